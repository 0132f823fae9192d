"""What is closed is hidden at once, in every edition; what opens again is shown again."""

from pathlib import Path

import pytest

from index.query import SearchRequest
from kiosk.app.consult import holdings_of
from kiosk.generation import folder
from kiosk.generation.folder import GenerationError, Home
from kiosk.generation.withheld import Withheld
from kiosk.records.access import Policy
from kiosk.settings import Settings
from kiosk.staff.take_in import take_back
from kiosk.staff.withholding import lift_record, withhold_record
from tests.holdings import a_picture, put_on_show, take

# Whichever test is first makes what all of them ask.
pytestmark = pytest.mark.medium

COLUMNS = "reference,parent,level,title,text,rights\n"
PEOPLE = "reference,surname,given_names,birth_date,fate,text\n"
OPEN = "A,,fonds,Haut,,\nA 1,A,item,Canari,,{rights}\n"
ALIVE = "P1,Durand,Jean,1930,,Canari\n"
DEAD = "P1,Durand,Jean,1930,died: 1944,Canari\n"


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return Home(tmp_path / "home")


def units(home: Home, rows: str = OPEN, rights: str = "") -> Path:
    delivery = home.root.parent / "units"
    delivery.mkdir(exist_ok=True)
    (delivery / "units.csv").write_text(COLUMNS + rows.format(rights=rights), encoding="utf-8")
    return delivery


def people(home: Home, rows: str) -> Path:
    delivery = home.root.parent / "people"
    delivery.mkdir(exist_ok=True)
    (delivery / "people.csv").write_text(PEOPLE + rows, encoding="utf-8")
    return delivery


def found(home: Home) -> int:
    """How many records a visitor finds by the word that only one of them holds."""
    holdings = holdings_of(home)
    answer = holdings.search(SearchRequest(text="canari"))
    holdings.close()
    return answer.total


def test_a_record_that_comes_again_is_shown_again(home: Home) -> None:
    take(home, units(home))
    put_on_show(home)
    take(home, units(home, "A,,fonds,Haut,,\n"))
    put_on_show(home)
    assert found(home) == 0

    take(home, units(home))
    put_on_show(home)

    assert found(home) == 1


def test_a_record_opened_again_is_shown_again(home: Home) -> None:
    for rights, shown in (("", 1), ("closed", 0), ("free", 1), ("closed", 0)):
        take(home, units(home, rights=rights))
        put_on_show(home)
        assert found(home) == shown


@pytest.mark.parametrize("rights", ["closed", "title-only", "withdrawn", "closed until 2090"])
def test_a_record_told_less_of_is_hidden_at_once_and_in_older_editions(
    home: Home, rights: str
) -> None:
    take(home, units(home))
    put_on_show(home)

    take(home, units(home, rights=rights))

    assert found(home) == 0
    put_on_show(home)
    assert found(home) == (1 if rights == "title-only" else 0)
    folder.go_back(home)
    assert found(home) == 0


def test_a_condition_that_has_ended_hides_nothing(home: Home) -> None:
    take(home, units(home))
    put_on_show(home)

    take(home, units(home, rights="closed until 2020-01-01"))

    assert found(home) == 1


def test_a_delivery_closed_by_its_policy_is_hidden_at_once(home: Home) -> None:
    take(home, units(home))
    put_on_show(home)

    take(home, units(home), policy=Policy.CLOSED)

    assert found(home) == 0


def test_a_person_who_may_be_alive_after_all_is_hidden_at_once(home: Home) -> None:
    take(home, people(home, DEAD))
    put_on_show(home)

    take(home, people(home, ALIVE))

    assert found(home) == 0
    put_on_show(home)
    folder.go_back(home)
    assert found(home) == 0


def test_taking_a_death_back_hides_the_life_at_once(home: Home) -> None:
    take(home, people(home, ALIVE))
    take(home, people(home, DEAD))
    put_on_show(home)
    assert found(home) == 1

    take_back(home, Settings(), who="Anne")

    assert found(home) == 0


def test_taking_an_opening_back_closes_at_once(home: Home) -> None:
    take(home, units(home, rights="closed"))
    take(home, units(home))
    put_on_show(home)

    take_back(home, Settings(), who="Anne")

    assert found(home) == 0


def test_taking_a_looser_policy_back_closes_again(home: Home) -> None:
    take(home, units(home), policy=Policy.CLOSED)
    take(home, units(home), policy=Policy.FREE)

    take_back(home, Settings(), who="Anne")

    put_on_show(home)
    assert found(home) == 0


def test_pictures_that_come_later_do_not_change_the_policy_of_their_record(home: Home) -> None:
    take(home, units(home), policy=Policy.CLOSED)
    a_picture(home.root.parent / "pictures" / "A_1_001.png")

    taken = take(home, home.root.parent / "pictures", policy=Policy.FREE)

    assert taken.changed == 1
    put_on_show(home)
    assert found(home) == 0


def test_what_staff_withheld_outlasts_what_a_delivery_closed(home: Home) -> None:
    take(home, units(home))
    put_on_show(home)
    take(home, units(home, rights="closed"))
    withhold_record(home, "A 1", who="Anne")

    take(home, units(home))
    put_on_show(home)

    assert found(home) == 0
    assert lift_record(home, "a1", who="Anne") == 1


def test_a_record_withheld_by_a_former_code_is_hidden_and_can_be_lifted(home: Home) -> None:
    delivery = home.root.parent / "aid"
    delivery.mkdir()
    (delivery / "aid.xml").write_text(
        "<ead><archdesc level='fonds'><did><unitid>1 J</unitid><unitid>Ancienne 77</unitid>"
        "<unittitle>Canari</unittitle></did></archdesc></ead>"
    )
    take(home, delivery)
    put_on_show(home)

    assert withhold_record(home, "ancienne 77", who="Anne") == 1

    assert found(home) == 0
    lift_record(home, "Ancienne77", who="Anne")
    assert found(home) == 1


@pytest.mark.parametrize("reference", ["", "  ", "—", "#"])
def test_a_code_without_letter_or_digit_withholds_nothing(home: Home, reference: str) -> None:
    with pytest.raises(GenerationError, match="Give the reference code"):
        withhold_record(home, reference, who="Anne")

    home.root.mkdir(exist_ok=True)
    home.withheld.write_text(f"{reference}\n")
    assert Withheld(home.withheld).forms() == frozenset()


def test_a_code_with_a_line_break_or_a_hash_is_withheld_whole(home: Home) -> None:
    withhold_record(home, "1 J #5\n2 J", who="An\nne")

    assert Withheld(home.withheld).forms() == {"1j52j"}
