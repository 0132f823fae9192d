"""Runs of the dictionary as parts of a query."""

from typing import NamedTuple

from index.ranking import OWN_WORD


class Head(NamedTuple):
    """The answer worked out beforehand for one operand."""

    number: int
    total: int
    row: int
    merged: int
    scale: float


class Pair(NamedTuple):
    """Two words side by side whose answer was worked out beforehand."""

    words: "tuple[Operand, Operand]"
    head: Head


class Operand(NamedTuple):
    """A run of the dictionary as part of a query: the words low…high-1 in any field.

    `own` is set when the first of them is the beginning that was typed. `size` is the number of
    postings, never less than that of the records.
    """

    low: int
    high: int
    own: bool
    size: int
    head: Head | None

    @property
    def is_word(self) -> bool:
        """Whether it is a single word, whose postings ascend."""
        return self.high - self.low == 1

    @property
    def factor(self) -> float:
        """What the score of a single word is multiplied by."""
        return 1.0 + OWN_WORD if self.own else 1.0
