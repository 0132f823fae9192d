"""Whether what two sources say can both be true."""

from kiosk.records.agent import Property, StageKind, Statement
from kiosk.records.dating import Dating, Precision
from kiosk.records.folding import fold

_UNTOLD = "unknown"
"""The fate of whoever's fate is not known."""
_ONCE_A_SEASON = {StageKind.ARREST, StageKind.LIBERATION, StageKind.RETURN, StageKind.DEATH}
_SEASON_DAYS = 92


def overlap(one: Dating, other: Dating) -> bool:
    """Whether two dates can be one day."""
    starts_late = one.earliest and other.latest and one.earliest > other.latest
    ends_early = one.latest and other.earliest and one.latest < other.earliest
    return not (starts_late or ends_early)


def compatible(one: Statement, other: Statement) -> bool:
    """Whether two statements can both be true; what one of them leaves out speaks for neither."""
    if one.date and other.date and not overlap(one.date, other.date):
        return False
    if one.place and other.place and fold(one.place) != fold(other.place):
        return False
    if one.property is Property.SEX:
        return fold(one.value)[:1] == fold(other.value)[:1]
    if one.property is Property.FATE:
        return fold(one.value) == fold(other.value)
    return True


def tells(said: Statement) -> bool:
    """Whether a statement says anything: that a fate is not known contradicts none that is."""
    empty = said.property is Property.FATE and fold(said.value) == _UNTOLD
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
