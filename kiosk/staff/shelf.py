"""Keeps of a million units what their trees, rights and links need, without their words."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from operator import attrgetter
from typing import Any

from kiosk.records.access import AccessCondition
from kiosk.records.canvas import Canvas, PageText
from kiosk.records.dating import Dating
from kiosk.records.unit import (
    INHERITED,
    AccessPoint,
    AccessPointKind,
    Element,
    Kind,
    Passage,
    Unit,
)
from kiosk.records.wire import from_json, to_json

_MOST_AT_HAND = 4_096
_NAMES = frozenset({AccessPointKind.PERSNAME, AccessPointKind.NAME})
_PORTRAIT = _NAMES | {AccessPointKind.GENREFORM, AccessPointKind.SUBJECT}
_TITLES = frozenset({Element.SCOPECONTENT, Element.ABSTRACT, Element.NOTE})
_INHERITED = frozenset(INHERITED)
_SOME_WORDS = PageText(lines=())

# What a slim unit has beside its id; the names of fields would take as much room again.
_KEPT = (
    "reference", "title", "level", "parent", "kind", "dates", "passages", "access_points",
    "identifiers", "conditions", "canvases",
)  # fmt: skip
_kept_of = attrgetter(*_KEPT)
_Kept: type[tuple[Any, ...]] = tuple[
    str,
    str,
    str,
    str | None,
    Kind,
    tuple[Dating, ...],
    tuple[Passage, ...],
    tuple[AccessPoint, ...],
    tuple[str, ...],
    tuple[AccessCondition, ...],
    tuple[Canvas, ...],
]


def slim(unit: Unit) -> Unit:
    """A unit without what only its own notice tells.

    Kept are: what others inherit of it, what ties it to people, what it is called.
    """
    elements = _INHERITED if unit.title else _INHERITED | _TITLES
    points = _PORTRAIT if unit.kind is Kind.PHOTOGRAPH else _NAMES
    return Unit(
        id=unit.id,
        reference=unit.reference,
        title=unit.title,
        level=unit.level,
        parent=unit.parent,
        kind=unit.kind,
        dates=unit.dates,
        passages=tuple(each for each in unit.passages if each.element in elements),
        access_points=tuple(each for each in unit.access_points if each.kind in points),
        identifiers=unit.identifiers,
        conditions=unit.conditions,
        # That there are words on a page counts, not which.
        canvases=tuple(
            replace(canvas, text=_SOME_WORDS) if canvas.text else canvas for canvas in unit.canvases
        ),
    )


class Shelf(Mapping[str, Unit]):
    """Units by their ids, packed; those asked for last are at hand."""

    def __init__(self) -> None:
        """An empty shelf."""
        self._packed: dict[str, bytes] = {}
        self._at_hand: dict[str, Unit] = {}
        self.pictured: list[str] = []

    def put(self, unit: Unit) -> None:
        """Keep a unit."""
        self._packed[unit.id] = to_json(_kept_of(unit))
        if unit.canvases:
            self.pictured.append(unit.id)

    def drop(self, id_: str) -> None:
        """Keep a unit no longer."""
        del self._packed[id_]
        self._at_hand.pop(id_, None)

    def __getitem__(self, id_: str) -> Unit:
        packed = self._packed[id_]
        unit = self._at_hand.get(id_)
        if unit is None:
            kept = from_json(packed, _Kept)
            unit = Unit(id=id_, **dict(zip(_KEPT, kept, strict=True)))
            if len(self._at_hand) >= _MOST_AT_HAND:
                self._at_hand.clear()
            self._at_hand[id_] = unit
        return unit

    def __contains__(self, id_: object) -> bool:
        return id_ in self._packed

    def __iter__(self) -> Iterator[str]:
        return iter(self._packed)

    def __len__(self) -> int:
        return len(self._packed)
