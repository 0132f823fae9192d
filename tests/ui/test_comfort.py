"""The panel of text and comfort: reached by keys, closed by Esc and by going elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from kiosk.app.terminal import build
from kiosk.settings import Screen as ScreenSettings
from kiosk.settings import Settings
from tests.ui.conftest import settle, show
from ui.models.comfort import Comfort

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtQuick import QQuickItem
    from pytestqt.qtbot import QtBot

    from ui.models.terminal import Terminal
    from ui.window import Screen


@pytest.fixture
def screen(terminal: Terminal, qtbot: QtBot) -> Iterator[Screen]:
    terminal.start()
    settle(qtbot, terminal)
    made = show(terminal, qtbot)
    QAccessible.setActive(True)
    yield made
    made.close()
    assert made.faults == []


def _focused(screen: Screen) -> str:
    item: QQuickItem = screen.window.property("activeFocusItem")
    return QAccessible.queryAccessibleInterface(item).text(QAccessible.Text.Name)


def _key(screen: Screen, key: Qt.Key) -> None:
    QTest.keyClick(screen.window, key)


def _go_to(screen: Screen, name: str) -> None:
    for _ in range(60):
        _key(screen, Qt.Key.Key_Tab)
        if _focused(screen) == name:
            return
    pytest.fail(f"Tab does not lead to {name}")


@pytest.mark.medium
def test_it_is_opened_used_and_left_by_keys(screen: Screen, terminal: Terminal) -> None:
    _go_to(screen, "Texte et confort")
    _key(screen, Qt.Key.Key_Space)
    first = _focused(screen)
    _go_to(screen, "Sans mouvement")
    before = terminal.comfort_.calm
    _key(screen, Qt.Key.Key_Space)
    calm = terminal.comfort_.calm
    _key(screen, Qt.Key.Key_Escape)

    assert first == "Texte normal"
    assert calm is not before
    assert not terminal.comfort_.open
    assert terminal.navigation_.page == "home"


@pytest.mark.medium
def test_going_to_another_page_closes_it(screen: Screen, terminal: Terminal) -> None:
    assert screen.faults == []
    terminal.comfort_.toggle(keyed=False)

    terminal.find("")

    assert not terminal.comfort_.open


def test_a_size_that_does_not_exist_changes_nothing() -> None:
    comfort = Comfort()

    comfort.choose(1)
    comfort.choose(3)

    assert (comfort.size, comfort.textScale) == (1, 1.25)


def test_a_terminal_may_begin_calm(tmp_path: Path, qapp: object) -> None:
    assert qapp is not None
    settings = Settings(screen=ScreenSettings(calm=True))

    assert build(tmp_path, settings).comfort_.calm
