"""A form that stands for a word of the query, and who holds it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from index.array_backend.finding.living import living
from index.array_backend.finding.matching import listed
from index.array_backend.finding.operands import Operand
from index.array_backend.finding.phrases import phrase
from index.array_backend.finding.segment import NONE, Records, Segment
from index.language.synonyms import Name, Span
from index.names import nearness
from index.results import Layer

_HALF = 10.0
"""The score that lifts a record half-way through the band of a layer."""


@dataclass(frozen=True, slots=True)
class Form:
    """A form that stands for a word of the query: `typed` the word, `word` its number.

    A name of several words also has their numbers in `others`. A number is negative where no record
    of the segment holds the word, but one of another segment does.
    """

    typed: str
    text: str
    word: int
    layer: Layer
    score: float
    others: tuple[int, ...] = ()


class Held(NamedTuple):
    """The records that hold a form, and the score of each within the band of its layer."""

    records: Records
    scores: NDArray[np.float64]


def in_band(layer: Layer, scores: NDArray[np.floating]) -> NDArray[np.float64]:
    """Scores of any height as places in the band of a layer, in the same order."""
    lowest, highest = nearness.score(layer, 0.0), nearness.score(layer, 1.0)
    found: NDArray[np.float64] = scores / (scores + _HALF)
    found *= highest - lowest
    found += lowest
    return found


NOBODY = Held(NONE, np.zeros(0))


def other_names(segments: Sequence[Segment], span: Span) -> list[list[tuple[Form, Held]]]:
    """The other names of what was typed, with the records that hold each, by segment."""
    found: list[list[tuple[Form, Held]]] = [[] for _segment in segments]
    for name in span.others:
        operands = [[segment.term(word) for word in name.words] for segment in segments]
        # A word that one segment knows is known in all.
        if all(map(any, zip(*operands, strict=True))):
            for mine, segment, known in zip(found, segments, operands, strict=True):
                mine.append(_other_name(segment, span, name, known))
    return found


def _other_name(
    segment: Segment, span: Span, name: Name, operands: Sequence[Operand | None]
) -> tuple[Form, Held]:
    first, *others = (-1 if operand is None else operand.low for operand in operands)
    score = nearness.score(Layer.SYNONYM, 0.0)
    form = Form(span.name.text, name.text, first, Layer.SYNONYM, score, tuple(others))
    known = [operand for operand in operands if operand is not None]
    if len(known) < len(operands):
        return form, NOBODY
    matched = listed(segment, known[0]) if len(known) == 1 else phrase(segment, known)
    if segment.dead is not None:
        matched = living(segment, matched)
    return form, Held(matched.records, in_band(Layer.SYNONYM, matched.scores.astype(np.float64)))
