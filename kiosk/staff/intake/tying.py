"""Ties the pictures and page texts of a delivery to their records."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import PurePosixPath
from typing import TypeGuard
from urllib.parse import unquote

from kiosk.catalogue.catalogue import Catalogue
from kiosk.catalogue.rows import Described, Record
from kiosk.messages import Problem, Severity
from kiosk.readers.reading import DeliveredText
from kiosk.records.agent import Agent
from kiosk.records.canvas import Canvas, PageText, Word
from kiosk.records.reference import search_form
from kiosk.records.unit import ImageLink, Kind, Unit
from kiosk.rules.canvases import bare_name, base_name, cited_name, joined
from kiosk.rules.identity import file_id
from kiosk.rules.self_described import unit_of_file
from kiosk.staff.intake.file_look import FileLook
from kiosk.staff.intake.pictures import Picture
from kiosk.staff.intake.reading import Read
from kiosk.staff.intake.stage import Stage, Staged
from kiosk.staff.intake.undescribed import AllUndescribed, Citation, Undescribed, own_scope

MOST_ALTERNATIVE = 300


@dataclass(frozen=True, slots=True)
class _Page:
    """A picture of a record or, without one, the text of a page; what its description says.

    `earlier` is a picture of the catalogue that nobody had described.
    """

    picture: Picture | None
    text: str = ""
    title: str = ""
    veil: str = ""
    earlier: Undescribed | None = None


@dataclass(slots=True)
class _Claims:
    """The descriptions that cite a picture of the catalogue which nobody had described."""

    picture: Undescribed
    pages: dict[str, _Page] = field(default_factory=dict)
    citations: list[tuple[FileLook, Citation]] = field(default_factory=list)


class Tying:
    """Ties one delivery together; `tie` does it."""

    def __init__(
        self,
        read: Read,
        pictures: list[Picture],
        stage: Stage,
        catalogue: Catalogue,
        held_back: frozenset[str] = frozenset(),
    ) -> None:
        """`held_back` are the search forms of what is withheld or objected to."""
        self._read = read
        self._pictures = pictures
        self._stage = stage
        self._catalogue = catalogue
        self._files = {file.number: file for file in read.files}
        self._by_name = {picture.name: picture for picture in pictures}
        self._by_base: dict[str, Picture] = {}
        for picture in pictures:
            self._by_base.setdefault(PurePosixPath(picture.name).name.lower(), picture)
        self._shown = {bare_name(each.name) for each in pictures if each.found.sizes}
        self._held_back = held_back
        self._pages: dict[str, list[_Page]] = {}
        self._claims: dict[str, _Claims] = {}

    def tie(self) -> None:
        """Give every record its canvases; what no description speaks of becomes a unit."""
        self._by_content()
        self._by_order()
        self._by_citation()
        self._by_code_in_name()
        self._by_earlier_citation()
        self._texts_alone()
        for id_, pages in self._pages.items():
            staged = self._stage.by_id(id_)
            if staged is not None and isinstance(staged.record, Unit | Agent):
                self._give(staged, staged.record, pages)
        self._pictures_alone()
        self._sidecars_alone()

    # ---------------------------------------------------------------------------- the ways

    def _add(self, id_: str, page: _Page) -> None:
        if page.picture is not None:
            page.picture.tied = True
        self._pages.setdefault(id_, []).append(page)

    def _by_content(self) -> None:
        """Records that come with their pages, as from another catalogue: by what the files hold."""
        by_digest = {picture.digest: picture for picture in self._pictures if picture.found.sizes}
        for staged in self._stage.each(citing=True):
            record = staged.record
            if not _has_pages(record, staged):
                continue
            digests = dict.fromkeys(canvas.digest for canvas in record.canvases if canvas.digest)
            known = self._catalogue.masters(each for each in digests if each not in by_digest)
            for digest in digests:
                if digest in by_digest:
                    by_digest[digest].tied = True
                elif digest not in known:
                    file = self._files[staged.file]
                    place = record.reference or record.id
                    file.tell(_missing(file.name, record.origin.line, place, digest))

    def _by_order(self) -> None:
        """The pages of a METS file, in the order that it gives them."""
        for file, order in self._read.orders:
            for picture, text in order.pages:
                tied = self._resolve(file.name, picture) if picture else None
                stem = self._read.texts.get(base_name(text), "") if text else ""
                if picture and tied is None:
                    file.tell(_missing(file.name, 0, order.unit, picture))
                if tied is not None or stem:
                    self._add(order.unit, _Page(tied, stem))

    def _by_citation(self) -> None:
        for staged in self._stage.each(citing=True):
            record = staged.record
            if not isinstance(record, Unit | Agent) or _has_pages(record, staged):
                continue
            for link in record.images:
                tied = self._resolve(record.origin.file, link.address)
                if tied is not None:
                    self._add(record.id, _Page(tied, title=link.title, veil=link.veil))
                else:
                    self._cited_alone(self._files[staged.file], record, link)
        self._settle()

    @cached_property
    def _undescribed(self) -> AllUndescribed:
        """Looked for when a picture is cited that did not come."""
        return AllUndescribed(self._stage, self._catalogue, self._held_back)

    def _cited_alone(self, file: FileLook, record: Described, link: ImageLink) -> None:
        """A picture is cited that did not come: perhaps it came before, and nobody described it."""
        citation = Citation(
            record.origin.file, record.origin.line, record.reference or record.id, link.address
        )
        found = self._undescribed.cited(link.address)
        if not found:
            file.tell(_missing(citation.file, citation.line, citation.record, citation.address))
        elif self._undescribed.has(record.id, link.address):
            return
        elif len(found) > 1:
            file.tell(citation.in_doubt())
        elif self._undescribed.is_held_back(found[0]):
            file.tell(citation.held_back())
        else:
            claims = self._claims.setdefault(found[0].id, _Claims(found[0]))
            if record.id not in claims.pages:
                page = _Page(None, title=link.title, veil=link.veil, earlier=found[0])
                claims.pages[record.id] = page
                claims.citations.append((file, citation))
                self._add(record.id, page)

    def _settle(self) -> None:
        """Let a description have the picture that it alone cites; the picture's record goes."""
        for claims in self._claims.values():
            is_sure = len(claims.pages) == 1
            for file, citation in claims.citations:
                file.tell(citation.taken(claims.picture) if is_sure else citation.in_doubt())
            if is_sure:
                self._read.whole.add(claims.picture.scope)
                continue
            for id_, page in claims.pages.items():
                self._pages[id_].remove(page)
                if not self._pages[id_]:
                    del self._pages[id_]

    def _by_code_in_name(self) -> None:
        """Tie the pictures that no description cites, by the code in their names."""
        ordered = sorted(
            self._pictures,
            key=lambda each: (each.delivered.code, each.delivered.page, each.name),
        )
        for picture in ordered:
            if not picture.tied and picture.found.sizes:
                codes = (search_form(PurePosixPath(picture.name).stem), picture.delivered.code)
                id_ = self._bearer(codes, picture.look)
                if id_ is not None:
                    self._add(id_, _Page(picture))

    def _bearer(self, codes: tuple[str, ...], file: FileLook) -> str | None:
        """The record that bears one of some codes: delivered now, or in the catalogue already."""
        for code in filter(None, dict.fromkeys(codes)):
            staged = self._stage.by_code(code)
            if staged is not None:
                return staged.record.id
            record = self._catalogue.by_code(code)
            if record is not None:
                self._call_back(record, file)
                return record.id
        return None

    def _call_back(self, record: Described, file: FileLook) -> None:
        """Put a record of the catalogue on the stage, as it is: something has come for it."""
        file.touches.add(record.id)
        if self._stage.by_id(record.id) is None:
            known = self._catalogue.known([record.id])[record.id]
            self._stage.add(file.number, record, known.scope, known.policy, before=True)

    def _by_earlier_citation(self) -> None:
        """Tie the pictures left over to the records that cited them in an earlier delivery."""
        left = {
            base_name(picture.name): picture
            for picture in reversed(self._pictures)
            if not picture.tied and picture.found.sizes
        }
        for record in self._catalogue.citing(frozenset(left)) if left else ():
            staged = self._stage.by_id(record.id)
            if staged is not None and not staged.before:
                continue
            for link in record.images:
                picture = left.get(cited_name(link.address))
                if picture is not None:
                    self._call_back(record, picture.look)
                    self._add(record.id, _Page(picture))

    def _texts_alone(self) -> None:
        """Words of pages of which no picture came: they are found all the same."""
        stems = {picture.delivered.stem for picture in self._pictures if picture.found.sizes}
        for pages in self._pages.values():
            stems.update(page.text for page in pages)
        for number, stem in self._stage.unused_pages():
            file = self._files[number]
            name, _mark, frame = stem.partition("#")
            if name in stems or self._of_manifest(file, stem):
                continue
            plain = PurePosixPath(name).name
            id_ = self._bearer((search_form(plain), search_form(_unnumbered(plain))), file)
            if id_ is not None:
                self._add(id_, _Page(None, stem))
            elif file.kind == "text":
                file.ignored = True
            else:
                if not frame:
                    file.tell(_orphan(file.name, "page text"))
                    self._stand_alone(unit_of_file(file.name), file)
                self._add(file_id(file.name), _Page(None, stem))

    def _of_manifest(self, file: FileLook, stem: str) -> bool:
        """Give the words of a page to the unit that they name; none whose picture has words."""
        text = self._stage.page(stem) if file.kind == "iiif" else None
        if text is None or self._stage.by_id(text.unit) is None:
            return False
        if not text.picture or bare_name(text.picture) not in self._shown:
            self._add(text.unit, _Page(None, stem))
        return True

    def _pictures_alone(self) -> None:
        """A picture of which no description speaks makes a unit by itself."""
        for picture in self._pictures:
            scope = own_scope(picture.name)
            if picture.tied or not picture.found.sizes:
                # It stood by itself before somebody described it.
                self._read.whole.add(scope)
                continue
            said = picture.found.metadata
            kind = Kind.DOCUMENT if len(picture.found.sizes) > 1 else Kind.PHOTOGRAPH
            unit = unit_of_file(picture.name, said, kind)
            picture.look.tell(_orphan(picture.name, "picture"))
            self._stand_alone(unit, picture.look)
            staged = self._stage.by_id(unit.id)
            if staged is not None:
                self._give(staged, unit, [_Page(picture)])

    def _stand_alone(self, unit: Unit, file: FileLook) -> None:
        scope = own_scope(file.name)
        self._read.whole.add(scope)
        self._stage.add(file.number, unit, scope)
        file.units += 1

    def _sidecars_alone(self) -> None:
        stems = {picture.delivered.stem for picture in self._pictures}
        for stem, (file, _xmp) in self._read.sidecars.items():
            if stem not in stems:
                file.ignored = True
                file.tell(
                    Problem(
                        file=file.name,
                        line=0,
                        code="sidecar-orphan",
                        message="The picture that this file speaks of is not in the delivery.",
                        remedy="Deliver the picture beside it, under the same name.",
                    )
                )

    # ------------------------------------------------------------------------- the canvases

    def _give(self, staged: Staged, record: Described, pages: list[_Page]) -> None:
        """Give a record its canvases, numbered from 1."""
        fresh = [canvas for page in pages for canvas in self._canvases(page)]
        had = record.canvases if staged.before else ()
        if all(page.earlier for page in pages):
            # No picture came with its description: it keeps those it has in the catalogue.
            held = self._catalogue.held([record.id]).get(record.id)
            had = held.record.canvases if held else ()
        if staged.before or had:
            # The record was there before: what comes now comes beside the pictures it had.
            fresh = list(joined(had, fresh, record.images))
        labelled = tuple(
            replace(canvas, label=str(number)) for number, canvas in enumerate(fresh, start=1)
        )
        self._stage.replace(staged.place, replace(record, canvases=labelled))

    def _canvases(self, page: _Page) -> Iterator[Canvas]:
        """The pages of one file, each with its text when one was delivered."""
        if page.earlier is not None:
            yield from self._taken(page, page.earlier)
            return
        if page.picture is None:
            text = self._stage.page(page.text)
            if text is not None:
                yield Canvas(
                    label="", master="", digest="", width=text.width, height=text.height,
                    text=text.text,
                )  # fmt: skip
            return
        found, said = page.picture.found, page.picture.found.metadata
        stem = page.text or page.picture.delivered.stem
        for frame, (width, height) in enumerate(found.sizes):
            beside = self._stage.page(stem if frame == 0 else f"{stem}#{frame}")
            if beside is None and frame == 0:
                named = self._read.named.get(bare_name(page.picture.name), "")
                beside = self._stage.page(named) if named else None
            inside = found.texts[frame] if frame < len(found.texts) else None
            yield Canvas(
                label="",
                master=page.picture.name,
                digest=page.picture.digest,
                width=width,
                height=height,
                frame=frame,
                text=_scaled(beside, width, height) if beside else inside,
                alternative="" if page.veil else _alternative(page.title, said.alternative),
                veil=page.veil,
                regions=said.regions if frame == 0 else (),
            )

    def _taken(self, page: _Page, picture: Undescribed) -> Iterator[Canvas]:
        """The pages of a picture that came before, under the words of its description."""
        for canvas in self._undescribed.canvases(picture):
            named = self._read.named.get(bare_name(canvas.master), "") if not canvas.frame else ""
            beside = self._stage.page(named) if named else None
            yield replace(
                canvas,
                text=_scaled(beside, canvas.width, canvas.height) if beside else canvas.text,
                alternative="" if page.veil else _alternative(page.title, canvas.alternative),
                veil=page.veil,
            )

    def _resolve(self, file: str, address: str) -> Picture | None:
        """The delivered picture that an address means; addresses outside mean none."""
        plain = unquote(address).replace("\\", "/")
        if "://" not in plain and not plain.startswith("/"):
            inside = _beside(file, plain)
            if inside is None:
                return None
            if inside in self._by_name:
                return self._by_name[inside]
            if ".." in PurePosixPath(plain).parts:
                return None
        return self._by_base.get(PurePosixPath(plain).name.lower())


def _beside(file: str, address: str) -> str | None:
    """The path that an address means, seen from a file; None when it leaves the delivery."""
    parts: list[str] = []
    for part in (*PurePosixPath(file).parent.parts, *PurePosixPath(address).parts):
        if part == "..":
            if not parts:
                return None
            parts.pop()
        elif part != ".":
            parts.append(part)
    return "/".join(parts)


def _has_pages(record: Record, staged: Staged) -> TypeGuard[Described]:
    """Whether a record has come with its pages, which are not to be found anew."""
    return isinstance(record, Unit | Agent) and bool(record.canvases) and not staged.before


def _unnumbered(stem: str) -> str:
    """A file's stem without the page number at its end."""
    return stem.rstrip("0123456789").rstrip(" _.-")


def _alternative(title: str, said: str) -> str:
    return title or said[:MOST_ALTERNATIVE]


def _missing(file: str, line: int, record: str, address: str) -> Problem:
    outside = "://" in address or address.startswith(("/", "\\")) or ".." in address
    return Problem(
        file=file,
        line=line,
        code="image-outside" if outside else "image-missing",
        message=f"{record}: the picture {address[:120]} "
        + ("lies outside the delivery and is not opened." if outside else "is missing."),
        remedy="Deliver the picture file beside the description.",
        facts={"image": address[:200], "reference": record},
    )


def _orphan(file: str, what: str) -> Problem:
    return Problem(
        file=file,
        line=0,
        code="picture-orphan",
        message=f"No record is known for this {what}; it stands by itself.",
        remedy="Name the file by the reference code, or cite it in the description.",
        severity=Severity.REVIEW,
    )


def _scaled(text: DeliveredText, width: int, height: int) -> PageText:
    """Boxes in pixels of the picture, whatever the unit the page was measured in."""
    if not text.width or not text.height:
        return _inside(text.text, width, height)
    if (text.width, text.height) == (width, height):
        return text.text
    return text.text.scaled(width / text.width, height / text.height)


def _inside(text: PageText, width: int, height: int) -> PageText:
    """The words of a page of unknown size: a box that leaves the picture was not measured on it."""

    def kept(word: Word) -> Word:
        if word.x + word.width <= width and word.y + word.height <= height:
            return word
        return Word(text=word.text, x=0, y=0, width=0, height=0)

    return replace(text, lines=tuple(tuple(kept(word) for word in line) for line in text.lines))
