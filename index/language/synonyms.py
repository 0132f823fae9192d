"""One thing under several names, as the museum's own table has it: A4 = V2.

A line of the table is one thing, its names parted by commas or semicolons; lines that begin with
`#` say something to the reader only. Names are met whatever their accents, capitals and hyphens.
"""

from collections.abc import Iterator, Sequence
from importlib.resources import files
from pathlib import Path
from typing import Final, NamedTuple

from kiosk.records.folding import clean, words

FILE: Final = "synonyms.csv"
MOST_WORDS: Final = 6
MOST_LINES: Final = 5000


class SynonymsError(Exception):
    """A table with faults; the message says each with its line."""


class Name(NamedTuple):
    """One name: its folded words, and as the table writes it."""

    words: tuple[str, ...]
    text: str


class Span(NamedTuple):
    """Words of a query that are a name of the table, from `start` to before `end`."""

    start: int
    end: int
    name: Name
    others: tuple[Name, ...]

    @property
    def is_word(self) -> bool:
        """Whether it is one word."""
        return self.end - self.start == 1


class Synonyms:
    """The names of the table by their first words."""

    def __init__(self, things: Sequence[tuple[Name, ...]] = ()) -> None:
        self._by_first: dict[str, list[tuple[Name, tuple[Name, ...]]]] = {}
        for names in things:
            for name in names:
                others = tuple(other for other in names if other.words != name.words)
                self._by_first.setdefault(name.words[0], []).append((name, others))

    def spans(self, asked: Sequence[str]) -> Iterator[Span]:
        """The names among some words that follow one another."""
        for start, word in enumerate(asked):
            for name, others in self._by_first.get(word, ()):
                end = start + len(name.words)
                if tuple(asked[start:end]) == name.words:
                    yield Span(start, end, name, others)


NO_SYNONYMS: Final = Synonyms()


def shipped() -> str:
    """The table that holds where the museum has none of its own."""
    return files(__package__).joinpath(FILE).read_text("utf-8")


def published(folder: Path) -> Synonyms:
    """The table that lies beside a published index; an index alone has none."""
    try:
        return read((folder / FILE).read_text("utf-8"))
    except FileNotFoundError:
        return NO_SYNONYMS
    except (OSError, UnicodeDecodeError) as error:
        raise SynonymsError(str(error)) from error


def read(text: str) -> Synonyms:
    """The table in a text; raises SynonymsError with every fault of it."""
    faults: list[str] = []
    things: list[tuple[Name, ...]] = []
    known: dict[tuple[str, ...], int] = {}
    for number, line in enumerate(text.removeprefix("\ufeff").splitlines(), 1):
        if number > MOST_LINES:
            faults.append(f"it has more than {MOST_LINES} lines: leave some out.")
            break
        if line.strip() and not line.startswith("#"):
            try:
                things.append(_thing(line, number, known))
            except SynonymsError as error:
                faults.append(f"line {number}: {error}")
    if faults:
        raise SynonymsError("\n".join(faults))
    return Synonyms(things)


def _thing(line: str, number: int, known: dict[tuple[str, ...], int]) -> tuple[Name, ...]:
    parts = [clean(part.strip().strip('"')) for part in line.replace(";", ",").split(",")]
    names = [Name(tuple(words(part)), part) for part in parts if part]
    for name in names:
        if not name.words:
            raise SynonymsError(f"“{name.text}” has no letter and no digit: write a name.")
        if len(name.words) > MOST_WORDS:
            raise SynonymsError(f"“{name.text}” has more than {MOST_WORDS} words: shorten it.")
        if known.setdefault(name.words, number) != number:
            raise SynonymsError(
                f"“{name.text}” stands in line {known[name.words]} as well:"
                " write all names of one thing in one line."
            )
    distinct = tuple({name.words: name for name in reversed(names)}.values())[::-1]
    if len(distinct) == 1:
        raise SynonymsError(
            f"“{distinct[0].text}” stands alone: write behind a comma what it is also called."
        )
    if not distinct:
        raise SynonymsError("it holds no name: write two, with a comma between them, or delete it.")
    return distinct
