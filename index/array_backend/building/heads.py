"""Answers worked out beforehand: for words and beginnings that many records hold.

A head keeps how many records match, the best of them in order, and the counts of every facet. A
very frequent operand also keeps its scores as a row, one a record; a frequent beginning keeps its
merged list. What is frequent follows the size of the segment, so the work left for a query is
bounded whatever the size.
"""

from array import array
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from index.array_backend.building.inversion import Postings
from index.array_backend.layout.columns import Columns
from index.array_backend.layout.store import Part
from index.ranking import OWN_WORD, SCORE_STEP

BEST = 128
"""How many of the best records a head keeps."""
MOST_TOP = 60
"""So many values of a facet are ordered beforehand: more than a list on the screen shows."""
TOP_SCORE = 65_535
PIECE = 1_000_000
"""So many postings are held at a time where a letter has more."""

Kind = TypeVar("Kind", bound=np.generic)


@dataclass(frozen=True, slots=True)
class Thresholds:
    """From how many postings on an operand has a head, a merged list, a row."""

    head: int
    merged: int
    row: int

    @classmethod
    def of(cls, records: int) -> "Thresholds":
        return cls(max(512, records // 128), max(2048, records // 16), max(2048, records // 8))


def head_key(low: int, high: int, *, own: bool) -> int:
    """The number under which the head of the words low…high-1 is looked up.

    `own` says that the first of them is the beginning itself, and counts more.
    """
    return (low << 32) | (high << 1) | own


def pair_key(one: int, other: int) -> int:
    """The number under which the head of two words side by side is looked up."""
    return _PAIR | one << 32 | other


_PAIR = 1 << 63
"""No run of words has this bit: there are not so many words."""


@dataclass(frozen=True, slots=True)
class Finished:
    """Heads as arrays, one item a head; `list_lengths` has one a merged list."""

    keys: NDArray[np.uint64]
    totals: NDArray[np.uint32]
    rows: NDArray[np.int32]
    lists: NDArray[np.int32]
    scales: NDArray[np.float64]
    best: NDArray[np.uint32]
    best_scores: NDArray[np.float64]
    counts: NDArray[np.uint32]
    top_values: NDArray[np.unsignedinteger]
    list_lengths: NDArray[np.int64]
    row_count: int


class Held:
    """The postings of the words of one first letter: in memory while they are few."""

    def __init__(self, records: Path, scores: Path, total: int) -> None:
        self._paths = (records, scores)
        self._whole = self._read(0, total) if total <= PIECE else None

    def pieces(
        self, begin: int, end: int
    ) -> Iterator[tuple[NDArray[np.uint32], NDArray[np.float64]]]:
        """The postings from `begin` to before `end`: records and scores."""
        if self._whole is not None:
            records, scores = self._whole
            yield records[begin:end], scores[begin:end]
            return
        for start in range(begin, end, PIECE):
            yield self._read(start, min(start + PIECE, end))

    def _read(self, begin: int, end: int) -> tuple[NDArray[np.uint32], NDArray[np.float64]]:
        records, scores = self._paths
        steps = np.fromfile(scores, np.uint32, end - begin, offset=4 * begin)
        return (
            np.fromfile(records, np.uint32, end - begin, offset=4 * begin),
            np.multiply(steps, SCORE_STEP, dtype=np.float64),
        )


class Heads:
    """The heads of some words, as they are made; rows and merged lists go to parts."""

    def __init__(self, folder: Path, prefix: str, records: int, columns: Columns) -> None:
        """Heads of a segment of so many records."""
        self.records = records
        self.limits = Thresholds.of(records)
        self._columns = columns
        self.keys = array("Q")
        self.totals = array("I")
        self.rows = array("i")
        self.lists = array("i")
        self.scales = array("d")
        self.best: list[NDArray[np.uint32]] = []
        self.best_scores: list[NDArray[np.float64]] = []
        self.counts: list[NDArray[np.uint32]] = []
        self.list_lengths = array("Q")
        self.row_count = 0
        self._row_part = Part(folder, f"{prefix}.rows", np.uint16)
        self._list_records = Part(folder, f"{prefix}.list-records", np.uint32)
        self._list_scores = Part(folder, f"{prefix}.list-scores", np.uint16)

    def add(
        self,
        key: int,
        records: NDArray[np.uint32],
        scores: NDArray[np.float64],
        *,
        row: bool,
        merged: bool,
    ) -> None:
        """The head of one operand: its records ascending with their exact scores."""
        best, best_scores = top(records, scores, BEST)
        self.keys.append(key)
        self.totals.append(len(records))
        self.best.append(_padded(best, np.uint32))
        self.best_scores.append(_padded(best_scores, np.float64))
        self.counts.append(self._columns.count(records.astype(np.intp)).astype(np.uint32))
        scale = float(scores.max()) / TOP_SCORE
        self.scales.append(scale)
        self.rows.append(-1)
        self.lists.append(-1)
        if row:
            dense = np.zeros(self.records, np.uint16)
            dense[records] = quantised(scores, scale)
            self._row_part.append(dense)
            self.rows[-1] = self.row_count
            self.row_count += 1
        elif merged:
            self._list_records.append(records)
            self._list_scores.append(quantised(scores, scale))
            self.lists[-1] = len(self.list_lengths)
            self.list_lengths.append(len(records))

    def add_words(self, found: Postings) -> None:
        """The heads of all frequent words of a range."""
        for word in np.flatnonzero(np.diff(found.ends) > self.limits.head).tolist():
            begin, end = int(found.ends[word]), int(found.ends[word + 1])
            self.add(
                head_key(found.first + word, found.first + word + 1, own=False),
                found.records[begin:end],
                found.scores[begin:end],
                row=end - begin > self.limits.row,
                merged=False,
            )

    def add_beginnings(
        self, words: Sequence[bytes], first: int, ends: NDArray[np.int64], held: Held
    ) -> None:
        """The heads of all frequent beginnings among words of one first letter.

        `words` are numbers first, first + 1, …; `ends` (words + 1) are where their postings end.
        """
        for low, high, own in _beginnings(words, ends, self.limits.head):
            begin, end = int(ends[low]), int(ends[high])
            total = np.zeros(self.records)
            for records, scores in held.pieces(begin, end):
                total += np.bincount(records, scores, self.records)
            if own:
                for records, scores in held.pieces(begin, int(ends[low + 1])):
                    total[records] += OWN_WORD * scores
            found = np.flatnonzero(total != 0)  # far faster than that of the numbers themselves
            self.add(
                head_key(first + low, first + high, own=own),
                found.astype(np.uint32),
                total[found],
                row=len(found) > self.limits.row,
                merged=end - begin > self.limits.merged,
            )

    def finish(self) -> Finished:
        """All of them; no more are added."""
        self._close()
        made = len(self.keys)
        counts = np.array(self.counts, np.uint32).reshape(made, self._columns.width)
        facets = len(self._columns.facets)
        return Finished(
            np.array(self.keys, np.uint64),
            np.array(self.totals, np.uint32),
            np.array(self.rows, np.int32),
            np.array(self.lists, np.int32),
            np.array(self.scales, np.float64),
            np.array(self.best, np.uint32).reshape(made, BEST),
            np.array(self.best_scores, np.float64).reshape(made, BEST),
            counts,
            top_values(self._columns, counts).reshape(made, facets * MOST_TOP),
            np.array(self.list_lengths, np.int64),
            self.row_count,
        )

    def _close(self) -> None:
        for part in (self._row_part, self._list_records, self._list_scores):
            part.close()


def _padded(some: NDArray[np.generic], kind: type[Kind]) -> NDArray[Kind]:
    found = np.zeros(BEST, kind)
    found[: len(some)] = some
    return found


def _beginnings(
    words: Sequence[bytes], ends: NDArray[np.int64], least: int
) -> Iterator[tuple[int, int, bool]]:
    """The ranges of words that share a beginning and have more than `least` postings."""
    told: set[tuple[int, int, bool]] = set()
    level = [(0, len(words))]
    depth = 0
    while level:
        depth += 1
        deeper = []
        for low, high in level:
            place = low
            while place < high:
                start = words[place][:depth]
                if len(start) < depth:
                    place += 1
                    continue
                beyond = bisect_left(words, _after(start), place, high)
                if beyond - place > 1 and ends[beyond] - ends[place] > least:
                    deeper.append((place, beyond))
                    found = (place, beyond, words[place] == start)
                    if found not in told:
                        told.add(found)
                        yield found
                place = beyond
        level = deeper


def _after(start: bytes) -> bytes:
    """The first string of bytes after all that begin with `start`."""
    trimmed = start.rstrip(b"\xff")
    return trimmed[:-1] + bytes([trimmed[-1] + 1]) if trimmed else b"\xff" * (len(start) + 1)


def quantised(scores: NDArray[np.floating], scale: float) -> NDArray[np.uint16]:
    """Scores in steps of `scale`; what matches is never 0."""
    steps = scores / scale
    steps += 0.5
    np.clip(steps, 1, TOP_SCORE, out=steps)
    return steps.astype(np.uint16)


def top(
    records: NDArray[np.integer], scores: NDArray[np.float64], most: int
) -> tuple[NDArray[np.integer], NDArray[np.float64]]:
    """The best of ascending records: highest score first, of equal ones the earlier record."""
    if len(records) > 4 * most:
        least = np.partition(scores, len(scores) - most)[len(scores) - most]
        kept = (scores >= least).nonzero()[0]
        records, scores = records.take(kept), scores.take(kept)
    order = (-scores).argsort(kind="stable")[:most]
    return records.take(order), scores.take(order)


def top_values(columns: Columns, counts: NDArray[np.integer]) -> NDArray[np.unsignedinteger]:
    """For each row of counts and each facet, the numbers of its values of most records.

    Highest count first, of equal ones the first in the order of letters, which is that of their
    numbers; the number of values stands for none. Shape (rows, facets, `MOST_TOP`).
    """
    sizes = [facet.values for facet in columns.facets]
    starts = [facet.start for facet in columns.facets]
    kind = np.min_scalar_type(max(sizes, default=0))
    found = np.empty((len(counts), len(sizes), MOST_TOP), kind)
    for place, (size, start) in enumerate(zip(sizes, starts, strict=True)):
        keys = counts[:, start : start + size].astype(np.int64) * size
        keys += size - 1 - np.arange(size)
        most = min(size, MOST_TOP)
        keys = np.sort(np.partition(keys, size - most, axis=1)[:, size - most :], axis=1)[:, ::-1]
        values = size - 1 - keys % max(size, 1)
        values[keys < size] = size
        found[:, place, :most] = values
        found[:, place, most:] = size
    return found
