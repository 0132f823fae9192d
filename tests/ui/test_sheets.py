"""The basket as paper: what prints and why not, the pages shown, the printer in a sentence."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING

import pytest

from kiosk.printing.queue import Queue, QueueError, State
from tests.ui.conftest import archive_of, settle, show
from tests.ui.fakes import FakeSource
from tests.ui.records import ON_SITE, SHUT, a_house, a_life, a_piece, plain
from ui.lookup import Lookup
from ui.models.comfort import Comfort
from ui.models.desk import Desk
from ui.models.terminal import Terminal
from ui.models.visit import Visit
from ui.models.welcome import Round
from ui.models.words import Words
from ui.press import Press
from ui.renditions import Renditions
from ui.window import WORDS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from pytestqt.qtbot import QtBot


@dataclass(frozen=True, slots=True)
class FakeQueue(Queue):
    """A printer that does what the test says."""

    printed: list[tuple[bytes, int]] = field(default_factory=list)
    cancelled: list[str] = field(default_factory=list)
    states: list[State] = field(default_factory=lambda: [State.READY])
    refuses: bool = False

    def submit(self, pdf: bytes, copies: int = 1) -> str:
        if self.refuses:
            raise QueueError("no")
        self.printed.append((pdf, copies))
        return f"borne-{len(self.printed)}"

    def state(self) -> State:
        return self.states[0]

    def job(self, _job: str) -> State:
        return self.states[0]

    def cancel(self, jobs: Sequence[str]) -> None:
        self.cancelled.extend(jobs)


@pytest.fixture
def at_desk(tmp_path: Path, qapp: object) -> Iterator[Callable[..., Terminal]]:
    made: list[Terminal] = []

    def at(source: FakeSource, queue: Queue, most_pages: int = 20) -> Terminal:
        words = Words(WORDS)
        words.choose("fr")
        terminal = Terminal(
            Lookup(source),
            Renditions(tmp_path),
            words,
            Comfort(calm=True),
            Visit(),
            Round(tmp_path / "round"),
            Desk(queue=queue, most_pages=most_pages),
        )
        made.append(terminal)
        terminal.lookup_.start()
        terminal.start()
        return terminal

    assert qapp is not None
    yield at
    for terminal in made:
        terminal.stop()


def pieces() -> FakeSource:
    return FakeSource(
        {
            "one": a_house(
                [
                    a_piece(canvases=()),
                    a_life(),
                    a_piece(8, id="u8", reference="25 W 77", showing=SHUT, canvases=()),
                    a_piece(9, id="u9", reference="4 Fi 9", showing=ON_SITE),
                ]
            )
        }
    )


def pressed(qtbot: QtBot, terminal: Terminal) -> None:
    settle(qtbot, terminal)
    qtbot.waitUntil(terminal.sheets_.press.idle, timeout=20000)
    qtbot.wait(1)


@pytest.mark.medium
def test_every_item_says_whether_it_prints_and_why_not(
    at_desk: Callable[..., Terminal], qtbot: QtBot
) -> None:
    terminal = at_desk(pieces(), FakeQueue())
    for id_ in ("u3", "p1", "u8", "u9"):
        terminal.basket_.toggle(id_)

    terminal.navigation_.go("basket")
    pressed(qtbot, terminal)

    rows = {row.record_id: row for row in terminal.sheets_.items_.rows}
    assert [rows[id_].printable for id_ in ("u3", "p1", "u8", "u9")] == [True, True, False, True]
    assert "2045" in rows["u8"].note
    assert rows["u9"].note == "La notice s’imprime, l’image reste à l’écran."
    assert plain(terminal.sheets_.summary) == "3 pièces à imprimer, 1 à demander à l’archiviste."
    assert terminal.sheets_.pageCount >= 3
    assert len(terminal.sheets_.code) == 2


def test_nothing_is_set_before_the_basket_is_opened(
    at_desk: Callable[..., Terminal], qtbot: QtBot
) -> None:
    terminal = at_desk(pieces(), FakeQueue())

    terminal.basket_.toggle("u3")
    settle(qtbot, terminal)

    assert terminal.sheets_.pageCount == 0
    assert terminal.sheets_.press.idle()


@pytest.mark.medium
def test_printing_a_record_keeps_it_and_shows_its_sheet_first(
    at_desk: Callable[..., Terminal], qtbot: QtBot
) -> None:
    terminal = at_desk(pieces(), FakeQueue())
    terminal.basket_.toggle("u3")
    terminal.open("person", "p1")
    settle(qtbot, terminal)

    terminal.print()
    pressed(qtbot, terminal)

    assert terminal.navigation_.page == "basket"
    assert terminal.basket_.ids == ("u3", "p1")
    assert [row.shown for row in terminal.sheets_.items_.rows] == [False, True]
    assert terminal.sheets_._sheets()[0].title == "Augustin Lefèbvre"


@pytest.mark.medium
def test_the_very_pages_shown_are_printed_in_so_many_copies(
    at_desk: Callable[..., Terminal], qtbot: QtBot
) -> None:
    queue = FakeQueue()
    terminal = at_desk(pieces(), queue)
    terminal.basket_.toggle("u3")
    terminal.navigation_.go("basket")
    pressed(qtbot, terminal)
    sheets = terminal.sheets_
    sheets.copy(1)

    sheets.send()
    pressed(qtbot, terminal)

    pdf, copies = queue.printed[0]
    assert pdf.startswith(b"%PDF")
    assert copies == 2
    assert sheets.state == "waiting"
    queue.states[0] = State.DONE
    qtbot.waitUntil(lambda: sheets.state == "done", timeout=4000)
    assert "n’oubliez rien" in plain(sheets.said)
    sheets.dismiss()
    assert sheets.heading == ""


@pytest.mark.medium
@pytest.mark.parametrize(
    ("state", "heading"),
    [
        (State.NO_PAPER, "Il n’y a plus de papier"),
        (State.OFF, "L’imprimante ne répond pas"),
        (State.STOPPED, "L’imprimante est arrêtée"),
        (State.NO_PRINTER, "Aucune imprimante n’est reliée à cette borne"),
    ],
)
def test_a_hindered_printer_is_told_in_a_sentence_and_the_basket_kept(
    state: State, heading: str, at_desk: Callable[..., Terminal], qtbot: QtBot
) -> None:
    queue = FakeQueue(states=[state])
    terminal = at_desk(pieces(), queue)
    terminal.basket_.toggle("u3")
    terminal.navigation_.go("basket")
    pressed(qtbot, terminal)

    terminal.sheets_.send()
    pressed(qtbot, terminal)

    assert plain(terminal.sheets_.heading) == heading
    assert terminal.sheets_.hindered
    assert terminal.sheets_.said
    assert terminal.basket_.count == 1
    queue.states[0] = State.READY
    terminal.sheets_.retry()
    pressed(qtbot, terminal)
    assert terminal.sheets_.state in ("waiting", "ready")


@pytest.mark.medium
def test_a_print_system_that_refuses_is_told_too(
    at_desk: Callable[..., Terminal], qtbot: QtBot
) -> None:
    terminal = at_desk(pieces(), FakeQueue(refuses=True))
    terminal.basket_.toggle("u3")
    terminal.navigation_.go("basket")
    pressed(qtbot, terminal)

    terminal.sheets_.send()
    pressed(qtbot, terminal)

    assert terminal.sheets_.state == "off"


@pytest.mark.medium
def test_jobs_that_have_not_come_out_are_cancelled_when_the_visit_ends(
    at_desk: Callable[..., Terminal], qtbot: QtBot
) -> None:
    queue = FakeQueue(states=[State.NO_PAPER])
    terminal = at_desk(pieces(), queue)
    terminal.basket_.toggle("u3")
    terminal.navigation_.go("basket")
    pressed(qtbot, terminal)
    terminal.sheets_.send()
    pressed(qtbot, terminal)

    terminal.visit_.end()
    pressed(qtbot, terminal)

    assert queue.cancelled == ["borne-1"]
    assert terminal.sheets_.code == ""
    assert terminal.sheets_.pageCount == 0
    assert terminal.sheets_.heading == ""


@pytest.mark.medium
def test_a_visit_may_print_so_many_pages_and_the_refusal_says_how_many_are_left(
    at_desk: Callable[..., Terminal], qtbot: QtBot
) -> None:
    terminal = at_desk(pieces(), FakeQueue(), most_pages=1)
    terminal.basket_.toggle("u3")
    terminal.basket_.toggle("p1")
    terminal.navigation_.go("basket")
    pressed(qtbot, terminal)

    terminal.sheets_.send()

    assert not terminal.sheets_.ready
    assert "il vous en reste 1" in plain(terminal.sheets_.quota)


@pytest.mark.medium
def test_large_print_and_another_language_set_the_sheets_anew(
    at_desk: Callable[..., Terminal], qtbot: QtBot
) -> None:
    terminal = at_desk(pieces(), FakeQueue())
    terminal.basket_.toggle("p1")
    terminal.navigation_.go("basket")
    pressed(qtbot, terminal)
    before = terminal.sheets_.pageCount

    terminal.sheets_.large = True
    terminal.words_.choose("de")
    pressed(qtbot, terminal)

    assert terminal.sheets_.pageCount >= before
    assert terminal.sheets_._sheets()[0].language == "de"
    assert terminal.sheets_._sheets()[0].large


def test_the_slip_of_a_search_that_found_nothing_is_made_only_when_asked(
    at_desk: Callable[..., Terminal], qtbot: QtBot
) -> None:
    terminal = at_desk(pieces(), FakeQueue())
    terminal.find("zzzqqq")
    settle(qtbot, terminal)
    assert terminal.search_.state == "nothing"

    terminal.slip()
    pressed(qtbot, terminal)

    assert terminal.sheets_.slipTitle == "zzzqqq"
    assert terminal.sheets_.pageCount == 1
    terminal.visit_.end()
    assert terminal.sheets_.slipTitle == ""


@pytest.mark.medium
@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920)])
def test_the_preview_reaches_the_screen(
    size: tuple[int, int], at_desk: Callable[..., Terminal], qtbot: QtBot
) -> None:
    terminal = at_desk(pieces(), FakeQueue())
    for id_ in ("u3", "p1"):
        terminal.basket_.toggle(id_)
    screen = show(terminal, qtbot, *size)

    terminal.navigation_.go("basket")
    pressed(qtbot, terminal)
    qtbot.wait(50)

    provider = terminal.sheets_.provider
    assert provider is not None
    assert len(provider.pages) == terminal.sheets_.pageCount
    screen.close()
    assert screen.faults == []


def test_the_newest_work_of_a_lane_is_the_one_that_answers(qtbot: QtBot) -> None:
    press = Press()
    told: list[object] = []
    for number in range(3):
        press.ask("lane", partial(str, number), told.append, told.append)
    qtbot.waitUntil(press.idle)
    qtbot.wait(5)

    assert told == ["2"]
    press.stop()


def test_work_that_fails_is_told_and_the_press_goes_on(
    qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    press = Press()
    told: list[str] = []

    def fails() -> str:
        raise ValueError("paper")

    press.ask("a", fails, told.append, lambda error: told.append(f"failed: {error}"))
    press.ask("b", lambda: "done", told.append, lambda error: told.append(str(error)))
    qtbot.waitUntil(lambda: len(told) == 2)

    assert told == ["failed: paper", "done"]
    assert "paper" in caplog.text
    press.stop()


def test_an_archive_without_the_record_any_more_leaves_it_out(
    at_desk: Callable[..., Terminal], qtbot: QtBot
) -> None:
    terminal = at_desk(archive_of(a_piece(canvases=())), FakeQueue())
    terminal.basket_.toggle("gone")

    terminal.navigation_.go("basket")
    pressed(qtbot, terminal)

    assert terminal.sheets_.items_.count == 0
    assert terminal.sheets_.summary == ""
