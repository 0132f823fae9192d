"""Sifts what is in force: the records of which something may be told on the day."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from kiosk.catalogue.catalogue import Held
from kiosk.catalogue.decisions import Decided
from kiosk.records.agent import Agent
from kiosk.records.unit import Unit
from kiosk.rules.identity import table_id
from kiosk.rules.showing import publishable
from kiosk.rules.thesaurus import NO_THESAURUS, Thesaurus
from kiosk.staff.compose import codes
from kiosk.staff.compose.described import described_since
from kiosk.staff.compose.in_force import InForce
from kiosk.staff.compose.nameable import who_may_be_named
from kiosk.staff.compose.rights import Rights
from kiosk.staff.compose.same_people import one_page_each
from kiosk.staff.compose.ties import Ties
from kiosk.staff.compose.tree import Tree
from kiosk.staff.shelf import Shelf

NOTHING_DECIDED = Decided()


@dataclass(frozen=True, slots=True, kw_only=True)
class Beside:
    """What an edition is composed with beside the records in force."""

    withdrawn: Iterable[Unit] = ()
    decided: Decided = NOTHING_DECIDED
    thesaurus: Thesaurus = NO_THESAURUS


@dataclass(frozen=True, slots=True, kw_only=True)
class Publishable:
    """The records of which something is published on the day of an edition.

    `former` are the codes by which a record is found beside its own: of what was once below it, of
    what stood for its picture; `under` is the delivery of each agent.
    """

    units: Shelf
    agents: dict[str, Agent]
    tree: Tree
    rights: Rights
    ties: Ties
    former: dict[str, tuple[str, ...]]
    under: dict[str, str]
    thesaurus: Thesaurus
    next_day: date | None


def sifted(
    held: Iterable[Held], beside: Beside, *, day: date, hidden: frozenset[str]
) -> Publishable:
    """Read everything in force and keep what may be told of it.

    `hidden` holds the search forms of withheld codes and ids.
    """
    decided = beside.decided
    known = InForce(
        one_page_each(held, decided.samenesses), decided.objections, day=day, hidden=hidden
    )
    gone = {
        unit.id: unit
        for unit in beside.withdrawn
        if unit.id not in known.parents and unit.id not in known.people
    }
    bearing = codes.bearers(known.units, known.parents, gone.values())
    tree = Tree(known.units, known.parents, bearing)
    rights = Rights(known, tree, day=day)
    _drop_unpublished(known, tree, rights, hidden)
    agents = who_may_be_named(known, rights, day=day)
    former = codes.former_codes(gone, bearing, known.units)
    for heir, ids in described_since(gone.values(), known.units, agents, rights).items():
        former[heir] = (*former.get(heir, ()), *ids)
    return Publishable(
        units=known.units,
        agents=agents,
        tree=tree,
        rights=rights,
        ties=Ties(known, agents, rights),
        former=former,
        under=known.under,
        thesaurus=beside.thesaurus,
        next_day=known.next_day,
    )


def _drop_unpublished(known: InForce, tree: Tree, rights: Rights, hidden: frozenset[str]) -> None:
    """Keep no unit of which nothing may be told: closed, withheld, or below one withheld."""
    never_delivered = {table_id(form) for form in hidden}
    for id_, showing in rights.showings.items():
        if not publishable(showing) or (hidden and _is_below(id_, known, tree, never_delivered)):
            known.units.drop(id_)


def _is_below(id_: str, known: InForce, tree: Tree, never_delivered: set[str]) -> bool:
    """Whether a unit, or one above it, is withheld; also one that was never delivered."""
    line = (id_, *tree.chain(id_))
    named = (tree.strange.get(each) or known.parents[each] for each in line)
    return not (known.veiled.isdisjoint(line) and never_delivered.isdisjoint(filter(None, named)))
