"""PAGE: the lines and words of a page as points, in the reading order that the file states.

Versions 2010 to 2019 of the schema of PRImA. A line without words gives the words of its text,
each with its part of the line's box.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import BinaryIO

from lxml import etree

from kiosk.readers.markup import elements_of
from kiosk.readers.page_words import Box, PageWords, Tally, number, size_of, stem_of, unreadable
from kiosk.readers.reading import DeliveredText, Item, refusal
from kiosk.records.folding import clean

MOST_POINTS = 1_000

_ROOT = re.compile(rb"<(?:[\w.-]+:)?PcGts[\s>]", re.IGNORECASE)
_ENTITY = re.compile(rb"<!ENTITY", re.IGNORECASE)
_GROUPS = frozenset({"OrderedGroup", "UnorderedGroup", "OrderedGroupIndexed",
                     "UnorderedGroupIndexed"})  # fmt: skip
_REFERENCES = frozenset({"RegionRef", "RegionRefIndexed"})


def recognises(_name: str, head: bytes) -> bool:
    """Whether the root element is `PcGts`."""
    return bool(_ROOT.search(head.replace(b"\x00", b"")))


def read(name: str, stream: BinaryIO) -> Iterator[Item]:
    """The text of the page in the file; total."""
    if _ENTITY.search(stream.read(65536)):
        yield refusal(
            name,
            0,
            "xml-entity",
            "The file declares an entity of its own.",
            "Ask for an export without entity declarations.",
        )
        return
    stream.seek(0)
    try:
        yield from _pages(name, stream)
    except (etree.LxmlError, LookupError, UnicodeError, ValueError, OSError) as error:
        yield unreadable(name, str(error))


def _pages(name: str, stream: BinaryIO) -> Iterator[Item]:
    reading = _Reading(name)
    for event, element in elements_of(stream):
        tag = str(element.tag).rpartition("}")[2]
        if event == "start":
            reading.start(tag, element)
        else:
            yield from reading.end(tag, element)
    yield from reading.tally.problems(name)


@dataclass(slots=True)
class _Line:
    """One line: its words with their boxes, or its text with its own."""

    words: list[tuple[str, Box | None]]
    text: str
    box: Box | None


@dataclass(slots=True)
class _Group:
    """A group of the reading order: its members by their index."""

    index: float
    members: list[tuple[float, tuple[str, ...]]] = field(default_factory=list)

    def flat(self) -> tuple[str, ...]:
        ordered = sorted(self.members, key=lambda member: member[0])
        return tuple(name for _index, names in ordered for name in names)


class _Reading:
    """The page being read: its regions and their lines, the order in which they are read."""

    def __init__(self, name: str) -> None:
        self._file = name
        self._number = 0
        self.tally = Tally()
        self._begin((0, 0), "")

    def _begin(self, size: tuple[int, int], picture: str) -> None:
        self._size, self._picture = size, picture
        self._regions: dict[str, list[_Line]] = {}
        self._open: list[str] = []
        self._groups: list[_Group] = []
        self._order: tuple[str, ...] = ()

    def start(self, tag: str, element: etree._Element) -> None:
        if tag == "Page":
            size = size_of(element.get("imageWidth"), element.get("imageHeight"))
            self._begin(size, clean(element.get("imageFilename", "")))
        elif tag in _GROUPS:
            self._groups.append(_Group(_index(element)))
        elif tag in _REFERENCES and self._groups:
            member = (_index(element), (str(element.get("regionRef", "")),))
            self._groups[-1].members.append(member)
        elif tag.endswith("Region"):
            # One without a name of its own is known by its place.
            name = str(element.get("id", f"#{len(self._regions)}"))
            self._open.append(name)
            self._regions.setdefault(name, [])

    def end(self, tag: str, element: etree._Element) -> Iterator[Item]:
        if tag == "TextLine":
            region = self._open[-1] if self._open else ""
            self._regions.setdefault(region, []).append(_line(element))
            element.clear()
        elif tag in _GROUPS and self._groups:
            self._close_group()
        elif tag.endswith("Region") and self._open:
            self._open.pop()
            element.clear()
        elif tag == "Page":
            yield self._text()
            self._number += 1
            self._begin((0, 0), "")
            element.clear()

    def _close_group(self) -> None:
        group = self._groups.pop()
        if self._groups:
            self._groups[-1].members.append((group.index, group.flat()))
        else:
            self._order = group.flat()

    def _text(self) -> DeliveredText:
        words = PageWords(self.tally, self._size)
        for region in dict.fromkeys((*self._order, *self._regions)):
            for line in self._regions.get(region, ()):
                if any(text for text, _box in line.words):
                    for text, box in line.words:
                        words.add(text, box)
                else:
                    words.add_run(line.text, line.box)
                words.end_line()
        return DeliveredText(
            file=self._file,
            stem=stem_of(self._file, self._number),
            width=self._size[0],
            height=self._size[1],
            text=words.text(),
            picture=self._picture,
        )


def _index(element: etree._Element) -> float:
    return number(element.get("index")) or 0.0


def _line(element: etree._Element) -> _Line:
    words = [
        (_words(child), _box(child))
        for child in element.iterchildren("{*}Word")
    ]  # fmt: skip
    return _Line(words, _words(element), _box(element))


def _words(element: etree._Element) -> str:
    """The text of a line or word: of several readings the one with the lowest index."""
    readings = [
        (_index(each), " ".join(str(part.text or "") for part in each.iterchildren("{*}Unicode")))
        for each in element.iterchildren("{*}TextEquiv")
    ]
    return clean(min(readings, key=lambda reading: reading[0])[1]) if readings else ""


def _box(element: etree._Element) -> Box | None:
    """The box around the points of an element; None when one is no pair of numbers."""
    coords = element.find("{*}Coords")
    if coords is None:
        return None
    written = str(coords.get("points", "")).split()[:MOST_POINTS] or [
        f"{point.get('x')},{point.get('y')}" for point in coords.iterchildren("{*}Point")
    ]
    across, down = [], []
    for point in written:
        x, _, y = point.partition(",")
        left, top = number(x), number(y)
        if left is None or top is None:
            return None
        across.append(left)
        down.append(top)
    if not across:
        return None
    return min(across), min(down), max(across) - min(across), max(down) - min(down)
