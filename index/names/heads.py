"""Beginnings of tokens, two to ten letters long: a name is found before its last letter.

The tokens that share a beginning are a range, so a beginning is stored once with its range.
"""

from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from index.names import keys
from index.names.candidates import Found, nothing
from index.names.words import Arrays

SHORTEST: Final = 2
LONGEST: Final = 10
# Of a beginning that very many names share, so many are looked at.
_SHARE: Final = 48


def build(matrix: NDArray[np.uint8], lengths: NDArray[np.uint8]) -> dict[str, NDArray[Any]]:
    """The arrays of this module."""
    first_parts, past_parts, letter_parts, key_parts = [], [], [], []
    starts = [0]
    for length in range(SHORTEST, LONGEST + 1):
        first, past = _ranges(matrix, lengths, length)
        rows = matrix[first, :length]
        texts = np.ascontiguousarray(rows).view(f"S{length}").ravel().tolist()
        key_parts.append(keys.numbers(text.decode("latin-1") for text in texts))
        letter_parts.append(keys.letters_of_rows(rows))
        first_parts.append(first)
        past_parts.append(past)
        starts.append(starts[-1] + len(first))
    all_keys = np.concatenate(key_parts)
    key, head = keys.in_order(all_keys, np.arange(len(all_keys)).astype(np.uint32))
    return {
        "head_first": np.concatenate(first_parts).astype(np.uint32),
        "head_past": np.concatenate(past_parts).astype(np.uint32),
        "head_letters": np.concatenate(letter_parts),
        "head_starts": np.array(starts, np.uint32),
        "head_key": key,
        "head_of_key": head,
    }


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


class Heads:
    """The beginnings of all tokens."""

    def __init__(self, arrays: Arrays) -> None:
        self.first = arrays["head_first"]
        self.past = arrays["head_past"]
        self.letters = arrays["head_letters"]
        self._starts = arrays["head_starts"].tolist()
        self._key = arrays["head_key"]
        self._of_key = arrays["head_of_key"]

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

    def among(self, forms: dict[str, float]) -> Found:
        """The beginnings that are among these forms, with the closeness of the form."""
        closeness = list(forms.values())
        heads, shares = [], []
        for place, first, past in keys.found(self._key, keys.numbers(forms)):
            heads += self._of_key[first:past].tolist()
            shares += [closeness[place]] * (past - first)
        return np.array(heads, np.int64), np.array(shares)

    def tokens(self, heads: Found, lengths: NDArray[np.uint8], typed: int) -> Found:
        """The tokens that begin so: a beginning's closeness, less for what is still to type."""
        numbers, shares = heads
        if not len(numbers):
            return nothing()
        first = self.first[numbers].astype(np.int64)
        sizes = np.minimum(self.past[numbers] - first, _SHARE)
        offsets = np.cumsum(sizes) - sizes
        tokens = np.repeat(first - offsets, sizes) + np.arange(int(sizes.sum()))
        rest = np.abs(lengths[tokens].astype(np.int64) - typed)
        return tokens, np.repeat(shares, sizes) * 0.9 + 0.1 / (1.0 + rest)
