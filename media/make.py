"""Makes renditions: upright, sRGB, without metadata; masters are only read."""

import io
import json
import os
import warnings
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Self

from PIL import Image

from media.bands import Picture, picture_of, stored_size
from media.probe import FORMATS, is_pdf, too_large, turn_of
from media.renditions import (
    SCREEN,
    THUMBNAIL,
    TILE,
    Names,
    Tile,
    fitted,
    scale_factors,
    tiles,
    upright,
)

# At least so much larger than the result is a picture that is resampled: more is not seen.
_GAP = 2


def missing(folder: Path, wanted: Names, *, zoom: bool) -> bool:
    """Whether any rendition has still to be made."""
    files = [wanted.thumbnail, wanted.screen, *([wanted.tiles] if zoom else [])]
    return not all((folder / name).is_file() for name in files)


def make(master: Path, frame: int, folder: Path, wanted: Names, *, zoom: bool) -> None:
    """Make what is missing of a canvas's renditions; each file appears whole or not at all.

    Raises OSError or ValueError when the master cannot be read.
    """
    smaller = {
        name: longest
        for name, longest in ((wanted.screen, SCREEN), (wanted.thumbnail, THUMBNAIL))
        if not (folder / name).is_file()
    }
    cut = zoom and not (folder / wanted.tiles).is_file()
    largest = 0 if cut else max(smaller.values(), default=0)
    if not smaller and not cut:
        return
    with _opened(master, frame, largest) as (picture, size):
        drawn = [
            (name, _Smaller(picture.size, fitted(*size, longest)))
            for name, longest in smaller.items()
        ]
        if not cut:
            for top, band in picture.bands():
                for _name, each in drawn:
                    each.take(top, band)
        else:
            with _placed(folder / wanted.tiles) as stream, _Tiles(stream, size) as pyramid:
                for top, band in picture.bands():
                    for _name, each in drawn:
                        each.take(top, band)
                    pyramid.take(band)
        for name, each in drawn:
            with _placed(folder / name) as stream:
                stream.write(_jpeg(each.result(), 82))


@contextmanager
def _opened(master: Path, frame: int, largest: int) -> Iterator[tuple[Picture, tuple[int, int]]]:
    """One page of a master, and the size that the probe gave it.

    A JPEG of which nothing larger than `largest` is wanted is decoded smaller; 0 is all of it.
    """
    if is_pdf(master):
        # Imported here: pictures do not wait for PDFium.
        from media.pdf import draw

        page = draw(master, frame)
        yield picture_of(master, page, 1), page.size
        return
    with warnings.catch_warnings():
        # Pillow only warns of a broken EXIF block, which has been told of already.
        warnings.simplefilter("ignore")
        with Image.open(master, formats=FORMATS) as opened:
            opened.seek(frame)
            if too_large(opened):
                raise ValueError(f"page {frame + 1} declares more pixels than may be drawn")
            turn = turn_of(master, opened, frame)
            size = upright(stored_size(opened), turn)
            if largest and opened.format in {"JPEG", "MPO"}:
                opened.draft(None, fitted(*opened.size, largest * _GAP))
            yield picture_of(master, opened, turn), size


class _Smaller:
    """A picture made smaller while its bands go by: averaged first, then resampled."""

    def __init__(self, size: tuple[int, int], wanted: tuple[int, int]) -> None:
        self._size = size
        self._wanted = wanted
        factor = max(1, min(size[0] // wanted[0], size[1] // wanted[1]) // _GAP)
        # A power of two: the rows of a band are averaged without a rest.
        self._factor = min(TILE, 1 << (factor.bit_length() - 1))
        width, height = (-(-side // self._factor) for side in size)
        self._held = Image.new("RGB", (width, height))

    def take(self, top: int, band: Image.Image) -> None:
        """The next band, which begins at row `top`."""
        part = band.reduce(self._factor) if self._factor > 1 else band
        self._held.paste(part, (0, top // self._factor))

    def result(self) -> Image.Image:
        """The smaller picture."""
        width, height = (side / self._factor for side in self._size)
        box = (0.0, 0.0, width, height)
        return self._held.resize(self._wanted, Image.Resampling.LANCZOS, box=box)


class _Tiles:
    """All tiles and the IIIF `info.json` in one stored zip: one file a picture to back up.

    Of each scale only one row of tiles is held at a time.
    """

    def __init__(self, stream: IO[bytes], size: tuple[int, int]) -> None:
        self._zip = zipfile.ZipFile(stream, "w", zipfile.ZIP_STORED)
        self._size = size
        self._factors = scale_factors(*size)
        self._waiting: dict[tuple[int, int], list[Tile]] = {}
        for tile in tiles(*size):
            self._waiting.setdefault((tile.factor, tile.y), []).append(tile)
        self._half: dict[int, Image.Image] = {}
        self._next = dict.fromkeys(self._factors, 0)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: object, *_rest: object) -> None:
        if kind is None:
            info = {
                "@context": "http://iiif.io/api/image/3/context.json",
                "type": "ImageService3",
                "protocol": "http://iiif.io/api/image",
                "profile": "level0",
                "width": self._size[0],
                "height": self._size[1],
                "tiles": [{"width": TILE, "height": TILE, "scaleFactors": list(self._factors)}],
            }
            self._add("info.json", json.dumps(info).encode())
        self._zip.close()

    def take(self, band: Image.Image) -> None:
        """The next band: its tiles, and with the one before it those of the smaller scales."""
        for factor in self._factors:
            top = self._next[factor]
            self._next[factor] = top + TILE * factor
            for tile in self._waiting.pop((factor, top)):
                left = tile.x // factor
                box = (left, 0, left + tile.drawn_width, tile.drawn_height)
                self._add(tile.name, _jpeg(band.crop(box), 84))
            if factor == self._factors[-1]:
                return
            is_last = top + TILE * factor >= self._size[1]
            half = band.reduce(2)
            upper = self._half.pop(factor, None)
            if upper is not None:
                both = Image.new("RGB", (half.width, upper.height + half.height))
                both.paste(upper, (0, 0))
                both.paste(half, (0, upper.height))
                half = both
            elif not is_last:
                self._half[factor] = half
                return
            band = half

    def _add(self, name: str, content: bytes) -> None:
        self._zip.writestr(zipfile.ZipInfo(name), content)


def _jpeg(picture: Image.Image, quality: int) -> bytes:
    # Pillow would write down again what it read of the master: comments, resolution.
    picture.info = {}
    stream = io.BytesIO()
    picture.save(stream, "JPEG", quality=quality, optimize=True, progressive=False)
    return stream.getvalue()


@contextmanager
def _placed(path: Path) -> Iterator[IO[bytes]]:
    """A file that appears whole when all is written, and otherwise not."""
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        with beside.open("wb") as stream:
            yield stream
            stream.flush()
            os.fsync(stream.fileno())
        beside.replace(path)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise
