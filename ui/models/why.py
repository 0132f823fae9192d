"""“Why not?”: a visitor's search is replayed, and the form of name that was missing added."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from index.query import MOST_CHARACTERS
from ui.models import labels, why_words
from ui.models.desk import Desk
from ui.models.keyboard import Keyboard
from ui.models.labels import translate
from ui.models.panel import Panel
from ui.models.rows import Rows
from ui.models.staff import Staff
from ui.models.staff_words import plain
from ui.models.why_words import LineRow
from ui.qt import Property, QmlUncreatable

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

TYPED, WANTED = range(2)
"""The two fields: what the visitor typed, and the record that should have been found."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChoiceRow:
    """A record that may be the one meant."""

    record_id: str
    title: str
    meta: str


@QmlElement
@QmlUncreatable("made in Python")
class Why(Panel):
    """One search and one record. `state` is `asking`, `choosing`, `told` or `added`."""

    changed = Signal()

    def __init__(self, desk: Desk, staff: Staff, parent: QObject | None = None) -> None:
        super().__init__(desk, staff, parent)
        self._field = TYPED
        self._texts = ["", ""]
        self._record = ""
        self._told: dict[str, Any] = {}
        self._choices: list[dict[str, Any]] | None = None
        self._added: dict[str, Any] = {}
        self.lines_ = Rows(LineRow, self)
        self.choices_ = Rows(ChoiceRow, self)

    # ------------------------------------------------------------------ for QML

    def _get_state(self) -> str:
        if self._added:
            return "added"
        if self._told:
            return "told"
        return "asking" if self._choices is None else "choosing"

    def _get_verdict(self) -> str:
        if self._added:
            said = translate("Why", "« %1 » est maintenant une forme de %2.")
            return why_words.filled(said, str(self._added["form"]), str(self._added["title"]))
        if self._told:
            return why_words.verdict(self._told)
        if self._choices is None:
            return ""
        if not self._choices:
            return translate("Why", "Aucune notice ne porte cette cote ni ces mots.")
        return translate("Why", "Laquelle aurait dû être trouvée ?")

    def _get_title(self) -> str:
        record = self._told.get("record", {})
        return labelled(record) if record else ""

    def _get_form(self) -> str:
        return str(self._told.get("form", ""))

    def _get_live(self) -> bool:
        return bool(self._added.get("edition"))

    def _get_note(self) -> str:
        if not self._added:
            return ""
        if self._get_live():
            found = translate("Why", "On la trouve dès maintenant.")
        elif self._added.get("waiting"):
            found = translate(
                "Why",
                "D’autres changements attendent aussi : on la trouvera quand vous les mettrez"
                " tous en ligne.",
            )
        else:
            found = translate("Why", "On la trouvera après la prochaine mise en ligne.")
        source = translate(
            "Why",
            "La forme porte la date et le Centre de ressources comme source ; le journal vous"
            " nomme. %1",
        )
        return why_words.filled(source, found)

    def _get_good(self) -> bool:
        return bool(self._added or self._told.get("rank"))

    def _get_field(self) -> int:
        return self._field

    def _get_typed(self) -> str:
        return self._texts[TYPED]

    def _get_wanted(self) -> str:
        return self._texts[WANTED]

    def _get_ready(self) -> bool:
        return all(each.strip() for each in self._texts) and not self._errand.running

    open = Property(bool, lambda s: s.is_open, notify=changed)
    busy = Property(bool, lambda s: s.at_work, notify=changed)
    said = Property(str, lambda s: s.sentence, notify=changed)
    keyboard = Property(Keyboard, lambda s: s.keyboard_, notify=changed)
    field = Property(int, _get_field, notify=changed)
    typed = Property(str, _get_typed, notify=changed)
    wanted = Property(str, _get_wanted, notify=changed)
    ready = Property(bool, _get_ready, notify=changed)
    state = Property(str, _get_state, notify=changed)
    verdict = Property(str, _get_verdict, notify=changed)
    title = Property(str, _get_title, notify=changed)
    form = Property(str, _get_form, notify=changed)
    live = Property(bool, _get_live, notify=changed)
    note = Property(str, _get_note, notify=changed)
    good = Property(bool, _get_good, notify=changed)
    lines = Property(Rows, lambda s: s.lines_, notify=changed)
    choices = Property(Rows, lambda s: s.choices_, notify=changed)

    # ------------------------------------------------------------------ what staff do

    @Slot()
    def begin(self) -> None:
        """Open with empty fields."""
        self._open, self._field, self._texts = True, TYPED, ["", ""]
        self._forget()

    @Slot()
    def close(self) -> None:
        """Leave; nothing typed here is kept."""
        self._open, self._texts = False, ["", ""]
        self._forget()

    @Slot(int)
    def chooseField(self, field: int) -> None:
        """Type into the other field."""
        self._field = field
        self.changed.emit()

    @Slot(str)
    def type(self, letters: str) -> None:
        """A letter into the field that is being filled."""
        text = self._texts[self._field] + letters
        if self._open and len(text) <= MOST_CHARACTERS:
            self._texts[self._field] = text
            self._forget()

    @Slot()
    def erase(self) -> None:
        """The last letter goes."""
        self._texts[self._field] = self._texts[self._field][:-1]
        self._forget()

    @Slot()
    def ask(self) -> None:
        """Replay the search for the record whose code or words were typed."""
        self.choose(self._texts[WANTED].strip())

    @Slot(str)
    def choose(self, record: str) -> None:
        """Replay the search for this record."""
        typed = self._texts[TYPED]
        if record and typed.strip():
            self._run(["why", "--json", f"--record={record}", "--", typed])

    @Slot()
    def add(self) -> None:
        """Add what was typed as a form of the person's name; live at once if nothing else waits."""
        form = self._get_form()
        if form:
            record = str(self._told["record"]["id"])
            self._run(["variant", "--json", "--", record, form])

    @Slot()
    def publish(self) -> None:
        """Show all that waits, the new form among it; the page of the staff says how far it is."""
        self.close()
        self._staff.publish()

    @Slot()
    def undo(self) -> None:
        """Take the form back."""
        self.close()
        self._staff.undo()

    # ------------------------------------------------------------------ inside

    def _hear(self, code: int, told: dict[str, Any], said: str) -> None:
        is_failed = bool(code) or not told
        if is_failed:
            self._said = plain(said)
        if "edition" in told:
            # A form that could not go live is added all the same.
            self._added = told
            self._staff.refresh()
        elif is_failed:
            pass
        elif "choices" in told:
            self._told, self._choices = {}, told["choices"]
        else:
            self._told, self._choices, self._added = told, None, {}

    def _forget(self) -> None:
        self._told, self._choices, self._added, self._said = {}, None, {}, ""
        self._draw()

    def _draw(self) -> None:
        is_told = bool(self._told) and not self._added
        self.lines_.show(why_words.lines(self._told) if is_told else [])
        self.choices_.show(
            [
                ChoiceRow(
                    record_id=str(each["id"]),
                    title=str(each["title"]),
                    meta=" · ".join(
                        filter(None, (labels.kind(each["kind"]), each["reference"], each["dates"]))
                    ),
                )
                for each in self._choices or ()
            ]
        )
        self.changed.emit()


def labelled(record: dict[str, Any]) -> str:
    """A record by its title, code and dates."""
    return " · ".join(filter(None, (record["title"], record["reference"], record["dates"])))
