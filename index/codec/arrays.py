"""A file of named arrays that is mapped, not read.

All numbers are little-endian. The file begins with

    8 bytes   `arrays` and a line end, which a transfer as text would change
    u32       version of this layout, 1
    u32       number of places in the directory
    u64       length of the whole file

and the directory, one place of 48 bytes for each array:

    24 bytes  name, ASCII, filled up with zeros; empty for a place not used
    8 bytes   kind of number as numpy spells it: `<u4`, `|u1`, `<f4` …
    u64       where the array begins; a multiple of 64
    u64       how many numbers it has

Nothing in it is code: unlike a pickle, a file from elsewhere can only be refused or give numbers.
The head is written last, so that a file whose writer was stopped is refused as well.
"""

from __future__ import annotations

import contextlib
import mmap
import struct
from typing import TYPE_CHECKING, Any, Final, Protocol

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import DTypeLike, NDArray

    from index.codec.stock import Storage

    Numbers = NDArray[Any]

MAGIC: Final = b"arrays\r\n"
VERSION: Final = 1
ALIGNED: Final = 64
_HEAD: Final = struct.Struct("<8sIIQ")
_PLACE: Final = struct.Struct("<24s8sQQ")
_KINDS: Final = "uif"


class DamagedArraysError(ValueError):
    """The file is no file of arrays, was not written to its end, or was cut."""


class Output(Protocol):
    """What is needed of a file to write to; Whoosh's `StructFile` has it."""

    def write(self, content: bytes | memoryview, /) -> object: ...
    def seek(self, position: int, /) -> object: ...
    def close(self) -> object: ...


class ArrayFileWriter:
    """Writes arrays one after the other; one of them may come in pieces."""

    def __init__(self, file: Output, places: int) -> None:
        self._file = file
        self._places: list[tuple[bytes, bytes, int, int]] = []
        self._room = places
        self._at = _HEAD.size + places * _PLACE.size
        file.write(bytes(self._at))

    def _place(self, name: str, kind: np.dtype[Any]) -> None:
        if len(self._places) == self._room:
            raise ValueError(f"no place left for the array {name}")
        gap = -self._at % ALIGNED
        self._file.write(bytes(gap))
        self._at += gap
        self._places.append((name.encode("ascii"), kind.str.encode("ascii"), self._at, 0))

    def put(self, name: str, values: Numbers) -> None:
        """Write one whole array."""
        self.begin(name, values.dtype)
        self.more(values)

    def begin(self, name: str, kind: DTypeLike) -> None:
        """From here on `more` adds to this array."""
        self._place(name, np.dtype(kind).newbyteorder("<"))

    def more(self, values: Numbers | bytes) -> None:
        """Add numbers, or bytes as they stand, to the array begun last."""
        name, kind, begin, count = self._places[-1]
        dtype = np.dtype(kind.decode())
        if isinstance(values, bytes):
            size = len(values)
            self._file.write(values)
        else:
            held = np.ascontiguousarray(values, dtype)
            size = held.nbytes
            if size:
                self._file.write(held.data.cast("B"))
        self._at += size
        self._places[-1] = (name, kind, begin, count + size // dtype.itemsize)

    def close(self) -> None:
        """Write the head, which makes the file valid, and close it."""
        unused = [(b"", b"", 0, 0)] * (self._room - len(self._places))
        self._file.seek(0)
        self._file.write(_HEAD.pack(MAGIC, VERSION, self._room, self._at))
        self._file.write(b"".join(_PLACE.pack(*place) for place in self._places + unused))
        self._file.close()


class ArrayFile:
    """The arrays of one file, by name. Opening reads the head only."""

    def __init__(self, content: memoryview, mapped: mmap.mmap | None = None) -> None:
        self._content = content
        self._mapped = mapped
        self._places = dict(_directory(content))

    @classmethod
    def open(cls, storage: Storage, name: str) -> ArrayFile:
        """Map a file of any Whoosh storage; look at it where it lies, if it lies in memory."""
        file = storage.open_file(name)
        try:
            if storage.supports_mmap and file.is_real:
                mapped = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
                return cls(memoryview(mapped), mapped)
            # A file inside a compound file or in a RamStorage is such a view already.
            held = getattr(file, "_buf", None)
            return cls(memoryview(file.read() if held is None else held))
        except (ValueError, struct.error) as error:
            raise DamagedArraysError(f"{name}: {error}") from error
        finally:
            file.close()

    def __getitem__(self, name: str) -> Numbers:
        """The array, read-only and in the machine's own order of bytes."""
        kind, begin, count = self._places[name]
        found = np.frombuffer(self._content, kind, count, begin)
        if found.flags.aligned and found.dtype.isnative:
            return found
        # Inside a compound file nothing is aligned, and a memoryview of it could not be indexed.
        moved = found.astype(found.dtype.newbyteorder("="))
        moved.flags.writeable = False
        return moved

    def close(self) -> None:
        """Let go of the file; where an array is still in use, the mapping ends with it."""
        self._content = memoryview(b"")
        self._places = {}
        if self._mapped is not None:
            with contextlib.suppress(BufferError):
                self._mapped.close()
            self._mapped = None


def _directory(content: memoryview) -> list[tuple[str, tuple[np.dtype[Any], int, int]]]:
    magic, version, places, length = _HEAD.unpack_from(content)
    if magic != MAGIC:
        raise DamagedArraysError("not a file of arrays, or not written to its end")
    if version != VERSION:
        raise DamagedArraysError(f"written in version {version} of the layout, not {VERSION}")
    if length != content.nbytes:
        raise DamagedArraysError(f"{content.nbytes} bytes long instead of {length}")
    found = []
    for number in range(places):
        name, kind, begin, count = _PLACE.unpack_from(content, _HEAD.size + number * _PLACE.size)
        if not name.rstrip(b"\0"):
            continue
        dtype = _kind(kind.rstrip(b"\0"))
        if begin + count * dtype.itemsize > length:
            raise DamagedArraysError("an array goes on after the end of the file")
        found.append((name.rstrip(b"\0").decode("ascii"), (dtype, begin, count)))
    return found


def _kind(spelt: bytes) -> np.dtype[Any]:
    try:
        kind = np.dtype(spelt.decode("ascii"))
    except (TypeError, UnicodeDecodeError) as error:
        raise DamagedArraysError(f"unknown kind of number {spelt!r}") from error
    if kind.kind not in _KINDS:
        raise DamagedArraysError(f"unknown kind of number {spelt!r}")
    return kind
