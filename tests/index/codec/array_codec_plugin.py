"""A plugin for pytest: Whoosh's own tests on our codec as its default one.

It reads the environment: CODEC is `ours` or `stock`, OUTCOMES a file to write what came of each
test to, WHOOSH_FROM the folder that Whoosh must have been imported from.
"""

from __future__ import annotations

import json
import os
import random
from pathlib import Path
from typing import TYPE_CHECKING, Any

import whoosh.codec

from index.codec import ArrayCodec
from index.codec.reader import ArrayTermsReader
from index.codec.writer import FlatWriter

if TYPE_CHECKING:
    import pytest

outcomes: dict[str, str] = {}
written = {"segments": 0, "opened": 0}


def pytest_configure() -> None:
    wanted = os.environ.get("WHOOSH_FROM", "")
    if not str(whoosh.__file__).startswith(wanted):
        raise RuntimeError(f"Whoosh comes from {whoosh.__file__}, not from {wanted}")
    if os.environ.get("CODEC") == "ours":
        # Before the first test is imported, for some take the function by its name.
        whoosh.codec.default_codec = ArrayCodec
        _count(FlatWriter, "close", "segments")
        _count(ArrayTermsReader, "__init__", "opened")


def _count(owner: Any, name: str, what: str) -> None:
    inner = getattr(owner, name)

    def counted(self: Any, *args: Any) -> Any:
        written[what] += 1
        return inner(self, *args)

    setattr(owner, name, counted)


def pytest_runtest_setup(item: pytest.Item) -> None:
    # Some of Whoosh's tests draw at random; both runs must draw the same.
    random.seed(item.name)


def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    if report.outcome != "passed" or report.when == "call":
        # A test whose clearing up fails has failed.
        name = report.nodeid.rpartition("/")[2]
        if outcomes.get(name) != "failed":
            outcomes[name] = report.outcome


def pytest_sessionfinish() -> None:
    target = os.environ.get("OUTCOMES")
    if target:
        Path(target).write_text(json.dumps({"outcomes": outcomes, **written}), "utf-8")
