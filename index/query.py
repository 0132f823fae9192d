"""What a visitor asks: a request, and the tree that our own total parser makes of its words.

Visitors' text never meets Whoosh's query language: any text of any length gives a tree, and no
word can name an internal field. Quotes are the only operator of the box.
"""

import re
from dataclasses import dataclass
from enum import StrEnum

from kiosk.records.folding import clean, fold, squeezed, words

MOST_CHARACTERS = 120
MOST_WORDS = 12


class Sort(StrEnum):
    """The order of the hits."""

    RELEVANCE = "relevance"
    DATE = "date"
    REFERENCE = "reference"


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchRequest:
    """One question to an engine.

    `filters` are (facet, value) pairs: values of one facet widen, facets narrow one another.
    `years` keeps records whose span overlaps the two years, both included. `hidden` holds the
    search forms of ids and codes that are withheld: what bears one of them, or stands below it,
    is not there for this request.
    """

    text: str = ""
    filters: tuple[tuple[str, str], ...] = ()
    years: tuple[int, int] | None = None
    offset: int = 0
    limit: int = 20
    sort: Sort = Sort.RELEVANCE
    hidden: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Term:
    """One whole word, folded."""

    word: str


@dataclass(frozen=True, slots=True)
class Prefix:
    """The beginning of a word, folded: the word still being typed."""

    start: str


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words that stand side by side, folded."""

    words: tuple[str, ...]


Node = Term | Prefix | Phrase


@dataclass(frozen=True, slots=True, kw_only=True)
class Query:
    """The tree of a request: every node must match; `code` is the text as a reference code.

    `typed` is the text as it was read, cut to what the box takes.
    """

    typed: str
    nodes: tuple[Node, ...] = ()
    code: str = ""

    @property
    def empty(self) -> bool:
        """Whether nothing was asked: the answer is then the whole holdings."""
        return not self.nodes


_QUOTED = re.compile(r'["«“„]([^"»”“„«]*)["»”“]')


def parse(text: str) -> Query:
    """Read any text as a query.

    Words in quotes stand side by side. The last word is a prefix unless a space follows it: a
    visitor who goes on typing has not finished it. At most 120 characters and 12 words count.
    """
    head = text[: MOST_CHARACTERS * 4]
    ended = head[-1:].isspace()
    typed = clean(head)[:MOST_CHARACTERS]
    nodes: list[Node] = []
    position = 0
    for quoted in _QUOTED.finditer(typed):
        nodes.extend(Term(word) for word in words(typed[position : quoted.start()]))
        inside = tuple(words(quoted[1]))
        if len(inside) > 1:
            nodes.append(Phrase(inside))
        else:
            nodes.extend(Term(word) for word in inside)
        position = quoted.end()
    tail = words(typed[position:])
    nodes.extend(Term(word) for word in tail)
    if tail and not ended:
        nodes[-1] = Prefix(tail[-1])
    code = squeezed(typed) if any(character.isdigit() for character in fold(typed)) else ""
    return Query(typed=typed, nodes=tuple(nodes[:MOST_WORDS]), code=code)
