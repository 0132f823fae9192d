"""Compose: records of the catalogue become what terminals, or anybody outside, may know."""
