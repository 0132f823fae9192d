"""Reads what a writer wrote, with the reader that recognises it."""

import io
from collections.abc import Iterable

from kiosk.messages import Problem
from kiosk.readers.formats import reader_for
from kiosk.readers.reading import HEAD, Item, Refusal


def read_again(content: Iterable[bytes], kind: str, name: str = "export") -> list[Item]:
    """Every item of a written file; what is refused or cannot be read fails the test."""
    whole = b"".join(content)
    reader = reader_for(name, whole[:HEAD])
    assert reader is not None
    assert reader.kind == kind
    items = list(reader.read(name, io.BytesIO(whole)))
    refused = [item for item in items if isinstance(item, Refusal)]
    assert refused == []
    return items


def problems(items: Iterable[Item]) -> list[str]:
    """The codes of the problems among some items."""
    return [item.code for item in items if isinstance(item, Problem)]
