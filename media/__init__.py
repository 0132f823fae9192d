"""Pictures: what a file is, which renditions it needs, how they are made."""
