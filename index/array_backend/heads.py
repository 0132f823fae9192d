"""Answers worked out beforehand: for words and beginnings that many records hold.

A head keeps how many records match, the best of them in order, and the counts of every facet. A
very frequent operand also keeps its scores as a row, one a record; a frequent beginning keeps its
merged list. What is frequent follows the size of the segment, so the work left for a query is
bounded whatever the size.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from index.array_backend.columns import Columns
from index.array_backend.store import Part
from index.ranking import OWN_WORD

BEST = 128
"""How many of the best records a head keeps."""
TOP_SCORE = 65_535
DECIMALS = 7
"""Scores closer than this are the same; the earlier record goes first."""


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


@dataclass
class Heads:
    """The heads of some words, as they are made; rows and merged lists go to parts."""

    folder: Path
    prefix: str
    records: int
    columns: Columns
    keys: list[int] = field(default_factory=list)
    totals: list[int] = field(default_factory=list)
    rows: list[int] = field(default_factory=list)
    lists: list[int] = field(default_factory=list)
    scales: list[float] = field(default_factory=list)
    best: list[NDArray[np.uint32]] = field(default_factory=list)
    best_scores: list[NDArray[np.float64]] = field(default_factory=list)
    counts: list[NDArray[np.uint32]] = field(default_factory=list)
    list_lengths: list[int] = field(default_factory=list)
    row_count: int = 0

    def __post_init__(self) -> None:
        self._row_part = Part(self.folder, f"{self.prefix}.rows", np.uint16)
        self._list_records = Part(self.folder, f"{self.prefix}.list-records", np.uint32)
        self._list_scores = Part(self.folder, f"{self.prefix}.list-scores", np.uint16)

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
        self.best.append(np.pad(best.astype(np.uint32), (0, BEST - len(best))))
        self.best_scores.append(np.pad(best_scores, (0, BEST - len(best))))
        self.counts.append(self.columns.count(records).astype(np.uint32))
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

    def close(self) -> None:
        for part in (self._row_part, self._list_records, self._list_scores):
            part.close()


def add_heads(
    heads: Heads,
    words: Sequence[bytes],
    first: int,
    ends: NDArray[np.int64],
    records: NDArray[np.uint32],
    scores: NDArray[np.float64],
) -> None:
    """The heads of all frequent words and beginnings among words of one first letter.

    `words` are numbers first, first + 1, …; `ends` (words + 1) are where their postings end.
    """
    limits = Thresholds.of(heads.records)
    sizes = np.diff(ends)
    for word in np.flatnonzero(sizes > limits.head).tolist():
        begin, end = int(ends[word]), int(ends[word + 1])
        heads.add(
            head_key(first + word, first + word + 1, own=False),
            records[begin:end],
            scores[begin:end],
            row=end - begin > limits.row,
            merged=False,
        )
    for low, high, own in _beginnings(words, ends, limits.head):
        begin, end = int(ends[low]), int(ends[high])
        total = np.bincount(records[begin:end], scores[begin:end], heads.records).astype(float)
        if own:
            inner = slice(int(ends[low]), int(ends[low + 1]))
            total[records[inner]] += OWN_WORD * scores[inner]
        found = np.flatnonzero(total)
        heads.add(
            head_key(first + low, first + high, own=own),
            found.astype(np.uint32),
            total[found],
            row=len(found) > limits.row,
            merged=end - begin > limits.merged,
        )


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
    steps: NDArray[np.uint16] = np.clip(np.rint(scores / scale), 1, TOP_SCORE).astype(np.uint16)
    return steps


def top(
    records: NDArray[np.integer], scores: NDArray[np.float64], most: int
) -> tuple[NDArray[np.integer], NDArray[np.float64]]:
    """The best records: highest score first, of equal ones the earlier record first."""
    if len(records) > 4 * most:
        least = np.partition(scores, len(scores) - most)[len(scores) - most]
        kept = np.flatnonzero(scores >= least - 10.0**-DECIMALS)
        records, scores = records[kept], scores[kept]
    order = np.lexsort((records, -np.round(scores, DECIMALS)))[:most]
    return records[order], scores[order]
