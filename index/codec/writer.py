"""Writes the flat arrays of a segment while Whoosh's IndexWriter hands it the sorted postings."""

from __future__ import annotations

from array import array
from itertools import accumulate
from typing import TYPE_CHECKING, Any

import numpy as np

from index.arrays import ArrayFileWriter
from index.codec.flat import VARYING, narrow
from index.codec.stock import FieldWriter, OutOfOrderError, length_to_byte

if TYPE_CHECKING:
    from collections.abc import Iterable

    from numpy.typing import NDArray

    from index.arrays import Output


class FlatWriter(FieldWriter):
    """Whoosh's `FieldWriter`: start_field, start_term, add …, finish_term, finish_field, close.

    Posting values, by far the biggest part, go to the file as they come; what is kept until the
    end is 13 bytes a posting, and the ends of values that differ in size.
    """

    def __init__(self, file: Output) -> None:
        self._file = ArrayFileWriter(file)
        self._file.begin("values", np.uint8)
        self._written = 0
        self._docs, self._weights, self._lengths = array("I"), array("f"), bytearray()
        self._posting_ends, self._heaviest = array("Q", [0]), array("f")
        self._terms, self._term_ends = bytearray(), array("Q", [0])
        self._names: list[str] = []
        self._field_ends, self._sizes = array("Q", [0]), array("i")
        self._field_values, self._field_value_ends = array("Q"), array("Q")
        self._value_ends = array("Q")
        self._field: str | None = None
        self._last: bytes | None = None
        self._term: bytes | None = None
        self._top = 0.0
        self.is_closed = False

    def start_field(self, fieldname: str, _fieldobj: object) -> None:
        """Begin a field; a field is written once, in one go."""
        if fieldname in self._names:
            raise OutOfOrderError(f"the field {fieldname} comes a second time")
        self._names.append(fieldname)
        self._field, self._last = fieldname, None
        self._field_values.append(self._written)
        self._field_value_ends.append(len(self._value_ends))
        self._value_ends.append(self._written)

    def start_term(self, btext: bytes) -> None:
        """Begin a term; inside a field terms come rising."""
        if self._field is None:
            raise OutOfOrderError(f"the term {btext!r} comes before its field")
        if self._last is not None and btext <= self._last:
            raise OutOfOrderError(f"{self._field}: {btext!r} comes after {self._last!r}")
        self._term = btext
        self._top = 0.0

    def add(self, docnum: int, weight: float, vbytes: bytes, length: int | None) -> None:
        """Add one posting of the term; documents come rising."""
        if len(self._docs) > self._posting_ends[-1] and docnum < self._docs[-1]:
            raise OutOfOrderError(f"{self._field}: document {docnum} after {self._docs[-1]}")
        self._docs.append(docnum)
        self._weights.append(weight)
        self._lengths.append(length_to_byte(length))
        # Of the weights as they come, as Whoosh does, not as they are stored.
        self._top = max(self._top, weight)
        self._written += len(vbytes)
        self._value_ends.append(self._written)
        self._file.more(vbytes)

    def finish_term(self) -> None:
        """End a term; one without a posting leaves no trace, since no matcher could stand on it."""
        if self._term is not None and len(self._docs) > self._posting_ends[-1]:
            self._terms += self._term
            self._term_ends.append(len(self._terms))
            self._posting_ends.append(len(self._docs))
            self._heaviest.append(self._top)
            self._last = self._term
        self._term = None

    def finish_field(self) -> None:
        """End a field; where all its values have one size, their ends need not be kept."""
        begin = self._field_value_ends[-1]
        ends = np.frombuffer(self._value_ends, np.uint64)[begin:]
        sizes = np.diff(ends)
        same = not sizes.size or bool((sizes == sizes[0]).all())
        size = int(sizes[0]) if sizes.size else 0
        del ends  # an array in use cannot be made shorter
        self._sizes.append(size if same else VARYING)
        if same:
            del self._value_ends[begin:]
        self._field_ends.append(len(self._posting_ends) - 1)
        self._field = None

    def close(self) -> None:
        """Write what was kept and close the file; also after a writer was cancelled half-way."""
        if self._field is not None:
            self.finish_term()
            self.finish_field()
        self._put_postings()
        self._put_terms()
        self._put_fields()
        self._file.close()
        self.is_closed = True

    def _put_postings(self) -> None:
        put = self._file.add
        put("value_ends", narrow(self._value_ends))
        put("docs", np.asarray(self._docs, np.uint32))
        put("weights", np.asarray(self._weights, np.float32))
        put("lengths", np.frombuffer(self._lengths, np.uint8))
        put("posting_ends", narrow(self._posting_ends))

    def _put_terms(self) -> None:
        put = self._file.add
        put("terms", np.frombuffer(self._terms, np.uint8))
        put("term_ends", narrow(self._term_ends))
        begins = np.asarray(self._posting_ends[:-1], np.int64)
        lengths = np.frombuffer(self._lengths, np.uint8)
        longest = _over_terms(np.maximum, lengths, begins)
        # A length of nothing is a length not known; it is not the shortest.
        shortest = _over_terms(np.minimum, np.where(lengths == 0, 255, lengths), begins)
        weights = np.asarray(self._weights, np.float64)
        put("term_weights", _over_terms(np.add, weights, begins).astype(np.float32))
        put("term_heaviest", np.asarray(self._heaviest, np.float32))
        put("term_shortest", np.minimum(shortest, longest).astype(np.uint8))
        put("term_longest", longest)

    def _put_fields(self) -> None:
        put = self._file.add
        names = [name.encode() for name in self._names]
        put("field_names", np.frombuffer(b"".join(names), np.uint8))
        put("field_name_ends", narrow(_ends(map(len, names))))
        put("field_ends", narrow(self._field_ends))
        put("field_sizes", np.asarray(self._sizes, np.int32))
        put("field_values", np.asarray(self._field_values, np.uint64))
        put("field_value_ends", np.asarray(self._field_value_ends, np.uint64))


def _ends(sizes: Iterable[int]) -> list[int]:
    return list(accumulate(sizes, initial=0))


def _over_terms(step: np.ufunc, values: NDArray[Any], begins: NDArray[Any]) -> NDArray[Any]:
    """One number a term; `reduceat` itself refuses a segment without terms."""
    found: NDArray[Any] = step.reduceat(values, begins) if begins.size else values[:0]
    return found
