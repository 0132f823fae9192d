"""METS: an issue or a book as one unit, its table of contents, its pages in their order.

The file is streamed: a description leaves memory as soon as it is read, and so does a division.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import PurePosixPath
from typing import BinaryIO

from lxml import etree

from kiosk.messages import Problem, Severity
from kiosk.readers.markup import attribute, elements_of, local_name
from kiosk.readers.mods import Described, of_dublin_core, of_mods
from kiosk.readers.reading import DeliveredOrder, Item, refusal
from kiosk.records.access import AccessCondition, AccessStatus
from kiosk.records.folding import clean, fold
from kiosk.records.own_words import OwnWord
from kiosk.records.unit import AccessPointKind, Element, Origin, Passage, Unit
from kiosk.rules.conditions import understood
from kiosk.rules.identity import mets_id
from kiosk.rules.kinds import kind_of

MOST_PAGES = 20_000
MOST_DEPTH = 200
MOST_ENTRIES = 5_000
MOST_TITLE = 2_000

_ROOT = re.compile(rb"<(?:[\w.-]+:)?mets[\s>]", re.IGNORECASE)
_ENTITY = re.compile(rb"<!ENTITY", re.IGNORECASE)
_LOCAL = re.compile(r"\A(?:file:(?://)?(?=\.))?(?:\./)*")
_TEXTS = re.compile(r"\.(?:xml|html?|hocr|txt)\Z", re.IGNORECASE)
_PICTURES = re.compile(r"\.(?:jpe?g|jpe|png|tiff?|btf|jp2|j2k|jpx|jpf|webp|gif|pdf)\Z",
                       re.IGNORECASE)  # fmt: skip
# Of several pictures of a page the largest is taken: what its group is said to be for.
_LARGE = ("master", "preserv", "archiv", "original", "max", "default", "image")
_SMALL = ("thumb", "min", "icon", "preview")
_NAME_ENDS = re.compile(r"[-_. ]*mets\Z", re.IGNORECASE)


def recognises(_name: str, head: bytes) -> bool:
    """Whether the root element is `mets`."""
    return bool(_ROOT.search(head.replace(b"\x00", b"")))


def read(name: str, stream: BinaryIO) -> Iterator[Item]:
    """One unit, what is to be told of it, and the order of its pages; total."""
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
    reading = _Reading(name)
    try:
        for event, element in elements_of(stream):
            if event == "start":
                reading.start(local_name(element), element)
            else:
                reading.end(local_name(element), element)
    except (etree.LxmlError, LookupError, UnicodeError, ValueError, OSError) as error:
        yield refusal(
            name,
            0,
            "mets-unreadable",
            f"The file cannot be read as METS: {clean(str(error))[:200]}.",
            "Ask for it again; the pictures are tied by their names until then.",
        )
        return
    yield from reading.items()


@dataclass(slots=True)
class _File:
    """One file of the file section."""

    address: str
    is_picture: bool
    use: str


@dataclass(slots=True)
class _Division:
    """One division of a structural map."""

    kind: str
    label: str
    order: float
    described: list[str]
    depth: int
    children: int = 0
    files: list[str] = field(default_factory=list)


class _Reading:
    """Reads one file; holds its descriptions, its files and the divisions that are open."""

    def __init__(self, name: str) -> None:
        self._file = name
        self._object = ""
        self._label = ""
        self._uses: list[str] = []
        self._mime = self._id = ""
        self._files: dict[str, _File] = {}
        self._described: dict[str, Described] = {}
        self._map = ""
        self._open: list[_Division] = []
        self._chain: list[_Division] = []
        self._entries: list[_Division] = []
        self._pages: list[_Division] = []

    def start(self, tag: str, element: etree._Element) -> None:
        if tag == "mets":
            self._object, self._label = attribute(element, "objid"), attribute(element, "label")
        elif tag == "filegrp":
            use = attribute(element, "use") or attribute(element, "id")
            self._uses.append(f"{self._uses[-1] if self._uses else ''} {use}".lower())
        elif tag == "file":
            self._id, self._mime = attribute(element, "id"), attribute(element, "mimetype").lower()
        elif tag == "structmap":
            self._map = attribute(element, "type").lower()
        elif tag == "div":
            self._begin(element)

    def end(self, tag: str, element: etree._Element) -> None:
        if tag == "dmdsec":
            self._describe(element)
            element.clear()
        elif tag == "amdsec":
            element.clear()
        elif tag == "flocat":
            self._located(element)
        elif tag == "filegrp" and self._uses:
            self._uses.pop()
        elif tag in {"fptr", "area"} and self._open:
            file = attribute(element, "fileid")
            if file:
                self._open[-1].files.append(file)
        elif tag == "div" and self._open:
            self._finish(self._open.pop())
            element.clear()
        elif tag == "structmap":
            self._open = []
            element.clear()

    def _describe(self, element: etree._Element) -> None:
        inner = [node for node in element.iter() if local_name(node) == "mods"]
        holder = next((node for node in element.iter() if local_name(node) == "xmldata"), None)
        if inner:
            found = of_mods(inner[0])
        elif holder is not None:
            found = of_dublin_core(holder)
        else:
            return
        self._described[attribute(element, "id")] = found

    def _located(self, element: etree._Element) -> None:
        address = _LOCAL.sub("", attribute(element, "href"), count=1)
        if not self._id or not address or self._id in self._files:
            return
        picture = self._mime.startswith("image/") or self._mime == "application/pdf"
        if picture or _PICTURES.search(address) or _TEXTS.search(address):
            self._files[self._id] = _File(
                address,
                picture or bool(_PICTURES.search(address)),
                self._uses[-1] if self._uses else "",
            )

    def _begin(self, element: etree._Element) -> None:
        if len(self._open) >= MOST_DEPTH:
            raise ValueError(f"divisions nested more than {MOST_DEPTH} deep")
        division = _Division(
            kind=attribute(element, "type"),
            label=attribute(element, "label") or attribute(element, "orderlabel"),
            order=_order(element),
            described=attribute(element, "dmdid").split(),
            depth=len(self._open),
        )
        if self._open:
            self._open[-1].children += 1
        if self._map != "physical":
            if len(self._entries) < MOST_ENTRIES:
                self._entries.append(division)
            if not self._open or (self._chain and self._chain[-1] is self._open[-1]
                                  and self._open[-1].children == 1):  # fmt: skip
                self._chain.append(division)
        self._open.append(division)

    def _finish(self, division: _Division) -> None:
        if self._open:
            # What a part shows, the whole shows too: the first file tells its page.
            self._open[-1].files.extend(division.files[:1] if self._map != "physical" else ())
        # The whole may have a file of its own, a PDF of all pages: it is no page.
        is_page = "page" in division.kind.lower() or (
            self._map == "physical" and not division.children
        )
        if is_page and division.files and len(self._pages) < MOST_PAGES:
            self._pages.append(division)

    def items(self) -> Iterator[Item]:
        """The unit, its problems, and the order of its pages."""
        pages = self._ordered()
        whole = Described()
        for division in self._of_the_whole():
            for id_ in division.described:
                if id_ in self._described:
                    whole = whole.under(self._described[id_])
        if not self._chain and self._described:
            whole = next(iter(self._described.values()))
        reference = whole.shelf or self._object or _named(self._file)
        conditions: list[AccessCondition] = []
        for text, about_use in whole.rights:
            condition = understood(text, about_use=about_use)
            if condition is None:
                condition = AccessCondition(status=AccessStatus.TITLE_ONLY, written=text)
                yield self._not_understood(text)
            conditions.append(condition)
        unit = self._unit(whole, reference, tuple(conditions))
        yield unit
        yield DeliveredOrder(file=self._file, unit=unit.id, pages=pages)

    def _of_the_whole(self) -> Iterator[_Division]:
        """The divisions that hold all others; below one of several parts each is a part."""
        for number, division in enumerate(self._chain):
            if number and self._chain[number - 1].children > 1:
                return
            yield division

    def _not_understood(self, text: str) -> Problem:
        return Problem(
            file=self._file,
            line=0,
            code="rights-not-understood",
            message=f"The access condition “{text[:80]}” is not understood;"
            " the record is shown by its title only.",
            remedy="Say whether it is open, on site, or closed until a date.",
            severity=Severity.HIDDEN,
        )

    def _unit(
        self, whole: Described, reference: str, conditions: tuple[AccessCondition, ...]
    ) -> Unit:
        genres = tuple(
            point.text for point in whole.points if point.kind is AccessPointKind.GENREFORM
        )
        contents = self._contents()
        passages = list(whole.passages)
        if contents:
            passages.append(
                Passage(element=Element.ARRANGEMENT, text=contents, heading=OwnWord.CONTENTS)
            )
        title = whole.titles[0] if whole.titles else self._label
        return Unit(
            id=mets_id(reference),
            reference=reference,
            title=title[:MOST_TITLE],
            level="item",
            kind=kind_of("item", genres),
            dates=tuple(whole.dates),
            extent=tuple(whole.extent),
            creators=tuple(whole.creators),
            passages=tuple(passages),
            languages=tuple(dict.fromkeys(whole.languages)),
            access_points=tuple(whole.points),
            identifiers=tuple(
                dict.fromkeys(each for each in (*whole.identifiers, self._object)
                              if each and each != reference)
            ),
            conditions=conditions,
            origin=Origin(file=self._file, line=0),
        )  # fmt: skip

    def _contents(self) -> str:
        """The titles of the parts in their order, each with the page on which it begins."""
        of_whole = {id(division) for division in self._of_the_whole()}
        places = {
            file: number
            for number, page in enumerate(self._sorted_pages(), start=1)
            for file in page.files
        }
        lines = []
        for division in self._entries:
            titles = [
                title for id_ in division.described if id_ in self._described
                for title in self._described[id_].titles[:1]
            ]  # fmt: skip
            title = next(iter(titles), division.label)
            if not title or id(division) in of_whole:
                continue
            page = next((places[file] for file in division.files if file in places), 0)
            lines.append(f"{title.rstrip(' ,;')}, p. {page}" if page else title)
        return "\n\n".join(lines)

    def _sorted_pages(self) -> list[_Division]:
        physical = [page for page in self._pages if page.files]
        return sorted(physical, key=lambda page: page.order)

    def _ordered(self) -> tuple[tuple[str, str], ...]:
        pages = []
        for page in self._sorted_pages():
            files = [self._files[each] for each in page.files if each in self._files]
            pictures = [file for file in files if file.is_picture]
            texts = [file.address for file in files if not file.is_picture]
            picture = max(pictures, key=_size, default=None)
            if picture or texts:
                pages.append((picture.address if picture else "", texts[0] if texts else ""))
        return tuple(pages) or self._paired()

    def _paired(self) -> tuple[tuple[str, str], ...]:
        """Without a physical map: the best group of pictures, each with the text of its rank."""
        groups: dict[str, list[_File]] = {}
        for file in self._files.values():
            groups.setdefault(f"{file.is_picture} {file.use}", []).append(file)
        pictures = max(
            (group for group in groups.values() if group[0].is_picture),
            key=lambda group: _size(group[0]),
            default=[],
        )
        texts = next((group for group in groups.values() if not group[0].is_picture), [])
        count = max(len(pictures), len(texts))
        return tuple(
            (
                pictures[number].address if number < len(pictures) else "",
                texts[number].address if number < len(texts) else "",
            )
            for number in range(min(count, MOST_PAGES))
        )


def _order(element: etree._Element) -> float:
    try:
        return float(attribute(element, "order") or "0")
    except ValueError:
        return 0.0


def _size(file: _File) -> int:
    """How large the pictures of a group are, by what it is said to be for."""
    if any(word in file.use for word in _SMALL):
        return 0
    return 2 if any(word in file.use for word in _LARGE) else 1


def _named(file: str) -> str:
    """The code that a file's name holds: `18140401_1-METS.xml` is 18140401_1."""
    stem = PurePosixPath(file).stem
    return clean(_NAME_ENDS.sub("", stem) or fold(stem) or file)
