"""The first pass of a build: documents in batches become numbered words, texts and columns.

A draft is a folder of parts. Words are numbered as they come; the inversion gives them their final
numbers, in the order of their letters.
"""

from array import array
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from index.array_backend.rows import code_key, row_of
from index.array_backend.store import Part
from index.array_backend.tokens import Analyser, spread
from index.document import Document
from index.ranking import FIELDS
from index.searched import FIELD_END, searched
from kiosk.records.folding import fold
from kiosk.records.reference import search_form

BATCH = 1000
NO_YEAR = -32768
_BREAKS = bytes.maketrans(b"\n\r\t\v\f", b"     ")
"""A passage is one line; a break is as wide as a blank, so every place stays."""
EXACT_FIELDS = tuple(FIELDS.index(name) for name in ("name", "forms", "title"))
"""The fields whose whole value may be what was typed."""


class Draft:
    """What the first pass leaves behind."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.analyser = Analyser()
        self.records = 0
        self.words = Part(folder, "words", np.uint32)
        self.starts = Part(folder, "starts", np.uint32)
        self.text = Part(folder, "text", np.uint8)
        self.rows = Part(folder, "rows", np.uint8)
        self._counts: list[NDArray[np.uint32]] = []
        self._text_ends: list[NDArray[np.int64]] = []
        self._row_lengths = array("I")
        self._exact: list[tuple[NDArray[np.uint64], NDArray[np.uint32]]] = []
        self._values: dict[str, dict[str, int]] = {}
        self._facets: dict[str, tuple[array[int], array[int]]] = {}
        self._first = array("h")
        self._last = array("h")
        self._ranks = array("i")
        self._own: list[array[int]] = [array("Q"), array("I")]
        self._above: dict[str, array[int]] = {}
        self._sort: list[str] = []

    def add_all(self, documents: Iterable[Document]) -> int:
        """Take in every document; returns how many."""
        for batch in _batches(documents):
            self.add(batch)
        return self.records

    def add(self, batch: Sequence[Document]) -> None:
        """Take in the documents of one batch."""
        pieces: list[str] = []
        for number, document in enumerate(batch, start=self.records):
            pieces.extend(searched(document))
            packed = row_of(document)
            self.rows.append_bytes(packed)
            self._row_lengths.append(len(packed))
            self._first.append(_year(document.first_year, document.last_year))
            self._last.append(_year(document.last_year, document.first_year))
            rank = document.people_rank
            self._ranks.append(-1 if rank is None else rank)
            self._sort.append(f"{document.sort_key}\x00{document.id}")
            self._own[0].append(code_key(search_form(document.id)))
            self._own[1].append(number)
            if document.reference and document.reference != document.id:
                self._own[0].append(code_key(search_form(document.reference)))
                self._own[1].append(number)
            for code in document.above:
                self._above.setdefault(code, array("I")).append(number)
            self._classify(number, document.facets)
        self._cut(pieces, len(batch))
        self.records += len(batch)

    def _cut(self, pieces: list[str], records: int) -> None:
        fields = len(FIELDS)
        text = FIELD_END.join(pieces) + FIELD_END
        if text.count(FIELD_END) != records * fields:
            pieces = [piece.replace(FIELD_END, " ") for piece in pieces]
            text = FIELD_END.join(pieces) + FIELD_END
        batch = self.analyser.cut(text, records, fields)
        self.words.append(batch.numbers)
        self.starts.append(batch.starts)
        self._counts.append(batch.counts)
        content = text.encode("utf-8", "replace").translate(_BREAKS)
        ends = np.flatnonzero(np.frombuffer(content, np.uint8) == ord(FIELD_END))
        self._text_ends.append(ends[fields - 1 :: fields] + 1 + self.text.length)
        self.text.append_bytes(content)
        field = batch.places % fields
        chosen = np.flatnonzero(np.isin(field, EXACT_FIELDS))
        if len(chosen):
            value = batch.values[chosen]
            begins = np.flatnonzero(np.concatenate(([True], value[1:] != value[:-1])))
            keys = np.add.reduceat(spread(batch.keys[chosen]), begins)
            numbers = (batch.places[chosen[begins]] // fields + self.records).astype(np.uint32)
            self._exact.append((keys, numbers))

    def _classify(self, number: int, facets: Iterable[tuple[str, str]]) -> None:
        for name, value in facets:
            column = self._facets.get(name)
            if column is None:
                column = self._facets[name] = (array("I"), array("I"))
            values = self._values.setdefault(name, {})
            column[0].append(number)
            column[1].append(values.setdefault(value, len(values)))

    # ------------------------------------------------------------------------ what was taken in

    def counts(self) -> NDArray[np.uint32]:
        """Words of each field of each record: (records, fields)."""
        if not self._counts:
            return np.zeros((0, len(FIELDS)), np.uint32)
        return np.concatenate(self._counts)

    def text_ends(self) -> NDArray[np.int64]:
        return np.concatenate([np.zeros(1, np.int64), *self._text_ends])

    def row_ends(self) -> NDArray[np.int64]:
        lengths = np.frombuffer(self._row_lengths, np.uint32).astype(np.int64)
        return np.concatenate((np.zeros(1, np.int64), np.cumsum(lengths)))

    def exact(self) -> tuple[NDArray[np.uint64], NDArray[np.uint32]]:
        """Whole names and titles by key, ascending, each record once a key."""
        if not self._exact:
            return np.zeros(0, np.uint64), np.zeros(0, np.uint32)
        keys = np.concatenate([keys for keys, _numbers in self._exact])
        numbers = np.concatenate([numbers for _keys, numbers in self._exact])
        return _unique_pairs(keys, numbers)

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
        by_code = np.array(
            sorted(range(self.records), key=self._sort.__getitem__), np.uint32
        ).reshape(-1)
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

        The values come in the order of their letters.
        """
        for name, (numbers, values) in sorted(self._facets.items()):
            of_record = np.frombuffer(numbers, np.uint32)
            ends = np.searchsorted(of_record, np.arange(self.records + 1)).astype(np.int64)
            known = list(self._values[name])
            order = sorted(range(len(known)), key=lambda place: (fold(known[place]), known[place]))
            place_of = np.empty(len(known), np.uint32)
            place_of[order] = np.arange(len(known), dtype=np.uint32)
            told = [known[place] for place in order]
            yield name, told, ends, place_of[np.frombuffer(values, np.uint32)]

    def close(self) -> None:
        for part in (self.words, self.starts, self.text, self.rows):
            part.close()


def _batches(documents: Iterable[Document]) -> Iterator[list[Document]]:
    left = iter(documents)
    while batch := list(islice(left, BATCH)):
        yield batch


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
