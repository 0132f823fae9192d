"""The door of the staff: a person, six digits on a pad that is shuffled each time, no echo."""

import json
import random
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from ui.errand import Errand
from ui.models.desk import Desk
from ui.models.rows import Rows
from ui.models.sayings import translate
from ui.qt import Property, QmlUncreatable

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

DIGITS = 6
OPEN_SECONDS = 30
SECOND = 1000
ERASE = "erase"
MINUTE = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class PadKey:
    """One key of the pad."""

    code: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MemberRow:
    """A member of staff who has a PIN."""

    name: str
    chosen: bool


@QmlElement
@QmlUncreatable("made in Python")
class Pin(QObject):
    """Asks who is there and checks it in a process of its own."""

    changed = Signal()
    opened = Signal(str)
    """The PIN is right; the person."""
    closed = Signal()
    """Nobody answered in time."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._errand = Errand(desk.command, desk.data, self)
        self._errand.finished.connect(self._heard)
        self._chance = random.SystemRandom()
        self._digits = ""
        self._person = ""
        self._wait = 0
        self._left = OPEN_SECONDS
        self._said = ""
        self._asking = ""
        self.keys_ = Rows(PadKey, self)
        self.members_ = Rows(MemberRow, self)
        self._tick = QTimer(self)
        self._tick.setInterval(SECOND)
        self._tick.timeout.connect(self._count)

    def _get_entered(self) -> int:
        return len(self._digits)

    def _get_person(self) -> str:
        return self._person

    def _get_locked(self) -> bool:
        return self._wait > 0 or self._errand.running or not self._person

    def _get_left(self) -> int:
        return self._left

    def _get_said(self) -> str:
        if self._wait > 0:
            minutes = -(-self._wait // MINUTE)
            return self.tr("Trop d’essais : attendez encore %n minute(s).", "", minutes)
        return self._said

    entered = Property(int, _get_entered, notify=changed)
    person = Property(str, _get_person, notify=changed)
    locked = Property(bool, _get_locked, notify=changed)
    secondsLeft = Property(int, _get_left, notify=changed)
    said = Property(str, _get_said, notify=changed)
    keys = Property(Rows, lambda s: s.keys_, notify=changed)
    members = Property(Rows, lambda s: s.members_, notify=changed)

    @property
    def asking(self) -> bool:
        """Whether an answer is still to come."""
        return self._errand.running

    def open(self) -> None:
        """Somebody held the two corners."""
        self._digits, self._person, self._said, self._wait = "", "", "", 0
        self._left = OPEN_SECONDS
        self._tick.start()
        self._shuffle()
        self._asking = "members"
        if not self._errand.start(["pin", "--json"]):
            self._said = translate("Pin", "Cette borne n’a pas de côté personnel.")
        self.changed.emit()

    def close(self) -> None:
        """The door is shut: no digit stays."""
        if self._tick.isActive():
            self._tick.stop()
            self._digits, self._person = "", ""
            self.changed.emit()

    def stop(self) -> None:
        """The program closes."""
        self._errand.stop()

    @Slot(str)
    def choose(self, name: str) -> None:
        """Say who one is."""
        self._person, self._digits, self._wait, self._said = name, "", 0, ""
        self._left = OPEN_SECONDS
        self._shuffle()
        self._draw()

    @Slot(str)
    def press(self, code: str) -> None:
        """A key of the pad."""
        if self._get_locked():
            return
        self._left = OPEN_SECONDS
        if code == ERASE:
            self._digits = self._digits[:-1]
        elif code.isdigit() and len(self._digits) < DIGITS:
            self._digits += code
        if len(self._digits) == DIGITS:
            self._asking = "check"
            self._errand.start(["pin", self._person, "--json"], given=self._digits + "\n")
            self._digits = ""
        self.changed.emit()

    # ------------------------------------------------------------------ inside

    def _shuffle(self) -> None:
        digits = list("0123456789")
        self._chance.shuffle(digits)
        codes = [*digits[:9], "", digits[9], ERASE]
        self.keys_.show([PadKey(code=code) for code in codes])

    def _draw(self) -> None:
        self.members_.show(
            [
                MemberRow(name=row.name, chosen=row.name == self._person)
                for row in self.members_.rows
            ]
        )
        self.changed.emit()

    @Slot(int, str, str)
    def _heard(self, _code: int, out: str, said: str) -> None:
        asked, self._asking = self._asking, ""
        try:
            told = json.loads(out.strip().splitlines()[-1])
        except (ValueError, IndexError):
            self._said = said or translate("Pin", "La vérification n’a pas abouti. Réessayez.")
            self.changed.emit()
            return
        if asked == "members":
            names = [str(name) for name in told.get("people", [])]
            self.members_.show([MemberRow(name=name, chosen=False) for name in names])
            if not names:
                self._said = translate(
                    "Pin", "Aucun code n’est encore donné : kiosk pin NOM --set, au clavier."
                )
            if len(names) == 1:
                self.choose(names[0])
            self.changed.emit()
            return
        if told.get("accepted"):
            person = self._person
            if not self._tick.isActive():
                return  # the page was left while the PIN was checked
            self.close()
            self.opened.emit(person)
            return
        self._wait = int(told.get("wait_s", 0))
        left = int(told.get("left", 0))
        self._said = self.tr("Ce n’est pas le bon code. Encore %n essai(s).", "", left)
        self._shuffle()
        self.changed.emit()

    @Slot()
    def _count(self) -> None:
        self._wait = max(0, self._wait - 1)
        self._left -= 1
        if self._left <= 0:
            self._tick.stop()
            self.closed.emit()
        self.changed.emit()
