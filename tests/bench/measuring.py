"""What the search bench measures with: processor time, quantiles, memory, the machine's load."""

from __future__ import annotations

import os
import platform
import re
import resource
import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

MEGA = 1_000_000
_RESIDENT = re.compile(r"^(VmRSS|RssAnon|RssShmem):\s*(\d+) kB", re.MULTILINE)


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


def private_bytes() -> int:
    """Memory that is this process's own; pages of mapped files are everybody's."""
    told = Path("/proc/self/smaps_rollup").read_text("ascii")
    return next(
        int(line.split()[1]) * 1024 for line in told.splitlines() if line.startswith("Anonymous:")
    )


@dataclass(frozen=True)
class Memory:
    """Bytes that processes hold: every page resident, and those that are their own."""

    resident: int = 0
    own: int = 0

    def __add__(self, other: Memory) -> Memory:
        return Memory(self.resident + other.resident, self.own + other.own)

    def most(self, other: Memory) -> Memory:
        """Of either figure the greater."""
        return Memory(max(self.resident, other.resident), max(self.own, other.own))


def memory_of(pid: int) -> Memory:
    """What a process holds now. Pages of mapped files are resident, and everybody's."""
    try:
        told = Path(f"/proc/{pid}/status").read_text("ascii", "replace")
    except OSError:
        return Memory()
    held = dict(_RESIDENT.findall(told))
    own = sum(int(held.get(kind, 0)) for kind in ("RssAnon", "RssShmem"))
    return Memory(int(held.get("VmRSS", 0)) * 1024, own * 1024)


def descendants(pid: int) -> list[int]:
    """A process and all that it has started and that live, itself first."""
    found = [pid]
    for each in found:
        # A process may end while it is looked at; its children are then somebody else's.
        with suppress(OSError):
            for children in Path(f"/proc/{each}/task").glob("*/children"):
                found += map(int, children.read_text("ascii").split())
    return found


class Peak:
    """The most memory that a process and its descendants held at one moment.

    A page that several map is counted for each of them, so it is an upper bound.
    """

    def __init__(self, pid: int) -> None:
        self._pid = pid
        self.memory = Memory()

    def look(self) -> None:
        """Take note of what all that live now hold together."""
        together = sum((memory_of(pid) for pid in descendants(self._pid)), start=Memory())
        self.memory = self.memory.most(together)


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
