"""hOCR: the words of pages in HTML, each with its box in its title.

Read as XML where it is well-formed, else as HTML, which forgives whatever can be forgiven.
"""

import re
from collections.abc import Iterator
from io import BytesIO
from typing import BinaryIO

from lxml import etree

from kiosk.readers.page_words import (
    MOST_BYTES,
    Box,
    PageWords,
    Tally,
    number,
    stem_of,
    unreadable,
    whole_box,
)
from kiosk.readers.reading import DeliveredText, Item, refusal

_MARK = re.compile(
    rb"class\s*=\s*['\"]?\s*ocr_page\b|name\s*=\s*['\"]?ocr-(?:system|capabilities)", re.IGNORECASE
)
_ENTITY = re.compile(rb"<!ENTITY", re.IGNORECASE)
_LINES = frozenset({"ocr_line", "ocrx_line", "ocr_header", "ocr_caption", "ocr_textfloat"})
_BBOX = re.compile(r"\bbbox\s+(\S+)\s+(\S+)\s+(\S+)\s+([^\s;]+)")
_IMAGE = re.compile(r"\bimage\s+(?:\"([^\"]*)\"|'([^']*)'|([^;]+))")


def recognises(_name: str, head: bytes) -> bool:
    """Whether a page of hOCR stands in the first bytes, or its head names the classes used."""
    return bool(_MARK.search(head.replace(b"\x00", b"")))


def read(name: str, stream: BinaryIO) -> Iterator[Item]:
    """The text of each page in the file; total."""
    content = stream.read(MOST_BYTES + 1)
    if len(content) > MOST_BYTES:
        yield unreadable(name, f"it is larger than {MOST_BYTES // 1_000_000} MB")
        return
    if _ENTITY.search(content[:65536]):
        yield refusal(
            name,
            0,
            "xml-entity",
            "The file declares an entity of its own.",
            "Ask for an export without entity declarations.",
        )
        return
    try:
        root = _tree(content)
        if root is None:
            yield unreadable(name, "it holds no element")
            return
        yield from _pages(name, root)
    except (etree.LxmlError, LookupError, UnicodeError, ValueError, OSError) as error:
        yield unreadable(name, str(error))


def _tree(content: bytes) -> etree._Element | None:
    strict = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False,
        remove_comments=True, remove_pis=True,
    )  # fmt: skip
    try:
        return etree.parse(BytesIO(content), strict).getroot()
    except (etree.LxmlError, LookupError):
        pass
    try:
        content.decode("utf-8")
        encoding: str | None = "utf-8"
    except UnicodeDecodeError:
        # What its head declares.
        encoding = None
    forgiving = etree.HTMLParser(
        encoding=encoding, no_network=True, huge_tree=False, remove_comments=True, remove_pis=True
    )
    root: etree._Element | None = etree.parse(BytesIO(content), forgiving).getroot()
    return root


def _pages(name: str, root: etree._Element) -> Iterator[Item]:
    reading = _Reading(name)
    for event, element in etree.iterwalk(root, events=("start", "end")):
        classes = str(element.get("class", "")).split()
        if not classes:
            continue
        if event == "start":
            yield from reading.start(classes, element)
        else:
            yield from reading.end(classes, element)
    yield from reading.close()
    yield from reading.tally.problems(name)


class _Reading:
    """The page being read: its size, its words so far."""

    def __init__(self, name: str) -> None:
        self._file = name
        self._number = 0
        self._size = (0, 0)
        self._picture = ""
        self._is_open = False
        self.tally = Tally()
        self._words = PageWords(self.tally, self._size)

    def start(self, classes: list[str], element: etree._Element) -> Iterator[Item]:
        if "ocr_page" in classes:
            yield from self.close()
            title = str(element.get("title", ""))
            box = _box(title)
            placed = whole_box(box, (0, 0)) if box else None
            self._size = (placed[0] + placed[2], placed[1] + placed[3]) if placed else (0, 0)
            named = _IMAGE.search(title)
            self._picture = next(filter(None, named.groups()), "").strip() if named else ""
            self._words = PageWords(self.tally, self._size)
            self._is_open = True
        elif not _LINES.isdisjoint(classes):
            self._words.end_line()

    def end(self, classes: list[str], element: etree._Element) -> Iterator[Item]:
        if "ocrx_word" in classes:
            self._words.add("".join(element.itertext()), _box(str(element.get("title", ""))))
        elif not _LINES.isdisjoint(classes):
            if not self._words and element.find(".//*[@class='ocrx_word']") is None:
                self._words.add_run(
                    "".join(element.itertext()), _box(str(element.get("title", "")))
                )
            self._words.end_line()
        elif "ocr_page" in classes:
            yield from self.close()

    def close(self) -> Iterator[Item]:
        """The end of a page."""
        if not self._is_open:
            return
        self._is_open = False
        yield DeliveredText(
            file=self._file,
            stem=stem_of(self._file, self._number),
            width=self._size[0],
            height=self._size[1],
            text=self._words.text(),
            picture=self._picture,
        )
        self._number += 1


def _box(title: str) -> Box | None:
    found = _BBOX.search(title)
    corners = [number(each) for each in found.groups()] if found else []
    left, top, right, bottom = corners or [None] * 4
    if left is None or top is None or right is None or bottom is None:
        return None
    return left, top, right - left, bottom - top
