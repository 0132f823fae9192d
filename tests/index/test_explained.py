"""Scores taken apart add up; values of a facet are found by typing, with exact counts."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import numpy as np
import pytest

from index.array_backend.building.writer import ArrayWriter
from index.array_backend.engine import ArrayEngine
from index.document import Document, Form
from index.query import PLAIN, And, Near, Or, Phrase, Prefix, SearchRequest, Sort, Term
from index.results import Layer
from kiosk.records.folding import words

if TYPE_CHECKING:
    from collections.abc import Iterator

WORDS = words("lettre lettres le la train trains dora wizernes calais lefebvre tunnel gare saint")
PLACES = ["Saint-Omer", "Saint-Pol", "Calais", "Omerville", "Wizernes, la carrière", "Éperlecques"]


@pytest.fixture(scope="module")
def holdings() -> list[Document]:
    lots = np.random.default_rng(5)

    def some(most: int) -> str:
        return " ".join(lots.choice(WORDS, lots.integers(0, most)).tolist())

    return [
        Document(
            id=f"u{number}",
            reference=f"2 J {number}",
            kind="document",
            group="documents",
            title=some(4),
            text=some(30),
            places=(some(2), some(2)),
            names=(Form(text="Lefebvre"),) if number % 50 == 0 else (),
            facets=(
                ("kind", ("document", "map")[number % 2]),
                *(("place", place) for place in
                  dict.fromkeys(lots.choice(PLACES, lots.integers(0, 4)).tolist())),
            ),
        )
        for number in range(900)
    ]  # fmt: skip


@pytest.fixture(scope="module")
def engine(
    holdings: list[Document], tmp_path_factory: pytest.TempPathFactory
) -> Iterator[ArrayEngine]:
    folder = tmp_path_factory.mktemp("explained")
    ArrayWriter().write(folder, holdings)
    opened = ArrayEngine(folder)
    yield opened
    opened.close()


REQUESTS = [
    SearchRequest(text="lettre ", layers=PLAIN),
    SearchRequest(text="lett", layers=PLAIN),
    SearchRequest(text="l"),
    SearchRequest(text="lettre train"),
    SearchRequest(text="lettre le train dora g"),
    SearchRequest(text="lefevre "),
    SearchRequest(text="lettres calais "),
    SearchRequest(text='"le train"'),
    SearchRequest(text="train train"),
    SearchRequest(text="quel train pour wizernes ", any_word=True),
    SearchRequest(text="train lettre ga", any_word=True),
    SearchRequest(text="train lettre ga", any_word=True, layers=PLAIN),
    SearchRequest(text="2 J 17"),
    SearchRequest(text="lettre ", filters=(("kind", "map"),)),
    SearchRequest(text="lettre ", sort=Sort.DATE),
    SearchRequest(text=""),
    SearchRequest(tree=And((Or((Term("dora"), Term("lettre"))), Term("la")))),
    SearchRequest(tree=And((Or((Term("dora"), Term("le"))), Phrase(("le", "train"))))),
    SearchRequest(tree=Or((Term("dora", "title"), Near(("gare", "saint"), 3)))),
    SearchRequest(tree=And((Prefix("tr", "text"), Or((Term("la"), Phrase(("le", "la"))))))),
]


@pytest.mark.medium
@pytest.mark.parametrize("request_", REQUESTS)
def test_what_the_words_give_adds_up_to_the_score(
    engine: ArrayEngine, request_: SearchRequest
) -> None:
    hits = engine.search(request_).hits
    for rank, hit in list(enumerate(hits, 1))[::6]:
        told = engine.explain(request_, hit.id)

        assert told is not None
        assert (told.id, told.rank) == (hit.id, rank)
        assert told.score == hit.score
        if told.form:
            assert told.layer is hit.reason.layer
        else:
            total = sum(each.score for each in told.words)
            assert total == hit.score  # whole steps, however they are summed


def test_a_record_may_be_named_by_its_code(engine: ArrayEngine) -> None:
    first = engine.search(SearchRequest(text="dora ")).hits[0]

    told = engine.explain(SearchRequest(text="dora "), first.reference.lower())

    assert told is not None
    assert told.id == first.id
    assert {each.word for each in told.words} == {"dora"}
    assert all(each.frequency >= 1 and each.length >= each.frequency for each in told.words)


def test_what_is_not_found_is_not_explained(engine: ArrayEngine) -> None:
    assert engine.explain(SearchRequest(text="dora "), "9 Z 9") is None
    first = engine.search(SearchRequest(text="dora ")).hits[0]
    hidden = SearchRequest(text="dora ", hidden=frozenset({first.id}))
    assert engine.explain(hidden, first.id) is None


def test_a_form_is_explained_by_the_form(engine: ArrayEngine) -> None:
    request = SearchRequest(text="lefevre ", layers=frozenset(Layer))
    told = engine.explain(request, engine.search(request).hits[0].id)

    assert told is not None
    assert (told.typed, told.form) == ("lefevre", "lefebvre")


@pytest.mark.medium
@pytest.mark.parametrize("text", ["", "sa", "omer", "saint o", "la", "ép", "CARR", "x", "aint"])
@pytest.mark.parametrize(
    ("asked", "filters"),
    [
        ("", ()),
        ("lettre ", ()),
        ("lettre ", (("kind", "map"),)),
        ("le ", (("kind", "map"), ("place", "Calais"))),
    ],
)
def test_values_are_found_by_their_words_with_exact_counts(
    engine: ArrayEngine,
    holdings: list[Document],
    text: str,
    asked: str,
    filters: tuple[tuple[str, str], ...],
) -> None:
    request = SearchRequest(text=asked, layers=PLAIN, filters=filters)
    kept = {
        hit.id
        for hit in engine.search(
            SearchRequest(text=asked, layers=PLAIN, limit=900,
                          filters=tuple(each for each in filters if each[0] != "place"))
        ).hits
    }  # fmt: skip
    typed = " ".join(words(text))
    expected = Counter(
        value
        for document in holdings
        if document.id in kept
        for name, value in document.facets
        if name == "place" and f" {typed}" in f" {' '.join(words(value))}"
    )

    found = engine.facet_values(request, "place", text)

    assert {each.value: each.count for each in found.values} == dict(expected)
    order = [(not each.chosen, -each.count) for each in found.values]
    assert order == sorted(order)
    assert found.total == len(expected)
    assert {each.value for each in found.values if each.chosen} == {
        value for name, value in filters if name == "place" and value in expected
    }


def test_values_come_in_pages_and_none_of_an_unknown_facet(engine: ArrayEngine) -> None:
    request = SearchRequest()
    whole = engine.facet_values(request, "place", "")

    first = engine.facet_values(request, "place", "", 0, 2)
    second = engine.facet_values(request, "place", "", 2, 2)
    assert first.values + second.values == whole.values[:4]
    assert first.total == whole.total == len(PLACES)
    assert engine.facet_values(request, "colour", "").values == ()
