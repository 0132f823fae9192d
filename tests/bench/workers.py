"""One process an engine, so that none pays for another's memory; the bench asks them in turn."""

from __future__ import annotations

import gc
import multiprocessing
import signal
import statistics
import time
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

from tests.bench import hostile
from tests.bench.measuring import MEGA, cpu_ms, private_bytes
from tests.bench.peers.common import FILTERS, QUERIES, Question, ask, keystrokes
from tests.bench.peers.table import maker

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from multiprocessing.connection import Connection
    from pathlib import Path

    from tests.bench.peers.common import Peer
    from tests.bench.peers.product import OpenProduct

# A question that takes longer is cut there, where Python can be interrupted at all.
CUT_SECONDS = 20.0
CUT_KEY_SECONDS = 5.0
# A slow answer is not asked for again; a quick one is asked up to so many times a round.
SLOW_MS = 2000.0
ROUND_MS = 200.0
MOST_TIMES = 15
FIRST = "lefebvre calais"
# Keystrokes are taken in leaps, so that the first ones of a cut session are of all queries.
LEAP = 61


class _TooLongError(Exception):
    """The question was cut."""


@contextmanager
def _cut_after(seconds: float) -> Iterator[None]:
    """Interrupt what takes longer on the processor.

    The alarm is of the wall clock and looks how much the processor did till then: while a timer of
    the processor runs, its clock is too coarse to measure with.
    """
    began = time.process_time()

    def look(_number: int, _frame: object) -> None:
        left = seconds - (time.process_time() - began)
        if left <= 0:
            raise _TooLongError
        signal.setitimer(signal.ITIMER_REAL, left)

    before = signal.signal(signal.SIGALRM, look)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


@dataclass(frozen=True)
class Timed:
    """How long something took; `cut` when it was stopped there, so that it takes longer."""

    ms: float
    cut: bool = False


class Asked:
    """The engine of a worker's own process, and what it was asked already."""

    def __init__(self, name: str, backend: str, folder: Path) -> None:
        """Open it, and note what opening and the first answer took."""
        made = maker(name, backend)
        gc.collect()
        before = private_bytes()
        began = time.perf_counter()
        self._peer: Peer = made.open(folder)
        opened = time.perf_counter()
        if made.has_screen:
            self._peer.screen(ask(FIRST))
        else:
            self._peer.top(ask(FIRST))
        answered = time.perf_counter()
        self._before = before
        self.opening = {
            "open_ms": (opened - began) * 1000,
            "first_ms": (answered - opened) * 1000,
        }
        self._slow: dict[Question | str, Timed] = {}

    def opened(self) -> dict[str, float]:
        """Milliseconds of the wall clock, opening and the first answer."""
        return self.opening

    def private(self, keys: int) -> float:
        """Megabytes that are this process's own after so many keystrokes, less those before."""
        texts = list(keystrokes())
        for turn in range(keys):
            self._peer.screen(ask(texts[turn % len(texts)]))
        gc.collect()
        return (private_bytes() - self._before) / MEGA

    def table(self, kind: str) -> list[Timed]:
        """The median time of each query of a kind: top twenty, ids and scores."""
        return [self._often(question) for question in QUERIES[kind]]

    def _often(self, question: Question) -> Timed:
        if question in self._slow:
            return self._slow[question]
        first = self._timed(lambda: self._peer.top(question), CUT_SECONDS)
        if first.ms > SLOW_MS:
            self._slow[question] = first
            return first
        times = max(3, min(MOST_TIMES, int(ROUND_MS / max(first.ms, 1e-3))))
        return Timed(
            statistics.median(cpu_ms(lambda: self._peer.top(question)) for _ in range(times))
        )

    @staticmethod
    def _timed(call: Callable[[], object], cut: float) -> Timed:
        began = time.process_time_ns()
        try:
            with _cut_after(cut):
                call()
        except _TooLongError:
            return Timed((time.process_time_ns() - began) / 1e6, cut=True)
        return Timed((time.process_time_ns() - began) / 1e6)

    def session(self, filters: int, mode: str, budget: float) -> dict[str, Timed]:
        """The time of each keystroke, as many as the budget of seconds allows."""
        texts = list(keystrokes())
        leaps = [texts[turn * LEAP % len(texts)] for turn in range(len(texts))]
        spent = 0.0
        taken: dict[str, Timed] = {}
        gc.collect()
        for text in leaps:
            key = f"{filters} {mode} {text}"
            timed = self._slow.get(key)
            if timed is None:
                question = ask(text, FILTERS[filters])
                timed = self._timed(self._answer(question, mode), CUT_KEY_SECONDS)
                if timed.ms > SLOW_MS:
                    self._slow[key] = timed
                spent += timed.ms / 1000
            taken[text] = timed
            if spent > budget:
                break
        return taken

    def _answer(self, question: Question, mode: str) -> Callable[[], object]:
        if mode == "plain":
            return lambda: self._peer.screen(question)
        ours = getattr(self._peer, mode)  # what no other engine has
        return lambda: ours(question)

    def names(self, typed: list[str], mode: str) -> list[float]:
        """The time of each name, every layer on: `everything` of the answer, or whom is `alike`."""
        return [cpu_ms(self._answer(ask(f"{name} "), mode)) for name in typed]

    def hostile(self, seed: int) -> list[hostile.Cost]:
        """What texts cost that nobody should type, the dearest first."""
        return hostile.measured(cast("OpenProduct", self._peer).engine, seed)


class Worker:
    """A process with one engine open; calls are answered in order."""

    def __init__(self, name: str, backend: str, folder: Path) -> None:
        context = multiprocessing.get_context("spawn")
        self._pipe, theirs = context.Pipe()
        self._process = context.Process(
            target=_serve, args=(theirs, name, backend, folder), daemon=True
        )
        self._process.start()
        theirs.close()

    def call(self, method: str, *arguments: object) -> Any:
        """What a method of `Asked` answers there."""
        self._pipe.send((method, arguments))
        fine, answer = self._pipe.recv()
        if not fine:
            raise RuntimeError(answer)
        return answer

    def close(self) -> None:
        """End the process."""
        self._pipe.send(("", ()))
        self._process.join()


def _serve(pipe: Connection, name: str, backend: str, folder: Path) -> None:
    asked: Asked | None = None
    while True:
        try:
            method, arguments = pipe.recv()
        except EOFError:  # the bench has ended early
            return
        if not method:
            return
        try:
            asked = asked or Asked(name, backend, folder)
            pipe.send((True, getattr(asked, method)(*arguments)))
        except Exception as error:  # noqa: BLE001  # told to the process that asks
            pipe.send((False, f"{name}: {error!r}"))
