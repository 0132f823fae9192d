"""Dates of GEDCOM: their span in our calendar, and their words without the marks of machines.

Gregorian, Julian, French Republican and Hebrew, told by `@#D…@`, by the word before the date
(GEDCOM 7), else by the name of the month. Of a dual year (`1731/32`) the second counts: it is
the one that begins in January.

`2 AUG 1944` is a code of GEDCOM and no language: it is written in figures (`1944-08-02`), which
screens and sheets say in the words of whoever reads.
"""

import re
from collections.abc import Callable
from datetime import date, timedelta

from kiosk.readers.gedcom.lines import Line
from kiosk.records.dating import Dating, Precision, Qualifier, dated
from kiosk.records.folding import clean

MOST_DATE = 200

_NAMES = {
    "GREGORIAN": "JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC",
    "FRENCH R": "VEND BRUM FRIM NIVO PLUV VENT GERM FLOR PRAI MESS THER FRUC COMP",
    # The year of the Hebrew calendar begins with its seventh month.
    "HEBREW": "NSN IYR SVN TMZ AAV ELL TSH CSH KSL TVT SHV ADR ADS",
}
_MONTHS = {calendar: names.split() for calendar, names in _NAMES.items()}
_MONTHS["JULIAN"] = _MONTHS["GREGORIAN"]
_OF_MONTH = {
    month: (calendar, number)
    for calendar in ("FRENCH R", "HEBREW", "GREGORIAN")
    for number, month in enumerate(_MONTHS[calendar], start=1)
}
_FIRST_OF_YEAR = {"JULIAN": 1, "FRENCH R": 1, "HEBREW": 7}
_POINT = re.compile(
    r"(?:@#D(?P<escape>[A-Z ]+)@\s*|(?P<word>GREGORIAN|JULIAN|FRENCH_R|HEBREW)\s+)?"
    r"(?:(?:(?P<day>\d{1,2})\s+)?(?P<month>[A-Z]{3,4})\.?\s+)?"
    r"(?P<year>\d{1,4})(?:/(?P<dual>\d{1,4}))?(?P<before>\s*B\.?\s?C\.?(?:E\.?)?)?\Z"
)
_ESCAPE = re.compile(r"@#D([A-Za-z ]+)@\s*")
_PERIOD = re.compile(r"FROM\s+(?P<first>.+?)(?:\s+TO\s+(?P<last>.+))?\Z", re.IGNORECASE)
_TO = re.compile(r"TO\s+(?P<last>.+)\Z", re.IGNORECASE)
_BETWEEN = re.compile(r"BE?TW?(?:EEN)?\.?\s+(?P<first>.+?)\s+AND\s+(?P<last>.+)\Z")
_ONE = re.compile(
    r"(?P<how>BEF|BEFORE|AFT|AFTER|ABT|ABOUT|CAL|EST|CIRCA|CA)\b\.?\s*(?P<point>.+)\Z"
)
_PHRASED = re.compile(r"INT\s+(?P<point>[^(]+?)\s*\((?P<words>.*)\)\Z")
_HOW = {
    "BEF": Qualifier.BEFORE,
    "BEFORE": Qualifier.BEFORE,
    "AFT": Qualifier.AFTER,
    "AFTER": Qualifier.AFTER,
}
_EXACT = re.compile(
    r"(?:@#DGREGORIAN@\s*|GREGORIAN\s+)?"
    rf"(?:(?P<day>\d{{1,2}}) )?(?P<month>{'|'.join(_MONTHS['GREGORIAN'])}) (?P<year>\d{{4}})\Z"
)
Span = tuple[date, date, Precision]


def when(line: Line | None) -> tuple[Dating | None, Dating | None]:
    """What a DATE line says: the date, or the beginning, and the end of a period."""
    if line is None:
        return None, None
    value = clean(line.value)[:MOST_DATE]
    phrase = clean(line.said("PHRASE"))[:MOST_DATE]
    period = None if phrase else _PERIOD.match(value) or _TO.match(value)
    if period is None:
        dating = one_date(value, phrase)
        return (dating if dating.written else None), None
    parts = period.groupdict()
    first, last = (
        one_date(value[period.start(name) : period.end(name)]) if parts.get(name) else None
        for name in ("first", "last")
    )
    return first, last


def one_date(value: str, phrase: str = "") -> Dating:
    """One date as written, with the span it covers where it can be told."""
    written = phrase or _written(value)
    upper = " ".join(value.upper().split())
    phrased = _PHRASED.match(upper)
    if phrased:
        upper = phrased["point"]
    between, one = _BETWEEN.match(upper), _ONE.match(upper)
    try:
        if between:
            first, last = _span(between["first"]), _span(between["last"])
            if first is None or last is None:
                return Dating(written=written)
            return Dating(
                written=written, earliest=first[0], latest=last[1], precision=Precision.SPAN
            )
        qualifier = _HOW.get(one["how"], Qualifier.ABOUT) if one else Qualifier.EXACT
        span = _span(one["point"] if one else upper)
        if span is None:
            return _in_words(written, value)
        return _dating(phrase or _in_figures(upper) or written, span, qualifier)
    except ValueError:
        return Dating(written=written)


def _dating(written: str, span: Span, qualifier: Qualifier) -> Dating:
    earliest, latest, precision = span
    return Dating(
        written=written,
        earliest=None if qualifier is Qualifier.BEFORE else earliest,
        latest=None if qualifier is Qualifier.AFTER else latest,
        precision=precision,
        qualifier=qualifier,
    )


def _in_words(written: str, value: str) -> Dating:
    """A date that is none of GEDCOM's; a year before our era is not mistaken for one of it."""
    if _ESCAPE.search(value) or re.search(r"\bB\.?\s?C\b|/|\bANNO MUNDI\b", value.upper()):
        return Dating(written=written)
    return dated(written)


def _written(value: str) -> str:
    """The words for a reader: a calendar that is not ours is told behind the date."""
    calendars = {name.strip().upper() for name in _ESCAPE.findall(value)} - {"GREGORIAN"}
    words = clean(_ESCAPE.sub("", value))
    if words.startswith("(") and words.endswith(")"):
        words = words[1:-1].strip()
    return f"{words} ({', '.join(sorted(calendars))})" if calendars and words else words


def _in_figures(value: str) -> str:
    """A day or month of our calendar as ISO 8601 writes it; empty for all other dates."""
    found = _EXACT.match(value)
    if found is None:
        return ""
    month = _MONTHS["GREGORIAN"].index(found["month"]) + 1
    day = f"-{int(found['day']):02}" if found["day"] else ""
    return f"{found['year']}-{month:02}{day}"


def _span(point: str) -> Span | None:
    """The first and last day of a point in time; None when it is none, or before our era."""
    found = _POINT.match(point.strip())
    if found is None or found["before"]:
        return None
    calendar = (found["escape"] or found["word"] or "").strip().replace("_", " ")
    of_month = _OF_MONTH.get(found["month"]) if found["month"] else ("", 0)
    if of_month is None:
        return None
    own, month = of_month
    calendar = calendar or own or "GREGORIAN"
    if calendar not in _MONTHS or (month and found["month"] not in _MONTHS[calendar]):
        return None
    year = _year(found["year"], found["dual"])
    day = int(found["day"] or 0)
    precision = Precision.DAY if day else Precision.MONTH if month else Precision.YEAR
    try:
        first, last = _days(calendar, year, month, day)
    except (ValueError, OverflowError, IndexError):
        return None
    return first, last, precision


def _year(year: str, dual: str | None) -> int:
    """The year that begins in January: `1731/32` is 1732, `1699/00` is 1700."""
    if not dual or len(dual) >= len(year):
        return int(dual or year)
    second = int(year[: len(year) - len(dual)] + dual)
    return second if second >= int(year) else second + 10 ** len(dual)


def _days(calendar: str, year: int, month: int, day: int) -> tuple[date, date]:
    """The first and last day of a day, a month or a year, which ends where the next begins."""
    if year < 1:
        raise ValueError(year)
    convert = _converter(calendar)
    begins = _FIRST_OF_YEAR.get(calendar, 1)
    if day:
        only = convert(year, month, day)
        return only, only
    first = convert(year, month or begins, 1)
    after = month % len(_MONTHS[calendar]) + 1
    if not month or after == begins:
        return first, convert(year + 1, begins, 1) - timedelta(days=1)
    return first, convert(year, after, 1) - timedelta(days=1)


def _converter(calendar: str) -> Callable[[int, int, int], date]:
    """The function that turns a day of a calendar into one of ours."""
    if calendar == "GREGORIAN":
        return date
    # Each in its own module, named here so that a frozen program takes it along.
    if calendar == "JULIAN":
        from convertdate import julian as module
    elif calendar == "HEBREW":
        from convertdate import hebrew as module
    else:
        from convertdate import french_republican as module
    return lambda year, month, day: date(*module.to_gregorian(year, month, day))
