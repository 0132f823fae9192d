"""Process start to first frame, and what it weighs: five fresh processes, best and median.

    scripts/bench start [DATA]

DATA is a data folder with something published; without it the screen is empty.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parents[2]
RUNS = 5
PROGRAM = """
import json, sys, time
from pathlib import Path
from PySide6.QtCore import QSize
from kiosk.app.terminal import build
from kiosk.settings import Settings
from ui.window import Screen, application, prepare

began = float(sys.argv[2])
prepare(software=True)
app = application(["kiosk"])
terminal = build(Path(sys.argv[1]), Settings())
screen = Screen(terminal, QSize(1920, 1080))
told = {}

def megabytes():
    return int(Path("/proc/self/statm").read_text().split()[1]) * 4096 / 1e6

def framed():
    told["frame_ms"] = (time.time() - began) * 1000
    told["frame_mb"] = megabytes()
    terminal.search_.answered.connect(answered)
    terminal.lookup_.start()

def answered():
    if "answer_ms" not in told and terminal.search_.state != "waiting":
        told["answer_ms"] = (time.time() - began) * 1000
        told["answer_mb"] = megabytes()
        app.exit()

screen.after_first_frame(framed)
terminal.rest()
terminal.search_.refresh()
if sys.argv[3] == "empty":
    screen.after_first_frame(app.exit)
app.exec()
terminal.stop()
screen.close()
print(json.dumps(told))
"""


def run(data: Path, *, empty: bool) -> dict[str, float]:
    """One fresh process."""
    surroundings = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, data, str(time.time()), "empty" if empty else "full"],
        cwd=ROOT,
        env=surroundings,
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
    )
    told: dict[str, float] = json.loads(done.stdout)
    return told


def main() -> None:
    """Print the figures."""
    with tempfile.TemporaryDirectory() as nothing:
        empty = len(sys.argv) < 2
        data = Path(nothing if empty else sys.argv[1]).absolute()
        found = [run(data, empty=empty) for _ in range(RUNS)]
    for name in ("frame_ms", "frame_mb", "answer_ms", "answer_mb"):
        values = sorted(each[name] for each in found if name in each)
        if values:
            middle = statistics.median(values)
            print(f"{name:10} best {values[0]:7.1f}  median {middle:7.1f}  of {RUNS}")


if __name__ == "__main__":
    main()
