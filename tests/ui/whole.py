"""Looks at what is drawn: whether a text is cut, whether a finger finds what is to be touched."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, cast

from PySide6.QtGui import QFontMetricsF

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QFont
    from PySide6.QtQuick import QQuickItem

    from ui.window import Screen

TOUCH_LEAST = 60


def inside(item: QQuickItem) -> Iterator[QQuickItem]:
    """What is visible in an item, all the way down."""
    for child in item.childItems():
        if child.isVisible():
            yield child
            yield from inside(child)


def parts(screen: Screen, kind: str) -> list[QQuickItem]:
    """The visible items of one type of view."""
    return [
        item
        for item in inside(screen.window.contentItem())
        if re.match(rf"{kind}_QMLTYPE", item.metaObject().className())
    ]


def cut(part: QQuickItem) -> set[str]:
    """The texts that are not read whole.

    One is shortened, wider than its place, has a word that is, or lies out of sight.
    """
    found = set()
    for item in inside(part):
        text = item.property("text")
        if not text or item.property("contentWidth") is None:
            continue
        if item.property("truncated") or _widest(item) > item.width() + 1 or _outside(item):
            found.add(str(text))
    return found


def _widest(item: QQuickItem) -> float:
    """How wide a text is drawn, or its longest word would be."""
    metrics = QFontMetricsF(cast("QFont", item.property("font")))
    words = str(item.property("text")).split()
    return max([float(item.property("contentWidth")), *map(metrics.horizontalAdvance, words)])


def _outside(item: QQuickItem) -> bool:
    """Whether a text lies beyond its panel or the window, and no list can bring it in."""
    around = list(_around(item))
    if any(each.inherits("QQuickFlickable") for each in around):
        return False
    seen = item.mapRectToScene(item.boundingRect())
    panels = [each for each in around if each.property("portrait") is not None]
    frame = panels[0] if panels else item.window().contentItem()
    return not frame.mapRectToScene(frame.boundingRect()).adjusted(-1, -1, 1, 1).contains(seen)


def _around(item: QQuickItem) -> Iterator[QQuickItem]:
    parent = item.parentItem()
    while parent is not None:
        yield parent
        parent = parent.parentItem()


def small(part: QQuickItem) -> set[str]:
    """What is to be touched and is lower or narrower than a fingertip: its text, or its type."""
    return {
        str(item.property("text") or item.metaObject().className())
        for item in inside(part)
        if item.property("actsOnSpace") is not None
        and min(item.width(), item.height()) < TOUCH_LEAST
    }
