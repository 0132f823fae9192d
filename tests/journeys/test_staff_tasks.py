"""The staff's tasks by touch: two notices joined, one hidden, a copy handed out."""

from __future__ import annotations

import csv
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QAccessible

from kiosk.app.terminal import Published
from kiosk.records.access import Policy
from kiosk.settings import Settings
from kiosk.staff.objecting import objections
from kiosk.staff.take_in import take_in
from tests.holdings import published, put_on_show, silent
from tests.journeys.hand import Hand
from tests.ui.conftest import settle, show
from ui.lookup import Lookup
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

    from kiosk.generation.folder import Home
    from ui.models.panel import Panel
    from ui.window import Screen

SIZES = [(1920, 1080), (1080, 1920)]
pytestmark = pytest.mark.slow

LOOS = (
    "reference,surname,given_names,birth_date,birth_place,residence,occupation,fate,lists,text\n"
    'L-1,Kovaldrick,Stanimir,1921-05-03,Bruay,Lens,manœuvre,"returned: 1945, Lens",'
    "Train de Loos,Parti de Loos le 1er septembre 1944.\n"
)


class Stay:
    """A person at the terminal: what is on screen, and the hand before it."""

    def __init__(self, terminal: Terminal, screen: Screen, hand: Hand, qtbot: QtBot) -> None:
        self.terminal, self.screen, self.hand, self.qtbot = terminal, screen, hand, qtbot

    def rests(self, *panels: Panel) -> None:
        """Until no command is at work, nor one that follows it."""
        quiet = 0
        while quiet < 5:
            busy = self.terminal.staff_.busy or any(panel.at_work for panel in panels)
            quiet = 0 if busy else quiet + 1
            self.qtbot.wait(40)

    def enters(self) -> None:
        """The door of the staff opens for somebody."""
        self.terminal.knock()
        self.terminal.pin_.opened.emit("Hélène")
        self.rests()

    def finds(self, text: str) -> list[str]:
        """What a visitor's search finds now; the terminal may still change over."""
        self.terminal.find("")
        self.terminal.find(text)
        settle(self.qtbot, self.terminal)
        return [row.title for row in self.terminal.search_.hits.rows]

    def grab(self, name: str) -> None:
        """Keep a picture of the screen where somebody wants to look at it."""
        folder = os.environ.get("KIOSK_TEST_PICTURES")
        if folder:
            self.qtbot.wait(80)
            width = self.screen.window.width()
            self.screen.window.grabWindow().save(f"{folder}/{name}-{width}.png")


@pytest.fixture
def start(tmp_path: Path, qtbot: QtBot, finger: QPointingDevice) -> Iterator[Callable[..., Stay]]:
    made: list[tuple[Terminal, Screen]] = []

    def starts(root: Path, size: tuple[int, int], texts: int = 0) -> Stay:
        spoken = Words(WORDS)
        spoken.choose("fr")
        terminal = Terminal(
            Lookup(Published(root)),
            Renditions(root / "renditions"),
            spoken,
            Comfort(calm=True),
            Visit(),
            Round(tmp_path / "round"),
            Desk(data=root, command=(sys.executable, "-m", "kiosk")),
        )
        terminal.lookup_.start()
        terminal.rest()
        settle(qtbot, terminal)
        screen = show(terminal, qtbot, *size)
        QAccessible.setActive(True)
        terminal.start()
        for _ in range(texts):
            terminal.comfort_.nextSize()
        settle(qtbot, terminal)
        made.append((terminal, screen))
        return Stay(terminal, screen, Hand(screen.window, finger), qtbot)

    yield starts
    for terminal, screen in made:
        terminal.stop()
        screen.close()
        assert screen.faults == []


@pytest.fixture
def twice(tmp_path: Path) -> Home:
    """Stanimir Kowaldryk stands in two lists."""
    home = published(tmp_path)
    path = tmp_path / "loos.csv"
    path.write_text(LOOS, encoding="utf-8")
    take_in(home, Settings(), [path], policy=Policy.FREE, dry_run=False, who="Anne", report=silent)
    put_on_show(home)
    return home


@pytest.mark.parametrize("size", SIZES, ids=["landscape", "portrait"])
def test_two_notices_of_one_person_become_one_page_and_two_again(
    size: tuple[int, int], start: Callable[..., Stay], twice: Home
) -> None:
    here = start(twice.root, size)
    hand, sameness, staff = here.hand, here.terminal.sameness_, here.terminal.staff_
    here.enters()
    here.grab("page")
    hand.tap("La même personne ?")
    here.rests(sameness)
    assert sameness.place == "Paire 1 sur 1"
    assert "Destin" in sameness.against
    here.grab("same")
    hand.tap("Kovaldrick, Stanimir", start=True)
    hand.tap("Kowaldryk, Stanimir", start=True)
    hand.tap("C’est la même personne")
    here.rests(sameness)
    assert sameness.note.startswith("Une seule personne, sous « Kowaldryk, Stanimir")
    here.grab("same-kept")
    hand.tap("Mettre en ligne")
    here.rests()
    assert staff.good, staff.well
    hand.tap("Fermer")

    here.terminal.start()
    here.qtbot.waitUntil(lambda: here.finds("kovaldrick") == ["Kowaldryk, Stanimir"], timeout=15000)
    hand.tap("Kowaldryk, Stanimir", start=True)
    settle(here.qtbot, here.terminal)
    assert "Train de Loos" in here.terminal.person_.lists

    here.enters()
    hand.tap("La même personne ?")
    here.rests(sameness)
    hand.tap("Déjà décidées")
    here.rests(sameness)
    here.grab("same-decided")
    hand.tap("Défaire")
    here.rests(sameness)
    assert sameness.empty
    hand.tap("À décider")
    here.rests(sameness)
    assert sameness.place == "Paire 1 sur 1"
    hand.tap("Mettre en ligne")
    here.rests()
    hand.tap("Fermer")
    here.terminal.start()
    here.qtbot.waitUntil(
        lambda: here.finds("kovaldrick stanimir")[:1] == ["Kovaldrick, Stanimir"], timeout=15000
    )


@pytest.mark.parametrize("size", SIZES, ids=["landscape", "portrait"])
def test_an_objection_hides_at_once_and_is_lifted(
    size: tuple[int, int], start: Callable[..., Stay], tmp_path: Path
) -> None:
    home = published(tmp_path)
    here = start(home.root, size)
    hand, panel = here.hand, here.terminal.objections_
    assert here.finds("brunoy") == ["Brunoy, Luc"]
    here.enters()
    hand.tap("Oppositions")
    here.rests(panel)
    here.grab("objections-none")
    hand.tap("Noter une opposition")
    hand.type("p-2")
    hand.tap("Qui s’oppose, et pourquoi")
    hand.type("sa fille")
    here.grab("objections-form")
    hand.tap("Noter et appliquer")
    here.rests(panel)
    assert panel.note == "1 notice cachée sur toutes les bornes."
    here.grab("objections-kept")
    hand.tap("Fermer")
    hand.tap("Fermer")

    here.terminal.start()
    here.qtbot.waitUntil(lambda: here.finds("brunoy") == [], timeout=15000)
    (kept,) = objections(home, Settings())
    assert (kept.code, kept.reason, kept.outputs) == ("P-2", "sa fille", ())

    here.enters()
    hand.tap("Oppositions")
    here.rests(panel)
    hand.tap("Lever l’opposition")
    here.grab("objections-asked")
    assert objections(home, Settings())
    hand.tap("Oui, la lever")
    here.rests(panel)
    assert objections(home, Settings()) == ()
    hand.tap("Fermer")
    hand.tap("Fermer")
    here.terminal.start()
    here.qtbot.waitUntil(lambda: here.finds("brunoy") == ["Brunoy, Luc"], timeout=15000)


@pytest.mark.parametrize("size", SIZES, ids=["landscape", "portrait"])
def test_a_copy_is_handed_out_and_lies_where_the_page_says(
    size: tuple[int, int], start: Callable[..., Stay], tmp_path: Path
) -> None:
    home = published(tmp_path)
    here = start(home.root, size)
    hand, copies = here.hand, here.terminal.copies_
    here.enters()
    hand.tap("Remettre une copie")
    here.grab("copies")
    hand.tap("Dublin Core")
    hand.tap("Un seul fonds")
    hand.type("1 j")
    here.grab("copies-one")
    hand.tap("Écrire la copie")
    here.rests(copies)
    assert copies.state == "done", copies.said
    here.grab("copies-done")
    table = Path(copies.folder) / copies.name
    with table.open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert table.parent == home.root / "outgoing"
    assert any("Lettre au maire de Wizernes" in row.values() for row in rows)

    hand.tap("Une autre copie")
    hand.tap("Copie complète (JSON)")
    hand.tap("Toute l’archive")
    hand.tap("À garder ici")
    hand.tap("Écrire la copie")
    here.grab("copies-asked")
    assert not copies.at_work
    hand.tap("Oui, écrire et garder")
    here.rests(copies)
    assert copies.state == "done", copies.said
    here.grab("copies-kept")
    folder = Path(copies.folder) / copies.name
    assert folder.name.startswith("Copie interne JSON ")
    assert "Dossier retiré" in (folder / "units.jsonl").read_text("utf-8")
