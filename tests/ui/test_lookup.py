"""One thread asks; late answers are never drawn; another generation comes between two questions."""

from __future__ import annotations

import threading
from functools import partial
from typing import TYPE_CHECKING

import pytest

from kiosk.records.reference import search_form
from tests.ui.fakes import FakeEngine, FakeSource, a_paper, a_person, holdings
from ui import lookup as room
from ui.lookup import Lookup

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from ui.holdings import Holdings


@pytest.fixture(autouse=True)
def quick_polls(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(room, "POLL_SECONDS", 0.02)


@pytest.fixture
def source() -> FakeSource:
    return FakeSource({"one": holdings([a_paper(1, "Lettre")])})


@pytest.fixture
def asking(source: FakeSource, qapp: object) -> Iterator[Lookup]:
    assert qapp is not None
    made = Lookup(source)
    yield made
    made.stop()


def test_an_answer_comes_back_on_the_asking_thread(asking: Lookup, qtbot: QtBot) -> None:
    threads: list[int] = []
    asking.start()

    asking.ask("a", lambda _: threading.get_ident(), threads.append)
    qtbot.waitUntil(lambda: len(threads) == 1)

    assert threads[0] != threading.get_ident()


def test_the_answer_to_an_older_question_is_never_drawn(asking: Lookup, qtbot: QtBot) -> None:
    drawn: list[str] = []
    gate = threading.Event()

    def slow(_: Holdings) -> str:
        gate.wait(5)
        return "old"

    asking.start()
    asking.ask("search", slow, drawn.append)
    qtbot.waitUntil(lambda: not asking.idle())
    asking.ask("search", lambda _: "new", drawn.append)
    gate.set()
    qtbot.waitUntil(lambda: bool(drawn) and asking.idle())

    assert drawn == ["new"]


def test_a_newer_question_replaces_one_that_still_waits(asking: Lookup, qtbot: QtBot) -> None:
    asked: list[int] = []
    drawn: list[int] = []

    for number in range(50):
        asking.ask("search", partial(_noting, asked, number), drawn.append)
    asking.start()
    qtbot.waitUntil(lambda: bool(drawn))

    assert asked == drawn == [49]


def _noting(asked: list[int], number: int, _: Holdings) -> int:
    asked.append(number)
    return number


def test_lanes_do_not_drop_one_another(asking: Lookup, qtbot: QtBot) -> None:
    drawn: list[str] = []

    asking.ask("search", lambda _: "search", drawn.append)
    asking.ask("notice", lambda _: "notice", drawn.append)
    asking.start()
    qtbot.waitUntil(lambda: len(drawn) == 2)

    assert drawn == ["search", "notice"]


def test_nothing_asked_before_the_wipe_is_answered_after_it(asking: Lookup, qtbot: QtBot) -> None:
    drawn: list[str] = []

    asking.ask("search", lambda _: "secret", drawn.append)
    asking.forget()
    asking.ask("other", lambda _: "open", drawn.append)
    asking.start()
    qtbot.waitUntil(lambda: bool(drawn) and asking.idle())

    assert drawn == ["open"]


def test_a_new_generation_is_followed_and_the_old_one_closed(
    asking: Lookup, source: FakeSource, qtbot: QtBot
) -> None:
    names: list[str] = []
    source.holdings["two"] = holdings([], "two")
    asking.changed.connect(names.append)
    asking.start()
    qtbot.waitUntil(lambda: names == ["one"])

    source.name = "two"
    qtbot.waitUntil(lambda: names == ["one", "two"])

    assert source.holdings["one"].records.closed  # type: ignore[attr-defined]


def test_a_generation_that_cannot_be_read_leaves_the_old_one_on_show(
    asking: Lookup, source: FakeSource, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    told: list[str] = []
    answers: list[str] = []
    asking.unreadable.connect(told.append)
    asking.start()
    asking.ask("a", lambda held: held.name, answers.append)
    qtbot.waitUntil(lambda: answers == ["one"])

    source.name = "damaged"
    qtbot.waitUntil(lambda: bool(told))
    asking.ask("a", lambda held: held.name, answers.append)
    qtbot.waitUntil(lambda: len(answers) == 2)

    assert answers == ["one", "one"]
    assert "cannot be opened" in caplog.text


def test_at_start_an_older_generation_stands_in_until_another_is_published(
    asking: Lookup, source: FakeSource, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    names: list[str] = []
    source.holdings |= {"3": holdings([], "3"), "1": holdings([], "1")}
    source.name = "2"
    asking.changed.connect(names.append)
    asking.start()
    qtbot.waitUntil(lambda: names == ["1"])

    source.name = "3"
    qtbot.waitUntil(lambda: names == ["1", "3"])

    assert "1 is shown instead of 2" in caplog.text


def test_a_question_that_fails_leaves_the_thread_alive(
    asking: Lookup, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    drawn: list[int] = []

    asking.ask("bad", lambda _: 1 // 0, drawn.append)
    asking.ask("good", lambda _: 1, drawn.append)
    asking.start()
    qtbot.waitUntil(lambda: drawn == [1])

    assert "a question of lane bad failed" in caplog.text


class _Hides:
    def __init__(self, *codes: str) -> None:
        self._codes = {search_form(code) for code in codes}

    def hides(self, *codes: str) -> bool:
        return any(search_form(code) in self._codes for code in codes)

    def forms(self) -> frozenset[str]:
        return frozenset(self._codes)


def test_what_is_withheld_is_neither_found_nor_opened() -> None:
    from index.query import SearchRequest

    held = holdings([a_paper(1, "Lettre"), a_person(2, "Lettre", "Paul")], hidden=_Hides("P 2"))

    answer = held.search(SearchRequest(text="lettre"))

    assert [hit.id for hit in answer.hits] == ["u1"]
    assert answer.total == 1
    assert held.notice("p2") is None
    assert held.shown(held.records.people(0, 5)) == ()
    assert isinstance(held.engine, FakeEngine)
