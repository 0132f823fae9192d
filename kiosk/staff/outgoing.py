"""What goes out of the catalogue: for anybody, or as the archive's own copy."""

import hashlib
import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

from kiosk.catalogue import decisions
from kiosk.catalogue.catalogue import Catalogue
from kiosk.generation.folder import Home
from kiosk.records.agent import Agent
from kiosk.records.canvas import Canvas
from kiosk.records.concept import Concept
from kiosk.records.open_lines import Line, Past
from kiosk.records.unit import Unit
from kiosk.rules.forest import Forest
from kiosk.rules.identity import table_id
from kiosk.staff.compose.exported import Exported
from media.make import make
from media.renditions import SCREEN, fitted, names


@dataclass(frozen=True, slots=True)
class Page:
    """A page whose picture goes out: as a JPEG of screen size, and as tiles where zoom is free."""

    canvas: Canvas
    screen: Path
    tiles: Path | None


class Outgoing(Protocol):
    """Records and pictures in a fixed order, each asked for once more at will."""

    house: str
    base: str
    whole: bool
    gone: int

    @property
    def units_to_go(self) -> bool: ...
    def lines(self, kind: str) -> Iterator[Line]: ...
    def forest(self) -> Forest: ...
    def agents(self) -> Iterator[Agent]: ...
    def pages(self, unit: Unit) -> tuple[Page, ...]: ...
    def deliveries(self) -> list[dict[str, object]]: ...
    def history(self) -> Iterator[Past]: ...
    def files(self) -> Iterator[tuple[str, Path]]: ...
    def close(self) -> None: ...


class _Renditions:
    """The pictures of a page as they are on show; made anew, for a while, where they are not."""

    def __init__(self, home: Home) -> None:
        self._home = home
        self._made = tempfile.TemporaryDirectory(prefix="kiosk-export-")

    def page(self, canvas: Canvas, *, zoom: bool) -> Page | None:
        """The page; None when its master cannot be drawn."""
        wanted = names(canvas.digest, canvas.frame)
        kept = self._home.renditions
        files = [wanted.screen, *([wanted.tiles] if zoom else [])]
        if not all((kept / name).is_file() for name in files):
            kept = Path(self._made.name)
            master = self._home.root / "masters" / canvas.digest[:2] / canvas.digest
            try:
                make(master, canvas.frame, kept, wanted, zoom=zoom)
            except (OSError, ValueError):
                return None
        return Page(canvas, kept / wanted.screen, kept / wanted.tiles if zoom else None)

    def close(self) -> None:
        """Remove what was made for a while."""
        self._made.cleanup()


class OpenToAll:
    """What anybody may have."""

    whole = False

    def __init__(
        self,
        home: Home,
        exported: Iterable[Exported],
        concepts: Iterable[Concept],
        *,
        house: str,
        base: str,
        fonds: str,
    ) -> None:
        self.house, self.base, self.gone = house, base, 0
        self._renditions = _Renditions(home)
        self._exported = {each.record.id: each for each in exported}
        self._concepts = () if fonds else tuple(concepts)
        if fonds:
            inside = self.forest().within(fonds, table_id(fonds))
            self._exported = {id_: self._exported[id_] for id_ in sorted(inside)}
        self.gone = len(self._exported)

    def close(self) -> None:
        """Remove the pictures that were made for it alone."""
        self._renditions.close()

    @property
    def units_to_go(self) -> bool:
        """Whether there is any unit."""
        return any(isinstance(each.record, Unit) for each in self._exported.values())

    def lines(self, kind: str) -> Iterator[Line]:
        """The records of one kind; a page is that of the picture that goes out."""
        if kind == "concept":
            yield from (Line(record=concept) for concept in self._concepts)
        wanted = {"unit": Unit, "agent": Agent}.get(kind)
        for each in self._exported.values():
            if wanted is not None and isinstance(each.record, wanted):
                canvases = tuple(map(_as_handed_out, self._pages(each)))
                yield Line(record=replace(each.record, canvases=canvases))

    def forest(self) -> Forest:
        """The units in their trees."""
        return Forest(
            each.record for each in self._exported.values() if isinstance(each.record, Unit)
        )

    def agents(self) -> Iterator[Agent]:
        """The people, families and bodies."""
        for each in self._exported.values():
            if isinstance(each.record, Agent):
                yield each.record

    def pages(self, unit: Unit) -> tuple[Page, ...]:
        """The pages of a unit whose pictures may go out."""
        return self._pages(self._exported[unit.id])

    def _pages(self, each: Exported) -> tuple[Page, ...]:
        pages = (self._renditions.page(canvas, zoom=each.zoom) for canvas in each.canvases)
        return tuple(page for page in pages if page is not None)

    def deliveries(self) -> list[dict[str, object]]:
        """Nobody else's affair."""
        return []

    def history(self) -> Iterator[Past]:
        """Nobody else's affair either."""
        yield from ()

    def files(self) -> Iterator[tuple[str, Path]]:
        """The pictures, each once, by their names in the export."""
        found = {
            picture_name(page.canvas): page.screen
            for each in self._exported.values()
            for page in self._pages(each)
        }
        yield from sorted(found.items())


class OwnCopy:
    """Everything that the catalogue holds."""

    whole = True

    def __init__(
        self, home: Home, catalogue: Catalogue, *, house: str, base: str, fonds: str
    ) -> None:
        self.house, self.base, self.gone = house, base, 0
        self._home, self._catalogue = home, catalogue
        self._renditions = _Renditions(home)
        self._inside: set[str] | None = None
        if fonds:
            self._inside = self.forest().within(fonds, table_id(fonds))
            self.gone = len(self._inside)
        else:
            self.gone = sum(1 for kind in ("unit", "agent", "concept") for _ in self.lines(kind))

    def close(self) -> None:
        """Remove the pictures that were made for it alone."""
        self._renditions.close()

    @property
    def units_to_go(self) -> bool:
        """Whether there is any unit."""
        return next(self.lines("unit"), None) is not None

    def lines(self, kind: str) -> Iterator[Line]:
        """The records of one kind as they are kept; what somebody objects to."""
        if kind == "objection":
            yield from (Line(record=said) for said in decisions.objections(self._catalogue))
            return
        if kind == "decision":
            yield from self._decisions()
            return
        if kind == "withdrawn":
            yield from self._withdrawn()
            return
        for kept in self._catalogue.everything(kind):
            if self._inside is None or kept.record.id in self._inside:
                yield Line(
                    record=kept.record,
                    policy=kept.policy,
                    scope=kept.scope,
                    delivery=kept.delivery,
                )

    def _decisions(self) -> Iterator[Line]:
        """Who is one person, what columns mean; a copy of one fonds has no part in either."""
        if self._inside is None:
            yield from (Line(record=said) for said in decisions.samenesses(self._catalogue))
            yield from (Line(record=said) for said in decisions.column_decisions(self._catalogue))

    def _withdrawn(self) -> Iterator[Line]:
        """Units as they stood last, for the codes on printed sheets; none of one fonds alone."""
        for kept in self._catalogue.gone() if self._inside is None else ():
            yield Line(
                record=kept.record,
                policy=kept.policy,
                scope=kept.scope,
                delivery=kept.delivery,
                withdrawn=True,
            )

    def history(self) -> Iterator[Past]:
        """What the records said before, each revision on its own."""
        for each in self._catalogue.past():
            if self._inside is None or each.id in self._inside:
                yield each

    def forest(self) -> Forest:
        """The units in their trees."""
        return Forest(line.record for line in self.lines("unit") if isinstance(line.record, Unit))

    def agents(self) -> Iterator[Agent]:
        """The people, families and bodies."""
        for line in self.lines("agent"):
            if isinstance(line.record, Agent):
                yield line.record

    def pages(self, unit: Unit) -> tuple[Page, ...]:
        """The pages of a unit that have a picture."""
        pages = (
            self._renditions.page(canvas, zoom=True) for canvas in unit.canvases if canvas.digest
        )
        return tuple(page for page in pages if page is not None)

    def deliveries(self) -> list[dict[str, object]]:
        """Every accepted delivery and every one taken back, oldest first."""
        return [
            {
                "number": each.number,
                "name": each.name,
                "accepted_at": each.accepted_at,
                "accepted_by": each.accepted_by,
                "policy": each.policy,
                "undoes": each.undoes,
            }
            for each in self._catalogue.deliveries()
        ]

    def files(self) -> Iterator[tuple[str, Path]]:
        """The masters, each once, by their names in the export."""
        digests = {
            canvas.digest
            for kind in ("unit", "agent")
            for line in self.lines(kind)
            if isinstance(line.record, Unit | Agent)
            for canvas in line.record.canvases
            if canvas.digest
        }
        for digest in sorted(digests):
            path = self._home.root / "masters" / digest[:2] / digest
            if path.is_file():
                yield f"masters/{digest[:2]}/{digest}", path


def picture_name(canvas: Canvas) -> str:
    """The name in an export of the picture of a page."""
    return f"images/{canvas.digest[:32]}-{canvas.frame}.jpg"


def _as_handed_out(page: Page) -> Canvas:
    """A page as the picture shows it that goes out, boxes and all."""
    canvas = page.canvas
    with page.screen.open("rb") as stream:
        digest = hashlib.file_digest(stream, "sha256").hexdigest()
    width, height = fitted(canvas.width, canvas.height, SCREEN)
    text = canvas.text
    if text is not None and canvas.width and canvas.height:
        text = text.scaled(width / canvas.width, height / canvas.height)
    return replace(
        canvas, master=picture_name(canvas), digest=digest, width=width, height=height, frame=0,
        text=text,
    )  # fmt: skip
