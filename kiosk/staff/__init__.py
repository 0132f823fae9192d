"""Errands of the staff: take in, publish, go back, withhold. Each runs in a process of its own."""
