"""The museum's own words on the first page, and the kiosk's where it wrote none."""

from __future__ import annotations

import dataclasses
import json
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QAccessible

from tests.ui.conftest import settle, show
from tests.ui.fakes import FakeRecords, FakeSource, a_paper, an_archive, holdings

if TYPE_CHECKING:
    from PySide6.QtQuick import QQuickItem
    from pytestqt.qtbot import QtBot

    from tests.ui.conftest import MakeTerminal
    from ui.models.terminal import Terminal

OWN = {
    "fr": {
        "question": "Qui\u00a0cherchez-vous\u00a0?",
        "hint": "Nom\u202e\nou cote",
        "vault": 12,
        "notice": "Salle de lecture\u00a0: édition d’essai",
    },
    "en": {"question": "Whom do you seek?"},
}


class _Told(FakeRecords):
    def fact(self, name: str) -> str | None:
        return json.dumps(OWN) if name == "welcome" else super().fact(name)


@pytest.fixture
def made(make_terminal: MakeTerminal, qtbot: QtBot) -> Terminal:
    held = dataclasses.replace(holdings([]), records=_Told(an_archive()))
    terminal: Terminal = make_terminal(FakeSource({"one": held}))
    terminal.lookup_.start()
    terminal.start()
    settle(qtbot, terminal)
    return terminal


def _drawn(item: QQuickItem) -> list[str]:
    """Every text that is seen."""
    found = []
    for child in item.childItems():
        if child.isVisible():
            found += [str(child.property("text") or ""), *_drawn(child)]
    return found


@pytest.mark.medium
def test_its_question_and_hint_are_asked(made: Terminal, qtbot: QtBot) -> None:
    screen = show(made, qtbot)
    QAccessible.setActive(True)

    texts = _drawn(screen.window.contentItem())
    screen.close()

    assert "Qui\u00a0cherchez-vous\u00a0?" in texts
    assert "Nom ou cote" in texts
    assert any(text.startswith("Chaque point est une personne") for text in texts)
    assert made.home_.edition == "Salle de lecture"
    assert screen.faults == []


def test_what_is_not_written_is_said_in_the_kiosks_words(made: Terminal, qtbot: QtBot) -> None:
    screen = show(made, qtbot)

    made.words_.choose("en")
    english = _drawn(screen.window.contentItem())
    made.words_.choose("de")
    german = _drawn(screen.window.contentItem())
    screen.close()

    assert "Whom do you seek?" in english
    assert "A name, a place, a date, a word…" in english
    assert "Wonach suchen Sie?" in german
    assert screen.faults == []


def test_a_day_in_figures_is_told_in_words(
    source: FakeSource, make_terminal: MakeTerminal, qtbot: QtBot
) -> None:
    source.holdings["one"] = holdings([a_paper(1, "Coupe en long", date="1943-11-30")])
    terminal = make_terminal(source)
    terminal.lookup_.start()
    terminal.rest()
    settle(qtbot, terminal)
    terminal.home_.refresh()
    settle(qtbot, terminal)
    said = terminal.home_.todayDate

    terminal.words_.choose("en")

    assert said == "30 novembre 1943"
    assert terminal.home_.todayDate == "30 November 1943"
    assert "30 November 1943" in terminal.search_.hits.rows[0].meta
