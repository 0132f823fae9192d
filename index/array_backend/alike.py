"""Records that match a query only by other forms of its words: names that sound alike, and so on.

Each word of the query is met as typed, in any field, by a form near it in a person's own name, or
by another form of the word in a text. What is met by every word, and as typed not by all, stands
behind everything found as typed.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from index.array_backend.matching import gathered, once
from index.array_backend.segment import NONE, Operand, Records, Segment
from index.names import nearness
from index.names.particles import joinings
from index.query import Leaf as Node
from index.query import Prefix, SearchRequest, Term
from index.results import Layer

SHORTEST = 3
MOST_FORMS = 400
"""How many forms near the words of one query are looked up."""
MOST_MEMBERS = 24
"""Of a word's family as many are looked up, the most frequent ones."""
MANY = 16
"""What more than one record in so many may hold is gathered in a row of all records."""
_NO_TOKEN = -1
_HALF = 10.0
"""The score that lifts a record half-way through the band of `STEM`."""


@dataclass(frozen=True, slots=True)
class Form:
    """A form of name that stands for a word of the query: `typed` the word, `word` its number."""

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
    typed = [_typed(node) for node in nodes]
    if None in typed or not nodes:
        return NO_ONE
    words = [word for word in typed if word is not None]
    unfinished = isinstance(nodes[-1], Prefix)
    found = _met(segment, words, request, unfinished=unfinished)
    for start, end, name in joinings(words):
        again = [*words[:start], name, *words[end:]]
        last = unfinished and end == len(words)
        more = _met(segment, again, request, joined=start, unfinished=last)
        found = _merged(found, more)
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


def _met(
    segment: Segment,
    words: Sequence[str],
    request: SearchRequest,
    *,
    unfinished: bool,
    joined: int = -1,
) -> Alike:
    forms: list[Form] = []
    met: list[tuple[Records, NDArray[np.float64], NDArray[np.int64]]] = []
    for place, word in enumerate(words):
        begun = unfinished and place == len(words) - 1
        near = _forms(segment, word, request, unfinished=begun, itself=place == joined)
        met.append(_bearers(segment, near, len(forms)))
        forms.extend(form for form, _token in near)
        if len(forms) > MOST_FORMS:
            return NO_ONE
    if not any(len(records) for records, _scores, _form in met):
        return NO_ONE
    union = _union(segment, [records for records, _scores, _form in met])
    total = np.zeros(len(union))
    lowest = np.full(len(union), 2.0)
    weakest = np.full(len(union), -1, np.int64)
    alive = np.ones(len(union), bool)
    operands = _operands(segment, words, unfinished=unfinished)
    if joined >= 0:
        operands[joined] = None  # the joined word was not typed
    for (records, scores, form), operand in zip(met, operands, strict=True):
        score = _holds(segment, union, operand).astype(np.float64)
        which = np.full(len(union), -1, np.int64)
        places = union.searchsorted(records)
        better = (scores > score.take(places)).nonzero()[0]
        score[places[better]] = scores[better]
        which[places[better]] = form[better]
        alive &= score > 0
        total += score
        weaker = (score < lowest) & (which >= 0)
        lowest[weaker] = score[weaker]
        weakest[weaker] = which[weaker]
    alive &= weakest >= 0
    return Alike(union[alive], total[alive] / len(words), weakest[alive], tuple(forms))


def _union(segment: Segment, lists: Sequence[Records]) -> Records:
    if sum(map(len, lists)) <= segment.records // MANY:
        return once(np.sort(np.concatenate(lists)))
    held = np.zeros(segment.records, bool)
    for records in lists:
        held[records] = True
    return held.nonzero()[0]


def _forms(
    segment: Segment, word: str, request: SearchRequest, *, unfinished: bool, itself: bool
) -> list[tuple[Form, int]]:
    """Forms near a word, best first: of name with their tokens, of the word without."""
    found = []
    lexicon = segment.lexicon
    if itself and request.wants(Layer.NORMALISED):
        low, high = lexicon.beginnings(word) if unfinished else (0, 0)
        token = lexicon.find(word)
        tokens = (
            range(low, min(high, low + 40)) if unfinished else () if token is None else (token,)
        )
        score = nearness.score(Layer.NORMALISED, 1.0)
        found = [(_form(segment, word, token, Layer.NORMALISED, score), token) for token in tokens]
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
    if request.wants(Layer.STEM) and not itself:
        score = nearness.score(Layer.STEM, 0.0)
        for number in members(segment, word, unfinished=unfinished):
            text = segment.word(number).decode("utf-8")
            found.append((Form(word, text, number, Layer.STEM, score), _NO_TOKEN))
    return found


def members(segment: Segment, word: str, *, unfinished: bool) -> list[int]:
    """The other forms of a word, the most frequent first; none that is found as typed."""
    family = segment.family(word)
    if not family:
        return family
    if unfinished:
        low, high = segment.beginning(word)
        family = [number for number in family if not low <= number < high]
    elif (itself := segment.number(word)) is not None:
        family = [number for number in family if number != itself]
    family.sort(key=lambda number: (-segment.run(number, number + 1).size, number))
    return family[:MOST_MEMBERS]


def _form(segment: Segment, typed: str, token: int, layer: Layer, score: float) -> Form:
    number = int(segment.named_words[token])
    return Form(typed, segment.lexicon.word(token), number, layer, score)


def _bearers(
    segment: Segment, near: Sequence[tuple[Form, int]], first: int
) -> tuple[Records, NDArray[np.float64], NDArray[np.int64]]:
    """The records that bear one of the forms, each by its best: records, scores, forms."""
    if not near:
        return NONE, np.zeros(0), np.zeros(0, np.int64)
    lists, held = [], []
    for form, token in near:
        records, score = _holders(segment, form, token)
        lists.append(records)
        held.append(score)
    sizes = [len(each) for each in lists]
    if sum(sizes) > segment.records // MANY:
        return _best_of(segment, lists, held, first)
    records, score = np.concatenate(lists), np.concatenate(held)
    which = np.repeat(np.arange(first, first + len(near)), sizes)
    order = np.lexsort((-score, records))
    records, which, score = records[order], which[order], score[order]
    kept = (records[1:] != records[:-1]).nonzero()[0] + 1
    kept = np.concatenate((_FIRST, kept))
    return records[kept], score[kept], which[kept]


def _holders(segment: Segment, form: Form, token: int) -> tuple[Records, NDArray[np.float64]]:
    """The records that hold a form, and their scores: where it is a name, or where it is none."""
    if token != _NO_TOKEN:
        named = segment.named(token)
        return named, np.full(len(named), form.score)
    records, steps = segment.postings(segment.run(form.word, form.word + 1))
    bearers = segment.bearers(form.word)
    if len(bearers):
        kept = np.isin(records, bearers, invert=True, assume_unique=True)
        records, steps = records[kept], steps[kept]
    score: NDArray[np.float64] = steps * np.float64(segment.scale)
    score /= score + _HALF
    score *= nearness.score(form.layer, 1.0) - form.score
    score += form.score
    return records, score


def _best_of(
    segment: Segment, lists: Sequence[Records], held: Sequence[NDArray[np.float64]], first: int
) -> tuple[Records, NDArray[np.float64], NDArray[np.int64]]:
    """The same for many records, without sorting them."""
    best, which = np.zeros(segment.records), np.zeros(segment.records, np.int64)
    for number, (records, score) in enumerate(zip(lists, held, strict=True), first):
        better = score > best[records]
        places = records[better]
        best[places], which[places] = score[better], number
    found = (best > 0).nonzero()[0]
    return found, best[found], which[found]


_FIRST = np.zeros(1, np.intp)


def _merged(one: Alike, other: Alike) -> Alike:
    """Both, each record by its better way."""
    if not len(other.records):
        return one
    if not len(one.records):
        return other
    records = np.concatenate((one.records, other.records))
    scores = np.concatenate((one.scores, other.scores))
    weakest = np.concatenate((one.weakest, other.weakest + len(one.forms)))
    order = np.lexsort((-scores, records))
    records, scores, weakest = records[order], scores[order], weakest[order]
    kept = np.flatnonzero(np.concatenate(([True], records[1:] != records[:-1])))
    return Alike(records[kept], scores[kept], weakest[kept], (*one.forms, *other.forms))
