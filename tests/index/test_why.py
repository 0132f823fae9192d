"""One record, one search: by which layer every word is met, or that none meets it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.array_backend.building.writer import ArrayWriter
from index.array_backend.engine import ArrayEngine
from index.backends import FOLDER
from index.document import Document, Form, Page
from index.query import SearchRequest
from index.results import Layer
from index.why import Met, why

if TYPE_CHECKING:
    from pathlib import Path

KOWALDRYK = Document(
    id="p1",
    reference="D 0206",
    kind="person",
    group="people",
    title="Kowaldryk, Stanimir",
    names=(
        Form(text="Kowaldryk, Stanimir"),
        Form(text="Kovaldrick, Stanislas", source="1 J 0199"),
    ),
    places=("Lens",),
    text="mineur, arrêté à Lens le 12 septembre 1943",
    identifiers=("21455",),
)
BROUCKE = Document(
    id="p2",
    reference="D 0300",
    kind="person",
    group="people",
    title="Vanden Broucke, Jean",
    names=(Form(text="Vanden Broucke, Jean"),),
)
LETTER = Document(
    id="u1",
    reference="1 J 0214/3",
    kind="document",
    group="documents",
    title="Lettre au maire",
    pages=(Page(number=0, text="voie ferrée de Wizernes"),),
)


def met(text: str, document: Document = KOWALDRYK) -> list[tuple[str, Layer | None, str]]:
    return [(each.typed, each.layer, each.form) for each in why(text, document).met]


@pytest.mark.parametrize(
    ("text", "layer", "form"),
    [
        ("kowaldryk ", Layer.EXACT, "kowaldryk"),
        ("kowal", Layer.PREFIX, "kowaldryk"),
        ("kovaldrick ", Layer.VARIANT, "kovaldrick"),
        ("kovaldrik ", Layer.SOUND, "kovaldrick"),
        ("stanislaus ", Layer.EQUIVALENT, "stanislas"),
        ("mineur ", Layer.TEXT, "mineur"),
        ("lens ", Layer.TEXT, "lens"),
        ("21455 ", Layer.REFERENCE, "21455"),
        ("21?55 ", Layer.REFERENCE, "21455"),
        ("durand ", None, ""),
        ("ko", Layer.PREFIX, "kowaldryk"),
        ("kx", None, ""),
    ],
)
def test_a_word_is_met_by_its_surest_layer(text: str, layer: Layer | None, form: str) -> None:
    assert met(text) == [(text.strip(), layer, form)]


def test_a_variant_names_its_source_and_a_misreading_its_letters() -> None:
    (variant,) = why("kovaldrick ", KOWALDRYK).met
    (misread,) = why("howaldryk ", KOWALDRYK).met

    assert (variant.field, variant.source) == ("forms", "1 J 0199")
    assert (misread.layer, misread.letters) == (Layer.MISREAD, ("h", "k"))


def test_one_word_that_is_not_there_leaves_the_search_incomplete() -> None:
    found = why("kowaldryk durand", KOWALDRYK)

    assert [each.layer for each in found.met] == [Layer.EXACT, None]
    assert found.met[1].beginning
    assert not found.complete


def test_a_code_of_the_record_is_enough() -> None:
    assert why("1j0214/3", LETTER).code
    assert why("1j0214/3", LETTER).complete
    assert not why("1j214/3", LETTER).code


def test_a_name_written_apart_or_joined_is_the_same_name() -> None:
    assert met("vandenbroucke ", BROUCKE) == [("vandenbroucke", Layer.NORMALISED, "vandenbroucke")]
    assert met("van den broucke ", BROUCKE) == [
        ("van", Layer.NORMALISED, "vanden"),
        ("den", Layer.NORMALISED, "vanden"),
        ("broucke", Layer.EXACT, "broucke"),
    ]


def test_words_in_quotes_are_met_side_by_side_only() -> None:
    assert met('"voie ferrée"', LETTER) == [("voie ferree", Layer.TEXT, "voie ferree")]
    assert met('"ferrée voie"', LETTER) == [("ferree voie", None, "")]


@pytest.mark.medium
@pytest.mark.parametrize(
    ("text", "missing"),
    [
        ("kovaldrik ", "kovaldrik"),
        ("stanislaus kowaldryk ", "stanislaus kowaldryk"),
        ("kovaldrik mineur lens ", "kovaldrik"),
        ("kowaldryk stanimir ", ""),
        ("durand 1919 ", "durand"),
        ("D 0206", ""),
    ],
)
def test_the_missing_form_is_what_no_other_field_meets(text: str, missing: str) -> None:
    assert why(text, KOWALDRYK).missing == missing


def test_nothing_typed_is_met_by_all() -> None:
    assert why("", KOWALDRYK).complete
    assert why("", KOWALDRYK).met == ()


@pytest.mark.medium
@given(st.text(max_size=60))
def test_any_text_has_its_answer(text: str) -> None:
    found = why(text, KOWALDRYK)

    assert len(found.met) == len(found.read.nodes)
    assert all(isinstance(each, Met) for each in found.met)


@pytest.mark.medium
@pytest.mark.parametrize(
    "text",
    ["kovaldrik", "howaldryk ", "kowal", "stanislaus kowaldryk ", "mineur lens ", "durand ",
     "kowaldryk durand ", "d0206", "vandenbroucke ", "van den broucke jean ", "21?55"],
)  # fmt: skip
@pytest.mark.parametrize("document", [KOWALDRYK, BROUCKE, LETTER], ids=lambda each: each.id)
def test_a_record_that_meets_all_is_found_by_the_engine_and_no_other(
    text: str, document: Document, tmp_path: Path
) -> None:
    ArrayWriter().write(tmp_path / FOLDER, [document])
    engine = ArrayEngine(tmp_path / FOLDER)

    hits = engine.search(SearchRequest(text=text)).hits
    engine.close()

    assert bool(hits) is why(text, document).complete
