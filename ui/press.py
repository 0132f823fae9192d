"""The press: a thread that sets sheets and speaks to the printer, so that no touch waits for it.

The newest work of a lane replaces one that has not begun, and answers of older work are dropped.
"""

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

Made = TypeVar("Made")

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Work:
    lane: str
    number: int
    act: Callable[[], Any]
    answer: Callable[[Any], None]
    failed: Callable[[Exception], None]


class Press(QObject):
    """Does one thing after the other, away from the screen's thread."""

    _done = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._numbers: dict[str, int] = {}
        self._waiting: dict[str, _Work] = {}
        self._bell = threading.Condition()
        self._leaving = False
        self._busy = False
        self._thread: threading.Thread | None = None
        self._done.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def ask(
        self,
        lane: str,
        act: Callable[[], Made],
        answer: Callable[[Made], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Do something; `answer` or `failed` is called here unless the lane is asked again."""
        number = self._numbers.get(lane, 0) + 1
        self._numbers[lane] = number
        with self._bell:
            self._waiting.pop(lane, None)
            self._waiting[lane] = _Work(
                lane=lane, number=number, act=act, answer=answer, failed=failed
            )
            self._bell.notify()
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name="press", daemon=True)
            self._thread.start()

    def drop(self, *lanes: str) -> None:
        """Drop what these lanes still want to know."""
        with self._bell:
            for lane in lanes:
                self._waiting.pop(lane, None)
                self._numbers[lane] = self._numbers.get(lane, 0) + 1

    def idle(self) -> bool:
        """Whether there is nothing to do."""
        with self._bell:
            return not self._waiting and not self._busy

    def stop(self) -> None:
        """End the thread after the work it is at."""
        with self._bell:
            self._leaving = True
            self._bell.notify()
        if self._thread is not None:
            self._thread.join(timeout=10)

    @Slot(object, object)
    def _deliver(self, work: _Work, made: object) -> None:
        if self._numbers.get(work.lane) != work.number:
            return
        if isinstance(made, Exception):
            work.failed(made)
        else:
            work.answer(made)

    def _run(self) -> None:
        while True:
            with self._bell:
                self._busy = False
                while not self._waiting and not self._leaving:
                    self._bell.wait()
                if self._leaving and not self._waiting:
                    return
                self._busy = True
                work = self._waiting.pop(next(iter(self._waiting)))
            try:
                made: object = work.act()
            except Exception as error:  # noqa: BLE001 - told in a sentence, never a dead thread
                log.warning("the press failed at %s: %s", work.lane, error)
                made = error
            self._done.emit(work, made)
