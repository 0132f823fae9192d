"""tantivy (Rust) through its Python package, in the quickest setting found that stays honest.

Nine fields searched by boosted term queries, so that the weights are the ones asked for. Prefixes
are fuzzy queries of distance 0: a phrase-prefix query is quicker but stops at 50 words, a regular
expression is slower to compile. The top twenty are collected without counting (which lets tantivy
skip blocks); facets and the total come from one aggregation over a tenth field that holds all the
text, whose matches are the same and come in half the time. Ranking by that field alone is quicker
still but knows no weights; it is measured beside (`tantivy, one field`).
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

from index.ranking import WEIGHTS
from tests.bench.corpus import FACETS
from tests.bench.peers.common import (
    MOST_VALUES,
    SNIPPET_LETTERS,
    TOP,
    Filters,
    Question,
    Shown,
    chosen,
)
from tests.bench.peers.fields import FIELDS, texts

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from index.document import Document

# By its name, so that types are checked alike where the package is not installed.
tantivy: Any = importlib.import_module("tantivy")
Query: Any = tantivy.Query
MUST: Any = tantivy.Occur.Must
SHOULD: Any = tantivy.Occur.Should

ALL = "all"
NUMBER = "number"
SHOWN = ("title", "text", "pages")
MEMORY = 300_000_000


def _schema() -> Any:
    builder = tantivy.SchemaBuilder()
    for name in (*FIELDS, ALL):
        builder.add_text_field(name, stored=name in SHOWN, tokenizer_name="fold")
    for name in FACETS:
        builder.add_text_field(
            f"facet_{name}", fast=True, tokenizer_name="raw", index_option="basic"
        )
    builder.add_unsigned_field(NUMBER, fast=True)
    return builder.build()


def folding() -> Any:
    """Letters and digits, lower case, accents and ligatures folded."""
    return (
        tantivy.TextAnalyzerBuilder(tantivy.Tokenizer.simple())
        .filter(tantivy.Filter.lowercase())
        .filter(tantivy.Filter.ascii_fold())
        .build()
    )


class Tantivy:
    """The maker of this peer."""

    name = "tantivy"
    cannot: tuple[str, ...] = (
        "tantivy: prefixes have one score for all records, so they come in the order of the index",
        "tantivy: marks no word that a prefix found, in titles and snippets",
        "tantivy: no search by sound or by misread letters, no suggestions, no reasons for a hit",
    )
    has_screen = True
    one_field = False

    def build(self, folder: Path, documents: Iterable[Document]) -> None:
        """Index all documents with one thread into one segment."""
        index = tantivy.Index(_schema(), str(folder))
        index.register_tokenizer("fold", folding())
        writer = index.writer(MEMORY, 1)
        for number, document in enumerate(documents):
            made = tantivy.Document()
            said = texts(document)
            for name, text in said.items():
                if text:
                    made.add_text(name, text)
            made.add_text(ALL, " ".join(said.values()))
            for name, value in document.facets:
                made.add_text(f"facet_{name}", value)
            made.add_unsigned(NUMBER, number)
            writer.add_document(made)
        writer.commit()
        writer.wait_merging_threads()

    def open(self, folder: Path) -> OpenTantivy:
        return OpenTantivy(folder, one_field=self.one_field)


class TantivyOneField(Tantivy):
    """The same index, ranked by the field that holds all the text."""

    name = "tantivy, one field"
    cannot: tuple[str, ...] = (
        "tantivy, one field: ranks without weights, so its order is another",
    )
    has_screen = False
    one_field = True


class OpenTantivy:
    """An index that is open."""

    def __init__(self, folder: Path, *, one_field: bool) -> None:
        index = tantivy.Index.open(str(folder))
        index.register_tokenizer("fold", folding())
        self._schema = index.schema
        self._searcher = index.searcher()
        self._fields = {ALL: 1.0} if one_field else WEIGHTS

    def close(self) -> None:
        """Nothing to let go of: the searcher ends with the process."""

    def top(self, question: Question) -> list[tuple[int | str, float]]:
        """The best twenty, as addresses and scores."""
        found = self._searcher.search(self._tree(question), TOP, count=False)
        return [(address.doc, score) for score, address in found.hits]

    def screen(self, question: Question) -> Shown:
        """The best twenty with titles and snippets, the total, four facets."""
        searcher, schema = self._searcher, self._schema
        asked = self._tree(question)
        found = searcher.search(self._kept(asked, question.filters), TOP, count=False)
        total, facets = self._counts(question, asked)
        makers = [tantivy.SnippetGenerator.create(searcher, asked, schema, name) for name in SHOWN]
        for maker in makers:
            maker.set_max_num_chars(SNIPPET_LETTERS)
        titles: list[str] = []
        snippets: list[str] = []
        for _score, address in found.hits:
            document = searcher.doc(address)
            titles.append(
                makers[0].snippet_from_doc(document).to_html() or str(document.get_first("title"))
            )
            passage = makers[1].snippet_from_doc(document)
            if not passage.fragment():
                passage = makers[2].snippet_from_doc(document)
            snippets.append(passage.to_html())
        return Shown(
            total,
            tuple((address.doc, score) for score, address in found.hits),
            facets,
            tuple(titles),
            tuple(snippets),
        )

    def _counts(self, question: Question, asked: Any) -> tuple[int, dict[str, dict[str, int]]]:
        """The total and the facets: a facet's own choice does not shrink its own counts."""
        counted = asked if question.how == "phrase" else self._tree(question, {ALL: 1.0})
        picked = chosen(question.filters)
        wanted = {name: _terms(name) for name in FACETS if name not in picked}
        wanted["total"] = {"value_count": {"field": NUMBER}}
        answer = self._searcher.aggregate(self._kept(counted, question.filters), wanted)
        total = int(answer["total"]["value"])
        for name in picked:
            others = tuple(pair for pair in question.filters if pair[0] != name)
            answer |= self._searcher.aggregate(self._kept(counted, others), {name: _terms(name)})
        facets = {
            name: {bucket["key"]: bucket["doc_count"] for bucket in answer[name]["buckets"]}
            for name in FACETS
        }
        return total, facets

    def _kept(self, asked: Any, filters: Filters) -> Any:
        """The query under filters, which change no score."""
        if not filters:
            return asked
        parts = [(MUST, asked)]
        for name, values in chosen(filters).items():
            either = Query.boolean_query(
                [
                    (SHOULD, Query.term_query(self._schema, f"facet_{name}", value))
                    for value in values
                ]
            )
            parts.append((MUST, Query.const_score_query(either, 0.0)))
        return Query.boolean_query(parts)

    def _tree(self, question: Question, fields: dict[str, float] | None = None) -> Any:
        """The query as tantivy's own objects."""
        weights = fields or self._fields
        schema, words = self._schema, question.words
        if question.how == "phrase":
            return _any_of(weights, lambda name: Query.phrase_query(schema, name, list(words)))
        parts = [
            _any_of(weights, lambda name, word=word: Query.term_query(schema, name, word))
            for word in words[: len(words) - question.typing]
        ]
        if question.typing:
            parts.append(
                _any_of(
                    weights,
                    lambda name: Query.fuzzy_term_query(
                        schema, name, words[-1], distance=0, prefix=True
                    ),
                )
            )
        if len(parts) == 1:
            return parts[0]
        occur = SHOULD if question.how == "or" else MUST
        return Query.boolean_query([(occur, part) for part in parts])


def _any_of(weights: dict[str, float], make: Any) -> Any:
    if len(weights) == 1:
        return make(next(iter(weights)))
    return Query.boolean_query(
        [(SHOULD, Query.boost_query(make(name), weight)) for name, weight in weights.items()]
    )


def _terms(name: str) -> dict[str, Any]:
    return {"terms": {"field": f"facet_{name}", "size": MOST_VALUES}}
