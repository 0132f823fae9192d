"""Finding aids in EAD 2002 and EAD3, alone or in the answers of a harvest (OAI-PMH).

With or without namespace, numbered components or not; the dialect is told by the elements. The
file is streamed: the parser hands over whole components, and each leaves memory as soon as it is
read. A DOCTYPE may stand there; it is never fetched. A file that declares entities of its own is
refused, since an entity can hide a file or a bomb.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import PurePosixPath
from typing import BinaryIO

from lxml import etree

from kiosk.messages import Problem, Severity
from kiosk.readers.ead import dublin_core
from kiosk.readers.ead.component import Component
from kiosk.readers.markup import (
    ByName,
    attribute,
    elements_of,
    line_of,
    local_name,
    root_of,
    without_asides,
)
from kiosk.readers.reading import Item, Refusal, refusal
from kiosk.readers.xml_faults import (
    BEGINNING,
    FAULTS,
    MOST_DEPTH,
    refused_for,
    refused_unread,
    too_deep,
)
from kiosk.records.reference import search_form
from kiosk.records.unit import Unit
from kiosk.rules.identity import Identities
from kiosk.rules.own_marks import marked_id

_COMPONENTS = frozenset({"c", *(f"c{number:02d}" for number in range(1, 13))})
_LEVELS = _COMPONENTS | {"archdesc"}
# All that the parser hands over; what else a finding aid holds waits in its component.
_WANTED = (*_LEVELS, "ead", "eadid", "recordid", "header", "dc", "record")
_TAGS = tuple(f"{{*}}{name}" for name in _WANTED)
_CAPITAL_TAGS = tuple(f"{{*}}{name.upper()}" for name in _WANTED)
_CAPITALS = re.compile(rb"<(?:[\w.-]+:)?(?:EAD|ARCHDESC)[\s>]")
_NAMES = ByName({name: name for name in _WANTED})
# Where these stand at the root or in a harvest, `ead` is only wrapped, or not there at all.
_OTHERS = frozenset({"mets", "eac-cpf"})
_EAD = re.compile(rb"<(?:[\w.-]+:)?ead[\s>]", re.IGNORECASE)
_DOCTYPE = re.compile(rb"<!DOCTYPE\s+ead[\s>]", re.IGNORECASE)
_ELSEWHERE_READ = re.compile(rb"<(?:[\w.-]+:)?eac-cpf[\s>]|http://www\.loc\.gov/MARC21/slim")


def recognises(_name: str, head: bytes) -> bool:
    """Whether the first bytes hold an EAD root, a DOCTYPE of EAD or an OAI-PMH envelope."""
    root = root_of(head)
    if not root:
        return bool(_DOCTYPE.search(head.replace(b"\x00", b"")))
    if root == "oai-pmh":
        return not _ELSEWHERE_READ.search(head)
    return root == "ead" or (root not in _OTHERS and bool(_EAD.search(without_asides(head))))


def read(name: str, stream: BinaryIO) -> Iterator[Item]:
    """Every unit of every finding aid in the file, then its problems; total."""
    beginning = stream.read(BEGINNING)
    stream.seek(0)
    refused = refused_unread(name, beginning)
    if refused:
        yield refused
        return
    try:
        # Names in capitals come from the days of SGML; asking for both costs time in all files.
        capitals = _CAPITALS.search(beginning.replace(b"\x00", b""))
        yield from _Reading(name).run(stream, _TAGS + _CAPITAL_TAGS if capitals else _TAGS)
    except FAULTS as error:
        yield refused_for(name, error)


@dataclass(slots=True)
class _Counted:
    """What is told once for a whole file: how many there are, and the first of them."""

    number: int = 0
    first: str = ""
    line: int = 0

    def add(self, words: str, line: int) -> None:
        if not self.number:
            self.first, self.line = words, line
        self.number += 1


@dataclass(slots=True)
class _Codes:
    """The reference codes met so far, and where those stand that occur again."""

    seen: dict[str, int] = field(default_factory=dict)
    again: dict[str, tuple[str, list[int]]] = field(default_factory=dict)

    def add(self, form: str, reference: str, line: int) -> None:
        if form not in self.seen:
            self.seen[form] = line
        elif form in self.again:
            self.again[form][1].append(line)
        else:
            self.again[form] = (reference, [self.seen[form], line])


class _Reading:
    """Reads one file; holds the finding aid being read and the components that are open.

    A component is opened when the first one below it ends, since its children need its id; one
    that has no children is read at once when it ends.
    """

    def __init__(self, file: str) -> None:
        self._file = file
        self._stem = PurePosixPath(file).stem
        self._open: list[Component] = []
        self._above: etree._Element | None = None
        self._problems: list[Problem] = []
        self._codes = _Codes()
        self._without_code = _Counted()
        self._unread = _Counted()
        self._deleted = _Counted()
        self._found = 0
        self._harvested = False
        self._record = ""
        self._held = False
        # Ids that our own exports give their components; each holds once.
        self._marked: set[str] = set()
        self._begin_aid(self._stem)

    def _begin_aid(self, name: str) -> None:
        self._aid = name
        self._identities = Identities(name)
        self._described = False
        self._unnamed = False

    def run(self, stream: BinaryIO, tags: tuple[str, ...]) -> Iterator[Item]:
        for _event, element in elements_of(stream, ("end",), tags):
            name = _NAMES[element.tag]
            if name in _LEVELS:
                item = self._level(element, name)
                if item is not None:
                    yield item
                    if isinstance(item, Refusal):
                        return
            elif name == "dc":
                yield self._dublin_core(element)
            else:
                self._envelope(element, name)
        if not self._found and not self._harvested:
            yield refusal(
                self._file,
                0,
                "ead-none",
                "The file holds no archival description (archdesc).",
                "Check that it is a finding aid in EAD 2002 or EAD3.",
            )
            return
        yield from self._closing()

    # ------------------------------------------------------------------------- envelopes

    def _envelope(self, element: etree._Element, name: str | None) -> None:
        """What stands around the description: headers, names, the ends of records."""
        if name in {"eadid", "recordid"}:
            self._name_aid(element)
        elif name == "header":
            self._header(element)
        elif name == "ead":
            self._end_aid(element)
        elif name == "record":
            self._end_record(element)

    def _name_aid(self, element: etree._Element) -> None:
        above = element.getparent()
        if above is None or local_name(above) not in {"eadheader", "control"} or self._described:
            return
        written = line_of(element)
        if written:
            self._begin_aid(written)
        elif self._record:
            # In a harvest there is no name of a file to tell one finding aid from another.
            self._unnamed = True
            self._problem(
                element.sourceline or 0,
                "ead-no-eadid",
                f"The record {self._record} gives its finding aid no name (eadid); it is left out.",
                "Ask the supplier to name it; the others are in.",
                Severity.REFUSED,
            )

    def _header(self, element: etree._Element) -> None:
        """The header of a harvested record: how it is known, and whether it is gone."""
        self._harvested = True
        self._record = next(
            (line_of(part) for part in element if local_name(part) == "identifier"), ""
        )
        self._held = attribute(element, "status") == "deleted"
        if self._held:
            self._deleted.add(self._record, element.sourceline or 0)

    def _end_aid(self, element: etree._Element) -> None:
        self._held = True
        if not self._described:
            self._problem(
                element.sourceline or 0,
                "ead-no-archdesc",
                f"The record {self._record or self._aid} has no archival description.",
                "Ask the supplier for this record; the others are in.",
                Severity.REFUSED,
            )
        self._begin_aid(self._stem)
        element.clear()

    def _end_record(self, element: etree._Element) -> None:
        if self._record and not self._held:
            self._problem(
                element.sourceline or 0,
                "oai-other-format",
                f"The record {self._record} holds no EAD and no Dublin Core; it is left out.",
                "Ask for the harvest with metadataPrefix ead or oai_dc.",
                Severity.REFUSED,
            )
        self._record, self._held = "", False
        _forget(element)

    def _dublin_core(self, element: etree._Element) -> Unit:
        self._held = True
        self._found += 1
        unit, problems = dublin_core.unit_of(element, self._record, self._file)
        self._problems.extend(problems)
        return unit

    # ------------------------------------------------------------------------ components

    def _level(self, element: etree._Element, name: str | None) -> Item | None:
        """A component that ends: its unit; nothing outside a description."""
        frames = self._open
        if frames and frames[-1].element is element:
            frame = frames.pop()
        else:
            parent = self._parent_of(element)
            if isinstance(parent, Refusal):
                return parent
            if parent is None and name != "archdesc":
                return None
            frame = Component(self._file, element, parent)
        self._above = element.getparent()
        unit = None
        if not self._unnamed:
            frame.take(element)
            unit = self._unit(frame)
        self._described = self._described or frame.parent is None
        _forget(element)
        return unit

    def _parent_of(self, element: etree._Element) -> Component | Refusal | None:
        """The component above, opened if need be, all those above it too."""
        above = element.getparent()
        if self._open and above is self._above:
            return self._open[-1]
        last = self._open[-1].element if self._open else None
        # Each level on the way up, the child by which it was reached, and the steps to it.
        way: list[tuple[etree._Element, etree._Element, int]] = []
        below, steps = element, 1
        while above is not None and above is not last:
            if local_name(above) in _LEVELS:
                way.append((above, below, steps))
            below, above, steps = above, above.getparent(), steps + 1
        depth = steps + (self._open[-1].depth if self._open else 0)
        if depth > MOST_DEPTH:
            return too_deep(self._file, element.sourceline or 0)
        if not self._open and (not way or local_name(way[-1][0]) != "archdesc"):
            return None
        for level, child, distance in reversed(way):
            self._open_level(level, child, depth - distance)
        return self._open[-1]

    def _open_level(self, element: etree._Element, child: etree._Element, depth: int) -> None:
        """Open a component that has others below it, and read what stands before the first."""
        frame = Component(self._file, element, self._open[-1] if self._open else None, depth)
        before = element.index(child)
        frame.take(element[:before])
        del element[:before]
        self._identify(frame)
        self._open.append(frame)

    def _identify(self, frame: Component) -> None:
        """Give a frame its id once its `did` is read: before its first child, at the latest."""
        if frame.id:
            return
        if not frame.reference and frame.codes:
            frame.reference = frame.codes[0]
        frame.form = search_form(frame.reference)
        above = frame.parent.id if frame.parent else ""
        marked = marked_id(frame.own_id) if frame.own_id else ""
        if marked.startswith("u") and marked not in self._marked:
            self._marked.add(marked)
            frame.id = marked
            return
        frame.id = self._identities.identify(
            reference=frame.form, own=frame.own_id, parent=above, words=frame.title
        )

    def _unit(self, frame: Component) -> Unit:
        self._identify(frame)
        self._found += 1
        if frame.reference:
            self._codes.add(frame.form, frame.reference, frame.line)
        elif frame.parent is None:
            self._problem(
                frame.line,
                "ead-top-no-code",
                "The top description has no reference code.",
                "Give the fonds its code (unitid) so that it can be cited.",
            )
        else:
            self._without_code.add("", frame.line)
        if frame.problems:
            self._problems.extend(frame.problems)
        for written, line in frame.unread:
            self._unread.add(written, line)
        return frame.unit()

    # -------------------------------------------------------------------------- problems

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
        for reference, lines in self._codes.again.values():
            told = ", ".join(str(line) for line in lines[:6])
            yield Problem(
                file=self._file,
                line=lines[1],
                code="code-repeated",
                message=f"The reference code {reference} stands {len(lines)} times"
                f" (lines {told}); all are taken in.",
                remedy="Give each component a code of its own.",
                facts={"reference": reference, "times": str(len(lines))},
            )
        if self._unread.number:
            yield self._gathered(
                self._unread,
                "date-not-read",
                f"{self._unread.number} dates are kept as text only,"
                f" the first is “{self._unread.first[:60]}”.",
                "Nothing is lost; a normal form would let them be searched by year.",
            )
        if self._without_code.number:
            yield self._gathered(
                _Counted(self._without_code.number),
                "ead-no-code",
                f"{self._without_code.number} components have no reference code;"
                " they are known by their place in the finding aid.",
                "Nothing is lost; give them codes if they are to be cited.",
            )
        if self._deleted.number:
            yield self._gathered(
                self._deleted,
                "record-deleted",
                f"{self._deleted.number} records are deleted where they come from,"
                f" the first is {self._deleted.first or 'without identifier'}.",
                "Nothing is withdrawn here by that; withdraw them if they are in.",
            )

    def _gathered(self, counted: _Counted, code: str, message: str, remedy: str) -> Problem:
        return Problem(
            file=self._file,
            line=counted.line,
            code=code,
            message=message,
            remedy=remedy,
            facts={"count": str(counted.number)},
        )


def _forget(element: etree._Element) -> None:
    """Let a finished element leave memory: lxml keeps what is not removed.

    The element itself stays, empty, until the next of its kind has been read: the parser may
    still be writing behind it.
    """
    element.clear()
    previous = element.getprevious()
    if previous is None:
        return
    above, tag = element.getparent(), element.tag
    while above is not None and previous is not None and previous.tag == tag:
        above.remove(previous)
        previous = element.getprevious()
