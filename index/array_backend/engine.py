"""The engine of this backend: what was found in the segment, as the screen takes it."""

import time
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from index.array_backend.hits import hits_of, spelt
from index.array_backend.searching import Found, Searching
from index.array_backend.segment import Segment
from index.array_backend.suggestions import Suggestions, complete
from index.array_backend.writer import SEGMENT
from index.query import Query, SearchRequest, parse
from index.results import Answer, Facet, FacetValue, Hit, Layer, Lit, Suggestion
from kiosk.records.folding import fold

if TYPE_CHECKING:
    from index.array_backend.alike import Form

MOST_RELATED = 6
FEW_VALUES = 64
_ORDER = {layer: place for place, layer in enumerate(Layer)}


class ArrayEngine:
    """The `Engine` over an index folder; nothing it reads ever changes."""

    def __init__(self, folder: Path) -> None:
        """Open the index in a folder; raises EngineError when it cannot be read."""
        self._segment = Segment(folder / SEGMENT)
        self._searching = Searching(self._segment)
        self._suggestions = Suggestions(self._segment)
        self._people = int((self._segment.ranks >= 0).sum())

    def close(self) -> None:
        """Let go of the files: their mapping ends with the last view of it."""
        del self._segment, self._searching, self._suggestions

    def search(self, request: SearchRequest) -> Answer:
        """Answer any request."""
        started = time.perf_counter()
        query = parse(request.text)
        first = max(0, request.offset)
        found = self._searching.find(query, request, first + max(0, request.limit))
        hits = tuple(hits_of(self._segment, found, found.best[first:], query, request))
        return Answer(
            query=query.typed,
            total=found.total,
            hits=hits,
            facets=self._facets(found, request),
            suggestions=self._suggested(query, request, hits),
            lit=self._lit(found, query, request),
            related=self._related(found),
            layers=_layers(found),
            years=self._years(found),
            elapsed_ms=round((time.perf_counter() - started) * 1000, 3),
        )

    def _facets(self, found: Found, request: SearchRequest) -> tuple[Facet, ...]:
        chosen: dict[str, set[str]] = {}
        for name, value in request.filters:
            chosen.setdefault(name, set()).add(value)
        by_name = self._segment.columns.by_name
        names = request.facets if request.facets is not None else sorted(by_name)
        facets = []
        for name in names:
            if name in by_name:
                picked = chosen.get(name, set())
                values = self._values(by_name[name], found, picked, request.values)
                if values:
                    facets.append(Facet(name=name, values=values))
        return tuple(facets)

    def _values(
        self, facet: int, found: Found, chosen: set[str], most: int
    ) -> tuple[FacetValue, ...]:
        """The values of a facet: the chosen ones first, then those of most records."""
        counts = found.counts[facet]
        told = _most(self._segment, facet, counts, most + len(chosen))
        if not chosen:
            return tuple([FacetValue(value, count) for value, count in told[:most]])
        known = self._segment.value_numbers(facet)
        picked = [(value, int(counts[known[value]])) for value in chosen if value in known]
        picked.sort(key=lambda item: (-item[1], fold(item[0]), item[0]))
        rest = [(value, count) for value, count in told if value not in chosen]
        return tuple(
            [FacetValue(value, count, chosen=True) for value, count in picked]
            + [FacetValue(value, count) for value, count in rest]
        )[:most]

    def _years(self, found: Found) -> tuple[tuple[int, int], ...]:
        if found.years is None:
            return ()
        some = np.flatnonzero(found.years)
        years = some + self._segment.columns.year_base
        return tuple(zip(years.tolist(), found.years[some].tolist(), strict=True))

    def _lit(self, found: Found, query: Query, request: SearchRequest) -> Lit:
        if not request.dome or (query.empty and request.tree is None):
            return Lit(total=self._people)
        return Lit(
            exact=tuple(np.sort(found.lit).tolist()),
            alike=tuple(np.sort(found.lit_alike).tolist()),
            total=self._people,
        )

    def _suggested(
        self, query: Query, request: SearchRequest, hits: Sequence[Hit]
    ) -> tuple[Suggestion, ...]:
        if not request.suggestions or query.empty:
            return ()
        values = self._suggestions.counted(query, self._searching.everything(request))
        return complete(query, hits, values)

    def _related(self, found: Found) -> tuple[str, ...]:
        """The other forms that were tried, as one of their bearers spells them, best first."""
        forms: dict[int, Form] = {}
        for form in sorted(found.near.forms, key=lambda form: -form.score):
            forms.setdefault(form.word, form)
        chosen = list(forms.values())[:MOST_RELATED]
        return tuple(spelt(self._segment, chosen))


def _layers(found: Found) -> tuple[tuple[Layer, int], ...]:
    return tuple(sorted(found.layers.items(), key=lambda item: _ORDER[item[0]]))


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
