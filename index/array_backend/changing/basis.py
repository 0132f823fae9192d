"""What a delta borrows from its base: the statistics that its records are scored with.

A record must not rank higher or lower because it was changed today. So words weigh in a delta what
they weigh in the base, and a word that the base does not know what one weighs that no record holds.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from index.array_backend.building.ordering import Strings, leading
from index.array_backend.building.tokens import KEY_BYTES
from index.array_backend.finding.segment import Segment
from index.array_backend.layout.columns import Years, spans
from index.ranking import FIELDS

RESTS_ON = ("own.keys", "own.records", "words", "word-ends", "frequencies", "frequency-rows")
"""The arrays of a base on which a delta and a mask of the dead rest: ids, words, frequencies."""


@dataclass(frozen=True, slots=True)
class Basis:
    """The statistics of a base."""

    segment: Segment

    @property
    def records(self) -> int:
        """How many records the frequencies are counted of."""
        return max(1, self.segment.records)

    @property
    def averages(self) -> NDArray[np.float64]:
        """The average lengths of the fields in words."""
        return self.segment.averages

    @property
    def years(self) -> Years:
        """The years of the base's records: a delta counts under the same ones."""
        return self.segment.columns.first, self.segment.columns.last

    def frequencies(self, words: Strings) -> NDArray[np.uint32]:
        """In how many records of the base each word stands, by field."""
        numbers = self._numbers(words)
        found = np.zeros((len(words), len(FIELDS)), np.uint32)
        known = np.flatnonzero(numbers >= 0)
        found[known] = self.segment.frequencies[numbers[known][:, None], np.arange(len(FIELDS))]
        return found

    def _numbers(self, words: Strings) -> NDArray[np.int64]:
        """The numbers that words have in the base, -1 where it does not know them."""
        segment = self.segment
        numbers = np.full(len(words), -1, np.int64)
        if not segment.words:
            return numbers
        keys, held = leading(words), segment.arrays["word-keys"]
        lows, highs = held.searchsorted(keys), held.searchsorted(keys, "right")
        # Every word of the base that begins as the word does and is as long.
        which = np.repeat(np.arange(len(words)), highs - lows)
        rivals = spans(lows, highs - lows)
        ends = segment.word_ends
        lengths = np.diff(words.ends)[which]
        alike = np.flatnonzero((ends[rivals + 1] - ends[rivals]) == lengths)
        which, rivals, lengths = which[alike], rivals[alike], lengths[alike]
        short = lengths <= KEY_BYTES
        numbers[which[short]] = rivals[short]
        content, begins = words.content.tobytes(), words.ends.tolist()
        for word, rival in zip(which[~short].tolist(), rivals[~short].tolist(), strict=True):
            if segment.word(rival) == content[begins[word] : begins[word + 1]]:
                numbers[word] = rival
        return numbers


def of_new_words(borrowed: NDArray[np.uint32], own: NDArray[np.uint32]) -> NDArray[np.uint32]:
    """The own frequencies of words that the base does not know; the families of others it has."""
    return np.where(borrowed.any(axis=1, keepdims=True), np.uint32(0), own)
