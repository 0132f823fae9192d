"""Whether two notices speak of one person: a rule proposes, staff decide."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from kiosk.records.agent import Agent, NameForm, Property
from kiosk.records.dating import Dating, Precision
from kiosk.records.folding import fold, squeezed, words
from kiosk.rules.contrary import overlap


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
