"""One sheet of cells, whatever it was saved as: its header, its rows, each with its line."""

from collections.abc import Generator, Iterator, Mapping
from dataclasses import dataclass, field, replace

from kiosk.messages import Problem, Severity
from kiosk.readers.reading import Refusal, refusal
from kiosk.records.access import AccessCondition, AccessStatus
from kiosk.records.folding import clean
from kiosk.records.reference import search_form
from kiosk.rules.cells import taken_back
from kiosk.rules.columns import (
    LEFT_OUT,
    LEGENDS,
    NOTE,
    ColumnMapping,
    as_delivered,
    headings,
    proposed,
    signature,
    sure,
)
from kiosk.rules.conditions import from_cell

MOST_COLUMNS = 200
MOST_CELL = 64_000
MOST_ROWS = 1_000_000
# What parts the values of several columns that mean one field; the first value counts elsewhere.
_JOINTS = {
    "text": "\n",
    "birth_place": ", ",
    "death_place": ", ",
    "residence_place": ", ",
    "sources": " ; ",
    "image": " | ",
    "identifier": " | ",
    "persons": " | ",
    "organisations": " | ",
    "places": " | ",
    "subjects": " | ",
    "lists": " | ",
    "variants": " || ",
    "extent": " | ",
    "related": " | ",
}


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table as saved: `where` names the sheet of a workbook, `rows` are line and cells."""

    file: str
    where: str
    header_line: int
    header: tuple[str, ...]
    rows: Iterator[tuple[int, list[str]] | Problem]


@dataclass(frozen=True, slots=True)
class TableRow:
    """One row: its line, its cells by field, and those that are kept under their own heading.

    No cell begins or ends with a blank.
    """

    file: str
    line: int
    cells: Mapping[str, str]
    notes: tuple[tuple[str, str], ...] = ()
    headings: Mapping[str, str] = field(default_factory=dict)

    def get(self, field: str) -> str:
        """A cell; empty when there is no such column."""
        return self.cells.get(field, "")

    def problem(
        self,
        code: str,
        message: str,
        remedy: str,
        severity: Severity = Severity.REVIEW,
        field: str = "",
    ) -> Problem:
        """A fault of this row; `field` names the cell at fault."""
        column = self.headings.get(field, "")
        return Problem(
            file=self.file,
            line=self.line,
            code=code,
            message=message,
            remedy=remedy,
            severity=severity,
            facts={"column": column} if column else {},
        )


def as_supplied(sheet: Sheet) -> Sheet | None:
    """A sheet without what was added when it was handed back; None for the legend itself."""
    if sheet.header and clean(sheet.header[0]) in LEGENDS:
        return None
    header = as_delivered(sheet.header)
    if header == sheet.header:
        return sheet
    return replace(sheet, header=header, rows=_narrowed(sheet.rows, len(header)))


def _narrowed(
    rows: Iterator[tuple[int, list[str]] | Problem], width: int
) -> Iterator[tuple[int, list[str]] | Problem]:
    """The rows without the cell after the last column; what a row had too much stays."""
    for row in rows:
        if isinstance(row, Problem):
            yield row
        else:
            line, cells = row
            yield line, cells[:width] + cells[width + 1 :]


def mapping_of(sheet: Sheet, saved: Mapping[str, ColumnMapping]) -> ColumnMapping:
    """What the columns mean: as staff decided for this form of table, else as proposed."""
    compared = headings(sheet.header)
    return saved.get(signature(compared)) or proposed(compared)


def coded_rows(
    sheet: Sheet, mapping: ColumnMapping
) -> Iterator[tuple[str, TableRow] | Problem | Refusal]:
    """The rows that have a reference code of their own, with that code; the others are told."""
    fault = _header_fault(sheet, mapping)
    if fault is not None:
        yield fault
        return
    yield from _columns_left_out(sheet, mapping)
    seen: dict[str, int] = {}
    for row in _rows(sheet, mapping):
        if isinstance(row, Problem):
            yield row
            continue
        reference = clean(row.get("reference"))
        form = search_form(reference)
        if not reference:
            yield row.problem(
                "csv-no-reference", "The row has no reference code.",
                "Give the record a code; it is left out until then.",
                Severity.REFUSED, "reference",
            )  # fmt: skip
        elif form in seen:
            yield row.problem(
                "code-repeated",
                f"The reference code {reference} stands on line {seen[form]} already.",
                "Give one of the two rows another code; the first is in.",
                Severity.REFUSED, "reference",
            )  # fmt: skip
        else:
            seen[form] = row.line
            yield reference, row


def _header_fault(sheet: Sheet, mapping: ColumnMapping) -> Refusal | None:
    if len(sheet.header) > MOST_COLUMNS and any(sheet.header[MOST_COLUMNS:]):
        return refusal(
            sheet.file,
            sheet.header_line,
            "table-wide",
            f"The table has {len(sheet.header)} columns.",
            f"At most {MOST_COLUMNS} are read; check the delimiter.",
        )
    if mapping.decided and mapping.complete:
        return None
    if not mapping.complete:
        return refusal(
            sheet.file,
            sheet.header_line,
            "table-no-key",
            f"No column holds the reference code: {_named(sheet)}.",
            "Choose the columns on the staff page, or name them as in docs/formats.md.",
        )
    if not sure(mapping):
        return refusal(
            sheet.file,
            sheet.header_line,
            "table-columns-unsure",
            f"What the columns mean is not sure: {_named(sheet)}.",
            "Choose the columns on the staff page, or name them as in docs/formats.md.",
        )
    return None


def _named(sheet: Sheet) -> str:
    return (
        ", ".join(f"“{cell}”" for cell in map(clean, sheet.header[:8]) if cell) or "none is named"
    )


def _columns_left_out(sheet: Sheet, mapping: ColumnMapping) -> Iterator[Problem]:
    """The columns that nobody has decided to leave out, before any row."""
    if mapping.decided:
        return
    for cell, compared in zip(sheet.header, headings(sheet.header), strict=True):
        if compared and mapping.columns.get(compared, LEFT_OUT) == LEFT_OUT:
            yield Problem(
                file=sheet.file,
                line=sheet.header_line,
                code="table-column",
                message=f"The column “{clean(cell)}” is not known and is left out.",
                remedy="Choose on the staff page what it means, if it should be read.",
                facts={"column": clean(cell)},
            )


def _rows(sheet: Sheet, mapping: ColumnMapping) -> Iterator[TableRow | Problem]:
    compared = headings(sheet.header)
    ours = [mapping.columns.get(cell, LEFT_OUT) for cell in compared]
    named = {
        meant: clean(cell) for cell, meant in reversed(list(zip(sheet.header, ours, strict=True)))
    }
    for number, row in enumerate(sheet.rows):
        if isinstance(row, Problem):
            yield row
        elif number >= MOST_ROWS:
            yield Problem(
                file=sheet.file,
                line=row[0],
                code="table-long",
                message=f"The table has more than {MOST_ROWS} rows; the rest is left out.",
                remedy="Deliver it in parts.",
                severity=Severity.REFUSED,
            )
            return
        elif any(cell.strip() for cell in row[1]):
            yield from _row(sheet, row, ours, named)


def _row(
    sheet: Sheet, row: tuple[int, list[str]], ours: list[str], named: Mapping[str, str]
) -> Iterator[TableRow | Problem]:
    line, cells = row
    if len(cells) < len(ours) or any(cells[len(ours) :]):
        yield Problem(
            file=sheet.file,
            line=line,
            code="table-ragged",
            message=f"The row has {len(cells)} cells, the header {len(ours)};"
            " what is missing is taken as empty, what is too much is left out.",
            remedy="Check the delimiters of this row.",
        )
    kept: dict[str, str] = {}
    notes: list[tuple[str, str]] = []
    for meant, cell, title in zip(ours, cells, sheet.header, strict=False):
        words = cell.strip()
        if not words:
            continue
        words = taken_back(words).lstrip()
        if len(cell) > MOST_CELL:
            yield Problem(
                file=sheet.file,
                line=line,
                code="table-cell",
                message=f"A cell of {len(cell)} signs is cut to {MOST_CELL}.",
                remedy="Split the text over several records.",
                facts={"column": clean(title)},
            )
            words = words[:MOST_CELL].rstrip()
        if meant == NOTE:
            notes.append((clean(title), words))
        elif meant and meant not in kept:
            kept[meant] = words
        elif meant in _JOINTS and words not in kept[meant].split(_JOINTS[meant]):
            kept[meant] = f"{kept[meant]}{_JOINTS[meant]}{words}"
    yield TableRow(sheet.file, line, kept, tuple(notes), named)


def rights(row: TableRow) -> Generator[Problem, None, tuple[AccessCondition, ...]]:
    """What the cell `rights` says; one that is not understood closes the record and is told."""
    written = clean(row.get("rights"))
    if not written:
        return ()
    said = from_cell(written)
    if said is None:
        said = AccessCondition(status=AccessStatus.CLOSED, written=written)
        yield row.problem(
            "rights-not-understood",
            f"The right “{written}” is not understood; the record is closed.",
            "Write free, on-site, title-only, closed, or “closed until 2045-01-01”.",
            Severity.HIDDEN, "rights",
        )  # fmt: skip
    return (said,)
