"""Words with their boxes, line by line, as every format of page text gives them."""

import math
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import PurePosixPath

from kiosk.messages import Problem
from kiosk.readers.reading import Refusal, refusal
from kiosk.records.canvas import Cut, PageText, Word
from kiosk.records.folding import clean

# No page is wider than this in any unit; more is a slip or an attack.
FARTHEST = 1_000_000
MOST_BYTES = 100_000_000
_HYPHENS = "\u00ad\u00ac\u2e17"
_BY_SIGN = -1

Box = tuple[float, float, float, float]
"""Left, top, width, height."""


@dataclass(slots=True)
class Tally:
    """What is wrong with the words of one file."""

    without_box: int = 0
    empty: int = 0

    def problems(self, file: str) -> Iterator[Problem]:
        """What is to be told of it."""
        if self.without_box:
            yield Problem(
                file=file,
                line=0,
                code="text-boxes",
                message=f"{self.without_box} words have no usable box; they are found, not marked.",
                remedy="Ask the digitiser for boxes inside the page.",
                facts={"count": str(self.without_box)},
            )
        if self.empty:
            yield Problem(
                file=file,
                line=0,
                code="text-empty-words",
                message=f"{self.empty} words of the page are empty; they are left out.",
                remedy="Nothing is lost; the program that read the page found a mark, no letters.",
                facts={"count": str(self.empty)},
            )


class PageWords:
    """The lines of one page while they are read."""

    def __init__(self, tally: Tally, size: tuple[int, int]) -> None:
        """Begin a page of that size; 0 where it is not known."""
        self._tally = tally
        self._size = size
        self._lines: list[tuple[Word, ...]] = []
        self._line: list[Word] = []
        self._first_halves: dict[int, tuple[int, str]] = {}
        self._second_halves: dict[int, str] = {}

    def add(self, written: str, box: Box | None, *, half: int = 0, whole: str = "") -> None:
        """A word of the line; `half` is 1 or 2 when it is a part of the `whole` word."""
        text = clean(written)
        if len(text) > 1 and text[-1] in _HYPHENS:
            text = f"{text[:-1]}-"
            half = half or _BY_SIGN
        if not text:
            self._tally.empty += 1
            return
        if half in {1, _BY_SIGN}:
            said = clean(whole) if half == 1 else ""
            self._first_halves[len(self._lines)] = (len(self._line), said)
        elif half and not self._line:
            self._second_halves[len(self._lines)] = clean(whole)
        self._line.append(self._placed(text, box))

    def add_run(self, written: str, box: Box | None) -> None:
        """Words that share one box: each gets its part of it, by its letters."""
        text = clean(written)
        if not text:
            return
        across = (box[2] / len(text)) if box else 0.0
        place = 0
        for word in text.split(" "):
            part = (box[0] + place * across, box[1], len(word) * across, box[3]) if box else None
            self.add(word, part)
            place += len(word) + 1

    def end_line(self) -> None:
        """The line is read; one without words leaves nothing."""
        if self._line:
            self._lines.append(tuple(self._line))
            self._line = []

    def text(self) -> PageText:
        """The words of the page."""
        self.end_line()
        cuts = []
        for line, (place, said) in self._first_halves.items():
            if line + 1 >= len(self._lines) or place != len(self._lines[line]) - 1:
                continue
            second = self._second_halves.get(line + 1)
            if said and said == second:
                cuts.append(Cut(line=line, whole=said))
            elif not said and second is None:
                # A hyphen of the printer alone says it: the halves are put together.
                halves = self._lines[line][-1].text[:-1], self._lines[line + 1][0].text
                cuts.append(Cut(line=line, whole="".join(halves)))
        return PageText(lines=tuple(self._lines), cuts=tuple(cuts))

    def __bool__(self) -> bool:
        """Whether the line being read has words."""
        return bool(self._line)

    def _placed(self, text: str, box: Box | None) -> Word:
        placed = whole_box(box, self._size) if box else None
        if placed is None:
            self._tally.without_box += 1
            return Word(text=text, x=0, y=0, width=0, height=0)
        return Word(text=text, x=placed[0], y=placed[1], width=placed[2], height=placed[3])


def whole_box(box: Box, size: tuple[int, int]) -> tuple[int, int, int, int] | None:
    """A box in whole numbers; None when it is endless, empty or outside the page."""
    x, y, across, down = box
    # What is no number is neither above nor below.
    if not (-1 < x < FARTHEST and -1 < y < FARTHEST and 0 < across < FARTHEST > down > 0):
        return None
    left, top, width, height = round(x), round(y), round(across), round(down)
    outside = size[0] and (left + width > size[0] + 2 or top + height > size[1] + 2)
    if left < 0 or top < 0 or not width or not height or outside:
        return None
    return left, top, width, height


def number(written: str | None) -> float | None:
    """A number of a box; None when it is none."""
    try:
        value = float(written or "")
    except ValueError:
        return None
    return value if math.isfinite(value) else None


def size_of(width: str | None, height: str | None) -> tuple[int, int]:
    """The size of a page in whole numbers; 0 for what is not said."""
    across, down = number(width), number(height)
    fits = across is not None and down is not None and max(across, down) < FARTHEST
    if across is None or down is None or not fits or across <= 0 or down <= 0:
        return 0, 0
    return round(across), round(down)


def stem_of(name: str, page: int) -> str:
    """The picture of which a file speaks: `images/a.alto.xml` speaks of `images/a`.

    The second page of a file is `images/a#1`: the second page of that picture.
    """
    plain = PurePosixPath(name)
    stem = plain.with_name(plain.name.split(".")[0] or plain.name).as_posix()
    return stem if page == 0 else f"{stem}#{page}"


def unreadable(name: str, error: str) -> Refusal:
    """The refusal of a page text of which nothing can be read."""
    return refusal(
        name,
        0,
        "text-unreadable",
        f"The page text cannot be read: {clean(error)[:200]}.",
        "The picture is shown without its text; ask for the file again.",
    )
