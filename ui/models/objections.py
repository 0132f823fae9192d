"""“Objections”: a person or heirs object to a record; it is hidden at once, until they do not."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.records.access import Output
from ui.models.desk import Desk
from ui.models.keyboard import Keyboard
from ui.models.labels import translate
from ui.models.panel import Panel
from ui.models.rows import Rows
from ui.models.staff import MOST_REFERENCE, Staff
from ui.models.staff_words import moment, plain
from ui.models.why_words import filled
from ui.qt import Property, QmlUncreatable

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

CODE, REASON = range(2)
"""The two fields: the record, and who objects and why."""
MOST_REASON = 400
WHOLE = ""
"""The code of an objection to the record as a whole."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ObjectionRow:
    """An objection that stands; `asked`: whether it is to be lifted is being asked."""

    code: str
    title: str
    what: str
    reason: str
    meta: str
    asked: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class OutputRow:
    """One thing that somebody may object to."""

    code: str
    name: str
    chosen: bool


@QmlElement
@QmlUncreatable("made in Python")
class Objections(Panel):
    """The objections that stand, and a new one. `state` is `list` or `writing`."""

    changed = Signal()

    def __init__(self, desk: Desk, staff: Staff, parent: QObject | None = None) -> None:
        super().__init__(desk, staff, parent)
        self._standing: list[dict[str, Any]] | None = None
        self._writing = False
        self._field = CODE
        self._texts = ["", ""]
        self._outputs: set[str] = set()
        self._asked = ""
        self._note = ""
        self.standing_ = Rows(ObjectionRow, self)
        self.outputs_ = Rows(OutputRow, self)
        self.keyboard_.replaced.connect(self.swapLast)

    # ------------------------------------------------------------------ for QML

    def _get_state(self) -> str:
        return "writing" if self._writing else "list"

    def _get_line(self) -> str:
        if self._standing is None:
            return translate("Objections", "Un instant…") if self._errand.running else ""
        if not self._standing:
            return translate(
                "Objections",
                "Aucune opposition en cours. Une personne, ou ses héritiers, peut demander "
                "qu’une notice ne soit plus montrée : notez-le ici.",
            )
        return self.tr("%n opposition(s) en cours", "", len(self._standing))

    def _get_note(self) -> str:
        return self._note

    def _get_effect(self) -> str:
        if not self._outputs or Output.SCREEN in self._outputs:
            return translate(
                "Objections",
                "Elle disparaît de toutes les bornes en quelques instants, avec ce qui est"
                " au-dessous d’elle, et aucune mise en ligne ne la montre plus.",
            )
        return translate(
            "Objections",
            "Elle reste à l’écran. Le reste vaut à partir de la prochaine mise en ligne.",
        )

    def _get_field(self) -> int:
        return self._field

    def _get_code(self) -> str:
        return self._texts[CODE]

    def _get_reason(self) -> str:
        return self._texts[REASON]

    def _get_ready(self) -> bool:
        return all(each.strip() for each in self._texts) and not self._errand.running

    open = Property(bool, lambda s: s.is_open, notify=changed)
    busy = Property(bool, lambda s: s.at_work, notify=changed)
    said = Property(str, lambda s: s.sentence, notify=changed)
    keyboard = Property(Keyboard, lambda s: s.keyboard_, notify=changed)
    state = Property(str, _get_state, notify=changed)
    line = Property(str, _get_line, notify=changed)
    note = Property(str, _get_note, notify=changed)
    effect = Property(str, _get_effect, notify=changed)
    field = Property(int, _get_field, notify=changed)
    code = Property(str, _get_code, notify=changed)
    reason = Property(str, _get_reason, notify=changed)
    ready = Property(bool, _get_ready, notify=changed)
    standing = Property(Rows, lambda s: s.standing_, notify=changed)
    outputs = Property(Rows, lambda s: s.outputs_, notify=changed)

    # ------------------------------------------------------------------ what staff do

    @Slot()
    def begin(self) -> None:
        """Open on the objections that stand."""
        self._open, self._standing = True, None
        self._forget()
        self._run(["object", "--json"])
        self._draw()

    @Slot()
    def close(self) -> None:
        """Leave; nothing private stays in memory."""
        self._standing = None
        self._forget()
        super().close()

    @Slot()
    def write(self) -> None:
        """Take a new objection down."""
        self._forget()
        self._writing = True
        self._touched()

    @Slot()
    def leave(self) -> None:
        """Back to the list; what was typed is forgotten."""
        self._forget()
        self._touched()

    @Slot(int)
    def chooseField(self, field: int) -> None:
        """Type into the other field."""
        self._field = field
        self._touched()

    @Slot(str)
    def chooseOutput(self, code: str) -> None:
        """Object to this output, or no more; the whole record stands for itself."""
        if code == WHOLE:
            self._outputs = set()
        elif code in set(Output):
            self._outputs ^= {code}
        self._touched()

    @Slot(str)
    def type(self, letters: str) -> None:
        """A letter into the field that is being filled; codes are written in capitals."""
        if not self._open or not self._writing:
            return
        most = MOST_REFERENCE if self._field == CODE else MOST_REASON
        text = self._texts[self._field] + (letters.upper() if self._field == CODE else letters)
        if len(text) <= most:
            self._texts[self._field] = text
            self.changed.emit()

    @Slot()
    def erase(self) -> None:
        """The last letter goes."""
        self._texts[self._field] = self._texts[self._field][:-1]
        self.changed.emit()

    @Slot(str)
    def swapLast(self, letter: str) -> None:
        """An accent takes the place of its letter."""
        self.erase()
        self.type(letter)

    @Slot()
    def keep(self) -> None:
        """Take it down: what it closes is hidden at once."""
        if self._get_ready():
            code, reason = (each.strip() for each in self._texts)
            only = [f"--only={each.value}" for each in Output if each in self._outputs]
            self._run(["object", "--json", "--reason=-", *only, "--", code], given=f"{reason}\n")

    @Slot(str)
    def ask(self, code: str) -> None:
        """Ask whether the objections to a record are to be lifted; nothing asks no more."""
        self._asked, self._note = code, ""
        self._touched()

    @Slot()
    def lift(self) -> None:
        """Lift the objections that were asked about."""
        if self._asked:
            self._run(["object", "--json", "--lift", "--", self._asked])

    # ------------------------------------------------------------------ inside

    def _hear(self, code: int, told: dict[str, Any], said: str) -> None:
        if code or not told:
            self._said = plain(said)
            return
        if "objections" in told:
            self._standing = told["objections"]
            return
        note = self._effect_of(told)
        self._forget()
        self._note = note
        self._run(["object", "--json"])
        self._staff.refresh()

    def _effect_of(self, told: dict[str, Any]) -> str:
        """What has come of it, at once."""
        if "lifted" in told:
            return filled(
                translate(
                    "Objections",
                    "L’opposition à %1 est levée. Si la notice n’est pas en ligne, elle le sera"
                    " après « Mettre en ligne ».",
                ),
                self._asked,
            )
        if self._outputs and Output.SCREEN not in self._outputs:
            return translate(
                "Objections", "L’opposition est gardée. Elle vaut après « Mettre en ligne »."
            )
        hidden = int(told.get("hidden", 0))
        if not hidden:
            return translate(
                "Objections",
                "L’opposition est gardée. Aucune notice en ligne ne porte cette cote :"
                " vérifiez-la.",
            )
        return self.tr("%n notice(s) cachée(s) sur toutes les bornes.", "", hidden)

    def _forget(self) -> None:
        self._writing, self._field, self._texts, self._outputs = False, CODE, ["", ""], set()
        self._asked, self._note, self._said = "", "", ""

    def _draw(self) -> None:
        self.standing_.show(
            [
                ObjectionRow(
                    code=str(each["code"]),
                    title=str(each.get("title", "")),
                    what=" · ".join(map(output, each["outputs"] or [WHOLE])),
                    reason=str(each["reason"]),
                    meta=" · ".join((moment(each["decided_at"]), each["decided_by"])),
                    asked=each["code"] == self._asked,
                )
                for each in self._standing or ()
            ]
        )
        self.outputs_.show(
            [
                OutputRow(
                    code=code,
                    name=output(code),
                    chosen=code in self._outputs if code else not self._outputs,
                )
                for code in (WHOLE, *(each.value for each in Output))
            ]
        )
        self.changed.emit()


def output(code: str) -> str:
    """What somebody objects to, in plain words."""
    return {
        WHOLE: translate("Objections", "Tout"),
        "screen": translate("Objections", "La montrer à l’écran"),
        "zoom": translate("Objections", "L’agrandir"),
        "notice_print": translate("Objections", "Imprimer la notice"),
        "image_print": translate("Objections", "Imprimer l’image"),
        "qr": translate("Objections", "Le code QR"),
        "export": translate("Objections", "Les copies remises"),
    }.get(code, code)
