"""One record of Dublin Core (`oai_dc:dc`), as an archive's portal hands it to harvesters."""

import re
from collections import defaultdict

from lxml import etree

from kiosk.messages import Problem, Severity
from kiosk.readers.markup import line_of, local_name
from kiosk.readers.xml_dates import dated_safely
from kiosk.records.access import AccessCondition, AccessStatus
from kiosk.records.unit import AccessPoint, AccessPointKind, Element, Origin, Passage, Unit
from kiosk.rules.conditions import understood
from kiosk.rules.identity import harvest_id
from kiosk.rules.kinds import kind_of

MOST_TITLE = 2000
MOST_VALUES = 1000

_POINTS = (
    ("subject", AccessPointKind.SUBJECT, ""),
    ("coverage", AccessPointKind.GEOGNAME, ""),
    ("type", AccessPointKind.GENREFORM, ""),
    ("contributor", AccessPointKind.NAME, "contributor"),
    ("publisher", AccessPointKind.CORPNAME, "publisher"),
)
_PASSAGES = (
    ("description", Element.SCOPECONTENT),
    ("source", Element.ORIGINALSLOC),
    ("relation", Element.RELATEDMATERIAL),
    ("rights", Element.USERESTRICT),
)
_BETWEEN = re.compile(r"\s*;\s+")
# Addresses and identifiers of machines; what is none of them is the code of the archive.
_ADDRESS = re.compile(r"(?:https?|ftp|urn|ark|oai|doi|info)\s*:", re.IGNORECASE)


def unit_of(element: etree._Element, identifier: str, file: str) -> tuple[Unit, list[Problem]]:
    """The unit that a record describes, and what is to be said of it.

    `identifier` is that of the harvested record, by which it is known from one harvest to the
    next.
    """
    said = _values(element)
    line = element.sourceline or 0
    title = " ; ".join(said["title"])[:MOST_TITLE]
    codes = said["identifier"]
    reference = next((code for code in codes if not _ADDRESS.match(code)), "")
    types = tuple(said["type"])
    conditions, problems = _conditions(said["rights"], file, line)
    unit = Unit(
        id=harvest_id(identifier or next(iter(codes), ""), title),
        reference=reference,
        title=title,
        level="item",
        kind=kind_of("item", (*types, *said["format"][:1])),
        dates=tuple(dated_safely(written) for written in said["date"]),
        extent=tuple(said["format"]),
        creators=tuple(said["creator"]),
        passages=tuple(
            Passage(element=kind, text="\n\n".join(said[name]))
            for name, kind in _PASSAGES
            if said[name]
        ),
        languages=tuple(dict.fromkeys(said["language"])),
        access_points=_points(said),
        identifiers=tuple(
            code for code in dict.fromkeys((*codes, identifier)) if code and code != reference
        ),
        conditions=conditions,
        origin=Origin(file=file, line=line),
    )
    return unit, problems


def _values(element: etree._Element) -> defaultdict[str, list[str]]:
    said: defaultdict[str, list[str]] = defaultdict(list)
    for child in element:
        name, words = local_name(child), line_of(child)
        if words and len(said[name]) < MOST_VALUES:
            said[name].append(words)
    return said


def _points(said: defaultdict[str, list[str]]) -> tuple[AccessPoint, ...]:
    """The access points; a portal may write several terms in one element."""
    return tuple(
        dict.fromkeys(
            AccessPoint(kind=kind, text=term, role=role)
            for name, kind, role in _POINTS
            for written in said[name]
            for term in _BETWEEN.split(written)
            if term
        )
    )


def _conditions(
    rights: list[str], file: str, line: int
) -> tuple[tuple[AccessCondition, ...], list[Problem]]:
    """What is said of rights; a sentence that is not understood closes the record."""
    conditions, problems = [], []
    for written in rights:
        condition = understood(written[:MOST_TITLE])
        if condition is None:
            condition = AccessCondition(status=AccessStatus.TITLE_ONLY, written=written)
            problems.append(
                Problem(
                    file=file,
                    line=line,
                    code="rights-not-understood",
                    message=f"The access condition “{written[:80]}” is not understood;"
                    " the record is shown by its title only.",
                    remedy="Say whether it is open, on site, or closed until a date.",
                    severity=Severity.HIDDEN,
                )
            )
        conditions.append(condition)
    return tuple(conditions), problems
