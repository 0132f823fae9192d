"""Reads the tags of a TIFF structure: that of an EXIF block, or a whole TIFF or BigTIFF file.

Only tables are read, never pixels. Nothing follows a link twice, and no value is longer than a
limit, so a block of any bytes ends.
"""

import struct
from dataclasses import dataclass, field
from mmap import mmap

Bytes = bytes | mmap

MOST_TAGS = 2_000
MOST_VALUE = 16_000_000
_SIZES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8, 13: 4,
          16: 8, 17: 8, 18: 8}  # fmt: skip
_WHOLE = {1: "B", 3: "H", 4: "I", 13: "I", 16: "Q", 18: "Q"}
_BIG = 43


class BrokenError(ValueError):
    """The block is no TIFF structure, or its tables lead out of it."""


@dataclass(slots=True)
class Tags:
    """The tags of one directory; `faulty` when one of them lies outside the block.

    A value is read when it is asked for: thousands of tags may claim the same megabytes.
    """

    order: str
    content: Bytes = b""
    places: dict[int, tuple[int, int, int]] = field(default_factory=dict)
    faulty: bool = False

    def raw(self, tag: int) -> bytes:
        """The bytes of a value, empty when the tag is absent."""
        _kind, at, size = self.places.get(tag, (0, 0, 0))
        return bytes(self.content[at : at + size])

    def _kind_of(self, tag: int) -> int:
        return self.places.get(tag, (0, 0, 0))[0]

    def whole(self, tag: int) -> int | None:
        """A value as a whole number."""
        kind, content = self._kind_of(tag), self.raw(tag)
        if kind not in _WHOLE or len(content) < _SIZES[kind]:
            return None
        (number,) = struct.unpack_from(self.order + _WHOLE[kind], content)
        return int(number)

    def fractions(self, tag: int) -> list[float]:
        """A value as fractions; empty when one of them is divided by nothing."""
        kind, content = self._kind_of(tag), self.raw(tag)
        letter = {5: "II", 10: "ii"}.get(kind)
        if letter is None:
            return []
        pairs = list(struct.iter_unpack(self.order + letter, content[: len(content) // 8 * 8]))
        if not all(under for _over, under in pairs):
            return []
        return [over / under for over, under in pairs]


@dataclass(frozen=True, slots=True)
class Structure:
    """A TIFF structure that has begun well."""

    content: Bytes
    order: str
    big: bool
    first: int

    def tags(self, at: int) -> Tags:
        """The tags of the directory at an offset; raises BrokenError when there is none."""
        head, entry = ("Q", "HHQ") if self.big else ("H", "HHI")
        inline = 8 if self.big else 4
        count = self._unpack(head, at)[0]
        if count > MOST_TAGS:
            raise BrokenError("too many tags")
        found = Tags(self.order, self.content)
        place = at + struct.calcsize(self.order + head)
        step = struct.calcsize(self.order + entry) + inline
        for number in range(count):
            start = place + number * step
            try:
                tag, kind, length = self._unpack(entry, start)
                self._take(found, tag, kind, length, start + step - inline)
            except BrokenError:
                found.faulty = True
        return found

    def _take(self, found: Tags, tag: int, kind: int, length: int, at: int) -> None:
        size = _SIZES.get(kind, 0) * length
        inline = 8 if self.big else 4
        if not size:
            # A kind that nobody knows is passed over, as the standard asks.
            return
        if size > MOST_VALUE:
            return
        if size > inline:
            (at,) = self._unpack("Q" if self.big else "I", at)
        if at + size > len(self.content):
            raise BrokenError("a value lies outside")
        found.places.setdefault(tag, (kind, at, size))

    def _unpack(self, letters: str, at: int) -> tuple[int, ...]:
        try:
            size = struct.calcsize(self.order + letters)
            return struct.unpack(self.order + letters, self.content[at : at + size])
        except (struct.error, ValueError, OverflowError) as error:
            raise BrokenError("a table lies outside") from error


def structure(content: Bytes) -> Structure:
    """The beginning of a TIFF structure; raises BrokenError when it is none."""
    order = {b"II": "<", b"MM": ">"}.get(bytes(content[:2]))
    if order is None:
        raise BrokenError("no byte order")
    big = bytes(content[2:4]) in {b"\x2b\x00", b"\x00\x2b"}
    wanted = _BIG if big else 42
    try:
        if struct.unpack(order + "H", content[2:4])[0] != wanted:
            raise BrokenError("no TIFF")
        first = (
            struct.unpack(order + "Q", content[8:16]) if big
            else struct.unpack(order + "I", content[4:8])
        )[0]  # fmt: skip
    except struct.error as error:
        raise BrokenError("cut off") from error
    return Structure(content, order, big, first)
