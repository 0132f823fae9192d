"""Where terms and postings come from: the two protocols on which the readers work.

A segment numbers its terms. `Terms` says which numbers belong to which field and how each term is
written; `Postings` gives the posting list behind a number, as arrays. `reader`, `cursor` and
`matcher` know nothing else, so a second kind of segment is a second pair of these:

* `flat` - written by Whoosh's own IndexWriter, document by document; each array lies in the file
  as it is asked for;
* a builder in bulk may answer from arrays made for something else: say, from one list of tokens a
  word of all fields, by masking the tokens of the field asked for. It may number terms as it likes
  (a field's terms one after the other, the fields' ranges one after the other), derive an array
  when it is asked for and keep it, and encode `value` with the field's own `Format`.

All arrays are one-dimensional, contiguous, in the machine's own order of bytes, never written to.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Protocol

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

    Docs = NDArray[np.uint32]
    Weights = NDArray[np.float32]
    Lengths = NDArray[np.uint8]


class Statistics(NamedTuple):
    """What Whoosh's scorers ask about a term of one segment; lengths are length bytes."""

    weight: float
    documents: int
    shortest: int
    longest: int
    heaviest: float
    first: int
    last: int


class Terms(Protocol):
    """The terms of a segment, numbered."""

    @property
    def fields(self) -> Mapping[str, range]:
        """The numbers of each field's terms; the ranges follow one another, in this order."""

    def text(self, term: int) -> bytes:
        """The term as indexed. Inside a field terms rise by bytes; asked 17 times a look-up."""


class Postings(Protocol):
    """The posting lists of a segment, by the number of the term."""

    def docs(self, term: int) -> Docs:
        """The documents, rising; twice the same one is allowed, as Whoosh's spelling fields do."""

    def weights(self, term: int) -> Weights:
        """The weight in each document: how often, times all boosts of indexing."""

    def lengths(self, term: int) -> Lengths:
        """The length of the field in each document, as Whoosh's length byte."""

    def value(self, term: int, nth: int) -> bytes:
        """The encoded posting value of the nth document: positions, characters, frequency."""

    def statistics(self, term: int) -> Statistics:
        """What `statistics_of` says of the three arrays, kept or computed."""


def statistics_of(docs: Docs, weights: Weights, lengths: Lengths) -> Statistics:
    """The statistics of one posting list, as Whoosh's own codec keeps them."""
    known = lengths[lengths > 0]
    return Statistics(
        # Summed in double precision and rounded once, as Whoosh does.
        weight=float(np.float32(weights.sum(dtype=np.float64))),
        documents=len(docs),
        shortest=int(known.min()) if known.size else 0,
        longest=int(known.max()) if known.size else 0,
        heaviest=float(weights.max()),
        first=int(docs[0]),
        last=int(docs[-1]),
    )
