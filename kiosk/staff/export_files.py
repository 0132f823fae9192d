"""Which files an export has in each format."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from kiosk.staff.outgoing import Outgoing
from kiosk.writers import json_lines

_BLOCK = 1024 * 1024


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
        return self in {Format.DUBLIN_CORE, Format.RIS, Format.BIBTEX}


@dataclass(frozen=True, slots=True)
class Entry:
    """One file of an export: its name below the folder, its bytes."""

    name: str
    chunks: Iterable[bytes]


def _copied(path: Path) -> Iterator[bytes]:
    with path.open("rb") as stream:
        while block := stream.read(_BLOCK):
            yield block


def _json(outgoing: Outgoing) -> Iterator[Entry]:
    readme = json_lines.readme(outgoing.house, whole=outgoing.whole)
    yield Entry(json_lines.README, [readme])
    for name, kind in (
        (json_lines.UNITS, "unit"),
        (json_lines.AGENTS, "agent"),
        (json_lines.CONCEPTS, "concept"),
    ):
        yield Entry(name, json_lines.lines(outgoing.lines(kind)))
    if outgoing.whole:
        yield Entry(json_lines.OBJECTIONS, json_lines.lines(outgoing.lines("objection")))
        yield Entry(json_lines.DELIVERIES, [json_lines.deliveries(outgoing.deliveries())])
    for name, path in outgoing.files():
        yield Entry(name, _copied(path))


FORMATS: dict[Format, Callable[[Outgoing], Iterator[Entry]]] = {
    Format.JSON: _json,
}
