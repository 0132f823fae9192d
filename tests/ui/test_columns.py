"""Staff say what the columns of a table mean; the page asks the program and keeps the answer."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from ui.models import column_words
from ui.models.columns import Columns
from ui.models.desk import Desk
from ui.models.staff import Staff

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

SHEET: dict[str, Any] = {
    "sheet": "",
    "signature": "s",
    "kind": "people",
    "decided": False,
    "sure": False,
    "columns": [
        {"heading": "Id", "compared": "id", "field": "reference", "examples": ["1", "2"]},
        {"heading": "Nom", "compared": "nom", "field": "", "examples": ["Brunoy"]},
        {"heading": "Couleur", "compared": "couleur", "field": "", "examples": []},
    ],
    "fields": {
        "units": ["reference", "title", "note"],
        "people": ["reference", "surname", "note"],
        "objects": ["reference", "title", "material", "note"],
    },
}
COMMAND = """
import json, sys
open({log!r}, "a").write(json.dumps(sys.argv[1:]) + "\\n")
answer = json.load(open({answer!r}))
print(json.dumps(answer)) if "sheets" in answer else sys.exit(answer["said"])
"""


class Table:
    """A desk whose command answers what it is told to."""

    def __init__(self, folder: Path) -> None:
        import sys

        self.log, self.answer = folder / "log", folder / "answer"
        program = folder / "command.py"
        program.write_text(COMMAND.format(log=str(self.log), answer=str(self.answer)))
        self.desk = Desk(command=(sys.executable, str(program)), data=folder)
        self.says(sheets=[SHEET])

    def says(self, **answer: Any) -> None:
        self.answer.write_text(json.dumps(answer))

    def asked(self) -> list[list[str]]:
        lines = self.log.read_text().splitlines() if self.log.exists() else []
        return [json.loads(line) for line in lines]


@pytest.fixture
def table(tmp_path: Path) -> Table:
    return Table(tmp_path)


@pytest.fixture
def columns(table: Table, qtbot: QtBot, qapp: object) -> Columns:
    assert qapp is not None
    staff = Staff(table.desk)
    made = Columns(table.desk, staff, staff)
    made.begin("/in/lot/liste.csv", "lot/liste.csv")
    qtbot.waitUntil(lambda: not made.busy, timeout=10_000)
    return made


def meanings(columns: Columns) -> list[str]:
    return [row.meaning for row in columns.columns_.rows]


@pytest.mark.medium
def test_the_first_column_that_nobody_has_spoken_of_is_in_hand(columns: Columns) -> None:
    assert columns.open
    assert columns.chosen == "Nom"
    assert columns.columns_.rows[1].examples == "Brunoy"
    assert [row.kept for row in columns.columns_.rows] == [True, False, False]


@pytest.mark.medium
def test_a_meaning_is_given_to_the_column_in_hand(columns: Columns) -> None:
    columns.mean("surname")

    assert meanings(columns)[1] == column_words.field("surname")
    assert [row.code for row in columns.fields_.rows if row.chosen] == ["surname"]
    assert [row.code for row in columns.fields_.rows if row.taken] == ["reference"]


@pytest.mark.medium
def test_only_one_column_can_be_the_code(columns: Columns) -> None:
    columns.mean("reference")

    assert [row.kept for row in columns.columns_.rows] == [False, True, False]
    assert columns.ready


def test_without_a_code_nothing_can_be_kept(columns: Columns, table: Table) -> None:
    columns.choose(0)
    columns.mean("")
    columns.keep()

    assert not columns.ready
    assert len(table.asked()) == 1
    assert "cote" in columns.advice


def test_another_kind_of_row_keeps_what_it_knows(columns: Columns) -> None:
    columns.mean("surname")
    columns.chooseKind("objects")

    assert [row.kept for row in columns.columns_.rows] == [True, False, False]
    assert "material" in [row.code for row in columns.fields_.rows]
    columns.chooseKind("nobody")
    columns.mean("surname")
    assert meanings(columns)[1] == column_words.field("")


def test_what_was_chosen_is_kept_in_words_of_the_command(
    columns: Columns, table: Table, qtbot: QtBot
) -> None:
    columns.mean("surname")
    columns.choose(2)
    columns.mean("note")

    columns.keep()
    qtbot.waitUntil(lambda: not columns.open, timeout=10_000)

    assert table.asked()[-1] == [
        "columns", "--json", "--kind=people", "--set=id=reference", "--set=nom=surname",
        "--set=couleur=note", "--", "/in/lot/liste.csv",
    ]  # fmt: skip


def test_a_table_that_cannot_be_read_is_told(table: Table, qtbot: QtBot, qapp: object) -> None:
    assert qapp is not None
    table.says(said="The file is empty.")
    staff = Staff(table.desk)
    columns = Columns(table.desk, staff, staff)

    columns.begin("/in/a.csv", "a.csv")
    qtbot.waitUntil(lambda: not columns.busy, timeout=10_000)

    assert columns.advice == "The file is empty."
    columns.keep()
    columns.choose(4)
    columns.mean("title")
    assert columns.chosen == ""


def test_each_sheet_of_a_workbook_has_columns_of_its_own(
    table: Table, qtbot: QtBot, qapp: object
) -> None:
    assert qapp is not None
    other = SHEET | {
        "sheet": "Feuil2",
        "kind": "units",
        "sure": True,
        "columns": SHEET["columns"][:1],
    }
    table.says(sheets=[SHEET | {"sheet": "Feuil1"}, other])
    staff = Staff(table.desk)
    columns = Columns(table.desk, staff, staff)
    columns.begin("/in/a.xlsx", "a.xlsx")
    qtbot.waitUntil(lambda: not columns.busy, timeout=10_000)

    columns.chooseSheet("Feuil2")
    columns.chooseSheet("nowhere")

    assert columns.several
    assert len(columns.columns_.rows) == 1
    assert [row.code for row in columns.kinds_.rows if row.chosen] == ["units"]


def test_every_field_of_every_table_has_a_name(qapp: object) -> None:
    from kiosk.rules.columns import FIELDS, TableKind

    assert qapp is not None
    codes = {field for fields in FIELDS.values() for field in fields}

    assert {code for code in codes if column_words.field(code) == code} == set()
    assert {kind.value for kind in TableKind} == set(column_words.KINDS)
