"""PDF: its pages as pictures, the words they carry, its table of contents.

Scripts, links, attachments and forms are never run, followed or opened: PDFium is asked for
pages and words only.
"""

import math
import mmap
from collections.abc import Callable
from ctypes import byref, c_double, c_int
from dataclasses import replace
from pathlib import Path
from threading import Lock

import pypdfium2
import pypdfium2.raw as pdfium
from PIL import Image

from kiosk.records.canvas import Cut, PageText, Word
from kiosk.records.folding import clean
from kiosk.records.photo_metadata import PhotoMetadata
from media import ocr, pdf_guard
from media.likeness import difference_hash, mean_colour
from media.probe import Probe

MOST_PAGES = 500
MOST_PIXELS = 25_000_000
MOST_SIDE = 65_000
MOST_SIGNS = 200_000
MOST_FILE_SIGNS = 5_000_000
MOST_ENTRIES = 1_000
MOST_TITLE = 300
MOST_DEPTH = 10
DOTS = 200
_POINTS = 72
_GLANCE = 400
_TAIL = 2_048
_HYPHEN = "\x02"
# PDFium knows one thread only; where processes cannot be had, threads do the work.
_PDFIUM = Lock()


def probe_pdf(path: Path) -> Probe:
    """What a PDF holds: a size and perhaps words for each page.

    Raises what PDFium raises where it trips; the probe of pictures tells it as broken.
    """
    with _PDFIUM:
        return _guarded(path)


def _guarded(path: Path) -> Probe:
    with path.open("rb") as stream, mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_READ) as held:
        forbidden = pdf_guard.forbidden(held)
        if forbidden:
            return Probe(code=forbidden.code, fault=forbidden.fault, format="PDF")
        whole = held.rfind(b"%%EOF", max(0, len(held) - _TAIL)) >= 0
        try:
            document = pypdfium2.PdfDocument(path)
        except pypdfium2.PdfiumError as error:
            return _unreadable(error, whole=whole, deep=pdf_guard.too_deep(held))
        try:
            return _probe(document, () if whole else ("pdf-cut-off",))
        finally:
            document.close()


def _unreadable(error: Exception, *, whole: bool, deep: bool) -> Probe:
    if "password" in str(error).lower():
        return Probe(code="pdf-encrypted", fault="it is locked with a password", format="PDF")
    if deep:
        fault = "it is nested too deep"
    elif not whole:
        fault = "it breaks off: it is cut off"
    else:
        fault = "it cannot be read as a PDF"
    return Probe(code="pdf-unreadable", fault=fault, format="PDF")


def _probe(document: pypdfium2.PdfDocument, notes: tuple[str, ...]) -> Probe:
    if pdfium.FPDF_GetSecurityHandlerRevision(document) >= 0:
        return Probe(code="pdf-encrypted", fault="it is locked against copying", format="PDF")
    found = Probe(format="PDF", mode="RGB", metadata=_said(document), outline=_outline(document))
    sizes: list[tuple[int, int]] = []
    texts: list[PageText | None] = []
    told = list(notes)
    reader = ocr.Reader()
    left = MOST_FILE_SIGNS
    for number in range(min(len(document), MOST_PAGES)):
        try:
            page = document[number]
        except pypdfium2.PdfiumError:
            told.append("pdf-page-unreadable")
            break
        try:
            if number == 0:
                glance = _drawn(page, _GLANCE / max(*page.get_size(), 1.0))
                found = replace(found, colour=mean_colour(glance), dhash=difference_hash(glance))
            size = size_of(page)
            text, count, is_cut = _words(page, size, min(MOST_SIGNS, left))
            left -= count
            if is_cut:
                told.append("pdf-text-cut")
            if text is None and reader.ready:
                text = reader.read(_drawn(page, _scale(page)))
        finally:
            page.close()
        sizes.append(size)
        texts.append(text)
    if len(document) > MOST_PAGES:
        told.append("picture-pages-cut")
    if reader.stopped:
        told.append("ocr-stopped")
    if not sizes:
        return Probe(code="pdf-unreadable", fault="none of its pages can be read", format="PDF")
    return replace(
        found,
        sizes=tuple(sizes),
        texts=tuple(texts) if any(texts) else (),
        notes=tuple(dict.fromkeys(told)),
    )


def draw(path: Path, frame: int) -> Image.Image:
    """A page as a picture of the size that the probe gave it.

    Raises OSError when the page cannot be read.
    """
    with _PDFIUM:
        try:
            document = pypdfium2.PdfDocument(path)
        except pypdfium2.PdfiumError as error:
            raise OSError(str(error)) from error
        try:
            page = document[frame]
            return _drawn(page, _scale(page))
        except (pypdfium2.PdfiumError, IndexError) as error:
            raise OSError(str(error)) from error
        finally:
            document.close()


def _scale(page: pypdfium2.PdfPage) -> float:
    """Pixels a point: 200 dots an inch, fewer where the page would be too large."""
    width, height = (max(1.0, each) for each in page.get_size())
    scale: float = min(
        DOTS / _POINTS,
        math.sqrt(MOST_PIXELS / (width * height)),
        (MOST_SIDE - 1) / max(width, height),
    )
    return scale


def size_of(page: pypdfium2.PdfPage) -> tuple[int, int]:
    """The pixels of a page, turned as it is shown."""
    scale = _scale(page)
    width, height = page.get_size()
    return max(1, math.ceil(width * scale)), max(1, math.ceil(height * scale))


def _drawn(page: pypdfium2.PdfPage, scale: float) -> Image.Image:
    drawn: Image.Image = page.render(scale=scale).to_pil()
    return drawn.convert("RGB")


def _said(document: pypdfium2.PdfDocument) -> PhotoMetadata:
    title = _title(lambda: document.get_metadata_value("Title"))
    author = _title(lambda: document.get_metadata_value("Author"))
    return PhotoMetadata(title=title, creators=(author,) if author else ())


def _outline(document: pypdfium2.PdfDocument) -> tuple[str, ...]:
    titles: list[str] = []
    for number, entry in enumerate(document.get_toc(max_depth=MOST_DEPTH)):
        if number == MOST_ENTRIES:
            break
        # One without words keeps its place: it parts what stands before it from what follows.
        titles.append(_title(entry.get_title))
    return tuple(titles)


def _title(read: Callable[[], str]) -> str:
    """A title of the file; empty where its letters are broken."""
    try:
        return clean(read())[:MOST_TITLE]
    except UnicodeError:
        return ""


def _words(
    page: pypdfium2.PdfPage, size: tuple[int, int], most: int
) -> tuple[PageText | None, int, bool]:
    """The words of the text layer, how many signs were read, whether some were left out."""
    textpage = page.get_textpage()
    try:
        count = textpage.count_chars()
        reading = _Reading(page, size)
        left, right, bottom, top = c_double(), c_double(), c_double(), c_double()
        for place in range(min(count, most)):
            sign = _sign(pdfium.FPDFText_GetUnicode(textpage, place))
            if sign.isspace():
                reading.space(ends_line=sign in "\r\n")
                continue
            has_box = pdfium.FPDFText_GetCharBox(
                textpage, place, byref(left), byref(right), byref(bottom), byref(top)
            )
            box = (left.value, bottom.value, right.value, top.value) if has_box else None
            reading.sign(sign, box)
        text = reading.text()
        return (text if text.lines else None), min(count, most), count > most
    finally:
        textpage.close()


def _sign(code: int) -> str:
    """A sign; half of a pair of UTF-16 or none at all is marked as not read."""
    return chr(code) if code < 0x110000 and not 0xD800 <= code < 0xE000 else "\ufffd"  # noqa: PLR2004  # Unicode's own limits


class _Reading:
    """The page being read: the lines so far, the word that is open."""

    def __init__(self, page: pypdfium2.PdfPage, size: tuple[int, int]) -> None:
        self._page, self._size = page, size
        self._lines: list[tuple[Word, ...]] = []
        self._line: list[Word] = []
        self._signs: list[str] = []
        self._box: list[float] = []
        self._hyphens: list[int] = []

    def sign(self, sign: str, box: tuple[float, float, float, float] | None) -> None:
        self._signs.append(sign)
        if box is None:
            return
        if not self._box:
            self._box = list(box)
            return
        now = self._box
        self._box = [
            min(now[0], box[0]), min(now[1], box[1]), max(now[2], box[2]), max(now[3], box[3]),
        ]  # fmt: skip

    def space(self, *, ends_line: bool) -> None:
        cut = bool(self._signs) and self._signs[-1] == _HYPHEN
        word = clean("".join(self._signs).replace(_HYPHEN, "-"))
        if word:
            self._line.append(self._placed(word))
        self._signs, self._box = [], []
        if (ends_line or cut) and self._line:
            if cut:
                self._hyphens.append(len(self._lines))
            self._lines.append(tuple(self._line))
            self._line = []

    def text(self) -> PageText:
        self.space(ends_line=True)
        cuts = tuple(
            Cut(line=line, whole=self._lines[line][-1].text[:-1] + self._lines[line + 1][0].text)
            for line in self._hyphens
            if line + 1 < len(self._lines)
        )
        return PageText(lines=tuple(self._lines), cuts=cuts)

    def _placed(self, word: str) -> Word:
        if not self._box:
            return Word(text=word, x=0, y=0, width=0, height=0)
        one, other = self._point(*self._box[:2]), self._point(*self._box[2:])
        left, right = sorted((one[0], other[0]))
        top, bottom = sorted((one[1], other[1]))
        left, top = max(0, left), max(0, top)
        right, bottom = min(self._size[0], right), min(self._size[1], bottom)
        if right <= left or bottom <= top:
            return Word(text=word, x=0, y=0, width=0, height=0)
        return Word(text=word, x=left, y=top, width=right - left, height=bottom - top)

    def _point(self, x: float, y: float) -> tuple[int, int]:
        across, down = c_int(), c_int()
        pdfium.FPDF_PageToDevice(self._page, 0, 0, *self._size, 0, x, y, byref(across), byref(down))
        return across.value, down.value
