"""MARC 21 and UNIMARC: the documents of a library catalogue, in any of their wrappings."""

import re
from collections.abc import Iterator
from typing import BinaryIO

from kiosk.messages import Problem, Severity
from kiosk.readers.marc.decoding import UNREAD
from kiosk.readers.marc.description import unit_of
from kiosk.readers.marc.entry import Entry
from kiosk.readers.marc.exchange import BrokenRecordError, chunks, entry_of
from kiosk.readers.marc.wrapped import from_json, from_xml
from kiosk.readers.markup import root_of
from kiosk.readers.reading import Item, Refusal, refusal
from kiosk.readers.strict_json import text_of_head

_LEADER = re.compile(rb"[\s\x00]*\d{5}[\x20-\x7e]{5}[\d ]{2}[\x20-\x7e]{8}4[\d ]{3}")
_XML = (b"http://www.loc.gov/MARC21/slim", b"info:lc/xmlns/marcxchange")
_ROOTS = frozenset({"collection", "record", "oai-pmh"})
_JSON = re.compile(r'\A\ufeff?\s*\[?\s*\{\s*"(?:leader"\s*:\s*"|fields"\s*:\s*\[\s*\{\s*"00)')


def recognises(_name: str, head: bytes) -> bool:
    """Whether the file begins with a leader, or names a namespace or the members of MARC."""
    return bool(_LEADER.match(head)) or _is_xml(head) or _is_json(head)


def _is_xml(head: bytes) -> bool:
    bare = head.replace(b"\x00", b"")
    return root_of(head) in _ROOTS and any(name in bare for name in _XML)


def _is_json(head: bytes) -> bool:
    return bool(_JSON.match(text_of_head(head)))


def read(name: str, stream: BinaryIO) -> Iterator[Item]:
    """One unit a record; a bad record leaves its neighbours alone; total."""
    head = stream.read(8192)
    stream.seek(0)
    if _is_json(head):
        entries: Iterator[Entry | Problem | Refusal] = from_json(name, stream)
    elif _is_xml(head):
        entries = from_xml(name, stream)
    else:
        entries = _from_exchange(name, stream)
    yield from _units(name, entries)


def _from_exchange(name: str, stream: BinaryIO) -> Iterator[Entry | Problem]:
    for number, (start, record) in enumerate(chunks(stream), start=1):
        try:
            yield entry_of(record, number)
        except BrokenRecordError as error:
            yield Problem(
                file=name,
                line=number,
                code="marc-record",
                message=f"Record {number}, at byte {start}, cannot be read: {error}.",
                remedy="Ask the library for this record again; the others are in.",
                severity=Severity.REFUSED,
                facts={"record": str(number), "byte": str(start)},
            )


def _units(name: str, entries: Iterator[Entry | Problem | Refusal]) -> Iterator[Item]:
    taken: set[str] = set()
    found = lost = 0
    first_lost = 0
    for entry in entries:
        if not isinstance(entry, Entry):
            yield entry
            if isinstance(entry, Refusal):
                return
            found += 1
            continue
        found += 1
        unread = _unread(entry)
        lost += unread
        first_lost = first_lost or (entry.number if unread else 0)
        yield from _faulty(name, entry)
        unit, problems = unit_of(entry, name, taken)
        yield unit
        yield from problems
        if not unit.title:
            yield Problem(
                file=name,
                line=entry.line,
                code="marc-no-title",
                message=f"Record {entry.number} has no title; its code is shown instead.",
                remedy="Ask the library for the title.",
            )
    if not found:
        yield refusal(
            name, 0, "marc-none", "The file holds no record of a catalogue.",
            "Check that it is MARC 21 or UNIMARC.",
        )  # fmt: skip
    if lost:
        yield Problem(
            file=name,
            line=0,
            code="marc-letters",
            message=f"{lost} letters cannot be read and are shown as {UNREAD},"
            f" first in record {first_lost}.",
            remedy="Ask the library for the records as UTF-8.",
            facts={"count": str(lost), "record": str(first_lost)},
        )


def _unread(entry: Entry) -> int:
    return sum(
        one.data.count(UNREAD) + sum(words.count(UNREAD) for _code, words in one.subfields)
        for one in entry.fields
    )


def _faulty(name: str, entry: Entry) -> Iterator[Problem]:
    if entry.faulty:
        yield Problem(
            file=name,
            line=entry.line,
            code="marc-field",
            message=f"Record {entry.number} has {len(entry.faulty)} fields whose tag has not"
            f" three signs, the first is “{entry.faulty[0][:10]}”; they are left out.",
            remedy="Ask the library to correct the export; the other fields are in.",
            facts={"tag": entry.faulty[0][:10], "count": str(len(entry.faulty))},
        )
