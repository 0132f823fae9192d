"""Packed archives: never opened, refused with the number of their files and their unsafe names."""

import io
import zipfile
from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import BinaryIO

from kiosk.readers.reading import Item, refusal
from kiosk.records.folding import clean

MOST_BYTES = 8_000_000
"""Of the list of files at the end of a zip: nobody looks into a longer one."""

_MOST_TOLD = 10
_MOST_NAME = 255
_TAR_AT = 257
_MARKS = (b"\x1f\x8b", b"BZh", b"\xfd7zXZ\x00", b"7z\xbc\xaf\x27\x1c", b"Rar!\x1a\x07")
# A letter of an office suite is a zip as well: it is no archive, and nobody reads it here.
_OFFICE = (b"[Content_Types].xml", b"mimetype", b"_rels/", b"word/", b"ppt/")
_NAME_AT = 30
_END = b"PK\x05\x06"
_TAIL = 22 + 65_535
"""The end of a zip, with the longest comment that it may have."""
_RESERVED = frozenset(
    {"con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(1, 10))}
)


def recognises(name: str, head: bytes) -> bool:
    """Whether the first bytes are those of a packed archive."""
    del name
    if head.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return not head[_NAME_AT:].startswith(_OFFICE)
    return head.startswith(_MARKS) or head[_TAR_AT : _TAR_AT + 5] == b"ustar"


def read(name: str, stream: BinaryIO) -> Iterator[Item]:
    """One refusal; total."""
    names = _names(stream)
    unsafe = [each for each in names if _unsafe(each)]
    message = "The file is a packed archive and is not opened"
    if names:
        message += f"; it holds {len(names)} files"
    if unsafe:
        told = ", ".join(f"“{clean(each)[:80]}”" for each in unsafe[:_MOST_TOLD])
        message += f", of which {len(unsafe)} have names that are not safe: {told}"
    yield refusal(
        name, 0, "packed", f"{message}.", "Unpack it and deliver the folder that it holds."
    )


def _names(stream: BinaryIO) -> list[str]:
    """The names that a zip lists at its end; empty for any other archive."""
    try:
        if not 0 < _list_size(stream) <= MOST_BYTES:
            return []
        stream.seek(0)
        with zipfile.ZipFile(stream) as container:
            return container.namelist()
    except Exception:  # noqa: BLE001  # the library raises nearly anything on damaged bytes
        return []


def _list_size(stream: BinaryIO) -> int:
    """How long a zip says its list of files is: it is read whole, whatever it holds."""
    length = stream.seek(0, io.SEEK_END)
    stream.seek(max(0, length - _TAIL))
    tail = stream.read()
    at = tail.rfind(_END)
    return int.from_bytes(tail[at + 12 : at + 16], "little") if at >= 0 else 0


def _unsafe(name: str) -> bool:
    """Whether a file of this name could land elsewhere, or seem to be another."""
    plain = name.replace("\\", "/")
    parts = PurePosixPath(plain).parts
    return (
        plain.startswith("/")
        or ".." in parts
        or plain[1:2] == ":"
        or clean(name) != name
        or any(len(part.encode("utf-8", "replace")) > _MOST_NAME for part in parts)
        or any(part.partition(".")[0].lower() in _RESERVED for part in parts)
    )
