"""Opens the generation on show for commands that read it."""

import json
from pathlib import Path
from typing import Any

from index.backends import open_engine
from kiosk.generation.folder import GenerationError, Home, demand_sound, on_show
from kiosk.generation.snapshot import Snapshot
from kiosk.generation.withheld import Withheld
from kiosk.records.notice import Notice
from ui.holdings import Holdings


def holdings_of(home: Home, generation: Path | None = None) -> Holdings:
    """The generation on show, or the one in a folder; raises GenerationError."""
    folder = generation
    if folder is None:
        name = on_show(home)
        if name is None:
            message = (
                f"Nothing has been published in {home.root}."
                " Take a delivery in (kiosk intake), then kiosk publish; or try kiosk demo."
            )
            raise GenerationError(message)
        folder = home.generations / name
    manifest = demand_sound(folder)
    return Holdings(
        name=manifest.name,
        engine=open_engine(folder, manifest.backend),
        records=Snapshot(folder),
        hidden=Withheld(home.withheld, folder.name),
    )


def welcome(home: Home) -> dict[str, Any]:
    """The museum's words of welcome in the edition on show, by language."""
    holdings = holdings_of(home)
    try:
        words: dict[str, Any] = json.loads(holdings.records.fact("welcome") or "{}")
    finally:
        holdings.close()
    return words


def transcription(home: Home, notice: Notice) -> str:
    """The words read on the notice's first page; empty when there are none."""
    if not notice.canvases or not notice.canvases[0].text:
        return ""
    holdings = holdings_of(home)
    try:
        found = holdings.records.page_text(notice.canvases[0].text)
    finally:
        holdings.close()
    return found.text if found else ""
