"""Records as lines: of a tree, of a list of what is related."""

from collections import defaultdict

from kiosk.records.agent import Agent
from kiosk.records.notice import Related, Step
from kiosk.records.unit import Kind, Unit
from kiosk.rules.showing import title_only
from kiosk.rules.titles import dates_of, title_of
from kiosk.staff.compose import pictures
from kiosk.staff.compose.publishable import Publishable

MOST_RELATED = 40


class Steps:
    """The line of each record; those that stand above others are asked for often, and kept."""

    def __init__(self, among: Publishable) -> None:
        self._among = among
        self._steps: dict[str, Step] = {}
        self._children: dict[str | None, int] = defaultdict(int)
        for id_ in among.units:
            self._children[among.tree.parent(id_)] += 1

    def step(self, id_: str) -> Step:
        """The line of a record by its id."""
        found = self._steps.get(id_)
        if found is None:
            record = self._among.units.get(id_) or self._among.agents[id_]
            found = self._of_agent(record) if isinstance(record, Agent) else self._of_unit(record)
            if self._children.get(id_):
                self._steps[id_] = found
        return found

    def of_unit(self, unit: Unit) -> Step:
        """The line of a unit that is at hand."""
        return self._steps.get(unit.id) or self._of_unit(unit)

    def related(self, id_: str) -> tuple[Related, ...]:
        """The records to which one is tied, each with the reason."""
        ties = self._among.ties.of.get(id_, {})
        return tuple(
            Related(step=self.step(other), reason=reason)
            for other, reason in list(ties.items())[:MOST_RELATED]
            if other in self._among.units or other in self._among.agents
        )

    def _of_agent(self, agent: Agent) -> Step:
        return Step(
            id=agent.id,
            reference=agent.reference,
            title=title_of(agent),
            level="",
            kind=Kind.PERSON.value,
            dates=dates_of(agent),
            thumbnail=pictures.thumbnail(*pictures.of_agent(agent, self._among)),
        )

    def _of_unit(self, unit: Unit) -> Step:
        rights = self._among.rights
        showing, is_open = rights.showings[unit.id], rights.open(unit.id)
        return Step(
            id=unit.id,
            reference=unit.reference,
            # A closed one is never called by the words of its content.
            title=title_of(unit if is_open else title_only(unit)),
            level=unit.level,
            kind=unit.kind.value,
            dates=dates_of(unit),
            children=self._children.get(unit.id, 0),
            locked=not is_open,
            thumbnail=pictures.thumbnail(unit.canvases, showing),
        )
