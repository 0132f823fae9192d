"""Records that match a query only by other forms of its words: names that sound alike, and so on.

Each word of the query is met as typed, in any field, or by a form near it in a person's own name.
What is met by every word, and as typed not by all, stands behind everything found as typed.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import islice

import numpy as np
from numpy.typing import NDArray

from index.array_backend.matching import gathered
from index.array_backend.segment import NONE, Operand, Records, Segment
from index.names import nearness
from index.names.candidates import Heard, of_all
from index.names.particles import joinings
from index.query import Leaf as Node
from index.query import Prefix, SearchRequest, Term
from index.results import Layer

SHORTEST = 3
MOST_BEGUN = 40
"""How many names that begin with an unfinished joined one are looked up."""
MOST_FORMS = 400
"""How many forms near the words of one query are looked up."""


@dataclass(frozen=True, slots=True)
class Form:
    """A form of name that stands for a word of the query: `typed` the word, `word` its number.

    The number is negative where no record of the segment bears it, but one of another does.
    """

    typed: str
    text: str
    word: int
    layer: Layer
    score: float


@dataclass(frozen=True, slots=True)
class Alike:
    """Records met by other forms, ascending: score 0..1 and the weakest form of each."""

    records: Records
    scores: NDArray[np.float64]
    weakest: NDArray[np.int64]
    forms: tuple[Form, ...]

    def kept(self, mask: NDArray[np.bool_]) -> "Alike":
        """Those of them for which the mask holds."""
        return Alike(self.records[mask], self.scores[mask], self.weakest[mask], self.forms)


NO_ONE = Alike(NONE, np.zeros(0), np.zeros(0, np.int64), ())


def alike(segment: Segment, nodes: Sequence[Node], request: SearchRequest) -> Alike:
    """The records that all words meet, at least one of them by another form."""
    return alike_in((segment,), nodes, request)[0]


def alike_in(
    segments: Sequence[Segment], nodes: Sequence[Node], request: SearchRequest
) -> list[Alike]:
    """The same in segments that are one index: all of them try the same forms, in one order."""
    typed = [_typed(node) for node in nodes]
    none = [NO_ONE] * len(segments)
    if None in typed or not nodes:
        return none
    words = [word for word in typed if word is not None]
    unfinished = isinstance(nodes[-1], Prefix)
    found = _met_in(segments, words, request, unfinished=unfinished) or none
    for start, end, name in joinings(words):
        again = [*words[:start], name, *words[end:]]
        last = unfinished and end == len(words)
        more = _met_in(segments, again, request, joined=start, unfinished=last)
        if more is not None:
            found = _all_merged(found, more)
    if not _has_any(found):
        return none
    return [
        _without_typed(segment, each, words, unfinished=unfinished)
        for segment, each in zip(segments, found, strict=True)
    ]


def _has_any(found: Sequence[Alike]) -> bool:
    return any(len(each.records) for each in found)


def _all_merged(one: list[Alike], other: list[Alike]) -> list[Alike]:
    """Both ways, in every segment; a way by which nobody is found tries no forms."""
    if not _has_any(other):
        return one
    if not _has_any(one):
        return other
    return [_merged(*both) for both in zip(one, other, strict=True)]


def _without_typed(
    segment: Segment, found: Alike, words: Sequence[str], *, unfinished: bool
) -> Alike:
    """Without those that hold every word as typed."""
    if not len(found.records):
        return found
    as_typed = np.ones(len(found.records), bool)
    for operand in _operands(segment, words, unfinished=unfinished):
        as_typed &= _holds(segment, found.records, operand)
    return found.kept(~as_typed)


def _typed(node: Node) -> str | None:
    if isinstance(node, Term) and not node.field:
        return node.word
    if isinstance(node, Prefix) and not node.field:
        return node.start
    return None


def _operands(segment: Segment, words: Sequence[str], *, unfinished: bool) -> list[Operand | None]:
    found = [segment.term(word) for word in words[:-1]]
    last = words[-1]
    return [*found, segment.prefix(last) if unfinished else segment.term(last)]


def _holds(segment: Segment, records: Records, operand: Operand | None) -> NDArray[np.bool_]:
    mask = np.zeros(len(records), bool)
    if operand is not None and len(records):
        mask[gathered(segment, records, operand)[0]] = True
    return mask


def _met_in(
    segments: Sequence[Segment],
    words: Sequence[str],
    request: SearchRequest,
    *,
    unfinished: bool,
    joined: int = -1,
) -> list[Alike] | None:
    """What meets the words in each segment; None when too many forms are near them."""
    near: list[list[_Borne]] = [[] for _segment in segments]
    count = 0
    for place, word in enumerate(words):
        begun = unfinished and place == len(words) - 1
        if len(segments) == 1:
            told = [_forms(segments[0], word, request, unfinished=begun, itself=place == joined)]
        else:
            told = _common_forms(segments, word, request, unfinished=begun, itself=place == joined)
        for each, forms in zip(near, told, strict=True):
            each.append(forms)
        count += len(told[0])
        if count > MOST_FORMS:
            return None
    return [
        _met(segment, words, forms, unfinished=unfinished, joined=joined)
        for segment, forms in zip(segments, near, strict=True)
    ]


_Borne = list[tuple[Form, int]]
"""Forms of name near one word, each with its token in the lexicon of a segment, or -1."""


def _met(
    segment: Segment,
    words: Sequence[str],
    near: Sequence[_Borne],
    *,
    unfinished: bool,
    joined: int,
) -> Alike:
    forms: list[Form] = []
    met: list[tuple[Records, NDArray[np.float64], NDArray[np.int64]]] = []
    for some in near:
        met.append(_bearers(segment, some, len(forms)))
        forms.extend(form for form, _token in some)
    if not any(len(records) for records, _scores, _form in met):
        return replace(NO_ONE, forms=tuple(forms))
    union = np.unique(np.concatenate([records for records, _scores, _form in met]))
    total = np.zeros(len(union))
    lowest = np.full(len(union), 2.0)
    weakest = np.full(len(union), -1, np.int64)
    alive = np.ones(len(union), bool)
    operands = _operands(segment, words, unfinished=unfinished)
    if joined >= 0:
        operands[joined] = None  # the joined word was not typed
    for (records, scores, form), operand in zip(met, operands, strict=True):
        score = np.where(_holds(segment, union, operand), 1.0, 0.0)
        which = np.full(len(union), -1, np.int64)
        places = np.searchsorted(union, records)
        better = scores > score[places]
        score[places[better]] = scores[better]
        which[places[better]] = form[better]
        alive &= score > 0
        total += score
        weaker = (score < lowest) & (which >= 0)
        lowest[weaker] = score[weaker]
        weakest[weaker] = which[weaker]
    alive &= weakest >= 0
    return Alike(union[alive], total[alive] / len(words), weakest[alive], tuple(forms))


def _forms(
    segment: Segment, word: str, request: SearchRequest, *, unfinished: bool, itself: bool
) -> _Borne:
    """Forms of name near a word, and their tokens, best first."""
    found = []
    lexicon = segment.lexicon
    if itself and request.wants(Layer.NORMALISED):
        score = nearness.score(Layer.NORMALISED, 1.0)
        found = [
            (_form(segment, word, token, Layer.NORMALISED, score), token)
            for token in _joined(segment, word, unfinished=unfinished)
        ]
    if len(word) >= SHORTEST or not unfinished:
        found.extend(
            (
                _form(
                    segment,
                    word,
                    near.token,
                    near.layer,
                    nearness.score(near.layer, near.closeness),
                ),
                near.token,
            )
            for near in lexicon.near(word, unfinished=unfinished)
            if request.wants(near.layer)
        )
    return found


def _joined(segment: Segment, word: str, *, unfinished: bool) -> list[int]:
    """The tokens that are a joined name, or begin with one that is not finished."""
    lexicon = segment.lexicon
    if not unfinished:
        token = lexicon.find(word)
        return [] if token is None or not lexicon.has(token) else [token]
    low, high = lexicon.beginnings(word)
    return list(islice(filter(lexicon.has, range(low, high)), MOST_BEGUN))


def _common_forms(
    segments: Sequence[Segment],
    word: str,
    request: SearchRequest,
    *,
    unfinished: bool,
    itself: bool,
) -> list[_Borne]:
    """What `_forms` gives for one segment, for several: the same forms, in one order."""
    told: list[Heard] = []
    if itself and request.wants(Layer.NORMALISED):
        names = {
            segment.lexicon.word(token)
            for segment in segments
            for token in _joined(segment, word, unfinished=unfinished)
        }
        ordered = sorted(names, key=str.encode)[:MOST_BEGUN]
        told = [(name, Layer.NORMALISED, 1.0) for name in ordered]
    if len(word) >= SHORTEST or not unfinished:
        several = [
            [
                (segment.lexicon.word(near.token), near.layer, near.closeness)
                for near in segment.lexicon.near(word, unfinished=unfinished)
            ]
            for segment in segments
        ]
        told += [heard for heard in of_all(several) if request.wants(heard[1])]
    return [[_borne(segment, word, *heard) for heard in told] for segment in segments]


def _borne(
    segment: Segment, typed: str, text: str, layer: Layer, closeness: float
) -> tuple[Form, int]:
    score = nearness.score(layer, closeness)
    token = segment.lexicon.find(text)
    if token is None or not segment.lexicon.has(token):
        return Form(typed, text, -1, layer, score), -1
    return _form(segment, typed, token, layer, score), token


def _form(segment: Segment, typed: str, token: int, layer: Layer, score: float) -> Form:
    number = int(segment.named_words[token])
    return Form(typed, segment.lexicon.word(token), number, layer, score)


def _bearers(
    segment: Segment, near: Sequence[tuple[Form, int]], first: int
) -> tuple[Records, NDArray[np.float64], NDArray[np.int64]]:
    """The records that bear one of the forms, each by its best: records, scores, forms."""
    if not near:
        return NONE, np.zeros(0), np.zeros(0, np.int64)
    lists = [segment.named(token) if token >= 0 else NONE for _form, token in near]
    sizes = [len(each) for each in lists]
    records = np.concatenate(lists)
    which = np.repeat(np.arange(first, first + len(near)), sizes)
    score = np.repeat([form.score for form, _token in near], sizes)
    order = np.lexsort((-score, records))
    records, which, score = records[order], which[order], score[order]
    kept = _firsts(records)
    return records[kept], score[kept], which[kept]


def _firsts(records: Records) -> NDArray[np.intp]:
    """The places of the first of equal ones, in ascending records."""
    first = np.concatenate((_TRUE[: len(records)], records[1:] != records[:-1]))
    found: NDArray[np.intp] = first.nonzero()[0]
    return found


_TRUE = np.ones(1, bool)


def _merged(one: Alike, other: Alike) -> Alike:
    """Both, each record by its better way."""
    records = np.concatenate((one.records, other.records))
    scores = np.concatenate((one.scores, other.scores))
    weakest = np.concatenate((one.weakest, other.weakest + len(one.forms)))
    order = np.lexsort((-scores, records))
    records, scores, weakest = records[order], scores[order], weakest[order]
    kept = _firsts(records)
    return Alike(records[kept], scores[kept], weakest[kept], (*one.forms, *other.forms))
