"""Words as numbers, so that a table of words is a sorted array in a file."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

Numbers = NDArray[np.int64]
Tokens = NDArray[np.uint32]
Shares = NDArray[np.float32]

# Ten letters fit exactly; longer words wrap at a prime, and collide once in 10^17 pairs.
_PRIME: Final = (1 << 59) - 55
_FAMILY: Final = 59
# A family keeps its keys apart from those of the others in one array.
WORD, COLOGNE, SHAPE, SHORTENED = 0, 1, 2, 3


def number(word: str, family: int = WORD) -> int:
    """The key of a word of letters and digits; -1 for any other, which has no key."""
    try:
        return (family << _FAMILY) | (int("1" + word, 36) % _PRIME)
    except ValueError:
        return -1


def numbers(words: Iterable[str], family: int = WORD) -> Numbers:
    """The keys of many words."""
    return np.array([number(word, family) for word in words], dtype=np.int64)


def in_order(
    keys: Sequence[int] | Numbers, tokens: Sequence[int] | Tokens
) -> tuple[Numbers, Tokens]:
    """A table of keys and their tokens, by key and then by token, without -1."""
    keys, tokens = np.asarray(keys, np.int64), np.asarray(tokens, np.uint32)
    has_key = keys >= 0
    keys, tokens = keys[has_key], tokens[has_key]
    order = np.lexsort((tokens, keys))
    return keys[order], tokens[order]


def found(table: Numbers, keys: Numbers) -> list[tuple[int, int, int]]:
    """For every key that the table has: its place among the keys, and its range in the table."""
    first = table.searchsorted(keys)
    past = table.searchsorted(keys, side="right")
    places = np.flatnonzero(past > first)
    return list(zip(places.tolist(), first[places].tolist(), past[places].tolist(), strict=True))


# One bit for a letter; digits and everything else share the upper six.
_BIT: Final = [0] + [
    1 << (byte - 97) if 97 <= byte <= 122 else 1 << (26 + byte % 6)  # noqa: PLR2004 # a to z
    for byte in range(1, 256)
]
_BITS: Final = np.array(_BIT, np.uint64)
_PAIR_BITS: Final = 64 - 32


def letters_of(word: bytes) -> np.uint64:
    """Which letters a word has, one bit each, and in the upper half which pairs of neighbours."""
    bits = 0
    before = 0
    for letter in word:
        bits |= _BIT[letter]
        if before:
            bits |= 1 << ((before * 11 + letter * 5) % _PAIR_BITS + 32)
        before = letter
    return np.uint64(bits)


def letters_of_rows(matrix: NDArray[np.uint8]) -> NDArray[np.uint64]:
    """The same for rows of letters, where 0 is no letter."""
    letters: NDArray[np.uint64] = np.bitwise_or.reduce(_BITS[matrix], axis=1)
    for column in range(matrix.shape[1] - 1):
        one = matrix[:, column].astype(np.uint64)
        other = matrix[:, column + 1].astype(np.uint64)
        # Any spreading will do; neighbours that share a bit only let more words through.
        place = (one * np.uint64(11) + other * np.uint64(5)) % np.uint64(_PAIR_BITS)
        bit = np.uint64(1) << (place + np.uint64(32))
        letters |= np.where(other != 0, bit, np.uint64(0))
    return letters


Arrays = Mapping[str, NDArray[np.generic]]
