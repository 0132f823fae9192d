"""XML read strictly: what is broken, nested too deep or declares entities refuses the file."""

import re
from collections.abc import Iterator
from typing import BinaryIO

from lxml import etree

from kiosk.readers.markup import elements_of
from kiosk.readers.reading import Refusal, refusal
from kiosk.records.folding import clean

MOST_DEPTH = 200
_HEAD = 65_536
_ENTITY = re.compile(rb"<!ENTITY", re.IGNORECASE)
# What may stand before the root; each is taken whole or not at all, so that no head takes long.
_ROOT = re.compile(
    rb"(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?\s*"
    rb"(?>(?:<\?.*?\?>|<!--.*?-->|<!DOCTYPE[^>\[]*(?:\[.*?\]\s*)?>)\s*)*+"
    rb"<(?:[\w.-]+:)?([\w.-]+)",
    re.DOTALL | re.IGNORECASE,
)
_TRUNCATED = ("premature end", "end of file", "unclosed", "couldn't find end of")


def root_of(head: bytes) -> str:
    """The name of the root element in small letters, without prefix; empty where there is none."""
    found = _ROOT.match(head.replace(b"\x00", b""))
    return found[1].decode("latin-1").lower() if found else ""


def strict_elements(name: str, stream: BinaryIO) -> Iterator[tuple[str, etree._Element] | Refusal]:
    """The starts and ends of elements; a refusal is the last that comes, where there is one."""
    refused = entities(name, stream.read(_HEAD))
    if refused:
        yield refused
        return
    stream.seek(0)
    depth = 0
    try:
        for event, element in elements_of(stream):
            depth += 1 if event == "start" else -1
            if depth > MOST_DEPTH:
                yield _deep(name, element.sourceline or 0)
                return
            yield event, element
    except etree.XMLSyntaxError as error:
        yield broken(name, error)
    except (etree.LxmlError, LookupError, UnicodeError, ValueError, OSError) as error:
        yield refusal(
            name,
            0,
            "xml-unreadable",
            f"The file cannot be read as XML: {clean(str(error)).rstrip('.')}.",
            "Ask the supplier to export it again as UTF-8.",
        )


def entities(name: str, head: bytes) -> Refusal | None:
    """The refusal of a file that is empty or declares an entity of its own."""
    plain = head.replace(b"\x00", b"")
    if not plain.strip():
        return refusal(name, 0, "empty", "The file is empty.", "Ask the supplier to send it again.")
    entity = _ENTITY.search(plain)
    if entity is None:
        return None
    return refusal(
        name,
        plain.count(b"\n", 0, entity.start()) + 1,
        "xml-entity",
        "The file declares an entity of its own, which could hide another file or a bomb.",
        "Ask for an export without entity declarations.",
    )


def _deep(name: str, line: int) -> Refusal:
    return refusal(
        name,
        line,
        "xml-deep",
        f"The elements are nested too deep: more than {MOST_DEPTH}.",
        "Ask for a plain export.",
    )


def broken(name: str, error: etree.XMLSyntaxError) -> Refusal:
    """The refusal of a file that is not well-formed, in words for staff."""
    line, column = (error.position[0] or 0), (error.position[1] or 0)
    said = clean(str(error.msg or "")).rstrip(".")
    lowered = said.lower()
    if "depth" in lowered:
        return _deep(name, line)
    if "encoding" in lowered or "utf-8" in lowered or "utf-16" in lowered:
        return refusal(
            name,
            line,
            "xml-encoding",
            f"The bytes do not fit the encoding that the file declares (column {column}: {said}).",
            "Ask for the file saved as UTF-8.",
        )
    if any(words in lowered for words in _TRUNCATED):
        return refusal(
            name,
            line,
            "xml-truncated",
            f"The file breaks off at line {line}: it is truncated.",
            "Ask the supplier to send it again, whole.",
        )
    return refusal(
        name,
        line,
        "xml-syntax",
        f"The file is not well-formed XML at line {line}, column {column}: {said}.",
        "Ask the supplier to correct this place and send it again.",
    )
