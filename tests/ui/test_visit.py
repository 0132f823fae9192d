"""A visit begins, warns, ends; and when it has ended nothing of it is left."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QGuiApplication

from tests.ui.conftest import settle, show
from ui.models import visit as room
from ui.models.visit import Visit

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from ui.models.terminal import Terminal

CANARY = "qzvxkwjpbfgmhdty"


@pytest.fixture
def hasty(monkeypatch: pytest.MonkeyPatch, qapp: object) -> Visit:
    assert qapp is not None
    monkeypatch.setattr(room, "SECOND", 4)
    made = Visit(idle_seconds=3, countdown_seconds=3)
    made._tick.setInterval(4)
    return made


def test_nothing_ends_that_has_not_begun(hasty: Visit, qtbot: QtBot) -> None:
    qtbot.wait(40)

    assert not hasty.warning


def test_quiet_warns_and_then_ends(hasty: Visit, qtbot: QtBot) -> None:
    with qtbot.waitSignal(hasty.ended, timeout=2000):
        hasty.begin()
        qtbot.waitUntil(lambda: hasty.warning)

    assert not hasty.running


def test_a_touch_cancels_the_countdown(hasty: Visit, qtbot: QtBot) -> None:
    ends: list[int] = []
    hasty.ended.connect(lambda: ends.append(1))
    hasty.begin()
    qtbot.waitUntil(lambda: hasty.warning)

    hasty.touched()

    assert not hasty.warning
    assert ends == []
    hasty.end()


def test_a_page_may_be_read_longer(qapp: object) -> None:
    assert qapp is not None
    made = Visit(idle_seconds=90, patience={"viewer": 240})
    made.begin()

    for page, seconds in (("person", 300), ("viewer", 240), ("search", 90)):
        made.turn(page)
        assert made._quiet.interval() == seconds * 1000
    made.end()


def _texts(item: object) -> list[str]:
    from PySide6.QtQuick import QQuickItem

    assert isinstance(item, QQuickItem)
    found = [str(item.property(name) or "") for name in ("text", "query", "title", "placeholder")]
    for child in item.childItems():
        found.extend(_texts(child))
    return found


@pytest.mark.medium
def test_nothing_of_a_visit_is_left(terminal: Terminal, qtbot: QtBot, tmp_path: Path) -> None:
    screen = show(terminal, qtbot)
    terminal.start()
    terminal.words_.choose("de")
    for letter in CANARY:
        terminal.typed(letter)
    settle(qtbot, terminal)
    terminal.find("lefebvre")
    settle(qtbot, terminal)
    terminal.search_.remember()
    terminal.search_.write(CANARY)
    settle(qtbot, terminal)
    terminal.basket_.toggle("u1")
    terminal.comfort_.nextSize()
    terminal.comfort_.highContrast = True
    clipboard = QGuiApplication.clipboard()
    clipboard.setText(CANARY)

    terminal.visit_.end()
    settle(qtbot, terminal)

    assert terminal.navigation_.page == "attract"
    assert terminal.search_.text == ""
    assert terminal.search_.recent.count == 0
    assert not terminal.search_.narrowed
    assert terminal.basket_.count == 0
    assert terminal.words_.language == "fr"
    assert terminal.keyboard_.layout == "AZERTY"
    assert terminal.comfort_.textScale == 1
    assert not terminal.comfort_.highContrast
    assert clipboard.text() == ""
    assert not any(CANARY in text for text in _texts(screen.window.contentItem()))
    kept = [path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()]
    assert not any(CANARY.encode() in content for content in kept)
    screen.close()
    assert screen.faults == []


def test_the_basket_survives_going_home(terminal: Terminal) -> None:
    terminal.start()
    terminal.basket_.toggle("u1")

    terminal.navigation_.home()

    assert terminal.basket_.count == 1
