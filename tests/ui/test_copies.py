"""A copy handed out from the staff's page: in which format, for whom, how far, where it lies."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from kiosk.app.grammar import EXPORTS
from tests.ui.conftest import show
from tests.ui.errands import House
from tests.ui.records import plain
from tests.ui.whole import cut, small
from ui.models import copies as words

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from ui.models.copies import Copies
    from ui.models.terminal import Terminal

SIZES = [(1920, 1080), (1080, 1920)]
DONE = {
    "path": "/srv/archives/borne/outgoing/EAD3 1 J 2026-11-30",
    "purpose": "visitors",
    "records": 812,
    "files": 1024,
    "bytes": 52_428_800,
}


@pytest.fixture
def house(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> House:
    monkeypatch.delenv("COVERAGE_PROCESS_CONFIG", raising=False)
    made = House(tmp_path)
    made.set(export={"out": DONE})
    return made


@pytest.fixture
def terminal(house: House, qapp: object, qtbot: QtBot) -> Iterator[Terminal]:
    assert qapp is not None
    made = house.terminal()
    made.staff_.open("Hélène")
    made.navigation_.go("staff")
    qtbot.waitUntil(lambda: not made.staff_.busy, timeout=10000)
    yield made
    made.stop()


@pytest.fixture
def copies(terminal: Terminal) -> Copies:
    made = terminal.copies_
    made.begin()
    return made


def still(qtbot: QtBot, copies: Copies) -> None:
    qtbot.waitUntil(lambda: not copies.busy, timeout=10000)
    qtbot.waitUntil(lambda: not copies._staff.busy, timeout=10000)


def test_every_format_of_the_command_is_offered_with_what_it_is_for(copies: Copies) -> None:
    rows = copies.formats.rows

    assert [row.code for row in rows] == list(EXPORTS)
    assert all(row.name and row.use for row in rows)
    assert len({row.name for row in rows}) == len({row.use for row in rows} | {""}) - 1


@pytest.mark.medium
def test_a_copy_for_visitors_is_written_at_once_and_its_place_is_told(
    copies: Copies, house: House, qtbot: QtBot
) -> None:
    copies.choose("ead3")
    copies.takeOne(one=True)
    copies.type("1 j")
    copies.write()
    assert copies.state == "working"
    still(qtbot, copies)

    (asked,) = house.asked("export")
    assert asked[0] == [
        "export",
        "--json",
        "--format=ead3",
        "--for=visitors",
        "--fonds=1 J",
    ]
    assert asked[1] == "Hélène"
    assert copies.state == "done"
    assert copies.name == "EAD3 1 J 2026-11-30"
    assert copies.folder == "/srv/archives/borne/outgoing"
    assert plain(copies.result) == "812 notices · 1 024 fichiers · 52,4 Mo"


@pytest.mark.medium
def test_a_copy_for_keeping_warns_and_asks_first(
    copies: Copies, house: House, qtbot: QtBot
) -> None:
    copies.choose("json")
    copies.keepIt(keep=True)
    assert "ne la donnez à personne" in copies.what
    copies.write()

    assert copies.state == "asking"
    assert house.asked("export") == []
    copies.leave()
    assert copies.state == "choosing"
    copies.write()
    copies.write()
    still(qtbot, copies)
    assert house.asked("export")[0][0] == [
        "export",
        "--json",
        "--format=json",
        "--for=keeping",
    ]


def test_a_fonds_needs_its_code_and_people_have_none(copies: Copies) -> None:
    copies.type("x")
    assert copies.code == ""
    copies.takeOne(one=True)
    assert not copies.ready
    copies.type("1 jj")
    copies.erase()
    assert (copies.ready, copies.code) == (True, "1 J")

    copies.showFormats()
    copies.type("x")
    assert (copies.typing, copies.format, copies.code) == (False, "EAD 2002", "1 J")

    copies.choose("eac")

    assert (copies.partable, copies.one, copies.code) == (False, False, "")
    copies.takeOne(one=True)
    assert not copies.one


@pytest.mark.medium
def test_how_far_it_is_is_told_and_it_can_be_given_up(
    copies: Copies, house: House, qtbot: QtBot
) -> None:
    house.set(export={"progress": [{"step": "export", "done": 1200, "total": 0}], "lasts": 30})
    copies.write()
    assert plain(copies.progress) == "Les notices sont lues…"
    qtbot.waitUntil(lambda: "fichiers" in copies.progress, timeout=10000)
    assert plain(copies.progress) == "1 200 fichiers écrits"

    copies.cancel()
    still(qtbot, copies)

    assert (copies.state, plain(copies.said)) == ("choosing", "Abandonné : il n’en reste rien.")


@pytest.mark.medium
def test_who_comes_back_finds_the_copy_that_is_still_written(
    copies: Copies, house: House, qtbot: QtBot
) -> None:
    house.set(export={"out": DONE, "lasts": 0.6})
    copies.choose("ris")
    copies.write()
    copies.close()

    copies.begin()

    assert copies.state == "working"
    still(qtbot, copies)
    assert copies.state == "done"


@pytest.mark.medium
def test_what_a_command_refuses_is_told(copies: Copies, house: House, qtbot: QtBot) -> None:
    house.set(export={"code": 1, "said": "No record that may go out bears the code 9 Z."})
    copies.write()
    still(qtbot, copies)

    assert copies.state == "choosing"
    assert copies.said == "No record that may go out bears the code 9 Z."


def test_a_format_that_is_not_there_is_not_taken(copies: Copies) -> None:
    copies.choose("docx")

    assert [row.code for row in copies.formats.rows if row.chosen] == [words.FORMATS[0]]


@pytest.mark.medium
@pytest.mark.parametrize("language", ["fr", "en", "nl", "de"])
@pytest.mark.parametrize("size", SIZES, ids=["landscape", "portrait"])
def test_the_task_is_drawn_in_every_state_and_no_text_is_cut(
    terminal: Terminal, house: House, qtbot: QtBot, size: tuple[int, int], language: str
) -> None:
    screen = show(terminal, qtbot, *size)
    copies = terminal.copies_
    terminal.words_.choose(language)
    terminal.comfort_.nextSize()
    terminal.comfort_.nextSize()
    faults: dict[str, set[str]] = {}

    def look(state: str) -> None:
        qtbot.wait(60)
        folder = os.environ.get("KIOSK_TEST_PICTURES")
        if folder:
            path = f"{folder}/large-copies-{state}-{language}-{size[0]}.png"
            screen.window.grabWindow().save(path)
        part = screen.window.contentItem()
        wrong = cut(part) | small(part)
        if wrong:
            faults[state] = wrong

    copies.begin()
    look("choosing")
    copies.keepIt(keep=True)
    copies.takeOne(one=True)
    copies.type("1 J")
    look("one")
    copies.showFormats()
    look("formats")
    copies.write()
    look("asking")
    house.set(export={"out": DONE, "lasts": 0.3})
    copies.write()
    look("working")
    still(qtbot, copies)
    look("done")

    screen.close()
    assert faults == {}
    assert screen.faults == []
