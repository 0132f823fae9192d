"""What is said of an XML file that cannot be read, in words for staff."""

import re

from lxml import etree

from kiosk.readers.markup import root_of
from kiosk.readers.reading import Refusal, refusal
from kiosk.records.folding import clean

# No part of a delivered description lies deeper; the parser itself stops at 256.
MOST_DEPTH = 200
# How much of a file is looked at before it is parsed.
BEGINNING = 65_536
# What the parser can raise, whatever the bytes.
FAULTS = (etree.LxmlError, LookupError, UnicodeError, ValueError, OSError)

_BLANK = re.compile(rb"(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff|\s|\x00|<\?xml\b[^>]*\?>)*\Z")
# A parameter entity with a PUBLIC identifier names a module of the DTD: harmless, never fetched.
_ENTITY = re.compile(rb"<!ENTITY\s+(?!%\s*[\w.-]+\s+PUBLIC\b)[^>]{0,200}", re.IGNORECASE)
_SUBSET = re.compile(rb"<!DOCTYPE[^>]*\[", re.IGNORECASE)
_TRUNCATED = ("premature end", "end of file", "unclosed", "couldn't find end of")


def refused_unread(name: str, beginning: bytes) -> Refusal | None:
    """The refusal of a file whose beginning is enough to refuse it; None when it may be read."""
    plain = beginning.replace(b"\x00", b"")
    if _BLANK.match(plain):
        return refusal(name, 0, "empty", "The file is empty.", "Ask the supplier to send it again.")
    entity = _ENTITY.search(plain)
    if entity is None and not root_of(plain):
        # Declarations that are longer than any beginning hide what they declare.
        entity = _SUBSET.search(plain)
    if entity is None:
        return None
    return refusal(
        name,
        plain.count(b"\n", 0, entity.start()) + 1,
        "xml-entity",
        "The file declares an entity of its own, which could hide another file or a bomb.",
        "Ask for an export without entity declarations.",
    )


def refused_for(name: str, error: Exception) -> Refusal:
    """The refusal of a file at which the parser stopped."""
    if isinstance(error, etree.XMLSyntaxError):
        return _not_well_formed(name, error)
    return refusal(
        name,
        0,
        "xml-unreadable",
        f"The file cannot be read as XML: {clean(str(error))}.",
        "Ask the supplier to export it again as UTF-8.",
    )


def too_deep(name: str, line: int) -> Refusal:
    """The refusal of a file whose elements lie too deep in one another."""
    return refusal(
        name,
        line,
        "xml-deep",
        f"The elements are nested too deep: more than {MOST_DEPTH} in one another.",
        "Ask for a plain export of the description.",
    )


def _not_well_formed(name: str, error: etree.XMLSyntaxError) -> Refusal:
    line, column = (error.position[0] or 0), (error.position[1] or 0)
    said = clean(str(error.msg or ""))
    lowered = said.lower()
    if "depth" in lowered:
        return too_deep(name, line)
    if "limit exceeded" in lowered or "too long" in lowered:
        return refusal(
            name,
            line,
            "xml-unreadable",
            f"A text, an attribute or a name at line {line} is longer than what may be read.",
            "Ask for an export in which no single text has more than 10 million signs.",
        )
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
