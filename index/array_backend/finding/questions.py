"""A question over one segment: any of its words may match, those that say most count most.

A word and its other forms count in one sum, a form somewhat less. The scores that lie in the
segment are those of the default order; times a factor for each word they are never less than what
the word counts here, so they tell which records to score exactly.
"""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from index.array_backend.finding.leaves import UNKNOWN, is_one, living_size, numbers_meant
from index.array_backend.finding.matching import Matched, listed, some
from index.array_backend.finding.operands import Operand
from index.array_backend.finding.segment import Segment
from index.array_backend.finding.sight import Leaf
from index.array_backend.finding.tree import Resolved, operand_of
from index.array_backend.other_forms.near import common_members, is_whole, members
from index.language.asking import QUESTION_WORDS
from index.query import Leaf as Node
from index.query import Pattern, Prefix, Query, SearchRequest, Term
from index.ranking import FIELDS, FORM_SHARE, QUESTION_WEIGHTS, WEIGHTS, idf, question_idf
from index.results import Layer

_LEAST = np.array([QUESTION_WEIGHTS[name] / WEIGHTS[name] for name in FIELDS])


Run = tuple[Operand | None, ...]
"""A word, or all that a beginning may be, in each segment."""


class _Asked(NamedTuple):
    """A word of a question: itself, or all that its beginning may be; and its other forms."""

    runs: list[Run]
    forms: list[Run]
    is_beginning: bool


def is_asked(query: Query, request: SearchRequest) -> bool:
    """Whether the text is a question: what stands in quotes is none."""
    if not request.any_word or request.tree is not None or not request.wants(Layer.STEM):
        return False
    return all(isinstance(node, Pattern) or _word(node) for node in _about(query.nodes))


def asked_for(segments: Sequence[Segment], nodes: Sequence[Node]) -> list[Resolved]:
    """The records that hold any word of a question, or a form of one, in each segment.

    Words that only ask are left out when there are others.
    """
    asked = [_asked(segments, node) for node in _about(nodes)]
    records = sum(_living(segment) for segment in segments)
    # A word counts as itself first, then as what a beginning may be, then as a form of another.
    taken = [np.zeros(segment.words, bool) for segment in segments]
    leaves: list[list[Leaf]] = [[] for _segment in segments]
    # What a segment does not know none of its records holds: one such word stands for all.
    unknown: list[tuple[Leaf, ...]] = [() for _segment in segments]
    for share, beginnings in ((1.0, False), (1.0, True), (FORM_SHARE, False)):
        for each in asked:
            if share == 1.0 and each.is_beginning != beginnings:
                continue
            weight = question_idf(records, min(_postings(segments, each), records))
            for run in each.runs if share == 1.0 else each.forms:
                for place, (segment, operand) in enumerate(zip(segments, run, strict=True)):
                    if operand is None:
                        unknown[place] = (Leaf(UNKNOWN, -1, weight, share),)
                    else:
                        left = _left(segment, operand, taken[place])
                        leaves[place] += [Leaf(piece, -1, weight, share) for piece in left]
    return [
        Resolved(_bounds(segment, mine), None, (*mine, *missing))
        for segment, mine, missing in zip(segments, leaves, unknown, strict=True)
    ]


def whole_words(
    segments: Sequence[Segment], nodes: Sequence[Node], asked: Sequence[Resolved]
) -> list[int]:
    """A bit for each leaf that is one word in all segments together, by segment."""
    starts = tuple(
        node.start.encode("utf-8")
        for node in nodes
        if isinstance(node, Prefix) and not is_one(segments, node)
    )
    return [
        sum(
            1 << place
            for place, leaf in enumerate(resolved.leaves)
            if leaf.operand.is_word and not segment.word(leaf.operand.low).startswith(starts)
        )
        for segment, resolved in zip(segments, asked, strict=True)
    ]


def _about(nodes: Sequence[Node]) -> list[Node]:
    about = list(dict.fromkeys(nodes))
    return [node for node in about if _word(node) not in QUESTION_WORDS] or about


def _living(segment: Segment) -> int:
    return segment.records - (0 if segment.dead is None else len(segment.dead))


def _postings(segments: Sequence[Segment], asked: _Asked) -> int:
    return sum(
        living_size(segment, operand)
        for run in (*asked.runs, *asked.forms)
        for segment, operand in zip(segments, run, strict=True)
    )


def _word(node: Node) -> str:
    if isinstance(node, Term) and not node.field:
        return node.word
    return node.start if isinstance(node, Prefix) and not node.field else ""


def _asked(segments: Sequence[Segment], node: Node) -> _Asked:
    if isinstance(node, Pattern):
        numbers = numbers_meant(segments, node.digits)
        return _Asked([_run(segments, number) for number in numbers], [], is_beginning=False)
    word, unfinished = _word(node), isinstance(node, Prefix)
    forms: list[str]
    if is_whole(segments):
        own = members(segments[0], word, unfinished=unfinished)
        forms = [segments[0].word(number).decode("utf-8") for number in own]
    else:
        forms = common_members(segments, word, unfinished=unfinished)
    for span in segments[0].synonyms.spans([word]):
        forms += [name.words[0] for name in span.others if len(name.words) == 1]
    itself = tuple(operand_of(segment, node) for segment in segments)
    return _Asked(
        [itself] if any(itself) else [],
        [run for run in (_run(segments, form) for form in forms) if any(run)],
        is_beginning=isinstance(node, Prefix) and not is_one(segments, node),
    )


def _run(segments: Sequence[Segment], word: str) -> Run:
    return tuple(segment.term(word) for segment in segments)


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
        # The frequencies of a delta are its base's, which may know the word in other fields.
        there = held >= 0 if segment.base else held > 0
        least = _LEAST[there] / idf(segment.counted, held[there])
    else:
        least = _LEAST / idf(segment.counted, np.array([segment.counted]))
    return leaf.idf * leaf.share * float(least.max())
