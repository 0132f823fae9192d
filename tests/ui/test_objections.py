"""Objections at the staff's page: taken down by touch, obeyed at once, lifted when asked twice."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

import pytest

from kiosk.records.access import Output
from tests.ui.conftest import show
from tests.ui.errands import House
from tests.ui.records import plain
from tests.ui.whole import cut, small
from ui.models import objections as words

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from ui.models.objections import Objections
    from ui.models.terminal import Terminal

SIZES = [(1920, 1080), (1080, 1920)]


def an_objection(code: str, *outputs: str, **facts: str) -> dict[str, Any]:
    return {
        "code": code,
        "title": "Kowaldryk, Stanimir",
        "outputs": list(outputs),
        "reason": "sa fille, lettre du 3 mai",
        "decided_at": "2026-11-30T18:00:00Z",
        "decided_by": "Anne",
        **facts,
    }


STANDING = [an_objection("P 1"), an_objection("1 J 2", "zoom", "image_print", title="")]


@pytest.fixture
def house(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> House:
    monkeypatch.delenv("COVERAGE_PROCESS_CONFIG", raising=False)
    made = House(tmp_path)
    made.set(
        **{
            "object": {"out": {"objections": STANDING}},
            "object!": {"out": {"hidden": 2}},
            "object--lift!": {"out": {"lifted": 1}},
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
def panel(terminal: Terminal, qtbot: QtBot) -> Objections:
    made = terminal.objections_
    made.begin()
    still(qtbot, made)
    return made


def still(qtbot: QtBot, panel: Objections) -> None:
    """Until no command is at work, nor the list that is read after it."""
    quiet = 0
    while quiet < 4:
        quiet = 0 if panel.busy else quiet + 1
        qtbot.wait(20)


def filled_in(panel: Objections, code: str, reason: str) -> None:
    panel.write()
    panel.type(code)
    panel.chooseField(1)
    for letter in reason:
        panel.keyboard.typed.emit(letter)


@pytest.mark.medium
def test_the_objections_that_stand_are_told_with_who_and_why(panel: Objections) -> None:
    whole, part = panel.standing.rows

    assert plain(panel.line) == "2 oppositions en cours"
    assert (whole.title, whole.what) == ("Kowaldryk, Stanimir", "Tout")
    assert whole.reason == "sa fille, lettre du 3 mai"
    assert whole.meta.endswith(" · Anne")
    assert part.what == "L’agrandir · Imprimer l’image"


@pytest.mark.medium
def test_a_house_without_objections_says_so(panel: Objections, house: House, qtbot: QtBot) -> None:
    house.set(object={"out": {"objections": []}})
    panel.begin()
    still(qtbot, panel)

    assert plain(panel.line).startswith(
        "Aucune opposition en cours. Une personne, ou ses héritiers"
    )


def test_every_output_has_plain_words() -> None:
    named = {words.output(each) for each in Output}

    assert len(named) == len(Output)
    assert not named & set(Output)


@pytest.mark.medium
def test_the_reason_travels_on_standard_input_and_its_effect_is_told_at_once(
    panel: Objections, house: House, qtbot: QtBot
) -> None:
    filled_in(panel, "p 1", "sa fille")
    assert (panel.code, panel.reason) == ("P 1", "sa fille")
    panel.keep()
    still(qtbot, panel)

    asked = next(each for each in house.asked("object") if "--" in each[0])
    assert asked == (["object", "--json", "--reason=-", "--", "P 1"], "Hélène", "sa fille")
    assert plain(panel.note) == "2 notices cachées sur toutes les bornes."
    assert (panel.state, panel.code, panel.reason) == ("list", "", "")


@pytest.mark.medium
def test_an_accent_takes_the_place_of_its_letter(panel: Objections) -> None:
    filled_in(panel, "P 1", "he")
    panel.keyboard.replaced.emit("é")

    assert panel.reason == "hé"


@pytest.mark.medium
def test_outputs_are_chosen_and_what_happens_is_said_before(
    panel: Objections, house: House, qtbot: QtBot
) -> None:
    filled_in(panel, "1 J 2", "le déposant")
    assert "disparaît de toutes les bornes" in panel.effect
    panel.chooseOutput("zoom")
    panel.chooseOutput("image_print")
    assert [row.code for row in panel.outputs.rows if row.chosen] == ["zoom", "image_print"]
    assert "prochaine mise en ligne" in panel.effect
    panel.keep()
    still(qtbot, panel)

    asked = next(each for each in house.asked("object") if "--" in each[0])
    assert [word for word in asked[0] if word.startswith("--only")] == [
        "--only=zoom",
        "--only=image_print",
    ]
    assert plain(panel.note).endswith("Elle vaut après « Mettre en ligne ».")


@pytest.mark.medium
def test_the_whole_record_stands_for_itself(panel: Objections) -> None:
    panel.write()
    panel.chooseOutput("zoom")
    panel.chooseOutput("")

    assert [row.code for row in panel.outputs.rows if row.chosen] == [""]


@pytest.mark.medium
def test_a_code_that_is_not_on_show_is_told(panel: Objections, house: House, qtbot: QtBot) -> None:
    house.set(**{"object!": {"out": {"hidden": 0}}})
    filled_in(panel, "P 99", "sa fille")
    panel.keep()
    still(qtbot, panel)

    assert "Aucune notice en ligne ne porte cette cote" in panel.note


@pytest.mark.medium
def test_lifting_is_asked_in_place_before_it_is_done(
    panel: Objections, house: House, qtbot: QtBot
) -> None:
    panel.lift()
    assert not panel.busy
    panel.ask("P 1")
    assert [row.asked for row in panel.standing.rows] == [True, False]
    panel.ask("")
    assert not any(row.asked for row in panel.standing.rows)
    assert len(house.asked("object")) == 1

    panel.ask("P 1")
    panel.lift()
    still(qtbot, panel)

    assert ["object", "--json", "--lift", "--", "P 1"] in [
        each for each, _who, _given in house.asked("object")
    ]
    assert panel.note.startswith("L’opposition à P 1 est levée.")
    assert not any(row.asked for row in panel.standing.rows)


@pytest.mark.medium
def test_nothing_is_kept_without_a_reason(panel: Objections, house: House) -> None:
    panel.write()
    panel.type("P 1")
    panel.keep()

    assert not panel.ready
    assert len(house.asked("object")) == 1


@pytest.mark.medium
def test_what_a_command_refuses_is_told_and_nothing_typed_is_lost(
    panel: Objections, house: House, qtbot: QtBot
) -> None:
    house.set(**{"object!": {"code": 1, "said": "kiosk publish is at work. Wait."}})
    filled_in(panel, "P 1", "sa fille")
    panel.keep()
    still(qtbot, panel)

    assert panel.said == "kiosk publish is at work. Wait."
    assert (panel.state, panel.reason) == ("writing", "sa fille")


@pytest.mark.medium
def test_who_leaves_leaves_no_reason_behind(panel: Objections) -> None:
    filled_in(panel, "P 1", "sa fille")

    panel._staff.close()

    assert not panel.open
    assert (panel.code, panel.reason, panel.standing.count) == ("", "", 0)
    panel.type("x")
    assert panel.code == ""


@pytest.mark.medium
@pytest.mark.parametrize("language", ["fr", "en", "nl", "de"])
@pytest.mark.parametrize("size", SIZES, ids=["landscape", "portrait"])
def test_the_task_is_drawn_in_every_state_and_no_text_is_cut(
    terminal: Terminal, qtbot: QtBot, size: tuple[int, int], language: str
) -> None:
    screen = show(terminal, qtbot, *size)
    panel = terminal.objections_
    terminal.words_.choose(language)
    terminal.comfort_.nextSize()
    terminal.comfort_.nextSize()
    faults: dict[str, set[str]] = {}

    def look(state: str) -> None:
        qtbot.wait(60)
        folder = os.environ.get("KIOSK_TEST_PICTURES")
        if folder:
            path = f"{folder}/large-objections-{state}-{language}-{size[0]}.png"
            screen.window.grabWindow().save(path)
        part = screen.window.contentItem()
        wrong = cut(part) | small(part)
        if wrong:
            faults[state] = wrong

    panel.begin()
    look("waiting")
    still(qtbot, panel)
    look("list")
    panel.ask("P 1")
    look("asked")
    filled_in(panel, "P 1", "sa fille")
    panel.chooseOutput("zoom")
    look("writing")
    panel.chooseOutput("zoom")
    panel.keep()
    still(qtbot, panel)
    look("kept")

    screen.close()
    assert faults == {}
    assert screen.faults == []
