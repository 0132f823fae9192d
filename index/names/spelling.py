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
from typing import Final

import numpy as np
from numpy.typing import NDArray
from rapidfuzz.distance import OSA, Levenshtein
from rapidfuzz.process import cdist

from index.names import keys
from index.names.candidates import Found, nothing
from index.names.heads import LONGEST, Heads
from index.names.sounding import Sounds
from index.names.words import WIDTH, Words

FEWEST_LETTERS: Final = 4
_TWO_FROM: Final = 8
_TWO: Final = 2
_LONGEST: Final = WIDTH - 2
# A wrong letter changes two letters and four pairs of neighbours, an exchange no letter and six
# pairs, an omission one letter and three pairs.
_BITS_OF_ONE: Final = 6
_LETTERS_ONLY: Final = np.uint64(0xFFFFFFFF)
_MOST: Final = 64
# An omission says less against a name than a wrong letter.
_OMITTED, _EXCHANGED, _WRONG = 1.0, 0.85, 0.7
_TWO_WRONG, _OMITTED_AND_WRONG, _TWO_OMITTED = 0.25, 0.35, 0.45
# By distance and by difference of length.
_BY_LETTERS: Final = np.array(
    [
        [1.0, 1.0, 1.0],
        [_WRONG, _OMITTED, 1.0],
        [_TWO_WRONG, _OMITTED_AND_WRONG, _TWO_OMITTED],
    ]
)
_EAR: Final = 0.4


def build(tokens: Sequence[str]) -> tuple[list[int], list[int]]:
    """Keys of all tokens with one letter left out, and their tokens, for the common table."""
    shortened_keys: list[int] = []
    shortened_tokens: list[int] = []
    for token, word in enumerate(tokens):
        if FEWEST_LETTERS - 1 <= len(word) <= _LONGEST and word.isascii() and word.isalnum():
            forms = shortened(word)
            shortened_keys += [keys.number(form, keys.SHORTENED) for form in forms]
            shortened_tokens += [token] * len(forms)
    return shortened_keys, shortened_tokens


def shortened(word: str) -> set[str]:
    """The word with one letter left out, in every way."""
    return {word[:place] + word[place + 1 :] for place in range(len(word))}


def one_apart(word: str) -> list[int]:
    """The keys under which the words stand that are one wrong letter away."""
    if len(word) < FEWEST_LETTERS:
        return []
    forms = shortened(word)
    return [
        keys.number(word, keys.SHORTENED),
        *(keys.number(form, keys.SHORTENED) for form in forms),
        *(keys.number(form) for form in forms),
    ]


class Spellings:
    """The tokens by their letters."""

    def __init__(self, words: Words, sounds: Sounds, beginnings: Heads) -> None:
        self._words = words
        self._sounds = sounds
        self._heads = beginnings

    def near(self, word: str, sound: bytes, one_apart: Sequence[NDArray[np.uint32]]) -> Found:
        """Tokens within one wrong letter, or two when the longer word has eight letters.

        `one_apart` are the tokens found by the keys of that name. Two wrong letters are looked
        for behind the same first letter only: who mistakes two letters seldom mistakes the first.
        """
        typed = word.encode()
        found = list(one_apart)
        if len(word) + 2 >= _TWO_FROM:
            found.append(self._with_first_letter(word, typed))
        if not found:
            return nothing()
        tokens = np.concatenate(found).astype(np.int64)
        written = self._words.table[tokens].tolist()
        distance = cdist([typed], written, scorer=OSA.distance, score_cutoff=2, dtype=np.uint8)[0]
        lengths = self._words.lengths[tokens].astype(np.int64)
        is_near = (distance == 1) | (
            (distance == _TWO) & (np.maximum(lengths, len(typed)) >= _TWO_FROM)
        )
        tokens, distance, lengths = tokens[is_near], distance[is_near], lengths[is_near]
        if not len(tokens):
            return nothing()
        by_letters = _BY_LETTERS[distance, np.abs(lengths - len(typed))]
        apart = self._words.letters[tokens] ^ keys.letters_of(typed)
        # The same letters in the same number can only have changed places.
        changed_places = (distance == 1) & (lengths == len(typed)) & ((apart & _LETTERS_ONLY) == 0)
        by_letters[changed_places] = _EXCHANGED
        by_ear = cdist(
            [sound], self._sounds.stored(tokens), scorer=Levenshtein.normalized_similarity
        )[0]
        return tokens, (1.0 - _EAR) * by_letters + _EAR * by_ear

    def _with_first_letter(self, word: str, typed: bytes) -> NDArray[np.uint32]:
        first, past = self._words.beginnings(word[0])
        apart = np.bitwise_count(self._words.letters[first:past] ^ keys.letters_of(typed))
        tokens = np.flatnonzero(apart <= _BITS_OF_ONE * 2) + first
        longer = np.abs(self._words.lengths[tokens].astype(np.int64) - len(typed))
        return tokens[longer <= _TWO].astype(np.uint32)

    def near_beginning(self, word: str) -> Found:
        """Beginnings of tokens, as heads with their closeness, within the same distances."""
        typed = word[:LONGEST].encode()
        most = 2 if len(typed) >= _TWO_FROM else 1
        mine = keys.letters_of(typed)
        same_letter = self._words.beginnings(word[0])
        heads, shares = [], []
        for longer in range(-most, most + 1):
            length = len(typed) + longer
            where = self._heads.of_letter(length, same_letter)
            apart = np.bitwise_count(self._heads.letters[where] ^ mine)
            # A beginning of another length has spent a wrong letter on it, which costs less.
            allowed = _BITS_OF_ONE * most - 2 * abs(longer)
            numbers = np.flatnonzero(apart <= allowed) + where.start
            if not len(numbers):
                continue
            written = self._words.beginning(self._heads.first[numbers].astype(np.int64), length)
            distance = cdist(
                [typed], written, scorer=OSA.distance, score_cutoff=most, dtype=np.uint8
            )[0]
            close = np.flatnonzero((distance <= most) & (distance > 0))
            heads.append(numbers[close])
            shares.append(1.0 / distance[close] - 0.1 * abs(longer))
        if not heads:
            return nothing()
        found, share = np.concatenate(heads), np.concatenate(shares)
        best = np.argsort(-share, kind="stable")[:_MOST]
        return found[best], share[best]
