"""What one segment is asked, and what it answers."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from index.array_backend.finding.choosing import Candidate
from index.array_backend.finding.promoting import Promoted
from index.array_backend.finding.segment import NONE, Records
from index.array_backend.finding.sieve import Sieve
from index.array_backend.finding.sight import Leaf, Sight
from index.array_backend.finding.tree import Resolved
from index.array_backend.other_forms.meeting import NO_ONE, Alike
from index.query import Query, SearchRequest
from index.results import Layer

Counts = NDArray[np.integer]


@dataclass(slots=True)
class Found:
    """What one segment answers; `counts` are those of the values of all facets.

    `most` has for each facet the numbers of its values of most records, where they lie ready. When
    several segments answer, `parts` are their answers, `origins` says whose each of the best is,
    and `whole` has a bit for each leaf that is one word in all of them. `told` are the forms of
    name that may be told where records are withheld, None for all.
    """

    total: int
    best: list[Candidate]
    leaves: tuple[Leaf, ...]
    counts: Counts
    years: Counts | None = None
    most: Counts | None = None
    layers: Counter[Layer] = field(default_factory=Counter)
    near: Alike = NO_ONE
    sight: Sight | None = None
    lit: Records = field(default_factory=lambda: NONE)
    lit_alike: Records = field(default_factory=lambda: NONE)
    whole: int = -1
    told: frozenset[int] | None = None
    parts: "list[Found]" = field(default_factory=list)
    origins: list[int] = field(default_factory=list)


class Agreed(NamedTuple):
    """What segments that are one index decide together, as it falls to one of them.

    `resolved` is there for a question, `leaves` for all else.
    """

    first: Promoted
    near: Alike
    leaves: tuple[Leaf, ...]
    whole: int
    resolved: Resolved | None


@dataclass(slots=True)
class Asked:
    """A request over one segment: what passes, what is counted, how many are wanted."""

    query: Query
    request: SearchRequest
    sieve: Sieve
    facets: Sequence[int]
    most: int
