"""Our own engine, asked through the protocol that the screens use.

What a request cannot say yet is asked for in full: the answer then holds more than a peer's, never
less.
"""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING, Any

from index.backends import DEFAULT, ENGINES, WRITERS
from index.query import SearchRequest
from tests.bench.corpus import FACETS
from tests.bench.peers.common import TOP, Question, Shown

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from index.document import Document
    from index.engine import Engine
    from index.results import Answer

KNOWN = {field.name for field in dataclasses.fields(SearchRequest)}
# Bare: what the twelve kinds of query ask. Plain: what a peer's screen shows.
BARE: dict[str, Any] = {"facets": (), "snippets": False, "suggest": False, "near": False}
PLAIN: dict[str, Any] = {"facets": FACETS, "suggest": False, "near": False}


def request(question: Question, **options: Any) -> SearchRequest:
    """A request for the best twenty; options that it does not know yet are left out."""
    told = {name: value for name, value in options.items() if name in KNOWN}
    if question.how == "or":
        told["any_word"] = True
    return SearchRequest(text=question.text, filters=question.filters, limit=TOP, **told)


def can_ask(question: Question) -> bool:
    """Whether a request can say what is asked."""
    return question.how != "or" or "any_word" in KNOWN


class Product:
    """The maker of our own engine."""

    name = "ours"
    has_screen = True

    def __init__(self, backend: str = DEFAULT) -> None:
        self.backend = backend
        self.cannot = (
            *(() if "any_word" in KNOWN else ("ours: no query for any of some words yet",)),
            *(
                f"ours: a request cannot leave out {name} yet, so they are in its times"
                for name in ("facets", "suggest", "near")
                if name not in KNOWN
            ),
        )

    def build(self, folder: Path, documents: Iterable[Document]) -> None:
        """Index all documents in an empty folder."""
        WRITERS[self.backend]().write(folder, documents)

    def open(self, folder: Path) -> OpenProduct:
        return OpenProduct(ENGINES[self.backend](folder))


class OpenProduct:
    """An index that is open."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine

    def close(self) -> None:
        """Let go of the files."""
        self.engine.close()

    def top(self, question: Question) -> list[tuple[int | str, float]]:
        """The best twenty, as ids and scores."""
        answer = self.engine.search(request(question, **BARE))
        return [(hit.id, hit.score) for hit in answer.hits]

    def screen(self, question: Question) -> Shown:
        """The best twenty with titles and snippets, the total, the facets."""
        return shown(self.engine.search(request(question, **PLAIN)))

    def everything(self, question: Question) -> Answer:
        """The answer that the visitor's screen gets: every layer, suggestions, the dome."""
        return self.engine.search(request(question))


def shown(answer: Answer) -> Shown:
    """An answer in the shape that all engines are compared in."""
    return Shown(
        answer.total,
        tuple((hit.id, hit.score) for hit in answer.hits),
        {
            facet.name: {value.value: value.count for value in facet.values}
            for facet in answer.facets
        },
        tuple(hit.title for hit in answer.hits),
        tuple(hit.snippet for hit in answer.hits),
    )
