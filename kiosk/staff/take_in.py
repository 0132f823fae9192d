"""Takes a delivery in: look, plan, accept. The dry run stops at the plan."""

import hashlib
import os
import shutil
import time
from collections import Counter
from collections.abc import Iterable
from dataclasses import asdict, dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path

import kiosk
import media
from kiosk.catalogue import decisions
from kiosk.catalogue.catalogue import (
    Acceptance,
    Catalogue,
    CatalogueError,
    Held,
    Receipt,
    sqlite_url,
)
from kiosk.generation.folder import Home, fsync_folder, names
from kiosk.generation.withheld import by_hand, closed_by, lift, withhold_all
from kiosk.messages import Progress, Report
from kiosk.readers.formats import readers
from kiosk.records.access import Policy
from kiosk.records.open_lines import Decision
from kiosk.records.reference import search_form
from kiosk.records.wire import to_json
from kiosk.rules.plan import Fate, Plan
from kiosk.rules.showing import Openness, openness
from kiosk.settings import Settings
from kiosk.staff import journal
from kiosk.staff.collector import seldom
from kiosk.staff.intake.deciding import restore
from kiosk.staff.intake.effects import effects
from kiosk.staff.intake.file_look import FileLook
from kiosk.staff.intake.pictures import Opened, Picture, open_all
from kiosk.staff.intake.planning import Compared, compare
from kiosk.staff.intake.reading import Read, read_all
from kiosk.staff.intake.remembered import Memory, recall, remember, state_of
from kiosk.staff.intake.scan import shown_name
from kiosk.staff.intake.stage import Stage
from kiosk.staff.intake.tying import Tying
from kiosk.staff.lock import errand
from kiosk.staff.program import digest_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """The result of an intake, as documented for `kiosk intake --json`."""

    files: list[dict[str, object]]
    written: int
    changed: int
    withdrawn: int
    unchanged: int
    refused: int
    seconds: float
    changes: list[dict[str, object]] = field(default_factory=list)
    rights: dict[str, object] = field(default_factory=dict)

    @property
    def exit_code(self) -> int:
        """0 all well, 3 some files refused, 1 nothing could be done."""
        if not self.refused:
            return 0
        useful = any(file["status"] in {"accepted", "unchanged"} for file in self.files)
        return 3 if useful else 1


def catalogue_of(home: Home, settings: Settings) -> Catalogue:
    """The catalogue that the settings name, or the file in the data folder."""
    home.root.mkdir(parents=True, exist_ok=True)
    return Catalogue(settings.catalogue.url or sqlite_url(home.catalogue))


def take_in(
    home: Home,
    settings: Settings,
    deliveries: list[Path],
    *,
    policy: Policy,
    dry_run: bool,
    who: str,
    report: Report,
) -> Taken:
    """Take deliveries in one after the other; each is one transaction.

    Raises BusyError when another errand is at work, CatalogueError when the database fails.
    """
    started = time.monotonic()
    totals: Counter[str] = Counter()
    files: list[dict[str, object]] = []
    changes: list[dict[str, object]] = []
    rights: dict[str, object] = {}
    with errand(home.lock, "kiosk intake"), seldom():
        catalogue = catalogue_of(home, settings)
        intake = _Intake(home, catalogue, policy, who, report)
        try:
            for delivery in deliveries:
                state = state_of(delivery, intake.circumstances())
                known = recall(home.looks, delivery, state)
                if known is not None:
                    files.extend(known.files)
                    totals["unchanged"] += known.unchanged
                    continue
                stage = Stage(home.root, policy.value)
                try:
                    looked = intake.look(delivery, stage)
                    changes.extend(asdict(each) for each in looked.compared.changes)
                    if dry_run:
                        rights = looked.rights(catalogue)
                    else:
                        intake.accept(looked)
                        if looked.planned.empty and not looked.decisions:
                            told = Memory(files=looked.files, unchanged=looked.planned.unchanged)
                            remember(home.looks, delivery, state, told)
                finally:
                    stage.close()
                files.extend(looked.files)
                totals.update(looked.counts())
        finally:
            catalogue.close()
    return Taken(
        files=files,
        written=totals["written"],
        changed=totals["changed"],
        withdrawn=totals["withdrawn"],
        unchanged=totals["unchanged"],
        refused=sum(file["status"] == "refused" for file in files),
        seconds=round(time.monotonic() - started, 3),
        changes=changes,
        rights=rights,
    )


def take_back(home: Home, settings: Settings, *, who: str) -> Acceptance:
    """Take the last accepted delivery back, and show again what it had hidden at once.

    What the earlier state does not let be shown is hidden at once in its turn.

    Raises CatalogueError when nothing is left to take back.
    """
    with errand(home.lock, "kiosk undo"):
        catalogue = catalogue_of(home, settings)
        try:
            standing = catalogue.standing()
            touched = catalogue.touched(standing.number) if standing else ()
            before = _openness_of(catalogue, touched)
            taken_back = catalogue.undo(day=journal.now(), who=who)
            lift(home.withheld, reason=closed_by(taken_back.number))
            _close_at_once(home, catalogue, before, catalogue.last_number())
        finally:
            catalogue.close()
    journal.enter(home.visit, who, "undone", delivery=taken_back.name, number=taken_back.number)
    return taken_back


@dataclass(slots=True)
class _Looked:
    """A delivery as read, the plan made of it, and the state of the catalogue it was made for."""

    name: str
    stage: Stage
    opened: Opened
    compared: Compared
    files: list[dict[str, object]]
    against: int
    decisions: tuple[Decision, ...] = ()

    @property
    def planned(self) -> Plan:
        """What would be written, changed, withdrawn."""
        return self.compared.plan

    def rights(self, catalogue: Catalogue) -> dict[str, object]:
        """What would open and close for visitors."""
        day = datetime.now(UTC).astimezone().date()
        turned = self.compared.turned
        return effects(self.stage, catalogue, self.planned, turned, day).told()

    def counts(self) -> dict[str, int]:
        planned = self.planned
        return {
            "written": planned.written,
            "changed": planned.changed,
            "withdrawn": len(planned.withdrawn),
            "unchanged": planned.unchanged,
        }


@dataclass(frozen=True, slots=True)
class _Intake:
    """One errand: where it writes, under which policy, for whom."""

    home: Home
    catalogue: Catalogue
    policy: Policy
    who: str
    report: Report

    def circumstances(self) -> str:
        """All that reading and comparing depend on beside the delivery itself."""
        last = self.catalogue.deliveries()[-1:]
        chosen = to_json(sorted(decisions.mappings(self.catalogue).items()))
        return "\n".join(
            (
                digest_of((kiosk, media)),
                str(shutil.which("tesseract")),
                self.policy.value,
                repr(last),
                hashlib.sha256(chosen).hexdigest(),
                " ".join(sorted(self._held_back())),
                datetime.now(UTC).astimezone().date().isoformat(),
            )
        )

    def _held_back(self) -> frozenset[str]:
        """The search forms of what staff withhold, or somebody objects to."""
        objected = (search_form(each.code) for each in decisions.objections(self.catalogue))
        return by_hand(self.home.withheld).union(objected)

    def look(self, delivery: Path, stage: Stage) -> _Looked:
        """Read a delivery and plan it; nothing is changed."""
        against = self.catalogue.last_number()
        among = readers(decisions.mappings(self.catalogue))
        read = read_all(delivery, stage, among, self.policy, self.report)
        opened = open_all(read, self.catalogue, self.report)
        held_back = self._held_back()
        Tying(read, opened.pictures, stage, self.catalogue, held_back).tie()
        compared = compare(stage, self.catalogue, read.whole)
        return _Looked(
            shown_name(delivery.name),
            stage,
            opened,
            compared,
            _file_reports(read, stage),
            against,
            tuple(read.decisions),
        )

    def accept(self, looked: _Looked) -> None:
        """Masters first, then one transaction: a record never names a picture that is not there."""
        planned = looked.planned
        self.catalogue.remember_masters(
            {digest: to_json(found) for digest, found in looked.opened.fresh.items()}
        )
        decided = restore(self.catalogue, looked.decisions, empty=not looked.against)
        for what, facts in decided:
            journal.enter(self.home.visit, self.who, what, **facts)
        # Only into an empty catalogue: one at work knows by itself what it has withdrawn.
        restoring = not looked.against and looked.stage.has_gone()
        if planned.empty and not restoring:
            return
        self._keep_masters(looked.opened.pictures)
        self.report(Progress(step="accept", done=0, total=1))
        before = _openness_of(self.catalogue, planned.withdrawn)
        for batch in looked.stage.ids(Fate.CHANGED.value):
            before.update(_openness_of(self.catalogue, batch))
        number = self.catalogue.accept(
            looked.stage.entries(),
            planned.withdrawn,
            against=looked.against,
            receipt=Receipt(
                name=looked.name,
                day=journal.now(),
                who=self.who,
                policy=self.policy.value,
                report=to_json(looked.files),
            ),
            gone=looked.stage.gone() if restoring else (),
        )
        _close_at_once(self.home, self.catalogue, before, number)
        journal.enter(
            self.home.visit,
            self.who,
            "accepted",
            delivery=looked.name,
            number=number,
            policy=self.policy.value,
            **looked.counts(),
        )
        self.report(Progress(step="accept", done=1, total=1))

    def _keep_masters(self, pictures: list[Picture]) -> None:
        masters = self.home.root / "masters"
        for number, picture in enumerate(pictures):
            self.report(Progress(step="masters", done=number, total=len(pictures)))
            if picture.found.sizes:
                _keep_master(masters, picture.digest, picture.look.path)


def _keep_master(folder: Path, digest: str, path: Path) -> None:
    """Copy a master under the name of its content; a copy that is there is left alone."""
    kept = folder / digest[:2] / digest
    if kept.exists():
        return
    kept.parent.mkdir(parents=True, exist_ok=True)
    beside = kept.with_name(f".{digest}.{os.getpid()}")
    shutil.copyfile(path, beside)
    with beside.open("rb") as stream:
        copied = hashlib.file_digest(stream, "sha256").hexdigest()
        os.fsync(stream.fileno())
    if copied != digest:
        beside.unlink()
        name = shown_name(path.name)
        raise CatalogueError(
            f"{name} was written to while it was taken in. Wait until it is copied whole, then"
            " take the delivery in again."
        )
    beside.chmod(0o444)
    beside.replace(kept)
    fsync_folder(kept.parent)


def _close_at_once(
    home: Home, catalogue: Catalogue, before: dict[str, Openness], number: int
) -> None:
    """What may be told less of than before is hidden on every terminal without waiting.

    Nothing is hidden that no edition can show.
    """
    if not names(home):
        return
    after = _openness_of(catalogue, before)
    closed = [id_ for id_, then in before.items() if after.get(id_, Openness.NOTHING) < then]
    withhold_all(home.withheld, closed, closed_by(number))


def _openness_of(catalogue: Catalogue, ids: Iterable[str]) -> dict[str, Openness]:
    """How much may be told today of some records by themselves."""
    day = datetime.now(UTC).astimezone().date()
    return {id_: _openness(held, day) for id_, held in catalogue.held(ids).items()}


def _openness(held: Held, day: date) -> Openness:
    return openness(held.record, Policy(held.policy), day)


def _file_reports(read: Read, stage: Stage) -> list[dict[str, object]]:
    fates = stage.fates()
    touched = {id_ for file in read.files for id_ in file.touches}
    moved = stage.moved(touched)
    return [_file_report(file, fates.get(file.number, {}), moved) for file in read.files]


def _file_report(file: FileLook, fates: dict[str, int], moved: set[str]) -> dict[str, object]:
    changes = fates.get(Fate.WRITTEN, 0) + fates.get(Fate.CHANGED, 0)
    if file.refused:
        status = "refused"
    elif file.ignored:
        status = "ignored"
    elif changes or file.touches & moved:
        status = "accepted"
    elif fates or file.touches:
        status = "unchanged"
    else:
        status = "accepted"
    return {
        "path": file.name,
        "kind": file.kind,
        "status": status,
        "units": file.units,
        "agents": file.agents,
        "concepts": file.concepts,
        "pages": file.pages,
        "problems": [_problem(asdict(problem)) for problem in file.problems],
        "untold": file.untold(),
    }


def _problem(fields: dict[str, object]) -> dict[str, object]:
    kept = ("line", "code", "message", "remedy", "severity", "facts")
    return {name: fields[name] for name in kept}
