"""A finger, a terminal over a small archive, and a whole house that is built once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from tests.journeys.hand import Hand
from tests.journeys.house import a_house, a_printer
from tests.ui.conftest import (
    collected_here,
    fonts,
    heap,
    make_terminal,
    settle,
    show,
    source,
    terminal,
    words,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtGui import QPointingDevice
    from pytestqt.qtbot import QtBot

    from kiosk.generation.folder import Home
    from ui.models.terminal import Terminal
    from ui.window import Screen

__all__ = [
    "collected_here",
    "fonts",
    "heap",
    "make_terminal",
    "settle",
    "source",
    "terminal",
    "words",
]

SIZES = [(1920, 1080), (1080, 1920)]


@pytest.fixture(scope="session")
def finger(qapp: object) -> QPointingDevice:
    assert qapp is not None
    return QTest.createTouchDevice()


@pytest.fixture(params=SIZES, ids=["landscape", "portrait"])
def screen(
    request: pytest.FixtureRequest,
    terminal: Terminal,
    qtbot: QtBot,
) -> Iterator[Screen]:
    made = show(terminal, qtbot, *request.param)
    QAccessible.setActive(True)
    yield made
    made.close()
    assert made.faults == []


@pytest.fixture
def hand(screen: Screen, finger: QPointingDevice) -> Hand:
    return Hand(screen.window, finger)


@pytest.fixture(scope="session")
def house(tmp_path_factory: pytest.TempPathFactory) -> Home:
    """Built once for all processes of a run; whoever writes in it takes a copy."""
    base = tmp_path_factory.getbasetemp()
    # Of a run in several processes each has a folder of its own, beside those of the others.
    shared = base.parent if base.name.startswith("popen-") else base
    return a_house(shared / "house")


@pytest.fixture
def printer(tmp_path: Path) -> tuple[Path, Path]:
    return a_printer(tmp_path / "printer")
