"""Finds the records of one segment that a request asks for, the best of them first."""
