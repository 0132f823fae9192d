"""Changes beside readers: deltas, what is dead, and several segments as one index."""
