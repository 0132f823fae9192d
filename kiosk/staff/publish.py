"""Publishes the catalogue: a new generation beside the old one, shown by one rename."""

import json
import shutil
import sqlite3
import tomllib
from collections import Counter
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from index.backends import DEFAULT, FOLDER, open_engine
from index.language import synonyms
from index.processes import available, processes
from kiosk.catalogue import decisions
from kiosk.catalogue.catalogue import Catalogue
from kiosk.generation import folder as generations
from kiosk.generation import snapshot
from kiosk.generation.folder import FORMAT, GenerationError, Home, Manifest
from kiosk.generation.withheld import by_hand, shown_anew
from kiosk.messages import Progress, Report
from kiosk.records.credit import Credit
from kiosk.records.wire import from_json
from kiosk.rules.thesaurus import Thesaurus
from kiosk.settings import Settings
from kiosk.staff import documents, indexing, journal
from kiosk.staff.collector import seldom
from kiosk.staff.compose.composer import Composer
from kiosk.staff.compose.publishable import Beside
from kiosk.staff.compose.published import Published
from kiosk.staff.documents import Told, batched, told
from kiosk.staff.drawing import draw_missing
from kiosk.staff.lock import errand
from kiosk.staff.spool import Spool
from kiosk.staff.take_in import catalogue_of
from kiosk.staff.trials import Trial, failures, read_trials
from media.probe import Probe

MOST_TOLD = 50
"""Pictures that could not be made are told one by one up to here."""


class TrialsFailedError(Exception):
    """The trial searches of the museum did not pass; the old edition stays on show."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Edition:
    """A published generation: its name, what it holds, the pictures that could not be made."""

    name: str
    counts: dict[str, int]
    next_day: date | None
    faulty_pictures: int
    picture_faults: tuple[str, ...] = ()


def publish(home: Home, settings: Settings, *, who: str, report: Report) -> Edition:
    """Make and show a new generation; its index out of that on show where little has changed.

    Raises BusyError, CatalogueError, TrialsFailedError or GenerationError; whatever happens, the
    generation on show stays until the last rename.
    """
    with errand(home.lock, "kiosk publish"), seldom():
        catalogue = catalogue_of(home, settings)
        try:
            now = datetime.now(UTC)
            name = generations.free_name(home, now.strftime("%Y-%m-%dT%H%M%SZ"))
            report(Progress(step="compose", done=0, total=0))
            newest = catalogue.last_number()
            masters = catalogue.all_masters()
            probes = {digest: from_json(found, Probe) for digest, found in masters.items()}
            composer = Composer(
                catalogue.records(),
                Beside(
                    withdrawn=catalogue.withdrawn(),
                    decided=decisions.decided(catalogue),
                    thesaurus=Thesaurus(catalogue.concepts()),
                ),
                day=now.astimezone().date(),
                edition=name,
                hidden=by_hand(home.withheld),
                probes=probes,
            )
            drawn = draw_missing(home, catalogue, composer.wanted(), report)
            next_day = composer.next_day()
            table = _synonyms(home.content)
            with _draft(home, name) as draft, Spool(home.root) as spool:
                counts = _write_records(home, draft, composer, catalogue, spool, report, name)
                if catalogue.last_number() != newest:
                    message = "The catalogue has changed while it was published. Publish again."
                    raise GenerationError(message)
                # Room for the index: all that it takes is on the spool.
                del composer
                _write_index(home, draft, spool, table, report)
                _try(draft, read_trials(home.content), report)
                report(Progress(step="seal", done=0, total=1))
                manifest = Manifest(
                    format=FORMAT,
                    name=name,
                    backend=DEFAULT,
                    counts=counts,
                    files={},
                    next_day=next_day,
                    edition=name,
                    delivery=newest,
                )
                generations.seal(draft, manifest)
        finally:
            catalogue.close()
        generations.reveal(home, draft, name)
        with closing(snapshot.Snapshot(home.generations / name)) as shown:
            shown_anew(home.withheld, shown.every_id(), name, generations.names(home)[0])
        report(Progress(step="seal", done=1, total=1))
        journal.enter(home.visit, who, "published", edition=name, records=sum(counts.values()))
        _sweep(home)
        return Edition(
            name=name,
            counts=counts,
            next_day=manifest.next_day,
            faulty_pictures=len(drawn.faults),
            picture_faults=drawn.faults[:MOST_TOLD],
        )


@contextmanager
def _draft(home: Home, name: str) -> Iterator[Path]:
    """A draft folder, gone again when it cannot be finished: a full disk needs its room."""
    draft = generations.begin(home, name)
    try:
        yield draft
    except BaseException as error:
        shutil.rmtree(draft, ignore_errors=True)
        if isinstance(error, sqlite3.Error):
            message = (
                f"The edition cannot be written: {error}. The one on show stays."
                " Check that the disk is not full, then publish again."
            )
            raise GenerationError(message) from error
        raise


def waiting(home: Home, newest: int) -> bool:
    """Whether a publish would show something that waits: a delivery up to `newest`, new content.

    What ends on a day waits as well, from that day on.
    """
    name = generations.on_show(home)
    if name is None or due(home):
        return True
    manifest = generations.read_manifest(home.generations / name)
    content = {
        f"content/{path.relative_to(home.content).as_posix()}": generations.digest(path)
        for path in home.content.rglob("*")
        if path.is_file()
    }
    shown = {file: said for file, said in manifest.files.items() if file.startswith("content/")}
    return (manifest.delivery, shown) != (newest, content)


def due(home: Home) -> bool:
    """Whether a restriction of the edition on show has ended: passing time only opens."""
    name = generations.on_show(home)
    if name is None:
        return True
    next_day = generations.read_manifest(home.generations / name).next_day
    return next_day is not None and next_day <= datetime.now(UTC).astimezone().date()


def _write_records(
    home: Home,
    draft: Path,
    composer: Composer,
    catalogue: Catalogue,
    spool: Spool,
    report: Report,
    name: str,
) -> dict[str, int]:
    """Snapshot and list of renditions of a draft; returns the number of records of each kind."""
    total, people = composer.counts()
    counts: Counter[str] = Counter()
    used: set[str] = set()
    facts = {
        "edition": name,
        "people": str(people),
        "welcome": json.dumps(_welcome(home.content), ensure_ascii=False),
    }
    credits_ = _credits(home.content)
    report(Progress(step="records", done=0, total=total))

    def write_down(each: Published) -> Told:
        notice = each.row.notice
        counts[notice.kind] += 1
        for canvas in notice.canvases:
            used.update((canvas.thumbnail, canvas.screen, canvas.tiles))
        return told(each, written.add(each.row))

    with (
        closing(snapshot.Draft(draft / snapshot.FILE)) as written,
        processes(available()) as others,
    ):
        # Documents are made of the notices by another process, while the next ones are composed.
        batches = batched(map(write_down, composer.published(catalogue.records())))
        for lines in others.in_turn(batches, documents.lines, documents.lines, documents.ALONE):
            spool.put(lines)
            report(Progress(step="records", done=spool.count, total=total))
        written.finish(credits_, facts)
    report(Progress(step="records", done=total, total=total))
    (draft / "renditions.txt").write_text("\n".join(sorted(used - {""})), encoding="ascii")
    return dict(sorted(counts.items()))


def _write_index(home: Home, draft: Path, spool: Spool, table: str, report: Report) -> None:
    """Index and content of a draft."""
    report(Progress(step="index", done=0, total=spool.count))
    shown = generations.on_show(home)
    former = home.generations / shown if shown else None
    indexing.write(draft, former, spool.count, lambda: _told(spool, report))
    (draft / FOLDER / synonyms.FILE).write_text(table, "utf-8")
    if home.content.is_dir():
        shutil.copytree(home.content, draft / "content")


def _told(spool: Spool, report: Report) -> Iterator[indexing.Taken]:
    for number, each in enumerate(spool):
        if number % 200 == 0:
            report(Progress(step="index", done=number, total=spool.count))
        yield each


def _welcome(content: Path) -> dict[str, Any]:
    """The museum's words of welcome by language (`content/welcome.toml`)."""
    try:
        return tomllib.loads((content / "welcome.toml").read_text("utf-8"))
    except FileNotFoundError:
        return {}
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        message = f"content/welcome.toml cannot be read: {error}. Correct it and publish again."
        raise GenerationError(message) from error


def _synonyms(content: Path) -> str:
    """The table of things under several names (`content/synonyms.csv`), else the shipped one."""
    try:
        text = (content / synonyms.FILE).read_text("utf-8")
        synonyms.read(text)
    except FileNotFoundError:
        return synonyms.shipped()
    except (UnicodeDecodeError, synonyms.SynonymsError) as error:
        message = f"content/{synonyms.FILE} cannot be used. Correct it and publish again.\n{error}"
        raise GenerationError(message) from error
    return text


def _credits(content: Path) -> tuple[Credit, ...]:
    """The sponsors of `content/sponsors.toml`, by rank."""
    try:
        written = tomllib.loads((content / "sponsors.toml").read_text("utf-8"))
    except FileNotFoundError:
        return ()
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        message = f"content/sponsors.toml cannot be read: {error}. Correct it and publish again."
        raise GenerationError(message) from error
    found = []
    for entry in written.get("sponsor", []):
        try:
            found.append(
                Credit(
                    name=entry["name"],
                    made_possible=entry["made_possible"],
                    rank=entry.get("rank", 0),
                    first=entry.get("from"),
                    last=entry.get("to"),
                    logo=entry.get("logo", ""),
                )
            )
        except KeyError as error:
            message = f"content/sponsors.toml: a sponsor has no {error}. Complete it."
            raise GenerationError(message) from error
    return tuple(sorted(found, key=lambda credit: (credit.rank, credit.name)))


def _try(draft: Path, trials: tuple[Trial, ...], report: Report) -> None:
    report(Progress(step="trials", done=0, total=len(trials)))
    if not trials:
        return
    engine = open_engine(draft)
    try:
        failed = failures(trials, engine)
    finally:
        engine.close()
    report(Progress(step="trials", done=len(trials), total=len(trials)))
    if failed:
        message = "The trial searches did not pass; the edition on show stays:\n" + "\n".join(
            failed
        )
        raise TrialsFailedError(message)


def _sweep(home: Home) -> None:
    """Remove renditions that no kept generation uses: what was closed must not stay on the disk."""
    used: set[str] = set()
    for name in generations.names(home):
        listing = home.generations / name / "renditions.txt"
        if listing.is_file():
            used.update(listing.read_text("ascii").splitlines())
    for path in home.renditions.rglob("*.*"):
        if path.is_file() and path.relative_to(home.renditions).as_posix() not in used:
            path.unlink()
