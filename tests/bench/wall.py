"""What a frame costs while the picture wall is pushed up and down by a finger.

    scripts/bench wall [DATA]

DATA is a data folder with many pictures on show; without it a demonstration archive with a picture
to every second record is drawn. Printed is the processor's time between two frames, of all threads:
reading and scaling pictures are in it. At 60 frames a second a frame has 16.7 ms.
"""

from __future__ import annotations

import dataclasses
import statistics
import sys
import tempfile
import time
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QPoint, QSize
from PySide6.QtTest import QTest

from kiosk.app.terminal import build
from kiosk.settings import Settings
from tests.journeys.hand import Hand
from tests.journeys.house import SMALL, a_house
from ui.window import Screen, application, prepare

SIZES = ((1920, 1080), (1080, 1920))
PUSHES = 10
REACH = 600
MANY = dataclasses.replace(SMALL, one_picture_in=2)


def main() -> None:
    """Print the figures for both ways of standing, the first time through and the second."""
    prepare(software=True)
    application(["kiosk"])
    with tempfile.TemporaryDirectory() as place:
        given = len(sys.argv) > 1
        root = Path(sys.argv[1]).absolute() if given else a_house(Path(place), MANY).root
        for size in SIZES:
            _measure(root, size)


def _measure(root: Path, size: tuple[int, int]) -> None:
    terminal = build(root, Settings())
    screen = Screen(terminal, QSize(*size))
    hand = Hand(screen.window, QTest.createTouchDevice())
    terminal.lookup_.start()
    terminal.start()
    terminal.enter("papers")
    hand.until(lambda: terminal.search_.wall.count > 0)
    hand.until(terminal.lookup_.idle)
    QTest.qWait(1000)
    wall = hand.find("Images")
    frames: list[float] = []
    screen.window.frameSwapped.connect(lambda: frames.append(time.process_time()))
    pictures = sum(len(row.tiles.rows) for row in terminal.search_.wall.rows)
    print(f"{size[0]}x{size[1]}, {pictures} pictures at first")
    for name, way in (("down, first time", -1), ("up again", 1), ("down, second time", -1)):
        spent: list[float] = []
        for _ in range(PUSHES):
            frames.clear()
            at = hand.centre(wall) - QPoint(0, way * REACH // 2)
            hand.push(at, QPoint(0, way * REACH))
            hand.until(lambda: not wall.property("moving"))
            spent += [(after - before) * 1000 for before, after in pairwise(frames)]
        _print(name, spent)
    terminal.stop()
    screen.close()


def _print(name: str, spent: list[float]) -> None:
    ordered = sorted(spent)
    p95 = ordered[min(len(ordered) - 1, round(0.95 * len(ordered)))]
    print(
        f"  {name:20} p50 {statistics.median(ordered):6.2f} ms  p95 {p95:6.2f} ms"
        f"  max {ordered[-1]:7.2f} ms  frames {len(ordered)}"
    )


if __name__ == "__main__":
    main()
