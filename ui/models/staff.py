"""The staff's page: deliveries, an errand at work, what is to be looked at, the way back.

Everything that writes is a command run as a child process in the name of the person at the door;
visitors' terminals go on meanwhile. The page closes by itself when nobody touches it and no errand
is at work.
"""

from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from ui.errand import Errand
from ui.models import remedies, staff_progress, staff_words
from ui.models.desk import Desk
from ui.models.keyboard import Keyboard
from ui.models.printed import last_object
from ui.models.rows import Rows
from ui.models.sayings import translate
from ui.models.staff_progress import StepRow
from ui.models.staff_rows import (
    POLICIES,
    DeliveryRow,
    FaultRow,
    JournalRow,
    PlaceRow,
    PolicyRow,
    accepted_row,
    fault_rows,
    journal_rows,
    place_rows,
    policy_rows,
)
from ui.models.staff_words import moment, plain, weight
from ui.qt import Property, QmlUncreatable

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

QUIET_SECONDS = 60
SECOND = 1000
MOST_REFERENCE = 60
FEW_SECONDS = 90
MINUTE = 60
LISTINGS = ("deliveries", "journal")
"""Errands that only fetch what the page shows; the page does not show that they are at work."""
TABLES = ("units", "people", "workbook")
"""Kinds of files that go back to their supplier as a workbook."""
BESIDE_TABLES = ("image-missing", "image-outside", "record-in-two-files", "code-in-two-files")
"""Faults that a table alone does not show: reading it again tells nothing of them."""


@QmlElement
@QmlUncreatable("made in Python")
class Staff(QObject):
    """What the page of the staff shows and does."""

    changed = Signal()
    progressed = Signal()
    closed = Signal()
    tabled = Signal(str, str)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._errand = Errand(desk.command, desk.data, self)
        self._errand.finished.connect(self._finished)
        self._errand.progressed.connect(self._hear)
        self.watched: list[Errand] = []
        """Errands of the tasks that cover the page: it does not close while one is at work."""
        self._who = ""
        self._doing = ""
        self._wanted: tuple[str, list[str], str] | None = None
        self._target = ""
        self._path = ""
        self._overview: dict[str, Any] = {}
        self._looked: dict[str, Any] = {}
        self._policy = "on-site"
        self._progress: dict[str, Any] = {}
        self._told = ""
        self._good = True
        self._failed_trials: tuple[str, ...] = ()
        self._reference = ""
        self._withholding = False
        self._listed = ""
        self._listed_fault: remedies.Fault | None = None
        self.keyboard_ = Keyboard(self)
        self.keyboard_.typed.connect(self.type)
        self.keyboard_.erased.connect(self.erase)
        self.deliveries_ = Rows(DeliveryRow, self)
        self.steps_ = Rows(StepRow, self)
        self.faults_ = Rows(FaultRow, self)
        self.places_ = Rows(PlaceRow, self)
        self.policies_ = Rows(PolicyRow, self)
        self.journal_ = Rows(JournalRow, self)
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(QUIET_SECONDS * SECOND)
        self._quiet.timeout.connect(self._nobody)

    # ------------------------------------------------------------------ for QML

    def _get_who(self) -> str:
        return self._who

    def _get_line(self) -> str:
        edition = moment(str(self._overview.get("on_show") or ""))
        shown = (
            translate("Staff", "édition en ligne : %1").replace("%1", edition)
            if edition
            else translate("Staff", "rien n’est encore publié")
        )
        parts = (
            translate("Staff", "Borne %1").replace("%1", str(self._desk.number)),
            self._who,
            shown,
            translate("Staff", "les visiteurs continuent de chercher pendant le travail"),
        )
        return " · ".join(part for part in parts if part)

    def _get_well(self) -> str:
        if self._told:
            return self._told
        waiting = len(self._overview.get("waiting", []))
        if not self._overview.get("on_show"):
            return translate("Staff", "Rien n’est encore en ligne : regardez une livraison.")
        if waiting:
            return self.tr("Tout va bien. %n livraison(s) attend(ent).", "", waiting)
        return translate("Staff", "Tout va bien. Rien n’attend.")

    def _get_good(self) -> bool:
        return self._good

    def _get_running(self) -> bool:
        return self._errand.running and self._doing not in LISTINGS

    def _get_busy(self) -> bool:
        return self._errand.running

    @property
    def at_work(self) -> bool:
        """Whether an errand of any kind is at work."""
        return self._errand.running

    def _get_suspended(self) -> bool:
        return self._errand.suspended

    def _get_title(self) -> str:
        return staff_words.title(self._doing, self._target)

    def _get_share(self) -> float:
        return staff_progress.share(self._progress, self._doing)

    def _get_rate(self) -> str:
        return staff_progress.rate(self._progress)

    def _get_remaining(self) -> str:
        if self._errand.suspended:
            return translate("Staff", "suspendu : rien n’est perdu")
        left = self._progress.get("left_s")
        if left is None:
            return ""
        seconds = float(left)
        if seconds < FEW_SECONDS:
            return self.tr("encore %n seconde(s) environ", "", max(1, round(seconds)))
        return self.tr("encore %n minute(s) environ", "", round(seconds / MINUTE))

    def _get_looked(self) -> bool:
        return bool(self._looked)

    def _get_looked_title(self) -> str:
        return self._target

    def _get_counts(self) -> str:
        if not self._looked:
            return ""
        written, changed = int(self._looked["written"]), int(self._looked["changed"])
        gone, same = int(self._looked["withdrawn"]), int(self._looked["unchanged"])
        lines = [self.tr("%n notice(s) entre(nt)", "", written)]
        if changed:
            lines.append(self.tr("%n change(nt)", "", changed))
        if gone:
            lines.append(self.tr("%n disparaît (disparaissent)", "", gone))
        if same:
            lines.append(self.tr("%n reste(nt) la (les) même(s)", "", same))
        refused = int(self._looked.get("refused", 0))
        if refused:
            lines.append(self.tr("%n fichier(s) refusé(s)", "", refused))
        return "\n".join([*lines, *self._rights_told()])

    def _rights_told(self) -> list[str]:
        """What opens and closes for visitors, the gravest first."""
        rights = self._looked.get("rights") or {}

        def number(which: str, output: str) -> int:
            return int((rights.get(which) or {}).get(output, 0))

        lines = []
        if closed := number("closed", "screen"):
            lines.append(self.tr("%n notice(s) ne sera (seront) plus montrée(s)", "", closed))
        if opened := number("opened", "screen"):
            lines.append(self.tr("%n notice(s) s’ouvre(nt) aux visiteurs", "", opened))
        if unprintable := number("closed", "image_print"):
            lines.append(self.tr("%n notice(s) cesse(nt) d’être imprimable(s)", "", unprintable))
        if printable := number("opened", "image_print"):
            lines.append(self.tr("%n notice(s) devient (deviennent) imprimable(s)", "", printable))
        if kept := int(rights.get("closed_new") or 0):
            lines.append(self.tr("%n notice(s) entre(nt) sans être montrée(s)", "", kept))
        return lines

    def _get_acceptable(self) -> bool:
        moved = ("written", "changed", "withdrawn")
        return any(int(self._looked.get(each, 0)) for each in moved)

    def _get_fault_title(self) -> str:
        number = self.faults_.count
        if not number:
            return translate("Staff", "Rien à regarder") if self._looked else ""
        return self.tr("%n chose(s) à regarder", "", number)

    def _get_listed(self) -> str:
        return self._listed_fault.title if self._listed_fault else ""

    def _get_listed_cure(self) -> str:
        return self._listed_fault.cure if self._listed_fault else ""

    def _get_trials(self) -> str:
        return "\n".join(staff_words.failed_trial(line) for line in self._failed_trials)

    def _get_earlier(self) -> str:
        editions = [str(each) for each in self._overview.get("editions", [])]
        shown = str(self._overview.get("on_show") or "")
        older = [each for each in editions if each < shown]
        return moment(older[0]) if older else ""

    def _get_undoable(self) -> str:
        accepted = self._overview.get("accepted", [])
        alive = [each for each in accepted if not each.get("undone")]
        return str(alive[0]["name"]) if alive else ""

    def _get_reference(self) -> str:
        return self._reference

    def _get_withholding(self) -> bool:
        return self._withholding

    def _set_withholding(self, value: bool) -> None:
        self._withholding = value
        self._reference = ""
        self.changed.emit()

    who = Property(str, _get_who, notify=changed)
    line = Property(str, _get_line, notify=changed)
    well = Property(str, _get_well, notify=changed)
    good = Property(bool, _get_good, notify=changed)
    running = Property(bool, _get_running, notify=changed)
    busy = Property(bool, _get_busy, notify=changed)
    suspended = Property(bool, _get_suspended, notify=progressed)
    title = Property(str, _get_title, notify=changed)
    share = Property(float, _get_share, notify=progressed)
    rate = Property(str, _get_rate, notify=progressed)
    remaining = Property(str, _get_remaining, notify=progressed)
    looked = Property(bool, _get_looked, notify=changed)
    lookedTitle = Property(str, _get_looked_title, notify=changed)
    counts = Property(str, _get_counts, notify=changed)
    acceptable = Property(bool, _get_acceptable, notify=changed)
    faultTitle = Property(str, _get_fault_title, notify=changed)
    listed = Property(str, _get_listed, notify=changed)
    listedCure = Property(str, _get_listed_cure, notify=changed)
    trials = Property(str, _get_trials, notify=changed)
    earlier = Property(str, _get_earlier, notify=changed)
    undoable = Property(str, _get_undoable, notify=changed)
    reference = Property(str, _get_reference, notify=changed)
    withholding = Property(bool, _get_withholding, _set_withholding, notify=changed)
    keyboard = Property(Keyboard, lambda s: s.keyboard_, notify=changed)
    deliveries = Property(Rows, lambda s: s.deliveries_, notify=changed)
    steps = Property(Rows, lambda s: s.steps_, notify=progressed)
    faults = Property(Rows, lambda s: s.faults_, notify=changed)
    places = Property(Rows, lambda s: s.places_, notify=changed)
    policies = Property(Rows, lambda s: s.policies_, notify=changed)
    journal = Property(Rows, lambda s: s.journal_, notify=changed)

    # ------------------------------------------------------------------ what staff do

    def open(self, who: str) -> None:
        """The person at the door has been let in."""
        self._who = who
        self._told, self._good, self._failed_trials = "", True, ()
        self._looked, self._listed = {}, ""
        self.faults_.show([])
        self.touched()
        self._do("deliveries", ["deliveries", "--json"])

    def touched(self) -> None:
        """Somebody is there."""
        if self._who:
            self._quiet.start()

    @Slot()
    def close(self) -> None:
        """Leave; an errand at work goes on to its end."""
        self._quiet.stop()
        self._who, self._wanted = "", None
        self._withholding, self._reference = False, ""
        self.closed.emit()

    def refresh(self) -> None:
        """What is in the catalogue has changed by another way than an errand of this page."""
        self._do("deliveries", ["deliveries", "--json"])

    @Slot(str, str)
    def look(self, path: str, name: str) -> None:
        """See what a delivery would change, and change nothing."""
        if self._do("look", ["intake", path, "--dry-run", "--json", *self._rights()], target=name):
            self._looked = {}
            self._path = path
            self._listed = ""
            self.faults_.show([])
            self._draw()

    @Slot()
    def lookAgain(self) -> None:
        """Look at the same delivery anew: something that it needs has been decided."""
        if self._path:
            self.look(self._path, self._target)

    @Slot(str)
    def chooseColumns(self, name: str) -> None:
        """Say what the columns of a table of this delivery mean."""
        self.tabled.emit(self._path_of(name), name)

    def _path_of(self, name: str) -> str:
        inside = name.partition("/")[2]
        return f"{self._path}/{inside}" if inside else self._path

    def faulty_tables(self) -> tuple[tuple[str, str], ...]:
        """The tables of the delivery looked at whose cells or columns are at fault: name, path."""
        return tuple(
            (str(file["path"]), self._path_of(str(file["path"])))
            for file in self._looked.get("files", [])
            if file.get("kind") in TABLES
            and any(each["code"] not in BESIDE_TABLES for each in file["problems"])
        )

    @Slot(str)
    def listPlaces(self, code: str) -> None:
        """See every place of a fault; without a code, the faults again."""
        self._listed = code
        self._draw()

    @Slot(str)
    def allow(self, policy: str) -> None:
        """The right of what says nothing about rights."""
        if policy in POLICIES:
            self._policy = policy
            self._draw()

    @Slot()
    def accept(self) -> None:
        """Take in the delivery that was looked at."""
        if self._looked:
            self._do(
                "accept", ["intake", self._path, "--json", *self._rights()], target=self._target
            )

    @Slot()
    def publish(self) -> None:
        """Make a new edition and show it."""
        self._failed_trials = ()
        self._do("publish", ["publish", "--json"])

    @Slot()
    def goBack(self) -> None:
        """Show the edition before this one again."""
        self._do("go-back", ["go-back", "--json"])

    @Slot()
    def undo(self) -> None:
        """Take the last accepted delivery back."""
        self._do("undo", ["undo", "--json"])

    @Slot()
    def withhold(self) -> None:
        """Hide the record of this code on every terminal at once."""
        code = self._reference.strip()
        if code:
            self._do("withhold", ["withhold", "--json", "--", code], target=code)

    @Slot()
    def suspend(self) -> None:
        """Hold the errand, or let it go on."""
        self._errand.suspend(hold=not self._errand.suspended)
        self.progressed.emit()

    @Slot()
    def cancel(self) -> None:
        """Give the errand up: what is on show stays."""
        self._errand.cancel()

    @Slot(str)
    def type(self, letters: str) -> None:
        """A letter of the code to withhold."""
        if self._withholding and len(self._reference) < MOST_REFERENCE:
            self._reference += letters.upper()
            self.changed.emit()

    @Slot()
    def erase(self) -> None:
        """The last letter goes."""
        self._reference = self._reference[:-1]
        self.changed.emit()

    def stop(self) -> None:
        """The program closes."""
        self._errand.stop()

    def retranslate(self) -> None:
        """Say the same in the language now on screen."""
        self._draw()

    # ------------------------------------------------------------------ errands

    def _rights(self) -> list[str]:
        return ["--policy", self._policy]

    def _do(self, doing: str, words: list[str], *, target: str = "") -> bool:
        if self._who and self._errand.running and self._doing in LISTINGS:
            # A list is being fetched, which nobody sees: what is touched meanwhile is not lost.
            self._wanted = (doing, words, target)
            return True
        if not self._who or not self._errand.start(words, who=self._who):
            return False
        self._doing, self._target = doing, target or self._target
        self._progress = {}
        if doing not in LISTINGS:
            self._told, self._good = "", True
        self._draw_steps()
        self.touched()
        self.changed.emit()
        return True

    @Slot(dict)
    def _hear(self, told: dict[str, Any]) -> None:
        self._progress = told
        self._draw_steps()

    @Slot(int, str, str)
    def _finished(self, code: int, out: str, said: str) -> None:
        doing = self._doing
        if doing == "journal":
            self.journal_.show(journal_rows(out))
            self._draw()
            self._do_wanted()
            return
        told = last_object(out)
        if doing == "deliveries":
            self._overview = told
        elif doing == "look":
            self._looked = told if "files" in told else {}
            if not self._looked:
                self._tell(
                    said or translate("Staff", "La livraison n’a pas pu être lue."), good=False
                )
        elif told or code == 0:
            self._tell(self._success(doing, told), good=code in (0, 3))
            if doing == "accept":
                self._looked = {}
        else:
            self._fail(doing, code, said)
        self._draw()
        self.touched()
        # What has been done shows in the list of deliveries and in the journal.
        following = "journal" if doing == "deliveries" else "deliveries"
        if not self._do_wanted():
            self._do(following, [following, "--json"])

    def _do_wanted(self) -> bool:
        """Do what was touched while a list was being fetched."""
        wanted, self._wanted = self._wanted, None
        return wanted is not None and self._do(wanted[0], wanted[1], target=wanted[2])

    def _fail(self, doing: str, code: int, said: str) -> None:
        if code < 0 or code in (9, 15, 130, 143):
            self._tell(
                translate("Staff", "Abandonné. Rien n’est à moitié fait : l’édition reste."),
                good=True,
            )
            return
        lines = said.splitlines()
        if doing == "publish" and any("“" in line for line in lines[1:]):
            self._failed_trials = tuple(line for line in lines[1:] if line.strip())
            self._tell(
                self.tr(
                    "%n recherche(s) d’essai n’a pas trouvé : l’ancienne édition reste en ligne.",
                    "",
                    len(self._failed_trials),
                ),
                good=False,
            )
            return
        self._tell(plain(said), good=False)

    def _success(self, doing: str, told: dict[str, Any]) -> str:
        if doing == "accept":
            number = int(told.get("written", 0)) + int(told.get("changed", 0))
            return self.tr("Entré : %n notice(s). Mettez en ligne pour la montrer.", "", number)
        if doing == "publish":
            total = sum(int(each) for each in told.get("counts", {}).values())
            return self.tr("En ligne : %n notice(s).", "", total)
        if doing == "go-back":
            named = moment(str(told.get("edition", "")))
            return translate("Staff", "L’édition du %1 est de nouveau en ligne.").replace(
                "%1", named
            )
        if doing == "undo":
            name = str(told.get("undone", ""))
            said = translate("Staff", "La livraison %1 est annulée. Mettez en ligne.")
            return said.replace("%1", name)
        hidden = int(told.get("on_show", 0))
        return self.tr("%n notice(s) retirée(s) de toutes les bornes.", "", hidden)

    def _tell(self, sentence: str, *, good: bool) -> None:
        self._told, self._good = sentence, good
        self._withholding, self._reference = False, ""

    @Slot()
    def _nobody(self) -> None:
        if self._get_running() or any(errand.running for errand in self.watched):
            self._quiet.start()
        elif self._who:
            self.close()

    # ------------------------------------------------------------------ drawing

    def _draw(self) -> None:
        faults = remedies.grouped(self._looked.get("files", []))
        listed = next((each for each in faults if each.code == self._listed), None)
        self._listed_fault = listed
        self.places_.show(place_rows(listed))
        self.deliveries_.show(self._delivery_rows())
        self.policies_.show(policy_rows(self._policy))
        self.faults_.show(fault_rows(faults))
        self._draw_steps()
        self.changed.emit()

    def _delivery_rows(self) -> list[DeliveryRow]:
        rows = []
        for each in self._overview.get("waiting", []):
            size = weight(int(each["bytes"]))
            files = self.tr("%n fichier(s)", "", int(each["files"]))
            name = str(each["name"])
            rows.append(
                DeliveryRow(
                    name=name,
                    line=f"{files} · {size}",
                    said=translate("Staff", "En attente de votre accord"),
                    path=str(each["path"]),
                    waiting=True,
                    chosen=bool(self._looked) and name == self._target,
                    undone=False,
                )
            )
        rows.extend(accepted_row(each) for each in self._overview.get("accepted", []))
        return rows

    def _draw_steps(self) -> None:
        self.steps_.show(staff_progress.step_rows(self._progress, self._doing))
        self.progressed.emit()
