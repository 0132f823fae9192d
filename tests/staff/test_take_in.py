"""A delivery goes in whole, says what it changes, and leaves nothing half done."""

import json
import os
import shutil
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from kiosk.catalogue.catalogue import Catalogue, sqlite_url
from kiosk.generation.folder import Home, on_show
from kiosk.generation.snapshot import Snapshot
from kiosk.generation.withheld import Withheld
from kiosk.records.access import Policy
from kiosk.records.unit import Unit
from kiosk.settings import Settings
from kiosk.staff.lock import BusyError, errand
from kiosk.staff.take_in import take_back
from tests.holdings import (
    PEOPLE,
    UNITS,
    a_delivery,
    a_large_finding_aid,
    a_picture,
    put_on_show,
    take,
)
from tests.memory import peak_of
from tests.shared import DATA, FACTS, needs_data


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return Home(tmp_path / "home")


def records(home: Home) -> dict[str, Any]:
    catalogue = Catalogue(sqlite_url(home.catalogue))
    found = {held.record.reference: held for held in catalogue.records()}
    catalogue.close()
    return found


def status(taken: Any) -> dict[str, str]:
    return {file["path"].rsplit("/", 1)[-1]: file["status"] for file in taken.files}


def codes(taken: Any) -> list[str]:
    return [problem["code"] for file in taken.files for problem in file["problems"]]


@pytest.mark.medium
def test_tables_pictures_and_texts_are_tied_together(home: Home, tmp_path: Path) -> None:
    taken = take(home, a_delivery(tmp_path / "l"))

    assert (taken.written, taken.exit_code) == (9, 0)
    assert set(status(taken).values()) == {"accepted"}
    letter = records(home)["1 J 1/1"].record
    assert isinstance(letter, Unit)
    (canvas,) = letter.canvases
    assert (canvas.width, canvas.height, canvas.label) == (600, 800, "1")
    assert canvas.text is not None
    assert "Kowaldryk" in canvas.text.text
    assert (home.root / "masters" / canvas.digest[:2] / canvas.digest).is_file()


@pytest.mark.medium
def test_the_same_delivery_twice_changes_nothing(home: Home, tmp_path: Path) -> None:
    delivery = a_delivery(tmp_path / "l")
    take(home, delivery)

    again = take(home, delivery)

    assert (again.written, again.changed, again.withdrawn, again.unchanged) == (0, 0, 0, 9)
    assert {name: state for name, state in status(again).items() if name.endswith("csv")} == {
        "units.csv": "unchanged",
        "people.csv": "unchanged",
    }


@pytest.mark.medium
def test_a_dry_run_changes_nothing(home: Home, tmp_path: Path) -> None:
    taken = take(home, a_delivery(tmp_path / "l"), dry_run=True)

    assert taken.written == 9
    assert records(home) == {}
    assert not (home.root / "masters").exists()


@pytest.mark.medium
def test_a_changed_and_a_missing_row_are_told_apart(home: Home, tmp_path: Path) -> None:
    take(home, a_delivery(tmp_path / "l"))
    lines = [line for line in UNITS.splitlines() if not line.startswith("1 J 1/2")]
    changed = "\n".join(lines).replace("Dossier Kowaldryk", "Dossier Kowaldryk, Stanimir")

    taken = take(home, a_delivery(tmp_path / "l", units=changed))

    assert (taken.changed, taken.withdrawn) == (1, 1)
    assert "1 J 1/2" not in records(home)


@pytest.mark.medium
def test_the_policy_of_a_silent_delivery_is_part_of_it(home: Home, tmp_path: Path) -> None:
    delivery = a_delivery(tmp_path / "l")
    take(home, delivery, policy=Policy.CLOSED)

    taken = take(home, delivery, policy=Policy.ON_SITE)

    assert taken.changed == 9
    assert {held.policy for held in records(home).values()} == {"on-site"}


@pytest.mark.medium
def test_pictures_that_come_later_find_their_record(home: Home, tmp_path: Path) -> None:
    take(home, a_delivery(tmp_path / "l"))
    later = a_picture(tmp_path / "images" / "1_J_1_2_001.jpg").parent
    a_picture(later / "1_J_1_2_002.jpg", colour="#ccddee")

    taken = take(home, later)

    card = records(home)["1 J 1/2"].record
    assert taken.changed == 1
    assert taken.withdrawn == 0
    assert [canvas.label for canvas in card.canvases] == ["1", "2"]


@pytest.mark.medium
def test_a_description_sent_again_without_pictures_keeps_them(home: Home, tmp_path: Path) -> None:
    take(home, a_delivery(tmp_path / "l"))
    alone = tmp_path / "later" / "l"
    alone.mkdir(parents=True)
    (alone / "units.csv").write_text(UNITS.replace("lettre.png", ""), encoding="utf-8")

    take(home, alone)

    assert len(records(home)["1 J 1/1"].record.canvases) == 1


@pytest.mark.medium
def test_a_bad_file_leaves_its_neighbours_alone(home: Home, tmp_path: Path) -> None:
    delivery = a_delivery(tmp_path / "l")
    (delivery / "bad.xml").write_text("<ead><archdesc>")
    (delivery / "note.txt").write_text("bonjour")
    (delivery / "broken.png").write_bytes(b"\x89PNG\r\n\x1a\nno")
    (delivery / "link.csv").symlink_to(delivery / "units.csv")

    taken = take(home, delivery)

    assert taken.exit_code == 3
    assert taken.written == 9
    assert status(taken)["bad.xml"] == "refused"
    assert status(taken)["note.txt"] == "ignored"
    assert status(taken)["broken.png"] == "refused"
    assert status(taken)["link.csv"] == "ignored"


@pytest.mark.medium
def test_a_delivery_of_nothing_usable_ends_with_one(home: Home, tmp_path: Path) -> None:
    folder = tmp_path / "l"
    folder.mkdir()
    (folder / "bad.xml").write_text("")

    assert take(home, folder).exit_code == 1
    (tmp_path / "empty").mkdir()
    assert take(home, tmp_path / "empty").exit_code == 0
    assert take(home, tmp_path / "nowhere").exit_code == 1


@pytest.mark.medium
def test_a_missing_and_an_outside_picture_are_told_by_name(home: Home, tmp_path: Path) -> None:
    units = "reference,title,image\n1,Un,absent.jpg | ../../etc/passwd | http://x/y.jpg\n"

    taken = take(home, a_delivery(tmp_path / "l", units=units))

    assert codes(taken).count("image-missing") == 1
    assert codes(taken).count("image-outside") == 2
    assert "picture-orphan" in codes(taken)


@pytest.mark.medium
def test_an_ead_cites_its_pictures_by_path(home: Home, tmp_path: Path) -> None:
    folder = tmp_path / "l"
    a_picture(folder / "images" / "a.jpg")
    a_picture(folder / "images" / "b.png", colour="#bbaacc")
    (folder / "fonds.xml").write_text(
        "<ead><eadheader><eadid>A</eadid></eadheader><archdesc level='fonds'><did>"
        "<unitid>1 J</unitid><daogrp><daoloc href='images/./a.jpg'/>"
        "<daoloc href='elsewhere\\b.png'/></daogrp></did></archdesc></ead>"
    )

    take(home, folder)

    assert len(records(home)["1 J"].record.canvases) == 2


def test_one_finding_aid_in_two_files_is_kept_twice(home: Home, tmp_path: Path) -> None:
    folder = tmp_path / "l"
    folder.mkdir()
    text = (
        "<ead><eadheader><eadid>A</eadid></eadheader><archdesc level='fonds'><did>"
        "<unitid>1 J</unitid></did><dsc><c><did><unitid>1 J 1</unitid></did></c></dsc>"
        "</archdesc></ead>"
    )
    (folder / "fr.xml").write_text(text)
    (folder / "nl.xml").write_text(text)
    (folder / "a.csv").write_text(PEOPLE)
    (folder / "b.csv").write_text(PEOPLE)

    taken = take(home, folder)

    assert taken.written == 4 + 6
    assert codes(taken) == ["record-in-two-files", "record-in-two-files"]
    catalogue = Catalogue(sqlite_url(home.catalogue))
    units = [held.record for held in catalogue.records() if isinstance(held.record, Unit)]
    catalogue.close()
    assert {unit.parent for unit in units if unit.parent} <= {unit.id for unit in units}


@pytest.mark.medium
def test_a_record_closed_or_withdrawn_is_hidden_at_once(home: Home, tmp_path: Path) -> None:
    take(home, a_delivery(tmp_path / "l"))
    put_on_show(home)
    closed = UNITS.replace("Wizernes,,lettre.png", "Wizernes,closed,lettre.png")
    closed = "\n".join(line for line in closed.splitlines() if not line.startswith("1 J 1/2"))
    ids = {code: held.record.id for code, held in records(home).items()}

    take(home, a_delivery(tmp_path / "l", units=closed))

    hidden = Withheld(home.withheld)
    assert hidden.hides(ids["1 J 1/1"])
    assert hidden.hides(ids["1 J 1/2"])
    assert not hidden.hides(ids["1 J 1"])
    take_back(home, Settings(), who="Anne")
    assert len(hidden) == 0


def test_a_second_errand_is_refused_and_told_who_is_at_work(home: Home, tmp_path: Path) -> None:
    with errand(home.lock, "kiosk publish"), pytest.raises(BusyError, match="kiosk publish"):
        take(home, a_delivery(tmp_path / "l"))


@pytest.mark.medium
def test_the_journal_says_who_took_what_in(home: Home, tmp_path: Path) -> None:
    from kiosk.staff import journal

    take(home, a_delivery(tmp_path / "l"))
    with (home.visit / journal.FILE).open("a") as torn:
        torn.write('{"when": ')
    (entry,) = journal.entries(home.visit)

    assert (entry["who"], entry["what"], entry["written"]) == ("Anne", "accepted", 9)
    assert journal.entries(home.root / "nowhere") == []


@needs_data
@pytest.mark.slow
def test_every_real_finding_aid_is_taken_in_published_and_found(home: Home) -> None:
    """The counts of components are those of FACTS.json, after intake, publish, search and show."""
    from index.backends import open_engine
    from index.query import SearchRequest

    sound = {name: facts for name, facts in FACTS.items() if facts.get("kind") == "EAD"}
    taken = take(home, DATA / "ead")
    reports = {file["path"]: file for file in taken.files}

    for name, facts in sound.items():
        assert reports[name]["status"] == "accepted", name
        assert reports[name]["units"] == facts["components"] + facts["finding_aids"], name

    catalogue = Catalogue(sqlite_url(home.catalogue))
    files = {held.record.id: held.record.origin.file for held in catalogue.records()}
    codes_of = {
        held.record.id: [code for code in (held.record.reference, *held.record.identifiers) if code]
        for held in catalogue.records()
        if isinstance(held.record, Unit)
    }
    catalogue.close()
    edition = put_on_show(home)
    snapshot = Snapshot(home.generations / edition.name)
    engine = open_engine(home.generations / edition.name)
    shown = Counter(files[notice.id] for notice in snapshot.all())

    for name, facts in sound.items():
        assert shown[name] == facts["components"] + facts["finding_aids"], name
    assert engine.search(SearchRequest(limit=0)).total == taken.written
    is_open = {notice.id for notice in snapshot.all() if notice.showing.outputs}
    assert all(
        snapshot.ids(code) for id_, codes_ in codes_of.items() if id_ in is_open for code in codes_
    )
    hit = engine.search(SearchRequest(text="R 2 10230")).hits[0]
    assert snapshot.ids("r2 10230")[0] == hit.id
    engine.close()
    snapshot.close()


@pytest.mark.slow
def test_hostile_files_end_as_they_must_and_the_rest_is_in(home: Home, tmp_path: Path) -> None:
    import subprocess
    import sys

    from tests.shared import TOOLS

    if not TOOLS.is_dir():
        pytest.skip("the tool that makes hostile files is not beside this checkout")
    bad = tmp_path / "bad"
    subprocess.run(
        [sys.executable, str(TOOLS / "make_bad_inputs.py"), str(bad), "--only",
         "xml_entity_bomb", "xml_quadratic_bomb", "xml_external_entity", "xml_external_dtd",
         "xml_parameter_entity", "xml_deep_nesting", "xml_nesting_1000", "xml_huge_title",
         "xml_truncated_utf16", "xml_wrong_encoding", "xml_unknown_encoding", "xml_nul_bytes",
         "empty_files", "duplicate_codes", "dao_outside", "png_bomb", "png_text_bomb", "tiff_bomb",
         "tiff_loop_self", "tiff_loop_ring", "jpeg_bomb", "wrong_type", "csv_open_quote",
         "csv_wide", "csv_nul", "csv_ragged", "csv_encodings", "strange_names", "symlinks", "fifo",
         "unix_socket", "folder_as_file", "markup_in_texts"],
        check=True, capture_output=True,
    )  # fmt: skip
    delivery = a_delivery(bad / "sound")

    taken = take(home, bad)

    files: list[dict[str, Any]] = taken.files
    by_name = {file["path"].removeprefix("bad/"): file for file in files}
    refused = {name for name, file in by_name.items() if file["status"] == "refused"}
    assert refused >= {
        "xml/entity_bomb.xml", "xml/quadratic_bomb.xml", "xml/external_entity.xml",
        "xml/parameter_entity.xml", "xml/deep_nesting.xml", "xml/nesting_1000.xml",
        "xml/truncated_utf16.xml", "xml/wrong_encoding.xml", "xml/unknown_encoding.xml",
        "xml/nul_bytes.xml", "img/bomb.png", "img/bomb.tif", "img/bomb.jpg", "img/text_bomb.png",
        "csv/wide.csv",
    }  # fmt: skip
    for name in refused:
        assert len(by_name[name]["problems"]) == 1, name
        assert by_name[name]["problems"][0]["remedy"], name
    assert by_name["sound/units.csv"]["status"] == "accepted"
    assert "1 J 1/1" in records(home)
    body = json.dumps(taken.files)
    secret = bad / "xml" / "secret.txt"
    if secret.exists():
        assert secret.read_text().strip() not in body
    shutil.rmtree(delivery)


@pytest.mark.medium
def test_what_is_published_is_what_was_taken_in(home: Home, tmp_path: Path) -> None:
    take(home, a_delivery(tmp_path / "l"))
    edition = put_on_show(home)

    assert on_show(home) == edition.name
    assert edition.counts == {"document": 4, "person": 3, "photograph": 1}
    assert str(edition.next_day) == "2045-01-01"


@pytest.mark.slow
def test_a_finding_aid_of_30_megabytes_is_taken_in_within_300(home: Home, tmp_path: Path) -> None:
    path = tmp_path / "large.xml"
    components = a_large_finding_aid(path, 30_000_000)

    written, peak = peak_of(
        "from pathlib import Path\n"
        "from kiosk.generation.folder import Home\n"
        "from tests.holdings import take\n"
        f"result = take(Home(Path({str(home.root)!r})), Path({str(path)!r})).written\n"
    )

    assert written == components + 1
    assert peak < 300


def pages(home: Home, code: str) -> list[tuple[str, str, str]]:
    record = records(home)[code].record
    return [(Path(each.master).name, each.label, each.veil) for each in record.canvases]


@pytest.mark.slow
def test_pages_that_come_later_stand_beside_those_that_came_before(
    home: Home, tmp_path: Path
) -> None:
    first, second = tmp_path / "first", tmp_path / "second"
    a_picture(first / "A_1_002.png", colour="#111111")
    (first / "units.csv").write_text("reference,title\nA 1,Lettre\n")
    a_picture(second / "A_1_001.png", colour="#222222")
    a_picture(second / "A_1_010.png", colour="#333333")
    take(home, first)

    take(home, second)

    expected = [("A_1_001.png", "1", ""), ("A_1_002.png", "2", ""), ("A_1_010.png", "3", "")]
    assert pages(home, "A 1") == expected
    assert take(home, second).changed == 0
    a_picture(tmp_path / "third" / "A_1_002.png", colour="#444444")
    assert take(home, tmp_path / "third").changed == 1
    assert pages(home, "A 1") == expected


@pytest.mark.slow
def test_a_picture_cited_before_it_came_is_tied_under_its_veil(home: Home, tmp_path: Path) -> None:
    aid, later = tmp_path / "aid", tmp_path / "later"
    aid.mkdir()
    veiled = (
        "<ead xmlns:x='http://www.w3.org/1999/xlink'><archdesc level='fonds'><did><unitid>A 1"
        "</unitid><unittitle>T</unittitle></did><dao x:href='img/vue.png' {}x:title='Un mort'/>"
        "</archdesc></ead>"
    )
    (aid / "aid.xml").write_text(veiled.format("x:role='veil' "))
    take(home, aid)
    a_picture(later / "Vue.png")

    take(home, later)

    assert pages(home, "A 1") == [("Vue.png", "1", "Un mort")]
    (aid / "aid.xml").write_text(veiled.format(""))
    take(home, aid)
    assert pages(home, "A 1") == [("Vue.png", "1", "")]


@pytest.mark.slow
def test_a_picture_without_a_code_in_its_name_is_tied_to_nothing(
    home: Home, tmp_path: Path
) -> None:
    (tmp_path / "e").mkdir()
    (tmp_path / "e" / "aid.xml").write_text(
        "<ead><archdesc level='fonds'><did><unittitle>Sans cote</unittitle></did></archdesc></ead>"
    )
    take(home, tmp_path / "e")
    a_picture(tmp_path / "p" / "—.png")

    assert codes(take(home, tmp_path / "p")) == ["picture-orphan"]


def test_a_delivery_of_any_name_is_taken_in(home: Home, tmp_path: Path) -> None:
    delivery = tmp_path / os.fsdecode(b"livr\xe9")
    delivery.mkdir()
    (delivery / "units.csv").write_text("reference,title\nA 1,Lettre\n")

    assert take(home, delivery).written == 1


def test_a_delivery_of_thousands_of_small_files_is_reported_in_one_walk(
    home: Home, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from kiosk.staff import take_in as module

    asked: list[set[str]] = []
    report = module._file_report

    def watched(file: Any, fates: Any, moved: set[str]) -> dict[str, object]:
        asked.append(moved)
        return report(file, fates, moved)

    monkeypatch.setattr(module, "_file_report", watched)
    delivery = tmp_path / "d"
    delivery.mkdir()
    for number in range(20):
        (delivery / f"{number}.csv").write_text(f"reference,title\nA {number},T\n")

    take(home, delivery)

    assert len(asked) == 20
    assert len({id(moved) for moved in asked}) == 1


@pytest.mark.slow
def test_the_code_of_a_withdrawn_record_leads_to_what_stood_above_it(
    home: Home, tmp_path: Path
) -> None:
    delivery = a_delivery(tmp_path / "l")
    take(home, delivery)
    gone = [line for line in UNITS.splitlines(keepends=True) if not line.startswith("1 J 1")]
    (delivery / "units.csv").write_text("".join(gone), encoding="utf-8")
    take(home, delivery)

    edition = put_on_show(home)
    snapshot = Snapshot(home.generations / edition.name)

    assert snapshot.ids("1 J 1/2") == ()
    (heir,) = snapshot.successors("1J1-2")
    step = snapshot.step(heir)
    assert step is not None
    assert step.reference == "1 J"
    snapshot.close()
