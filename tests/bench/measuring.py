"""What the search bench measures with: processor time, quantiles, memory, the machine's load."""

from __future__ import annotations

import os
import platform
import resource
import time
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

MEGA = 1_000_000


def cpu_ms(ask: Callable[[], object]) -> float:
    """Milliseconds of the processor, all threads of this process, that a call takes."""
    began = time.process_time_ns()
    ask()
    return (time.process_time_ns() - began) / 1e6


def cpu_seconds_with_children() -> float:
    """Seconds of the processor of this process and of the children that have ended."""
    children = resource.getrusage(resource.RUSAGE_CHILDREN)
    return time.process_time() + children.ru_utime + children.ru_stime


def quantile(values: Sequence[float], share: float) -> float:
    """The value below which this share of the values lies; 0 for none."""
    if not values:
        return 0.0
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


def quantiles(values: Sequence[float]) -> dict[str, float]:
    """The four figures that are told of a session."""
    return {
        "p50": round(quantile(values, 0.50), 3),
        "p95": round(quantile(values, 0.95), 3),
        "p99": round(quantile(values, 0.99), 3),
        "max": round(max(values, default=0.0), 3),
    }


def _status(pid: int | str, file: str, key: str) -> int:
    """A figure of the kernel's in bytes; 0 where it says none."""
    try:
        lines = Path(f"/proc/{pid}/{file}").read_text("ascii").splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) * 1024 for line in lines if line.startswith(key)), 0)


def private_bytes() -> int:
    """Memory that is this process's own; pages of mapped files are everybody's."""
    return _status("self", "smaps_rollup", "Anonymous:")


class Peak:
    """The most memory that a process and its descendants had, each at its own worst moment.

    Pages of mapped files count, so it is an upper bound of what must be there.
    """

    def __init__(self, pid: int) -> None:
        self._pid = pid
        self._most: dict[int, int] = {}

    def look(self) -> None:
        """Take note of every process that lives now."""
        waiting = [self._pid]
        while waiting:
            pid = waiting.pop()
            self._most[pid] = max(self._most.get(pid, 0), _status(pid, "status", "VmHWM:"))
            for children in Path(f"/proc/{pid}/task").glob("*/children"):
                try:
                    waiting += map(int, children.read_text("ascii").split())
                except OSError:
                    continue

    @property
    def bytes(self) -> int:
        return sum(self._most.values())


def forget_pages(folder: Path) -> None:
    """Ask the system to drop what it keeps of a folder's files, so that they are cold."""
    for path in folder.rglob("*"):
        if path.is_file():
            handle = os.open(path, os.O_RDONLY)
            try:
                os.fsync(handle)
                os.posix_fadvise(handle, 0, 0, os.POSIX_FADV_DONTNEED)
            finally:
                os.close(handle)


def machine() -> str:
    """The machine and its load, in one line."""
    model = platform.machine()
    for line in Path("/proc/cpuinfo").read_text("utf-8").splitlines():
        if line.startswith("model name"):
            model = line.partition(":")[2].strip()
            break
    one, five, fifteen = os.getloadavg()
    return (
        f"{os.cpu_count()} cores of {model}, Python {platform.python_version()},"
        f" load {one:.2f} {five:.2f} {fifteen:.2f}"
    )
