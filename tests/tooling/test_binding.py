"""The Qt binding keeps its references: PySide6 6.12.0 on Python 3.11 lost one to None a call."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import QObject

CALLS = 2_000


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None cannot be lost from Python 3.12 on")
def test_calls_into_qt_keep_the_references_to_none() -> None:
    thing = QObject()
    before = sys.getrefcount(None)

    for _ in range(CALLS):
        thing.setObjectName("x")

    assert abs(sys.getrefcount(None) - before) < CALLS / 20
