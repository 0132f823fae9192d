"""EAD 2002 and EAD3: a fonds as a finding aid, component by component.

Both say the same; what differs between them stands in `Dialect`. What either has no place for is
kept by the marks of `rules.own_marks`. The pages of a unit are not told, only the pictures that
its description cites.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from kiosk.records.access import AccessCondition, AccessStatus
from kiosk.records.dating import Dating, Precision, dated
from kiosk.records.own_words import OwnWord, parted
from kiosk.records.unit import AccessPointKind, Element, ImageLink, Passage, Unit
from kiosk.rules.conditions import understood
from kiosk.rules.kinds import kind_of
from kiosk.rules.own_marks import (
    CONDITION,
    WORDS_ONLY,
    cell_of,
    component_mark,
    dating_mark,
    element_mark,
    id_mark,
    role_mark,
)
from kiosk.writers.markup import (
    DECLARATION,
    element,
    is_token,
    opening,
    paragraphs,
    said,
    words,
)

LEVELS = frozenset(
    {
        "class", "collection", "file", "fonds", "item", "recordgrp", "series", "subfonds", "subgrp",
        "subseries",
    }
)  # fmt: skip
# As the readers do: a longer text says what it says about access at its beginning.
_MOST_CONDITION = 2000
_LANGUAGE = re.compile(r"[a-z]{3}")
# The names that have a role in EAD 2002; terms have none.
_WITH_ROLE = frozenset(
    {
        AccessPointKind.PERSNAME,
        AccessPointKind.CORPNAME,
        AccessPointKind.FAMNAME,
        AccessPointKind.GEOGNAME,
        AccessPointKind.NAME,
    }
)
_LAST = "</archdesc>\n"
_RIGHTS = {Element.ACCESSRESTRICT, Element.USERESTRICT}


@dataclass(frozen=True, slots=True)
class Dialect:
    """How one version of EAD writes what the other writes otherwise."""

    root: str
    end: str
    kind_of_mark: str
    three: bool


_ROOT_2002 = opening(
    "ead",
    xmlns="urn:isbn:1-931666-22-9",
    xmlns__xlink="http://www.w3.org/1999/xlink",
)
EAD_2002 = Dialect(_ROOT_2002, "</ead>\n", "type_", three=False)
EAD3 = Dialect(
    opening("ead", xmlns="http://ead3.archivists.org/schema/"), "</ead>\n", "localtype", three=True
)


def finding_aid(
    units: Iterable[tuple[int, Unit]], dialect: Dialect, *, house: str
) -> Iterator[bytes]:
    """A finding aid in pieces; `units` are a fonds and all below it with their depths, in order."""
    depth = -1
    ends: list[str] = []
    for depth, unit in units:
        piece = []
        while len(ends) > depth:
            piece.append(ends.pop())
        if depth == 0:
            piece.extend((DECLARATION, dialect.root, "\n", _header(unit, dialect, house)))
        elif ends[-1] == _LAST:
            piece.append("<dsc>\n" if dialect.three else '<dsc type="combined">\n')
            ends[-1] = f"</dsc>\n{_LAST}"
        name = "c" if depth else "archdesc"
        piece.append(_component(name, unit, dialect))
        ends.append(f"</{name}>\n")
        yield "".join(piece).encode()
    if depth >= 0:
        yield "".join((*reversed(ends), dialect.end)).encode()


def _header(unit: Unit, dialect: Dialect, house: str) -> str:
    code, title = unit.reference or unit.id, unit.title or unit.reference or unit.id
    name = said("titleproper", title)
    if not dialect.three:
        statement = element("filedesc", element("titlestmt", name))
        return element("eadheader", said("eadid", code), statement) + "\n"
    return (
        element(
            "control",
            said("recordid", code),
            element("filedesc", element("titlestmt", name)),
            element("maintenancestatus", value="derived"),
            element("maintenanceagency", said("agencyname", house)),
            element(
                "maintenancehistory",
                element(
                    "maintenanceevent",
                    element("eventtype", value="derived"),
                    element("eventdatetime"),
                    element("agenttype", value="machine"),
                    said("agent", "kiosk export"),
                ),
            ),
        )
        + "\n"
    )


def _component(name: str, unit: Unit, dialect: Dialect) -> str:
    """A component without its end: what is below it follows."""
    level, other = unit.level, ""
    if level and level not in LEVELS:
        level, other = "otherlevel", unit.level
    if not level and name == "archdesc":
        level = "fonds"
    genres = [point.text for point in unit.access_points if point.kind is AccessPointKind.GENREFORM]
    told = kind_of(unit.level or level, (*genres, *unit.extent[:1]))
    plain = not other or is_token(other)
    parts = [
        opening(
            name,
            level=level,
            otherlevel=other if plain else "other",
            id=id_mark(unit.id) if is_token(unit.id) else "",
            altrender=component_mark(
                None if unit.kind is told else unit.kind, "" if plain else other
            ),
        ),
        "\n",
        element("did", *_did(unit, dialect)),
        "\n",
    ]
    if unit.access_points:
        points = (
            _point(point.kind, point.text, point.role, dialect) for point in unit.access_points
        )
        parts.extend((element("controlaccess", *points), "\n"))
    parts.extend(f"{passage}\n" for passage in _passages(unit, dialect))
    return "".join(parts)


# ------------------------------------------------------------------------------ identification


def _did(unit: Unit, dialect: Dialect) -> Iterator[str]:
    if unit.reference:
        yield said("unitid", unit.reference)
    further = "further"
    for code in unit.identifiers:
        yield (
            said("unitid", code, localtype=further)
            if dialect.three
            else said("unitid", code, type_=further)
        )
    yield said("unittitle", unit.title)
    for dating in unit.dates:
        yield _date(dating)
    for extent in unit.extent:
        yield said("physdesc", extent)
    for creator in unit.creators:
        inner = element("name", said("part", creator)) if dialect.three else words(creator)
        yield element("origination", inner)
    for language in unit.languages:
        yield _language(language, dialect)
    for passage in _leading_abstracts(unit):
        yield said("abstract", passage.text)
    for image in unit.images:
        yield _image(image, dialect)


def _date(dating: Dating) -> str:
    """A date in words with its span; marked where the two do not give it again."""
    normal = normal_form(dating)
    mark = "" if _read_again(dating, normal) else dating_mark(dating)
    return said("unitdate", dating.written, normal=normal, altrender=mark)


def normal_form(dating: Dating) -> str:
    """The span of a date as a machine reads it; empty where an end is open."""
    first, last = dating.earliest, dating.latest
    if first is None or last is None:
        return ""
    if dating.precision is Precision.YEAR and (first.year, first.month) == (last.year, 1):
        return f"{first.year:04d}"
    if first == last:
        return first.isoformat()
    whole_years = (first.month, first.day, last.month, last.day) == (1, 1, 12, 31)
    if whole_years and first.year == last.year:
        return f"{first.year:04d}"
    if whole_years:
        return f"{first.year:04d}/{last.year:04d}"
    return f"{first.isoformat()}/{last.isoformat()}"


def _read_again(dating: Dating, normal: str) -> bool:
    try:
        return dated(dating.written, normal) == dating
    except ValueError:
        return False


def _language(language: str, dialect: Dialect) -> str:
    if _LANGUAGE.fullmatch(language):
        return element("langmaterial", element("language", langcode=language))
    inner = said("language", language) if dialect.three else words(language)
    return element("langmaterial", inner)


def _image(image: ImageLink, dialect: Dialect) -> str:
    title, role = image.veil or image.title, "veil" if image.veil else ""
    # Of a veil without words of its own the role says enough.
    note = paragraphs("" if title == OwnWord.HARD_PICTURE else title)
    if dialect.three:
        described = element("descriptivenote", *note) if note else ""
        return element("dao", described, daotype="unknown", href=image.address, linkrole=role)
    described = element("daodesc", *note) if note else ""
    return element(
        "dao",
        described,
        xlink__type="simple",
        xlink__href=image.address,
        xlink__role=role,
    )


def _point(kind: AccessPointKind, text: str, role: str, dialect: Dialect) -> str:
    if dialect.three:
        return element(kind.value, said("part", text), relator=role)
    if kind in _WITH_ROLE:
        return said(kind.value, text, role=role)
    return said(kind.value, text, altrender=role_mark(role))


# ------------------------------------------------------------------------------------ passages


def _leading_abstracts(unit: Unit) -> list[Passage]:
    """Abstracts that may stand in `did`: those before all else, without heading, of one piece."""
    found = []
    for passage in unit.passages:
        fits = passage.element is Element.ABSTRACT and not passage.heading
        if not fits or "\n\n" in passage.text:
            break
        found.append(passage)
    return found


def _passages(unit: Unit, dialect: Dialect) -> Iterator[str]:
    plain = _derived(unit) == unit.conditions
    for passage in unit.passages[len(_leading_abstracts(unit)) :]:
        mark = "" if plain or passage.element not in _RIGHTS else WORDS_ONLY
        yield _passage(passage, dialect, mark)
    if not plain:
        for condition in unit.conditions:
            inner = (said("p", cell_of(condition)), *paragraphs(condition.written))
            yield _marked("accessrestrict", CONDITION, dialect, *inner)


def _derived(unit: Unit) -> tuple[AccessCondition, ...]:
    """The conditions that a reader takes from the sentences about access and use alone."""
    found = []
    for passage in unit.passages:
        if passage.element in _RIGHTS:
            about_use = passage.element is Element.USERESTRICT
            condition = understood(passage.text[:_MOST_CONDITION], about_use=about_use)
            found.append(
                condition or AccessCondition(status=AccessStatus.TITLE_ONLY, written=passage.text)
            )
    return tuple(found)


def _passage(passage: Passage, dialect: Dialect, mark: str) -> str:
    head = _head(passage.heading)
    name = passage.element.value
    if not _fits(passage, dialect):
        name, mark = "odd", element_mark(passage.element)
    return _marked(name, mark, dialect, *head, *paragraphs(passage.text))


def _head(heading: str) -> tuple[str, ...]:
    """The heading of a passage; a word of ours in English, and marked as ours."""
    word, _rest = parted(heading)
    if word:
        return (said("head", word.plain, altrender=word),)
    return (said("head", heading),) if heading else ()


def _fits(passage: Passage, dialect: Dialect) -> bool:
    """Whether the element of a passage may stand there, with its heading."""
    if passage.element in {Element.ABSTRACT, Element.TRANSCRIPTION}:
        return False
    if passage.element is Element.NOTE:
        return not dialect.three and not passage.heading
    return True


def _marked(name: str, mark: str, dialect: Dialect, *inner: str) -> str:
    return element(name, *inner, **{dialect.kind_of_mark: mark})
