"""All names of an index, and which of them are near a typed one.

`build` makes plain arrays once for an edition of the index; `Lexicon` reads them from the file
without touching a token. Every way of being near is a look-up in a sorted array:

- a name that is written otherwise (particle, ending, one misread letter) is a word to look up;
- sounds and shapes are keys with their tokens; Daitch-Mokotoff codes are numbers, and the codes of
  a beginning a range of them;
- for wrong letters, a bit for each letter tells which words cannot be within the distance.
"""

from collections.abc import Mapping, Sequence
from copy import copy
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from index.names import beginnings, equivalents, keys, misreading, nasals, sounding, spelling, words
from index.names.candidates import Candidates, Found, Near
from index.names.endings import other_endings
from index.names.particles import spelled_alike
from index.names.sought import Sought
from index.results import Layer

__all__ = ["Lexicon", "Near", "build"]

# Longer than any name: what follows is a paste, not a name.
_LONGEST: Final = 40
_RECENT: Final = 12
"""The words of the text before this key: a visitor's finished words come again with every one."""
# Names that differ in several of the letters that are most often misread.
_SHAPED: Final = 24
_SHAPE_CLOSENESS: Final = 0.5


def build(tokens: Sequence[str]) -> dict[str, NDArray[Any]]:
    """The arrays of the lexicon; the tokens are distinct, folded and sorted bytewise."""
    arrays = words.build(tokens)
    sounds, sound_keys, sounding_tokens = sounding.build(tokens)
    shapes = ["" if word.isdigit() else misreading.shape(word) for word in tokens]
    shortened, shortened_tokens = spelling.build(tokens)
    numbers = np.arange(len(tokens), dtype=np.uint32)
    return (
        arrays
        | sounds
        | beginnings.build(arrays["words"], arrays["lengths"])
        | equivalents.build({word: number for number, word in enumerate(tokens)})
        | keys.build(
            "name",
            [*keys.numbers(tokens), *keys.numbers(shapes, keys.SHAPE), *sound_keys, *shortened],
            np.concatenate((numbers, numbers, sounding_tokens, shortened_tokens)),
        )
    )


class Lexicon:
    """The names of one edition of the index."""

    def __init__(self, arrays: Mapping[str, NDArray[Any]]) -> None:
        self._words = words.Words(arrays)
        self._beginnings = beginnings.Beginnings(arrays)
        self._sounds = sounding.Sounds(arrays, self._words)
        self._spellings = spelling.Spellings(self._words, self._sounds, self._beginnings)
        self._equivalents = equivalents.Equivalents(arrays)
        self._table = keys.Table("name", arrays)
        self._recent: dict[tuple[str, bool], tuple[Near, ...]] = {}
        self.gone: frozenset[int] = frozenset()

    def without(self, gone: frozenset[int]) -> "Lexicon":
        """The same names, of which some tokens are borne by nobody any more: never near a word."""
        view = copy(self)
        vars(view).update(gone=gone, _recent={})
        return view

    def has(self, token: int) -> bool:
        """Whether somebody still bears the token."""
        return token not in self.gone

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
        found = self._recent.get((word, unfinished))
        if found is None:
            found = self._near_beginning(word) if unfinished else self._near_whole(word)
            if len(self._recent) >= _RECENT:
                del self._recent[next(iter(self._recent))]
            self._recent[word, unfinished] = found
        return found

    def _near_whole(self, word: str) -> tuple[Near, ...]:
        itself = self._words.find(word)
        found = Candidates(*((0, 0) if itself is None else (itself, itself + 1)), self.gone)
        sound = self._sounds.sound(word)
        written = {
            Layer.NORMALISED: spelled_alike(word),
            Layer.EQUIVALENT: self._equivalents.initials(word) | other_endings(word),
            Layer.SOUND: nasals.respelled(word),
            Layer.MISREAD: misreading.readings(word) if len(word) > 1 else {},
        }
        sought = Sought(self._table)
        by_layer = {layer: sought.words(forms) for layer, forms in written.items()}
        alike = sought.keys(sounding.keys_of(word, sound))
        shaped = sought.keys([keys.number(misreading.shape(word), keys.SHAPE)])
        one_apart = sought.keys(spelling.one_apart(word))
        sought.look_up()
        found.put(Layer.NORMALISED, sought.found(by_layer[Layer.NORMALISED]))
        given = self._equivalents.near(word)
        found.put(Layer.EQUIVALENT, given + sought.found(by_layer[Layer.EQUIVALENT]))
        if len(word) >= sounding.FEWEST_LETTERS:
            heard = self._sounds.near(word, sound, sought.values(alike))
            found.put(Layer.SOUND, heard + sought.found(by_layer[Layer.SOUND]))
            misread = sought.found(by_layer[Layer.MISREAD])
            for tokens in sought.values(shaped):
                misread += [(token, _SHAPE_CLOSENESS) for token in tokens[:_SHAPED].tolist()]
            found.put(Layer.MISREAD, misread)
        if len(word) >= spelling.FEWEST_LETTERS and found.has_room():
            near = self._spellings.near(word, sound, sought.values(one_apart))
            found.put(Layer.SPELLING, near)
        return found.best()

    def _near_beginning(self, word: str) -> tuple[Near, ...]:
        found = Candidates(*self._words.beginnings(word), self.gone)
        if len(word) < sounding.FEWEST_LETTERS:
            return ()
        is_long = len(word) >= spelling.FEWEST_LETTERS
        sought = Sought(self._beginnings.table)
        alike = sought.words(_begun(spelled_alike(word), word) if is_long else {})
        others = sought.words(_begun(other_endings(word), word) if is_long else {})
        misread = sought.words(_begun(misreading.readings(word), word))
        sought.look_up()
        found.put(Layer.NORMALISED, self._begin(sought.found(alike), word))
        given = self._equivalents.near_beginning(word) if is_long else []
        found.put(Layer.EQUIVALENT, given + self._begin(sought.found(others), word))
        found.put(Layer.SOUND, self._sounds.near_beginning(word))
        found.put(Layer.MISREAD, self._begin(sought.found(misread), word))
        if is_long and found.has_room():
            near = self._spellings.near_beginning(word)
            found.put(Layer.SPELLING, self._begin(near, word))
        return found.best()

    def _begin(self, begun: Found, word: str) -> Found:
        return self._beginnings.tokens(begun, self._words.lengths, len(word))


def _begun(forms: dict[str, float], word: str) -> dict[str, float]:
    """The forms as far as beginnings are stored, without that of the word itself."""
    cut = {form[: beginnings.LONGEST]: closeness for form, closeness in forms.items()}
    cut.pop(word[: beginnings.LONGEST], None)
    return cut
