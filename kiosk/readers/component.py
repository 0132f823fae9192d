"""What one component of a finding aid says of itself (EAD 2002, `archdesc` or `c`)."""

import re
from dataclasses import dataclass, field
from typing import Optional

from lxml import etree

from kiosk.messages import Problem, Severity
from kiosk.readers.markup import attribute, line_of, local_name, text_of
from kiosk.records.access import AccessCondition, AccessStatus
from kiosk.records.dating import Dating, dated
from kiosk.records.unit import (
    AccessPoint,
    AccessPointKind,
    Element,
    ImageLink,
    Origin,
    Passage,
    Unit,
)
from kiosk.rules.conditions import understood
from kiosk.rules.kinds import kind_of

MOST_TITLE = 2000
# `dao/@role` of a hard picture, and what is said of it when the description says nothing.
VEIL = "veil"
VEILED = "Image difficile"

_ELEMENTS = {element.value: element for element in Element} | {
    "didnote": Element.NOTE,
    "custodialhist": Element.CUSTODHIST,
}
_POINTS = {kind.value: kind for kind in AccessPointKind}
# EHRI exports put technical identifiers beside the code of the holder.
_TECHNICAL_CODE = re.compile(r"internal|structure|persistent|permalien|ark", re.IGNORECASE)
_BEST_CODE = re.compile(r"main_identifier|call number|cote|shelf", re.IGNORECASE)


@dataclass(slots=True)
class Component:
    """What has been read so far of one component; `unit` gives the record once it is whole."""

    file: str
    element: etree._Element
    level: str
    line: int
    own_id: str
    parent: Optional["Component"]
    position: int
    id: str = ""
    reference: str = ""
    codes: list[str] = field(default_factory=list)
    title: str = ""
    dates: list[Dating] = field(default_factory=list)
    extent: list[str] = field(default_factory=list)
    creators: list[str] = field(default_factory=list)
    languages: list[str] = field(default_factory=list)
    passages: list[Passage] = field(default_factory=list)
    points: list[AccessPoint] = field(default_factory=list)
    images: list[ImageLink] = field(default_factory=list)
    conditions: list[AccessCondition] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    unread: list[tuple[str, int]] = field(default_factory=list)
    children: int = 0

    def take(self, element: etree._Element, name: str) -> None:
        """One part of a component, directly below it."""
        if name == "did":
            self._did(element)
        elif name in {"descgrp", "admininfo", "add"}:
            for child in element:
                self.take(child, local_name(child))
        elif name in {"controlaccess", "index"}:
            self._points(element)
        elif name in {"dao", "daogrp", "daoloc"}:
            self._images(element)
        elif name in _ELEMENTS:
            self._passage(element, _ELEMENTS[name])

    def _did(self, did: etree._Element) -> None:
        for child in did:
            match local_name(child):
                case "unitid":
                    self._code(child)
                case "unittitle":
                    self._title(child)
                case "unitdate":
                    self._date(child)
                case "physdesc":
                    self._extent(child)
                case "origination":
                    self._creator(child)
                case "langmaterial":
                    self._language(child)
                case "dao" | "daogrp":
                    self._images(child)
                case "note" | "abstract":
                    self._note(child)

    def _extent(self, element: etree._Element) -> None:
        words = line_of(element)
        if words:
            self.extent.append(words)
        self._points(element)

    def _creator(self, element: etree._Element) -> None:
        words = line_of(element)
        if words:
            self.creators.append(words)

    def _language(self, element: etree._Element) -> None:
        codes = [attribute(tongue, "langcode") for tongue in element.iter("{*}language")]
        self.languages.extend(code for code in codes if code)
        if not any(codes) and line_of(element):
            self.languages.append(line_of(element))

    def _note(self, element: etree._Element) -> None:
        self._passage(element, _ELEMENTS[local_name(element)])

    def _code(self, element: etree._Element) -> None:
        written = line_of(element)
        label = " ".join((attribute(element, "label"), attribute(element, "type")))
        if not written:
            return
        self.codes.append(written)
        technical = bool(_TECHNICAL_CODE.search(label))
        best = bool(_BEST_CODE.search(label))
        if (not self.reference and not technical) or best:
            self.reference = written

    def _title(self, element: etree._Element) -> None:
        for inner in element.iter("{*}unitdate"):
            self._date(inner)
        self._points(element)
        title = line_of(element)
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

    def _date(self, element: etree._Element) -> None:
        written, normal = line_of(element), attribute(element, "normal")
        if not written and not normal:
            return
        try:
            dating = dated(written, normal)
        except ValueError:
            dating = Dating(written=written or normal)
        self.dates.append(dating)
        if dating.earliest is None and dating.latest is None:
            self.unread.append((dating.written, element.sourceline or self.line))

    def _passage(self, element: etree._Element, kind: Element) -> None:
        heading = ""
        first = element[0] if len(element) else None
        if first is not None and local_name(first) == "head":
            heading = line_of(first)
            tail = first.tail
            element.remove(first)
            element.text = " ".join(filter(None, (element.text, tail)))
        text = text_of(element)
        if not text:
            return
        self.passages.append(Passage(element=kind, text=text, heading=heading))
        if kind is Element.SCOPECONTENT:
            self._points(element)
        if kind in {Element.ACCESSRESTRICT, Element.USERESTRICT}:
            for status in element.findall("{*}legalstatus"):
                # It says whose the papers are, not who may see them.
                element.remove(status)
            text = text_of(element)
        if text and kind in {Element.ACCESSRESTRICT, Element.USERESTRICT}:
            self._condition(element, text, about_use=kind is Element.USERESTRICT)

    def _condition(self, element: etree._Element, text: str, *, about_use: bool) -> None:
        condition = understood(text, about_use=about_use)
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

    def _points(self, element: etree._Element) -> None:
        for node in element.iter():
            kind = _POINTS.get(local_name(node))
            if kind is None or node is element:
                continue
            words = attribute(node, "normal") or line_of(node)
            if words and not (kind is AccessPointKind.GENREFORM and words == "Document d'archives"):
                point = AccessPoint(kind=kind, text=words, role=attribute(node, "role"))
                if point not in self.points:
                    self.points.append(point)

    def _images(self, element: etree._Element) -> None:
        for node in element.iter():
            if local_name(node) not in {"dao", "daoloc"}:
                continue
            address = attribute(node, "href")
            if not address:
                continue
            words = " ".join(line_of(part) for part in node.iter("{*}daodesc"))
            title = words or attribute(node, "title")
            veiled = attribute(node, "role") == VEIL
            self.images.append(
                ImageLink(
                    address=address,
                    title="" if veiled else title,
                    veil=(title or VEILED) if veiled else "",
                )
            )

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
        genres = tuple(
            point.text for point in self.points if point.kind is AccessPointKind.GENREFORM
        )
        return Unit(
            id=self.id,
            reference=self.reference,
            title=self.title,
            level=self.level,
            parent=self.parent.id if self.parent else None,
            position=self.position,
            kind=kind_of(self.level, (*genres, *self.extent[:1])),
            dates=tuple(self.dates),
            extent=tuple(self.extent),
            creators=tuple(self.creators),
            passages=tuple(self.passages),
            languages=tuple(dict.fromkeys(self.languages)),
            access_points=tuple(self.points),
            identifiers=tuple(code for code in self.codes if code != self.reference),
            conditions=tuple(self.conditions),
            images=tuple(dict.fromkeys(self.images)),
            origin=Origin(file=self.file, line=self.line),
        )
