"""Dublin Core as a table: one row a unit, in CSV that a spreadsheet opens.

The headings that begin with `dc:` are the elements of Dublin Core; the others say what it has no
element for. The table holds what such a table can: one text a unit, no headings of passages.
"""

import csv
import io
from collections.abc import Iterable, Iterator

from kiosk.records.access import AccessCondition, AccessStatus
from kiosk.records.reference import search_form
from kiosk.records.unit import AccessPointKind, Element, Unit
from kiosk.rules.cells import harmless
from kiosk.rules.own_marks import cell_of

HEADINGS = (
    "dc:identifier", "parent", "level", "kind", "dc:title", "dc:date", "dc:creator",
    "dc:description",
    "dc:type", "dc:format", "dc:language", "dc:coverage", "dc:subject", "persons", "organisations",
    "dc:relation", "access", "dc:rights", "rights", "identifier", "image",
)  # fmt: skip
# A mark at the beginning, so that a spreadsheet knows the letters.
_BOM = "\ufeff"
_BAR = "¦"
_RANK = {status: place for place, status in enumerate(AccessStatus)}
_PEOPLE = (AccessPointKind.PERSNAME, AccessPointKind.FAMNAME, AccessPointKind.NAME)
_SUBJECTS = (AccessPointKind.SUBJECT, AccessPointKind.FUNCTION, AccessPointKind.TITLE)


def table(units: Iterable[Unit]) -> Iterator[bytes]:
    """The table, row by row; a unit above stands before those below it."""
    yield _BOM.encode() + _row(HEADINGS)
    codes: dict[str, str] = {}
    taken: set[str] = set()
    for unit in units:
        code = unit.reference or unit.id
        if search_form(code) in taken:
            # A table knows each row by its code alone.
            code = f"{code} ({unit.id})"
        taken.add(search_form(code))
        codes[unit.id] = code
        yield _row([harmless(cell) for cell in _cells(unit, code, codes)])


def _cells(unit: Unit, code: str, codes: dict[str, str]) -> Iterator[str]:
    yield code
    yield codes.get(unit.parent or "", "")
    yield unit.level
    yield unit.kind.value
    yield unit.title
    yield _listed(dating.written for dating in unit.dates)
    yield _listed(unit.creators)
    yield _text(unit, Element.ABSTRACT, Element.SCOPECONTENT)
    yield _listed(unit.points(AccessPointKind.GENREFORM))
    yield _listed(unit.extent)
    yield _listed(unit.languages)
    yield _listed(unit.points(AccessPointKind.GEOGNAME))
    yield _listed(unit.points(*_SUBJECTS))
    yield _listed(unit.points(*_PEOPLE))
    yield _listed(unit.points(AccessPointKind.CORPNAME))
    yield _text(unit, Element.RELATEDMATERIAL)
    yield _text(unit, Element.ACCESSRESTRICT)
    yield _text(unit, Element.USERESTRICT)
    yield _right(unit.conditions)
    yield _listed(unit.identifiers)
    yield _listed(image.address for image in unit.images)


def _listed(values: Iterable[str]) -> str:
    """Several values in one cell, parted by bars; one that holds a semicolon ends with a bar."""
    plain = [value.replace("|", _BAR) for value in values]
    cell = " | ".join(plain)
    return f"{cell} |" if len(plain) == 1 and ";" in cell else cell


def _text(unit: Unit, *elements: Element) -> str:
    """The paragraphs of some elements, a line each."""
    told = (unit.passage(element) for element in elements)
    return "\n".join(
        " ".join(paragraph.split())
        for text in told
        for paragraph in text.split("\n\n")
        if paragraph
    )


def _right(conditions: tuple[AccessCondition, ...]) -> str:
    """All conditions as one that is no more open than any of them."""
    if not conditions:
        return ""
    if len(conditions) == 1:
        return cell_of(conditions[0])
    strictest = max(conditions, key=lambda said: _RANK[said.status])
    ends = [said.until for said in conditions]
    closed = dict.fromkeys(output for said in conditions for output in said.closed_to)
    return cell_of(
        AccessCondition(
            status=strictest.status,
            until=max(filter(None, ends)) if all(ends) else None,
            basis=strictest.basis,
            closed_to=tuple(closed),
        )
    )


def _row(cells: Iterable[str]) -> bytes:
    line = io.StringIO()
    csv.writer(line, lineterminator="\r\n").writerow(cells)
    return line.getvalue().encode()
