"""Ways to go on while typing: by kind, with counts, and where each leads."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from index.results import Suggestion
from tests.ui.conftest import settle
from ui.models.suggested import SuggestedRow, rows

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.ui.fakes import FakeSource
    from ui.models.terminal import Terminal

FOUND = (
    Suggestion(text="Lettre", kind="unit", count=4),
    Suggestion(text="Leçon", kind="trail", count=1, id="s1"),
    Suggestion(text="lettres", kind="subject", count=12),
    Suggestion(text="Lens", kind="place", count=1340),
    Suggestion(text="Lefebvre, Jean", kind="person", count=2),
    Suggestion(text="Leclercq, Paul", kind="person", count=1, id="p9"),
    Suggestion(text="Legs", kind="unit", count=1, id="u9"),
    Suggestion(text="Lez", kind="place", count=0),
)


@pytest.fixture
def typed(source: FakeSource, terminal: Terminal, qtbot: QtBot) -> Terminal:
    engine = source.engine
    engine.suggested = FOUND
    terminal.start()
    terminal.find("le")
    settle(qtbot, terminal)
    return terminal


def told(terminal: Terminal) -> list[SuggestedRow]:
    return list(terminal.suggested_.rows.rows)


def test_kinds_keep_their_order_and_one_row_is_no_way_on(typed: Terminal) -> None:
    assert [row.text for row in told(typed)] == [
        "Lefebvre, Jean",
        "Lens",
        "lettres",
        "Lettre",
        "Leçon",
    ]


def test_each_says_what_it_is_and_how_many_it_leads_to(typed: Terminal) -> None:
    lens = told(typed)[1]

    assert (lens.icon_name, lens.count.replace("\u202f", " ")) == ("pin", "1 340")
    assert lens.spoken.replace("\u202f", " ") == "Lieu, Lens, 1 340"


@pytest.mark.medium
def test_a_place_is_shown_to_be_read_with_its_filter_in_sight(
    typed: Terminal, qtbot: QtBot
) -> None:
    typed.goOn("place", "Wizernes")
    settle(qtbot, typed)

    assert typed.navigation_.page == "wall"
    assert [row.label for row in typed.search_.filters.rows] == ["Wizernes"]
    assert typed.search_.text == ""
    assert told(typed) == []


@pytest.mark.medium
def test_several_of_one_name_are_searched_and_one_trail_is_opened(
    typed: Terminal, qtbot: QtBot
) -> None:
    person, trail = told(typed)[0], told(typed)[-1]

    typed.goOn(person.target, person.key)
    settle(qtbot, typed)
    text = typed.search_.text
    typed.goOn(trail.target, trail.key)

    assert text == "Lefebvre, Jean"
    assert (typed.navigation_.page, typed.navigation_.key) == ("document", "s1")


@pytest.mark.medium
def test_an_empty_field_suggests_nothing(typed: Terminal, qtbot: QtBot) -> None:
    typed.search_.write("")
    settle(qtbot, typed)

    assert told(typed) == []


def test_a_kind_of_tomorrow_is_left_out() -> None:
    assert rows([Suggestion(text="x", kind="ship", count=3)]) == []
