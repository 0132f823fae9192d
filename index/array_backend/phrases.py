"""Words side by side, or near one another, by the places they have in their field."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from index.array_backend.matching import NOTHING, Matched, narrowed
from index.array_backend.segment import Operand, Records, Segment

Keys = NDArray[np.int64]
GENEROUS = 16
"""Up to so many times longer a word's list is read whole instead of searched."""


def phrase(segment: Segment, operands: Sequence[Operand]) -> Matched:
    """Records in which the words follow one another in one field; scores are those of the words."""
    order = sorted(range(len(operands)), key=lambda place: operands[place].size)
    keys = _occurrences(segment, operands[order[0]], order[0])
    for place in order[1:]:
        if not len(keys):
            return NOTHING
        keys = _common(keys, _keys_among(segment, operands[place], place, keys))
    return _scored(segment, operands, _records(segment, keys))


def near(segment: Segment, operands: Sequence[Operand], distance: int) -> Matched:
    """Records in which each word stands within `distance` words of the rarest, in one field."""
    order = sorted(operands, key=lambda operand: operand.size)
    keys = _occurrences(segment, order[0], 0)
    for operand in order[1:]:
        if not len(keys):
            return NOTHING
        others = _keys_among(segment, operand, 0, keys)
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


def _occurrences(segment: Segment, operand: Operand, place: int) -> Keys:
    """One ascending key for each occurrence of a word: record, field, place less `place`."""
    begin, end = segment.posting_range(operand)
    return _keys(segment, np.arange(begin, end), place)


def _keys(segment: Segment, postings: NDArray[np.integer], place: int) -> Keys:
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
    if place:
        far_enough = (slots & ((1 << segment.place_bits) - 1)) >= place
        if not far_enough.all():
            slots, records = slots[far_enough], records[far_enough]
    keys: Keys = (records | slots) - place
    return keys


def _keys_among(segment: Segment, operand: Operand, place: int, keys: Keys) -> Keys:
    """The keys of a word, at least those in the records that are still in question."""
    wanted = _records(segment, keys)
    begin, end = segment.posting_range(operand)
    if end - begin < GENEROUS * len(wanted):
        return _occurrences(segment, operand, place)
    held = segment.posting_records[begin:end]
    found = held.searchsorted(wanted)
    found[found == len(held)] = 0
    return _keys(segment, found[held[found] == wanted] + begin, place)


def _records(segment: Segment, keys: Keys) -> Records:
    records = (keys >> _slot_bits(segment)).astype(np.uint32)
    if not len(records):
        return records
    return records[np.concatenate(([True], records[1:] != records[:-1]))]


def _common(one: Keys, other: Keys) -> Keys:
    """The keys in both; each ascends and repeats none."""
    both = np.concatenate((one, other))
    both.sort(kind="stable")  # two runs in order: a merge
    common: Keys = both[:-1][both[1:] == both[:-1]]
    return common


def _scored(segment: Segment, operands: Sequence[Operand], records: Records) -> Matched:
    matched = Matched(records, np.zeros(len(records), np.float32), 0.0)
    for operand in operands:
        matched = narrowed(segment, matched, operand)
    return matched
