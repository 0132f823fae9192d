"""Writes the directory of a small TIFF."""

import struct
from collections.abc import Mapping

PLACES = frozenset({273, 324})
"""The fields that say where strips or tiles lie: always in four bytes."""

_SHORT, _LONG, _UNDEFINED = 3, 4, 7
_MOST_SHORT = 0xFFFF
# TIFF 6.0: a field of a directory has tag, type, count, and four bytes for the value or its place.
_VERSION, _FIELD, _VALUE_OR_OFFSET = 42, 12, 4


def tiff(prefix: bytes, said: Mapping[int, object], pieces: list[bytes], at: int) -> bytes:
    """A TIFF of pieces that end at byte `at`, and of what is said of them.

    `prefix` is `II` or `MM`; the first piece lies at byte 8.
    """
    order = "<" if prefix == b"II" else ">"
    head = prefix + struct.pack(f"{order}HL", _VERSION, at)
    return b"".join((head, *pieces, _directory(said, order, at)))


def numbers(value: object) -> list[int]:
    """The numbers of a field, of which there may be one."""
    return [int(each) for each in value] if isinstance(value, tuple | list) else [int(str(value))]


def _directory(said: Mapping[int, object], order: str, at: int) -> bytes:
    """The directory of a TIFF that begins at some byte, with the values that do not fit in it."""
    fixed = 2 + _FIELD * len(said) + 4
    entries, further = [struct.pack(f"{order}H", len(said))], b""
    for tag, value in sorted(said.items()):
        kind, count, packed = _packed(value, order, is_place=tag in PLACES)
        if len(packed) > _VALUE_OR_OFFSET:
            place = struct.pack(f"{order}L", at + fixed + len(further))
            further += packed + b"\0" * (len(packed) % 2)
        else:
            place = packed.ljust(_VALUE_OR_OFFSET, b"\0")
        entries.append(struct.pack(f"{order}HHL", tag, kind, count) + place)
    return b"".join((*entries, b"\0\0\0\0", further))


def _packed(value: object, order: str, *, is_place: bool) -> tuple[int, int, bytes]:
    """Type, number and bytes of a value."""
    if isinstance(value, bytes):
        return _UNDEFINED, len(value), value
    held = numbers(value)
    is_long = is_place or max(held) > _MOST_SHORT
    packed = struct.pack(f"{order}{len(held)}{'L' if is_long else 'H'}", *held)
    return _LONG if is_long else _SHORT, len(held), packed
