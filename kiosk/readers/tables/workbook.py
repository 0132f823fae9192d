"""Workbooks (XLSX): each sheet with a header is a table."""

import io
import re
import zipfile
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from typing import BinaryIO

from kiosk.messages import Problem
from kiosk.readers.reading import Refusal, refusal
from kiosk.readers.tables.sheet import Sheet

MOST_BYTES = 100_000_000
MOST_UNPACKED = 400_000_000
MOST_RATIO = 200
MOST_CELLS = 20_000_000
MOST_PARTS = 2_000
MAGIC = b"PK\x03\x04"
OLD_MAGIC = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_CELL = re.compile(rb'<c r="([A-Z]{1,3})([0-9]{1,7})"|<row r="([0-9]{1,7})"')
_SMALL = 10_000_000
_PIECE = 1 << 20


def is_workbook(head: bytes) -> bool:
    """Whether the first bytes are those of a zip that holds a workbook."""
    return head.startswith(MAGIC) and (b"xl/" in head or b"[Content_Types].xml" in head)


def sheets_of(file: str, stream: BinaryIO) -> Iterator[Sheet | Problem | Refusal]:
    """Every sheet that has a header, or why the workbook cannot be read; total."""
    if stream.seek(0, io.SEEK_END) > MOST_BYTES:
        yield _refused(file, f"it is larger than {MOST_BYTES // 1_000_000} MB")
        return
    stream.seek(0)
    content = stream.read()
    try:
        fault = _fault(content)
    except Exception as error:  # noqa: BLE001  # a damaged zip raises nearly anything
        fault = _short(error)
    if fault:
        yield _refused(file, fault)
        return
    try:
        yield from _sheets(file, content)
    except Exception as error:  # noqa: BLE001  # the library raises anything on hostile bytes
        yield _refused(file, _short(error))


def _short(error: Exception) -> str:
    return " ".join(str(error).split())[:120].rstrip(".") or type(error).__name__


def _refused(file: str, fault: str) -> Refusal:
    return refusal(
        file, 0, "workbook", f"The workbook cannot be read: {fault}.",
        "Open it, save it as “Excel workbook (.xlsx)” or as “CSV UTF-8”, and deliver it again.",
    )  # fmt: skip


def _fault(content: bytes) -> str:
    """Why the zip must not be unpacked whole; empty when it may. Declared sizes are tried."""
    with zipfile.ZipFile(io.BytesIO(content)) as container:
        parts = container.infolist()
        if len(parts) > MOST_PARTS:
            return f"it has {len(parts)} parts"
        whole = sum(part.file_size for part in parts)
        packed = sum(part.compress_size for part in parts)
        if whole > MOST_UNPACKED or (whole > _SMALL and whole > MOST_RATIO * max(1, packed)):
            return f"it unpacks to {whole // 1_000_000} MB"
        for part in parts:
            if part.filename.startswith("xl/worksheets/"):
                fault = _cells_fault(container, part)
                if fault:
                    return fault
    return ""


def _cells_fault(container: zipfile.ZipFile, part: zipfile.ZipInfo) -> str:
    """Whether the cells of a sheet lie so far apart that a table of them cannot be made."""
    last_row = last_column = 0
    rest = b""
    with container.open(part) as stream:
        while piece := stream.read(_PIECE):
            text = rest + piece
            for column, row, bare in _CELL.findall(text):
                last_row = max(last_row, int(row or bare))
                last_column = max(last_column, _number(column))
            rest = text[-40:]
    if last_row * last_column > MOST_CELLS:
        return f"a sheet reaches to row {last_row} and column {last_column}"
    return ""


def _number(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number


def _sheets(file: str, content: bytes) -> Iterator[Sheet | Problem]:
    from python_calamine import CalamineWorkbook, SheetTypeEnum

    workbook = CalamineWorkbook.from_filelike(io.BytesIO(content))
    for told in workbook.sheets_metadata:
        if told.typ is not SheetTypeEnum.WorkSheet:
            continue
        sheet = workbook.get_sheet_by_name(told.name)
        rows = (
            (number, [_words(cell) for cell in row])
            for number, row in enumerate(sheet.iter_rows(), start=1 + (sheet.start or (0, 0))[0])
        )
        for number, header in rows:
            if any(cell.strip() for cell in header):
                while header and not header[-1].strip():
                    header.pop()
                yield Sheet(file, told.name, number, tuple(header), iter(rows))
                break


def _words(value: object) -> str:
    """A cell as a person reads it: dates by ISO 8601, whole numbers without a point."""
    if isinstance(value, bool):
        return "1" if value else "0"
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() else repr(value)
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == time(0) else value.isoformat(" ")
    if isinstance(value, date | time):
        return value.isoformat()
    if isinstance(value, timedelta):
        return str(value)
    return str(value)
