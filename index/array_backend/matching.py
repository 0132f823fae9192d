"""Which records match some operands, with scores good enough to choose candidates by."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from index.array_backend.segment import NO_SCORES, NONE, Operand, Records, Scores, Segment

SPARSE = 60
"""A list this many times longer than the candidates is searched, not read."""
FULL = 6
"""Rows of more than one record in so many are compared as a whole."""


@dataclass(frozen=True, slots=True)
class Matched:
    """Records ascending, their approximate scores, and by how much a score may be wrong."""

    records: Records
    scores: Scores
    error: float


NOTHING = Matched(NONE, NO_SCORES, 0.0)


def listed(segment: Segment, operand: Operand) -> Matched:
    """The records of one operand."""
    error = segment.error(operand)
    ready = segment.merged(operand)
    if ready is not None:
        records, steps, step = ready
        return Matched(records, steps * np.float32(step), error)
    row = segment.row(operand)
    if row is not None:
        found = np.flatnonzero(row)
        return Matched(found.astype(np.uint32), row[found] * np.float32(row_step(operand)), error)
    return _summed(segment, operand, error)


def _summed(segment: Segment, operand: Operand, error: float) -> Matched:
    """The records of a beginning whose list was not worth keeping: summed now."""
    records, steps = segment.postings(operand)
    if own := segment.own_postings(operand):
        records = np.concatenate((records, records[:own]))
        steps = np.concatenate((steps, steps[:own]))
    if len(records) > segment.records // 24:
        total = np.bincount(records, steps, minlength=segment.records)
        found = np.flatnonzero(total)
        return Matched(
            found.astype(np.uint32), (total[found] * segment.scale).astype(np.float32), error
        )
    keys = records.astype(np.uint64)
    keys <<= np.uint64(16)
    keys |= steps
    keys.sort()
    ordered = (keys >> np.uint64(16)).astype(np.uint32)
    first = np.flatnonzero(np.concatenate((_TRUE, ordered[1:] != ordered[:-1])))
    sums = np.add.reduceat((keys & np.uint64(0xFFFF)).astype(np.float32), first)
    return Matched(ordered[first], sums * np.float32(segment.scale), error)


_TRUE = np.ones(1, bool)


def narrowed(segment: Segment, matched: Matched, operand: Operand) -> Matched:
    """The matched records that the operand holds too, its scores added."""
    kept, scores = gathered(segment, matched.records, operand)
    return Matched(
        matched.records[kept],
        matched.scores[kept] + scores,
        matched.error + segment.error(operand),
    )


def gathered(
    segment: Segment, records: Records, operand: Operand
) -> tuple[NDArray[np.intp], Scores]:
    """Which of the records the operand holds (their places), and its scores for those."""
    row = segment.row(operand)
    if row is not None:
        steps = row[records]
        kept = np.flatnonzero(steps)
        return kept, steps[kept] * np.float32(row_step(operand))
    ready = segment.merged(operand)
    if ready is None:
        return _gathered_from_run(segment, records, operand)
    held, stepped, step = ready
    if len(held) > SPARSE * len(records):
        places = held.searchsorted(records)
        places[places == len(held)] = 0
        kept = np.flatnonzero(held[places] == records)
        return kept, stepped[places[kept]] * np.float32(step)
    scratch = segment.scratch
    scratch[held] = stepped
    steps = scratch[records]
    scratch[held] = 0
    kept = np.flatnonzero(steps)
    return kept, steps[kept] * np.float32(step)


def row_step(operand: Operand) -> float:
    """The step of a row; that of a single word is kept without its factor."""
    scale = operand.head.scale if operand.head is not None else 0.0
    return scale * operand.factor if operand.is_word else scale


def _gathered_from_run(
    segment: Segment, records: Records, operand: Operand
) -> tuple[NDArray[np.intp], Scores]:
    """The same for a run of words whose postings do not ascend."""
    held, stepped = segment.postings(operand)
    scratch = segment.scratch
    scratch[records] = np.arange(1, len(records) + 1, dtype=np.int32)
    places = scratch[held]
    scratch[records] = 0
    hits = np.flatnonzero(places)
    sums = np.bincount(places[hits], stepped[hits], minlength=len(records) + 1)
    if own := segment.own_postings(operand):
        first = hits[: np.searchsorted(hits, own)]
        sums += np.bincount(places[first], stepped[first], minlength=len(records) + 1)
    kept = np.flatnonzero(sums[1:])
    return kept, (sums[1:][kept] * segment.scale).astype(np.float32)


def all_of(segment: Segment, operands: Sequence[Operand]) -> Matched:
    """The records that hold every operand, in any field."""
    ordered = sorted(operands, key=_size)
    # A list that lies ready is a better beginning than one a little shorter that must be merged.
    ready = (
        place
        for place, operand in enumerate(ordered)
        if _size(operand) <= 4 * _size(ordered[0]) and segment.is_ready(operand)
    )
    ordered.insert(0, ordered.pop(next(ready, 0)))
    first = ordered[0]
    rest = ordered[1:]
    rows = [segment.row(operand) for operand in ordered[:2]]
    if len(ordered) > 1 and _size(first) > segment.records // FULL:
        one, other = rows
        if one is not None and other is not None:
            both = np.logical_and(one, other)
            records = np.flatnonzero(both).astype(np.uint32)
            scores = one[records] * np.float32(row_step(first))
            scores += other[records] * np.float32(row_step(rest[0]))
            error = segment.error(first) + segment.error(rest[0])
            matched = Matched(records, scores, error)
            rest = rest[1:]
        else:
            matched = listed(segment, first)
    else:
        matched = listed(segment, first)
    for operand in rest:
        if not len(matched.records):
            return NOTHING
        matched = narrowed(segment, matched, operand)
    return matched


def any_of(segment: Segment, operands: Sequence[Operand]) -> Matched:
    """The records that hold at least one operand, scores summed."""
    total = np.zeros(segment.records, np.float32)
    error = 0.0
    for operand in operands:
        row = segment.row(operand)
        if row is not None:
            total += row * np.float32(row_step(operand))
        else:
            found = listed(segment, operand)
            total[found.records] += found.scores
        error += segment.error(operand)
    records = np.flatnonzero(total)
    return Matched(records.astype(np.uint32), total[records], error)


def _size(operand: Operand) -> int:
    return operand.head.total if operand.head is not None else operand.size
