"""The whole list of a facet's values: it narrows as one types, a touch chooses.

The chosen ones stand first when the list is asked for; what is chosen then stays in its place, or
the next line would slip away under the finger.
"""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from index.query import MOST_CHARACTERS
from index.results import FoundValues
from kiosk.records.folding import clean
from ui.holdings import Holdings
from ui.lookup import Lookup
from ui.models import facets, labels
from ui.models.facets import FacetRow
from ui.models.keyboard import Keyboard
from ui.models.rows import Rows
from ui.models.search import Search
from ui.qt import Property, QmlUncreatable

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

PAGE = 60


@QmlElement
@QmlUncreatable("made in Python")
class Values(QObject):
    """One list at a time, named by the key of the page: that of the search on screen."""

    changed = Signal()
    renewed = Signal()
    """Another list is there: it is read from its top."""

    def __init__(self, lookup: Lookup, search: Search, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lookup = lookup
        self._search = search
        self._facet = ""
        self._text = ""
        self._found: FoundValues | None = None
        self._waiting = False
        self._rows = Rows(FacetRow, self)
        self._rows.moreWanted.connect(self._ask_more)
        self.keyboard_ = Keyboard(self)
        self.keyboard_.typed.connect(self.type)
        self.keyboard_.erased.connect(self.erase)
        self.keyboard_.replaced.connect(self._swap_last)
        search.answered.connect(self._draw)
        lookup.changed.connect(self._ask)

    # ------------------------------------------------------------------ for QML

    def _get_title(self) -> str:
        return labels.facet(self._facet)

    def _get_text(self) -> str:
        return self._text

    def _get_total(self) -> int:
        return self._found.total if self._found else 0

    def _get_nothing(self) -> bool:
        return self._found is not None and not self._found.total

    def _get_rows(self) -> Rows:
        return self._rows

    title = Property(str, _get_title, notify=changed)
    text = Property(str, _get_text, notify=changed)
    total = Property(int, _get_total, notify=changed)
    nothing = Property(bool, _get_nothing, notify=changed)
    rows = Property(Rows, _get_rows, notify=changed)
    keyboard = Property(Keyboard, lambda s: s.keyboard_, notify=changed)

    # ------------------------------------------------------------------ what a visitor does

    def open(self, facet: str) -> None:
        """Fill the list of a facet, whole."""
        self.keyboard_.reset()
        self._facet, self._text, self._found = facet, "", None
        self._rows.show([])
        self._ask()

    def close(self) -> None:
        """Nobody reads the list any more."""
        self.keyboard_.reset()
        self._facet, self._text, self._found = "", "", None
        self._rows.show([])
        self.changed.emit()

    @Slot(str)
    def type(self, letters: str) -> None:
        """Add what a key typed."""
        self._write(self._text + letters)

    @Slot()
    def erase(self) -> None:
        """Take the last letter away."""
        self._write(self._text[:-1])

    @Slot()
    def clear(self) -> None:
        """See the whole list again."""
        self._write("")

    @Slot(str)
    def choose(self, value: str) -> None:
        """Choose a value, or let it go; the results follow."""
        self._search.toggle(self._facet, value)
        self._draw()

    def retranslate(self) -> None:
        """Say the same in the language now on screen."""
        self.changed.emit()

    # ------------------------------------------------------------------ inside

    @Slot(str)
    def _swap_last(self, letter: str) -> None:
        self._write(self._text[:-1] + letter)

    def _write(self, text: str) -> None:
        kept = clean(text)[:MOST_CHARACTERS] + " " * (text[-1:] == " " and bool(clean(text)))
        if kept != self._text:
            self._text = kept
            self._ask()

    @Slot()
    def _ask(self) -> None:
        self.changed.emit()
        if self._facet:
            self._waiting = True
            self._lookup.ask("values", self._from(0), self._show)

    @Slot()
    def _ask_more(self) -> None:
        # What stands there while another list is awaited goes no further.
        if self._found and not self._waiting:
            self._lookup.ask("values", self._from(len(self._found.values)), self._show_more)

    def _from(self, offset: int) -> Callable[[Holdings], FoundValues]:
        request, facet, text = self._search.request, self._facet, self._text
        return lambda holdings: holdings.facet_values(request, facet, text, offset, PAGE)

    def _show(self, found: FoundValues) -> None:
        self._found, self._waiting = found, False
        self._draw()
        self.changed.emit()
        self.renewed.emit()

    def _show_more(self, found: FoundValues) -> None:
        if self._found is not None:
            values = (*self._found.values, *found.values)
            self._found = FoundValues(total=found.total, values=values)
            self._draw()

    @Slot()
    def _draw(self) -> None:
        if self._found is None:
            return
        chosen = {value for name, value in self._search.request.filters if name == self._facet}
        rows = [
            facets.value_row(self._facet, each.value, each.count, chosen=each.value in chosen)
            for each in self._found.values
        ]
        self._rows.show(rows, more=len(rows) < self._found.total)
