"""The light table: geometry, tiles from a container, light, marks, the cache and its end."""

from __future__ import annotations

import json
import zipfile
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QBuffer, QIODevice, QPoint
from PySide6.QtGui import QColor, QImage

from kiosk.records.canvas import Cut, PageText, Word
from kiosk.records.folding import words
from tests.ui.conftest import settle, show
from tests.ui.fakes import FakeSource
from tests.ui.records import a_canvas, a_house, a_piece
from ui import tiles
from ui.models import page_words
from ui.models.page_words import matches
from ui.models.sight import Sight
from ui.tiles import Light, Pyramid, Tile, TileReader, lit, table

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.ui.conftest import MakeTerminal
    from ui.models.terminal import Terminal

WIDTH, HEIGHT, SIDE = 1240, 1700, 512
NAME = "ab/abcdef0123456789-1-tiles.zip"


def a_jpeg(width: int, height: int, colour: str) -> bytes:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "JPG")  # type: ignore[call-overload]  # Qt takes the name as text
    return bytes(buffer.data().data())


def a_container(
    path: Path, colour: str = "#808080", width: int = WIDTH, height: int = HEIGHT
) -> Path:
    """A container as the media worker writes it, each tile of one colour."""
    path.parent.mkdir(parents=True, exist_ok=True)
    factors = [1]
    while max(width, height) / factors[-1] > SIDE:
        factors.append(factors[-1] * 2)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_STORED) as container:
        for factor in factors:
            step = SIDE * factor
            for y in range(0, height, step):
                for x in range(0, width, step):
                    w, h = min(step, width - x), min(step, height - y)
                    drawn = (-(-w // factor), -(-h // factor))
                    name = f"{x},{y},{w},{h}/{drawn[0]},{drawn[1]}/0/default.jpg"
                    container.writestr(name, a_jpeg(*drawn, colour))
        info = {
            "width": width,
            "height": height,
            "tiles": [{"width": SIDE, "scaleFactors": factors}],
        }
        container.writestr("info.json", json.dumps(info))
    return path


@pytest.fixture
def laid(make_terminal: MakeTerminal, qtbot: QtBot, tmp_path: Path) -> Terminal:
    a_container(tmp_path / NAME)
    for page in (1, 2):
        small = a_jpeg(62, 85, "#808080")
        (tmp_path / f"ab/abcdef0123456789-{page}-thumbnail.jpg").write_bytes(small)
    terminal: Terminal = make_terminal(
        FakeSource({"one": a_house([a_piece(canvases=(a_canvas(1), a_canvas(2)))])})
    )
    terminal.lookup_.start()
    terminal.start()
    terminal.find("lefebvre")
    terminal.open("document", "u3")
    settle(qtbot, terminal)
    terminal.look()
    terminal.viewer_.resize(1200, 900)
    qtbot.waitUntil(lambda: terminal.viewer_.pyramid is not None)
    settle(qtbot, terminal)
    qtbot.waitUntil(terminal.viewer_.reader.idle)
    return terminal


# ---------------------------------------------------------------------- geometry

SIGHTS = st.builds(
    lambda width, height, zoom, turn: Sight(
        width=width, height=height, view_width=800, view_height=600, zoom=zoom, turn=turn
    ).held(),
    st.floats(50, 20000),
    st.floats(50, 20000),
    st.floats(0.01, 3),
    st.sampled_from((0.0, 90.0, 180.0, 270.0, 33.0)),
)


@pytest.mark.medium
@given(SIGHTS, st.floats(0.2, 5), st.floats(0, 800), st.floats(0, 600))
def test_what_lies_under_the_finger_stays_there_as_far_as_the_paper_allows(
    sight: Sight, factor: float, across: float, down: float
) -> None:
    nearer = sight.closer(factor, across, down)

    assert sight.whole_zoom * 0.999 <= nearer.zoom <= nearer.closest_zoom * 1.001
    assert 0 <= nearer.x <= sight.width
    assert 0 <= nearer.y <= sight.height


@pytest.mark.medium
@given(SIGHTS, st.floats(-5000, 5000), st.floats(-5000, 5000))
def test_the_paper_cannot_be_pushed_off_the_table(sight: Sight, across: float, down: float) -> None:
    left, top, right, bottom = sight.moved(across, down).region()

    assert 0 <= left < right <= sight.width + 0.01
    assert 0 <= top < bottom <= sight.height + 0.01


def test_looking_closer_at_a_point_keeps_the_point() -> None:
    sight = Sight(width=4000, height=3000, view_width=800, view_height=600).whole()
    before = sight.to_picture(300, 250)

    after = sight.closer(4, 300, 250).to_picture(300, 250)

    assert after == pytest.approx(before, abs=0.01)


def test_the_whole_stays_whole_when_the_table_or_the_page_turns() -> None:
    sight = Sight(width=4000, height=1000, view_width=800, view_height=600).whole()

    assert sight.turned(90).is_whole
    assert sight.seen_through(300, 900).is_whole
    assert sight.turned(90).zoom == pytest.approx(600 / 4000)


def test_fingers_lifted_snap_the_page_to_a_right_angle() -> None:
    sight = Sight(width=400, height=300, view_width=800, view_height=600).whole()

    assert sight.turned(71).straight().turn == pytest.approx(90)
    assert sight.turned(-20).straight().turn % 360 == pytest.approx(0)


# ---------------------------------------------------------------------- tiles


def test_the_list_of_a_container_says_every_tile_and_its_reduction(tmp_path: Path) -> None:
    pyramid = Pyramid.contained(a_container(tmp_path / "a.zip"))

    assert (pyramid.width, pyramid.height, pyramid.factors) == (WIDTH, HEIGHT, (1, 2, 4))
    assert len(pyramid.coarsest()) == 1
    assert len(pyramid.within(1, 0, 0, WIDTH, HEIGHT)) == 12
    assert [tile.x for tile in pyramid.within(1, 600, 600, 700, 700)] == [512]


@pytest.mark.parametrize(("zoom", "factor"), [(2.0, 1), (1.0, 1), (0.6, 2), (0.3, 4), (0.01, 4)])
def test_the_coarsest_tiles_that_are_still_sharp_are_drawn(
    zoom: float, factor: int, tmp_path: Path
) -> None:
    assert Pyramid.contained(a_container(tmp_path / "a.zip")).factor(zoom) == factor


def test_light_contrast_and_negative_are_one_table() -> None:
    assert table(Light()) == bytes(range(256))
    assert table(Light(negative=True)) == bytes(range(255, -1, -1))
    assert table(Light(brightness=50))[100] > 100
    sharp = table(Light(contrast=60))
    assert sharp[64] < 64
    assert sharp[192] > 192


@pytest.mark.medium
@given(st.integers(-100, 100), st.integers(-100, 100), st.booleans())
def test_every_light_keeps_the_order_of_greys(bright: int, contrast: int, negative: bool) -> None:
    made = table(Light(brightness=bright, contrast=contrast, negative=negative))

    ordered = sorted(made, reverse=negative)
    assert len(made) == 256
    assert list(made) == ordered


def test_a_picture_in_another_light_has_other_colours_and_the_same_size() -> None:
    grey = QImage(31, 7, QImage.Format.Format_RGB32)
    grey.fill(QColor(100, 120, 140))

    made = lit(grey, Light(negative=True))

    assert (made.width(), made.height()) == (31, 7)
    assert made.pixelColor(30, 6) == QColor(155, 135, 115)


def test_the_cache_is_bounded_and_empty_after_a_visit(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tiles, "MOST_BYTES", 3 * SIDE * SIDE * 4)
    path = a_container(tmp_path / "a.zip")
    reader = TileReader()
    found: list[Pyramid | None] = []
    reader.opened.connect(found.append)
    reader.open(path, None, WIDTH, HEIGHT)
    qtbot.waitUntil(lambda: bool(found))
    pyramid = found[0]
    assert pyramid is not None

    reader.want(pyramid.within(1, 0, 0, WIDTH, HEIGHT), Light())
    qtbot.waitUntil(reader.idle)
    qtbot.waitUntil(lambda: 0 < reader.held() <= 3 * SIDE * SIDE * 4)
    reader.wipe()

    assert reader.held() == 0
    reader.stop()


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("content", [b"", b"PK\x05\x06" + b"\0" * 18, b"not a container"])
def test_a_broken_container_falls_back_to_the_picture_of_the_screen(
    content: bytes, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "bad.zip").write_bytes(content)
    (tmp_path / "screen.jpg").write_bytes(a_jpeg(620, 850, "#336699"))
    reader = TileReader()
    found: list[Pyramid | None] = []
    reader.opened.connect(found.append)

    reader.open(tmp_path / "bad.zip", tmp_path / "screen.jpg", WIDTH, HEIGHT)
    qtbot.waitUntil(lambda: bool(found))
    reader.open(tmp_path / "bad.zip", None, WIDTH, HEIGHT)
    qtbot.waitUntil(lambda: len(found) == 2)

    assert found[0] is not None
    assert found[0].coarsest() == [Tile("", 2, 0, 0, WIDTH, HEIGHT)]
    assert found[1] is None
    reader.stop()


# ---------------------------------------------------------------------- on the table


def test_the_words_searched_are_marked_on_the_picture_and_in_the_text(laid: Terminal) -> None:
    viewer = laid.viewer_

    assert [(row.text, row.marks) for row in viewer.lines_.rows] == [
        ("Monsieur", ""),
        ("M. LEFÈBVRE,", "3:9"),
    ]
    assert [(box.x, box.y) for box in viewer.boxes] == [(80, 100)]


def test_the_words_of_a_find_are_counted_as_the_search_counts_them() -> None:
    line = ("—", "Retour", "d’Augustin", "Lefèbvre,", "14-18.")
    read = tuple(Word(text=text, x=0, y=0, width=9, height=9) for text in line)
    text = PageText(lines=((), read))

    assert page_words.counted(text, (2,)) == ((1, 2),)
    assert page_words.counted(text, (0, 3, 5)) == ((1, 1), (1, 3), (1, 4))
    assert page_words.counted(text, (99,)) == ()
    assert words(text.text)[2] == "augustin"


def test_a_word_cut_by_the_end_of_a_line_is_marked_in_both_halves() -> None:
    lines = (("le", "gouver"), ("nement", "de"))
    text = PageText(
        lines=tuple(
            tuple(Word(text=word, x=0, y=0, width=9, height=9) for word in line) for line in lines
        ),
        cuts=(Cut(line=0, whole="gouvernement"),),
    )

    assert words(text.searched_text) == ["le", "gouvernement", "de"]
    assert page_words.counted(text, (1,)) == ((0, 1), (1, 0))
    assert page_words.counted(text, (2,)) == ((1, 1),)
    assert page_words.matching(text, ("gouvernem",)) == ((0, 1), (1, 0))


@pytest.mark.medium
@given(st.lists(st.lists(st.text(max_size=8), max_size=6), max_size=4), st.integers(0, 20))
def test_every_word_that_a_search_counts_is_a_word_of_the_page(
    lines: list[list[str]], number: int
) -> None:
    text = PageText(
        lines=tuple(
            tuple(Word(text=word, x=0, y=0, width=1, height=1) for word in line) for line in lines
        )
    )
    all_words = words(text.text)

    places = page_words.counted(text, (number,))

    assert len(places) == (number < len(all_words))
    for line, place in places:
        assert all_words[number] in words(text.lines[line][place].text)


def a_find(laid: Terminal, *found: int) -> None:
    """The piece as it is opened from a hit on the words of its first page."""
    laid.document_.begin_at("u3", 0, found)


def test_the_table_opens_on_the_first_word_of_the_find(laid: Terminal, qtbot: QtBot) -> None:
    a_find(laid, 2)

    laid.look()
    settle(qtbot, laid)
    left, top, right, bottom = laid.viewer_.sight.region()

    assert laid.viewer_.firstLine == 1
    assert [(box.x, box.y) for box in laid.viewer_.boxes] == [(80, 100)]
    assert not laid.viewer_.whole
    assert max(left, top - 20) <= 80
    assert right >= 210
    assert bottom >= 124


def test_a_table_that_gets_its_size_later_still_shows_the_word(
    laid: Terminal, qtbot: QtBot
) -> None:
    a_find(laid, 2)
    laid.viewer_.resize(60, 40)
    laid.look()
    settle(qtbot, laid)

    laid.viewer_.resize(900, 700)
    left, top, right, bottom = laid.viewer_.sight.region()

    assert max(left, top - 20) <= 80
    assert right >= 210
    assert bottom >= 124


def test_who_moves_the_page_is_not_called_back(laid: Terminal, qtbot: QtBot) -> None:
    a_find(laid, 2)
    laid.look()
    settle(qtbot, laid)

    laid.viewer_.seeWhole()
    laid.viewer_.resize(1000, 800)

    assert laid.viewer_.whole


def test_a_page_that_no_find_led_to_is_seen_whole(laid: Terminal) -> None:
    assert laid.viewer_.whole
    assert laid.viewer_.found == 1


@pytest.mark.parametrize(
    ("word", "terms", "expected"),
    [
        ("d’Augustin", ["augustin"], True),
        ("LEFÈBVRE,", ["lefebvre"], True),
        ("Lefebvres", ["lefeb"], True),
        ("le", ["lefebvre"], False),
        ("a", ["a"], False),
        ("mot", [], False),
    ],
)
def test_a_word_matches_by_its_beginning(word: str, terms: list[str], *, expected: bool) -> None:
    assert matches(word, terms) is expected


def test_every_gesture_has_a_button_that_does_the_same(laid: Terminal) -> None:
    viewer = laid.viewer_
    whole = viewer.percent

    viewer.closer(1)
    assert viewer.percent == pytest.approx(whole * 1.5, abs=1)
    viewer.step(1, 1)
    viewer.closer(-1)
    assert viewer.whole
    viewer.tap(600, 450)
    assert viewer.percent >= 100
    viewer.tap(600, 450)
    assert viewer.whole
    viewer.turn()
    assert viewer.sight.turn == 90
    viewer.pinch(2, 40, 600, 450)
    viewer.letGo()
    assert viewer.sight.turn in (90, 180)
    viewer.brighten(1)
    viewer.sharpen(-1)
    viewer.negative = True
    assert viewer.light == Light(brightness=20, contrast=-20, negative=True)
    viewer.putBack()
    assert (viewer.light, viewer.sight.turn, viewer.whole) == (Light(), 0, True)


def test_a_line_of_the_text_that_is_touched_comes_to_the_middle(laid: Terminal) -> None:
    laid.viewer_.lookAtLine(1)

    left, top, right, bottom = laid.viewer_.sight.region()
    assert left <= 80
    assert right >= 210
    assert top <= 100 <= bottom
    laid.viewer_.lookAtLine(77)


def test_leaving_the_table_clears_it_and_ending_the_visit_too(laid: Terminal, qtbot: QtBot) -> None:
    laid.viewer_.negative = True

    laid.navigation_.home()

    assert laid.viewer_.reader.held() == 0
    assert laid.viewer_.light.plain
    assert laid.viewer_.lines_.count == 0
    assert qtbot is not None


def test_another_page_of_the_piece_is_laid_on_the_table(laid: Terminal, qtbot: QtBot) -> None:
    laid.viewer_.closer(1)

    laid.document_.turn(1)
    qtbot.waitUntil(lambda: laid.viewer_.broken)

    assert laid.viewer_.whole
    assert laid.viewer_.lines_.count == 0


@pytest.mark.medium
@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920)])
def test_the_page_is_drawn_and_its_negative_is_another_picture(
    laid: Terminal, qtbot: QtBot, size: tuple[int, int]
) -> None:
    screen = show(laid, qtbot, *size)
    qtbot.waitUntil(laid.viewer_.reader.idle)
    middle = QPoint(size[0] // 3, size[1] // 4)

    def colour() -> int:
        return screen.window.grabWindow().pixelColor(middle).red()

    qtbot.waitUntil(lambda: abs(colour() - 128) < 4)
    laid.viewer_.brightness = 60
    qtbot.waitUntil(lambda: colour() > 170)
    screen.close()
    assert screen.faults == []
