"""What waits in the folder of deliveries, and what has been taken in."""

from pathlib import Path
from typing import Any

from kiosk.generation.folder import Home, names, on_show
from kiosk.settings import Settings
from kiosk.staff.intake.scan import Found, scan
from kiosk.staff.take_in import catalogue_of


def inbox(home: Home, settings: Settings) -> Path:
    """The folder in which staff drop deliveries."""
    return home.root / settings.deliveries.inbox


def overview(home: Home, settings: Settings) -> dict[str, Any]:
    """Waiting and accepted deliveries, editions, the one on show: one JSON object."""
    waiting = []
    folder = inbox(home, settings)
    entries = sorted(folder.iterdir()) if folder.is_dir() else []
    for entry in entries:
        if entry.name.startswith(".") or entry.is_symlink():
            continue
        files = [found for found in scan(entry) if isinstance(found, Found)]
        waiting.append(
            {
                "name": entry.name,
                "path": str(entry),
                "files": len(files),
                "bytes": sum(found.path.stat().st_size for found in files),
            }
        )
    catalogue = catalogue_of(home, settings)
    try:
        deliveries = catalogue.deliveries()
    finally:
        catalogue.close()
    undone = {each.undoes for each in deliveries if each.undoes}
    return {
        "waiting": waiting,
        "accepted": [
            {
                "number": each.number,
                "name": each.name,
                "accepted_at": each.accepted_at,
                "accepted_by": each.accepted_by,
                "policy": each.policy,
                "undone": each.number in undone,
            }
            for each in reversed(deliveries)
            if each.undoes is None
        ],
        "editions": list(reversed(names(home))),
        "on_show": on_show(home),
    }
