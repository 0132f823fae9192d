"""A picture that came before its description belongs to the description once that has come."""

from pathlib import Path
from typing import Any

import pytest

from kiosk.generation.folder import Home
from kiosk.generation.snapshot import Snapshot
from kiosk.records.access import Output
from kiosk.rules.identity import file_id
from kiosk.settings import Settings
from kiosk.staff.objecting import lift_objection, take_objection
from kiosk.staff.take_in import catalogue_of, take_back
from kiosk.staff.withholding import withhold_record
from tests.holdings import a_picture, put_on_show, take

OWN = file_id("p/Vue 1.png")


@pytest.fixture
def home(tmp_path: Path) -> Home:
    """A data folder with one picture that nobody has described."""
    home = Home(tmp_path / "home")
    a_picture(tmp_path / "p" / "Vue 1.png")
    take(home, tmp_path / "p")
    return home


def a_table(tmp_path: Path, *rows: str, name: str = "d") -> Path:
    folder = tmp_path / name
    folder.mkdir(exist_ok=True)
    lines = ("reference,title,image", *rows)
    (folder / "units.csv").write_text("\n".join(lines), encoding="utf-8")
    return folder


def an_aid(tmp_path: Path) -> Path:
    folder = tmp_path / "aid"
    folder.mkdir()
    (folder / "aid.xml").write_text(
        "<ead xmlns:x='http://www.w3.org/1999/xlink'><archdesc level='item'><did><unitid>1 J 3"
        "</unitid><unittitle>Vue</unittitle></did><dao x:href='img/vue%201.png' x:role='veil'"
        " x:title='Un mort'/></archdesc></ead>"
    )
    return folder


def held(home: Home) -> dict[str, Any]:
    """The records in force, by their codes; what has none, by its id."""
    catalogue = catalogue_of(home, Settings())
    try:
        return {
            each.record.reference or each.record.id: each.record for each in catalogue.records()
        }
    finally:
        catalogue.close()


def told(taken: Any) -> list[str]:
    return [problem["code"] for file in taken.files for problem in file["problems"]]


@pytest.mark.medium
def test_the_plan_says_which_description_takes_the_picture(home: Home, tmp_path: Path) -> None:
    before = held(home)

    planned: Any = take(home, a_table(tmp_path, "1 J 3,Vue,Vue 1.png"), dry_run=True)

    assert held(home) == before
    assert (planned.written, planned.withdrawn) == (1, 1)
    assert told(planned) == ["picture-taken"]
    (problem,) = planned.files[0]["problems"]
    assert problem["line"] == 2
    assert problem["facts"] == {"image": "Vue 1.png", "reference": "1 J 3"}
    (change,) = planned.changes
    assert (change["id"], change["fate"]) == (OWN, "withdrawn")
    assert planned.rights["new"]["screen"] == 1


@pytest.mark.medium
def test_the_description_has_the_picture_and_the_picture_no_record_of_its_own(
    home: Home, tmp_path: Path
) -> None:
    own = held(home)[OWN]

    take(home, a_table(tmp_path, "1 J 3,Vue,Vue 1.png"))

    after = held(home)
    assert after.keys() == {"1 J 3"}
    assert after["1 J 3"].canvases == own.canvases


@pytest.mark.medium
def test_a_finding_aid_takes_it_under_its_own_words_and_veil(home: Home, tmp_path: Path) -> None:
    take(home, an_aid(tmp_path))

    (canvas,) = held(home)["1 J 3"].canvases
    assert (canvas.master, canvas.veil) == ("p/Vue 1.png", "Un mort")


@pytest.mark.medium
def test_the_same_deliveries_again_change_nothing(home: Home, tmp_path: Path) -> None:
    description = a_table(tmp_path, "1 J 3,Vue,Vue 1.png")
    take(home, description)

    for delivery in (description, tmp_path / "p", description):
        again = take(home, delivery)
        assert (again.written, again.changed, again.withdrawn) == (0, 0, 0)


@pytest.mark.medium
def test_a_picture_that_comes_again_after_its_finding_aid_stays_there(
    home: Home, tmp_path: Path
) -> None:
    take(home, an_aid(tmp_path))

    again = take(home, tmp_path / "p")

    assert (again.written, again.changed, again.withdrawn) == (0, 0, 0)


@pytest.mark.medium
def test_taking_the_description_back_gives_the_picture_its_own_record_again(
    home: Home, tmp_path: Path
) -> None:
    before = held(home)
    take(home, a_table(tmp_path, "1 J 3,Vue,Vue 1.png"))

    take_back(home, Settings(), who="Anne")

    assert held(home) == before


@pytest.mark.medium
def test_what_led_to_the_picture_leads_to_its_description(home: Home, tmp_path: Path) -> None:
    take(home, a_table(tmp_path, "1 J 3,Vue,Vue 1.png"))

    edition = put_on_show(home)

    snapshot = Snapshot(home.generations / edition.name)
    (heir,) = snapshot.successors(OWN)
    step = snapshot.step(heir)
    assert step is not None
    assert step.reference == "1 J 3"
    snapshot.close()


@pytest.mark.medium
def test_a_record_that_had_pictures_keeps_them_beside_it(home: Home, tmp_path: Path) -> None:
    described = a_table(tmp_path, "1 J 3,Vue,Vue 2.png")
    a_picture(described / "Vue 2.png", colour="#123456")
    take(home, described)
    (described / "Vue 2.png").unlink()

    take(home, a_table(tmp_path, "1 J 3,Vue,Vue 1.png|Vue 2.png"))

    pages = held(home)["1 J 3"].canvases
    assert [Path(each.master).name for each in pages] == ["Vue 1.png", "Vue 2.png"]
    assert [each.label for each in pages] == ["1", "2"]


@pytest.mark.medium
@pytest.mark.parametrize("of_two", ["pictures", "records"])
def test_where_it_is_not_sure_nothing_is_tied(home: Home, tmp_path: Path, of_two: str) -> None:
    rows = ["1 J 3,Vue,Vue 1.png"]
    if of_two == "pictures":
        a_picture(tmp_path / "q" / "Vue 1.png", colour="#123456")
        take(home, tmp_path / "q")
    else:
        rows.append("1 J 4,Autre vue,Vue 1.png")
    before = held(home)

    taken = take(home, a_table(tmp_path, *rows))

    assert told(taken) == ["picture-in-doubt"] * len(rows)
    assert taken.withdrawn == 0
    after = held(home)
    assert {id_: after[id_] for id_ in before} == before
    assert not any(after[code].canvases for code in after.keys() - before.keys())


@pytest.mark.medium
def test_of_two_pictures_of_one_name_the_folder_tells_which(home: Home, tmp_path: Path) -> None:
    a_picture(tmp_path / "q" / "Vue 1.png", colour="#123456")
    take(home, tmp_path / "q")

    take(home, a_table(tmp_path, "1 J 3,Vue,q/Vue 1.png"))

    assert held(home).keys() == {"1 J 3", OWN}


@pytest.mark.medium
def test_a_picture_that_comes_with_its_description_is_not_looked_for(
    home: Home, tmp_path: Path
) -> None:
    described = a_table(tmp_path, "1 J 3,Vue,Vue 1.png")
    a_picture(described / "Vue 1.png", colour="#123456")

    assert told(take(home, described)) == []
    assert held(home).keys() == {"1 J 3", OWN}


@pytest.mark.medium
@pytest.mark.parametrize("by", ["objection", "withholding"])
def test_a_picture_that_is_held_back_is_given_to_nobody(
    home: Home, tmp_path: Path, by: str
) -> None:
    if by == "objection":
        take_objection(home, Settings(), OWN, (Output.SCREEN,), reason="famille", who="Anne")
    else:
        withhold_record(home, OWN, who="Anne")
    described = a_table(tmp_path, "1 J 3,Vue,Vue 1.png")

    assert told(take(home, described)) == ["picture-held-back"]
    assert held(home).keys() == {"1 J 3", OWN}
    if by == "objection":
        take(home, described)
        lift_objection(home, Settings(), OWN, who="Anne")
        assert told(take(home, described)) == ["picture-taken"]
