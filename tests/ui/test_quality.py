"""The quality report on the staff's page: made, looked through, written down, left."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.ui.conftest import settle, show
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

LANGUAGES = ("fr", "en", "nl", "de")


def a_finding(number: int, words: str = "Aucune date lisible.", **facts: str) -> dict[str, Any]:
    plainly = {"id": f"u{number}", "code": f"1 J {number:04d}", "title": f"Pièce {number}"}
    return {**plainly, "words": words, "facts": {}, **facts}


def a_check(check: str, words: str, total: int, *findings: dict[str, Any]) -> dict[str, Any]:
    return {"check": check, "words": words, "total": total, "findings": list(findings)}


REPORT = {
    "day": "2026-11-30",
    "records": 84_210,
    "checks": [
        a_check("no-title", "Sans titre", 0),
        a_check("no-date", "Sans date", 12_480, *(a_finding(number) for number in range(200))),
        a_check("orphan", "Notices dont le niveau supérieur manque", 2,
                a_finding(3, "Son niveau supérieur « u404 » n’est pas au catalogue."),
                a_finding(404, "Son niveau supérieur manque.", title="")),
        a_check("look-alike", "Images qui se ressemblent", 0),
        a_check("possibly-living", "Personnes peut-être en vie", 3),
    ],
    "csv": "",
    "pdf": "",
}  # fmt: skip


class Quality(House):
    """The same, with a report that may be asked for as a file."""

    def tell(self, **quality: Any) -> None:
        asked = {"quality": quality}
        for form in ("csv", "pdf"):
            written = {form: f"/data/outgoing/Rapport de qualité 2026-11-30.{form}"}
            asked[f"quality--{form}"] = quality | {"out": quality.get("out", {}) | written}
        self.set(**asked)


@pytest.fixture
def house(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Quality:
    # Its commands run nothing of ours: there is nothing to count in them.
    monkeypatch.delenv("COVERAGE_PROCESS_CONFIG", raising=False)
    made = Quality(tmp_path)
    made.tell(out=REPORT)
    return made


@pytest.fixture
def inside(house: Quality, qapp: object, qtbot: QtBot) -> Iterator[Terminal]:
    assert qapp is not None
    words = Words(WORDS)
    words.choose("fr")
    terminal = house.terminal()
    terminal.lookup_.start()
    terminal.rest()
    settle(qtbot, terminal)
    terminal.staff_.open("Hélène")
    terminal.navigation_.go("staff")
    qtbot.waitUntil(lambda: not terminal.staff_.busy, timeout=10_000)
    yield terminal
    words.choose("fr")
    terminal.stop()


def still(qtbot: QtBot, terminal: Terminal) -> None:
    """Until the report is made and the record of a finding has been fetched."""
    qtbot.waitUntil(lambda: not terminal.quality_.busy, timeout=10_000)
    settle(qtbot, terminal)
    qtbot.wait(20)


def begun(qtbot: QtBot, terminal: Terminal) -> None:
    terminal.quality_.begin()
    still(qtbot, terminal)


@pytest.mark.medium
def test_the_report_is_made_as_soon_as_it_is_opened(
    inside: Terminal, house: Quality, qtbot: QtBot
) -> None:
    house.tell(
        out=REPORT, lasts=0.4, progress=[{"step": "quality", "done": 21_052, "total": 84_210}]
    )
    quality = inside.quality_
    quality.begin()
    first = (quality.state, quality.share, plain(quality.remaining))
    qtbot.waitUntil(lambda: quality.share > 0, timeout=10_000)
    half = (round(quality.share, 2), plain(quality.remaining))
    still(qtbot, inside)

    assert first == ("working", 0.0, "Un instant…")
    assert half == (0.25, "21 052 notices lues sur 84 210")
    assert house.asked("quality") == [(["quality", "--json", "--language", "fr"], "Hélène", "")]
    assert (quality.state, quality.said) == ("told", "")
    assert plain(quality.line) == "État du 30 novembre 2026 · 84 210 notices du catalogue"


@pytest.mark.medium
def test_when_all_are_read_the_rest_of_the_work_is_named(
    inside: Terminal, house: Quality, qtbot: QtBot
) -> None:
    house.tell(out=REPORT, lasts=0.4, progress=[{"step": "quality", "done": 9, "total": 9}])
    quality = inside.quality_
    quality.begin()
    qtbot.waitUntil(lambda: quality.share > 0, timeout=10_000)

    assert quality.remaining == "Toutes sont lues. On les compare entre elles…"
    still(qtbot, inside)


@pytest.mark.medium
def test_checks_that_found_something_are_listed_and_the_others_said_quietly(
    inside: Terminal, qtbot: QtBot
) -> None:
    begun(qtbot, inside)
    quality = inside.quality_

    assert [(row.name, plain(row.count), row.chosen) for row in quality.checks_.rows] == [
        ("Sans date", "12 480", True),
        ("Notices dont le niveau supérieur manque", "2", False),
        ("Personnes peut-être en vie", "3", False),
    ]
    assert plain(quality.quiet) == (
        "Contrôlé, rien trouvé : Sans titre · Images qui se ressemblent."
    )
    assert not quality.sound


@pytest.mark.medium
def test_a_check_lists_its_findings_and_says_how_many_there_are(
    inside: Terminal, qtbot: QtBot
) -> None:
    begun(qtbot, inside)
    quality = inside.quality_
    many = (quality.chosen, plain(quality.extent), quality.findings_.count)
    quality.choose("orphan")
    few = (quality.chosen, plain(quality.extent), quality.findings_.rows)
    quality.choose("possibly-living")

    assert many == (
        "Sans date", "les 200 premières sur 12 480 ; toutes sont dans le tableau", 200
    )  # fmt: skip
    assert few[:2] == ("Notices dont le niveau supérieur manque", "2 notices à voir")
    assert few[2][0].words.startswith("1 J 0003 · Son niveau supérieur")
    assert (few[2][1].title, few[2][1].words) == ("1 J 0404", "Son niveau supérieur manque.")
    assert quality.extent == "Comptées seulement : elles ne sont jamais listées."
    assert quality.findings_.count == 0


@pytest.mark.medium
def test_a_finding_shows_the_record_as_visitors_see_it(inside: Terminal, qtbot: QtBot) -> None:
    begun(qtbot, inside)
    quality = inside.quality_
    quality.choose("orphan")
    quality.show(0)
    still(qtbot, inside)
    on_show = (quality.title, quality.seen, quality.fields.count > 1, quality.code)
    line = plain(quality.seenLine)
    quality.show(1)
    still(qtbot, inside)
    unseen = (quality.title, quality.seen, plain(quality.seenLine))
    quality.leave()

    assert on_show == ("Pièce 3", True, True, "")
    assert "1941" in line
    assert unseen == (
        "1 J 0404",
        False,
        "Les visiteurs ne la voient pas : elle est fermée, ou pas encore en ligne.",
    )
    assert not quality.shown
    assert quality.seenLine == ""


@pytest.mark.medium
def test_a_finding_is_seen_as_a_visitor_sees_it_and_the_door_is_shut(
    inside: Terminal, qtbot: QtBot
) -> None:
    begun(qtbot, inside)
    inside.quality_.visit()
    assert inside.staff_.who == "Hélène"

    inside.quality_.choose("orphan")
    inside.quality_.show(0)
    still(qtbot, inside)
    inside.quality_.visit()
    settle(qtbot, inside)

    assert inside.navigation_.page == "document"
    assert inside.record_.recordId == "u3"
    assert inside.staff_.who == ""
    assert not inside.quality_.is_open
    assert inside.visit_.running


@pytest.mark.medium
@pytest.mark.parametrize("form", ["csv", "pdf"])
def test_all_of_it_is_written_and_where_it_lies_is_said(
    form: str, inside: Terminal, house: Quality, qtbot: QtBot
) -> None:
    begun(qtbot, inside)
    quality = inside.quality_
    quality.choose("orphan")
    quality.write(form)
    meanwhile = (quality.state, plain(quality.written), quality.busy)
    still(qtbot, inside)

    assert house.asked("quality")[-1][0] == ["quality", "--json", "--language", "fr", f"--{form}"]
    assert meanwhile == ("told", "Le fichier s’écrit : 0 %", True)
    assert quality.kept
    assert plain(quality.written) == (
        f"« Rapport de qualité 2026-11-30.{form} » est dans le dossier « outgoing »."
    )
    assert quality.chosen == "Notices dont le niveau supérieur manque"


@pytest.mark.medium
def test_a_file_that_cannot_be_written_is_told_and_the_report_stays(
    inside: Terminal, house: Quality, qtbot: QtBot
) -> None:
    begun(qtbot, inside)
    house.tell(said="The disk is full.", code=1)
    inside.quality_.write("csv")
    still(qtbot, inside)

    assert (inside.quality_.state, inside.quality_.written) == ("told", "The disk is full.")
    assert not inside.quality_.kept
    assert inside.quality_.checks_.count == 3


@pytest.mark.medium
def test_nothing_but_the_two_forms_is_written(
    inside: Terminal, house: Quality, qtbot: QtBot
) -> None:
    begun(qtbot, inside)
    inside.quality_.write("exe")

    assert not inside.quality_.busy
    assert len(house.asked("quality")) == 1


@pytest.mark.medium
def test_a_report_that_fails_says_why_and_can_be_begun_again(
    inside: Terminal, house: Quality, qtbot: QtBot
) -> None:
    house.tell(said="The catalogue cannot be reached.", code=1)
    begun(qtbot, inside)
    failed = (inside.quality_.state, inside.quality_.said)
    house.tell(out=REPORT)
    begun(qtbot, inside)

    assert failed == ("failed", "The catalogue cannot be reached.")
    assert inside.quality_.state == "told"


@pytest.mark.medium
def test_a_report_that_is_left_is_given_up(inside: Terminal, house: Quality, qtbot: QtBot) -> None:
    house.tell(out=REPORT, lasts=60, progress=[{"step": "quality", "done": 1, "total": 9}])
    quality = inside.quality_
    quality.begin()
    qtbot.waitUntil(lambda: quality.share > 0, timeout=10_000)
    quality.close()
    qtbot.waitUntil(lambda: not quality.busy, timeout=10_000)

    assert not quality.open
    assert (quality.share, quality.checks_.count) == (0, 0)


@pytest.mark.medium
def test_a_report_begun_while_another_is_given_up_is_made_anew(
    inside: Terminal, house: Quality, qtbot: QtBot
) -> None:
    house.tell(out=REPORT, lasts=60, progress=[{"step": "quality", "done": 1, "total": 9}])
    quality = inside.quality_
    quality.begin()
    qtbot.waitUntil(lambda: quality.share > 0, timeout=10_000)
    quality.close()
    house.tell(out=REPORT)
    quality.begin()
    qtbot.waitUntil(lambda: quality.state != "working", timeout=10_000)

    assert (quality.state, quality.said) == ("told", "")
    assert len(house.asked("quality")) == 2


@pytest.mark.medium
def test_the_page_stays_open_while_the_report_is_made(
    inside: Terminal, house: Quality, qtbot: QtBot
) -> None:
    house.tell(out=REPORT, lasts=1)
    inside.staff_._quiet.setInterval(300)
    inside.quality_._there.setInterval(50)
    inside.quality_.begin()
    still(qtbot, inside)

    assert inside.staff_.who == "Hélène"
    qtbot.waitUntil(lambda: inside.staff_.who == "", timeout=5000)
    assert not inside.quality_.open


@pytest.mark.medium
def test_the_report_is_made_anew_in_the_language_now_on_screen(
    inside: Terminal, house: Quality, qtbot: QtBot
) -> None:
    begun(qtbot, inside)
    inside.words_.choose("de")
    still(qtbot, inside)

    assert [words[3] for words, _who, _given in house.asked("quality")] == ["fr", "de"]
    assert plain(inside.quality_.line) == "Stand vom 30. November 2026 · 84.210 Einträge im Katalog"


@pytest.mark.medium
def test_an_archive_that_lacks_nothing_is_told_so(
    inside: Terminal, house: Quality, qtbot: QtBot
) -> None:
    house.tell(out=REPORT | {"checks": [a_check("no-title", "Sans titre", 0)]})
    begun(qtbot, inside)

    assert inside.quality_.sound
    assert (inside.quality_.chosen, inside.quality_.extent) == ("", "")


@pytest.mark.slow
@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920)], ids=["landscape", "portrait"])
def test_every_state_is_drawn_and_read_whole_in_every_language_and_size(
    size: tuple[int, int], inside: Terminal, house: Quality, qtbot: QtBot
) -> None:
    quality = inside.quality_
    screen = show(inside, qtbot, *size)
    unread: list[tuple[str, str, str]] = []
    too_small: list[tuple[str, str]] = []

    def look(state: str) -> None:
        still(qtbot, inside)
        (part,) = parts(screen, "StaffQuality")
        unread.extend((state, inside.words_.language, text) for text in cut(part))
        too_small.extend((state, text) for text in small(part))

    for step in range(len(SIZES)):
        inside.comfort_.choose(step)
        for language in LANGUAGES:
            inside.words_.choose(language)
            house.tell(out=REPORT)
            quality.begin()
            look("told")
            quality.choose("orphan")
            quality.show(0)
            look("finding")
            quality.show(1)
            look("unseen")
            quality.write("csv")
            look("written")
            quality.choose("possibly-living")
            look("counted")
            house.tell(said="The disk is full.", code=1)
            quality.begin()
            look("failed")
    inside.comfort_.highContrast = True
    house.tell(out=REPORT, lasts=1)
    quality.begin()
    qtbot.wait(50)
    screen.close()

    assert unread == []
    assert too_small == []
    assert screen.faults == []
