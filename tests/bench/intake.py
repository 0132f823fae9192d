"""How fast deliveries are taken in: our readers and renditions beside peers, in one run.

    scripts/bench intake [all|ead|csv|alto|photographs] [--rounds 3] [--small]
    scripts/bench intake whole [--units 20000] [--form ead|csv]
    scripts/bench intake sample [--units 40000] [--form ead|csv]

Each round measures every subject once, in turn, so that a slow moment of the machine falls on all
of them; of each the fastest round is told. `whole` takes a finding aid or a table in and publishes
it by the commands themselves, on two cores; `sample` does so three times, the largest of so many
units, and tells what a million would take if each further unit cost what the last ones did. The
last line is JSON.
"""
# Needs requirements/bench.lock.

from __future__ import annotations

import argparse
import json
import os
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from tests.bench import subjects
from tests.bench.measuring import machine
from tests.bench.whole import FORMS, WANTED_MEGABYTES, WANTED_MINUTES, sampled, whole

if TYPE_CHECKING:
    from collections.abc import Callable

# What the project has set itself: components a second of the processor, times of the bare loop.
WANTED = {"ead": "wanted: 10,000 a second, at most 4 times the bare loop"}


def measured(subject: str, rounds: int, *, small: bool) -> dict[str, Any]:
    """The figures of one subject, in a scratch folder of its own."""
    with TemporaryDirectory() as place:
        folder = Path(place)
        ways: dict[str, Callable[[], dict[str, Any]]] = {
            "ead": lambda: subjects.finding_aids(folder, 200 if small else 50_000, rounds),
            "csv": lambda: subjects.tables(
                folder, 500 if small else 200_000, rounds, 0 if small else 1_000_000
            ),
            "alto": lambda: subjects.page_texts(folder, 400 if small else 100_000, rounds),
            "photographs": lambda: subjects.photographs(
                folder, 2 if small else 6, (900, 700) if small else (6000, 4000), rounds
            ),
        }
        return ways[subject]()


SUBJECTS = ("ead", "csv", "alto", "photographs")


def tell(name: str, figures: dict[str, Any]) -> None:
    """The figures of a subject in words."""
    if "what" not in figures:
        for part, each in figures.items():
            if isinstance(each, dict):
                tell(f"{name}, {part}", each)
        return
    wanted = f" ({WANTED[name]})" if name in WANTED else ""
    print(
        f"{name}: {figures['per_cpu_second']:,} {figures['what']} a second of the processor;"
        f" {figures['number']:,} in {figures['ours_s']} s, {figures['peer']} {figures['peer_s']} s:"
        f" {figures['ratio']} times its time{wanted}; memory grows by"
        f" {figures['memory_growth_mb']} MB"
    )
    if "large_rows" in figures:
        print(
            f"  a table of {figures['large_rows']:,} rows was read to its end (the memory is its)"
        )


def tell_whole(found: dict[str, Any]) -> None:
    """The figures of a whole intake in words."""
    for name in ("intake", "publish"):
        each = found[name]
        print(
            f"{name:<8} {found['units']:,} units: {each['wall_s']} s on {found['cores']} cores,"
            f" {each['cpu_s']} s of the processor; peak {each['peak_mb']} MB in all its processes"
        )
    print(
        f"together {found['wall_s']} s; at this pace a million takes"
        f" {found['minutes_for_a_million']} minutes"
        f" (wanted: {WANTED_MINUTES} minutes, {WANTED_MEGABYTES:,} MB)"
    )


def tell_sample(found: dict[str, Any]) -> None:
    """Three whole intakes and what they say of a million, in words."""
    for run in found["runs"]:
        intake, publish = run["intake"], run["publish"]
        print(
            f"{run['units']:>9,} units: intake {intake['cpu_s']:.1f} s of the processor, publish"
            f" {publish['cpu_s']:.1f} s; {run['wall_s']:.1f} s on the wall; peaks"
            f" {intake['peak_mb']} and {publish['peak_mb']} MB"
        )
    wall, cpu = found["wall_s"], found["cpu_s"]
    print(
        f"each further thousand: {cpu['of_a_thousand']} s of the processor"
        f" ({found['growth']} times that of the first), {wall['of_a_thousand']} s on the wall"
    )
    print(
        f"extrapolated, a million: {cpu['minutes_for_a_million']} minutes of the processor,"
        f" {wall['minutes_for_a_million']} on the wall: {found['times_the_wanted']} times the"
        f" {WANTED_MINUTES} minutes wanted (load {os.getloadavg()[0]:.1f})"
    )


def main(words: list[str]) -> int:
    """Measure what is asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("subject", nargs="?", default="all", choices=("all", *SUBJECTS, *WHOLE))
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--small", action="store_true", help="to see that it runs")
    parser.add_argument("--units", type=int, help="of a whole intake: 20,000, of a sample: 40,000")
    parser.add_argument("--form", default="ead", choices=tuple(FORMS), help="of the same")
    asked = parser.parse_args(words)
    print(machine())
    found: dict[str, Any] = {}
    for subject in SUBJECTS if asked.subject == "all" else (asked.subject,):
        if subject in WHOLE:
            measure, tell_of, units = WHOLE[subject]
            with TemporaryDirectory() as place:
                found[subject] = measure(Path(place), asked.units or units, asked.form)
            tell_of(found[subject])
        else:
            found[subject] = measured(subject, asked.rounds, small=asked.small)
            tell(subject, found[subject])
    print(json.dumps(found | {"load": os.getloadavg()[0]}))
    return 0


WHOLE: dict[str, tuple[Callable[[Path, int, str], Any], Callable[[Any], None], int]] = {
    "whole": (whole, tell_whole, 20_000),
    "sample": (sampled, tell_sample, 40_000),
}

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
