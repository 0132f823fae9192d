"""What a picture is: its size and pages, whether it is sound, whether it is too big to open."""

import warnings
from dataclasses import dataclass
from pathlib import Path

from PIL import Image, ImageFile, UnidentifiedImageError

from kiosk.records.canvas import PageText
from kiosk.records.photo_metadata import PhotoMetadata

# Limits of one picture (denial of service by declared size); well above a 600 dpi A2 scan.
MOST_PIXELS = 250_000_000
MOST_SIDE = 65_000
MOST_FRAMES = 2_000
MOST_BYTES = 2_000_000_000
FORMATS = ("JPEG", "PNG", "TIFF")
_ORIENTATION = 0x0112
_SHRINKS = frozenset({"L", "RGB", "RGBA", "CMYK", "YCbCr", "LAB"})
_ON_ITS_SIDE = frozenset({5, 6, 7, 8})

Image.MAX_IMAGE_PIXELS = MOST_PIXELS
ImageFile.LOAD_TRUNCATED_IMAGES = False


_SILENT = PhotoMetadata()


@dataclass(frozen=True, slots=True, kw_only=True)
class Probe:
    """A picture as opened: pixels of each upright frame; `fault` is empty when it is sound."""

    sizes: tuple[tuple[int, int], ...] = ()
    fault: str = ""
    code: str = ""
    colour: str = "#c8bfae"
    metadata: PhotoMetadata = _SILENT
    dhash: str = ""
    texts: tuple[PageText | None, ...] = ()
    notes: tuple[str, ...] = ()


def probe(path: Path, sidecar: bytes = b"") -> Probe:  # noqa: ARG001  # read by the next change
    """Open a picture whole, frame by frame, and say what it is; never raises for its content."""
    try:
        if path.stat().st_size > MOST_BYTES:
            return Probe(code="picture-too-big", fault="the file is larger than 2 GB")
        with warnings.catch_warnings():
            # Pillow only warns of a broken EXIF block or of a size above its own limit.
            warnings.simplefilter("ignore")
            return _open(path)
    except Image.DecompressionBombError:
        return Probe(code="picture-bomb", fault=f"it declares more than {MOST_PIXELS} pixels")
    except UnidentifiedImageError:
        return Probe(code="picture-not", fault="it is not a picture")
    except Exception as error:  # noqa: BLE001  # decoders raise anything on hostile bytes
        return Probe(code="picture-broken", fault=f"it cannot be opened ({_short(error)})")


def _short(error: Exception) -> str:
    return str(error).split("\n", 1)[0][:120].rstrip(".") or type(error).__name__


def _open(path: Path) -> Probe:
    with Image.open(path, formats=FORMATS) as image:
        if image.width * image.height > MOST_PIXELS or max(image.size) > MOST_SIDE:
            return Probe(
                code="picture-bomb",
                fault=f"it declares {image.width} by {image.height} pixels",
            )
        sizes: list[tuple[int, int]] = []
        colour = "#c8bfae"
        for frame in range(frames(image)):
            image.seek(frame)
            if image.width * image.height > MOST_PIXELS:
                return Probe(code="picture-bomb", fault=f"page {frame + 1} is too large")
            size = image.size
            try:
                if image.format == "JPEG":
                    # An eighth of the size still reads every byte: a cut file is found, cheaply.
                    image.draft("RGB", (max(1, image.width // 8), max(1, image.height // 8)))
                image.load()
            except Exception as error:  # noqa: BLE001  # decoders raise anything on hostile bytes
                return Probe(
                    sizes=tuple(sizes),
                    code="picture-incomplete",
                    fault=f"it is damaged or incomplete ({_short(error)})",
                )
            if frame == 0:
                colour = mean_colour(image)
            # Read after the pixels: a PNG may carry its EXIF block behind them.
            sizes.append(upright(size, image.getexif().get(_ORIENTATION, 1)))
        return Probe(sizes=tuple(sizes), colour=colour)


def frames(image: Image.Image) -> int:
    """How many pages the file has; directories that form a ring end where they meet."""
    count = getattr(image, "n_frames", 1) if image.format == "TIFF" else 1
    return min(int(count), MOST_FRAMES)


def upright(size: tuple[int, int], orientation: int) -> tuple[int, int]:
    """Width and height once turned as EXIF says (values 5 to 8 lie on their side)."""
    return (size[1], size[0]) if orientation in _ON_ITS_SIDE else size


def mean_colour(image: Image.Image) -> str:
    """The colour that stands in for the picture until it is drawn."""
    # Shrunk before it is converted where it can be: a large picture is not held twice.
    plain = image if image.mode in _SHRINKS else image.convert("RGB")
    small = plain.resize((1, 1), Image.Resampling.BOX).convert("RGB")
    red, green, blue = small.getpixel((0, 0))  # type: ignore[misc]  # RGB gives three numbers
    return f"#{int(red):02x}{int(green):02x}{int(blue):02x}"
