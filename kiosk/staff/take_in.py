"""Takes a delivery in: look, plan, accept. The dry run stops at the plan."""

import os
import shutil
import time
from collections import Counter
from dataclasses import asdict, dataclass, replace
from datetime import UTC, date, datetime
from pathlib import Path

from kiosk.catalogue.catalogue import (
    Acceptance,
    Catalogue,
    Entry,
    Held,
    Receipt,
    sqlite_url,
)
from kiosk.generation.folder import Home, fsync_folder, names
from kiosk.generation.withheld import closed_by, lift, withhold_all
from kiosk.messages import Progress, Report
from kiosk.records.access import Policy
from kiosk.records.agent import Agent
from kiosk.records.wire import to_json
from kiosk.rules.canvases import described
from kiosk.rules.plan import Delivered, Plan, plan
from kiosk.rules.showing import Openness, openness
from kiosk.rules.variants import with_own_forms
from kiosk.settings import Settings
from kiosk.staff import journal
from kiosk.staff.lock import errand
from kiosk.staff.look import FileLook, Look, digest_of, look


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
    with errand(home.lock, "kiosk intake"):
        catalogue = catalogue_of(home, settings)
        intake = _Intake(home, catalogue, policy, who, report)
        try:
            for delivery in deliveries:
                looked = intake.look(delivery)
                if not dry_run:
                    intake.accept(looked)
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
            before = catalogue.held(catalogue.touched(standing.number) if standing else ())
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

    seen: Look
    entries: dict[str, Entry]
    planned: Plan
    files: list[dict[str, object]]
    against: int

    def counts(self) -> dict[str, int]:
        planned = self.planned
        return {
            "written": len(planned.written),
            "changed": len(planned.changed),
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

    def look(self, delivery: Path) -> _Looked:
        """Read a delivery and plan it; nothing is changed."""
        against = self.catalogue.last_number()
        seen = look(
            delivery,
            known_masters=self.catalogue.masters(),
            catalogue=self.catalogue,
            report=self.report,
        )
        _keep(seen, self.catalogue)
        known = self.catalogue.known()
        entries = {}
        for id_, record in seen.records.items():
            # A record tied to a picture that came later keeps what it was delivered with.
            scope, policy = seen.scopes[id_], self.policy.value
            if not scope and id_ in known:
                scope, policy = known[id_].scope, known[id_].policy
            entries[id_] = Entry(
                record=record, scope=scope, digest=digest_of(record, policy), policy=policy
            )
        planned = plan(
            known,
            [Delivered(id_, entry.digest, entry.scope) for id_, entry in entries.items()],
            seen.whole,
        )
        moved = {*planned.written, *planned.changed}
        files = [_file_report(file, moved) for file in seen.files]
        return _Looked(seen, entries, planned, files, against)

    def accept(self, looked: _Looked) -> None:
        """Masters first, then one transaction: a record never names a picture that is not there."""
        seen, planned = looked.seen, looked.planned
        self.catalogue.remember_masters(
            {
                digest: to_json(found)
                for digest, found in seen.probes.items()
                if digest not in seen.died
            }
        )
        if planned.empty:
            return
        masters = self.home.root / "masters"
        for number, (digest, path) in enumerate(seen.masters.items()):
            self.report(Progress(step="masters", done=number, total=len(seen.masters)))
            if seen.probes[digest].sizes:
                _keep_master(masters, digest, path)
        self.report(Progress(step="accept", done=0, total=1))
        before = self.catalogue.held((*planned.changed, *planned.withdrawn))
        number = self.catalogue.accept(
            planned,
            looked.entries,
            against=looked.against,
            receipt=Receipt(
                name=seen.name,
                day=journal.now(),
                who=self.who,
                policy=self.policy.value,
                report=to_json(looked.files),
            ),
        )
        _close_at_once(self.home, self.catalogue, before, number)
        journal.enter(
            self.home.visit,
            self.who,
            "accepted",
            delivery=seen.name,
            number=number,
            policy=self.policy.value,
            **looked.counts(),
        )
        self.report(Progress(step="accept", done=1, total=1))


def _keep(seen: Look, catalogue: Catalogue) -> None:
    """What a record delivered again keeps: pictures, if it has none; the staff's forms of name."""
    doubtful = [
        id_
        for id_, record in seen.records.items()
        if not record.canvases or isinstance(record, Agent)
    ]
    for id_, earlier in catalogue.bodies(doubtful).items():
        record = seen.records[id_]
        if earlier.canvases and not record.canvases:
            record = replace(record, canvases=described(earlier.canvases, record.images))
        if isinstance(record, Agent) and isinstance(earlier, Agent):
            record = with_own_forms(record, earlier)
        seen.records[id_] = record


def _keep_master(folder: Path, digest: str, path: Path) -> None:
    """Copy a master under the name of its content; a copy that is there is left alone."""
    kept = folder / digest[:2] / digest
    if kept.exists():
        return
    kept.parent.mkdir(parents=True, exist_ok=True)
    beside = kept.with_name(f".{digest}.{os.getpid()}")
    shutil.copyfile(path, beside)
    with beside.open("rb") as stream:
        os.fsync(stream.fileno())
    beside.chmod(0o444)
    beside.replace(kept)
    fsync_folder(kept.parent)


def _close_at_once(home: Home, catalogue: Catalogue, before: dict[str, Held], number: int) -> None:
    """What may be told less of than before is hidden on every terminal without waiting.

    Nothing is hidden that no edition can show.
    """
    if not names(home):
        return
    day = datetime.now(UTC).astimezone().date()
    after = catalogue.held(before)
    closed = [
        id_
        for id_, held in before.items()
        if id_ not in after or _openness(after[id_], day) < _openness(held, day)
    ]
    withhold_all(home.withheld, closed, closed_by(number))


def _openness(held: Held, day: date) -> Openness:
    return openness(held.record, Policy(held.policy), day)


def _file_report(file: FileLook, moved: set[str]) -> dict[str, object]:
    if file.refused:
        status = "refused"
    elif file.ignored:
        status = "ignored"
    elif file.records and not any(id_ in moved for id_ in file.records):
        status = "unchanged"
    else:
        status = "accepted"
    return {
        "path": file.name,
        "kind": file.kind,
        "status": status,
        "units": file.units,
        "agents": file.agents,
        "pages": file.pages,
        "problems": [_problem(asdict(problem)) for problem in file.problems],
    }


def _problem(fields: dict[str, object]) -> dict[str, object]:
    kept = ("line", "code", "message", "remedy", "severity", "facts")
    return {name: fields[name] for name in kept}
