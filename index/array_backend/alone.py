"""An index that is one segment: nothing has changed since it was built."""

from collections import Counter
from typing import TYPE_CHECKING, Protocol

from index.array_backend.finding.found import Counts, Found
from index.array_backend.finding.searching import Searching
from index.array_backend.finding.segment import Segment
from index.array_backend.telling.explaining import explain
from index.array_backend.telling.hits import hits_of, spelt
from index.array_backend.telling.meant import meant
from index.array_backend.telling.suggestions import Suggestions
from index.explained import Explained
from index.query import Query, SearchRequest
from index.results import NAME_LAYERS, Hit

if TYPE_CHECKING:
    from index.array_backend.layout.columns import Facet
    from index.array_backend.other_forms.forms import Form

MOST_RELATED = 6


class Values(Protocol):
    """The facets of an index, as counts are told with them."""

    by_name: dict[str, int]
    facets: "list[Facet]"
    year_base: int

    def part(self, counts: Counts, number: int) -> Counts:
        """The counts of one facet out of those of all."""
        ...


class Index(Protocol):
    """What an engine answers from: one segment, or several that are one index."""

    people: int
    columns: Values
    facet_values: list[list[str]]

    def find(self, query: Query, request: SearchRequest, most: int) -> Found:
        """What is found, with the `most` best records."""
        ...

    def hits(self, found: Found, first: int, query: Query, request: SearchRequest) -> list[Hit]:
        """The best records from number `first` on, as the screen takes them."""
        ...

    def value_numbers(self, facet: int) -> dict[str, int]:
        """The numbers of the values of a facet."""
        ...

    def suggested(self, query: Query, request: SearchRequest) -> Counter[tuple[str, str]]:
        """How many records have each value that the text may become, by kind and value."""
        ...

    def meant(self, query: Query, request: SearchRequest) -> str:
        """A text like the one typed that finds something; empty when there is none."""
        ...

    def explain(self, query: Query, request: SearchRequest, wanted: str) -> Explained | None:
        """Place and score of the record with an id or code, None when it is not found."""
        ...

    def related(self, found: Found) -> list[str]:
        """The other forms that were tried, as one of their bearers spells them, best first."""
        ...


class Alone:
    """The `Index` of one segment."""

    def __init__(self, segment: Segment) -> None:
        self.columns: Values = segment.columns
        self.facet_values = segment.facet_values
        self.value_numbers = segment.value_numbers
        self.people = int((segment.ranks >= 0).sum())
        self._segment = segment
        self._searching = Searching(segment)
        self._suggestions = Suggestions(segment)
        self.find = self._searching.find

    def hits(self, found: Found, first: int, query: Query, request: SearchRequest) -> list[Hit]:
        """The best records from number `first` on, as the screen takes them."""
        return hits_of(self._segment, found, found.best[first:], query, request)

    def suggested(self, query: Query, request: SearchRequest) -> Counter[tuple[str, str]]:
        """How many records have each value that the text may become."""
        return self._suggestions.counted(query, self._searching.everything(request))

    def meant(self, query: Query, request: SearchRequest) -> str:
        """A text like the one typed that finds something."""
        return meant((self._segment,), self.find, query, request)

    def explain(self, query: Query, request: SearchRequest, wanted: str) -> Explained | None:
        """Place and score of a record."""
        return explain((self._segment,), self.find, query, request, wanted)

    def related(self, found: Found) -> list[str]:
        """The other forms that were tried, as they are spelt."""
        forms: dict[int, Form] = {}
        named = (
            form
            for place, form in enumerate(found.near.forms)
            if form.layer in NAME_LAYERS and (found.told is None or place in found.told)
        )
        for form in sorted(named, key=lambda form: -form.score):
            forms.setdefault(form.word, form)
        return spelt(self._segment, list(forms.values())[:MOST_RELATED])
