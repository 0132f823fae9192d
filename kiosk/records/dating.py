"""Dates as an archive writes them, with the span of days they cover.

A date is kept as written; beside it stand the earliest and latest day it can mean, so that a
search by overlap never loses a vague date. Qualifiers follow EDTF level 1 (ISO 8601-2:2019).

The words stand in `date_words`, what is no day of our calendar in `long_spans`, `republican` and
`edtf_dates`.
"""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from kiosk.records.date_words import (
    ABOUT,
    AFTER,
    BEFORE,
    MONTH,
    MONTHS,
    SEASON,
    SEASONS,
    UNDATED,
    written_out,
)
from kiosk.records.edtf_dates import edtf
from kiosk.records.folding import fold
from kiosk.records.long_spans import century, decade
from kiosk.records.republican import republican

MOST_READ = 300
"""Signs of a date that are read; the rest is words."""


class Precision(StrEnum):
    """How fine the date is as written."""

    DAY = "day"
    MONTH = "month"
    YEAR = "year"
    SPAN = "span"
    DECADE = "decade"
    CENTURY = "century"
    UNDATED = "undated"
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

    @property
    def is_read(self) -> bool:
        """Whether the words were understood: a span, or that there is no date."""
        return bool(self.earliest or self.latest) or self.precision is Precision.UNDATED


_POINT = re.compile(
    r"(?P<iso>(?<!\d)(?P<iy>\d{4})-(?P<im>\d{2})(?:-(?P<id>\d{2}))?(?!\d))"
    r"|(?P<slash>(?<!\d)(?P<sd>\d{1,2})[/.](?P<sm>\d{1,2})[/.](?P<sy>\d{4})(?!\d))"
    rf"|(?P<words>(?:(?P<wd>\d{{1,2}})(?:er|\.|st|nd|rd|th)?\s+)?(?:de\s+)?"
    rf"(?P<wm>{MONTH})\.?,?\s+(?P<wy>\d{{4}})(?!\d))"
    rf"|(?P<us>(?P<um>{MONTH})\s+(?P<ud>\d{{1,2}}),\s+(?P<uy>\d{{4}})(?!\d))"
    r"|(?P<compact>(?<!\d)(?P<cy>1[0-9]\d{2}|20\d{2})(?P<cm>0[1-9]|1[0-2])(?P<cd>[0-3]\d)(?!\d))"
    r"|(?P<year>(?<!\d)(?P<y>\d{4})(?!\d))"
)


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
        return int(group["wy"]), MONTHS[group["wm"]], int(group["wd"] or 0)
    if group["us"]:
        return int(group["uy"]), MONTHS[group["um"]], int(group["ud"])
    if group["compact"]:
        return int(group["cy"]), int(group["cm"]), int(group["cd"])
    return int(group["y"]), 0, 0


_Span = tuple[date | None, date | None, Precision]


def dated(written: str, normal: str = "") -> Dating:
    """Read a date in French, English, German or Dutch; any text gives a Dating.

    `normal` is the machine form that EAD 2002 puts beside the words (`unitdate/@normal`); it
    wins when it can be read. Words that hold no date give a Dating without span.
    """
    shown = written.strip() or normal.strip()
    words = fold(written[:MOST_READ])
    machine = normal[:MOST_READ].strip()
    span = _plain(machine) or (_span(machine, fold(machine)) if machine else None)
    if span is None:
        plain = _plain(shown)
        if plain is not None:
            return Dating(written=shown, earliest=plain[0], latest=plain[1], precision=plain[2])
        span = _span(written[:MOST_READ].strip(), words)
    qualifier = _qualifier(words)
    if span is None:
        precision = Precision.UNDATED if UNDATED.fullmatch(words.strip()) else Precision.UNKNOWN
        return Dating(written=shown, precision=precision, qualifier=qualifier)
    earliest, latest, precision = span
    if precision in _POINTS:
        if qualifier is Qualifier.BEFORE:
            earliest = None
        elif qualifier is Qualifier.AFTER:
            latest = None
    return Dating(
        written=shown, earliest=earliest, latest=latest, precision=precision, qualifier=qualifier
    )


# As most dates are written that a machine reads: 1944, 1944-06-05, 1943/1945.
_PLAIN = re.compile(
    r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:/(\d{4})(?:-(\d\d)(?:-(\d\d))?)?)?", re.ASCII
)


def _plain(written: str) -> _Span | None:
    """The span of a date in figures alone; None when it is written in another way."""
    found = _PLAIN.fullmatch(written)
    if found is None:
        return None
    year, month, day, to_year, to_month, to_day = found.groups("0")
    first = int(year), int(month), int(day)
    last = (int(to_year), int(to_month), int(to_day)) if to_year != "0" else first
    if month == "00" or to_month == "00" or day == "00" or to_day == "00":
        return None
    start, end = _day(*first, last=False), _day(*last, last=True)
    if start is None or end is None or start > end:
        return None
    if first != last:
        return start, end, Precision.SPAN
    return start, end, _precision(first)


def _precision(point: tuple[int, int, int]) -> Precision:
    return Precision.DAY if point[2] else Precision.MONTH if point[1] else Precision.YEAR


_POINTS = frozenset({Precision.DAY, Precision.MONTH, Precision.YEAR})


def _qualifier(words: str) -> Qualifier:
    if BEFORE.search(words):
        return Qualifier.BEFORE
    if AFTER.search(words):
        return Qualifier.AFTER
    return Qualifier.ABOUT if ABOUT.search(words) else Qualifier.EXACT


# A year before Christ, as machines write it: no calendar of ours reaches there.
_BEFORE_CHRIST = re.compile(r"-0\d{3}\b", re.ASCII)


def _span(plain: str, folded: str) -> _Span | None:
    """The days that a date can mean, and how fine it is; None when it holds none."""
    if _BEFORE_CHRIST.match(plain):
        return None
    standard = edtf(plain)
    if standard is not None:
        return (*standard, _fineness(*standard))
    folded = written_out(folded)
    found = _points(folded)
    if found is not None:
        return found
    of_republic = republican(folded)
    if of_republic is not None:
        first, last, points = of_republic
        return first, last, Precision.SPAN if points > 1 else _fineness(first, last)
    for span, precision in (
        (decade(folded), Precision.DECADE),
        (century(folded), Precision.CENTURY),
    ):
        if span is not None:
            return (*span, precision)
    return None


_LONGEST_MONTH = 31
_YEARS = (365, 366)


def _fineness(earliest: date | None, latest: date | None) -> Precision:
    """How fine a span is that was not written in days, months and years."""
    if earliest is None or latest is None:
        return Precision.SPAN
    days = (latest - earliest).days + 1
    if days == 1:
        return Precision.DAY
    if days <= _LONGEST_MONTH:
        return Precision.MONTH
    return Precision.YEAR if days in _YEARS else Precision.SPAN


def _points(folded: str) -> _Span | None:
    """The span of the days, months and years that are written out."""
    season = SEASON.search(folded)
    if season is not None:
        return _season(season)
    points = [_parts(found) for found in _POINT.finditer(folded)]
    starts = [day for day in (_day(*point, last=False) for point in points) if day]
    ends = [day for day in (_day(*point, last=True) for point in points) if day]
    if not starts or not ends or decade(folded) is not None:
        return None
    real = {point for point in points if _day(*point, last=False)}
    if len(real) > 1:
        return min(starts), max(ends), Precision.SPAN
    (point,) = real
    return min(starts), max(ends), _precision(point)


def _season(found: re.Match[str]) -> _Span | None:
    month, length = SEASONS[found["season"]]
    year = int(found["year"])
    first = _day(year, month, 0, last=False)
    end = month + length - 1
    last = _day(year + (end - 1) // 12, (end - 1) % 12 + 1, 0, last=True)
    return (first, last, Precision.SPAN) if first and last else None


def years(datings: tuple[Dating, ...]) -> tuple[int, int] | None:
    """First and last year covered by some dates; None when none has a span."""
    days = [day for dating in datings for day in (dating.earliest, dating.latest) if day]
    if not days:
        return None
    return min(days).year, max(days).year
