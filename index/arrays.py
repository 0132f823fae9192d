"""A file of named arrays that is mapped, not read: what every index here lies in.

All numbers are little-endian. The file begins with

    8 bytes   `arrays` and a line end, which a transfer as text would change
    u64       version of this layout, 2
    u64       where the directory begins

then come the arrays, each from a multiple of 64 bytes, and the directory, which ends the file: in
MessagePack, of each array its name, its kind of number as numpy spells it (`<u4`, `|u1`, `<f4` …),
its shape and where it begins; and facts that are no arrays.

Nothing in it is code: unlike a pickle, a file from elsewhere can only be refused or give numbers.
The head is written last, so that a file whose writer was stopped is refused as well.
"""

import contextlib
import mmap
import re
import shutil
import struct
from collections.abc import Iterator, Mapping
from math import prod
from pathlib import Path
from typing import Any, Final, Protocol

import msgspec
import numpy as np
from numpy.typing import DTypeLike, NDArray

Numbers = NDArray[Any]

MAGIC: Final = b"arrays\r\n"
VERSION: Final = 2
ALIGNED: Final = 64
_HEAD: Final = struct.Struct("<8sQQ")
_KIND: Final = re.compile(r"[<|][uif][1248]")
_DIMENSIONS: Final = 2


class DamagedArraysError(ValueError):
    """The file is no file of arrays, was not written to its end, or was cut."""


class Entry(msgspec.Struct, frozen=True):
    """One array of the file: numpy's type, its shape, and where its bytes begin."""

    name: str
    dtype: str
    shape: tuple[int, ...]
    start: int


class Directory(msgspec.Struct, frozen=True):
    """What a file holds, and facts about it that are not arrays."""

    entries: tuple[Entry, ...]
    facts: dict[str, object]


class Output(Protocol):
    """What is needed of a file to write to; Whoosh's `StructFile` has it too."""

    def write(self, content: bytes | memoryview, /) -> object: ...
    def seek(self, position: int, /) -> object: ...
    def close(self) -> object: ...


class ArrayFileWriter:
    """Writes arrays one after the other, whole, in pieces, or out of files."""

    def __init__(self, file: Output) -> None:
        self.facts: dict[str, object] = {}
        self._file = file
        self._entries: list[Entry] = []
        self._at = 0
        self._write(bytes(_HEAD.size))

    def add(self, name: str, array: Numbers) -> None:
        """An array that is in memory."""
        self._enter(name, array.dtype, array.shape)
        self._put(array)

    def add_files(self, name: str, dtype: DTypeLike, shape: tuple[int, ...], *files: Path) -> None:
        """An array whose bytes lie in files, one after the other; they are copied, not read."""
        self._enter(name, np.dtype(dtype), shape)
        for path in files:
            with path.open("rb") as source:
                shutil.copyfileobj(source, self._file, 1 << 20)
            self._at += path.stat().st_size

    def begin(self, name: str, dtype: DTypeLike) -> None:
        """A flat array of which nobody knows yet how long it is; `more` adds to it."""
        self._enter(name, np.dtype(dtype), (0,))

    def more(self, piece: Numbers | bytes) -> None:
        """Add numbers, or bytes as they stand, to the array begun last."""
        last = self._entries[-1]
        if isinstance(piece, bytes):
            self._write(piece)
        else:
            self._put(piece)
        size = (self._at - last.start) // np.dtype(last.dtype).itemsize
        self._entries[-1] = Entry(last.name, last.dtype, (size,), last.start)

    def complete(self) -> None:
        """Write directory and head, which makes the file valid.

        It may still be added to: what follows is written over the directory, which then grows.
        """
        self._file.write(msgspec.msgpack.encode(Directory(tuple(self._entries), self.facts)))
        self._file.seek(0)
        self._file.write(_HEAD.pack(MAGIC, VERSION, self._at))
        self._file.seek(self._at)

    def close(self) -> None:
        """Complete the file and close it."""
        self.complete()
        self._file.close()

    def _enter(self, name: str, dtype: np.dtype[Any], shape: tuple[int, ...]) -> None:
        self._write(bytes(-self._at % ALIGNED))
        self._entries.append(Entry(name, dtype.newbyteorder("<").str, shape, self._at))

    def _put(self, array: Numbers) -> None:
        held = np.ascontiguousarray(array, self._entries[-1].dtype)
        if held.size:
            self._write(held.data.cast("B"))

    def _write(self, content: bytes | memoryview) -> None:
        self._file.write(content)
        self._at += len(content)


class ArrayFile(Mapping[str, Numbers]):
    """The arrays of one file by name, read-only. Opening reads head and directory only."""

    def __init__(self, content: mmap.mmap | memoryview) -> None:
        """Look at a file that is mapped or in memory; raises DamagedArraysError."""
        self._content: mmap.mmap | memoryview = content
        self._views: dict[str, Numbers] = {}
        directory = _directory(content)
        self.facts = directory.facts
        self._entries = {entry.name: entry for entry in directory.entries}

    def __getitem__(self, name: str) -> Numbers:
        view = self._views.get(name)
        if view is None:
            view = self._views[name] = self._view(self._entries[name])
        return view

    def _view(self, entry: Entry) -> Numbers:
        # Not by `np.ndarray`, under whose arrays a mapping can be closed.
        flat: Numbers = np.frombuffer(self._content, entry.dtype, prod(entry.shape), entry.start)
        if not (flat.flags.aligned and flat.dtype.isnative):
            # In memory arrays may lie askew, and a memoryview of such a one cannot be indexed.
            flat = flat.astype(flat.dtype.newbyteorder("="))
            flat.setflags(write=False)
        return flat.reshape(entry.shape)

    def __iter__(self) -> Iterator[str]:
        return iter(self._entries)

    def __len__(self) -> int:
        return len(self._entries)

    def within(self, prefix: str) -> dict[str, Numbers]:
        """The arrays whose name begins with `prefix` and a dot, by the rest of their name."""
        start = prefix + "."
        return {name[len(start) :]: self[name] for name in self if name.startswith(start)}

    def source(self, name: str) -> tuple[mmap.mmap | bytes, int]:
        """What the bytes of an array are sliced from, and where they begin: the cheapest way."""
        if isinstance(self._content, mmap.mmap):
            return self._content, self._entries[name].start
        return self[name].tobytes(), 0

    def bytes_of(self, name: str) -> memoryview:
        """An array as a memory view: its items are Python's own numbers, slices copy nothing."""
        return self[name].data

    def close(self) -> None:
        """Let go of the file; where an array is still in use, the mapping ends with it."""
        content, self._content = self._content, memoryview(b"")
        self._views = {}
        self._entries = {}
        if isinstance(content, mmap.mmap):
            with contextlib.suppress(BufferError):
                content.close()


def mapped(descriptor: int) -> mmap.mmap:
    """An open file as memory; raises DamagedArraysError where there is nothing to map."""
    try:
        return mmap.mmap(descriptor, 0, access=mmap.ACCESS_READ)
    except ValueError as error:
        raise DamagedArraysError("it is empty") from error


def _directory(content: mmap.mmap | memoryview) -> Directory:
    if len(content) < _HEAD.size:
        raise DamagedArraysError("it is cut short")
    magic, version, start = _HEAD.unpack_from(content)
    if magic != MAGIC:
        raise DamagedArraysError("it is no file of arrays, or was not written to its end")
    if version != VERSION:
        raise DamagedArraysError(f"it has version {version} of the layout, not {VERSION}")
    try:
        directory = msgspec.msgpack.decode(content[start:], type=Directory)
    except (msgspec.MsgspecError, ValueError, RecursionError) as error:
        raise DamagedArraysError(f"it is cut short, or longer than it was: {error}") from error
    for entry in directory.entries:
        _check(entry, start)
    return directory


def _check(entry: Entry, end: int) -> None:
    if not _KIND.fullmatch(entry.dtype):
        raise DamagedArraysError(f"unknown kind of number {entry.dtype!r}")
    if len(entry.shape) > _DIMENSIONS or not all(0 <= side <= end for side in entry.shape):
        raise DamagedArraysError(f"an array has the shape {entry.shape}")
    size = prod(entry.shape) * np.dtype(entry.dtype).itemsize
    if not 0 <= entry.start <= end - size:
        raise DamagedArraysError("an array goes on after the end of the arrays")
