"""The file of a segment, and the pieces from which a build puts it together."""

import hashlib
import mmap
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any, BinaryIO, Self

import numpy as np
from numpy.typing import DTypeLike, NDArray

from index.arrays import ArrayFile, ArrayFileWriter, mapped
from index.engine import EngineError


class Arrays(ArrayFile):
    """The arrays of a segment's file."""

    def __init__(self, path: Path) -> None:
        """Map the file; raises EngineError when it is not one of ours or is cut short."""
        try:
            with path.open("rb") as file:
                super().__init__(mapped(file.fileno()))
        except (OSError, ValueError) as error:
            message = f"The index file {path.name} cannot be opened ({error}). Publish again."
            raise EngineError(message) from error

    def let_go(self) -> None:
        """Give back the memory of what was read; what is looked at again is read again."""
        if isinstance(self._content, mmap.mmap):
            self._content.madvise(mmap.MADV_DONTNEED)


def fsync_folder(path: Path) -> None:
    """Force the names inside one folder to the disk."""
    descriptor = os.open(path, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


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
        # Not `tofile`, which opens the file anew for every piece.
        self._file.write(np.ascontiguousarray(piece, self.dtype).data)

    def append_bytes(self, piece: bytes) -> None:
        """Add raw bytes; the part must be of bytes."""
        self.length += len(piece)
        self._file.write(piece)

    def close(self) -> None:
        self._file.close()


class FileWriter:
    """Puts arrays and parts together into one file, made durable before it has its name.

    What is added is written at once, so that nobody need hold it until the end.
    """

    def __init__(self, path: Path, digested: Sequence[str] = ()) -> None:
        """Begin the file `path`; of the `digested` arrays a digest is made."""
        self._path = path
        self._digested = frozenset(digested)
        self._digest = hashlib.sha256()
        self._draft = path.with_name(path.name + ".draft")
        self._opened: BinaryIO = self._draft.open("wb")
        self._file = ArrayFileWriter(self._opened)
        self.facts = self._file.facts

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        """Leave nothing behind of a file that was not finished."""
        if not self._opened.closed:
            self._opened.close()
            self._draft.unlink()

    def add(self, name: str, array: NDArray[Any]) -> None:
        """An array that is in memory."""
        self._file.add(name, array)
        if name in self._digested:
            self._digest.update(f"{name} {array.dtype.str} {array.shape}\n".encode())
            self._digest.update(np.ascontiguousarray(array).data.cast("B") if array.size else b"")

    @property
    def identity(self) -> str:
        """What tells the digested arrays from those of any other file."""
        return self._digest.hexdigest()

    def add_files(self, name: str, dtype: DTypeLike, shape: tuple[int, ...], *files: Path) -> None:
        """An array whose bytes lie in files, one after the other; they are copied, not read."""
        self._file.add_files(name, dtype, shape, *files)

    def so_far(self) -> Path:
        """The file with all that was added until now, to be read before more is added."""
        self._file.complete()
        self._opened.flush()
        return self._draft

    def finish(self, *, durable: bool = True) -> None:
        """Give the file its name; before that flush it to the disk, if it is to last."""
        self._file.complete()
        if durable:
            self._opened.flush()
            os.fsync(self._opened.fileno())
        self._opened.close()
        self._draft.replace(self._path)
