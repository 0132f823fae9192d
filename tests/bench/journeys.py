"""Touches and seconds of whole journeys, beside the targets of the study of the field.

    scripts/bench journeys [DATA]

DATA is a data folder with the demonstration archive on show; it is copied, never written in.
Without it a small one is built, with real finding aids when they lie beside this checkout. The
seconds are those that the kiosk takes; a person's own are reckoned beside them: some for each
touch, and some to read each page on the way.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtTest import QTest

from kiosk.generation.folder import Home
from tests.journeys.house import a_copy, a_house, a_printer
from tests.journeys.walks import (
    LANDSCAPE,
    PORTRAIT,
    Walk,
    booklet,
    delivery,
    family,
    grandfather,
    researcher,
    tourist,
    walking,
)
from tests.shared import FACTS
from ui.window import application, prepare

SECONDS_A_TOUCH = 1.0
SECONDS_A_PAGE = 5.0
REAL_CODE = "258 J 34"


@dataclass(frozen=True)
class Target:
    """What a point of a journey should take; zeros are not set."""

    touches: int = 0
    seconds: float = 0.0


@dataclass(frozen=True)
class Journey:
    """One line of the study: who, the walk, and its targets by point."""

    name: str
    walk: Callable[[Walk], object]
    targets: dict[str, Target]


JOURNEYS = (
    Journey("A family, name as written", family, {"list": Target(12, 25), "paper": Target(0, 90)}),
    Journey(
        "A grandfather, misspelt", grandfather, {"list": Target(12, 25), "paper": Target(0, 90)}
    ),
    Journey("D tourist", tourist, {"person": Target(3, 10)}),
    Journey(
        "E researcher, real finding aid",
        lambda walk: researcher(walk, REAL_CODE),
        {"sibling": Target(0, 120)},
    ),
    Journey("E six pieces, one booklet", booklet, {"paper": Target(0, 120)}),
    Journey("Staff, inbox to visitor", delivery, {"published": Target(0, 120)}),
)


def main() -> None:
    """Walk each journey in landscape and in portrait; print the figures."""
    prepare(software=True)
    application(["kiosk"])
    finger = QTest.createTouchDevice()
    with tempfile.TemporaryDirectory() as place:
        root = Path(place)
        house = Home(Path(sys.argv[1]).absolute()) if len(sys.argv) > 1 else a_house(root / "house")
        print("touches and seconds of the kiosk; a person's own seconds are reckoned:")
        print(f"{SECONDS_A_TOUCH:g} s a touch, {SECONDS_A_PAGE:g} s a page\n")
        for journey in JOURNEYS:
            if journey.walk is JOURNEYS[3].walk and not FACTS and len(sys.argv) < 2:
                print(f"{journey.name}: the real finding aids are not beside this checkout")
                continue
            for size in (LANDSCAPE, PORTRAIT):
                name = f"{len(list(root.iterdir()))}"
                home = a_copy(house, root / f"home-{name}")
                with walking(home, finger, a_printer(root / f"printer-{name}"), size) as walk:
                    journey.walk(walk)
                _print(journey, walk, "landscape" if size is LANDSCAPE else "portrait")


def _print(journey: Journey, walk: Walk, how: str) -> None:
    print(f"{journey.name} ({how})")
    for pages, (point, (touches, seconds)) in enumerate(walk.reached.items()):
        person = seconds + touches * SECONDS_A_TOUCH + pages * SECONDS_A_PAGE
        target = journey.targets.get(point, Target())
        aims = [f"{target.touches} touches"] if target.touches else []
        aims += [f"{target.seconds:g} s"] if target.seconds else []
        kept = (not target.touches or touches <= target.touches) and (
            not target.seconds or person <= target.seconds
        )
        said = f"target {', '.join(aims)}: {'kept' if kept else 'MISSED'}" if aims else ""
        print(f"  {point:10} {touches:3} touches  {seconds:6.2f} s  person {person:5.0f} s  {said}")


if __name__ == "__main__":
    main()
