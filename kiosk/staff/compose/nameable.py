"""The people who may be named, each as every output may have them."""

from datetime import date

from kiosk.records.access import Output
from kiosk.records.agent import Agent
from kiosk.rules.showing import name_only, protected, publishable, without_living_kin
from kiosk.staff.compose.in_force import InForce
from kiosk.staff.compose.rights import Rights


def who_may_be_named(known: InForce, rights: Rights, *, day: date) -> dict[str, Agent]:
    """The agents of whom something may be told, without what may not."""
    agents: dict[str, Agent] = {}
    for id_, person in known.people.items():
        showing = rights.of_agent(id_)
        if id_ in known.veiled or not publishable(showing):
            continue
        agent = protected(person, day)
        agents[id_] = agent if showing.may(Output.SCREEN) else name_only(agent)
    dead = set(agents) - rights.living
    # A tie names nobody of whom nothing may be told: closed, withheld, or perhaps alive.
    untold = set(known.people) - dead
    return {id_: without_living_kin(agent, dead, untold) for id_, agent in agents.items()}
