"""Ways to go on typing: people, places, subjects, papers and trails, each with its count."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from index.array_backend.finding.segment import Segment
from index.query import Prefix, Query
from index.results import Hit, Suggestion
from kiosk.records.folding import fold

PER_KIND = 3
MOST_ENTRIES = 4000
"""A beginning of one letter has thousands of completions; three of each kind are shown."""
VALUES = ("place", "subject")
"""The facets whose values are suggested, under the same names."""
HITS = {"person": "person", "dossier": "trail", "step": "trail"}
"""Kinds of record that are suggested by their title; all others are units."""


def packed(
    facets: Sequence[tuple[str, Sequence[str]]],
) -> dict[str, NDArray[Any]]:
    """The beginnings of values, sorted: every value from each of its first words on."""
    entries = sorted(
        (start.encode("utf-8"), facet, number)
        for facet, (name, values) in enumerate(facets)
        if name in VALUES
        for number, value in enumerate(values)
        for start in _starts(value)
    )
    return {
        "text": np.frombuffer(b"".join(start for start, *_rest in entries), np.uint8),
        "ends": np.cumsum([0, *(len(start) for start, *_rest in entries)]).astype(np.uint32),
        "facet": np.array([facet for _start, facet, _number in entries], np.uint8),
        "value": np.array([number for _start, _facet, number in entries], np.uint32),
    }


def _starts(text: str) -> set[str]:
    """The text folded, and the text from each of its later words on."""
    parts = fold(text).split()
    return {" ".join(parts[place:]) for place in range(min(4, len(parts)))}


class Suggestions:
    """The values of one segment that can be suggested."""

    def __init__(self, segment: Segment) -> None:
        arrays = segment.arrays
        self._segment = segment
        self._text = arrays.bytes_of("suggestions.text")
        self._ends = arrays.bytes_of("suggestions.ends")
        self._facet = arrays.bytes_of("suggestions.facet")
        self._value = arrays.bytes_of("suggestions.value")

    def _start(self, place: int) -> bytes:
        return bytes(self._text[self._ends[place] : self._ends[place + 1]])

    def counted(self, query: Query, everything: NDArray[np.integer]) -> Counter[tuple[str, str]]:
        """How many records have each value that the text may become, by kind and value.

        `everything` are the counts of all facets over all that may be found.
        """
        found: Counter[tuple[str, str]] = Counter()
        columns = self._segment.columns
        for facet, value in self.meant(query):
            count = int(everything[columns.facets[facet].start + value])
            if count:
                name = columns.facets[facet].name
                found[name, self._segment.facet_values[facet][value]] = count
        return found

    def meant(self, query: Query) -> Iterator[tuple[int, int]]:
        """The values that the text may become: number of the facet, and in it of the value."""
        typed = " ".join(fold(query.typed).split()).encode("utf-8")
        if not typed:
            return
        places = range(len(self._ends) - 1)
        low = bisect_left(places, typed, key=self._start)
        high = bisect_left(places, typed + b"\xff", low, key=self._start)
        for place in range(low, min(high, low + MOST_ENTRIES)):
            yield self._facet[place], self._value[place]


def complete(
    query: Query, hits: Sequence[Hit], values: Counter[tuple[str, str]]
) -> tuple[Suggestion, ...]:
    """The best of each kind, people first; none for a text whose last word is finished."""
    if not query.nodes or not isinstance(query.nodes[-1], Prefix):
        return ()
    by_kind: dict[str, dict[str, list[Hit]]] = {}
    for hit in hits:
        kind = HITS.get(hit.kind, "unit")
        by_kind.setdefault(kind, {}).setdefault(hit.plain_title, []).append(hit)
    told = _titles("person", by_kind)
    for kind in VALUES:
        chosen = [(text, count) for (name, text), count in values.items() if name == kind]
        chosen.sort(key=lambda item: (-item[1], fold(item[0]), item[0]))
        told += [Suggestion(text=text, kind=kind, count=count) for text, count in chosen[:PER_KIND]]
    return (*told, *_titles("unit", by_kind), *_titles("trail", by_kind))


def _titles(kind: str, by_kind: dict[str, dict[str, list[Hit]]]) -> list[Suggestion]:
    return [
        Suggestion(
            text=title, kind=kind, count=len(found), id=found[0].id if len(found) == 1 else ""
        )
        for title, found in list(by_kind.get(kind, {}).items())[:PER_KIND]
    ]
