"""Terms and postings of one field, derived from the postings that all fields share.

The builder of `index.array_backend` keeps one list a word: the records that hold it in any field,
and behind each record where in which field it stands. What Whoosh asks for, one list a word and
field, is a choice of that, made when it is asked for and kept while there is room. So one file
serves both, and nothing is written twice.
"""

from __future__ import annotations

from bisect import bisect_right
from functools import cached_property
from typing import TYPE_CHECKING, Final, NamedTuple

import numpy as np

from index.codec.sources import Statistics, statistics_of
from index.codec.stock import Positions
from index.ranking import FIELDS

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from index.array_backend.finding.segment import Segment
    from index.codec.sources import Docs, Lengths, Weights

ID: Final = "id"
"""The field of a record's own name in the catalogue: as many terms as records, for ids differ."""
ROOM: Final = 4_000_000
"""Postings of lists that are kept; about 20 bytes each."""
LAST_PLACE: Final = 65_535
"""Words of a field that stand farther back than this share it in the builder's postings."""


class PostingList(NamedTuple):
    """One word in one field. Its positions in the nth document lie between ends n and n + 1."""

    docs: Docs
    weights: Weights
    lengths: Lengths
    positions: NDArray[np.integer]
    ends: NDArray[np.int64]


def words_in(segment: Segment, column: int) -> NDArray[np.uint32]:
    """The words that stand in a field."""
    if not segment.base:
        return np.flatnonzero(segment.frequencies[:, column]).astype(np.uint32)
    # The frequencies of a delta are those of its base; its own words are few.
    ends = segment.places[segment.posting_ends].astype(np.int64)
    which = np.repeat(np.arange(segment.words, dtype=np.uint32), ends[1:] - ends[:-1])
    return np.unique(which[segment.slots >> segment.place_bits == column])


def occurrences(segment: Segment) -> list[int]:
    """How many words each field has in all records, those of which a delta has more among them."""
    totals = (segment.averages * segment.records).round().astype(np.int64)
    if segment.base:
        columns = (segment.slots >> segment.place_bits).astype(np.int64)
        totals = np.bincount(columns, minlength=len(FIELDS))
    return [int(total) for total in totals]


class DerivedTerms:
    """`Terms` of a segment: for each field the words of the dictionary that stand in it."""

    def __init__(self, segment: Segment) -> None:
        self._segment = segment
        self.fields: dict[str, range] = {}
        # Of each field its column, and its words as numbers of the dictionary; no words for ids.
        self._columns: list[tuple[int, memoryview | None]] = []
        self._begins: list[int] = []
        begin = 0
        for name in sorted((*FIELDS, ID)):
            column, words, count = -1, None, segment.records
            if name != ID:
                column = FIELDS.index(name)
                found = words_in(segment, column)
                words, count = found.data, len(found)
            if count:
                self.fields[name] = range(begin, begin + count)
                self._begins.append(begin)
                self._columns.append((column, words))
                begin += count

    @cached_property
    def _by_id(self) -> memoryview:
        """Records in the order of their ids; every row is read once, by whoever asks for an id."""
        ids = [
            self._segment.rows_of([record])[0].id.encode()
            for record in range(self._segment.records)
        ]
        return np.array(sorted(range(len(ids)), key=ids.__getitem__), np.uint32).data

    def place(self, term: int) -> tuple[int, int]:
        """The column of a term's field and its word; column -1 and the record for an id."""
        nth = bisect_right(self._begins, term) - 1
        column, words = self._columns[nth]
        return column, (self._by_id if words is None else words)[term - self._begins[nth]]

    def text(self, term: int) -> bytes:
        column, number = self.place(term)
        if column < 0:
            return self._segment.rows_of([number])[0].id.encode()
        return self._segment.word(number)


class DerivedPostings:
    """`Postings` of a segment: each list chosen out of the word's postings in all fields."""

    def __init__(self, segment: Segment, terms: DerivedTerms) -> None:
        self._segment = segment
        self._terms = terms
        self._format = Positions()
        self._kept: dict[int, PostingList] = {}
        self._held = 0

    def docs(self, term: int) -> Docs:
        return self._list(term).docs

    def weights(self, term: int) -> Weights:
        return self._list(term).weights

    def lengths(self, term: int) -> Lengths:
        return self._list(term).lengths

    def statistics(self, term: int) -> Statistics:
        found = self._list(term)
        return statistics_of(found.docs, found.weights, found.lengths)

    def value(self, term: int, nth: int) -> bytes:
        column, word = self._terms.place(term)
        if column < 0:
            return b""
        found = self._list(term)
        positions = found.positions[found.ends[nth] : found.ends[nth + 1]]
        if positions[-1] == LAST_PLACE:
            positions = self._positions(int(found.docs[nth]), column, word)
        encoded: bytes = self._format.encode(positions.tolist())
        return encoded

    def _positions(self, record: int, column: int, word: int) -> NDArray[np.intp]:
        """Where a word stands in a field of any length, out of the words in their order."""
        segment = self._segment
        ends = segment.field_ends[record].tolist()
        begin = int(segment.forward_begins[record])
        start = begin + (ends[column - 1] if column else 0)
        # The gaps between values stand there too.
        return np.flatnonzero(segment.forward[start : begin + ends[column]] == word)

    def _list(self, term: int) -> PostingList:
        found = self._kept.pop(term, None)
        if found is None:
            found = self._derived(*self._terms.place(term))
            self._held += len(found.docs)
        # The list used last stands last, and is the last to go.
        self._kept[term] = found
        while self._held > ROOM and len(self._kept) > 1:
            self._held -= len(self._kept.pop(next(iter(self._kept))).docs)
        return found

    def _derived(self, column: int, number: int) -> PostingList:
        segment = self._segment
        if column < 0:
            # A unique field is not scored: it has no lengths, and no positions.
            once, none = np.ones(1, np.float32), np.zeros(1, np.uint8)
            return PostingList(np.array([number], np.uint32), once, none, none, np.zeros(2, int))
        begin, end = segment.posting_range(segment.run(number, number + 1))
        places = segment.places[begin : end + 1].astype(np.int64)
        slots = segment.slots[places[0] : places[-1]]
        inside = (slots >> segment.place_bits) == column
        # How many of the word's occurrences before each posting stand in the field.
        before = np.concatenate(([0], np.cumsum(inside)))[places - places[0]]
        often = np.diff(before)
        kept = np.flatnonzero(often)
        docs = segment.posting_records[begin:end][kept]
        positions = slots[inside] & ((1 << segment.place_bits) - 1)
        return PostingList(
            docs,
            often[kept].astype(np.float32),
            segment.lengths[docs, column],
            positions,
            np.append(before[:-1][kept], before[-1]),
        )
