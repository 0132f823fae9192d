"""Formats: one module a format, each turns any bytes into records and problems.

A reader is total: it never raises, whatever the bytes. `formats.READERS` lists them.
"""
