"""“The same person?”: two notices side by side, what is decided, what is undone, all in words."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

import pytest

from tests.ui.conftest import show
from tests.ui.errands import House
from tests.ui.records import plain
from tests.ui.whole import cut, small
from ui.models import sameness_words

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from ui.models.rows import Rows
    from ui.models.sameness import Sameness
    from ui.models.terminal import Terminal

SIZES = [(1920, 1080), (1080, 1920)]


def a_saying(value: str = "", **facts: str) -> dict[str, str]:
    return {"value": value, "date": "", "place": "", "detail": "", **facts}


def a_matter(about: str, bearing: str, one: list[Any], other: list[Any]) -> dict[str, Any]:
    return {"about": about, "bearing": bearing, "one": one, "other": other}


def a_side(letter: str, title: str, *lists: str) -> dict[str, Any]:
    return {
        "id": f"id-{letter}",
        "reference": f"{letter} 12",
        "title": title,
        "dates": "1921–1945",
        "lists": list(lists),
    }


def a_pair(one: str = "D", other: str = "L", **facts: Any) -> dict[str, Any]:
    return {
        "one": a_side(one, "Kowaldryk, Stanimir", "Livre de Dora"),
        "other": a_side(other, "Kovaldrick, Stanimir Bolesław Kazimierz", "Train de Loos"),
        "strength": 0.75,
        "grounds": ["sound", "birth-day", "birth-place"],
        "compared": [
            a_matter("names", "differs", [a_saying("Stanimir Kowaldryk")], [a_saying("S. K.")]),
            a_matter(
                "birth",
                "agrees",
                [a_saying(date="3 mai 1921", place="Bruay")],
                [a_saying(date="1921-05-03", place="Bruay-en-Artois (Pas-de-Calais)")],
            ),
            a_matter(
                "fate",
                "contradicts",
                [a_saying("died", date="mars 1945", place="Dora")],
                [a_saying("returned", date="1945", place="Lille")],
            ),
            a_matter("stage", "alone", [], [a_saying("camp", place=f"K {n}") for n in range(9)]),
            a_matter("sources", "alone", [a_saying("1 J 3: lettre")], []),
        ],
        **facts,
    }


def a_decision(one: str, verdict: str) -> dict[str, Any]:
    gone = {"id": "pgone", "reference": "", "title": "", "dates": "", "lists": []}
    return {
        "kept": a_side(one, "Kowaldryk, Stanimir"),
        "other": gone,
        "verdict": verdict,
        "decided_at": "2026-11-30T18:00:00Z",
        "decided_by": "Anne",
    }


@pytest.fixture
def house(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> House:
    monkeypatch.delenv("COVERAGE_PROCESS_CONFIG", raising=False)
    made = House(tmp_path)
    made.set(
        **{
            "same": {"out": {"proposals": [a_pair("A", "B"), a_pair("C", "D", strength=0.61)]}},
            "same!": {"out": {"kept": "id-A", "other": "id-B", "verdict": "same"}},
            "same--apart!": {"out": {"kept": "id-A", "other": "id-B", "verdict": "apart"}},
            "same--decided": {
                "out": {"decisions": [a_decision("A", "same"), a_decision("C", "apart")]}
            },
            "same--undo!": {"out": {"undone": 1}},
        }
    )
    return made


@pytest.fixture
def terminal(house: House, qapp: object, qtbot: QtBot) -> Iterator[Terminal]:
    assert qapp is not None
    made = house.terminal()
    made.staff_.open("Hélène")
    made.navigation_.go("staff")
    qtbot.waitUntil(lambda: not made.staff_.busy, timeout=10000)
    yield made
    made.stop()


@pytest.fixture
def sameness(terminal: Terminal, qtbot: QtBot) -> Sameness:
    made = terminal.sameness_
    made.begin()
    still(qtbot, made)
    return made


def still(qtbot: QtBot, sameness: Sameness) -> None:
    qtbot.waitUntil(lambda: not sameness.busy, timeout=10000)


def shown(rows: Rows, name: str) -> list[Any]:
    return [getattr(row, name) for row in rows.rows]


@pytest.mark.medium
def test_a_pair_is_told_in_words_with_its_grounds_and_what_speaks_against(
    sameness: Sameness,
) -> None:
    assert sameness.state == "pair"
    assert sameness.place == "Paire 1 sur 2"
    assert sameness.strength == "Vraisemblable (75 sur 100)"
    assert sameness.grounds.splitlines() == [
        "Le même prénom, un nom de même son",
        "Le même jour de naissance",
        "Le même lieu de naissance",
    ]
    assert plain(sameness.against) == (
        "Ne s’accordent pas : Destin. Un seul des deux peut être vrai."
    )
    assert shown(sameness.sides, "meta") == ["A 12 · 1921–1945", "B 12 · 1921–1945"]


@pytest.mark.medium
def test_every_matter_stands_side_by_side_in_the_words_of_its_list(sameness: Sameness) -> None:
    rows = {row.name: row for row in sameness.matters.rows}

    assert rows["Naissance"].one == "3 mai 1921, Bruay"
    assert rows["Naissance"].other == "3 mai 1921, Bruay-en-Artois (Pas-de-Calais)"
    assert rows["Naissance"].sign == "check"
    assert rows["Destin"].one == "mort en déportation, mars 1945, Dora"
    assert (rows["Destin"].heavy, rows["Destin"].bearing) == (True, "se contredisent")
    assert rows["Parcours"].one == "—"
    assert rows["Parcours"].other.splitlines()[0] == "Camp, K 0"
    assert rows["Parcours"].other.splitlines()[-1] == "et 3 autres"
    assert plain(rows["Sources"].one) == "1 J 3 : lettre"


@pytest.mark.parametrize(
    ("strength", "said"), [(1.0, "Très vraisemblable"), (0.7, "Vraisemblable"), (0.6, "Possible")]
)
def test_how_much_speaks_for_it_is_a_word(strength: float, said: str) -> None:
    assert sameness_words.strength(a_pair(strength=strength)).startswith(said)


@pytest.mark.medium
def test_the_notice_that_says_more_is_kept_unless_the_other_is_touched(
    sameness: Sameness, house: House, qtbot: QtBot
) -> None:
    assert shown(sameness.sides, "chosen") == [False, True]

    sameness.choose(0)
    sameness.join()
    still(qtbot, sameness)

    assert house.asked("same")[-1] == (["same", "--json", "--", "id-A", "id-B"], "Hélène", "")
    assert plain(sameness.note) == (
        "Une seule personne, sous « Kowaldryk, Stanimir · A 12 »."
        " Les visiteurs le voient après « Mettre en ligne »."
    )
    assert sameness.publishable
    assert sameness.place == "Paire 1 sur 1"


@pytest.mark.medium
def test_the_other_heading_is_handed_over_first(
    sameness: Sameness, house: House, qtbot: QtBot
) -> None:
    sameness.join()
    still(qtbot, sameness)

    assert house.asked("same")[-1][0][-2:] == ["id-B", "id-A"]


@pytest.mark.medium
def test_two_people_are_told_apart_and_the_last_pair_ends_the_list(
    sameness: Sameness, house: House, qtbot: QtBot
) -> None:
    for _ in range(2):
        sameness.part()
        still(qtbot, sameness)

    assert house.asked("same")[-1][0] == ["same", "--json", "--apart", "--", "id-C", "id-D"]
    assert plain(sameness.note) == "Deux personnes : cette paire ne sera plus proposée."
    assert (sameness.state, sameness.publishable) == ("none", False)
    sameness.part()
    assert not sameness.busy


@pytest.mark.medium
def test_later_goes_round(sameness: Sameness, house: House) -> None:
    places = []
    for _ in range(3):
        places.append(sameness.place)
        sameness.later()

    assert places == ["Paire 1 sur 2", "Paire 2 sur 2", "Paire 1 sur 2"]
    assert len(house.asked("same")) == 1


@pytest.mark.medium
def test_a_decision_is_undone_from_the_list_and_the_pairs_are_looked_for_anew(
    sameness: Sameness, house: House, qtbot: QtBot
) -> None:
    sameness.showDecisions()
    still(qtbot, sameness)
    rows = sameness.decisions.rows
    house.set(**{"same--decided": {"out": {"decisions": []}}})
    sameness.undo(0)
    still(qtbot, sameness)
    qtbot.waitUntil(lambda: sameness.empty, timeout=10000)

    assert [(row.verdict, row.one, row.other) for row in rows] == [
        ("Une seule personne", "Kowaldryk, Stanimir · A 12", "pgone"),
        ("Deux personnes", "Kowaldryk, Stanimir · C 12", "pgone"),
    ]
    assert ["same", "--json", "--undo", "--", "id-A", "pgone"] in [
        words for words, _who, _given in house.asked("same")
    ]
    assert plain(sameness.note).startswith("La décision est défaite.")
    assert sameness.publishable
    sameness.showPairs()
    still(qtbot, sameness)
    assert sameness.state == "pair"
    assert sum(words == ["same", "--json"] for words, _who, _given in house.asked("same")) == 2


@pytest.mark.medium
def test_what_a_command_refuses_is_told_and_the_pair_stays(
    sameness: Sameness, house: House, qtbot: QtBot
) -> None:
    house.set(**{"same!": {"code": 1, "said": "kiosk publish is at work. Wait."}})

    sameness.join()
    still(qtbot, sameness)

    assert sameness.said == "kiosk publish is at work. Wait."
    assert (sameness.state, sameness.note) == ("pair", "")


@pytest.mark.medium
def test_publishing_leaves_for_the_page_of_the_staff(
    sameness: Sameness, house: House, terminal: Terminal, qtbot: QtBot
) -> None:
    sameness.publish()
    qtbot.waitUntil(lambda: bool(house.asked("publish")), timeout=10000)
    qtbot.waitUntil(lambda: not terminal.staff_.busy, timeout=10000)

    assert not sameness.open
    assert sameness.sides.count == 0


@pytest.mark.medium
def test_the_page_does_not_shut_while_a_task_is_at_work(
    sameness: Sameness, house: House, terminal: Terminal, qtbot: QtBot
) -> None:
    house.set(**{"same!": house.answers["same!"] | {"lasts": 0.8}})
    terminal.staff_._quiet.setInterval(150)
    sameness.join()

    qtbot.wait(400)
    assert terminal.navigation_.page == "staff"
    qtbot.waitUntil(lambda: terminal.navigation_.page == "attract", timeout=8000)
    assert not sameness.open


@pytest.mark.medium
@pytest.mark.parametrize("language", ["fr", "en", "nl", "de"])
@pytest.mark.parametrize("size", SIZES, ids=["landscape", "portrait"])
def test_the_task_is_drawn_in_every_state_and_no_text_is_cut(
    terminal: Terminal, house: House, qtbot: QtBot, size: tuple[int, int], language: str
) -> None:
    screen = show(terminal, qtbot, *size)
    sameness = terminal.sameness_
    terminal.words_.choose(language)
    terminal.comfort_.nextSize()
    terminal.comfort_.nextSize()
    faults: dict[str, set[str]] = {}

    def look(state: str) -> None:
        qtbot.wait(60)
        folder = os.environ.get("KIOSK_TEST_PICTURES")
        if folder:
            path = f"{folder}/large-same-{state}-{language}-{size[0]}.png"
            screen.window.grabWindow().save(path)
        part = screen.window.contentItem()
        wrong = cut(part) | small(part)
        if wrong:
            faults[state] = wrong

    sameness.begin()
    look("waiting")
    still(qtbot, sameness)
    look("pair")
    sameness.join()
    still(qtbot, sameness)
    look("kept")
    sameness.showDecisions()
    still(qtbot, sameness)
    look("decided")
    house.set(same={"out": {"proposals": []}})
    sameness.begin()
    still(qtbot, sameness)
    look("none")

    screen.close()
    assert faults == {}
    assert screen.faults == []
