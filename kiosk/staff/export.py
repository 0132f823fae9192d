"""Hands the archive out: what anybody may have, or the archive's own copy."""

import hashlib
import os
import shutil
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from glob import escape
from pathlib import Path

from kiosk.catalogue import decisions
from kiosk.catalogue.catalogue import Catalogue
from kiosk.generation.folder import Home, fsync_folder
from kiosk.generation.withheld import by_hand
from kiosk.messages import Progress, Report
from kiosk.records.wire import from_json
from kiosk.settings import Settings
from kiosk.staff import journal
from kiosk.staff.compose.composer import Composer
from kiosk.staff.compose.publishable import Beside
from kiosk.staff.export_files import FORMATS, Entry, Format
from kiosk.staff.lock import errand
from kiosk.staff.outbox import place_in_outbox
from kiosk.staff.outgoing import OpenToAll, Outgoing, OwnCopy
from kiosk.staff.take_in import catalogue_of
from kiosk.staff.wording import table
from kiosk.writers import json_lines
from media.probe import Probe


class ExportError(Exception):
    """An export that cannot be made; the message says what to do instead."""


class Purpose(StrEnum):
    """Whom an export is for."""

    VISITORS = "visitors"
    KEEPING = "keeping"


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What is to be handed out: the format, where to, one fonds alone, under which address."""

    format: Format
    out: Path
    purpose: Purpose = Purpose.VISITORS
    fonds: str = ""
    base: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class HandedOut:
    """What was written, as documented for `kiosk export --json`."""

    path: str
    purpose: str
    records: int
    files: int
    bytes: int


def place(home: Home, settings: Settings, format_: Format, purpose: Purpose, fonds: str) -> Path:
    """Where an export goes when nobody says where; the own copy is named as what it is."""
    words = [format_.label, fonds.strip()]
    if purpose is Purpose.KEEPING:
        words.insert(0, table(settings.terminal.language)["own-copy"])
    return place_in_outbox(home, settings, " ".join(filter(None, words)), format_.ending)


def export(home: Home, settings: Settings, wish: Wish, *, who: str, report: Report) -> HandedOut:
    """Write an export beside its target and put it there whole by one rename.

    Raises ExportError, BusyError, CatalogueError, or OSError when the disk is full: nothing of
    it is left then.
    """
    if wish.out.exists():
        message = f"{wish.out} is there already. Name a file or folder that is not."
        raise ExportError(message)
    if wish.base and not wish.base.startswith(("http://", "https://")):
        message = f"“{wish.base}” is no address. Write it whole: https://archives.example/iiif"
        raise ExportError(message)
    with errand(home.lock, "kiosk export"):
        catalogue = catalogue_of(home, settings)
        try:
            with (
                closing(_outgoing(home, settings, catalogue, wish)) as outgoing,
                _draft(wish.out) as draft,
            ):
                if wish.fonds and not outgoing.units_to_go:
                    message = f"No record that may go out bears the code {wish.fonds}."
                    raise ExportError(message)
                written = _write(draft, wish, outgoing, report)
                _put_in_place(draft, wish, written)
        finally:
            catalogue.close()
    size = sum(size for _digest, size in written.values())
    journal.enter(
        home.visit,
        who,
        "exported",
        purpose=wish.purpose.value,
        format=wish.format.value,
        fonds=wish.fonds,
        path=str(wish.out),
        records=outgoing.gone,
    )
    return HandedOut(
        path=str(wish.out),
        purpose=wish.purpose.value,
        records=outgoing.gone,
        files=len(written),
        bytes=size,
    )


def _outgoing(home: Home, settings: Settings, catalogue: Catalogue, wish: Wish) -> Outgoing:
    house = f"{settings.house.name}, {settings.house.place}, {settings.house.centre}"
    if wish.purpose is Purpose.KEEPING:
        return OwnCopy(home, catalogue, house=house, base=wish.base, fonds=wish.fonds)
    composer = Composer(
        catalogue.records(),
        Beside(decided=decisions.decided(catalogue)),
        day=datetime.now(UTC).astimezone().date(),
        edition="",
        hidden=by_hand(home.withheld),
        probes={
            digest: from_json(found, Probe) for digest, found in catalogue.all_masters().items()
        },
    )
    return OpenToAll(
        home,
        composer.exported(catalogue.records()),
        catalogue.concepts(),
        house=house,
        base=wish.base,
        fonds=wish.fonds,
    )


@contextmanager
def _draft(out: Path) -> Iterator[Path]:
    """A hidden folder beside the target, gone again when it cannot be finished."""
    out.parent.mkdir(parents=True, exist_ok=True)
    for left in out.parent.glob(f".{escape(out.name)}.draft-*"):
        # Of an export that was killed; none is at work, since the errand is ours.
        shutil.rmtree(left)
    draft = out.with_name(f".{out.name}.draft-{os.getpid()}")
    draft.mkdir(mode=0o700)
    try:
        yield draft
    finally:
        shutil.rmtree(draft, ignore_errors=True)


_Written = dict[str, tuple[str, int]]


def _write(draft: Path, wish: Wish, outgoing: Outgoing, report: Report) -> _Written:
    """Every file of the export; returns the SHA-256 and the size of each."""
    written: _Written = {}
    for number, entry in enumerate(FORMATS[wish.format](outgoing)):
        if number % 100 == 0:
            report(Progress(step="export", done=number, total=0, detail=entry.name))
        written[entry.name] = _write_one(draft / entry.name, entry)
    return written


def _write_one(path: Path, entry: Entry) -> tuple[str, int]:
    path.parent.mkdir(parents=True, exist_ok=True)
    digest, size = hashlib.sha256(), 0
    with path.open("xb") as stream:
        for chunk in entry.chunks:
            stream.write(chunk)
            digest.update(chunk)
            size += len(chunk)
        stream.flush()
        os.fsync(stream.fileno())
    return digest.hexdigest(), size


def _put_in_place(draft: Path, wish: Wish, written: Mapping[str, tuple[str, int]]) -> None:
    """One rename: of the only file where a file is asked for, else of the folder."""
    if wish.format.is_file or wish.out.suffix == ".xml":
        if len(written) != 1:
            message = (
                f"The export has {len(written)} files. Name a folder, or one fonds: --fonds CODE."
            )
            raise ExportError(message)
        only = draft / next(iter(written))
        if wish.purpose is Purpose.KEEPING:
            only.chmod(0o600)
        only.rename(wish.out)
    else:
        sums = json_lines.sums({name: digest for name, (digest, _size) in written.items()})
        _write_one(draft / json_lines.SUMS, Entry(json_lines.SUMS, [sums]))
        draft.chmod(0o755 if wish.purpose is Purpose.VISITORS else 0o700)
        draft.rename(wish.out)
    fsync_folder(wish.out.parent)
