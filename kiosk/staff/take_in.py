"""Takes a delivery in: look, plan, accept. The dry run stops at the plan."""

import os
import shutil
import time
from collections import Counter
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from kiosk.catalogue.catalogue import Catalogue, Entry, sqlite_url
from kiosk.generation.folder import Home, fsync_folder
from kiosk.generation.withheld import withhold
from kiosk.messages import Progress, Report
from kiosk.records.access import AccessStatus, Policy
from kiosk.records.unit import Unit
from kiosk.records.wire import to_json
from kiosk.rules.plan import Delivered, Plan, plan
from kiosk.settings import Settings
from kiosk.staff import journal
from kiosk.staff.look import FileLook, Look, Record, digest_of, look
from kiosk.staff.lock import errand


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
    with errand(home.lock, "kiosk intake"):
        catalogue = catalogue_of(home, settings)
        try:
            totals: Counter[str] = Counter()
            files: list[dict[str, object]] = []
            for delivery in deliveries:
                seen = _one(home, catalogue, delivery, policy, dry_run, who, report)
                files.extend(seen[0])
                totals.update(seen[1])
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


def _one(
    home: Home,
    catalogue: Catalogue,
    delivery: Path,
    policy: Policy,
    dry_run: bool,
    who: str,
    report: Report,
) -> tuple[list[dict[str, object]], dict[str, int]]:
    against = catalogue.last_number()
    seen = look(
        delivery,
        known_masters=catalogue.masters(),
        by_code=catalogue.by_code,
        report=report,
    )
    _keep_pictures(seen, catalogue)
    entries = {id_: _entry(record, seen.scopes[id_], policy) for id_, record in seen.records.items()}
    known = catalogue.known()
    for id_, entry in entries.items():
        # A record tied to a picture that came later keeps the scope it was delivered with.
        if not entry.scope and id_ in known:
            entries[id_] = replace(entry, scope=known[id_].scope)
    planned = plan(
        known,
        [Delivered(entry.record.id, entry.digest, entry.scope) for entry in entries.values()],
        seen.whole,
    )
    files = [_file_report(file, planned) for file in seen.files]
    if not dry_run:
        catalogue.remember_masters({d: to_json(found) for d, found in seen.probes.items()})
        if not planned.empty:
            _accept(home, catalogue, seen, planned, entries, against, policy, who, files, report)
    return files, {
        "written": len(planned.written),
        "changed": len(planned.changed),
        "withdrawn": len(planned.withdrawn),
        "unchanged": planned.unchanged,
    }


def _entry(record: Record, scope: str, policy: Policy) -> Entry:
    digest, body = digest_of(record, policy.value)
    return Entry(record=record, scope=scope, digest=digest, body=body)


def _keep_pictures(seen: Look, catalogue: Catalogue) -> None:
    """A description delivered again without its pictures keeps those it had."""
    bare = [id_ for id_, record in seen.records.items() if not record.canvases]
    for id_, earlier in catalogue.bodies(bare).items():
        if earlier.canvases:
            seen.records[id_] = replace(seen.records[id_], canvases=earlier.canvases)


def _accept(
    home: Home,
    catalogue: Catalogue,
    seen: Look,
    planned: Plan,
    entries: dict[str, Entry],
    against: int,
    policy: Policy,
    who: str,
    files: list[dict[str, object]],
    report: Report,
) -> None:
    """Masters first, then the one transaction: a record never names a picture that is not there."""
    masters = home.root / "masters"
    for number, (digest, path) in enumerate(seen.masters.items()):
        report(Progress(step="masters", done=number, total=len(seen.masters)))
        if seen.probes[digest].sizes:
            _keep_master(masters, digest, path)
    report(Progress(step="accept", done=0, total=1))
    number = catalogue.accept(
        planned,
        entries,
        against=against,
        name=seen.name,
        day=journal.now(),
        who=who,
        policy=policy.value,
        report=to_json(files),
    )
    _close_at_once(home, planned, entries)
    journal.enter(
        home.visit,
        who,
        "accepted",
        delivery=seen.name,
        number=number,
        written=len(planned.written),
        changed=len(planned.changed),
        withdrawn=len(planned.withdrawn),
        policy=policy.value,
    )
    report(Progress(step="accept", done=1, total=1))


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
    os.replace(beside, kept)
    fsync_folder(kept.parent)


def _close_at_once(home: Home, planned: Plan, entries: dict[str, Entry]) -> None:
    """A record closed by a delivery is hidden on every terminal without waiting for a publish."""
    for id_ in planned.changed:
        record = entries[id_].record
        condition = record.access if isinstance(record, Unit) else None
        if condition and condition.status in {AccessStatus.CLOSED, AccessStatus.WITHDRAWN}:
            withhold(home.withheld, record.id, "closed by a delivery")
    for id_ in planned.withdrawn:
        withhold(home.withheld, id_, "withdrawn by a delivery")


def _file_report(file: FileLook, planned: Plan) -> dict[str, object]:
    moved = set(planned.written) | set(planned.changed)
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
