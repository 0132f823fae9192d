"""All names of an index, and which of them are near a typed one.

`build` makes plain arrays once for an edition of the index; `Lexicon` reads them from the file
without touching a token. Every way of being near is a look-up in a sorted array:

- a name that is written otherwise (particle, ending, one misread letter) is a word to look up;
- sounds and shapes are keys with their tokens; Daitch-Mokotoff codes are numbers, and the codes of
  a beginning a range of them;
- for wrong letters, a bit for each letter tells which words cannot be within the distance.
"""

from collections.abc import Mapping, Sequence
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from index.names import equivalents, heads, keys, misreading, sounding, spelling, words
from index.names.candidates import Candidates, Near
from index.names.cologne import code as cologne_code
from index.names.endings import other_endings
from index.names.particles import spelled_alike
from index.results import Layer

__all__ = ["Lexicon", "Near", "build"]

# Longer than any name: what follows is a paste, not a name.
_LONGEST: Final = 40


def build(tokens: Sequence[str]) -> dict[str, NDArray[Any]]:
    """The arrays of the lexicon; the tokens are distinct, folded and sorted bytewise."""
    arrays = words.build(tokens)
    sounds = sounding.build(tokens)
    plain = keys.numbers(tokens)
    shapes = keys.numbers(
        ("" if word.isdigit() else misreading.shape(word) for word in tokens), keys.SHAPE
    )
    numbers = np.arange(len(tokens), dtype=np.uint32)
    key, token = keys.in_order(
        np.concatenate((plain, sounds.pop("cologne_key"), shapes)), np.tile(numbers, 3)
    )
    arrays |= sounds
    arrays |= spelling.build(arrays)
    arrays |= heads.build(arrays["words"], arrays["lengths"])
    arrays |= equivalents.build({word: number for number, word in enumerate(tokens)})
    arrays |= {"key": key, "key_token": token}
    return arrays


class Lexicon:
    """The names of one edition of the index."""

    def __init__(self, arrays: Mapping[str, NDArray[Any]]) -> None:
        self._words = words.Words(arrays)
        self._heads = heads.Heads(arrays)
        self._sounds = sounding.Sounds(arrays, self._words)
        self._spellings = spelling.Spellings(arrays, self._words, self._heads)
        self._equivalents = equivalents.Equivalents(arrays)
        self._key = arrays["key"]
        self._of_key = arrays["key_token"]

    def word(self, token: int) -> str:
        """The token of a number."""
        return self._words.word(token)

    def find(self, word: str) -> int | None:
        """The number of a token."""
        return self._words.find(word)

    def beginnings(self, start: str) -> tuple[int, int]:
        """The half-open range of tokens that begin so."""
        return self._words.beginnings(start)

    def near(self, word: str, *, unfinished: bool = False) -> tuple[Near, ...]:
        """The tokens near a word, each by its best layer, best first; never the word itself.

        Of an `unfinished` word the beginnings of tokens are compared, and tokens that begin with
        it are left out: they need no layer.
        """
        if not word or len(word) > _LONGEST or word.isdigit() or not self._words.count:
            return ()
        # Only names in the Latin alphabet have sounds and letters that we know.
        if not (word.isascii() and word.isalnum()):
            return ()
        if unfinished:
            return self._near_beginning(word)
        return self._near_whole(word)

    def _near_whole(self, word: str) -> tuple[Near, ...]:
        itself = self._words.find(word)
        found = Candidates(*((0, 0) if itself is None else (itself, itself + 1)))
        alike, endings = spelled_alike(word), other_endings(word)
        misread = misreading.readings(word) if len(word) > 1 else {}
        given = self._equivalents.near(word, unfinished=False)
        initial = {word[0]: 0.2} if len(word) > 1 and self._equivalents.is_given(word) else {}
        written = [*alike.items(), *endings.items(), *initial.items(), *misread.items()]
        numbers = [keys.number(form) for form, _ in written]
        numbers.append(keys.number(cologne_code(word), keys.COLOGNE))
        numbers.append(keys.number(misreading.shape(word), keys.SHAPE))
        spelled, equivalent, misread_as = [], list(given), []
        cologne, shaped = [], []
        first_ending = len(alike)
        first_misread = first_ending + len(endings) + len(initial)
        for place, first, past in keys.found(self._key, np.array(numbers, np.int64)):
            if place < first_ending:
                spelled.append((int(self._of_key[first]), written[place][1]))
            elif place < first_misread:
                equivalent.append((int(self._of_key[first]), written[place][1]))
            elif place < len(written):
                misread_as.append((int(self._of_key[first]), written[place][1]))
            elif place == len(written):
                cologne.append(self._of_key[first:past])
            else:
                shaped = self._of_key[first:past].tolist()
        found.put(Layer.NORMALISED, spelled)
        found.put(Layer.EQUIVALENT, equivalent)
        if len(word) >= sounding.FEWEST_LETTERS:
            found.put(Layer.SOUND, self._sounds.near(word, cologne))
            misread_as += [
                (token, closeness)
                for token in shaped[:_SHAPED]
                if (closeness := misreading.closeness(word, self._words.word(token)))
            ]
        found.put(Layer.MISREAD, misread_as)
        if len(word) >= spelling.FEWEST_LETTERS and found.has_room():
            found.put(Layer.SPELLING, self._spellings.near(word))
        return found.best()

    def _near_beginning(self, word: str) -> tuple[Near, ...]:
        found = Candidates(*self._words.beginnings(word))
        typed = len(word)
        lengths = self._words.lengths
        at_most = heads.LONGEST

        def begin(forms: dict[str, float]) -> list[tuple[int, float]]:
            cut = {form[:at_most]: closeness for form, closeness in forms.items()}
            cut.pop(word[:at_most], None)
            return self._heads.tokens(self._heads.among(cut), lengths, typed)

        if typed >= spelling.FEWEST_LETTERS:
            found.put(Layer.NORMALISED, begin(spelled_alike(word)))
            found.put(
                Layer.EQUIVALENT,
                [*self._equivalents.near(word, unfinished=True), *begin(other_endings(word))],
            )
        if typed >= sounding.FEWEST_LETTERS:
            found.put(Layer.SOUND, self._sounds.near_beginning(word))
            found.put(Layer.MISREAD, begin(misreading.readings(word)))
        if typed >= spelling.FEWEST_LETTERS and found.has_room():
            heads_near = self._spellings.near_beginning(word)
            found.put(Layer.SPELLING, self._heads.tokens(heads_near, lengths, typed))
        return found.best()


# Names of one shape that are compared letter by letter.
_SHAPED: Final = 24
