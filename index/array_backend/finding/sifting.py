"""What is left of the records that match under the filters, and how much of it there is."""

import numpy as np
from numpy.typing import NDArray

from index.array_backend.finding.found import Asked, Counts
from index.array_backend.finding.living import dead_of
from index.array_backend.finding.matching import NOTHING, Matched, listed, row_step
from index.array_backend.finding.operands import Operand
from index.array_backend.finding.phrases import phrase
from index.array_backend.finding.segment import NO_SCORES, Records, Segment
from index.array_backend.finding.sieve import Faults
from index.array_backend.finding.tree import Resolved


def matched_by(segment: Segment, resolved: Resolved) -> Matched:
    """The records that match, whether they pass or not."""
    if resolved.operand is not None:
        return listed(segment, resolved.operand)
    if resolved.pair is not None:
        return phrase(segment, resolved.pair.words)
    return NOTHING if resolved.matched is None else resolved.matched


def sifted(
    segment: Segment, asked: Asked, resolved: Resolved, *, scored: bool
) -> tuple[Matched, Counts, Counts | None]:
    """What is left under the filters, the counts of its values, those of its years if wanted.

    Each facet is counted under the filters of the others. Whole rows are `scored` only when that is
    asked.
    """
    columns, sieve, operand = segment.columns, asked.sieve, resolved.operand
    if sieve.faults is None:
        matched = matched_by(segment, resolved)
        return matched, *_counted(segment, asked, resolved, matched.records)
    row = None if operand is None else segment.row(operand)
    if operand is not None and row is not None:
        matched, counts = _row_sifted(segment, asked, operand, row, scored=scored)
    else:
        matched, counts = _list_sifted(segment, asked, resolved, sieve.faults)
    years = columns.count_years(matched.records) if asked.request.wants_years else None
    return matched, counts, years


def _counted(
    segment: Segment, asked: Asked, resolved: Resolved, records: Records
) -> tuple[Counts, Counts | None]:
    """The values and the years of all records that match."""
    columns, within = segment.columns, resolved.within
    if not asked.facets and not asked.request.wants_years:
        return columns.nothing, None
    head = None if within is None else within.head
    if within is not None and head is not None and _are_most(records, head.total):
        # Beside a short beginning most records of a frequent word are left: what is missing is
        # taken from what was counted beforehand.
        missing = _missing(segment, within, records)
        every = segment.head_counts[head.number].astype(np.int64)
        values = every[: columns.years_start] - columns.count_values(missing)
        if not asked.request.wants_years:
            return values, None
        return values, every[columns.years_start :] - columns.count_years(missing)
    values = columns.count_values(records) if asked.facets else columns.nothing
    return values, columns.count_years(records) if asked.request.wants_years else None


MANY = 1000
"""Fewer records are counted sooner than what is missing is looked for."""


def _are_most(records: Records, total: int) -> bool:
    return len(records) > MANY and total < 2 * len(records)


def _missing(segment: Segment, operand: Operand, records: Records) -> Records:
    """The records of an operand that are not among some of them, ascending."""
    missing: Records
    row = segment.row(operand)
    if row is not None:
        left = row != 0
        left[records] = False
        missing = left.nonzero()[0]
        return missing
    every = listed(segment, operand).records
    held = np.zeros(segment.records, bool)
    held[records] = True
    missing = every[~held.take(every)]
    return missing


def _list_sifted(
    segment: Segment, asked: Asked, resolved: Resolved, fault_of: Faults
) -> tuple[Matched, Counts]:
    sieve, columns = asked.sieve, segment.columns
    every = matched_by(segment, resolved)
    faults = fault_of.take(every.records)
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
