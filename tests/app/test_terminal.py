"""A terminal opens only what is as published; else it shows the newest older edition that is."""

from __future__ import annotations

import json
import pickle
import shutil
from typing import TYPE_CHECKING

import pytest

from index.query import SearchRequest
from kiosk.app.consult import holdings_of
from kiosk.app.terminal import Published
from kiosk.generation import folder
from kiosk.generation.folder import GenerationError, Home
from tests.holdings import published, put_on_show
from ui.lookup import Lookup

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    Damage = Callable[[Path], None]

# Whichever test is first makes what all of them ask.
pytestmark = pytest.mark.medium


@pytest.fixture(scope="module")
def twice(tmp_path_factory: pytest.TempPathFactory) -> Home:
    """A data folder in which the small holdings have been published twice."""
    home = published(tmp_path_factory.mktemp("published"))
    put_on_show(home)
    return home


@pytest.fixture
def home(twice: Home, tmp_path: Path) -> Home:
    shutil.copytree(twice.root, tmp_path / "home")
    return Home(tmp_path / "home")


def _flip(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)


def _flip_in_index(generation: Path) -> None:
    _flip(max((generation / "index").rglob("*.arrays"), key=lambda path: path.stat().st_size))


def _flip_in_records(generation: Path) -> None:
    _flip(generation / "records.sqlite")


class _Trap:
    """What a forged table of contents would do to whoever opens it."""

    def __reduce__(self) -> tuple[object, tuple[str]]:
        return (pytest.fail, ("the forged index was opened",))


def _forge_table_of_contents(generation: Path) -> None:
    for path in (generation / "index").rglob("*.arrays"):
        path.write_bytes(pickle.dumps(_Trap()))


def _forge_manifest(generation: Path) -> None:
    path = generation / folder.MANIFEST
    said = json.loads(path.read_bytes())
    said["files"] = {"../../CURRENT": folder.digest(generation.parent / folder.CURRENT)}
    path.write_text(json.dumps(said))


def _empty_manifest(generation: Path) -> None:
    (generation / folder.MANIFEST).write_bytes(b"")


def _lose_manifest(generation: Path) -> None:
    (generation / folder.MANIFEST).unlink()


DAMAGES: list[Damage] = [
    _flip_in_index,
    _flip_in_records,
    _forge_table_of_contents,
    _forge_manifest,
    _empty_manifest,
    _lose_manifest,
]


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_damaged_generation_is_not_opened(home: Home, damage: Damage) -> None:
    name = folder.names(home)[-1]
    damage(home.generations / name)

    with pytest.raises(GenerationError, match=name):
        Published(home.root).open(name)


def test_a_sound_generation_is_opened_and_answers(home: Home) -> None:
    name = folder.names(home)[-1]

    opened = Published(home.root).open(name)
    answer = opened.search(SearchRequest(text="kowaldryk"))
    opened.close()

    assert answer.hits[0].reference == "P-1"


def test_commands_do_not_open_a_damaged_generation_either(home: Home) -> None:
    _flip_in_records(home.generations / folder.names(home)[-1])

    with pytest.raises(GenerationError, match="damaged"):
        holdings_of(home)


@pytest.mark.parametrize("damage", DAMAGES)
def test_at_start_the_newest_sound_edition_is_shown_and_nothing_is_written(
    home: Home, qtbot: QtBot, damage: Damage
) -> None:
    older, newer = folder.names(home)
    damage(home.generations / newer)
    current = (home.generations / folder.CURRENT).read_bytes()
    lookup = Lookup(Published(home.root))
    shown: list[str] = []
    lookup.changed.connect(shown.append)

    lookup.start()
    qtbot.waitUntil(lambda: bool(shown))
    lookup.stop()

    assert shown == [older]
    assert (home.generations / folder.CURRENT).read_bytes() == current


def test_an_edition_that_is_tried_out_has_no_stand_in(home: Home) -> None:
    name = folder.names(home)[-1]

    assert Published(home.root, home.generations / name).older(name) == ()
