"""Which records of a segment a request may find at all: filters, years, scope, what is withheld."""

from collections import OrderedDict
from collections.abc import Callable, Hashable
from dataclasses import dataclass, field
from functools import cached_property
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from index.array_backend.building.draft import NO_YEAR
from index.array_backend.finding.segment import Records, Segment
from index.array_backend.layout.columns import Columns, Counts
from index.query import SearchRequest
from kiosk.records.reference import search_form

Mask = NDArray[np.bool_]
Faults = NDArray[np.uint16]
KEPT = 8
"""How many masks stay from one key to the next: a visitor goes on typing under the same filters."""
MOST_FILTERED = 15
"""How many facets may be filtered at once; what is beyond falls under the first bit."""


class Space:
    """Some records of a segment, with what was counted over them once."""

    def __init__(self, columns: Columns, mask: Mask) -> None:
        self.mask = mask
        self._columns = columns

    @cached_property
    def records(self) -> Records:
        """Their numbers, ascending."""
        return self.mask.nonzero()[0]

    @cached_property
    def _counts(self) -> Counts:
        return self._columns.count_values(self.records)

    def count(self, matching: Mask) -> tuple[Records, Counts]:
        """Those that match, and their counts of all facets, by what is left out if that is less."""
        held = self.mask & matching
        found = held.nonzero()[0]
        if 2 * len(found) <= len(self.records):
            return found, self._columns.count_values(found, held)
        # Of two truths the one is greater when the other is none.
        left = np.greater(self.mask, matching)
        return found, self._counts - self._columns.count_values(left.nonzero()[0], left)

    def count_part(self, matching: Mask, facet: int) -> Counts:
        """The counts of one facet over those that match."""
        return self._columns.count_part_held(facet, self.mask & matching)


@dataclass(frozen=True)
class Sieve:
    """What one request lets through.

    `faults` has a number for each record: 0 when it passes. Its first bit stands for what holds
    for every count (years, scope, what is withheld or dead), the bit of `bits` for the filters of
    a facet: a facet is counted under those of the others. `None` when everything passes.
    """

    columns: Columns
    faults: Faults | None
    bits: dict[int, int]
    key: tuple[Hashable, ...]
    _spaces: dict[int, Space] = field(default_factory=dict)

    @property
    def plain(self) -> bool:
        """Whether nothing was asked for that a record may lack: all that lives passes."""
        return not self.key

    @property
    def alone(self) -> int:
        """The facet whose filters are all there is, so that it is counted unfiltered; else -1."""
        return next(iter(self.bits)) if len(self.bits) == len(self.key) == 1 else -1

    def space(self, fault: int = 0) -> Space:
        """The records that pass, or those that have this fault alone."""
        found = self._spaces.get(fault)
        if found is None:
            if self.faults is None:
                mask = np.ones(self.columns.records, bool)
            else:
                mask = self.faults == fault
            found = self._spaces[fault] = Space(self.columns, mask)
        return found

    def passing(self, records: Records, but: int = -1) -> Mask:
        """Which of some records pass, the filters of facet `but` left aside."""
        if self.faults is None:
            return np.ones(len(records), bool)
        faults = self.faults[records]
        if but in self.bits:
            faults &= np.uint16(0xFFFF ^ self.bits[but])
        found: Mask = faults == 0
        return found


class Sieves:
    """Makes the sieves of one segment and remembers their masks."""

    def __init__(self, segment: Segment) -> None:
        self._segment = segment
        self._masks: OrderedDict[Hashable, Mask] = OrderedDict()
        self._sieves: OrderedDict[Hashable, Sieve] = OrderedDict()
        self._dead = None if segment.dead is None else segment.is_dead.astype(np.uint16)
        self.open = Sieve(segment.columns, self._dead, {}, ())

    def of(self, request: SearchRequest) -> Sieve:
        """The sieve of a request."""
        if not (request.filters or request.years or request.scope or request.hidden):
            return self.open
        key: list[Hashable] = []
        if request.years is not None:
            key.append(("years", request.years, request.whole_years))
        if request.scope:
            key.append(("scope", search_form(request.scope)))
        if request.hidden:
            key.append(("hidden", request.hidden))
        by_facet: dict[str, list[str]] = {}
        for name, value in request.filters:
            by_facet.setdefault(name, []).append(value)
        key.extend((name, tuple(sorted(values))) for name, values in sorted(by_facet.items()))
        whole = tuple(key)
        return _kept(self._sieves, whole, lambda: self._made(request, by_facet, whole))

    def _made(
        self, request: SearchRequest, by_facet: dict[str, list[str]], key: tuple[Hashable, ...]
    ) -> Sieve:
        segment = self._segment
        dead = self._dead
        faults = np.zeros(segment.records, np.uint16) if dead is None else dead.copy()
        if request.years is not None:
            years, whole = request.years, request.whole_years
            name = ("years", years, whole)
            faults |= ~self._mask(name, lambda: self._within(years, whole=whole))
        if request.scope:
            form = search_form(request.scope)
            faults |= ~self._mask(("scope", form), lambda: self._below(form))
        if request.hidden:
            hidden = request.hidden
            faults |= ~self._mask(("hidden", hidden), lambda: self._shown(hidden))
        bits: dict[int, int] = {}
        for name_, values in by_facet.items():
            number = segment.columns.by_name.get(name_)
            if number is None:
                faults |= np.uint16(1)
                continue
            mask = self._mask((name_, tuple(sorted(values))), self._having(number, values))
            bit = 1 << (len(bits) + 1) if len(bits) < MOST_FILTERED else 1
            if bit > 1:
                bits[number] = bit
            faults |= np.where(mask, 0, bit).astype(np.uint16)
        return Sieve(segment.columns, faults, bits, key)

    def _mask(self, key: Hashable, make: Callable[[], Mask]) -> Mask:
        return _kept(self._masks, key, make)

    def _having(self, number: int, values: list[str]) -> Callable[[], Mask]:
        known = self._segment.value_numbers(number)
        wanted = [known[value] for value in values if value in known]
        return lambda: self._segment.columns.having(number, wanted)

    def _none(self) -> Mask:
        return np.zeros(self._segment.records, bool)

    def _within(self, years: tuple[int, int], *, whole: bool) -> Mask:
        first, last = self._segment.columns.first, self._segment.columns.last
        low, high = years
        if whole:
            found: Mask = (first != NO_YEAR) & (first >= low) & (last <= high)
        else:
            found = (first != NO_YEAR) & (first <= high) & (last >= low)
        return found

    def _below(self, form: str) -> Mask:
        mask = self._none()
        mask[self._segment.below(form)] = True
        return mask

    def _shown(self, hidden: frozenset[str]) -> Mask:
        mask = np.ones(self._segment.records, bool)
        for form in hidden:
            mask[self._segment.bearing(form)] = False
            mask[self._segment.below(form)] = False
        return mask


Made = TypeVar("Made")


def _kept(kept: OrderedDict[Hashable, Made], key: Hashable, make: Callable[[], Made]) -> Made:
    """What was made for the key before, else what is made now; the latest few stay."""
    found = kept.get(key)
    if found is None:
        found = kept[key] = make()
        if len(kept) > KEPT:
            kept.popitem(last=False)
    else:
        kept.move_to_end(key)
    return found
