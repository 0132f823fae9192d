"""The files of a delivery: regular ones only, links and devices passed over and reported."""

import os
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from kiosk.messages import Problem, Severity
from kiosk.records.folding import clean

MOST_DEPTH = 40
MOST_PATH = 3000
# What the Image API of IIIF puts beside the tiles of a picture.
_TILES = "info.json"
_MOST_INFORMATION = 8192
LITTER = (".DS_Store", "._", ".Spotlight-", ".Trash", ".fseventsd", ".directory", ".TemporaryItems")
"""How names begin that systems leave behind in every folder: passed over without a word."""


@dataclass(frozen=True, slots=True)
class Found:
    """One file: its path, and its name as reported: below the delivery's own name."""

    path: Path
    name: str


def scan(delivery: Path) -> Iterator[Found | Problem]:
    """Every file of a delivery (a folder or one file), in the order of their names."""
    if delivery.is_symlink() or not delivery.exists():
        yield _passed(
            shown_name(delivery.name), "It does not exist or is a link.", "Name the folder itself."
        )
        return
    if delivery.is_file():
        yield Found(delivery, shown_name(delivery.name))
        return
    yield from _folder(delivery, shown_name(delivery.name), 0)


def shown_name(name: str) -> str:
    """A file's name as it may stand in a report: one line, readable, no direction marks."""
    return clean(os.fsencode(name).decode("utf-8", "replace")) or "unnamed"


def _passed(name: str, message: str, remedy: str) -> Problem:
    return Problem(
        file=name,
        line=0,
        code="file-passed-over",
        message=message,
        remedy=remedy,
        severity=Severity.REFUSED,
    )


def _is_tiles(path: Path) -> bool:
    """Whether a folder is a tree of tiles: parts of a picture that stands elsewhere whole."""
    try:
        with path.open("rb") as stream:
            return b"iiif.io/api/image" in stream.read(_MOST_INFORMATION)
    except OSError:
        return False


def _folder(folder: Path, name: str, depth: int) -> Iterator[Found | Problem]:
    if depth > MOST_DEPTH or len(os.fsencode(folder)) > MOST_PATH:
        yield _passed(name[:200], "The folders are nested too deep.", "Deliver them flatter.")
        return
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: os.fsencode(entry.name))
    except OSError as error:
        yield _passed(name, f"The folder cannot be read ({error.strerror}).", "Ask for access.")
        return
    if any(entry.name == _TILES for entry in entries) and _is_tiles(folder / _TILES):
        return
    for entry in entries:
        shown = f"{name}/{shown_name(entry.name)}"
        if entry.name.startswith("."):
            if not entry.name.startswith(LITTER):
                yield _passed(
                    shown,
                    "Its name begins with a point, as that of a program's own things.",
                    "Give it another name if it belongs to the delivery.",
                )
            continue
        try:
            mode = entry.stat(follow_symlinks=False).st_mode
        except OSError as error:
            yield _passed(shown, f"It cannot be read ({error.strerror}).", "Copy it again.")
            continue
        if stat.S_ISDIR(mode):
            yield from _folder(Path(entry.path), shown, depth + 1)
        elif stat.S_ISREG(mode):
            yield Found(Path(entry.path), shown)
        else:
            what = "a link" if stat.S_ISLNK(mode) else "not a file"
            yield _passed(shown, f"It is {what} and is passed over.", "Deliver the file itself.")
