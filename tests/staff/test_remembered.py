"""A delivery in which nothing has changed is not read again, and the same is told of it."""

import json
import os
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.generation.folder import Home
from kiosk.records.access import Policy
from kiosk.rules.columns import TableKind
from kiosk.settings import Settings
from kiosk.staff import take_in as taking
from kiosk.staff.columns import decide
from kiosk.staff.intake import reading, remembered
from kiosk.staff.take_in import Taken, take_back
from tests.holdings import a_delivery, take


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return Home(tmp_path / "home")


@pytest.fixture
def delivery(tmp_path: Path) -> Path:
    """A delivery with a fault that is told each time."""
    folder = a_delivery(tmp_path / "lot")
    (folder / "strange.xml").write_text("<strange/>", encoding="utf-8")
    return folder


@pytest.fixture
def reads(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The deliveries that are read; files count as old at once."""
    monkeypatch.setattr(remembered, "_JUST_NOW", 0)
    told: list[str] = []
    read_all = reading.read_all

    def read(path: Path, *others: object) -> object:
        told.append(path.name)
        return read_all(path, *others)  # type: ignore[arg-type]  # handed on as they are

    monkeypatch.setattr(taking, "read_all", read)
    return told


def settled(home: Home, delivery: Path) -> Taken:
    """Taken in, and once more with nothing new: what a third time must tell again."""
    take(home, delivery)
    return take(home, delivery)


@pytest.mark.medium
def test_the_third_time_no_file_is_opened_and_the_same_is_told(
    home: Home, delivery: Path, reads: list[str]
) -> None:
    before = settled(home, delivery)
    again = take(home, delivery)
    looked = take(home, delivery, dry_run=True)

    assert reads == ["lot", "lot"]
    assert before.refused == 1
    assert before.unchanged > 0
    assert replace(again, seconds=0) == replace(before, seconds=0)
    assert replace(looked, seconds=0, rights={}) == replace(before, seconds=0)


@pytest.mark.medium
def test_a_changed_file_is_read_even_when_its_moment_is_set_back(
    home: Home, delivery: Path, reads: list[str]
) -> None:
    settled(home, delivery)
    file = delivery / "units.csv"
    known = file.stat()
    file.write_text(file.read_text().replace("Dossier retiré", "Dossier rétiré"))
    os.utime(file, ns=(known.st_atime_ns, known.st_mtime_ns))

    after = take(home, delivery)

    assert (len(reads), after.changed) == (3, 1)


@pytest.mark.slow
@pytest.mark.parametrize("change", ["another file", "one gone", "another policy", "undone"])
def test_a_delivery_is_read_again_when_anything_it_depends_on_has_changed(
    change: str, home: Home, delivery: Path, reads: list[str]
) -> None:
    settled(home, delivery)
    policy = Policy.FREE
    if change == "another file":
        shutil.copy(delivery / "lettre.png", delivery / "autre.png")
    elif change == "one gone":
        (delivery / "strange.xml").unlink()
    elif change == "another policy":
        policy = Policy.CLOSED
    else:
        take_back(home, Settings(), who="Anne")

    take(home, delivery, policy=policy)

    assert len(reads) == 3


@pytest.mark.medium
def test_a_decision_about_columns_is_obeyed_by_the_next_look(
    home: Home, tmp_path: Path, reads: list[str]
) -> None:
    table = tmp_path / "lot" / "liste.csv"
    table.parent.mkdir()
    table.write_text("id;name;Couleur\n71;Quenouillard, Odilon;bleu\n", encoding="utf-8")
    before = settled(home, table.parent)
    decide(home, Settings(), table, TableKind.PEOPLE, {"name": "surname"}, who="Anne")

    after = take(home, table.parent)

    assert (before.written, before.refused, len(reads)) == (0, 1, 2)
    assert (after.written, after.refused) == (1, 0)


@pytest.mark.slow
def test_a_file_of_this_moment_may_still_be_written_to_and_is_read_again(
    home: Home, delivery: Path, reads: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(remembered, "_JUST_NOW", 3_600_000_000_000)
    settled(home, delivery)
    take(home, delivery)
    assert len(reads) == 3
    assert not home.looks.exists()


@pytest.mark.medium
@pytest.mark.parametrize("content", [b"", b"[]", b'{"state": 1}', b"\xff{"])
def test_a_memory_that_cannot_be_read_is_none(
    content: bytes, home: Home, delivery: Path, reads: list[str]
) -> None:
    before = settled(home, delivery)
    (memory,) = home.looks.iterdir()
    state = json.loads(memory.read_bytes())["state"]
    memory.write_bytes(content.replace(b"1", json.dumps(state).encode()))

    assert replace(take(home, delivery), seconds=0) == replace(before, seconds=0)
    assert len(reads) == 3


@pytest.mark.medium
def test_only_the_last_deliveries_are_remembered(
    home: Home, tmp_path: Path, reads: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(remembered, "_MOST", 2)
    for number in range(4):
        settled(home, a_delivery(tmp_path / f"lot {number}"))
    assert len(reads) == 8
    assert len(list(home.looks.iterdir())) == 2
