"""What one component of a finding aid says of itself (EAD 2002 and EAD3, `archdesc` or `c`).

Both dialects meet here: where EAD3 says a thing by another element, that element stands in the
same table. A part that the tables do not name is left out.
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import lru_cache
from typing import Optional

from lxml import etree

from kiosk.messages import Problem, Severity
from kiosk.readers.markup import (
    ByName,
    attribute,
    line_of,
    local_name,
    plain_text_of,
    raw_attributes,
    text_of,
)
from kiosk.readers.xml_dates import dated_safely, spans
from kiosk.records.access import AccessCondition, AccessStatus
from kiosk.records.dating import Dating, Qualifier
from kiosk.records.folding import clean, fold
from kiosk.records.own_words import OwnWord
from kiosk.records.unit import (
    AccessPoint,
    AccessPointKind,
    Element,
    ImageLink,
    Kind,
    Origin,
    Passage,
    Unit,
)
from kiosk.rules.conditions import understood
from kiosk.rules.kinds import kind_of
from kiosk.rules.own_marks import (
    CONDITION,
    WORDS_ONLY,
    marked_component,
    marked_condition,
    marked_dating,
    marked_element,
    marked_role,
    marked_word,
)

MOST_TITLE = 2000
# `dao/@role` of a hard picture.
VEIL = "veil"

_ELEMENTS = {element.value: element for element in Element} | {
    "custodialhist": Element.CUSTODHIST,
    "didnote": Element.NOTE,
    "fileplan": Element.ARRANGEMENT,
    "index": Element.OTHER,
    "legalstatus": Element.OTHER,
    "materialspec": Element.PHYSTECH,
    "relations": Element.RELATEDMATERIAL,
}
_POINTS = ByName(
    {kind.value: (kind.value, kind) for kind in AccessPointKind}
    | {"occupation": ("occupation", AccessPointKind.FUNCTION)}
)
_RIGHTS = frozenset({Element.ACCESSRESTRICT, Element.USERESTRICT})
# Where our own exports say what else a part is.
_MARKED = _RIGHTS | {Element.OTHER}
_GROUPS = ByName(dict.fromkeys(("descgrp", "admininfo", "add"), True))
_PICTURES = ByName(
    {"dao": "picture", "daoloc": "picture", "daodesc": "words", "descriptivenote": "words"}
)
_HEADS = ByName({"head": True})
_DATES = ByName({"unitdate": True})
_SCOPECONTENT = Element.SCOPECONTENT
_GENREFORM = AccessPointKind.GENREFORM
# EHRI exports put technical identifiers beside the code of the holder.
_TECHNICAL_CODE = re.compile(r"internal|structure|persistent|permalien|ark", re.IGNORECASE)
_BEST_CODE = re.compile(r"main_identifier|call number|cote|shelf", re.IGNORECASE)
_ABOUT = frozenset(
    {"about", "approximate", "approximately", "ca", "circa", "environ", "estimated", "vers"}
)
# The genre that some exports give to everything says nothing of anything.
_NO_GENRE = "Document d'archives"


@lru_cache(maxsize=4096)
def _kind(level: str, genres: tuple[str, ...]) -> Kind:
    return kind_of(level, genres)


@lru_cache(maxsize=8192)
def _short_point(kind: AccessPointKind, words: str, role: str) -> AccessPoint:
    """An access point; the same persons, places and subjects stand on many components."""
    return AccessPoint(kind=kind, text=words, role=clean(role))


def _point(kind: AccessPointKind, words: str, role: str) -> AccessPoint:
    if len(words) + len(role) > _MOST_CACHED:
        return _short_point.__wrapped__(kind, words, role)
    return _short_point(kind, words, role)


@lru_cache(maxsize=512)
def _code_rank(*labels: str) -> tuple[bool, bool]:
    """Whether a code is a machine's, and whether it is the shelf mark, by its labels."""
    said = " ".join(labels)
    return bool(_TECHNICAL_CODE.search(said)), bool(_BEST_CODE.search(said))


@lru_cache(maxsize=512)
def _condition(text: str, *, about_use: bool) -> AccessCondition | None:
    """What a sentence states; suppliers write one sentence on thousands of components."""
    return understood(text[:_MOST_CONDITION], about_use=about_use)


# A longer text says what it says about access at its beginning.
_MOST_CONDITION = 2000
# What is longer than a name is not kept for the next component.
_MOST_CACHED = 200


class Component:
    """What has been read so far of one component; `unit` gives the record once it is whole."""

    __slots__ = (
        "children", "codes", "conditions", "creators", "dates", "depth", "element", "extent",
        "file", "form", "id", "images", "kind", "languages", "level", "line", "own_id", "parent",
        "passages", "points", "position", "problems", "reference", "title", "unread",
    )  # fmt: skip

    def __init__(
        self, file: str, element: etree._Element, parent: Optional["Component"], depth: int = 0
    ) -> None:
        said = raw_attributes(element)
        level = said.get("level", "").strip()
        if level == "otherlevel":
            level = clean(said.get("otherlevel", "")) or level
        self.kind, other = marked_component(said.get("altrender", ""))
        level = clean(other) or level
        self.file = file
        self.element = element
        self.line = element.sourceline or 0
        self.level = level or ("" if parent else "fonds")
        self.own_id = said.get("id", "").strip()
        self.parent = parent
        self.depth = depth
        self.children = 0
        self.position = 0
        if parent is not None:
            self.position, parent.children = parent.children, parent.children + 1
        self.id = self.reference = self.form = self.title = ""
        self.codes: list[str] = []
        self.dates: list[Dating] = []
        self.extent: list[str] = []
        self.creators: list[str] = []
        self.languages: list[str] = []
        self.passages: list[Passage] = []
        self.points: dict[tuple[str, str, str], AccessPoint] = {}
        self.images: list[ImageLink] = []
        self.conditions: list[AccessCondition] = []
        self.problems: list[Problem] = []
        self.unread: list[tuple[str, int]] = []

    def take(self, parts: Iterable[etree._Element]) -> None:
        """The parts of a component, directly below it; groups of parts are opened."""
        waiting = [iter(parts)]
        while waiting:
            for part in waiting[-1]:
                read = _PARTS[part.tag]
                if read is not None:
                    read(self, part)
                elif _GROUPS[part.tag]:
                    waiting.append(iter(part))
                    break
            else:
                waiting.pop()

    def _did(self, did: etree._Element) -> None:
        for child in did:
            read = _IN_DID[child.tag]
            if read is not None:
                read(self, child)

    def _extent(self, element: etree._Element) -> None:
        inner = list(element)  # held, so that lxml need not make them twice
        words = line_of(element)
        if words:
            self.extent.append(words)
        for each in inner:
            if _POINTS[each.tag] or len(each):
                self._points(element)
                break

    def _extents(self, group: etree._Element) -> None:
        """A set of physical descriptions (EAD3), each by itself."""
        for element in group.iter("{*}physdescstructured", "{*}physdesc"):
            self._extent(element)

    def _creator(self, element: etree._Element) -> None:
        words = " ; ".join(filter(None, (line_of(each) for each in element)))
        words = words if _only_elements(element) else line_of(element)
        if words:
            self.creators.append(words)

    def _language(self, element: etree._Element) -> None:
        codes = [attribute(tongue, "langcode") for tongue in element.iter() if _is_language(tongue)]
        self.languages.extend(code for code in codes if code)
        if not any(codes) and line_of(element):
            self.languages.append(line_of(element))

    def _code(self, element: etree._Element) -> None:
        written = line_of(element)
        if not written:
            return
        self.codes.append(written)
        said = raw_attributes(element)
        technical, best = _code_rank(
            said.get("label", ""), said.get("type", ""), said.get("localtype", "")
        )
        if (not self.reference and not technical) or best:
            self.reference = written

    def _title(self, element: etree._Element) -> None:
        inner = list(element)  # held, so that lxml need not make them twice
        title = line_of(element)
        if inner:
            self._in_title(inner, element)
        if len(title) > MOST_TITLE:
            self.problems.append(
                self._problem(
                    element.sourceline or self.line,
                    "title-cut",
                    f"A title of {len(title)} signs is cut to {MOST_TITLE}.",
                    "Shorten it in the finding aid and move the rest to the description.",
                )
            )
            title = title[:MOST_TITLE]
        if title:
            self.title = f"{self.title} ; {title}" if self.title else title

    def _in_title(self, inner: list[etree._Element], element: etree._Element) -> None:
        """The dates and names in a title; most hold one date and nothing else."""
        if any(map(len, inner)):
            inner = list(element.iterdescendants())
        names = False
        for each in inner:
            if _DATES[each.tag]:
                self._date(each)
            else:
                names = True
        if names:
            self._points(element)

    def _date(self, element: etree._Element) -> None:
        written, said = line_of(element), raw_attributes(element)
        normal = said.get("normal", "")
        if written or normal:
            marked = said.get("altrender", "")
            dating = marked_dating(written, marked) if marked else None
            if dating is not None:
                self._dated(dating, element)
                return
            dating = dated_safely(written, normal)
            certainty = said.get("certainty")
            if certainty and fold(certainty) in _ABOUT and dating.qualifier is Qualifier.EXACT:
                dating = replace(dating, qualifier=Qualifier.ABOUT)
            self._dated(dating, element)

    def _structured_date(self, element: etree._Element) -> None:
        for span in spans(element):
            if span.whole:
                self._dated(span.whole, element)

    def _dated(self, dating: Dating, element: etree._Element) -> None:
        self.dates.append(dating)
        if not dating.is_read:
            self.unread.append((dating.written, element.sourceline or self.line))

    def _passage(self, element: etree._Element) -> None:
        kind = _ELEMENTS[local_name(element)]
        mark = _mark_of(element) if kind in _MARKED else ""
        if mark == CONDITION:
            self._condition(element)
            return
        kind = marked_element(mark) or kind
        heading = ""
        first = element[0] if len(element) else None
        if first is not None and _HEADS[first.tag]:
            heading = marked_word(raw_attributes(first).get("altrender", "")) or line_of(first)
            tail = first.tail
            element.remove(first)
            element.text = " ".join(filter(None, (element.text, tail)))
        plain = plain_text_of(element)
        text = text_of(element) if plain is None else plain
        if not text:
            return
        self.passages.append(Passage(element=kind, text=text, heading=heading))
        if kind is _SCOPECONTENT:
            if plain is None:
                self._points(element)
        elif kind in _RIGHTS and mark != WORDS_ONLY:
            self._right(element, text, about_use=kind is Element.USERESTRICT)

    def _condition(self, element: etree._Element) -> None:
        """A condition as our own exports state it; any other is read as a sentence."""
        text = text_of(element)
        cell, _gap, written = text.partition("\n\n")
        condition = marked_condition(cell, written)
        if condition is None:
            self._right(element, text, about_use=False)
        else:
            self.conditions.append(condition)

    def _right(self, element: etree._Element, text: str, *, about_use: bool) -> None:
        statuses = element.findall("{*}legalstatus")
        if statuses:
            # It says whose the papers are, not who may see them.
            for status in statuses:
                element.remove(status)
            text = text_of(element)
        if not text:
            return
        condition = _condition(text, about_use=about_use)
        if condition is None:
            condition = AccessCondition(status=AccessStatus.TITLE_ONLY, written=text)
            self.problems.append(
                self._problem(
                    element.sourceline or self.line,
                    "rights-not-understood",
                    f"The access condition “{text[:80]}” is not understood;"
                    " the record is shown by its title only.",
                    "Say whether it is open, on site, or closed until a date.",
                    Severity.HIDDEN,
                )
            )
        self.conditions.append(condition)

    def _index(self, element: etree._Element) -> None:
        self._points(element)
        self._passage(element)

    def _points(self, element: etree._Element) -> None:
        """The controlled names and terms in an element."""
        for node in element.iterdescendants():
            found = _POINTS[node.tag]
            if found is None:
                continue
            name, kind = found
            said = raw_attributes(node)
            words = clean(said["normal"]) if "normal" in said else ""
            words = words or line_of(node)
            if words and not (kind is _GENREFORM and words == _NO_GENRE):
                role = said.get("role") or said.get("relator") or ""
                if not role and "altrender" in said:
                    role = marked_role(said["altrender"])
                self.points[name, words, role] = _point(kind, words, role)

    def _images(self, element: etree._Element) -> None:
        """The pictures of an element or a group; the words of a group are those of each."""
        if _PICTURES[element.tag] == "picture":
            self._image(element, "")
            return
        shared = ""
        for node in element.iterdescendants():
            kind = _PICTURES[node.tag]
            if kind == "words" and node.getparent() is element and not shared:
                shared = line_of(node)
            elif kind == "picture":
                self._image(node, shared)

    def _image(self, element: etree._Element, shared: str) -> None:
        said = raw_attributes(element)
        address = clean(said.get("href", ""))
        if not address:
            return
        title = ""
        for part in element:
            if _PICTURES[part.tag] == "words":
                title = f"{title} {line_of(part)}" if title else line_of(part)
        title = title or clean(said.get("title") or said.get("linktitle") or "") or shared
        if VEIL in {said.get("role"), said.get("linkrole")}:
            self.images.append(ImageLink(address=address, veil=title or OwnWord.HARD_PICTURE))
        else:
            self.images.append(ImageLink(address=address, title=title))

    def _problem(
        self,
        line: int,
        code: str,
        message: str,
        remedy: str,
        severity: Severity = Severity.REVIEW,
    ) -> Problem:
        return Problem(
            file=self.file,
            line=line,
            code=code,
            message=message,
            remedy=remedy,
            severity=severity,
        )

    def unit(self) -> Unit:
        """The record; its id must have been given."""
        points, codes, genres = tuple(self.points.values()), self.codes, self.extent[:1]
        if points:
            genres = [point.text for point in points if point.kind is _GENREFORM] + genres
        return Unit(
            id=self.id,
            reference=self.reference,
            title=self.title,
            level=self.level,
            parent=self.parent.id if self.parent else None,
            position=self.position,
            kind=self.kind or _kind(self.level, tuple(genres)),
            dates=tuple(self.dates),
            extent=tuple(self.extent),
            creators=tuple(self.creators),
            passages=tuple(self.passages),
            languages=tuple(dict.fromkeys(self.languages) if self.languages else ()),
            access_points=points,
            identifiers=tuple(code for code in codes if code != self.reference)
            if len(codes) > 1
            else (),
            conditions=tuple(self.conditions),
            images=tuple(dict.fromkeys(self.images) if len(self.images) > 1 else self.images),
            origin=Origin(file=self.file, line=self.line),
        )


def _is_language(element: etree._Element) -> bool:
    return local_name(element) == "language"


def _only_elements(element: etree._Element) -> bool:
    """Whether an element holds other elements and no words of its own around them."""
    between = [element.text, *(child.tail for child in element)]
    return len(element) > 0 and not any(words and not words.isspace() for words in between)


def _mark_of(element: etree._Element) -> str:
    said = raw_attributes(element)
    return said.get("type") or said.get("localtype") or ""


_Read = Callable[[Component, etree._Element], None]
# ruff: noqa: SLF001 - the tables below are the other half of the class above
_PARTS: ByName[_Read] = ByName(
    {
        **dict.fromkeys(_ELEMENTS, Component._passage),
        "did": Component._did,
        "index": Component._index,
        "controlaccess": Component._points,
        **dict.fromkeys(("dao", "daogrp", "daoloc", "daoset"), Component._images),
    }
)
_IN_DID: ByName[_Read] = ByName(
    {
        "unitid": Component._code,
        "unittitle": Component._title,
        "unitdate": Component._date,
        "unitdatestructured": Component._structured_date,
        **dict.fromkeys(("physdesc", "physdescstructured"), Component._extent),
        **dict.fromkeys(("physdescset", "parallelphysdescset"), Component._extents),
        "origination": Component._creator,
        "langmaterial": Component._language,
        **dict.fromkeys(("dao", "daogrp", "daoset"), Component._images),
        **dict.fromkeys(("note", "didnote", "abstract", "materialspec"), Component._passage),
    }
)
