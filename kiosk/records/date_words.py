"""The words of dates in French, English, Dutch and German, folded: months, seasons, doubts."""

import re

FIGURES = re.compile(r"(?<![\d/-])(\d{4})-(\d{2})(?:-(\d{2}))?(?![\d/-])")
"""A month or day in figures (ISO 8601), wherever it stands in a text."""
MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "janvier january januar januari jan janv jaenner janner",
            "fevrier february februar februari feb fev fevr febr",
            "mars march marz maart maerz mar mrt",
            "avril april apr avr",
            "mai may mei",
            "juin june juni jun",
            "juillet july juli jul juil",
            "aout august augustus aug",
            "septembre september sept sep 7bre",
            "octobre october oktober oct okt 8bre",
            "novembre november nov 9bre",
            "decembre december dezember dec dez xbre 10bre",
        ),
        start=1,
    )
    for name in names.split()
}
MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))

# First month and number of months; a winter begins in the year before when two are written.
SEASONS = {
    name: months
    for months, names in (
        ((3, 3), "printemps spring lente fruhjahr fruhling voorjaar"),
        ((6, 3), "ete summer zomer sommer"),
        ((9, 3), "automne autumn herfst herbst najaar"),
        ((12, 3), "hiver winter"),
    )
    for name in names.split()
}
SEASON = re.compile(
    rf"\b(?P<season>{'|'.join(SEASONS)})\s+(?:de\s+|of\s+|van\s+)?(?P<year>\d{{4}})"
    r"(?:\s*[-/]\s*(?P<next>\d{4}))?(?!\d)"
)

UNDATED = re.compile(
    r"[\[(]?\s*(?:s\.? ?d\.?|s\. ?d\. ?n\. ?l\.?|sans date|non date[es]*|date inconnue|undated"
    r"|n\.? ?d\.?|no date|unknown|o\.? ?[dj]\.?|ohne datum|ohne jahr|undatiert|z\.? ?[dj]\.?"
    r"|zonder datum|zonder jaar|ongedateerd)\s*[\])]?"
)
ABOUT = re.compile(
    r"\b(?:vers|environ|env|circa|ca|c\.|about|around|um|rond|omstreeks|ungefahr|etwa|approx"
    r"|debut|fin|mi|milieu|early|late|mid|anfang|ende|mitte|begin|einde|eind|medio)\b|[\[\]~?]"
)
BEFORE = re.compile(r"\b(?:avant|before|vor|voor|jusqu'en|jusqu'au|until|bis|tot)\b")
AFTER = re.compile(r"\b(?:apres|after|nach|na|depuis|since|seit|sinds|a partir d)\b")

# A range that writes its year or month once: both ends are written out before they are read.
SHORT_RANGES = (
    (
        re.compile(
            rf"(?<![\d/.-])(?P<from>\d{{1,2}})(?:er|\.|st|nd|rd|th)?\s*(?:-|–|au|et|to|bis|tot)\s*"
            rf"(?P<to>\d{{1,2}})(?:er|\.|st|nd|rd|th)?\s+(?P<month>{MONTH})\.?\s+(?P<year>\d{{4}})(?!\d)"
        ),
        r"\g<from> \g<month> \g<year> - \g<to> \g<month> \g<year>",
    ),
    (
        re.compile(
            rf"(?P<first>(?<![\d/.-])\d{{1,2}}(?:er|\.|st|nd|rd|th)?\s+)?\b(?P<from>{MONTH})\.?\s*"
            rf"(?:-|–|/|au|a|et|to|bis|tot|und|en|and)\s*"
            rf"(?P<last>\d{{1,2}}(?:er|\.|st|nd|rd|th)?\s+)?(?P<to>{MONTH})\.?\s+(?P<year>\d{{4}})(?!\d)"
        ),
        r"\g<first>\g<from> \g<year> - \g<last>\g<to> \g<year>",
    ),
)
# 1943-44: not a month, and later than where it begins.
SHORT_YEARS = re.compile(
    r"(?<![\d/.-])(?P<century>\d{2})(?P<first>\d{2})\s*[-–/]\s*(?P<last>\d{2})(?![\d/.-])"
)
_LAST_MONTH = 12


def written_out(folded: str) -> str:
    """The date with both ends of a range written in full."""
    for pattern, long in SHORT_RANGES:
        folded = pattern.sub(long, folded)
    return SHORT_YEARS.sub(_long_years, folded)


def _long_years(found: re.Match[str]) -> str:
    if not max(_LAST_MONTH, int(found["first"])) < int(found["last"]):
        return found[0]
    return f"{found['century']}{found['first']} - {found['century']}{found['last']}"
