"""The ways of matching: told with their counts, dropped, brought back, forgotten with the visit."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from index.query import SearchRequest
from index.results import TYPED_LAYERS, Answer, Layer
from tests.ui.conftest import settle
from ui.models import ways

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.ui.fakes import FakeEngine, FakeSource
    from ui.models.terminal import Terminal

WAYS = ((Layer.EXACT, 12), (Layer.SOUND, 7), (Layer.MISREAD, 3))


@pytest.fixture
def engine(source: FakeSource) -> FakeEngine:
    engine = source.engine
    engine.ways = WAYS
    return engine


@pytest.fixture
def typed(engine: FakeEngine, terminal: Terminal, qtbot: QtBot) -> Terminal:
    assert engine.ways
    terminal.search_.write("lefebvre")
    settle(qtbot, terminal)
    return terminal


def told(terminal: Terminal) -> list[tuple[str, str, bool]]:
    rows: list[ways.WayRow] = list(terminal.search_.ways.rows)
    return [(row.label, row.count, row.wanted) for row in rows]


def test_the_surest_way_stands_first_with_its_count(typed: Terminal) -> None:
    assert told(typed) == [
        ("Comme saisi", "12", True),
        ("Même son", "7", True),
        ("Lecture possible", "3", True),
    ]


@pytest.mark.medium
def test_a_touch_drops_a_way_and_keeps_its_count(
    typed: Terminal, engine: FakeEngine, qtbot: QtBot
) -> None:
    typed.search_.toggle("way", "sound")
    settle(qtbot, typed)

    assert not engine.asked[-1].wants(Layer.SOUND)
    assert engine.asked[-1].wants(Layer.MISREAD)
    assert ("Même son", "7", False) in told(typed)
    assert typed.search_.narrowed


@pytest.mark.medium
def test_a_second_touch_brings_it_back(typed: Terminal, engine: FakeEngine, qtbot: QtBot) -> None:
    typed.search_.toggle("way", "sound")
    typed.search_.toggle("way", "sound")
    settle(qtbot, typed)

    assert engine.asked[-1].layers is None
    assert ("Même son", "7", True) in told(typed)


@pytest.mark.medium
def test_a_dropped_way_stays_dropped_for_the_next_words(
    typed: Terminal, engine: FakeEngine, qtbot: QtBot
) -> None:
    typed.search_.toggle("way", "sound")
    typed.search_.write("wattel")
    settle(qtbot, typed)

    assert not engine.asked[-1].wants(Layer.SOUND)
    assert ("Même son", "", False) in told(typed)


@pytest.mark.medium
def test_what_is_found_as_typed_is_dropped_in_all_its_kinds(
    typed: Terminal, engine: FakeEngine, qtbot: QtBot
) -> None:
    typed.search_.toggle("way", "exact")
    settle(qtbot, typed)
    dropped = told(typed)
    asked = engine.asked[-1]
    typed.search_.toggle("way", "exact")
    settle(qtbot, typed)

    assert dropped == [
        ("Comme saisi", "12", False),
        ("Même son", "7", True),
        ("Lecture possible", "3", True),
    ]
    assert asked.layers == frozenset(Layer) - TYPED_LAYERS
    assert engine.asked[-1].layers is None


@pytest.mark.medium
def test_near_names_that_were_asked_for_alone_are_no_second_best(
    typed: Terminal, qtbot: QtBot
) -> None:
    typed.search_.write("lefzzz")
    settle(qtbot, typed)
    before = typed.search_.state

    typed.search_.toggle("way", "exact")
    settle(qtbot, typed)

    assert before == "near"
    assert typed.search_.state == "found"
    assert typed.search_.exact == typed.search_.alike > 0


@pytest.mark.medium
def test_two_ways_dropped_come_back_one_by_one(
    typed: Terminal, engine: FakeEngine, qtbot: QtBot
) -> None:
    typed.search_.toggle("way", "exact")
    typed.search_.toggle("way", "sound")
    typed.search_.toggle("way", "exact")
    settle(qtbot, typed)

    assert engine.asked[-1].layers == frozenset(Layer) - {Layer.SOUND}


def test_a_dropped_way_stands_among_the_filters_and_goes_with_them(
    typed: Terminal, qtbot: QtBot
) -> None:
    typed.search_.toggle("way", "sound")
    settle(qtbot, typed)
    filters = [row.label for row in typed.search_.filters.rows]
    panel = [(row.label, row.chosen) for row in typed.search_.facets.rows[:4]]

    typed.search_.widen()
    settle(qtbot, typed)

    assert filters == ["Sans\u00a0: Même son"]
    assert panel == [
        ("Trouvé par", False),
        ("Comme saisi", True),
        ("Même son", False),
        ("Lecture possible", True),
    ]
    assert typed.search_.filters.rows == ()


@pytest.mark.medium
def test_when_all_that_was_near_is_dropped_it_is_said(
    engine: FakeEngine, terminal: Terminal, qtbot: QtBot
) -> None:
    engine.ways = ((Layer.SOUND, 4),)
    terminal.search_.write("lefzzz")
    settle(qtbot, terminal)

    terminal.search_.toggle("way", "sound")
    settle(qtbot, terminal)

    assert terminal.search_.state == "nothing"
    assert terminal.search_.dropped
    assert told(terminal) == [("Même son", "4", False)]


@pytest.mark.medium
def test_the_next_visitor_begins_with_every_way(
    typed: Terminal, engine: FakeEngine, qtbot: QtBot
) -> None:
    typed.search_.toggle("way", "sound")
    settle(qtbot, typed)

    typed.wipe()
    settle(qtbot, typed)

    assert engine.asked[-1].layers is None
    assert told(typed) == []


@pytest.mark.medium
@pytest.mark.parametrize(("language", "sound"), [("en", "Same sound"), ("nl", "Zelfde klank"),
                                                 ("de", "Gleicher Klang")])  # fmt: skip
def test_the_ways_are_named_in_the_language_on_screen(
    language: str, sound: str, typed: Terminal
) -> None:
    typed.words_.choose(language)

    assert told(typed)[1][0] == sound


def test_one_way_alone_is_no_choice() -> None:
    request = SearchRequest(text="lefevre")

    assert ways.rows(request, {Layer.SOUND: 39}) == []
    assert ways.rows(request, {Layer.EXACT: 39}) == []


def test_counts_of_other_words_are_not_remembered() -> None:
    counted = ways.Counted()
    without = frozenset(Layer) - {Layer.SOUND}
    counted.hear(SearchRequest(text="a"), Answer(query="a", total=7, layers=((Layer.SOUND, 7),)))

    counted.hear(SearchRequest(text="b", layers=without), Answer(query="b", total=0))

    assert counted.counts == {}
