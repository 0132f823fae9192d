"""What two notices that may be one person's say, thing by thing, each beside the other."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from kiosk.records.agent import Agent, Property, Statement
from kiosk.records.folding import fold, squeezed
from kiosk.rules.contrary import compatible, contrary, tells

LONGEST_TEXT = 280
NAMES, LISTS, SOURCES, TEXT = "names", "lists", "sources", "text"
"""What is compared besides the properties of statements."""

_ONCE = frozenset((Property.SEX, Property.BIRTH, Property.DEATH, Property.FATE))
"""A person has one of each: what two lists say differently cannot both be true."""
_ORDER = (
    Property.BIRTH,
    Property.MATRICULE,
    Property.FATE,
    Property.DEATH,
    Property.SEX,
    Property.NATIONALITY,
    Property.RESIDENCE,
    Property.OCCUPATION,
    Property.MEMBERSHIP,
    Property.STAGE,
    Property.EVENT,
)


class Bearing(StrEnum):
    """How what one notice says stands to what the other says."""

    AGREES = "agrees"
    DIFFERS = "differs"
    CONTRADICTS = "contradicts"
    ALONE = "alone"


@dataclass(frozen=True, slots=True, kw_only=True)
class Saying:
    """One thing that one notice says; a stage of a path names its kind in `value`."""

    value: str = ""
    date: str = ""
    place: str = ""
    detail: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Compared:
    """One matter: what each notice says of it. `about` is a property, or one of the four above."""

    about: str
    bearing: Bearing
    one: tuple[Saying, ...]
    other: tuple[Saying, ...]


def compared(one: Agent, other: Agent) -> tuple[Compared, ...]:
    """Every matter of which either notice speaks.

    Below the names stands whatever cannot be true of both, then what is surest to tell apart.
    """
    found = [_stated(about, one.about(about), other.about(about)) for about in _ORDER]
    found.sort(key=lambda each: each.bearing is not Bearing.CONTRADICTS)
    found.insert(0, _plain(NAMES, _forms(one), _forms(other)))
    found.append(_plain(LISTS, one.lists, other.lists))
    found.append(_plain(SOURCES, _sources(one), _sources(other)))
    found.append(_plain(TEXT, _text(one), _text(other)))
    return tuple(each for each in found if each.one or each.other)


def _plain(about: str, one: Sequence[str], other: Sequence[str]) -> Compared:
    shared = {fold(each) for each in one} & {fold(each) for each in other}
    return Compared(
        about=about,
        bearing=_bearing(one, other, Bearing.AGREES if shared else Bearing.DIFFERS),
        one=tuple(Saying(value=each) for each in one),
        other=tuple(Saying(value=each) for each in other),
    )


def _stated(about: Property, one: Sequence[Statement], other: Sequence[Statement]) -> Compared:
    told, told_too = list(filter(tells, one)), list(filter(tells, other))
    pairs = [(said, too) for said in told for too in told_too]
    bearing = Bearing.DIFFERS
    if about is Property.MATRICULE:
        bearing = _of_numbers(pairs)
    elif about in _ONCE:
        agree = any(compatible(said, too) for said, too in pairs)
        bearing = Bearing.AGREES if agree else Bearing.CONTRADICTS
    elif any(contrary(said, too) for said, too in pairs):
        bearing = Bearing.CONTRADICTS
    elif any(_words(said) == _words(too) for said, too in pairs):
        bearing = Bearing.AGREES
    return Compared(
        about=about.value,
        bearing=_bearing(told, told_too, bearing),
        one=tuple(map(_saying, one)),
        other=tuple(map(_saying, other)),
    )


def _bearing(one: Sequence[object], other: Sequence[object], both: Bearing) -> Bearing:
    return both if one and other else Bearing.ALONE


def _of_numbers(pairs: Iterable[tuple[Statement, Statement]]) -> Bearing:
    """Numbers are compared in one camp: another camp gave another number."""
    camp = [(said, too) for said, too in pairs if fold(said.place) == fold(too.place)]
    if any(squeezed(said.value) == squeezed(too.value) for said, too in camp):
        return Bearing.AGREES
    return Bearing.CONTRADICTS if camp else Bearing.DIFFERS


def _words(said: Statement) -> tuple[str, ...]:
    """What a statement says but for its dates; of a stage its kind and place."""
    return str(said.stage or ""), fold(said.value), fold(said.place)


def _saying(said: Statement) -> Saying:
    first = said.date.written if said.date else ""
    last = said.until.written if said.until else ""
    date = f"{first} – {last}" if first and last else first or last
    value = said.stage.value if said.stage else said.value
    # Of a birth the value is the date as its list wrote it.
    return Saying(
        value="" if value == date else value, date=date, place=said.place, detail=said.detail
    )


def _forms(agent: Agent) -> tuple[str, ...]:
    """Every form of the name, as it is said."""
    return tuple(dict.fromkeys(form.direct for form in agent.names))


def _sources(agent: Agent) -> tuple[str, ...]:
    """Every source named anywhere in a notice, each once."""
    everywhere = (*agent.sources, *(each for said in agent.statements for each in said.sources))
    return tuple(dict.fromkeys(each.text for each in everywhere))


def _text(agent: Agent) -> tuple[str, ...]:
    if len(agent.text) <= LONGEST_TEXT:
        return (agent.text,) if agent.text else ()
    return (f"{agent.text[:LONGEST_TEXT].rsplit(' ', 1)[0]} …",)
