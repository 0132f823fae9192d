"""Names that the syllables make and that many people really bear."""

BORNE: frozenset[str] = frozenset(("Montigny",))
