"""The engine of this backend: what was found in the segment, as the screen takes it."""

import time
from array import array
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from index.array_backend.alone import Alone, Index
from index.array_backend.building.heads import MOST_TOP
from index.array_backend.changing import changes
from index.array_backend.changing.merging import Several
from index.array_backend.finding.found import Found
from index.array_backend.finding.segment import Segment
from index.array_backend.telling.suggestions import complete
from index.array_backend.telling.values import Values
from index.engine import EngineError
from index.explained import Explained
from index.language.synonyms import FILE, Synonyms, SynonymsError, published
from index.query import Query, SearchRequest, read
from index.results import (
    Answer,
    Facet,
    FacetValue,
    FoundValues,
    Hit,
    Layer,
    Lit,
    Suggestion,
)

_ORDER = {layer: place for place, layer in enumerate(Layer)}


class ArrayEngine:
    """The `Engine` over an index folder; what it reads changes only when it is told to look."""

    def __init__(self, folder: Path) -> None:
        """Open the index in a folder; raises EngineError when it cannot be read."""
        self._folder = folder
        self._base = Segment(folder / changes.BASE)
        self._base.synonyms = _synonyms(folder)
        self._deltas: dict[str, Segment] = {}
        self.searching: Index = Alone(self._base)
        self._values = Values(self.searching.facet_values)
        self._stamp: changes.Stamp = None
        self.refresh()

    def close(self) -> None:
        """Let go of the files: their mapping ends with the last view of it."""
        del self._base, self._deltas, self.searching

    def refresh(self) -> bool:
        """Follow the changes of the folder; returns whether there were any since the last look.

        Answers that were given stay as they are. Raises EngineError when the changes cannot be
        read; what was open stays open.
        """
        now = changes.stamp(self._folder)
        if now == self._stamp:
            return False
        while True:
            try:
                self.searching = self._opened()
                self._values = Values(self.searching.facet_values)
            except EngineError:
                # What was to be opened may have gone for something newer.
                before, now = now, changes.stamp(self._folder)
                if now == before:
                    raise
            else:
                self._stamp = now
                return True

    def _opened(self) -> Index:
        found = changes.read(self._folder)
        if found is None:
            return Alone(self._base)
        known = dict(self._deltas)
        parts = changes.open_parts(self._folder, self._base, found, known)
        self._deltas = {name: segment for name, segment in known.items() if name in parts}
        segments = list(parts.values())
        return Alone(self._base) if segments == [self._base] else Several(segments)

    def search(self, request: SearchRequest) -> Answer:
        """Answer any request."""
        started = time.perf_counter()
        query = read(request)
        first = max(0, request.offset)
        found = self.searching.find(query, request, first + max(0, request.limit))
        hits = tuple(self.searching.hits(found, first, query, request))
        return Answer(
            query=query.typed,
            total=found.total,
            hits=hits,
            facets=self._facets(found, request),
            suggestions=self._suggested(query, request, hits),
            lit=self._lit(found, query, request),
            related=tuple(self.searching.related(found)),
            meant=self._meant(found, query, request),
            layers=_layers(found),
            years=self._years(found),
            elapsed_ms=round((time.perf_counter() - started) * 1000, 3),
        )

    def explain(self, request: SearchRequest, wanted: str) -> Explained | None:
        """Place and score of the record with an id or code, None when it is not found."""
        return self.searching.explain(read(request), request, wanted)

    def facet_values(
        self, request: SearchRequest, facet: str, text: str, offset: int = 0, limit: int = 20
    ) -> FoundValues:
        """The values of a facet that have words which begin with a text: chosen ones first.

        They are counted as the facet is in an answer: under the filters of the others.
        """
        number = self.searching.columns.by_name.get(facet)
        if number is None:
            return FoundValues()
        only = replace(request, facets=(facet,), dome=False)
        counts = self.searching.columns.part(
            self.searching.find(read(request), only, 0).counts, number
        )
        values = self.searching.facet_values[number]
        chosen = {value for name, value in request.filters if name == facet}
        # Values are numbered in the order of their letters.
        held = sorted(
            (values[place] not in chosen, -int(counts[place]), place)
            for place in self._values.beginning(number, text)
            if counts[place]
        )
        first = max(0, offset)
        return FoundValues(
            total=len(held),
            values=tuple(
                FacetValue(values[place], -count, chosen=not other)
                for other, count, place in held[first : first + max(0, limit)]
            ),
        )

    def _facets(self, found: Found, request: SearchRequest) -> tuple[Facet, ...]:
        chosen: dict[str, set[str]] = {}
        for name, value in request.filters:
            chosen.setdefault(name, set()).add(value)
        columns = self.searching.columns
        facets = []
        for name in columns.by_name if request.facets is None else request.facets:
            number = columns.by_name.get(name)
            if number is not None:
                facet = self._facet(found, number, chosen.get(name), request.values)
                if facet.texts:
                    facets.append(facet)
        return tuple(facets)

    def _facet(self, found: Found, number: int, chosen: set[str] | None, most: int) -> Facet:
        """The values of a facet: the chosen ones first, then those of most records."""
        columns = self.searching.columns
        name, values = columns.facets[number].name, self.searching.facet_values[number]
        counts = columns.part(found.counts, number)
        order: NDArray[np.integer]
        if found.most is None or most > MOST_TOP:
            order = _most(counts, most + (len(chosen) if chosen else 0))
        else:
            order = found.most[number, :most]
            order = order[order < len(values)]
        told = counts.take(order).tolist()
        texts = list(map(values.__getitem__, order.tolist()))
        if not chosen:
            return Facet(name, tuple(texts), tuple(told))
        known = self.searching.value_numbers(number)
        picked = sorted(known[value] for value in chosen if value in known)
        picked.sort(key=lambda place: -int(counts[place]))
        rest = [pair for pair in zip(texts, told, strict=True) if pair[0] not in chosen]
        rest = rest[: max(0, most - len(picked))]
        return Facet(
            name,
            (*[values[place] for place in picked], *[text for text, _count in rest])[:most],
            (*[int(counts[place]) for place in picked], *[count for _text, count in rest])[:most],
            min(len(picked), most),
        )

    def _years(self, found: Found) -> tuple[tuple[int, int], ...]:
        if found.years is None:
            return ()
        some = np.flatnonzero(found.years)
        years = some + self.searching.columns.year_base
        return tuple(zip(years.tolist(), found.years[some].tolist(), strict=True))

    def _lit(self, found: Found, query: Query, request: SearchRequest) -> Lit:
        if not request.dome or (query.empty and request.tree is None):
            return Lit(total=self.searching.people)
        return Lit(
            exact=_numbers(found.lit),
            alike=_numbers(found.lit_alike),
            total=self.searching.people,
        )

    def _suggested(
        self, query: Query, request: SearchRequest, hits: Sequence[Hit]
    ) -> tuple[Suggestion, ...]:
        if not request.suggestions or query.empty:
            return ()
        return complete(query, hits, self.searching.suggested(query, request))

    def _meant(self, found: Found, query: Query, request: SearchRequest) -> str:
        if not request.suggestions or request.tree is not None or found.leaves:
            return ""
        as_typed = found.layers[Layer.EXACT] + found.layers[Layer.REFERENCE]
        return "" if as_typed else self.searching.meant(query, request)


def _synonyms(folder: Path) -> Synonyms:
    try:
        return published(folder)
    except SynonymsError as error:
        message = f"{FILE} cannot be read: {error} Publish again."
        raise EngineError(message) from error


def _numbers(ranks: NDArray[np.integer]) -> "array[int]":
    """Numbers as they lie: hundreds of thousands are not made objects that nobody looks at."""
    told = array("I")
    told.frombytes(ranks.astype(np.uint32).tobytes())
    return told


def _layers(found: Found) -> tuple[tuple[Layer, int], ...]:
    return tuple(sorted(found.layers.items(), key=lambda item: _ORDER[item[0]]))


def _most(counts: NDArray[np.integer], most: int) -> NDArray[np.intp]:
    """The values of most records, of equal ones the first in the order of letters."""
    some = (counts != 0).nonzero()[0]
    held = counts.take(some)
    if len(some) > most:
        least = np.partition(held, len(held) - most)[len(held) - most]
        some = some[held >= least]
        held = counts.take(some)
    # Values are numbered in the order of their letters, and a stable sort keeps it.
    order = (-held.astype(np.int64)).argsort(kind="stable")
    found: NDArray[np.intp] = some[order[:most]]
    return found
