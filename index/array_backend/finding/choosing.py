"""The best records of an answer, in the order of their exact scores or of a column."""

from collections.abc import Sequence
from functools import partial
from itertools import repeat
from typing import NamedTuple, cast

import numpy as np
from numpy.typing import NDArray

from index.array_backend.building.heads import top
from index.array_backend.finding.matching import Matched
from index.array_backend.finding.segment import Records, Scores, Segment
from index.array_backend.finding.sight import (
    Leaf,
    Sight,
    are_words,
    exact,
    exact_of_words,
    is_question,
    see,
)
from index.query import Sort

BLOCKS = 8
"""Scores are looked through in so many blocks for each record that is wanted."""
FIRST = 256
MOST_SCORED = 6_000
"""Of the records that may answer a question so many are scored exactly, the most promising."""
BY_CODE, BY_NAME, BY_SCORE, BY_NEARNESS = range(4)


class Candidate(NamedTuple):
    """A record that may stand on the page: its tier, its exact score, the form that it met."""

    record: int
    tier: int
    score: float
    form: int = -1


def candidates(records: Records, scores: NDArray[np.float64]) -> list[Candidate]:
    """Records that were found as typed."""
    told = zip(records.tolist(), _TYPED, scores.tolist(), _NO_FORM, strict=False)
    return list(map(_candidate, told))


_candidate = partial(tuple.__new__, Candidate)
_TYPED, _NO_FORM = repeat(BY_SCORE), repeat(-1)


def best(
    segment: Segment, matched: Matched, leaves: Sequence[Leaf], most: int
) -> tuple[list[Candidate], Sight | None]:
    """The best records in the order of their exact scores, and the sight they were taken from."""
    if not len(matched.records) or most <= 0:
        return [], None
    if is_question(leaves):
        records = _promising(segment, matched, leaves, most)
    elif matched.is_exact:
        scores = cast("NDArray[np.float64]", matched.scores)
        return candidates(*top(matched.records, scores, most)), None
    else:
        records = _hopeful(matched, most)
    scores, sight = scored(segment, records, leaves)
    found = candidates(*top(records, scores, most))
    return found, sight if len(records) <= 4 * most else None


def scored(
    segment: Segment, records: Records, leaves: Sequence[Leaf]
) -> tuple[NDArray[np.float64], Sight | None]:
    """The exact scores of some records, and the sight they were taken from, if there was any."""
    if are_words(leaves):
        return exact_of_words(segment, records, leaves), None
    sight = see(segment, records, leaves)
    return exact(segment, sight, leaves), sight


def _hopeful(matched: Matched, most: int) -> Records:
    """The records that may be among the best, given by how much their scores may be wrong."""
    records, scores = matched.records, matched.scores
    if len(records) <= most or not np.isfinite(matched.error):
        return records
    least = _floor(scores, most)
    # Two scores may each be wrong by the error, and single precision by a little.
    kept = (scores >= least - (2 * matched.error + 1e-5 * least)).nonzero()[0]
    if len(kept) > 2 * most:
        some = scores[kept]
        least = float(np.partition(some, len(some) - most)[len(some) - most])
        kept = kept[some >= least - (2 * matched.error + 1e-5 * least)]
    return records[kept]


def _promising(segment: Segment, matched: Matched, leaves: Sequence[Leaf], most: int) -> Records:
    """The records that may be among the best, where no score is more than that of `matched`.

    Those that may be highest are scored first; what cannot reach the last of them is left out.
    """
    records, bounds = matched.records, matched.scores
    if len(records) <= (first := max(FIRST, 4 * most)):
        return records
    order = np.argpartition(-bounds, first)[:first]
    scores = scored(segment, np.sort(records[order]), leaves)[0]
    least = float(np.partition(scores, len(scores) - most)[len(scores) - most])
    kept = (bounds >= least - (matched.error + 1e-5 * least)).nonzero()[0]
    if len(kept) > MOST_SCORED:
        kept = np.sort(kept[np.argpartition(-bounds[kept], MOST_SCORED)[:MOST_SCORED]])
    return records[kept]


def _floor(scores: Scores, most: int) -> float:
    """A score that at least `most` of them reach: that of the best blocks, for many."""
    blocks = BLOCKS * most
    width = len(scores) // blocks
    if width > 1:
        scores = scores[: blocks * width].reshape(blocks, width).max(axis=1)
    return float(np.partition(scores, len(scores) - most)[len(scores) - most])


def in_order(
    segment: Segment, records: Records, sort: Sort, most: int, leaves: Sequence[Leaf]
) -> list[Candidate]:
    """The first records by date or by reference code."""
    places = segment.by_date if sort is Sort.DATE else segment.by_code
    keys = places[records]
    if len(keys) > most > 0:
        chosen = np.argpartition(keys, most - 1)[:most]
        records, keys = records[chosen], keys[chosen]
    records = records[np.argsort(keys)][: max(most, 0)]
    if not leaves or not len(records):
        return candidates(records, np.zeros(len(records)))
    return candidates(records, scored(segment, records, leaves)[0])
