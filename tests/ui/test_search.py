"""What typing, narrowing and erasing show; no debounce, nothing kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.ui.conftest import settle
from tests.ui.fakes import FakeSource, a_paper, a_person, an_archive, holdings

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.ui.conftest import MakeTerminal
    from ui.models.terminal import Terminal


def titles(terminal: Terminal) -> list[str]:
    return [row.title for row in terminal.search_.hits.rows]


@pytest.mark.medium
def test_the_field_changes_before_any_answer(terminal: Terminal) -> None:
    terminal.search_.type("l")

    assert terminal.search_.text == "l"


def test_what_was_meant_is_offered_and_finds_it_at_a_touch(
    terminal: Terminal, source: FakeSource, qtbot: QtBot
) -> None:
    engine = source.engine
    engine.meant = "Lefèbvre"
    terminal.search_.write("xqzxqz")
    settle(qtbot, terminal)
    assert (terminal.search_.state, terminal.search_.meant) == ("nothing", "Lefèbvre")

    terminal.search_.write(terminal.search_.meant)
    settle(qtbot, terminal)

    assert (terminal.search_.state, terminal.search_.meant) == ("found", "")


def test_every_key_is_a_question_and_the_last_one_is_drawn(
    terminal: Terminal, qtbot: QtBot
) -> None:
    for letter in "lefebv":
        terminal.search_.type(letter)
    settle(qtbot, terminal)

    assert terminal.search_.state == "found"
    assert titles(terminal)[0] == "Lefèbvre, Auguste"
    assert terminal.search_.hits.rows[0].title_marks == "0:6"
    assert terminal.search_.exact > 0


def test_marks_stay_those_of_the_rows_while_the_next_answer_is_awaited(
    terminal: Terminal, qtbot: QtBot
) -> None:
    terminal.search_.write("lefe")
    settle(qtbot, terminal)
    first = terminal.search_.hits.rows[0]

    terminal.search_.write("lefebv")
    terminal.basket_.toggle(first.record_id)

    assert terminal.search_.hits.rows[0].title_marks == first.title_marks == "0:4"


def test_a_word_that_a_space_has_ended_is_marked_whole(terminal: Terminal, qtbot: QtBot) -> None:
    terminal.search_.write("lefebvre ")
    settle(qtbot, terminal)

    assert terminal.search_.hits.rows[0].title_marks == "0:8"


def test_a_visitors_text_is_cut_and_cleaned(terminal: Terminal) -> None:
    terminal.search_.write("a\x00b\u202ec" + "x" * 500)

    assert terminal.search_.text.startswith("a b c")
    assert len(terminal.search_.text) == 120


def test_a_space_ends_a_word_and_stays(terminal: Terminal) -> None:
    for letter in "le  maire":
        terminal.search_.type(letter)

    assert terminal.search_.text == "le maire"


def test_erasing_takes_the_last_letter(terminal: Terminal) -> None:
    terminal.search_.write("dora")

    terminal.search_.erase()

    assert terminal.search_.text == "dor"


def test_an_accent_takes_the_last_letters_place(terminal: Terminal) -> None:
    terminal.search_.write("cafe")

    terminal.search_.swapLast("é")

    assert terminal.search_.text == "café"


def test_nothing_found_offers_near_names_with_the_reason(terminal: Terminal, qtbot: QtBot) -> None:
    terminal.search_.write("lefzzz")
    settle(qtbot, terminal)

    assert terminal.search_.state == "near"
    rows = terminal.search_.nearNames.rows
    assert 0 < len(rows) <= 4
    assert rows[0].reason == "se prononce presque de même"


def test_nothing_at_all_is_said_so(terminal: Terminal, qtbot: QtBot) -> None:
    terminal.search_.write("xqzw")
    settle(qtbot, terminal)

    assert terminal.search_.state == "nothing"


def test_a_tab_narrows_and_lets_go(terminal: Terminal, qtbot: QtBot) -> None:
    terminal.search_.chooseTab("group", "photographs")
    settle(qtbot, terminal)
    narrowed = terminal.search_.total

    terminal.search_.chooseTab("group", "")
    settle(qtbot, terminal)

    assert narrowed == 20
    assert terminal.search_.total == 320


@pytest.mark.medium
def test_values_of_a_facet_toggle(terminal: Terminal, qtbot: QtBot) -> None:
    terminal.search_.toggle("place", "Helfaut")
    settle(qtbot, terminal)
    chosen = [row.value for row in terminal.search_.facets.rows if row.chosen]

    terminal.search_.toggle("place", "Helfaut")
    settle(qtbot, terminal)

    assert chosen == ["Helfaut"]
    assert not terminal.search_.narrowed


def test_years_begin_widen_and_let_go(terminal: Terminal, qtbot: QtBot) -> None:
    search = terminal.search_

    search.touchYears(1940, 1940)
    search.touchYears(1943, 1943)
    settle(qtbot, terminal)
    span = [row.label for row in search.filters.rows]
    search.touchYears(1941, 1941)
    search.touchYears(1941, 1941)
    settle(qtbot, terminal)

    assert span == ["1940 – 1943"]
    assert not search.narrowed


def test_more_rows_come_when_the_end_is_reached(terminal: Terminal, qtbot: QtBot) -> None:
    terminal.search_.write("")
    settle(qtbot, terminal)
    before = terminal.search_.hits.count

    terminal.search_.showMore()
    settle(qtbot, terminal)

    assert before == 30
    assert terminal.search_.hits.count == 60
    assert len({row.record_id for row in terminal.search_.hits.rows}) == 60


def test_rows_that_stay_are_not_touched(terminal: Terminal, qtbot: QtBot) -> None:
    terminal.search_.write("lefebvre")
    settle(qtbot, terminal)
    resets: list[int] = []
    terminal.search_.hits.modelReset.connect(lambda: resets.append(1))

    terminal.search_.write("lefebvre a")
    settle(qtbot, terminal)

    assert resets == []


def test_the_same_hit_keeps_the_list_where_it_is(make_terminal: MakeTerminal, qtbot: QtBot) -> None:
    made = make_terminal(FakeSource({"one": holdings([a_person(1, "Wattel", "Jeanne")])}))
    made.lookup_.start()
    settle(qtbot, made)
    renewed: list[int] = []
    made.search_.renewed.connect(lambda: renewed.append(1))

    made.search_.write("wat")
    settle(qtbot, made)

    assert renewed == []


def test_a_locked_record_shows_its_title_only(make_terminal: MakeTerminal, qtbot: QtBot) -> None:
    paper = a_paper(1, "Dossier médical Lefebvre", text="Secret de famille")
    made = make_terminal(FakeSource({"one": holdings([paper])}))
    made.lookup_.start()
    made.search_.write("lefebvre")
    settle(qtbot, made)

    row = made.search_.hits.rows[0]

    assert row.locked
    assert "Secret" not in row.line
    assert row.picture == ""


def test_keeping_a_record_is_seen_in_its_row(terminal: Terminal) -> None:
    row = terminal.search_.hits.rows[0]

    terminal.basket_.toggle(row.record_id)

    assert terminal.search_.hits.rows[0].kept


def test_a_key_costs_the_engine_one_question(
    source: FakeSource, terminal: Terminal, qtbot: QtBot
) -> None:
    engine = source.engine
    settle(qtbot, terminal)
    before = len(engine.asked)

    terminal.search_.type("w")
    settle(qtbot, terminal)

    assert [request.text for request in engine.asked[before:]] == ["w"]


def test_an_archive_without_people_has_no_dome(make_terminal: MakeTerminal, qtbot: QtBot) -> None:
    made = make_terminal(FakeSource({"one": holdings(an_archive(0, 12))}))
    made.lookup_.start()
    settle(qtbot, made)

    assert not made.people_.shown
    assert [row.code for row in made.home_.doors.rows] == ["papers", "places", "subjects"]


def test_a_question_mark_is_never_alone_on_its_line(
    make_terminal: MakeTerminal, qtbot: QtBot
) -> None:
    made = make_terminal(FakeSource({"one": holdings([a_paper(0, "« Qui tient la plume » ?")])}))
    made.lookup_.start()
    settle(qtbot, made)

    made.search_.write("plume")
    settle(qtbot, made)

    (row,) = made.search_.hits.rows
    assert row.title == "«\u00a0Qui tient la plume\u00a0»\u00a0?"
    assert row.title_marks == "15:5"
