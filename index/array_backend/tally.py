"""Counts of all facets over thousands of sets of records, as the making of heads needs them."""

import numpy as np
from numpy.typing import NDArray

from index.array_backend.columns import Columns

MOST_TOP = 60
"""So many values of a facet are ordered beforehand: more than a list on the screen shows."""
_AT_ONCE = 1 << 15
"""Records counted at a time: their rows and numbers stay in the processor's cache."""


def marks(columns: Columns) -> NDArray[np.unsignedinteger]:
    """One row of numbers a record: its value of each column, when it begins and ends to count.

    A record's numbers lie side by side, each column's in a range of its own, so that all are
    counted at once.
    """
    ranges = [(column, facet.values + 1) for facet in columns.facets for column in facet.columns]
    starts, place = [], 0
    for facet in columns.facets:
        starts += [place] * len(facet.columns)
        place += facet.values + 1
    for column in (columns.from_year, columns.to_year):
        ranges.append((column, columns.years + 1))
        starts.append(place)
        place += columns.years + 1
    kind = np.min_scalar_type(place)
    found = np.empty((len(columns.from_year), len(ranges)), kind)
    for number, ((column, _size), start) in enumerate(zip(ranges, starts, strict=True)):
        found[:, number] = column
        found[:, number] += kind.type(start)
    return found


class Tally:
    """Counts sets of records as `Columns.count` does."""

    def __init__(self, columns: Columns, rows: NDArray[np.unsignedinteger]) -> None:
        """`rows` are the `marks` of the columns."""
        self._columns = columns
        self._rows = rows
        spans, place = [], 0
        for facet in columns.facets:
            spans.append(np.arange(place, place + facet.values))
            place += facet.values + 1
        self._values = np.concatenate([np.zeros(0, np.int64), *spans])
        self._from = slice(place, place + columns.years)
        place += columns.years + 1
        self._to = slice(place, place + columns.years)
        self._size = place + columns.years + 1

    def count(self, records: NDArray[np.integer]) -> NDArray[np.uint32]:
        """How many of some ascending records have each value, then how many touch each year."""
        found = np.zeros(self._size, np.int64)
        for begin in range(0, len(records), _AT_ONCE):
            some = self._rows[records[begin : begin + _AT_ONCE]]
            found += np.bincount(some.ravel(), minlength=self._size)
        values = found[self._values]
        for facet, start in zip(self._columns.facets, self._columns.starts, strict=True):
            if len(facet.more) and len(records):
                place = records.searchsorted(facet.more)
                place[place == len(records)] = 0
                hits = facet.codes[records[place] == facet.more]
                values[start : start + facet.values] += np.bincount(hits, minlength=facet.values)
        years = np.cumsum(found[self._from] - found[self._to])
        return np.concatenate((values, years)).astype(np.uint32)


def top_values(columns: Columns, counts: NDArray[np.integer]) -> NDArray[np.unsignedinteger]:
    """For each row of counts and each facet, the numbers of its values of most records.

    Highest count first, of equal ones the first in the order of letters, which is that of their
    numbers; the number of values stands for none. Shape (rows, facets, `MOST_TOP`).
    """
    sizes = [facet.values for facet in columns.facets]
    kind = np.min_scalar_type(max(sizes, default=0))
    found = np.empty((len(counts), len(sizes), MOST_TOP), kind)
    for place, (size, start) in enumerate(zip(sizes, columns.starts, strict=True)):
        keys = counts[:, start : start + size].astype(np.int64) * size
        keys += size - 1 - np.arange(size)
        most = min(size, MOST_TOP)
        keys = np.sort(np.partition(keys, size - most, axis=1)[:, size - most :], axis=1)[:, ::-1]
        values = size - 1 - keys % max(size, 1)
        values[keys < size] = size
        found[:, place, :most] = values
        found[:, place, most:] = size
    return found
