"""Which records meet every word of a query, by the forms that are near each word.

A record meets a word by the best form that it holds, and the query by the weakest of these.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from index.array_backend.finding.matching import gathered, listed, once
from index.array_backend.finding.operands import Operand
from index.array_backend.finding.segment import NONE, Records, Segment
from index.array_backend.other_forms.forms import Form, Held
from index.array_backend.other_forms.near import Near

MANY = 16
"""What more than one record in so many may hold is gathered in a row of all records."""
ROWS = 128
"""The same where no order is wanted: one number a record is then enough."""
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


def met(
    segment: Segment,
    operands: Sequence[Operand | None],
    near: Sequence[Sequence[Near]],
    *,
    ranked: bool,
) -> Alike:
    """The records that meet every word as typed or by one of its forms, one at least by a form.

    `operands` are the words as typed, None for one that was not typed so. `ranked` says whether
    the order of the records is wanted: to count them costs less.
    """
    if not ranked and _are_many(segment, near):
        return _met_unranked(segment, operands, near)
    return _met(segment, operands, near)


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
        score = holds(segment, union, operand).astype(np.float64)
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


def holds(segment: Segment, records: Records, operand: Operand | None) -> NDArray[np.bool_]:
    mask = np.zeros(len(records), bool)
    if operand is not None and len(records):
        mask[gathered(segment, records, operand)[0]] = True
    return mask


def _union(segment: Segment, lists: Sequence[Records]) -> Records:
    if sum(map(len, lists)) <= segment.records // MANY:
        return once(np.sort(np.concatenate(lists)))
    held = np.zeros(segment.records, bool)
    for records in lists:
        held[records] = True
    return held.nonzero()[0]


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


def merged(one: Alike, other: Alike) -> Alike:
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
