"""EAD 2002: finding aids, with or without namespace, numbered components or not.

The file is streamed: a component leaves memory as soon as it is read. A DOCTYPE may stand there;
it is never fetched. A file that declares entities of its own is refused, since an entity can
hide a file or a bomb.
"""

import re
from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import BinaryIO

from lxml import etree

from kiosk.messages import Problem, Severity
from kiosk.readers.component import Component
from kiosk.readers.markup import attribute, elements_of, local_name
from kiosk.readers.reading import Item, refusal
from kiosk.records.folding import clean
from kiosk.records.reference import search_form
from kiosk.records.unit import Unit
from kiosk.rules.identity import Identities

MOST_DEPTH = 200

_HEAD = re.compile(rb"<(?:[\w.-]+:)?(?:ead|OAI-PMH)[\s>]|<!DOCTYPE\s+ead", re.IGNORECASE)
_EAD3 = b"http://ead3.archivists.org/schema"
# A parameter entity with a PUBLIC identifier names a module of the DTD: harmless, never fetched.
_ENTITY = re.compile(rb"<!ENTITY\s+(?!%\s*[\w.-]+\s+PUBLIC\b)[^>]{0,200}", re.IGNORECASE)
_COMPONENT = re.compile(r"c(?:0[1-9]|1[0-2])?\Z")
_TRUNCATED = ("premature end", "end of file", "unclosed", "couldn't find end of")


def recognises(name: str, head: bytes) -> bool:
    """Whether the first bytes hold an EAD root, a DOCTYPE of EAD or an OAI-PMH envelope."""
    plain = head.replace(b"\x00", b"")
    if _HEAD.search(plain):
        return True
    return name.lower().endswith(".xml") and b"alto" not in plain.lower()


def read(name: str, stream: BinaryIO) -> Iterator[Item]:
    """Every unit of every finding aid in the file, then its problems; total."""
    head = stream.read(65536)
    stream.seek(0)
    if not head.strip():
        yield refusal(name, 0, "empty", "The file is empty.", "Ask the supplier to send it again.")
        return
    plain = head.replace(b"\x00", b"")
    if _EAD3 in plain:
        yield refusal(
            name, 0, "ead3", "The file is EAD3.", "Ask for an export in EAD 2002, which is read."
        )
        return
    entity = _ENTITY.search(plain)
    if entity:
        yield refusal(
            name,
            plain.count(b"\n", 0, entity.start()) + 1,
            "xml-entity",
            "The file declares an entity of its own, which could hide another file or a bomb.",
            "Ask for an export without entity declarations.",
        )
        return
    try:
        yield from _Reading(name).run(stream)
    except etree.XMLSyntaxError as error:
        yield _syntax(name, error)
    except (etree.LxmlError, LookupError, UnicodeError, ValueError, OSError) as error:
        yield refusal(
            name,
            0,
            "xml-unreadable",
            f"The file cannot be read as XML: {clean(str(error))}.",
            "Ask the supplier to export it again as UTF-8.",
        )


def _syntax(name: str, error: etree.XMLSyntaxError) -> Item:
    """The refusal of a file that is not well-formed, in words for staff."""
    line, column = (error.position[0] or 0), (error.position[1] or 0)
    said = clean(str(error.msg or ""))
    lowered = said.lower()
    if "depth" in lowered:
        return refusal(
            name,
            line,
            "xml-deep",
            "The elements are nested too deep.",
            f"A finding aid may be nested {MOST_DEPTH} deep at most; ask for a plain export.",
        )
    if "encoding" in lowered or "utf-8" in lowered or "utf-16" in lowered:
        return refusal(
            name,
            line,
            "xml-encoding",
            f"The bytes do not fit the encoding that the file declares (column {column}: {said}).",
            "Ask for the file saved as UTF-8.",
        )
    if any(words in lowered for words in _TRUNCATED):
        return refusal(
            name,
            line,
            "xml-truncated",
            f"The file breaks off at line {line}: it is truncated.",
            "Ask the supplier to send it again, whole.",
        )
    return refusal(
        name,
        line,
        "xml-syntax",
        f"The file is not well-formed XML at line {line}, column {column}: {said}.",
        "Ask the supplier to correct this place and send it again.",
    )


class _Reading:
    """Reads one file; holds the finding aid being read and the frames that are open."""

    def __init__(self, file: str) -> None:
        self._file = file
        self._aid = PurePosixPath(file).stem
        self._identities = Identities(self._aid)
        self._frames: list[Component] = []
        self._problems: list[Problem] = []
        self._codes: dict[str, list[tuple[str, int]]] = {}
        self._without_code = 0
        self._unread: list[tuple[str, int]] = []
        self._found = 0
        self._record = ""
        self._described = False

    def run(self, stream: BinaryIO) -> Iterator[Item]:
        depth = 0
        events = elements_of(stream)
        for event, element in events:
            if event == "start":
                depth += 1
                if depth > MOST_DEPTH:
                    yield refusal(
                        self._file,
                        element.sourceline or 0,
                        "xml-deep",
                        f"The elements are nested too deep: more than {MOST_DEPTH}.",
                        "Ask for a plain export of the finding aid.",
                    )
                    return
                self._start(element)
            else:
                depth -= 1
                yield from self._end(element)
        if not self._found:
            yield refusal(
                self._file,
                0,
                "ead-none",
                "The file holds no archival description (archdesc).",
                "Check that it is a finding aid in EAD 2002.",
            )
            return
        yield from self._closing()

    def _start(self, element: etree._Element) -> None:
        name = local_name(element)
        if name == "ead":
            self._described = False
            self._aid = PurePosixPath(self._file).stem
            self._identities = Identities(self._aid)
        elif name == "archdesc" or (_COMPONENT.match(name) and self._frames):
            above = self._frames[-1] if self._frames else None
            position = 0
            if above is not None:
                self._identify(above)
                position, above.children = above.children, above.children + 1
            level = attribute(element, "level")
            if level == "otherlevel":
                level = attribute(element, "otherlevel") or level
            self._frames.append(
                Component(
                    file=self._file,
                    element=element,
                    level=level or ("fonds" if above is None else ""),
                    line=element.sourceline or 0,
                    own_id=attribute(element, "id"),
                    parent=above,
                    position=position,
                )
            )

    def _end(self, element: etree._Element) -> Iterator[Item]:
        name = local_name(element)
        if self._frames:
            frame = self._frames[-1]
            if element is frame.element:
                self._frames.pop()
                self._described = True
                yield self._unit(frame)
                self._forget(element)
            elif element.getparent() is frame.element:
                frame.take(element, name)
                if not _COMPONENT.match(name):
                    element.clear()
        elif name == "eadid":
            self._name_aid(clean("".join(element.itertext())))
        elif name == "identifier":
            self._record = clean("".join(element.itertext()))
        elif name == "ead":
            if not self._described:
                self._problem(
                    element.sourceline or 0,
                    "ead-no-archdesc",
                    f"The record {self._record or self._aid} has no archival description.",
                    "Ask the supplier for this record; the others are in.",
                    Severity.REFUSED,
                )
            element.clear()

    def _forget(self, element: etree._Element) -> None:
        """Let a finished component leave memory: lxml keeps what is not removed."""
        element.clear()
        above = element.getparent()
        if above is not None:
            while element.getprevious() is not None:
                del above[0]

    def _name_aid(self, eadid: str) -> None:
        if eadid:
            self._aid = eadid
            self._identities = Identities(eadid)

    def _identify(self, frame: Component) -> None:
        """Give a frame its id once its `did` is read: before its first child, at the latest."""
        if frame.id:
            return
        if not frame.reference and frame.codes:
            frame.reference = frame.codes[0]
        frame.id = self._identities.identify(
            reference=frame.reference,
            own=frame.own_id,
            parent=frame.parent.id if frame.parent else "",
            words=frame.title,
        )

    def _unit(self, frame: Component) -> Unit:
        self._identify(frame)
        self._found += 1
        if frame.reference:
            seen = self._codes.setdefault(search_form(frame.reference), [])
            seen.append((frame.reference, frame.line))
        elif frame.parent is None:
            self._problem(
                frame.line,
                "ead-top-no-code",
                "The top description has no reference code.",
                "Give the fonds its code (unitid) so that it can be cited.",
            )
        else:
            self._without_code += 1
        self._problems.extend(frame.problems)
        self._unread.extend(frame.unread)
        return frame.unit()

    def _problem(
        self,
        line: int,
        code: str,
        message: str,
        remedy: str,
        severity: Severity = Severity.REVIEW,
    ) -> None:
        self._problems.append(
            Problem(
                file=self._file,
                line=line,
                code=code,
                message=message,
                remedy=remedy,
                severity=severity,
            )
        )

    def _closing(self) -> Iterator[Item]:
        yield from self._problems
        for places in self._codes.values():
            if len(places) > 1:
                lines = ", ".join(str(line) for _code, line in places[:6])
                yield Problem(
                    file=self._file,
                    line=places[1][1],
                    code="code-repeated",
                    message=f"The reference code {places[0][0]} stands {len(places)} times"
                    f" (lines {lines}); all are taken in.",
                    remedy="Give each component a code of its own.",
                    facts={"reference": places[0][0], "times": str(len(places))},
                )
        if self._unread:
            written, line = self._unread[0]
            yield Problem(
                file=self._file,
                line=line,
                code="date-not-read",
                message=f"{len(self._unread)} dates are kept as text only,"
                f" the first is “{written[:60]}”.",
                remedy="Nothing is lost; a normal form would let them be searched by year.",
                facts={"count": str(len(self._unread))},
            )
        if self._without_code:
            yield Problem(
                file=self._file,
                line=0,
                code="ead-no-code",
                message=f"{self._without_code} components have no reference code;"
                " they are known by their place in the finding aid.",
                remedy="Nothing is lost; give them codes if they are to be cited.",
                facts={"count": str(self._without_code)},
            )
