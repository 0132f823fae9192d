"""From a key to the field, and from a key to the rows painted on the window.

    scripts/bench keystroke [DATA] [--index FOLDER]

DATA is a data folder with something published; without it a small archive in memory is typed in.
FOLDER is an index without its records, as `scripts/bench search` leaves it under build/bench
(ours-…/index): its rows are found and painted; no record of it is opened.
"""

from __future__ import annotations

import argparse
import statistics
import tempfile
import time
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEventLoop, QSize

from index.backends import DEFAULT, ENGINES
from kiosk.app.terminal import assemble, build
from kiosk.settings import Settings
from tests.ui.fakes import FakeSource, an_archive, holdings
from ui.window import Screen, application, prepare

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.models.terminal import Terminal

PATIENCE_SECONDS = 20
WORDS = ("lefebvre", "kaczmarek", "wizernes", "lettre du comite", "dora 1944", "photographie")
SIZES = ((1920, 1080), (1080, 1920))


def main() -> None:
    """Print the figures for landscape and portrait."""
    flags = argparse.ArgumentParser(prog="scripts/bench keystroke", description=__doc__)
    flags.formatter_class = argparse.RawDescriptionHelpFormatter
    flags.add_argument("data", nargs="?", type=Path)
    flags.add_argument("--index", type=Path)
    given = flags.parse_args()
    prepare(software=True)
    application(["kiosk"])
    for size in SIZES:
        with tempfile.TemporaryDirectory() as nothing:
            if given.data is not None:
                terminal = build(given.data.absolute(), Settings())
            else:
                shown = holdings(an_archive(2000, 400))
                if given.index is not None:
                    shown = replace(shown, engine=ENGINES[DEFAULT](given.index))
                terminal = assemble(FakeSource({"one": shown}), Path(nothing), Settings())
            _measure(terminal, size)


def _measure(terminal: Terminal, size: tuple[int, int]) -> None:
    screen = Screen(terminal, QSize(*size))
    frames: list[float] = []
    answers: list[float] = []
    screen.window.frameSwapped.connect(lambda: frames.append(time.perf_counter()))
    terminal.search_.answered.connect(lambda: answers.append(time.perf_counter()))
    # An answer that changes nothing draws nothing: a frame is asked for, to have an end to time.
    terminal.search_.answered.connect(screen.window.update)
    terminal.lookup_.start()
    terminal.start()
    terminal.find("")
    _until(lambda: terminal.lookup_.idle() and bool(answers))
    _quiet()
    field: list[float] = []
    model: list[float] = []
    painted: list[float] = []
    for word in WORDS:
        terminal.search_.write("")
        _quiet()
        for letter in word:
            frames.clear()
            answers.clear()
            began = time.perf_counter()
            terminal.search_.type(letter)
            _until(lambda: bool(answers) and frames[-1:] > answers[:1])
            field.append(frames[0] - began)
            model.append(answers[0] - began)
            painted.append(next(frame for frame in frames if frame > answers[0]) - began)
    name = f"{size[0]}x{size[1]}"
    _print(f"{name} key to first frame (field)", field)
    _print(f"{name} key to answer in the model", model)
    _print(f"{name} key to painted rows", painted)
    terminal.stop()
    screen.close()


def _until(true: Callable[[], bool]) -> None:
    deadline = time.perf_counter() + PATIENCE_SECONDS
    while not true() and time.perf_counter() < deadline:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 5)


def _quiet() -> None:
    until = time.perf_counter() + 0.15
    _until(lambda: time.perf_counter() > until)


def _print(name: str, seconds: list[float]) -> None:
    ordered = sorted(value * 1000 for value in seconds)
    p95 = ordered[min(len(ordered) - 1, round(0.95 * len(ordered)))]
    print(
        f"{name:40} median {statistics.median(ordered):6.1f} ms  p95 {p95:6.1f} ms"
        f"  worst {ordered[-1]:6.1f} ms  n {len(ordered)}"
    )


if __name__ == "__main__":
    main()
