"""The journal: who did what, and when. One JSON line each, only ever added to."""

import json
import os
from datetime import UTC, datetime
from pathlib import Path

FILE = "journal.jsonl"


def enter(folder: Path, who: str, what: str, **facts: object) -> None:
    """Add one line and force it to the disk before the errand goes on."""
    folder.mkdir(parents=True, exist_ok=True)
    line = {"when": now(), "who": who, "what": what, **facts}
    with (folder / FILE).open("a", encoding="utf-8") as stream:
        stream.write(json.dumps(line, ensure_ascii=False) + "\n")
        stream.flush()
        os.fsync(stream.fileno())


def entries(folder: Path, most: int = 50) -> list[dict[str, object]]:
    """The newest lines, newest first; a torn last line is passed over."""
    try:
        lines = (folder / FILE).read_text("utf-8", errors="replace").splitlines()
    except FileNotFoundError:
        return []
    found = []
    for line in reversed(lines[-most * 2 :]):
        try:
            found.append(json.loads(line))
        except json.JSONDecodeError:
            continue
    return found[:most]


def now() -> str:
    """The present moment in UTC, to the second."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
