"""One or two wrong letters: left out, added, exchanged, taken for another.

Source of the distance: Vladimir I. Levenshtein, "Binary codes capable of correcting deletions,
insertions and reversals", Soviet Physics Doklady 10 (1966), with the exchange of neighbours of
Frederick J. Damerau, "A technique for computer detection and correction of spelling errors",
Communications of the ACM 7 (1964), which found that four typing errors in five are one of these.

One wrong letter is found by leaving out one letter on both sides. For two, a bit stands for each
letter and each pair of neighbours that a word has: one wrong letter changes at most six of these
bits, and a word whose bits differ in more is never compared.
"""

from collections.abc import Sequence
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray
from rapidfuzz.distance import OSA, Levenshtein
from rapidfuzz.process import cdist

from index.names import keys
from index.names.beginnings import LONGEST, Beginnings
from index.names.candidates import Found
from index.names.sounding import Sounds
from index.names.words import WIDTH, Words

FEWEST_LETTERS: Final = 4
_TWO_FROM: Final = 8
_TWO: Final = 2
_LONGEST: Final = WIDTH - 2
# A wrong letter changes two letters and four pairs of neighbours, an exchange no letter and six
# pairs, an omission one letter and three pairs.
_BITS_OF_ONE: Final = 6
# An omission says less against a name than a wrong letter.
_OMITTED, _EXCHANGED, _WRONG = 1.0, 0.85, 0.7
# Two wrong letters, by how many of them were left out.
_TWO_WRONG: Final = (0.25, 0.35, 0.45)
_EAR: Final = 0.4


def build(tokens: Sequence[str]) -> tuple[list[int], NDArray[np.uint32]]:
    """Keys of all tokens as they are and with one letter left out, for the common table."""
    forms: list[str] = []
    counts = np.zeros(len(tokens), np.int64)
    for token, word in enumerate(tokens):
        if FEWEST_LETTERS - 1 <= len(word) <= _LONGEST and word.isascii() and word.isalnum():
            mine = shortened(word)
            forms += mine
            counts[token] = len(mine)
    numbers = np.arange(len(tokens), dtype=np.uint32).repeat(counts)
    return keys.numbers(forms, keys.SHORTENED), numbers


def shortened(word: str) -> set[str]:
    """The word, and the word with one letter left out in every way.

    Two words share one of these exactly if one wrong letter, or one exchange, lies between them,
    or two that leave one letter out on both sides.
    """
    return {word, *(word[:place] + word[place + 1 :] for place in range(len(word)))}


def one_apart(word: str) -> list[int]:
    """The keys under which the words stand that are one wrong letter away."""
    return keys.numbers(shortened(word), keys.SHORTENED) if len(word) >= FEWEST_LETTERS else []


class Spellings:
    """The tokens by their letters."""

    def __init__(self, words: Words, sounds: Sounds, beginnings: Beginnings) -> None:
        self._words = words
        self._sounds = sounds
        self._beginnings = beginnings

    def near(self, word: str, sound: bytes, one_apart: Sequence[NDArray[np.uint32]]) -> Found:
        """Tokens within one wrong letter, or two when the longer word has eight letters.

        `one_apart` are the tokens found by the keys of that name. Two wrong letters are looked
        for behind the same first letter only: who mistakes two letters seldom mistakes the first.
        """
        typed = word.encode()
        near: list[NDArray[Any]] = list(one_apart)
        if len(word) + 2 >= _TWO_FROM:
            near.append(self._with_first_letter(word, typed))
        if not near:
            return []
        tokens = np.concatenate(near)
        written = self._words.table[tokens].tolist()
        distance = cdist([typed], written, scorer=OSA.distance, score_cutoff=2, dtype=np.uint8)[0]
        close = (distance <= _TWO).nonzero()[0]
        heard = self._sounds.stored(tokens[close])
        found: Found = []
        for token, place, steps, sounds in zip(
            tokens[close].tolist(), close.tolist(), distance[close].tolist(), heard, strict=True
        ):
            other = written[place]
            if steps == 1 or (steps and max(len(other), len(typed)) >= _TWO_FROM):
                by_letters = _by_letters(typed, other, steps)
                by_ear = Levenshtein.normalized_similarity(sound, sounds)
                found.append((token, (1.0 - _EAR) * by_letters + _EAR * by_ear))
        return found

    def _with_first_letter(self, word: str, typed: bytes) -> NDArray[np.int64]:
        """Tokens with the first letter of the word and few other letters than it has."""
        first, past = self._words.of_first_letter(word[0])
        apart = np.bitwise_count(self._words.letters[first:past] ^ keys.letters_of(typed))
        tokens = (apart <= _BITS_OF_ONE * 2).nonzero()[0] + first
        longer = self._words.lengths[tokens].astype(np.int16) - len(typed)
        near: NDArray[np.int64] = tokens[np.abs(longer) <= _TWO]
        return near

    def near_beginning(self, word: str) -> Found:
        """Beginnings of tokens with their closeness, within the same distances."""
        typed = word[:LONGEST].encode()
        most = 2 if len(typed) >= _TWO_FROM else 1
        mine = keys.letters_of(typed)
        same_letter = self._words.of_first_letter(word[0])
        found: Found = []
        for longer in range(-most, most + 1):
            length = len(typed) + longer
            where = self._beginnings.of_letter(length, same_letter)
            apart = np.bitwise_count(self._beginnings.letters[where] ^ mine)
            # A beginning of another length has spent a wrong letter on it, which costs less.
            allowed = _BITS_OF_ONE * most - 2 * abs(longer)
            numbers = (apart <= allowed).nonzero()[0] + where.start
            if not len(numbers):
                continue
            written = self._words.beginning(
                self._beginnings.first[numbers].astype(np.int64), length
            )
            distance = cdist(
                [typed], written, scorer=OSA.distance, score_cutoff=most, dtype=np.uint8
            )[0].tolist()
            found += [
                (number, 1.0 / steps - 0.1 * abs(longer))
                for number, steps in zip(numbers.tolist(), distance, strict=True)
                if 0 < steps <= most
            ]
        return found


def _by_letters(typed: bytes, written: bytes, steps: int) -> float:
    longer = abs(len(typed) - len(written))
    if steps == _TWO:
        return _TWO_WRONG[longer]
    if longer:
        return _OMITTED
    # The same letters in the same number can only have changed places.
    return _EXCHANGED if sorted(typed) == sorted(written) else _WRONG
