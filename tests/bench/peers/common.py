"""What every engine of the search bench is asked."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from kiosk.records.folding import words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from index.document import Document

TOP = 20
# As many values of a facet as the screen can show.
MOST_VALUES = 60
SNIPPET_WORDS = 24
SNIPPET_LETTERS = 160

Filters = tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Question:
    """Some folded words and how they are meant.

    `how` is `and` (all of them), `or` (any), `phrase` (side by side). When `typing`, the last
    word is only begun.
    """

    words: tuple[str, ...]
    how: str = "and"
    typing: bool = False
    filters: Filters = ()

    @property
    def text(self) -> str:
        """What a visitor types for it in the kiosk's box."""
        said = " ".join(self.words)
        if self.how == "phrase":
            return f'"{said}"'
        return said if self.typing else f"{said} "


@dataclass(frozen=True)
class Shown:
    """What a screen shows after a key; titles and snippets carry their marks."""

    total: int
    rows: tuple[tuple[int | str, float], ...]
    facets: dict[str, dict[str, int]]
    titles: tuple[object, ...] = ()
    snippets: tuple[object, ...] = ()


class Peer(Protocol):
    """An engine over an index that lies in a folder."""

    def top(self, question: Question) -> list[tuple[int | str, float]]:
        """The best twenty, as ids (the engine's own will do) and scores; nothing else."""
        ...

    def screen(self, question: Question) -> Shown:
        """The best twenty with titles and snippets marked, the total, four facets."""
        ...

    def close(self) -> None:
        """Let go of the files."""
        ...


class Maker(Protocol):
    """What the bench knows of a kind of engine."""

    name: str
    cannot: tuple[str, ...]
    has_screen: bool

    def build(self, folder: Path, documents: Iterable[Document]) -> None:
        """Index all documents in an empty folder."""
        ...

    def open(self, folder: Path) -> Peer: ...


def ask(text: str, filters: Filters = ()) -> Question:
    """A text in the box, its last word still being typed."""
    return Question(tuple(words(text)), typing=not text.endswith(" "), filters=filters)


def _questions(how: str, *texts: str, typing: bool = False) -> tuple[Question, ...]:
    return tuple(Question(tuple(text.split()), how, typing) for text in texts)


# Twelve kinds of query, four of each.
QUERIES = {
    "term, frequent": _questions("and", "guerre", "train", "camp", "lille"),
    "term, middle": _questions("and", "calais", "lefebvre", "kowalski", "photographie"),
    "term, rare": _questions("and", "kazmierczak", "hondschoote", "zephir", "outteryck"),
    "and, 2 words": _questions(
        "and", "guerre calais", "marie lens", "train liberation", "kowalski lens"
    ),
    "and, 3 words": _questions(
        "and",
        "guerre train calais",
        "jean lefebvre lille",
        "camp matricule mineur",
        "bombardement ville ruines",
    ),
    "or, 3 words": _questions(
        "or",
        "guerre train calais",
        "lefebvre leroy dubois",
        "fusee rampe v1",
        "kowalski nowak wisniewski",
    ),
    "phrase": _questions(
        "phrase", "saint omer", "noeux les mines", "aire sur la lys", "jean lefebvre"
    ),
    "prefix, 1 letter": _questions("and", "d", "s", "m", "l", typing=True),
    "prefix, 2 letters": _questions("and", "de", "sa", "ma", "ko", typing=True),
    "prefix, 3 letters": _questions("and", "dep", "sai", "kow", "bom", typing=True),
    "prefix, 4 letters": _questions("and", "depo", "sain", "kowa", "bomb", typing=True),
    "word and prefix": _questions("and", "guerre ca", "jean le", "saint om", "camp d", typing=True),
}
PREFIXES = frozenset(name for name in QUERIES if "prefix" in name)

TYPED = (
    "lefebvre calais",
    "kowalski lens mineur",
    "saint omer 1944",
    "déportés dora",
    "bombardement wizernes",
    "szczepan nowak",
    "photographie coupole helfaut",
    "réseau sabotage train",
    "jean",
    "marie dupont lille",
    "fusée v2 rampe",
    "vandenbroucke hazebrouck",
)
# Frequent values; two of one facet widen, a second facet narrows.
FILTERS: dict[int, Filters] = {
    0: (),
    1: (("kind", "person"), ("kind", "document")),
    2: (("kind", "person"), ("kind", "document"), ("decade", "1940")),
    3: (
        *(("kind", "person"), ("kind", "document"), ("decade", "1940")),
        *(("fonds", "1 J"), ("fonds", "2 J"), ("fonds", "3 J"), ("fonds", "4 J")),
    ),
}


def keystrokes() -> Iterator[str]:
    """What stands in the box after each letter of twelve queries."""
    for text in TYPED:
        for end in range(1, len(text) + 1):
            if text[end - 1] != " ":
                yield text[:end]


def chosen(filters: Filters) -> dict[str, list[str]]:
    """The values chosen of each facet."""
    values: dict[str, list[str]] = {}
    for name, value in filters:
        values.setdefault(name, []).append(value)
    return values
