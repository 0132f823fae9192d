"""The persons of the dome: how many, under which letters, who stands where."""

from array import array
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.records.notice import Step
from ui.holdings import Holdings
from ui.lookup import Lookup
from ui.models.rows import Rows
from ui.models.search import Search
from ui.qt import Property, QmlUncreatable

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

FEWEST = 200
"""With fewer persons than this the dome would be a handful of points: it is not shown."""
AROUND = 8
BEFORE = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonRow:
    """One person in the list beside the dome."""

    record_id: str
    name: str
    dates: str
    rank: int
    chosen: bool


@QmlElement
@QmlUncreatable("made in Python")
class People(QObject):
    """All persons in alphabetical order; a rank is a person's place, from 0."""

    changed = Signal()
    litChanged = Signal()
    chosenChanged = Signal()

    def __init__(self, lookup: Lookup, search: Search, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lookup = lookup
        self._search = search
        self._total = 0
        self._letters: tuple[tuple[str, int], ...] = ()
        self._chosen = -1
        self._rows = Rows(PersonRow, self)
        search.completed.connect(self.litChanged)
        lookup.changed.connect(self.refresh)

    def _get_total(self) -> int:
        return self._total

    def _get_shown(self) -> bool:
        return self._total >= FEWEST

    def _get_letters(self) -> str:
        return " ".join(f"{letter}:{rank}" for letter, rank in self._letters)

    def _get_lit(self) -> str:
        if not self._search.text:
            return ""
        return _packed(self._search.answer.lit.exact)

    def _get_alike(self) -> str:
        if not self._search.text:
            return ""
        return _packed(self._search.answer.lit.alike)

    def _get_chosen(self) -> int:
        return self._chosen

    def _first(self) -> int:
        return min(max(0, self._chosen - BEFORE), max(0, self._total - AROUND))

    def _get_chosen_place(self) -> int:
        return self._chosen - self._first()

    def _get_rows(self) -> Rows:
        return self._rows

    total = Property(int, _get_total, notify=changed)
    shown = Property(bool, _get_shown, notify=changed)
    letters = Property(str, _get_letters, notify=changed)
    lit = Property(str, _get_lit, notify=litChanged)
    alike = Property(str, _get_alike, notify=litChanged)
    chosen = Property(int, _get_chosen, notify=chosenChanged)
    chosenPlace = Property(int, _get_chosen_place, notify=chosenChanged)
    around = Property(Rows, _get_rows, notify=changed)

    @Slot(int)
    def choose(self, rank: int) -> None:
        """A point is touched: its person and the neighbours in the alphabet."""
        if self._total <= 0:
            return
        wanted = min(max(rank, 0), self._total - 1)
        if wanted == self._chosen:
            return
        self._chosen = wanted
        self.chosenChanged.emit()
        first = self._first()
        self._lookup.ask(
            "people",
            lambda holdings: (first, holdings.shown(holdings.records.people(first, AROUND))),
            self._show,
        )

    @Slot()
    def begin(self) -> None:
        """The page of the dome opens: on the chosen person, the first one found, or the first."""
        if self._chosen < 0:
            lit = self._search.answer.lit.exact if self._search.text else ()
            self.choose(min(lit) if lit else 0)

    @Slot(int)
    def turn(self, pages: int) -> None:
        """On by as many names as the list shows, or back."""
        self.choose(self._chosen + pages * AROUND)

    @Slot()
    def refresh(self) -> None:
        """Read the alphabet of the generation on show."""
        self._lookup.ask("alphabet", _alphabet, self._show_alphabet)

    def wipe(self) -> None:
        """Nobody is chosen."""
        self._chosen = -1
        self._rows.show([])
        self.chosenChanged.emit()

    def _show(self, found: tuple[int, tuple[Step, ...]]) -> None:
        first, steps = found
        self._rows.show(
            [
                PersonRow(
                    record_id=step.id,
                    name=step.title,
                    dates=step.dates,
                    rank=first + place,
                    chosen=first + place == self._chosen,
                )
                for place, step in enumerate(steps)
            ]
        )

    def _show_alphabet(self, found: tuple[int, tuple[tuple[str, int], ...]]) -> None:
        self._total, self._letters = found
        if self._chosen >= self._total:
            self.wipe()
        self.changed.emit()


def _alphabet(holdings: Holdings) -> tuple[int, tuple[tuple[str, int], ...]]:
    return holdings.people_count(), holdings.records.letters()


def _packed(ranks: Sequence[int]) -> str:
    """Ranks as text: one string crosses to QML faster than a list of numbers."""
    return " ".join(map(str, array("I", ranks)))
