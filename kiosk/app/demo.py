"""`kiosk demo`: from nothing to an open kiosk, through the same doors as any delivery."""

import os
import subprocess
import sys
from pathlib import Path

from kiosk.generation.folder import Home, on_show
from kiosk.messages import Progress, Report
from kiosk.settings import Settings

SAMPLE = "lefeb"
PIN_OWNER = "Démonstration"
# Printed on the screen of the demonstration: it protects nothing.
DEMONSTRATION_PIN = "194519"


def demo(
    home: Home,
    settings: Settings,
    *,
    window: bool = False,
    screen: bool = True,
    small: bool = False,
    pictures: Path | None = None,
) -> int:
    """Make the demonstration archive if it is not there, publish it, open the kiosk.

    Without a display it writes the pictures of the tour and prints a sample search instead.
    """
    if on_show(home) is None:
        _prepare(home, settings, small=small)
    if not screen:
        return 0
    if _has_display():
        from kiosk.app.terminal import main as terminal

        arguments = ["--data", str(home.root)]
        return terminal([*arguments, "--window"] if window else arguments)
    return _without_display(home, pictures or home.root / "pictures")


def _has_display() -> bool:
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _prepare(home: Home, settings: Settings, *, small: bool) -> None:
    from kiosk.app.speaking import reporting
    from kiosk.demonstration import FULL, SMALL, leave, make
    from kiosk.records.access import Policy
    from kiosk.staff import members
    from kiosk.staff.publish import publish
    from kiosk.staff.take_in import take_in

    with reporting() as report:
        source = home.root / "demonstration"
        make(source, Counting(report), scale=SMALL if small else FULL)
        home.content.parent.mkdir(parents=True, exist_ok=True)
        if not home.content.exists():
            (source / "content").rename(home.content)
        deliveries = sorted(
            entry for entry in source.iterdir() if entry.is_dir() and entry.name != "content"
        )
        take_in(
            home,
            settings,
            deliveries,
            policy=Policy.FREE,
            dry_run=False,
            who=PIN_OWNER,
            report=report,
        )
        publish(home, settings, who=PIN_OWNER, report=report)
    members.set_pin(home.visit, PIN_OWNER, DEMONSTRATION_PIN)
    leave(home.root / settings.deliveries.inbox)


class Counting:
    """Turns the generator's counts into progress."""

    def __init__(self, report: Report) -> None:
        self._report = report

    def __call__(self, done: int, total: int, what: str) -> None:
        self._report(Progress(step="draw", done=done, total=total, detail=what))


def _without_display(home: Home, pictures: Path) -> int:
    """Pictures of every screen, a sample search, and where they are."""
    say = sys.stdout.write
    command = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "kiosk"]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
    done = subprocess.run(
        [*command, "--data", str(home.root), "tour", "--out", str(pictures)],
        env=environment,
        check=False,
    )
    if done.returncode:
        return done.returncode
    say(f"\nkiosk search {SAMPLE}\n")
    sys.stdout.flush()
    subprocess.run(
        [*command, "--data", str(home.root), "search", "--limit", "5", SAMPLE], check=False
    )
    say(f"\nNo display was found: the screens are drawn in {pictures}\n")
    say(f"Staff menu: {PIN_OWNER}, PIN {DEMONSTRATION_PIN}\n")
    return 0
