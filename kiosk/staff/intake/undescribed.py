"""The pictures in the catalogue that wait for somebody to describe them.

Each came without a description and is a record of its own. The description may name the file
later, without bringing it again.
"""

from dataclasses import dataclass
from pathlib import PurePosixPath
from urllib.parse import unquote

from kiosk.catalogue.catalogue import Catalogue
from kiosk.messages import Problem, Severity
from kiosk.records.canvas import Canvas
from kiosk.records.reference import search_form
from kiosk.records.unit import Unit
from kiosk.rules.canvases import base_name, cited_name
from kiosk.rules.self_described import stands_for_file
from kiosk.staff.intake.stage import Stage

OWN = "file:"
"""Begins the scope of a record that one file makes by itself."""


def own_scope(name: str) -> str:
    """What a unit is delivered with that one file makes by itself."""
    return f"{OWN}{name}"


@dataclass(frozen=True, slots=True)
class Undescribed:
    """One such picture: the id of its record, its path in the delivery it came with."""

    id: str
    path: str

    @property
    def scope(self) -> str:
        """What its record was delivered with."""
        return own_scope(self.path)


class AllUndescribed:
    """All of them by the names of their files, in the scratch file of a delivery."""

    def __init__(self, stage: Stage, catalogue: Catalogue, held_back: frozenset[str]) -> None:
        """`held_back` are the search forms of what is withheld or objected to."""
        self._stage = stage
        self._catalogue = catalogue
        self._held_back = held_back
        stage.run("CREATE TABLE undescribed (id TEXT PRIMARY KEY, name TEXT, path TEXT)")
        paths = ((id_, scope.removeprefix(OWN)) for id_, scope in catalogue.scoped(OWN))
        stage.many(
            "INSERT INTO undescribed VALUES (?, ?, ?)",
            ((id_, base_name(path), path) for id_, path in paths),
        )
        stage.run("CREATE INDEX undescribed_name ON undescribed (name)")

    def cited(self, address: str) -> list[Undescribed]:
        """Those that an address may mean: by the name of the file, of several by the folder."""
        rows = self._stage.run(
            "SELECT id, path FROM undescribed WHERE name = ? ORDER BY id", (cited_name(address),)
        )
        found = [each for each in (Undescribed(*row) for row in rows) if self.canvases(each)]
        plain = "/" + unquote(address).replace("\\", "/").removeprefix("./").lower()
        exact = [each for each in found if f"/{each.path}".lower().endswith(plain)]
        return exact if len(exact) == 1 else found

    def canvases(self, picture: Undescribed) -> tuple[Canvas, ...]:
        """Its pages; none of what is no picture."""
        held = self._catalogue.held([picture.id]).get(picture.id)
        if held is None or not isinstance(held.record, Unit) or not stands_for_file(held.record):
            return ()
        return tuple(canvas for canvas in held.record.canvases if canvas.digest)

    def has(self, id_: str, address: str) -> bool:
        """Whether a record has a picture already that an address means."""
        held = self._catalogue.held([id_]).get(id_)
        name = cited_name(address)
        return held is not None and any(
            base_name(canvas.master) == name for canvas in held.record.canvases
        )

    def is_held_back(self, picture: Undescribed) -> bool:
        """Whether somebody has said that it must not be shown: a description does not undo that."""
        return search_form(picture.id) in self._held_back


@dataclass(frozen=True, slots=True)
class Citation:
    """Where a description cites a picture: file, line, the record's code, the address."""

    file: str
    line: int
    record: str
    address: str

    def taken(self, picture: Undescribed) -> Problem:
        """The record takes a picture that came before it."""
        return self._told(
            code="picture-taken",
            message=f"{self.record} takes the picture {PurePosixPath(picture.path).name[:120]},"
            " which came before it; the picture's own record goes and leads here.",
            remedy="Nothing, if this is the picture that is meant.",
        )

    def in_doubt(self) -> Problem:
        """The picture waits, and it is not sure which one, or whose it is."""
        return self._told(
            code="picture-in-doubt",
            message=f"{self.record}: the picture {self.address[:120]} may be one that came"
            " before, but several have this name, or several records cite it; none is tied.",
            remedy="Deliver the picture again beside the description.",
        )

    def held_back(self) -> Problem:
        """The picture waits, and is withheld or objected to."""
        return self._told(
            code="picture-held-back",
            message=f"{self.record}: the picture {self.address[:120]} came before, and its own"
            " record is withheld or objected to; it is not tied.",
            remedy="Lift what holds it back, then take the description in again.",
        )

    def _told(self, *, code: str, message: str, remedy: str) -> Problem:
        return Problem(
            file=self.file,
            line=self.line,
            code=code,
            message=message,
            remedy=remedy,
            severity=Severity.REVIEW,
            facts={"image": self.address[:200], "reference": self.record},
        )
