"""Reads tables: every row of every sheet becomes a unit, an object or a person."""

from collections.abc import Iterator, Mapping
from pathlib import PurePosixPath
from typing import BinaryIO

from kiosk.messages import Problem
from kiosk.readers.reading import Item, Refusal, refusal
from kiosk.readers.tables import people, units
from kiosk.readers.tables.delimited import header_of, sheet_of
from kiosk.readers.tables.sheet import Sheet, as_supplied, coded_rows, mapping_of
from kiosk.readers.tables.workbook import MAGIC, OLD_MAGIC, is_workbook, sheets_of
from kiosk.rules.columns import (
    ColumnMapping,
    TableKind,
    as_delivered,
    headings,
    proposed,
    signature,
    sure,
)

Saved = Mapping[str, ColumnMapping]
NOTHING_SAVED: Saved = {}
_SUFFIXES = frozenset({".csv", ".tsv"})


def recognises_people(_name: str, head: bytes, saved: Saved = NOTHING_SAVED) -> bool:
    """Whether the first line is that of a table of people."""
    mapping = _mapping(head, saved)
    return mapping is not None and mapping.kind is TableKind.PEOPLE


def recognises_units(name: str, head: bytes, saved: Saved = NOTHING_SAVED) -> bool:
    """Whether the file is another table: by its suffix, or by a first line that is known."""
    if head.startswith((MAGIC, OLD_MAGIC)):
        return False
    return PurePosixPath(name).suffix.lower() in _SUFFIXES or _mapping(head, saved) is not None


def recognises_workbook(name: str, head: bytes) -> bool:
    """Whether the file is a workbook, of the present form or of the old one."""
    suffix = PurePosixPath(name).suffix.lower()
    return is_workbook(head) or (head.startswith(OLD_MAGIC) and suffix == ".xls")


def _mapping(head: bytes, saved: Saved) -> ColumnMapping | None:
    header = as_delivered(header_of(head))
    if not header:
        return None
    compared = headings(header)
    decided = saved.get(signature(compared))
    if decided is not None:
        return decided
    mapping = proposed(compared)
    return mapping if sure(mapping) else None


def sheets(name: str, head: bytes, stream: BinaryIO) -> Iterator[Sheet | Problem | Refusal]:
    """The sheets of a table, delimited or a workbook, before anybody knows what they mean."""
    return _supplied(sheets_of(name, stream) if is_workbook(head) else sheet_of(name, stream))


def _supplied(
    found: Iterator[Sheet | Problem | Refusal],
) -> Iterator[Sheet | Problem | Refusal]:
    """The sheets as the supplier made them, were they handed back with their faults or not."""
    for sheet in found:
        kept = as_supplied(sheet) if isinstance(sheet, Sheet) else sheet
        if kept is not None:
            yield kept


def read(name: str, stream: BinaryIO, saved: Saved = NOTHING_SAVED) -> Iterator[Item]:
    """The records of a delimited text; a bad row leaves its neighbours alone."""
    yield from _items(_supplied(sheet_of(name, stream)), saved)


def read_workbook(name: str, stream: BinaryIO, saved: Saved = NOTHING_SAVED) -> Iterator[Item]:
    """The records of every sheet of a workbook."""
    if stream.read(8) == OLD_MAGIC:
        yield refusal(
            name, 0, "workbook-old", "The file is an Excel workbook of the old form (.xls).",
            "Open it, save it as “Excel workbook (.xlsx)”, and deliver it again.",
        )  # fmt: skip
        return
    yield from _items(_supplied(sheets_of(name, stream)), saved)


def _items(sheets: Iterator[Sheet | Problem | Refusal], saved: Saved) -> Iterator[Item]:
    for sheet in sheets:
        if isinstance(sheet, Sheet):
            yield from records(sheet, mapping_of(sheet, saved))
        else:
            yield sheet


def records(sheet: Sheet, mapping: ColumnMapping) -> Iterator[Item]:
    """The records of one sheet, and its problems, each before the row after it is read."""
    rows = coded_rows(sheet, mapping)
    if mapping.kind is TableKind.PEOPLE:
        yield from people.records(rows)
    else:
        yield from units.records(rows, objects=mapping.kind is TableKind.OBJECTS)
