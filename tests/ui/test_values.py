"""The whole list of a facet: it narrows as one types, a touch chooses, the results follow."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from index.results import Facet, FacetValue
from tests.ui.conftest import settle, show
from tests.ui.fakes import a_paper, a_person, holdings
from ui.models import facets

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.ui.conftest import MakeTerminal
    from tests.ui.fakes import FakeSource
    from ui.models.terminal import Terminal

MANY = 150


@pytest.fixture
def listed(source: FakeSource, make_terminal: MakeTerminal, qtbot: QtBot) -> Terminal:
    """A terminal whose papers name as many places, on the list of them."""
    papers = [a_paper(number, f"Lettre {number}", place=f"Village {number:03}")
              for number in range(MANY)]  # fmt: skip
    papers += [a_paper(MANY + number, "Carte", place="Wizernes") for number in range(3)]
    source.holdings["one"] = holdings([a_person(0, "Brunoy", "Luc"), *papers])
    terminal = make_terminal(source)
    terminal.lookup_.start()
    terminal.rest()
    terminal.enter("papers")
    settle(qtbot, terminal)
    terminal.listValues("place")
    settle(qtbot, terminal)
    return terminal


def told(terminal: Terminal) -> list[str]:
    return [row.label for row in terminal.values_.rows.rows]


def chosen(terminal: Terminal) -> list[str]:
    return [row.label for row in terminal.values_.rows.rows if row.chosen]


def test_a_facet_with_more_values_than_are_shown_leads_to_all_of_them() -> None:
    places = [FacetValue(f"Village {number}", 1) for number in range(facets.MOST_VALUES + 1)]

    rows = facets.panel([Facet.of("place", places)])
    few = facets.panel([Facet.of("place", places[: facets.MOST_VALUES])])

    assert [row.label for row in rows if row.more] == ["Toute la liste"]
    assert rows[-1].facet == "place"
    assert not any(row.more for row in few)


def test_all_kinds_are_shown_at_once() -> None:
    kinds = [FacetValue(f"kind{number}", 1) for number in range(facets.MOST_VALUES + 1)]

    rows = facets.panel([Facet.of("kind", kinds)])

    assert len([row for row in rows if row.value]) == len(kinds)
    assert not any(row.more for row in rows)


def test_the_list_tells_how_many_values_there_are(listed: Terminal) -> None:
    assert listed.values_.title == "Lieu"
    assert listed.values_.total == MANY + 1
    assert told(listed)[0] == "Wizernes"
    assert listed.values_.rows.rows[0].count == "3"


def test_the_list_goes_on_when_its_end_is_in_sight(listed: Terminal, qtbot: QtBot) -> None:
    while len(told(listed)) < listed.values_.total:
        before = len(told(listed))
        listed.values_.rows.moreWanted.emit()
        settle(qtbot, listed)
        assert len(told(listed)) > before

    assert len(set(told(listed))) == MANY + 1


def test_the_list_narrows_with_every_letter(listed: Terminal, qtbot: QtBot) -> None:
    listed.values_.type("w")
    listed.values_.type("i")
    settle(qtbot, listed)
    narrowed = told(listed)
    listed.values_.clear()
    settle(qtbot, listed)

    assert narrowed == ["Wizernes"]
    assert listed.values_.total == MANY + 1


def test_any_word_of_a_value_may_be_typed_and_a_key_taken_back(
    listed: Terminal, qtbot: QtBot
) -> None:
    for letter in "012x":
        listed.values_.type(letter)
    listed.values_.erase()
    settle(qtbot, listed)

    assert told(listed) == ["Village 012"]


def test_what_nothing_begins_with_is_said(listed: Terminal, qtbot: QtBot) -> None:
    before = listed.values_.nothing
    listed.values_.type("zzz")
    settle(qtbot, listed)

    assert not before
    assert listed.values_.nothing
    assert told(listed) == []


def test_a_touch_chooses_in_place_and_the_results_follow(listed: Terminal, qtbot: QtBot) -> None:
    order = told(listed)
    listed.values_.choose("Village 007")
    listed.values_.choose("Wizernes")
    settle(qtbot, listed)

    assert told(listed) == order
    assert set(chosen(listed)) == {"Village 007", "Wizernes"}
    assert listed.search_.total == 4

    listed.values_.choose("Wizernes")
    settle(qtbot, listed)
    assert chosen(listed) == ["Village 007"]
    assert listed.search_.total == 1


def test_what_is_chosen_stands_first_the_next_time(listed: Terminal, qtbot: QtBot) -> None:
    listed.values_.choose("Village 020")
    listed.navigation_.back()
    settle(qtbot, listed)
    listed.listValues("place")
    settle(qtbot, listed)

    assert told(listed)[:2] == ["Village 020", "Wizernes"]
    assert chosen(listed) == ["Village 020"]


@pytest.mark.medium
def test_the_list_is_asked_beside_the_search_and_an_older_one_is_not_shown(
    listed: Terminal, source: FakeSource, qtbot: QtBot
) -> None:
    engine = source.engine
    asked = len(engine.asked)

    listed.values_.type("w")
    assert told(listed)[0] == "Wizernes"
    listed.values_.rows.moreWanted.emit()
    listed.values_.type("z")
    settle(qtbot, listed)

    assert len(engine.asked) > asked
    assert told(listed) == []


def test_letters_of_a_keyboard_on_the_desk_go_into_the_list(listed: Terminal, qtbot: QtBot) -> None:
    listed.typed("w")
    listed.typed("x")
    listed.erased()
    settle(qtbot, listed)

    assert listed.navigation_.page == "values"
    assert listed.values_.text == "w"
    assert listed.search_.text == ""


def test_the_keyboard_folded_leads_back_to_the_results(listed: Terminal) -> None:
    listed.values_.keyboard_.folded.emit()

    assert listed.navigation_.page == "wall"
    assert told(listed) == []


@pytest.mark.medium
def test_the_end_of_a_visit_empties_the_list(listed: Terminal, qtbot: QtBot) -> None:
    listed.values_.type("w")
    listed.wipe()
    settle(qtbot, listed)

    assert listed.values_.text == ""
    assert told(listed) == []


@pytest.mark.parametrize(("language", "title"), [("en", "Place"), ("nl", "Plaats"), ("de", "Ort")])
def test_the_list_is_named_in_the_language_on_screen(
    language: str, title: str, listed: Terminal
) -> None:
    listed.words_.choose(language)

    assert listed.values_.title == title


@pytest.mark.medium
@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920)])
def test_a_value_is_reached_and_chosen_by_keys_in_large_text(
    size: tuple[int, int], listed: Terminal, qtbot: QtBot
) -> None:
    listed.comfort_.nextSize()
    listed.comfort_.nextSize()
    screen = show(listed, qtbot, *size)
    QAccessible.setActive(True)
    focused = ""
    for _ in range(60):
        QTest.keyClick(screen.window, Qt.Key.Key_Tab)
        item = screen.window.property("activeFocusItem")
        focused = QAccessible.queryAccessibleInterface(item).text(QAccessible.Text.Name)
        if focused == "Wizernes, 3":
            break

    QTest.keyClick(screen.window, Qt.Key.Key_Space)
    settle(qtbot, listed)

    faults = screen.faults
    screen.close()
    assert focused == "Wizernes, 3"
    assert chosen(listed) == ["Wizernes"]
    assert faults == []
