"""Whoosh's own tests, out of its source package, on our codec; and its successor on all of ours.

Both packages are fetched once and kept in build/whoosh.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

import pytest

HOME = Path(__file__).resolve().parents[3]
KEPT = HOME / "build" / "whoosh"
PINS = [
    line.strip()
    for name in ("runtime.in", "successor.in")
    for line in (HOME / "requirements" / name).read_text("utf-8").splitlines()
    if line.lower().startswith("whoosh")
]
SUCCESSOR = PINS[-1]

# Tests that pass on Whoosh's own codec and not on ours, each with its reason.
DIFFERENT = {
    "test_results.py::test_lengths": (
        "It expects a search with a limit not to know how many documents match, since blocks were"
        " skipped. Our matchers skip nothing, because skipping loses parts of scores: the count"
        " is always exact."
    ),
}

pytestmark = pytest.mark.endurance


def _run(*command: str | Path, place: Path = HOME, **environment: str) -> str:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("COV")}
    done = subprocess.run(
        [sys.executable, "-m", *map(str, command)],
        cwd=place,
        env=kept | environment,
        capture_output=True,
        text=True,
        check=False,
    )
    return f"{done.returncode}\n{done.stdout}{done.stderr}"


def _fetched(name: str, *command: str) -> Path:
    """The folder of this name in build/whoosh; made by pip if it is not there yet."""
    target = KEPT / name
    if target.is_dir():
        return target
    KEPT.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=KEPT) as scratch:
        said = _run("pip", *command, Path(scratch) / "new")
        if not said.startswith("0\n"):
            pytest.skip(f"pip could not fetch {name}: {said[-500:]}")
        for package in (Path(scratch) / "new").glob("*[pz]"):
            shutil.unpack_archive(package, Path(scratch) / "new")
        # Two workers may fetch at once; the second finds the work done.
        if not target.is_dir():
            (Path(scratch) / "new").rename(target)
    return target


def _source(pin: str) -> Path:
    """The tests out of the source package."""
    place = _fetched(
        f"source-{pin}", "download", "--no-binary", ":all:", "--no-deps", pin, "--dest"
    )
    return next(place.glob("*/tests"))


def _site(pin: str) -> str:
    """A folder to import this Whoosh from; nothing for the one that is installed."""
    if pin != SUCCESSOR:
        return ""
    return str(_fetched(f"site-{pin}", "install", pin, "--target"))


def _outcomes(pin: str, codec: str, place: Path) -> dict[str, Any]:
    """Run the whole suite with one codec as the default one."""
    (place / codec).mkdir()
    settings = place / codec / "pytest.ini"
    settings.write_text("[pytest]\n", "utf-8")
    site = _site(pin)
    said = _run(
        "pytest",
        "-q",
        *("-c", settings),
        *("-p", "no:cacheprovider", "-p", "tests.index.codec.array_codec_plugin"),
        _source(pin),
        place=place / codec,
        CODEC=codec,
        OUTCOMES=str(place / codec / "outcomes.json"),
        WHOOSH_FROM=site,
        PYTHONPATH=os.pathsep.join(filter(None, [site, str(HOME)])),
        # A suite of 2016 leaves files in the temporary folder, and draws from sets.
        TMPDIR=str(place / codec),
        PYTHONHASHSEED="0",
        PYTHONDONTWRITEBYTECODE="1",
        PYTEST_DISABLE_PLUGIN_AUTOLOAD="1",
    )
    written = place / codec / "outcomes.json"
    assert written.is_file(), said
    found: dict[str, Any] = json.loads(written.read_text("utf-8"))
    return found


def _passed(run: dict[str, Any]) -> str:
    came = list(run["outcomes"].values())
    return f"{came.count('passed')} of {len(came)} ({run['segments']} segments of ours)"


@pytest.mark.parametrize("pin", PINS)
def test_whooshs_own_tests_pass_on_our_codec_as_on_its_own(pin: str, tmp_path: Path) -> None:
    stock = _outcomes(pin, "stock", tmp_path)
    ours = _outcomes(pin, "ours", tmp_path)
    # Shown with -s, for whoever wants the figures.
    sys.stdout.write(f"{pin}: {_passed(stock)} with its own codec, {_passed(ours)} with ours\n")
    assert len(stock["outcomes"]) > 570
    assert stock["segments"] == 0
    assert ours["segments"] > 400
    assert ours["opened"] > 400
    different = {
        name: (outcome, ours["outcomes"].get(name))
        for name, outcome in stock["outcomes"].items()
        if outcome != ours["outcomes"].get(name)
    }
    assert different == dict.fromkeys(DIFFERENT, ("passed", "failed"))


def test_the_contract_holds_on_the_successor_of_whoosh() -> None:
    site = _site(SUCCESSOR)
    said = _run(
        *("pytest", "-q", "-p", "no:cacheprovider", "-p", "tests.index.codec.array_codec_plugin"),
        *("tests/index/codec", "-m", "not endurance"),
        WHOOSH_FROM=site,
        PYTHONPATH=os.pathsep.join([site, str(HOME)]),
    )
    assert said.startswith("0\n"), said[-3000:]
