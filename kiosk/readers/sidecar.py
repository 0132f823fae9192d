"""XMP files: what a program wrote beside a picture, since it does not write into it.

The packet is read where the picture is (`media.metadata`); here only its name is understood.
"""

import re
from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import BinaryIO

from kiosk.readers.reading import DeliveredSidecar, Item, refusal

MOST_BYTES = 16_000_000
SUFFIX = ".xmp"
# `a.jpg.xmp` (digiKam, darktable) and `a.xmp` (Lightroom, Bridge) both speak of `a`.
_PICTURES = frozenset({
    ".jpg", ".jpeg", ".jpe", ".png", ".tif", ".tiff", ".btf", ".jp2", ".j2k", ".jpx", ".jpf",
    ".webp", ".gif", ".pdf",
})  # fmt: skip
_START = re.compile(rb"\s*(?:<\?xpacket\b|<x:x[ma]pmeta[\s>])")
_ENTITY = re.compile(rb"<!ENTITY", re.IGNORECASE)


def recognises(name: str, head: bytes) -> bool:
    """Whether the file begins with an XMP packet, or bears the name of one."""
    plain = head.replace(b"\x00", b"").removeprefix(b"\xef\xbb\xbf")
    return bool(_START.match(plain)) or PurePosixPath(name).suffix.lower() == SUFFIX


def read(name: str, stream: BinaryIO) -> Iterator[Item]:
    """The packet as delivered; total."""
    content = stream.read(MOST_BYTES + 1)
    if not content.strip(b"\x00 \r\n\t"):
        yield refusal(name, 0, "empty", "The file is empty.", "Ask the supplier to send it again.")
    elif len(content) > MOST_BYTES or b"<" not in content:
        yield refusal(
            name,
            0,
            "xmp-broken",
            "The file is no XMP packet, or larger than one can be.",
            "Save the picture's description again in the program that wrote it.",
        )
    elif _ENTITY.search(content.replace(b"\x00", b"")):
        yield refusal(
            name,
            0,
            "xml-entity",
            "The file declares an entity of its own.",
            "Ask for an export without entity declarations.",
        )
    else:
        yield DeliveredSidecar(file=name, stem=stem_of(name), xmp=content)


def stem_of(name: str) -> str:
    """The picture of which a file speaks, without its suffix."""
    plain = PurePosixPath(name)
    stem = plain.with_suffix("") if plain.suffix.lower() == SUFFIX else plain
    return (stem.with_suffix("") if stem.suffix.lower() in _PICTURES else stem).as_posix()
