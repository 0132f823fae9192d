"""Which people a unit speaks of, and which units a person's sources are.

A name links only when one person alone bears it; a source links by its reference code.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping

from kiosk.records.agent import Agent
from kiosk.records.folding import words
from kiosk.records.reference import search_form
from kiosk.records.unit import AccessPointKind, Kind, Unit

_BRACKETS = re.compile(r"\([^()]*\)|\b\d{4}\b|-\.{2,}")
NAMED = "named"
SOURCE = "source"


def name_key(written: str) -> tuple[str, ...]:
    """A name's words whatever their order, without dates or roles in brackets."""
    return tuple(sorted(words(_BRACKETS.sub(" ", written))))


def bearers(agents: Iterable[Agent]) -> dict[tuple[str, ...], str]:
    """The person who alone bears a name, by the name's words; shared names are left out."""
    found: dict[tuple[str, ...], set[str]] = defaultdict(set)
    for agent in agents:
        for form in agent.names:
            if form.given:
                found[name_key(form.direct)].add(agent.id)
    return {key: next(iter(ids)) for key, ids in found.items() if len(ids) == 1}


def people_named(unit: Unit, alone: Mapping[tuple[str, ...], str]) -> tuple[str, ...]:
    """The ids of the people that a unit's access points name without doubt."""
    names = unit.points(AccessPointKind.PERSNAME, AccessPointKind.NAME)
    found = (alone.get(name_key(name)) for name in names)
    return tuple(dict.fromkeys(id_ for id_ in found if id_))


def is_portrait(unit: Unit) -> bool:
    """Whether a photograph is described as the portrait of the one person it names."""
    if unit.kind is not Kind.PHOTOGRAPH or len(unit.points(AccessPointKind.PERSNAME)) != 1:
        return False
    said = (
        unit.title,
        *unit.points(AccessPointKind.GENREFORM, AccessPointKind.SUBJECT),
    )
    return any("portrait" in words(each) for each in said)


def units_cited(agent: Agent, by_code: Mapping[str, str]) -> tuple[str, ...]:
    """The ids of the units that a person's sources cite by their code."""
    citations = (*agent.sources, *(source for said in agent.statements for source in said.sources))
    found = (by_code.get(search_form(source.reference)) for source in citations if source.reference)
    return tuple(dict.fromkeys(id_ for id_ in found if id_))
