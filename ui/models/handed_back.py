"""Tables that go back to their supplier, their faulty cells coloured: one touch for a delivery."""

from dataclasses import dataclass
from pathlib import PurePath
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from ui.errand import Errand
from ui.models.desk import Desk
from ui.models.labels import grouped
from ui.models.printed import last_object
from ui.models.rows import Rows
from ui.models.sayings import translate
from ui.models.staff import Staff
from ui.models.staff_words import plain
from ui.models.words import on_screen
from ui.qt import Property, QmlUncreatable

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkbookRow:
    """One workbook that was written, or why it could not be."""

    name: str
    line: str
    good: bool


@QmlElement
@QmlUncreatable("made in Python")
class HandedBack(QObject):
    """The faulty tables of the delivery that is looked at, written one after the other."""

    changed = Signal()

    def __init__(self, desk: Desk, staff: Staff, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._staff = staff
        self._errand = Errand(desk.command, desk.data, self)
        self._errand.finished.connect(self._finished)
        self._tables: tuple[tuple[str, str], ...] = ()
        self._given: tuple[tuple[str, str], ...] = ()
        self._waiting: list[tuple[str, str]] = []
        self._told: list[tuple[str, dict[str, Any], str]] = []
        self._at_work = False
        self._given_up = False
        self.workbooks_ = Rows(WorkbookRow, self)
        staff.changed.connect(self._follow)

    # ------------------------------------------------------------------ for QML

    def _get_offer(self) -> str:
        if not self._tables:
            return ""
        return self.tr(
            "Rendre le(s) %n tableau(x) avec ses (leurs) fautes en couleur", "", len(self._tables)
        )

    def _get_where(self) -> str:
        folders = [PurePath(str(told["out"])).parent.name for _name, told, _said in self._told
                   if told]  # fmt: skip
        if self._at_work or not folders:
            return ""
        said = translate("HandedBack", "Dans le dossier « %1 », prêt à renvoyer :")
        return said.replace("%1", folders[0])

    def _get_busy(self) -> bool:
        return self._at_work

    offer = Property(str, _get_offer, notify=changed)
    where = Property(str, _get_where, notify=changed)
    busy = Property(bool, _get_busy, notify=changed)
    workbooks = Property(Rows, lambda s: s.workbooks_, notify=changed)

    # ------------------------------------------------------------------ what staff do

    @Slot()
    def write(self) -> None:
        """Write a workbook of every faulty table."""
        if self._at_work or not self._tables:
            return
        self._given, self._told, self._at_work = self._tables, [], True
        self._waiting = list(self._tables)
        self._next()

    @property
    def at_work(self) -> bool:
        """Whether a table is being written."""
        return self._errand.running

    def stop(self) -> None:
        """The program closes."""
        self._errand.stop()

    def retranslate(self) -> None:
        """Say the same in the language now on screen."""
        self._draw()

    # ------------------------------------------------------------------ inside

    @Slot()
    def _follow(self) -> None:
        """Another delivery is looked at, or none: then what is being written goes on to its end."""
        tables = self._staff.faulty_tables()
        if tables == self._tables:
            return
        self._tables = tables
        if tables and tables != self._given:
            self._given, self._told, self._waiting, self._at_work = (), [], [], False
            self._given_up = self._errand.running
            self._errand.cancel()
        self._draw()

    def _next(self) -> None:
        if self._waiting and not self._given_up:
            words = ["annotate", self._waiting[0][1], "--json", "--language", on_screen()]
            self._at_work = self._errand.start(words, who=self._staff.who)
        else:
            self._at_work = bool(self._waiting)
        self._staff.touched()
        self._draw()

    @Slot(int, str, str)
    def _finished(self, code: int, out: str, said: str) -> None:
        if self._given_up:
            # The delivery of that table has been left meanwhile.
            self._given_up = False
            self._next()
            return
        name, _path = self._waiting.pop(0)
        told = last_object(out) if code == 0 else {}
        self._told.append((name, told, "" if told else plain(said)))
        self._next()

    def _draw(self) -> None:
        self.workbooks_.show([self._row(*each) for each in self._told])
        self.changed.emit()

    def _row(self, name: str, told: dict[str, Any], said: str) -> WorkbookRow:
        if not told:
            return WorkbookRow(name=name, line=said, good=False)
        rows = sum(int(sheet["rows"]) for sheet in told["sheets"])
        faulty = sum(int(sheet["faulty_rows"]) for sheet in told["sheets"])
        line = self.tr("%Ln ligne(s) fautive(s)", "", faulty)
        of_all = translate("HandedBack", "sur %1").replace("%1", grouped(rows))
        return WorkbookRow(name=PurePath(str(told["out"])).name, line=f"{line} {of_all}", good=True)
