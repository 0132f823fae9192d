"""Which records match some operands, with scores good enough to choose candidates by."""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from index.array_backend.finding.operands import Operand
from index.array_backend.finding.segment import NO_SCORES, Records, Scores, Segment
from index.ranking import SCORE_STEP

SPARSE = 7
"""A list so many times longer than the candidates is searched, not read whole."""
MANY = 6
"""A beginning with more postings than one record in so many is summed in a row of all records."""
SINGLE = 1e-3
"""By how much sums of single precision may be wrong."""
FULL = 6
"""Rows of more than one record in so many are compared as a whole."""


class Matched(NamedTuple):
    """Records ascending, their scores, and by how much a score may be wrong.

    The records are numpy's own kind of index: an array of another kind is cast at each use.
    """

    records: Records
    scores: Scores
    error: float

    @property
    def is_exact(self) -> bool:
        """Whether the scores are those that order the records: sums from postings alone."""
        return self.error == 0.0


NOTHING = Matched(np.zeros(0, np.intp), NO_SCORES, 0.0)


def listed(segment: Segment, operand: Operand) -> Matched:
    """The records of one operand."""
    error = segment.error(operand)
    ready = segment.merged(operand)
    if ready is not None:
        records, steps, step = ready
        return Matched(records.astype(np.intp), steps * np.float32(step), error)
    row = segment.row(operand)
    if row is not None:
        found = some(row)
        return Matched(found, row.take(found) * np.float32(row_step(operand)), error)
    return _summed(segment, operand, error)


def some(steps: NDArray[np.generic]) -> Records:
    """Where something is not nothing. Numpy finds true ones many times faster than numbers."""
    found: Records = (steps != 0).nonzero()[0]
    return found


def once(records: Records) -> Records:
    """Ascending records, each once."""
    if len(records) > 1:
        records = records[np.concatenate((_TRUE, records[1:] != records[:-1]))]
    return records


def _summed(segment: Segment, operand: Operand, error: float) -> Matched:
    """The records of a beginning whose list was not worth keeping: summed now."""
    records, steps = segment.postings(operand)
    if own := segment.own_postings(operand):
        records = np.concatenate((records, records[:own]))
        steps = np.concatenate((steps, steps[:own]))
    if len(records) > segment.records // MANY:
        total = np.bincount(records, steps, minlength=segment.records)
        found = some(total)
        return Matched(found, total.take(found) * SCORE_STEP, error)
    keys = records.astype(np.uint64)
    keys <<= np.uint64(32)
    keys |= steps
    keys.sort(kind="stable")  # a few runs in order, most often one long and some short: a merge
    ordered = (keys >> np.uint64(32)).astype(np.intp)
    scores = (keys & np.uint64(0xFFFF_FFFF)).astype(np.float64)
    first = ordered[1:] != ordered[:-1]
    if not first.all():
        begins = np.concatenate((_TRUE, first)).nonzero()[0]
        ordered = ordered.take(begins)
        scores = np.add.reduceat(scores, begins)
    scores *= SCORE_STEP
    return Matched(ordered, scores, error)


_TRUE = np.ones(1, bool)


def narrowed(segment: Segment, matched: Matched, operand: Operand) -> Matched:
    """The matched records that the operand holds too, its scores added."""
    kept, scores = gathered(segment, matched.records, operand)
    error = matched.error + segment.error(operand)
    if len(kept) == len(matched.records):
        scores += matched.scores
        return Matched(matched.records, scores, error)
    scores += matched.scores.take(kept)
    return Matched(matched.records.take(kept), scores, error)


def gathered(segment: Segment, records: Records, operand: Operand) -> tuple[Records, Scores]:
    """Which of the records the operand holds (their places), and its scores for those."""
    row = segment.row(operand)
    if row is not None:
        return _kept(row.take(records), row_step(operand))
    ready = segment.merged(operand)
    if ready is None:
        return _gathered_from_run(segment, records, operand)
    held, stepped, step = ready
    if len(held) > SPARSE * len(records):
        places = held.searchsorted(records)
        places[places == len(held)] = 0
        kept = (held.take(places) == records).nonzero()[0]
        return kept, stepped.take(places.take(kept)) * np.float32(step)
    scratch, places = segment.scratch_steps, held.astype(np.intp)
    scratch[places] = stepped
    steps = scratch.take(records)
    scratch[places] = 0
    return _kept(steps, step)


def _kept(steps: NDArray[np.unsignedinteger], step: float) -> tuple[Records, Scores]:
    """The places of steps that are not zero, and their scores."""
    kept = some(steps)
    if len(kept) < len(steps):
        steps = steps.take(kept)
    return kept, steps * np.float32(step)


def row_step(operand: Operand) -> float:
    """The step of a row; that of a single word is kept without its factor."""
    scale = operand.head.scale if operand.head is not None else 0.0
    return scale * operand.factor if operand.is_word else scale


def _gathered_from_run(
    segment: Segment, records: Records, operand: Operand
) -> tuple[Records, Scores]:
    """The same for a run of words whose postings do not ascend."""
    held, stepped = segment.postings(operand)
    scratch = segment.scratch
    scratch[records] = np.arange(1, len(records) + 1, dtype=np.int32)
    places = scratch.take(held)
    scratch[records] = 0
    hits = some(places)
    met = places.take(hits)
    sums = np.bincount(met, stepped.take(hits), minlength=len(records) + 1)
    if own := segment.own_postings(operand):
        first = int(hits.searchsorted(own))
        sums += np.bincount(met[:first], stepped[hits[:first]], minlength=len(records) + 1)
    kept = some(sums[1:])
    return kept, sums[1:].take(kept) * SCORE_STEP


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
            both = one != 0
            both &= other != 0
            records = both.nonzero()[0]
            scores = one.take(records) * np.float32(row_step(first))
            scores += other.take(records) * np.float32(row_step(rest[0]))
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
    error = SINGLE
    for operand in operands:
        row = segment.row(operand)
        if row is not None:
            total += row * np.float32(row_step(operand))
        else:
            found = listed(segment, operand)
            total[found.records] += found.scores
        error += segment.error(operand)
    records = some(total)
    return Matched(records, total.take(records), error)


def _size(operand: Operand) -> int:
    return operand.head.total if operand.head is not None else operand.size
