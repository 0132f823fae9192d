"""Pictures: files tied to a unit by the reference code and page number in their name.

`1_J_0214_3_002.jpg` is page 2 of 1 J 0214/3. The bytes are opened elsewhere (`media`), in a
process of its own limits; here only the first bytes say that the file claims to be a picture.
"""

import re
from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import BinaryIO

from kiosk.readers.reading import DeliveredPicture, Item
from kiosk.records.reference import search_form

SUFFIXES = frozenset({
    ".jpg", ".jpeg", ".jpe", ".png", ".tif", ".tiff", ".btf", ".jp2", ".j2k", ".jpx", ".jpf",
    ".webp", ".gif", ".pdf",
})  # fmt: skip
_MAGIC = (
    b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"II*\x00", b"MM\x00*", b"II+\x00", b"MM\x00+",
    b"\x00\x00\x00\x0cjP  \r\n\x87\n", b"\xff\x4f\xff\x51", b"GIF87a", b"GIF89a",
)  # fmt: skip
_WEBP = re.compile(rb"RIFF.{4}WEBP", re.DOTALL)
_PDF = re.compile(rb"%PDF-\d")
_PDF_HEAD = 1024
_PAGE = re.compile(r"(?P<code>.+?)[ _.-]+(?:p|page)?(?P<page>\d{1,4})\Z", re.IGNORECASE)


def recognises(name: str, head: bytes) -> bool:
    """Whether a file claims to be a picture or a PDF, by its bytes or by its name.

    One that claims it by its name alone is opened like the others, and told to be none.
    """
    return (
        head.startswith(_MAGIC)
        or bool(_WEBP.match(head))
        or bool(_PDF.search(head[:_PDF_HEAD]))
        or PurePosixPath(name).suffix.lower() in SUFFIXES
    )


def read(name: str, _stream: BinaryIO) -> Iterator[Item]:
    """One picture; the page is 0 when the name holds no number."""
    stem = PurePosixPath(name).stem
    numbered = _PAGE.match(stem)
    yield DeliveredPicture(
        file=name,
        stem=PurePosixPath(name).with_suffix("").as_posix(),
        code=search_form(numbered["code"] if numbered else stem),
        page=int(numbered["page"]) if numbered else 0,
    )
