"""What every test stands on: no screen, no graphics card, no widgets."""

from __future__ import annotations

import os

import pytest
from hypothesis import settings

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
