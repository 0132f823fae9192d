"""What the columns of a table mean: proposed by their headings, decided by staff."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from kiosk.catalogue import decisions
from kiosk.catalogue.catalogue import CatalogueError
from kiosk.generation.folder import Home
from kiosk.messages import Problem
from kiosk.readers.reading import HEAD, Refusal
from kiosk.readers.tables.reader import sheets
from kiosk.readers.tables.sheet import Sheet
from kiosk.records.folding import clean
from kiosk.rules.columns import (
    FIELDS,
    KEYS,
    LEFT_OUT,
    ColumnMapping,
    TableKind,
    heading,
    headings,
    proposed,
    signature,
    sure,
)
from kiosk.settings import Settings
from kiosk.staff import journal
from kiosk.staff.intake.scan import shown_name
from kiosk.staff.lock import errand
from kiosk.staff.take_in import catalogue_of

MOST_EXAMPLES = 3
MOST_WORDS = 80


@dataclass(frozen=True, slots=True, kw_only=True)
class ColumnLook:
    """One column: its heading as written and as compared, its field, some of its cells."""

    heading: str
    compared: str
    field: str
    examples: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetLook:
    """One sheet, as documented for `kiosk columns --json`.

    `decided` says that staff have decided, `sure` that the table is read unasked; `fields` are
    those of each kind of row.
    """

    sheet: str
    signature: str
    kind: TableKind
    decided: bool
    sure: bool
    columns: tuple[ColumnLook, ...]
    fields: dict[str, tuple[str, ...]]


def look_at(home: Home, settings: Settings, path: Path) -> tuple[SheetLook, ...]:
    """The sheets of a table; raises CatalogueError when the file is none."""
    catalogue = catalogue_of(home, settings)
    try:
        saved = decisions.mappings(catalogue)
    finally:
        catalogue.close()
    return tuple(_sheet_look(sheet, rows, saved) for sheet, rows in _sheets(path))


def _sheets(path: Path) -> Iterable[tuple[Sheet, list[list[str]]]]:
    with path.open("rb") as stream:
        head = stream.read(HEAD)
        stream.seek(0)
        for sheet in sheets(shown_name(path.name), head, stream):
            if isinstance(sheet, Sheet):
                rows = (row for row in sheet.rows if not isinstance(row, Problem))
                yield sheet, [cells for _line, cells in islice(rows, MOST_EXAMPLES)]
            elif isinstance(sheet, Refusal):
                raise CatalogueError(f"{sheet.problem.message} {sheet.problem.remedy}")


def _sheet_look(
    sheet: Sheet, rows: list[list[str]], saved: Mapping[str, ColumnMapping]
) -> SheetLook:
    compared = headings(sheet.header)
    key = signature(compared)
    mapping = saved.get(key) or proposed(compared)
    return SheetLook(
        sheet=sheet.where,
        signature=key,
        kind=mapping.kind,
        decided=mapping.decided,
        sure=mapping.decided or sure(mapping),
        columns=tuple(
            ColumnLook(
                heading=clean(written),
                compared=cell,
                field=mapping.columns.get(cell, LEFT_OUT),
                examples=tuple(
                    clean(row[place])[:MOST_WORDS]
                    for row in rows
                    if place < len(row) and row[place].strip()
                ),
            )
            for place, (written, cell) in enumerate(zip(sheet.header, compared, strict=True))
            if cell
        ),
        fields={kind.value: fields for kind, fields in FIELDS.items()},
    )


def decide(
    home: Home,
    settings: Settings,
    path: Path,
    kind: TableKind,
    chosen: Mapping[str, str],
    *,
    sheet: str = "",
    who: str,
) -> SheetLook:
    """Keep what the columns of a table mean: heading to field, an empty field leaves one out.

    Raises CatalogueError for a heading that the table has not, a field that there is not, or
    when no column holds the reference code.
    """
    looks = [each for each in look_at(home, settings, path) if not sheet or each.sheet == sheet]
    if not looks:
        raise CatalogueError("The file has no such sheet. Look at it with kiosk columns FILE.")
    known = {column.compared for column in looks[0].columns}
    columns = dict.fromkeys(known, LEFT_OUT)
    columns |= proposed([column.compared for column in looks[0].columns]).columns
    for written, field in chosen.items():
        cell = written if written in known else heading(written)
        if cell not in known:
            raise CatalogueError(f"The table has no column “{written}”. Check its heading.")
        if field and field not in FIELDS[kind]:
            fields = ", ".join(FIELDS[kind])
            raise CatalogueError(f"There is no field “{field}”. Choose one of {fields}.")
        columns[cell] = field
    columns = {
        cell: field if field in FIELDS[kind] else LEFT_OUT for cell, field in columns.items()
    }
    mapping = ColumnMapping(kind=kind, columns=columns, decided=True)
    if not mapping.complete:
        raise CatalogueError(f"No column is the {KEYS[kind]}. Choose the one that holds the code.")
    with errand(home.lock, "kiosk columns"):
        catalogue = catalogue_of(home, settings)
        try:
            decisions.keep_mapping(
                catalogue, looks[0].signature, mapping, day=journal.now(), who=who
            )
        finally:
            catalogue.close()
    journal.enter(home.visit, who, "columns", file=shown_name(path.name), kind=kind.value)
    return next(
        each for each in look_at(home, settings, path) if each.signature == looks[0].signature
    )
