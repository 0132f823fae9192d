"""XML that no other reader knows: refused with the name of its root element."""

from collections.abc import Iterator
from typing import BinaryIO

from kiosk.readers.markup import root_of
from kiosk.readers.reading import Item, refusal
from kiosk.readers.xml_faults import BEGINNING, refused_unread

_MARKS = b"\xef\xbb\xbf\xff\xfe \t\r\n"


def recognises(name: str, head: bytes) -> bool:
    """Whether the file calls itself XML by its name or its first bytes."""
    plain = head.replace(b"\x00", b"").lstrip(_MARKS)
    return name.lower().endswith(".xml") or plain.startswith(b"<?xml")


def read(name: str, stream: BinaryIO) -> Iterator[Item]:
    """One refusal; total."""
    beginning = stream.read(BEGINNING)
    refused = refused_unread(name, beginning)
    root = root_of(beginning)
    if refused:
        yield refused
    elif root:
        yield refusal(
            name,
            0,
            "xml-unknown",
            f"The file is XML with the root element “{root[:80]}”, which is read by nothing here.",
            "Ask for one of the formats that are read, such as EAD, or leave the file out.",
        )
    else:
        yield refusal(
            name,
            0,
            "xml-unknown",
            "The file calls itself XML and has no root element.",
            "Ask the supplier to send it again, whole.",
        )
