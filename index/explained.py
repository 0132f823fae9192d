"""A score taken apart, for those who want to know why one record stands before another."""

from dataclasses import dataclass

from index.results import Layer


@dataclass(frozen=True, slots=True, kw_only=True)
class WordScore:
    """What one word gives in one field of the record.

    score = idf x weight x times x frequency x (K1 + 1) / (frequency + norm of the length): BM25F as
    `index.ranking` has it. `length` is that of the field in words, in the steps of Whoosh. `times`
    is how often the word counts: twice where the beginning that was typed is the whole word, half
    where it is another form of a word of a question.
    """

    word: str
    field: str
    frequency: int
    length: int
    idf: float
    weight: float
    times: float
    score: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Explained:
    """Place and score of one record in an answer; its `words` add up to the score.

    What is met by another form has the `layer`, the `form` and the visitor's word instead: its
    score is how near the form is, 0 to 1.
    """

    id: str
    rank: int
    score: float
    layer: Layer
    typed: str = ""
    form: str = ""
    words: tuple[WordScore, ...] = ()
