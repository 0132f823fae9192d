"""Worker processes for pictures: as many as the machine has cores for us."""

import os
from collections.abc import Iterator
from concurrent.futures import Executor, ProcessPoolExecutor, ThreadPoolExecutor
from contextlib import contextmanager
from multiprocessing import get_context

MOST = 8


@contextmanager
def workers() -> Iterator[Executor]:
    """Processes, so that a decoder that dies does not end the errand.

    Where the system gives no shared memory to share a lock in (a container without /dev/shm),
    threads do the same work: slower, and still each picture on its own.
    """
    count = max(1, min(MOST, len(os.sched_getaffinity(0))))
    context = get_context("spawn")
    try:
        context.Lock()
    except OSError:
        with ThreadPoolExecutor(count) as threads:
            yield threads
        return
    with ProcessPoolExecutor(count, mp_context=context) as processes:
        yield processes
