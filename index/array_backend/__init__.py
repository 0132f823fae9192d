"""The search backend on flat arrays: a Whoosh segment that answers within a frame."""
