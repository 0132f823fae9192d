"""A visitor's fingers on the real window: type, scroll, open, go back, keep, walk away."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint

from index.results import Layer, Suggestion
from tests.ui.conftest import settle
from tests.ui.fakes import a_paper
from ui import lockdown

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.journeys.hand import Hand
    from tests.ui.fakes import FakeSource
    from ui.models.terminal import Terminal

LEAST_TARGET = 60


@pytest.mark.medium
def test_from_rest_to_a_person_and_back_to_the_same_place(
    hand: Hand,
    terminal: Terminal,
    qtbot: QtBot,
) -> None:
    hand.tap("Touchez pour commencer")
    qtbot.waitUntil(lambda: terminal.navigation_.page == "home")
    hand.tap("Recherche")
    qtbot.waitUntil(lambda: terminal.navigation_.page == "search")
    hand.type("lef")
    settle(qtbot, terminal)
    assert terminal.search_.text == "lef"

    rows = hand.find("Résultats")
    hand.drag(rows, 300)
    qtbot.waitUntil(lambda: not rows.property("moving"))
    place = float(rows.property("contentY"))
    assert place > 100
    hand.tap_at(hand.centre(rows) - QPoint(200, 0))
    qtbot.waitUntil(lambda: terminal.navigation_.page in ("person", "document"))
    hand.tap("Retour")
    qtbot.waitUntil(lambda: terminal.navigation_.page == "search")

    assert hand.find("Résultats").property("contentY") == pytest.approx(place, abs=2)
    assert terminal.search_.text == "lef"


@pytest.mark.medium
def test_an_accent_is_typed_by_holding_and_sliding(
    hand: Hand,
    terminal: Terminal,
    qtbot: QtBot,
) -> None:
    terminal.find("")
    qtbot.wait(20)
    hand.type("d")

    hand.press_long_and_slide("e", QPoint(70, -90), lambda: terminal.keyboard_.accents.count > 0)

    assert terminal.search_.text in ("dé", "dè")


@pytest.mark.medium
def test_two_thumbs_type_both_letters(
    hand: Hand,
    terminal: Terminal,
    qtbot: QtBot,
) -> None:
    terminal.find("")
    qtbot.wait(20)
    left, right = hand.centre(hand.find("t")), hand.centre(hand.find("y"))

    hand.tap_together([left, right])

    assert terminal.search_.text == "ty"


@pytest.mark.medium
def test_erase_and_clear(
    hand: Hand,
    terminal: Terminal,
    qtbot: QtBot,
) -> None:
    terminal.find("dora")
    settle(qtbot, terminal)

    hand.tap("Effacer une lettre")
    shorter = terminal.search_.text
    hand.tap("Effacer la recherche")

    assert (shorter, terminal.search_.text) == ("dor", "")


@pytest.mark.medium
def test_keeping_a_record_and_finishing_leaves_nothing(
    hand: Hand,
    terminal: Terminal,
    qtbot: QtBot,
) -> None:
    terminal.start()
    terminal.find("wattel")
    settle(qtbot, terminal)

    hand.tap("Garder : Wattel", start=True)
    kept = terminal.basket_.count
    terminal.visit_.warn()
    qtbot.waitUntil(lambda: terminal.visit_.warning)
    hand.tap("J’ai fini")
    settle(qtbot, terminal)

    assert kept == 1
    assert terminal.navigation_.page == "attract"
    assert terminal.basket_.count == 0
    assert terminal.search_.text == ""


@pytest.mark.medium
def test_any_touch_cancels_the_countdown(
    hand: Hand,
    terminal: Terminal,
    qtbot: QtBot,
) -> None:
    terminal.start()
    terminal.visit_.warn()
    qtbot.wait(20)

    hand.tap_at(QPoint(5, 5))

    assert not terminal.visit_.warning
    assert terminal.navigation_.page == "home"


@pytest.mark.medium
def test_a_finger_on_the_dome_finds_people(
    hand: Hand,
    terminal: Terminal,
    qtbot: QtBot,
) -> None:
    terminal.start()
    settle(qtbot, terminal)

    hand.tap("La voûte des noms : un point, une personne")
    qtbot.waitUntil(lambda: terminal.navigation_.page == "vault")
    settle(qtbot, terminal)

    assert terminal.people_.chosen > 0
    assert terminal.people_.around.count == 8


@pytest.mark.medium
def test_a_language_is_chosen_at_rest(
    hand: Hand,
    terminal: Terminal,
    qtbot: QtBot,
) -> None:
    hand.tap("Deutsch")
    qtbot.waitUntil(lambda: terminal.navigation_.page == "home")

    assert terminal.words_.language == "de"
    assert hand.find("Wonach suchen Sie?").isVisible()


@pytest.mark.medium
def test_the_keyboard_folds_and_the_field_brings_it_back(
    hand: Hand,
    terminal: Terminal,
    qtbot: QtBot,
) -> None:
    terminal.start()
    terminal.find("lef")
    settle(qtbot, terminal)

    hand.tap("Réduire")
    qtbot.waitUntil(lambda: terminal.navigation_.page == "wall")
    hand.tap("Recherche")

    qtbot.waitUntil(lambda: terminal.navigation_.page == "search")
    assert terminal.search_.text == "lef"


@pytest.mark.medium
def test_every_choice_of_comfort_is_touched_and_ends_with_the_visit(
    hand: Hand, terminal: Terminal, qtbot: QtBot
) -> None:
    terminal.start()
    settle(qtbot, terminal)
    comfort = terminal.comfort_
    before = comfort.calm

    hand.tap("Texte et confort")
    for name in ("Très grand", "Contraste", "Écran bas", "Sans mouvement", "Main gauche"):
        hand.tap(name)
    chosen = (comfort.textScale, comfort.highContrast, comfort.lowReach, comfort.leftHanded)
    calm = comfort.calm
    targets = [
        (item.width(), item.height())
        for name in ("Texte normal", "Grand", "Contraste", "Sans mouvement", "Fermer")
        for item in hand.named(name)
        if item.property("actsOnSpace") is not None
    ]
    terminal.visit_.end()
    settle(qtbot, terminal)

    assert chosen == (1.5, True, True, True)
    assert calm is not before
    assert min(min(target) for target in targets) >= LEAST_TARGET
    assert not comfort.open
    assert (comfort.textScale, comfort.highContrast, comfort.lowReach, comfort.leftHanded) == (
        1.0,
        False,
        False,
        False,
    )
    assert comfort.calm is before


@pytest.mark.medium
def test_a_touch_beside_the_comfort_panel_closes_it_and_does_no_more(
    hand: Hand, terminal: Terminal, qtbot: QtBot
) -> None:
    terminal.start()
    settle(qtbot, terminal)
    field = hand.centre(hand.find("Recherche"))

    hand.tap("Texte et confort")
    hand.tap_at(QPoint(200, field.y()))

    assert not terminal.comfort_.open
    assert terminal.navigation_.page == "home"


@pytest.mark.medium
def test_a_palm_laid_on_the_glass_is_no_touch(
    hand: Hand, terminal: Terminal, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    terminal.start()
    settle(qtbot, terminal)

    monkeypatch.setattr(lockdown, "contact", lambda _event: lockdown.PALM + 1.0)
    hand.tap("Recherche")
    by_palm = terminal.navigation_.page
    monkeypatch.setattr(lockdown, "contact", lambda _event: lockdown.PALM / 4)
    hand.tap("Recherche")

    assert by_palm == "home"
    assert terminal.navigation_.page == "search"


@pytest.mark.medium
def test_a_way_of_finding_is_dropped_and_brought_back_by_touch(
    hand: Hand, source: FakeSource, terminal: Terminal, qtbot: QtBot
) -> None:
    engine = source.engine
    engine.ways = ((Layer.EXACT, 12), (Layer.SOUND, 7))
    terminal.start()
    terminal.find("lefebvre")
    settle(qtbot, terminal)
    chip = hand.find("Même son, 7")
    target = (chip.width(), chip.height())

    hand.tap("Même son, 7")
    settle(qtbot, terminal)
    without = engine.asked[-1].layers
    hand.tap("Même son, 7")
    settle(qtbot, terminal)

    assert min(target) >= LEAST_TARGET
    assert without == frozenset(Layer) - {Layer.SOUND}
    assert engine.asked[-1].layers is None


@pytest.mark.medium
def test_what_is_found_as_typed_is_dropped_and_brought_back_by_touch(
    hand: Hand, source: FakeSource, terminal: Terminal, qtbot: QtBot
) -> None:
    engine = source.engine
    engine.ways = ((Layer.EXACT, 12), (Layer.SOUND, 7))
    terminal.start()
    terminal.find("lefebvre")
    settle(qtbot, terminal)
    typed = [row.record_id for row in terminal.search_.hits.rows]

    hand.tap("Comme saisi, 12")
    settle(qtbot, terminal)
    others = [row.record_id for row in terminal.search_.hits.rows]
    hand.tap("Comme saisi, 12")
    settle(qtbot, terminal)

    assert others
    assert not set(others) & set(typed)
    again = [row.record_id for row in terminal.search_.hits.rows]
    # How many more the list has asked for meanwhile is its own affair.
    assert again
    assert again == typed[: len(again)]


@pytest.mark.medium
def test_a_place_suggested_while_typing_is_touched(
    hand: Hand, source: FakeSource, terminal: Terminal, qtbot: QtBot
) -> None:
    engine = source.engine
    engine.suggested = (Suggestion(text="Wizernes", kind="place", count=15),)
    terminal.start()
    terminal.find("lef")
    settle(qtbot, terminal)
    chip = hand.find("Lieu, Wizernes, 15")
    target = (chip.width(), chip.height())

    hand.tap("Lieu, Wizernes, 15")
    settle(qtbot, terminal)

    assert min(target) >= LEAST_TARGET
    assert terminal.navigation_.page == "wall"
    assert terminal.search_.total == 15


@pytest.mark.medium
def test_a_place_is_looked_for_in_the_whole_list_and_chosen_by_touch(
    hand: Hand, source: FakeSource, terminal: Terminal, qtbot: QtBot
) -> None:
    records = source.engine.records
    records.notices += [a_paper(900 + number, "Lettre", place=f"Village {number}")
                        for number in range(40)]  # fmt: skip
    records.notices.append(a_paper(990, "Carte", place="Moringhem"))
    terminal.start()
    terminal.enter("papers")
    settle(qtbot, terminal)
    if not hand.sees("Filtres"):
        hand.tap("Filtrer", start=True)
    panel = hand.find("Filtres")
    total = terminal.search_.total
    hand.until(lambda: hand.sees(f"{total} notices"))
    while not hand.sees("Toute la liste"):
        hand.drag(panel, 300)
        qtbot.waitUntil(lambda: not panel.property("moving"))
    hand.tap("Toute la liste")
    qtbot.waitUntil(lambda: terminal.navigation_.page == "values")
    settle(qtbot, terminal)

    hand.type("mor")
    settle(qtbot, terminal)
    line = hand.find("Moringhem, 1")
    target = (line.width(), line.height())
    hand.tap("Moringhem, 1")
    settle(qtbot, terminal)
    hand.tap("Voir 1 notice")

    assert min(target) >= LEAST_TARGET
    assert terminal.navigation_.page == "wall"
    assert [row.title for row in terminal.search_.hits.rows] == ["Carte"]
