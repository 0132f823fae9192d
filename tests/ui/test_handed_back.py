"""Faulty tables go back to their supplier at one touch; where a fault is, is a list to be read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.ui.conftest import show
from tests.ui.errands import House
from tests.ui.records import plain
from tests.ui.whole import cut, parts, small
from ui.models.comfort import SIZES
from ui.models.words import Words
from ui.window import WORDS

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from ui.models.terminal import Terminal

MANY = 300
LANGUAGES = ("fr", "en", "nl", "de")


def a_problem(code: str, line: int, severity: str = "refused", **facts: str) -> dict[str, Any]:
    told = {"message": "It is told.", "remedy": "Mend it.", "severity": severity, "facts": facts}
    return {"code": code, "line": line, **told}


def a_file(path: str, kind: str, *problems: dict[str, Any]) -> dict[str, Any]:
    return {"path": path, "kind": kind, "status": "accepted", "problems": list(problems)}


LOOK: dict[str, Any] = {
    "files": [
        a_file("lot 3/units.csv", "units",
               *(a_problem("csv-no-reference", line) for line in range(2, MANY + 2)),
               a_problem("date-not-read", 7, "review", column="Date d’établissement")),
        a_file("lot 3/sous/amicale.xlsx", "workbook", a_problem("table-columns-unsure", 1)),
        a_file("lot 3/images.csv", "units", a_problem("image-missing", 2, "review", image="a.png")),
        a_file("lot 3/saine.csv", "people"),
        a_file("lot 3/fonds.xml", "ead", a_problem("date-not-read", 9, "review")),
    ],
    "written": 12, "changed": 0, "withdrawn": 0, "unchanged": 0, "refused": 1,
}  # fmt: skip


def a_workbook(name: str, rows: int, faulty: int) -> dict[str, Any]:
    sheet = {"name": name, "rows": rows, "faulty_rows": faulty, "first_faulty_row": 2}
    return {"out": {"file": name, "out": f"/data/outgoing/{name} 2026-11-30.xlsx",
                    "sheets": [sheet], "problems": {}, "severities": {}}}  # fmt: skip


def annotated(house: House) -> list[list[str]]:
    return [words for words, _who, _given in house.asked("annotate")]


@pytest.fixture
def house(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> House:
    # Its commands run nothing of ours: there is nothing to count in them.
    monkeypatch.delenv("COVERAGE_PROCESS_CONFIG", raising=False)
    made = House(tmp_path)
    made.set(
        **{
            "intake": {"out": LOOK},
            "annotate /in/lot 3/units.csv": a_workbook("units", 12_480, MANY),
            "annotate /in/lot 3/sous/amicale.xlsx": a_workbook("amicale", 2, 1),
        }
    )
    return made


@pytest.fixture
def inside(house: House, qapp: object, qtbot: QtBot) -> Iterator[Terminal]:
    assert qapp is not None
    words = Words(WORDS)
    words.choose("fr")
    terminal = house.terminal()
    terminal.staff_.open("Hélène")
    terminal.navigation_.go("staff")
    still(qtbot, terminal)
    terminal.staff_.look("/in/lot 3", "lot 3")
    still(qtbot, terminal)
    yield terminal
    still(qtbot, terminal)
    words.choose("fr")
    terminal.stop()


def still(qtbot: QtBot, terminal: Terminal) -> None:
    """Until no command is at work."""
    for _ in range(3):
        qtbot.waitUntil(
            lambda: not (terminal.staff_.busy or terminal.handed_back_.at_work), timeout=10_000
        )
        qtbot.wait(20)


@pytest.mark.medium
def test_the_tables_at_fault_are_offered_in_one_touch(inside: Terminal) -> None:
    assert inside.staff_.faulty_tables() == (
        ("lot 3/units.csv", "/in/lot 3/units.csv"),
        ("lot 3/sous/amicale.xlsx", "/in/lot 3/sous/amicale.xlsx"),
    )
    assert plain(inside.handed_back_.offer) == "Rendre les 2 tableaux, leurs fautes en couleur"


@pytest.mark.medium
def test_a_table_delivered_alone_is_found_where_it_lies(
    inside: Terminal, house: House, qtbot: QtBot
) -> None:
    alone = [a_file("liste.csv", "units", a_problem("csv-no-reference", 2))]
    house.answers["intake"] = {"out": LOOK | {"files": alone}}
    house.write()
    inside.staff_.look("/in/liste.csv", "liste.csv")
    still(qtbot, inside)

    assert inside.staff_.faulty_tables() == (("liste.csv", "/in/liste.csv"),)
    assert inside.handed_back_.offer == "Rendre le tableau, ses fautes en couleur"


@pytest.mark.medium
def test_all_of_them_are_written_and_where_they_lie_is_said(
    inside: Terminal, house: House, qtbot: QtBot
) -> None:
    handed = inside.handed_back_
    handed.write()
    handed.write()
    at_work = (handed.busy, handed.where)
    still(qtbot, inside)

    assert annotated(house) == [
        ["annotate", path, "--json", "--language", "fr"]
        for path in ("/in/lot 3/units.csv", "/in/lot 3/sous/amicale.xlsx")
    ]
    assert at_work == (True, "")
    assert not handed.busy
    assert plain(handed.where) == "Dans le dossier « outgoing », prêt à renvoyer :"
    assert [(row.name, plain(row.line), row.good) for row in handed.workbooks_.rows] == [
        ("units 2026-11-30.xlsx", "300 lignes fautives sur 12 480", True),
        ("amicale 2026-11-30.xlsx", "1 ligne fautive sur 2", True),
    ]


@pytest.mark.medium
def test_a_table_that_cannot_be_handed_back_does_not_keep_the_others(
    inside: Terminal, house: House, qtbot: QtBot
) -> None:
    house.answers["annotate /in/lot 3/units.csv"] = {"said": "The disk is full.", "code": 1}
    house.write()
    inside.handed_back_.write()
    still(qtbot, inside)

    assert [
        (row.name, plain(row.line), row.good) for row in inside.handed_back_.workbooks_.rows
    ] == [
        ("lot 3/units.csv", "The disk is full.", False),
        ("amicale 2026-11-30.xlsx", "1 ligne fautive sur 2", True),
    ]


@pytest.mark.medium
def test_another_delivery_gives_up_what_is_being_written(
    inside: Terminal, house: House, qtbot: QtBot
) -> None:
    house.answers["annotate"] = {"lasts": 60}
    house.answers.pop("annotate /in/lot 3/units.csv")
    house.write()
    inside.handed_back_.write()
    house.answers["intake"] = {"out": LOOK | {"files": LOOK["files"][1:2]}}
    house.write()
    qtbot.waitUntil(lambda: len(annotated(house)) == 1, timeout=10_000)
    inside.staff_.look("/in/lot 4", "lot 4")
    still(qtbot, inside)

    assert not inside.handed_back_.busy
    assert inside.handed_back_.workbooks_.count == 0
    assert inside.handed_back_.offer == "Rendre le tableau, ses fautes en couleur"


@pytest.mark.medium
def test_a_delivery_that_is_accepted_meanwhile_does_not_keep_its_tables_from_being_written(
    inside: Terminal, house: House, qtbot: QtBot
) -> None:
    handed, staff = inside.handed_back_, inside.staff_
    house.answers["annotate /in/lot 3/units.csv"]["lasts"] = 0.5
    house.write()
    handed.write()
    staff.accept()
    qtbot.waitUntil(lambda: not staff.looked, timeout=10_000)
    gone = handed.offer
    still(qtbot, inside)

    assert gone == ""
    assert len(annotated(house)) == 2
    assert [row.good for row in handed.workbooks_.rows] == [True, True]


@pytest.mark.medium
def test_what_is_touched_while_a_table_is_given_up_is_done_after_it(
    inside: Terminal, house: House, qtbot: QtBot
) -> None:
    handed, staff = inside.handed_back_, inside.staff_
    house.answers["annotate /in/lot 3/units.csv"]["lasts"] = 60
    house.write()
    handed.write()
    qtbot.waitUntil(lambda: len(annotated(house)) == 1, timeout=10_000)
    staff._looked = LOOK | {"files": LOOK["files"][1:2]}
    staff.retranslate()
    handed.write()
    still(qtbot, inside)

    assert [row.name for row in handed.workbooks_.rows] == ["amicale 2026-11-30.xlsx"]


@pytest.mark.medium
def test_nothing_is_offered_when_no_table_is_at_fault(
    inside: Terminal, house: House, qtbot: QtBot
) -> None:
    house.answers["intake"] = {"out": LOOK | {"files": LOOK["files"][2:]}}
    house.write()
    inside.staff_.look("/in/lot 3", "lot 3")
    still(qtbot, inside)
    inside.handed_back_.write()

    assert inside.handed_back_.offer == ""
    assert not inside.handed_back_.busy


@pytest.mark.medium
def test_every_place_of_a_fault_is_listed_by_file_and_line(inside: Terminal) -> None:
    staff = inside.staff_
    staff.listPlaces("csv-no-reference")
    many = [(row.file, plain(row.text)) for row in staff.places_.rows]
    staff.listPlaces("date-not-read")
    two = [(row.file, plain(row.text)) for row in staff.places_.rows]

    assert many == [("lot 3/units.csv", f"Ligne {line}") for line in range(2, MANY + 2)]
    assert two == [
        ("lot 3/units.csv", "Ligne 7 · Date d’établissement"),
        ("lot 3/fonds.xml", "Ligne 9"),
    ]


@pytest.mark.slow
@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920)], ids=["landscape", "portrait"])
def test_three_hundred_faults_are_a_list_read_whole_in_every_language_and_size(
    size: tuple[int, int], inside: Terminal, qtbot: QtBot
) -> None:
    inside.handed_back_.write()
    still(qtbot, inside)
    screen = show(inside, qtbot, *size)
    unread: list[tuple[str, str, str]] = []
    too_small: list[tuple[str, str]] = []
    drawn: set[bool] = set()

    def look(kind: str) -> None:
        qtbot.wait(30)
        (part,) = parts(screen, kind)
        unread.extend((kind, inside.words_.language, text) for text in cut(part))
        too_small.extend((kind, text) for text in small(part))
        drawn.add(len(parts(screen, "PlainText")) < MANY)

    for step in range(len(SIZES)):
        inside.comfort_.choose(step)
        for language in LANGUAGES:
            inside.words_.choose(language)
            inside.staff_.listPlaces("")
            look("StaffFaults")
            inside.staff_.listPlaces("csv-no-reference")
            look("StaffPlaces")
            inside.staff_.listPlaces("date-not-read")
            look("StaffPlaces")
    inside.comfort_.highContrast = True
    qtbot.wait(30)
    screen.close()

    assert unread == []
    assert too_small == []
    assert drawn == {True}
    assert screen.faults == []
