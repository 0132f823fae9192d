"""Where the words of a query stand in some records: for exact scores, marks and explanations.

A record's words lie one after the other by their numbers (the forward list). A run of the
dictionary is found in it by comparison, so a beginning of a thousand words costs what one does.
"""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from index.array_backend.finding.operands import Operand
from index.array_backend.finding.segment import Records, Segment
from index.ranking import FIELDS, OWN_WORD, SCORE_STEP, STEPS, word_scores

_FIELDS = len(FIELDS)
MOST_LEAVES = 62
"""What is found by a later leaf counts as found by the last of so many."""
NEAR = np.int64(1 << MOST_LEAVES)
"""The bit of a word that is a form of name near the one typed."""
NO_FORMS: NDArray[np.uint32] = np.zeros(0, np.uint32)


class Leaf(NamedTuple):
    """A run of the dictionary whose words score, in all fields or in one.

    Of a question every leaf has an `idf`, and counts by its `share`; no word is in two of them.
    """

    operand: Operand
    field: int = -1
    idf: float = 0.0
    share: float = 1.0


class Sight(NamedTuple):
    """The words of some leaves in some records, one item an occurrence, in the order of the text.

    `cell` is the place in `records` times the number of fields plus the field, `place` that in the
    forward list; `bits` says which leaves found the word.
    """

    records: Records
    cell: NDArray[np.intp]
    word: NDArray[np.uint32]
    place: NDArray[np.int64]
    bits: NDArray[np.int64]


def see(
    segment: Segment,
    records: Records,
    leaves: Sequence[Leaf],
    forms: NDArray[np.uint32] = NO_FORMS,
) -> Sight:
    """Look for the leaves in the records, and for words that are forms of a name (ascending)."""
    begins = segment.forward_begins[records]
    field_ends = segment.field_ends[records].astype(np.int64)
    lengths = field_ends[:, -1]
    forward = segment.forward_view
    ends = (begins + lengths).tolist()
    # Bytes are joined in a third of the time that numpy takes for its arrays.
    joined = b"".join(
        [forward[begin:end] for begin, end in zip(begins.tolist(), ends, strict=True)]
    )
    words = np.frombuffer(joined, segment.forward.dtype)
    asked = is_question(leaves)
    seen = _among_leaves(segment, words, leaves) > 0 if asked else _wanted(words, leaves, forms)
    hits = seen.nonzero()[0]
    before = lengths.cumsum() - lengths
    field_ends += before[:, None]
    cell = field_ends.ravel().searchsorted(hits, "right")
    shift = begins - before
    place = hits + shift[cell // _FIELDS]
    word = words[hits]
    if len(leaves) == 1 and leaves[0].field < 0 and not len(forms):
        return Sight(records, cell, word, place, np.ones(len(word), np.int64))
    if asked:
        leaf = _among_leaves(segment, word, leaves).astype(np.int64)
        return Sight(records, cell, word, place, 1 << np.minimum(leaf - 1, MOST_LEAVES - 1))
    bits = _bits(word, cell, leaves, forms)
    if any(leaf.field >= 0 for leaf in leaves):
        kept = bits.nonzero()[0]
        return Sight(records, cell[kept], word[kept], place[kept], bits[kept])
    return Sight(records, cell, word, place, bits)


def is_question(leaves: Sequence[Leaf]) -> bool:
    """Whether the leaves are those of a question."""
    return bool(leaves) and leaves[0].idf > 0.0


def _among_leaves(
    segment: Segment, words: NDArray[np.uint32], leaves: Sequence[Leaf]
) -> NDArray[np.uint16]:
    """Of each word the number of its leaf, from 1 on, or 0: a question may have hundreds."""
    table = np.zeros(segment.words + 1, np.uint16)  # the last one is that of a gap
    for number, leaf in enumerate(leaves, 1):
        table[leaf.operand.low : leaf.operand.high] = number
    return table.take(words)


def _wanted(
    words: NDArray[np.uint32], leaves: Sequence[Leaf], forms: NDArray[np.uint32]
) -> NDArray[np.bool_]:
    """Which words are those of any leaf."""
    seen: NDArray[np.bool_] | None = None
    for leaf in leaves:
        more = _within(words, leaf.operand)
        seen = more if seen is None else np.logical_or(seen, more, out=seen)
    if len(forms):
        more = _among(words, forms)
        seen = more if seen is None else np.logical_or(seen, more, out=seen)
    return np.zeros(len(words), bool) if seen is None else seen


def _bits(
    word: NDArray[np.uint32],
    cell: NDArray[np.intp],
    leaves: Sequence[Leaf],
    forms: NDArray[np.uint32],
) -> NDArray[np.int64]:
    bits = np.zeros(len(word), np.int64)
    for number, leaf in enumerate(leaves):
        found = _within(word, leaf.operand)
        if leaf.field >= 0:
            found &= cell % _FIELDS == leaf.field
        bits |= found * np.int64(1 << min(number, MOST_LEAVES - 1))
    if len(forms):
        bits |= _among(word, forms) * NEAR
    return bits


def _within(words: NDArray[np.uint32], operand: Operand) -> NDArray[np.bool_]:
    found: NDArray[np.bool_]
    if operand.is_word:
        found = words == operand.low
    else:
        # One comparison instead of two: what lies before the run wraps round to above it.
        found = words - np.uint32(operand.low) < operand.high - operand.low
    return found


def _among(words: NDArray[np.uint32], forms: NDArray[np.uint32]) -> NDArray[np.bool_]:
    place = forms.searchsorted(words)
    place[place == len(forms)] = 0
    found: NDArray[np.bool_] = forms[place] == words
    return found


class Part(NamedTuple):
    """What each word gives in each field of a record: one item a record, field and word.

    `times` is how often it counts: once for each leaf that found it, and once more where it is the
    whole word that was begun.
    """

    cell: NDArray[np.intp]
    word: NDArray[np.uint32]
    frequency: NDArray[np.int64]
    length: NDArray[np.uint8]
    idf: NDArray[np.float64]
    times: NDArray[np.float64]
    score: NDArray[np.float64]


def parts(segment: Segment, sight: Sight, leaves: Sequence[Leaf]) -> Part:
    """The exact BM25F score of each word in each field of each record."""
    keys = sight.cell * segment.words
    keys += sight.word
    order = keys.argsort(kind="stable")
    keys = keys[order]
    ends = (keys[1:] != keys[:-1]).nonzero()[0]
    first = np.concatenate((_ZERO[: len(keys)], ends + 1))
    frequency = np.concatenate((first[1:], (len(keys),)))[: len(first)] - first
    chosen = order[first]
    cell, word = sight.cell[chosen], sight.word[chosen]
    record = cell // _FIELDS
    field = cell - record * _FIELDS
    length = segment.lengths[sight.records[record], field]
    if is_question(leaves):
        leaf = _among_leaves(segment, word, leaves) - 1
        weight = np.array([each.idf for each in leaves]).take(leaf)
        times = np.array([each.share for each in leaves]).take(leaf)
        weights = segment.question_weights
    else:
        weight = segment.idf(word, field)
        times = _times(word, field, sight.bits[chosen], leaves)
        weights = segment.weights
    norm = segment.norms.take(field * STEPS + length)
    score = word_scores(weight * weights.take(field), frequency, norm)
    score *= times
    return Part(cell, word, frequency, length, weight, times, score)


_ZERO = np.zeros(1, np.intp)


def _times(
    word: NDArray[np.uint32],
    field: NDArray[np.intp],
    bits: NDArray[np.int64],
    leaves: Sequence[Leaf],
) -> NDArray[np.float64]:
    times: NDArray[np.float64] = np.bitwise_count(bits & _LEAVES).astype(np.float64)
    for operand, only, *_ in leaves[MOST_LEAVES - 1 :]:
        found = _within(word, operand)
        times += found if only < 0 else found & (field == only)
    if len(leaves) >= MOST_LEAVES:
        times -= bits >> (MOST_LEAVES - 1) & 1  # counted one by one
    for operand, only, *_ in leaves:
        if operand.own:
            own = word == operand.low
            times += OWN_WORD * (own if only < 0 else own & (field == only))
    return times


_LEAVES = np.int64((1 << MOST_LEAVES) - 1)


def exact(segment: Segment, sight: Sight, leaves: Sequence[Leaf]) -> NDArray[np.float64]:
    """The exact scores of the records of a sight."""
    found = parts(segment, sight, leaves)
    return np.bincount(found.cell // _FIELDS, found.score, len(sight.records)).astype(float)


def are_words(leaves: Sequence[Leaf]) -> bool:
    """Whether what scores is whole words in any field, whose postings have their exact scores."""
    return all(
        leaf.field < 0 and leaf.operand.high - leaf.operand.low <= 1 and not leaf.idf
        for leaf in leaves
    )


def exact_of_words(
    segment: Segment, records: Records, leaves: Sequence[Leaf]
) -> NDArray[np.float64]:
    """What `exact` gives for whole words, straight from their postings."""
    scores = np.zeros(len(records))
    wanted = records.astype(np.uint32)
    for operand, *_rest in leaves:
        held, steps = segment.postings(operand)
        if len(held):
            places = held.searchsorted(wanted)
            met = held.take(places, mode="clip") == wanted
            met = met * (SCORE_STEP * operand.factor)
            met *= steps.take(places, mode="clip")
            scores += met
    return scores
