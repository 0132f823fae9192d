"""Worker processes for pictures: as many as the machine has cores for us."""

import os
import resource
import signal
from collections.abc import Callable, Hashable, Iterator, Mapping
from concurrent.futures import (
    BrokenExecutor,
    Executor,
    ProcessPoolExecutor,
    ThreadPoolExecutor,
    as_completed,
)
from contextlib import contextmanager
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
    """Do jobs side by side, and give each one's result, or what went wrong with it, as it ends.

    A job that kills its process fails alone: the others are done again, one after the other.
    """
    left = dict(jobs)
    if not left:
        return
    with workers() as pool:
        try:
            running = {pool.submit(_under_limit, job): key for key, job in left.items()}
            for future in as_completed(running):
                if isinstance(future.exception(), BrokenExecutor):
                    break
                key = running[future]
                del left[key]
                yield key, _answer(future.result)
        except BrokenExecutor:
            pass
    while left:
        with workers(1) as pool:
            for key, job in list(left.items()):
                del left[key]
                answer = _answer(pool.submit(_under_limit, job).result)
                yield key, answer
                if isinstance(answer, BrokenExecutor):
                    break


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
    count = max(1, min(most, len(os.sched_getaffinity(0))))
    context = get_context("spawn")
    try:
        context.Lock()
    except OSError:
        with ThreadPoolExecutor(count) as threads:
            yield threads
        return
    with ProcessPoolExecutor(count, mp_context=context, initializer=_bounded) as processes:
        yield processes
