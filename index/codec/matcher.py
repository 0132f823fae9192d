"""The posting list of one term as Whoosh's queries walk it."""

from __future__ import annotations

from bisect import bisect_left
from math import inf
from typing import TYPE_CHECKING

from index.codec.stock import LeafMatcher, ReadTooFar

if TYPE_CHECKING:
    from collections.abc import Iterator

    from index.codec.sources import Postings
    from index.codec.stock import BaseScorer, Format


class ArrayMatcher(LeafMatcher):
    """Whoosh's `LeafMatcher` over one term of any `Postings`.

    Whoosh skips what it believes not to come among the first hits: it asks matchers for the best
    score that they may still give, replaces and drops them. That loses parts of scores (a known
    fault of 2.7.4 and its successors, with any codec). So this matcher promises nothing: no bound
    is lower than infinity, nothing is dropped, and `limit=20` gives the head of `limit=None`.
    """

    def __init__(
        self,
        postings: Postings,
        number: int,
        term: tuple[str, bytes],
        format_: Format,
        scorer: BaseScorer | None = None,
    ) -> None:
        self.format = format_
        self.scorer = scorer
        self._term = term
        self._postings = postings
        self._number = number
        self._docs = postings.docs(number)
        # Numbers out of a memoryview are Python's own, and come in half the time of numpy's.
        self._ids = self._docs.data
        self._weights: memoryview | None = None
        self._at = 0
        self._end = len(self._docs)

    def is_active(self) -> bool:
        """Whether there is a current posting."""
        return self._at < self._end

    def reset(self) -> None:
        """Back to the first posting."""
        self._at, self._end = 0, len(self._docs)

    def copy(self) -> ArrayMatcher:
        """Another one at the same posting."""
        other = ArrayMatcher(self._postings, self._number, self._term, self.format, self.scorer)
        other._at, other._end = self._at, self._end
        return other

    def id(self) -> int:
        """The document of the current posting."""
        return self._ids[self._at]

    def all_ids(self) -> Iterator[int]:
        """All documents from the current posting on, which stays the current one."""
        return iter(self._docs[self._at : self._end].tolist())

    def weight(self) -> float:
        """The weight in the current document."""
        if self._weights is None:
            self._weights = self._postings.weights(self._number).data
        weight: float = self._weights[self._at]
        return weight

    def value(self) -> bytes:
        """The encoded value of the current posting."""
        return self._postings.value(self._number, self._at)

    def score(self) -> float:
        """The scorer's opinion, or the weight where nobody scores."""
        return self.weight() if self.scorer is None else float(self.scorer.score(self))

    def next(self) -> bool:
        """One posting further. True where a block ends; all postings of a term are one block."""
        if self._at >= self._end:
            raise ReadTooFar
        self._at += 1
        return self._at == self._end

    def skip_to(self, docnum: int) -> None:
        """On to the first posting whose document is not before this one.

        Where there is none, the matcher ends without having moved, as Whoosh's own does: its
        `AndNot` asks a matcher that has just ended for the document it stood on.
        """
        if self._at >= self._end:
            raise ReadTooFar
        if docnum > self._ids[-1]:
            self._end = self._at
        elif docnum > self._ids[self._at]:
            self._at = bisect_left(self._ids, docnum, self._at + 1, self._end)

    def supports_block_quality(self) -> bool:
        """No: whoever asks collects and counts every match."""
        return False

    def max_quality(self) -> float:
        """No bound; asked by Whoosh's unions even of matchers that support no quality."""
        return inf

    def block_quality(self) -> float:
        """No bound either."""
        return inf

    def skip_to_quality(self, _minquality: float) -> int:
        """Skip no block."""
        return 0
