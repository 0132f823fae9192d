"""Several segments as one index: a base, its deltas, each without what is dead in it.

Each segment answers by itself; totals and counts are added, the best are put in one order. What
depends on all of them is agreed beforehand: which forms of name are tried, whose code was typed.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import repeat
from typing import TYPE_CHECKING

import numpy as np

from index.array_backend.alone import MOST_RELATED, Values
from index.array_backend.building.draft import NO_YEAR
from index.array_backend.changing.union import Union
from index.array_backend.finding.choosing import BY_CODE, Candidate
from index.array_backend.finding.found import Agreed, Counts, Found
from index.array_backend.finding.leaves import shared_leaves
from index.array_backend.finding.promoting import promoted
from index.array_backend.finding.questions import asked_for, is_asked, whole_words
from index.array_backend.finding.searching import DECIMALS, Searching
from index.array_backend.finding.segment import Segment
from index.array_backend.other_forms.alike import alike_in, wants_near
from index.array_backend.other_forms.meeting import NO_ONE, Alike
from index.array_backend.telling.explaining import explain
from index.array_backend.telling.hits import hits_of, met_nearly, spelt
from index.array_backend.telling.meant import meant
from index.array_backend.telling.suggestions import Suggestions
from index.explained import Explained
from index.query import Query, SearchRequest, Sort
from index.results import NAME_LAYERS, Hit

if TYPE_CHECKING:
    from index.array_backend.other_forms.forms import Form

_Key = tuple[float | bytes, ...]
LAST_YEAR = 9999
"""What has no year stands behind all that has one."""


class Several:
    """The `Index` of several segments, the base first; of equal hits its own go before others."""

    def __init__(self, segments: Sequence[Segment]) -> None:
        self._segments = segments
        self._searching = [Searching(segment) for segment in segments]
        self._suggestions = [Suggestions(segment) for segment in segments]
        self._union = Union(segments)
        self.columns: Values = self._union
        self.facet_values = self._union.facet_values
        self.people = sum(int((segment.ranks >= 0).sum()) for segment in segments)
        self._living: dict[int, dict[str, int]] = {}

    # ------------------------------------------------------------------------------- searching

    def find(self, query: Query, request: SearchRequest, most: int) -> Found:
        """What is found in all segments."""
        parts = [
            searching.find(query, request, most, agreed)
            for searching, agreed in zip(self._searching, self._agreed(query, request), strict=True)
        ]
        found = Found(
            sum(part.total for part in parts),
            [],
            (),
            self._union.values([part.counts for part in parts]),
            parts=parts,
        )
        years = [part.years for part in parts if part.years is not None]
        if len(years) == len(parts):
            found.years = self._union.years(self._segments, years)
        for part in parts:
            found.layers.update(part.layers)
        found.lit = np.sort(np.concatenate([part.lit for part in parts]))
        found.lit_alike = np.sort(np.concatenate([part.lit_alike for part in parts]))
        ordered = sorted(self._keyed(parts, query, request))[:most]
        found.origins = [part for _key, part, _place in ordered]
        found.best = [parts[part].best[place] for _key, part, place in ordered]
        return found

    def _agreed(self, query: Query, request: SearchRequest) -> list[Agreed]:
        near: Sequence[Alike] = [NO_ONE] * len(self._segments)
        if wants_near(request):
            tried = alike_in(self._segments, query.nodes, request)
            near = tried if any(len(each.records) for each in tried) else near
        first = promoted(self._segments, query, request)
        if is_asked(query, request):
            asked = asked_for(self._segments, query.nodes)
            bits = whole_words(self._segments, query.nodes, asked)
            return list(map(Agreed, first, near, repeat(()), bits, asked))
        nodes = query.nodes if request.tree is None else (request.tree,)
        leaves, whole = shared_leaves(self._segments, nodes, any_word=request.any_word)
        return [Agreed(*each, whole, None) for each in zip(first, near, leaves, strict=True)]

    def _keyed(
        self, parts: Sequence[Found], query: Query, request: SearchRequest
    ) -> Iterator[tuple[_Key, int, int]]:
        """A key for each record that may be among the best, its segment, its place there."""
        by_score = request.sort is Sort.RELEVANCE and (
            bool(query.nodes) or request.tree is not None
        )
        for number, (segment, part) in enumerate(zip(self._segments, parts, strict=True)):
            keys = (
                map(_score_key, part.best) if by_score else _order_keys(segment, part, request.sort)
            )
            for place, key in enumerate(keys):
                yield key, number, place

    def everything(self, request: SearchRequest) -> Counts:
        """The counts of all values over all that a request may find unfiltered."""
        return self._union.values([each.everything(request) for each in self._searching])

    # --------------------------------------------------------------------------------- telling

    def hits(self, found: Found, first: int, query: Query, request: SearchRequest) -> list[Hit]:
        """The best records from number `first` on, each as its segment tells it."""
        best, origins = found.best[first:], found.origins[first:]
        mine: list[list[Candidate]] = [[] for _segment in self._segments]
        for candidate, origin in zip(best, origins, strict=True):
            mine[origin].append(candidate)
        near = frozenset().union(*map(met_nearly, found.parts, mine))
        told = [
            iter(hits_of(segment, part, some, query, request, near))
            for segment, part, some in zip(self._segments, found.parts, mine, strict=True)
        ]
        return [next(told[origin]) for origin in origins]

    def value_numbers(self, facet: int) -> dict[str, int]:
        """The numbers of those values of a facet that a living record has."""
        found = self._living.get(facet)
        if found is None:
            counts = self._union.part(self.everything(SearchRequest()), facet)
            found = self._living[facet] = {
                value: number
                for number, value in enumerate(self.facet_values[facet])
                if counts[number]
            }
        return found

    def suggested(self, query: Query, request: SearchRequest) -> Counter[tuple[str, str]]:
        """How many records have each value that the text may become."""
        every = self.everything(request)
        found: Counter[tuple[str, str]] = Counter()
        for place, (segment, suggestions) in enumerate(
            zip(self._segments, self._suggestions, strict=True)
        ):
            for facet, value in suggestions.meant(query):
                own = segment.columns.facets[facet]
                count = int(every[self._union.number(place, own.start + value)])
                if count:
                    found[own.name, segment.facet_values[facet][value]] = count
        return found

    def meant(self, query: Query, request: SearchRequest) -> str:
        """A text like the one typed that finds something."""
        return meant(self._segments, self.find, query, request)

    def explain(self, query: Query, request: SearchRequest, wanted: str) -> Explained | None:
        """Place and score of a record."""
        return explain(self._segments, self.find, query, request, wanted)

    def related(self, found: Found) -> list[str]:
        """The other forms that were tried, each as the first of its bearers spells it."""
        forms = zip(*(part.near.forms for part in found.parts), strict=True)
        told = [part.told for part in found.parts]
        named = [
            same
            for place, same in enumerate(forms)
            if same[0].layer in NAME_LAYERS and any(some is None or place in some for some in told)
        ]
        chosen: dict[str, tuple[int, Form]] = {}
        for same in sorted(named, key=lambda same: -same[0].score):
            borne = next((place for place, form in enumerate(same) if form.word >= 0), None)
            if borne is not None:
                chosen.setdefault(same[borne].text, (borne, same[borne]))
        first = list(chosen.values())[:MOST_RELATED]
        spellings = [
            iter(spelt(segment, [form for place, form in first if place == number]))
            for number, segment in enumerate(self._segments)
        ]
        return [next(spellings[place]) for place, _form in first]


def _score_key(candidate: Candidate) -> _Key:
    """What only its code finds has no score, and goes before what its words find too."""
    tier, score = candidate.tier, round(candidate.score, DECIMALS)
    return tier, tier == BY_CODE and score > 0, -score


def _order_keys(segment: Segment, found: Found, sort: Sort) -> Iterator[_Key]:
    """The keys of `Draft.orders`."""
    records = [each.record for each in found.best]
    years = segment.columns.first.take(records).tolist() if records else []
    for row, year in zip(segment.rows_of(records), years, strict=True):
        code = f"{row.sort_key}\x00{row.id}".encode("utf-8", "surrogatepass")
        if sort is Sort.DATE:
            yield (LAST_YEAR if year == NO_YEAR else year), code
        else:
            yield (code,)
