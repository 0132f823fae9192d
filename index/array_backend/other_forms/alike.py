"""Records that match a query only by other forms of its words: names that sound alike, and so on.

Each word of the query is met as typed, in any field, by a form near it in a person's own name, or
by another form of the word in a text. What is met by every word, and as typed not by all, stands
behind everything found as typed.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from index.array_backend.finding.matching import gathered, listed, once
from index.array_backend.finding.operands import Operand
from index.array_backend.finding.segment import NONE, Records, Segment
from index.array_backend.other_forms.forms import Form, Held, other_names
from index.array_backend.other_forms.near import (
    SHORTEST,
    Near,
    common_forms,
    holders,
    is_whole,
    joined_names,
    members,
    name_form,
)
from index.names import nearness
from index.names.particles import joinings
from index.query import Leaf as Node
from index.query import Prefix, SearchRequest, Term
from index.results import NEAR_LAYERS, Layer

MOST_FORMS = 400
"""How many forms near the words of one query are looked up."""
MANY = 16
"""What more than one record in so many may hold is gathered in a row of all records."""
ROWS = 128
"""The same where no order is wanted: one number a record is then enough."""
NO_NAMES: Mapping[int, Sequence[Sequence[tuple[Form, Held]]]] = {}
NOT_MET = np.iinfo(np.uint16).max


@dataclass(frozen=True, slots=True)
class Alike:
    """Records met by other forms, ascending: score 0..1 and the weakest form of each.

    Where no order was wanted the scores say nothing, and the form is one of the same layer.
    """

    records: Records
    scores: NDArray[np.float64]
    weakest: NDArray[np.int64]
    forms: tuple[Form, ...]

    def kept(self, mask: NDArray[np.bool_]) -> "Alike":
        """Those of them for which the mask holds."""
        return Alike(self.records[mask], self.scores[mask], self.weakest[mask], self.forms)


NO_ONE = Alike(NONE, np.zeros(0), np.zeros(0, np.int64), ())


def wants_near(request: SearchRequest) -> bool:
    """Whether other forms of the words are to be looked for."""
    if request.any_word or request.tree is not None:
        return False
    return request.layers is None or bool(request.layers & NEAR_LAYERS)


def alike(
    segment: Segment, nodes: Sequence[Node], request: SearchRequest, *, ranked: bool = True
) -> Alike:
    """The records that all words meet, at least one of them by another form.

    `ranked` says whether their order is wanted: to count them costs less.
    """
    return alike_in((segment,), nodes, request, ranked=ranked)[0]


def alike_in(
    segments: Sequence[Segment],
    nodes: Sequence[Node],
    request: SearchRequest,
    *,
    ranked: bool = True,
) -> list[Alike]:
    """The same in segments that are one index: all of them try the same forms, in one order."""
    typed = [_typed(node) for node in nodes]
    none = [NO_ONE] * len(segments)
    if None in typed or not nodes:
        return none
    words = [word for word in typed if word is not None]
    unfinished = isinstance(nodes[-1], Prefix)
    spans = list(segments[0].synonyms.spans(words)) if request.wants(Layer.SYNONYM) else []
    alone = {span.start: other_names(segments, span) for span in spans if span.is_word}
    joined = joinings(words)
    # A record that is met in two ways is met by the better one: then scores are needed.
    in_one_way = not joined and all(span.is_word for span in spans)
    found = _met_in(
        segments,
        words,
        request,
        unfinished=unfinished,
        names=alone,
        ranked=ranked or not in_one_way,
    )
    for start, end, name in joined:
        again = [*words[:start], name, *words[end:]]
        last = unfinished and end == len(words)
        more = _met_in(segments, again, request, joined=start, unfinished=last)
        found = _all_merged(found, more)
    for span in spans:
        if not span.is_word and (names := other_names(segments, span))[0]:
            again = [*words[: span.start], span.name.text, *words[span.end :]]
            last = unfinished and span.end < len(words)
            more = _met_in(
                segments,
                again,
                request,
                joined=span.start,
                names={span.start: names},
                unfinished=last,
            )
            found = _all_merged(found, more)
    if not _has_any(found):
        return none
    if in_one_way:
        return found
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
    names: Mapping[int, Sequence[Sequence[tuple[Form, Held]]]] = NO_NAMES,
    ranked: bool = True,
) -> list[Alike]:
    """The records that meet every word; `joined` was not typed so, `names` may stand for it."""
    near: list[list[list[Near]]] = [[] for _segment in segments]
    count = 0
    for place, word in enumerate(words):
        begun = unfinished and place == len(words) - 1
        given = names.get(place)
        told: list[list[Near]] = [[*each] for each in given] if given else [[] for _ in segments]
        if not told[0] or place != joined:
            more = _forms_in(segments, word, request, unfinished=begun, itself=place == joined)
            for mine, forms in zip(told, more, strict=True):
                mine.extend(forms)
        for each, mine in zip(near, told, strict=True):
            each.append(mine)
        count += len(told[0])
        if count > MOST_FORMS:
            return [NO_ONE] * len(segments)
    found: list[Alike] = []
    for segment, some in zip(segments, near, strict=True):
        operands = _operands(segment, words, unfinished=unfinished)
        if joined >= 0:
            operands[joined] = None  # the joined word was not typed
        if not ranked and _are_many(segment, some):
            found.append(_met_unranked(segment, operands, some))
        else:
            found.append(_met(segment, operands, some))
    return found


def _are_many(segment: Segment, near: Sequence[Sequence[Near]]) -> bool:
    sizes = (len(_holding(segment, held)) for some in near for _form, held in some)
    return sum(sizes) > segment.records // ROWS


def _met_unranked(
    segment: Segment, operands: Sequence[Operand | None], near: Sequence[Sequence[Near]]
) -> Alike:
    """The same records as `_met`, in no order: of each one only its weakest layer is told.

    A level is the place of a form among all, best first; 0 is the word as typed. A record is at
    the best level of each word, and at the worst of those.
    """
    forms = [form for some in near for form, _held in some]
    best_first = sorted(range(len(forms)), key=lambda number: -forms[number].score)
    levels = np.empty(len(forms), np.uint16)
    levels[best_first] = np.arange(1, len(forms) + 1)
    level = np.zeros(segment.records, np.uint16)
    first = 0
    for some, operand in zip(near, operands, strict=True):
        mine = np.full(segment.records, NOT_MET, np.uint16)
        told = levels[first : first + len(some)].tolist()
        first += len(some)
        for place in sorted(range(len(some)), key=told.__getitem__, reverse=True):
            mine[_holding(segment, some[place][1])] = told[place]
        if operand is not None:
            row = segment.row(operand)
            if row is None:
                mine[listed(segment, operand).records] = 0
            else:
                mine *= row == 0
        np.maximum(level, mine, out=level)
    # One comparison instead of two: as typed by every word wraps round to above all.
    records = (level - np.uint16(1) < NOT_MET - 1).nonzero()[0]
    weakest = np.array(best_first, np.int64).take(level.take(records) - np.uint16(1))
    return Alike(records, np.zeros(len(records)), weakest, tuple(forms))


def _met(
    segment: Segment, operands: Sequence[Operand | None], near: Sequence[Sequence[Near]]
) -> Alike:
    """What meets every word in one segment: of each word the forms that are near it."""
    forms: list[Form] = []
    met: list[tuple[Records, NDArray[np.float64], NDArray[np.int64]]] = []
    for some in near:
        met.append(_best_forms(segment, some, len(forms)))
        forms.extend(form for form, _held in some)
    if not any(len(records) for records, _scores, _form in met):
        return replace(NO_ONE, forms=tuple(forms))
    union = _union(segment, [records for records, _scores, _form in met])
    total = np.zeros(len(union))
    lowest = np.full(len(union), 2.0)
    weakest = np.full(len(union), -1, np.int64)
    alive = np.ones(len(union), bool)
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
    return Alike(union[alive], total[alive] / len(operands), weakest[alive], tuple(forms))


def _union(segment: Segment, lists: Sequence[Records]) -> Records:
    if sum(map(len, lists)) <= segment.records // MANY:
        return once(np.sort(np.concatenate(lists)))
    held = np.zeros(segment.records, bool)
    for records in lists:
        held[records] = True
    return held.nonzero()[0]


def _forms_in(
    segments: Sequence[Segment],
    word: str,
    request: SearchRequest,
    *,
    unfinished: bool,
    itself: bool,
) -> list[list[Near]]:
    """Forms near a word, those of name best first, by segment: the same in all, in one order."""
    if not is_whole(segments):
        return common_forms(segments, word, request, unfinished=unfinished, itself=itself)
    return [_forms(segments[0], word, request, unfinished=unfinished, itself=itself)]


def _forms(
    segment: Segment, word: str, request: SearchRequest, *, unfinished: bool, itself: bool
) -> list[Near]:
    found: list[Near] = []
    lexicon = segment.lexicon
    if itself and request.wants(Layer.NORMALISED):
        score = nearness.score(Layer.NORMALISED, 1.0)
        tokens = joined_names(segment, word, unfinished=unfinished)
        found = [(name_form(segment, word, token, Layer.NORMALISED, score), token)
                 for token in tokens]  # fmt: skip
    if len(word) >= SHORTEST or not unfinished:
        found.extend(
            (
                name_form(
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
            form = Form(word, segment.word(number).decode("utf-8"), number, Layer.STEM, score)
            found.append((form, holders(segment, form)))
    return found


def _best_forms(
    segment: Segment, near: Sequence[Near], first: int
) -> tuple[Records, NDArray[np.float64], NDArray[np.int64]]:
    """The records that hold one of the forms, each by its best: records, scores, forms."""
    if not near:
        return NONE, np.zeros(0), np.zeros(0, np.int64)
    lists = [_holding(segment, held) for _form, held in near]
    sizes = [len(each) for each in lists]
    records = np.concatenate(lists)
    score = np.repeat([form.score for form, _held in near], sizes)
    begin = 0
    for size, (_form, held) in zip(sizes, near, strict=True):
        if isinstance(held, Held):
            score[begin : begin + size] = held.scores
        begin += size
    if len(records) > segment.records // MANY:
        return _best_of_many(segment, lists, score, first)
    which = np.repeat(np.arange(first, first + len(near)), sizes)
    order = np.lexsort((-score, records))
    records, which, score = records[order], which[order], score[order]
    kept = _firsts(records)
    return records[kept], score[kept], which[kept]


def _holding(segment: Segment, held: int | Held) -> Records:
    if isinstance(held, Held):
        return held.records
    return segment.named(held) if held >= 0 else NONE


def _best_of_many(
    segment: Segment, lists: Sequence[Records], scores: NDArray[np.float64], first: int
) -> tuple[Records, NDArray[np.float64], NDArray[np.int64]]:
    """The same for many records, without sorting them."""
    best, which = np.zeros(segment.records), np.zeros(segment.records, np.int64)
    begin = 0
    for number, records in enumerate(lists, first):
        score = scores[begin : begin + len(records)]
        begin += len(records)
        better = score > best[records]
        places = records[better]
        best[places], which[places] = score[better], number
    found = (best > 0).nonzero()[0]
    return found, best[found], which[found]


_FIRST = np.zeros(1, np.intp)


def _merged(one: Alike, other: Alike) -> Alike:
    """Both, each record by its better way."""
    records = np.concatenate((one.records, other.records))
    scores = np.concatenate((one.scores, other.scores))
    weakest = np.concatenate((one.weakest, other.weakest + len(one.forms)))
    order = np.lexsort((-scores, records))
    records, scores, weakest = records[order], scores[order], weakest[order]
    kept = _firsts(records)
    return Alike(records[kept], scores[kept], weakest[kept], (*one.forms, *other.forms))


def _firsts(records: Records) -> NDArray[np.intp]:
    """The places of the first of equal ones, in ascending records."""
    later = (records[1:] != records[:-1]).nonzero()[0] + 1
    return np.concatenate((_FIRST[: len(records)], later))
