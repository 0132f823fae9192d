"""How errands speak: a progress bar when a person watches, JSON lines otherwise."""

import json
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from typing import TextIO

from kiosk.messages import Progress, Report

# A watcher redraws no faster than this; more lines would only fill its pipe.
_EVERY = 0.1


def out(line: str) -> None:
    """One line of an answer, at once, for the person or program that asked."""
    print(line, flush=True)  # noqa: T201  # the door speaks to a person


class _Lines:
    """Progress as JSON lines, at most ten a second, the last of each step always."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._step = ""
        self._started = 0.0
        self._said = 0.0

    def __call__(self, progress: Progress) -> None:
        now = time.monotonic()
        if progress.step != self._step:
            self._step, self._started, self._said = progress.step, now, 0.0
        finished = progress.done >= progress.total
        if not finished and now - self._said < _EVERY:
            return
        self._said = now
        passed = now - self._started
        rate = progress.done / passed if passed > 0 else 0.0
        left = (progress.total - progress.done) / rate if rate else None
        line = {
            **asdict(progress),
            "rate": round(rate, 1),
            "left_s": round(left, 1) if left is not None else None,
        }
        self._stream.write(json.dumps({"progress": line}, ensure_ascii=False) + "\n")
        self._stream.flush()


@contextmanager
def reporting(stream: TextIO | None = None) -> Iterator[Report]:
    """A report that suits whoever reads standard error."""
    out = stream or sys.stderr
    if not out.isatty():
        yield _Lines(out)
        return
    from rich.console import Console
    from rich.progress import (
        BarColumn,
        MofNCompleteColumn,
        TaskID,
        TextColumn,
        TimeRemainingColumn,
    )
    from rich.progress import Progress as Bar

    columns = (
        TextColumn("{task.description:<10}"),
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn("{task.fields[rate]}"),
        TimeRemainingColumn(),
        TextColumn("{task.fields[detail]}", markup=False),
    )
    with Bar(*columns, console=Console(file=out)) as bar:
        tasks: dict[str, TaskID] = {}

        def report(progress: Progress) -> None:
            task = tasks.get(progress.step)
            if task is None:
                task = bar.add_task(progress.step, total=progress.total or None, rate="", detail="")
                tasks[progress.step] = task
            speed = bar.tasks[task].speed
            bar.update(
                task,
                completed=progress.done,
                total=progress.total or None,
                detail=progress.detail[-40:],
                rate=f"{speed:.0f}/s" if speed else "",
            )

        yield report
