"""Other forms of a word: which words share a stem, and that records are found by them, behind."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import numpy as np
import pytest

from index.array_backend.building.writer import ArrayWriter
from index.array_backend.engine import ArrayEngine
from index.document import Document, Form
from index.language.stems import Families, build, stems
from index.query import PLAIN
from index.results import Layer
from index.searched import searched
from index.why import why
from kiosk.records.folding import words
from tests.index import asking

if TYPE_CHECKING:
    from collections.abc import Iterator

WORDS = words(
    "déporté déportés déportée déportées déportation lettre lettres fusée fusées usine usines "
    "cheval chevaux letter letters rocket rockets raket raketten brief brieven huis huizen Haus "
    "Häuser Brief Briefe le la des et camp camps travail travaux travailler travailleur dora"
)
WITHOUT_STEM = frozenset(Layer) - {Layer.STEM}


def paper(number: int, title: str, text: str = "") -> Document:
    return Document(
        id=f"u{number}",
        reference=f"1 J {number}",
        kind="document",
        group="documents",
        title=title,
        text=text,
        facets=(("kind", "document"),),
    )


@pytest.fixture(scope="module")
def holdings() -> list[Document]:
    lots = np.random.default_rng(11)

    def some(most: int) -> str:
        return " ".join(lots.choice(WORDS, lots.integers(0, most)).tolist())

    papers = [paper(number, some(4), some(8)) for number in range(800)]
    named = Document(
        id="p1",
        reference="D 1",
        kind="person",
        group="people",
        title="Lettre, Jean",
        names=(Form(text="Lettre, Jean"),),
        text="une usine",
    )
    return [*papers, named]


@pytest.fixture(scope="module")
def engine(
    holdings: list[Document], tmp_path_factory: pytest.TempPathFactory
) -> Iterator[ArrayEngine]:
    folder = tmp_path_factory.mktemp("stems")
    ArrayWriter().write(folder, holdings)
    opened = ArrayEngine(folder)
    yield opened
    opened.close()


ask = partial(asking.ask, limit=1000)


@pytest.mark.parametrize(
    "forms",
    [
        ("deporte", "deportes", "deportee", "deportees", "deportation"),
        ("cheval", "chevaux"),
        ("letter", "letters"),
        ("haus", "hauser"),
        ("huis", "huizen"),
    ],
)
def test_forms_of_a_word_share_a_stem(forms: tuple[str, ...]) -> None:
    first, *others = map(stems, forms)

    assert all(first & other for other in others)


@pytest.mark.parametrize("word", ["", "les", "1944", "v2", "война", "x" * 100])
def test_what_is_no_word_of_the_four_languages_has_no_stem(word: str) -> None:
    assert stems(word) == frozenset()


def test_a_family_is_looked_up_by_any_of_its_forms_also_by_one_that_nobody_wrote() -> None:
    listed = ["camp", "lettre", "lettres", "usine"]
    families = Families(build([(listed[:2], np.array([3, 5])), (listed[2:], np.array([6, 9]))]))

    assert families.of("lettre")[0] == {5, 6}
    assert families.of("usines")[0] == {9}
    found, alone = families.of("camps")
    assert not found, "a word spelt like its own stem is no family"
    assert "camp" in alone, "it is looked up as a word"


def test_a_dictionary_without_words_has_no_families() -> None:
    assert Families(build([])).of("lettre")[0] == set()


@pytest.mark.medium
@pytest.mark.parametrize(
    "text", ["lettre ", "déportées dora", "usine lettres ", "travail fusé", "brieven", "déportat"]
)
def test_records_are_found_that_hold_every_word_or_a_form_of_it(
    engine: ArrayEngine, holdings: list[Document], text: str
) -> None:
    asked = words(text)

    def meets(held: set[str], word: str, *, form: bool) -> bool:
        begun = word == asked[-1] and not text.endswith(" ")
        as_typed = any(each.startswith(word) for each in held) if begun else word in held
        return as_typed or (form and any(stems(word) & stems(each) for each in held))

    expected: dict[str, bool] = {}
    for document in holdings[:-1]:
        held = {word for field in searched(document) for word in words(field)}
        if all(meets(held, word, form=True) for word in asked):
            expected[document.id] = all(meets(held, word, form=False) for word in asked)
    answer = ask(engine, text, layers=PLAIN | {Layer.STEM}, filters=(("kind", "document"),))

    assert {hit.id: hit.reason.layer is not Layer.STEM for hit in answer.hits} == expected
    assert dict(answer.layers).get(Layer.STEM, 0) == list(expected.values()).count(False)
    as_typed = [expected[hit.id] for hit in answer.hits]
    assert as_typed == sorted(as_typed, reverse=True), "what is as typed goes before"


def test_a_hit_says_the_form_as_the_record_writes_it(engine: ArrayEngine) -> None:
    hits = [hit for hit in ask(engine, "déportat ").hits if hit.reason.layer is Layer.STEM]
    hits += [hit for hit in ask(engine, "fusée ").hits if hit.reason.layer is Layer.STEM]

    assert hits
    assert all(hit.reason.form in {"fusees"} | set(WORDS[:5]) for hit in hits)
    marked = {word for hit in hits for word in (*hit.title.found, *hit.snippet.found)}
    assert {hit.reason.form for hit in hits} <= marked


def test_nobody_is_found_by_a_form_of_her_name(engine: ArrayEngine) -> None:
    layers = PLAIN | {Layer.STEM}

    assert "p1" not in {hit.id for hit in ask(engine, "lettres ", layers=layers).hits}
    assert "p1" in {hit.id for hit in ask(engine, "lettre ", layers=layers).hits}
    assert "p1" in {hit.id for hit in ask(engine, "usines ", layers=layers).hits}


def test_the_layer_can_be_dropped(engine: ArrayEngine) -> None:
    every, fewer = ask(engine, "chevaux "), ask(engine, "chevaux ", layers=WITHOUT_STEM)

    assert fewer.total == every.total - dict(every.layers)[Layer.STEM]


def test_words_alone_never_ask_for_a_family(
    engine: ArrayEngine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine._base, "family", None)

    assert ask(engine, "lettre usine", layers=PLAIN).total
    assert ask(engine, "lettre ", layers=WITHOUT_STEM).total


def test_staff_are_told_of_another_form() -> None:
    met = why("fusées déportation ", paper(1, "La fusée", "un déporté")).met

    assert [(each.layer, each.form) for each in met] == [
        (Layer.STEM, "fusee"),
        (Layer.STEM, "deporte"),
    ]
