"""Why a search finds a record or not, and the form of name that lets it be found from then on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from kiosk.catalogue.catalogue import CatalogueError
from kiosk.generation.folder import Home
from kiosk.records.access import Policy
from kiosk.settings import Settings
from kiosk.staff import journal
from kiosk.staff.publish import publish
from kiosk.staff.take_in import take_back, take_in
from kiosk.staff.variants import add_form
from kiosk.staff.why import replay
from kiosk.staff.withholding import withhold_record
from tests.holdings import a_delivery, published, silent

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return published(tmp_path)


def told(home: Home, text: str, wanted: str) -> dict[str, Any]:
    return replay(home, Settings(), text, wanted)


def layers(found: dict[str, Any]) -> list[tuple[str, str | None]]:
    return [(each["typed"], each["layer"]) for each in found["words"]]


def test_a_name_as_it_sounds_is_found_and_says_where_it_stands(home: Home) -> None:
    found = told(home, "kovaldrik", "p-1")

    assert found["record"]["title"] == "Kowaldryk, Stanimir"
    assert found["state"] == "shown"
    assert layers(found) == [("kovaldrik", "sound")]
    assert found["words"][0]["source"] == "carnet de Dora"
    assert found["rank"] == 1
    assert found["form"] == "kovaldrik"
    assert ["group", "people"] in found["filters"]


def test_a_word_that_nobody_wrote_is_the_reason(home: Home) -> None:
    found = told(home, "kowaldryk durand", "P-1")

    assert layers(found) == [("kowaldryk", "exact"), ("durand", None)]
    assert (found["complete"], found["rank"], found["total"]) == (False, 0, 0)


def test_words_on_a_page_are_met_too(home: Home) -> None:
    assert layers(told(home, "ajusteur", "1 J 1/1")) == [("ajusteur", "text")]


@pytest.mark.parametrize(
    ("code", "state", "form"),
    [
        ("1 J 2", "title-only", ""),
        ("1 J 3", "closed", ""),
        ("P-3", "protected", ""),
        ("P-2", "shown", "kovaldrik"),
    ],
)
def test_what_hides_a_record_is_named(home: Home, code: str, state: str, form: str) -> None:
    found = told(home, "kovaldrik", code)

    assert (found["state"], found["form"]) == (state, form)


def test_a_withheld_record_and_what_lies_below_it_are_named(home: Home) -> None:
    withhold_record(home, "1 J 1", who="Léa")

    assert told(home, "lettre", "1 J 1/1")["state"] == "withheld"
    assert told(home, "lettre", "1 J 1/1")["rank"] == 0


def test_a_record_that_waits_for_the_next_edition_is_named(home: Home, tmp_path: Path) -> None:
    people = "reference,surname,given_names,birth_date,fate\nP-9,Obert,Marthe,1890,died: 1950\n"
    lot = tmp_path / "lot"
    lot.mkdir()
    (lot / "people.csv").write_text(people, encoding="utf-8")
    take_in(home, Settings(), [lot], policy=Policy.FREE, dry_run=False, who="Léa", report=silent)

    found = told(home, "obert", "P-9")

    assert (found["state"], found["complete"], found["rank"]) == ("unpublished", True, 0)


def test_other_words_than_a_code_list_the_records_they_find(home: Home) -> None:
    found = told(home, "kovaldrik", "stanimir kowaldryk")

    assert [each["reference"] for each in found["choices"]][:1] == ["P-1"]
    assert told(home, "x", "")["choices"] == []
    assert told(home, "x", "zzzz")["choices"] == []


@pytest.mark.medium
def test_before_the_first_edition_the_catalogue_answers(tmp_path: Path) -> None:
    home = Home(tmp_path / "home")
    lot = a_delivery(tmp_path / "lot")
    take_in(home, Settings(), [lot], policy=Policy.FREE, dry_run=False, who="Léa", report=silent)

    assert told(home, "kowaldryk", "P-1")["state"] == "unpublished"
    assert told(home, "lettre", "1 J 1/1")["complete"]
    assert told(home, "kowaldryk", "kowaldryk")["choices"] == []


@pytest.mark.medium
def test_a_form_that_is_added_is_found_after_the_next_publish_and_taken_back(home: Home) -> None:
    added = add_form(home, Settings(), "P-1", "gowaldrik", who="Léa")
    publish(home, Settings(), who="Léa", report=silent)
    found = told(home, "gowaldrik ", "P-1")
    entry = journal.entries(home.visit)[1]
    taken = take_back(home, Settings(), who="Léa")
    publish(home, Settings(), who="Léa", report=silent)

    assert (added.form, added.title) == ("Gowaldrik", "Kowaldryk, Stanimir")
    assert layers(found) == [("gowaldrik", "variant")]
    assert found["words"][0]["source"].startswith("Centre de ressources")
    assert (found["form"], found["rank"]) == ("", 1)
    assert (entry["who"], entry["what"], entry["form"]) == ("Léa", "named", "Gowaldrik")
    assert taken.number == added.number
    assert told(home, "gowaldrik ", "P-1")["words"][0]["layer"] != "variant"


@pytest.mark.medium
def test_a_person_delivered_again_keeps_the_form(home: Home, tmp_path: Path) -> None:
    add_form(home, Settings(), "P-1", "gowaldrik", who="Léa")

    again = take_in(
        home, Settings(), [tmp_path / "livraison"], policy=Policy.FREE, dry_run=False,
        who="Léa", report=silent,
    )  # fmt: skip
    publish(home, Settings(), who="Léa", report=silent)

    assert again.changed == 0
    assert told(home, "gowaldrik ", "P-1")["words"][0]["layer"] == "variant"


@pytest.mark.medium
@pytest.mark.parametrize("other", ["nothing", "a form", "an undone form", "new content", "a day"])
def test_a_form_is_alone_when_nothing_else_waits(
    home: Home, monkeypatch: pytest.MonkeyPatch, other: str
) -> None:
    if other in {"a form", "an undone form"}:
        assert add_form(home, Settings(), "P-2", "Brunois", who="Léa").alone
    if other == "an undone form":
        take_back(home, Settings(), who="Léa")
    if other == "new content":
        home.content.mkdir()
        (home.content / "synonyms.csv").write_text("lettre,missive\n", "utf-8")
    if other == "a day":
        monkeypatch.setattr("kiosk.staff.publish.due", lambda _home: True)

    assert add_form(home, Settings(), "P-1", "gowaldrik", who="Léa").alone == (other == "nothing")
    publish(home, Settings(), who="Léa", report=silent)
    monkeypatch.undo()
    assert add_form(home, Settings(), "P-1", "howaldrik", who="Léa").alone


@pytest.mark.medium
def test_a_form_before_the_first_edition_waits_for_it(tmp_path: Path) -> None:
    home = Home(tmp_path / "home")
    lot = a_delivery(tmp_path / "lot")
    take_in(home, Settings(), [lot], policy=Policy.FREE, dry_run=False, who="Léa", report=silent)

    assert not add_form(home, Settings(), "P-1", "gowaldrik", who="Léa").alone


@pytest.mark.parametrize(
    ("wanted", "written", "said"),
    [
        ("P-77", "gowaldrik", "No person"),
        ("1 J 1", "gowaldrik", "No person"),
        ("", "gowaldrik", "No person"),
        ("P-1", " ", "Give the form"),
        ("P-1", "KOVALDRICK Stanislas", "already"),
    ],
)
def test_what_cannot_be_added_is_told_and_changes_nothing(
    home: Home, wanted: str, written: str, said: str
) -> None:
    before = journal.entries(home.visit)

    with pytest.raises(CatalogueError, match=said):
        add_form(home, Settings(), wanted, written, who="Léa")

    assert journal.entries(home.visit) == before
