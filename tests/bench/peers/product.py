"""Our own engine, asked through the protocol that the screens use.

A keystroke's answer holds all that a row of the screen needs (title, reason, second line): more
than is asked of peers. The twenty best alone are asked as of peers: the engine's own numbers.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from index.backends import DEFAULT, ENGINES, WRITERS
from index.query import PLAIN, SearchRequest, parse
from tests.bench.corpus import FACETS
from tests.bench.peers.common import MOST_VALUES, TOP, Question, Shown

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from index.array_backend.engine import ArrayEngine
    from index.array_backend.finding.found import Found
    from index.document import Document
    from index.results import Answer

# What is found and in what order, without what a screen shows of it.
FOUND: dict[str, Any] = {"facets": (), "snippets": False, "suggestions": False, "dome": False}
# What the twelve kinds of query ask, and what a peer's screen shows: words alone, by their score.
BARE: dict[str, Any] = {"layers": PLAIN, **FOUND}
SCREEN: dict[str, Any] = {
    "layers": PLAIN,
    "facets": FACETS,
    "values": MOST_VALUES,
    "suggestions": False,
    "dome": False,
}


def request(question: Question, **options: Any) -> SearchRequest:
    """A request for the best twenty."""
    return SearchRequest(
        text=question.text,
        filters=question.filters,
        limit=TOP,
        any_word=question.how == "or",
        **options,
    )


class Product:
    """The maker of our own engine."""

    name = "ours"
    has_screen = True
    cannot: tuple[str, ...] = ()

    def __init__(self, backend: str = DEFAULT) -> None:
        self.backend = backend

    def build(self, folder: Path, documents: Iterable[Document]) -> None:
        """Index all documents in an empty folder."""
        WRITERS[self.backend]().write(folder, documents)

    def open(self, folder: Path) -> OpenProduct:
        return OpenProduct(cast("ArrayEngine", ENGINES[self.backend](folder)))


class OpenProduct:
    """An index that is open."""

    def __init__(self, engine: ArrayEngine) -> None:
        self.engine = engine

    def close(self) -> None:
        """Let go of the files."""
        self.engine.close()

    def top(self, question: Question) -> list[tuple[int | str, float]]:
        """The best twenty, as numbers of records and scores."""
        found = self.engine.searching.find(parse(question.text), request(question, **BARE), TOP)
        return [(each.record, each.score) for each in found.best]

    def named(self, question: Question) -> list[tuple[str, float]]:
        """The same by the ids of the records."""
        answer = self.engine.search(request(question, **BARE))
        return [(hit.id, hit.score) for hit in answer.hits]

    def screen(self, question: Question) -> Shown:
        """The best twenty with titles and snippets, the total, the facets."""
        return shown(self.engine.search(request(question, **SCREEN)))

    def alike(self, question: Question) -> Found:
        """The best twenty by every layer, with the form each met, and their number."""
        asked = request(question, **FOUND)
        return self.engine.searching.find(parse(question.text), asked, TOP)

    def everything(self, question: Question) -> Answer:
        """The answer that the visitor's screen gets: every layer, suggestions, the dome."""
        return self.engine.search(request(question))


def shown(answer: Answer) -> Shown:
    """An answer in the shape that all engines are compared in."""
    return Shown(
        answer.total,
        tuple((hit.id, hit.score) for hit in answer.hits),
        {facet.name: dict(zip(facet.texts, facet.counts, strict=True)) for facet in answer.facets},
        tuple(hit.title for hit in answer.hits),
        tuple(hit.snippet for hit in answer.hits),
    )
