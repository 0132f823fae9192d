"""The people among what was found, by their places in the alphabet: the lit points of the dome."""

import numpy as np
from numpy.typing import NDArray

from index.array_backend.finding.matching import FULL, listed
from index.array_backend.finding.operands import Operand
from index.array_backend.finding.segment import Records, Segment


def lit_by(segment: Segment, operand: Operand) -> Records:
    """The people whom an operand finds, by their places in the alphabet, ascending."""
    row = segment.row(operand)
    if row is None:
        return ranks_of(segment, listed(segment, operand).records)
    return _ranked(segment, row != 0)


def ranks_of(segment: Segment, records: Records) -> Records:
    """The people among some records, by their places in the alphabet, ascending."""
    if len(records) > segment.records // FULL:
        held = np.zeros(segment.records, bool)
        held[records] = True
        return _ranked(segment, held)
    ranks = segment.ranks.take(records)
    ranks = ranks[ranks >= 0]
    ranks.sort()
    return ranks


def _ranked(segment: Segment, held: NDArray[np.bool_]) -> Records:
    people = segment.by_rank
    found: Records = segment.ranks.take(people[held.take(people)])
    return found
