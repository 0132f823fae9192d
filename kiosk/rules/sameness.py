"""Whether two notices speak of one person, and what the one page of both says.

A rule proposes, staff decide, and the decision can be taken back: the notices themselves are never
changed. What two sources say differently stands side by side, each with its source.
"""

from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from kiosk.records.agent import (
    Agent,
    Citation,
    NameForm,
    NameType,
    Property,
    StageKind,
    Statement,
    Status,
)
from kiosk.records.dating import Dating, Precision
from kiosk.records.folding import fold, squeezed, words


class Ground(StrEnum):
    """Why two notices may speak of one person, and what speaks against it."""

    NAME = "name"
    SOUND = "sound"
    BIRTH_DAY = "birth-day"
    BIRTH_YEAR = "birth-year"
    BIRTH_PLACE = "birth-place"
    NUMBER = "number"
    DEATH_DAY = "death-day"


@dataclass(frozen=True, slots=True)
class Likeness:
    """Two notices that may be one person's; `strength` from 0 to 1 orders the proposals."""

    one: str
    other: str
    strength: float
    grounds: tuple[Ground, ...]


_WEIGHTS = {
    Ground.NAME: 0.35,
    Ground.SOUND: 0.2,
    Ground.BIRTH_DAY: 0.4,
    Ground.BIRTH_YEAR: 0.15,
    Ground.BIRTH_PLACE: 0.15,
    Ground.NUMBER: 0.45,
    Ground.DEATH_DAY: 0.2,
}
ENOUGH = 0.6
UNTOLD = "unknown"
"""The fate of whoever's fate is not known."""
_ONCE_A_SEASON = {StageKind.ARREST, StageKind.LIBERATION, StageKind.RETURN, StageKind.DEATH}
_SEASON_DAYS = 92


def likeness(one: Agent, other: Agent, *, alike: bool) -> Likeness | None:
    """How much speaks for one person; None when too little does, or something speaks against it.

    `alike` says that the surnames sound alike. Two births, deaths or sexes that cannot both be
    true speak against it, and so do two rows of one list: a list names everybody once.
    """
    if one.kind is not other.kind or one.id == other.id or _contradict(one, other):
        return None
    if set(one.lists) & set(other.lists):
        return None
    grounds = []
    if _same_name(one, other):
        grounds.append(Ground.NAME)
    elif alike and _same_given(one, other):
        grounds.append(Ground.SOUND)
    else:
        return None
    grounds.extend(_facts_shared(one, other))
    strength = min(1.0, sum(_WEIGHTS[ground] for ground in grounds))
    if strength < ENOUGH:
        return None
    return Likeness(one.id, other.id, round(strength, 2), tuple(grounds))


def _facts_shared(one: Agent, other: Agent) -> Iterable[Ground]:
    born, born_too = _dates(one, Property.BIRTH), _dates(other, Property.BIRTH)
    if any(_same_day(a, b) for a in born for b in born_too):
        yield Ground.BIRTH_DAY
    elif any(overlap(a, b) for a in born for b in born_too):
        yield Ground.BIRTH_YEAR
    if _places(one, Property.BIRTH) & _places(other, Property.BIRTH):
        yield Ground.BIRTH_PLACE
    if _numbers(one) & _numbers(other):
        yield Ground.NUMBER
    died, died_too = _dates(one, Property.DEATH), _dates(other, Property.DEATH)
    if any(_same_day(a, b) for a in died for b in died_too):
        yield Ground.DEATH_DAY


def _contradict(one: Agent, other: Agent) -> bool:
    for about in (Property.BIRTH, Property.DEATH):
        dates, others = _dates(one, about), _dates(other, about)
        if dates and others and not any(overlap(a, b) for a in dates for b in others):
            return True
    sexes, others_ = _values(one, Property.SEX), _values(other, Property.SEX)
    return bool(sexes and others_ and not sexes & others_)


def _dates(agent: Agent, about: Property) -> list[Dating]:
    return [
        said.date
        for said in agent.about(about)
        if said.date is not None and (said.date.earliest or said.date.latest)
    ]


def _same_day(one: Dating, other: Dating) -> bool:
    return (
        one.precision is Precision.DAY
        and other.precision is Precision.DAY
        and one.earliest == other.earliest
    )


def overlap(one: Dating, other: Dating) -> bool:
    """Whether two dates can be one day."""
    starts_late = one.earliest and other.latest and one.earliest > other.latest
    ends_early = one.latest and other.earliest and one.latest < other.earliest
    return not (starts_late or ends_early)


def _places(agent: Agent, about: Property) -> set[str]:
    return {fold(said.place) for said in agent.about(about) if said.place}


def _values(agent: Agent, about: Property) -> set[str]:
    return {fold(said.value)[:1] for said in agent.about(about) if said.value}


def _numbers(agent: Agent) -> set[tuple[str, str]]:
    """Prison numbers with their camp: a number alone is borne by one in every camp."""
    return {
        (squeezed(said.value), fold(said.place))
        for said in agent.about(Property.MATRICULE)
        if said.value and said.place
    }


def _same_name(one: Agent, other: Agent) -> bool:
    names = {(squeezed(form.surname), _first(form)) for form in one.names if form.given}
    return any(
        (squeezed(form.surname), _first(form)) in names for form in other.names if form.given
    )


def _same_given(one: Agent, other: Agent) -> bool:
    givens = {_first(form) for form in one.names if form.given}
    return any(_first(form) in givens for form in other.names if form.given)


def _first(form: NameForm) -> str:
    return next(iter(words(form.given)), "")


# ------------------------------------------------------------------------------- one page


def heads(pairs: Iterable[tuple[str, str]]) -> dict[str, str]:
    """For every id in some pairs of one person, the id that heads the page of all of them."""
    above: dict[str, str] = {}

    def top(id_: str) -> str:
        while above.get(id_, id_) != id_:
            id_ = above[id_]
        return id_

    for kept, other in pairs:
        head, joined = top(kept), top(other)
        above.setdefault(head, head)
        above[joined] = head
    return {id_: top(id_) for id_ in above}


def merged(kept: Agent, others: Iterable[Agent]) -> Agent:
    """The one page of several notices: all names, lists, sources, statements, each said once."""
    for place, other in enumerate(others):
        kept = _joined(kept if place else _sourced(kept), _sourced(other))
    return kept


def _sourced(agent: Agent) -> Agent:
    """The notice, whose lists or sources tell what none of its own is named for."""
    told = tuple(Citation(text=each) for each in agent.lists) or agent.sources
    statements = (
        said if said.sources else replace(said, sources=told) for said in agent.statements
    )
    return replace(agent, statements=tuple(statements))


def _joined(kept: Agent, other: Agent) -> Agent:
    codes = (*kept.identifiers, other.id, other.reference, *other.identifiers)
    texts = dict.fromkeys(filter(None, (kept.text, other.text)))
    return replace(
        kept,
        names=_names(kept, other),
        statements=_statements(kept.statements, other.statements),
        lists=tuple(dict.fromkeys((*kept.lists, *other.lists))),
        sources=tuple(dict.fromkeys((*kept.sources, *other.sources))),
        text="\n\n".join(texts),
        conditions=tuple(dict.fromkeys((*kept.conditions, *other.conditions))),
        images=tuple(dict.fromkeys((*kept.images, *other.images))),
        canvases=tuple(dict.fromkeys((*kept.canvases, *other.canvases))),
        relations=tuple(dict.fromkeys((*kept.relations, *other.relations))),
        identifiers=tuple(dict.fromkeys(code for code in codes if code and code != kept.reference)),
    )


def _names(kept: Agent, other: Agent) -> tuple[NameForm, ...]:
    """The heading form of the other becomes a form as its list wrote it."""
    source = ", ".join(other.lists) or (other.sources[0].text if other.sources else "")
    found = {words_of(form): form for form in reversed(kept.names)}
    for form in other.names:
        if words_of(form) not in found:
            told = form.source or source
            written = form.type if form.type is not NameType.MAIN else NameType.WRITTEN
            found[words_of(form)] = replace(form, type=written, source=told)
    return (kept.names[0], *(form for form in found.values() if form is not kept.names[0]))


def words_of(form: NameForm) -> tuple[str, ...]:
    """A form of name as it is compared: its words, folded."""
    return tuple(words(form.inverted))


def _statements(kept: tuple[Statement, ...], other: tuple[Statement, ...]) -> tuple[Statement, ...]:
    """Both sides' statements; what both say is said once, with the sources of both."""
    if any(said.property is Property.FATE and tells(said) for said in (*kept, *other)):
        kept, other = tuple(filter(tells, kept)), tuple(filter(tells, other))
    found = [[said] for said in kept]
    stages: dict[int, list[Statement]] = {}
    places = {_said(said): place for place, said in enumerate(kept)}
    after = 1 + max((said.group for said in kept), default=0)
    beside: dict[int, int] = {}
    for each in other:
        said, event = each, beside.get(each.group) if each.stage else None
        if event is None:
            event = next((place for place, told in enumerate(kept) if contrary(told, each)), None)
        if event is not None and _said(each) not in places:
            # One event told otherwise, and whatever stood beside it there: no stages of their own.
            beside[each.group] = event
            said = replace(each, group=kept[event].group, status=Status.ALTERNATIVE)
        place = places.get(_said(said))
        if place is not None:
            found[place][0] = _with_sources(found[place][0], said)
        elif event is not None:
            found[event].append(said)
        elif said.stage:
            own = replace(said, group=said.group + after)
            stages.setdefault(own.group, []).append(own)
        elif said.property is Property.MATRICULE:
            # Two numbers are two facts.
            found.append([replace(said, group=said.group + after)])
        else:
            found.append([said])
    return tuple(_in_time(found, list(stages.values())))


def _in_time(
    told: Iterable[list[Statement]], stages: Sequence[list[Statement]]
) -> Iterator[Statement]:
    """Everything that is told, with the other's stages among those that are there by their days.

    A stage without a day goes with the one before it, the first ones with the next that has one.
    """
    days: list[date | None] = []
    for each in stages:
        days.append(_begins(each[0]) or (days[-1] if days else None))
    first = next(filter(None, days), None)
    waiting = deque(zip([day or first for day in days], stages, strict=True))
    for statements in told:
        begins = _begins(statements[0])
        while waiting and begins and (day := waiting[0][0]) and day < begins:
            yield from waiting.popleft()[1]
        yield from statements
    for _day, statements in waiting:
        yield from statements


def _begins(said: Statement) -> date | None:
    """The first day of a stage; None for what is none, or has no day."""
    return said.date.earliest if said.stage and said.date else None


def _with_sources(said: Statement, too: Statement) -> Statement:
    return replace(said, sources=tuple(dict.fromkeys((*said.sources, *too.sources))))


def tells(said: Statement) -> bool:
    """Whether a statement says anything: that a fate is not known contradicts none that is."""
    empty = said.property is Property.FATE and fold(said.value) == UNTOLD
    return not empty or bool(said.date or said.place)


def contrary(one: Statement, other: Statement) -> bool:
    """Whether two stages tell one event differently, so that only one of them can be true.

    One is arrested, freed, at home again and dead once within a season: days that cannot be the
    same, or places of one day or month that are two. Two arrests years apart are two arrests.
    """
    if one.stage is None or one.stage is not other.stage or one.stage not in _ONCE_A_SEASON:
        return False
    if one.date is None or other.date is None:
        return False
    apart = _days_apart(one.date, other.date)
    if apart:
        return apart <= _SEASON_DAYS or one.stage is StageKind.DEATH
    fine = {one.date.precision, other.date.precision} <= {Precision.DAY, Precision.MONTH}
    return fine and bool(one.place and other.place) and fold(one.place) != fold(other.place)


def _days_apart(one: Dating, other: Dating) -> int:
    """How many days lie between two spans; 0 where they can be one day."""
    for early, late in ((one, other), (other, one)):
        if early.latest and late.earliest and early.latest < late.earliest:
            return (late.earliest - early.latest).days
    return 0


def _said(said: Statement) -> tuple[object, ...]:
    """What a statement says, whatever its words look like and whoever says it."""
    date = (said.date.earliest, said.date.latest) if said.date else None
    value = "" if said.date and said.property is not Property.FATE else fold(said.value)
    status = said.status is Status.RETAINED
    return said.property, value, date, fold(said.place), said.stage, fold(said.detail), status
