"""Delimited tables: encoding, delimiter and header found out, rows given one by one.

Shared by the readers of tables. Decoding is strict: bytes that fit no encoding are reported, no
letter is lost in silence.
"""

import csv
import io
from collections.abc import Generator, Iterator, Mapping
from dataclasses import dataclass
from typing import BinaryIO

from kiosk.messages import Problem, Severity
from kiosk.readers.reading import Refusal, refusal
from kiosk.records.access import AccessCondition, AccessStatus
from kiosk.records.folding import clean, fold
from kiosk.records.reference import search_form
from kiosk.rules.conditions import from_cell

MOST_BYTES = 200_000_000
MOST_COLUMNS = 200
MOST_CELL = 64_000
DELIMITERS = ",;\t|"
_LETTERS = frozenset("éèêëàâäçùûüîïôöœæÉÈÊÀÂÇÎÔŒßñóąćęłńśźż’«»–€°")


@dataclass(frozen=True, slots=True)
class TableRow:
    """One row: its line in the file and its cells by column name."""

    line: int
    cells: Mapping[str, str]

    def get(self, column: str) -> str:
        """A cell without surrounding blanks; empty when the column is absent."""
        return self.cells.get(column, "").strip()


def decode(content: bytes) -> tuple[str, str] | None:
    """The text of a table and its encoding; None when no known encoding fits.

    UTF-8 and UTF-16 are certain. Between Windows-1252 and MacRoman the one that yields more
    letters of our languages wins.
    """
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        try:
            return content.decode("utf-16"), "utf-16"
        except UnicodeDecodeError:
            return None
    try:
        return content.decode("utf-8-sig"), "utf-8"
    except UnicodeDecodeError:
        pass
    best: tuple[int, str, str] | None = None
    for encoding in ("cp1252", "mac_roman"):
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        score = sum(
            1 if character in _LETTERS else -1 for character in text if not character.isascii()
        )
        if best is None or score > best[0]:
            best = (score, text, encoding)
    return (best[1], best[2]) if best else None


def heading(cell: str) -> str:
    """A column heading as compared: folded, words parted by one underscore."""
    return "_".join(fold(clean(cell)).replace("'", " ").replace("-", " ").split())


def header_of(head: bytes) -> tuple[str, ...]:
    """The folded headings of the first line under its best delimiter; empty when there is none."""
    read = decode(head) or decode(head[: head.rfind(b"\n") + 1])
    if read is None:
        return ()
    first = read[0].lstrip("\ufeff").split("\n", 1)[0]
    return max((_split(first, delimiter) for delimiter in DELIMITERS), key=len)


def _split(line: str, delimiter: str) -> tuple[str, ...]:
    try:
        cells = next(csv.reader([line], delimiter=delimiter), [])
    except csv.Error:
        return ()
    return tuple(heading(cell) for cell in cells)


def rows(
    file: str, stream: BinaryIO, columns: Mapping[str, str], required: str
) -> Iterator[TableRow | Problem | Refusal]:
    """The rows of a table, its columns named by `columns` (folded heading to our name); total.

    Unknown headings are reported once each before the first row.
    """
    content = stream.read(MOST_BYTES + 1)
    if len(content) > MOST_BYTES:
        yield refusal(
            file, 0, "table-too-big", "The table is larger than 200 MB.", "Split it into parts."
        )
        return
    if not content.strip():
        yield refusal(file, 0, "empty", "The file is empty.", "Ask the supplier to send it again.")
        return
    read = decode(content)
    if read is None:
        yield refusal(
            file,
            0,
            "table-encoding",
            "The letters of the table cannot be read.",
            "Save it as “CSV UTF-8” and deliver it again.",
        )
        return
    text, _encoding = read
    if "\x00" in text:
        yield Problem(
            file=file,
            line=text[: text.index("\x00")].count("\n") + 1,
            code="table-nul",
            message="The table holds NUL bytes; they are left out.",
            remedy="Export the table again from its programme.",
        )
        text = text.replace("\x00", "")
    first = text.split("\n", 1)[0]
    delimiter = max(
        DELIMITERS, key=lambda sign: sum(name in columns for name in _split(first, sign))
    )
    yield from _rows(file, text, delimiter, columns, required)


def coded_rows(
    file: str, stream: BinaryIO, columns: Mapping[str, str]
) -> Iterator[tuple[str, TableRow] | Problem | Refusal]:
    """The rows that have a reference code of their own, with that code; the others are told."""
    seen: dict[str, int] = {}
    for row in rows(file, stream, columns, "reference"):
        if isinstance(row, Problem | Refusal):
            yield row
            continue
        reference = clean(row.get("reference"))
        form = search_form(reference)
        if not reference:
            yield refused_row(
                file, row, "csv-no-reference", "The row has no reference code.",
                "Give the record a code; it is left out until then.",
            )  # fmt: skip
        elif form in seen:
            yield refused_row(
                file, row, "code-repeated",
                f"The reference code {reference} stands on line {seen[form]} already.",
                "Give one of the two rows another code; the first is in.",
            )  # fmt: skip
        else:
            seen[form] = row.line
            yield reference, row


def rights(file: str, row: TableRow) -> Generator[Problem, None, tuple[AccessCondition, ...]]:
    """What the cell `rights` says; one that is not understood closes the record and is told."""
    written = clean(row.get("rights"))
    if not written:
        return ()
    said = from_cell(written)
    if said is None:
        said = AccessCondition(status=AccessStatus.CLOSED, written=written)
        yield Problem(
            file=file,
            line=row.line,
            code="rights-not-understood",
            message=f"The right “{written}” is not understood; the record is closed.",
            remedy="Write free, on-site, title-only, closed, or “closed until 2045-01-01”.",
            severity=Severity.HIDDEN,
        )
    return (said,)


def refused_row(file: str, row: TableRow, code: str, message: str, remedy: str) -> Problem:
    """A row that is left out, in one sentence and its remedy."""
    return Problem(
        file=file,
        line=row.line,
        code=code,
        message=message,
        remedy=remedy,
        severity=Severity.REFUSED,
    )


def _rows(
    file: str, text: str, delimiter: str, columns: Mapping[str, str], required: str
) -> Iterator[TableRow | Problem | Refusal]:
    csv.field_size_limit(10_000_000)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    header = _split(text.split("\n", 1)[0].rstrip("\r"), delimiter)
    if len(header) > MOST_COLUMNS:
        yield refusal(
            file,
            1,
            "table-wide",
            f"The table has {len(header)} columns.",
            f"At most {MOST_COLUMNS} are read; check the delimiter.",
        )
        return
    names = [columns.get(cell, "") for cell in header]
    if required not in names:
        wanted = ", ".join(sorted(name for name, ours in columns.items() if ours == required))
        yield refusal(
            file,
            1,
            "table-no-key",
            f"No column is named {wanted}.",
            "Name the columns as in docs/formats.md, in English or French.",
        )
        return
    for cell, ours in zip(header, names, strict=True):
        if not ours and cell:
            yield Problem(
                file=file,
                line=1,
                code="table-column",
                message=f"The column “{cell}” is not known and is left out.",
                remedy="Rename it as in docs/formats.md if it should be read.",
                facts={"column": cell},
            )
    next(reader, None)
    while True:
        line = reader.line_num + 1
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            yield Problem(
                file=file,
                line=line,
                code="table-quote",
                message=f"The row cannot be read: {_quote_fault(str(error))}.",
                remedy="Correct the quotation marks of this row; the rows before it are in.",
                severity=Severity.REFUSED,
            )
            continue
        yield from _row(file, line, cells, names)


def _quote_fault(said: str) -> str:
    return "a quotation mark is never closed" if "end of data" in said else said


def _row(file: str, line: int, cells: list[str], names: list[str]) -> Iterator[TableRow | Problem]:
    if not any(cell.strip() for cell in cells):
        return
    if len(cells) != len(names):
        yield Problem(
            file=file,
            line=line,
            code="table-ragged",
            message=f"The row has {len(cells)} cells, the header {len(names)};"
            " what is missing is taken as empty, what is too much is left out.",
            remedy="Check the delimiters of this row.",
        )
    kept: dict[str, str] = {}
    for name, cell in zip(names, cells, strict=False):
        if len(cell) > MOST_CELL:
            yield Problem(
                file=file,
                line=line,
                code="table-cell",
                message=f"A cell of {len(cell)} signs is cut to {MOST_CELL}.",
                remedy="Split the text over several records.",
            )
        if name and not kept.get(name):
            kept[name] = cell[:MOST_CELL]
    yield TableRow(line, kept)
