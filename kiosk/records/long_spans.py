"""Centuries and decades in words: XIXe siècle, 19th century, années 1940, jaren 40.

"Début" and "fin" of a century are its first and last quarter, "milieu" the half between: a wide
span finds more than the writer meant, a narrow one loses what he did.
"""

import re
from datetime import date

_LAST_CENTURY = 21
_ROMAN = {"i": 1, "v": 5, "x": 10}
_NUMBER = r"(?P<roman>[ivx]+)|(?P<arabic>\d{1,2})"
_ORDINAL = r"\s*(?:er|eme|e|de|ste|th|st|nd|rd|\.)?"
_WORD = r"(?:siecles?|s\.|jahrhunderts?|jh\.?|jhd\.?|centur(?:y|ies)|eeuw(?:en)?)"
_CENTURY = re.compile(
    rf"\b(?:{_NUMBER}){_ORDINAL}"
    rf"(?:\s*(?:-|–|et|and|und|en|au|to|bis|tot|/)\s*(?P<other>[ivx]+|\d{{1,2}}){_ORDINAL})?"
    rf"\s*{_WORD}"
)
_HALF = r"\s+(?:moitie|half|halfte|helft)"
_QUARTER = r"\s+(?:quart|quarter|viertel|kwart)"
_PARTS = tuple(
    (re.compile(rf"\b(?:{words})"), years)
    for words, years in (
        (rf"(?:premiere|1re|1ere|first|erste[rn]?|eerste){_HALF}", (1, 50)),
        (rf"(?:seconde|deuxieme|2e|2de|2nde|second|zweite[rn]?|tweede){_HALF}", (51, 100)),
        (rf"(?:premier|1er|first|erstes|eerste){_QUARTER}", (1, 25)),
        (rf"(?:dernier|last|letztes|laatste){_QUARTER}", (76, 100)),
        (r"(?:debut|early|anfang|begin|beginning|vroege)\b", (1, 25)),
        (r"(?:fin|late|end|ende|einde|eind)\b", (76, 100)),
        (r"(?:milieu|mi|mid|mitte|midden)\b", (26, 75)),
    )
)
_DECADE = re.compile(
    r"\b(?:annees\s+(?P<fr>\d{2}(?:\d{2})?)|jaren\s+'?(?P<nl>\d{2}(?:\d{2})?)"
    r"|(?P<en>\d{3}0)'?s|(?P<de>\d{2}(?:\d{2})?)er(?:\s*-?\s*jahren?))(?!\d)"
)


def century(folded: str) -> tuple[date, date] | None:
    """First and last day of the centuries that the words name: XIXe siècle is 1801 to 1900."""
    found = _CENTURY.search(folded)
    if not found:
        return None
    first = _number(found["roman"] or found["arabic"])
    last = _number(found["other"]) if found["other"] else first
    if not 1 <= first <= last <= _LAST_CENTURY:
        return None
    start, end = 1, 100
    if first == last:
        for pattern, years in _PARTS:
            if pattern.search(folded[: found.start()]):
                start, end = years
                break
    return date(first * 100 - 100 + start, 1, 1), date(last * 100 - 100 + end, 12, 31)


def decade(folded: str) -> tuple[date, date] | None:
    """First and last day of a decade; two figures mean the twentieth century."""
    found = _DECADE.search(folded)
    if not found:
        return None
    written = next(value for value in found.groups() if value)
    year = int(written) if len(written) == 4 else 1900 + int(written)  # noqa: PLR2004  # a year
    if year % 10 or not year:
        return None
    return date(year, 1, 1), date(year + 9, 12, 31)


def _number(written: str) -> int:
    if written.isdigit():
        return int(written)
    figures = [_ROMAN[letter] for letter in written]
    return sum(
        -value if any(later > value for later in figures[place + 1 : place + 2]) else value
        for place, value in enumerate(figures)
    )
