"""Days of the French Republican calendar (1792 to 1806): 12 vendémiaire an III, an XII."""

import re
from datetime import date, timedelta

# The five or six days that follow the twelve months count as a month of their own.
_DAYS_AFTER_ALL = 13
_MONTHS = {
    name: number
    for number, name in enumerate(
        (
            *("vendemiaire", "brumaire", "frimaire", "nivose", "pluviose", "ventose"),
            *("germinal", "floreal", "prairial", "messidor", "thermidor", "fructidor"),
        ),
        start=1,
    )
} | dict.fromkeys(("complementaire", "sanculottide", "sans culottide"), _DAYS_AFTER_ALL)
_YEARS = [
    *("i", "ii", "iii", "iv", "v", "vi", "vii"),
    *("viii", "ix", "x", "xi", "xii", "xiii", "xiv"),
]
_YEAR = re.compile(r"\ban\s+(?P<year>[ivx]+|\d{1,2})\b")
_DAY = re.compile(
    rf"(?:(?P<day>\d{{1,2}})(?:er|e|eme)?\s+)?(?:jours?\s+)?(?P<month>{'|'.join(_MONTHS)})s?\s+"
    r"(?:de l')?an\s+(?P<year>[ivx]+|\d{1,2})\b"
)
_LONGEST = 30


def republican(folded: str) -> tuple[date, date, int] | None:
    """First and last day that the words name, and how many points they are; None when none."""
    if " an " not in f" {folded}":
        return None
    points = [_span(found["year"], found["month"], found["day"]) for found in _DAY.finditer(folded)]
    if not points:
        points = [_span(found["year"], "", "") for found in _YEAR.finditer(folded)]
    spans = [point for point in points if point is not None]
    if not spans:
        return None
    return min(start for start, _ in spans), max(end for _, end in spans), len(spans)


def _span(year: str, month: str, day: str) -> tuple[date, date] | None:
    number = int(year) if year.isdigit() else _YEARS.index(year) + 1 if year in _YEARS else 0
    if not 1 <= number <= len(_YEARS):
        return None
    if not month:
        return _gregorian(number, 1, 1), _gregorian(number + 1, 1, 1) - timedelta(days=1)
    of_year = _MONTHS[month]
    if not day:
        after = (number + 1, 1) if of_year == _DAYS_AFTER_ALL else (number, of_year + 1)
        return _gregorian(number, of_year, 1), _gregorian(*after, 1) - timedelta(days=1)
    if not 1 <= int(day) <= _LONGEST:
        return None
    point = _gregorian(number, of_year, int(day))
    return point, point


def _gregorian(year: int, month: int, day: int) -> date:
    from convertdate import french_republican

    # By the equinox of Paris, as the decree of 1793 has it; the calendar ended with year XIV.
    found = french_republican.to_gregorian(year, month, day)
    return date(*found)
