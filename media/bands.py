"""Gives a picture in bands of rows from top to bottom: upright, as plain sRGB.

A large TIFF is decoded strip by strip, so that it is never in memory whole.
"""

import io
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from PIL import Image, ImageCms, TiffImagePlugin

from media.likeness import LARGE, SHRINKS, turned
from media.renditions import ON_ITS_SIDE, TILE, upright
from media.strips import Strips, strips_of
from media.vips import regions_of

MANY_PIXELS = 24_000_000
"""From here on a picture is read piece by piece, where that can be had."""

_GLANCE = 16
_ORIENTATION = 0x0112
_SRGB = ImageCms.createProfile("sRGB")
_LAB = ImageCms.createProfile("LAB")
_PROFILED = frozenset({"RGB", "CMYK", "L"})
_LAYERED = frozenset({"RGBA", "LA", "PA"})
_AS_STORED = frozenset({1, 2})
_LITTLE = 64
_FROM_BELOW, _FROM_THE_RIGHT = frozenset({3, 4}), frozenset({7, 8})

Box = tuple[int, int, int, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A picture as it is to be drawn: its upright size, and a way to any of its rows.

    The rows must be asked for from top to bottom.
    """

    size: tuple[int, int]
    rows: Callable[[int, int], Image.Image]

    def bands(self) -> Iterator[tuple[int, Image.Image]]:
        """Every band with its first row; each is as high as a tile, but for the last."""
        _width, height = self.size
        for top in range(0, height, TILE):
            yield top, self.rows(top, min(top + TILE, height))


def stored_size(image: Image.Image) -> tuple[int, int]:
    """The size as stored of the page at which a picture stands that is not decoded yet.

    Of a TIFF Pillow tells the upright size, and turns it while it decodes.
    """
    if isinstance(image, TiffImagePlugin.TiffImageFile):
        return upright(image.size, image.tag_v2.get(_ORIENTATION, 1))
    return image.size


def picture_of(path: Path, image: Image.Image, turn: int) -> Picture:
    """The page at which an opened picture stands; what it holds is turned as EXIF says."""
    stored = stored_size(image)
    region = _pieces(path, image, turn, stored)
    if region is None:
        image.load()
        if isinstance(image, TiffImagePlugin.TiffImageFile):
            turn, stored = 1, image.size
        region = image.crop
    plain = _Plain(image, region, stored)

    def rows(top: int, bottom: int) -> Image.Image:
        return turned(plain.of(region(_stored_box(stored, turn, top, bottom))), turn)

    return Picture(size=upright(stored, turn), rows=rows)


def glance(path: Path, image: Image.Image, turn: int) -> tuple[Image.Image, int]:
    """The page decoded to its last byte, with its turn; a smaller copy of a large one.

    Raises what the decoder raises where the page is damaged.
    """
    strips = _strips(path, image)
    if strips is None:
        image.load()
        return image, 1 if isinstance(image, TiffImagePlugin.TiffImageFile) else turn
    width, height = strips.size
    held: Image.Image | None = None
    for top in range(0, height, TILE):
        part = strips.band(top, min(top + TILE, height))
        if part.mode.startswith(LARGE):
            part = part.convert("F" if part.mode == "F" else "I")
        elif part.mode not in SHRINKS:
            part = part.convert("RGB")
        part = part.reduce(_GLANCE)
        if held is None:
            held = Image.new(part.mode, (-(-width // _GLANCE), -(-height // _GLANCE)))
        held.paste(part, (0, top // _GLANCE))
    assert held is not None  # noqa: S101  # a large picture has rows
    return held, turn


def _stored_box(stored: tuple[int, int], turn: int, top: int, bottom: int) -> Box:
    """Where some rows of the upright picture lie in the one that is stored."""
    width, height = stored
    if turn in _FROM_BELOW:
        return 0, height - bottom, width, height - top
    if turn in _FROM_THE_RIGHT:
        return width - bottom, 0, width - top, height
    return (top, 0, bottom, height) if turn in ON_ITS_SIDE else (0, top, width, bottom)


def _pieces(
    path: Path, image: Image.Image, turn: int, stored: tuple[int, int]
) -> Callable[[Box], Image.Image] | None:
    """A way to parts of a large picture that does not hold it whole; None where there is none."""
    if image.width * image.height < MANY_PIXELS:
        return None
    strips = _strips(path, image)
    is_downward = strips is not None and (strips.unpacked is None or turn in _AS_STORED)
    if strips is not None and is_downward and turn not in ON_ITS_SIDE:
        band = strips.band
        return lambda box: band(box[1], box[3])
    found = regions_of(path, image, stored, in_order=turn in _AS_STORED)
    if found is None and strips is not None:
        # On its side every row crosses every strip, and one strip is unpacked from its top: held
        # whole, but the file beside it is not.
        return _whole(image, strips)
    return found


def _strips(path: Path, image: Image.Image) -> Strips | None:
    """The strips of a large TIFF that can be decoded by themselves."""
    if image.width * image.height < MANY_PIXELS:
        return None
    strips = strips_of(path, image)
    if strips is not None:
        try:
            strips.band(0, 1)
        except (OSError, ValueError, SyntaxError):
            return None
    return strips


def _whole(image: Image.Image, strips: Strips) -> Callable[[Box], Image.Image]:
    """A way to parts of a page held whole: each colour apart, as Pillow gives three a fourth."""
    colours = "RGB" if image.mode == "RGB" else ""
    planes = [Image.new("L" if colours else image.mode, strips.size) for _ in colours or "1"]
    # Beside the whole as little as can be.
    step = strips.rows * max(1, _LITTLE // strips.rows)
    for top in range(0, strips.size[1], step):
        part = strips.band(top, min(top + step, strips.size[1]))
        for plane, piece in zip(planes, part.split() if colours else [part], strict=True):
            plane.paste(piece, (0, top))
        if top == 0 and part.palette is not None:
            planes[0].putpalette(part.palette)
    if not colours:
        return planes[0].crop
    return lambda box: Image.merge(colours, [plane.crop(box) for plane in planes])


class _Plain:
    """Makes parts of one picture 8-bit sRGB, each as it would be in the whole.

    Sixteen-bit grey is scaled, transparency laid on white.
    """

    def __init__(
        self, image: Image.Image, region: Callable[[Box], Image.Image], size: tuple[int, int]
    ) -> None:
        self._transparency = image.info.get("transparency")
        mode = image.mode
        self._is_large = mode.startswith(LARGE)
        if self._is_large:
            self._low, self._high = _extremes(region, size)
        self._is_layered = mode in _LAYERED or self._transparency is not None
        self._transform: ImageCms.ImageCmsTransform | None = None
        if mode == "LAB":
            self._transform = ImageCms.buildTransform(_LAB, _SRGB, "LAB", "RGB")
        elif image.info.get("icc_profile"):
            drawn = "RGB" if mode in {"RGBA", "P"} else mode
            if drawn in _PROFILED:
                self._transform = _transform(image.info["icc_profile"], drawn)

    def of(self, part: Image.Image) -> Image.Image:
        """A part as plain sRGB."""
        if self._is_large:
            span = max(1.0, self._high - self._low)
            low = self._low
            grey = part.convert("F").point(lambda value: (value - low) * (255.0 / span))
            return grey.convert("L").convert("RGB")
        if self._is_layered:
            if self._transparency is not None:
                part.info["transparency"] = self._transparency
            layered = part.convert("RGBA")
            colours = self._coloured(layered.convert("RGB"))
            white = Image.new("RGB", part.size, "white")
            return Image.composite(colours, white, layered.getchannel("A"))
        return self._coloured(part.convert("RGB") if part.mode == "P" else part)

    def _coloured(self, part: Image.Image) -> Image.Image:
        if self._transform is not None and part.mode == self._transform.input_mode:
            done = ImageCms.applyTransform(part, self._transform)
            assert done is not None  # noqa: S101  # not in place: a new picture
            return done
        return part if part.mode == "RGB" else part.convert("RGB")


def _transform(profile: bytes, mode: str) -> ImageCms.ImageCmsTransform | None:
    """From a device's colours to those of screens; None for a profile that is none of this mode."""
    try:
        source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        return ImageCms.buildTransform(source, _SRGB, mode, "RGB")
    except (ImageCms.PyCMSError, OSError):
        return None


def _extremes(region: Callable[[Box], Image.Image], size: tuple[int, int]) -> tuple[float, float]:
    """The darkest and the lightest grey of a picture of more than eight bits."""
    width, height = size
    low, high = float("inf"), float("-inf")
    for top in range(0, height, TILE):
        found = region((0, top, width, min(top + TILE, height))).getextrema()
        low = min(low, float(found[0]))  # type: ignore[arg-type]  # one band: numbers
        high = max(high, float(found[1]))  # type: ignore[arg-type]  # one band: numbers
    return low, high
