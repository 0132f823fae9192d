"""A tour: the real application led through its pages, one numbered picture each.

It works by what a visitor can do: touch a door, type letters, open a row. So a page that cannot be
reached is missing from the tour.
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QEventLoop, QSize, QTimer

from ui.models.terminal import Terminal
from ui.window import Screen

PATIENCE_MS = 10_000
STILL_MS = 350
"""Asynchronous pictures are on screen by then; a tour is looked at, not measured."""
USUAL = "lefeb"
"""A name of the region, typed when the archive holds it."""
PERSON = "augustin lefebvre"
"""A person whom many sources name; searched as a visitor would, when the archive holds him."""
PIECE = "lettre maire wizernes"
PIECE_CODE = "1 J 0214/3"
"""A letter that has everything: persons, places, words of its page."""
NOBODY = "—"


@dataclass(frozen=True, slots=True)
class Stop:
    """One picture of the tour: its file, and how to get there from the stop before."""

    name: str
    lead: Callable[[Terminal], None]


def tour(
    terminal: Terminal, out: Path, size: tuple[int, int], language: str = "fr"
) -> tuple[list[Path], list[str]]:
    """Write the pictures; returns their paths and whatever the views complained of."""
    out.mkdir(parents=True, exist_ok=True)
    terminal.comfort_.calm = True
    screen = Screen(terminal, QSize(*size))
    written = []
    try:
        terminal.lookup_.start()
        terminal.rest()
        terminal.words_.choose(language)
        _wait(terminal)
        for stop in STOPS:
            stop.lead(terminal)
            # The end of a visit has put the terminal's own language back.
            terminal.words_.choose(language)
            _wait(terminal)
            path = out / f"{stop.name}.png"
            screen.window.grabWindow().save(str(path))
            written.append(path)
    finally:
        terminal.stop()
        screen.close()
    return written, screen.faults


def _pump(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def _wait(terminal: Terminal) -> None:
    """Until every question is answered and the pictures stand still."""
    clock = QElapsedTimer()
    clock.start()
    _pump(20)
    while not _still(terminal) and clock.elapsed() < PATIENCE_MS:
        _pump(20)
    _pump(STILL_MS)


def _still(terminal: Terminal) -> bool:
    threads = (terminal.lookup_, terminal.sheets_.press, terminal.viewer_.reader)
    panels = [panel.at_work for panel in terminal.panels]
    errands = (terminal.pin_.asking, terminal.staff_.at_work, *panels)
    whole = terminal.search_.complete
    return whole and all(thread.idle() for thread in threads) and not any(errands)


# ---------------------------------------------------------------------- the stops


def _rest_by_day(terminal: Terminal) -> None:
    while terminal.welcome_.night and terminal.welcome_.pictured:
        terminal.welcome_.turn()


def _rest_by_night(terminal: Terminal) -> None:
    while not terminal.welcome_.night:
        terminal.welcome_.turn()


def _name(terminal: Terminal) -> str:
    """The surname of a person from the middle of the alphabet."""
    terminal.people_.choose(int(terminal.people_.total * 0.5925))
    _wait(terminal)
    rows = terminal.people_.around.rows
    return next((row.name.split(",")[0] for row in rows if row.chosen), "lettre")


def _typing(terminal: Terminal) -> None:
    terminal.find(USUAL)
    _wait(terminal)
    letters = USUAL if terminal.search_.exact > 1 else _name(terminal)[: len(USUAL)].lower()
    terminal.people_.wipe()
    terminal.find("")
    for letter in letters:
        terminal.typed(letter)


def _wall(terminal: Terminal) -> None:
    terminal.navigation_.home()
    terminal.enter("papers")


def _values(terminal: Terminal) -> None:
    """All places of what is on the wall, and what two letters leave of them."""
    terminal.listValues("place")
    terminal.values_.type("sa")


def _nothing(terminal: Terminal) -> None:
    """A name as a clerk may have heard it: spelt otherwise until only near names are left."""
    name = _name(terminal)
    terminal.people_.wipe()
    for written in (f"{name[0]}h{name[1:]}tt", f"{name[:-1]}cq", f"{name}zqx"):
        terminal.find(written)
        _wait(terminal)
        if terminal.search_.state == "near":
            break
    terminal.foldKeyboard()


def _first(terminal: Terminal, page: str) -> None:
    """The first record of a page that has a picture, else the first that may be shown."""
    kinds = ("person",) if page == "person" else ("document",)
    terminal.find("")
    terminal.search_.start(tuple(("kind", kind) for kind in kinds))
    _wait(terminal)
    rows = [hit for hit in terminal.search_.hits.rows if hit.page == page and not hit.locked]
    rows.sort(key=lambda hit: not hit.picture)
    if rows:
        terminal.open(page, rows[0].record_id)
        terminal.basket_.toggle(rows[0].record_id)


def _found(terminal: Terminal, words: str, page: str, code: str = "") -> None:
    """The record of a page that some words find, and among several the one of this code."""
    terminal.find(words)
    _wait(terminal)
    rows = [hit for hit in terminal.search_.hits.rows if hit.page == page and not hit.locked]
    rows.sort(key=lambda hit: (code not in hit.origin, not hit.picture))
    if terminal.search_.state != "found" or not rows:
        _first(terminal, page)
        return
    terminal.open(page, rows[0].record_id)
    if not terminal.basket_.holds(rows[0].record_id):
        terminal.basket_.toggle(rows[0].record_id)


def _staff(terminal: Terminal) -> None:
    """The page behind the door; whoever leads a tour has the data folder, and needs no PIN."""
    terminal.knock()
    _wait(terminal)
    people = [row.name for row in terminal.pin_.members_.rows]
    terminal.pin_.opened.emit(people[0] if people else NOBODY)


def _look(terminal: Terminal) -> None:
    """What the first delivery that waits would change."""
    waiting = next((row for row in terminal.staff_.deliveries_.rows if row.waiting), None)
    if waiting is not None:
        terminal.staff_.look(waiting.path, waiting.name)


def _task(begin: Callable[[Terminal], None]) -> Callable[[Terminal], None]:
    """A task of the staff, begun on their page."""

    def lead(terminal: Terminal) -> None:
        if terminal.panel is not None:
            terminal.panel.close()
        begin(terminal)

    return lead


def _objection(terminal: Terminal) -> None:
    terminal.objections_.begin()
    _wait(terminal)
    terminal.objections_.write()


def _credits(terminal: Terminal) -> None:
    terminal.start()
    terminal.thank()


def _closer(terminal: Terminal) -> None:
    terminal.look()
    _wait(terminal)
    terminal.viewer_.closer(1)


def _slip(terminal: Terminal) -> None:
    _nothing(terminal)
    _wait(terminal)
    terminal.slip()


def _vault(terminal: Terminal) -> None:
    _typing(terminal)
    _wait(terminal)
    terminal.navigation_.go("vault")


def _large(terminal: Terminal) -> None:
    _typing(terminal)
    terminal.comfort_.nextSize()
    terminal.comfort_.highContrast = True


def _low(terminal: Terminal) -> None:
    terminal.comfort_.reset()
    terminal.comfort_.calm = True
    terminal.comfort_.lowReach = True


def _countdown(terminal: Terminal) -> None:
    terminal.comfort_.lowReach = False
    terminal.navigation_.home()
    terminal.visit_.warn()


STOPS = (
    Stop("01-attract", _rest_by_day),
    Stop("15-vault-at-rest", _rest_by_night),
    Stop("02-home", lambda terminal: terminal.start()),
    Stop("03-results-typing", _typing),
    Stop("04-picture-wall", _wall),
    Stop("04-values", _values),
    Stop("05-no-result", _nothing),
    Stop("06-document", lambda terminal: _found(terminal, PIECE, "document", PIECE_CODE)),
    Stop("08-viewer", _closer),
    Stop("07-person", lambda terminal: _found(terminal, PERSON, "person")),
    Stop("09-basket", lambda terminal: terminal.navigation_.go("basket")),
    Stop("09-slip", _slip),
    Stop("13-places", lambda terminal: terminal.enter("places")),
    Stop("15b-vault-letter", _vault),
    Stop("16-results-large-contrast", _large),
    Stop("19-low-reach", _low),
    Stop("18-countdown", _countdown),
    Stop("14-credits", _credits),
    Stop("11b-pin", lambda terminal: terminal.knock()),
    Stop("11-staff", _staff),
    Stop("11-staff-looking", _look),
    Stop("11-staff-quality", _task(lambda terminal: terminal.quality_.begin())),
    Stop("11-staff-same-person", _task(lambda terminal: terminal.sameness_.begin())),
    Stop("11-staff-objection", _task(_objection)),
    Stop("11-staff-copies", _task(lambda terminal: terminal.copies_.begin())),
)
