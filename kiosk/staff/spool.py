"""Holds the documents of an edition between its records and its index, in a file without a name.

The index reads them twice, and a million of them do not fit in memory.
"""

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryFile
from typing import Self

from index.document import Document
from kiosk.records.wire import from_json
from kiosk.staff.indexing import Taken


class Spool:
    """Documents, one a line; the file is gone with the process that wrote it."""

    def __init__(self, folder: Path) -> None:
        """An empty spool on the disk of a folder."""
        self._file = TemporaryFile(dir=folder)  # noqa: SIM115  # closed by __exit__
        self.count = 0

    def __enter__(self) -> Self:
        """Let it be closed in the end."""
        return self

    def __exit__(self, *_error: object) -> None:
        """Give its room back."""
        self._file.close()

    def put(self, lines: bytes) -> None:
        """Keep documents, a line each."""
        self._file.write(lines)
        self.count += lines.count(b"\n")

    def __iter__(self) -> Iterator[Taken]:
        """Every document, in the order in which they were put."""
        self._file.seek(0)
        for line in self._file:
            document, rights, digest = from_json(line, tuple[Document, int, str])
            yield document, rights, digest
