"""Who made this possible: sponsors beside what they gave, by the contracts that hold today."""

from dataclasses import dataclass
from datetime import date
from itertools import groupby

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.records.credit import Credit
from ui.holdings import Holdings
from ui.lookup import Lookup
from ui.models.rows import Rows
from ui.qt import Property, QmlUncreatable

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class CreditRow:
    """Sponsors who made the same thing possible, a line each, and what it is."""

    names: str
    deed: str


@QmlElement
@QmlUncreatable("made in Python")
class Credits(QObject):
    """What the page of thanks shows."""

    changed = Signal()

    def __init__(self, lookup: Lookup, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lookup = lookup
        self.rows_ = Rows(CreditRow, self)

    rows = Property(Rows, lambda s: s.rows_, notify=changed)

    def open(self) -> None:
        """The page is on screen."""
        self._lookup.ask("credits", _find, self._show)

    def _show(self, credits_: tuple[Credit, ...]) -> None:
        self.rows_.show(together(credits_, date.today()))  # noqa: DTZ011 - the day of the contracts
        self.changed.emit()


def _find(holdings: Holdings) -> tuple[Credit, ...]:
    return holdings.records.credits()


def together(credits_: tuple[Credit, ...], day: date) -> list[CreditRow]:
    """The sponsors of a day in their order; neighbours who gave the same stand together."""
    current = [credit for credit in credits_ if credit.current(day)]
    return [
        CreditRow(names="\n".join(credit.name for credit in same), deed=deed)
        for deed, same in groupby(current, key=lambda credit: credit.made_possible)
    ]
