"""ALTO: the words of a page and their boxes, beside the picture of the same name.

Versions 1 to 4, lines (`TextLine`) of words (`String`). Boxes that are not numbers, negative or
outside the page are left out; their words stay.
"""

import re
from collections.abc import Iterator
from typing import BinaryIO

from lxml import etree

from kiosk.readers.markup import elements_of
from kiosk.readers.page_words import Box, PageWords, Tally, number, size_of, stem_of, unreadable
from kiosk.readers.reading import DeliveredText, Item, refusal
from kiosk.records.folding import clean

_ROOT = re.compile(rb"<(?:[\w.-]+:)?alto[\s>]", re.IGNORECASE)
_ENTITY = re.compile(rb"<!ENTITY", re.IGNORECASE)
_HALVES = {"HypPart1": 1, "HypPart2": 2}


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


class _Reading:
    """The page being read: its size, its words so far."""

    def __init__(self, name: str) -> None:
        self._file = name
        self._number = 0
        self._size = (0, 0)
        self._in_pixels = True
        self._picture = ""
        self.tally = Tally()
        self._words = PageWords(self.tally, self._size)

    def start(self, tag: str, element: etree._Element) -> None:
        if tag == "Page":
            self._size = size_of(element.get("WIDTH"), element.get("HEIGHT"))
            self._words = PageWords(self.tally, self._size)

    def end(self, tag: str, element: etree._Element) -> Iterator[Item]:
        if tag == "String":
            self._word(element)
            element.clear()
        elif tag == "TextLine":
            self._words.end_line()
            element.clear()
        elif tag == "MeasurementUnit":
            self._in_pixels = clean(element.text or "").lower() in {"", "pixel"}
        elif tag == "fileName":
            self._picture = clean(element.text or "")
        elif tag == "Page":
            yield DeliveredText(
                file=self._file,
                stem=stem_of(self._file, self._number),
                width=self._size[0],
                height=self._size[1],
                text=self._words.text(),
                picture=self._picture,
            )
            self._number += 1
            self._words = PageWords(self.tally, (0, 0))
            element.clear()

    def _word(self, element: etree._Element) -> None:
        content = str(element.get("CONTENT", ""))
        # Tenths of a millimetre on a page without size are no place on a picture.
        box = _box(element) if self._in_pixels or all(self._size) else None
        if " " in content.strip():
            self._words.add_run(content, box)
            return
        half = _HALVES.get(element.get("SUBS_TYPE", ""), 0)
        self._words.add(content, box, half=half, whole=str(element.get("SUBS_CONTENT", "")))


def _box(element: etree._Element) -> Box | None:
    x, y = number(element.get("HPOS")), number(element.get("VPOS"))
    width, height = number(element.get("WIDTH")), number(element.get("HEIGHT"))
    if x is None or y is None or width is None or height is None:
        return None
    return x, y, width, height
