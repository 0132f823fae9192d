"""Words side by side, or near one another, by the places they have in their field."""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from index.array_backend.building.inversion import MOST_PLACE_BITS
from index.array_backend.finding.matching import NOTHING, Matched, narrowed, once
from index.array_backend.finding.operands import Operand
from index.array_backend.finding.segment import Records, Segment
from index.ranking import FIELDS, SCORE_STEP

Keys = NDArray[np.int64]
GENEROUS = 16
"""Up to so many times longer a word's list is read whole instead of searched."""


def phrase(segment: Segment, operands: Sequence[Operand]) -> Matched:
    """Records in which the words follow one another in one field; scores are those of the words.

    The rarest word says where to look: a word's place in its field leads to the record's own list
    of words, in which the others must stand around it. Between two values or fields lies a gap
    there, or another field's word, which the place of the field's begin and end rules out.
    """
    order = sorted(range(len(operands)), key=lambda place: operands[place].size)
    rarest = order[0]
    begin, end = segment.posting_range(operands[rarest])
    seats = _seats(segment, begin, end)
    forward = segment.forward
    others = order[1:] if segment.place_bits < MOST_PLACE_BITS else order  # a place may be cut
    kept: NDArray[np.bool_] = seats.before >= rarest
    for place in others:
        there = seats.places + (place - rarest)
        kept &= forward.take(there, mode="clip") == operands[place].low
    hits = kept.nonzero()[0]
    hits = hits[_behind(segment, seats, hits) >= len(operands) - rarest]
    found = hits if seats.postings is None else once(seats.postings.take(hits))
    records = segment.posting_records[begin:end].take(found).astype(np.intp)
    scores = segment.posting_scores[begin:end].take(found) * SCORE_STEP
    matched = Matched(records, scores, 0.0)
    for place in order[1:]:
        matched = narrowed(segment, matched, operands[place])
    return matched


class _Seats(NamedTuple):
    """The occurrences of a word: which of its postings each belongs to, unless each has one.

    `cells` are the fields of records they stand in, `places` those in the forward list, and
    `before` says how many words of the field stand before each.
    """

    postings: NDArray[np.intp] | None
    cells: NDArray[np.intp]
    places: NDArray[np.int64]
    before: NDArray[np.int64]


def _seats(segment: Segment, begin: int, end: int) -> _Seats:
    ends = segment.places[begin : end + 1].astype(np.int64)
    slots = segment.slots[ends[0] : ends[-1]].astype(np.int64)
    records = segment.posting_records[begin:end].astype(np.intp)
    postings = None
    if len(slots) > len(records):
        postings = np.repeat(np.arange(end - begin), ends[1:] - ends[:-1])
        records = records.take(postings)
    places = segment.forward_begins.take(records).astype(np.int64)
    field = slots >> segment.place_bits
    slots &= (1 << segment.place_bits) - 1
    records *= len(FIELDS)
    records += field
    first = segment.field_ends_flat.take(records - 1, mode="clip")
    first *= field > 0
    places += first
    places += slots
    return _Seats(postings, records, places, slots)


def _behind(segment: Segment, seats: _Seats, hits: Records) -> NDArray[np.int64]:
    """How many words of its field stand from some occurrences on."""
    cells, before = seats.cells.take(hits), seats.before.take(hits)
    ends = segment.field_ends_flat
    first = ends.take(cells - 1, mode="clip")
    first *= cells % len(FIELDS) > 0
    return ends.take(cells) - first - before


def near(segment: Segment, operands: Sequence[Operand], distance: int) -> Matched:
    """Records in which each word stands within `distance` words of the rarest, in one field."""
    order = sorted(operands, key=lambda operand: operand.size)
    keys = _occurrences(segment, order[0])
    for operand in order[1:]:
        if not len(keys):
            return NOTHING
        others = _keys_among(segment, operand, keys)
        if not len(others):
            return NOTHING
        place = np.searchsorted(others, keys)
        before = np.abs(keys - others[np.maximum(place - 1, 0)])
        after = np.abs(others[np.minimum(place, len(others) - 1)] - keys)
        # The gap between two fields is wider than any distance that is asked for.
        keys = keys[np.minimum(before, after) <= distance]
    return _scored(segment, operands, _records(segment, keys))


def _slot_bits(segment: Segment) -> int:
    return segment.place_bits + 4


def _occurrences(segment: Segment, operand: Operand) -> Keys:
    """One ascending key for each occurrence of a word: record, field, place."""
    begin, end = segment.posting_range(operand)
    return _keys(segment, np.arange(begin, end))


def _keys(segment: Segment, postings: NDArray[np.integer]) -> Keys:
    """The keys of the occurrences of some postings."""
    if not len(postings):
        return np.zeros(0, np.int64)
    in_a_row = int(postings[-1] - postings[0]) + 1 == len(postings)
    if in_a_row:
        ends = segment.places[int(postings[0]) : int(postings[-1]) + 2].astype(np.int64)
        begins, lengths = ends[:-1], np.diff(ends)
    else:
        begins = segment.places[postings].astype(np.int64)
        lengths = segment.places[postings + 1].astype(np.int64) - begins
    records = segment.posting_records[postings].astype(np.int64) << _slot_bits(segment)
    total = int(lengths.sum())
    if in_a_row:
        slots = segment.slots[begins[0] : begins[0] + total].astype(np.int64)
        records = np.repeat(records, lengths) if total > len(postings) else records
    elif total == len(postings):
        slots = segment.slots[begins].astype(np.int64)
    else:
        ends = np.cumsum(lengths)
        every = np.arange(total) + np.repeat(begins - ends + lengths, lengths)
        slots = segment.slots[every].astype(np.int64)
        records = np.repeat(records, lengths)
    keys: Keys = records | slots
    return keys


def _keys_among(segment: Segment, operand: Operand, keys: Keys) -> Keys:
    """The keys of a word, at least those in the records that are still in question."""
    wanted = _records(segment, keys)
    begin, end = segment.posting_range(operand)
    if end - begin < GENEROUS * len(wanted):
        return _occurrences(segment, operand)
    held = segment.posting_records[begin:end]
    found = held.searchsorted(wanted)
    found[found == len(held)] = 0
    return _keys(segment, found[held[found] == wanted] + begin)


def _records(segment: Segment, keys: Keys) -> Records:
    records = (keys >> _slot_bits(segment)).astype(np.intp)
    return once(records)


def _scored(segment: Segment, operands: Sequence[Operand], records: Records) -> Matched:
    matched = Matched(records, np.zeros(len(records)), 0.0)
    for operand in operands:
        matched = narrowed(segment, matched, operand)
    return matched
