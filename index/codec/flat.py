"""Terms and postings that lie in a file of arrays as they are asked for.

The arrays of a segment, with T terms, F fields and P postings. “ends” have one number more than
there are things: thing n is what lies between ends[n] and ends[n + 1].

| array            | numbers | content                                                           |
|------------------|---------|-------------------------------------------------------------------|
| values           | bytes   | posting values one after the other                                |
| value_ends       |         | of the postings of the fields whose values differ in size         |
| docs             | P       | document numbers, rising inside a term                            |
| weights          | P       |                                                                   |
| lengths          | P       | length bytes                                                      |
| posting_ends     | T + 1   |                                                                   |
| terms            | bytes   | terms one after the other, rising inside a field                  |
| term_ends        | T + 1   |                                                                   |
| term_weights     | T       | sum of the weights; and the other statistics, so that asking for  |
| term_heaviest    | T       | them does not read a posting list                                 |
| term_shortest    | T       |                                                                   |
| term_longest     | T       |                                                                   |
| field_names      | bytes   | UTF-8                                                             |
| field_name_ends  | F + 1   |                                                                   |
| field_ends       | F + 1   | in numbers of terms                                               |
| field_sizes      | F       | bytes a value, if all values of the field have as many, else -1   |
| field_values     | F       | where the field's values begin in `values`                        |
| field_value_ends | F       | where the field's ends begin in `value_ends`, if it has any       |
"""

from __future__ import annotations

from bisect import bisect_right
from itertools import pairwise
from typing import TYPE_CHECKING, Final

import numpy as np

from index.codec.sources import Statistics

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import ArrayLike, NDArray

    from index.arrays import ArrayFile
    from index.codec.sources import Docs, Lengths, Weights

VARYING: Final = -1


def _texts(content: memoryview, ends: list[int]) -> list[bytes]:
    return [bytes(content[begin:end]) for begin, end in pairwise(ends)]


class FlatTerms:
    """`Terms` out of a file of arrays."""

    def __init__(self, arrays: ArrayFile) -> None:
        self._texts = arrays["terms"].data
        self._ends = arrays["term_ends"].data
        names = _texts(arrays["field_names"].data, arrays["field_name_ends"].tolist())
        spans = (range(*ends) for ends in pairwise(arrays["field_ends"].tolist()))
        self.fields: Mapping[str, range] = {
            name.decode(): span for name, span in zip(names, spans, strict=True)
        }

    def text(self, term: int) -> bytes:
        return bytes(self._texts[self._ends[term] : self._ends[term + 1]])


class FlatPostings:
    """`Postings` out of a file of arrays: every list is a slice."""

    def __init__(self, arrays: ArrayFile) -> None:
        self._docs: Docs = arrays["docs"]
        self._weights: Weights = arrays["weights"]
        self._lengths: Lengths = arrays["lengths"]
        self._ends = arrays["posting_ends"].data
        self._values = arrays["values"].data
        self._value_ends = arrays["value_ends"].data
        self._statistics = [
            arrays[f"term_{name}"].data for name in ("weights", "shortest", "longest", "heaviest")
        ]
        # A few numbers a field: lists are quicker than arrays.
        self._field_ends: list[int] = arrays["field_ends"].tolist()
        self._sizes: list[int] = arrays["field_sizes"].tolist()
        self._field_values: list[int] = arrays["field_values"].tolist()
        self._field_value_ends: list[int] = arrays["field_value_ends"].tolist()

    def _slice(self, term: int) -> slice:
        return slice(self._ends[term], self._ends[term + 1])

    def docs(self, term: int) -> Docs:
        return self._docs[self._slice(term)]

    def weights(self, term: int) -> Weights:
        return self._weights[self._slice(term)]

    def lengths(self, term: int) -> Lengths:
        return self._lengths[self._slice(term)]

    def value(self, term: int, nth: int) -> bytes:
        field = bisect_right(self._field_ends, term) - 1
        # How many postings of the field come before this one.
        before = self._ends[term] - self._ends[self._field_ends[field]] + nth
        size = self._sizes[field]
        if size == VARYING:
            place = self._field_value_ends[field] + before
            return bytes(self._values[self._value_ends[place] : self._value_ends[place + 1]])
        begin = self._field_values[field] + before * size
        return bytes(self._values[begin : begin + size])

    def statistics(self, term: int) -> Statistics:
        begin, end = self._ends[term], self._ends[term + 1]
        weight, shortest, longest, heaviest = (kept[term] for kept in self._statistics)
        return Statistics(
            weight=weight,
            documents=end - begin,
            shortest=shortest,
            longest=longest,
            heaviest=heaviest,
            first=int(self._docs[begin]),
            last=int(self._docs[end - 1]),
        )


def narrow(values: ArrayLike) -> NDArray[np.unsignedinteger]:
    """Ends in four bytes each, as long as the last of them fits."""
    ends = np.asarray(values, np.uint64)
    return ends.astype(np.uint32) if not ends.size or ends[-1] < 1 << 32 else ends
