"""Facet columns: what values each record has, and how many of some records have each value."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from index.array_backend.building.draft import NO_YEAR

LONG_SPAN = 25
"""A span of more years says too little to be counted under each of them."""
MOST_YEARS = 400
"""So many years at most are counted one by one: those in a row that hold most records."""

MOST_COLUMNS = 3
"""A record has seldom more values of a facet; the others lie in a list."""
NARROW = 32
"""A facet of no more values has a row of bits for each of them."""
DENSE = 16
"""More than one record in so many are looked up in those bits rather than one by one."""
PLANE = 8
"""So many bytes of codes are fetched at once: numpy takes them as one number, many times faster."""

Years = tuple[NDArray[np.int16], NDArray[np.int16]]
"""The first and the last year of some records."""
NO_YEARS: Years = (np.zeros(0, np.int16), np.zeros(0, np.int16))
Records = NDArray[np.integer]
Counts = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Facet:
    """One facet of a segment.

    Its values have the numbers from `start` on, in the order of their letters; of the codes of a
    record its are those from `low` to before `high`; `bits` says where its rows of bits are.
    """

    name: str
    values: int
    start: int
    low: int
    high: int
    bits: slice | None = None

    @property
    def numbers(self) -> slice:
        """Where the counts of its values stand among those of all facets."""
        return slice(self.start, self.start + self.values)


class Columns:
    """All facets of a segment and the years of its records.

    A record has a line of codes: its first value of each facet, its second and so on, the number
    `none` where it has no more. The lines lie in planes, some codes of all records in each, so that
    one gather and one count serve several facets. Records with more values than there are columns
    stand in `more` (ascending) once for each further value, with the value in `more_codes`.
    """

    def __init__(self, arrays: Mapping[str, NDArray[Any]], names: Sequence[str]) -> None:
        """Read them from the arrays that `packed` made."""
        self._planes: list[NDArray[np.uint64]] = list(arrays["planes"])
        self._more: NDArray[np.uint32] = arrays["more"]
        self._more_codes: NDArray[np.unsignedinteger] = arrays["more-codes"]
        self._kind = self._more_codes.dtype
        self._bits: NDArray[np.uint64] = arrays["bits"]
        self.facets: list[Facet] = []
        start = bits = wide = 0
        for name, (values, low, width) in zip(names, arrays["facets"].tolist(), strict=True):
            rows = slice(bits, bits + values) if values <= NARROW else None
            self.facets.append(Facet(name, values, start, low, low + width, rows))
            start += values
            if rows is None:
                wide = max(wide, low + width)
            else:
                bits = rows.stop
        self.none = start
        self.nothing: Counts = np.zeros(start, np.int64)
        self._wide_planes = self._planes[: -(-wide // self._in_plane)]
        narrow = [np.arange(start)[facet.numbers] for facet in self.facets if facet.bits]
        self._narrow = np.concatenate([np.zeros(0, np.intp), *narrow])
        self.first: NDArray[np.int16] = arrays["first"]
        self.last: NDArray[np.int16] = arrays["last"]
        self.from_year: NDArray[np.uint16] = arrays["from"]
        self.to_year: NDArray[np.uint16] = arrays["to"]
        self.year_base, self.years = (int(number) for number in arrays["years"])
        self.years_start = start
        self.width = start + self.years
        self.by_name = {facet.name: number for number, facet in enumerate(self.facets)}

    @property
    def records(self) -> int:
        """How many records there are."""
        return len(self.first)

    @property
    def _in_plane(self) -> int:
        return PLANE // self._kind.itemsize

    def _column(self, number: int) -> NDArray[np.unsignedinteger]:
        plane, place = divmod(number, self._in_plane)
        return self._planes[plane].view(self._kind)[place :: self._in_plane]

    def count(self, records: Records) -> Counts:
        """How many of the records have each value of each facet, then how many touch each year."""
        return np.concatenate((self.count_values(records), self.count_years(records)))

    def count_values(self, records: Records, held: NDArray[np.bool_] | None = None) -> Counts:
        """How many of some ascending records have each value of each facet.

        `held` says the same of every record, where it is at hand.
        """
        dense = len(records) * DENSE > self.records
        found: Counts = np.zeros(self.none + 1, np.int64)
        for plane in self._wide_planes if dense else self._planes:
            codes = plane.take(records).view(self._kind)
            found += np.bincount(codes, minlength=self.none + 1)
        found = found[: self.none]
        self.add_more(found, records)
        if dense and len(self._narrow):
            if held is None:
                held = np.zeros(self.records, bool)
                held[records] = True
            found[self._narrow] = _held_bits(self._bits, held)
        return found

    def count_part(self, number: int, records: Records) -> Counts:
        """How many of some ascending records have each value of one facet."""
        facet = self.facets[number]
        found: Counts = np.zeros(self.none + 1, np.int64)
        for column in range(facet.low, facet.high):
            # Not by `take`, which would first copy a column that lies between others.
            found += np.bincount(self._column(column)[records], minlength=self.none + 1)
        found = found[: self.none]
        self.add_more(found, records)
        return found[facet.numbers]

    def count_part_held(self, number: int, held: NDArray[np.bool_]) -> Counts:
        """The same where it is said of every record whether it is one of them."""
        bits = self.facets[number].bits
        if bits is None:
            return self.count_part(number, held.nonzero()[0])
        return _held_bits(self._bits[bits], held)

    def add_more(self, counts: Counts, records: Records) -> None:
        """Count too what some ascending records have beyond the columns."""
        if len(self._more) and len(records):
            place = records.searchsorted(self._more)
            place[place == len(records)] = 0
            hits = self._more_codes[records[place] == self._more]
            counts += np.bincount(hits, minlength=self.none)

    def count_years(self, records: Records) -> Counts:
        """How many of the records touch each year, from `year_base` on."""
        begun = np.bincount(self.from_year.take(records), minlength=self.years + 1)
        ended = np.bincount(self.to_year.take(records), minlength=self.years + 1)
        return np.cumsum(begun - ended)[: self.years]

    def part(self, counts: NDArray[np.integer], number: int) -> NDArray[np.integer]:
        """The counts of one facet out of those of all."""
        return counts[self.facets[number].numbers]

    def having(self, number: int, chosen: Sequence[int]) -> NDArray[np.bool_]:
        """For each record of the segment, whether it has one of the values of a facet."""
        facet = self.facets[number]
        wanted = np.zeros(self.none + 1, bool)
        wanted[[facet.start + value for value in chosen]] = True
        found: NDArray[np.bool_] = np.zeros(self.records, bool)
        for column in range(facet.low, facet.high):
            found |= wanted[self._column(column)]
        if len(self._more):
            found[self._more[wanted[self._more_codes]]] = True
        return found


def _held_bits(bits: NDArray[np.uint64], held: NDArray[np.bool_]) -> Counts:
    """How many of the held records have each value of which there is a row of bits."""
    both = bits & _as_bits(held)
    found: Counts = np.bitwise_count(both).sum(axis=1, dtype=np.int64)
    return found


def _as_bits(held: NDArray[np.bool_]) -> NDArray[np.uint64]:
    packed = np.packbits(held, bitorder="little")
    if len(packed) % PLANE:
        packed = np.concatenate((packed, np.zeros(-len(packed) % PLANE, np.uint8)))
    return packed.view(np.uint64)


def packed(
    facets: Iterable[tuple[str, list[str], NDArray[np.int64], NDArray[np.uint32]]],
    years: Years,
    beside: Years = NO_YEARS,
) -> dict[str, NDArray[Any]]:
    """The arrays of the columns; `years` are the first and the last of each record.

    `beside` are those of records elsewhere, which have a say in which years are counted.
    """
    facets = list(facets)
    none = sum(len(values) for _name, values, _ends, _codes in facets)
    kind = np.min_scalar_type(none)
    records = len(years[0])
    columns: list[list[NDArray[Any]]] = []
    more: list[NDArray[np.uint32]] = []
    more_codes: list[NDArray[Any]] = []
    bits: list[NDArray[np.uint64]] = []
    start = 0
    for _name, values, ends, codes in facets:
        numbers = (codes + np.uint32(start)).astype(kind)
        lengths = np.diff(ends)
        width = min(MOST_COLUMNS, max(1, int(lengths.max(initial=1))))
        mine = []
        for place in range(width):
            column = np.full(records, none, kind)
            some = np.flatnonzero(lengths > place)
            column[some] = numbers[ends[some] + place]
            mine.append(column)
        columns.append(mine)
        long = np.flatnonzero(lengths > width)
        more.append(np.repeat(long, lengths[long] - width).astype(np.uint32))
        more_codes.append(numbers[spans(ends[long] + width, lengths[long] - width)])
        if len(values) <= NARROW:
            bits += _bit_rows(len(values), np.repeat(np.arange(records), lengths), codes, records)
        start += len(values)
    others = np.concatenate([*more, np.zeros(0, np.uint32)])
    order = others.argsort(kind="stable")
    planes, lows = _planes(
        columns, [len(values) for _name, values, *_rest in facets], none, records
    )
    shapes = [
        (len(values), low, len(mine))
        for (_name, values, *_rest), low, mine in zip(facets, lows, columns, strict=True)
    ]
    arrays: dict[str, NDArray[Any]] = {
        "facets": np.array(shapes, np.uint32).reshape(-1, 3),
        "planes": planes,
        "more": others[order],
        "more-codes": np.concatenate([*more_codes, np.zeros(0, kind)])[order],
        "bits": np.array(bits, np.uint64).reshape(len(bits), -(-records // 64)),
        "first": years[0],
        "last": years[1],
    }
    arrays.update(_year_columns(years, beside))
    return arrays


def _planes(
    columns: Sequence[Sequence[NDArray[Any]]], values: Sequence[int], none: int, records: int
) -> tuple[NDArray[np.uint64], list[int]]:
    """The columns of all facets in planes, wide facets first; and where those of each begin."""
    order = sorted(range(len(columns)), key=lambda number: values[number] <= NARROW)
    lows = [0] * len(columns)
    laid: list[NDArray[Any]] = []
    for number in order:
        lows[number] = len(laid)
        laid.extend(columns[number])
    if not laid:
        return np.zeros((0, records), np.uint64), lows
    in_plane = PLANE // laid[0].dtype.itemsize
    laid += [np.full_like(laid[0], none)] * (-len(laid) % in_plane)
    planes = [
        np.stack(laid[begin : begin + in_plane], axis=1).view(np.uint64).ravel()
        for begin in range(0, len(laid), in_plane)
    ]
    return np.stack(planes), lows


def _bit_rows(
    values: int, records: NDArray[np.integer], codes: NDArray[np.uint32], count: int
) -> list[NDArray[np.uint64]]:
    """For each value a bit for each of `count` records: whether the record has it."""
    held = np.zeros((values, count), bool)
    held[codes, records] = True
    return [_as_bits(row) for row in held]


def _year_columns(spans: Years, beside: Years) -> dict[str, NDArray[Any]]:
    first, last = spans
    dated = _dated(spans)
    start, years = counted_years((spans, beside))
    # A span that touches no counted year is counted under none.
    dated &= (last >= start) & (first < start + years)
    begun = np.where(dated, np.clip(first.astype(np.int32) - start, 0, years), years)
    ended = np.where(dated, np.clip(last.astype(np.int32) + 1 - start, 0, years), years)
    return {
        "from": begun.astype(np.uint16),
        "to": np.maximum(begun, ended).astype(np.uint16),
        "years": np.array([start, years], np.int32),
    }


def _dated(spans: Years) -> NDArray[np.bool_]:
    """Which records have a span that says enough to be counted under its years."""
    first, last = spans
    dated: NDArray[np.bool_] = first != NO_YEAR
    dated &= last.astype(np.int32) - first <= LONG_SPAN
    dated &= last >= first
    return dated


def counted_years(some: Sequence[Years]) -> tuple[int, int]:
    """The first counted year and how many there are: one wrong date hides no other."""
    dated = [(spans, _dated(spans)) for spans in some]
    first = np.concatenate([spans[0][kept] for spans, kept in dated]).astype(np.int32)
    last = np.concatenate([spans[1][kept] for spans, kept in dated]).astype(np.int32)
    if not len(first):
        return 0, 0
    start, end = int(first.min()), int(last.max()) + 1
    if end - start > MOST_YEARS:
        before = np.concatenate(([0], np.cumsum(np.bincount(first - start, minlength=end - start))))
        held = before[MOST_YEARS:] - before[:-MOST_YEARS]
        latest = len(held) - 1 - int(np.argmax(held[::-1]))  # of equal ones the latest years
        start += latest
        end = min(end, start + MOST_YEARS)
    return start, end - start


def spans(begins: NDArray[np.int64], lengths: NDArray[np.int64]) -> NDArray[np.int64]:
    """The numbers of all spans, one span after the other, each from its begin on."""
    ends = np.cumsum(lengths)
    total = int(ends[-1]) if len(ends) else 0
    return np.arange(total) + np.repeat(begins - ends + lengths, lengths)
