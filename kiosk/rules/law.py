"""Legal delays before archives open (French Code du patrimoine, art. L213-2).

A delay runs from the date of the document, or of the latest document of its file: here the latest
day of the level that states it. A delay that cannot be counted, because that day is not known,
does not end by itself. Help for whoever decides, no legal advice.

The codes are those of the exchange standard SEDA. Where our source gives no delay for a code
between two others, the stricter neighbour's is taken: what opens too late can be opened by hand.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from kiosk.records.access import AccessCondition, AccessStatus, Basis
from kiosk.records.agent import Agent, Property, Status
from kiosk.records.unit import Unit

CODE = re.compile(r"\bAR0(?:3[89]|4\d|5\d|6[0-2])\b")


class Start(StrEnum):
    """The day from which a delay runs."""

    DOCUMENT = "document"
    DEATH = "death"
    BIRTH = "birth"


@dataclass(frozen=True, slots=True)
class Delay:
    """So many years from a day; `years` is None for what never opens by itself."""

    years: int | None
    start: Start = Start.DOCUMENT


_OPEN, _NEVER = Delay(0), Delay(None)
_MEDICAL = Delay(25, Start.DEATH)
_FROM_BIRTH = Delay(120, Start.BIRTH)
_BY_FIRST = (
    (38, _OPEN),
    (39, Delay(25)),
    (43, _MEDICAL),  # 44 to 47: not in our source; a death is never before the document
    (48, Delay(50)),
    (49, Delay(75)),  # 49 to 51: not in our source
    (52, Delay(75)),
    (58, Delay(100)),
    (61, _FROM_BIRTH),
    (62, _NEVER),
)


def delay(code: str) -> Delay | None:
    """The delay of a code; None for what is no code."""
    if not CODE.fullmatch(code):
        return None
    number = int(code[2:])
    return [found for first, found in _BY_FIRST if first <= number][-1]


def legal(code: str, written: str = "") -> AccessCondition | None:
    """The condition that a code states; None for what is no code."""
    found = delay(code)
    if found is None:
        return None
    status = AccessStatus.FREE if found.years == 0 else AccessStatus.TITLE_ONLY
    return AccessCondition(status=status, basis=Basis.LAW, code=code, written=written or code)


def conditions_of(record: Unit | Agent) -> tuple[AccessCondition, ...]:
    """A record's own conditions, each delay with the day on which it ends."""
    return tuple(_timed(said, record) if said.code else said for said in record.conditions)


def _timed(said: AccessCondition, record: Unit | Agent) -> AccessCondition:
    found = delay(said.code)
    if said.until is not None or found is None or not found.years:
        return said
    day, years = _start(found, record), found.years
    if day is None and found.start is Start.DEATH:
        # Art. L213-2, I, 2°: where the death is not known, 120 years from birth.
        day, years = _start(_FROM_BIRTH, record), _FROM_BIRTH.years or 0
    return said if day is None else replace(said, until=_later(day, years))


def _start(found: Delay, record: Unit | Agent) -> date | None:
    if found.start is Start.DOCUMENT:
        dates = record.dates if isinstance(record, Unit) else ()
        ends = [dating.latest for dating in dates]
        # A span that is open at its end, or a date that nobody can read, ends nowhere.
        return max(filter(None, ends)) if ends and all(ends) else None
    if not isinstance(record, Agent):
        return None
    about = Property.DEATH if found.start is Start.DEATH else Property.BIRTH
    days = [
        said.date.latest if said.date else None
        for said in record.about(about)
        if said.status is Status.RETAINED
    ]
    return max(filter(None, days)) if days and all(days) else None


def _later(day: date, years: int) -> date | None:
    """The first day on which a delay is over; None beyond the calendar."""
    year = day.year + years
    if year > date.max.year:
        return None
    try:
        return day.replace(year=year)
    except ValueError:  # 29 February
        return date(year, 3, 1)


def ends(conditions: Iterable[AccessCondition], after: date) -> list[date]:
    """The days after a day on which conditions end."""
    return [said.until for said in conditions if said.until is not None and said.until > after]
