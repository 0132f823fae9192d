"""Lets Python look for cyclic garbage seldom while much is read.

An errand makes millions of small values and hardly a cycle: looking for cycles after every 700 of
them took a fifth of the reading. What is not in a cycle goes at once, as ever.
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

_VALUES = 50_000
"""So many more values than went before it looks among the young; some 10 MB at most."""


@contextmanager
def seldom() -> Iterator[None]:
    """Look seldom, and afterwards as before."""
    before = gc.get_threshold()
    gc.set_threshold(_VALUES, *before[1:])
    try:
        yield
    finally:
        gc.set_threshold(*before)
