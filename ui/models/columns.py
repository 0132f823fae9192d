"""What the columns of a table mean: staff choose once, for every table of the same form."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from ui.models import column_words
from ui.models.desk import Desk
from ui.models.panel import Panel
from ui.models.rows import Rows
from ui.models.sayings import translate
from ui.models.staff import Staff
from ui.models.staff_words import plain
from ui.qt import Property, QmlUncreatable

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

KEY = "reference"
NOTE = "note"


@dataclass(frozen=True, slots=True, kw_only=True)
class ColumnRow:
    """One column: its heading, some of its cells, what it means."""

    heading: str
    examples: str
    meaning: str
    kept: bool
    chosen: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldRow:
    """One thing that a column can mean; `taken` by another column."""

    code: str
    name: str
    chosen: bool
    taken: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ChoiceRow:
    """One kind of row, or one sheet of a workbook."""

    code: str
    name: str
    chosen: bool


@QmlElement
@QmlUncreatable("made in Python")
class Columns(Panel):
    """The table whose columns are being chosen."""

    changed = Signal()

    def __init__(self, desk: Desk, staff: Staff, parent: QObject | None = None) -> None:
        super().__init__(desk, staff, parent)
        self._path = ""
        self._name = ""
        self._sheets: list[dict[str, Any]] = []
        self._sheet = 0
        self._kind = ""
        self._meant: list[str] = []
        self._column = 0
        self._keeping = False
        self.columns_ = Rows(ColumnRow, self)
        self.fields_ = Rows(FieldRow, self)
        self.kinds_ = Rows(ChoiceRow, self)
        self.sheets_ = Rows(ChoiceRow, self)
        staff.tabled.connect(self.begin)

    # ------------------------------------------------------------------ for QML

    def _get_name(self) -> str:
        return self._name

    def _get_advice(self) -> str:
        if self._said:
            return self._said
        if not self._sheets:
            return translate("Columns", "Un instant…") if self._errand.running else ""
        if not self._get_ready():
            return translate("Columns", "Choisissez la colonne qui porte la cote ou le numéro.")
        return translate(
            "Columns", "Ce choix vaudra pour tous les tableaux qui ont les mêmes titres."
        )

    def _get_ready(self) -> bool:
        return KEY in self._meant and not self._errand.running

    def _get_chosen(self) -> str:
        columns = self._get_columns()
        return str(columns[self._column]["heading"]) if self._column < len(columns) else ""

    def _get_several(self) -> bool:
        return len(self._sheets) > 1

    open = Property(bool, lambda s: s.is_open, notify=changed)
    busy = Property(bool, lambda s: s.at_work, notify=changed)
    name = Property(str, _get_name, notify=changed)
    advice = Property(str, _get_advice, notify=changed)
    ready = Property(bool, _get_ready, notify=changed)
    chosen = Property(str, _get_chosen, notify=changed)
    several = Property(bool, _get_several, notify=changed)
    columns = Property(Rows, lambda s: s.columns_, notify=changed)
    fields = Property(Rows, lambda s: s.fields_, notify=changed)
    kinds = Property(Rows, lambda s: s.kinds_, notify=changed)
    sheets = Property(Rows, lambda s: s.sheets_, notify=changed)

    # ------------------------------------------------------------------ what staff do

    @Slot(str, str)
    def begin(self, path: str, name: str) -> None:
        """Look at the columns of a delivered table."""
        if self._errand.running:
            return
        self._open, self._path, self._name = True, path, name
        self._sheets, self._sheet, self._meant, self._kind = [], 0, [], ""
        self._keeping = False
        self._run(["columns", "--json", "--", path])

    @Slot()
    def close(self) -> None:
        """Leave; what is not kept is forgotten."""
        super().close()

    @Slot(str)
    def chooseKind(self, code: str) -> None:
        """Say what a row is; what the columns mean stays where that kind has the field."""
        if code in column_words.KINDS and code != self._kind:
            self._kind = code
            known = set(self._known())
            self._meant = [field if field in known else "" for field in self._meant]
            self._touched()

    @Slot(str)
    def chooseSheet(self, code: str) -> None:
        """Look at another sheet of the workbook."""
        names = [str(sheet["sheet"]) for sheet in self._sheets]
        if code in names:
            self._take(names.index(code))
            self._touched()

    @Slot(int)
    def choose(self, place: int) -> None:
        """Take a column in hand."""
        if 0 <= place < len(self._meant):
            self._column = place
            self._touched()

    @Slot(str)
    def mean(self, field: str) -> None:
        """Say what the column in hand means, and take the next one that nobody has spoken of."""
        if self._column >= len(self._meant) or field not in ("", NOTE, *self._known()):
            return
        if field == KEY:
            self._meant = ["" if each == KEY else each for each in self._meant]
        self._meant[self._column] = field
        self._touched()

    @Slot()
    def keep(self) -> None:
        """Keep what was chosen, and look at the delivery again."""
        if not self._get_ready():
            return
        pairs = zip(self._get_columns(), self._meant, strict=True)
        words = [f"--set={column['compared']}={field}" for column, field in pairs]
        sheet = str(self._sheets[self._sheet]["sheet"])
        named = [f"--sheet={sheet}"] if sheet else []
        command = ["columns", "--json", f"--kind={self._kind}", *named, *words, "--", self._path]
        self._keeping = self._run(command)

    # ------------------------------------------------------------------ inside

    def _get_columns(self) -> list[dict[str, Any]]:
        if self._sheet >= len(self._sheets):
            return []
        columns: list[dict[str, Any]] = self._sheets[self._sheet]["columns"]
        return columns

    def _known(self) -> list[str]:
        """The fields that a row of this kind has."""
        fields: dict[str, list[str]] = self._sheets[self._sheet]["fields"] if self._sheets else {}
        return fields.get(self._kind, [])

    def _hear(self, code: int, told: dict[str, Any], said: str) -> None:
        keeping, self._keeping = self._keeping, False
        if code or "sheets" not in told:
            self._said = plain(said)
        elif keeping:
            self.close()
            self._staff.lookAgain()
        else:
            self._sheets = told["sheets"]
            unsure = [place for place, each in enumerate(self._sheets) if not each["sure"]]
            self._take(unsure[0] if unsure else 0)

    def _take(self, sheet: int) -> None:
        self._sheet = sheet
        self._kind = str(self._sheets[sheet]["kind"]) if self._sheets else ""
        self._meant = [str(column["field"]) for column in self._get_columns()]
        self._column = next((place for place, field in enumerate(self._meant) if not field), 0)

    def _draw(self) -> None:
        self.columns_.show(
            [
                ColumnRow(
                    heading=str(column["heading"]),
                    examples=" · ".join(str(each) for each in column["examples"]),
                    meaning=column_words.field(field),
                    kept=bool(field),
                    chosen=place == self._column,
                )
                for place, (column, field) in enumerate(
                    zip(self._get_columns(), self._meant, strict=False)
                )
            ]
        )
        meant = self._meant[self._column] if self._column < len(self._meant) else ""
        offered = ["", NOTE, *(each for each in self._known() if each != NOTE)]
        self.fields_.show(
            [
                FieldRow(
                    code=code,
                    name=column_words.field(code),
                    chosen=code == meant,
                    taken=code not in ("", NOTE, meant) and code in self._meant,
                )
                for code in (offered if self._meant else [])
            ]
        )
        self.kinds_.show(
            [
                ChoiceRow(code=code, name=column_words.kind(code), chosen=code == self._kind)
                for code in column_words.KINDS
            ]
        )
        self.sheets_.show(
            [
                ChoiceRow(
                    code=str(sheet["sheet"]),
                    name=str(sheet["sheet"]),
                    chosen=place == self._sheet,
                )
                for place, sheet in enumerate(self._sheets)
            ]
        )
        self.changed.emit()
