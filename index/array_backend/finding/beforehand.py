"""Answers that were worked out when the index was built, as far as they fit a request."""

from index.array_backend.building.heads import BEST
from index.array_backend.finding.choosing import Candidate, best, candidates
from index.array_backend.finding.found import Asked, Found
from index.array_backend.finding.lit import lit_by, ranks_of
from index.array_backend.finding.living import dead_of, living
from index.array_backend.finding.matching import listed
from index.array_backend.finding.operands import Head, Operand, Pair
from index.array_backend.finding.segment import Segment
from index.array_backend.finding.sifting import matched_by
from index.array_backend.finding.sight import Leaf
from index.array_backend.finding.tree import Resolved


def from_head(
    segment: Segment, asked: Asked, operand: Operand, head: Head, leaves: tuple[Leaf, ...]
) -> Found:
    """The answer that was worked out beforehand."""
    if segment.dead is not None:
        return _from_living(segment, asked, operand, head, leaves)
    found = _counted(segment, asked, head, leaves)
    if asked.most <= BEST:
        records, scores = segment.best_of(head)
        found.best = candidates(records[: asked.most], scores[: asked.most] * operand.factor)
    else:
        found.best, found.sight = best(segment, listed(segment, operand), leaves, asked.most)
    if asked.request.dome:
        found.lit = lit_by(segment, operand)
    return found


def _counted(segment: Segment, asked: Asked, head: Head, leaves: tuple[Leaf, ...]) -> Found:
    """How much of everything a head has found."""
    start = segment.columns.years_start
    counts = segment.head_counts[head.number]
    found = Found(head.total, [], leaves, counts[:start], most=segment.head_values[head.number])
    if asked.request.wants_years:
        found.years = counts[start:]
    return found


def _from_living(
    segment: Segment, asked: Asked, operand: Operand, head: Head, leaves: tuple[Leaf, ...]
) -> Found:
    """The answer that was worked out beforehand, less what is dead."""
    start = segment.columns.years_start
    gone = dead_of(segment, operand)
    counts = segment.head_counts[head.number] - segment.columns.count(gone)
    found = Found(head.total - len(gone), [], leaves, counts[:start])
    if asked.request.wants_years:
        found.years = counts[start:]
    records, scores = segment.best_of(head)
    kept = ~segment.is_dead.take(records)
    records, scores = records[kept], scores[kept]
    if len(records) >= min(asked.most, found.total):
        found.best = candidates(records[: asked.most], scores[: asked.most] * operand.factor)
    else:
        matched = living(segment, listed(segment, operand))
        found.best, found.sight = best(segment, matched, leaves, asked.most)
    if asked.request.dome:
        found.lit = lit_by(segment, operand)
    return found


def from_pair(segment: Segment, asked: Asked, resolved: Resolved, pair: Pair) -> Found:
    """The answer to a phrase that was worked out beforehand; nothing of the segment is dead."""
    found = _counted(segment, asked, pair.head, resolved.leaves)
    if asked.most <= BEST and not asked.request.dome:
        records, scores = segment.best_of(pair.head)
        found.best = candidates(records[: asked.most], scores[: asked.most])
        return found
    matched = matched_by(segment, resolved)
    found.best, found.sight = best(segment, matched, resolved.leaves, asked.most)
    if asked.request.dome:
        found.lit = ranks_of(segment, matched.records)
    return found


def best_known(segment: Segment, asked: Asked, resolved: Resolved) -> list[Candidate]:
    """The best records, if enough of those worked out beforehand pass; else none."""
    head = resolved.head
    if head is None:
        return []
    records, scores = segment.best_of(head)
    kept = asked.sieve.passing(records).nonzero()[0][: asked.most]
    if len(kept) < asked.most:
        return []
    return candidates(records.take(kept), scores.take(kept) * resolved.factor)
