"""Before the first frame only Qt and the view models are loaded, and nothing is read."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.memory import unmeasured

ROOT = Path(__file__).parents[2]
HEAVY = (
    *("numpy", "whoosh", "sqlalchemy", "alembic", "psycopg", "PIL", "lxml", "msgspec", "typst"),
    *("sqlite3", "Stemmer", "rapidfuzz", "segno", "PySide6.QtWidgets"),
    *("index.backends", "kiosk.staff", "kiosk.catalogue", "kiosk.readers", "media"),
)
PROGRAM = """
import sys
from pathlib import Path
from PySide6.QtCore import QSize, QTimer
from kiosk.app.terminal import build
from kiosk.settings import Settings
from ui.window import Screen, application, prepare

prepare(software=True)
app = application(["kiosk"])
terminal = build(Path(sys.argv[1]), Settings())
screen = Screen(terminal, QSize(1920, 1080))
loaded = []

def framed():
    loaded.extend(sys.modules)
    terminal.lookup_.start()
    QTimer.singleShot(200, app.quit)

screen.after_first_frame(framed)
terminal.rest()
screen.guard.may_close = True
app.exec()
terminal.stop()
screen.close()
print("\\n".join(screen.faults), file=sys.stderr)
print("\\n".join(loaded))
"""


@pytest.mark.medium
def test_nothing_but_qt_and_the_view_models_comes_before_the_first_frame(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(tmp_path)],
        cwd=ROOT,
        env=unmeasured(),
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )

    loaded = set(done.stdout.split())
    assert done.returncode == 0, done.stderr
    assert done.stderr.strip() == ""
    assert "ui.window" in loaded
    assert [name for name in HEAVY if name in loaded] == []


@pytest.mark.medium
def test_a_term_signal_ends_the_terminal(tmp_path: Path) -> None:
    import signal
    import time

    running = subprocess.Popen(
        [sys.executable, "-m", "kiosk", "terminal", "--window", "--data", str(tmp_path)], cwd=ROOT
    )
    time.sleep(1.5)
    alive = running.poll() is None
    running.send_signal(signal.SIGTERM)

    assert alive
    assert running.wait(10) == -signal.SIGTERM
