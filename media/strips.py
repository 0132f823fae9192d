"""Reads a TIFF by bands of rows: a small TIFF is made of each band's strips, and decoded.

Pillow decodes a page whole, which takes four bytes a pixel and the file's own bytes beside them.
"""

import io
import struct
from dataclasses import dataclass
from pathlib import Path

from PIL import Image, TiffImagePlugin

MOST_BYTES = 64_000_000
"""What a row of tiles or a strip may hold, decoded; larger ones are no gain."""

_ROWS = 64
_WIDTH, _HEIGHT, _BITS, _COMPRESSION, _PHOTOMETRIC = 256, 257, 258, 259, 262
_OFFSETS, _SAMPLES, _STRIP_ROWS, _COUNTS, _PLANAR = 273, 277, 278, 279, 284
_TILE_WIDTH, _TILE_ROWS, _TILE_OFFSETS, _TILE_COUNTS = 322, 323, 324, 325
# What the decoder needs to know beside where the strips are; nothing else is handed on.
_SAID = (258, 259, 262, 266, 277, 284, 292, 293, 317, 320, 332, 338, 339, 347, 530, 531)
_SHORT, _LONG, _UNDEFINED = 3, 4, 7
_NONE, _OLD_JPEG, _JPEG, _YCBCR = 1, 6, 7, 6
_SEPARATE = 2


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
        order = "<" if self.prefix == b"II" else ">"
        head = self.prefix + struct.pack(f"{order}HL", 42, at)
        return b"".join((head, *pieces, _directory(said, order, at)))


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
    depth = sum(_numbers(tags.get(_BITS, 1))) if _BITS in tags else samples
    line = -(-width * (depth // samples if separate else depth) // 8)
    is_tiled = _TILE_OFFSETS in tags
    if is_tiled:
        rows, across = int(tags[_TILE_ROWS]), -(-width // int(tags[_TILE_WIDTH]))
        offsets, counts = _numbers(tags[_TILE_OFFSETS]), _numbers(tags[_TILE_COUNTS])
    else:
        rows, across = min(int(tags.get(_STRIP_ROWS, height)), height), 1
        offsets = _numbers(tags[_OFFSETS])
        if compression == _NONE:
            counts = [min(rows, height - n * rows) * line for n in range(-(-height // rows))]
            counts *= samples if separate else 1
            if len(offsets) == 1 and rows > _ROWS:
                # One strip of plain rows can be cut anywhere.
                tops = range(0, height, _ROWS)
                counts = [min(_ROWS, height - top) * line for top in tops]
                offsets, rows = [offsets[0] + top * line for top in tops], _ROWS
        else:
            counts = _numbers(tags[_COUNTS])
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
    )


def _numbers(value: object) -> list[int]:
    return [int(each) for each in value] if isinstance(value, tuple | list) else [int(str(value))]


def _directory(said: dict[int, object], order: str, at: int) -> bytes:
    """The directory of a TIFF that begins at some byte, with the values that do not fit in it."""
    fixed = 2 + 12 * len(said) + 4
    entries, further = [struct.pack(f"{order}H", len(said))], b""
    for tag, value in sorted(said.items()):
        kind, count, packed = _packed(value, order, is_place=tag in {_OFFSETS, _TILE_OFFSETS})
        if len(packed) > 4:  # noqa: PLR2004  # what a field of a directory holds
            place = struct.pack(f"{order}L", at + fixed + len(further))
            further += packed + b"\0" * (len(packed) % 2)
        else:
            place = packed.ljust(4, b"\0")
        entries.append(struct.pack(f"{order}HHL", tag, kind, count) + place)
    return b"".join((*entries, b"\0\0\0\0", further))


def _packed(value: object, order: str, *, is_place: bool) -> tuple[int, int, bytes]:
    """Type, number and bytes of a value."""
    if isinstance(value, bytes):
        return _UNDEFINED, len(value), value
    numbers = _numbers(value)
    is_long = is_place or max(numbers) > 0xFFFF  # noqa: PLR2004  # two bytes
    packed = struct.pack(f"{order}{len(numbers)}{'L' if is_long else 'H'}", *numbers)
    return _LONG if is_long else _SHORT, len(numbers), packed
