"""`kiosk terminal`: joins settings, lookup thread, view models and window.

Nothing but Qt and the view models is loaded before the first frame. Engine and snapshot are opened
by the lookup thread, which starts once that frame is on the screen.
"""

from __future__ import annotations

import argparse
import logging
import os
import signal
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.printing.queue import Queue
from kiosk.settings import Settings, SettingsError, load
from ui.lookup import Lookup, Source
from ui.measures import scale_factor, screen_pixels
from ui.models.comfort import Comfort
from ui.models.desk import Desk
from ui.models.terminal import Terminal
from ui.models.visit import Visit
from ui.models.welcome import Round
from ui.models.words import Words
from ui.renditions import Renditions
from ui.window import WORDS, Screen, application, prepare

if TYPE_CHECKING:
    from PySide6.QtCore import QSize

    from kiosk.generation.folder import Home
    from ui.holdings import Holdings

LANGUAGES = ("fr", "en", "nl", "de")
USUAL_PIXELS = (1920, 1080)


class Published:
    """The generations of a data folder, or one folder for trying an edition out."""

    def __init__(self, root: Path, folder: Path | None = None) -> None:
        self._root = root
        self._folder = folder

    def on_show(self) -> str | None:
        """The name of the generation on show."""
        if self._folder is not None:
            return self._folder.name
        from kiosk.generation.folder import Home, named

        return named(Home(self._root))

    def older(self, name: str) -> tuple[str, ...]:
        """What may be opened instead, newest first; nothing when an edition is tried out."""
        if self._folder is not None:
            return ()
        from kiosk.generation.folder import Home, older

        return older(Home(self._root), name)

    def open(self, name: str) -> Holdings:
        """Open a generation that is as published; raises GenerationError when it is not.

        Runs in the lookup thread, after the first frame: loads late.
        """
        from index.backends import open_engine
        from kiosk.generation.folder import Home, demand_sound
        from kiosk.generation.snapshot import Snapshot
        from kiosk.generation.withheld import Withheld
        from ui.holdings import Holdings

        home = Home(self._root)
        folder = self._folder or home.generations / name
        manifest = demand_sound(folder)
        engine = open_engine(folder, manifest.backend)
        return Holdings(
            name=name,
            engine=engine,
            records=Snapshot(folder),
            hidden=Withheld(home.withheld, name),
        )


def build(root: Path, settings: Settings, folder: Path | None = None) -> Terminal:
    """A terminal over a data folder; nothing is read yet."""
    return assemble(Published(root, folder), root, settings)


def assemble(source: Source, root: Path, settings: Settings) -> Terminal:
    """All view models of a terminal over any source of generations."""
    first = settings.terminal.language
    words = Words(WORDS, (first, *(each for each in LANGUAGES if each != first)))
    words.choose(first)
    kept = root / "staff"
    kept.mkdir(parents=True, exist_ok=True)
    return Terminal(
        Lookup(source),
        Renditions(root / "renditions"),
        words,
        Comfort(calm=settings.screen.calm),
        Visit(
            settings.visit.idle_seconds,
            settings.visit.countdown_seconds,
            {"viewer": settings.visit.viewer_idle_seconds},
        ),
        Round(
            kept / f"round-{settings.terminal.number}.txt",
            settings.terminal.number,
            settings.terminal.of,
        ),
        Desk(
            house=settings.house,
            number=settings.terminal.number,
            most_pages=settings.printing.most_pages,
            queue=Queue(settings.printing.printer),
            data=root,
            command=_command(),
        ),
    )


def _command() -> tuple[str, ...]:
    """How an errand of the staff is begun: by the frozen program itself, else by this Python."""
    if getattr(sys, "frozen", False):
        return (sys.executable,)
    return (sys.executable, "-m", "kiosk")


def tour(
    home: Home, settings: Settings, out: Path, *, size: tuple[int, int], language: str = "fr"
) -> list[Path]:
    """Write a picture of every page, without a screen; complaints of the views are logged."""
    from ui.tour import tour as lead

    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    prepare(software=True)
    application(["kiosk"])
    written, faults = lead(build(home.root, settings), out, size, language)
    for fault in faults:
        logging.getLogger(__name__).warning("%s", fault)
    return written


def main(arguments: list[str]) -> int:
    """Open the terminal; returns when staff close it."""
    given = _grammar().parse_args(arguments)
    logging.basicConfig(level=logging.WARNING, stream=sys.stderr)
    root = Path(given.data).expanduser().absolute()
    try:
        settings = load(root)
    except SettingsError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    pixels = screen_pixels() or USUAL_PIXELS
    screen = settings.screen
    prepare(
        scale=scale_factor(pixels, screen.diagonal_inches, screen.distance_mm, screen.scale),
        software=screen.software,
    )
    app = application(["kiosk"])
    # Qt's loop runs no Python between two events: the system's own way ends the process at once.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    folder = Path(given.generation).absolute() if given.generation else None
    terminal = build(root, settings, folder)
    shown = Screen(terminal, _window_size() if given.window else None)
    shown.after_first_frame(terminal.lookup_.start)
    terminal.rest()
    code = app.exec()
    terminal.stop()
    shown.close()
    return code


def _grammar() -> argparse.ArgumentParser:
    grammar = argparse.ArgumentParser(prog="kiosk terminal")
    data = os.environ.get("KIOSK_DATA", "~/.local/share/la-coupole-kiosk")
    grammar.add_argument("--data", metavar="DIR", default=data)
    grammar.add_argument("--window", action="store_true")
    grammar.add_argument("--generation", metavar="DIR")
    return grammar


def _window_size() -> QSize:
    from PySide6.QtCore import QSize

    return QSize(*USUAL_PIXELS)
