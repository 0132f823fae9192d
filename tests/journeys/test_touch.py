"""A visitor's fingers on the real window: type, scroll, open, go back, keep, walk away."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QPointF
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from tests.ui.conftest import (  # noqa: F401 - fixtures
    collected_here,
    fonts,
    make_terminal,
    settle,
    show,
    source,
    terminal,
    words,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtGui import QPointingDevice
    from PySide6.QtQuick import QQuickItem
    from pytestqt.qtbot import QtBot

    from ui.models.terminal import Terminal
    from ui.window import Screen

SIZES = [(1920, 1080), (1080, 1920)]


@pytest.fixture(scope="session")
def finger(qapp: object) -> QPointingDevice:
    assert qapp is not None
    return QTest.createTouchDevice()


@pytest.fixture(params=SIZES, ids=["landscape", "portrait"])
def screen(
    request: pytest.FixtureRequest,
    terminal: Terminal,  # noqa: F811 - the fixture
    qtbot: QtBot,
) -> Iterator[Screen]:
    made = show(terminal, qtbot, *request.param)
    QAccessible.setActive(True)
    yield made
    made.close()
    assert made.faults == []


@pytest.fixture
def hand(screen: Screen, finger: QPointingDevice, qtbot: QtBot) -> Hand:
    return Hand(screen, finger, qtbot)


class Hand:
    """Does to the window what a hand does; finds things by the names that are spoken."""

    def __init__(self, screen: Screen, finger: QPointingDevice, qtbot: QtBot) -> None:
        self.window = screen.window
        self._finger = finger
        self._qtbot = qtbot

    def find(self, name: str, *, start: bool = False) -> QQuickItem:
        """The visible item with this accessible name."""

        def fits(spoken: str) -> bool:
            return spoken.startswith(name) if start else spoken == name

        found = [item for item in _visible(self.window.contentItem()) if fits(_name(item))]
        assert found, f"nothing is called {name!r}"
        return found[0]

    def centre(self, item: QQuickItem) -> QPoint:
        """The middle of an item, on the window."""
        return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()

    def tap_at(self, at: QPoint) -> None:
        """One touch."""
        touch = QTest.touchEvent(self.window, self._finger)
        touch.press(0, at, self.window)
        touch.commit()
        touch.release(0, at, self.window)
        touch.commit()

    def tap(self, name: str, *, start: bool = False) -> None:
        """Touch what bears a name."""
        self.tap_at(self.centre(self.find(name, start=start)))

    def press_long_and_slide(self, name: str, by: QPoint, until: Callable[[], bool]) -> None:
        """Hold a key, slide, lift."""
        at = self.centre(self.find(name))
        touch = QTest.touchEvent(self.window, self._finger)
        touch.press(0, at, self.window)
        touch.commit()
        self._qtbot.waitUntil(until)
        touch.move(0, at + by, self.window)
        touch.commit()
        touch.release(0, at + by, self.window)
        touch.commit()

    def drag(self, item: QQuickItem, by: int) -> None:
        """Push a list upwards."""
        at = self.centre(item)
        touch = QTest.touchEvent(self.window, self._finger)
        touch.press(0, at, self.window)
        touch.commit()
        for step in range(20, by, 20):
            touch.move(0, at - QPoint(0, step), self.window)
            touch.commit()
            self._qtbot.wait(4)
        touch.release(0, at - QPoint(0, by), self.window)
        touch.commit()

    def type(self, letters: str) -> None:
        """Touch the keys of a word."""
        for letter in letters:
            self.tap("espace" if letter == " " else letter)


def _visible(item: QQuickItem) -> Iterator[QQuickItem]:
    for child in item.childItems():
        if child.isVisible():
            yield child
            yield from _visible(child)


def _name(item: QQuickItem) -> str:
    spoken = QAccessible.queryAccessibleInterface(item)
    # French puts no-break spaces before its colons; a test is read with plain ones.
    return spoken.text(QAccessible.Text.Name).replace("\u00a0", " ") if spoken is not None else ""


def test_from_rest_to_a_person_and_back_to_the_same_place(
    hand: Hand,
    terminal: Terminal,  # noqa: F811 - the fixture
    qtbot: QtBot,
) -> None:
    hand.tap("Touchez pour commencer")
    qtbot.waitUntil(lambda: terminal.navigation_.page == "home")
    hand.tap("Recherche")
    qtbot.waitUntil(lambda: terminal.navigation_.page == "search")
    hand.type("lef")
    settle(qtbot, terminal)
    assert terminal.search_.text == "lef"

    rows = hand.find("Résultats")
    hand.drag(rows, 300)
    qtbot.waitUntil(lambda: not rows.property("moving"))
    place = float(rows.property("contentY"))
    assert place > 100
    hand.tap_at(hand.centre(rows) - QPoint(200, 0))
    qtbot.waitUntil(lambda: terminal.navigation_.page in ("person", "document"))
    hand.tap("Retour")
    qtbot.waitUntil(lambda: terminal.navigation_.page == "search")

    assert hand.find("Résultats").property("contentY") == pytest.approx(place, abs=2)
    assert terminal.search_.text == "lef"


def test_an_accent_is_typed_by_holding_and_sliding(
    hand: Hand,
    terminal: Terminal,  # noqa: F811 - the fixture
    qtbot: QtBot,
) -> None:
    terminal.find("")
    qtbot.wait(20)
    hand.type("d")

    hand.press_long_and_slide("e", QPoint(70, -90), lambda: terminal.keyboard_.accents.count > 0)

    assert terminal.search_.text in ("dé", "dè")


def test_two_thumbs_type_both_letters(
    hand: Hand,
    terminal: Terminal,  # noqa: F811 - the fixture
    finger: QPointingDevice,
    qtbot: QtBot,
) -> None:
    terminal.find("")
    qtbot.wait(20)
    left, right = hand.centre(hand.find("t")), hand.centre(hand.find("y"))

    touch = QTest.touchEvent(hand.window, finger)
    touch.press(0, left, hand.window)
    touch.commit()
    touch.stationary(0)
    touch.press(1, right, hand.window)
    touch.commit()
    touch.release(0, left, hand.window)
    touch.release(1, right, hand.window)
    touch.commit()

    assert terminal.search_.text == "ty"


def test_erase_and_clear(
    hand: Hand,
    terminal: Terminal,  # noqa: F811 - the fixture
    qtbot: QtBot,
) -> None:
    terminal.find("dora")
    settle(qtbot, terminal)

    hand.tap("Effacer une lettre")
    shorter = terminal.search_.text
    hand.tap("Effacer la recherche")

    assert (shorter, terminal.search_.text) == ("dor", "")


def test_keeping_a_record_and_finishing_leaves_nothing(
    hand: Hand,
    terminal: Terminal,  # noqa: F811 - the fixture
    qtbot: QtBot,
) -> None:
    terminal.start()
    terminal.find("wattel")
    settle(qtbot, terminal)

    hand.tap("Garder : Wattel", start=True)
    kept = terminal.basket_.count
    terminal.visit_.warn()
    qtbot.waitUntil(lambda: terminal.visit_.warning)
    hand.tap("J’ai fini")
    settle(qtbot, terminal)

    assert kept == 1
    assert terminal.navigation_.page == "attract"
    assert terminal.basket_.count == 0
    assert terminal.search_.text == ""


def test_any_touch_cancels_the_countdown(
    hand: Hand,
    terminal: Terminal,  # noqa: F811 - the fixture
    qtbot: QtBot,
) -> None:
    terminal.start()
    terminal.visit_.warn()
    qtbot.wait(20)

    hand.tap_at(QPoint(5, 5))

    assert not terminal.visit_.warning
    assert terminal.navigation_.page == "home"


def test_a_finger_on_the_dome_finds_people(
    hand: Hand,
    terminal: Terminal,  # noqa: F811 - the fixture
    qtbot: QtBot,
) -> None:
    terminal.start()
    settle(qtbot, terminal)

    hand.tap("La voûte des noms : un point, une personne")
    qtbot.waitUntil(lambda: terminal.navigation_.page == "vault")
    settle(qtbot, terminal)

    assert terminal.people_.chosen > 0
    assert terminal.people_.around.count == 8


def test_a_language_is_chosen_at_rest(
    hand: Hand,
    terminal: Terminal,  # noqa: F811 - the fixture
    qtbot: QtBot,
) -> None:
    hand.tap("Deutsch")
    qtbot.waitUntil(lambda: terminal.navigation_.page == "home")

    assert terminal.words_.language == "de"
    assert hand.find("Wonach suchen Sie?").isVisible()


def test_the_keyboard_folds_and_the_field_brings_it_back(
    hand: Hand,
    terminal: Terminal,  # noqa: F811 - the fixture
    qtbot: QtBot,
) -> None:
    terminal.start()
    terminal.find("lef")
    settle(qtbot, terminal)

    hand.tap("Réduire")
    qtbot.waitUntil(lambda: terminal.navigation_.page == "wall")
    hand.tap("Recherche")

    qtbot.waitUntil(lambda: terminal.navigation_.page == "search")
    assert terminal.search_.text == "lef"
