"""What presses, slides and lifts type."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

import pytest

from ui.models import keyboard as room
from ui.models.keyboard import LETTERS, Keyboard, keys

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def typed(qapp: object) -> tuple[Keyboard, list[str]]:
    assert qapp is not None
    made = Keyboard()
    words: list[str] = []
    made.typed.connect(words.append)
    made.erased.connect(lambda: words.append("<"))
    made.replaced.connect(lambda letter: words.append(f"={letter}"))
    return made, words


def place(made: Keyboard, code: str) -> int:
    return next(at for at, row in enumerate(made.keys.rows) if row.code == code)


@pytest.mark.parametrize("layout", LETTERS)
def test_a_layout_has_every_letter_and_digit(layout: str) -> None:
    codes = {row.code for row in keys(layout)}

    assert set("abcdefghijklmnopqrstuvwxyz0123456789-") <= codes
    assert {"erase", "space", "fold"} <= codes


@pytest.mark.parametrize("layout", LETTERS)
def test_keys_fill_their_lines_without_overlapping(layout: str) -> None:
    for line in range(5):
        shown = [row for row in keys(layout) if row.line == line]
        edges = sorted((row.column, row.column + row.span) for row in shown)
        gaps = [right[0] - left[1] for left, right in itertools.pairwise(edges)]
        assert all(abs(gap) < 1e-6 or gap > 0 for gap in gaps)
        assert edges[-1][1] <= 10 + 1e-6


def test_a_press_types_at_once(typed: tuple[Keyboard, list[str]]) -> None:
    made, words = typed

    made.press(place(made, "r"))

    assert words == ["r"]


def test_a_short_press_types_no_accent(typed: tuple[Keyboard, list[str]]) -> None:
    made, words = typed

    made.press(place(made, "e"))
    made.lift(place(made, "e"))

    assert words == ["e"]


@pytest.mark.medium
def test_a_long_press_opens_the_accents_and_a_lift_takes_the_one_under_the_finger(
    typed: tuple[Keyboard, list[str]], qtbot: QtBot
) -> None:
    made, words = typed
    held = place(made, "e")

    made.press(held)
    qtbot.waitUntil(lambda: [row.text for row in made.accents.rows] == list("éèêëę"))
    made.slide(held, 2)
    made.lift(held)

    assert words == ["e", "=ê"]
    assert made.accents.count == 0


@pytest.mark.medium
def test_sliding_away_from_the_accents_keeps_the_letter(
    typed: tuple[Keyboard, list[str]], qtbot: QtBot
) -> None:
    made, words = typed
    held = place(made, "a")

    made.press(held)
    qtbot.waitUntil(lambda: made.accents.count > 0)
    made.slide(held, 40)
    made.lift(held)

    assert words == ["a"]


@pytest.mark.medium
def test_a_second_thumb_closes_the_accents_of_the_first(
    typed: tuple[Keyboard, list[str]], qtbot: QtBot
) -> None:
    made, words = typed
    held = place(made, "e")

    made.press(held)
    qtbot.waitUntil(lambda: made.accents.count > 0)
    made.press(place(made, "r"))
    made.lift(held)

    assert words == ["e", "r"]


def test_erase_repeats_while_it_is_held(
    typed: tuple[Keyboard, list[str]], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(room, "REPEAT_AFTER_MS", 1)
    monkeypatch.setattr(room, "REPEAT_MS", 1)
    made, words = typed

    made.press(place(made, "erase"))
    qtbot.waitUntil(lambda: len(words) > 3)
    made.lift(place(made, "erase"))
    count = len(words)
    qtbot.wait(20)

    assert set(words) == {"<"}
    assert len(words) == count


def test_each_language_brings_its_layout(typed: tuple[Keyboard, list[str]]) -> None:
    made, _ = typed

    made.follow("de")

    assert made.layout == "QWERTZ"
    assert made.keys.rows[15].code == "z"


def test_a_place_without_a_key_types_nothing(typed: tuple[Keyboard, list[str]]) -> None:
    made, words = typed

    made.press(-1)
    made.press(900)
    made.lift(900)

    assert words == []
