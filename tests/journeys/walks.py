"""The journeys themselves, step by step: what a visitor, a researcher or staff touches.

Tests assert what came of each; the bench prints touches and seconds beside their targets.
"""

from __future__ import annotations

import os
import time
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from kiosk.app.terminal import build
from kiosk.generation.folder import Home, on_show
from kiosk.generation.snapshot import Snapshot
from kiosk.records.folding import fold
from kiosk.settings import Settings
from tests.journeys.hand import Hand
from tests.journeys.house import OWNER, PIN, a_delivery
from ui.models.terminal import Terminal
from ui.window import Screen

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtGui import QPointingDevice

    from kiosk.records.notice import Notice

LANDSCAPE, PORTRAIT = (1920, 1080), (1080, 1920)
ERRAND_SECONDS = 120.0
DEPORTEE, MISSPELT = "D 0214", "D 0206"
CORNER = 40


@dataclass
class Walk:
    """One journey: who walks, and after how many touches and seconds each point was reached."""

    terminal: Terminal
    hand: Hand
    home: Home
    sheets: Path
    began: float = field(default_factory=time.perf_counter)
    reached: dict[str, tuple[int, float]] = field(default_factory=dict)
    pages: int = 0
    scale: float = 1.0

    def mark(self, point: str) -> None:
        """A point of the journey has been reached."""
        self.reached[point] = (self.hand.touches, time.perf_counter() - self.began)

    def begin(self) -> None:
        """Touch the screen at rest; whoever needs larger text asks for it first, uncounted."""
        self.hand.tap("Touchez pour commencer")
        self.page("home")
        if self.scale > 1:
            counted = self.hand.touches
            self.hand.tap("Texte et confort")
            self.hand.tap({1.25: "Grand", 1.5: "Très grand"}[self.scale])
            self.hand.tap("Fermer")
            self.hand.touches = counted

    def page(self, name: str) -> None:
        """Wait until a page is open and everything asked for is on it."""
        self.hand.until(lambda: self.terminal.navigation_.page == name)
        self.quiet()

    def quiet(self) -> None:
        """Wait until nothing is asked any more."""
        self.hand.until(lambda: self.terminal.search_.state != "waiting")
        self.hand.until(self.terminal.lookup_.idle)
        # The last answer is on its way from one thread to the other.
        QTest.qWait(1)
        self.hand.see_it_settle()

    def printed(self) -> list[Path]:
        """The sheets that came out."""
        return sorted(self.sheets.glob("*.pdf"), key=lambda path: int(path.stem))

    def notice(self, reference: str) -> Notice:
        """A record of the edition on show, as it is written there."""
        name = on_show(self.home)
        assert name is not None
        snapshot = Snapshot(self.home.generations / name)
        try:
            (id_,) = snapshot.ids(reference)
            found = snapshot.notice(id_)
        finally:
            snapshot.close()
        assert found is not None
        return found


@contextmanager
def walking(
    home: Home, finger: QPointingDevice, printer: tuple[Path, Path], size: tuple[int, int]
) -> Iterator[Walk]:
    """A terminal as it is started in the house, before which somebody stands."""
    programs, sheets = printer
    path = os.environ["PATH"]
    os.environ["PATH"] = f"{programs}{os.pathsep}{path}"
    terminal = build(home.root, Settings())
    screen = Screen(terminal, QSize(*size))
    QAccessible.setActive(True)
    try:
        terminal.lookup_.start()
        terminal.rest()
        walk = Walk(terminal, Hand(screen.window, finger), home, sheets)
        walk.hand.until(screen.window.isExposed)
        walk.hand.until(lambda: terminal.home_.doors.count > 0)
        walk.quiet()
        walk.began = time.perf_counter()
        yield walk
    finally:
        terminal.stop()
        screen.close()
        os.environ["PATH"] = path
    assert screen.faults == []


# ---------------------------------------------------------------------- pieces


def _search(walk: Walk) -> None:
    walk.hand.tap("Recherche")
    walk.page("search")


def _type_until(walk: Walk, letters: str, title: str) -> None:
    """Type until the wanted row is in sight, no further."""
    for letter in letters:
        walk.hand.type(letter)
        walk.quiet()
        if walk.hand.sees(title, start=True):
            break
    walk.hand.until(lambda: walk.hand.sees(title, start=True))


def _confirm(walk: Walk) -> None:
    """The sheet is seen; it is printed, and it is taken from the tray."""
    walk.hand.until(lambda: bool(walk.terminal.sheets_.ready))
    walk.pages = walk.terminal.sheets_.pageCount
    walk.mark("preview")
    before = len(walk.printed())
    walk.hand.tap("Imprimer", start=True)
    walk.hand.until(lambda: len(walk.printed()) > before)
    walk.hand.until(lambda: walk.terminal.sheets_.state == "done")
    walk.mark("paper")


def _finish(walk: Walk) -> None:
    walk.hand.tap("J’ai fini")
    walk.page("attract")
    walk.mark("finished")


# ---------------------------------------------------------------------- journeys


def family(walk: Walk) -> None:
    """A: from rest to a person, and home with her sheet."""
    person = walk.notice(DEPORTEE)
    walk.begin()
    _search(walk)
    _type_until(walk, fold(person.title.replace(",", "")), person.title)
    walk.mark("list")
    walk.hand.tap(person.title)
    walk.page("person")
    walk.hand.tap("Imprimer")
    walk.page("basket")
    _confirm(walk)
    _finish(walk)


def grandfather(walk: Walk) -> None:
    """A again: a name as it was heard; a stage of the path; the sheet."""
    person = walk.notice(MISSPELT)
    walk.begin()
    _search(walk)
    _type_until(walk, "kovaldrik", person.title)
    walk.mark("list")
    walk.hand.tap(person.title, start=True)
    walk.page("person")
    before = str(walk.terminal.path_.stageNumber)
    walk.hand.tap("Étape suivante")
    walk.hand.until(lambda: str(walk.terminal.path_.stageNumber) != before)
    walk.mark("stage")
    walk.hand.tap("Imprimer")
    walk.page("basket")
    _confirm(walk)
    _finish(walk)


def delivery(walk: Walk) -> str:
    """Staff: a delivery lies in the inbox; it is looked at, accepted, published, and found."""
    inbox = walk.home.root / Settings().deliveries.inbox
    title = a_delivery(inbox, "depot-du-jour")
    hand, staff = walk.hand, walk.terminal.staff_
    right = hand.window.width() - CORNER
    hand.hold(
        [QPoint(CORNER, CORNER), QPoint(right, CORNER)],
        lambda: walk.terminal.navigation_.page == "pin",
    )
    hand.tap(OWNER)
    for digit in PIN:
        hand.tap(digit)
    walk.page("staff")
    hand.until(lambda: not staff.busy, ERRAND_SECONDS)
    walk.mark("staff")
    hand.tap("Regarder la livraison depot-du-jour")
    _errand(walk, lambda: bool(staff.looked))
    walk.mark("looked")
    hand.tap("Accepter la livraison")
    _errand(walk, lambda: not staff.looked)
    walk.mark("accepted")
    before = on_show(walk.home)
    hand.tap("Mettre en ligne")
    _errand(walk, lambda: on_show(walk.home) != before)
    walk.mark("published")
    hand.tap("Fermer")
    walk.page("attract")
    walk.begin()
    _search(walk)
    _type_until(walk, fold(title.partition(",")[0]), title)
    walk.mark("found")
    return title


def _errand(walk: Walk, done: Callable[[], bool]) -> None:
    """Wait for an errand's end; one that fails says why on the page."""
    staff = walk.terminal.staff_
    walk.hand.until(
        lambda: not staff.good or (done() and not staff.busy),
        ERRAND_SECONDS,
    )
    assert staff.good, staff.well


def booklet(walk: Walk) -> list[str]:
    """A reader keeps six pieces and prints them as one booklet; returns their titles."""
    walk.begin()
    _search(walk)
    walk.hand.type("lettre")
    walk.quiet()
    kept: list[str] = []
    for number in range(1, 7):
        name = _next_to_keep(walk)
        walk.hand.tap(name)
        walk.hand.until(lambda wanted=number: walk.terminal.basket_.count == wanted)  # type: ignore[misc]
        kept.append(name.removeprefix("Garder : "))
    walk.mark("kept")
    walk.hand.tap("Panier", start=True)
    walk.page("basket")
    _confirm(walk)
    return kept


def _next_to_keep(walk: Walk) -> str:
    """The first row in sight that is not kept yet and may be printed; the list is pushed on."""
    hits = {row.title.replace("\u00a0", " "): row for row in walk.terminal.search_.hits.rows}
    for _ in range(20):
        for name in sorted(walk.hand.spoken()):
            row = hits.get(name.removeprefix("Garder : ")) if "Garder : " in name else None
            if row is not None and not row.locked and walk.hand.sees(name):
                return name
        walk.hand.drag(walk.hand.find("Résultats"), 300)
        walk.quiet()
    raise AssertionError("there are not six rows to keep")


def researcher(walk: Walk, code: str) -> tuple[str, str]:
    """E: a shelf mark, its notice, its place in the fonds, the piece beside it."""
    notice = walk.notice(code)
    walk.begin()
    _search(walk)
    _type_until(walk, code.lower(), notice.title)
    walk.mark("list")
    walk.hand.tap(notice.title)
    walk.page("document")
    walk.mark("notice")
    first = walk.terminal.record_.recordId
    assert first == notice.id
    beside = next(
        line
        for line in walk.terminal.document_.tree.rows
        if not line.level and not line.current and not line.locked
    )
    walk.hand.tap(beside.title.replace("\u00a0", " "))
    walk.hand.until(lambda: walk.terminal.record_.recordId != first)
    walk.page("document")
    walk.mark("sibling")
    return beside.record_id, walk.terminal.record_.recordId


def tourist(walk: Walk) -> None:
    """D: one's own language, the door of the people, a person."""
    walk.hand.tap("English")
    walk.page("home")
    walk.hand.tap("People", start=True)
    walk.page("vault")
    walk.mark("people")
    row = next(row for row in walk.terminal.people_.around.rows if not row.chosen)
    walk.hand.tap(row.name.replace("\u00a0", " "), start=True)
    walk.page("person")
    walk.mark("person")


def read_on_a_page(walk: Walk, word: str) -> None:
    """From a word to the place where it stands on a page."""
    walk.begin()
    _search(walk)
    walk.hand.type(word)
    walk.quiet()
    walk.mark("list")
    hit = next(hit for hit in walk.terminal.search_.answer.hits if hit.page is not None)
    walk.hand.tap(hit.plain_title.replace("\u00a0", " "))
    walk.page("document")
    walk.hand.tap("Voir de près")
    walk.page("viewer")
    walk.hand.until(lambda: bool(walk.terminal.viewer_.boxes))
    walk.mark("page")
