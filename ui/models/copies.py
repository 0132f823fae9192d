"""“Hand a copy out”: in which format, for whom, of what; how far it is, and where it lies."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from ui.models.desk import Desk
from ui.models.keyboard import Keyboard
from ui.models.labels import translate
from ui.models.panel import Panel
from ui.models.rows import Rows
from ui.models.staff import MOST_REFERENCE, Staff
from ui.models.staff_words import plain, weight
from ui.qt import Property, QmlUncreatable

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

FORMATS = ("ead2002", "ead3", "eac", "dc", "iiif", "ris", "bibtex", "json")
PEOPLE_ALONE = "eac"
"""This format has people and no units: there is no fonds to choose."""
VISITORS, KEEPING = "visitors", "keeping"


@dataclass(frozen=True, slots=True, kw_only=True)
class FormatRow:
    """One format: what it is called, what it is for."""

    code: str
    name: str
    use: str
    chosen: bool


@QmlElement
@QmlUncreatable("made in Python")
class Copies(Panel):
    """One copy. `state` is `choosing`, `asking`, `working` or `done`."""

    changed = Signal()

    def __init__(self, desk: Desk, staff: Staff, parent: QObject | None = None) -> None:
        super().__init__(desk, staff, parent)
        self._format = FORMATS[0]
        self._purpose = VISITORS
        self._one = False
        self._typing = False
        self._code = ""
        self._asking = False
        self._written = 0
        self._told: dict[str, Any] = {}
        self.formats_ = Rows(FormatRow, self)
        self._errand.progressed.connect(self._progressed)

    # ------------------------------------------------------------------ for QML

    def _get_state(self) -> str:
        if self._errand.running:
            return "working"
        if self._told:
            return "done"
        return "asking" if self._asking else "choosing"

    def _get_keeping(self) -> bool:
        return self._purpose == KEEPING

    def _get_what(self) -> str:
        if self._purpose == KEEPING:
            return translate(
                "Copies",
                "Elle contient tout : notices fermées, oppositions, personnes peut-être vivantes."
                " Gardez-la comme l’archive elle-même ; ne la donnez à personne.",
            )
        return translate(
            "Copies",
            "Seulement ce qui peut sortir aujourd’hui : ni notices fermées, ni personnes"
            " peut-être vivantes.",
        )

    def _get_one(self) -> bool:
        return self._one

    def _get_typing(self) -> bool:
        return self._typing

    def _get_format(self) -> str:
        return name(self._format)

    def _get_partable(self) -> bool:
        return self._format != PEOPLE_ALONE

    def _get_code(self) -> str:
        return self._code

    def _get_ready(self) -> bool:
        return bool(self._code.strip()) or not self._one

    def _get_progress(self) -> str:
        if not self._written:
            return translate("Copies", "Les notices sont lues…")
        return self.tr("%Ln fichier(s) écrit(s)", "", self._written)

    def _get_result(self) -> str:
        if not self._told:
            return ""
        records = self.tr("%Ln notice(s)", "", int(self._told["records"]))
        files = self.tr("%Ln fichier(s)", "", int(self._told["files"]))
        return " · ".join((records, files, weight(int(self._told["bytes"]))))

    def _get_name(self) -> str:
        return Path(str(self._told["path"])).name if self._told else ""

    def _get_folder(self) -> str:
        return str(Path(str(self._told["path"])).parent) if self._told else ""

    open = Property(bool, lambda s: s.is_open, notify=changed)
    busy = Property(bool, lambda s: s.at_work, notify=changed)
    said = Property(str, lambda s: s.sentence, notify=changed)
    keyboard = Property(Keyboard, lambda s: s.keyboard_, notify=changed)
    state = Property(str, _get_state, notify=changed)
    keeping = Property(bool, _get_keeping, notify=changed)
    what = Property(str, _get_what, notify=changed)
    one = Property(bool, _get_one, notify=changed)
    typing = Property(bool, _get_typing, notify=changed)
    format = Property(str, _get_format, notify=changed)
    partable = Property(bool, _get_partable, notify=changed)
    code = Property(str, _get_code, notify=changed)
    ready = Property(bool, _get_ready, notify=changed)
    progress = Property(str, _get_progress, notify=changed)
    result = Property(str, _get_result, notify=changed)
    name = Property(str, _get_name, notify=changed)
    folder = Property(str, _get_folder, notify=changed)
    formats = Property(Rows, lambda s: s.formats_, notify=changed)

    # ------------------------------------------------------------------ what staff do

    @Slot()
    def begin(self) -> None:
        """Open on the choice; a copy that is still being written is shown."""
        self._open = True
        if not self._errand.running:
            self._forget()
        self._draw()

    @Slot()
    def close(self) -> None:
        """Leave; a copy that is being written is finished."""
        super().close()

    @Slot(str)
    def choose(self, code: str) -> None:
        """Take a format."""
        if code in FORMATS:
            self._format = code
            if code == PEOPLE_ALONE:
                self._one, self._typing, self._code = False, False, ""
            self._touched()

    @Slot(bool)
    def keepIt(self, keep: bool) -> None:
        """For keeping, or for visitors."""
        self._purpose = KEEPING if keep else VISITORS
        self._touched()

    @Slot(bool)
    def takeOne(self, one: bool) -> None:
        """One fonds alone, or all of them."""
        self._one = self._typing = one and self._get_partable()
        self._code = self._code if self._one else ""
        self._touched()

    @Slot()
    def showFormats(self) -> None:
        """Choose among the formats again; the code that was typed stays."""
        self._typing = False
        self._touched()

    @Slot(str)
    def type(self, letters: str) -> None:
        """A letter of the code of the fonds."""
        if self._open and self._typing and len(self._code) < MOST_REFERENCE:
            self._code += letters.upper()
            self.changed.emit()

    @Slot()
    def erase(self) -> None:
        """The last letter goes."""
        self._code = self._code[:-1]
        self.changed.emit()

    @Slot()
    def write(self) -> None:
        """Write it; a copy for keeping asks first."""
        if not self._get_ready() or self._errand.running:
            return
        if self._purpose == KEEPING and not self._asking:
            self._asking = True
            self._touched()
            return
        self._asking, self._written, self._told = False, 0, {}
        fonds = [f"--fonds={self._code.strip()}"] if self._one else []
        self._run(
            ["export", "--json", f"--format={self._format}", f"--for={self._purpose}", *fonds]
        )

    @Slot()
    def leave(self) -> None:
        """Choose again."""
        self._asking, self._typing, self._told, self._said = False, False, {}, ""
        self._touched()

    @Slot()
    def cancel(self) -> None:
        """Give it up: nothing of it is left."""
        self._errand.cancel()

    # ------------------------------------------------------------------ inside

    @Slot(dict)
    def _progressed(self, told: dict[str, Any]) -> None:
        self._written = int(told.get("done") or 0)
        self.changed.emit()

    def _hear(self, code: int, told: dict[str, Any], said: str) -> None:
        if code in (-15, 15, 130, 143):
            self._said = translate("Copies", "Abandonné : il n’en reste rien.")
        elif code or "path" not in told:
            self._said = plain(said)
        else:
            self._told = told
            self._staff.refresh()

    def _forget(self) -> None:
        self._format, self._purpose, self._one, self._code = FORMATS[0], VISITORS, False, ""
        self._asking, self._typing, self._written = False, False, 0
        self._told, self._said = {}, ""

    def _draw(self) -> None:
        self.formats_.show(
            [
                FormatRow(code=code, name=name(code), use=use(code), chosen=code == self._format)
                for code in FORMATS
            ]
        )
        self.changed.emit()


def name(code: str) -> str:
    """What a format is called."""
    return {
        "ead2002": "EAD 2002",
        "ead3": "EAD3",
        "eac": "EAC-CPF",
        "dc": "Dublin Core",
        "iiif": "IIIF 3",
        "ris": "RIS",
        "bibtex": "BibTeX",
        "json": translate("Copies", "Copie complète (JSON)"),
    }[code]


def use(code: str) -> str:
    """What a format is for, in one line."""
    return {
        "ead2002": translate("Copies", "Inventaires, pour un portail d’archives"),
        "ead3": translate("Copies", "Inventaires, pour un logiciel d’archives récent"),
        "eac": translate("Copies", "Notices de personnes, familles et organismes"),
        "dc": translate("Copies", "Un tableau, pour un tableur ou une bibliothèque"),
        "iiif": translate("Copies", "Images et vues, pour un site web"),
        "ris": translate("Copies", "Références, pour Zotero ou EndNote"),
        "bibtex": translate("Copies", "Références, pour LaTeX"),
        "json": translate("Copies", "Toutes les notices, à reprendre telles quelles"),
    }[code]
