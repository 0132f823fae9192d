"""View models are described to qmllint whichever way their properties are written."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

SCRIPT = Path(__file__).parents[2] / "scripts" / "dump_types.py"
MODEL = """
from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement
QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

@QmlElement
class Shelf(QObject):
    changed = Signal()
    def _get(self): return []
    def _set(self, value): ...
    names = Property("QStringList", _get, notify=changed)
    size = Property(int, lambda shelf: 3, None, notify=changed)
    label = Property(str, _get, _set, notify=changed)
"""


@pytest.mark.medium
def test_strings_lambdas_and_none_are_taken(tmp_path: Path) -> None:
    (tmp_path / "shelf.py").write_text(MODEL, "utf-8")

    subprocess.run(
        [sys.executable, SCRIPT, "-o", tmp_path / "types.json", tmp_path / "shelf.py"], check=True
    )

    (shelf,) = json.loads((tmp_path / "types.json").read_text("utf-8"))[0]["classes"]
    properties = {entry["name"]: entry for entry in shelf["properties"]}
    assert {name: entry["type"] for name, entry in properties.items()} == {
        "names": "QStringList",
        "size": "int",
        "label": "QString",
    }
    assert [name for name, entry in properties.items() if "write" in entry] == ["label"]
