"""Before anything is taken in, staff see what it changes, by line, and what it opens."""

from pathlib import Path
from typing import Any

import pytest

from kiosk.generation.folder import Home
from kiosk.records.access import Output, Policy
from kiosk.settings import Settings
from kiosk.staff.objecting import take_objection
from tests.holdings import PEOPLE, UNITS, a_delivery, take


@pytest.fixture
def home(tmp_path: Path) -> Home:
    home = Home(tmp_path / "home")
    take(home, a_delivery(tmp_path / "l"), policy=Policy.ON_SITE)
    return home


def looked(home: Home, tmp_path: Path, units: str = UNITS, people: str = PEOPLE) -> Any:
    return take(
        home, a_delivery(tmp_path / "l", units, people), policy=Policy.ON_SITE, dry_run=True
    )


@pytest.mark.medium
def test_a_changed_record_is_told_with_its_line_and_what_differs(
    home: Home, tmp_path: Path
) -> None:
    taken = looked(home, tmp_path, UNITS.replace("Dossier Kowaldryk,1945", "Dossier K,1946"))

    (change,) = taken.changes
    assert (change["reference"], change["fate"], change["line"]) == ("1 J 1", "changed", 3)
    assert change["fields"] == ("title", "dates")
    assert change["file"] == "l/units.csv"


@pytest.mark.medium
def test_a_record_that_goes_is_told_by_its_title(home: Home, tmp_path: Path) -> None:
    units = "".join(line for line in UNITS.splitlines(keepends=True) if "1 J 1/2" not in line)

    (change,) = looked(home, tmp_path, units).changes

    assert (change["fate"], change["title"]) == ("withdrawn", "Carte postale de Lille")


@pytest.mark.medium
def test_the_same_delivery_changes_no_right(home: Home, tmp_path: Path) -> None:
    assert looked(home, tmp_path).rights == {
        "opened": {}, "closed": {}, "new": {}, "closed_new": 0,
    }  # fmt: skip


@pytest.mark.medium
def test_a_fonds_that_opens_opens_what_lies_below(home: Home, tmp_path: Path) -> None:
    opened = UNITS.replace(
        "1 J,,fonds,Comités d’entraide,1944-1946,Papiers de comités.,document,,,,",
        "1 J,,fonds,Comités d’entraide,1944-1946,Papiers de comités.,document,,,free,",
    )
    assert opened != UNITS

    rights = looked(home, tmp_path, opened).rights

    # The fonds, the file and the letter; the postcard says on-site, the others are closed.
    assert rights["opened"]["image_print"] == 3
    assert rights["closed"] == {}


@pytest.mark.medium
def test_a_fonds_that_closes_closes_records_of_other_deliveries(home: Home, tmp_path: Path) -> None:
    other = tmp_path / "other.csv"
    other.write_text("reference,parent,title\n1 J 9,1 J,Autre\n", encoding="utf-8")
    take(home, other, policy=Policy.ON_SITE)
    closed = UNITS.replace("Papiers de comités.,document,,,,", "Papiers.,document,,,closed,")

    rights = looked(home, tmp_path, closed).rights

    assert rights["closed"]["screen"] == 5
    assert rights["opened"] == {}


@pytest.mark.medium
def test_new_records_are_counted_by_what_may_be_done_with_them(home: Home, tmp_path: Path) -> None:
    units = UNITS + "2 J,,item,Lettre,1944,,document,,,free,\n3 J,,item,Dossier,1944,,,,,closed,\n"

    rights = looked(home, tmp_path, units).rights

    assert rights["new"]["screen"] == rights["new"]["image_print"] == 1
    assert rights["closed_new"] == 1


@pytest.mark.medium
def test_a_person_known_to_be_dead_opens(home: Home, tmp_path: Path) -> None:
    people = PEOPLE.replace(
        "P-3,Vivant,Paul,Vivent Paul (alias),1930,Lille,écolier,,,,",
        'P-3,Vivant,Paul,Vivent Paul (alias),1930,Lille,écolier,,,"died: 1999, Lille",',
    )
    assert people != PEOPLE

    assert looked(home, tmp_path, people=people).rights["opened"]["screen"] == 1


@pytest.mark.medium
def test_what_somebody_objects_to_is_not_said_to_open(home: Home, tmp_path: Path) -> None:
    take_objection(home, Settings(), "1 J 1/1", (Output.IMAGE_PRINT,), reason="don", who="Anne")
    opened = UNITS.replace("un retour.,document,", "un retour !,document,").replace(
        'Stanimir",Wizernes,,lettre.png', 'Stanimir",Wizernes,free,lettre.png'
    )

    assert looked(home, tmp_path, opened).rights["opened"] == {"export": 1}
