"""Remembers what was told of a delivery that changed nothing, as long as nothing changes.

A folder may be taken in again every night. Where neither a file nor anything that reading depends
on has changed since, the same would be told: then no file is opened.
"""

import hashlib
import json
import time
from dataclasses import dataclass
from pathlib import Path

from kiosk.generation.folder import write_atomically
from kiosk.staff.intake.scan import Found, scan

_JUST_NOW = 3_000_000_000
"""Nanoseconds. A file written so shortly before may be written to again in the same tick."""

_MOST = 40
"""Deliveries that are remembered; of older ones the folder has mostly gone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Memory:
    """What was told of one delivery: of each file, and how many records stood as they were."""

    files: list[dict[str, object]]
    unchanged: int


def state_of(delivery: Path, circumstances: str) -> str | None:
    """All that a look at a delivery depends on, as one digest; None while it is being written.

    Of each file its name, size, and the moments of its last change: that of its content may be set
    back by whoever copies it, that of its entry may not. `circumstances` are those of the program
    and the catalogue.
    """
    now = time.time_ns()
    digest = hashlib.sha256(f"{delivery}\n{circumstances}\n".encode(errors="surrogateescape"))
    for found in scan(delivery):
        if not isinstance(found, Found):
            digest.update(repr(found).encode(errors="surrogateescape"))
            continue
        try:
            known = found.path.stat()
        except OSError:
            return None
        if now - known.st_ctime_ns < _JUST_NOW:
            return None
        facts = (found.name, known.st_ino, known.st_size, known.st_mtime_ns, known.st_ctime_ns)
        digest.update(repr(facts).encode(errors="surrogateescape"))
    return digest.hexdigest()


def recall(folder: Path, delivery: Path, state: str | None) -> Memory | None:
    """What was told when the state was the same; None when it was not, or nobody remembers."""
    try:
        told = json.loads(_place(folder, delivery).read_bytes()) if state else {}
        if told.get("state") != state or not state:
            return None
        return Memory(files=list(told["files"]), unchanged=int(told["unchanged"]))
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        # A memory that cannot be read is none: the delivery is looked at.
        return None


def remember(folder: Path, delivery: Path, state: str | None, memory: Memory) -> None:
    """Keep what was told of a delivery that changed nothing."""
    if state is None:
        return
    folder.mkdir(parents=True, exist_ok=True)
    told = {"state": state, "files": memory.files, "unchanged": memory.unchanged}
    write_atomically(_place(folder, delivery), json.dumps(told).encode())
    held = sorted(folder.glob("*.json"), key=lambda path: path.stat().st_mtime_ns)
    for old in held[:-_MOST]:
        old.unlink()


def _place(folder: Path, delivery: Path) -> Path:
    named = hashlib.sha256(str(delivery).encode(errors="surrogateescape")).hexdigest()[:16]
    return folder / f"{named}.json"
