"""ISO 2709: the records of a batch by their terminators, each by its directory.

A record that is broken costs itself: the next begins behind the next terminator.
"""

from collections.abc import Iterator
from typing import BinaryIO

from kiosk.readers.marc.decoding import UNREAD, Decode, decoder
from kiosk.readers.marc.entry import Entry, Field

# A record says its length in five figures.
MOST_RECORD = 99_999
_BLOCK = 65_536
_LEADER = 24
_DIRECTORY = 12
_END_OF_RECORD = b"\x1d"
_END_OF_FIELD = b"\x1e"
_SUBFIELD = b"\x1f"
_BETWEEN = b" \r\n\t\x00\x1a"
_LAST_CONTROL = "010"
_INDICATORS = 2
_NOT_ASCII = bytes(range(0x80, 0x100))


class BrokenRecordError(ValueError):
    """A record that cannot be read; the message says why, without a stop."""


def chunks(stream: BinaryIO) -> Iterator[tuple[int, bytes]]:
    """Where each record begins in the file, and its bytes with the terminator.

    A record that has none within the longest possible length is given cut, and the rest of it
    passed over.
    """
    waiting, start = b"", 0
    overlong = False
    while True:
        block = stream.read(_BLOCK)
        waiting += block
        while _END_OF_RECORD in waiting:
            record, _, waiting = waiting.partition(_END_OF_RECORD)
            if not overlong:
                yield _trimmed(start, record + _END_OF_RECORD)
            start += len(record) + 1
            overlong = False
        if len(waiting) > 2 * MOST_RECORD:
            if not overlong:
                yield _trimmed(start, waiting[: MOST_RECORD + 1])
            overlong = True
            start, waiting = start + len(waiting), b""
        if not block:
            if waiting.strip(_BETWEEN) and not overlong:
                yield _trimmed(start, waiting)
            return


def _trimmed(start: int, record: bytes) -> tuple[int, bytes]:
    bare = record.lstrip(_BETWEEN)
    return start + len(record) - len(bare), bare


def entry_of(record: bytes, number: int) -> Entry:
    """The record of some bytes; raises BrokenRecordError where they do not hold one."""
    leader = record[:_LEADER]
    if len(leader) < _LEADER:
        raise BrokenRecordError("it is shorter than a leader")
    length, base = _figures(record[:5], "its length"), _figures(record[12:17], "its base address")
    if length > len(record):
        raise BrokenRecordError(f"its length {length} runs past its end at {len(record)}")
    if not _LEADER < base < len(record):
        raise BrokenRecordError(f"its base address {base} lies outside of it")
    places = list(_places(record, base))
    if not places:
        raise BrokenRecordError("it has no field")
    if sum(size for _tag, _at, size in places) > len(record):
        raise BrokenRecordError("its fields lie over one another")
    raw = [(tag, record[at : at + size].rstrip(_END_OF_FIELD)) for tag, at, size in places]
    tags = {tag for tag, _data in raw}
    coded = next((data for tag, data in raw if tag == "100"), b"")
    decode = decoder(
        record,
        leader,
        unimarc="200" in tags and "245" not in tags,
        coded=coded.partition(_SUBFIELD + b"a")[2],
    )
    entry = Entry(number=number, line=number, leader=leader.decode("latin-1"))
    for tag, data in raw:
        entry.fields.append(_field(tag, data, decode))
    return entry


def _figures(written: bytes, what: str) -> int:
    if not written.isdigit():
        raise BrokenRecordError(f"{what} is no number")
    return int(written)


def _places(record: bytes, base: int) -> Iterator[tuple[str, int, int]]:
    """Tag, place and size of each field, from the directory."""
    directory = record[_LEADER:base].rstrip(_END_OF_FIELD)
    if len(directory) % _DIRECTORY:
        raise BrokenRecordError("its directory is out of step")
    for at in range(0, len(directory), _DIRECTORY):
        line = directory[at : at + _DIRECTORY]
        tag = line[:3].decode("latin-1")
        if not (tag.isascii() and tag.isalnum()):
            raise BrokenRecordError("its directory names a field with signs that are no tag")
        size = _figures(line[3:7], f"the size of field {tag}")
        place = base + _figures(line[7:12], f"the place of field {tag}")
        if place + size > len(record):
            raise BrokenRecordError(f"field {tag} runs past its end")
        yield tag, place, size


def _field(tag: str, data: bytes, decode: Decode) -> Field:
    if tag < _LAST_CONTROL and tag.isdigit():
        return Field(tag=tag, data=decode(data))
    head, *subfields = data.split(_SUBFIELD)
    indicators = head.decode("latin-1").ljust(_INDICATORS)[:_INDICATORS]
    return Field(
        tag=tag,
        indicators=indicators,
        subfields=tuple(_subfield(part, decode) for part in subfields if part),
    )


def _subfield(part: bytes, decode: Decode) -> tuple[str, str]:
    """Code and words; of a code behind broken bytes these are marked before the words."""
    if part[:1].isascii():
        return part[:1].decode("ascii"), decode(part[1:])
    bare = part.lstrip(_NOT_ASCII)
    return bare[:1].decode("ascii", "replace"), UNREAD + decode(bare[1:])
