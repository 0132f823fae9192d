"""Staff decide once what the columns of a table mean; every table of that form is read so."""

from pathlib import Path

import pytest

from kiosk.catalogue.catalogue import Catalogue, CatalogueError, sqlite_url
from kiosk.generation.folder import Home
from kiosk.records.agent import Agent
from kiosk.rules.columns import TableKind
from kiosk.settings import Settings
from kiosk.staff import journal
from kiosk.staff.columns import decide, look_at
from tests.holdings import take

TABLE = "id;name;Remarks\n1;Stricker, Robert;grand\n2;Prochnik, Robert;petit\n"


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return Home(tmp_path / "home")


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "liste.csv"
    path.write_text(TABLE, encoding="utf-8")
    return path


def people(home: Home) -> list[str]:
    catalogue = Catalogue(sqlite_url(home.catalogue))
    found = [held.record for held in catalogue.records()]
    catalogue.close()
    return [each.name.direct for each in found if isinstance(each, Agent)]


def test_a_table_nobody_is_sure_of_is_shown_with_some_of_its_cells(home: Home, table: Path) -> None:
    (look,) = look_at(home, Settings(), table)

    assert not look.sure
    assert [column.heading for column in look.columns] == ["id", "name", "Remarks"]
    assert look.columns[1].examples == ("Stricker, Robert", "Prochnik, Robert")


@pytest.mark.medium
def test_a_decision_is_used_for_this_table_and_the_next_of_its_form(
    home: Home, table: Path, tmp_path: Path
) -> None:
    assert take(home, table).exit_code == 1

    decided = decide(
        home, Settings(), table, TableKind.PEOPLE,
        {"id": "reference", "name": "surname", "Remarks": "note"}, who="Anne",
    )  # fmt: skip
    taken = take(home, table)
    later = tmp_path / "suite.csv"
    later.write_text("ID;Name;remarks\n3;Kowaldryk;\n", encoding="utf-8")
    take(home, later)

    assert decided.decided
    assert (taken.written, taken.exit_code) == (2, 0)
    assert sorted(people(home)) == ["Kowaldryk", "Prochnik, Robert", "Stricker, Robert"]
    assert journal.entries(home.visit)[-1]["what"] == "columns"


@pytest.mark.medium
def test_a_decision_can_be_changed(home: Home, table: Path) -> None:
    decide(
        home, Settings(), table, TableKind.PEOPLE, {"id": "reference", "name": "surname"}, who="A"
    )

    decide(home, Settings(), table, TableKind.UNITS, {"id": "reference", "name": "title"}, who="A")

    (look,) = look_at(home, Settings(), table)
    assert look.kind is TableKind.UNITS
    assert take(home, table).written == 2
    assert people(home) == []


@pytest.mark.parametrize(
    ("chosen", "said"),
    [
        ({"nobody": "reference"}, "has no column “nobody”"),
        ({"id": "colour"}, "no field “colour”"),
        ({"name": "surname", "id": ""}, "No column is the reference"),
    ],
)
def test_a_decision_that_cannot_be_is_refused_in_words(
    home: Home, table: Path, chosen: dict[str, str], said: str
) -> None:
    with pytest.raises(CatalogueError, match=said):
        decide(home, Settings(), table, TableKind.PEOPLE, chosen, who="Anne")


def test_what_is_no_table_is_told(home: Home, tmp_path: Path) -> None:
    path = tmp_path / "vide.csv"
    path.write_bytes(b"")

    with pytest.raises(CatalogueError, match="empty"):
        look_at(home, Settings(), path)
