"""BM25F over the fields of the index: which fields there are, what each weighs, how a word scores.

Robertson, Zaragoza: "The Probabilistic Relevance Framework: BM25 and Beyond" (2009), one saturation
a field, as Whoosh computes it: a stock Whoosh search over the same fields gives the same scores.
"""

import math
from typing import Final

import numpy as np
from numpy.typing import NDArray

WEIGHTS: Final = {
    "title": 4.0,
    "name": 24.0,
    "forms": 16.0,
    "persons": 3.0,
    "places": 3.0,
    "subjects": 2.0,
    "code": 2.0,
    "text": 1.0,
    "pages": 0.5,
    "joined": 8.0,
}
"""A person's own name stands before every paper that mentions it, by weight alone.

`name` is the heading form of a person's name, `forms` the variants with it, `persons` the names in
a paper's description, `code` its reference and numbers, `pages` the words read on its pictures,
`joined` the parts of a person's name written as one word (`Vanden Broucke` as `vandenbroucke`).
"""
FIELDS: Final = tuple(WEIGHTS)
K1: Final = 1.2
B: Final = 0.75
OWN_WORD: Final = 1.0
"""An unfinished word counts so much more where it stands whole: `martin` before `Martinet`."""

LENGTHS: Final[NDArray[np.int64]] = np.rint((1.033 ** np.arange(256) - 1) * 27).astype(np.int64)
"""The field lengths that a length byte stands for: the steps of Whoosh's `byte_to_length`."""


def length_bytes(lengths: NDArray[np.integer]) -> NDArray[np.uint8]:
    """The byte of each length in words, rounded up to the next step as Whoosh does."""
    found = np.searchsorted(LENGTHS, lengths)
    return np.minimum(found, 255).astype(np.uint8)


def idf(records: int, frequency: NDArray[np.integer]) -> NDArray[np.float64]:
    """Inverse document frequency of words of one field that stand in so many records."""
    found: NDArray[np.float64] = np.add(frequency, 1.0, dtype=np.float64)
    np.divide(records, found, out=found)
    np.log(found, out=found)
    found += 1.0
    return found


QUESTION_WEIGHTS: Final = {name: min(weight, 1.0) for name, weight in WEIGHTS.items()}
"""Of the fields where any word of a question may match: it asks about something, not for a title.

Saturations of fields are summed; where each has a weight of its own, one word in the title
outweighs several in the text (Robertson, Zaragoza, Taylor: "Simple BM25 Extension to Multiple
Weighted Fields", 2004).
"""
FORM_SHARE: Final = 0.5
"""What another form of a word of a question counts, measured against the word itself."""


def question_idf(records: int, holding: int) -> float:
    """Inverse document frequency of a word of a question that so many records hold in any field.

    Robertson, Spärck Jones: "Relevance Weighting of Search Terms" (1976), plus one below the
    logarithm so that no word counts against a record. What stands in most records weighs next to
    nothing, so a question needs no list of stop words.
    """
    return math.log1p((records - holding + 0.5) / (holding + 0.5))


STEPS: Final = len(LENGTHS)

SCORE_STEP: Final = 2.0**-21
"""What a word gives in a field is a whole number of such steps, half a millionth each.

So a score is the same in whatever order it is summed, and fits in 32 bits.
"""


def word_scores(
    weight: NDArray[np.float64], frequency: NDArray[np.float64], norm: NDArray[np.float64]
) -> NDArray[np.float64]:
    """What words give in fields in which they stand so often; one item a word and field.

    `weight` is the inverse document frequency times the weight of the field, `norm` that of the
    length of the field.
    """
    scores = weight * frequency
    scores *= K1 + 1.0
    scores /= frequency + norm
    scores *= 1.0 / SCORE_STEP
    np.rint(scores, out=scores)
    scores *= SCORE_STEP
    return scores


def score_steps(scores: NDArray[np.float64]) -> NDArray[np.uint32]:
    """Sums of word scores as whole numbers of steps."""
    return np.minimum(scores / SCORE_STEP, np.iinfo(np.uint32).max).astype(np.uint32)


def norms(averages: NDArray[np.float64]) -> NDArray[np.float64]:
    """What is added to a frequency below the line: shape (fields, 256), by length byte.

    `averages` are the average lengths of the fields in words; an empty field counts as one word.
    """
    safe = np.where(averages > 0, averages, 1.0)
    return K1 * ((1.0 - B) + B * LENGTHS[None, :].astype(np.float64) / safe[:, None])


def weights() -> NDArray[np.float64]:
    """The weights in the order of `FIELDS`."""
    return np.array([WEIGHTS[name] for name in FIELDS])


def question_weights() -> NDArray[np.float64]:
    """Those of a question in the order of `FIELDS`."""
    return np.array([QUESTION_WEIGHTS[name] for name in FIELDS])
