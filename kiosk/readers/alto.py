"""ALTO: the words of a page and their boxes, beside the picture of the same name.

Versions 1 to 4, lines (`TextLine`) of words (`String`). Boxes that are not numbers, negative or
outside the page are left out; their words stay.
"""

import math
import re
from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import BinaryIO

from lxml import etree

from kiosk.messages import Problem
from kiosk.readers.markup import elements_of
from kiosk.readers.reading import DeliveredText, Item, refusal
from kiosk.records.canvas import PageText, Word
from kiosk.records.folding import clean

_ROOT = re.compile(rb"<(?:[\w.-]+:)?alto[\s>]", re.IGNORECASE)
# No page is wider than this in any unit; more is a slip or an attack.
_FARTHEST = 1_000_000
_ENTITY = re.compile(rb"<!ENTITY", re.IGNORECASE)


def recognises(_name: str, head: bytes) -> bool:
    """Whether the root element is `alto`."""
    return bool(_ROOT.search(head.replace(b"\x00", b"")))


def read(name: str, stream: BinaryIO) -> Iterator[Item]:
    """The text of each page in the file; total."""
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
        yield refusal(
            name,
            0,
            "alto-unreadable",
            f"The page text cannot be read: {clean(str(error))}.",
            "The picture is shown without its text; ask for the ALTO file again.",
        )


def _pages(name: str, stream: BinaryIO) -> Iterator[Item]:
    reading = _Reading(name)
    events = elements_of(stream)
    for event, element in events:
        tag = str(element.tag).rpartition("}")[2]
        if event == "start":
            reading.start(tag, element)
        else:
            yield from reading.end(tag, element)
    if reading.without_box:
        yield Problem(
            file=name,
            line=0,
            code="alto-boxes",
            message=f"{reading.without_box} words have no usable box; they are found, not marked.",
            remedy="Ask the digitiser for boxes inside the page.",
            facts={"count": str(reading.without_box)},
        )


class _Reading:
    """The page being read: its size, its lines so far, the words of the line."""

    def __init__(self, name: str) -> None:
        # `images/a.alto.xml` speaks of `images/a`, whatever the picture's own suffix.
        plain = PurePosixPath(name)
        self._stem = plain.with_name(plain.name.split(".")[0] or plain.name).as_posix()
        self._file = name
        self._size = (0, 0)
        self._lines: list[tuple[Word, ...]] = []
        self._words: list[Word] = []
        self._number = 0
        self.without_box = 0

    def start(self, tag: str, element: etree._Element) -> None:
        if tag == "Page":
            self._size = (_number(element, "WIDTH"), _number(element, "HEIGHT"))
        elif tag == "TextLine":
            self._words = []

    def end(self, tag: str, element: etree._Element) -> Iterator[Item]:
        if tag == "String":
            word = _word(element, self._size)
            if word is not None:
                self._words.append(word)
                self.without_box += word.width == 0
            element.clear()
        elif tag == "TextLine":
            if self._words:
                self._lines.append(tuple(self._words))
            element.clear()
        elif tag == "Page":
            yield DeliveredText(
                file=self._file,
                stem=self._stem if self._number == 0 else f"{self._stem}#{self._number}",
                width=self._size[0],
                height=self._size[1],
                text=PageText(lines=tuple(self._lines)),
            )
            self._lines, self._number = [], self._number + 1
            element.clear()


def _number(element: etree._Element, name: str) -> int:
    """A whole number of pixels; 0 when it is missing, endless or not a number."""
    try:
        value = float(element.get(name, "0"))
    except ValueError:
        return 0
    return round(value) if math.isfinite(value) and abs(value) < _FARTHEST else 0


def _word(element: etree._Element, size: tuple[int, int]) -> Word | None:
    text = clean(str(element.get("CONTENT", "")))
    if not text:
        return None
    x, y = _number(element, "HPOS"), _number(element, "VPOS")
    width, height = _number(element, "WIDTH"), _number(element, "HEIGHT")
    outside = size[0] and size[1] and (x + width > size[0] + 2 or y + height > size[1] + 2)
    if x < 0 or y < 0 or width <= 0 or height <= 0 or outside:
        return Word(text=text, x=0, y=0, width=0, height=0)
    return Word(text=text, x=x, y=y, width=width, height=height)
