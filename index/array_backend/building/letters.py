"""The words of one first letter: the piece of an inversion that any process can do by itself."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import Path
from typing import cast

import numpy as np
from numpy.typing import NDArray

from index.array_backend.building.draft import forget_words
from index.array_backend.building.heads import Finished, Heads, Held
from index.array_backend.building.inversion import Layout, Statistics, invert, ranges
from index.array_backend.building.ordering import Strings
from index.array_backend.layout.columns import Columns
from index.array_backend.layout.store import Arrays, Part
from index.ranking import FIELDS, score_steps

SHARED = "shared.arrays"
"""The file in a build's folder from which every process reads what all letters need."""
BORROWED = "frequencies"
"""In that file the frequencies of the base, when a delta is built."""


@dataclass(frozen=True, slots=True)
class Letter:
    """The words of one first letter: their numbers, and the borders of their ranges."""

    number: int
    first: int
    last: int
    ranges: tuple[tuple[int, int, int], ...]
    """Number of the part, first word, last word of each range."""

    def path(self, folder: Path, part: str) -> Path:
        """Where a part of this letter lies."""
        return folder / f"letter-{self.number}.{part}.part"


@dataclass(frozen=True, slots=True)
class Done:
    """What the inversion of a letter gave; postings and rows lie in the draft's folder."""

    letter: Letter
    sizes: NDArray[np.int64]
    name_sizes: NDArray[np.int64]
    frequencies: NDArray[np.uint32]
    heads: Finished


@dataclass(frozen=True, slots=True)
class Task:
    """What the inversion of any letter needs to know beside what lies in the folder."""

    folder: Path
    records: int
    layout: Layout
    statistics: Statistics
    facets: tuple[str, ...]


def cut(initials: NDArray[np.uint8], occurrences: NDArray[np.int64]) -> list[Letter]:
    """The letters of a dictionary; `occurrences` says how often each word stands."""
    letters: list[Letter] = []
    for number, (low, high) in enumerate(pairwise(ranges(occurrences, initials))):
        piece = (number, low, high)
        if letters and initials[letters[-1].first] == initials[low]:
            before = letters.pop()
            letters.append(Letter(before.number, before.first, high, (*before.ranges, piece)))
        else:
            letters.append(Letter(len(letters), low, high, (piece,)))
    return letters


def invert_letter(task: Task, letter: Letter) -> Done:
    """Postings and heads of the words of one first letter."""
    forget_words()
    folder = task.folder
    shared = Arrays(folder / SHARED)
    lengths = shared["lengths"]
    statistics = task.statistics
    if BORROWED in shared:
        statistics = replace(statistics, borrowed=cast("NDArray[np.uint32]", shared[BORROWED]))
    columns = Columns(shared.within("columns"), task.facets)
    heads = Heads(folder, f"letter-{letter.number}", task.records, columns)
    parts = {
        name: Part(folder, f"letter-{letter.number}.{name}", kind)
        for name, kind in (
            ("records", np.uint32),
            ("scores", np.uint32),
            ("often", np.uint32),
            ("slots", task.layout.slot_type),
            ("named", np.uint32),
        )
    }
    sizes, name_sizes, frequencies = [], [], []
    for number, low, high in letter.ranges:
        keys = np.fromfile(folder / f"keys-{number}.part", np.uint64)
        found = invert(keys, low, high - low, task.layout, lengths, statistics)
        parts["records"].append(found.records)
        parts["scores"].append(score_steps(found.scores))
        parts["often"].append(found.often)
        parts["slots"].append(found.slots)
        parts["named"].append(found.records[found.named])
        sizes.append(np.diff(found.ends))
        named = np.concatenate(([0], np.cumsum(found.named)))
        name_sizes.append(np.diff(named[found.ends]))
        frequencies.append(found.frequencies)
        heads.add_words(found)
        del keys, found  # before the next range takes their room
    for part in parts.values():
        part.close()
    size = np.concatenate(sizes)
    ends = np.concatenate(([0], np.cumsum(size)))
    words = Strings(cast("NDArray[np.uint8]", shared["words"]), shared["word-ends"])
    held = Held(parts["records"].path, parts["scores"].path, int(ends[-1]))
    heads.add_beginnings(words.listed(letter.first, letter.last), letter.first, ends, held)
    for number, _low, _high in letter.ranges:
        (folder / f"keys-{number}.part").unlink()
    return Done(
        letter,
        size,
        np.concatenate(name_sizes),
        np.concatenate(frequencies),
        heads.finish(),
    )


def frequencies(done: Sequence[Done]) -> NDArray[np.uint32]:
    """In how many records each word of some letters stands, by field."""
    empty = np.zeros((0, len(FIELDS)), np.uint32)
    return np.concatenate([empty, *(each.frequencies for each in done)])
