"""Which records of a segment a request may find at all: filters, years, scope, what is withheld."""

from collections import OrderedDict
from collections.abc import Callable, Hashable
from dataclasses import dataclass
from functools import reduce

import numpy as np
from numpy.typing import NDArray

from index.array_backend.draft import NO_YEAR
from index.array_backend.segment import Records, Segment
from index.query import SearchRequest
from kiosk.records.reference import search_form

Mask = NDArray[np.bool_]
KEPT = 24
"""How many masks stay from one key to the next: a visitor goes on typing under the same filters."""


@dataclass(frozen=True, slots=True)
class Sieve:
    """The masks of one request.

    `always` is what every count is under (years, scope, what is withheld), None for everything;
    `chosen` the filters by facet number: a facet is counted under those of the others.
    """

    always: Mask | None
    chosen: dict[int, Mask]
    key: tuple[Hashable, ...]

    @property
    def open(self) -> bool:
        """Whether everything passes."""
        return self.always is None and not self.chosen

    def masks(self, but: int = -1) -> list[Mask]:
        """The masks that hold for the counts of facet `but`; for the hits without it."""
        found = [mask for facet, mask in self.chosen.items() if facet != but]
        return found if self.always is None else [*found, self.always]

    def passing(self, records: Records, but: int = -1) -> NDArray[np.bool_]:
        """Which of some records pass; `but` as for `masks`."""
        kept = np.ones(len(records), bool)
        for mask in self.masks(but):
            kept &= mask[records]
        return kept


class Sieves:
    """Makes the sieves of one segment and remembers their masks."""

    def __init__(self, segment: Segment) -> None:
        self._segment = segment
        self._masks: OrderedDict[Hashable, Mask] = OrderedDict()
        self._spaces: OrderedDict[Hashable, Records] = OrderedDict()

    def of(self, request: SearchRequest) -> Sieve:
        """The sieve of a request."""
        segment = self._segment
        always: list[Mask] = []
        key: list[Hashable] = []
        if request.years is not None:
            years, whole = request.years, request.whole_years
            name = ("years", years, whole)
            always.append(self._mask(name, lambda: self._within(years, whole=whole)))
            key.append(name)
        if request.scope:
            form = search_form(request.scope)
            always.append(self._mask(("scope", form), lambda: self._below(form)))
            key.append(("scope", form))
        if request.hidden:
            hidden = request.hidden
            always.append(self._mask(("hidden", hidden), lambda: self._shown(hidden)))
            key.append(("hidden", hidden))
        by_facet: dict[str, list[str]] = {}
        for name_, value in request.filters:
            by_facet.setdefault(name_, []).append(value)
        chosen: dict[int, Mask] = {}
        for name_, values in by_facet.items():
            number = segment.columns.by_name.get(name_)
            wanted = (name_, tuple(sorted(values)))
            key.append(wanted)
            if number is None:
                always.append(self._mask(wanted, self._none))
            else:
                chosen[number] = self._mask(wanted, self._having(number, values))
        mask = None
        if always:
            mask = always[0] if len(always) == 1 else reduce(np.logical_and, always)
        return Sieve(mask, chosen, tuple(key))

    def space(self, sieve: Sieve, but: int = -1) -> Records:
        """The records that pass a sieve, ascending; kept from one key to the next."""
        key = (sieve.key, but)
        found = self._spaces.get(key)
        if found is None:
            masks = sieve.masks(but)
            if masks:
                found = np.flatnonzero(reduce(np.logical_and, masks)).astype(np.uint32)
            else:
                found = np.arange(self._segment.records, dtype=np.uint32)
            self._spaces[key] = found
            if len(self._spaces) > KEPT:
                self._spaces.popitem(last=False)
        return found

    def _mask(self, key: Hashable, make: Callable[[], Mask]) -> Mask:
        found = self._masks.get(key)
        if found is None:
            found = self._masks[key] = make()
            if len(self._masks) > KEPT:
                self._masks.popitem(last=False)
        else:
            self._masks.move_to_end(key)
        return found

    def _having(self, number: int, values: list[str]) -> Callable[[], Mask]:
        known = self._segment.value_numbers(number)
        wanted = [known[value] for value in values if value in known]
        return lambda: self._segment.columns.facets[number].having(wanted)

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
