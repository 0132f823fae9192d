"""“Did you mean”: a text like the one typed that finds something, when that one finds nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from index.array_backend.building.writer import ArrayWriter
from index.array_backend.engine import ArrayEngine
from index.document import Document
from tests.index.asking import ask

if TYPE_CHECKING:
    from collections.abc import Iterator


def paper(number: int, title: str) -> Document:
    return Document(
        id=f"u{number}",
        reference=f"1 J {number}",
        kind="document",
        group="documents",
        title=title,
        facets=(("kind", "document" if number < 7 else "map"),),
    )


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ArrayEngine]:
    folder = tmp_path_factory.mktemp("meant")
    titles = [
        "Photographie de Wizernes",
        "Photographie de la gare",
        "Photographies anciennes",
        "Déportation des mineurs",
        "Gare de Calais",
        "Cage et page",
        "Garage",
        "Plan du tunnel",
    ]
    ArrayWriter().write(folder, [paper(number, title) for number, title in enumerate(titles)])
    opened = ArrayEngine(folder)
    yield opened
    opened.close()


def meant(engine: ArrayEngine, text: str, **fields: object) -> str:
    return ask(engine, text, **fields).meant


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("wizrenes ", "Wizernes"),
        ("xizernes ", "Wizernes"),
        ("izernes ", "Wizernes"),
        ("photografie ", "Photographie"),
        ("dxportatoin ", "Déportation"),
        ("potographie de wizernes", "Photographie de wizernes"),
        ("gare de calias ", "gare de Calais"),
        ("tunnol", "tunnel"),
        ("deprotat", "Déportation"),
    ],
)
def test_the_nearest_word_is_offered_as_it_is_written(
    engine: ArrayEngine, text: str, expected: str
) -> None:
    offered = meant(engine, text)

    assert offered == expected
    assert ask(engine, offered).total


@pytest.mark.parametrize(
    "text",
    [
        "",
        "gare ",
        "wizern",
        "gare tunnel ",
        "zqxzqxzqx ",
        "gar ",
        "1954x ",
        '"gare calias" ',
        "wizrenes calias photografie ",
        "tunnol gare ",
        "x" * 90,
    ],
)
def test_nothing_is_offered_for_what_is_found_or_like_nothing(
    engine: ArrayEngine, text: str
) -> None:
    assert meant(engine, text) == ""


def test_what_is_offered_finds_something_under_the_same_filters(engine: ArrayEngine) -> None:
    assert meant(engine, "tunnol ", filters=(("kind", "map"),)) == "tunnel"
    assert meant(engine, "tunnol ", filters=(("kind", "document"),)) == ""
    assert meant(engine, "tunnol ", hidden=frozenset({"1j7"})) == ""


def test_who_wants_no_suggestions_is_offered_nothing(engine: ArrayEngine) -> None:
    assert meant(engine, "tunnol ", suggestions=False) == ""
