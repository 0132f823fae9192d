"""One or two wrong letters: left out, added, exchanged, taken for another.

Source of the distance: Vladimir I. Levenshtein, "Binary codes capable of correcting deletions,
insertions and reversals", Soviet Physics Doklady 10 (1966), with the exchange of neighbours of
Frederick J. Damerau, "A technique for computer detection and correction of spelling errors",
Communications of the ACM 7 (1964), which found that four typing errors in five are one of these.

One wrong letter changes at most two of the letters that a word has: a word whose letters differ in
more is never compared.
"""

from typing import Any, Final

import numpy as np
from numpy.typing import NDArray
from rapidfuzz.distance import OSA, Levenshtein
from rapidfuzz.process import cdist

from index.names import heads, keys
from index.names.hearing import heard
from index.names.words import WIDTH, Arrays, Words

FEWEST_LETTERS: Final = 4
_TWO_FROM: Final = 8
_LONGEST: Final = WIDTH
_MOST: Final = 64
# An omission says less against a name than a wrong letter.
_OMITTED, _EXCHANGED, _WRONG = 1.0, 0.85, 0.7
_TWO_OMITTED, _OMITTED_AND_WRONG, _TWO_WRONG = 0.45, 0.35, 0.25
_EAR: Final = 0.4


def build(words: Arrays) -> dict[str, NDArray[Any]]:
    """The arrays of this module: tokens in order of length, with their letters."""
    lengths = words["lengths"]
    order = np.argsort(lengths, kind="stable")
    starts = np.searchsorted(lengths[order], np.arange(_LONGEST + 4))
    return {
        "length_starts": starts.astype(np.uint32),
        "by_length": order.astype(np.uint32),
        "letters_by_length": words["letters"][order],
    }


class Spellings:
    """The tokens by their letters."""

    def __init__(self, arrays: Arrays, words: Words, beginnings: heads.Heads) -> None:
        self._words = words
        self._heads = beginnings
        self._starts = arrays["length_starts"].tolist()
        self._by_length = arrays["by_length"]
        self._letters = arrays["letters_by_length"]

    def near(self, word: str) -> list[tuple[int, float]]:
        """Tokens within one wrong letter, or two when the longer word has eight letters."""
        length = len(word)
        if length + 2 > _LONGEST:
            return []
        typed = word.encode()
        found: list[tuple[int, float]] = []
        if length < _TWO_FROM:
            last = min(length + 1, _TWO_FROM - 1)
            found += self._within(typed, max(FEWEST_LETTERS - 1, length - 1), last, 1)
            found += self._within(typed, _TWO_FROM, length + 2, 2)
        else:
            found += self._within(typed, length - 2, length + 2, 2)
        return found

    def _within(
        self, typed: bytes, shortest: int, longest: int, most: int
    ) -> list[tuple[int, float]]:
        if longest < shortest:
            return []
        start, end = self._starts[shortest], self._starts[longest + 1]
        mine = np.uint32(keys.letters_of(typed))
        apart = np.bitwise_count(self._letters[start:end] ^ mine)
        tokens = self._by_length[start:end][apart <= 2 * most].astype(np.int64)
        if not len(tokens):
            return []
        written = self._words.table[tokens].tolist()
        distance = cdist([typed], written, scorer=OSA.distance, score_cutoff=most)[0]
        close = np.flatnonzero(distance <= most)
        if len(close) > _MOST:
            close = close[np.argsort(distance[close], kind="stable")[:_MOST]]
        sound = heard(typed.decode())
        return [
            (token, _closeness(typed, written[place], step, sound))
            for token, place, step in zip(
                tokens[close].tolist(), close.tolist(), distance[close].tolist(), strict=True
            )
        ]

    def near_beginning(self, word: str) -> list[tuple[int, float]]:
        """Beginnings of tokens, as heads with their closeness, within the same distances."""
        typed = word[: heads.LONGEST].encode()
        most = 2 if len(typed) >= _TWO_FROM else 1
        mine = np.uint32(keys.letters_of(typed))
        found: list[tuple[int, float]] = []
        for longer in range(-most, most + 1):
            length = len(typed) + longer
            where = self._heads.of_length(length)
            apart = np.bitwise_count(self._heads.letters[where] ^ mine)
            # A beginning of another length has spent one of the wrong letters on it.
            numbers = np.flatnonzero(apart <= 2 * most - abs(longer)) + where.start
            if not len(numbers):
                continue
            written = self._words.beginning(self._heads.first[numbers].astype(np.int64), length)
            distance = cdist([typed], written, scorer=OSA.distance, score_cutoff=most)[0]
            close = np.flatnonzero((distance <= most) & (distance > 0))
            found.extend(
                (head, 1.0 / step - 0.1 * abs(longer))
                for head, step in zip(
                    numbers[close].tolist(), distance[close].tolist(), strict=True
                )
            )
        found.sort(key=lambda one: (-one[1], one[0]))
        return found[:_MOST]


def _closeness(typed: bytes, written: bytes, distance: int, sound: str) -> float:
    longer = abs(len(typed) - len(written))
    if distance == 1:
        if longer:
            by_letters = _OMITTED
        else:
            by_letters = _EXCHANGED if sorted(typed) == sorted(written) else _WRONG
    else:
        by_letters = (_TWO_WRONG, _OMITTED_AND_WRONG, _TWO_OMITTED)[longer]
    by_ear = Levenshtein.normalized_similarity(sound, heard(written.decode("utf-8", "replace")))
    return (1 - _EAR) * by_letters + _EAR * by_ear
