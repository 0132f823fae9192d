"""What is wanting or doubtful in a record, as far as the record itself can tell."""

import itertools
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from kiosk.records.access import AccessCondition, AccessStatus, Basis
from kiosk.records.agent import Agent, AgentKind, Property, StageKind, Statement, Status
from kiosk.records.canvas import Canvas
from kiosk.records.dating import Dating
from kiosk.records.unit import AccessPointKind, ImageLink, Unit
from kiosk.rules.canvases import base_name
from kiosk.rules.conditions import from_cell, understood
from kiosk.rules.law import conditions_of, delay
from kiosk.rules.titles import title_of

LAST_BIRTH = date(2020, 12, 31)
"""A person born later is a slip of the pen: the archive is of the twentieth century."""


class Check(StrEnum):
    """What is looked for, in the order of the report."""

    NO_TITLE = "no-title"
    NO_DATE = "no-date"
    NO_PLACE = "no-place"
    PICTURE_MISSING = "picture-missing"
    NO_ALTERNATIVE = "no-alternative"
    LOOK_ALIKE = "look-alike"
    ORPHAN = "orphan"
    UNDESCRIBED = "undescribed"
    DUPLICATE_CODE = "duplicate-code"
    SUSPICIOUS_DATE = "suspicious-date"
    CONTRADICTION = "contradiction"
    NO_SOURCE = "no-source"
    UNNAMED_PERSON = "unnamed-person"
    UNKNOWN_NAME = "unknown-name"
    CONDITION_UNCLEAR = "condition-unclear"
    NEVER_OPENS = "never-opens"
    POSSIBLY_LIVING = "possibly-living"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing found: the check, the record, the key of the sentence and its values."""

    check: Check
    id: str
    code: str
    title: str
    says: str
    facts: Mapping[str, str] = field(default_factory=dict)


def finding(record: Unit | Agent, check: Check, says: str = "", **facts: str) -> Finding:
    """Something found in a record; the sentence is that of the check unless another is named."""
    return Finding(
        check=check,
        id=record.id,
        code=record.reference,
        title=title_of(record),
        says=says or check.value,
        facts=facts,
    )


def of_record(record: Unit | Agent, day: date) -> Iterator[Finding]:
    """All that a record alone tells on a day."""
    yield from _pictures(record, record.images, record.canvases)
    yield from _conditions(record)
    if isinstance(record, Unit):
        yield from _of_unit(record)
    else:
        yield from _of_agent(record, day)


def _of_unit(unit: Unit) -> Iterator[Finding]:
    if not unit.title:
        yield finding(unit, Check.NO_TITLE)
    if not any(dating.is_read for dating in unit.dates):
        yield finding(unit, Check.NO_DATE)
    if not unit.points(AccessPointKind.GEOGNAME):
        yield finding(unit, Check.NO_PLACE)


def _pictures(
    record: Unit | Agent, images: tuple[ImageLink, ...], canvases: tuple[Canvas, ...]
) -> Iterator[Finding]:
    there = {base_name(canvas.master) for canvas in canvases if canvas.master}
    for link in images:
        if base_name(link.address) not in there:
            yield finding(record, Check.PICTURE_MISSING, image=link.address)
    # A veil says what a hard picture shows, and is read instead.
    bare = [each for each in canvases if each.master and not each.alternative and not each.veil]
    if bare:
        yield finding(record, Check.NO_ALTERNATIVE, count=str(len(bare)), total=str(len(canvases)))


def _conditions(record: Unit | Agent) -> Iterator[Finding]:
    for said in conditions_of(record):
        if said.basis is Basis.UNDESCRIBED:
            yield finding(record, Check.UNDESCRIBED)
        elif _endless(said):
            yield finding(record, Check.NEVER_OPENS, code=said.code)
        elif _unclear(said):
            yield finding(record, Check.CONDITION_UNCLEAR, written=said.written)


def _endless(said: AccessCondition) -> bool:
    """Whether a delay of the law cannot be counted for want of the day on which it begins."""
    found = delay(said.code)
    return found is not None and bool(found.years) and said.until is None


def _unclear(said: AccessCondition) -> bool:
    closed = said.status in {AccessStatus.TITLE_ONLY, AccessStatus.CLOSED}
    return (
        closed
        and bool(said.written)
        and not said.code
        and said.until is None
        and from_cell(said.written) is None
        and understood(said.written) is None
    )


# --------------------------------------------------------------------------------------- people


def _of_agent(agent: Agent, day: date) -> Iterator[Finding]:
    if not any(said.date and said.date.is_read for said in agent.statements):
        yield finding(agent, Check.NO_DATE)
    if not any(said.place for said in agent.statements):
        yield finding(agent, Check.NO_PLACE)
    if not agent.sources and not any(said.sources for said in agent.statements):
        yield finding(agent, Check.NO_SOURCE)
    for about in (Property.BIRTH, Property.DEATH, Property.SEX):
        held = {
            (said.value, said.date.written if said.date else "", said.place)
            for said in agent.about(about)
            if said.status is Status.RETAINED
        }
        if len(held) > 1:
            told = " / ".join(sorted(", ".join(filter(None, each)) for each in held))
            yield finding(agent, Check.CONTRADICTION, about=about.value, values=told)
    if agent.kind is AgentKind.PERSON:
        yield from _suspicious(agent, day)


def _suspicious(agent: Agent, day: date) -> Iterator[Finding]:
    """Dates of a life that cannot all be true; what may be true is left in peace."""
    birth, death = agent.retained(Property.BIRTH), _death(agent)
    if birth and death and _after(birth.date, death.date):
        yield _doubt(agent, "death-before-birth", birth.date, death.date)
    if birth and birth.date and birth.date.earliest and birth.date.earliest > LAST_BIRTH:
        yield _doubt(agent, "born-late", birth.date, None)
    if death and death.date and death.date.earliest and death.date.earliest > day:
        yield _doubt(agent, "death-to-come", death.date, None)
    stages = [
        said
        for said in agent.about(Property.STAGE)
        if said.status is Status.RETAINED and said.date and said.stage is not StageKind.RESIDENCE
    ]
    for said in stages:
        if birth and _after(birth.date, said.date):
            yield _doubt(agent, "stage-before-birth", said.date, birth.date)
        if death and said.stage is not StageKind.DEATH and _after(said.date, death.date):
            yield _doubt(agent, "stage-after-death", said.date, death.date)
    back = _return(agent)
    arrests = [said for said in stages if said.stage is StageKind.ARREST]
    wrong = [said for said in arrests if back and _after(said.date, back.date)]
    for said in wrong:
        yield _doubt(agent, "arrest-after-return", said.date, back.date if back else None)
    for earlier, later in itertools.pairwise(stages):
        if _after(earlier.date, later.date) and not (earlier in wrong and later is back):
            yield _doubt(agent, "stages-out-of-order", earlier.date, later.date)


def _doubt(agent: Agent, says: str, one: Dating | None, other: Dating | None) -> Finding:
    return finding(
        agent,
        Check.SUSPICIOUS_DATE,
        says,
        one=one.written if one else "",
        other=other.written if other else "",
    )


def _after(one: Dating | None, other: Dating | None) -> bool:
    """Whether one date is later than another for certain."""
    return bool(one and other and one.earliest and other.latest and one.earliest > other.latest)


def _death(agent: Agent) -> Statement | None:
    return agent.retained(Property.DEATH) or _first(agent, StageKind.DEATH, "died")


def _return(agent: Agent) -> Statement | None:
    return _first(agent, StageKind.RETURN, "returned")


def _first(agent: Agent, stage: StageKind, fate: str) -> Statement | None:
    """The retained stage of a kind, or the fate that says the same."""
    for said in agent.statements:
        if said.status is Status.RETAINED and (
            said.stage is stage or (said.property is Property.FATE and said.value == fate)
        ):
            return said
    return None


# ------------------------------------------------------------------------------------- pictures

MOST_APART = 6
"""Bits by which two pictures may differ and still look alike."""

_BANDS, _WIDTH = 4, 16
_PROBES = (0, *(1 << bit for bit in range(_WIDTH)))


class LookAlikes:
    """Finds the earlier pictures that a picture looks like, without comparing all with all.

    Of four bands of sixteen bits, one differs by one bit at most when the whole differs by six:
    only pictures that share such a band are compared.
    """

    def __init__(self) -> None:
        self._bands: tuple[dict[int, list[int]], ...] = tuple({} for _band in range(_BANDS))
        self._known: set[int] = set()

    def add(self, likeness: str) -> list[tuple[str, int]]:
        """The earlier hashes near this one, each with its distance; an empty hash is like none."""
        if not likeness:
            return []
        bits = int(likeness, 16)
        near = {
            other
            for place, band in enumerate(self._bands)
            for probe in _PROBES
            for other in band.get(_part(bits, place) ^ probe, ())
            if (bits ^ other).bit_count() <= MOST_APART
        }
        if bits not in self._known:
            self._known.add(bits)
            for place, band in enumerate(self._bands):
                band.setdefault(_part(bits, place), []).append(bits)
        return sorted((f"{other:016x}", (bits ^ other).bit_count()) for other in near)


def _part(bits: int, place: int) -> int:
    return bits >> (place * _WIDTH) & ((1 << _WIDTH) - 1)
