"""The quality report on the staff's page: checks, their findings, the record as visitors see it."""

from dataclasses import dataclass, replace
from datetime import date
from pathlib import PurePath
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from ui.lookup import Lookup
from ui.models import links, sayings
from ui.models.desk import Desk
from ui.models.document import Document, FieldRow
from ui.models.labels import grouped
from ui.models.links import LinkRow
from ui.models.panel import Panel
from ui.models.person import Person
from ui.models.record import Record
from ui.models.rows import Rows
from ui.models.sayings import translate
from ui.models.staff import Staff
from ui.models.staff_words import plain
from ui.models.words import on_screen
from ui.qt import Property, QmlUncreatable
from ui.renditions import Renditions

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

FORMS = ("csv", "pdf")
THERE_MS = 20_000
"""A report may take minutes: the page of the staff is told meanwhile that it is still wanted."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckRow:
    """One check that found something."""

    code: str
    name: str
    count: str
    chosen: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class FindingRow:
    """One thing found: the record and the sentence."""

    title: str
    words: str


@QmlElement
@QmlUncreatable("made in Python")
class Quality(Panel):
    """The report. `state` is `working`, `told` or `failed`."""

    changed = Signal()
    progressed = Signal()
    visited = Signal(str, str)
    """A record is to be seen as visitors see it: its page, its id."""

    def __init__(
        self,
        desk: Desk,
        staff: Staff,
        lookup: Lookup,
        renditions: Renditions,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(desk, staff, parent)
        self._told: dict[str, Any] = {}
        self._progress: dict[str, Any] = {}
        self._language = ""
        self._chosen = ""
        self._finding = -1
        self._written = ""
        self._again = False
        self.checks_ = Rows(CheckRow, self)
        self.findings_ = Rows(FindingRow, self)
        self.record_ = Record(lookup, self, lane="quality")
        self.document_ = Document(self.record_, renditions, self)
        self.person_ = Person(self.record_, renditions, self)
        self.fields_ = Rows(FieldRow, self)
        self._no_links = Rows(LinkRow, self)
        self.record_.changed.connect(self._draw_record)
        self._errand.progressed.connect(self._progress_told)
        self._there = QTimer(self)
        self._there.setInterval(THERE_MS)
        self._there.timeout.connect(self._still_there)

    # ------------------------------------------------------------------ for QML

    def _get_state(self) -> str:
        if self._told:
            return "told"
        return "failed" if self._said else "working"

    def _get_line(self) -> str:
        if not self._told:
            return ""
        day = sayings.day(date.fromisoformat(str(self._told["day"])))
        state = translate("Quality", "État du %1").replace("%1", day)
        records = self.tr("%Ln notice(s) du catalogue", "", int(self._told["records"]))
        return f"{state} · {records}"

    def _get_share(self) -> float:
        total = int(self._progress.get("total") or 0)
        return min(int(self._progress.get("done") or 0) / total, 1.0) if total else 0.0

    def _get_remaining(self) -> str:
        total, done = (int(self._progress.get(each) or 0) for each in ("total", "done"))
        if not total:
            return translate("Quality", "Un instant…")
        if done >= total:
            return translate("Quality", "Toutes sont lues. On les compare entre elles…")
        said = translate("Quality", "%1 notices lues sur %2")
        return said.replace("%1", grouped(done)).replace("%2", grouped(total))

    def _get_quiet(self) -> str:
        names = [str(each["words"]) for each in self._checks() if not each["total"]]
        if not names:
            return ""
        said = translate("Quality", "Contrôlé, rien trouvé : %1.")
        return said.replace("%1", " · ".join(names))

    def _get_sound(self) -> bool:
        return bool(self._told) and not any(each["total"] for each in self._checks())

    def _get_chosen(self) -> str:
        return str(self._check().get("words", ""))

    def _get_extent(self) -> str:
        total, told = int(self._check().get("total", 0)), len(self._found())
        if total and not told:
            return translate("Quality", "Comptées seulement : elles ne sont jamais listées.")
        if told < total:
            said = translate("Quality", "les %1 premières sur %2 ; toutes sont dans le tableau")
            return said.replace("%1", grouped(told)).replace("%2", grouped(total))
        return self.tr("%Ln notice(s) à voir", "", total) if total else ""

    def _get_shown(self) -> bool:
        return bool(self._one())

    def _get_title(self) -> str:
        one = self._one()
        return (str(one["title"]) or str(one["code"])) if one else ""

    def _get_code(self) -> str:
        one = self._one()
        # Of a record on show the code stands among the fields.
        return str(one["code"]) if one and not self._get_seen() and one["title"] else ""

    def _get_words(self) -> str:
        one = self._one()
        return str(one["words"]) if one else ""

    def _get_seen(self) -> bool:
        return self._get_shown() and self.record_.notice is not None

    def _get_seen_line(self) -> str:
        if not self._get_shown():
            return ""
        notice = self.record_.notice
        if notice is None:
            if not self.record_.missing:
                return ""
            return translate(
                "Quality",
                "Les visiteurs ne la voient pas : elle est fermée, ou pas encore en ligne.",
            )
        line = self.person_.line if notice.agent is not None else self.document_.line
        return "\n".join(each for each in (line, sayings.rights(notice.showing)) if each)

    def _get_written(self) -> str:
        if self._said:
            return self._said
        if self._told and self._errand.running:
            return translate("Quality", "Le fichier s’écrit : %1 %").replace(
                "%1", str(round(self._get_share() * 100))
            )
        if not self._written:
            return translate("Quality", "Rien n’est changé au catalogue.")
        path = PurePath(self._written)
        said = translate("Quality", "« %1 » est dans le dossier « %2 ».")
        return said.replace("%1", path.name).replace("%2", path.parent.name)

    def _get_kept(self) -> bool:
        return bool(self._written)

    open = Property(bool, lambda s: s.is_open, notify=changed)
    busy = Property(bool, lambda s: s.at_work, notify=changed)
    said = Property(str, lambda s: s.sentence, notify=changed)
    state = Property(str, _get_state, notify=changed)
    line = Property(str, _get_line, notify=changed)
    share = Property(float, _get_share, notify=progressed)
    remaining = Property(str, _get_remaining, notify=progressed)
    written = Property(str, _get_written, notify=progressed)
    kept = Property(bool, _get_kept, notify=progressed)
    quiet = Property(str, _get_quiet, notify=changed)
    sound = Property(bool, _get_sound, notify=changed)
    chosen = Property(str, _get_chosen, notify=changed)
    extent = Property(str, _get_extent, notify=changed)
    shown = Property(bool, _get_shown, notify=changed)
    title = Property(str, _get_title, notify=changed)
    code = Property(str, _get_code, notify=changed)
    words = Property(str, _get_words, notify=changed)
    seen = Property(bool, _get_seen, notify=changed)
    seenLine = Property(str, _get_seen_line, notify=changed)
    checks = Property(Rows, lambda s: s.checks_, notify=changed)
    findings = Property(Rows, lambda s: s.findings_, notify=changed)
    fields = Property(Rows, lambda s: s.fields_, notify=changed)

    # ------------------------------------------------------------------ what staff do

    @Slot()
    def begin(self) -> None:
        """Open, and go through the catalogue."""
        self._open = True
        self._forget()
        self._ask()

    @Slot()
    def close(self) -> None:
        """Leave; a report that is still being made is given up."""
        if not self._open:
            return
        self._errand.cancel()
        self._open = False
        self._there.stop()
        self._forget()
        self._draw()

    @Slot(str)
    def choose(self, code: str) -> None:
        """See what one check found."""
        self._chosen = code
        self.leave()

    @Slot(int)
    def show(self, place: int) -> None:
        """See the record of a finding."""
        self._finding = place
        one = self._one()
        if one:
            self.record_.open(str(one["id"]))
        self._draw()

    @Slot()
    def leave(self) -> None:
        """Back to the list of what the check found."""
        self._finding = -1
        self.record_.wipe()
        self._draw()

    @Slot(str)
    def write(self, form: str) -> None:
        """Write all of it into the folder for outgoing files: `csv` or `pdf`."""
        if form in FORMS and self._told:
            self._ask(f"--{form}")

    @Slot()
    def visit(self) -> None:
        """See the record as a visitor does: the page of the staff is left."""
        notice = self.record_.notice
        if notice is not None and self._get_shown():
            self.visited.emit(links.page_of(notice.kind), notice.id)

    def retranslate(self) -> None:
        """The report is written in one language: it is made anew in the other."""
        if self._open and self._language != on_screen():
            self.begin()
        else:
            self._draw()

    # ------------------------------------------------------------------ inside

    def _ask(self, *more: str) -> None:
        self._language = on_screen()
        self._progress, self._written = {}, ""
        if self._errand.running:
            # The one that was given up is still ending.
            self._errand.cancel()
            self._again = True
        else:
            self._run(["quality", "--json", "--language", self._language, *more])
        self._there.start()
        self._draw()

    def _hear(self, code: int, told: dict[str, Any], said: str) -> None:
        if self._again:
            self._again = False
            self._ask()
            return
        self._there.stop()
        if code or "checks" not in told:
            self._said = plain(said)
            return
        self._told = told
        self._written = str(told.get("csv") or told.get("pdf") or "")
        if not self._check():
            found = (str(each["check"]) for each in self._checks() if each["total"])
            self._chosen = next(found, "")

    def _forget(self) -> None:
        self._told, self._progress, self._said, self._written = {}, {}, "", ""
        self._chosen, self._finding, self._again = "", -1, False
        self.record_.wipe()

    def _checks(self) -> list[dict[str, Any]]:
        return list(self._told.get("checks", ()))

    def _check(self) -> dict[str, Any]:
        return next((each for each in self._checks() if each["check"] == self._chosen), {})

    def _found(self) -> list[dict[str, Any]]:
        return list(self._check().get("findings", ()))

    def _one(self) -> dict[str, Any]:
        found = self._found()
        return found[self._finding] if 0 <= self._finding < len(found) else {}

    def _draw(self) -> None:
        self.checks_.show(
            [
                CheckRow(
                    code=str(each["check"]),
                    name=str(each["words"]),
                    count=grouped(int(each["total"])),
                    chosen=each["check"] == self._chosen,
                )
                for each in self._checks()
                if each["total"]
            ]
        )
        self.findings_.show(
            [
                FindingRow(
                    title=str(each["title"]) or str(each["code"]),
                    words=" · ".join(
                        filter(None, (str(each["code"]) * bool(each["title"]), str(each["words"])))
                    ),
                )
                for each in self._found()
            ]
        )
        self.progressed.emit()
        self.changed.emit()

    @Slot()
    def _draw_record(self) -> None:
        """What the record says; its words lead nowhere from here."""
        said = (*self.document_.fields_.rows, *self.person_.facts_.rows)
        self.fields_.show([replace(each, links=self._no_links) for each in said])
        self.changed.emit()

    @Slot(dict)
    def _progress_told(self, told: dict[str, Any]) -> None:
        self._progress = told
        self.progressed.emit()

    @Slot()
    def _still_there(self) -> None:
        if self._open and self._errand.running:
            self._staff.touched()
