"""Heads of two words that stand side by side in many records: the phrases typed most.

A phrase is looked for among all occurrences of its rarest word. Where even that one is frequent the
answer is worked out when the index is built, so that a phrase costs the same whatever the size.
"""

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from index.array_backend.building.heads import Heads, pair_key
from index.array_backend.building.inversion import RUN
from index.array_backend.finding.phrases import phrase
from index.array_backend.finding.segment import Segment

MOST_WORDS = 1024
"""Pairs of so many words are counted, the most frequent ones."""


def add_pairs(segment: Segment, heads: Heads) -> None:
    """The heads of all pairs of words that more records hold than a head asks for.

    Pairs of words of which both are everywhere (“and the”) are left out: they would take most of
    the time, and nobody asks for them.
    """
    least = heads.limits.head
    for one, other in frequent_pairs(segment, least):
        words = [segment.run(one, one + 1), segment.run(other, other + 1)]
        if min(word.size for word in words) > heads.limits.row:
            continue
        found = phrase(segment, words)
        if len(found.records) > least:
            records, scores = found.records.astype(np.uint32), found.scores.astype(np.float64)
            heads.add(pair_key(one, other), records, scores, row=False, merged=False)


def frequent_pairs(segment: Segment, least: int) -> list[tuple[int, int]]:
    """The pairs of words that stand side by side in one field more than `least` times."""
    sizes = np.diff(segment.posting_ends.astype(np.int64))
    words = np.flatnonzero(sizes > least)
    if len(words) > MOST_WORDS:
        words = np.sort(words[np.argpartition(-sizes[words], MOST_WORDS)[:MOST_WORDS]])
    many = len(words)
    if not many:
        return []
    # What is no such word, a gap between values too, has the number behind the last.
    numbers = np.full(segment.words + 1, many, np.int32)
    numbers[words] = np.arange(many)
    often = np.zeros(many * many, np.int64)
    for forward, ends in _pieces(segment):
        number = numbers.take(forward)
        one, other = number[:-1], number[1:]
        beside = (one < many) & (other < many)
        beside[ends[(ends > 0) & (ends < len(forward))] - 1] = False
        often += np.bincount((one * many + other)[beside], minlength=many * many)
        segment.arrays.let_go()
    pairs = np.flatnonzero(often > least)
    return list(zip(words[pairs // many].tolist(), words[pairs % many].tolist(), strict=True))


def _pieces(segment: Segment) -> Iterator[tuple[NDArray[np.uint32], NDArray[np.int64]]]:
    """The words of some records, one record after the other, and where their fields end."""
    begins = segment.forward_begins.astype(np.int64)
    first = 0
    while first < segment.records:
        last = max(first + 1, int(np.searchsorted(begins, begins[first] + RUN)))
        ends = begins[first:last, None] + segment.field_ends[first:last] - begins[first]
        begin = int(begins[first])
        yield segment.forward[begin : begin + int(ends[-1, -1])], ends.ravel()
        first = last
