"""MARCXML and MARC-in-JSON: the same records in other wrappings."""

import re
from collections.abc import Iterator
from typing import BinaryIO

from lxml import etree

from kiosk.readers.marc.entry import Entry, Field
from kiosk.readers.reading import Refusal, refusal
from kiosk.readers.strict_json import MOST_BYTES, loaded
from kiosk.readers.strict_xml import strict_elements

_TAG = re.compile(r"[0-9A-Za-z]{3}\Z")
# No record of a library has more; an attack may.
MOST_FIELDS = 10_000


def from_xml(name: str, stream: BinaryIO) -> Iterator[Entry | Refusal]:
    """The records of MARCXML or MarcXchange, streamed: each leaves memory once it is read."""
    number = 0
    for step in strict_elements(name, stream):
        if isinstance(step, Refusal):
            yield step
            return
        event, element = step
        if event == "end" and _local(element) == "record":
            number += 1
            yield _record(element, number)
            element.clear()
            while element.getprevious() is not None:
                parent = element.getparent()
                if parent is None:
                    break
                del parent[0]


def _local(element: etree._Element) -> str:
    return str(element.tag).rpartition("}")[2]


def _record(element: etree._Element, number: int) -> Entry:
    entry = Entry(number=number, line=element.sourceline or 0)
    for child in element:
        name = _local(child)
        if name == "leader":
            entry.leader = child.text or ""
        elif name in {"controlfield", "datafield"}:
            tag = child.get("tag", "")
            if not _TAG.match(tag) or len(entry.fields) >= MOST_FIELDS:
                entry.faulty.append(tag)
                continue
            entry.fields.append(
                Field(tag=tag, data=child.text or "")
                if name == "controlfield"
                else Field(
                    tag=tag,
                    indicators=f"{child.get('ind1', ' ')[:1]:1}{child.get('ind2', ' ')[:1]:1}",
                    subfields=tuple(
                        (part.get("code", ""), "".join(part.itertext(etree.Element)))
                        for part in child
                        if _local(part) == "subfield"
                    ),
                )
            )
    return entry


def from_json(name: str, stream: BinaryIO) -> Iterator[Entry | Refusal]:
    """The records of MARC-in-JSON: one, or a list of them."""
    value = loaded(name, stream.read(MOST_BYTES + 1))
    if isinstance(value, Refusal):
        yield value
        return
    records = value if isinstance(value, list) else [value]
    for number, record in enumerate(records, start=1):
        if not isinstance(record, dict) or not isinstance(record.get("fields"), list):
            yield refusal(
                name,
                0,
                "marc-none",
                f"Record {number} of the file has no fields.",
                "Check that it is a catalogue in MARC-in-JSON.",
            )
            return
        yield _of_json(record, number)


def _of_json(record: dict[str, object], number: int) -> Entry:
    entry = Entry(number=number, line=0, leader=_word(record.get("leader")))
    fields = record["fields"]
    for one in fields if isinstance(fields, list) else []:
        for tag, value in one.items() if isinstance(one, dict) else ():
            if not _TAG.match(tag) or len(entry.fields) >= MOST_FIELDS:
                entry.faulty.append(tag)
            elif isinstance(value, dict):
                entry.fields.append(_data_field(tag, value))
            else:
                entry.fields.append(Field(tag=tag, data=_word(value)))
    return entry


def _data_field(tag: str, value: dict[str, object]) -> Field:
    subfields = value.get("subfields")
    return Field(
        tag=tag,
        indicators=f"{_word(value.get('ind1'))[:1]:1}{_word(value.get('ind2'))[:1]:1}",
        subfields=tuple(
            (str(code), _word(words))
            for part in (subfields if isinstance(subfields, list) else [])
            if isinstance(part, dict)
            for code, words in part.items()
        ),
    )


def _word(value: object) -> str:
    return value if isinstance(value, str) else ""
