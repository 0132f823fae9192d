"""TEI letters: who wrote to whom, when, and the words of the letter."""

import re
from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import BinaryIO

from lxml import etree

from kiosk.messages import Problem
from kiosk.readers.markup import attribute, local_name, root_of
from kiosk.readers.reading import Item, Refusal, refusal
from kiosk.readers.strict_xml import strict_elements
from kiosk.readers.tei.flow import below, line_in, text_in, within
from kiosk.readers.tei.header import Header, in_one_language, named
from kiosk.records.access import AccessCondition
from kiosk.records.own_words import OwnWord
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
from kiosk.rules.identity import named_unit_id
from kiosk.rules.kinds import kind_of

MOST_TITLE = 2_000
# The words of one letter lie in memory at once, and a letter is no book.
MOST_BYTES = 20 * 1024 * 1024
MOST_IMAGES = 2_000
MOST_NAME = 500
# A place in the name of a body in the name of a person: deeper is a slip.
MOST_NAMES_NESTED = 3

_ROOTS = frozenset({"tei", "tei.2", "teicorpus", "teicorpus.2"})
_LETTERS = frozenset({"tei", "tei.2"})
_PICTURE = re.compile(r"\.(?:jpe?g|png|tiff?|jp2|webp|gif)\Z", re.IGNORECASE)
# Numbers of leaves and headings of pages are no notes of the editor.
_NO_NOTES = frozenset({"foliation", "pagination", "pagenum"})


def recognises(_name: str, head: bytes) -> bool:
    """Whether the root element is one of TEI."""
    return root_of(head) in _ROOTS


def read(name: str, stream: BinaryIO) -> Iterator[Item]:
    """One unit a letter; a corpus gives as many as it holds; total."""
    if len(stream.read(MOST_BYTES + 1)) > MOST_BYTES:
        yield refusal(
            name,
            0,
            "tei-too-big",
            f"The text is larger than {MOST_BYTES // 1024 // 1024} MB.",
            "Deliver each letter as a file of its own.",
        )
        return
    stream.seek(0)
    found = 0
    for step in strict_elements(name, stream):
        if isinstance(step, Refusal):
            yield step
            return
        event, element = step
        if event == "end" and local_name(element) in _LETTERS:
            yield from _Letter(name, element, found).items()
            found += 1
            element.clear()
    if not found:
        yield refusal(
            name,
            0,
            "tei-none",
            "The file holds no text of TEI.",
            "Check that it is a letter in TEI.",
        )


class _Letter:
    """Reads one `TEI` element, which lies in memory whole."""

    def __init__(self, file: str, element: etree._Element, number: int) -> None:
        self._file, self._element, self._number = file, element, number
        headers = below(element, "teiheader")
        # A letter without a head has an empty one.
        self._header = Header(headers[0] if headers else etree.Element("teiHeader"))
        self._texts = below(element, "text")

    def items(self) -> Iterator[Item]:
        header = self._header
        titles = header.titles()
        points = [
            *(AccessPoint(kind=AccessPointKind.TITLE, text=title) for title in titles[1:]),
            *header.points(),
            *self._names(),
        ]
        points = list(dict.fromkeys(points))
        licence = header.licence()
        dates = header.dates()
        line = self._element.sourceline or 0
        yield Unit(
            id=self._own_id(),
            reference=header.reference(),
            title=titles[0][:MOST_TITLE] if titles else "",
            level="item",
            kind=kind_of(
                "item",
                tuple(p.text for p in points if p.kind is AccessPointKind.GENREFORM),
            ),
            dates=dates,
            extent=header.extent(),
            creators=header.creators(),
            passages=tuple(self._passages(licence)),
            languages=header.languages(),
            access_points=tuple(points),
            identifiers=header.identifiers(),
            conditions=self._conditions(licence),
            images=tuple(self._images()),
            origin=Origin(file=self._file, line=line),
        )
        for dating in dates:
            if not dating.is_read:
                yield Problem(
                    file=self._file,
                    line=line,
                    code="date-not-read",
                    message=f"The date “{dating.written[:60]}” is kept as text only.",
                    remedy="Nothing is lost; give @when to let it be searched by year.",
                )
        if not titles:
            yield Problem(
                file=self._file,
                line=line,
                code="tei-no-title",
                message="The letter has no title; its code is shown instead.",
                remedy="Give it one in titleStmt.",
            )

    def _own_id(self) -> str:
        """From the id that the edition gives the letter, else the file and the place in it."""
        own = attribute(self._element, "id")
        if own:
            return named_unit_id("tei", f"{PurePosixPath(self._file).name} {own}")
        return named_unit_id("tei", f"{self._file} {self._number}")

    def _names(self) -> Iterator[AccessPoint]:
        """The names in the letter itself, as written; those in the editor's notes are not its."""
        inside = 0
        for text in self._texts:
            walker = etree.iterwalk(text, events=("start", "end"))
            for event, node in walker:
                kind = named(node)
                if event == "end":
                    inside -= kind is not None
                    continue
                inside += kind is not None
                if inside > MOST_NAMES_NESTED or local_name(node) in {"note", "del"}:
                    walker.skip_subtree()
                    continue
                words = line_in(node) if kind else ""
                if kind and words:
                    yield AccessPoint(kind=kind, text=words[:MOST_NAME])

    def _passages(self, licence: str) -> Iterator[Passage]:
        yield from self._header.passages()
        if licence:
            yield Passage(element=Element.USERESTRICT, text=licence)
        words = "\n\n".join(filter(None, (text_in(text) for text in self._texts)))
        if words:
            yield Passage(element=Element.TRANSCRIPTION, text=words)
        notes = [
            in_one_language(note)
            for text in self._texts
            for note in within(text, "note")
            if attribute(note, "type") not in _NO_NOTES
        ]
        notes = list(dict.fromkeys(filter(None, notes)))
        if notes:
            yield Passage(element=Element.NOTE, text="\n\n".join(notes), heading=OwnWord.NOTES)

    def _conditions(self, licence: str) -> tuple[AccessCondition, ...]:
        condition = understood(licence, about_use=True) if licence else None
        return (condition,) if condition else ()

    def _images(self) -> Iterator[ImageLink]:
        """The picture of each page: `pb/@facs` by its file or by the surface that it names."""
        graphics = {
            attribute(holder, "id"): attribute(graphic, "url")
            for holder in within(self._element, "surface", "zone", "graphic")
            for graphic in within(holder, "graphic")
            if attribute(holder, "id")
        }
        count = 0
        for page in within(self._element, "pb"):
            facs = attribute(page, "facs")
            address = graphics.get(facs.removeprefix("#"), facs)
            if _PICTURE.search(address) and count < MOST_IMAGES:
                count += 1
                number = attribute(page, "n")
                yield ImageLink(address=address, title=f"p. {number}" if number else "")
