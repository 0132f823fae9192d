"""Seeded chance: the demonstration archive is the same each time it is made."""

import random
import zlib


def seed_of(*parts: object) -> int:
    """A number that depends on the parts alone; `hash` differs from one run to the next."""
    return zlib.crc32(" ".join(str(part) for part in parts).encode())


def seeded(*parts: object) -> random.Random:
    """A source of chance for one picture or one person."""
    return random.Random(seed_of(*parts))  # noqa: S311 - drawings, not secrets
