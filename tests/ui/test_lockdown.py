"""A keyboard can do no more than touch; the window cannot be closed, dropped on, or multiplied."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest

from tests.ui.conftest import settle, show
from ui.lockdown import Verdict, verdict

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from ui.models.terminal import Terminal
    from ui.window import Screen

NONE = Qt.KeyboardModifier.NoModifier
HELD = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.MetaModifier,
)
HARMLESS = {
    Qt.Key.Key_Tab,
    Qt.Key.Key_Backtab,
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Return,
    Qt.Key.Key_Enter,
    Qt.Key.Key_Escape,
    Qt.Key.Key_F6,
    Qt.Key.Key_Backspace,
    Qt.Key.Key_Space,
}


@pytest.fixture
def screen(terminal: Terminal, qtbot: QtBot) -> Iterator[Screen]:
    made = show(terminal, qtbot)
    yield made
    made.close()
    assert made.faults == []


@pytest.mark.parametrize("held", range(8))
def test_every_key_of_qt_under_every_modifier_is_judged(held: int) -> None:
    modifiers = NONE
    for place, modifier in enumerate(HELD):
        if held >> place & 1:
            modifiers |= modifier

    judged = {key: verdict(key, modifiers, "") for key in Qt.Key}

    let_through = {key for key, said in judged.items() if said is not Verdict.REFUSE}
    assert let_through == (HARMLESS if held == 0 else set())


@pytest.mark.parametrize("letter", "aéßłœ1-'’&(")
def test_letters_of_any_layout_are_typed(letter: str) -> None:
    assert verdict(0, NONE, letter) is Verdict.TYPE
    assert verdict(0, Qt.KeyboardModifier.ShiftModifier, letter) is Verdict.TYPE


@pytest.mark.parametrize("text", ["\x00", "\x1b", "\t", "\u200b", "ab", "\ud800"])
def test_what_is_not_one_letter_is_refused(text: str) -> None:
    assert verdict(0, NONE, text) is Verdict.REFUSE


@pytest.mark.medium
def test_no_key_ends_or_leaves_the_program(screen: Screen, qtbot: QtBot) -> None:
    for key in Qt.Key:
        for modifiers in (NONE, *HELD, HELD[0] | HELD[1]):
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, key, modifiers)
                QGuiApplication.sendEvent(screen.window, event)
    qtbot.wait(1)

    assert screen.window.isVisible()
    assert len(QGuiApplication.topLevelWindows()) == 1


@pytest.mark.medium
def test_a_thousand_closes_are_refused(screen: Screen) -> None:
    for _ in range(1000):
        QGuiApplication.sendEvent(screen.window, QCloseEvent())
        screen.window.close()

    assert screen.window.isVisible()


@pytest.mark.medium
def test_staff_may_close(terminal: Terminal, qtbot: QtBot) -> None:
    screen = show(terminal, qtbot)
    window = screen.window

    screen.guard.may_close = True
    window.close()

    assert not window.isVisible()
    screen.close()


@pytest.mark.medium
def test_dropped_links_are_refused(screen: Screen) -> None:
    data = QMimeData()
    data.setUrls([QUrl("http://example.org")])

    for place in range(0, 1000, 50):
        event = QDragEnterEvent(
            QPoint(place, place), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, NONE
        )
        QGuiApplication.sendEvent(screen.window, event)
        assert not event.isAccepted()


@pytest.mark.medium
def test_a_right_click_opens_nothing(screen: Screen, terminal: Terminal, qtbot: QtBot) -> None:
    terminal.find("lefebvre")
    settle(qtbot, terminal)

    for x in range(40, 1900, 120):
        for y in range(40, 1060, 120):
            QTest.mouseClick(screen.window, Qt.MouseButton.RightButton, NONE, QPoint(x, y))

    assert len(QGuiApplication.topLevelWindows()) == 1
    assert terminal.navigation_.page == "search"


@pytest.mark.medium
def test_a_physical_keyboard_types_from_anywhere(
    screen: Screen, terminal: Terminal, qtbot: QtBot
) -> None:
    for letter in "dubois":
        QGuiApplication.sendEvent(screen.window, QKeyEvent(QEvent.Type.KeyPress, 0, NONE, letter))
    settle(qtbot, terminal)

    assert terminal.navigation_.page == "search"
    assert terminal.search_.text == "dubois"


@pytest.mark.medium
def test_escape_goes_back_and_f6_to_the_next_region(
    screen: Screen, terminal: Terminal, qtbot: QtBot
) -> None:
    terminal.start()
    terminal.find("lefebvre")
    settle(qtbot, terminal)
    regions = []

    for _ in range(4):
        QTest.keyClick(screen.window, Qt.Key.Key_F6)
        item = screen.window.property("activeFocusItem")
        regions.append(item.mapToScene(QPointF(0, 0)).toTuple() if item else None)
    QTest.keyClick(screen.window, Qt.Key.Key_Escape)

    assert len(set(regions)) >= 3
    assert terminal.navigation_.page == "home"


@pytest.mark.medium
def test_ten_thousand_keys_of_a_scanner_are_only_text(
    screen: Screen, terminal: Terminal, qtbot: QtBot
) -> None:
    for number in range(10_000):
        text = chr(33 + number % 90)
        QGuiApplication.sendEvent(screen.window, QKeyEvent(QEvent.Type.KeyPress, 0, NONE, text))
    settle(qtbot, terminal)

    assert len(terminal.search_.text) <= 120
    assert len(QGuiApplication.topLevelWindows()) == 1
