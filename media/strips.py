"""Reads a TIFF by bands of rows: a small TIFF is made of each band's strips, and decoded.

Pillow decodes a page whole, which takes four bytes a pixel and the file's own bytes beside them.
"""

import io
import zlib
from dataclasses import dataclass
from pathlib import Path

from PIL import Image, TiffImagePlugin

from media.tiff_head import numbers, tiff
from media.unpacked import DEFLATE, Unpacked, unpacker

MOST_BYTES = 64_000_000
"""What a row of tiles or a strip may hold, decoded; larger ones are no gain."""

_ROWS = 64
_WIDTH, _HEIGHT, _BITS, _COMPRESSION, _PHOTOMETRIC = 256, 257, 258, 259, 262
_OFFSETS, _SAMPLES, _STRIP_ROWS, _COUNTS, _PLANAR = 273, 277, 278, 279, 284
_TILE_WIDTH, _TILE_ROWS, _TILE_OFFSETS, _TILE_COUNTS = 322, 323, 324, 325
# What the decoder needs to know beside where the strips are; nothing else is handed on.
_SAID = (258, 259, 262, 266, 277, 284, 292, 293, 317, 320, 332, 338, 339, 347, 530, 531)
_NONE, _OLD_JPEG, _JPEG, _YCBCR = 1, 6, 7, 6
_SEPARATE, _FILL = 2, 266


@dataclass(frozen=True, slots=True, kw_only=True)
class Strips:
    """One page: where its strips or tiles lie, row by row and plane by plane."""

    path: Path
    prefix: bytes
    size: tuple[int, int]
    said: dict[int, object]
    rows: int
    across: int
    offsets: tuple[int, ...]
    counts: tuple[int, ...]
    planes: int
    is_tiled: bool
    unpacked: Unpacked | None = None
    """The rows of a strip that is the whole page: quick from top to bottom only."""

    def band(self, top: int, bottom: int) -> Image.Image:
        """Some rows of the page, decoded; raises OSError when they cannot be."""
        width, height = self.size
        first, last = top // self.rows, -(-bottom // self.rows)
        start = first * self.rows
        content = self._band(first, last, min(last * self.rows, height) - start)
        with Image.open(io.BytesIO(content), formats=("TIFF",)) as opened:
            return opened.crop((0, top - start, width, bottom - start))

    def _band(self, first: int, last: int, height: int) -> bytes:
        """A TIFF of these rows of strips."""
        if self.unpacked is not None:
            # Packed again, as little as can be: what the rows mean is left to the decoder.
            top = first * self.rows
            rows = zlib.compress(self.unpacked.rows(top, top + height), 0)
            rows += b"\0" * (len(rows) % 2)
            said = self.said | {_WIDTH: self.size[0], _HEIGHT: height, _COMPRESSION: DEFLATE}
            said |= {_OFFSETS: 8, _COUNTS: len(rows), _STRIP_ROWS: height}
            return tiff(self.prefix, said, [rows], 8 + len(rows))
        a_plane = len(self.offsets) // self.planes
        chosen = [
            plane * a_plane + number
            for plane in range(self.planes)
            for number in range(first * self.across, last * self.across)
        ]
        places, at, pieces = [], 8, []
        with self.path.open("rb") as stream:
            for number in chosen:
                stream.seek(self.offsets[number])
                pieces.append(stream.read(self.counts[number]))
                if len(pieces[-1]) != self.counts[number]:
                    raise OSError("a strip is cut off")
                places.append(at)
                at += len(pieces[-1])
        if at % 2:
            pieces.append(b"\0")
            at += 1
        said = self.said | {_WIDTH: self.size[0], _HEIGHT: height}
        found = [len(piece) for piece in pieces[: len(chosen)]]
        if self.is_tiled:
            said |= {_TILE_OFFSETS: places, _TILE_COUNTS: found}
        else:
            said |= {_OFFSETS: places, _COUNTS: found, _STRIP_ROWS: min(self.rows, height)}
        return tiff(self.prefix, said, pieces, at)


def strips_of(path: Path, image: Image.Image) -> Strips | None:
    """The strips of the page at which a picture stands; None where it must be decoded whole."""
    if not isinstance(image, TiffImagePlugin.TiffImageFile):
        return None
    try:
        return _strips(path, image.tag_v2)
    except (KeyError, TypeError, ValueError, ArithmeticError):
        return None


def _strips(path: Path, tags: TiffImagePlugin.ImageFileDirectory_v2) -> Strips | None:
    width, height = int(tags[_WIDTH]), int(tags[_HEIGHT])
    compression = int(tags.get(_COMPRESSION, _NONE))
    is_ycbcr = tags.get(_PHOTOMETRIC) == _YCBCR
    if compression == _OLD_JPEG or (is_ycbcr and compression != _JPEG):
        return None
    samples = int(tags.get(_SAMPLES, 1))
    separate = tags.get(_PLANAR, 1) == _SEPARATE
    depth = sum(numbers(tags.get(_BITS, 1))) if _BITS in tags else samples
    line = -(-width * (depth // samples if separate else depth) // 8)
    is_tiled = _TILE_OFFSETS in tags
    if is_tiled:
        rows, across = int(tags[_TILE_ROWS]), -(-width // int(tags[_TILE_WIDTH]))
        offsets, counts = numbers(tags[_TILE_OFFSETS]), numbers(tags[_TILE_COUNTS])
    else:
        rows, across = min(int(tags.get(_STRIP_ROWS, height)), height), 1
        offsets = numbers(tags[_OFFSETS])
        if compression == _NONE:
            counts = [min(rows, height - n * rows) * line for n in range(-(-height // rows))]
            counts *= samples if separate else 1
            if len(offsets) == 1 and rows > _ROWS:
                # One strip of plain rows can be cut anywhere.
                tops = range(0, height, _ROWS)
                counts = [min(_ROWS, height - top) * line for top in tops]
                offsets, rows = [offsets[0] + top * line for top in tops], _ROWS
        else:
            counts = numbers(tags[_COUNTS])
    unpacked = None
    unpack = unpacker(compression) if int(tags.get(_FILL, 1)) == 1 else None
    if unpack and len(offsets) == len(counts) == 1 and rows * line > MOST_BYTES:
        unpacked = Unpacked(path, offsets[0], counts[0], unpack, line)
        tops = range(0, height, _ROWS)
        offsets, counts, rows = [offsets[0]] * len(tops), [counts[0]] * len(tops), _ROWS
    planes = samples if separate else 1
    needed = -(-height // rows) * across * planes
    if needed != len(offsets) or needed != len(counts) or rows * line > MOST_BYTES:
        return None
    said = {tag: tags[tag] for tag in _SAID if tag in tags}
    if is_tiled:
        said |= {_TILE_WIDTH: tags[_TILE_WIDTH], _TILE_ROWS: rows}
    return Strips(
        path=path,
        prefix=bytes(tags.prefix),
        size=(width, height),
        said=said,
        rows=rows,
        across=across,
        offsets=tuple(offsets),
        counts=tuple(counts),
        planes=planes,
        is_tiled=is_tiled,
        unpacked=unpacked,
    )
