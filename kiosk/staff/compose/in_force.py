"""Keeps of everything in force what the trees, rights and links of an edition need."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date

from kiosk.catalogue.catalogue import Held
from kiosk.records.access import AccessCondition, Policy
from kiosk.records.agent import Agent
from kiosk.records.objection import Objection
from kiosk.records.reference import search_form
from kiosk.records.unit import Unit
from kiosk.rules.canvases import with_words_alone
from kiosk.rules.law import conditions_of
from kiosk.rules.showing import Level, changes_after, condition_of
from kiosk.staff.shelf import Shelf, slim


class InForce:
    """What trees, rights and links need of every record in force.

    A catalogue of a million units does not fit in memory: their words are read again when their
    notices are made. A withheld record is kept all the same: what lies below it must know that it
    is there. `next_day` is the first day on which something opens by itself.
    """

    def __init__(
        self,
        held: Iterable[Held],
        objections: Iterable[Objection],
        *,
        day: date,
        hidden: frozenset[str],
    ) -> None:
        """Read all that is held; `veiled` are the ids of what is withheld."""
        self._objections: dict[str, list[AccessCondition]] = defaultdict(list)
        for said in objections:
            self._objections[search_form(said.code)].append(condition_of(said.outputs))
        self.units = Shelf()
        self.people: dict[str, Agent] = {}
        self.under: dict[str, str] = {}
        self.parents: dict[str, str | None] = {}
        self.levels: dict[str, Level] = {}
        self.veiled: set[str] = set()
        self.next_day: date | None = None
        self._read(held, day, hidden)

    def _read(self, held: Iterable[Held], today: date, hidden: frozenset[str]) -> None:
        # What many records have in common is kept once.
        levels: dict[Level, Level] = {}
        parents: dict[str | None, str | None] = {}
        for each in held:
            record = each.record
            level = self._level(record, each.policy)
            self.levels[record.id] = levels.setdefault(level, level)
            if isinstance(record, Unit):
                self.units.put(slim(with_words_alone(record)))
                self.parents[record.id] = parents.setdefault(record.parent, record.parent)
            else:
                self.people[record.id] = record
                self.under[record.id] = each.delivery
            if hidden and not hidden.isdisjoint(_forms(record)):
                self.veiled.add(record.id)
            for day in changes_after(record, today, level.conditions):
                self.next_day = min(day, self.next_day or day)

    def _level(self, record: Unit | Agent, policy: str) -> Level:
        """What is said of a record by itself, and what somebody objects to."""
        name = record.level if isinstance(record, Unit) else ""
        objected = (
            [each for form in _forms(record) for each in self._objections.get(form, ())]
            if self._objections
            else ()
        )
        return Level(name, conditions_of(record), Policy(policy), tuple(objected))


def _forms(record: Unit | Agent) -> set[str]:
    """The search forms of everything by which a record may be withheld."""
    codes = (record.id, record.reference, *record.identifiers)
    return {search_form(code) for code in codes} - {""}
