"""Where the real files for tests lie, and what was counted in them."""

import json
from pathlib import Path
from typing import Any

import pytest

SHARED = Path(__file__).parents[2] / "shared"
DATA = SHARED / "data"
TOOLS = SHARED / "tools"


def _facts() -> dict[str, dict[str, Any]]:
    path = DATA / "FACTS.json"
    if not path.is_file():
        return {}
    facts: dict[str, dict[str, Any]] = json.loads(path.read_text("utf-8"))
    return facts


FACTS = _facts()
needs_data = pytest.mark.skipif(
    not FACTS, reason="the real files of ../shared/data are not beside this checkout"
)
