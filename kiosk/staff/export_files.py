"""Which files an export has in each format."""

import json
import re
import zipfile
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import chain
from pathlib import Path

from kiosk.records.own_words import in_english
from kiosk.rules.titles import title_of
from kiosk.staff.outgoing import Outgoing, Page, picture_name
from kiosk.writers import citations, dublin_core, eac, ead, iiif, json_lines
from media.renditions import SCREEN, fitted

_BLOCK = 1024 * 1024
_NOT_PLAIN = re.compile(r"[^\w.-]+")


class Format(StrEnum):
    """The formats in which the archive hands out, by the names of the command."""

    EAD2002 = "ead2002"
    EAD3 = "ead3"
    EAC = "eac"
    DUBLIN_CORE = "dc"
    IIIF = "iiif"
    RIS = "ris"
    BIBTEX = "bibtex"
    JSON = "json"

    @property
    def is_file(self) -> bool:
        """Whether the export is one file and no folder."""
        return bool(self.ending)

    @property
    def ending(self) -> str:
        """What the name of the one file ends with; empty for a folder."""
        return {Format.DUBLIN_CORE: ".csv", Format.RIS: ".ris", Format.BIBTEX: ".bib"}.get(self, "")

    @property
    def label(self) -> str:
        """What the format is called where people choose it."""
        return {
            Format.EAD2002: "EAD 2002",
            Format.EAD3: "EAD3",
            Format.EAC: "EAC-CPF",
            Format.DUBLIN_CORE: "Dublin Core",
            Format.IIIF: "IIIF 3",
            Format.RIS: "RIS",
            Format.BIBTEX: "BibTeX",
            Format.JSON: "JSON",
        }[self]


@dataclass(frozen=True, slots=True)
class Entry:
    """One file of an export: its name below the folder, its bytes."""

    name: str
    chunks: Iterable[bytes]


def _copied(path: Path) -> Iterator[bytes]:
    with path.open("rb") as stream:
        while block := stream.read(_BLOCK):
            yield block


def _unless_empty(name: str, chunks: Iterator[bytes]) -> Iterator[Entry]:
    """A file, if there is anything in it: an empty one is refused wherever it is taken in."""
    first = next(chunks, None)
    if first is not None:
        yield Entry(name, chain([first], chunks))


def _json(outgoing: Outgoing) -> Iterator[Entry]:
    readme = json_lines.readme(outgoing.house, whole=outgoing.whole)
    yield Entry(json_lines.README, [readme])
    for name, kind in (
        (json_lines.UNITS, "unit"),
        (json_lines.AGENTS, "agent"),
        (json_lines.CONCEPTS, "concept"),
    ):
        yield from _unless_empty(name, json_lines.lines(outgoing.lines(kind)))
    if outgoing.whole:
        objections = json_lines.lines(outgoing.lines("objection"))
        yield from _unless_empty(json_lines.OBJECTIONS, objections)
        decided = json_lines.lines(outgoing.lines("decision"))
        yield from _unless_empty(json_lines.DECISIONS, decided)
        withdrawn = json_lines.lines(outgoing.lines("withdrawn"))
        yield from _unless_empty(json_lines.WITHDRAWN, withdrawn)
        past = json_lines.history(outgoing.history())
        yield from _unless_empty(json_lines.HISTORY, past)
        yield Entry(json_lines.DELIVERIES, [json_lines.deliveries(outgoing.deliveries())])
    for name, path in outgoing.files():
        yield Entry(name, _copied(path))


def _ead(dialect: ead.Dialect) -> Callable[[Outgoing], Iterator[Entry]]:
    """A finding aid for each tree of units, named by the code of its top."""

    def files(outgoing: Outgoing) -> Iterator[Entry]:
        forest = outgoing.forest()
        names: set[str] = set()
        for root in forest.roots:
            name = f"{_named(root.reference or root.id, names)}.xml"
            yield Entry(name, ead.finding_aid(forest.walk(root), dialect, house=outgoing.house))

    return files


def _named(code: str, taken: set[str]) -> str:
    """A name of a file out of a code, told apart from those that stand there already."""
    stem = _NOT_PLAIN.sub("_", code).strip("_.")[:80] or "record"
    name, number = stem, 1
    while name.lower() in taken:
        number += 1
        name = f"{stem}-{number}"
    taken.add(name.lower())
    return name


def _eac(outgoing: Outgoing) -> Iterator[Entry]:
    """An authority record for each agent, in folders by the beginning of its id."""
    for agent in outgoing.agents():
        content = eac.record(agent, house=outgoing.house)
        yield Entry(f"{agent.id[:3]}/{agent.id}.xml", [content])


def _dublin_core(outgoing: Outgoing) -> Iterator[Entry]:
    """One table of all units, each fonds in the order of its tree."""
    forest = outgoing.forest()
    units = (unit for root in forest.roots for _depth, unit in forest.walk(root))
    yield Entry("dublin-core.csv", dublin_core.table(units))


def _iiif(outgoing: Outgoing) -> Iterator[Entry]:
    """Manifests and collections at the top, pictures and trees of tiles in folders beside them."""
    base, forest = outgoing.base, outgoing.forest()
    shown = []
    pictures: set[str] = set()
    for root in forest.roots:
        members = []
        above = [root]
        for depth, unit in forest.walk(root):
            above[depth:] = [unit]
            pages = [(page, _painted(page)) for page in outgoing.pages(unit)]
            if not pages:
                continue
            members.append(unit)
            conditions = [said for level in above for said in level.conditions]
            painted = [each for _page, each in pages]
            content = iiif.manifest(unit, painted, conditions, base=base)
            yield Entry(iiif.manifest_name(unit), [content])
            for number, (page, each) in enumerate(pages, start=1):
                if each.text is not None:
                    said = iiif.page_words(unit, number, each, each.text, base=base)
                    yield Entry(iiif.words_name(unit, number), [said])
                if each.picture not in pictures:
                    pictures.add(each.picture)
                    yield from _picture(page, each, base)
        if members:
            shown.append(root)
            yield Entry(iiif.collection_name(root), [iiif.collection(root, members, base=base)])
    yield Entry(iiif.TOP, [iiif.top(outgoing.house, shown, base=base)])


def _painted(page: Page) -> iiif.Painted:
    canvas = page.canvas
    width, height = fitted(canvas.width, canvas.height, SCREEN)
    name = picture_name(canvas)
    return iiif.Painted(
        label=canvas.label,
        width=canvas.width,
        height=canvas.height,
        picture=name,
        picture_width=width,
        picture_height=height,
        tiles=name.replace("images/", "tiles/").removesuffix(".jpg") if page.tiles else "",
        alternative=in_english(canvas.veil) or canvas.alternative,
        text=canvas.text if canvas.text is not None and canvas.text.text else None,
    )


def _picture(page: Page, painted: iiif.Painted, base: str) -> Iterator[Entry]:
    """The picture of a page, and its tiles unpacked as level 0 asks for them."""
    yield Entry(painted.picture, _copied(page.screen))
    if page.tiles is None:
        return
    for size in ("max", f"{painted.picture_width},{painted.picture_height}"):
        yield Entry(f"{painted.tiles}/full/{size}/0/default.jpg", _copied(page.screen))
    with zipfile.ZipFile(page.tiles) as container:
        for name in sorted(container.namelist()):
            content = container.read(name)
            if name == "info.json":
                content = iiif.image_information(json.loads(content), painted, base=base)
            yield Entry(f"{painted.tiles}/{name}", [content])


def _citations(format_: Format) -> Callable[[Outgoing], Iterator[Entry]]:
    """One file of citations: units in the order of their trees, then agents."""
    suffix, write = {
        Format.RIS: ("ris", citations.ris),
        Format.BIBTEX: ("bib", citations.bibtex),
    }[format_]

    def files(outgoing: Outgoing) -> Iterator[Entry]:
        yield Entry(f"citations.{suffix}", write(_cited(outgoing), outgoing.house))

    return files


def _cited(outgoing: Outgoing) -> Iterator[citations.Cited]:
    forest = outgoing.forest()
    for root in forest.roots:
        for depth, unit in forest.walk(root):
            yield citations.Cited(unit, title_of(root) if depth else "")
    for agent in outgoing.agents():
        yield citations.Cited(agent)


FORMATS: dict[Format, Callable[[Outgoing], Iterator[Entry]]] = {
    Format.EAD2002: _ead(ead.EAD_2002),
    Format.EAD3: _ead(ead.EAD3),
    Format.EAC: _eac,
    Format.DUBLIN_CORE: _dublin_core,
    Format.IIIF: _iiif,
    Format.RIS: _citations(Format.RIS),
    Format.BIBTEX: _citations(Format.BIBTEX),
    Format.JSON: _json,
}
