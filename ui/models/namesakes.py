"""Persons of one answer who bear the same name: what tells them apart, first of all.

Read are birth, place, trade and number, of namesakes only; what differs among them comes first.
"""

from collections import defaultdict
from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass

from index.results import Hit
from kiosk.records.agent import Agent, Property
from kiosk.records.folding import fold
from ui.holdings import Records
from ui.models import sayings
from ui.models.labels import translate


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What is known of a person that a namesake may not share; the retained statements."""

    year: str = ""
    day: str = ""
    place: str = ""
    trade: str = ""
    number: str = ""


def namesakes(hits: Iterable[Hit]) -> tuple[tuple[Hit, ...], ...]:
    """The persons of an answer by displayed name, of names that several bear."""
    by_name: defaultdict[str, list[Hit]] = defaultdict(list)
    for hit in hits:
        if hit.kind == "person":
            by_name[fold(hit.title.text)].append(hit)
    return tuple(tuple(bearers) for bearers in by_name.values() if len(bearers) > 1)


def facts_of(agent: Agent) -> Facts:
    """What a person's statements tell of her."""
    born, trade = agent.retained(Property.BIRTH), agent.retained(Property.OCCUPATION)
    number = agent.retained(Property.MATRICULE)
    date = born.date if born else None
    first = (date.earliest or date.latest) if date else None
    return Facts(
        year=str(first.year) if first else "",
        day=date.written if date else "",
        place=born.place if born else "",
        trade=trade.value if trade else "",
        number=number.value if number else "",
    )


def read(records: Records, hits: Sequence[Hit], known: Container[str] = ()) -> dict[str, Facts]:
    """The facts of every namesake among the hits that are not known yet; for the lookup thread."""
    found = {}
    for bearer in (each for bearers in namesakes(hits) for each in bearers):
        notice = records.notice(bearer.id) if bearer.id not in known else None
        if notice is not None and notice.agent is not None and not bearer.locked:
            found[bearer.id] = facts_of(notice.agent)
    return found


def lines(hits: Iterable[Hit], facts: Mapping[str, Facts]) -> dict[str, str]:
    """For every namesake the line that tells her apart, by id."""
    told = {}
    for bearers in namesakes(hits):
        columns = zip(*(_said(facts.get(each.id, Facts())) for each in bearers), strict=True)
        year, day, *others = ((column, len(set(column)) > 1) for column in columns)
        # Of those born in one year the day is told.
        born = day if day[1] and not year[1] else year
        telling_first = sorted((born, *others), key=lambda part: not part[1])
        for place, bearer in enumerate(bearers):
            said = (column[place] for column, _differs in telling_first)
            told[bearer.id] = " · ".join(filter(None, said))
    return told


def _said(facts: Facts) -> tuple[str, ...]:
    """The facts in words: year, day, place, trade, number."""
    born, number = translate("Namesakes", "naissance en %1"), translate("Namesakes", "matricule %1")
    on = translate("Namesakes", "naissance : %1")
    return (
        born.replace("%1", facts.year) if facts.year else "",
        on.replace("%1", sayings.told(facts.day)) if facts.day else "",
        facts.place,
        facts.trade,
        number.replace("%1", facts.number) if facts.number else "",
    )
