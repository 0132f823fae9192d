"""Delimited text as a sheet: encoding, delimiter, header found out, rows given one by one."""

import csv
import io
from collections.abc import Iterator
from typing import BinaryIO, Protocol

from kiosk.messages import Problem, Severity
from kiosk.readers.guessed_encoding import encoding_of
from kiosk.readers.reading import Refusal, refusal
from kiosk.readers.tables.sheet import Sheet
from kiosk.records.letters import decoded
from kiosk.rules.columns import headings, proposed

MOST_BYTES = 200_000_000
DELIMITERS = ",;\t|"
_MOST_FIELD = 10_000_000


def header_of(head: bytes) -> tuple[str, ...]:
    """The headings of the first line as written; empty when the bytes are no text."""
    read = decoded(head) or decoded(head[: head.rfind(b"\n") + 1])
    if read is None or "\x00" in read[0]:
        return ()
    first = read[0].split("\n", 1)[0].rstrip("\r")
    return _split(first, _delimiter(first))


def sheet_of(file: str, stream: BinaryIO) -> Iterator[Sheet | Problem | Refusal]:
    """The one sheet of a delimited text, or why there is none."""
    start = stream.read(1 << 16)
    if not start.strip(b"\xef\xbb\xbf\xff\xfe\x00 \t\r\n"):
        yield refusal(file, 0, "empty", "The file is empty.", "Ask the supplier to send it again.")
        return
    if stream.seek(0, io.SEEK_END) > MOST_BYTES:
        yield refusal(
            file, 0, "table-too-big",
            f"The table is larger than {MOST_BYTES // 1_000_000} MB.", "Split it into parts.",
        )  # fmt: skip
        return
    stream.seek(0)
    encoding = encoding_of(stream)
    if not encoding:
        yield refusal(
            file, 0, "table-encoding", "The letters of the table cannot be read.",
            "Save it as “CSV UTF-8” and deliver it again.",
        )  # fmt: skip
        return
    stream.seek(0)
    text = io.TextIOWrapper(stream, encoding=encoding, newline="")
    try:
        yield from _sheet(file, text)
    finally:
        text.detach()


def _sheet(file: str, text: io.TextIOWrapper) -> Iterator[Sheet | Problem]:
    first = text.readline().replace("\x00", "")
    while first and not first.strip():
        first = text.readline().replace("\x00", "")
    delimiter = _delimiter(first.rstrip("\r\n"))
    text.seek(0)
    lines = _Lines(text)
    csv.field_size_limit(_MOST_FIELD)
    reader = csv.reader(lines, delimiter=delimiter, strict=True)
    header: list[str] = []
    try:
        while not any(cell.strip() for cell in header):
            header = next(reader)
    except StopIteration:
        header = []
    except csv.Error as error:
        yield _unread(file, 1, error)
        return
    line = reader.line_num
    yield Sheet(file, "", line, tuple(header), _rows(file, reader))
    if lines.nul:
        yield Problem(
            file=file,
            line=lines.nul,
            code="table-nul",
            message="The table holds NUL bytes; they are left out.",
            remedy="Export the table again from its programme.",
        )


class _Lines:
    """The lines of a text without NUL bytes; `nul` is the first line that held one."""

    def __init__(self, text: io.TextIOWrapper) -> None:
        self._text = text
        self._number = 0
        self.nul = 0

    def __iter__(self) -> Iterator[str]:
        for line in self._text:
            self._number += 1
            if "\x00" in line:
                self.nul = self.nul or self._number
                yield line.replace("\x00", "")
            else:
                yield line


def _delimiter(first: str) -> str:
    """The sign under which most headings are known, else under which there are most."""

    def worth(sign: str) -> tuple[int, int]:
        cells = _split(first, sign)
        known = sum(bool(ours) for ours in proposed(headings(cells)).columns.values())
        return known, len(cells)

    return max(DELIMITERS, key=worth)


def _split(line: str, delimiter: str) -> tuple[str, ...]:
    try:
        return tuple(next(csv.reader([line], delimiter=delimiter), []))
    except csv.Error:
        return ()


class _Reader(Protocol):
    """What of csv's reader is used."""

    @property
    def line_num(self) -> int: ...
    def __next__(self) -> list[str]: ...


def _rows(file: str, reader: _Reader) -> Iterator[tuple[int, list[str]] | Problem]:
    while True:
        line = reader.line_num + 1
        try:
            yield line, next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            yield _unread(file, line, error)


def _unread(file: str, line: int, error: csv.Error) -> Problem:
    said = str(error)
    fault = "a quotation mark is never closed" if "end of data" in said else said
    return Problem(
        file=file,
        line=line,
        code="table-quote",
        message=f"The row cannot be read: {fault}.",
        remedy="Correct the quotation marks of this row; the rows before it are in.",
        severity=Severity.REFUSED,
    )
