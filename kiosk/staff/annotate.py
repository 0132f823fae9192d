"""Hands a supplier's table back as a workbook, its faulty cells coloured, the reasons beside."""

import os
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Protocol

from kiosk.catalogue import decisions
from kiosk.catalogue.catalogue import CatalogueError
from kiosk.generation.folder import Home
from kiosk.messages import Problem, Severity
from kiosk.readers.formats import reader_for, readers
from kiosk.readers.reading import HEAD, Refusal
from kiosk.readers.tables.reader import records, sheets
from kiosk.readers.tables.sheet import Sheet, mapping_of
from kiosk.records.folding import clean
from kiosk.rules.columns import ColumnMapping
from kiosk.settings import Settings
from kiosk.staff import wording
from kiosk.staff.intake.scan import shown_name
from kiosk.staff.take_in import catalogue_of

MOST_SIGNS = 32_767
"""Of one cell of a workbook; a longer one is cut, and its reason says so."""

MOST_ROWS = 1_048_576
MOST_COLUMNS = 16_000
MOST_COMMENTS = 2_000
"""A sheet. Beyond, the reason stands in its column only: comments are held in memory."""

MOST_COMMENT = 500
_TABLES = frozenset({"workbook", "people", "units"})
_SHEET_NAME = 31
_NOT_IN_A_NAME = str.maketrans(dict.fromkeys("[]:*?/\\'", " "))
_STARTS_A_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_REASON_WIDTH, _COLUMN_WIDTH = 60, 18
_HEAVY = (Severity.REFUSED, Severity.HIDDEN, Severity.REVIEW)
# Each differs from the others without its colour too: by weight, slant and frame.
_LOOKS: Mapping[Severity, Mapping[str, object]] = {
    Severity.REFUSED: {"bg_color": "#F4B6A8", "bold": True, "border": 2},
    Severity.HIDDEN: {"bg_color": "#FFE08A", "italic": True, "border": 3},
    Severity.REVIEW: {"bg_color": "#CFE2F3", "underline": 1, "border": 4},
}
_HEADER: Mapping[str, object] = {"bold": True, "bottom": 1}
_WRAPPED: Mapping[str, object] = {"text_wrap": True, "valign": "top"}


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetBack:
    """One sheet as handed back: its name, its rows, those at fault, the first of them."""

    name: str
    rows: int
    faulty_rows: int
    first_faulty_row: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Annotated:
    """What was handed back, as documented for `kiosk annotate --json`."""

    file: str
    out: str
    sheets: tuple[SheetBack, ...]
    problems: dict[str, int]
    severities: dict[str, int]


class _Page(Protocol):
    """What of XlsxWriter's worksheet is used."""

    def write_string(self, row: int, column: int, text: str, look: object = None) -> int: ...
    def write_blank(self, row: int, column: int, nothing: object, look: object = None) -> int: ...
    def write_number(self, row: int, column: int, value: float, look: object = None) -> int: ...
    def write_url(self, row: int, column: int, url: str, *, string: str) -> int: ...
    def write_comment(self, row: int, column: int, text: str, options: object = None) -> int: ...
    def set_column(self, first: int, last: int, width: float, look: object = None) -> int: ...
    def freeze_panes(self, row: int, column: int, top: int | None = None) -> None: ...
    def autofilter(self, row: int, column: int, last_row: int, last_column: int) -> int: ...
    def set_selection(self, row: int, column: int, last_row: int, last_column: int) -> None: ...
    def ignore_errors(self, options: object) -> int: ...


def annotate(home: Home, settings: Settings, path: Path, out: Path, language: str) -> Annotated:
    """Read a delivered table again and write it to a workbook, with its faults.

    Raises CatalogueError when the file is no table, or when the workbook would overwrite it.
    """
    if out.suffix.lower() != ".xlsx":
        raise CatalogueError("The file that is written is a workbook. Name it FILE.xlsx.")
    if out.exists() and out.samefile(path):
        raise CatalogueError("The delivered file itself is never written to. Name another.")
    catalogue = catalogue_of(home, settings)
    try:
        saved = decisions.mappings(catalogue)
    finally:
        catalogue.close()
    beside = out.with_name(f".{out.name}.{os.getpid()}")
    try:
        done = _Workbook(path, beside, language).write(saved)
        beside.replace(out)
    finally:
        with suppress(FileNotFoundError):
            beside.unlink()
    return replace(done, out=str(out))


class _Workbook:
    """One workbook while it is written, row by row."""

    def __init__(self, path: Path, out: Path, language: str) -> None:
        import xlsxwriter

        self._path = path
        self._file = shown_name(path.name)
        self._language = language
        self._words = wording.table(language)
        self._book = xlsxwriter.Workbook(str(out), {"constant_memory": True})
        self.looks = _Looks(self._book)
        self._names: set[str] = {clean(self._words["legend"]).lower()}
        self._told: list[tuple[Problem, str]] = []
        self._counts: Counter[tuple[str, Severity]] = Counter()
        self._first: dict[tuple[str, Severity], tuple[Problem, str, int]] = {}

    def write(self, saved: Mapping[str, ColumnMapping]) -> Annotated:
        """Every sheet, then the legend."""
        pages: list[SheetBack] = []
        try:
            with self._path.open("rb") as stream:
                head = stream.read(HEAD)
                reader = reader_for(self._file, head, readers(saved))
                if reader is None or reader.kind not in _TABLES:
                    raise CatalogueError(
                        "The file is no table. Name a CSV or an XLSX of a delivery."
                    )
                stream.seek(0)
                for sheet in sheets(self._file, head, stream):
                    if isinstance(sheet, Refusal):
                        problem = sheet.problem
                        raise CatalogueError(f"{problem.message} {problem.remedy}")
                    if isinstance(sheet, Problem):
                        self.tell(sheet, "", 0)
                        continue
                    if len(sheet.header) > MOST_COLUMNS:
                        raise CatalogueError(
                            f"The table has {len(sheet.header)} columns, more than a sheet can"
                            " hold. Check the delimiter."
                        )
                    page = _SheetOut(self, sheet, self._name(sheet))
                    pages.append(page.write(mapping_of(sheet, saved)))
            self._legend()
        finally:
            self._book.close()
        codes: Counter[str] = Counter()
        severities: Counter[str] = Counter()
        for (code, severity), times in self._counts.items():
            codes[code] += times
            severities[severity.value] += times
        return Annotated(
            file=self._file,
            out="",
            sheets=tuple(pages),
            problems=dict(sorted(codes.items())),
            severities={each.value: severities[each.value] for each in _HEAVY},
        )

    def add_page(self, name: str) -> _Page:
        """A new sheet."""
        page: _Page = self._book.add_worksheet(name)
        return page

    def tell(self, problem: Problem, page: str, row: int) -> None:
        """Count a problem for the legend, and keep where the first of its kind stands."""
        kind = problem.code, problem.severity
        self._counts[kind] += 1
        self._first.setdefault(kind, (problem, page, row))

    def reason(self, problem: Problem) -> str:
        """Why a cell is at fault, in the language asked for as far as it is known."""
        what, cure = wording.fault(problem.code, self._language)
        return f"{what or problem.message} {cure or problem.remedy}"

    def word(self, key: str) -> str:
        """A word of the language asked for."""
        return str(self._words[key])

    def _name(self, sheet: Sheet) -> str:
        """A name that a workbook takes, like that of no other sheet."""
        wanted = sheet.where or Path(self._file).stem
        plain = clean(wanted.translate(_NOT_IN_A_NAME))[:_SHEET_NAME] or "1"
        name, number = plain, 2
        while name.lower() in self._names or name.lower() == "history":
            end = f" {number}"
            name, number = plain[: _SHEET_NAME - len(end)] + end, number + 1
        self._names.add(name.lower())
        return name

    def _legend(self) -> None:
        page = self.add_page(self.word("legend")[:_SHEET_NAME])
        page.set_column(0, 0, 30)
        page.set_column(1, 2, _REASON_WIDTH, self.looks.wrapped)
        page.write_string(0, 0, self.word("legend"), self.looks.header)
        page.write_string(0, 1, self.word("how"), self.looks.wrapped)
        for place, key in enumerate(("look", "meaning")):
            page.write_string(2, place, self.word(key), self.looks.header)
        for row, severity in enumerate(_HEAVY, start=3):
            page.write_string(row, 0, self.word(severity.value), self.looks.of(severity))
            page.write_string(row, 1, self.word(f"{severity.value}-means"), self.looks.wrapped)
        row = 4 + len(_HEAVY)
        if not self._counts:
            page.write_string(row, 0, self.word("none"))
            return
        for place, key in enumerate(("look", "fault", "cure", "count", "first")):
            page.write_string(row, place, self.word(key), self.looks.header)
        ordered = sorted(self._counts, key=lambda kind: (_HEAVY.index(kind[1]), kind[0]))
        for row, kind in enumerate(ordered, start=row + 1):  # noqa: B020
            self._legend_row(page, row, kind)

    def _legend_row(self, page: _Page, row: int, kind: tuple[str, Severity]) -> None:
        code, severity = kind
        problem, where, at = self._first[kind]
        what, cure = wording.fault(code, self._language)
        page.write_string(row, 0, self.word(severity.value), self.looks.of(severity))
        page.write_string(row, 1, what or problem.message, self.looks.wrapped)
        page.write_string(row, 2, cure or problem.remedy, self.looks.wrapped)
        page.write_number(row, 3, self._counts[kind])
        if where:
            shown = f"{where}, {at + 1}"
            page.write_url(row, 4, f"internal:'{where}'!A{at + 1}", string=shown)
        else:
            page.write_string(row, 4, self.word("file"))


class _Looks:
    """The looks of cells, each made once."""

    def __init__(self, book: Any) -> None:  # noqa: ANN401  # XlsxWriter has no types
        self._book = book
        self._made: dict[tuple[Severity | None, bool, bool], object] = {}
        self.header = book.add_format(dict(_HEADER))
        self.wrapped = book.add_format(dict(_WRAPPED))

    def of(
        self, severity: Severity | None, *, header: bool = False, formula: bool = False
    ) -> object:
        """The look of a cell; one whose text would start a formula when edited is marked text."""
        key = severity, header, formula
        if key not in self._made:
            look = dict(_LOOKS[severity]) if severity else {}
            if header:
                look = {**_HEADER, **look}
            if formula:
                look["quote_prefix"] = True
            self._made[key] = self._book.add_format(look) if look else None
        return self._made[key]


@dataclass(slots=True)
class _Row:
    """One row that waits to be written, and what is told of it."""

    line: int
    cells: list[str]
    problems: list[Problem] = field(default_factory=list)


class _SheetOut:
    """One sheet while it is written: a row goes out when the next one is read."""

    def __init__(self, book: _Workbook, sheet: Sheet, name: str) -> None:
        self._book = book
        self._sheet = replace(sheet, rows=self._watched(sheet.rows))
        self._name = name
        self._page = book.add_page(name)
        self._titles = {}
        for place, title in reversed(list(enumerate(sheet.header))):
            self._titles[clean(title)] = place
        self._reason = len(sheet.header)
        self._row = 0
        self._waiting = _Row(sheet.header_line, list(sheet.header))
        self._is_header = True
        self._first = self._faulty = self._comments = 0

    def _watched(
        self, rows: Iterator[tuple[int, list[str]] | Problem]
    ) -> Iterator[tuple[int, list[str]] | Problem]:
        """The rows, each kept until what is told of it has been told."""
        for row in rows:
            self._write()
            if isinstance(row, Problem):
                self._waiting = _Row(row.line, [])
            else:
                self._waiting = _Row(row[0], row[1])
            yield row

    def write(self, mapping: ColumnMapping) -> SheetBack:
        """Every row, and what reading it again tells."""
        page = self._page
        page.set_column(0, max(0, self._reason - 1), _COLUMN_WIDTH)
        page.set_column(self._reason, self._reason, _REASON_WIDTH)
        for item in records(self._sheet, mapping):
            if isinstance(item, Problem):
                self._waiting.problems.append(item)
            elif isinstance(item, Refusal):
                self._waiting.problems.append(item.problem)
        for _left in self._sheet.rows:
            # What follows a refusal is handed back as well.
            pass
        self._write()
        last = max(1, self._row - 1)
        top = self._first or 1
        page.freeze_panes(1, 0, top)
        page.autofilter(0, 0, last, self._reason)
        page.set_selection(top, self._reason, top, self._reason)
        page.ignore_errors({"number_stored_as_text": f"A1:XFD{MOST_ROWS}"})
        return SheetBack(
            name=self._name,
            rows=self._row - 1,
            faulty_rows=self._faulty,
            first_faulty_row=self._first + 1 if self._first else 0,
        )

    def _write(self) -> None:
        """Write the row that waits."""
        waiting, header = self._waiting, self._is_header
        self._is_header = False
        if self._row >= MOST_ROWS:
            return
        faults: dict[int, list[Problem]] = {}
        for problem in waiting.problems:
            faults.setdefault(self._place(problem), []).append(problem)
            self._book.tell(problem, self._name, self._row)
        reasons = []
        for place in range(max(len(waiting.cells), *(at + 1 for at in faults), 0)):
            cell = waiting.cells[place] if place < len(waiting.cells) else ""
            reasons.extend(self._cell(place, cell, faults.get(place, []), header=header))
        self._told(reasons, waiting.problems, header=header)
        self._row += 1

    def _place(self, problem: Problem) -> int:
        """The column of the cell at fault; the first one stands for the whole row."""
        return self._titles.get(problem.facts.get("column", ""), 0)

    def _cell(self, place: int, cell: str, faults: list[Problem], *, header: bool) -> list[str]:
        """Write one cell; gives the reasons why it is at fault."""
        page, row = self._page, self._row
        # The reasons stand after the last column: what a row has too much stands after them.
        column = place if place < self._reason else place + 1
        reasons = [self._book.reason(problem) for problem in faults]
        text = cell
        if len(cell) > MOST_SIGNS:
            text = cell[:MOST_SIGNS]
            reasons.append(self._book.word("cut").format(most=MOST_SIGNS))
        severity = _heaviest(faults)
        look = self._book.looks.of(
            severity, header=header, formula=text.startswith(_STARTS_A_FORMULA)
        )
        if text:
            page.write_string(row, column, text, look)
        elif severity:
            page.write_blank(row, column, None, look)
        if reasons and self._comments < MOST_COMMENTS:
            self._comments += 1
            page.write_comment(row, column, "\n".join(reasons)[:MOST_COMMENT], {"x_scale": 2})
        return reasons

    def _told(self, reasons: list[str], problems: list[Problem], *, header: bool) -> None:
        """The last column: its heading, or why the row is at fault."""
        words = self._book.word
        severity = _heaviest(problems)
        if header:
            self._page.write_string(0, self._reason, words("reason"), self._book.looks.header)
            return
        if not reasons:
            return
        told = " ".join(dict.fromkeys(reasons))
        if severity:
            told = f"{words(severity.value)}\u00a0: {told}"
            self._faulty += 1
            self._first = self._first or self._row
        look = self._book.looks.of(severity)
        self._page.write_string(self._row, self._reason, told[:MOST_SIGNS], look)


def _heaviest(problems: list[Problem]) -> Severity | None:
    severities = {problem.severity for problem in problems}
    return next((each for each in _HEAVY if each in severities), None)
