"""What is left of the records that match under the filters, and how much of it there is."""

import numpy as np
from numpy.typing import NDArray

from index.array_backend.finding.found import Asked, Counts
from index.array_backend.finding.living import dead_of
from index.array_backend.finding.matching import NOTHING, Matched, listed, row_step
from index.array_backend.finding.operands import Operand
from index.array_backend.finding.segment import NO_SCORES, Segment
from index.array_backend.finding.tree import Resolved


def matched_by(segment: Segment, resolved: Resolved) -> Matched:
    """The records that match, whether they pass or not."""
    if resolved.operand is not None:
        return listed(segment, resolved.operand)
    return NOTHING if resolved.matched is None else resolved.matched


def sifted(
    segment: Segment, asked: Asked, resolved: Resolved, *, scored: bool
) -> tuple[Matched, Counts]:
    """What is left under the filters; each facet counted under those of the others.

    Whole rows are `scored` only when that is asked.
    """
    columns, sieve, operand = segment.columns, asked.sieve, resolved.operand
    if sieve.faults is None:
        matched = matched_by(segment, resolved)
        return matched, columns.count_values(matched.records) if asked.facets else columns.nothing
    row = None if operand is None else segment.row(operand)
    if operand is not None and row is not None:
        return _row_sifted(segment, asked, operand, row, scored=scored)
    every = matched_by(segment, resolved)
    faults = sieve.faults.take(every.records)
    passing = (faults == 0).nonzero()[0]
    matched = Matched(every.records.take(passing), every.scores.take(passing), every.error)
    if not asked.facets:
        return matched, columns.nothing
    counts = columns.count_values(matched.records)
    for facet in asked.facets:
        if facet in sieve.bits:
            others = every.records[faults == sieve.bits[facet]]
            columns.part(counts, facet)[:] += columns.count_part(facet, others)
    return matched, counts


def _row_sifted(
    segment: Segment, asked: Asked, operand: Operand, row: NDArray[np.uint16], *, scored: bool
) -> tuple[Matched, Counts]:
    """The same for what has a row: whole rows are compared faster than records are picked."""
    sieve, columns = asked.sieve, segment.columns
    matching = row != 0
    records, counts = sieve.space().count(matching)
    scores = row.take(records) * np.float32(row_step(operand)) if scored else NO_SCORES
    for facet in asked.facets:
        if facet in sieve.bits:
            if facet == sieve.alone and operand.head is not None:
                every: Counts = segment.head_counts[operand.head.number]
                if segment.dead is not None:
                    every = every - columns.count(dead_of(segment, operand))
                columns.part(counts, facet)[:] = columns.part(every, facet)
            else:
                others = sieve.space(sieve.bits[facet]).count_part(matching, facet)
                columns.part(counts, facet)[:] += others
    return Matched(records, scores, segment.error(operand)), counts
