"""XML read strictly: what is broken, nested too deep or declares entities refuses the file."""

from collections.abc import Iterator
from typing import BinaryIO

from lxml import etree

from kiosk.readers.markup import elements_of
from kiosk.readers.reading import Refusal
from kiosk.readers.xml_faults import (
    BEGINNING,
    FAULTS,
    MOST_DEPTH,
    refused_for,
    refused_unread,
    too_deep,
)


def strict_elements(name: str, stream: BinaryIO) -> Iterator[tuple[str, etree._Element] | Refusal]:
    """The starts and ends of elements; a refusal is the last that comes, where there is one."""
    refused = refused_unread(name, stream.read(BEGINNING))
    if refused:
        yield refused
        return
    stream.seek(0)
    depth = 0
    try:
        for event, element in elements_of(stream):
            depth += 1 if event == "start" else -1
            if depth > MOST_DEPTH:
                yield too_deep(name, element.sourceline or 0)
                return
            yield event, element
    except FAULTS as error:
        yield refused_for(name, error)
