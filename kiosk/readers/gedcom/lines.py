"""The lines of a GEDCOM file as records: each line below the one that it speaks of.

Nothing recurses: the lines above the one being read stand on a stack of at most 100.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

_LINE = re.compile(
    r"\s*(?P<level>\d{1,7})\s+(?:@(?P<xref>[^@]+)@\s+)?(?P<tag>\w+)(?: (?P<value>.*))?\Z",
    re.DOTALL,
)
_POINTER = re.compile(r"@(?P<xref>[^@#\s][^@]*)@\Z")
# GEDCOM 5.5: a level has two figures.
DEEPEST = 99
# The words of one line and its continuations; what is longer is cut and counted.
MOST_TEXT = 200_000
# Records that have no text of their own which a stray continuation could continue.
_WORDLESS = frozenset({"HEAD", "INDI", "FAM", "SOUR", "REPO", "OBJE", "SUBM", "SUBN"})
_CONTINUED = {"CONC": "", "CONT": "\n"}


@dataclass(slots=True, eq=False)
class Line:
    """One line and the lines below it; `parts` are its words and those that continue it."""

    number: int
    tag: str
    xref: str
    parts: list[str]
    length: int = 0
    below: list["Line"] = field(default_factory=list)

    @property
    def value(self) -> str:
        """The words with those of its continuations, a doubled @ read as one."""
        if len(self.parts) > 1:
            self.parts = ["".join(self.parts)]
        return self.parts[0].replace("@@", "@")

    def add(self, words: str) -> bool:
        """Continue the words; False when there is no more room for them."""
        if self.length + len(words) > MOST_TEXT:
            return False
        self.length += len(words)
        self.parts.append(words)
        return True

    @property
    def pointer(self) -> str:
        """The record to which the line points; empty when it says something itself."""
        first = self.parts[0]
        found = _POINTER.match(first.strip()) if first[:3].strip().startswith("@") else None
        return found["xref"] if found and found["xref"] != "VOID" else ""

    def each(self, *tags: str) -> Iterator["Line"]:
        """The lines directly below with one of some tags."""
        return (line for line in self.below if line.tag in tags)

    def first(self, tag: str) -> "Line | None":
        """The first line directly below with a tag."""
        for line in self.below:
            if line.tag == tag:
                return line
        return None

    def said(self, tag: str) -> str:
        """The words of the first line below with a tag; empty when there is none."""
        line = self.first(tag)
        return line.value.strip() if line else ""


@dataclass(slots=True)
class Fault:
    """How often something was wrong, and on which line first."""

    line: int
    times: int = 0


class Structure:
    """The records of a file, and what was wrong with its lines.

    `deep` and `stray` are lines out of place, `cut` counts lines for which a text had no room,
    `whole` is set when the last line (TRLR) came.
    """

    def __init__(self, lines: Iterable[str]) -> None:
        self.records: list[Line] = []
        self.deep: Fault | None = None
        self.stray: Fault | None = None
        self.whole = False
        self.count = self.cut = 0
        self._stack: list[Line] = []
        self._last: Line | None = None
        for number, words in enumerate(lines, start=1):
            if words and not words.isspace():
                self._take(number, words)

    def _take(self, number: int, words: str) -> None:
        self.count += 1
        found = _LINE.match(words)
        if found is None:
            # A text broken without CONT: its second half belongs to the first.
            self._strayed(number)
            if self._last is not None:
                self.cut += not self._last.add(f"\n{words}")
            return
        level, tag = int(found["level"]), found["tag"].upper()
        if level > DEEPEST:
            self.deep = self.deep or Fault(number)
            self.deep.times += 1
            return
        if tag in _CONTINUED:
            self._continue(number, level, _CONTINUED[tag] + (found["value"] or ""))
            return
        if level > len(self._stack):
            self._strayed(number)
        del self._stack[level:]
        value = found["value"] or ""
        self.cut += len(value) > MOST_TEXT
        line = Line(number, tag, (found["xref"] or "").strip(), [value[:MOST_TEXT]], len(value))
        (self._stack[-1].below if self._stack else self.records).append(line)
        self._stack.append(line)
        self._last = line
        self.whole = self.whole or (level == 0 and tag == "TRLR")

    def _continue(self, number: int, level: int, words: str) -> None:
        """More of a text: of the line above, else of the last line that was read."""
        holder = self._stack[level - 1] if 0 < level <= len(self._stack) else None
        if holder is None or (level == 1 and holder.tag in _WORDLESS):
            self._strayed(number)
            holder = self._last
        if holder is not None:
            self.cut += not holder.add(words)

    def _strayed(self, number: int) -> None:
        self.stray = self.stray or Fault(number)
        self.stray.times += 1
