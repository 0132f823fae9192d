"""Words as numbers, so that a table of words is a sorted array in a file."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

# Ten letters fit exactly; longer words wrap at a prime, and collide once in 10^17 pairs.
_PRIME: Final = (1 << 59) - 55
_FAMILY: Final = 59
# A family keeps its keys apart from those of the others in one array.
WORD, COLOGNE, SHAPE, SHORTENED, HEARD, CODE = range(6)


def number(word: str, family: int = WORD) -> int:
    """The key of a word of letters and digits; -1 for any other, which has no key."""
    try:
        return (family << _FAMILY) | (int("1" + word, 36) % _PRIME)
    except ValueError:
        return -1


def of_family(member: int, family: int) -> int:
    """The key of a number that is a key by itself."""
    return (family << _FAMILY) | member


def members(keys: Iterable[int], family: int) -> list[int]:
    """Of these keys those of one family, without the family."""
    return [key & ((1 << _FAMILY) - 1) for key in keys if key >> _FAMILY == family]


def numbers(words: Iterable[str], family: int = WORD) -> list[int]:
    """The keys of many words."""
    high = family << _FAMILY
    listed = list(words)
    try:
        return [high | (int("1" + word, 36) % _PRIME) for word in listed]
    except ValueError:
        return [number(word, family) for word in listed]


# Behind the last key, so that a place that is looked up is always one of the table.
_END: Final = (1 << 63) - 1


def build(name: str, keys: Sequence[int], values: NDArray[np.uint32]) -> dict[str, NDArray[Any]]:
    """The arrays of a table: its keys ascending, where the values of each start, the values."""
    as_array = np.array(keys, np.int64)
    has_key = as_array >= 0
    as_array, values = as_array[has_key], values[has_key]
    order = np.lexsort((values, as_array))
    distinct, starts = np.unique(as_array[order], return_index=True)
    return {
        f"{name}_key": np.append(distinct, _END).astype(np.int64),
        f"{name}_start": np.append(starts, len(values)).astype(np.uint32),
        f"{name}_value": values[order],
    }


class Table:
    """Keys and their values."""

    def __init__(self, name: str, arrays: Mapping[str, NDArray[Any]]) -> None:
        self._keys = arrays[f"{name}_key"]
        self._starts = arrays[f"{name}_start"]
        self._values = arrays[f"{name}_value"]

    def found(self, numbers: Sequence[int]) -> list[tuple[int, NDArray[np.uint32]]]:
        """For every key that the table has: its place among those asked, and its values."""
        wanted = np.array(numbers, np.int64)
        at = self._keys.searchsorted(wanted)
        places = (self._keys[at] == wanted).nonzero()[0]
        starts, values = self._starts, self._values
        return [
            (place, values[starts[key] : starts[key + 1]])
            for place, key in zip(places.tolist(), at[places].tolist(), strict=True)
        ]


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
