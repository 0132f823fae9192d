"""Searches inside the values of one facet: a list of a thousand places is found by typing."""

from bisect import bisect_right
from collections.abc import Sequence
from typing import Final

from kiosk.records.folding import words

_END: Final = "\n"


class Values:
    """The values of each facet, folded when somebody first looks for one."""

    def __init__(self, facet_values: Sequence[Sequence[str]]) -> None:
        self._values = facet_values
        self._folded: dict[int, tuple[str, list[int]]] = {}

    def beginning(self, facet: int, text: str) -> list[int]:
        """The numbers of the values that have words which begin with a text, ascending."""
        typed = " ".join(words(text))
        if not typed:
            return list(range(len(self._values[facet])))
        folded, starts = self._of(facet)
        found: list[int] = []
        place = folded.find(" " + typed)
        while place >= 0:
            found.append(bisect_right(starts, place) - 1)
            # On with the next value: a value is found once.
            place = folded.find(" " + typed, starts[found[-1] + 1])
        return found

    def _of(self, facet: int) -> tuple[str, list[int]]:
        kept = self._folded.get(facet)
        if kept is None:
            lines = [f" {' '.join(words(value))}{_END}"
                     for value in self._values[facet]]  # fmt: skip
            starts = [0]
            for line in lines:
                starts.append(starts[-1] + len(line))
            kept = self._folded[facet] = ("".join(lines), starts)
        return kept
