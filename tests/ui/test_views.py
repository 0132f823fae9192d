"""Every view loads alone, every control has a name, every text is plain, Theme has the numbers."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible
from PySide6.QtQml import QQmlContext, QQmlExpression

from kiosk.records.unit import Kind
from tests.ui.conftest import settle, show
from tests.ui.fakes import a_paper, a_person, an_archive, holdings
from ui.pages import PAGES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtGui import QAccessibleInterface
    from PySide6.QtQuick import QQuickItem
    from pytestqt.qtbot import QtBot

    from tests.ui.conftest import MakeTerminal
    from tests.ui.fakes import FakeSource
    from ui.models.terminal import Terminal

VIEWS = Path(__file__).parents[2] / "ui" / "qml" / "Kiosk"
SOURCES = sorted(VIEWS.glob("*.qml"))
SIZES = [(1920, 1080), (1080, 1920), (1607, 903)]
HOSTILE = "<img src='x.png'><b>&amp;\u202e{{7*7}}</b>"
SPOKEN = {
    QAccessible.Role.Button,
    QAccessible.Role.CheckBox,
    QAccessible.Role.EditableText,
    QAccessible.Role.ListItem,
    QAccessible.Role.List,
    QAccessible.Role.Graphic,
    QAccessible.Role.ToolBar,
    QAccessible.Role.Heading,
}
# 0, 1 and 2 count as words: nothing, a hairline, a pair. Larger numbers are measures.
NUMBER = re.compile(r"(?<![\w.#])(?:[3-9]|\d{2,})(?:\.\d+)?(?![\w%])")
STRING = re.compile(r'"[^"\n]*"')
COMMENT = re.compile(r"//.*")


def _items(item: QQuickItem) -> Iterator[QQuickItem]:
    for child in item.childItems():
        if child.isVisible():
            yield child
            yield from _items(child)


def _evaluated(context: QQmlContext, item: QQuickItem, words: str) -> object:
    """What an expression says of an item: PySide cannot read the enumerations of Quick itself."""
    found = QQmlExpression(context, item, words).evaluate()
    return found[0]


def _lead_to(page: str, terminal: Terminal) -> None:
    """Bring a terminal to a page as a visitor would."""
    ways: dict[str, Callable[[], None]] = {
        "attract": terminal.navigation_.rest,
        "home": terminal.start,
        "search": lambda: terminal.find("lefebvre"),
        "wall": lambda: terminal.enter("papers"),
        "values": lambda: terminal.listValues("place"),
        "browse": lambda: terminal.enter("places"),
        "person": lambda: terminal.open("person", "p0"),
        "document": lambda: terminal.open("document", "u0"),
    }
    if page == "nothing":
        terminal.find("lefqqq")
    ways.get(page, lambda: terminal.navigation_.go(page))()


@pytest.fixture
def hostile(source: FakeSource) -> FakeSource:
    papers = [a_paper(number, HOSTILE, text=HOSTILE, place=HOSTILE) for number in range(9)]
    pictures = [a_paper(20, HOSTILE, Kind.PHOTOGRAPH, text=HOSTILE, reference=HOSTILE)]
    people = [a_person(number, HOSTILE, HOSTILE, trade=HOSTILE) for number in range(4)]
    source.holdings["one"] = holdings(people + papers + pictures + an_archive(220, 0))
    return source


@pytest.mark.medium
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("page", PAGES)
def test_a_view_loads_alone_and_its_controls_have_names(
    page: str, size: tuple[int, int], terminal: Terminal, qtbot: QtBot
) -> None:
    _lead_to(page, terminal)
    settle(qtbot, terminal)
    screen = show(terminal, qtbot, *size)
    QAccessible.setActive(True)
    qtbot.wait(20)
    assert terminal.navigation_.page == page

    nameless = []
    for item in _items(screen.window.contentItem()):
        spoken = cast("QAccessibleInterface | None", QAccessible.queryAccessibleInterface(item))
        if spoken is None:
            continue
        acts = item.property("actsOnSpace") is not None
        role = spoken.role()
        if (acts or role in SPOKEN) and not spoken.text(QAccessible.Text.Name):
            nameless.append((item.metaObject().className(), role))

    screen.close()
    assert nameless == []
    assert screen.faults == []


@pytest.mark.medium
@pytest.mark.parametrize("page", PAGES)
def test_what_a_record_says_is_never_read_as_markup(
    page: str, hostile: FakeSource, make_terminal: MakeTerminal, qtbot: QtBot
) -> None:
    terminal: Terminal = make_terminal(hostile)
    terminal.lookup_.start()
    terminal.rest()
    settle(qtbot, terminal)
    _lead_to(page, terminal)
    if page in ("search", "wall"):
        terminal.search_.write("img")
    settle(qtbot, terminal)
    screen = show(terminal, qtbot)
    qtbot.wait(20)

    context = screen.engine.rootContext()
    formats = {
        (item.metaObject().className(), _evaluated(context, item, "textFormat + 0"))
        for item in _items(screen.window.contentItem())
        if item.metaObject().indexOfProperty("textFormat") >= 0
    }

    screen.close()
    assert formats
    assert {said for _, said in formats} == {0}, formats
    assert screen.faults == []


@pytest.mark.medium
@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("language", ["en", "nl", "de"])
def test_the_language_changes_in_place(
    page: str, language: str, terminal: Terminal, qtbot: QtBot
) -> None:
    _lead_to(page, terminal)
    settle(qtbot, terminal)
    screen = show(terminal, qtbot)

    terminal.words_.choose(language)
    terminal.comfort_.nextSize()
    terminal.comfort_.highContrast = True
    terminal.comfort_.lowReach = True
    terminal.comfort_.leftHanded = True
    settle(qtbot, terminal)

    screen.close()
    assert terminal.navigation_.page == page
    assert screen.faults == []


def _models(top: QObject) -> Iterator[QObject]:
    """An object and all of ours that it or one of them holds."""
    seen: set[int] = set()
    waiting = [top]
    while waiting:
        each = waiting.pop()
        if id(each) not in seen and type(each).__module__.startswith("ui."):
            seen.add(id(each))
            yield each
            waiting += [held for held in vars(each).values() if isinstance(held, QObject)]


@pytest.mark.medium
@pytest.mark.parametrize("page", PAGES)
def test_what_a_signal_calls_is_a_slot_of_the_class(
    page: str, terminal: Terminal, qtbot: QtBot
) -> None:
    """Else PySide gives the object a meta object of its own, and frees it with the object.

    Qt remembers the properties of a meta object by its address. What is made there later has those
    of the dead one: the views find none of its own, now and then.
    """
    _lead_to(page, terminal)
    settle(qtbot, terminal)
    screen = show(terminal, qtbot)
    settle(qtbot, terminal)
    owners = [type(each).__name__ for each in _models(terminal) if "__METAOBJECT__" in vars(each)]

    screen.close()
    assert owners == []


@pytest.mark.medium
@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.stem)
def test_colours_and_sizes_stand_in_the_theme_alone(path: Path) -> None:
    if path.stem == "Theme":
        pytest.skip("the one place")
    text = path.read_text("utf-8")
    body = COMMENT.sub("", text)

    colours = re.findall(r'"#[0-9A-Fa-f]{3,8}"|"(?:white|black|red|transparent)"', body)
    numbers = NUMBER.findall(STRING.sub('""', body))

    assert colours == []
    assert numbers == []


@pytest.mark.medium
@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.stem)
def test_a_view_is_dumb(path: Path) -> None:
    body = COMMENT.sub("", path.read_text("utf-8"))

    assert not re.search(r"\bproperty var\b", body)
    assert not re.search(r"^\s*function (?!on[A-Z])", body, re.MULTILINE)
    assert not re.search(r"import QtQuick\.Controls(?!\.Basic)", body)
    assert not re.search(r"MultiEffect|ShaderEffect|TextInput|TextField|TextArea|WebEngine", body)
    assert "StyledText" not in body
    assert "RichText" not in body
    if re.search(r"^\s*delegate:|Repeater \{", body, re.MULTILINE):
        assert path.read_text("utf-8").startswith("pragma ComponentBehavior: Bound")


def test_text_is_written_by_one_part() -> None:
    bare = [
        path.stem
        for path in SOURCES
        if path.stem not in ("PlainText", "Theme")
        and re.search(r"^\s*(?:[\w]+: )?(?:Text|Label) \{", path.read_text("utf-8"), re.MULTILINE)
    ]

    assert bare == []
