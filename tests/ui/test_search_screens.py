"""The screens of a search as they are drawn: nothing is cut off, nothing jumps."""

from __future__ import annotations

import re
from threading import Event
from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import QPointF, QSize, QSizeF, Qt
from PySide6.QtGui import QAccessible, QColor, QFont, QFontMetricsF, QImage, QPainter

from index.results import NEAR_LAYERS, Layer, Suggestion
from tests.ui.conftest import archive_of, settle, show
from tests.ui.fakes import a_paper
from ui.models.comfort import SIZES
from ui.models.marked_text import MarkedText
from ui.models.name_vault import NameVault

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtQuick import QQuickItem
    from pytestqt.qtbot import QtBot

    from index.query import SearchRequest
    from tests.ui.conftest import MakeTerminal
    from tests.ui.fakes import FakeSource
    from ui.models.terminal import Terminal
    from ui.window import Screen

LANGUAGES = ("fr", "en", "nl", "de")
LANDSCAPE, PORTRAIT = (1920, 1080), (1080, 1920)
TALL = (1920, 1760)
"""In landscape, and high enough to show every way of finding."""
WAYS = (Layer.EXACT, *(layer for layer in Layer if layer in NEAR_LAYERS))
SETTLING = 3
LONG = "Photographieversammlung des Lagers am Weg zur Quelle"


def _parts(screen: Screen, kind: str) -> list[QQuickItem]:
    """The visible items of one type of view, from the top down."""

    def below(item: QQuickItem) -> Iterator[QQuickItem]:
        for child in item.childItems():
            if child.isVisible():
                yield child
                yield from below(child)

    found = [
        item
        for item in below(screen.window.contentItem())
        if re.match(rf"{kind}_QMLTYPE", item.metaObject().className())
    ]
    return sorted(found, key=_top)


def _texts(item: QQuickItem) -> list[QQuickItem]:
    inside = [child for part in item.childItems() for child in part.childItems()]
    return [child for child in inside if child.isVisible() and child.property("text")]


def _top(item: QQuickItem) -> float:
    return item.mapToScene(QPointF(0, 0)).y()


def _widest_word(text: QQuickItem) -> float:
    metrics = QFontMetricsF(cast("QFont", text.property("font")))
    return max(metrics.horizontalAdvance(word) for word in str(text.property("text")).split())


def _go_to_filters(terminal: Terminal, source: FakeSource, qtbot: QtBot) -> None:
    """The filters of a search that every way of finding has answered."""
    source.engine.ways = tuple((way, 4122) for way in WAYS)
    terminal.search_.write("lefebvre")
    settle(qtbot, terminal)
    terminal.navigation_.go("wall")


@pytest.mark.medium
def test_every_way_of_finding_is_read_whole_in_the_filters(
    terminal: Terminal, source: FakeSource, qtbot: QtBot
) -> None:
    _go_to_filters(terminal, source, qtbot)
    screen = show(terminal, qtbot, *TALL)

    seen, cut = 0, []
    for language in LANGUAGES:
        for step in range(len(SIZES)):
            terminal.words_.choose(language)
            terminal.comfort_.choose(step)
            settle(qtbot, terminal)
            qtbot.wait(20)
            for line in _parts(screen, "FacetLine"):
                for text in _texts(line):
                    seen += 1
                    narrow = text.property("contentWidth") > text.width() + 1
                    if text.property("truncated") or narrow or _widest_word(text) > text.width():
                        cut.append((language, SIZES[step], text.property("text")))

    screen.close()
    assert seen > len(LANGUAGES) * len(SIZES) * len(WAYS)
    assert cut == []
    assert screen.faults == []


@pytest.mark.medium
def test_lines_of_the_filters_stand_below_one_another(
    terminal: Terminal, source: FakeSource, qtbot: QtBot
) -> None:
    _go_to_filters(terminal, source, qtbot)
    terminal.words_.choose("de")
    terminal.comfort_.choose(len(SIZES) - 1)
    screen = show(terminal, qtbot, *TALL)
    settle(qtbot, terminal)
    qtbot.wait(20)

    lines = _parts(screen, "FacetLine")
    ends = [_top(line) + line.height() for line in lines]
    begins = [_top(line) for line in lines]
    inside = all(
        _top(line) <= _top(text) and _top(text) + text.height() <= _top(line) + line.height()
        for line in lines
        for text in _texts(line)
    )

    screen.close()
    assert begins[1:] == pytest.approx(ends[:-1])
    assert inside


@pytest.mark.medium
@pytest.mark.parametrize("step", range(len(SIZES)))
def test_a_title_stays_under_its_picture_and_is_spoken_whole(
    step: int, make_terminal: MakeTerminal, tmp_path: Path, qtbot: QtBot
) -> None:
    source = archive_of(*(a_paper(number, LONG) for number in range(9)))
    name = "ab/abcdef01.png"
    (tmp_path / "ab").mkdir()
    QImage(8, 10, QImage.Format.Format_RGB32).save(str(tmp_path / name))
    source.engine.thumbnails = {f"u{number}": name for number in range(9)}
    terminal: Terminal = make_terminal(source)
    terminal.lookup_.start()
    terminal.comfort_.choose(step)
    terminal.navigation_.go("wall")
    screen = show(terminal, qtbot)
    settle(qtbot, terminal)
    qtbot.waitUntil(lambda: bool(_parts(screen, "PictureTile")))
    QAccessible.setActive(True)
    qtbot.wait(20)

    tiles = _parts(screen, "PictureTile")
    titles = [text for tile in tiles for text in _texts(tile) if text.property("text") == LONG]
    lines = [(title.property("lineCount"), title.property("truncated")) for title in titles]
    wide = [title for title in titles if title.property("contentWidth") > title.width()]
    spoken = {
        QAccessible.queryAccessibleInterface(tile).text(QAccessible.Text.Name) for tile in tiles
    }

    screen.close()
    assert len(titles) == len(tiles) > 0
    assert set(lines) == {(2, True)}  # ended on its second line by an ellipsis
    assert wide == []
    assert spoken == {LONG}
    assert screen.faults == []


@pytest.mark.medium
@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT])
@pytest.mark.parametrize("step", [0, len(SIZES) - 1])
def test_rows_once_painted_stay_where_they_are(
    size: tuple[int, int], step: int, terminal: Terminal, source: FakeSource, qtbot: QtBot
) -> None:
    """Neither a key that is not answered yet moves them, nor what follows the answer."""
    engine, held = source.engine, Event()
    engine.ways = ((Layer.EXACT, 12), (Layer.SOUND, 7))
    engine.suggested = (Suggestion(text="Lens", kind="place", count=3),)
    terminal.comfort_.choose(step)
    terminal.write()
    settle(qtbot, terminal)
    screen = show(terminal, qtbot, *size)
    settle(qtbot, terminal)
    places: dict[str, set[float]] = {}

    def note() -> None:
        place = _top(_parts(screen, "ResultRow")[0])
        places.setdefault(terminal.search_.answer.query, set()).add(place)

    def wait(_request: SearchRequest) -> None:
        held.wait(5)

    def see(frames: int) -> None:
        for _ in range(frames):
            with qtbot.waitSignal(screen.window.frameSwapped):
                screen.window.update()

    engine.before = wait
    screen.window.frameSwapped.connect(note, Qt.ConnectionType.DirectConnection)
    see(1)
    for letters in ("l", "le", ""):
        held.clear()
        terminal.search_.write(letters)
        see(SETTLING)
        held.set()
        settle(qtbot, terminal)
        see(SETTLING)

    screen.close()
    assert places.keys() == {"", "l", "le"}
    assert {letters: len(found) for letters, found in places.items()} == dict.fromkeys(places, 1)


@pytest.mark.parametrize("ratio", [1.0, 2.0])
def test_a_lit_point_shines_where_its_person_stands(ratio: float, qapp: object) -> None:
    assert qapp is not None
    dome = NameVault()
    dome.setSize(QSizeF(660, 383))
    for name, value in (("total", 9000), ("lit_colour", QColor("red")), ("pixel_ratio", ratio)):
        dome.put(name, value)
    lit = (12, 4100, 8999)
    dome.put("lit", " ".join(map(str, lit)))
    image = QImage(QSize(660, 383) * ratio, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)

    dome.paint(painter)

    painter.end()
    shining = [image.pixelColor((dome.pointOf(rank) * ratio).toPoint()) for rank in lit]
    dark = image.pixelColor((dome.pointOf(6000) * ratio).toPoint())
    assert all(colour.red() > colour.green() + 100 for colour in shining)
    assert abs(dark.red() - dark.green()) < 20


def _read(text: MarkedText) -> tuple[str, list[tuple[int, int]]]:
    layout = text._laid()
    return layout.text(), [(run.start, run.length) for run in layout.formats()]


def test_a_line_too_long_ends_by_an_ellipsis_whatever_is_marked(qapp: object) -> None:
    assert qapp is not None
    text = MarkedText()
    for name, value in (("family", "Kiosk Sans"), ("pixel_size", 22), ("text", LONG)):
        text.put(name, value)
    text.setWidth(200)
    text.put("marks", "0:3")
    first, marked = _read(text)
    assert marked == [(0, 3)]
    assert first.endswith("…")
    assert len(first) < len(LONG)

    text.put("marks", "0:9")
    assert _read(text) == (first, [(0, 9)])

    text.setWidth(300)
    wider, _ = _read(text)
    assert len(first) < len(wider) < len(LONG)

    text.setWidth(2000)
    assert _read(text)[0] == LONG
    text.put("text", "Wizernes")
    assert _read(text)[0] == "Wizernes"
