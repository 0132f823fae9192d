"""Other processes for the parts of a build that do not wait for one another.

They are started afresh (spawn): a fork would take over the threads and locks of whoever publishes.
The process that hands out the work takes part in it, so it needs one less, and none for little
work.
"""

import os
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import BrokenExecutor, Executor, Future, ProcessPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from multiprocessing import connection, current_process, get_context, parent_process
from typing import ClassVar, Final, Generic, TypeVar

MOST: Final = 4
"""More processes than this wait for the one that makes the documents."""
WAITING: Final = 2
"""Pieces of work a process has before it; each is a batch of texts in memory."""

Given = TypeVar("Given")
Result = TypeVar("Result")


@dataclass(frozen=True, slots=True)
class _Done(Generic[Result]):
    """Work that was done here."""

    told: Result
    done: ClassVar[bool] = True

    def result(self) -> Result:
        return self.told


@dataclass(frozen=True, slots=True)
class _Running(Generic[Given, Result]):
    """Work that another process does; when it dies (of too little memory) it is done here."""

    item: Given
    here: Callable[[Given], Result]
    future: Future[Result]

    @property
    def done(self) -> bool:
        return self.future.done()

    def cancel(self) -> bool:
        return self.future.cancel()

    def result(self) -> Result:
        try:
            return self.future.result()
        except BrokenExecutor:
            return self.here(self.item)


class Processes:
    """Processes that are started when they are first needed; none where `count` is one."""

    def __init__(self, count: int) -> None:
        """Of `count` processes one is the caller's."""
        self._others = count - 1 if _can_start() else 0
        self._pool: Executor | None = None

    def in_turn(
        self,
        items: Iterable[Given],
        here: Callable[[Given], Result],
        there: Callable[[Given], Result],
        alone: int = 0,
    ) -> Iterator[Result]:
        """What becomes of items as they come, in their order; the first `alone` of them here."""
        running: deque[_Done[Result] | _Running[Given, Result]] = deque()
        for number, item in enumerate(items):
            waiting = sum(not work.done for work in running)
            if number < alone or waiting >= self._others * WAITING:
                running.append(_Done(here(item)))
            else:
                running.append(_Running(item, here, self._submitted(there, item)))
            while running and running[0].done:
                yield running.popleft().result()
        while running:
            yield running.popleft().result()

    def at_once(
        self, items: Sequence[Given], function: Callable[[Given], Result]
    ) -> Iterator[Result]:
        """What becomes of items that are all there, in their order; give the longest work first."""
        if self._pool is None:
            yield from map(function, items)
            return
        running = [_Running(item, function, self._submitted(function, item)) for item in items]
        # What nobody has begun is done here, from the front.
        taken = [_Done(function(work.item)) if work.cancel() else work for work in running]
        for work in taken:
            yield work.result()

    def _submitted(self, function: Callable[[Given], Result], item: Given) -> Future[Result]:
        if self._pool is None:
            self._pool = ProcessPoolExecutor(
                self._others, mp_context=get_context("spawn"), initializer=_end_with_parent
            )
        try:
            return self._pool.submit(function, item)
        except BrokenExecutor as error:
            failed: Future[Result] = Future()
            failed.set_exception(error)
            return failed

    def close(self) -> None:
        if self._pool is not None:
            self._pool.shutdown(cancel_futures=True)


@contextmanager
def processes(count: int) -> Iterator[Processes]:
    """So many processes, ended with the block."""
    found = Processes(count)
    try:
        yield found
    finally:
        found.close()


def available() -> int:
    """How many processes the machine has room for."""
    return max(1, min(MOST, len(os.sched_getaffinity(0))))


def _can_start() -> bool:
    if current_process().daemon:
        return False  # such a process may have no children
    try:
        get_context("spawn").Lock()
    except OSError:
        return False  # a container without shared memory has no lock for a pool to share
    return True


def _end_with_parent() -> None:
    """End this process with the one that started it, however that one ends."""
    parent = parent_process()
    if parent is not None:
        threading.Thread(target=_wait_and_end, args=(parent.sentinel,), daemon=True).start()


def _wait_and_end(sentinel: int) -> None:
    connection.wait([sentinel])
    os._exit(1)
