"""Readers add no words of their own to a record but those of the list."""

import ast
from pathlib import Path

import pytest

import kiosk.readers

_SHOWN = {"heading", "detail", "role", "veil", "title", "note"}
MODULES = sorted(Path(kiosk.readers.__file__).parent.rglob("*.py"))


@pytest.mark.parametrize("module", MODULES, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_no_reader_writes_words_into_a_record(module: Path) -> None:
    written = [
        f"line {said.lineno}: {said.arg}={said.value.value!r}"
        for call in ast.walk(ast.parse(module.read_text("utf-8")))
        if isinstance(call, ast.Call)
        for said in call.keywords
        if said.arg in _SHOWN and isinstance(said.value, ast.Constant) and said.value.value
    ]

    assert written == []
