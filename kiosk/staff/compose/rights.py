"""What may be done with each record on the day of the edition."""

from dataclasses import replace
from datetime import date

from kiosk.records.access import Output, Showing
from kiosk.rules.showing import Level, inherited, possibly_living
from kiosk.staff.compose.in_force import InForce
from kiosk.staff.compose.tree import Tree


class Rights:
    """The rights of units, and those of people, some of whom may be alive."""

    def __init__(self, known: InForce, tree: Tree, *, day: date) -> None:
        self._levels, self._tree, self._day = known.levels, tree, day
        self.showings = self._shown(known)
        """What may be done with each unit."""
        self.living = {
            id_
            for id_, person in known.people.items()
            if id_ not in known.veiled and possibly_living(person, day)
        }

    def _shown(self, known: InForce) -> dict[str, Showing]:
        """The same showing where the same is said of a unit and of all that is above."""
        same: dict[tuple[Level, ...], Showing] = {}
        found = {}
        for id_ in known.parents:
            line = (id_, *self._tree.chain(id_))
            own, *above = levels = tuple(self._levels[each] for each in line)
            if levels not in same:
                same[levels] = inherited(own, above, self._day)
            found[id_] = same[levels]
        return found

    def of_agent(self, id_: str) -> Showing:
        """What may be done with the record of a person, a family or a body."""
        showing = inherited(self._levels[id_], (), self._day)
        return replace(showing, protected=id_ in self.living)

    def open(self, id_: str) -> bool:
        """Whether a unit may be shown on the screen."""
        return self.showings[id_].may(Output.SCREEN)

    def kept_in(self, id_: str) -> bool:
        """Whether a condition in force, here or above, closes the record to exports by name."""
        above = self._tree.chain(id_) if id_ in self.showings else []
        levels = (self._levels[each] for each in (id_, *above))
        return any(
            Output.EXPORT in said.closed_to and (said.until is None or said.until > self._day)
            for level in levels
            for said in (*level.conditions, *level.objections)
        )
