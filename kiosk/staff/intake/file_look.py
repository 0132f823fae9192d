"""What was found in one file of a delivery: how it ended, its problems, what it holds."""

import os
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.messages import Problem, Severity

MOST_TOLD = 200
"""Problems of one code that are told of one file one by one; the others are counted."""


@dataclass(slots=True)
class FileLook:
    """One file; `touches` are the ids of records that it gives a picture or a text to."""

    name: str
    path: Path
    number: int = 0
    kind: str = ""
    refused: bool = False
    ignored: bool = False
    units: int = 0
    agents: int = 0
    concepts: int = 0
    pages: int = 0
    problems: list[Problem] = field(default_factory=list)
    told: Counter[str] = field(default_factory=Counter)
    touches: set[str] = field(default_factory=set)

    def tell(self, problem: Problem) -> None:
        """Add a problem; one of a code that was told very often is only counted."""
        self.told[problem.code] += 1
        if self.told[problem.code] <= MOST_TOLD:
            self.problems.append(problem)

    def refuse(self, problem: Problem) -> None:
        """The whole file is refused: what was said of its parts no longer matters."""
        self.refused = True
        self.units = self.agents = self.concepts = self.pages = 0
        self.problems, self.told = [problem], Counter([problem.code])

    def untold(self) -> dict[str, int]:
        """How many problems of each code were counted only."""
        return {code: times - MOST_TOLD for code, times in self.told.items() if times > MOST_TOLD}


def refused(file: str, code: str, message: str, remedy: str) -> Problem:
    """A fault for which a whole file is refused."""
    return Problem(
        file=file, line=0, code=code, message=message, remedy=remedy, severity=Severity.REFUSED
    )


def state(told: os.stat_result) -> tuple[int, ...]:
    """What a file's system says of its content: it differs when the file was written to."""
    return told.st_ino, told.st_size, told.st_mtime_ns, told.st_ctime_ns


def changed(file: str) -> Problem:
    """The file was written to while it was read: it waits for the next run."""
    return refused(
        file,
        "file-changing",
        "The file was being written while it was read.",
        "Wait until it is copied whole, then take the delivery in again.",
    )
