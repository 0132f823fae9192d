"""A data folder whose commands answer what a test says, and what may be wrong on a screen."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING, Any

from tests.ui.fakes import FakeSource, an_archive, holdings
from tests.ui.whole import inside
from ui.lookup import Lookup
from ui.models.comfort import Comfort
from ui.models.desk import Desk
from ui.models.terminal import Terminal
from ui.models.visit import Visit
from ui.models.welcome import Round
from ui.models.words import Words
from ui.renditions import Renditions
from ui.window import WORDS

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtQuick import QQuickItem

    from ui.window import Screen

ERRAND = """
import json, os, sys, time
words = sys.argv[1:]
folder = os.environ["KIOSK_DATA"]
given = sys.stdin.readline().strip() if "--reason=-" in words else ""
with open(folder + "/asked.txt", "a") as log:
    log.write(json.dumps([words, os.environ["KIOSK_WHO"], given]) + "\\n")
told = json.load(open(folder + "/answers.json"))
named = [flag for flag in ("--decided", "--undo", "--apart", "--lift") if flag in words]
key = words[0] + "".join(named) + ("!" if "--" in words else "")
answer = told.get(key, told.get(words[0], {}))
for step in answer.get("progress", []):
    sys.stderr.write(json.dumps({"progress": step}) + "\\n")
    sys.stderr.flush()
time.sleep(answer.get("lasts", 0))
sys.stderr.write(answer.get("said", ""))
print(json.dumps(answer.get("out", {})))
sys.exit(answer.get("code", 0))
"""


class House:
    """A data folder whose commands answer what the test says.

    An answer is named by the command and what tells its uses apart: `same`, `same--decided`,
    `same!` (with codes), `same--apart!`.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        (folder / "errand.py").write_text(ERRAND, encoding="utf-8")
        self.desk = Desk(data=folder, command=(sys.executable, str(folder / "errand.py")))
        self.answers: dict[str, dict[str, Any]] = {}
        self.set()

    def set(self, **answers: Any) -> None:
        """What the commands answer from now on, besides what they answer already."""
        self.answers |= answers
        (self.folder / "answers.json").write_text(json.dumps(self.answers), encoding="utf-8")

    def asked(self, command: str) -> list[tuple[list[str], str, str]]:
        """What was asked of a command: its words, in whose name, what it was given to read."""
        path = self.folder / "asked.txt"
        lines = path.read_text("utf-8").splitlines() if path.exists() else []
        told = (tuple(json.loads(line)) for line in lines)
        return [(words, who, given) for words, who, given in told if words[0] == command]

    def terminal(self) -> Terminal:
        """A terminal over a small archive with this house behind it."""
        words = Words(WORDS)
        words.choose("fr")
        return Terminal(
            Lookup(FakeSource({"one": holdings(an_archive(10, 10))})),
            Renditions(self.folder),
            words,
            Comfort(calm=True),
            Visit(),
            Round(self.folder / "round"),
            self.desk,
        )


def cut(screen: Screen) -> set[str]:
    """The texts on screen of which not everything is seen."""
    found = set()
    for item in inside(screen.window.contentItem()):
        if item.metaObject().indexOfProperty("textFormat") < 0 or not item.property("text"):
            continue
        wide = item.property("contentWidth") > item.width() + 1
        if item.property("truncated") or wide or _outside(item, screen):
            found.add(str(item.property("text")))
    return found


def _outside(item: QQuickItem, screen: Screen) -> bool:
    """Whether a text lies beyond its panel or the window, and no list can bring it in."""
    around = list(_around(item))
    if any(each.inherits("QQuickFlickable") for each in around):
        return False
    seen = item.mapRectToScene(item.boundingRect())
    panels = [each for each in around if each.property("portrait") is not None]
    frame = panels[0] if panels else screen.window.contentItem()
    return not frame.mapRectToScene(frame.boundingRect()).adjusted(-1, -1, 1, 1).contains(seen)


def small(screen: Screen, least: int) -> set[str]:
    """The controls on screen that are lower or narrower than a finger needs."""
    return {
        item.metaObject().className()
        for item in inside(screen.window.contentItem())
        if item.property("actsOnSpace") is not None and min(item.width(), item.height()) < least
    }


def _around(item: QQuickItem) -> Iterator[QQuickItem]:
    parent = item.parentItem()
    while parent is not None:
        yield parent
        parent = parent.parentItem()
