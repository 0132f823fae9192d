"""What every test stands on: no screen, no graphics card, no widgets."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

import pytest
from coverage import Coverage
from hypothesis import settings

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator

# How long an example takes is the machine's affair, not the product's.
settings.register_profile("kiosk", deadline=None)
settings.load_profile("kiosk")

# Before the first import of Qt, so that `pytest` alone draws as scripts/test does.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")
os.environ.setdefault("QT_SCALE_FACTOR", "1")


@pytest.fixture(scope="session")
def qapp_cls() -> type:
    """The kiosk has no widgets: pytest-qt makes the smaller application."""
    from PySide6.QtGui import QGuiApplication

    return QGuiApplication


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Generator[None, object, object]:
    """Nothing of an uncounted test is counted in coverage, which would make it twice as slow."""
    counting = None if _is_counted(item) else Coverage.current()
    if counting is None:
        return (yield)
    with pytest.MonkeyPatch.context() as patch:
        # What it starts is not counted either.
        patch.delenv("COVERAGE_PROCESS_CONFIG", raising=False)
        counting.stop()
        try:
            return (yield)
        finally:
            counting.start()


def _is_counted(item: pytest.Item) -> bool:
    """Whether its lines count: of slow tests only those that run what no quick one runs."""
    marks = {mark.name for mark in item.iter_markers()}
    if "counted" in marks:
        return "uncounted" not in marks
    return not marks & {"uncounted", "slow", "endurance"}


@pytest.fixture(autouse=True)
def _databases(request: pytest.FixtureRequest) -> Iterator[None]:
    """What a test has kept on PostgreSQL instead of in its folder goes with the test."""
    drop = getattr(sys.modules.get("sitecustomize"), "drop", None)
    if drop is None or "tmp_path" not in request.fixturenames:
        yield
        return
    folder = request.getfixturevalue("tmp_path")
    yield
    drop(folder)
