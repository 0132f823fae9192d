"""Terminals read one file: notices, the tree, the alphabet, the day."""

from pathlib import Path

import pytest

from kiosk.generation.folder import Home, on_show
from kiosk.generation.snapshot import Snapshot
from kiosk.records.access import AccessStatus
from tests.holdings import published


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Home:
    return published(tmp_path_factory.mktemp("snapshot"))


@pytest.fixture
def snapshot(home: Home) -> Snapshot:
    name = on_show(home)
    assert name is not None
    return Snapshot(home.generations / name)


def one(snapshot: Snapshot, code: str) -> str:
    (id_,) = snapshot.ids(code)
    return id_


def test_a_record_is_found_in_any_spelling_of_its_code(snapshot: Snapshot) -> None:
    notice = snapshot.notice(one(snapshot, "1j1-1"))

    assert notice is not None
    assert notice.title == "Lettre au maire de Wizernes"
    assert [step.reference for step in notice.ancestors] == ["1 J", "1 J 1"]
    assert snapshot.notice("unknown") is None
    assert snapshot.step("unknown") is None


def test_the_tree_goes_down_in_the_order_of_the_finding_aid(snapshot: Snapshot) -> None:
    (top,) = snapshot.children(None)
    files = snapshot.children(top.id)

    assert top.reference == "1 J"
    assert [step.reference for step in files] == ["1 J 1", "1 J 2"]
    assert files[0].children == 2
    assert [step.reference for step in snapshot.children(files[0].id, offset=1, limit=1)] == [
        "1 J 1/2"
    ]


def test_a_closed_file_gives_its_title_and_no_more(snapshot: Snapshot) -> None:
    notice = snapshot.notice(one(snapshot, "1 J 2"))

    assert notice is not None
    assert notice.showing.status is AccessStatus.TITLE_ONLY
    assert notice.unit is not None
    assert notice.unit.passages == ()
    step = snapshot.step(notice.id)
    assert step is not None
    assert step.locked


def test_a_record_that_is_closed_altogether_is_not_in_the_folder(
    snapshot: Snapshot, home: Home
) -> None:
    name = on_show(home)
    assert name is not None
    everything = b"".join(
        path.read_bytes() for path in (home.generations / name).rglob("*") if path.is_file()
    )

    assert snapshot.ids("1 J 3") == ()
    for secret in ("Dossier retiré", "Des secrets", "Son adresse secrète", "écolier", "Vivent"):
        assert secret.encode() not in everything
        assert secret.encode("utf-16-le") not in everything


def test_people_stand_in_the_order_of_the_alphabet(snapshot: Snapshot) -> None:
    assert [step.title for step in snapshot.people(0, 10)] == [
        "Brunoy, Luc",
        "Kowaldryk, Stanimir",
        "Vivant, Paul",
    ]
    assert snapshot.letters() == (("B", 0), ("K", 1), ("V", 2))
    assert snapshot.fact("people") == "3"
    assert snapshot.fact("nothing") is None


def test_a_possibly_living_person_is_a_name_only(snapshot: Snapshot) -> None:
    notice = snapshot.notice(one(snapshot, "P-3"))

    assert notice is not None
    assert notice.showing.protected
    assert notice.agent is not None
    assert notice.agent.statements == ()
    assert notice.dates == ""


def test_a_person_and_the_papers_are_tied_both_ways(snapshot: Snapshot) -> None:
    person = snapshot.notice(one(snapshot, "P-1"))
    letter = snapshot.notice(one(snapshot, "1 J 1/1"))

    assert person is not None
    assert letter is not None
    assert [(each.step.id, each.reason) for each in person.related] == [(letter.id, "source")]
    assert [each.step.id for each in letter.related] == [person.id]
    assert {place.name for place in person.places} >= {"Lens"}


def test_a_canvas_has_its_words_and_their_boxes(snapshot: Snapshot) -> None:
    letter = snapshot.notice(one(snapshot, "1 J 1/1"))
    assert letter is not None
    (canvas,) = letter.canvases

    text = snapshot.page_text(canvas.text)

    assert text is not None
    assert text.lines[0][1].text == "Kowaldryk"
    assert canvas.tiles.endswith("-tiles.zip")
    assert snapshot.page_text("nothing") is None


def test_the_day_brings_what_is_dated_to_it(snapshot: Snapshot) -> None:
    assert [step.reference for step in snapshot.on_day(6, 14)] == ["1 J 1/1"]
    assert snapshot.on_day(1, 1) == ()


def test_all_notices_can_be_walked(snapshot: Snapshot) -> None:
    assert sum(1 for _notice in snapshot.all()) == sum(snapshot.counts().values()) == 8


def test_a_folder_without_snapshot_cannot_be_opened(tmp_path: Path) -> None:
    import sqlite3

    with pytest.raises(sqlite3.OperationalError):
        Snapshot(tmp_path).counts()
