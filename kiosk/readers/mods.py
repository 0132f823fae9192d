"""MODS and Dublin Core inside another file: what they say of the thing it describes."""

from dataclasses import dataclass, field

from lxml import etree

from kiosk.readers.markup import attribute, line_of, local_name
from kiosk.records.dating import Dating, dated
from kiosk.records.own_words import OwnWord
from kiosk.records.unit import AccessPoint, AccessPointKind, Element, Passage

_NAMES = {
    "personal": AccessPointKind.PERSNAME,
    "corporate": AccessPointKind.CORPNAME,
    "conference": AccessPointKind.CORPNAME,
    "family": AccessPointKind.FAMNAME,
}
_MAKERS = frozenset({"", "creator", "author", "aut", "cre", "auteur", "verfasser"})
_TEXTS = {
    "abstract": Element.SCOPECONTENT,
    "description": Element.SCOPECONTENT,
    "tableofcontents": Element.ARRANGEMENT,
    "note": Element.NOTE,
    "source": Element.NOTE,
}
_DATES = frozenset({"dateissued", "datecreated", "copyrightdate", "datecaptured", "dateother"})
_DC_NAMES = frozenset({"creator", "contributor"})


@dataclass(slots=True)
class Described:
    """What one description says; `rights` are sentences and whether they speak of use."""

    titles: list[str] = field(default_factory=list)
    dates: list[Dating] = field(default_factory=list)
    creators: list[str] = field(default_factory=list)
    languages: list[str] = field(default_factory=list)
    identifiers: list[str] = field(default_factory=list)
    shelf: str = ""
    extent: list[str] = field(default_factory=list)
    points: list[AccessPoint] = field(default_factory=list)
    passages: list[Passage] = field(default_factory=list)
    rights: list[tuple[str, bool]] = field(default_factory=list)

    def under(self, nearer: "Described") -> "Described":
        """What two descriptions say of one thing: the nearer one first, each word once."""
        return Described(
            titles=nearer.titles or self.titles,
            dates=nearer.dates or self.dates,
            creators=_once(nearer.creators, self.creators),
            languages=nearer.languages or self.languages,
            identifiers=_once(nearer.identifiers, self.identifiers),
            shelf=nearer.shelf or self.shelf,
            extent=nearer.extent or self.extent,
            points=list(dict.fromkeys([*nearer.points, *self.points])),
            passages=list(dict.fromkeys([*nearer.passages, *self.passages])),
            rights=list(dict.fromkeys([*nearer.rights, *self.rights])),
        )


def _once(nearer: list[str], farther: list[str]) -> list[str]:
    return list(dict.fromkeys([*nearer, *farther]))


def of_mods(mods: etree._Element) -> Described:
    """What a `mods` element says; related items speak of other things and are left out."""
    found = Described()
    for child in mods:
        name = local_name(child)
        if name == "titleinfo":
            _title(child, found)
        elif name == "name":
            _name(child, found)
        elif name == "origininfo":
            _origin(child, found)
        elif name == "subject":
            _subject(child, found)
        else:
            _rest(name, child, found)
    return found


def _title(element: etree._Element, found: Described) -> None:
    parts = {local_name(child): line_of(child) for child in element}
    main = " ".join(filter(None, (parts.get("nonsort", ""), parts.get("title", ""))))
    main = " : ".join(filter(None, (main, parts.get("subtitle", ""))))
    whole = ", ".join(filter(None, (main, parts.get("partnumber", ""), parts.get("partname", ""))))
    if whole:
        found.titles.append(whole)


def _name(element: etree._Element, found: Described) -> None:
    parts = [
        line_of(child) for child in element
        if local_name(child) == "namepart" and attribute(child, "type") != "date"
    ]  # fmt: skip
    text = ", ".join(filter(None, parts))
    roles = [line_of(child) for child in element.iter("{*}roleTerm", "roleTerm")]
    role = next(filter(None, roles), "")
    if not text:
        return
    if role.lower() in _MAKERS:
        found.creators.append(text)
    else:
        kind = _NAMES.get(attribute(element, "type"), AccessPointKind.NAME)
        found.points.append(AccessPoint(kind=kind, text=text, role=role))


def _origin(element: etree._Element, found: Described) -> None:
    spans: dict[str, list[str]] = {}
    places: list[str] = []
    for child in element:
        name = local_name(child)
        text = line_of(child)
        if name in _DATES and text:
            spans.setdefault(name, []).append(text)
        elif name == "publisher" and text:
            places.append(text)
        elif name == "place":
            terms = [
                line_of(term) for term in child.iter("{*}placeTerm", "placeTerm")
                if attribute(term, "type") != "code"
            ]  # fmt: skip
            places = [*filter(None, terms), *places]
    for written in spans.values():
        # The two ends of a span stand in two elements.
        found.dates.append(dated("/".join(dict.fromkeys(written))))
    if places:
        found.passages.append(Passage(element=Element.NOTE, text=", ".join(dict.fromkeys(places))))


def _subject(element: etree._Element, found: Described) -> None:
    for child in element:
        name, text = local_name(child), line_of(child)
        if not text:
            continue
        if name in {"geographic", "hierarchicalgeographic"}:
            kind = AccessPointKind.GEOGNAME
        elif name == "name":
            kind = _NAMES.get(attribute(child, "type"), AccessPointKind.NAME)
        else:
            kind = AccessPointKind.SUBJECT
        found.points.append(AccessPoint(kind=kind, text=text))


def _rest(name: str, child: etree._Element, found: Described) -> None:
    text = line_of(child)
    if name == "language":
        terms = [line_of(term) for term in child.iter("{*}languageTerm", "languageTerm")]
        found.languages.extend(filter(None, terms or [text]))
    elif name == "physicaldescription":
        extents = [line_of(part) for part in child.iter("{*}extent", "extent")]
        found.extent.extend(filter(None, extents))
    elif name == "location":
        shelves = [line_of(part) for part in child.iter("{*}shelfLocator", "shelfLocator")]
        found.shelf = found.shelf or next(filter(None, shelves), "")
    elif not text:
        return
    elif name == "identifier":
        found.identifiers.append(text)
    elif name == "genre":
        found.points.append(AccessPoint(kind=AccessPointKind.GENREFORM, text=text))
    elif name == "accesscondition":
        found.rights.append((text, "use" in attribute(child, "type")))
    elif name in _TEXTS:
        found.passages.append(_passage(name, text))


def _passage(name: str, text: str) -> Passage:
    heading = OwnWord.CONTENTS if name == "tableofcontents" else ""
    return Passage(element=_TEXTS[name], text=text, heading=heading)


def of_dublin_core(holder: etree._Element) -> Described:
    """What the elements of Dublin Core in another element say."""
    found = Described()
    for child in holder.iter():
        name, text = local_name(child), line_of(child)
        if child is holder or not text or len(child):
            continue
        _element(name, text, found)
    return found


def _element(name: str, text: str, found: Described) -> None:
    points = {"subject": AccessPointKind.SUBJECT, "coverage": AccessPointKind.GEOGNAME,
              "type": AccessPointKind.GENREFORM}  # fmt: skip
    if name in {"title", "alternative"}:
        found.titles.append(text)
    elif name in _DC_NAMES:
        found.creators.append(text)
    elif name in {"date", "issued", "created"}:
        found.dates.append(dated(text))
    elif name == "language":
        found.languages.append(text)
    elif name == "identifier":
        found.identifiers.append(text)
    elif name in {"rights", "accessrights"}:
        found.rights.append((text, False))
    elif name == "publisher":
        found.passages.append(Passage(element=Element.NOTE, text=text))
    elif name in points:
        found.points.append(AccessPoint(kind=points[name], text=text))
    elif name in _TEXTS:
        found.passages.append(_passage(name, text))
