"""A form that stands for a word of the query, and who holds it."""

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from index.array_backend.matching import listed
from index.array_backend.phrases import phrase
from index.array_backend.segment import Records, Segment
from index.language.synonyms import Span
from index.names import nearness
from index.results import Layer

_HALF = 10.0
"""The score that lifts a record half-way through the band of a layer."""


@dataclass(frozen=True, slots=True)
class Form:
    """A form that stands for a word of the query: `typed` the word, `word` its number.

    A name of several words also has their numbers in `others`.
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


def other_names(segment: Segment, span: Span) -> list[tuple[Form, Held]]:
    """The other names of what was typed, with the records that hold each."""
    found = []
    for name in span.others:
        operands = [segment.term(word) for word in name.words]
        known = [operand for operand in operands if operand is not None]
        if len(known) < len(operands):
            continue
        matched = listed(segment, known[0]) if len(known) == 1 else phrase(segment, known)
        numbers = tuple(operand.low for operand in known)
        score = nearness.score(Layer.SYNONYM, 0.0)
        form = Form(span.name.text, name.text, numbers[0], Layer.SYNONYM, score, numbers[1:])
        scores = in_band(Layer.SYNONYM, matched.scores.astype(np.float64))
        found.append((form, Held(matched.records, scores)))
    return found
