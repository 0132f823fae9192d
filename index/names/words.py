"""The tokens of the lexicon as text: by number, by word, by beginning."""

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from index.names import keys

Arrays = Mapping[str, NDArray[Any]]
# Letters of a token that are compared; no name of the region is longer.
WIDTH: Final = 20


def build(tokens: Sequence[str]) -> dict[str, NDArray[Any]]:
    """The arrays of this module for tokens that are distinct and sorted bytewise."""
    written = [token.encode("utf-8", "replace") for token in tokens]
    lengths = np.array([len(word) for word in written], np.int64)
    ends = np.concatenate(([0], np.cumsum(lengths))).astype(np.int64)
    blob = np.frombuffer(b"".join(written), np.uint8)
    table = np.array([word[:WIDTH] for word in written], f"S{WIDTH}")
    matrix = table.view(np.uint8).reshape(len(written), WIDTH)
    return {
        "text": blob,
        "ends": ends.astype(np.uint32),
        "words": matrix,
        "lengths": np.minimum(lengths, 255).astype(np.uint8),
        "letters": keys.letters_of_rows(matrix),
    }


class Words:
    """Tokens in a file, sorted bytewise."""

    def __init__(self, arrays: Arrays) -> None:
        self._text = arrays["text"]
        self._ends = arrays["ends"]
        self.matrix = arrays["words"]
        self.table = self.matrix.reshape(-1).view(f"S{WIDTH}")
        self.lengths = arrays["lengths"]
        self.letters = arrays["letters"]
        self.count = len(self.lengths)
        self._of_letter: dict[str, tuple[int, int]] = {}

    def _bytes(self, token: int) -> bytes:
        return bytes(self._text[self._ends[token] : self._ends[token + 1]])

    def word(self, token: int) -> str:
        return self._bytes(token).decode("utf-8", "replace")

    def _first_from(self, start: bytes) -> int:
        """The first token that does not stand before this text."""
        short = start[:WIDTH].rstrip(b"\0")
        first = int(self.table.searchsorted(short))
        if len(start) <= WIDTH:
            return first
        past = int(self.table.searchsorted(short, side="right"))
        return bisect_left(range(self.count), start, first, past, key=self._bytes)

    def find(self, word: str) -> int | None:
        wanted = word.encode("utf-8", "replace")
        if not wanted or b"\0" in wanted:
            return None
        token = self._first_from(wanted)
        return token if token < self.count and self._bytes(token) == wanted else None

    def beginnings(self, start: str) -> tuple[int, int]:
        """The half-open range of tokens that begin so."""
        wanted = start.encode("utf-8", "replace")
        if b"\0" in wanted:
            return 0, 0
        # No UTF-8 text has the byte FF.
        return self._first_from(wanted), self._first_from(wanted + b"\xff")

    def of_first_letter(self, letter: str) -> tuple[int, int]:
        """The range of tokens that begin with a letter."""
        known = self._of_letter.get(letter)
        if known is None:
            known = self._of_letter[letter] = self.beginnings(letter)
        return known

    def beginning(self, tokens: NDArray[np.int64], length: int) -> list[bytes]:
        """The first letters of these tokens."""
        if length >= WIDTH:
            whole: list[bytes] = self.table[tokens].tolist()
            return whole
        cut: list[bytes] = (
            np.ascontiguousarray(self.matrix[tokens, :length]).view(f"S{length}").ravel().tolist()
        )
        return cut
