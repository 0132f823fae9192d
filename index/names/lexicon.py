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

from index.names import equivalents, heads, keys, misreading, nasals, sounding, spelling, words
from index.names.candidates import Candidates, Found, Near, together
from index.names.cologne import code as cologne_code
from index.names.endings import other_endings
from index.names.particles import spelled_alike
from index.names.sought import Sought
from index.results import Layer

__all__ = ["Lexicon", "Near", "build"]

# Longer than any name: what follows is a paste, not a name.
_LONGEST: Final = 40
# Names that differ in several of the letters that are most often misread.
_SHAPED: Final = 24
_SHAPE_CLOSENESS: Final = 0.5


def build(tokens: Sequence[str]) -> dict[str, NDArray[Any]]:
    """The arrays of the lexicon; the tokens are distinct, folded and sorted bytewise."""
    arrays = words.build(tokens)
    sounds = sounding.build(tokens)
    plain = keys.numbers(tokens)
    shapes = keys.numbers(
        ("" if word.isdigit() else misreading.shape(word) for word in tokens), keys.SHAPE
    )
    numbers = np.arange(len(tokens), dtype=np.uint32)
    shortened, shortened_tokens = spelling.build(tokens)
    key, token = keys.in_order(
        np.concatenate((plain, sounds.pop("cologne_key"), shapes, np.array(shortened, np.int64))),
        np.concatenate((np.tile(numbers, 3), np.array(shortened_tokens, np.uint32))),
    )
    arrays |= sounds
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
        self._spellings = spelling.Spellings(self._words, self._sounds, self._heads)
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
        sound = self._sounds.sound(word)
        written = {
            Layer.NORMALISED: spelled_alike(word),
            Layer.EQUIVALENT: self._equivalents.initials(word) | other_endings(word),
            Layer.SOUND: nasals.respelled(word),
            Layer.MISREAD: misreading.readings(word) if len(word) > 1 else {},
        }
        sought = Sought(self._key, self._of_key)
        by_layer = {layer: sought.words(forms) for layer, forms in written.items()}
        cologne = sought.key(keys.number(cologne_code(word), keys.COLOGNE))
        shaped = sought.key(keys.number(misreading.shape(word), keys.SHAPE))
        one_apart = sought.keys(spelling.one_apart(word))
        sought.look_up()
        found.put(Layer.NORMALISED, sought.found(by_layer[Layer.NORMALISED]))
        given = self._equivalents.near(word, unfinished=False)
        found.put(Layer.EQUIVALENT, [*given, *sought.found(by_layer[Layer.EQUIVALENT])])
        if len(word) >= sounding.FEWEST_LETTERS:
            heard = self._sounds.near(word, sound, sought.tokens(cologne))
            found.put_many(Layer.SOUND, together(heard, sought.found(by_layer[Layer.SOUND])))
            misread = sought.found(by_layer[Layer.MISREAD])
            for tokens in sought.tokens(shaped):
                misread += [(token, _SHAPE_CLOSENESS) for token in tokens[:_SHAPED].tolist()]
            found.put(Layer.MISREAD, misread)
        if len(word) >= spelling.FEWEST_LETTERS and found.has_room():
            found.put_many(
                Layer.SPELLING, self._spellings.near(word, sound, sought.tokens(one_apart))
            )
        return found.best()

    def _near_beginning(self, word: str) -> tuple[Near, ...]:
        found = Candidates(*self._words.beginnings(word))
        typed = len(word)
        lengths = self._words.lengths
        at_most = heads.LONGEST

        def begin(forms: dict[str, float]) -> Found:
            cut = {form[:at_most]: closeness for form, closeness in forms.items()}
            cut.pop(word[:at_most], None)
            return self._heads.tokens(self._heads.among(cut), lengths, typed)

        if typed >= spelling.FEWEST_LETTERS:
            found.put_many(Layer.NORMALISED, begin(spelled_alike(word)))
            found.put(
                Layer.EQUIVALENT,
                [
                    *self._equivalents.near(word, unfinished=True),
                    *zip(*(part.tolist() for part in begin(other_endings(word))), strict=True),
                ],
            )
        if typed >= sounding.FEWEST_LETTERS:
            found.put_many(Layer.SOUND, self._sounds.near_beginning(word))
            found.put_many(Layer.MISREAD, begin(misreading.readings(word)))
        if typed >= spelling.FEWEST_LETTERS and found.has_room():
            heads_near = self._spellings.near_beginning(word)
            found.put_many(Layer.SPELLING, self._heads.tokens(heads_near, lengths, typed))
        return found.best()
