"""From a key to the field, and from a key to the rows painted on the window.

    scripts/bench keystroke [DATA] [--index FOLDER]

DATA is a data folder with something published; without it a small archive in memory is typed in.
A key is pressed when all that the one before changed has been painted, as by a hand that types;
“key to painted rows” is the figure that counts, and the parts below it are of the same keys.

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

from PySide6.QtCore import QEventLoop, QSize, Qt, QTimer

from index.backends import DEFAULT, ENGINES
from kiosk.app.terminal import assemble, build
from kiosk.settings import Settings
from tests.ui.fakes import FakeSource, an_archive, holdings
from ui.window import Screen, application, prepare

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import SignalInstance

    from ui.models.terminal import Terminal

PATIENCE_SECONDS = 20
TURN_MS = 5
WORDS = ("lefebvre", "kaczmarek", "wizernes", "lettre du comite", "dora 1944", "photographie")
PARTS = (
    "key to first frame (field)",
    "key to answer in the model",
    "key to painted rows",
    "key to all painted (dome, facets)",
    "  of the rows: engine, own clock",
    "  answer to frame begun (polish)",
    "  synchronising (items drawn)",
    "  painting",
    "  processor, screen's thread",
)
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
    search, window = terminal.search_, screen.window
    moments: dict[str, list[float]] = {}

    def note(name: str, signal: SignalInstance) -> None:
        here = moments[name] = []
        # Direct, or the moment would be that of a later turn of the event loop.
        signal.connect(lambda: here.append(time.perf_counter()), Qt.ConnectionType.DirectConnection)

    note("answer", search.answered)
    note("whole", search.completed)
    note("items", window.beforeSynchronizing)
    note("paint", window.afterSynchronizing)
    note("frame", window.frameSwapped)
    # An answer that changes nothing draws nothing: a frame is asked for, to have an end to time.
    search.answered.connect(window.update)
    search.completed.connect(window.update)
    terminal.lookup_.start()
    terminal.start()
    terminal.find("")
    _until(lambda: terminal.lookup_.idle() and bool(moments["answer"]))
    _quiet()
    told: dict[str, list[float]] = {part: [] for part in PARTS}
    for word in WORDS:
        search.write("")
        _quiet()
        for letter in word:
            for seen in moments.values():
                seen.clear()
            worked, began = time.thread_time(), time.perf_counter()
            search.type(letter)
            first = _moment_after(moments, began)
            answer = _moment_after(moments, began, "answer")
            items = _moment_after(moments, answer, "items")
            paint = _moment_after(moments, items, "paint")
            rows = _moment_after(moments, paint)
            worked = time.thread_time() - worked
            whole = _moment_after(moments, _moment_after(moments, answer, "whole"))
            ends = (first, answer, rows, whole)
            parts = (items - answer, paint - items, rows - paint, worked)
            spans = (*(end - began for end in ends), search.answer.elapsed_ms / 1000, *parts)
            for part, span in zip(PARTS, spans, strict=True):
                told[part].append(span)
    for part, seconds in told.items():
        _print(f"{size[0]}x{size[1]} {part}", seconds)
    terminal.stop()
    screen.close()


def _moment_after(moments: dict[str, list[float]], moment: float, name: str = "frame") -> float:
    """The first moment of this name that comes after another."""
    found: list[float] = []

    def come() -> bool:
        found[:] = [each for each in moments[name] if each > moment][:1]
        return bool(found)

    _until(come)
    return found[0]


def _until(true: Callable[[], bool]) -> None:
    deadline = time.perf_counter() + PATIENCE_SECONDS
    turn = QEventLoop()
    while not true() and time.perf_counter() < deadline:
        # It waits as the product's own loop does: one that spins takes time from the other thread.
        QTimer.singleShot(TURN_MS, turn.quit)
        turn.exec()


def _quiet() -> None:
    until = time.perf_counter() + 0.15
    _until(lambda: time.perf_counter() > until)


def _print(name: str, seconds: list[float]) -> None:
    ordered = sorted(value * 1000 for value in seconds)
    p95 = ordered[min(len(ordered) - 1, round(0.95 * len(ordered)))]
    print(
        f"{name:45} median {statistics.median(ordered):6.1f} ms  p95 {p95:6.1f} ms"
        f"  worst {ordered[-1]:6.1f} ms  n {len(ordered)}"
    )


if __name__ == "__main__":
    main()
