"""The picture wall: whole pictures in rows of equal height, each row as wide as the page."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject

from ui.models.results import HitRow
from ui.models.rows import Rows

LOWEST, USUAL, HIGHEST = 180, 250, 320
FLATTEST, TALLEST = 3.2, 0.45


@dataclass(frozen=True, slots=True, kw_only=True)
class Tile:
    """One picture of a row."""

    record_id: str
    page: str
    title: str
    meta: str
    picture: str
    kept: bool
    tile_width: float


@dataclass(frozen=True, slots=True)
class WallRow:
    """One row of pictures."""

    picture_height: float
    tiles: Rows


def justify(proportions: Sequence[float], width: float, gap: float) -> list[tuple[int, int, float]]:
    """Rows as (first, past the last, height): pictures keep their proportions, rows their width.

    A row is closed as soon as it is no higher than usual; the last row is not blown up.
    """
    rows: list[tuple[int, int, float]] = []
    first, total = 0, 0.0
    for place, proportion in enumerate(proportions):
        total += min(max(proportion, TALLEST), FLATTEST)
        height = (width - gap * (place - first)) / total
        if height <= USUAL:
            rows.append((first, place + 1, max(height, LOWEST)))
            first, total = place + 1, 0.0
    if first < len(proportions):
        height = (width - gap * (len(proportions) - first - 1)) / total
        rows.append((first, len(proportions), min(height, HIGHEST)))
    return rows


def wall(
    hits: Sequence[HitRow], width: float, gap: float, pool: list[Rows], parent: QObject
) -> list[WallRow]:
    """The pictures among some hits, laid out for a page of this width.

    The lists of tiles are taken from `pool`, which grows as needed: delegates keep theirs.
    """
    shown = [hit for hit in hits if hit.picture]
    rows = justify([hit.proportion for hit in shown], width, gap)
    while len(pool) < len(rows):
        pool.append(Rows(Tile, parent))
    made = []
    for tiles, (first, past, height) in zip(pool, rows, strict=False):
        tiles.show(
            [
                Tile(
                    record_id=hit.record_id,
                    page=hit.page,
                    title=hit.title,
                    meta=hit.origin,
                    picture=hit.picture,
                    kept=hit.kept,
                    tile_width=min(max(hit.proportion, TALLEST), FLATTEST) * height,
                )
                for hit in shown[first:past]
            ]
        )
        made.append(WallRow(height, tiles))
    return made
