"""One person in several lists is one page once staff say so, and two again if they undo it."""

from pathlib import Path

import pytest

from kiosk.catalogue.catalogue import CatalogueError
from kiosk.generation.folder import Home
from kiosk.generation.snapshot import Snapshot
from kiosk.records.access import Policy
from kiosk.records.agent import Agent, Property
from kiosk.records.decided import Verdict
from kiosk.settings import Settings
from kiosk.staff import journal, same
from kiosk.staff.objecting import take_objection
from tests.holdings import put_on_show, take

DORA = (
    "reference,surname,given_names,birth_date,birth_place,fate,lists,text\n"
    'D-1,Kowaldryk,Stanimir,3 mai 1921,Bruay,"died: mars 1945, Dora",Livre de Dora,Mineur.\n'
    'D-2,Brunoy,Luc,1880,Lille,"returned: 1945, Lille",Livre de Dora,\n'
)
LOOS = (
    "reference,surname,given_names,birth_date,birth_place,residence,lists,text\n"
    "L-1,Kovaldrick,Stanimir,1921-05-03,Bruay,Lens,Train de Loos,Parti de Loos.\n"
    "L-2,Durand,Paul,1899,Arras,,Train de Loos,\n"
)


@pytest.fixture
def home(tmp_path: Path) -> Home:
    home = Home(tmp_path / "home")
    for name, text in (("dora", DORA), ("loos", LOOS)):
        path = tmp_path / f"{name}.csv"
        path.write_text(text, encoding="utf-8")
        take(home, path, policy=Policy.FREE)
    return home


def shown(home: Home, code: str) -> Agent | None:
    snapshot = Snapshot(home.generations / put_on_show(home).name)
    try:
        ids = snapshot.ids(code)
        notice = snapshot.notice(ids[0]) if ids else None
    finally:
        snapshot.close()
    return notice.agent if notice else None


@pytest.mark.medium
def test_the_pair_that_may_be_one_is_proposed_with_its_grounds(home: Home) -> None:
    (found,) = same.proposals(home, Settings())

    assert {found.one.reference, found.other.reference} == {"D-1", "L-1"}
    assert found.grounds == ("sound", "birth-day", "birth-place")


@pytest.mark.medium
def test_after_the_decision_one_page_has_both_lists_and_both_codes_lead_to_it(home: Home) -> None:
    same.decide(home, Settings(), "D-1", "L-1", Verdict.SAME, who="Anne")

    page = shown(home, "L-1")

    assert page is not None
    assert page.reference == "D-1"
    assert page.lists == ("Livre de Dora", "Train de Loos")
    assert page.text == "Mineur.\n\nParti de Loos."
    assert page.about(Property.RESIDENCE)
    assert [form.surname for form in page.names] == ["Kowaldryk", "Kovaldrick"]
    assert same.proposals(home, Settings()) == ()
    assert "joined" in {entry["what"] for entry in journal.entries(home.visit)}


@pytest.mark.medium
def test_who_is_dead_by_one_list_is_dead_on_the_page_of_both(home: Home) -> None:
    alone = shown(home, "L-1")
    assert alone is not None
    assert alone.text == ""

    same.decide(home, Settings(), "L-1", "D-1", Verdict.SAME, who="Anne")

    page = shown(home, "D-1")
    assert page is not None
    assert page.reference == "L-1"
    assert "Mineur." in page.text


@pytest.mark.medium
def test_a_decision_survives_a_new_delivery_and_can_be_undone(home: Home, tmp_path: Path) -> None:
    same.decide(home, Settings(), "D-1", "L-1", Verdict.SAME, who="Anne")
    path = tmp_path / "loos.csv"
    path.write_text(LOOS.replace("Lens", "Liévin"), encoding="utf-8")
    take(home, path)
    page = shown(home, "D-1")
    assert page is not None
    assert [said.value for said in page.about(Property.RESIDENCE)] == ["Liévin"]

    assert same.undo(home, Settings(), "L-1", "D-1", who="Anne") == 1

    again = shown(home, "L-1")
    assert again is not None
    assert again.reference == "L-1"
    assert len(same.proposals(home, Settings())) == 1


@pytest.mark.medium
def test_two_people_told_apart_are_proposed_no_more(home: Home) -> None:
    same.decide(home, Settings(), "D-1", "L-1", Verdict.APART, who="Anne")

    assert same.proposals(home, Settings()) == ()
    page = shown(home, "D-1")
    assert page is not None
    assert page.lists == ("Livre de Dora",)


@pytest.mark.medium
def test_an_objection_to_either_closes_the_page_of_both(home: Home) -> None:
    same.decide(home, Settings(), "D-1", "L-1", Verdict.SAME, who="Anne")
    take_objection(home, Settings(), "L-1", (), reason="sa fille", who="Anne")

    assert shown(home, "D-1") is None
    assert shown(home, "L-1") is None


@pytest.mark.medium
@pytest.mark.parametrize(
    ("kept", "other", "said"),
    [("D-1", "D-1", "one notice already"), ("D-1", "X-9", "No person in the catalogue")],
)
def test_what_cannot_be_decided_is_told(home: Home, kept: str, other: str, said: str) -> None:
    with pytest.raises(CatalogueError, match=said):
        same.decide(home, Settings(), kept, other, Verdict.SAME, who="Anne")


@pytest.mark.medium
def test_a_decision_is_made_once(home: Home) -> None:
    same.decide(home, Settings(), "D-1", "L-1", Verdict.SAME, who="Anne")

    with pytest.raises(CatalogueError, match="decided already"):
        same.decide(home, Settings(), "L-1", "D-1", Verdict.APART, who="Anne")


@pytest.mark.medium
def test_what_tells_two_notices_apart_stands_side_by_side(home: Home) -> None:
    (found,) = same.proposals(home, Settings())
    matters = {each.about: each for each in found.compared}
    dora, loos = ("one", "other") if found.one.reference == "D-1" else ("other", "one")

    birth = matters["birth"]
    assert birth.bearing == "agrees"
    assert {said.place for side in (birth.one, birth.other) for said in side} == {"Bruay"}
    assert matters["lists"].bearing == "differs"
    assert matters["fate"].bearing == "alone"
    assert [said.value for said in getattr(matters["fate"], dora)] == ["died"]
    assert getattr(matters["fate"], loos) == ()
    assert [said.value for said in getattr(matters["residence"], loos)] == ["Lens"]
    assert [said.value for said in getattr(matters["text"], dora)] == ["Mineur."]


@pytest.mark.medium
@pytest.mark.parametrize(
    ("about", "rows", "bearing"),
    [
        ("matricule", ("123 @ Dora", "00123 @ Dora"), "contradicts"),
        ("matricule", ("123 @ Dora", "123 @ dora"), "agrees"),
        ("matricule", ("123 @ Dora", "8 @ Loos"), "differs"),
        ("fate", ("died: 1945, Dora", "returned: 1945, Lille"), "contradicts"),
        ("fate", ("died: 1945, Dora", "died: mars 1945, Dora"), "agrees"),
        ("occupation", ("mineur", "Mineur"), "agrees"),
        ("occupation", ("mineur", "facteur"), "differs"),
    ],
)
def test_what_cannot_both_be_true_is_told_from_what_differs(
    tmp_path: Path, about: str, rows: tuple[str, str], bearing: str
) -> None:
    home = Home(tmp_path / "home")
    for number, cell in enumerate(rows):
        path = tmp_path / f"{number}.csv"
        path.write_text(
            f"reference,surname,given_names,birth_date,lists,{about}\n"
            f'N-{number},Kowaldryk,Stanimir,3 mai 1921,Liste {number},"{cell}"\n',
            encoding="utf-8",
        )
        take(home, path, policy=Policy.FREE)

    (found,) = same.proposals(home, Settings())

    assert {each.about: each.bearing for each in found.compared}[about] == bearing


@pytest.mark.medium
def test_what_was_decided_is_listed_newest_first_by_name(home: Home) -> None:
    same.decide(home, Settings(), "D-1", "L-1", Verdict.SAME, who="Anne")
    same.decide(home, Settings(), "D-2", "L-2", Verdict.APART, who="Luc")

    newest, oldest = same.decided(home, Settings())

    assert (newest.verdict, newest.decided_by, newest.kept.title) == ("apart", "Luc", "Brunoy, Luc")
    assert (oldest.kept.reference, oldest.other.reference) == ("D-1", "L-1")
    assert oldest.other.lists == ("Train de Loos",)


@pytest.fixture
def three(tmp_path: Path) -> Home:
    home = Home(tmp_path / "home")
    for letter in "ABC":
        path = tmp_path / f"{letter}.csv"
        path.write_text(
            "reference,surname,given_names,birth_date,lists\n"
            f"{letter},Kowaldryk,Stanimir,3 mai 1921,Liste {letter}\n",
            encoding="utf-8",
        )
        take(home, path, policy=Policy.FREE)
    return home


@pytest.mark.medium
@pytest.mark.parametrize("second", list(Verdict))
def test_what_follows_from_two_decisions_is_not_asked(three: Home, second: Verdict) -> None:
    assert len(same.proposals(three, Settings())) == 3
    same.decide(three, Settings(), "A", "B", Verdict.SAME, who="Anne")
    assert len(same.proposals(three, Settings())) == 2

    same.decide(three, Settings(), "B", "C", second, who="Anne")

    assert same.proposals(three, Settings()) == ()
