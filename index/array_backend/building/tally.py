"""Counts of all facets over thousands of sets of records, as the making of heads needs them."""

import numpy as np
from numpy.typing import NDArray

from index.array_backend.layout.columns import Columns

MOST_TOP = 60
"""So many values of a facet are ordered beforehand: more than a list on the screen shows."""
_AT_ONCE = 1 << 15
"""Records counted at a time: their rows and numbers stay in the processor's cache."""


def marks(columns: Columns) -> NDArray[np.unsignedinteger]:
    """One row of numbers a record: its codes, when it begins to count and when it ends.

    Each kind of number is of a range of its own, so that all are counted at once.
    """
    begin = columns.none + 1
    end = begin + columns.years + 1
    width = columns.codes.shape[1]
    found = np.empty(
        (len(columns.from_year), width + 2), np.min_scalar_type(end + columns.years + 1)
    )
    found[:, :width] = columns.codes
    found[:, width] = columns.from_year
    found[:, width] += found.dtype.type(begin)
    found[:, width + 1] = columns.to_year
    found[:, width + 1] += found.dtype.type(end)
    return found


class Tally:
    """Counts sets of records as `Columns.count` does."""

    def __init__(self, columns: Columns, rows: NDArray[np.unsignedinteger]) -> None:
        """`rows` are the `marks` of the columns."""
        self._columns = columns
        self._rows = rows
        begin = columns.none + 1
        end = begin + columns.years + 1
        self._from = slice(begin, begin + columns.years)
        self._to = slice(end, end + columns.years)
        self._size = end + columns.years + 1

    def count(self, records: NDArray[np.integer]) -> NDArray[np.uint32]:
        """How many of some ascending records have each value, then how many touch each year."""
        found = np.zeros(self._size, np.int64)
        for begin in range(0, len(records), _AT_ONCE):
            some = self._rows.take(records[begin : begin + _AT_ONCE], 0)
            found += np.bincount(some.ravel(), minlength=self._size)
        values = found[: self._columns.none]
        self._columns.add_more(values, records)
        years = np.cumsum(found[self._from] - found[self._to])
        return np.concatenate((values, years)).astype(np.uint32)


def top_values(columns: Columns, counts: NDArray[np.integer]) -> NDArray[np.unsignedinteger]:
    """For each row of counts and each facet, the numbers of its values of most records.

    Highest count first, of equal ones the first in the order of letters, which is that of their
    numbers; the number of values stands for none. Shape (rows, facets, `MOST_TOP`).
    """
    sizes = [facet.values for facet in columns.facets]
    starts = [facet.start for facet in columns.facets]
    kind = np.min_scalar_type(max(sizes, default=0))
    found = np.empty((len(counts), len(sizes), MOST_TOP), kind)
    for place, (size, start) in enumerate(zip(sizes, starts, strict=True)):
        keys = counts[:, start : start + size].astype(np.int64) * size
        keys += size - 1 - np.arange(size)
        most = min(size, MOST_TOP)
        keys = np.sort(np.partition(keys, size - most, axis=1)[:, size - most :], axis=1)[:, ::-1]
        values = size - 1 - keys % max(size, 1)
        values[keys < size] = size
        found[:, place, :most] = values
        found[:, place, most:] = size
    return found
