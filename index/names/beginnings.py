"""Beginnings of tokens, two to ten letters long: a name is found before its last letter.

The tokens that share a beginning are a range, so a beginning is stored once with its range.
"""

from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from index.names import keys
from index.names.candidates import MOST, Found
from index.names.words import Arrays

SHORTEST: Final = 2
LONGEST: Final = 10
# Of a beginning that very many names share, so many are looked at.
_SHARE: Final = 48
# More than an answer has, since surer layers may have found some of them.
_MOST: Final = 2 * MOST


def build(matrix: NDArray[np.uint8], lengths: NDArray[np.uint8]) -> dict[str, NDArray[Any]]:
    """The arrays of this module."""
    first_parts, past_parts, letter_parts = [], [], []
    found: list[int] = []
    starts = [0]
    for length in range(SHORTEST, LONGEST + 1):
        first, past = _ranges(matrix, lengths, length)
        rows = matrix[first, :length]
        texts = np.ascontiguousarray(rows).view(f"S{length}").ravel().tolist()
        found += keys.numbers(text.decode("latin-1") for text in texts)
        letter_parts.append(keys.letters_of_rows(rows))
        first_parts.append(first)
        past_parts.append(past)
        starts.append(starts[-1] + len(first))
    arrays: dict[str, NDArray[Any]] = {
        "beginning_first": np.concatenate(first_parts).astype(np.uint32),
        "beginning_past": np.concatenate(past_parts).astype(np.uint32),
        "beginning_letters": np.concatenate(letter_parts),
        "beginning_starts": np.array(starts, np.uint32),
    }
    return arrays | keys.build("beginning", found, np.arange(len(found), dtype=np.uint32))


def _ranges(
    matrix: NDArray[np.uint8], lengths: NDArray[np.uint8], length: int
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Where a beginning of this length starts and ends among the tokens."""
    if not len(matrix):
        empty = np.zeros(0, np.int64)
        return empty, empty
    cut = matrix[:, :length]
    is_new = np.ones(len(matrix), bool)
    is_new[1:] = (cut[1:] != cut[:-1]).any(axis=1)
    first = np.flatnonzero(is_new)
    past = np.append(first[1:], len(matrix))
    is_whole = lengths[first] >= length
    return first[is_whole], past[is_whole]


class Beginnings:
    """The beginnings of all tokens."""

    def __init__(self, arrays: Arrays) -> None:
        self.first = arrays["beginning_first"]
        self.past = arrays["beginning_past"]
        self.letters = arrays["beginning_letters"]
        self._starts = arrays["beginning_starts"].tolist()
        self.table = keys.Table("beginning", arrays)

    def of_length(self, length: int) -> slice:
        """Where the beginnings of this length stand."""
        if not SHORTEST <= length <= LONGEST:
            return slice(0, 0)
        place = length - SHORTEST
        return slice(self._starts[place], self._starts[place + 1])

    def of_letter(self, length: int, tokens: tuple[int, int]) -> slice:
        """Of the beginnings of this length those in a range of tokens."""
        where = self.of_length(length)
        first, past = self.first[where].searchsorted(tokens).tolist()
        return slice(where.start + first, where.start + past)

    def tokens(self, found: Found, lengths: NDArray[np.uint8], typed: int) -> Found:
        """The closest tokens that begin so: a beginning's closeness, less for what is to type."""
        if not found:
            return []
        numbers, shares = zip(*found, strict=True)
        at = np.array(numbers)
        first = self.first[at].astype(np.int64)
        sizes = np.minimum(self.past[at] - first, _SHARE)
        ends = sizes.cumsum()
        tokens = (first - ends + sizes).repeat(sizes) + np.arange(int(ends[-1]))
        rest = np.abs(lengths[tokens].astype(np.int64) - typed)
        closeness = np.array(shares).repeat(sizes) * 0.9 + 0.1 / (1.0 + rest)
        if len(tokens) > _MOST:
            closest = np.lexsort((tokens, -closeness))[:_MOST]
            tokens, closeness = tokens[closest], closeness[closest]
        return list(zip(tokens.tolist(), closeness.tolist(), strict=True))
