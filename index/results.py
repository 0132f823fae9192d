"""What a search answers: hits with their reasons, facets, suggestions."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple


class Layer(StrEnum):
    """Why a hit matches, from surest to least sure; `TEXT` and `ALL` need no explanation.

    `NORMALISED` is the same name joined, split, hyphenated or with another particle; `SYNONYM`
    another name of the thing in the museum's own table; `EQUIVALENT`
    the same given name in another language, or its initial; `STEM` another form of a word of a
    text, singular or plural, noun or verb; `MISREAD` a letter that a reader of handwriting or an
    OCR program takes for another; `SPELLING` one or two wrong letters.
    """

    REFERENCE = "reference"
    EXACT = "exact"
    PREFIX = "prefix"
    NORMALISED = "normalised"
    VARIANT = "variant"
    SYNONYM = "synonym"
    EQUIVALENT = "equivalent"
    STEM = "stem"
    SOUND = "sound"
    MISREAD = "misread"
    SPELLING = "spelling"
    TEXT = "text"
    ALL = "all"


TYPED_LAYERS = frozenset({Layer.EXACT, Layer.PREFIX, Layer.VARIANT, Layer.TEXT})
"""The ways to be found as it was typed: told apart in a reason, counted as one, `EXACT`."""
NEAR_LAYERS = frozenset(
    {
        Layer.NORMALISED,
        Layer.SYNONYM,
        Layer.EQUIVALENT,
        Layer.STEM,
        Layer.SOUND,
        Layer.MISREAD,
        Layer.SPELLING,
    }
)
"""The ways to be found by another form than the one typed."""
NAME_LAYERS = NEAR_LAYERS - {Layer.SYNONYM, Layer.STEM}
"""Those by which a name is met, and nothing else."""


class Marked(NamedTuple):  # made forty times a key, hence the cheapest type there is
    """A text and the words of it that matched. Never markup: screens draw it from the marks.

    `marks` are start and end of each found word, in characters, ascending, one after the other.
    """

    text: str
    marks: tuple[int, ...] = ()

    def runs(self) -> Iterator[tuple[str, bool]]:
        """The text in runs, each with whether it matched."""
        place = 0
        for start, end in zip(self.marks[::2], self.marks[1::2], strict=True):
            if start > place:
                yield self.text[place:start], False
            yield self.text[start:end], True
            place = end
        if place < len(self.text):
            yield self.text[place:], False

    @property
    def found(self) -> tuple[str, ...]:
        """The words that matched, as they are written."""
        return tuple(text for text, is_match in self.runs() if is_match)


class Reason(NamedTuple):
    """The layer that matched, the form that matched, and the source that wrote that form.

    `typed` is the visitor's word that needed the layer. `letters` are, for a misreading, what was
    typed and what was read for it.
    """

    layer: Layer
    form: str = ""
    source: str = ""
    typed: str = ""
    letters: tuple[str, str] = ("", "")


class Hit(NamedTuple):
    """One record found.

    `summary` is the second line of a row (dates, trade, place), `thumbnail` the name of a
    rendition or empty, `locked` says that only the title may be shown. `page` is the index of
    the canvas on which the words were read, None when they stand in the description.
    `page_words` are the places of the found words among all words of that page.
    `people_rank` is the person's place in the alphabet of all persons (the point on the dome).
    """

    id: str
    reference: str
    kind: str
    title: Marked
    dates: str
    summary: str
    snippet: Marked
    score: float
    reason: Reason
    thumbnail: str = ""
    width: int = 0
    height: int = 0
    locked: bool = False
    page: int | None = None
    page_words: tuple[int, ...] = ()
    people_rank: int | None = None

    @property
    def plain_title(self) -> str:
        """The title without its marks."""
        return self.title.text


@dataclass(frozen=True, slots=True)
class FacetValue:
    """One value of a facet, how many records it would leave, whether it is chosen."""

    value: str
    count: int
    chosen: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundValues:
    """Some of the values of a facet that were looked for, and how many there are in all."""

    total: int = 0
    values: tuple[FacetValue, ...] = ()


class Facet(NamedTuple):
    """A way to narrow an answer. Values with a count of 0 are never listed.

    `texts` and `counts` are its values in the order of the screen; the first `chosen` of them are
    chosen.
    """

    name: str
    texts: tuple[str, ...]
    counts: tuple[int, ...]
    chosen: int = 0

    @property
    def values(self) -> tuple[FacetValue, ...]:
        """The values one by one."""
        return tuple(
            FacetValue(text, count, chosen=place < self.chosen)
            for place, (text, count) in enumerate(zip(self.texts, self.counts, strict=True))
        )

    @staticmethod
    def of(name: str, values: Sequence[FacetValue]) -> "Facet":
        """A facet out of its values, the chosen ones first."""
        first = [value for value in values if value.chosen]
        ordered = first + [value for value in values if not value.chosen]
        return Facet(
            name,
            tuple(value.value for value in ordered),
            tuple(value.count for value in ordered),
            len(first),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestion:
    """A way to go on typing: the words, what they are, how many records they would find."""

    text: str
    kind: str
    count: int
    id: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Lit:
    """The points of the dome that an answer lights: exact ones, and those that sound alike.

    Both are places in the alphabet of all persons, ascending.
    """

    exact: Sequence[int] = ()
    alike: Sequence[int] = ()
    total: int = 0


_DARK = Lit()


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """All that one request found.

    `related` are forms "understood also" (near spellings tried), `layers` how many records each
    layer found (what is found as typed is counted even when it is not wanted), `years` counts of
    records per year over the whole answer, ascending. `meant` is a text like the one typed that
    finds something, when that one finds nothing as typed.
    """

    query: str
    total: int
    hits: tuple[Hit, ...] = ()
    facets: tuple[Facet, ...] = ()
    suggestions: tuple[Suggestion, ...] = ()
    lit: Lit = _DARK
    related: tuple[str, ...] = ()
    meant: str = ""
    layers: tuple[tuple[Layer, int], ...] = ()
    years: tuple[tuple[int, int], ...] = ()
    elapsed_ms: float = 0.0
    partial: bool = False
