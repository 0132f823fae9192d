"""A question over one segment: any of its words may match, those that say most count most.

A word and its other forms count in one sum, a form somewhat less. The scores that lie in the
segment are those of the default order; times a factor for each word they are never less than what
the word counts here, so they tell which records to score exactly.
"""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from index.array_backend.alike import members
from index.array_backend.matching import Matched, listed, some
from index.array_backend.segment import Operand, Segment
from index.array_backend.sight import Leaf
from index.array_backend.tree import Resolved, operand_of, pattern, resolve
from index.language.asking import QUESTION_WORDS
from index.query import Leaf as Node
from index.query import Pattern, Prefix, Term
from index.ranking import FIELDS, FORM_SHARE, QUESTION_WEIGHTS, WEIGHTS, idf, question_idf

_LEAST = np.array([QUESTION_WEIGHTS[name] / WEIGHTS[name] for name in FIELDS])


class _Asked(NamedTuple):
    """A word of a question: itself, or all that its beginning may be; and its other forms."""

    runs: list[Operand]
    forms: list[Operand]

    @property
    def postings(self) -> int:
        return sum(run.size for run in (*self.runs, *self.forms))


def asked_for(segment: Segment, nodes: Sequence[Node]) -> Resolved:
    """The records that hold any word of a question, or a form of one.

    Words that only ask are left out when there are others. What stands in quotes is no question.
    """
    about = list(dict.fromkeys(nodes))
    about = [node for node in about if _word(node) not in QUESTION_WORDS] or about
    if not all(isinstance(node, Pattern) or _word(node) for node in about):
        return resolve(segment, nodes, any_word=True)
    asked = [_asked(segment, node) for node in about]
    # A word counts as itself first, then as what a beginning may be, then as a form of another.
    taken = np.zeros(segment.words, bool)
    leaves: list[Leaf] = []
    for share, beginnings in ((1.0, False), (1.0, True), (FORM_SHARE, False)):
        for each in asked:
            weight = question_idf(segment.records, min(each.postings, segment.records))
            for run in each.runs if share == 1.0 else each.forms:
                if (run.high - run.low > 1) == beginnings:
                    leaves += [Leaf(left, -1, weight, share) for left in _left(segment, run, taken)]
    return Resolved(_bounds(segment, leaves), None, tuple(leaves))


def _word(node: Node) -> str:
    if isinstance(node, Term) and not node.field:
        return node.word
    return node.start if isinstance(node, Prefix) and not node.field else ""


def _asked(segment: Segment, node: Node) -> _Asked:
    if isinstance(node, Pattern):
        return _Asked(pattern(segment, node.digits), [])
    operand = operand_of(segment, node)
    forms = members(segment, _word(node), unfinished=isinstance(node, Prefix))
    return _Asked(
        [] if operand is None else [operand],
        [segment.run(number, number + 1) for number in forms],
    )


def _left(segment: Segment, run: Operand, taken: NDArray[np.bool_]) -> list[Operand]:
    """The parts of a run that no leaf has yet, which are taken now."""
    there = taken[run.low : run.high]
    if not there.any():
        there[:] = True
        return [run]
    edges = np.diff(np.concatenate(([True], there, [True])).astype(np.int8)).nonzero()[0] + run.low
    there[:] = True
    pairs = edges.reshape(-1, 2).tolist()
    return [segment.run(low, high) for low, high in pairs]


def _bounds(segment: Segment, leaves: Sequence[Leaf]) -> Matched:
    """The records that hold any leaf, and more than what each of them scores."""
    total = np.zeros(segment.records, np.float32)
    error = 0.0
    for leaf in leaves:
        factor = _factor(segment, leaf)
        found = listed(segment, leaf.operand)
        total[found.records] += found.scores * np.float32(factor)
        error += found.error * factor
    records = some(total)
    return Matched(records, total.take(records), error)


def _factor(segment: Segment, leaf: Leaf) -> float:
    """At most how many times its score in the default order a leaf counts in a question."""
    if leaf.operand.is_word:
        fields = np.arange(len(FIELDS))
        held = segment.frequencies.at(np.full(len(FIELDS), leaf.operand.low), fields)
        least = _LEAST[held > 0] / idf(segment.records, held[held > 0])
    else:
        least = _LEAST / idf(segment.records, np.array([segment.records]))
    return leaf.idf * leaf.share * float(least.max())
