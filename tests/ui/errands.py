"""A data folder whose commands answer what a test says."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING, Any

from tests.ui.fakes import FakeSource, an_archive, holdings
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
    from pathlib import Path

ERRAND = """
import json, os, sys, time
FLAGS = ("--decided", "--undo", "--apart", "--lift", "--csv", "--pdf")
words = sys.argv[1:]
folder = os.environ["KIOSK_DATA"]
given = sys.stdin.readline().strip() if "--reason=-" in words else ""
with open(folder + "/asked.txt", "a") as log:
    log.write(json.dumps([words, os.environ["KIOSK_WHO"], given]) + "\\n")
told = json.load(open(folder + "/answers.json"))
named = [flag for flag in FLAGS if flag in words]
key = words[0] + "".join(named) + ("!" if "--" in words else "")
answer = next((told[each] for each in (key, " ".join(words[:2]), words[0]) if each in told), {})
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
    `same!` (with codes), `same--apart!`, `annotate FILE`.
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
        self.write()

    def write(self) -> None:
        """The commands answer what `answers` holds now."""
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
