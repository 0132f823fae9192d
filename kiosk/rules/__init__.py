"""Decisions: pure functions from values to values. They know no file, no clock, no screen."""
