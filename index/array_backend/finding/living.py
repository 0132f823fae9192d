"""Segments of which some records are dead: their files stay as they are, their views tell less."""

from copy import copy

import numpy as np

from index.array_backend.finding.matching import Matched, gathered
from index.array_backend.finding.operands import Operand
from index.array_backend.finding.segment import NONE, Records, Segment


def without(segment: Segment, dead: Records, ranks: Records | None = None) -> Segment:
    """The same segment, of which some records (ascending) are no longer there.

    `ranks` take the place of its own, where persons of other segments moved those of this one.
    """
    if not len(dead) and ranks is None:
        return segment
    view = copy(segment)
    if ranks is not None:
        view.ranks = ranks
        view.by_rank = segment.by_rank[ranks.take(segment.by_rank).argsort()]
    if not len(dead):
        return view
    vars(view).pop("every", None)
    view.whole = segment
    view.dead = dead
    view.is_dead = np.zeros(segment.records, bool)
    view.is_dead[dead] = True
    view.ranks = view.ranks.copy()
    view.ranks[dead] = -1
    view.by_rank = view.by_rank[view.ranks.take(view.by_rank) >= 0]
    if len(segment.named_records):
        begins = segment.arrays["named.ends"][:-1]
        borne = np.logical_or.reduceat(~view.is_dead.take(segment.named_records), begins)
        view.lexicon = segment.lexicon.without(frozenset((~borne).nonzero()[0].tolist()))
    return view


def dead_of(segment: Segment, operand: Operand) -> Records:
    """The dead records that hold an operand."""
    dead = NONE if segment.dead is None else segment.dead
    return dead.take(gathered(segment, dead, operand)[0])


def living(segment: Segment, matched: Matched) -> Matched:
    """The matched records that are still there."""
    kept = (~segment.is_dead.take(matched.records)).nonzero()[0]
    return Matched(matched.records.take(kept), matched.scores.take(kept), matched.error)
