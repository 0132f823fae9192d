"""Beginnings of tokens, two to ten letters long: a name is found before its last letter.

The tokens that share a beginning are a range, so a beginning is stored once with its range.
"""

from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from index.names import keys
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
        letter_parts.append(keys.letters_up_to(rows))
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

    def among(self, forms: dict[str, float]) -> list[tuple[int, float]]:
        """The beginnings that are among these forms, with the closeness of the form."""
        closeness = list(forms.values())
        return [
            (head, closeness[place])
            for place, first, past in keys.found(self._key, keys.numbers(forms))
            for head in self._of_key[first:past].tolist()
        ]

    def tokens(
        self, heads: list[tuple[int, float]], lengths: NDArray[np.uint8], typed: int
    ) -> list[tuple[int, float]]:
        """The tokens that begin so: a beginning's closeness, less for what is still to type."""
        if not heads:
            return []
        numbers = np.array([head for head, _ in heads])
        first = self.first[numbers].astype(np.int64)
        sizes = np.minimum(self.past[numbers] - first, _SHARE)
        offsets = np.cumsum(sizes) - sizes
        tokens = np.repeat(first - offsets, sizes) + np.arange(int(sizes.sum()))
        closeness = np.repeat(np.array([share for _, share in heads]), sizes)
        rest = np.abs(lengths[tokens].astype(np.int64) - typed)
        return list(
            zip(tokens.tolist(), (closeness * 0.9 + 0.1 / (1.0 + rest)).tolist(), strict=True)
        )
