"""What the archive de démonstration promises to whoever opens the kiosk for the first time."""

import csv
import hashlib
import os
import random
import re
import tomllib
from collections import Counter
from pathlib import Path

import pytest
from lxml import etree
from PIL import Image

from kiosk.demonstration import SMALL, leave, make
from kiosk.demonstration.delivery import _deliveries
from kiosk.demonstration.followed import followed
from kiosk.demonstration.names import Origin, surnames
from kiosk.demonstration.people import crowd, in_both
from kiosk.demonstration.tables import people_table
from kiosk.messages import Problem
from kiosk.readers.formats import reader_for
from kiosk.readers.reading import HEAD, Refusal
from kiosk.readers.tables.reader import read
from kiosk.records.agent import Agent, StageKind
from kiosk.records.folding import squeezed
from kiosk.records.unit import Unit
from kiosk.rules.sameness import likeness

_SURNAMES = (
    Path(os.environ.get("KIOSK_SHARED", Path(__file__).parents[3] / "shared")) / "data" / "names"
)


pytestmark = [pytest.mark.slow, pytest.mark.counted]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("demonstration")
    make(folder, scale=SMALL)
    return folder


def _pictures(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*") if path.suffix in (".jpg", ".png", ".tif"))


def _digest(folder: Path) -> dict[str, str]:
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


@pytest.mark.uncounted
def test_two_runs_give_the_same_bytes(made: Path, tmp_path: Path) -> None:
    make(tmp_path, scale=SMALL)

    assert _digest(tmp_path) == _digest(made)


def test_every_finding_aid_says_that_it_is_a_demonstration(made: Path) -> None:
    aids = sorted(made.glob("*/*.xml"))

    assert len(aids) == 6
    for aid in aids:
        assert "archive de démonstration" in aid.read_text(encoding="utf-8")


def test_every_table_says_that_it_is_a_demonstration(made: Path) -> None:
    for table in made.glob("*/units.csv"):
        assert "archive de démonstration" in table.read_text(encoding="utf-8")
    for table in made.glob("*/people.csv"):
        assert all("démonstration" in row["text"] for row in _rows(table))


def test_every_picture_says_so_in_its_own_file(made: Path) -> None:
    for path in _pictures(made):
        with Image.open(path) as picture:
            told = picture.info.get("comment") or picture.info.get("Description")
            if path.suffix == ".tif":
                told = str(picture.getexif()[270])
        told = told.decode() if isinstance(told, bytes) else told
        assert told == "archive de démonstration", path.name


def test_pictures_are_large_enough_to_be_looked_at(made: Path) -> None:
    for path in _pictures(made):
        with Image.open(path) as picture:
            assert max(picture.size) >= 1200, path.name


def test_every_word_box_lies_inside_its_picture(made: Path) -> None:
    sidecars = sorted(made.rglob("*.alto.xml"))

    assert sidecars
    for sidecar in sidecars:
        for page in etree.parse(sidecar).iterfind(".//{*}Page"):
            width, height = int(page.get("WIDTH", "0")), int(page.get("HEIGHT", "0"))
            for word in page.iterfind(".//{*}String"):
                left, top = int(word.get("HPOS", "-1")), int(word.get("VPOS", "-1"))
                assert left >= 0
                assert top >= 0
                assert left + int(word.get("WIDTH", "0")) <= width
                assert top + int(word.get("HEIGHT", "0")) <= height


def test_finding_aids_are_well_formed_and_four_levels_deep(made: Path) -> None:
    root = etree.parse(made / "01-comites-entraide" / "1J.xml").getroot()
    levels = {part.get("level") for part in root.iter("{*}c", "{*}archdesc")}

    assert levels == {"fonds", "series", "file", "item"}


def test_the_four_habits_of_ead_are_all_there(made: Path) -> None:
    heads = {path.name: path.read_text(encoding="utf-8") for path in made.glob("*/*.xml")}

    assert "urn:isbn:1-931666-22-9" in heads["1J.xml"]
    assert "xmlns" not in heads["4Fi.xml"]
    assert "<c04 " in heads["5Fi.xml"] or "<c03 " in heads["5Fi.xml"]
    assert "<!DOCTYPE ead" in heads["3J.xml"]


def test_a_fonds_says_whence_it_comes_and_under_which_rules(made: Path) -> None:
    for path in made.glob("*/*.xml"):
        top = etree.parse(path).getroot().find("{*}archdesc")
        assert top is not None
        said = {etree.QName(part).localname for part in top}
        assert {
            "bioghist",
            "custodhist",
            "scopecontent",
            "arrangement",
            "accessrestrict",
            "userestrict",
            "processinfo",
        } <= said


def test_enough_is_described_to_fill_a_wall() -> None:
    deliveries = _deliveries(followed(28, 79), tuple(crowd(300)))
    pieces = [piece for delivery in deliveries for piece in delivery.pieces]

    assert len(pieces) >= 450
    assert sum(len(piece.pictures) for piece in pieces) >= 300


def test_some_of_the_list_stand_in_the_directory_too_and_are_taken_for_the_same(
    tmp_path: Path,
) -> None:
    listed = tuple(crowd(300))
    twice = tuple(in_both(listed, 3))
    table = tmp_path / "people.csv"
    table.write_text(people_table((*listed, *twice)), encoding="utf-8")
    with table.open("rb") as stream:
        people = {
            one.reference: one for one in read("people.csv", stream) if isinstance(one, Agent)
        }
    pairs = [
        (people[one.reference], people[other.reference])
        for one in listed
        for other in twice
        if (one.given, one.birth) == (other.given, other.birth)
    ]

    assert len(pairs) == len(twice) == 3
    assert all(likeness(*pair, alike=True) for pair in pairs)
    assert sum(one.name.surname != other.name.surname for one, other in pairs) == 2
    assert all(arrest(one) != arrest(other) for one, other in pairs)


def arrest(person: Agent) -> str:
    said = next(said for said in person.statements if said.stage is StageKind.ARREST)
    return said.date.written if said.date else ""


def test_no_reference_is_given_twice() -> None:
    deliveries = _deliveries(followed(28, 79), tuple(crowd(300)))
    codes = Counter(piece.reference for each in deliveries for piece in each.pieces)

    assert [code for code, count in codes.items() if count > 1] == []


def test_every_parent_is_described_in_the_same_delivery() -> None:
    for delivery in _deliveries(followed(28, 79), tuple(crowd(300))):
        known = {piece.reference for piece in delivery.pieces} | {""}
        assert {piece.parent for piece in delivery.pieces} <= known


def test_at_least_twenty_days_of_the_year_have_something_to_say() -> None:
    deliveries = _deliveries(followed(28, 79), tuple(crowd(300)))
    days = {
        (piece.normal or piece.dates)[5:10]
        for each in deliveries
        for piece in each.pieces
        if re.fullmatch(r"\d{4}-\d{2}-\d{2}", piece.normal or piece.dates)
    }

    assert len(days) >= 20


def test_two_school_dossiers_have_six_steps_each(made: Path) -> None:
    steps = Counter(
        row["parent"] for row in _rows(made / "09-dossiers" / "units.csv") if row["kind"] == "step"
    )

    assert steps == {"DOS 1": 6, "DOS 2": 6}


def test_people_are_as_many_as_asked(made: Path) -> None:
    assert len(_rows(made / "05-deportes" / "people.csv")) == SMALL.people


def test_about_forty_names_light_up_with_the_first_letters_of_lefebvre(made: Path) -> None:
    rows = _rows(made / "05-deportes" / "people.csv")
    alike = [row for row in rows if squeezed(row["surname"]).startswith(("lefeb", "lefeu"))]

    assert 36 <= len(alike) <= 44


def test_augustins_arrest_has_two_dates_with_their_sources(made: Path) -> None:
    rows = _rows(made / "05-deportes" / "people.csv")
    path = next(row["path"] for row in rows if row["given_names"] == "Augustin Marie")
    arrest = path.split(" > ")[0]

    assert "3 novembre 1943" in arrest
    assert "|| ? Wizernes, 5 novembre 1943 [1 J 0190" in arrest


def test_about_thirty_of_those_followed_are_contradicted_by_a_source() -> None:
    stories = followed(28, 79)

    assert 20 <= sum(story.contradicted for story in stories) <= 40


def test_only_a_handful_may_still_be_alive(made: Path) -> None:
    rows = _rows(made / "05-deportes" / "people.csv")
    unsure = [
        row
        for row in rows
        if "death:" not in row["path"] and not re.search(r"died|disappeared", row["fate"])
    ]

    assert len(unsure) == 5
    assert all(row["birth_date"] >= "1925" for row in unsure)


def test_no_invented_surname_is_one_that_many_people_bear() -> None:
    lists = (_SURNAMES / "insee_surnames.csv",)
    if not all(path.exists() for path in lists):
        pytest.skip("the lists of real surnames are not here (data/names of the shared folder)")
    with lists[0].open(encoding="utf-8") as lines:
        real = {squeezed(line.rsplit(",", 1)[0]) for line in lines}

    for origin in Origin:
        source = surnames(origin, random.Random(5))
        assert {squeezed(next(source)) for _ in range(600)} & real == set()


def test_the_sponsors_are_thanked_beside_what_they_made_possible(made: Path) -> None:
    with (made / "content" / "sponsors.toml").open("rb") as file:
        thanked = tomllib.load(file)["sponsor"]

    assert len(thanked) == 7
    assert all({"name", "made_possible", "from", "to", "rank"} <= set(each) for each in thanked)


def test_the_kiosk_reads_every_file_without_a_problem(made: Path) -> None:
    for path in sorted(made.rglob("*.*")):
        if path.suffix == ".toml":
            continue
        name = str(path.relative_to(made))
        with path.open("rb") as stream:
            reader = reader_for(name, stream.read(HEAD))
            assert reader is not None, name
            stream.seek(0)
            troubles = [
                item for item in reader.read(name, stream) if isinstance(item, (Problem, Refusal))
            ]
        assert troubles == [], name


def test_no_person_reference_is_given_twice(made: Path) -> None:
    rows = [row for table in made.glob("*/people.csv") for row in _rows(table)]

    assert len(rows) == len({row["reference"] for row in rows})


def test_one_delivery_waits_with_what_deliveries_have(tmp_path: Path) -> None:
    folder = leave(tmp_path / "incoming")

    with (folder / "units.csv").open("rb") as stream:
        items = list(read("units.csv", stream))

    codes = sorted(item.code for item in items if isinstance(item, Problem))
    assert codes == ["csv-no-reference", "date-not-read", "rights-not-understood"]
    assert sum(isinstance(item, Unit) for item in items) == 4
    assert leave(tmp_path / "incoming") == folder
