"""The trees of units in the order in which a finding aid tells them."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace

from kiosk.records.reference import sort_key
from kiosk.records.unit import Unit
from kiosk.rules.bearing import first_bearers
from kiosk.rules.identity import table_id


class Forest:
    """Units by their parents; a table names the unit above by its code, as finding aids do not."""

    def __init__(self, units: Iterable[Unit]) -> None:
        self._units = {unit.id: unit for unit in units}
        asked = {unit.parent for unit in self._units.values() if unit.parent}
        self._by_code = first_bearers(
            asked.difference(self._units),
            ((unit.id, unit.reference) for unit in self._units.values()),
        )
        self._below: dict[str, list[Unit]] = defaultdict(list)
        tops = []
        for unit in self._units.values():
            above = self._above(unit)
            if above is None:
                tops.append(unit)
            else:
                self._below[above].append(unit)
        for siblings in self._below.values():
            siblings.sort(key=_order)
        self.roots = tuple(sorted((*tops, *self._in_rings(tops)), key=_order))

    def _above(self, unit: Unit) -> str | None:
        """The id of the unit above that is here; None for a top, whatever it names above it."""
        parent = unit.parent or ""
        found = parent if parent in self._units else self._by_code.get(parent)
        return None if found == unit.id else found

    def _in_rings(self, tops: list[Unit]) -> list[Unit]:
        """One unit of every ring of parents: it is told as a top, so that none is lost."""
        reached: set[str] = set()
        for top in tops:
            reached.update(unit.id for _depth, unit in self._walk(top, reached))
        found = []
        for unit in sorted(self._units.values(), key=_order):
            if unit.id not in reached:
                found.append(unit)
                reached.update(each.id for _depth, each in self._walk(unit, reached))
        return found

    def walk(self, root: Unit) -> Iterator[tuple[int, Unit]]:
        """A root and all below it, each with its depth and with its parent by id."""
        yield from self._walk(root, set())

    def _walk(self, root: Unit, passed: set[str]) -> Iterator[tuple[int, Unit]]:
        yield 0, replace(root, parent=None)
        seen = {root.id}
        waiting = [(root.id, iter(self._below.get(root.id, ())))]
        while waiting:
            above, siblings = waiting[-1]
            unit = next(siblings, None)
            if unit is None:
                waiting.pop()
            elif unit.id not in seen and unit.id not in passed:
                seen.add(unit.id)
                yield len(waiting), replace(unit, parent=above)
                waiting.append((unit.id, iter(self._below.get(unit.id, ()))))

    def within(self, code_or_id: str, form: str) -> set[str]:
        """The ids of a unit, known by its id or the search form of its code, and all below it."""
        for unit in sorted(self._units.values(), key=_order):
            if unit.id == code_or_id or (form and table_id(unit.reference) == form):
                return {each.id for _depth, each in self.walk(unit)}
        return set()


def _order(unit: Unit) -> tuple[int, str, str]:
    return unit.position, sort_key(unit.reference), unit.id
