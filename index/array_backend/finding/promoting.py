"""Records whose own name or reference code is what was typed: they stand before all others."""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from index.array_backend.finding.choosing import BY_CODE, BY_NAME
from index.array_backend.finding.operands import Operand
from index.array_backend.finding.segment import NONE, Records, Segment
from index.array_backend.finding.sight import Leaf, see
from index.query import Query, SearchRequest
from index.ranking import FIELDS
from index.results import Layer
from kiosk.records.folding import words

MOST_PROMOTED = 256
"""Of records whose whole title was typed, as many are put first at once."""
CODE = FIELDS.index("code")
SHORTEST_CODE = 3
MOST_CODES = 2000


class Promoted(NamedTuple):
    """The records of one segment that are put first, with their tiers; all with the code."""

    tiers: dict[int, int]
    coded: Records


def promoted(segments: Sequence[Segment], query: Query, request: SearchRequest) -> list[Promoted]:
    """What is put first, in segments that are one index."""
    tiers: list[dict[int, int]] = [{} for _segment in segments]
    coded = [NONE] * len(segments)
    if request.wants(Layer.EXACT):
        typed = words(query.typed)
        _put(tiers, [segment.exactly(typed) for segment in segments], BY_NAME)
    if query.code and request.wants(Layer.REFERENCE):
        coded = _coded(segments, query.code)
        _put(tiers, coded, BY_CODE)
    return list(map(Promoted, tiers, coded))


def _put(tiers: Sequence[dict[int, int]], found: Sequence[Records], tier: int) -> None:
    room = MOST_PROMOTED
    for mine, records in zip(tiers, found, strict=True):
        mine.update(dict.fromkeys(records[:room].tolist(), tier))
        room -= min(room, len(records))


def _coded(segments: Sequence[Segment], code: str) -> list[Records]:
    """The records with this reference code; else those whose code begins with it."""
    found = _with_code(segments, [segment.term(code) for segment in segments])
    if len(code) >= SHORTEST_CODE and not any(map(len, found)):
        found = _with_code(segments, [segment.prefix(code) for segment in segments])
    return found


def _with_code(segments: Sequence[Segment], operands: Sequence[Operand | None]) -> list[Records]:
    if sum(operand.size for operand in operands if operand) > MOST_CODES:
        return [NONE] * len(segments)
    return [
        NONE if operand is None else _holding(segment, operand)
        for segment, operand in zip(segments, operands, strict=True)
    ]


def _holding(segment: Segment, operand: Operand) -> Records:
    """The records that hold an operand in their code."""
    records = np.unique(segment.living(segment.postings(operand)[0]))
    sight = see(segment, records, (Leaf(operand, CODE),))
    return records[np.unique(sight.cell // len(FIELDS))]
