"""What a picture is: its size and pages, whether it is sound, whether it is too big to open."""

import mmap
import re
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from PIL import Image, ImageFile, UnidentifiedImageError

from kiosk.records.canvas import PageText
from kiosk.records.photo_metadata import PhotoMetadata
from media.bands import glance, stored_size
from media.likeness import difference_hash, mean_colour
from media.metadata import within
from media.renditions import upright

# Limits of one picture (denial of service by declared size); well above a 600 dpi A2 scan.
MOST_PIXELS = 250_000_000
MOST_SIDE = 65_000
MOST_FRAMES = 2_000
MOST_BYTES = 2_000_000_000
FORMATS = ("JPEG", "PNG", "TIFF", "JPEG2000", "WEBP", "GIF")
PDF = re.compile(rb"%PDF-\d")
PDF_HEAD = 1024
_MANY_FRAMES = "TIFF"
_ORIENTATION, _TURNS = 0x0112, range(1, 9)
_SILENT = PhotoMetadata()

Image.MAX_IMAGE_PIXELS = MOST_PIXELS
ImageFile.LOAD_TRUNCATED_IMAGES = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Probe:
    """A picture as opened: pixels of each upright frame; `fault` is empty when it is sound.

    `notes` are codes of `media.notes`: things to tell of a picture that is taken in. `texts` are
    the words that a PDF carries, one a page; empty where no page has any. `outline` are the
    titles of its table of contents. `orientation` is the turn that EXIF asks for, `dhash` the
    hash of what the first frame looks like (`media.likeness`).
    """

    sizes: tuple[tuple[int, int], ...] = ()
    fault: str = ""
    code: str = ""
    colour: str = "#c8bfae"
    format: str = ""
    mode: str = ""
    orientation: int = 1
    dhash: str = ""
    metadata: PhotoMetadata = _SILENT
    texts: tuple[PageText | None, ...] = ()
    outline: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()


def probe(path: Path) -> Probe:
    """Open a picture whole, frame by frame, and say what it is; never raises for its content."""
    try:
        size = path.stat().st_size
        if size > MOST_BYTES:
            return Probe(code="picture-too-big", fault="the file is larger than 2 GB")
        if not size:
            return Probe(code="empty", fault="the file is empty")
        return _probe(path)
    except Exception as error:  # noqa: BLE001  # decoders raise anything on hostile bytes
        return _refused(error)


def _probe(path: Path) -> Probe:
    if is_pdf(path):
        # Imported here: pictures do not wait for PDFium.
        from media.pdf import probe_pdf

        return probe_pdf(path)
    with warnings.catch_warnings():
        # Pillow only warns of a broken EXIF block or of a size above its own limit.
        warnings.simplefilter("ignore")
        return _open(path)


def _refused(error: Exception) -> Probe:
    if isinstance(error, Image.DecompressionBombError):
        return Probe(code="picture-bomb", fault=f"it declares more than {MOST_PIXELS} pixels")
    if isinstance(error, UnidentifiedImageError):
        return Probe(code="picture-not", fault="it is not a picture")
    if "Unable to seek" in str(error):
        return Probe(code="picture-not", fault="it is not a picture: it holds no page")
    return Probe(code="picture-broken", fault=f"it cannot be opened ({short(error)})")


def is_pdf(path: Path) -> bool:
    """Whether the first bytes of a file hold the mark of a PDF."""
    with path.open("rb") as stream:
        return bool(PDF.search(stream.read(PDF_HEAD)))


def short(error: Exception) -> str:
    """The first line of what a decoder said."""
    return str(error).split("\n", 1)[0][:120].rstrip(".") or type(error).__name__


def _open(path: Path) -> Probe:
    with Image.open(path, formats=FORMATS) as image:
        if too_large(image):
            return Probe(
                code="picture-bomb",
                fault=f"it declares {image.width} by {image.height} pixels",
            )
        # The words first: a picture that breaks off halfway says them all the same.
        metadata, orientation = _said(path, stored_size(image))
        found = Probe(
            format="JPEG" if image.format == "MPO" else image.format or "",
            mode=image.mode,
            orientation=orientation,
            metadata=metadata,
            notes=metadata.faults,
        )
        return _frames(path, image, found)


def too_large(image: Image.Image) -> bool:
    """Whether a frame declares more than may be decoded."""
    return image.width * image.height > MOST_PIXELS or max(image.size) > MOST_SIDE


def _frames(path: Path, image: Image.Image, found: Probe) -> Probe:
    sizes: list[tuple[int, int]] = []
    for frame in frames(image):
        if frame == MOST_FRAMES:
            return replace(found, sizes=tuple(sizes), notes=(*found.notes, "picture-pages-cut"))
        if too_large(image):
            return replace(found, code="picture-bomb", fault=f"page {frame + 1} is too large")
        orientation = found.orientation if frame == 0 else _turn(image)
        size = stored_size(image)
        try:
            if image.format in {"JPEG", "MPO"}:
                # An eighth of the size still reads every byte: a cut file is found, cheaply.
                image.draft("RGB", (max(1, image.width // 8), max(1, image.height // 8)))
            seen, turn = glance(path, image, orientation)
        except Exception as error:  # noqa: BLE001  # decoders raise anything on hostile bytes
            return replace(
                found,
                sizes=tuple(sizes),
                code="picture-incomplete",
                fault=f"it is damaged or incomplete ({short(error)})",
            )
        if frame == 0:
            found = replace(found, colour=mean_colour(seen), dhash=difference_hash(seen, turn))
        sizes.append(upright(size, orientation))
    return replace(found, sizes=tuple(sizes))


def frames(image: Image.Image) -> Iterator[int]:
    """The pages of the file, each sought; directories that form a ring end where they meet.

    Only a TIFF has pages: further frames of other formats are previews or films.
    """
    yield 0
    frame = 1
    while image.format == _MANY_FRAMES:
        try:
            image.seek(frame)
        except EOFError:
            return
        yield frame
        frame += 1


def turn_of(path: Path, image: Image.Image, frame: int) -> int:
    """How a frame must be turned (EXIF, 1 to 8): the first as the file says, others as they say."""
    return _said(path, stored_size(image))[1] if frame == 0 else _turn(image)


def _turn(image: Image.Image) -> int:
    turn = image.getexif().get(_ORIENTATION, 1)
    return turn if turn in _TURNS else 1


def _said(path: Path, size: tuple[int, int]) -> tuple[PhotoMetadata, int]:
    with _mapped(path) as content:
        return within(content, size)


@contextmanager
def _mapped(path: Path) -> Iterator[mmap.mmap]:
    """The bytes of a file, of which only those looked at are read."""
    with path.open("rb") as stream, mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_READ) as held:
        yield held
