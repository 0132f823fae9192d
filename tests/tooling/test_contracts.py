"""The import contracts name what is there, and scripts/contracts.py drops only what is not."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

HOME = Path(__file__).parents[2]
# What readers share, and the table of them all.
SHARED = {
    "__init__",
    "__pycache__",
    "guessed_encoding",
    "formats",
    "markup",
    "mods",
    "page_words",
    "reading",
    "strict_json",
    "strict_xml",
    "xml_dates",
    "xml_faults",
}


def contract(name: str) -> dict[str, Any]:
    linter = tomllib.loads((HOME / "pyproject.toml").read_text("utf-8"))["tool"]["importlinter"]
    return next(found for found in linter["contracts"] if found["name"] == name)


def test_every_reader_is_kept_from_its_neighbours() -> None:
    readers = {
        path.stem
        for path in (HOME / "kiosk/readers").iterdir()
        if path.suffix == ".py" or (path / "__init__.py").is_file()
    } - SHARED

    listed = set(contract("Readers do not know each other")["modules"])

    assert listed == {f"kiosk.readers.{name}" for name in readers}


def test_every_writer_is_kept_from_its_neighbours() -> None:
    writers = {path.stem for path in (HOME / "kiosk/writers").glob("*.py")} - {"__init__", "markup"}

    listed = set(contract("Writers do not know each other")["modules"])

    assert listed == {f"kiosk.writers.{name}" for name in writers}


def test_every_room_of_kiosk_stands_on_a_floor() -> None:
    rooms = {
        path.stem
        for path in (HOME / "kiosk").iterdir()
        if path.suffix == ".py" or (path / "__init__.py").is_file()
    } - {"__init__"}

    floors = " ".join(contract("Every room of kiosk has a floor")["layers"])

    assert [room for room in sorted(rooms) if f"({room})" not in floors] == []
