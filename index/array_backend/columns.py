"""Facet columns: what values each record has, and how many of some records have each value."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from index.array_backend.draft import NO_YEAR

LONG_SPAN = 25
"""A span of more years says too little to be counted under each of them."""
MOST_YEARS = 400
"""So many years at most are counted one by one: those in a row that hold most records."""

MOST_COLUMNS = 3
"""A record has seldom more values of a facet; the others lie in a list."""

Records = NDArray[np.integer]
Counts = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Facet:
    """One facet of a segment.

    `columns` hold each record's first value, its second and so on, the number `values` meaning
    none; records with more values than there are columns stand in `more` (ascending) once for
    each further value, with the value in `codes`.
    """

    name: str
    values: int
    columns: tuple[NDArray[np.unsignedinteger], ...]
    more: NDArray[np.uint32]
    codes: NDArray[np.unsignedinteger]

    def count(self, records: Records) -> Counts:
        """How many of the records have each value."""
        width = self.values + 1
        found = np.bincount(self.columns[0][records], minlength=width)
        for column in self.columns[1:]:
            found += np.bincount(column[records], minlength=width)
        found = found[:-1]
        if len(self.more) and len(records):
            place = records.searchsorted(self.more)
            place[place == len(records)] = 0
            hits = self.codes[records[place] == self.more]
            found = found + np.bincount(hits, minlength=self.values)
        return found

    def having(self, chosen: Sequence[int]) -> NDArray[np.bool_]:
        """For each record of the segment, whether it has one of the values."""
        wanted = np.zeros(self.values + 1, bool)
        wanted[list(chosen)] = True
        found: NDArray[np.bool_] = wanted[self.columns[0]]
        for column in self.columns[1:]:
            found |= wanted[column]
        if len(self.more):
            found[self.more[wanted[self.codes]]] = True
        return found


class Columns:
    """All facets of a segment and the years of its records."""

    def __init__(self, arrays: Mapping[str, NDArray[Any]], names: Sequence[str]) -> None:
        """Read them from the arrays that `packed` made."""
        self.facets: list[Facet] = []
        self.starts: list[int] = []
        place = 0
        for number, name in enumerate(names):
            values = int(arrays[f"{number}.size"][0])
            self.facets.append(
                Facet(
                    name,
                    values,
                    tuple(arrays[f"{number}.columns"]),
                    arrays[f"{number}.more"],
                    arrays[f"{number}.codes"],
                )
            )
            self.starts.append(place)
            place += values
        self.first: NDArray[np.int16] = arrays["first"]
        self.last: NDArray[np.int16] = arrays["last"]
        self.from_year: NDArray[np.uint16] = arrays["from"]
        self.to_year: NDArray[np.uint16] = arrays["to"]
        self.year_base, self.years = (int(number) for number in arrays["years"])
        self.years_start = place
        self.width = place + self.years
        self.by_name = {facet.name: number for number, facet in enumerate(self.facets)}

    def count(self, records: Records) -> Counts:
        """How many of the records have each value of each facet, then how many touch each year."""
        return np.concatenate(
            [*(facet.count(records) for facet in self.facets), self.count_years(records)]
        )

    def count_years(self, records: Records) -> Counts:
        """How many of the records touch each year, from `year_base` on."""
        begun = np.bincount(self.from_year[records], minlength=self.years + 1)
        ended = np.bincount(self.to_year[records], minlength=self.years + 1)
        return np.cumsum(begun - ended)[: self.years]

    def part(self, counts: NDArray[np.integer], number: int) -> NDArray[np.integer]:
        """The counts of one facet out of those of all."""
        start = self.starts[number]
        return counts[start : start + self.facets[number].values]


def packed(
    facets: Iterable[tuple[str, list[str], NDArray[np.int64], NDArray[np.uint32]]],
    years: tuple[NDArray[np.int16], NDArray[np.int16]],
) -> dict[str, NDArray[Any]]:
    """The arrays of the columns; `years` are the first and the last of each record."""
    arrays: dict[str, NDArray[Any]] = {}
    for number, (_name, values, ends, codes) in enumerate(facets):
        size = len(values)
        kind = np.min_scalar_type(max(size, 1))
        lengths = np.diff(ends)
        width = min(MOST_COLUMNS, max(1, int(lengths.max(initial=1))))
        columns = np.full((width, len(lengths)), size, kind)
        for place in range(width):
            some = np.flatnonzero(lengths > place)
            columns[place, some] = codes[ends[some] + place]
        long = np.flatnonzero(lengths > width)
        rest = spans(ends[long] + width, lengths[long] - width)
        arrays[f"{number}.size"] = np.array([size], np.uint32)
        arrays[f"{number}.columns"] = columns
        arrays[f"{number}.more"] = np.repeat(long, lengths[long] - width).astype(np.uint32)
        arrays[f"{number}.codes"] = codes[rest].astype(kind)
    arrays["first"], arrays["last"] = years
    arrays.update(_year_columns(*years))
    return arrays


def _year_columns(first: NDArray[np.int16], last: NDArray[np.int16]) -> dict[str, NDArray[Any]]:
    dated = (first != NO_YEAR) & (last.astype(np.int32) - first <= LONG_SPAN) & (last >= first)
    start, years = _counted_years(first[dated].astype(np.int32), last[dated].astype(np.int32))
    # A span that touches no counted year is counted under none.
    dated &= (last >= start) & (first < start + years)
    begun = np.where(dated, np.clip(first.astype(np.int32) - start, 0, years), years)
    ended = np.where(dated, np.clip(last.astype(np.int32) + 1 - start, 0, years), years)
    return {
        "from": begun.astype(np.uint16),
        "to": np.maximum(begun, ended).astype(np.uint16),
        "years": np.array([start, years], np.int32),
    }


def _counted_years(first: NDArray[np.int32], last: NDArray[np.int32]) -> tuple[int, int]:
    """The first counted year and how many there are: one wrong date hides no other."""
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
