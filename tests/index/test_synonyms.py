"""One thing under several names: the museum's table, what it finds, and what of it is refused."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from index.array_backend.building.writer import ArrayWriter
from index.array_backend.engine import ArrayEngine
from index.document import Document
from index.engine import EngineError
from index.language.synonyms import FILE, SynonymsError, read, shipped
from index.results import Layer, Reason
from index.why import why
from tests.index.asking import ask

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

TABLE = """# names of one thing
A4, V2, V-2, Aggregat 4
Dora;Mittelbau
STO,"Service du travail obligatoire"
"""


def paper(number: int, title: str, text: str = "") -> Document:
    return Document(
        id=f"u{number}",
        reference=f"1 J {number}",
        kind="document",
        group="documents",
        title=title,
        text=text,
    )


HOLDINGS = [
    paper(1, "Une fusée A4"),
    paper(2, "Die V2"),
    paper(3, "Moteur de l’Aggregat 4"),
    paper(4, "Le convoi de Dora"),
    paper(5, "Lettre de Mittelbau", "sur la V2"),
    paper(6, "Réfractaires au STO"),
    paper(7, "Appel au service du travail obligatoire"),
    paper(8, "Le travail du service est obligatoire"),
]


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ArrayEngine]:
    folder = tmp_path_factory.mktemp("synonyms")
    ArrayWriter().write(folder, HOLDINGS)
    (folder / FILE).write_text(TABLE, "utf-8")
    opened = ArrayEngine(folder)
    yield opened
    opened.close()


def by_name(engine: ArrayEngine, text: str, **fields: object) -> dict[str, Reason]:
    return {
        hit.id: hit.reason
        for hit in ask(engine, text, **fields).hits
        if hit.reason.layer is Layer.SYNONYM
    }


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a4", {"u2": ("A4", "V2"), "u3": ("A4", "Aggregat 4"), "u5": ("A4", "V2")}),
        ("V2 ", {"u1": ("V2", "A4"), "u3": ("V2", "Aggregat 4")}),
        ("aggregat 4", {"u1": ("Aggregat 4", "A4"), "u2": ("Aggregat 4", "V2"),
                        "u5": ("Aggregat 4", "V2")}),
        ("aggregat", {}),
        ("lettre dora", {"u5": ("Dora", "Mittelbau")}),
        ("sto ", {"u7": ("STO", "Service du travail obligatoire")}),
        ("service du travail obligatoire", {"u6": ("Service du travail obligatoire", "STO")}),
        ("dora a4", {"u5": ("A4", "V2")}),
    ],
)  # fmt: skip
def test_a_name_of_the_table_finds_its_other_names(
    engine: ArrayEngine, text: str, expected: dict[str, tuple[str, str]]
) -> None:
    found = by_name(engine, text)

    assert {record: (why.typed, why.form) for record, why in found.items()} == expected


def test_what_is_as_typed_goes_before_and_the_name_is_marked(engine: ArrayEngine) -> None:
    answer = ask(engine, "a4 ")

    assert answer.hits[0].id == "u1"
    assert dict(answer.layers)[Layer.SYNONYM] == 3
    marked = {hit.id: hit.title.found for hit in answer.hits}
    assert marked["u3"] == ("Aggregat", "4")


def test_the_layer_can_be_dropped(engine: ArrayEngine) -> None:
    without = frozenset(Layer) - {Layer.SYNONYM}

    assert [hit.id for hit in ask(engine, "a4 ", layers=without).hits] == ["u1"]


def test_a_question_means_a_thing_under_any_name(engine: ArrayEngine) -> None:
    answer = ask(engine, "Où est tombée la V2 ? ", any_word=True)

    scores = {hit.id: hit.score for hit in answer.hits}
    assert scores["u2"] > scores["u1"] > 0


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("A4\n", "line 1: “A4” stands alone"),
        ("A4,V2\nTodt,TODT", "line 2: “Todt” stands alone"),
        ("# x\nA4,V2\nV2,Vergeltung", "line 3: “V2” stands in line 2 as well"),
        ("A4,…", "line 1: “…” has no letter"),
        ("A4,a b c d e f g", "line 1: “a b c d e f g” has more than 6 words"),
        (",;,", "line 1: it holds no name"),
        ("#\n" * 5001, "it has more than 5000 lines"),
    ],
)
def test_a_faulty_line_is_refused_with_its_number(text: str, said: str) -> None:
    with pytest.raises(SynonymsError, match=said):
        read(text)


def test_all_faults_are_told_at_once() -> None:
    with pytest.raises(SynonymsError) as told:
        read("A4\n\nDora\n")

    assert [line[:7] for line in str(told.value).splitlines()] == ["line 1:", "line 3:"]


def test_the_shipped_table_has_no_fault_and_knows_the_house() -> None:
    table = read(shipped())

    assert next(table.spans(["a4"])).others[0].text == "V2"
    assert {"dora", "wizernes"} == {
        word for word in ("dora", "wizernes", "calais") if list(table.spans([word]))
    }


def test_an_index_with_a_damaged_table_is_not_opened(tmp_path: Path) -> None:
    ArrayWriter().write(tmp_path, HOLDINGS)
    (tmp_path / FILE).write_bytes(b"\xff\xfe\x00")

    with pytest.raises(EngineError, match="Publish again"):
        ArrayEngine(tmp_path)


def test_staff_are_told_of_another_name() -> None:
    met = why("v2 dora ", HOLDINGS[0], read(TABLE)).met

    assert [(each.layer, each.form) for each in met] == [(Layer.SYNONYM, "A4"), (None, "")]
    found = why("sto ", HOLDINGS[6], read(TABLE)).met[0]
    assert (found.layer, found.form) == (Layer.SYNONYM, "Service du travail obligatoire")
