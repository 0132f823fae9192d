"""How an index lies on the disk: what the builder writes and the reader maps."""
