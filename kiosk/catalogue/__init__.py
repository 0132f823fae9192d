"""What the museum knows: every revision of every record, on SQLite or PostgreSQL.

Nothing is overwritten. A delivery adds revisions in one transaction; taking it back adds the
earlier revisions again.
"""
