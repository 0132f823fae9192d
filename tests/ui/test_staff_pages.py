"""The staff's door and page: errands as child processes, told in plain words, in the right name."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QObject, QPoint
from PySide6.QtTest import QTest

from tests.ui.conftest import show
from tests.ui.fakes import FakeSource, an_archive, holdings
from tests.ui.records import plain
from ui.errand import Errand, progress
from ui.lookup import Lookup
from ui.models import remedies, staff, staff_words
from ui.models.comfort import Comfort
from ui.models.desk import Desk
from ui.models.terminal import Terminal
from ui.models.visit import Visit
from ui.models.welcome import Round
from ui.models.words import Words
from ui.renditions import Renditions
from ui.window import WORDS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtGui import QPointingDevice
    from pytestqt.qtbot import QtBot

ROOT = Path(__file__).parents[2]
SCRIPT = """
import json, os, sys, time
words = sys.argv[1:]
told = json.loads(open(os.environ["KIOSK_DATA"] + "/answers.json").read())
log = open(os.environ["KIOSK_DATA"] + "/asked.txt", "a")
given = sys.stdin.readline().strip() if words[0] == "pin" and len(words) > 2 else ""
log.write(json.dumps([words, os.environ["KIOSK_WHO"], given]) + "\\n")
log.close()
answer = told.get(words[0] + ("?" if "--dry-run" in words else ""), {})
for step in answer.get("progress", []):
    sys.stderr.write(json.dumps({"progress": step}) + "\\n")
    sys.stderr.flush()
time.sleep(answer.get("lasts", 0))
sys.stderr.write(answer.get("said", ""))
for line in answer.get("out", []):
    print(json.dumps(line))
sys.exit(answer.get("code", 0))
"""
OVERVIEW = {
    "waiting": [{"name": "lot 3", "path": "/in/lot 3", "files": 4, "bytes": 2_000_000}],
    "accepted": [
        {
            "number": 2,
            "name": "lot 2",
            "accepted_at": "2026-10-14T09:00:00Z",
            "accepted_by": "Hélène",
            "policy": "free",
            "undone": False,
        }
    ],
    "editions": ["2026-11-20T164000Z", "2026-10-14T091000Z"],
    "on_show": "2026-11-20T164000Z",
}
LOOK = {
    "files": [
        {
            "path": "lot 3/units.csv",
            "status": "accepted",
            "problems": [
                {
                    "line": line,
                    "code": "image-missing",
                    "message": "gone",
                    "remedy": "ask",
                    "severity": "review",
                    "facts": {"image": f"{line}.png"},
                }
                for line in range(2, 11)
            ]
            + [
                {
                    "line": 20,
                    "code": "csv-no-reference",
                    "message": "no code",
                    "remedy": "give one",
                    "severity": "refused",
                    "facts": {},
                }
            ],
        },
        {
            "path": "lot 3/x",
            "status": "refused",
            "problems": [
                {
                    "line": 0,
                    "code": "new-code",
                    "message": "Something new.",
                    "remedy": "Do this.",
                    "severity": "hidden",
                    "facts": {},
                }
            ],
        },
    ],
    "written": 12,
    "changed": 1,
    "withdrawn": 2,
    "unchanged": 30,
    "refused": 1,
    "seconds": 0.1,
}


class House:
    """A data folder whose commands answer what the test says."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        (folder / "errand.py").write_text(SCRIPT, encoding="utf-8")
        self.answers: dict[str, dict[str, Any]] = {
            "pin": {"out": [{"people": ["Hélène", "Marc"]}]},
            "deliveries": {"out": [OVERVIEW]},
            "journal": {
                "out": [
                    {
                        "when": "2026-11-20T16:40:00Z",
                        "who": "Hélène",
                        "what": "published",
                        "edition": "2026-11-20T164000Z",
                    }
                ]
            },
            "intake?": {"out": [LOOK]},
            "intake": {"out": [LOOK | {"files": []}], "code": 3},
            "publish": {"out": [{"name": "n", "counts": {"person": 5, "document": 7}}]},
            "go-back": {"out": [{"edition": "2026-10-14T091000Z"}]},
            "undo": {"out": [{"undone": "lot 2", "number": 2}]},
            "withhold": {"out": [{"reference": "1 J 3", "on_show": 1}]},
        }
        self.write()

    def write(self) -> None:
        (self.folder / "answers.json").write_text(json.dumps(self.answers), encoding="utf-8")

    @property
    def desk(self) -> Desk:
        return Desk(
            number=2,
            data=self.folder,
            command=(sys.executable, str(self.folder / "errand.py")),
        )

    def asked(self) -> list[tuple[list[str], str, str]]:
        path = self.folder / "asked.txt"
        if not path.exists():
            return []
        return [tuple(json.loads(line)) for line in path.read_text("utf-8").splitlines()]


@pytest.fixture
def house(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> House:
    # Its commands run nothing of ours: there is nothing to count in them.
    monkeypatch.delenv("COVERAGE_PROCESS_CONFIG", raising=False)
    return House(tmp_path)


@pytest.fixture
def at_door(house: House, qapp: object) -> Iterator[Terminal]:
    words = Words(WORDS)
    words.choose("fr")
    terminal = Terminal(
        Lookup(FakeSource({"one": holdings(an_archive(10, 10))})),
        Renditions(house.folder),
        words,
        Comfort(calm=True),
        Visit(),
        Round(house.folder / "round"),
        house.desk,
    )
    assert qapp is not None
    yield terminal
    terminal.stop()


@pytest.fixture
def inside(at_door: Terminal, qtbot: QtBot) -> Terminal:
    at_door.staff_.open("Hélène")
    at_door.navigation_.go("staff")
    still(qtbot, at_door)
    return at_door


def still(qtbot: QtBot, terminal: Terminal) -> None:
    """Until no errand is at work, the list and the journal read again."""

    def rests() -> bool:
        return not terminal.staff_.busy and not terminal.pin_._errand.running

    qtbot.waitUntil(rests, timeout=10000)
    qtbot.wait(20)
    qtbot.waitUntil(rests, timeout=10000)
    qtbot.wait(20)
    qtbot.waitUntil(rests, timeout=10000)


# ---------------------------------------------------------------------- the door


@pytest.mark.medium
def test_the_pad_is_shuffled_each_time_and_shows_no_digit(at_door: Terminal, qtbot: QtBot) -> None:
    orders = set()
    for _ in range(4):
        at_door.knock()
        still(qtbot, at_door)
        orders.add(tuple(key.code for key in at_door.pin_.keys_.rows))
        at_door.navigation_.rest()

    assert len(orders) > 1
    assert all(sorted(order) == sorted([*"0123456789", "", "erase"]) for order in orders)


@pytest.mark.medium
def test_the_right_pin_opens_in_the_name_of_the_person_and_travels_on_standard_input(
    at_door: Terminal, house: House, qtbot: QtBot
) -> None:
    at_door.knock()
    still(qtbot, at_door)
    house.answers["pin"] = {"out": [{"accepted": True, "wait_s": 0, "left": 5}]}
    house.write()

    at_door.pin_.choose("Marc")
    for digit in "482915":
        at_door.pin_.press(digit)
    still(qtbot, at_door)

    assert at_door.navigation_.page == "staff"
    assert at_door.staff_.who == "Marc"
    words, _who, given = house.asked()[1]
    assert given == "482915"
    assert "482915" not in " ".join(words)


@pytest.mark.medium
def test_a_wrong_pin_says_how_many_tries_are_left_and_too_many_wait(
    at_door: Terminal, house: House, qtbot: QtBot
) -> None:
    at_door.knock()
    still(qtbot, at_door)
    at_door.pin_.choose("Marc")
    house.answers["pin"] = {"out": [{"accepted": False, "wait_s": 0, "left": 3}], "code": 1}
    house.write()
    for digit in "111222":
        at_door.pin_.press(digit)
    still(qtbot, at_door)
    assert plain(at_door.pin_.said) == "Ce n’est pas le bon code. Encore 3 essais."

    house.answers["pin"] = {"out": [{"accepted": False, "wait_s": 280, "left": 0}], "code": 1}
    house.write()
    for digit in "111222":
        at_door.pin_.press(digit)
    still(qtbot, at_door)

    assert plain(at_door.pin_.said) == "Trop d’essais : attendez encore 5 minutes."
    assert at_door.pin_.locked
    at_door.pin_.press("1")
    assert at_door.pin_.entered == 0


def test_erasing_takes_the_last_digit_and_nothing_is_typed_before_a_name(
    at_door: Terminal, qtbot: QtBot
) -> None:
    at_door.knock()
    still(qtbot, at_door)

    at_door.pin_.press("1")
    assert at_door.pin_.entered == 0
    at_door.pin_.choose("Marc")
    at_door.typed("1")
    at_door.typed("2")
    at_door.erased()
    assert at_door.pin_.entered == 1


def test_a_door_nobody_answers_shuts(
    at_door: Terminal, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.models.pin.OPEN_SECONDS", 1)
    at_door.pin_._tick.setInterval(20)
    at_door.knock()

    qtbot.waitUntil(lambda: at_door.navigation_.page == "attract", timeout=4000)
    still(qtbot, at_door)


def test_a_terminal_without_a_staff_side_says_so(qtbot: QtBot, qapp: object) -> None:
    from ui.models.pin import Pin

    pin = Pin(Desk())
    pin.open()

    assert "pas de côté personnel" in plain(pin.said)
    assert qtbot is not None
    assert qapp is not None


@pytest.mark.medium
def test_two_corners_held_open_the_door_and_one_does_not(at_door: Terminal, qtbot: QtBot) -> None:
    at_door.rest()
    screen = show(at_door, qtbot)
    finger: QPointingDevice = QTest.createTouchDevice()
    timers = [
        child
        for child in screen.window.findChildren(QObject)
        if child.property("interval") == 3000 and child.property("repeat") is False
    ]
    assert len(timers) == 1
    timers[0].setProperty("interval", 60)
    left, right = QPoint(20, 20), QPoint(1900, 20)

    touch = QTest.touchEvent(screen.window, finger)
    touch.press(0, left, screen.window)
    touch.commit()
    qtbot.wait(150)
    assert at_door.navigation_.page != "pin"
    touch = QTest.touchEvent(screen.window, finger)
    touch.stationary(0)
    touch.press(1, right, screen.window)
    touch.commit()
    qtbot.waitUntil(lambda: at_door.navigation_.page == "pin", timeout=3000)
    touch.release(0, left, screen.window)
    touch.release(1, right, screen.window)
    touch.commit()
    still(qtbot, at_door)
    screen.close()
    assert screen.faults == []


# ---------------------------------------------------------------------- the page


def test_the_page_says_whether_all_is_well_and_what_waits(inside: Terminal) -> None:
    page = inside.staff_

    assert plain(page.well) == "Tout va bien. 1 livraison attend."
    assert "Borne 2 · Hélène" in plain(page.line)
    assert [row.name for row in page.deliveries_.rows] == ["lot 3", "lot 2"]
    assert page.journal_.rows[0].text.startswith("Hélène · a mis en ligne")
    assert page.earlier.startswith("14 octobre 2026")
    assert page.undoable == "lot 2"


@pytest.mark.medium
def test_looking_changes_nothing_and_groups_faults_by_cure(
    inside: Terminal, house: House, qtbot: QtBot
) -> None:
    inside.staff_.look("/in/lot 3", "lot 3")
    still(qtbot, inside)

    words = next(words for words, _, _ in house.asked() if words[0] == "intake")
    assert words == ["intake", "/in/lot 3", "--dry-run", "--json", "--policy", "on-site"]
    rows = inside.staff_.faults_.rows
    assert [plain(row.title) for row in rows] == [
        "1 ligne sans cote",
        "Something new.",
        "9 images manquent",
    ]
    assert rows[0].heavy
    assert inside.staff_.listed == ""
    inside.staff_.listPlaces(rows[2].code)
    assert plain(inside.staff_.listed) == "9 images manquent"
    assert [(row.file, plain(row.text)) for row in inside.staff_.places_.rows] == [
        ("lot 3/units.csv", f"Ligne {line} · {line}.png") for line in range(2, 11)
    ]
    inside.staff_.listPlaces("")
    assert inside.staff_.places_.count == 0
    assert plain(inside.staff_.counts).splitlines() == [
        "12 notices entrent",
        "1 change",
        "2 disparaissent",
        "30 restent les mêmes",
        "1 fichier refusé",
    ]


@pytest.mark.medium
def test_accepting_asks_in_the_name_of_the_person_with_the_right_chosen(
    inside: Terminal, house: House, qtbot: QtBot
) -> None:
    inside.staff_.look("/in/lot 3", "lot 3")
    still(qtbot, inside)
    inside.staff_.allow("closed")

    inside.staff_.accept()
    still(qtbot, inside)

    words, who, _ = next(
        each for each in house.asked() if each[0][0] == "intake" and "--dry-run" not in each[0]
    )
    assert words[-2:] == ["--policy", "closed"]
    assert who == "Hélène"
    assert "Entré : 13 notices" in plain(inside.staff_.well)
    assert not inside.staff_.looked


@pytest.mark.medium
def test_publishing_shows_how_far_how_fast_and_how_long(
    inside: Terminal, house: House, qtbot: QtBot
) -> None:
    house.answers["publish"] |= {
        "progress": [
            {"step": "pictures", "done": 796, "total": 1284, "rate": 3.4, "left_s": 240.0}
        ],
        "lasts": 0.6,
    }
    house.write()

    inside.staff_.publish()
    qtbot.waitUntil(lambda: inside.staff_.rate != "", timeout=5000)

    assert inside.staff_.running
    assert plain(inside.staff_.rate) == "796 sur 1 284 · 3,4 par seconde"
    assert plain(inside.staff_.remaining) == "encore 4 minutes environ"
    assert 0.2 < inside.staff_.share < 0.4
    assert [row.progress for row in inside.staff_.steps_.rows][:3] == [2, 1, 0]
    still(qtbot, inside)
    assert plain(inside.staff_.well) == "En ligne : 12 notices."


@pytest.mark.medium
def test_what_is_touched_while_the_lists_are_read_is_not_lost(
    inside: Terminal, house: House, qtbot: QtBot
) -> None:
    page = inside.staff_
    page.open("Hélène")
    assert page.busy

    page.publish()
    still(qtbot, inside)

    assert any(words[:1] == ["publish"] for words, _who, _given in house.asked())
    assert page.well.startswith("En ligne")


@pytest.mark.medium
def test_trial_searches_that_fail_are_told_one_by_one(
    inside: Terminal, house: House, qtbot: QtBot
) -> None:
    house.answers["publish"] = {
        "code": 1,
        "said": "The trial searches did not pass; the edition on show stays:\n"
        "“lefebvre” does not find P-1 among the first 10.\n",
    }
    house.write()

    inside.staff_.publish()
    still(qtbot, inside)

    assert not inside.staff_.good
    assert plain(inside.staff_.well).startswith("1 recherche d’essai")
    assert "P-1" in inside.staff_.trials


@pytest.mark.medium
def test_an_errand_can_be_held_resumed_and_given_up(
    inside: Terminal, house: House, qtbot: QtBot
) -> None:
    house.answers["publish"] = {"lasts": 30, "progress": [{"step": "index", "done": 1, "total": 9}]}
    house.write()
    inside.staff_.publish()
    qtbot.waitUntil(lambda: inside.staff_.share > 0, timeout=5000)
    process = inside.staff_._errand._process
    assert process is not None
    state = Path(f"/proc/{process.processId()}/stat")

    def letter() -> str:
        return state.read_text("ascii").rpartition(")")[2].split()[0]

    inside.staff_.suspend()
    qtbot.waitUntil(lambda: letter() == "T")
    assert inside.staff_.suspended
    assert "rien n’est perdu" in plain(inside.staff_.remaining)
    inside.staff_.suspend()
    qtbot.waitUntil(lambda: letter() != "T")
    inside.staff_.cancel()
    still(qtbot, inside)

    assert "Rien n’est à moitié fait" in plain(inside.staff_.well)
    assert inside.staff_.good


@pytest.mark.medium
def test_a_held_errand_can_be_given_up_too(inside: Terminal, house: House, qtbot: QtBot) -> None:
    house.answers["publish"] = {"lasts": 30, "progress": [{"step": "index", "done": 1, "total": 9}]}
    house.write()
    inside.staff_.publish()
    qtbot.waitUntil(lambda: inside.staff_.share > 0, timeout=5000)

    inside.staff_.suspend()
    inside.staff_.cancel()

    still(qtbot, inside)
    assert not inside.staff_.suspended


@pytest.mark.medium
def test_going_back_undoing_and_withholding_are_one_touch_each(
    inside: Terminal, house: House, qtbot: QtBot
) -> None:
    inside.staff_.goBack()
    still(qtbot, inside)
    assert "14 octobre 2026" in plain(inside.staff_.well)
    inside.staff_.undo()
    still(qtbot, inside)
    assert "lot 2" in plain(inside.staff_.well)
    inside.staff_.withholding = True
    inside.typed("1")
    inside.staff_.keyboard_.typed.emit(" j")
    inside.typed("x")
    inside.erased()
    assert inside.staff_.reference == "1 J"
    inside.staff_.withhold()
    still(qtbot, inside)

    assert plain(inside.staff_.well) == "1 notice retirée de toutes les bornes."
    assert not inside.staff_.withholding
    assert any(words == ["withhold", "--json", "--", "1 J"] for words, _, _ in house.asked())


def test_a_fault_nobody_foresaw_is_one_line_and_never_a_page_of_code() -> None:
    said = 'Traceback (most recent call last):\n  File "x"\nValueError: paper\n'

    assert plain(staff_words.plain(said)).endswith("À transmettre : ValueError: paper")
    assert staff_words.plain("One sentence.") == "One sentence."
    assert plain(staff_words.plain("")) == "Le travail n’a pas abouti."


@pytest.mark.medium
def test_the_page_shuts_by_itself_but_not_while_an_errand_is_at_work(
    inside: Terminal, house: House, qtbot: QtBot
) -> None:
    house.answers["publish"] = {"lasts": 0.8}
    house.write()
    inside.staff_._quiet.setInterval(150)
    inside.staff_.publish()
    inside.staff_.touched()

    qtbot.wait(400)
    assert inside.navigation_.page == "staff"
    qtbot.waitUntil(lambda: inside.navigation_.page == "attract", timeout=8000)
    assert inside.staff_.who == ""


@pytest.mark.medium
def test_leaving_by_the_bar_shuts_the_page_and_begins_a_visit(inside: Terminal) -> None:
    inside.navigation_.home()

    assert inside.staff_.who == ""
    assert inside.visit_.running


@pytest.mark.medium
@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920)])
def test_the_page_is_drawn_in_every_state(
    inside: Terminal, qtbot: QtBot, size: tuple[int, int]
) -> None:
    screen = show(inside, qtbot, *size)

    inside.staff_.look("/in/lot 3", "lot 3")
    still(qtbot, inside)
    inside.comfort_.nextSize()
    inside.comfort_.nextSize()
    inside.comfort_.highContrast = True
    inside.words_.choose("de")
    inside.staff_.withholding = True
    qtbot.wait(30)

    screen.close()
    assert screen.faults == []


# ---------------------------------------------------------------------- errands


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ('{"progress": {"step": "read"}}', {"step": "read"}),
        ('{"progress": 3}', None),
        ("{broken", None),
        ("A sentence.", None),
        ("[]", None),
    ],
)
def test_progress_is_told_from_sentences(line: str, expected: dict[str, str] | None) -> None:
    assert progress(line) == expected


def test_a_command_that_is_not_there_ends_at_once(qtbot: QtBot, tmp_path: Path) -> None:
    errand = Errand((str(tmp_path / "nothing"),), tmp_path)
    ends: list[int] = []
    errand.finished.connect(lambda code, _out, _said: ends.append(code))

    assert errand.start(["x"])
    qtbot.waitUntil(lambda: ends == [1])

    assert not errand.running
    errand.cancel()
    errand.stop()


def test_one_errand_at_a_time(qtbot: QtBot, house: House) -> None:
    errand = Errand(house.desk.command, house.folder)
    assert errand.start(["journal"])
    assert not errand.start(["journal"])
    qtbot.waitUntil(lambda: not errand.running, timeout=5000)


@pytest.mark.parametrize("code", sorted(["image-missing", "picture-orphan", "date-not-read"]))
def test_a_known_fault_has_a_plural_and_a_cure(code: str) -> None:
    one, cure = remedies.Remedies().words(code, 1)
    many, _ = remedies.Remedies().words(code, 5)

    assert one.startswith("1 ")
    assert many.startswith("5 ")
    assert cure


@pytest.mark.slow
def test_the_real_commands_answer_the_page(qtbot: QtBot, tmp_path: Path, qapp: object) -> None:
    """A PIN set at a keyboard opens the page; a dropped delivery is looked at, taken in, shown."""
    from tests.holdings import a_delivery

    assert qapp is not None
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "KIOSK_DATA": str(tmp_path)}
    subprocess.run(
        [sys.executable, "-m", "kiosk", "pin", "Anne", "--set"],
        input=b"482915\n",
        env=environment,
        check=True,
        capture_output=True,
    )
    a_delivery(tmp_path / "incoming" / "lot 1")
    page = staff.Staff(Desk(data=tmp_path, command=(sys.executable, "-m", "kiosk")))
    page.open("Anne")

    def rests(seconds: float = 60) -> None:
        until = time.monotonic() + seconds
        quiet = 0
        while quiet < 4:
            assert time.monotonic() < until
            quiet = quiet + 1 if not page.busy else 0
            qtbot.wait(40)

    rests()
    row = page.deliveries_.rows[0]
    page.look(row.path, row.name)
    rests()
    assert page.acceptable
    page.accept()
    rests()
    page.publish()
    rests()

    assert page.good, page.well
    assert "En ligne" in plain(page.well)
    assert page.journal_.rows[0].text.startswith("Anne · a mis en ligne")


def test_callables_of_the_page_do_nothing_without_a_person(house: House) -> None:
    page = staff.Staff(house.desk)

    calls: tuple[Callable[[], None], ...] = (page.publish, page.goBack, page.undo, page.accept)
    for call in calls:
        call()

    assert house.asked() == []
