"""A terminal over a small archive, with or without its window."""

from __future__ import annotations

import gc
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.ui.fakes import FakeSource, an_archive, holdings
from ui.lookup import Lookup
from ui.models.comfort import Comfort
from ui.models.terminal import Terminal
from ui.models.visit import Visit
from ui.models.welcome import Round
from ui.models.words import Words
from ui.renditions import Renditions
from ui.window import WORDS, Screen, load_fonts

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    from kiosk.records.notice import Notice

    MakeTerminal = Callable[..., Terminal]


@pytest.fixture(scope="session", autouse=True)
def words() -> None:
    """Compile the words that are newer than what is compiled, as scripts/words does."""
    for written in sorted(WORDS.glob("*.ts")):
        made = written.with_suffix(".qm")
        if not made.exists() or made.stat().st_mtime < written.stat().st_mtime:
            release = Path(sys.executable).with_name("pyside6-lrelease")
            subprocess.run([release, "-silent", written, "-qm", made], check=True)


@pytest.fixture(scope="session", autouse=True)
def fonts(qapp: object) -> None:
    assert qapp is not None  # fonts belong to an application
    load_fonts()


@pytest.fixture(scope="session", autouse=True)
def heap(fonts: None) -> None:
    """What stands before the first window is not looked through again after every test."""
    assert fonts is None
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def collected_here(heap: None) -> None:
    """As in the product: the lookup thread must not destroy objects of the screen's thread.

    Collected is before a test, not after it: pytest holds what a test had until its very end.
    """
    assert heap is None
    gc.disable()
    gc.collect()


@pytest.fixture
def source() -> FakeSource:
    return FakeSource({"one": holdings(an_archive())})


@pytest.fixture
def make_terminal(tmp_path: Path) -> Iterator[MakeTerminal]:
    made: list[Terminal] = []

    def make(source: FakeSource, *, calm: bool = True) -> Terminal:
        words = Words(WORDS)
        words.choose("fr")
        terminal = Terminal(
            Lookup(source),
            Renditions(tmp_path),
            words,
            Comfort(calm=calm),
            Visit(),
            Round(tmp_path / "round"),
        )
        made.append(terminal)
        return terminal

    yield make
    for terminal in made:
        terminal.stop()


@pytest.fixture
def terminal(make_terminal: MakeTerminal, source: FakeSource, qtbot: QtBot) -> Terminal:
    made: Terminal = make_terminal(source)
    made.lookup_.start()
    made.rest()
    settle(qtbot, made)
    return made


def settle(qtbot: QtBot, terminal: Terminal) -> None:
    """Wait until every question has been answered and drawn."""
    qtbot.waitUntil(lambda: terminal.search_.state != "waiting", timeout=5000)
    qtbot.waitUntil(terminal.lookup_.idle, timeout=5000)
    qtbot.wait(1)
    qtbot.waitUntil(lambda: terminal.search_.complete, timeout=5000)


def archive_of(*notices: Notice) -> FakeSource:
    return FakeSource({"one": holdings(list(notices))})


def show(terminal: Terminal, qtbot: QtBot, width: int = 1920, height: int = 1080) -> Screen:
    from PySide6.QtCore import QSize

    screen = Screen(terminal, QSize(width, height))
    qtbot.waitUntil(screen.window.isExposed)
    return screen
