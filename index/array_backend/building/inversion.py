"""The second pass of a build: from words in the order of records to records in the order of words.

One 64-bit key holds word, record, field and place of one word of a text. Keys are sorted in runs
that fit in memory, cut at the borders of ranges of words, and sorted again range by range; every
word's postings, scores and places fall out of its run of equal keys.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from index.array_backend.layout.store import Part
from index.ranking import FIELDS, idf, weights, word_scores

RUN = 2_000_000
"""Words of text that are sorted at a time."""
RANGE = 1_000_000
"""Occurrences that are inverted at a time, more of a single word that has more."""
FEW = 100_000
"""Occurrences that neighbouring letters may have together to share a range."""
PIECE = 1 << 17
"""Occurrences that are looked at together: their numbers stay in the processor's cache."""
FIELD_BITS = 4
KEY_BITS = 64
MOST_PLACE_BITS = 16
NAME_FIELDS = np.isin(FIELDS, ("name", "forms", "joined"))
"""The fields in which a word is part of a person's own name."""


@dataclass(frozen=True, slots=True)
class Layout:
    """How many bits of a key are a record's number and a word's place in its field."""

    record_bits: int
    place_bits: int

    @classmethod
    def fitting(cls, records: int, longest_field: int, words: int) -> "Layout":
        """The layout for so much; places beyond 65,535 are taken as the last one."""
        layout = cls(
            max(1, (records - 1).bit_length()),
            min(MOST_PLACE_BITS, max(1, (max(1, longest_field) - 1).bit_length())),
        )
        if words.bit_length() + layout.record_bits + layout.place_bits + FIELD_BITS > KEY_BITS:
            raise ValueError("an index holds at most some tens of millions of records")
        return layout

    @property
    def slot_type(self) -> str:
        """The smallest type that holds a field and a place."""
        return np.min_scalar_type((1 << self.slot_bits) - 1).str

    @property
    def slot_bits(self) -> int:
        """Field and place together: what is kept of a word's occurrence."""
        return FIELD_BITS + self.place_bits


@dataclass(frozen=True, slots=True)
class Statistics:
    """What scores rest on beside the words' own frequencies: records, and norms by field.

    `borrowed` are frequencies (words, fields) of another segment, which then stand for the own.
    """

    records: int
    norms: NDArray[np.float64]
    borrowed: NDArray[np.uint32] | None = None


@dataclass(frozen=True, slots=True)
class Postings:
    """The postings of a range of words.

    `ends` are where each word's postings end (words + 1); `records`, `scores` and `often` (how many
    occurrences it has) have one item a posting, `named` too: whether the word is part of the
    record's own name. `slots` has one an occurrence; `frequencies` is (words, fields).
    """

    first: int
    ends: NDArray[np.int64]
    records: NDArray[np.uint32]
    scores: NDArray[np.float64]
    often: NDArray[np.uint32]
    slots: NDArray[np.unsignedinteger]
    named: NDArray[np.bool_]
    frequencies: NDArray[np.uint32]


def ranges(occurrences: NDArray[np.int64], first_letters: NDArray[np.uint8]) -> list[int]:
    """Where words are cut into ranges of one first letter and about `RANGE` occurrences each.

    Letters with few occurrences share a range: a small index is one range.
    """
    ends = np.cumsum(occurrences)
    letters = [*(np.flatnonzero(first_letters[1:] != first_letters[:-1]) + 1).tolist()]
    borders = [0]
    for end, following in pairwise([*letters, len(occurrences), len(occurrences)]):
        before = int(ends[borders[-1] - 1]) if borders[-1] else 0
        if end < following and int(ends[following - 1]) - before <= FEW:
            continue
        while borders[-1] < end:
            held = int(ends[borders[-1] - 1]) if borders[-1] else 0
            full = int(np.searchsorted(ends, held + RANGE, side="right"))
            borders.append(min(max(full, borders[-1] + 1), end))
    return borders


def sort_into_ranges(
    words: NDArray[np.uint32],
    first: int,
    counts: NDArray[np.unsignedinteger],
    layout: Layout,
    borders: NDArray[np.int64],
    parts: list[Part],
) -> None:
    """Sort the words of some records and hand each range its share.

    `words` are final numbers, in the order of records and fields, from record `first` on; a gap
    between values has a number above all ranges, so it leaves nothing but its place. `counts` is
    (records, fields), in words and gaps.
    """
    fields = counts.shape[1]
    lengths = counts.ravel().astype(np.int64)
    cells = np.arange(counts.size)
    cell = ((cells // fields + first) << layout.slot_bits) | ((cells % fields) << layout.place_bits)
    keys = words.astype(np.uint64)
    keys <<= np.uint64(layout.record_bits + layout.slot_bits)
    keys |= np.repeat(cell.astype(np.uint64), lengths)
    place = np.arange(len(words))
    place -= np.repeat(np.cumsum(lengths) - lengths, lengths)
    np.minimum(place, (1 << layout.place_bits) - 1, out=place)
    keys |= place.view(np.uint64)
    keys.sort()
    cuts = np.searchsorted(
        keys, borders.astype(np.uint64) << np.uint64(layout.record_bits + layout.slot_bits)
    )
    for part, begin, end in zip(parts, cuts[:-1].tolist(), cuts[1:].tolist(), strict=True):
        if end > begin:
            part.append(keys[begin:end])


def invert(
    keys: NDArray[np.uint64],
    first: int,
    words: int,
    layout: Layout,
    lengths: NDArray[np.uint8],
    statistics: Statistics,
) -> Postings:
    """The postings of one range: `words` words from number `first`.

    `lengths` are the length bytes (records, fields) of the segment.
    """
    keys.sort()
    size = words * len(FIELDS)
    found = np.zeros(size, np.int64)
    pieces = _pieces(keys, layout)
    for begin, end in pieces:
        _cells, _begins, word, _record, field = _split(keys[begin:end], layout)
        found += np.bincount((word - first) * len(FIELDS) + field, minlength=size)
    frequencies = found.reshape(words, len(FIELDS))
    counted: NDArray[np.integer] = frequencies
    if statistics.borrowed is not None:
        counted = statistics.borrowed[first : first + words]
    by_word = weights() * idf(statistics.records, counted)
    sizes = np.zeros(words, np.int64)
    records, scores, often, named = [], [], [], []
    for begin, end in pieces:
        cells, begins, word, record, field = _split(keys[begin:end], layout)
        word -= first
        frequency = np.diff(begins, append=end - begin).astype(np.float64)
        norm = statistics.norms[field, lengths[record, field]]
        score = word_scores(by_word[word, field], frequency, norm)
        cells >>= np.uint64(FIELD_BITS)
        own = np.flatnonzero(np.concatenate(([True], cells[1:] != cells[:-1])))
        sizes += np.bincount(word[own], minlength=words)
        records.append(record[own].astype(np.uint32))
        scores.append(np.add.reduceat(score, own))
        often.append(np.diff(begins[own], append=end - begin).astype(np.uint32))
        named.append(np.logical_or.reduceat(NAME_FIELDS[field], own))
    keys &= np.uint64((1 << layout.slot_bits) - 1)
    return Postings(
        first,
        np.concatenate(([0], np.cumsum(sizes))),
        np.concatenate([np.zeros(0, np.uint32), *records]),
        np.concatenate([np.zeros(0), *scores]),
        np.concatenate([np.zeros(0, np.uint32), *often]),
        keys.astype(layout.slot_type),
        np.concatenate([np.zeros(0, bool), *named]),
        frequencies.astype(np.uint32),
    )


def _pieces(keys: NDArray[np.uint64], layout: Layout) -> list[tuple[int, int]]:
    """Sorted keys in pieces of about `PIECE`, none of which ends inside a posting."""
    shift = np.uint64(layout.slot_bits)
    borders = [0]
    while borders[-1] < len(keys):
        end = borders[-1] + PIECE
        if end < len(keys):
            end = int(keys.searchsorted(keys[end] >> shift << shift))
        # A posting longer than a piece is a piece.
        if end <= borders[-1]:
            beyond = (keys[borders[-1]] >> shift) + np.uint64(1)
            end = int(keys.searchsorted(beyond << shift))
        borders.append(min(end, len(keys)))
    return list(pairwise(borders))


def _split(
    keys: NDArray[np.uint64], layout: Layout
) -> tuple[
    NDArray[np.uint64],
    NDArray[np.int64],
    NDArray[np.int64],
    NDArray[np.int64],
    NDArray[np.int64],
]:
    """What keys say of each word, record and field: itself, where it begins, its three parts."""
    cells = keys >> np.uint64(layout.place_bits)
    begins = np.flatnonzero(np.concatenate(([True], cells[1:] != cells[:-1])))
    cells = cells[begins]
    record = (cells >> np.uint64(FIELD_BITS)) & np.uint64((1 << layout.record_bits) - 1)
    word = cells >> np.uint64(FIELD_BITS + layout.record_bits)
    field = cells & np.uint64((1 << FIELD_BITS) - 1)
    return cells, begins, word.astype(np.int64), record.astype(np.int64), field.astype(np.int64)


def runs(counts: NDArray[np.unsignedinteger]) -> Iterator[tuple[int, int, int, int]]:
    """Records in runs of about `RUN` words: first and last record, first and last word."""
    ends = np.concatenate(([0], np.cumsum(counts.sum(axis=1, dtype=np.int64))))
    begin = 0
    while begin < len(counts):
        end = int(np.searchsorted(ends, ends[begin] + RUN, side="right")) - 1
        end = min(max(end, begin + 1), len(counts))
        yield begin, end, int(ends[begin]), int(ends[end])
        begin = end
