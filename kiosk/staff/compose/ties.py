"""Ties units and people both ways, each tie with its reason."""

from collections import defaultdict

from kiosk.records.agent import Agent
from kiosk.records.reference import search_form
from kiosk.rules import links
from kiosk.staff.compose.in_force import InForce
from kiosk.staff.compose.rights import Rights


class Ties:
    """What each record is tied to, and the unit that holds the portrait of a person."""

    def __init__(self, known: InForce, agents: dict[str, Agent], rights: Rights) -> None:
        """Tie the agents that may be named to the units that are open."""
        alone = {
            name: id_
            for name, id_ in links.bearers(
                # A namesake who may not be told of is a namesake all the same.
                known.people.values()
            ).items()
            if id_ in agents and id_ not in rights.living
        }
        self.of: dict[str, dict[str, str]] = defaultdict(dict)
        self.portraits: dict[str, str] = {}
        by_code: dict[str, str] = {}
        # Without people nothing is tied: nothing need be looked at.
        for id_, unit in known.units.items() if agents else ():
            if unit.reference:
                by_code[search_form(unit.reference)] = id_
            if not rights.open(id_):
                continue
            for person in links.people_named(unit, alone):
                self.of[id_].setdefault(person, links.NAMED)
                self.of[person].setdefault(id_, links.NAMED)
                if links.is_portrait(unit):
                    self.portraits[person] = min(id_, self.portraits.get(person, id_))
        for id_, agent in agents.items():
            for cited in links.units_cited(agent, by_code):
                self.of[id_][cited] = links.SOURCE
                self.of[cited].setdefault(id_, links.SOURCE)
