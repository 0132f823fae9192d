"""Builds processes: the only place where rooms are joined."""
