"""The words of a text as the kiosk folds them, for Whoosh's analysis."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from index.codec.stock import Token, Tokenizer
from index.searched import VALUE_END
from kiosk.records.folding import fold, words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

# Whoosh pickles a field's analyser by the name of its class: it must be found there for ever.
FOR_EVER: Final = "index.codec"

_folded = lru_cache(1 << 16)(fold)


class Folding(Tokenizer):
    """Whoosh's `Tokenizer`: the words of `kiosk.records.folding.words`, and where they stand.

    A query for this field is folded as its texts were, and Whoosh's highlighter finds the words
    as they were written. What must not be cut, the pattern of a wildcard, is folded whole.
    """

    __module__ = FOR_EVER

    def __call__(
        self,
        value: str,
        *,
        tokenize: bool = True,
        start_pos: int = 0,
        start_char: int = 0,
        **options: object,
    ) -> Iterator[Token]:
        """One token after the other, which is the same object, as Whoosh's tokenizers give it."""
        token = Token(**options)
        token.pos = start_pos - 1
        for part in value.split(VALUE_END) if tokenize else (value,):
            for word, begin, end in _cut(part, tokenize=tokenize, chars=token.chars):
                token.text = word
                token.pos += 1
                token.startchar, token.endchar = start_char + begin, start_char + end
                yield token
            # A place is left free between two values: no phrase goes over from one to the next.
            token.pos += 1
            start_char += len(part) + len(VALUE_END)


def _cut(text: str, *, tokenize: bool, chars: bool) -> Iterable[tuple[str, int, int]]:
    if not tokenize:
        return [(fold(text), 0, len(text))]
    return _places(text) if chars else ((word, 0, 0) for word in words(text))


def _places(text: str) -> list[tuple[str, int, int]]:
    """Each word with its first letter in the text and the one behind its last."""
    pieces = [_folded(letter) for letter in text]
    origins = [place for place, piece in enumerate(pieces) for _ in piece]
    folded = "".join(pieces)
    found = []
    at = 0
    for word in words(text):
        # Between two words there is no letter of any, so the next place is the right one.
        at = max(folded.find(word, at), at)
        last = min(at + len(word), len(origins)) - 1
        found.append((word, origins[min(at, last)], origins[last] + 1))
        at = last + 1
    return found
