"""What the IPTC-IIM block of a picture says, in the letters it declares."""

import hashlib
import struct
from collections.abc import Iterator
from dataclasses import dataclass, field

from media.metadata.decoding import reading

IIM, DIGEST = 0x0404, 0x0425
MOST_VALUES = 10_000
_MARK = 0x1C
_ENVELOPE, _APPLICATION = 1, 2
_CHARSET, _HOUR = 90, 60
_CHARSETS = {b"\x1b%G": "utf-8", b"\x1b-A": "cp1252", b"\x1b.A": "cp1252", b"\x1b%/I": "utf-8"}
_DIGEST_BYTES = 16
# IIM, extended data sets: above 32,767 the two bytes of a length say how many bytes the length
# itself takes. None is longer than eight.
_EXTENDED, _LENGTH_OF_LENGTH, _MOST_LENGTH_BYTES = 0x8000, 0x7FFF, 8
# IIM 2:55 and 2:60: day and hour, the latter with the offset of its zone.
_DATE, _TIME = len("CCYYMMDD"), len("HHMMSS±HHMM")
_YEAR_MONTH_DAY = 3
_WORDS = {
    "title": 5, "keywords": 25, "date": 55, "creators": 80, "city": 90, "sublocation": 92,
    "state": 95, "country": 101, "headline": 105, "credit": 110, "source": 115,
    "copyright": 116, "caption": 120,
}  # fmt: skip
# How many bytes IIM leaves for a value: a longer one was cut by the program that wrote it.
LENGTHS = {
    "title": 64, "creators": 32, "city": 32, "sublocation": 32, "state": 32, "country": 64,
    "headline": 256, "credit": 32, "source": 32, "copyright": 128, "caption": 2000, "keywords": 64,
}  # fmt: skip


@dataclass(slots=True, kw_only=True)
class Iptc:
    """The values by our names; `changed` when the block is newer than the XMP beside it."""

    values: dict[str, tuple[str, ...]] = field(default_factory=dict)
    changed: bool = False
    faults: tuple[str, ...] = ()


def resources(content: bytes) -> tuple[dict[int, bytes], bool]:
    """The blocks of a Photoshop segment by number, and whether they all lie inside it."""
    found: dict[int, bytes] = {}
    at = 0
    while at + 12 <= len(content):
        if content[at : at + 4] not in {b"8BIM", b"AgHg", b"DCSR", b"MeSa", b"PHUT"}:
            return found, False
        (number,) = struct.unpack_from(">H", content, at + 4)
        name = content[at + 6] + 1
        start = at + 6 + name + name % 2
        if start + 4 > len(content):
            return found, False
        (size,) = struct.unpack_from(">I", content, start)
        value = content[start + 4 : start + 4 + size]
        found.setdefault(number, value)
        if len(value) < size:
            return found, False
        at = start + 4 + size + size % 2
    return found, True


def read(block: bytes, digest: bytes) -> Iptc:
    """Read an IIM block; total. `digest` is what Photoshop noted of it when it wrote the XMP."""
    if block[:1] != b"\x1c" and block[3:4] == b"\x1c":
        # Written into a TIFF as whole numbers of the other byte order.
        even = block[: len(block) // 4 * 4]
        block = b"".join(even[at : at + 4][::-1] for at in range(0, len(even), 4))
    sets, faults = _sets(block)
    charset = next(_of(sets, _ENVELOPE, _CHARSET), b"")
    encoding = _CHARSETS.get(charset.strip(), "")
    values: dict[str, tuple[str, ...]] = {}
    for name, number in _WORDS.items():
        read_ = [reading(value, encoding) for value in _of(sets, _APPLICATION, number)]
        if not all(sound for _text, sound in read_):
            faults.append("iptc-letters")
        if texts := tuple(text for text, _sound in read_ if text):
            values[name] = texts
    if "date" in values:
        values["date"] = _moment(values["date"][0], sets)
    noted = len(digest) == _DIGEST_BYTES and any(digest)
    return Iptc(
        values={name: value for name, value in values.items() if value},
        changed=noted and hashlib.md5(block, usedforsecurity=False).digest() != digest,
        faults=tuple(dict.fromkeys(faults)),
    )


def _of(sets: list[tuple[int, int, bytes]], record: int, number: int) -> Iterator[bytes]:
    return (value for *place, value in sets if place == [record, number])


def _sets(block: bytes) -> tuple[list[tuple[int, int, bytes]], list[str]]:
    """The data sets in their order; a length that runs past the block ends the reading."""
    sets: list[tuple[int, int, bytes]] = []
    at = 0
    while at < len(block) and block[at] == _MARK and len(sets) < MOST_VALUES:
        if at + 5 > len(block):
            return sets, ["iptc-overrun"]
        record, number, size = struct.unpack_from(">BBH", block, at + 1)
        at += 5
        if size & _EXTENDED:
            width = size & _LENGTH_OF_LENGTH
            readable = width <= _MOST_LENGTH_BYTES
            size = int.from_bytes(block[at : at + width]) if readable else len(block)
            at += width
        if at + size > len(block):
            return sets, ["iptc-overrun"]
        sets.append((record, number, block[at : at + size]))
        at += size
    return sets, ["iptc-broken"] if block[at:].strip(b"\x00") else []


def _moment(day: str, sets: list[tuple[int, int, bytes]]) -> tuple[str, ...]:
    """Day and hour as ISO 8601 writes them; IIM writes 00 for a month or a day not known."""
    if len(day) != _DATE or not day.isdigit():
        return (day,) if day.strip("0 :-") else ()
    parts = [day[:4], day[4:6], day[6:]]
    while parts and not int(parts[-1]):
        parts.pop()
    if not parts:
        return ()
    written = "-".join(parts)
    hour = next(_of(sets, _APPLICATION, _HOUR), b"").decode("ascii", "replace")
    if len(parts) == _YEAR_MONTH_DAY and hour[:6].isdigit() and hour[:6].strip("0"):
        written += f"T{hour[:2]}:{hour[2:4]}:{hour[4:6]}"
        if len(hour) == _TIME:
            written += f"{hour[6:9]}:{hour[9:11]}"
    return (written,)
