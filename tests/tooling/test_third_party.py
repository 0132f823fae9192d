"""Every package that is delivered has its licence in docs/third-party.md."""

from __future__ import annotations

import re
from pathlib import Path

HOME = Path(__file__).parents[2]


def test_every_locked_package_is_named() -> None:
    lock = (HOME / "requirements/runtime.lock").read_text("utf-8")
    locked = re.findall(r"^([a-z0-9.-]+)==", lock, re.MULTILINE)

    page = (HOME / "docs/third-party.md").read_text("utf-8")

    assert [name for name in locked if not re.search(rf"\b{re.escape(name)}\b", page)] == []


def test_the_locks_name_no_address() -> None:
    for lock in (HOME / "requirements").glob("*.lock"):
        assert "://" not in lock.read_text("utf-8")
        assert "--index-url" not in lock.read_text("utf-8")
