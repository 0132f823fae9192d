"""Writes the demonstration deliveries into a folder."""

import multiprocessing
import os
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from kiosk.demonstration import (
    committees,
    dossiers,
    engineers,
    maps_and_posters,
    museum,
    photographs,
    reserved,
    space,
    sponsors,
)
from kiosk.demonstration.ead import Habit, finding_aid
from kiosk.demonstration.followed import Followed, followed
from kiosk.demonstration.heroes import AUGUSTIN, MARTHE, STANIMIR, ZOFIA, alike
from kiosk.demonstration.painting import Order, paint
from kiosk.demonstration.people import Person, crowd, in_both, resistance
from kiosk.demonstration.piece import Piece
from kiosk.demonstration.tables import people_table, units_table

Report = Callable[[int, int, str], None]

_DOSSIERS = 28
_CARDS = 79


@dataclass(frozen=True, slots=True, kw_only=True)
class Scale:
    """How much to make: trials draw one picture in many and name fewer people."""

    people: int = 2000
    resistance: int = 160
    in_both: int = 3
    one_picture_in: int = 1
    workers: int = 0


FULL = Scale()
SMALL = Scale(people=400, resistance=30, in_both=0, one_picture_in=23, workers=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Delivery:
    """One folder of a supplier; without a habit it is a table."""

    folder: str
    file: str
    pieces: tuple[Piece, ...]
    habit: Habit | None = None


def _silent(_done: int, _of: int, _name: str) -> None:
    """Nobody is told."""


def make(folder: Path, report: Report = _silent, *, scale: Scale = FULL) -> None:
    """Write every delivery below a folder; tells after each file how far it is."""
    stories = followed(_DOSSIERS, _CARDS)
    told = (AUGUSTIN, STANIMIR, *alike(), *(story.person for story in stories))
    others = tuple(crowd(max(0, scale.people - len(told))))
    deliveries = _deliveries(stories, others)
    orders = [
        order
        for delivery in deliveries
        for place, order in enumerate(_orders(folder, delivery))
        if place % scale.one_picture_in == 0
    ]
    drawn = frozenset(order.name for order in orders)
    for delivery in deliveries:
        _write(folder / delivery.folder / delivery.file, _described(delivery, drawn))
    deported = sorted((*told, *others), key=lambda person: (person.surname, person.reference))
    _write(folder / "05-deportes" / "people.csv", people_table(deported[: scale.people]))
    members = resistance(scale.resistance - scale.in_both)
    directory = (MARTHE, ZOFIA, *members, *in_both(others, scale.in_both))
    _write(folder / "06-resistance" / "people.csv", people_table(directory))
    _write(folder / "content" / "sponsors.toml", sponsors.sponsors_toml())
    _write(folder / "content" / "welcome.toml", sponsors.welcome_toml())
    _write(folder / "content" / "trials.toml", sponsors.trials_toml())
    for order in orders:
        order.folder.mkdir(parents=True, exist_ok=True)
    for done, name in enumerate(_painted(orders, scale.workers), start=1):
        report(done, len(orders), name)


def _deliveries(stories: tuple[Followed, ...], others: Sequence[Person]) -> tuple[_Delivery, ...]:
    return (
        _Delivery(
            folder="01-comites-entraide",
            file="1J.xml",
            pieces=committees.pieces(stories, others[:120]),
            habit=Habit(namespace=True, links=True),
        ),
        _Delivery(
            folder="02-photographies", file="4Fi.xml", pieces=photographs.pieces(), habit=Habit()
        ),
        _Delivery(
            folder="03-cartes-affiches",
            file="5Fi.xml",
            pieces=maps_and_posters.pieces(),
            habit=Habit(numbered=True),
        ),
        _Delivery(
            folder="04-ingenieurs-v2",
            file="3J.xml",
            pieces=engineers.pieces(),
            habit=Habit(doctype=True, links=True),
        ),
        _Delivery(folder="07-objets", file="units.csv", pieces=museum.pieces()),
        _Delivery(folder="08-espace", file="units.csv", pieces=space.pieces()),
        _Delivery(folder="09-dossiers", file="units.csv", pieces=dossiers.pieces()),
        _Delivery(
            folder="10-dossiers-reserves",
            file="25W.xml",
            pieces=reserved.reserved(),
            habit=Habit(namespace=True),
        ),
        _Delivery(
            folder="11-ecoles-journaux",
            file="2J.xml",
            pieces=reserved.schools(),
            habit=Habit(links=True),
        ),
    )


def _described(delivery: _Delivery, drawn: frozenset[str]) -> str:
    if delivery.habit is None:
        return units_table(delivery.pieces, drawn)
    return finding_aid(delivery.pieces, delivery.habit, drawn)


def _orders(folder: Path, delivery: _Delivery) -> Iterator[Order]:
    images = folder / delivery.folder / "images"
    for piece in delivery.pieces:
        for name, drawn in zip(piece.file_names(), piece.pictures, strict=True):
            yield Order(folder=images, name=name, reference=piece.reference, drawn=drawn)


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="\n")


def _painted(orders: Sequence[Order], workers: int) -> Iterator[str]:
    """The names of the files as they are finished, drawn side by side on all cores."""
    workers = workers or os.cpu_count() or 1
    context = multiprocessing.get_context("spawn")
    try:
        context.Lock()
    except OSError:
        # A container without shared memory has no lock for a pool to share.
        workers = 1
    if workers == 1:
        yield from map(paint, orders)
        return
    with ProcessPoolExecutor(workers, mp_context=context) as pool:
        yield from pool.map(paint, orders, chunksize=4)
