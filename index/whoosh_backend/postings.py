"""Scores of one node of a query over the Whoosh posting lists: BM25F, any field.

The weights follow Robertson, Zaragoza: "The Probabilistic Relevance Framework" (2009) with
k1 = 1.2 and b = 0.75, one saturation a field. Each word's list is read once and kept.
"""

import math
from functools import lru_cache

from whoosh.reading import IndexReader, TermNotFound

from index.query import Node, Phrase, Prefix, Term
from index.whoosh_backend.schema import WEIGHTS

Scores = dict[int, float]

K1 = 1.2
B = 0.75
EXPANSIONS = 64
# From three letters on the commonest expansions are enough; one or two letters mean them all.
NARROW = 3
# A whole word is worth more than the same letters at the start of a longer one.
PREFIX_SHARE = 0.7


class Postings:
    """Reads and scores posting lists."""

    def __init__(self, reader: IndexReader) -> None:
        """Read from an open index."""
        self._reader = reader
        self._count = max(1, reader.doc_count_all())
        self._average = {
            field: max(1.0, reader.field_length(field) / self._count) for field in WEIGHTS
        }
        self._word = lru_cache(maxsize=20_000)(self._score_word)
        self._start = lru_cache(maxsize=2_000)(self._score_start)

    def scores(self, node: Node) -> Scores:
        """Documents that match one node in any field, with their scores."""
        if isinstance(node, Term):
            return self._word(node.word)
        if isinstance(node, Prefix):
            return self._start(node.start)
        return self._phrase(node)

    def word_in_names(self, word: str) -> Scores:
        """Documents that bear a word in a name."""
        return self._field("names", word)

    def _field(self, field: str, word: str) -> Scores:
        try:
            postings = self._reader.postings(field, word)
        except TermNotFound:
            return {}
        found: Scores = {}
        average = self._average[field]
        idf = math.log(1 + self._count / (self._reader.doc_frequency(field, word) + 1))
        while postings.is_active():
            number, frequency = postings.id(), postings.weight()
            length = self._reader.doc_field_length(number, field)
            norm = frequency + K1 * (1 - B + B * length / average)
            found[number] = WEIGHTS[field] * idf * frequency * (K1 + 1) / norm
            postings.next()
        return found

    def _score_word(self, word: str) -> Scores:
        total: Scores = {}
        for field in WEIGHTS:
            for number, score in self._field(field, word).items():
                total[number] = total.get(number, 0.0) + score
        return total

    def _score_start(self, start: str) -> Scores:
        """A prefix scores as its best expansion; the commonest words expand first."""
        total = dict(self._word(start))
        for field in WEIGHTS:
            words = [word.decode("utf-8") for word in self._reader.expand_prefix(field, start)]
            if len(start) >= NARROW and len(words) > EXPANSIONS:
                words.sort(key=lambda word: -self._reader.doc_frequency(field, word))
                words = words[: EXPANSIONS * 4]
            for word in words:
                if word == start:
                    continue
                for number, score in self._field(field, word).items():
                    share = score * PREFIX_SHARE
                    if share > total.get(number, 0.0):
                        total[number] = share
        return total

    def _phrase(self, phrase: Phrase) -> Scores:
        """Documents in which the words stand side by side in one field."""
        total: Scores = {}
        for field in WEIGHTS:
            places = [self._positions(field, word) for word in phrase.words]
            candidates = set(places[0]).intersection(*places[1:])
            for number in candidates:
                starts = set(places[0][number])
                for step, found in enumerate(places[1:], start=1):
                    starts &= {place - step for place in found[number]}
                if starts:
                    scores = (self._field(field, word).get(number, 0.0) for word in phrase.words)
                    total[number] = total.get(number, 0.0) + sum(scores)
        return total

    def _positions(self, field: str, word: str) -> dict[int, list[int]]:
        try:
            postings = self._reader.postings(field, word)
        except TermNotFound:
            return {}
        found: dict[int, list[int]] = {}
        while postings.is_active():
            found[postings.id()] = list(postings.value_as("positions"))
            postings.next()
        return found
