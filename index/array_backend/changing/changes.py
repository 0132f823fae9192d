"""What changed since a base was built: its deltas, and what is dead in each part of the index.

An index folder is `base.arrays`, the deltas beside it, and one small file that names them. That
file is replaced by one rename, when all that it names is on the disk: a reader sees the folder
before a change or after it. Without the file the base is all there is.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, cast

import numpy as np

from index.array_backend.finding.living import without
from index.array_backend.finding.segment import Records, Segment
from index.array_backend.layout.store import Arrays, FileWriter, fsync_folder
from index.engine import EngineError

BASE = "base.arrays"
CHANGES = "changes.arrays"
DELTA = "delta-{}.arrays"


@dataclass(frozen=True, slots=True)
class Part:
    """The base or a delta: the name of its file and the records of it that are dead, ascending.

    `ranks` are the places of its records in the alphabet of all persons, where others moved them.
    """

    file: str
    dead: Records = field(default_factory=lambda: np.zeros(0, np.uint32))
    ranks: Records | None = None


@dataclass(frozen=True, slots=True)
class Changes:
    """The parts of an index, the base first; the next delta is of number `number`."""

    base: str
    number: int
    parts: tuple[Part, ...]


Stamp = tuple[int, int, int] | None
"""What tells one file of changes from the next: when and where it was written, how long it is."""


def stamp(folder: Path) -> Stamp:
    """The stamp of the folder's changes, None where there are none: one look at the disk."""
    try:
        found = (folder / CHANGES).stat()
    except FileNotFoundError:
        return None
    return found.st_mtime_ns, found.st_ino, found.st_size


def read(folder: Path) -> Changes | None:
    """The changes of an index folder, None where there are none."""
    path = folder / CHANGES
    if not path.exists():
        return None
    arrays = Arrays(path)
    facts = cast("dict[str, Any]", arrays.facts)
    try:
        parts = tuple(
            Part(
                file,
                arrays[f"dead.{place}"].copy(),
                arrays[f"ranks.{place}"].copy() if f"ranks.{place}" in arrays else None,
            )
            for place, file in enumerate(facts["parts"])
        )
        return Changes(facts["base"], facts["number"], parts)
    except KeyError as error:
        message = f"{CHANGES} was written by another version of this program. Publish again."
        raise EngineError(message) from error


def write(folder: Path, changes: Changes) -> None:
    """Replace the changes of a folder by one rename; the deltas must be on the disk."""
    fsync_folder(folder)
    file = FileWriter(folder / CHANGES)
    for place, part in enumerate(changes.parts):
        file.add(f"dead.{place}", part.dead.astype(np.uint32))
        if part.ranks is not None:
            file.add(f"ranks.{place}", part.ranks.astype(np.int32))
    file.facts.update(
        base=changes.base,
        number=changes.number,
        parts=[part.file for part in changes.parts],
    )
    file.finish()
    fsync_folder(folder)


def sweep(folder: Path, kept: Sequence[str]) -> None:
    """Remove the deltas that are not among the kept ones."""
    for path in folder.glob(DELTA.format("*")):
        if path.name not in kept:
            path.unlink(missing_ok=True)


def open_parts(
    folder: Path, base: Segment, changes: Changes, known: dict[str, Segment]
) -> dict[str, Segment]:
    """The parts of an index by the names of their files, each without its dead.

    `known` are deltas that are open already; raises EngineError where one is of another base.
    """
    if changes.base != base.identity:
        raise EngineError(_of_another(CHANGES))
    found: dict[str, Segment] = {}
    for part in changes.parts:
        segment = base if part.file == BASE else known.get(part.file)
        if segment is None:
            segment = known[part.file] = Segment(folder / part.file)
            segment.synonyms = base.synonyms
        if segment is not base and segment.base != base.identity:
            raise EngineError(_of_another(part.file))
        is_short = part.ranks is not None and len(part.ranks) != segment.records
        if is_short or (len(part.dead) and int(part.dead[-1]) >= segment.records):
            message = f"{CHANGES} names records that {part.file} does not hold. Publish again."
            raise EngineError(message)
        found[part.file] = without(segment, part.dead, part.ranks)
    return found


def _of_another(file: str) -> str:
    return f"{file} belongs to another {BASE} than the one beside it. Publish again."
