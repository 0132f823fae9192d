"""Errands by touch on real holdings: from a misspelt name to paper, from a delivery to a hit."""

from __future__ import annotations

import io
import os
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import pypdf
import pytest
from PySide6.QtGui import QAccessible

from kiosk.app.terminal import Published
from kiosk.generation.folder import on_show
from kiosk.generation.snapshot import Snapshot
from kiosk.printing.queue import Queue, State
from tests.holdings import a_delivery, published
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
    from ui.window import Screen

ROOT = Path(__file__).parents[2]
SIZES = [(1920, 1080), (1080, 1920)]
pytestmark = pytest.mark.slow


@dataclass(frozen=True, slots=True)
class PaperOnDisk(Queue):
    """A printer whose sheets lie in a folder."""

    folder: Path = field(default_factory=Path)

    def submit(self, pdf: bytes, copies: int = 1) -> str:
        (self.folder / f"sheet-{copies}.pdf").write_bytes(pdf)
        return "borne-1"

    def state(self) -> State:
        return State.READY

    def job(self, _job: str) -> State:
        return State.DONE


@pytest.fixture
def start(
    tmp_path: Path,
    qtbot: QtBot,
    finger: QPointingDevice,
) -> Iterator[Callable[..., tuple[Terminal, Screen, Hand]]]:
    made: list[tuple[Terminal, Screen]] = []

    def starts(root: Path, size: tuple[int, int], texts: int = 0) -> tuple[Terminal, Screen, Hand]:
        spoken = Words(WORDS)
        spoken.choose("fr")
        terminal = Terminal(
            Lookup(Published(root)),
            Renditions(root / "renditions"),
            spoken,
            Comfort(calm=True),
            Visit(),
            Round(tmp_path / "round"),
            Desk(
                queue=PaperOnDisk(folder=tmp_path),
                data=root,
                command=(sys.executable, "-m", "kiosk"),
            ),
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
        return terminal, screen, Hand(screen.window, finger)

    yield starts
    for terminal, screen in made:
        terminal.stop()
        screen.close()
        assert screen.faults == []


def printed(qtbot: QtBot, terminal: Terminal) -> None:
    settle(qtbot, terminal)
    qtbot.waitUntil(terminal.sheets_.press.idle, timeout=30000)
    qtbot.waitUntil(lambda: not terminal.sheets_.making, timeout=30000)
    qtbot.wait(60)


def _id_of(home: Home, code: str) -> str:
    name = on_show(home)
    assert name is not None
    records = Snapshot(home.generations / name)
    try:
        return records.ids(code)[0]
    finally:
        records.close()


@pytest.mark.parametrize("texts", [0, 2], ids=["text", "large"])
@pytest.mark.parametrize("size", SIZES, ids=["landscape", "portrait"])
def test_from_a_misspelt_name_to_the_path_and_to_paper(
    size: tuple[int, int],
    texts: int,
    start: Callable[..., tuple[Terminal, Screen, Hand]],
    qtbot: QtBot,
    tmp_path: Path,
) -> None:
    home = published(tmp_path)
    terminal, _screen, hand = start(home.root, size, texts)
    terminal.write()
    settle(qtbot, terminal)

    hand.type("kovaldrik")
    settle(qtbot, terminal)
    hand.tap("Kowaldryk, Stanimir", start=True)
    settle(qtbot, terminal)
    assert terminal.navigation_.page == "person"
    assert terminal.path_.count == 2

    terminal.path_.choose(0)
    assert terminal.path_.stageTitle.startswith("Arrestation")
    hand.tap("Imprimer")
    printed(qtbot, terminal)
    assert terminal.navigation_.page == "basket"
    hand.tap("Imprimer", start=True)
    printed(qtbot, terminal)

    sheet = pypdf.PdfReader(io.BytesIO((tmp_path / "sheet-1.pdf").read_bytes()))
    text = "".join(page.extract_text() for page in sheet.pages)
    assert "Stanimir" in text
    assert terminal.sheets_.code in text
    qtbot.waitUntil(lambda: terminal.sheets_.state == "done", timeout=5000)


@pytest.mark.parametrize("size", SIZES, ids=["landscape", "portrait"])
def test_a_basket_of_six_becomes_one_booklet(
    size: tuple[int, int],
    start: Callable[..., tuple[Terminal, Screen, Hand]],
    qtbot: QtBot,
    tmp_path: Path,
) -> None:
    home = published(tmp_path)
    terminal, _screen, hand = start(home.root, size)
    kept = []
    for code in ("1 J", "1 J 1", "1 J 1/1", "1 J 1/2", "P-1", "P-2"):
        page = "person" if code.startswith("P") else "document"
        id_ = _id_of(home, code)
        terminal.open(page, id_)
        settle(qtbot, terminal)
        hand.tap("Garder")
        kept.append(id_)

    hand.tap("Panier", start=True)
    printed(qtbot, terminal)
    assert terminal.basket_.ids == tuple(kept)
    assert terminal.sheets_.pageCount >= 6
    hand.tap("Imprimer", start=True)
    printed(qtbot, terminal)

    booklet = pypdf.PdfReader(io.BytesIO((tmp_path / "sheet-1.pdf").read_bytes()))
    assert len(booklet.pages) == terminal.sheets_.pageCount
    first = booklet.pages[0].extract_text()
    assert "Comités" in first


@pytest.mark.parametrize("size", SIZES, ids=["landscape", "portrait"])
def test_a_dropped_delivery_becomes_a_hit_by_the_staffs_own_hands(
    size: tuple[int, int],
    start: Callable[..., tuple[Terminal, Screen, Hand]],
    qtbot: QtBot,
    tmp_path: Path,
) -> None:
    root = tmp_path / "home"
    root.mkdir()
    subprocess.run(
        [sys.executable, "-m", "kiosk", "pin", "Anne", "--set"],
        input=b"482915\n",
        env={**os.environ, "PYTHONPATH": str(ROOT), "KIOSK_DATA": str(root)},
        check=True,
        capture_output=True,
    )
    published(tmp_path)
    delivery = a_delivery(root / "incoming" / "lot 2")
    (delivery / "units.csv").write_text(
        "reference,title,dates,text,kind\n9 J 1,Lettre de novembre,1945,Quenouille.,document\n",
        encoding="utf-8",
    )
    terminal, _screen, hand = start(root, size)

    def rests() -> None:
        quiet = 0
        while quiet < 5:
            busy = terminal.staff_.busy or terminal.pin_._errand.running
            quiet = 0 if busy else quiet + 1
            qtbot.wait(40)

    terminal.knock()
    rests()
    for digit in "482915":
        hand.tap(digit)
    rests()
    assert terminal.navigation_.page == "staff"
    hand.tap("Regarder la livraison lot 2")
    rests()
    hand.tap("Accepter la livraison")
    rests()
    hand.tap("Mettre en ligne")
    rests()
    assert terminal.staff_.good, terminal.staff_.well
    hand.tap("Fermer")
    qtbot.waitUntil(lambda: terminal.navigation_.page == "attract")

    def found() -> bool:
        terminal.find("")
        terminal.find("quenouille")
        settle(qtbot, terminal)
        return any(hit.title == "Lettre de novembre" for hit in terminal.search_.hits.rows)

    terminal.start()
    qtbot.waitUntil(found, timeout=15000)


@pytest.mark.parametrize("size", SIZES, ids=["landscape", "portrait"])
def test_a_name_that_was_not_found_is_found_after_the_archivists_two_minutes(
    size: tuple[int, int],
    start: Callable[..., tuple[Terminal, Screen, Hand]],
    qtbot: QtBot,
    tmp_path: Path,
) -> None:
    home = published(tmp_path)
    terminal, _screen, hand = start(home.root, size)
    why, staff = terminal.why_, terminal.staff_
    terminal.knock()
    terminal.pin_.opened.emit("Hélène")
    qtbot.waitUntil(lambda: not staff.busy, timeout=30000)

    hand.tap("Pourquoi n’a-t-on pas trouvé ?")
    hand.type("gualtrik")
    hand.tap("La notice qui aurait dû être trouvée")
    hand.type("p-1")
    hand.tap("Rejouer la recherche")
    qtbot.waitUntil(lambda: not why.busy, timeout=30000)
    verdict = why.verdict
    hand.tap("Ajouter « gualtrik » aux formes de son nom")
    qtbot.waitUntil(lambda: why.state == "added" and not staff.busy, timeout=60000)
    note = why.note
    hand.tap("Fermer")
    hand.tap("Fermer")
    terminal.start()
    terminal.find("gualtrik")

    def first() -> str:
        # The first answer may still be of the edition before: the terminal changes over by itself.
        return next((row.title for row in terminal.search_.hits.rows), "")

    qtbot.waitUntil(lambda: first() == "Kowaldryk, Stanimir", timeout=15000)
    row = terminal.search_.hits.rows[0]
    assert verdict.startswith("Elle n’est pas trouvée")
    assert note.endswith("On la trouve dès maintenant.")
    assert "Gualtrik" in row.reason
    assert "Centre de ressources" in row.reason


@pytest.mark.parametrize("size", SIZES, ids=["landscape", "portrait"])
def test_a_table_nobody_is_sure_of_comes_in_once_its_columns_are_told(
    size: tuple[int, int],
    start: Callable[..., tuple[Terminal, Screen, Hand]],
    qtbot: QtBot,
    tmp_path: Path,
) -> None:
    home = published(tmp_path)
    delivery = home.root / "incoming" / "lot 3"
    delivery.mkdir(parents=True)
    (delivery / "amicale.csv").write_text(
        "id;name;Couleur\n71;Quenouillard, Odilon;bleu\n72;Brassart, Aimé;vert\n", encoding="utf-8"
    )
    (delivery / "units.csv").write_text(
        "reference,title,rights\n9 J 1,Lettre,free\n,Sans cote,\n", encoding="utf-8"
    )
    terminal, screen, hand = start(home.root, size)
    columns, staff = terminal.columns_, terminal.staff_

    def rests() -> None:
        # Keeping a choice is followed by another look at the delivery.
        quiet = 0
        while quiet < 5:
            quiet = 0 if staff.busy or columns.busy else quiet + 1
            qtbot.wait(40)

    terminal.knock()
    terminal.pin_.opened.emit("Hélène")
    rests()
    hand.tap("Regarder la livraison lot 3")
    rests()
    grabbed(screen, size, "looked")
    assert "1 fichier refusé" in staff.counts
    hand.tap("Dire ce que contiennent les colonnes")
    rests()
    assert columns.open
    hand.tap("Des personnes")
    hand.tap("name")
    hand.tap("Nom de famille")
    hand.tap("Couleur")
    hand.tap("Note, sous son propre titre")
    grabbed(screen, size, "columns")
    hand.tap("Garder et regarder de nouveau")
    rests()

    hand.until(lambda: not columns.open)
    assert "fichier refusé" not in staff.counts
    hand.tap("Accepter la livraison")
    rests()
    hand.tap("Mettre en ligne")
    rests()
    assert staff.good, staff.well
    assert _id_of(home, "71")
    assert _id_of(home, "9 J 1")


def grabbed(screen: Screen, size: tuple[int, int], name: str) -> None:
    """Keep a picture of the screen where somebody wants to look at it."""
    folder = os.environ.get("KIOSK_TEST_PICTURES")
    if folder:
        screen.window.grabWindow().save(f"{folder}/{name}-{size[0]}.png")
