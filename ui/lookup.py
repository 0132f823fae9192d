"""The thread that asks: it alone touches engine and snapshot, and never the screen.

A question belongs to a lane (`search`, `notice` …). A newer question of a lane replaces one still
waiting, and the answer of an older one is never drawn. Between two questions the thread looks
whether another generation is on show and changes over; what is on screen are values, so it stays.
"""

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Protocol, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from ui.holdings import Holdings

Found = TypeVar("Found")
POLL_SECONDS = 2.0

log = logging.getLogger(__name__)


class Source(Protocol):
    """Where generations come from."""

    def on_show(self) -> str | None:
        """The name of the generation on show, None when nothing is published."""
        ...

    def open(self, name: str) -> Holdings:
        """Open a generation; raises when it cannot be read."""
        ...

    def older(self, name: str) -> tuple[str, ...]:
        """Names of generations to open instead of one that cannot be read, best first."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class _Task:
    lane: str
    number: int
    question: Callable[[Holdings], Any]
    answer: Callable[[Any], None]


class Lookup(QObject):
    """Numbered questions to the holdings, answers on the screen's thread."""

    changed = Signal(str)
    """Another generation is on show; its name."""
    unreadable = Signal(str)
    """Holdings that cannot be read; a sentence for the log. What was on show stays."""
    _arrived = Signal(object, object)

    def __init__(self, source: Source, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._source = source
        self._numbers: dict[str, int] = {}
        self._waiting: dict[str, _Task] = {}
        self._bell = threading.Condition()
        self._leaving = False
        self._busy = False
        self._holdings: Holdings | None = None
        self._refused = ""
        self._thread = threading.Thread(target=self._run, name="lookup", daemon=True)
        self._arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        """Open what is on show, in the thread."""
        self._thread.start()

    def stop(self) -> None:
        """End the thread after the question it is at."""
        with self._bell:
            self._leaving = True
            self._bell.notify()
        if self._thread.is_alive():
            self._thread.join(timeout=10)
        # An answer still on its way would reach a page that is being taken down.
        self.forget()

    def ask(
        self,
        lane: str,
        question: Callable[[Holdings], Found],
        answer: Callable[[Found], None],
    ) -> int:
        """Ask; `answer` is called on this thread unless the lane is asked again first."""
        number = self._numbers.get(lane, 0) + 1
        self._numbers[lane] = number
        with self._bell:
            # A lane asked again goes to the end, so one impatient page cannot starve the others.
            self._waiting.pop(lane, None)
            self._waiting[lane] = _Task(lane=lane, number=number, question=question, answer=answer)
            self._bell.notify()
        return number

    def forget(self) -> None:
        """Drop every question: neither asked nor answered any more."""
        with self._bell:
            self._waiting.clear()
        for lane in self._numbers:
            self._numbers[lane] += 1

    def idle(self) -> bool:
        """Whether nothing is being asked."""
        with self._bell:
            return not self._waiting and not self._busy

    @Slot(object, object)
    def _deliver(self, task: _Task, found: object) -> None:
        if self._numbers.get(task.lane) == task.number:
            task.answer(found)

    # ---------------------------------------------------------------- in the lookup thread

    def _run(self) -> None:
        while True:
            self._follow()
            with self._bell:
                self._busy = False
                if not self._leaving and not (self._waiting and self._holdings):
                    self._bell.wait(POLL_SECONDS)
                if self._leaving:
                    break
                if not self._waiting or self._holdings is None:
                    continue
                self._busy = True
                task = self._waiting.pop(next(iter(self._waiting)))
            self._answer(task, self._holdings)
        if self._holdings is not None:
            self._holdings.close()

    def _answer(self, task: _Task, holdings: Holdings) -> None:
        try:
            found = task.question(holdings)
        except Exception as error:
            # Whatever goes wrong in an index must end as a sentence, never as a dead thread.
            log.exception("a question of lane %s failed", task.lane)
            self.unreadable.emit(f"{task.lane}: {error}")
            return
        self._arrived.emit(task, found)

    def _follow(self) -> None:
        """Change over to the generation on show, if it is another one."""
        name: str | None = None
        try:
            name = self._source.on_show()
            if name is None or name == self._refused:
                return
            if self._holdings is not None and self._holdings.name == name:
                return
            fresh = self._source.open(name)
        except Exception as error:
            log.exception("the generation on show cannot be opened")
            self._refused = name or ""
            self.unreadable.emit(str(error))
            if name is not None and self._holdings is None:
                self._fall_back(name)
            return
        self._refused = ""
        self._change_over(fresh)

    def _fall_back(self, refused: str) -> None:
        """Nothing is open and nothing can be: an older generation is better than an empty room."""
        for name in self._source.older(refused):
            try:
                fresh = self._source.open(name)
            except Exception:
                log.exception("the older generation %s cannot be opened either", name)
                continue
            log.warning("the older generation %s is shown instead of %s", name, refused)
            self._change_over(fresh)
            return

    def _change_over(self, fresh: Holdings) -> None:
        old, self._holdings = self._holdings, fresh
        if old is not None:
            old.close()
        self.changed.emit(fresh.name)
