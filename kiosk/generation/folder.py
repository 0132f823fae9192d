"""The folder of published generations: its paths, its manifest, the one on show.

Publishing follows one order (reliability of crash and power loss): write a hidden draft, fsync its
files and folders, write the manifest with the hash of every file, fsync, rename the draft to its
name, fsync the parent, and only then replace CURRENT by one rename. Whatever stops a publish
before that last rename leaves the old generation on show.
"""

import hashlib
import os
import re
import shutil
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from kiosk.records.wire import WireError, from_json, to_json

FORMAT = 2
KEPT = 5
MOST_TOLD = 3
"""Faults of a damaged generation that are named in its message."""
MANIFEST = "manifest.json"
CURRENT = "CURRENT"
WITHHELD = "withheld.txt"
_NAME = re.compile(r"\d{4}-\d{2}-\d{2}T\d{6}Z(?:-\d+)?")
_DRAFT = ".draft-"


class GenerationError(Exception):
    """A published folder that cannot be used; the message says what to do next."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Manifest:
    """The contents list of a generation.

    `files` maps each path to its SHA-256 in hex; `counts` holds records by kind; `next_day` is
    the day on which a restriction ends and the content should be published anew. `delivery` is the
    number of the newest delivery that is in it.
    """

    format: int
    name: str
    backend: str
    counts: dict[str, int]
    files: dict[str, str]
    next_day: date | None = None
    edition: str = ""
    delivery: int | None = None


@dataclass(frozen=True, slots=True)
class Home:
    """The museum's data folder and the paths inside it."""

    root: Path

    @property
    def generations(self) -> Path:
        """Published generations."""
        return self.root / "generations"

    @property
    def renditions(self) -> Path:
        """Pictures made for the screen, named by content."""
        return self.root / "renditions"

    @property
    def content(self) -> Path:
        """The museum's own words: welcome, credits, trial searches."""
        return self.root / "content"

    @property
    def withheld(self) -> Path:
        """The list of records hidden at once."""
        return self.root / WITHHELD

    @property
    def catalogue(self) -> Path:
        """The catalogue's file when no PostgreSQL is named."""
        return self.root / "catalogue.sqlite"

    @property
    def lock(self) -> Path:
        """The file that lets one errand write at a time."""
        return self.root / "errand.lock"

    @property
    def looks(self) -> Path:
        """What is remembered of deliveries that changed nothing; may be removed at any time."""
        return self.root / ".looks"

    @property
    def visit(self) -> Path:
        """What terminals and the staff menu keep: journal, PINs, counters."""
        return self.root / "staff"


def fsync_file(path: Path) -> None:
    """Force one file's bytes to the disk."""
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def fsync_folder(path: Path) -> None:
    """Force the names inside one folder to the disk."""
    descriptor = os.open(path, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def write_atomically(path: Path, content: bytes) -> None:
    """Replace a file by one rename: readers see the old bytes or the new ones."""
    beside = path.with_name(f".{path.name}.new")
    with beside.open("wb") as stream:
        stream.write(content)
        stream.flush()
        os.fsync(stream.fileno())
    beside.replace(path)
    fsync_folder(path.parent)


def digest(path: Path) -> str:
    """SHA-256 of a file, in hex."""
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def names(home: Home) -> tuple[str, ...]:
    """The complete generations, oldest first."""
    if not home.generations.is_dir():
        return ()
    return tuple(
        sorted(
            entry.name
            for entry in home.generations.iterdir()
            if _NAME.fullmatch(entry.name) and (entry / MANIFEST).is_file()
        )
    )


def named(home: Home) -> str | None:
    """The name that CURRENT holds, whether or not there is a whole generation behind it."""
    try:
        name = (home.generations / CURRENT).read_text("ascii").strip()
    except (FileNotFoundError, UnicodeDecodeError):
        return None
    return name if _NAME.fullmatch(name) else None


def on_show(home: Home) -> str | None:
    """The name of the generation on show, None when nothing has been published."""
    name = named(home)
    return name if name in names(home) else None


def older(home: Home, name: str) -> tuple[str, ...]:
    """The complete generations before one, newest first."""
    return tuple(other for other in reversed(names(home)) if other < name)


def show(home: Home, name: str) -> None:
    """Put a generation on show: the only point at which visitors see something new."""
    if name not in names(home):
        message = f"There is no generation {name}. Choose one of: {', '.join(names(home))}."
        raise GenerationError(message)
    write_atomically(home.generations / CURRENT, f"{name}\n".encode("ascii"))


def read_manifest(folder: Path) -> Manifest:
    """The manifest of a generation; raises GenerationError with what to do."""
    try:
        manifest = from_json((folder / MANIFEST).read_bytes(), Manifest)
    except FileNotFoundError as error:
        message = f"{folder.name} has no manifest: it was never finished. Publish again."
        raise GenerationError(message) from error
    except WireError as error:
        message = f"The manifest of {folder.name} is damaged ({error}). Go back or publish again."
        raise GenerationError(message) from error
    if manifest.format != FORMAT:
        message = (
            f"{folder.name} has form {manifest.format}, this program reads form {FORMAT}."
            " Publish again with this program."
        )
        raise GenerationError(message)
    return manifest


def begin(home: Home, name: str) -> Path:
    """An empty draft folder; drafts left by a killed publish are swept away first."""
    home.generations.mkdir(parents=True, exist_ok=True)
    for entry in home.generations.iterdir():
        if entry.name.startswith(_DRAFT):
            shutil.rmtree(entry)
    draft = home.generations / f"{_DRAFT}{name}"
    draft.mkdir()
    return draft


def free_name(home: Home, stamp: str) -> str:
    """The stamp, or the stamp with a number when it is taken."""
    taken = set(names(home))
    if stamp not in taken:
        return stamp
    number = 2
    while f"{stamp}-{number}" in taken:
        number += 1
    return f"{stamp}-{number}"


def seal(draft: Path, manifest: Manifest) -> None:
    """Hash and fsync everything in a draft, then write its manifest."""
    hashes: dict[str, str] = {}
    for path in sorted(draft.rglob("*")):
        if path.is_file():
            fsync_file(path)
            hashes[path.relative_to(draft).as_posix()] = digest(path)
    for path in sorted(draft.rglob("*")):
        if path.is_dir():
            fsync_folder(path)
    sealed = Manifest(
        format=manifest.format,
        name=manifest.name,
        backend=manifest.backend,
        counts=manifest.counts,
        files=hashes,
        next_day=manifest.next_day,
        edition=manifest.edition,
        delivery=manifest.delivery,
    )
    write_atomically(draft / MANIFEST, to_json(sealed))


def reveal(home: Home, draft: Path, name: str) -> Path:
    """Give a sealed draft its name and put it on show; then prune all but the last five."""
    if not (draft / MANIFEST).is_file():
        message = f"The draft of {name} has no manifest and is not shown. Publish again."
        raise GenerationError(message)
    final = home.generations / name
    draft.replace(final)
    fsync_folder(home.generations)
    show(home, name)
    prune(home)
    return final


def prune(home: Home) -> None:
    """Remove generations older than the last five, never the one on show."""
    current = on_show(home)
    for name in names(home)[:-KEPT]:
        if name != current:
            doomed = home.generations / f"{_DRAFT}{name}"
            # Renamed first: a removal stopped halfway must not look like a generation.
            (home.generations / name).replace(doomed)
            shutil.rmtree(doomed)


def go_back(home: Home) -> str:
    """Put the generation before the one on show back on show; returns its name."""
    current = on_show(home)
    earlier = older(home, current) if current is not None else names(home)[::-1]
    if not earlier:
        message = "There is no earlier edition to go back to."
        raise GenerationError(message)
    show(home, earlier[0])
    return earlier[0]


def faults(folder: Path) -> tuple[str, ...]:
    """What is wrong with a generation: missing, altered or surplus files; empty when sound."""
    manifest = read_manifest(folder)
    found = []
    present = {
        path.relative_to(folder).as_posix()
        for path in folder.rglob("*")
        if path.is_file() and path.name != MANIFEST
    }
    for name, expected in manifest.files.items():
        if name not in present:
            found.append(f"{name} is missing")
        elif digest(folder / name) != expected:
            found.append(f"{name} has been altered")
    found.extend(f"{name} does not belong here" for name in sorted(present - set(manifest.files)))
    return tuple(found)


def demand_sound(folder: Path) -> Manifest:
    """The manifest of a generation whose every byte is as published; raises GenerationError.

    To be asked before anything in the folder is opened: an index may be a program to whoever opens
    it (Whoosh keeps its table of contents as a pickle).
    """
    found = faults(folder)
    if found:
        message = (
            f"{folder.name} is damaged and is not opened ({'; '.join(found[:MOST_TOLD])})."
            " Go back to an earlier edition or publish again."
        )
        raise GenerationError(message)
    return read_manifest(folder)
