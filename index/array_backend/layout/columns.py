"""Facet columns: what values each record has, and how many of some records have each value."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from index.array_backend.building.draft import NO_YEAR

LONG_SPAN = 25
"""A span of more years says too little to be counted under each of them."""
MOST_YEARS = 400
"""So many years at most are counted one by one: those in a row that hold most records."""

MOST_COLUMNS = 3
"""A record has seldom more values of a facet; the others lie in a list."""

Years = tuple[NDArray[np.int16], NDArray[np.int16]]
"""The first and the last year of some records."""
NO_YEARS: Years = (np.zeros(0, np.int16), np.zeros(0, np.int16))
Records = NDArray[np.integer]
Counts = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Facet:
    """One facet of a segment.

    Its values have the numbers from `start` on, in the order of their letters; in the table of
    codes it has the columns from `low` to before `high`.
    """

    name: str
    values: int
    start: int
    low: int
    high: int


class Columns:
    """All facets of a segment and the years of its records.

    `codes` has a line for each record: its first value of each facet, its second and so on, the
    number `none` where it has no more. One gather and one count serve all facets. Records with
    more values than there are columns stand in `more` (ascending) once for each further value,
    with the value in `more_codes`.
    """

    def __init__(self, arrays: Mapping[str, NDArray[Any]], names: Sequence[str]) -> None:
        """Read them from the arrays that `packed` made."""
        self.codes: NDArray[np.unsignedinteger] = arrays["codes"]
        self._more: NDArray[np.uint32] = arrays["more"]
        self._more_codes: NDArray[np.unsignedinteger] = arrays["more-codes"]
        self.facets: list[Facet] = []
        start = low = 0
        for name, (values, width) in zip(names, arrays["facets"].tolist(), strict=True):
            self.facets.append(Facet(name, values, start, low, low + width))
            start += values
            low += width
        self.none = start
        self.first: NDArray[np.int16] = arrays["first"]
        self.last: NDArray[np.int16] = arrays["last"]
        self.from_year: NDArray[np.uint16] = arrays["from"]
        self.to_year: NDArray[np.uint16] = arrays["to"]
        self.year_base, self.years = (int(number) for number in arrays["years"])
        self.years_start = start
        self.width = start + self.years
        self.by_name = {facet.name: number for number, facet in enumerate(self.facets)}

    def count(self, records: Records) -> Counts:
        """How many of the records have each value of each facet, then how many touch each year."""
        return np.concatenate((self.count_values(records), self.count_years(records)))

    def count_values(self, records: Records) -> Counts:
        """How many of the records have each value of each facet."""
        codes = self.codes.take(records, 0).ravel()
        found: Counts = np.bincount(codes, minlength=self.none + 1)[: self.none]
        self.add_more(found, records)
        return found

    def add_more(self, counts: Counts, records: Records) -> None:
        """Count too what some ascending records have beyond the columns."""
        if len(self._more) and len(records):
            place = records.searchsorted(self._more)
            place[place == len(records)] = 0
            hits = self._more_codes[records[place] == self._more]
            counts += np.bincount(hits, minlength=self.none)

    def count_years(self, records: Records) -> Counts:
        """How many of the records touch each year, from `year_base` on."""
        begun = np.bincount(self.from_year[records], minlength=self.years + 1)
        ended = np.bincount(self.to_year[records], minlength=self.years + 1)
        return np.cumsum(begun - ended)[: self.years]

    def part(self, counts: NDArray[np.integer], number: int) -> NDArray[np.integer]:
        """The counts of one facet out of those of all."""
        facet = self.facets[number]
        return counts[facet.start : facet.start + facet.values]

    def having(self, number: int, chosen: Sequence[int]) -> NDArray[np.bool_]:
        """For each record of the segment, whether it has one of the values of a facet."""
        facet = self.facets[number]
        wanted = np.zeros(self.none + 1, bool)
        wanted[[facet.start + value for value in chosen]] = True
        found: NDArray[np.bool_] = wanted[self.codes[:, facet.low : facet.high]].any(axis=1)
        if len(self._more):
            found[self._more[wanted[self._more_codes]]] = True
        return found


def packed(
    facets: Iterable[tuple[str, list[str], NDArray[np.int64], NDArray[np.uint32]]],
    years: Years,
    beside: Years = NO_YEARS,
) -> dict[str, NDArray[Any]]:
    """The arrays of the columns; `years` are the first and the last of each record.

    `beside` are those of records elsewhere, which have a say in which years are counted.
    """
    facets = list(facets)
    none = sum(len(values) for _name, values, _ends, _codes in facets)
    kind = np.min_scalar_type(none)
    records = len(years[0])
    shapes: list[tuple[int, int]] = []
    columns: list[NDArray[Any]] = []
    more: list[NDArray[np.uint32]] = []
    more_codes: list[NDArray[Any]] = []
    start = 0
    for _name, values, ends, codes in facets:
        numbers = (codes + np.uint32(start)).astype(kind)
        lengths = np.diff(ends)
        width = min(MOST_COLUMNS, max(1, int(lengths.max(initial=1))))
        for place in range(width):
            column = np.full(records, none, kind)
            some = np.flatnonzero(lengths > place)
            column[some] = numbers[ends[some] + place]
            columns.append(column)
        long = np.flatnonzero(lengths > width)
        more.append(np.repeat(long, lengths[long] - width).astype(np.uint32))
        more_codes.append(numbers[spans(ends[long] + width, lengths[long] - width)])
        shapes.append((len(values), width))
        start += len(values)
    others = np.concatenate([*more, np.zeros(0, np.uint32)])
    order = others.argsort(kind="stable")
    arrays: dict[str, NDArray[Any]] = {
        "facets": np.array(shapes, np.uint32).reshape(-1, 2),
        "codes": np.stack(columns, axis=1) if columns else np.zeros((records, 0), kind),
        "more": others[order],
        "more-codes": np.concatenate([*more_codes, np.zeros(0, kind)])[order],
        "first": years[0],
        "last": years[1],
    }
    arrays.update(_year_columns(years, beside))
    return arrays


def _year_columns(spans: Years, beside: Years) -> dict[str, NDArray[Any]]:
    first, last = spans
    dated = _dated(spans)
    start, years = counted_years((spans, beside))
    # A span that touches no counted year is counted under none.
    dated &= (last >= start) & (first < start + years)
    begun = np.where(dated, np.clip(first.astype(np.int32) - start, 0, years), years)
    ended = np.where(dated, np.clip(last.astype(np.int32) + 1 - start, 0, years), years)
    return {
        "from": begun.astype(np.uint16),
        "to": np.maximum(begun, ended).astype(np.uint16),
        "years": np.array([start, years], np.int32),
    }


def _dated(spans: Years) -> NDArray[np.bool_]:
    """Which records have a span that says enough to be counted under its years."""
    first, last = spans
    dated: NDArray[np.bool_] = first != NO_YEAR
    dated &= last.astype(np.int32) - first <= LONG_SPAN
    dated &= last >= first
    return dated


def counted_years(some: Sequence[Years]) -> tuple[int, int]:
    """The first counted year and how many there are: one wrong date hides no other."""
    dated = [(spans, _dated(spans)) for spans in some]
    first = np.concatenate([spans[0][kept] for spans, kept in dated]).astype(np.int32)
    last = np.concatenate([spans[1][kept] for spans, kept in dated]).astype(np.int32)
    if not len(first):
        return 0, 0
    start, end = int(first.min()), int(last.max()) + 1
    if end - start > MOST_YEARS:
        before = np.concatenate(([0], np.cumsum(np.bincount(first - start, minlength=end - start))))
        held = before[MOST_YEARS:] - before[:-MOST_YEARS]
        latest = len(held) - 1 - int(np.argmax(held[::-1]))  # of equal ones the latest years
        start += latest
        end = min(end, start + MOST_YEARS)
    return start, end - start


def spans(begins: NDArray[np.int64], lengths: NDArray[np.int64]) -> NDArray[np.int64]:
    """The numbers of all spans, one span after the other, each from its begin on."""
    ends = np.cumsum(lengths)
    total = int(ends[-1]) if len(ends) else 0
    return np.arange(total) + np.repeat(begins - ends + lengths, lengths)
