"""The engine of this backend: one answer out of all segments of an index."""

import time
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from numpy.typing import NDArray

from index.array_backend.hits import SCORE_DECIMALS, hits_of, spelt
from index.array_backend.searching import Candidate, Found, Searching
from index.array_backend.segment import Segment
from index.array_backend.suggestions import Suggestions, complete
from index.array_backend.writer import SEGMENT
from index.query import Query, SearchRequest, Sort, parse
from index.results import Answer, Facet, FacetValue, Hit, Layer, Lit, Suggestion
from kiosk.records.folding import fold

if TYPE_CHECKING:
    from index.array_backend.nearness import Form

MOST_RELATED = 6
FEW_VALUES = 64
_ORDER = {layer: place for place, layer in enumerate(Layer)}


class Placed(NamedTuple):
    """A candidate and the segment it lies in."""

    segment: int
    candidate: Candidate


class ArrayEngine:
    """The `Engine` over an index folder; nothing it reads ever changes."""

    def __init__(self, folder: Path) -> None:
        """Open the index in a folder; raises EngineError when it cannot be read."""
        self._segments = [Searching(Segment(folder / SEGMENT))]
        self._suggestions = [Suggestions(each.segment) for each in self._segments]
        self._people = sum(int((each.segment.ranks >= 0).sum()) for each in self._segments)

    def close(self) -> None:
        """Let go of the files: their mappings end with the last view of them."""
        self._segments = []
        self._suggestions = []

    def search(self, request: SearchRequest) -> Answer:
        """Answer any request."""
        started = time.perf_counter()
        query = parse(request.text)
        most = max(0, request.offset) + max(0, request.limit)
        found = [each.find(query, request, most) for each in self._segments]
        hits = self._hits(found, query, request, most)
        return Answer(
            query=query.typed,
            total=sum(each.total for each in found),
            hits=hits,
            facets=self._facets(found, request),
            suggestions=self._suggested(query, request, hits),
            lit=self._lit(found, query, request),
            related=self._related(found),
            layers=_layers(found),
            years=self._years(found),
            elapsed_ms=round((time.perf_counter() - started) * 1000, 3),
        )

    # ----------------------------------------------------------------------------------- hits

    def _page(self, found: Sequence[Found], request: SearchRequest, most: int) -> list[Placed]:
        placed = [
            Placed(number, candidate)
            for number, each in enumerate(found)
            for candidate in each.best
        ]
        placed.sort(key=lambda each: self._key(each, request.sort))
        return placed[max(0, request.offset) : most]

    def _key(self, placed: Placed, sort: Sort) -> tuple[object, ...]:
        candidate = placed.candidate
        segment = self._segments[placed.segment].segment
        if sort is Sort.RELEVANCE:
            score = -round(candidate.score, SCORE_DECIMALS)
            return (candidate.tier, score, placed.segment, candidate.record)
        row = segment.row_of(candidate.record)
        if sort is Sort.DATE:
            first = int(segment.columns.first[candidate.record])
            return (first if first > -32768 else 9999, row.sort_key, row.id)  # noqa: PLR2004
        return (row.sort_key, row.id)

    def _hits(
        self, found: Sequence[Found], query: Query, request: SearchRequest, most: int
    ) -> tuple[Hit, ...]:
        if len(found) == 1:
            segment = self._segments[0].segment
            candidates = found[0].best[max(0, request.offset) :]
            return tuple(hits_of(segment, found[0], candidates, query, request))
        page = self._page(found, request, most)
        told: dict[Placed, Hit] = {}
        for number, each in enumerate(found):
            placed = [one for one in page if one.segment == number]
            segment = self._segments[number].segment
            hits = hits_of(segment, each, [one.candidate for one in placed], query, request)
            told.update(zip(placed, hits, strict=True))
        return tuple(told[placed] for placed in page)

    # --------------------------------------------------------------------------------- counts

    def _facets(self, found: Sequence[Found], request: SearchRequest) -> tuple[Facet, ...]:
        chosen: dict[str, set[str]] = {}
        for name, value in request.filters:
            chosen.setdefault(name, set()).add(value)
        facets = []
        columns = self._segments[0].segment.columns
        names = request.facets if request.facets is not None else sorted(columns.by_name)
        for name in names:
            values = self._values(name, found, chosen.get(name, set()), request.values)
            if values:
                facets.append(Facet(name=name, values=values))
        return tuple(facets)

    def _values(
        self, name: str, found: Sequence[Found], chosen: set[str], most: int
    ) -> tuple[FacetValue, ...]:
        """The values of a facet: the chosen ones first, then those of most records."""
        if len(found) == 1:
            segment = self._segments[0].segment
            number = segment.columns.by_name.get(name)
            if number is None:
                return ()
            counts = found[0].counts[number]
            told = _most(segment, number, counts, most + len(chosen))
            known = segment.value_numbers(number) if chosen else {}
            picked = [(value, int(counts[known[value]])) for value in chosen if value in known]
        else:
            total: Counter[str] = Counter()
            for searching, each in zip(self._segments, found, strict=True):
                number = searching.segment.columns.by_name.get(name)
                if number is not None:
                    counts = each.counts[number]
                    some = np.flatnonzero(counts)
                    values = searching.segment.facet_values[number]
                    for place, count in zip(some.tolist(), counts[some].tolist(), strict=True):
                        total[values[place]] += count
            told = sorted(
                ((value, count) for value, count in total.items() if count),
                key=lambda item: (-item[1], fold(item[0]), item[0]),
            )
            picked = [(value, total[value]) for value in chosen]
        if not chosen:
            return tuple([FacetValue(value, count) for value, count in told[:most]])
        first = sorted(picked, key=lambda item: (-item[1], fold(item[0]), item[0]))
        rest = [(value, count) for value, count in told if count and value not in chosen]
        return tuple(
            [FacetValue(value, count, chosen=True) for value, count in first]
            + [FacetValue(value, count) for value, count in rest]
        )[:most]

    def _years(self, found: Sequence[Found]) -> tuple[tuple[int, int], ...]:
        total: Counter[int] = Counter()
        for searching, each in zip(self._segments, found, strict=True):
            if each.years is None:
                continue
            base = searching.segment.columns.year_base
            some = np.flatnonzero(each.years)
            if len(found) == 1:
                return tuple(zip((some + base).tolist(), each.years[some].tolist(), strict=True))
            for year, count in zip(some.tolist(), each.years[some].tolist(), strict=True):
                total[year + base] += count
        return tuple(sorted(total.items()))

    def _lit(self, found: Sequence[Found], query: Query, request: SearchRequest) -> Lit:
        if not request.dome or (query.empty and request.tree is None):
            return Lit(total=self._people)
        return Lit(
            exact=tuple(np.sort(np.concatenate([each.lit for each in found])).tolist()),
            alike=tuple(np.sort(np.concatenate([each.lit_alike for each in found])).tolist()),
            total=self._people,
        )

    def _suggested(
        self, query: Query, request: SearchRequest, hits: Sequence[Hit]
    ) -> tuple[Suggestion, ...]:
        if not request.suggestions or query.empty:
            return ()
        values: Counter[tuple[str, str]] = Counter()
        for searching, suggestions in zip(self._segments, self._suggestions, strict=True):
            values.update(suggestions.counted(query, searching.everything(request)))
        return complete(query, hits, values)

    def _related(self, found: Sequence[Found]) -> tuple[str, ...]:
        """The other forms that were tried, as one of their bearers spells them, best first."""
        told: dict[str, str] = {}
        for searching, each in zip(self._segments, found, strict=True):
            forms: dict[int, Form] = {}
            for form in sorted(each.near.forms, key=lambda form: -form.score):
                forms.setdefault(form.word, form)
            chosen = list(forms.values())[:MOST_RELATED]
            written = spelt(searching.segment, chosen)
            for form, spelling in zip(chosen, written, strict=True):
                told.setdefault(form.text, spelling)
        return tuple(told.values())[:MOST_RELATED]


def _layers(found: Sequence[Found]) -> tuple[tuple[Layer, int], ...]:
    total: Counter[Layer] = Counter()
    for each in found:
        total.update(each.layers)
    return tuple(sorted(total.items(), key=lambda item: _ORDER[item[0]]))


def _most(
    segment: Segment, facet: int, counts: NDArray[np.integer], most: int
) -> list[tuple[str, int]]:
    """The values of most records, of equal ones the first in the order of letters."""
    values, places = segment.facet_values[facet], segment.value_places(facet)
    if len(counts) <= FEW_VALUES:
        held = counts.tolist()
        # Sorting keeps the order of letters among values of equal counts.
        order = sorted(segment.value_order(facet), key=held.__getitem__, reverse=True)
        return [(values[number], held[number]) for number in order[:most] if held[number]]
    least = 1
    if len(counts) > most:
        least = max(1, int(np.partition(counts, len(counts) - most)[len(counts) - most]))
    some = (counts >= least).nonzero()[0]
    told = sorted(
        zip(counts[some].tolist(), some.tolist(), strict=True),
        key=lambda item: (-item[0], places[item[1]]),
    )
    return [(values[number], count) for count, number in told[:most]]
