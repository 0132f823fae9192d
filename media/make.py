"""Makes renditions: upright, sRGB, without metadata; masters are only read."""

import io
import json
import os
import warnings
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PIL import Image, ImageCms

from media.likeness import eight_bit, turned
from media.probe import FORMATS, is_pdf, too_large, turn_of
from media.renditions import (
    SCREEN,
    THUMBNAIL,
    TILE,
    Names,
    fitted,
    scale_factors,
    tiles,
)

_SRGB = ImageCms.createProfile("sRGB")


def missing(folder: Path, wanted: Names, *, zoom: bool) -> bool:
    """Whether any rendition has still to be made."""
    files = [wanted.thumbnail, wanted.screen, *([wanted.tiles] if zoom else [])]
    return not all((folder / name).is_file() for name in files)


def make(master: Path, frame: int, folder: Path, wanted: Names, *, zoom: bool) -> None:
    """Make what is missing of a canvas's renditions; each file appears whole or not at all.

    Raises OSError or ValueError when the master cannot be read.
    """
    with _page(master, frame) as picture:
        for name, longest in ((wanted.screen, SCREEN), (wanted.thumbnail, THUMBNAIL)):
            if not (folder / name).is_file():
                small = picture.resize(
                    fitted(picture.width, picture.height, longest),
                    Image.Resampling.LANCZOS,
                    reducing_gap=3.0,
                )
                _place(folder / name, _jpeg(small, 82))
        if zoom and not (folder / wanted.tiles).is_file():
            _place(folder / wanted.tiles, _container(picture))


@contextmanager
def _page(master: Path, frame: int) -> Iterator[Image.Image]:
    """One page of a master as plain sRGB, upright, of the size that the probe gave it."""
    if is_pdf(master):
        # Imported here: pictures do not wait for PDFium.
        from media.pdf import draw

        yield draw(master, frame)
        return
    with warnings.catch_warnings():
        # Pillow only warns of a broken EXIF block, which has been told of already.
        warnings.simplefilter("ignore")
        with Image.open(master, formats=FORMATS) as opened:
            opened.seek(frame)
            if too_large(opened):
                raise ValueError(f"page {frame + 1} declares more pixels than may be drawn")
            yield _srgb(turned(opened, turn_of(master, opened, frame)))


def _srgb(picture: Image.Image) -> Image.Image:
    """The picture as 8-bit sRGB; 16-bit grey is scaled, transparency laid on white.

    What is RGB already is not copied: a scan of 250 megapixels takes a gigabyte.
    """
    profile = picture.info.get("icc_profile")
    if picture.mode.startswith("I") or picture.mode == "F":
        return eight_bit(picture).convert("RGB")
    if picture.mode in {"RGBA", "LA", "PA"} or "transparency" in picture.info:
        layered = picture.convert("RGBA")
        white = Image.new("RGBA", layered.size, "white")
        return Image.alpha_composite(white, layered).convert("RGB")
    if profile and picture.mode in {"RGB", "CMYK", "L"}:
        try:
            source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
            converted = ImageCms.profileToProfile(picture, source, _SRGB, outputMode="RGB")
        except (ImageCms.PyCMSError, OSError):
            converted = None
        if converted is not None:
            return converted
    return picture if picture.mode == "RGB" else picture.convert("RGB")


def _jpeg(picture: Image.Image, quality: int) -> bytes:
    stream = io.BytesIO()
    picture.save(stream, "JPEG", quality=quality, optimize=True, progressive=False)
    return stream.getvalue()


def _container(picture: Image.Image) -> bytes:
    """All tiles and the IIIF `info.json` in one stored zip: one file a picture to back up."""
    levels = {1: picture}
    for factor in scale_factors(picture.width, picture.height)[1:]:
        levels[factor] = levels[factor // 2].reduce(2)
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_STORED) as container:
        for tile in tiles(picture.width, picture.height):
            level = levels[tile.factor]
            left, top = tile.x // tile.factor, tile.y // tile.factor
            box = (left, top, left + tile.drawn_width, top + tile.drawn_height)
            content = _jpeg(level.crop(box), 84)
            container.writestr(zipfile.ZipInfo(tile.name), content)
        info = {
            "@context": "http://iiif.io/api/image/3/context.json",
            "type": "ImageService3",
            "protocol": "http://iiif.io/api/image",
            "profile": "level0",
            "width": picture.width,
            "height": picture.height,
            "tiles": [
                {
                    "width": TILE,
                    "height": TILE,
                    "scaleFactors": list(scale_factors(picture.width, picture.height)),
                }
            ],
        }
        container.writestr(zipfile.ZipInfo("info.json"), json.dumps(info))
    return stream.getvalue()


def _place(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_name(f".{path.name}.{os.getpid()}")
    with beside.open("wb") as stream:
        stream.write(content)
        stream.flush()
        os.fsync(stream.fileno())
    beside.replace(path)
