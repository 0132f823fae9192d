"""Worker processes for pictures: as many as the machine has cores for us."""

import os
import resource
import signal
from collections.abc import Callable, Hashable, Iterator, Mapping
from concurrent.futures import (
    FIRST_COMPLETED,
    BrokenExecutor,
    Executor,
    Future,
    ProcessPoolExecutor,
    ThreadPoolExecutor,
    wait,
)
from contextlib import contextmanager
from itertools import islice
from multiprocessing import current_process, get_context
from typing import TypeVar

MOST = 8
MOST_MEMORY = 2_500_000_000
"""What one process may ask for: a picture of 250 megapixels fits, a bomb does not."""

MOST_SECONDS = 120
"""Of processor, that one job may take; a picture of 250 megapixels takes ten."""

MOST_WAITING = 900
"""Seconds on the wall: a folder of another machine that no longer answers takes no processor."""

Key = TypeVar("Key", bound=Hashable)
Result = TypeVar("Result")


def side_by_side(
    jobs: Mapping[Key, Callable[[], Result]],
) -> Iterator[tuple[Key, Result | Exception]]:
    """Do jobs side by side, and give each one's result, or what went wrong with it, as it ends."""
    return as_they_come(iter(jobs.items()))


def as_they_come(
    jobs: Iterator[tuple[Key, Callable[[], Result]]],
) -> Iterator[tuple[Key, Result | Exception]]:
    """The same for jobs of which the next is asked for when a process will soon be free.

    A job that kills its process fails alone: those beside it are done again, one after the other.
    """
    waiting: dict[Key, Callable[[], Result]] = {}
    for key, job in jobs:
        waiting[key] = job
        # Processes are only started when there is something to do.
        yield from _in_one_pool(jobs, waiting)
        while waiting:
            yield from _alone(waiting)


def _in_one_pool(
    jobs: Iterator[tuple[Key, Callable[[], Result]]], waiting: dict[Key, Callable[[], Result]]
) -> Iterator[tuple[Key, Result | Exception]]:
    """Do jobs until there are none left, or a process died: then some are still waiting."""
    running: dict[Future[Result], Key] = {}
    with workers() as pool:
        try:
            for key, job in waiting.items():
                running[pool.submit(_under_limit, job)] = key
            while waiting:
                for key, job in islice(jobs, 2 * count() - len(running)):
                    waiting[key] = job
                    running[pool.submit(_under_limit, job)] = key
                for future in wait(running, return_when=FIRST_COMPLETED).done:
                    if isinstance(future.exception(), BrokenExecutor):
                        return
                    key = running.pop(future)
                    del waiting[key]
                    yield key, _answer(future.result)
        except BrokenExecutor:
            pass


def _alone(
    waiting: dict[Key, Callable[[], Result]],
) -> Iterator[tuple[Key, Result | Exception]]:
    """Do jobs one after the other, in one process until that dies."""
    with workers(1) as pool:
        for key, job in list(waiting.items()):
            del waiting[key]
            answer = _answer(pool.submit(_under_limit, job).result)
            yield key, answer
            if isinstance(answer, BrokenExecutor):
                break


def count(most: int = MOST) -> int:
    """How many processes work side by side."""
    return max(1, min(most, len(os.sched_getaffinity(0))))


def _answer(result: Callable[[], Result]) -> Result | Exception:
    try:
        return result()
    except Exception as error:  # noqa: BLE001  # decoders raise anything on hostile bytes
        return error


def _under_limit(job: Callable[[], Result]) -> Result:
    """Do a job in so much time; a process that takes more is ended by the system."""
    if current_process().name != "MainProcess":
        used = resource.getrusage(resource.RUSAGE_SELF)
        _soft, hard = resource.getrlimit(resource.RLIMIT_CPU)
        soft = int(used.ru_utime + used.ru_stime) + MOST_SECONDS
        most = soft if hard == resource.RLIM_INFINITY else min(soft, hard)
        resource.setrlimit(resource.RLIMIT_CPU, (most, hard))
        # Nobody handles the alarm: it ends the process.
        signal.setitimer(signal.ITIMER_REAL, MOST_WAITING)
        try:
            return job()
        finally:
            signal.setitimer(signal.ITIMER_REAL, 0)
    return job()


def _bounded() -> None:
    _soft, hard = resource.getrlimit(resource.RLIMIT_AS)
    most = MOST_MEMORY if hard == resource.RLIM_INFINITY else min(MOST_MEMORY, hard)
    resource.setrlimit(resource.RLIMIT_AS, (most, hard))


@contextmanager
def workers(most: int = MOST) -> Iterator[Executor]:
    """Processes, so that a decoder that dies does not end the errand.

    Where the system gives no shared memory to share a lock in (a container without /dev/shm),
    threads do the same work: slower, and still each picture on its own.
    """
    processes = count(most)
    context = get_context("spawn")
    try:
        context.Lock()
    except OSError:
        with ThreadPoolExecutor(processes) as threads:
            yield threads
        return
    with ProcessPoolExecutor(processes, mp_context=context, initializer=_bounded) as pool:
        yield pool
