"""Which page is on screen, how one got there, and where each page had been scrolled to."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from ui.qt import Property, QmlUncreatable

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

REST = "attract"
HOME = "home"
MOST_PAGES = 60


@dataclass(slots=True)
class _Visited:
    page: str
    key: str = ""
    place: float = 0.0


@QmlElement
@QmlUncreatable("made in Python")
class Navigation(QObject):
    """A stack of pages. `key` names the record, place or list that a page shows."""

    moved = Signal()
    regionAsked = Signal()
    """F6: the next region of the page takes the focus."""

    def __init__(self, pages: dict[str, str], parent: QObject | None = None) -> None:
        """`pages` is the page table: the name of a page and its view."""
        super().__init__(parent)
        self._pages = pages
        self._stack = [_Visited(REST)]

    def _get_page(self) -> str:
        return self._stack[-1].page

    def _get_view(self) -> str:
        return self._pages[self._stack[-1].page]

    def _get_key(self) -> str:
        return self._stack[-1].key

    def _get_place(self) -> float:
        return self._stack[-1].place

    def _get_depth(self) -> int:
        return len(self._stack)

    page = Property(str, _get_page, notify=moved)
    view = Property(str, _get_view, notify=moved)
    key = Property(str, _get_key, notify=moved)
    place = Property(float, _get_place, notify=moved)
    depth = Property(int, _get_depth, notify=moved)

    @Slot(str)
    @Slot(str, str)
    def go(self, page: str, key: str = "") -> None:
        """Open a page above this one; the page on screen is not opened twice."""
        if page not in self._pages:
            return
        here = self._stack[-1]
        if (here.page, here.key) == (page, key):
            return
        self._stack.append(_Visited(page, key))
        del self._stack[1:-MOST_PAGES]
        self.moved.emit()

    @Slot(str)
    def swap(self, page: str) -> None:
        """Show the same matter in another way: the way back stays what it was."""
        here = self._stack[-1]
        if page in self._pages and here.page != page:
            self._stack[-1] = _Visited(page, here.key)
            self.moved.emit()

    @Slot()
    def back(self) -> None:
        """Go back to the page before, at the place where it was left."""
        if len(self._stack) > 2:  # noqa: PLR2004 - below the last page lie rest and home
            self._stack.pop()
            self.moved.emit()
        elif self._stack[-1].page != REST:
            self.home()

    @Slot()
    def home(self) -> None:
        """Go to the first page of a visit."""
        if self._stack[-1].page != HOME:
            self._stack = [_Visited(REST), _Visited(HOME)]
            self.moved.emit()

    @Slot()
    def rest(self) -> None:
        """Go to the page shown when nobody is there."""
        changed = len(self._stack) > 1
        self._stack = [_Visited(REST)]
        if changed:
            self.moved.emit()

    @Slot(float)
    def keep(self, place: float) -> None:
        """Remember how far this page is scrolled."""
        self._stack[-1].place = place

    @Slot()
    def nextRegion(self) -> None:
        """Ask the page to hand the focus to its next region."""
        self.regionAsked.emit()
