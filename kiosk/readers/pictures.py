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

SUFFIXES = frozenset({".jpg", ".jpeg", ".png", ".tif", ".tiff"})
_MAGIC = (b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"II*\x00", b"MM\x00*", b"II+\x00", b"MM\x00+")
_PAGE = re.compile(r"(?P<code>.+?)[ _.-]+(?:p|page)?(?P<page>\d{1,4})\Z", re.IGNORECASE)


def recognises(name: str, head: bytes) -> bool:
    """Whether a file claims to be a JPEG, PNG or TIFF, by its bytes or by its name."""
    return head.startswith(_MAGIC) or PurePosixPath(name).suffix.lower() in SUFFIXES


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
