"""One file of named arrays, mapped into memory: how everything of a segment lies on the disk.

The file begins with `MAGIC`, a version, and the place of its directory, which ends it: name, type,
shape and place of each array, in MessagePack. Arrays begin on 64 bytes. Nothing in it is code:
opening a file of unknown origin can fail, it cannot run anything.
"""

import mmap
import os
import shutil
import struct
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, BinaryIO

import msgspec
import numpy as np
from numpy.typing import DTypeLike, NDArray

from index.engine import EngineError

MAGIC = b"KIOSKARR"
VERSION = 1
ALIGNED = 64
_HEAD = struct.Struct("<8sQQ")


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


class Arrays(Mapping[str, NDArray[Any]]):
    """The arrays of one file, read-only, as views of its mapping."""

    def __init__(self, path: Path) -> None:
        """Map a file; raises EngineError when it is not one of ours or is cut short."""
        try:
            with path.open("rb") as file:
                size = os.fstat(file.fileno()).st_size
                self._map = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        except (OSError, ValueError) as error:
            message = f"The index file {path.name} cannot be opened ({error}). Publish again."
            raise EngineError(message) from error
        try:
            directory = self._read(size)
            self.facts = directory.facts
            self._starts = {entry.name: entry.start for entry in directory.entries}
            self._views = {entry.name: self._view(entry) for entry in directory.entries}
        except (struct.error, msgspec.MsgspecError, ValueError, TypeError) as error:
            message = f"The index file {path.name} is damaged ({error}). Publish again."
            raise EngineError(message) from error

    def _read(self, size: int) -> Directory:
        magic, version, start = _HEAD.unpack_from(self._map, 0)
        if magic != MAGIC or version != VERSION:
            raise ValueError("it was written by another program or version")
        directory = msgspec.msgpack.decode(self._map[start:], type=Directory)
        for entry in directory.entries:
            if entry.start + _bytes(entry) > size:
                raise ValueError("it is cut short")
        return directory

    def _view(self, entry: Entry) -> NDArray[Any]:
        dtype = np.dtype(entry.dtype)
        if dtype.hasobject:
            raise ValueError("it holds Python objects")
        return np.ndarray(entry.shape, dtype, self._map, entry.start)

    def __getitem__(self, name: str) -> NDArray[Any]:
        return self._views[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._views)

    def __len__(self) -> int:
        return len(self._views)

    def sizes(self) -> dict[str, int]:
        """Bytes of each array."""
        return {name: view.nbytes for name, view in self._views.items()}

    def within(self, prefix: str) -> dict[str, NDArray[Any]]:
        """The arrays whose name begins with `prefix` and a dot, by the rest of their name."""
        start = prefix + "."
        return {
            name[len(start) :]: view for name, view in self._views.items() if name.startswith(start)
        }

    def source(self, name: str) -> tuple[mmap.mmap, int]:
        """The mapping and the place in it where an array begins: the cheapest way to its bytes."""
        return self._map, self._starts[name]

    def bytes_of(self, name: str) -> memoryview:
        """An array of bytes as a memory view: slices of it copy nothing."""
        return self._views[name].data


def _bytes(entry: Entry) -> int:
    return int(np.prod(entry.shape, dtype=np.int64)) * np.dtype(entry.dtype).itemsize


class Part:
    """One array that is being written to a file of its own, piece by piece."""

    def __init__(self, folder: Path, name: str, dtype: DTypeLike) -> None:
        self.name = name
        self.dtype = np.dtype(dtype)
        self.path = folder / f"{name}.part"
        self.length = 0
        self._file: BinaryIO = self.path.open("wb")

    def append(self, piece: NDArray[Any]) -> None:
        """Add the items of a flat array, cast to the type of the part."""
        self.length += piece.size
        np.ascontiguousarray(piece, self.dtype).tofile(self._file)

    def append_bytes(self, piece: bytes) -> None:
        """Add raw bytes; the part must be of bytes."""
        self.length += len(piece)
        self._file.write(piece)

    def close(self) -> None:
        self._file.close()

    def read(self) -> NDArray[Any]:
        """All that was written."""
        self._file.flush()
        return np.fromfile(self.path, self.dtype)


class FileWriter:
    """Puts arrays and parts together into one file, made durable before it has its name."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._pieces: list[tuple[str, str, tuple[int, ...], NDArray[Any] | list[Path]]] = []
        self.facts: dict[str, object] = {}

    def add(self, name: str, array: NDArray[Any]) -> None:
        """An array that is in memory."""
        array = np.ascontiguousarray(array)
        self._pieces.append((name, array.dtype.str, array.shape, array))

    def add_files(self, name: str, dtype: DTypeLike, shape: tuple[int, ...], *files: Path) -> None:
        """An array whose bytes lie in files, one after the other; they are copied, not read."""
        self._pieces.append((name, np.dtype(dtype).str, shape, list(files)))

    def finish(self) -> None:
        """Write the file, flush it to the disk, give it its name."""
        draft = self._path.with_name(self._path.name + ".draft")
        entries = []
        with draft.open("wb") as file:
            file.write(bytes(_HEAD.size))
            for name, dtype, shape, source in self._pieces:
                file.write(bytes(-file.tell() % ALIGNED))
                entries.append(Entry(name, dtype, shape, file.tell()))
                if isinstance(source, list):
                    for path in source:
                        _copy(path, file)
                else:
                    source.tofile(file)
            start = file.tell()
            file.write(msgspec.msgpack.encode(Directory(tuple(entries), self.facts)))
            file.seek(0)
            file.write(_HEAD.pack(MAGIC, VERSION, start))
            file.flush()
            os.fsync(file.fileno())
        draft.replace(self._path)


def _copy(path: Path, into: BinaryIO) -> None:
    """All bytes of a file, by the kernel where it can."""
    with path.open("rb") as source:
        shutil.copyfileobj(source, into, 1 << 20)
