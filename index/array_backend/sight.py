"""Where the words of a query stand in some records: for exact scores, marks and explanations.

A record's words lie one after the other by their numbers (the forward list). A run of the
dictionary is found in it by comparison, so a beginning of a thousand words costs what one does.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from index.array_backend.segment import Operand, Records, Segment
from index.ranking import FIELDS, K1, OWN_WORD

_FIELDS = len(FIELDS)
_TRUE = np.ones(1, bool)


@dataclass(frozen=True, slots=True)
class Leaf:
    """A run of the dictionary whose words score, in all fields or in one."""

    operand: Operand
    field: int = -1


@dataclass(frozen=True, slots=True)
class Sight:
    """The words of some leaves in some records, one item an occurrence.

    `record` is the place in `records`, `leaf` in the leaves, `field` in the fields; `place` is
    that in the forward list.
    """

    records: Records
    record: NDArray[np.intp]
    leaf: NDArray[np.intp]
    word: NDArray[np.uint32]
    field: NDArray[np.intp]
    place: NDArray[np.int64]


def see(segment: Segment, records: Records, leaves: Sequence[Leaf]) -> Sight:
    """Look for the leaves in the records."""
    begins = segment.forward_begins[records]
    field_ends = segment.field_ends[records].astype(np.int64)
    lengths = field_ends[:, -1]
    forward = segment.forward
    words = np.concatenate(
        [
            forward[begin : begin + length]
            for begin, length in zip(begins.tolist(), lengths.tolist(), strict=True)
        ]
        or [forward[:0]]
    )
    if len(leaves) == 1:
        hits = _within(words, leaves[0].operand)
        leaf = np.zeros(len(hits), np.intp)
    else:
        found = [_within(words, each.operand) for each in leaves]
        hits = np.concatenate(found) if found else np.zeros(0, np.intp)
        leaf = np.repeat(np.arange(len(found)), [len(each) for each in found])
    before = lengths.cumsum() - lengths
    field_ends += before[:, None]
    record, field = np.divmod(field_ends.ravel().searchsorted(hits, "right"), _FIELDS)
    shift = begins - before
    sight = Sight(records, record, leaf, words[hits], field, hits + shift[record])
    if any(each.field >= 0 for each in leaves):
        chosen = np.array([each.field for each in leaves])
        kept = np.flatnonzero((chosen[leaf] < 0) | (chosen[leaf] == field))
        sight = Sight(records, record[kept], leaf[kept], sight.word[kept], field[kept],
                      sight.place[kept])  # fmt: skip
    return sight


def _within(words: NDArray[np.uint32], operand: Operand) -> NDArray[np.intp]:
    hits: NDArray[np.intp]
    if operand.is_word:
        hits = (words == operand.low).nonzero()[0]
        return hits
    # One comparison instead of two: what lies before the run wraps round to above it.
    hits = (words - np.uint32(operand.low) < operand.high - operand.low).nonzero()[0]
    return hits


@dataclass(frozen=True, slots=True)
class Part:
    """What words of one leaf give in one field of records: one item a word, field and record."""

    record: NDArray[np.intp]
    leaf: NDArray[np.intp]
    word: NDArray[np.uint32]
    field: NDArray[np.intp]
    frequency: NDArray[np.float64]
    idf: NDArray[np.float64]
    length: NDArray[np.uint8]
    score: NDArray[np.float64]


def parts(segment: Segment, sight: Sight, leaves: Sequence[Leaf]) -> Part:
    """The exact BM25F score of each word in each field of each record."""
    keys = sight.record * len(leaves) + sight.leaf if len(leaves) > 1 else sight.record
    keys = (keys * segment.words + sight.word) * _FIELDS + sight.field
    order = keys.argsort(kind="stable")
    keys = keys[order]
    first = np.concatenate((_TRUE[: len(keys)], keys[1:] != keys[:-1])).nonzero()[0]
    frequency = np.diff(first, append=len(keys)).astype(np.float64)
    chosen = order[first]
    record, leaf = sight.record[chosen], sight.leaf[chosen]
    word, field = sight.word[chosen], sight.field[chosen]
    length = segment.lengths[sight.records[record], field]
    weight = segment.idf(word, field)
    score = segment.weights[field] * weight
    score *= frequency
    score *= K1 + 1
    score /= frequency + segment.norms[field, length]
    own = [each.operand.low if each.operand.own else -1 for each in leaves]
    if max(own, default=-1) >= 0:
        score *= np.where(np.array(own)[leaf] == word, 1.0 + OWN_WORD, 1.0)
    return Part(record, leaf, word, field, frequency, weight, length, score)


def exact(segment: Segment, sight: Sight, leaves: Sequence[Leaf]) -> NDArray[np.float64]:
    """The exact scores of the records of a sight."""
    found = parts(segment, sight, leaves)
    return np.bincount(found.record, found.score, len(sight.records)).astype(float)
