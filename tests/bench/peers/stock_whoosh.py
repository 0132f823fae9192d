"""Whoosh 2.7.4 as it comes: its own codec, its own collectors, facets and highlighter."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from whoosh import highlight, query, scoring, sorting
from whoosh.analysis import Filter, RegexTokenizer
from whoosh.fields import KEYWORD, STORED, TEXT, Schema
from whoosh.filedb.filestore import FileStorage

from index.ranking import WEIGHTS
from kiosk.records.folding import fold
from tests.bench.corpus import FACETS
from tests.bench.peers.common import (
    MOST_VALUES,
    SNIPPET_LETTERS,
    TOP,
    Question,
    Shown,
    chosen,
)
from tests.bench.peers.fields import FIELDS, texts

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from index.document import Document

SHOWN = ("title", "text", "pages")


class Folding(Filter):  # type: ignore[misc]  # Whoosh has no types
    """Folds words as the kiosk does; found by name when an index is opened."""

    def __call__(self, tokens: Iterable[Any]) -> Iterator[Any]:
        for token in tokens:
            token.text = fold(token.text)
            yield token


def schema() -> Schema:
    """The fields; those that are shown are stored."""
    analyzer = RegexTokenizer(r"[^\W_]+") | Folding()
    fields = {name: TEXT(analyzer=analyzer, phrase=True, stored=name in SHOWN) for name in FIELDS}
    facets = {f"facet_{name}": KEYWORD(commas=True, scorable=False) for name in FACETS}
    return Schema(**fields, **facets, id=STORED())


class StockWhoosh:
    """The maker of this peer."""

    name = "whoosh"
    has_screen = True
    cannot: tuple[str, ...] = (
        "whoosh: a keystroke on one or two letters takes many seconds (each is cut, see the table)",
        "whoosh: prefixes have one score for all records, so they come in the order of the index",
        "whoosh: its top 20 with limit=20 can be wrong; limit=None is the order we compare with",
    )

    def build(self, folder: Path, documents: Iterable[Document]) -> None:
        """Index all documents into one segment."""
        index = FileStorage(str(folder)).create_index(schema())
        writer = index.writer(limitmb=512)
        for document in documents:
            fields: dict[str, Any] = {name: text for name, text in texts(document).items() if text}
            values: dict[str, list[str]] = {}
            for name, value in document.facets:
                values.setdefault(name, []).append(value)
            fields.update((f"facet_{name}", ",".join(held)) for name, held in values.items())
            writer.add_document(id=document.id, **fields)
        writer.commit(optimize=True)
        index.close()

    def open(self, folder: Path) -> OpenWhoosh:
        return OpenWhoosh(folder)


class OpenWhoosh:
    """An index that is open."""

    def __init__(self, folder: Path) -> None:
        self._index = FileStorage(str(folder), readonly=True).open_index()
        self.searcher = self._index.searcher(weighting=scoring.BM25F())

    def close(self) -> None:
        """Let go of the files."""
        self.searcher.close()
        self._index.close()

    def top(self, question: Question) -> list[tuple[int | str, float]]:
        """The best twenty as a user would ask for them: limit=20."""
        found = self.searcher.search(tree(question), limit=TOP)
        return [(hit.docnum, hit.score) for hit in found]

    def whole(self, question: Question) -> list[tuple[int, float]]:
        """All that matches, best first: the order to compare with."""
        found = self.searcher.search(tree(question), limit=None)
        return [(hit.docnum, hit.score) for hit in found]

    def screen(self, question: Question) -> Shown:
        """The best twenty with titles and snippets, the total, four facets."""
        asked = tree(question)
        picked = chosen(question.filters)
        facets = {}
        groups = {
            name: sorting.FieldFacet(f"facet_{name}", allow_overlap=True, maptype=sorting.Count)
            for name in FACETS
        }
        found = self.searcher.search(
            asked,
            limit=TOP,
            filter=_filter(picked) if picked else None,
            groupedby={name: facet for name, facet in groups.items() if name not in picked},
        )
        for name in FACETS:
            counted = found
            if name in picked:
                # Its own choice does not shrink its own counts: one more search.
                others = {other: values for other, values in picked.items() if other != name}
                counted = self.searcher.search(
                    asked,
                    limit=1,
                    filter=_filter(others) if others else None,
                    groupedby={name: groups[name]},
                )
            counts = counted.groups(name)
            facets[name] = dict(sorted(counts.items(), key=_by_count)[:MOST_VALUES])
        titles: list[str] = []
        snippets: list[str] = []
        for hit in found:
            found.fragmenter = highlight.WholeFragmenter()
            titles.append(hit.highlights("title") or hit["title"])
            found.fragmenter = highlight.ContextFragmenter(maxchars=SNIPPET_LETTERS)
            passage = hit.highlights("text", top=1)
            if not passage and "pages" in hit:
                passage = hit.highlights("pages", top=1)
            snippets.append(passage)
        return Shown(
            len(found),
            tuple((hit.docnum, hit.score) for hit in found),
            facets,
            tuple(titles),
            tuple(snippets),
        )


def _by_count(item: tuple[str, int]) -> int:
    return -item[1]


def _filter(picked: dict[str, list[str]]) -> query.Query:
    return query.And(
        [
            query.Or([query.Term(f"facet_{name}", value) for value in values])
            for name, values in picked.items()
        ]
    )


def _anywhere(word: str, kind: Any = query.Term) -> query.Query:  # a class of Whoosh's
    return query.Or([kind(name, word, boost=weight) for name, weight in WEIGHTS.items()])


def tree(question: Question) -> query.Query:
    """The query as Whoosh's own classes."""
    words = question.words
    if question.how == "phrase":
        return query.Or(
            [query.Phrase(name, list(words), boost=weight) for name, weight in WEIGHTS.items()]
        )
    parts = [_anywhere(word) for word in words[: len(words) - question.typing]]
    if question.typing:
        parts.append(_anywhere(words[-1], query.Prefix))
    if len(parts) == 1:
        return parts[0]
    return query.Or(parts) if question.how == "or" else query.And(parts)
