"""“The same person?”: two notices side by side, staff decide, what was decided can be undone."""

from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from ui.models import sameness_words
from ui.models.desk import Desk
from ui.models.labels import grouped, translate
from ui.models.panel import Panel
from ui.models.rows import Rows
from ui.models.sameness_words import DecisionRow, MatterRow, SideRow
from ui.models.staff import Staff
from ui.models.staff_words import plain
from ui.models.why_words import filled
from ui.qt import Property, QmlUncreatable

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

PROPOSALS, DECISIONS = "proposals", "decisions"
"""The two lists, by their names in the answers of the command."""


@QmlElement
@QmlUncreatable("made in Python")
class Sameness(Panel):
    """Pairs one after the other. `state` is `waiting`, `pair`, `none` or `decided`."""

    changed = Signal()

    def __init__(self, desk: Desk, staff: Staff, parent: QObject | None = None) -> None:
        super().__init__(desk, staff, parent)
        self._list = PROPOSALS
        self._pairs: list[dict[str, Any]] | None = None
        self._decisions: list[dict[str, Any]] | None = None
        self._place = 0
        self._chosen = 0
        self._note = ""
        self._changed = False
        self.sides_ = Rows(SideRow, self)
        self.matters_ = Rows(MatterRow, self)
        self.decisions_ = Rows(DecisionRow, self)

    # ------------------------------------------------------------------ for QML

    def _get_state(self) -> str:
        if self._list == DECISIONS:
            return "decided"
        if self._pairs is None:
            return "waiting"
        return "pair" if self._pairs else "none"

    def _get_place(self) -> str:
        if self._pair() is None or self._pairs is None:
            return ""
        said = translate("Sameness", "Paire %1 sur %2")
        return filled(said, grouped(self._place + 1), grouped(len(self._pairs)))

    def _get_strength(self) -> str:
        pair = self._pair()
        return sameness_words.strength(pair) if pair else ""

    def _get_grounds(self) -> str:
        pair = self._pair()
        return sameness_words.grounds(pair) if pair else ""

    def _get_against(self) -> str:
        pair = self._pair()
        return sameness_words.against(pair) if pair else ""

    def _get_note(self) -> str:
        return self._note

    def _get_publishable(self) -> bool:
        return self._changed

    def _get_several(self) -> bool:
        return len(self._pairs or ()) > 1

    def _get_empty(self) -> bool:
        return self._decisions is not None and not self._decisions

    open = Property(bool, lambda s: s.is_open, notify=changed)
    busy = Property(bool, lambda s: s.at_work, notify=changed)
    said = Property(str, lambda s: s.sentence, notify=changed)
    state = Property(str, _get_state, notify=changed)
    place = Property(str, _get_place, notify=changed)
    strength = Property(str, _get_strength, notify=changed)
    grounds = Property(str, _get_grounds, notify=changed)
    against = Property(str, _get_against, notify=changed)
    note = Property(str, _get_note, notify=changed)
    publishable = Property(bool, _get_publishable, notify=changed)
    several = Property(bool, _get_several, notify=changed)
    empty = Property(bool, _get_empty, notify=changed)
    sides = Property(Rows, lambda s: s.sides_, notify=changed)
    matters = Property(Rows, lambda s: s.matters_, notify=changed)
    decisions = Property(Rows, lambda s: s.decisions_, notify=changed)

    # ------------------------------------------------------------------ what staff do

    @Slot()
    def begin(self) -> None:
        """Look for the pairs that nobody has decided."""
        self._open, self._note, self._changed = True, "", False
        self._list, self._pairs, self._decisions = PROPOSALS, None, None
        self._run(["same", "--json"])
        self._draw()

    @Slot()
    def close(self) -> None:
        """Leave."""
        self._pairs, self._decisions, self._note = None, None, ""
        super().close()

    @Slot()
    def showPairs(self) -> None:
        """The pairs that wait; after an undoing they are looked for anew."""
        if not self._errand.running and self._list != PROPOSALS:
            self._list, self._note = PROPOSALS, ""
            if self._pairs is None:
                self._run(["same", "--json"])
            self._touched()

    @Slot()
    def showDecisions(self) -> None:
        """What was decided."""
        if not self._errand.running and self._list != DECISIONS:
            self._list, self._note = DECISIONS, ""
            self._run(["same", "--json", "--decided"])
            self._touched()

    @Slot(int)
    def choose(self, side: int) -> None:
        """The notice that heads the page if both are one person's."""
        self._chosen = side
        self._touched()

    @Slot()
    def join(self) -> None:
        """They are one person's; the chosen notice heads the page."""
        pair = self._pair()
        if pair:
            kept, other = (pair["one"], pair["other"])[:: -1 if self._chosen else 1]
            self._run(["same", "--json", "--", str(kept["id"]), str(other["id"])])

    @Slot()
    def part(self) -> None:
        """They are two people's."""
        pair = self._pair()
        if pair:
            ids = (str(pair["one"]["id"]), str(pair["other"]["id"]))
            self._run(["same", "--json", "--apart", "--", *ids])

    @Slot()
    def later(self) -> None:
        """The next pair; after the last the first again."""
        if self._pairs and not self._errand.running:
            self._note = ""
            self._take((self._place + 1) % len(self._pairs))
            self._touched()

    @Slot(int)
    def undo(self, place: int) -> None:
        """Take a decision back."""
        if self._decisions and 0 <= place < len(self._decisions):
            each = self._decisions[place]
            ids = (str(each["kept"]["id"]), str(each["other"]["id"]))
            self._run(["same", "--json", "--undo", "--", *ids])

    @Slot()
    def publish(self) -> None:
        """Show visitors what was decided; the page of the staff says how far it is."""
        self.close()
        self._staff.publish()

    # ------------------------------------------------------------------ inside

    def _pair(self) -> dict[str, Any] | None:
        if self._list == PROPOSALS and self._pairs:
            return self._pairs[self._place]
        return None

    def _take(self, place: int) -> None:
        """Look at a pair; of its two notices the one that says more is the one to keep."""
        self._place = place
        pair = self._pair()
        if pair:
            one, other = (
                sum(len(each[side]) for each in pair["compared"]) for side in ("one", "other")
            )
            self._chosen = int(other > one)

    def _hear(self, code: int, told: dict[str, Any], said: str) -> None:
        if code or not told:
            self._said = plain(said)
            self._pairs = self._pairs or []
        elif PROPOSALS in told:
            self._pairs = told[PROPOSALS]
            self._take(0)
        elif DECISIONS in told:
            self._decisions = told[DECISIONS]
        elif "undone" in told:
            self._note, self._changed, self._pairs = undone(), True, None
            self._run(["same", "--json", "--decided"])
        else:
            self._decided(told)

    def _decided(self, told: dict[str, Any]) -> None:
        """The pair in hand is decided: the next one comes."""
        pair = self._pair()
        if pair is None or self._pairs is None:
            return
        same = told["verdict"] == "same"
        kept = pair["other"] if pair["other"]["id"] == told["kept"] else pair["one"]
        self._note = joined(sameness_words.labelled(kept)) if same else parted()
        self._changed = self._changed or same
        del self._pairs[self._place]
        self._take(min(self._place, max(0, len(self._pairs) - 1)))

    def _draw(self) -> None:
        pair = self._pair()
        self.sides_.show(sameness_words.sides(pair, self._chosen) if pair else [])
        self.matters_.show(sameness_words.matters(pair) if pair else [])
        self.decisions_.show(sameness_words.decisions(self._decisions or ()))
        self.changed.emit()


def joined(title: str) -> str:
    """What is said once two notices are one person's."""
    said = translate(
        "Sameness",
        "Une seule personne, sous « %1 ». Les visiteurs le voient après « Mettre en ligne ».",
    )
    return filled(said, title)


def parted() -> str:
    """What is said once two notices are two people's."""
    return translate("Sameness", "Deux personnes : cette paire ne sera plus proposée.")


def undone() -> str:
    """What is said once a decision is taken back."""
    return translate(
        "Sameness",
        "La décision est défaite. Les visiteurs le voient après « Mettre en ligne ».",
    )
