"""The first pass of a build: documents in batches become numbered words, texts and columns.

A draft is a folder of parts. What is Python's work, one object after the other, is done where the
documents come from; texts are cut into words there or in other processes, each of which numbers
words as they come to it. The inversion gives them their final numbers, in the order of their
letters.
"""

import os
from array import array
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from index.array_backend.building.ordering import Strings, ordered
from index.array_backend.building.tokens import Analyser, Batch, spread
from index.array_backend.layout.rows import code_key, code_keys, row_of
from index.array_backend.layout.store import Part
from index.document import Document
from index.processes import Processes
from index.ranking import FIELDS
from index.searched import FIELD_END, searched
from kiosk.records.folding import fold
from kiosk.records.reference import search_form

GAP = 0xFFFFFFFF
"""Stands between two values of a field, so that no phrase goes over from one to the next."""
BATCH = 1000
ALONE = 8
"""So many batches are cut here before another process is worth its start."""
NO_YEAR = -32768
_NARROW = 1 << 16
_BREAKS = bytes.maketrans(b"\n\r\t\v\f", b"     ")
"""A passage is one line; a break is as wide as a blank, so every place stays."""
EXACT_FIELDS = tuple(FIELDS.index(name) for name in ("name", "forms", "title"))
"""The fields whose whole value may be what was typed."""


@dataclass(frozen=True, slots=True)
class Text:
    """The texts of one batch on their way to be cut; the batch's records begin at `first`."""

    folder: Path
    number: int
    first: int
    records: int
    text: str

    def path(self, kind: str) -> Path:
        """Where the process that cuts the batch leaves its `words`, `starts` or `text`."""
        return self.folder / f"{kind}-{self.number}.part"


@dataclass(frozen=True, slots=True)
class Cut:
    """One batch cut into words; words, starts and text lie in the folder.

    `process` numbered the words, and met those in `fresh` first. Between two values of a field
    stands the word `GAP`: `counts` count it, `gaps` name the field (record x fields + field) of
    each.
    """

    process: int
    fresh: Strings
    words: int
    wide: bool
    counts: NDArray[np.uint32]
    text_lengths: NDArray[np.uint32]
    exact: tuple[NDArray[np.uint64], NDArray[np.uint32]]
    gaps: NDArray[np.uint32]


class Cutter:
    """Cuts the batches that come to one process."""

    def __init__(self) -> None:
        self._analyser = Analyser()

    def cut(self, given: Text) -> Cut:
        """Cut a batch and write down what is long."""
        fields = len(FIELDS)
        batch = self._analyser.cut(given.text, given.records, fields)
        content = given.text.encode("utf-8", "replace").translate(_BREAKS)
        given.path("text").write_bytes(content)
        numbers, starts, gaps = _with_gaps(batch)
        counts = batch.counts + np.bincount(gaps, minlength=batch.counts.size).reshape(-1, fields)
        given.path("words").write_bytes(numbers.data)
        wide = bool(starts.max(initial=0) >= _NARROW)
        starts = starts if wide else starts.astype(np.uint16)
        given.path("starts").write_bytes(starts.data)
        ends = np.flatnonzero(np.frombuffer(content, np.uint8) == ord(FIELD_END))
        return Cut(
            os.getpid(),
            Strings.of(self._analyser.take()),
            len(numbers),
            wide,
            counts.astype(np.min_scalar_type(int(counts.max(initial=0)))),
            np.diff(ends[fields - 1 :: fields], prepend=-1).astype(np.uint32),
            _exact(batch, given.first),
            gaps,
        )


def _exact(batch: Batch, first: int) -> tuple[NDArray[np.uint64], NDArray[np.uint32]]:
    """The keys of whole names and titles, and their records."""
    fields = len(FIELDS)
    chosen = np.flatnonzero(np.isin(batch.places % fields, EXACT_FIELDS))
    if not len(chosen):
        return np.zeros(0, np.uint64), np.zeros(0, np.uint32)
    value = batch.values[chosen]
    begins = np.flatnonzero(np.concatenate(([True], value[1:] != value[:-1])))
    keys = np.add.reduceat(spread(batch.keys[chosen]), begins)
    return keys, (batch.places[chosen[begins]] // fields + first).astype(np.uint32)


def _with_gaps(
    batch: Batch,
) -> tuple[NDArray[np.uint32], NDArray[np.uint32], NDArray[np.uint32]]:
    """Words and starts with a gap for every value of a field before a later one; the gaps' fields.

    A gap begins where the word behind it does, less one: it is no word of its page.
    """
    values = batch.values
    first = np.concatenate(([True], values[1:] != values[:-1]))[: len(values)]
    begins = first.nonzero()[0]
    place = batch.places[begins]
    before = values[begins] - batch.first_values[place]
    # Of the values before, those are new that lie behind the last value with words.
    again = np.concatenate(([False], place[1:] == place[:-1]))[: len(place)]
    before[1:] -= np.where(again[1:], before[:-1].copy(), 0)
    at = np.repeat(begins, before)
    return (
        np.insert(batch.numbers, at, GAP),
        np.insert(batch.starts, at, batch.starts[at] - 1),
        np.repeat(place, before).astype(np.uint32),
    )


_cutters: dict[Path, Cutter] = {}
"""The cutter of a worker process: its vocabulary must stay from one batch to the next."""


def cut_there(given: Text) -> Cut:
    """Cut a batch in a worker process."""
    return _cutters.setdefault(given.folder, Cutter()).cut(given)


def forget_words() -> None:
    """Let go of a worker's vocabulary when the last batch is cut."""
    _cutters.clear()


class Draft:
    """What the first pass leaves behind."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.records = 0
        self.batches: list[Text] = []
        self.cuts: list[Cut] = []
        self.rows = Part(folder, "rows", np.uint8)
        self._row_lengths = array("I")
        self._pairs: dict[tuple[str, str], int] = {}
        self._codes: list[NDArray[np.uint32]] = []
        self._pairs_held = array("I")
        self._first = array("h")
        self._last = array("h")
        self._ranks = array("i")
        self._own: list[array[int]] = [array("Q"), array("I")]
        self._above: dict[str, array[int]] = {}
        self._sort: list[bytes] = []
        self._sort_lengths = array("I")

    def add_all(self, documents: Iterable[Document], others: Processes, alone: int = ALONE) -> int:
        """Take in every document; returns how many."""
        cutter = Cutter()
        texts = (self.add(batch) for batch in _batches(documents))
        try:
            self.cuts.extend(others.in_turn(texts, cutter.cut, cut_there, alone))
        finally:
            self.rows.close()
        return self.records

    def add(self, batch: Sequence[Document]) -> Text:
        """Take in the documents of one batch; returns their texts, which are to be cut."""
        first = self.records
        pieces: list[str] = []
        rows: list[bytes] = []
        sort: list[bytes] = []
        codes: list[str] = []
        for number, document in enumerate(batch, start=first):
            pieces.extend(searched(document))
            rows.append(row_of(document))
            self._first.append(_year(document.first_year, document.last_year))
            self._last.append(_year(document.last_year, document.first_year))
            rank = document.people_rank
            self._ranks.append(-1 if rank is None else rank)
            sort.append(f"{document.sort_key}\x00{document.id}".encode("utf-8", "surrogatepass"))
            codes.append(search_form(document.id))
            self._own[1].append(number)
            if document.reference and document.reference != document.id:
                codes.append(search_form(document.reference))
                self._own[1].append(number)
            for code in document.above:
                self._above.setdefault(code, array("I")).append(number)
        self._own[0].frombytes(code_keys(codes).tobytes())
        self._row_lengths.extend(map(len, rows))
        self.rows.append_bytes(b"".join(rows))
        self._sort_lengths.extend(map(len, sort))
        self._sort.append(b"".join(sort))
        self._classify(batch)
        self.records += len(batch)
        text = FIELD_END.join(pieces) + FIELD_END
        if text.count(FIELD_END) != len(pieces):
            pieces = [piece.replace(FIELD_END, " ") for piece in pieces]
            text = FIELD_END.join(pieces) + FIELD_END
        given = Text(self.folder, len(self.batches), first, len(batch), text)
        self.batches.append(Text(self.folder, given.number, first, len(batch), ""))
        return given

    def _classify(self, batch: Sequence[Document]) -> None:
        pairs = [pair for document in batch for pair in document.facets]
        known = self._pairs
        for pair in dict.fromkeys(pairs):
            known.setdefault(pair, len(known))
        self._codes.append(np.array([known[pair] for pair in pairs], np.uint32))
        self._pairs_held.extend([len(document.facets) for document in batch])

    # ------------------------------------------------------------------------ what was taken in

    @property
    def words(self) -> int:
        """How many words all texts have."""
        return sum(cut.words for cut in self.cuts)

    def vocabulary(self) -> tuple[Strings, dict[int, NDArray[np.uint32]]]:
        """All words in the order of their letters; by process the final numbers of its own."""
        fresh: dict[int, list[Strings]] = {}
        for cut in self.cuts:
            fresh.setdefault(cut.process, []).append(cut.fresh)
        parts = {process: Strings.joined(words) for process, words in fresh.items()}
        strings = Strings.joined(list(parts.values()))
        order, repeats = ordered(strings)
        numbers = np.empty(len(strings), np.uint32)
        numbers[order] = np.cumsum(~repeats) - 1
        mine: dict[int, NDArray[np.uint32]] = {}
        begin = 0
        for process, words in parts.items():
            mine[process] = numbers[begin : begin + len(words)]
            begin += len(words)
        return strings.chosen(order[~repeats]), mine

    def widen(self) -> None:
        """Give the starts of every batch the width of that with the longest text."""
        for batch, cut in zip(self.batches, self.cuts, strict=True):
            if not cut.wide:
                path = batch.path("starts")
                path.write_bytes(np.fromfile(path, np.uint16).astype(np.uint32).data)

    def clear(self) -> None:
        """Let go of what takes room: the letters need it."""
        self.cuts, self.batches, self._codes, self._sort = [], [], [], []
        self._own, self._above = [], {}

    def counts(self) -> NDArray[np.uint32]:
        """Words and gaps of each field of each record: (records, fields)."""
        empty = np.zeros((0, len(FIELDS)), np.uint8)
        return np.concatenate([empty, *(cut.counts for cut in self.cuts)])

    def lengths(self) -> NDArray[np.uint32]:
        """The same without the gaps between values."""
        found = [
            cut.counts - np.bincount(cut.gaps, minlength=cut.counts.size).reshape(cut.counts.shape)
            for cut in self.cuts
        ]
        none = np.zeros((0, len(FIELDS)), np.uint32)
        return np.concatenate([none, *found], dtype=np.uint32, casting="unsafe")

    def text_ends(self) -> NDArray[np.int64]:
        lengths = [cut.text_lengths for cut in self.cuts]
        return np.cumsum(np.concatenate([np.zeros(1, np.int64), *lengths]), dtype=np.int64)

    def row_ends(self) -> NDArray[np.int64]:
        return _ends(self._row_lengths)

    def exact(self) -> tuple[NDArray[np.uint64], NDArray[np.uint32]]:
        """Whole names and titles by key, ascending, each record once a key."""
        return _unique_pairs(
            np.concatenate([np.zeros(0, np.uint64), *(cut.exact[0] for cut in self.cuts)]),
            np.concatenate([np.zeros(0, np.uint32), *(cut.exact[1] for cut in self.cuts)]),
        )

    def own_codes(self) -> tuple[NDArray[np.uint64], NDArray[np.uint32]]:
        """Ids and reference codes by key, ascending."""
        return _unique_pairs(
            np.frombuffer(self._own[0], np.uint64), np.frombuffer(self._own[1], np.uint32)
        )

    def codes_above(self) -> tuple[NDArray[np.uint64], NDArray[np.int64], NDArray[np.uint32]]:
        """Codes of levels by key, ascending; where each one's records begin; the records."""
        below: dict[int, list[NDArray[np.uint32]]] = {}
        for code, numbers in self._above.items():
            key = code_key(search_form(code))
            below.setdefault(key, []).append(np.frombuffer(numbers, np.uint32))
        keys = sorted(below)
        lists = [np.unique(np.concatenate(below[key])) for key in keys]
        ends = np.cumsum([0, *(len(each) for each in lists)])
        flat = np.concatenate(lists) if lists else np.zeros(0, np.uint32)
        return np.array(keys, np.uint64), ends.astype(np.int64), flat

    def years(self) -> tuple[NDArray[np.int16], NDArray[np.int16]]:
        return np.frombuffer(self._first, np.int16), np.frombuffer(self._last, np.int16)

    def people_ranks(self) -> NDArray[np.int32]:
        return np.frombuffer(self._ranks, np.int32)

    def orders(self) -> tuple[NDArray[np.uint32], NDArray[np.uint32]]:
        """The place of each record by date, and by reference code."""
        content = np.frombuffer(b"".join(self._sort), np.uint8)
        self._sort = []
        by_code, _repeats = ordered(Strings(content, _ends(self._sort_lengths)))
        code_place = np.empty(self.records, np.uint32)
        code_place[by_code] = np.arange(self.records, dtype=np.uint32)
        first = self.years()[0].astype(np.int32)
        first[first == NO_YEAR] = 9999
        by_date = np.lexsort((code_place, first))
        date_place = np.empty(self.records, np.uint32)
        date_place[by_date] = np.arange(self.records, dtype=np.uint32)
        return date_place, code_place

    def facets(self) -> Iterator[tuple[str, list[str], NDArray[np.int64], NDArray[np.uint32]]]:
        """Each facet: its name, its values, where each record's begin, the value numbers.

        Values are numbered in the order of their letters, in which they are shown.
        """
        codes = np.concatenate([np.zeros(0, np.uint32), *self._codes])
        held = np.frombuffer(self._pairs_held, np.uint32)
        of_record = np.repeat(np.arange(self.records, dtype=np.uint32), held)
        by_facet: dict[str, list[str]] = {}
        for name, value in self._pairs:
            by_facet.setdefault(name, []).append(value)
        for name in sorted(by_facet):
            values = sorted(by_facet[name], key=shown)
            number = np.full(len(self._pairs), -1, np.int32)
            number[[self._pairs[name, value] for value in values]] = np.arange(len(values))
            found = number[codes]
            here = np.flatnonzero(found >= 0)
            often = np.bincount(of_record[here], minlength=self.records)
            ends = np.concatenate(([0], np.cumsum(often)))
            yield name, values, ends, found[here].astype(np.uint32)


def shown(value: str) -> tuple[str, str]:
    """The order of the values of a facet: by their letters."""
    return fold(value), value


def _batches(documents: Iterable[Document]) -> Iterator[list[Document]]:
    left = iter(documents)
    while batch := list(islice(left, BATCH)):
        yield batch


def _ends(lengths: "array[int]") -> NDArray[np.int64]:
    found = np.frombuffer(lengths, np.uint32)
    return np.concatenate((np.zeros(1, np.int64), np.cumsum(found, dtype=np.int64)))


def _year(year: int | None, other: int | None) -> int:
    """A year as a column holds it; a span with one end begins and ends there."""
    found = year if year is not None else other
    return NO_YEAR if found is None else min(max(found, NO_YEAR + 1), 32767)


def _unique_pairs(
    keys: NDArray[np.uint64], numbers: NDArray[np.uint32]
) -> tuple[NDArray[np.uint64], NDArray[np.uint32]]:
    order = np.lexsort((numbers, keys))
    keys, numbers = keys[order], numbers[order]
    if len(keys):
        again = (keys[1:] == keys[:-1]) & (numbers[1:] == numbers[:-1])
        kept = np.concatenate(([True], ~again))
        keys, numbers = keys[kept], numbers[kept]
    return keys, numbers
