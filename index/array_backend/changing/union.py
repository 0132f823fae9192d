"""The values of all facets of several segments, numbered as one segment would number them."""

from bisect import bisect_left
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from index.array_backend.building.draft import shown
from index.array_backend.finding.segment import Segment
from index.array_backend.layout.columns import Counts, Facet, counted_years

Numbers = NDArray[np.intp]


class Union:
    """What `Columns` is for one segment, as far as an answer is told with it."""

    def __init__(self, segments: Sequence[Segment]) -> None:
        """Lay the values of all segments side by side, in the order of their letters."""
        names = sorted(set().union(*(segment.columns.by_name for segment in segments)))
        self.by_name = {name: number for number, name in enumerate(names)}
        self.facets: list[Facet] = []
        self.facet_values: list[list[str]] = []
        self._numbers = [np.zeros(segment.columns.none, np.intp) for segment in segments]
        self.none = 0
        for name in names:
            values = self._joined(name, segments)
            self.facets.append(Facet(name, len(values), self.none, 0, 0))
            self.facet_values.append(values)
            self.none += len(values)
        columns = [segment.columns for segment in segments if segment.columns.years]
        self.year_base = min((each.year_base for each in columns), default=0)
        end = max((each.year_base + each.years for each in columns), default=0)
        self._years = end - self.year_base
        self._counted = slice(0, self._years)
        if self._years > max((each.years for each in columns), default=0):
            self._counted = self._window(segments)

    def _joined(self, name: str, segments: Sequence[Segment]) -> list[str]:
        """The values of one facet; of each segment the numbers that its own values have now."""
        here = [
            (place, segment, segment.columns.by_name[name])
            for place, segment in enumerate(segments)
            if name in segment.columns.by_name
        ]
        _place, first, number = here[0]
        values = first.facet_values[number]
        known = first.value_numbers(number)
        more = {
            value
            for _place, segment, number in here[1:]
            for value in segment.facet_values[number]
            if value not in known
        }
        if more:
            values, known = _with(values, more)
        for place, segment, number in here:
            facet = segment.columns.facets[number]
            mine = np.array([known[value] for value in segment.facet_values[number]], np.intp)
            self._numbers[place][facet.start : facet.start + facet.values] = mine + self.none
        return values

    def _window(self, segments: Sequence[Segment]) -> slice:
        """The years that one segment would count: one wrong date hides no other."""
        spans = []
        for segment in segments:
            first, last = segment.columns.first, segment.columns.last
            if segment.dead is not None:
                first, last = first[~segment.is_dead], last[~segment.is_dead]
            spans.append((first, last))
        start, years = counted_years(spans)
        begin = max(0, start - self.year_base)
        return slice(begin, max(begin, start + years - self.year_base))

    def part(self, counts: NDArray[np.integer], number: int) -> NDArray[np.integer]:
        """The counts of one facet out of those of all."""
        facet = self.facets[number]
        return counts[facet.start : facet.start + facet.values]

    def values(self, several: Sequence[NDArray[np.integer]]) -> Counts:
        """The counts of all values together, out of those of each segment."""
        found = np.zeros(self.none, np.int64)
        for numbers, counts in zip(self._numbers, several, strict=True):
            found[numbers] += counts[: len(numbers)]
        return found

    def number(self, place: int, own: int) -> int:
        """The number of a value that has its `own` in the segment at a place."""
        return int(self._numbers[place][own])

    def years(self, segments: Sequence[Segment], several: Sequence[NDArray[np.integer]]) -> Counts:
        """The counts of all years together, from `year_base` on."""
        found = np.zeros(self._years, np.int64)
        for segment, counts in zip(segments, several, strict=True):
            begin = segment.columns.year_base - self.year_base
            if len(counts):
                found[begin : begin + len(counts)] += counts
        found[: self._counted.start] = 0
        found[self._counted.stop :] = 0
        return found


def _with(values: list[str], more: set[str]) -> tuple[list[str], dict[str, int]]:
    """Values in the order of their letters and others put among them; the numbers of all."""
    joined = list(values)
    fresh = sorted(more, key=shown)
    places = [bisect_left(values, shown(value), key=shown) for value in fresh]
    for place, value in zip(reversed(places), reversed(fresh), strict=True):
        joined.insert(place, value)
    return joined, {value: number for number, value in enumerate(joined)}
