"""A whole data folder for journeys: the demonstration archive, small, and real finding aids."""

from __future__ import annotations

import fcntl
import shutil
import stat
from typing import TYPE_CHECKING

from kiosk.app.demo import DEMONSTRATION_PIN, PIN_OWNER
from kiosk.demonstration import Scale, make
from kiosk.generation.folder import Home, on_show
from kiosk.records.access import Policy
from kiosk.settings import Settings
from kiosk.staff import members
from kiosk.staff.publish import publish
from kiosk.staff.take_in import take_in
from tests.holdings import silent
from tests.shared import DATA

if TYPE_CHECKING:
    from pathlib import Path

PIN, OWNER = DEMONSTRATION_PIN, PIN_OWNER
SMALL = Scale(people=400, resistance=30, one_picture_in=23, workers=1)
REAL = ("frad017_258j.xml", "FRAD095_00259.XML")
PRINTER = "Borne"

_LP = """#!/bin/sh
# Keeps what would be printed.
number=$(ls "{kept}" | wc -l)
printf '%s\\n' "$*" > "{kept}.words"
cat > "{kept}/.coming"
mv "{kept}/.coming" "{kept}/$number.pdf"
echo "request id is {printer}-$number (1 file(s))"
"""
_LPSTAT = """#!/bin/sh
case "$*" in
  *-d*) echo "system default destination: {printer}" ;;
  *-p*) echo "printer {printer} is idle.  enabled since Wed 25 Nov 2026" ;;
esac
"""


def a_house(root: Path, scale: Scale = SMALL) -> Home:
    """The data folder, made by the first who asks for it; other processes wait for it."""
    root.mkdir(parents=True, exist_ok=True)
    home = Home(root / "home")
    with (root / "house.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if on_show(home) is None:
            _build(root, home, scale)
    return home


def _build(root: Path, home: Home, scale: Scale) -> None:
    made = root / "demonstration"
    make(made, scale=scale)
    home.root.mkdir()
    (made / "content").rename(home.content)
    deliveries = sorted(entry for entry in made.iterdir() if entry.is_dir())
    real = [path for path in (DATA / "ead" / "fr" / name for name in REAL) if path.is_file()]
    if real:
        departments = root / "archives-departementales"
        departments.mkdir()
        for path in real:
            shutil.copy(path, departments)
        deliveries.append(departments)
    settings = Settings()
    take_in(
        home,
        settings,
        deliveries,
        policy=Policy.FREE,
        dry_run=False,
        who=OWNER,
        report=silent,
    )
    members.set_pin(home.visit, OWNER, PIN)
    (home.root / settings.deliveries.inbox).mkdir(exist_ok=True)
    publish(home, settings, who=OWNER, report=silent)


def a_copy(home: Home, root: Path) -> Home:
    """A data folder of one's own."""
    shutil.copytree(home.root, root)
    return Home(root)


def a_printer(root: Path) -> tuple[Path, Path]:
    """CUPS' commands as scripts that keep the PDF: the folder for PATH, and where sheets lie."""
    programs, kept = root / "programs", root / "sheets"
    programs.mkdir(parents=True)
    kept.mkdir()
    written = {"lp": _LP, "lpstat": _LPSTAT, "cancel": "#!/bin/sh\n"}
    for name, text in written.items():
        path = programs / name
        path.write_text(text.replace("{kept}", str(kept)).replace("{printer}", PRINTER))
        path.chmod(path.stat().st_mode | stat.S_IXUSR)
    return programs, kept


def a_delivery(inbox: Path, name: str) -> str:
    """A delivery of one record, dropped as a supplier drops it; returns the record's title."""
    folder = inbox / name
    folder.mkdir(parents=True)
    title = "Zwanzigmark, carnet retrouvé"
    (folder / "units.csv").write_text(
        "reference,parent,level,title,dates,text,kind\n"
        f'9 Z 1,,item,"{title}",12 mai 1945,Un carnet déposé hier.,document\n',
        encoding="utf-8",
    )
    return title
