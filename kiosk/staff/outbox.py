"""Names what goes out, in the folder for outgoing files; nothing there is ever written over."""

from datetime import UTC, datetime
from itertools import count
from pathlib import Path

from kiosk.generation.folder import Home
from kiosk.records.folding import clean
from kiosk.settings import Settings

MOST_NAME = 180
"""Bytes of a name before its day: a file system holds 255, and a draft has a longer name."""

_NOT_IN_A_NAME = str.maketrans(dict.fromkeys('/\\:*?"<>|', " "))


def outbox(home: Home, settings: Settings) -> Path:
    """The folder into which what goes out is written when no other place is named."""
    return home.root / settings.deliveries.outbox


def place_in_outbox(home: Home, settings: Settings, name: str, ending: str = "") -> Path:
    """A path that is not there yet: the name, the day, a number when the day has several.

    The folder is made when it is missing. `ending` is that of the file, with its dot; a folder
    has none.
    """
    folder = outbox(home, settings)
    folder.mkdir(parents=True, exist_ok=True)
    plain = " ".join(clean(name).translate(_NOT_IN_A_NAME).split()).strip(". ")
    short = plain.encode()[:MOST_NAME].decode(errors="ignore")
    dated = f"{short} {datetime.now(UTC).astimezone().date().isoformat()}".strip()
    names = (dated if number == 1 else f"{dated} ({number})" for number in count(1))
    return next(path for each in names if not (path := folder / f"{each}{ending}").exists())
