"""The other forms of a word: words of a dictionary that have a stem in common.

Stems are those of Snowball (M. F. Porter, "Snowball: A language for stemming algorithms", 2001) in
the four languages of the house. No record says in which language a word of it is written, so a
word has the stems of all four, and two words that share any of them are forms of one word.
"""

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import Any, Final

import numpy as np
import Stemmer
from numpy.typing import NDArray

from index.names import keys

SHORTEST: Final = 4
"""Shorter words are left alone: what they lose is most of them."""
_LONGEST: Final = 40
FRENCH: Final = "french"
LANGUAGES: Final = (FRENCH, "english", "dutch", "german")
# Words are folded, the endings that Snowball knows are not: these two can only be one thing.
_ENDINGS: Final = (("ees", "ées"), ("ee", "ée"))


@cache
def _stemmers() -> tuple[Stemmer.Stemmer, ...]:
    return tuple(Stemmer.Stemmer(language, 0) for language in LANGUAGES)


def stems(word: str) -> frozenset[str]:
    """The stems of a folded word, none of one that has no other form."""
    if not _has_forms(word):
        return frozenset()
    french, *others = _stemmers()
    found = {stemmer.stemWord(word) for stemmer in others}
    found.add(_folded(french.stemWord(_accented(word))))
    return frozenset(found)


def _has_forms(word: str) -> bool:
    return SHORTEST <= len(word) <= _LONGEST and word.isascii() and word.isalpha()


def _accented(word: str) -> str:
    for plain, accented in _ENDINGS:
        if word.endswith(plain):
            return word[: -len(plain)] + accented
    return word


def _folded(stem: str) -> str:
    return stem if stem.isascii() else stem.replace("é", "e")


def build(
    pieces: Iterable[tuple[Sequence[str], NDArray[np.integer]]],
) -> dict[str, NDArray[Any]]:
    """The families of some words of a dictionary by their stems; words come with their numbers.

    A stem that only the word has that is spelt like it is left out: `Families` looks it up among
    the words themselves.
    """
    empty = (np.zeros(0, np.int64), np.zeros(0, np.uint32), np.zeros(0, bool))
    parts = [empty, *(_of_piece(*piece) for piece in pieces)]
    stem, word, is_itself = map(np.concatenate, zip(*parts, strict=True))
    order = np.lexsort((word, stem))
    stem, word, is_itself = stem[order], word[order], is_itself[order]
    found, begins, sizes = np.unique(stem, return_index=True, return_counts=True)
    alone = (sizes == 1) & is_itself[begins]
    return {
        "keys": found[~alone],
        "ends": np.concatenate(([0], np.cumsum(sizes[~alone]))).astype(np.uint32),
        "words": word[np.repeat(~alone, sizes)],
    }


def _of_piece(
    words: Sequence[str], numbers: NDArray[np.integer]
) -> tuple[NDArray[np.int64], NDArray[np.uint32], NDArray[np.bool_]]:
    """Each stem of some words once, the number of its word, whether the word is spelt like it."""
    some = [place for place, word in enumerate(words) if _has_forms(word)]
    chosen = [words[place] for place in some]
    french, *others = _stemmers()
    ways = [[_folded(stem) for stem in french.stemWords([_accented(each) for each in chosen])]]
    ways += [stemmer.stemWords(chosen) for stemmer in others]
    keyed = np.sort(np.array([keys.numbers(each) for each in ways], np.int64), axis=0)
    again = np.zeros(keyed.shape, bool)
    again[1:] = keyed[1:] == keyed[:-1]
    way, place = (~again & (keyed >= 0)).nonzero()
    stem = keyed[way, place]
    itself = np.array(keys.numbers(chosen), np.int64)[place]
    return stem, numbers[some][place].astype(np.uint32), stem == itself


class Families:
    """The words of one dictionary by their stems."""

    def __init__(self, arrays: Mapping[str, NDArray[Any]]) -> None:
        self._keys = arrays["keys"].data
        self._ends = arrays["ends"].data
        self._words = arrays["words"].data

    def of(self, word: str) -> tuple[set[int], frozenset[str]]:
        """The numbers of the words that share a stem with it, and the stems nobody shares.

        One of these may be a word of the dictionary itself.
        """
        found: set[int] = set()
        alone = stems(word)
        for stem in alone:
            key = keys.number(stem)
            place = bisect_left(self._keys, key)
            if place < len(self._keys) and self._keys[place] == key:
                found.update(self._words[self._ends[place] : self._ends[place + 1]])
                alone -= {stem}
        return found, alone
