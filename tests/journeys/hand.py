"""A hand before the kiosk: real touches on the controls that are seen, found by their spoken names.

It counts what it does, so that a journey can be held against its target.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QPoint, QPointF, QRectF
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtGui import QPointingDevice
    from PySide6.QtQuick import QQuickItem, QQuickWindow

PATIENCE_SECONDS = 20.0
STEP_MS = 5
EDGE = 24
"""A finger that begins to push does not begin at the very edge of a list."""
PUSHES = 24
FRAMES = 40
"""A hand does not wait longer than this for something that moves; it tries."""
SETTLING = 3
"""Frames until an answer, its late parts and the layouts of both are drawn."""


class NothingSoCalledError(AssertionError):
    """No control that can be touched bears the name."""


class Hand:
    """Does to a window what a hand does."""

    def __init__(self, window: QQuickWindow, finger: QPointingDevice) -> None:
        self.window = window
        self.touches = 0
        self._finger = finger

    # ------------------------------------------------------------------ looking

    def until(self, true: Callable[[], bool], seconds: float = PATIENCE_SECONDS) -> None:
        """Wait for the screen, as long as it takes; fail when it takes too long."""
        deadline = time.perf_counter() + seconds
        while not true():
            assert time.perf_counter() < deadline, f"waited {seconds} s in vain"
            QTest.qWait(STEP_MS)

    def named(self, name: str, *, start: bool = False) -> list[QQuickItem]:
        """The items on screen with this accessible name, or with a name that begins so."""
        return [
            item
            for item in _visible(self.window.contentItem())
            if (_name(item).startswith(name) if start else _name(item) == name)
        ]

    def find(self, name: str, *, start: bool = False) -> QQuickItem:
        """The first of them; one that a finger reaches is preferred."""
        found = self.named(name, start=start)
        if not found:
            raise NothingSoCalledError(f"nothing is called {name!r}: {sorted(self.spoken())}")
        return next((item for item in found if self.reaches(item)), found[0])

    def sees(self, name: str, *, start: bool = False) -> bool:
        """Whether a control of this name is in reach, without pushing anything."""
        return any(self.reaches(item) for item in self.named(name, start=start))

    def spoken(self) -> set[str]:
        """Every name on screen."""
        return {_name(item) for item in _visible(self.window.contentItem())} - {""}

    def reaches(self, item: QQuickItem) -> bool:
        """Whether the middle of an item is on screen and can be acted on."""
        return bool(item.isEnabled()) and _shown(item, self.window).contains(
            QPointF(self.centre(item))
        )

    def centre(self, item: QQuickItem) -> QPoint:
        """The middle of an item, on the window."""
        return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()

    # ------------------------------------------------------------------ touching

    def tap_at(self, at: QPoint) -> None:
        """One short touch, however busy the machine is.

        Down and up are handed over in one go: were the screen drawn between them, a slow machine
        would hold the finger down long enough for the accents of a key.
        """
        self.tap_together([at])

    def tap_together(self, points: list[QPoint]) -> None:
        """Several fingers come down one after the other and go up together."""
        self.touches += len(points)
        touch = QTest.touchEvent(self.window, self._finger)
        for number, at in enumerate(points):
            for resting in range(number):
                touch.stationary(resting)
            touch.press(number, at, self.window)
            touch.commit(processEvents=False)
        for number, at in enumerate(points):
            touch.release(number, at, self.window)
        touch.commit()

    def tap(self, name: str, *, start: bool = False) -> None:
        """Touch what bears a name, once it is there; lists are pushed until it is in reach."""
        self.until(lambda: bool(self.named(name, start=start)))
        for _ in range(FRAMES):
            self._bring(name, start=start)
            at = self._aim(name, start=start)
            # What was drawn meanwhile may have shortened the list that holds it.
            if self.reaches(self.find(name, start=start)):
                self.tap_at(at)
                return
        raise AssertionError(f"{name!r} stays out of reach")

    def hold(self, points: list[QPoint], until: Callable[[], bool]) -> None:
        """Several fingers rest on the glass until something happens."""
        self.touches += len(points)
        touch = QTest.touchEvent(self.window, self._finger)
        for number, at in enumerate(points):
            touch.press(number, at, self.window)
        touch.commit()
        self.until(until)
        for number, at in enumerate(points):
            touch.release(number, at, self.window)
        touch.commit()

    def press_long_and_slide(self, name: str, by: QPoint, until: Callable[[], bool]) -> None:
        """Hold a key, slide, lift."""
        at = self.centre(self.find(name))
        self.touches += 1
        touch = QTest.touchEvent(self.window, self._finger)
        touch.press(0, at, self.window)
        touch.commit()
        self.until(until)
        touch.move(0, at + by, self.window)
        touch.commit()
        touch.release(0, at + by, self.window)
        touch.commit()

    def push(self, at: QPoint, by: QPoint, each: Callable[[], None] | None = None) -> None:
        """Push what lies under a point; `each` is called after every step of the finger."""
        self.touches += 1
        steps = max(2, int((abs(by.x()) + abs(by.y())) / 20))
        touch = QTest.touchEvent(self.window, self._finger)
        touch.press(0, at, self.window)
        touch.commit()
        for step in range(1, steps + 1):
            touch.move(0, at + by * step / steps, self.window)
            touch.commit()
            QTest.qWait(STEP_MS)
            if each is not None:
                each()
        touch.release(0, at + by, self.window)
        touch.commit()

    def drag(self, item: QQuickItem, by: int) -> None:
        """Push a list upwards."""
        self.push(self.centre(item), QPoint(0, -by))

    def type(self, letters: str) -> None:
        """Touch the keys of a word."""
        for letter in letters:
            self.tap("espace" if letter == " " else letter)

    def _aim(self, name: str, *, start: bool) -> QPoint:
        """Where a control is drawn: a layout moves what it holds with the next frame only."""
        at = self.centre(self.find(name, start=start))
        for _ in range(FRAMES):
            self.see_a_frame()
            seen, at = at, self.centre(self.find(name, start=start))
            if seen == at:
                break
        return at

    def see_it_settle(self) -> None:
        """Wait for the frame of an answer and the one that layouts and late parts change."""
        for _ in range(SETTLING):
            self.see_a_frame()

    def see_a_frame(self) -> None:
        """Wait for what is drawn next."""
        drawn: list[bool] = []
        with_frame = self.window.frameSwapped.connect(lambda: drawn.append(True))
        self.window.update()
        self.until(lambda: bool(drawn))
        self.window.frameSwapped.disconnect(with_frame)

    def _bring(self, name: str, *, start: bool) -> None:
        """Push the list that holds a control until the control is in reach."""
        for _ in range(PUSHES):
            item = self.find(name, start=start)
            flickable = _flickable(item)
            if self.reaches(item) or flickable is None:
                return
            view = _shown(flickable, self.window)
            centre = QPointF(self.centre(item))
            sideways = flickable.property("contentWidth") > flickable.width() + 1 and not (
                view.left() <= centre.x() <= view.right()
            )
            begin, room = view.center().toPoint(), view.height()
            if sideways:
                room = view.width()
                short = int(min(abs(view.center().x() - centre.x()), room / 2 - EDGE))
                by = QPoint(-short if centre.x() > view.center().x() else short, 0)
            else:
                short = int(min(abs(view.center().y() - centre.y()), room / 2 - EDGE))
                by = QPoint(0, -short if centre.y() > view.center().y() else short)
            self.push(begin, by)
            self.until(lambda moved=flickable: not moved.property("moving"))  # type: ignore[misc]


def _visible(item: QQuickItem) -> Iterator[QQuickItem]:
    for child in item.childItems():
        if child.isVisible():
            yield child
            yield from _visible(child)


def _name(item: QQuickItem) -> str:
    spoken = QAccessible.queryAccessibleInterface(item)
    # French puts no-break spaces before its colons; a test is read with plain ones.
    return spoken.text(QAccessible.Text.Name).replace("\u00a0", " ") if spoken is not None else ""


def _flickable(item: QQuickItem) -> QQuickItem | None:
    return next((each for each in _around(item) if each.inherits("QQuickFlickable")), None)


def _shown(item: QQuickItem, window: QQuickWindow) -> QRectF:
    """The part of an item that no window's edge and no list hides, on the window."""
    shown = QRectF(0, 0, window.width(), window.height())
    shown &= item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
    for parent in _around(item):
        if parent.clip():
            shown &= parent.mapRectToScene(QRectF(0, 0, parent.width(), parent.height()))
    return shown


def _around(item: QQuickItem) -> Iterator[QQuickItem]:
    """What an item lies in, from the inside out."""
    parent = cast("QQuickItem | None", item.parentItem())
    if parent is not None:
        yield parent
        yield from _around(parent)
