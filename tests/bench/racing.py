"""Subjects that do the same work, measured in turn, so that a slow moment falls on all of them."""

from __future__ import annotations

import gc
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from tests.memory import peak_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

HOME = Path(__file__).parents[2]


@dataclass(frozen=True)
class Best:
    """The fastest round of one subject: seconds of the processor, and what it counted."""

    seconds: float
    number: int


def race(subjects: Mapping[str, Callable[[], int]], rounds: int) -> dict[str, Best]:
    """The best round of each subject; every round measures each of them once."""
    found: dict[str, Best] = {}
    for _ in range(rounds):
        for name, subject in subjects.items():
            gc.collect()
            began = time.process_time()
            number = subject()
            taken = Best(time.process_time() - began, number)
            if name not in found or taken.seconds < found[name].seconds:
                found[name] = taken
    return found


def growth(setting: str, statement: str) -> float:
    """Megabytes by which a process grows at most that does something, beside one that does not.

    `setting` imports and defines what `statement` uses, and is done by both.
    """
    head = f"import sys\nsys.path.insert(0, {str(HOME)!r})\n{setting}\n"
    _, idle = peak_of(f"{head}result = 0")
    _, busy = peak_of(f"{head}{statement}\nresult = 0")
    return round(busy - idle, 1)
