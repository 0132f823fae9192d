"""Whole journeys on a whole house: from a touch at rest to paper in the tray, and from a folder in
the inbox to a record that a visitor finds.

No time is asserted: seconds are printed by `scripts/bench journeys`. Touches are, since they do not
depend on the machine.
"""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pypdf
import pytest

from kiosk.records.folding import fold
from tests.journeys.house import a_copy
from tests.journeys.walks import (
    DEPORTEE,
    LANDSCAPE,
    MISSPELT,
    PORTRAIT,
    Walk,
    booklet,
    delivery,
    family,
    grandfather,
    read_on_a_page,
    researcher,
    tourist,
    walking,
)
from tests.shared import needs_data

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from contextlib import AbstractContextManager
    from pathlib import Path

    from PySide6.QtGui import QPointingDevice

    from kiosk.generation.folder import Home

    Walking = Callable[..., AbstractContextManager[Walk]]

pytestmark = pytest.mark.slow

WAYS = [
    pytest.param(LANDSCAPE, 1.0, id="landscape"),
    pytest.param(PORTRAIT, 1.0, id="portrait"),
    pytest.param(LANDSCAPE, 1.5, id="large-text"),
    pytest.param(PORTRAIT, 1.5, id="portrait-large-text"),
]
FIRST_LIST_TOUCHES = 12
TOURIST_TOUCHES = 3


@pytest.fixture
def walks(house: Home, finger: QPointingDevice, printer: tuple[Path, Path]) -> Iterator[Walking]:
    def begin(size: tuple[int, int] = LANDSCAPE, home: Home = house) -> object:
        return walking(home, finger, printer, size)

    yield begin  # type: ignore[misc]
    shutil.rmtree(printer[1], ignore_errors=True)


def _words(path: Path) -> list[str]:
    return [" ".join(page.extract_text().split()) for page in pypdf.PdfReader(path).pages]


@pytest.mark.parametrize(("size", "scale"), WAYS)
def test_a_family_goes_home_with_a_sheet(
    walks: Walking, size: tuple[int, int], scale: float
) -> None:
    with walks(size) as walk:
        walk.scale = scale
        family(walk)
        sheets = [_words(path) for path in walk.printed()]
        person = walk.notice(DEPORTEE)

    assert walk.reached["list"][0] <= FIRST_LIST_TOUCHES
    assert len(sheets) == 1
    assert all(word in sheets[0][0] for word in person.title.replace(",", "").split())
    assert walk.terminal.basket_.count == 0


@pytest.mark.parametrize(("size", "scale"), WAYS)
def test_a_name_as_it_was_heard_leads_to_a_path_and_a_sheet(
    walks: Walking, size: tuple[int, int], scale: float
) -> None:
    with walks(size) as walk:
        walk.scale = scale
        grandfather(walk)
        (sheet,) = (_words(path) for path in walk.printed())
        person = walk.notice(MISSPELT)

    assert walk.reached["list"][0] <= FIRST_LIST_TOUCHES
    assert person.title.partition(",")[0] in sheet[0]


def test_a_delivery_dropped_in_the_inbox_is_found_by_a_visitor(
    walks: Walking, house: Home, tmp_path: Path
) -> None:
    with walks(home=a_copy(house, tmp_path / "home")) as walk:
        title = delivery(walk)
        seen = walk.hand.sees(title)

    assert seen


def test_six_pieces_come_out_as_one_booklet(walks: Walking) -> None:
    with walks() as walk:
        kept = booklet(walk)
        pages = [page for path in walk.printed() for page in _words(path)]
        jobs = len(walk.printed())
        code = walk.terminal.sheets_.code

    assert jobs == 1
    assert len(pages) == walk.pages
    assert all(code in page for page in pages)
    firsts = [page for page in pages if " 1 / " in page]
    assert len(firsts) == len(kept) == 6
    for title in kept:
        assert any(_plain(title) in _plain(page) for page in firsts), (title, firsts)
    assert _numbers(pages) == _expected(pages)


def _plain(text: str) -> str:
    """Letters and figures alone: paper breaks lines and words where it likes."""
    return "".join(letter for letter in fold(text) if letter.isalnum())


def _numbers(pages: list[str]) -> list[str]:
    return [page.rpartition(" / ")[0].rsplit(" ", 1)[-1] for page in pages]


def _expected(pages: list[str]) -> list[str]:
    """Each sheet counts from 1 to its own last page."""
    expected: list[str] = []
    while len(expected) < len(pages):
        last = int(pages[len(expected)].rpartition(" / ")[2].split()[0])
        expected.extend(str(number + 1) for number in range(last))
    return expected


@needs_data
def test_a_researcher_goes_from_a_shelf_mark_to_the_piece_beside_it(walks: Walking) -> None:
    with walks() as walk:
        wanted, opened = researcher(walk, "258 J 34")

    assert wanted == opened
    assert walk.reached["list"][0] <= FIRST_LIST_TOUCHES


def test_a_tourist_reaches_a_person_in_three_touches(walks: Walking) -> None:
    with walks() as walk:
        tourist(walk)
        language = walk.terminal.words_.language

    assert language == "en"
    assert walk.hand.touches == TOURIST_TOUCHES


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT], ids=["landscape", "portrait"])
def test_a_word_read_on_a_page_is_in_sight_on_the_light_table(
    walks: Walking, size: tuple[int, int]
) -> None:
    with walks(size) as walk:
        read_on_a_page(walk, "monsieur")
        viewer = walk.terminal.viewer_
        left, top, right, bottom = viewer.sight.region()
        box = viewer.boxes[0]
        line = viewer.lines_.rows[viewer.firstLine]

    assert not viewer.whole
    assert left <= box.x <= box.x + box.width <= right
    assert top <= box.y <= box.y + box.height <= bottom
    assert "monsieur" in fold(line.text)
    assert line.marks
