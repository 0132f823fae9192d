"""F6: the focus goes to the next region of the page, wherever it stands.

A region is an item that says `readonly property bool region: true`: a list, the keyboard, the bar.
"""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtQuick import QQuickItem, QQuickWindow


def next_region(window: QQuickWindow) -> None:
    """Hand the focus on; after the last region comes the first."""
    found = [item for item in _below(window.contentItem()) if item.property("region")]
    stops = [(region, stop) for region in found if (stop := _first_stop(region)) is not None]
    if not stops:
        return
    focused = window.property("activeFocusItem")
    place = next((at for at, (region, _) in enumerate(stops) if _holds(region, focused)), -1)
    stops[(place + 1) % len(stops)][1].forceActiveFocus(Qt.FocusReason.TabFocusReason)


def _below(item: QQuickItem) -> Iterator[QQuickItem]:
    """The items that can be seen and used, in their order on the page."""
    for child in item.childItems():
        if child.isVisible() and child.isEnabled():
            yield child
            yield from _below(child)


def _first_stop(region: QQuickItem) -> QQuickItem | None:
    if region.activeFocusOnTab():
        return region
    return next((item for item in _below(region) if item.activeFocusOnTab()), None)


def _holds(region: QQuickItem, item: object) -> bool:
    while isinstance(item, QQuickItem):
        if item is region:
            return True
        item = item.parentItem()
    return False
