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


def cut_texts(part: QQuickItem) -> list[str]:
    """The texts that are not read whole: shortened, wider than their place, a word broken."""
    cut = []
    for item in inside(part):
        text = item.property("text")
        if not text or item.property("contentWidth") is None:
            continue
        metrics = QFontMetricsF(cast("QFont", item.property("font")))
        widest = max(metrics.horizontalAdvance(word) for word in str(text).split())
        wide = item.property("contentWidth") > item.width() + 1 or widest > item.width() + 1
        if item.property("truncated") or wide:
            cut.append(str(text))
    return cut


def too_small(part: QQuickItem) -> list[str]:
    """What is to be touched and is smaller than a fingertip."""
    return [
        str(item.property("text"))
        for item in inside(part)
        if item.property("actsOnSpace") is not None
        and min(item.width(), item.height()) < TOUCH_LEAST
    ]
