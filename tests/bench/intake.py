"""How fast deliveries are read: our readers beside the bare parser, over the same bytes.

    scripts/bench intake ead [--components 50000] [--rounds 3]

Each round measures every subject once, in turn, so that a slow moment of the machine falls on all
of them; of each the fastest round is told. The last line is JSON.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from lxml import etree

from kiosk.readers import ead
from kiosk.records.unit import Unit
from tests.bench.eads import finding_aid
from tests.bench.measuring import MEGA, machine
from tests.memory import peak_of

if TYPE_CHECKING:
    from collections.abc import Callable

# What the project has set itself: components a second of the processor, times of the bare loop.
WANTED_RATE = 10_000
WANTED_RATIO = 4.0

_READ = """
import sys
sys.path.insert(0, {home!r})
from kiosk.readers.ead import read
with open({path!r}, "rb") as stream:
    result = sum(1 for _ in read("a.xml", stream)) if {reading} else 0
"""


def bare(path: Path) -> int:
    """Every element of the file, looked at by nobody: what parsing alone costs."""
    number = 0
    for _event, element in etree.iterparse(str(path)):
        element.clear()
        number += 1
    return number


def ours(path: Path) -> int:
    """Every unit of the file, as taking in reads it."""
    with path.open("rb") as stream:
        return sum(isinstance(item, Unit) for item in ead.read(path.name, stream))


def seconds(call: Callable[[Path], int], path: Path) -> tuple[float, int]:
    """Seconds of the processor that a call takes, and what it gives."""
    began = time.process_time()
    number = call(path)
    return time.process_time() - began, number


def memory(path: Path) -> float:
    """Megabytes by which a process grows that reads the file, beside one that does not."""
    home = str(Path(__file__).parents[2])
    _, idle = peak_of(_READ.format(home=home, path=str(path), reading=False))
    _, busy = peak_of(_READ.format(home=home, path=str(path), reading=True))
    return busy - idle


def measure_ead(components: int, rounds: int) -> dict[str, float | int]:
    """The figures of one finding aid."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "aid.xml"
        with path.open("w", encoding="utf-8") as stream:
            stream.writelines(finding_aid(components))
        taken: dict[str, list[float]] = {"bare": [], "ours": []}
        elements = units = 0
        for _ in range(rounds):
            used, elements = seconds(bare, path)
            taken["bare"].append(used)
            used, units = seconds(ours, path)
            taken["ours"].append(used)
        best = {name: min(each) for name, each in taken.items()}
        return {
            "megabytes": round(path.stat().st_size / MEGA, 1),
            "elements": elements,
            "components": units - 1,
            "bare_s": round(best["bare"], 3),
            "ours_s": round(best["ours"], 3),
            "components_per_cpu_second": round((units - 1) / best["ours"]),
            "ratio_to_bare": round(best["ours"] / best["bare"], 2),
            "memory_growth_mb": round(memory(path), 1),
        }


def tell_ead(figures: dict[str, float | int]) -> None:
    """The figures in words."""
    print(
        f"EAD: {figures['components']:,} components, {figures['elements']:,} elements,"
        f" {figures['megabytes']} MB"
    )
    print(f"  bare iterparse  {figures['bare_s']:8.2f} s")
    print(
        f"  our reader      {figures['ours_s']:8.2f} s   {figures['ratio_to_bare']} times the bare"
        f" loop (wanted: at most {WANTED_RATIO})"
    )
    print(
        f"  {figures['components_per_cpu_second']:,} components a second of the processor"
        f" (wanted: {WANTED_RATE:,}); memory grows by {figures['memory_growth_mb']} MB"
    )


def main(words: list[str]) -> int:
    """Measure what is asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    subjects = parser.add_subparsers(dest="subject", required=True)
    of_ead = subjects.add_parser("ead", help="finding aids")
    of_ead.add_argument("--components", type=int, default=50_000)
    of_ead.add_argument("--rounds", type=int, default=3)
    asked = parser.parse_args(words)
    print(machine())
    figures = measure_ead(asked.components, asked.rounds)
    tell_ead(figures)
    print(json.dumps({asked.subject: figures, "load": os.getloadavg()[0]}))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
