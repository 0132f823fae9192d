"""Intake: a delivery's files read into a stage, tied together, compared with the catalogue."""
