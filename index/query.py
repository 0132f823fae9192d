"""What a visitor asks: a request, and the tree that our own total parser makes of its words.

Visitors' text never meets Whoosh's query language: any text of any length gives a tree, and no
word can name an internal field. Quotes are the only operator of the box.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import islice

from index.results import TYPED_LAYERS, Layer
from kiosk.records.folding import clean, fold, squeezed, words

MOST_CHARACTERS = 120
MOST_WORDS = 12
LONGEST_QUESTION = 400
MOST_WORDS_ASKED = 40
MOST_PHRASES = 3
"""So many quotes of a text stand side by side; in further ones the words stand alone."""
MOST_PATTERNS = 2
"""So many numbers of a text may have doubtful digits; of others the digits are words."""


class Sort(StrEnum):
    """The order of the hits."""

    RELEVANCE = "relevance"
    DATE = "date"
    REFERENCE = "reference"


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchRequest:
    """One question to an engine.

    `filters` are (facet, value) pairs: values of one facet widen, facets narrow one another.
    `years` keeps records whose span overlaps the two years, both included; with `whole_years`
    those that lie within them. `scope` is an id or reference code: only what stands below it.
    `hidden` holds the search forms of ids and codes that are withheld: what bears one of them, or
    stands below it, is not there for this request.

    `layers` are the ways of matching that are wanted, None for all; without any of `TYPED_LAYERS`
    nothing is found as typed. `PLAIN` is words alone, in the order of their score. With `any_word`
    one word of the text is enough; it is ranked as a question, unless words alone are wanted.
    `facets` are those to be counted, None for all, and `values` how many values of each are listed;
    `snippets`, `suggestions` and `dome` say whether these are wanted. `tree` replaces the text for
    those who write a query instead of typing in the box.
    """

    text: str = ""
    filters: tuple[tuple[str, str], ...] = ()
    years: tuple[int, int] | None = None
    offset: int = 0
    limit: int = 20
    sort: Sort = Sort.RELEVANCE
    hidden: frozenset[str] = frozenset()
    whole_years: bool = False
    scope: str = ""
    layers: frozenset[Layer] | None = None
    any_word: bool = False
    facets: tuple[str, ...] | None = None
    values: int = 60
    snippets: bool = True
    suggestions: bool = True
    dome: bool = True
    tree: "Node | None" = None

    def wants(self, layer: Layer) -> bool:
        """Whether records may match by this layer."""
        return self.layers is None or layer in self.layers

    @property
    def wants_typed(self) -> bool:
        """Whether records may match as they were typed."""
        return self.layers is None or not self.layers.isdisjoint(TYPED_LAYERS)

    @property
    def wants_years(self) -> bool:
        """Whether records are to be counted by year."""
        return self.facets is None or YEARS in self.facets


YEARS = "year"
PLAIN = frozenset({Layer.TEXT})


@dataclass(frozen=True, slots=True)
class Term:
    """One whole word, folded, in any field or in one of `index.ranking.FIELDS`."""

    word: str
    field: str = ""


@dataclass(frozen=True, slots=True)
class Prefix:
    """The beginning of a word, folded: the word still being typed."""

    start: str
    field: str = ""


@dataclass(frozen=True, slots=True)
class Pattern:
    """A number of which some digits are doubtful: `?` stands for any one digit."""

    digits: str


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words that stand side by side, folded."""

    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Near:
    """Words that stand within so many words of one another, in any order."""

    words: tuple[str, ...]
    distance: int = 8


@dataclass(frozen=True, slots=True)
class And:
    """All of these."""

    nodes: "tuple[Node, ...]"


@dataclass(frozen=True, slots=True)
class Or:
    """At least one of these."""

    nodes: "tuple[Node, ...]"


@dataclass(frozen=True, slots=True)
class Not:
    """None of this; it scores nothing."""

    node: "Node"


Leaf = Term | Prefix | Pattern | Phrase | Near
Node = Leaf | And | Or | Not


@dataclass(frozen=True, slots=True, kw_only=True)
class Query:
    """The tree of a request: every node must match; `code` is the text as a reference code.

    `typed` is the text as it was read, cut to what the box takes.
    """

    typed: str
    nodes: tuple[Leaf, ...] = ()
    code: str = ""

    @property
    def empty(self) -> bool:
        """Whether nothing was asked: the answer is then the whole holdings."""
        return not self.nodes


_QUOTED = re.compile(r'["«“„]([^"»”“„«]*)["»”“]')
_SIGN = re.compile(r'["«“„]')
_DIGIT = re.compile(r"\d")
# A camp number with doubtful digits: it has a digit, every other sign is one or a question mark.
_DOUBTFUL = re.compile(r"(?<![^\s,;.(/-])(?=[0-9?]*[0-9])[0-9]*\?[0-9?]*(?![^\s,;.)/-])")


def read(request: SearchRequest) -> Query:
    """The text of a request as a query; a question may be longer than what is typed in the box."""
    if request.any_word:
        return parse(request.text, LONGEST_QUESTION, MOST_WORDS_ASKED)
    return parse(request.text)


def parse(text: str, most_characters: int = MOST_CHARACTERS, most_words: int = MOST_WORDS) -> Query:
    """Read any text as a query.

    Words in quotes stand side by side. The last word is a prefix unless a space follows it: a
    visitor who goes on typing has not finished it. At most so many characters and words count.
    """
    head = text[: most_characters * 4]
    ended = head[-1:].isspace()
    typed = clean(head)[:most_characters]
    nodes: list[Leaf] = []
    position = 0
    for quoted in _QUOTED.finditer(typed) if _SIGN.search(typed) else ():
        nodes.extend(_loose(typed[position : quoted.start()], nodes))
        inside = tuple(words(quoted[1]))
        side_by_side = len(inside) > 1 and _count(nodes, Phrase) < MOST_PHRASES
        if not side_by_side:
            nodes.extend(Term(word) for word in inside)
        elif Phrase(inside) not in nodes:
            nodes.append(Phrase(inside))
        position = quoted.end()
    tail = _loose(typed[position:], nodes)
    nodes.extend(tail)
    if tail and not ended and isinstance(last := tail[-1], Term):
        nodes[-1] = Prefix(last.word)
    code = squeezed(typed) if _DIGIT.search(fold(typed)) else ""
    return Query(typed=typed, nodes=tuple(nodes[:most_words]), code=code)


def _count(nodes: Sequence[Leaf], kind: type[Leaf]) -> int:
    return sum(isinstance(node, kind) for node in nodes)


def _loose(text: str, before: Sequence[Leaf]) -> list[Leaf]:
    """The words of a text outside quotes, numbers with doubtful digits kept whole."""
    if "?" not in text:
        return [Term(word) for word in words(text)]
    found: list[Leaf] = []
    position = 0
    left = MOST_PATTERNS - _count(before, Pattern)
    for doubtful in islice(_DOUBTFUL.finditer(text), left):
        found.extend(Term(word) for word in words(text[position : doubtful.start()]))
        found.append(Pattern(doubtful[0]))
        position = doubtful.end()
    found.extend(Term(word) for word in words(text[position:]))
    return found
