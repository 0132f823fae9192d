"""A whole intake and publish by the real commands, looked at from outside."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from typing import TYPE_CHECKING, Any

from tests.bench.deliveries import table
from tests.bench.eads import finding_aid
from tests.bench.measuring import MEGA, Peak
from tests.bench.racing import HOME
from tests.memory import unmeasured

if TYPE_CHECKING:
    from pathlib import Path

MILLION = 1_000_000
CORES = 2
# What the project has set itself for a million units, on two cores.
WANTED_MINUTES, WANTED_MEGABYTES = 15, 2_000
_LOOKS = 0.1
FORMS = {"ead": ("aid.xml", finding_aid), "csv": ("units.csv", table)}
"""A finding aid, or a table of units: its file, and what writes one of so many."""


def whole(folder: Path, units: int, form: str = "ead") -> dict[str, Any]:
    """Take so many units in, as one of FORMS, and publish them; seconds and memory of each."""
    delivery = folder / "delivery"
    delivery.mkdir()
    name, written = FORMS[form]
    with (delivery / name).open("w", encoding="utf-8") as stream:
        stream.writelines(written(units))
    data = folder / "data"
    found: dict[str, Any] = {"units": units, "cores": min(CORES, len(os.sched_getaffinity(0)))}
    for name, words in (("intake", ["intake", "--json", str(delivery)]), ("publish", ["publish"])):
        found[name] = _run(["--data", str(data), *words])
    for unit in ("wall_s", "cpu_s"):
        found[unit] = round(sum(found[name][unit] for name in ("intake", "publish")), 3)
    found["minutes_for_a_million"] = round(found["wall_s"] * MILLION / units / 60, 1)
    return found


def sampled(folder: Path, units: int, form: str = "ead") -> dict[str, Any]:
    """Three whole intakes, the largest of so many units: what a unit costs, and what a million.

    The smallest is there for what starting costs, which is no unit's. `growth` is what a unit costs
    the processor between the second and the largest, beside that between the smallest and the
    second: 1 where all cost alike. It says most below 4,000 units, where no process is started
    that the smallest did not start.
    """
    runs = []
    for size in (units // 80 or 1, units // 4, units):
        place = folder / str(size)
        place.mkdir()
        runs.append(whole(place, size, form))
    least, fewer, more = runs
    found: dict[str, Any] = {"runs": runs}
    for unit in ("wall_s", "cpu_s"):
        many = _a_unit(fewer, more, unit)
        found[unit] = {
            "of_a_thousand": round(1000 * many, 3),
            "minutes_for_a_million": round((more[unit] + many * (MILLION - units)) / 60, 1),
        }
    found["growth"] = round(_a_unit(fewer, more, "cpu_s") / _a_unit(least, fewer, "cpu_s"), 2)
    found["times_the_wanted"] = round(found["wall_s"]["minutes_for_a_million"] / WANTED_MINUTES, 2)
    return found


def _a_unit(less: dict[str, Any], more: dict[str, Any], unit: str) -> float:
    """The seconds that each unit costs by which one intake exceeds another."""
    cost: float = (more[unit] - less[unit]) / (more["units"] - less["units"])
    return max(cost, 1e-6)


def _run(words: list[str]) -> dict[str, float]:
    """One command on two cores: time on the wall, of the processor, and the most memory.

    The memory is that of all its processes at one moment.
    """
    cores = sorted(os.sched_getaffinity(0))[:CORES]
    began = time.monotonic()
    with subprocess.Popen(
        [sys.executable, "-m", "kiosk", *words],
        cwd=HOME,
        env=unmeasured(),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    ) as command:
        os.sched_setaffinity(command.pid, cores)
        peak = Peak(command.pid)
        while True:
            ended, status, used = os.wait4(command.pid, os.WNOHANG)
            if ended:
                break
            peak.look()
            time.sleep(_LOOKS)
        command.returncode = os.waitstatus_to_exitcode(status)
    if command.returncode:
        message = f"kiosk {' '.join(words)} ended with {command.returncode}"
        raise SystemExit(message)
    return {
        "wall_s": round(time.monotonic() - began, 3),
        "cpu_s": round(used.ru_utime + used.ru_stime, 3),
        "peak_mb": round(peak.memory.resident / MEGA, 1),
        "largest_process_mb": round(used.ru_maxrss / 1000, 1),
    }
