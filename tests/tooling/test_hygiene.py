"""What scripts/hygiene.py finds, and what it lets pass."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import pytest

SCRIPT = Path(__file__).parents[2] / "scripts" / "hygiene.py"


def findings(content: str | bytes) -> list[str]:
    spec = importlib.util.spec_from_file_location("hygiene", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    hygiene = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(hygiene)
    return list(
        hygiene.findings("a.txt", content.encode() if isinstance(content, str) else content)
    )


@pytest.mark.parametrize(
    ("fault", "line"),
    [
        ("an absolute path of one machine", "open('/ro" + "ot/kiosk/main.py')"),
        ("an absolute path of one machine", "see /ho" + "me/anna/kiosk/readme"),
        ("the host of a package index", "index = https://py" + "pi.org/simple"),
        ("a loose end", "# TO" + "DO: later"),
        ("a conflict left over", "<" * 7 + " HEAD"),
    ],
)
def test_a_fault_is_named_with_its_line(fault: str, line: str) -> None:
    assert findings(f"sound\n{line}\n")[0].startswith(f"a.txt, line 2: {fault}")


@pytest.mark.parametrize(
    "line", ["/usr/share/fonts", "https://example.org/home/anna/x", "a/work/b/c", "a todo list"]
)
def test_ordinary_lines_pass(line: str) -> None:
    assert findings(line) == []


def test_a_file_above_one_megabyte_is_named() -> None:
    assert findings(b"\xff" * 1_000_001) == ["a.txt: 1.0 MB; at most 1 MB a file"]
