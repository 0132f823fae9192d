"""Makes a segment out of documents."""
