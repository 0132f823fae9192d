"""One errand writes at a time; a second one is refused and told who is at work."""

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


class BusyError(Exception):
    """Another errand holds the data folder; the message names it."""


@contextmanager
def errand(path: Path, name: str) -> Iterator[None]:
    """Hold the lock while an errand runs; raises BusyError at once when it is taken.

    The kernel lets go of the lock when the process ends, however it ends.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o644)
    try:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            holder = os.read(descriptor, 200).decode("utf-8", "replace").strip() or "another errand"
            message = f"{holder} is at work. Wait until it has finished, then try again."
            raise BusyError(message) from error
        os.ftruncate(descriptor, 0)
        os.pwrite(descriptor, name.encode("utf-8"), 0)
        yield
        os.ftruncate(descriptor, 0)
    finally:
        os.close(descriptor)
