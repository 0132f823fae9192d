"""What is measured of taking in: each subject beside a peer that does the least there is to do."""

from __future__ import annotations

import csv
import os
from functools import partial
from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

from lxml import etree
from PIL import Image

from kiosk.readers import alto, ead
from kiosk.readers.reading import DeliveredText
from kiosk.readers.tables import reader as of_tables
from kiosk.records.unit import Unit
from kiosk.staff.collector import seldom
from media.make import make
from media.renditions import SCREEN, THUMBNAIL, TILE, names, scale_factors
from tests.bench.deliveries import page_text, photograph, table
from tests.bench.eads import finding_aid
from tests.bench.measuring import MEGA
from tests.bench.racing import growth, race

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path
    from typing import BinaryIO

    from kiosk.readers.reading import Item

Figures = dict[str, Any]

_READING = """
from pathlib import Path
from tests.bench import subjects
path = Path({path!r})
"""
_WANTED = names("b" * 64, 0)


def bare(path: Path) -> int:
    """Every element of a file, looked at by nobody: what parsing alone costs."""
    number = 0
    for _event, element in etree.iterparse(str(path)):
        element.clear()
        number += 1
    return number


def units_of(read: Callable[[str, BinaryIO], Iterator[Item]], path: Path) -> int:
    """Every unit of a file, as taking in reads it."""
    with seldom(), path.open("rb") as stream:
        return sum(isinstance(item, Unit) for item in read(path.name, stream))


def _rows(path: Path) -> int:
    return units_of(partial(of_tables.read, saved={}), path)


def finding_aids(folder: Path, components: int, rounds: int) -> Figures:
    """Components of a finding aid a second, beside the bare parser over the same bytes."""
    path = folder / "aid.xml"
    with path.open("w", encoding="utf-8") as stream:
        stream.writelines(finding_aid(components))
    best = race({"bare": lambda: bare(path), "ours": lambda: units_of(ead.read, path)}, rounds)
    found = _compared("components", best["ours"].number - 1, best["ours"].seconds,
                      "bare iterparse", best["bare"].seconds)  # fmt: skip
    setting = _READING.format(path=str(path))
    return found | {
        "elements": best["bare"].number,
        "megabytes": round(path.stat().st_size / MEGA, 1),
        "memory_growth_mb": growth(setting, "subjects.units_of(subjects.ead.read, path)"),
    }


def tables(folder: Path, rows: int, rounds: int, most: int = 0) -> Figures:
    """Rows of a table a second, beside the bare reader of CSV; and whether `most` rows end."""
    path = folder / "units.csv"
    with path.open("w", encoding="utf-8") as stream:
        stream.writelines(table(rows))

    def peer() -> int:
        with path.open(encoding="utf-8", newline="") as stream:
            return sum(1 for _row in csv.reader(stream))

    best = race({"bare": peer, "ours": lambda: _rows(path)}, rounds)
    found = _compared("rows", best["ours"].number, best["ours"].seconds,
                      "bare csv.reader", best["bare"].seconds)  # fmt: skip
    if most > rows:
        path = folder / "large.csv"
        with path.open("w", encoding="utf-8") as stream:
            stream.writelines(table(most))
        found["large_rows"] = _rows(path)
    growing = growth(_READING.format(path=str(path)), "subjects._rows(path)")
    return found | {"memory_growth_mb": growing}


def page_texts(folder: Path, words: int, rounds: int) -> Figures:
    """Words of page text a second, beside the bare parser over the same bytes."""
    path = folder / "page.alto.xml"
    path.write_text(page_text(words), "utf-8")

    best = race({"bare": lambda: bare(path), "ours": lambda: _words_of(path)}, rounds)
    found = _compared("words", best["ours"].number, best["ours"].seconds,
                      "bare iterparse", best["bare"].seconds)  # fmt: skip
    growing = growth(_READING.format(path=str(path)), "subjects._words_of(path)")
    return found | {"memory_growth_mb": growing}


def _words_of(path: Path) -> int:
    with seldom(), path.open("rb") as stream:
        return sum(_words(item) for item in alto.read(path.name, stream))


def _words(item: Item) -> int:
    return sum(map(len, item.text.lines)) if isinstance(item, DeliveredText) else 0


def photographs(folder: Path, number: int, size: tuple[int, int], rounds: int) -> Figures:
    """Photographs a second: thumbnails and tiles, beside libvips where pyvips is installed."""
    masters = [folder / f"m{each}.jpg" for each in range(number)]
    for each, path in enumerate(masters):
        photograph(path, size, each)
    peer, small, cut = _vips(folder) if find_spec("pyvips") else _pillow(folder)
    thumbnails = race(
        {"ours": lambda: _all(masters, lambda path: _ours(path, folder, zoom=False)),
         "peer": lambda: _all(masters, small)}, rounds,
    )  # fmt: skip
    pyramids = race(
        {"ours": lambda: _all(masters, lambda path: _ours(path, folder, zoom=True)),
         "peer": lambda: _all(masters, cut)}, rounds,
    )  # fmt: skip
    setting = (
        "from pathlib import Path\nfrom tests.bench import subjects\n"
        f"path, folder = Path({str(masters[0])!r}), Path({str(folder)!r})"
    )
    return {
        "thumbnails": _compared("photographs", number, thumbnails["ours"].seconds,
                                f"{peer}, thumbnail", thumbnails["peer"].seconds)
        | {"memory_growth_mb": growth(setting, "subjects._ours(path, folder, zoom=False)")},
        "tiles": _compared("photographs", number, pyramids["ours"].seconds,
                           f"{peer}, tiles", pyramids["peer"].seconds)
        | {"memory_growth_mb": growth(setting, "subjects._ours(path, folder, zoom=True)")},
        "megapixels": round(size[0] * size[1] / MEGA, 1),
    }  # fmt: skip


def _all(masters: list[Path], do: Callable[[Path], object]) -> int:
    for path in masters:
        do(path)
    return len(masters)


def _ours(path: Path, folder: Path, *, zoom: bool) -> None:
    """The thumbnail alone, or the tiles alone: what the peers are asked for."""
    place = folder / "ours" / path.stem
    there = (_WANTED.screen, _WANTED.thumbnail) if zoom else (_WANTED.screen,)
    for name in (_WANTED.thumbnail, _WANTED.tiles):
        (place / name).unlink(missing_ok=True)
    for name in there:
        (place / name).parent.mkdir(parents=True, exist_ok=True)
        (place / name).touch()
    make(path, 0, place, _WANTED, zoom=zoom)


Peer = tuple[str, "Callable[[Path], object]", "Callable[[Path], object]"]


def _vips(folder: Path) -> Peer:
    pyvips: Any = import_module("pyvips")

    def small(path: Path) -> None:
        drawn = pyvips.Image.thumbnail(str(path), THUMBNAIL)
        drawn.jpegsave(str(folder / "peer.jpg"), Q=82, optimize_coding=True, keep="none")

    def cut(path: Path) -> None:
        opened = pyvips.Image.new_from_file(str(path), access="sequential")
        (folder / "peer.zip").unlink(missing_ok=True)
        opened.dzsave(
            str(folder / "peer"), layout="iiif3", container="zip", tile_size=TILE,
            suffix=".jpg[Q=84,optimize_coding]",
        )  # fmt: skip

    os.environ.setdefault("VIPS_CONCURRENCY", "1")
    return f"libvips {pyvips.version(0)}.{pyvips.version(1)}", small, cut


def _pillow(folder: Path) -> Peer:
    """The least that Pillow does for the same files."""

    def small(path: Path) -> None:
        with Image.open(path) as opened:
            opened.draft("RGB", (THUMBNAIL, THUMBNAIL))
            opened.thumbnail((THUMBNAIL, THUMBNAIL))
            opened.save(folder / "peer.jpg", quality=82, optimize=True)

    def cut(path: Path) -> None:
        with Image.open(path) as opened:
            opened.load()
            level: Image.Image = opened
            for factor in scale_factors(*opened.size):
                level = level if factor == 1 else level.reduce(2)
                for top in range(0, level.height, TILE):
                    for left in range(0, level.width, TILE):
                        right, bottom = min(left + TILE, level.width), min(top + TILE, level.height)
                        tile = level.crop((left, top, right, bottom))
                        tile.save(folder / "peer.jpg", quality=84, optimize=True)

    return "Pillow alone (pyvips is not installed)", small, cut


def _compared(what: str, number: int, ours: float, peer: str, theirs: float) -> Figures:
    return {
        "what": what,
        "number": number,
        "per_cpu_second": round(number / ours, 1 if number / ours < SCREEN else None),
        "ours_s": round(ours, 3),
        "peer": peer,
        "peer_s": round(theirs, 3),
        "ratio": round(ours / theirs, 2),
    }
