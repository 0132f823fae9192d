"""The words of one page: which of them were found, their boxes, and the lines as rows of a list.

A search counts the folded words of a page; one word as it was read may be several of these
(`d’Augustin`), or none (`—`).
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from kiosk.records.canvas import PageText, Word
from kiosk.records.folding import words

Place = tuple[int, int]
"""A word of the page: its line, and its place in the line."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TextRow:
    """One line of the page as read, where its marked words lie, and where it stands."""

    text: str
    marks: str
    number: int


@dataclass(frozen=True, slots=True)
class Box:
    """A marked word on the picture."""

    x: float
    y: float
    width: float
    height: float


def counted(text: PageText, found: Collection[int]) -> tuple[Place, ...]:
    """The words in which a search found something, by its count of the words of the page."""
    places, number = [], 0
    for line, read in enumerate(text.searched):
        for place, word in enumerate(read):
            past = number + len(words(word))
            if any(each in found for each in range(number, past)):
                places.append((line, place))
            number = past
    return _whole(text, places)


def _whole(text: PageText, places: Collection[Place]) -> tuple[Place, ...]:
    """These words, each with its second half where the end of a line cuts it."""
    halves = (
        (cut.line + 1, 0)
        for cut in text.cuts
        if cut.line < len(text.lines) - 1 and (cut.line, len(text.lines[cut.line]) - 1) in places
    )
    return tuple(sorted({*places, *halves}))


def matching(text: PageText, terms: Iterable[str]) -> tuple[Place, ...]:
    """The words that begin with a term, for a page that no search has led to."""
    asked = list(terms)
    found = [
        (line, place)
        for line, read in enumerate(text.searched)
        for place, word in enumerate(read)
        if matches(word, asked)
    ]
    return _whole(text, found)


def matches(word: str, terms: Iterable[str]) -> bool:
    """Whether a word of the page, or a part of it, begins with a term of more than one letter."""
    parts = words(word)
    return any(len(term) > 1 and part.startswith(term) for term in terms for part in parts)


def found(text: PageText, count: Collection[int], terms: Iterable[str]) -> tuple[Place, ...]:
    """The words to mark: those that a search counted, else those that the terms match."""
    return counted(text, count) if count else matching(text, terms)


def boxes(text: PageText, places: Iterable[Place]) -> tuple[Box, ...]:
    """Where these words stand on the picture."""
    marked = (text.lines[line][place] for line, place in places)
    return tuple(Box(word.x, word.y, word.width, word.height) for word in marked)


def rows(text: PageText, places: Collection[Place]) -> list[TextRow]:
    """The lines of the page, these words marked."""
    return [
        _row(line, number, {place for at, place in places if at == number})
        for number, line in enumerate(text.lines)
    ]


def _row(line: tuple[Word, ...], number: int, found: Collection[int]) -> TextRow:
    text, marks = "", []
    for place, word in enumerate(line):
        text += " " if text else ""
        if place in found:
            marks.append(f"{_length(text)}:{_length(word.text)}")
        text += word.text
    return TextRow(text=text, marks=" ".join(marks), number=number)


def _length(text: str) -> int:
    """As Qt counts."""
    return len(text.encode("utf-16-le")) // 2
