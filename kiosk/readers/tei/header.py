"""What the head of a TEI letter says: who wrote to whom, when, where the letter is kept."""

from collections.abc import Iterator

from lxml import etree

from kiosk.readers.markup import attribute, local_name
from kiosk.readers.tei.flow import below, line_in, text_in, within
from kiosk.records.dating import Dating, Precision, Qualifier, dated
from kiosk.records.own_words import OwnWord
from kiosk.records.unit import AccessPoint, AccessPointKind, Element, Passage

# The languages of the house: of a thing said several times the first that is there is read.
_PREFERRED = ("fr", "en", "de", "nl")
MOST_DATES = 50
_NAMES = {
    "persname": AccessPointKind.PERSNAME,
    "orgname": AccessPointKind.CORPNAME,
    "placename": AccessPointKind.GEOGNAME,
    "geogname": AccessPointKind.GEOGNAME,
    "settlement": AccessPointKind.GEOGNAME,
    "name": AccessPointKind.NAME,
    "rs": AccessPointKind.NAME,
}
_OF_TYPE = {
    "person": AccessPointKind.PERSNAME,
    "org": AccessPointKind.CORPNAME,
    "place": AccessPointKind.GEOGNAME,
}
_PASSAGES = (
    (("msContents",), Element.NOTE, ""),
    (("physDesc",), Element.PHYSTECH, ""),
    (("history", "origin"), Element.NOTE, OwnWord.ORIGIN),
    (("history", "provenance"), Element.CUSTODHIST, ""),
    (("history", "acquisition"), Element.ACQINFO, ""),
    (("additional", "listBibl"), Element.BIBLIOGRAPHY, ""),
)


def named(node: etree._Element) -> AccessPointKind | None:
    """The kind of name that an element holds; a `rs` or `name` tells it by its type."""
    kind = _NAMES.get(local_name(node))
    if kind is AccessPointKind.NAME:
        told = attribute(node, "type").lower()
        return _OF_TYPE.get(told, None if local_name(node) == "rs" else kind)
    return kind


def chosen(elements: list[etree._Element]) -> list[etree._Element]:
    """Of elements that say one thing in several languages those of the house's first."""
    languages = list(dict.fromkeys(_language(each) for each in elements))
    wanted = next((one for one in _PREFERRED if one in languages), None)
    if wanted is None:
        wanted = languages[0] if languages else ""
    return [each for each in elements if _language(each) in {wanted, ""}]


def _language(element: etree._Element) -> str:
    return attribute(element, "lang").lower().partition("-")[0]


def in_one_language(section: etree._Element) -> str:
    """The words of a section of the head; of its languages one, and what has none."""
    languages = {_language(each) for each in section.iter(etree.Element)} - {""}
    wanted = next((one for one in _PREFERRED if one in languages), "")
    return text_in(
        section,
        lambda node: bool(_language(node)) and bool(wanted) and _language(node) != wanted,
    )


class Header:
    """Reads one `teiHeader`."""

    def __init__(self, header: etree._Element) -> None:
        self._header = header
        self._file = below(header, "filedesc")
        self._profile = below(header, "profiledesc")

    def _in_file(self, *path: str) -> list[etree._Element]:
        return [found for each in self._file for found in below(each, *(p.lower() for p in path))]

    def _in_profile(self, *path: str) -> list[etree._Element]:
        return [
            found for each in self._profile for found in below(each, *(p.lower() for p in path))
        ]

    def _manuscript(self, *path: str) -> list[etree._Element]:
        return self._in_file("sourceDesc", "msDesc", *path)

    def titles(self) -> list[str]:
        """The title in the language of the house, then those in the others."""
        found = self._in_file("titleStmt", "title")
        first = chosen(found)
        titles = (line_in(each) for each in (*first, *found))
        return list(dict.fromkeys(title for title in titles if title))

    def reference(self) -> str:
        """The mark under which the house keeps the letter."""
        marks = (line_in(each) for each in self._manuscript("msIdentifier", "idno"))
        return next(filter(None, marks), "")

    def identifiers(self) -> tuple[str, ...]:
        """Further codes: other marks, and the number of the edition."""
        marks = [line_in(each) for each in self._manuscript("msIdentifier", "idno")]
        marks += [
            line_in(each)
            for each in within(self._header, "idno")
            if local_name(_above(each)) in {"altidentifier", "publicationstmt"}
        ]
        return tuple(each for each in dict.fromkeys(marks) if each and each != self.reference())

    # ------------------------------------------------------------------------ correspondence

    def _actions(self, kind: str) -> list[etree._Element]:
        actions = self._in_profile("correspDesc", "correspAction")
        return [each for each in actions if attribute(each, "type") == kind]

    def creators(self) -> tuple[str, ...]:
        """Those who sent the letter; without correspondence its author."""
        people = [
            each
            for action in self._actions("sent")
            for each in within(action, "persname", "orgname", "name")
        ] or self._in_file("titleStmt", "author")
        return tuple(dict.fromkeys(filter(None, (line_in(each) for each in people))))

    def points(self) -> Iterator[AccessPoint]:
        """Addressees, places of the letter, terms and genre."""
        yield from self._addressees()
        for action in self._actions("sent"):
            for node in within(action, "placename", "settlement", "geogname"):
                if line_in(node):
                    yield AccessPoint(
                        kind=AccessPointKind.GEOGNAME, text=line_in(node), role=OwnWord.SENT_FROM
                    )
        yield from self._terms()

    def _addressees(self) -> Iterator[AccessPoint]:
        for action in self._actions("received"):
            for node in action.iter(etree.Element):
                kind, words = named(node), line_in(node)
                if kind and words:
                    place = kind is AccessPointKind.GEOGNAME
                    role = OwnWord.SENT_TO if place else OwnWord.ADDRESSEE
                    yield AccessPoint(kind=kind, text=words, role=role)

    def _terms(self) -> Iterator[AccessPoint]:
        kinds = {"genre": AccessPointKind.GENREFORM, "topic": AccessPointKind.SUBJECT}
        for title in self._in_file("seriesStmt", "title"):
            series = kinds.get(attribute(title, "type"))
            if series and line_in(title):
                yield AccessPoint(kind=series, text=line_in(title))
        for term in chosen(self._in_profile("textClass", "keywords", "term")):
            if line_in(term):
                yield AccessPoint(kind=AccessPointKind.SUBJECT, text=line_in(term))

    def dates(self) -> tuple[Dating, ...]:
        """The day on which it was sent, else on which it was written, as the first says."""
        sent = [each for action in self._actions("sent") for each in within(action, "date")]
        origin = [
            each
            for one in self._manuscript("history", "origin")
            for each in chosen(list(within(one, "origdate")))
        ]
        told = [each for one in self._manuscript("msContents") for each in within(one, "docdate")]
        made = self._in_profile("creation", "date")
        for several in (sent, origin, told, made):
            found = tuple(
                filter(
                    None, (dating_of(each, origin[:MOST_DATES]) for each in several[:MOST_DATES])
                )
            )
            if found:
                return tuple(dict.fromkeys(found))
        return ()

    # --------------------------------------------------------------------------------- words

    def languages(self) -> tuple[str, ...]:
        used = self._in_profile("langUsage", "language")
        return tuple(
            dict.fromkeys(
                filter(None, (attribute(each, "ident") or line_in(each) for each in used))
            )
        )

    def extent(self) -> tuple[str, ...]:
        """Leaves and sizes, in one language; a measure in a measure is one of its languages."""
        found = []
        for extent in within(self._header, "extent"):
            measures = list(within(extent, "measure", "dimensions"))
            bare = [each for each in measures if not _holds(each, "measure")]
            found += [line_in(each) for each in chosen(bare)] or [line_in(extent)]
        return tuple(dict.fromkeys(filter(None, found)))

    def licence(self) -> str:
        """What may be done with the edition, with the address of the licence."""
        found = []
        for each in self._in_file("publicationStmt", "availability"):
            licences = [*within(each, "licence", "license")]
            for licence in licences:
                address = attribute(licence, "target")
                words = line_in(licence)
                found.append(f"{words} ({address})" if words and address else words or address)
            if not licences:
                found.append(line_in(each) or attribute(each, "status"))
        return "\n\n".join(dict.fromkeys(filter(None, found)))

    def passages(self) -> Iterator[Passage]:
        """Summary, the description of the paper, its history, who keeps it, who edited it."""
        summaries = [
            *self._in_profile("abstract"),
            *self._in_profile("correspDesc", "note"),
            *self._manuscript("msContents", "summary"),
        ]
        for summary in chosen(summaries):
            yield from _passage(Element.SCOPECONTENT, in_one_language(summary))
        for path, element, heading in _PASSAGES:
            for section in self._manuscript(*path):
                yield from _passage(element, in_one_language(section), heading)
        for kept in self._manuscript("msIdentifier"):
            words = ", ".join(
                filter(
                    None,
                    (
                        line_in(each)
                        for each in kept
                        if local_name(each) in {"institution", "repository", "collection", "idno"}
                    ),
                )
            )
            yield from _passage(Element.NOTE, words, OwnWord.REPOSITORY)
        for series in chosen(self._in_file("seriesStmt", "title")):
            if attribute(series, "type") not in {"genre", "topic"}:
                yield from _passage(Element.NOTE, line_in(series), OwnWord.EDITION)
        yield from _passage(Element.PROCESSINFO, self._editors())

    def _editors(self) -> str:
        """Who edited, transcribed and paid: a line each, without their addresses."""
        found = []
        for each in self._in_file("titleStmt"):
            for child in each:
                name = local_name(child)
                if name in {"editor", "funder", "sponsor", "principal", "respstmt"}:
                    found.append(line_in(child, lambda node: local_name(node) == "affiliation"))
        return "\n\n".join(dict.fromkeys(filter(None, found)))


def _above(element: etree._Element) -> etree._Element:
    above = element.getparent()
    return element if above is None else above


def _holds(element: etree._Element, name: str) -> bool:
    """Whether an element of a name lies inside another."""
    return any(each is not element for each in within(element, name))


def _passage(element: Element, text: str, heading: str = "") -> Iterator[Passage]:
    if text:
        yield Passage(element=element, text=text, heading=heading)


def _normal(node: etree._Element, name: str) -> str:
    return attribute(node, name) or attribute(node, f"{name}-iso")


def dating_of(node: etree._Element, others: list[etree._Element]) -> Dating | None:
    """The date of an element; one without words borrows those of another of the same day."""
    when = _normal(node, "when")
    first = _normal(node, "from") or _normal(node, "notbefore")
    last = _normal(node, "to") or _normal(node, "notafter")
    words = line_in(node)
    if not words and when:
        words = next((line_in(each) for each in others if _normal(each, "when") == when), "")
    written = words or when or " / ".join(filter(None, (first, last)))
    if not written:
        return None
    try:
        if when or (first and last):
            return dated(written, when or f"{first}/{last}")
        bound = dated(first or last) if first or last else None
        if bound is None:
            return dated(written)
        return Dating(
            written=written,
            earliest=bound.earliest if first else None,
            latest=None if first else bound.latest,
            precision=bound.precision if bound.earliest else Precision.UNKNOWN,
            qualifier=Qualifier.AFTER if first else Qualifier.BEFORE,
        )
    except ValueError:
        return Dating(written=written)
