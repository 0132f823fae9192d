"""What a delivery would change for visitors: what opens, what closes, and by which output.

A unit that says nothing takes over what the levels above it say, so a changed fonds may open or
close records that are not in the delivery at all: they are counted too. What stands above is
found by its id or by its code, as at publishing.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from itertools import islice

from kiosk.catalogue import decisions
from kiosk.catalogue.catalogue import Catalogue
from kiosk.catalogue.rows import Described
from kiosk.records.access import AccessCondition, Output, Policy
from kiosk.records.agent import Agent
from kiosk.records.reference import search_form
from kiosk.records.unit import Unit
from kiosk.rules.law import conditions_of
from kiosk.rules.plan import Plan
from kiosk.rules.showing import Level, condition_of, inherited, possibly_living, publishable
from kiosk.staff.intake.above import Above
from kiosk.staff.intake.stage import BATCH, Stage

MOST_LEVELS = 50_000
"""Levels above the records that are kept in memory while they are asked for."""

Found = tuple[Described, Policy]
Lookup = Callable[[str], Found | None]


@dataclass(slots=True)
class Effects:
    """Numbers of records: those known before whose outputs open or close, and the new ones.

    `new` counts by output what may be done with records that were not there before; `closed_new`
    those of which nothing is shown.
    """

    opened: Counter[Output] = field(default_factory=Counter)
    closed: Counter[Output] = field(default_factory=Counter)
    new: Counter[Output] = field(default_factory=Counter)
    closed_new: int = 0

    def told(self) -> dict[str, object]:
        """The form documented for `kiosk intake --dry-run --json`."""
        return {
            "opened": {output.value: number for output, number in self.opened.items()},
            "closed": {output.value: number for output, number in self.closed.items()},
            "new": {output.value: number for output, number in self.new.items()},
            "closed_new": self.closed_new,
        }


def effects(
    stage: Stage, catalogue: Catalogue, planned: Plan, turned: Iterable[str], day: date
) -> Effects:
    """Compare what may be done before and after; `turned` are units whose own word changes."""
    if planned.empty:
        return Effects()
    return _Comparison(stage, catalogue, planned, day).run(turned)


class _Comparison:
    def __init__(self, stage: Stage, catalogue: Catalogue, planned: Plan, day: date) -> None:
        self._stage = stage
        self._catalogue = catalogue
        self._day = day
        self._written = planned.written
        self._gone = frozenset(planned.withdrawn)
        self._effects = Effects()
        self._objections: dict[str, list[AccessCondition]] = {}
        for said in decisions.objections(catalogue):
            condition = condition_of(said.outputs)
            self._objections.setdefault(search_form(said.code), []).append(condition)
        self._before: dict[str, Found | None] = {}
        self._after: dict[str, Found | None] = {}

    def run(self, turned: Iterable[str]) -> Effects:
        """All records whose outputs may differ, each once."""
        for staged in self._stage.each():
            if isinstance(staged.record, Unit | Agent):
                self._delivered(staged.record, staged.policy)
        for ids in _batches(self._gone):
            for held in self._catalogue.held(ids).values():
                self._count(self._outputs((held.record, Policy(held.policy)), self._was), None)
        self._those_below({*turned, *self._gone})
        return self._effects

    def _delivered(self, record: Described, policy: str) -> None:
        before = self._then(record.id)
        after = self._outputs((record, Policy(policy)), self._is)
        if before is not None:
            self._count(self._outputs(before, self._was), after)
        elif after:
            self._effects.new.update(after)
        else:
            self._effects.closed_new += 1

    def _those_below(self, turned: set[str]) -> None:
        """The records that were there before and are not delivered, below a changed level."""
        passed, waiting = set(turned), set(turned)
        if turned or self._written:
            # What came before the level above it lies below that level now.
            waiting.update(self._above.moved())
        while waiting:
            waiting.update(self._above.names(waiting))
            below = {id_ for id_ in self._catalogue.below(waiting) if id_ not in passed}
            passed |= below
            waiting = below
            for ids in _batches(below - self._gone):
                here = self._stage.holds(ids)
                for id_, held in self._catalogue.held(ids).items():
                    if id_ not in here:
                        found = (held.record, Policy(held.policy))
                        self._count(self._outputs(found, self._was), self._outputs(found, self._is))

    def _count(self, before: frozenset[Output], after: frozenset[Output] | None) -> None:
        self._effects.opened.update((after or frozenset()) - before)
        self._effects.closed.update(before - (after or frozenset()))

    def _outputs(self, found: Found, lookup: Lookup) -> frozenset[Output]:
        record, policy = found
        above: list[Level] = []
        parent = record.parent if isinstance(record, Unit) else None
        passed = {record.id}
        while parent:
            higher = lookup(parent)
            if higher is None or not isinstance(higher[0], Unit) or higher[0].id in passed:
                break
            passed.add(higher[0].id)
            above.append(self._level(*higher))
            parent = higher[0].parent
        showing = inherited(self._level(record, policy), above, self._day)
        living = isinstance(record, Agent) and possibly_living(record, self._day)
        return showing.outputs if publishable(showing) and not living else frozenset()

    def _level(self, record: Described, policy: Policy) -> Level:
        name = record.level if isinstance(record, Unit) else ""
        codes = {search_form(record.id), search_form(record.reference)} if self._objections else ()
        objected = tuple(each for code in codes for each in self._objections.get(code, ()))
        return Level(name, conditions_of(record), policy, objected)

    @cached_property
    def _above(self) -> Above:
        """Looked for only when somebody asks: most deliveries name all above them by ids."""
        return Above(self._stage, self._catalogue, self._gone)

    def _was(self, name: str) -> Found | None:
        """The record that a name meant above another one, by id or code."""
        found = self._then(name)
        if found is None and (bearer := self._above.was(name)):
            found = self._then(bearer)
        return found

    def _is(self, name: str) -> Found | None:
        """The record that it would mean."""
        found = self._now(name)
        if found is None and (bearer := self._above.now(name)):
            found = self._now(bearer)
        return found

    def _then(self, id_: str) -> Found | None:
        """A record as it stands in the catalogue."""
        if id_ not in self._before:
            _make_room(self._before)
            held = self._catalogue.held([id_]).get(id_)
            self._before[id_] = (held.record, Policy(held.policy)) if held else None
        return self._before[id_]

    def _now(self, id_: str) -> Found | None:
        """A record as it would stand."""
        if id_ not in self._after:
            _make_room(self._after)
            staged = self._stage.by_id(id_)
            if staged is not None and isinstance(staged.record, Unit | Agent):
                self._after[id_] = (staged.record, Policy(staged.policy))
            else:
                self._after[id_] = None if id_ in self._gone else self._then(id_)
        return self._after[id_]


def _make_room(levels: dict[str, Found | None]) -> None:
    if len(levels) >= MOST_LEVELS:
        levels.clear()


def _batches(ids: Iterable[str]) -> Iterator[list[str]]:
    waiting = iter(ids)
    while batch := list(islice(waiting, BATCH)):
        yield batch
