"""Dates as an archive writes them, with the span of days they cover.

A date is kept as written; beside it stand the earliest and latest day it can mean, so that a
search by overlap never loses a vague date. Qualifiers follow EDTF level 1 (ISO 8601-2:2019).
"""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from kiosk.records.folding import fold


class Precision(StrEnum):
    """How fine the date is as written."""

    DAY = "day"
    MONTH = "month"
    YEAR = "year"
    SPAN = "span"
    CENTURY = "century"
    UNKNOWN = "unknown"


class Qualifier(StrEnum):
    """What the words around the date say of it."""

    EXACT = "exact"
    ABOUT = "about"
    BEFORE = "before"
    AFTER = "after"


@dataclass(frozen=True, slots=True, kw_only=True)
class Dating:
    """One date: its words, its span (both days included, None is open), its precision."""

    written: str
    earliest: date | None = None
    latest: date | None = None
    precision: Precision = Precision.UNKNOWN
    qualifier: Qualifier = Qualifier.EXACT

    def __post_init__(self) -> None:
        """Refuse a span that runs backwards: raises ValueError."""
        if self.earliest and self.latest and self.earliest > self.latest:
            message = f"dates run backwards: {self.earliest} to {self.latest}"
            raise ValueError(message)


_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "janvier january januar januari jan janv",
            "fevrier february februar februari feb fev fevr",
            "mars march marz maart maerz mar mrt",
            "avril april apr avr",
            "mai may mei",
            "juin june juni jun",
            "juillet july juli jul juil",
            "aout august augustus aug",
            "septembre september sept sep",
            "octobre october oktober oct okt",
            "novembre november nov",
            "decembre december dezember dec dez",
        ),
        start=1,
    )
    for name in names.split()
}
_MONTH = "|".join(sorted(_MONTHS, key=len, reverse=True))
_POINT = re.compile(
    r"(?P<iso>(?<!\d)(?P<iy>\d{4})-(?P<im>\d{2})(?:-(?P<id>\d{2}))?(?!\d))"
    r"|(?P<slash>(?<!\d)(?P<sd>\d{1,2})[/.](?P<sm>\d{1,2})[/.](?P<sy>\d{4})(?!\d))"
    rf"|(?P<words>(?:(?P<wd>\d{{1,2}})(?:er|\.|st|nd|rd|th)?\s+)?(?:de\s+)?"
    rf"(?P<wm>{_MONTH})\.?,?\s+(?P<wy>\d{{4}})(?!\d))"
    rf"|(?P<us>(?P<um>{_MONTH})\s+(?P<ud>\d{{1,2}}),\s+(?P<uy>\d{{4}})(?!\d))"
    r"|(?P<compact>(?<!\d)(?P<cy>1[0-9]\d{2}|20\d{2})(?P<cm>0[1-9]|1[0-2])(?P<cd>[0-3]\d)(?!\d))"
    r"|(?P<year>(?<!\d)(?P<y>\d{4})(?!\d))"
)
_CENTURY = re.compile(r"\b(?P<roman>[ivx]+)\s*e(?:me)?\s+(?:siecle|s\.)")
_LAST_CENTURY = 21
_ROMAN = {"i": 1, "v": 5, "x": 10}
_ABOUT = re.compile(r"\b(?:vers|environ|env|circa|ca|c\.|about|um|rond|ungefahr|approx)\b|[\[\]~?]")
_BEFORE = re.compile(r"\b(?:avant|before|vor|voor|jusqu'en|until|bis|tot)\b")
_AFTER = re.compile(r"\b(?:apres|after|nach|na|depuis|since|seit|sinds|a partir d)\b")


def _day(year: int, month: int, day: int, *, last: bool) -> date | None:
    """The first or last day meant by a year, month or day; None when there is no such day."""
    try:
        if month == 0:
            return date(year, 12, 31) if last else date(year, 1, 1)
        if day == 0:
            return date(year, month, monthrange(year, month)[1] if last else 1)
        return date(year, month, day)
    except (ValueError, IndexError):
        return None


def _parts(found: re.Match[str]) -> tuple[int, int, int]:
    """Year, month and day of one written point; 0 where it is silent."""
    group = found.groupdict()
    if group["iso"]:
        return int(group["iy"]), int(group["im"]), int(group["id"] or 0)
    if group["slash"]:
        return int(group["sy"]), int(group["sm"]), int(group["sd"])
    if group["words"]:
        return int(group["wy"]), _MONTHS[group["wm"]], int(group["wd"] or 0)
    if group["us"]:
        return int(group["uy"]), _MONTHS[group["um"]], int(group["ud"])
    if group["compact"]:
        return int(group["cy"]), int(group["cm"]), int(group["cd"])
    return int(group["y"]), 0, 0


def _century(folded: str) -> tuple[date, date] | None:
    """First and last day of a century in Roman figures: XIXe siècle is 1801 to 1900."""
    found = _CENTURY.search(folded)
    if not found:
        return None
    figures = [_ROMAN[letter] for letter in found["roman"]]
    number = sum(
        -value if any(later > value for later in figures[place + 1 : place + 2]) else value
        for place, value in enumerate(figures)
    )
    if not 1 <= number <= _LAST_CENTURY:
        return None
    return date(number * 100 - 99, 1, 1), date(number * 100, 12, 31)


def dated(written: str, normal: str = "") -> Dating:
    """Read a date in French, English, German or Dutch; any text gives a Dating.

    `normal` is the machine form that EAD 2002 puts beside the words (`unitdate/@normal`); it
    wins when it can be read. Words that hold no date give a Dating without span.
    """
    shown = written.strip() or normal.strip()
    folded = fold(normal if _POINT.search(normal) else written)
    points = [_parts(found) for found in _POINT.finditer(folded)]
    starts = [day for day in (_day(*point, last=False) for point in points) if day]
    ends = [day for day in (_day(*point, last=True) for point in points) if day]
    words = fold(written)
    qualifier = Qualifier.EXACT
    if _BEFORE.search(words):
        qualifier = Qualifier.BEFORE
    elif _AFTER.search(words):
        qualifier = Qualifier.AFTER
    elif _ABOUT.search(words):
        qualifier = Qualifier.ABOUT
    if not starts or not ends:
        century = _century(words)
        if century is None:
            return Dating(written=shown, qualifier=qualifier)
        return Dating(
            written=shown,
            earliest=century[0],
            latest=century[1],
            precision=Precision.CENTURY,
            qualifier=qualifier,
        )
    earliest, latest = min(starts), max(ends)
    if len({point for point in points if _day(*point, last=False)}) > 1:
        return Dating(
            written=shown,
            earliest=earliest,
            latest=latest,
            precision=Precision.SPAN,
            qualifier=qualifier,
        )
    point = next(point for point in points if _day(*point, last=False))
    precision = Precision.DAY if point[2] else Precision.MONTH if point[1] else Precision.YEAR
    if qualifier is Qualifier.BEFORE:
        return Dating(written=shown, latest=latest, precision=precision, qualifier=qualifier)
    if qualifier is Qualifier.AFTER:
        return Dating(written=shown, earliest=earliest, precision=precision, qualifier=qualifier)
    return Dating(
        written=shown, earliest=earliest, latest=latest, precision=precision, qualifier=qualifier
    )


def years(datings: tuple[Dating, ...]) -> tuple[int, int] | None:
    """First and last year covered by some dates; None when none has a span."""
    days = [day for dating in datings for day in (dating.earliest, dating.latest) if day]
    if not days:
        return None
    return min(days).year, max(days).year
