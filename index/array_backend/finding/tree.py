"""A query's tree over one segment: which records match, and which runs of words score."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from index.array_backend.finding.matching import (
    NOTHING,
    SINGLE,
    Matched,
    all_of,
    any_of,
    listed,
    narrowed,
)
from index.array_backend.finding.operands import Head, Operand, Pair
from index.array_backend.finding.phrases import near, phrase
from index.array_backend.finding.segment import Segment
from index.array_backend.finding.sight import Leaf
from index.query import And, Near, Node, Not, Or, Pattern, Phrase, Prefix, Term
from index.ranking import FIELDS


@dataclass(frozen=True, slots=True)
class Resolved:
    """What a query comes to: one operand alone, or the records found; and its scoring leaves.

    A phrase that was answered beforehand is a `pair`. All records found are among those of
    `within`, if there is such an operand with a head.
    """

    matched: Matched | None
    operand: Operand | None
    leaves: tuple[Leaf, ...]
    within: Operand | None = None
    pair: Pair | None = None

    @property
    def head(self) -> Head | None:
        """The answer worked out beforehand, if there is one."""
        if self.pair is not None:
            return self.pair.head
        return None if self.operand is None else self.operand.head

    @property
    def factor(self) -> float:
        """What the scores of the head are multiplied by."""
        return 1.0 if self.operand is None else self.operand.factor


def resolve(segment: Segment, nodes: Sequence[Node], *, any_word: bool) -> Resolved:
    """The records that match all nodes, or any of them."""
    if len(nodes) == 1 and (operand := operand_of(segment, nodes[0])) is not None:
        return Resolved(None, operand, (Leaf(operand),))
    if len(nodes) == 1 and isinstance(nodes[0], Phrase):
        pair = segment.pair(nodes[0].words)
        if pair is not None:
            return Resolved(None, None, tuple(map(Leaf, pair.words)), pair=pair)
    if any_word:
        matched, leaves = _or(segment, nodes)
        return Resolved(matched, None, leaves)
    matched, leaves = _and(segment, nodes)
    # The leaves of plain words come first.
    return Resolved(matched, None, leaves, _narrowest(leaves[: sum(map(is_plain, nodes))]))


def _narrowest(leaves: Sequence[Leaf]) -> Operand | None:
    """Of some words the one of fewest records, as far as they were counted beforehand."""
    totals = [(leaf.operand.head.total, place)
              for place, leaf in enumerate(leaves) if leaf.operand.head is not None]  # fmt: skip
    return leaves[min(totals)[1]].operand if totals else None


def operand_of(segment: Segment, node: Node) -> Operand | None:
    """A plain word or beginning as an operand; None for any other node and for unknown words."""
    if isinstance(node, Term) and not node.field:
        return segment.term(node.word)
    if isinstance(node, Prefix) and not node.field:
        return segment.prefix(node.start)
    return None


def is_plain(node: Node) -> bool:
    """Whether it is a word or a beginning in any field."""
    return isinstance(node, Term | Prefix) and not node.field


_Found = tuple[Matched, tuple[Leaf, ...]]
_NOT_FOUND: _Found = (NOTHING, ())


def _and(segment: Segment, nodes: Sequence[Node]) -> _Found:
    plain = [operand_of(segment, node) for node in nodes if is_plain(node)]
    operands = [operand for operand in plain if operand is not None]
    if len(operands) < len(plain):
        return _NOT_FOUND
    leaves = [Leaf(operand) for operand in operands]
    matched: Matched | None = None
    wanted = [node for node in nodes if not is_plain(node) and not isinstance(node, Not)]
    for node in wanted:
        found, more = evaluate(segment, node)
        matched = found if matched is None else _both(matched, found)
        leaves.extend(more)
    if matched is None:
        if not operands:
            return _NOT_FOUND
        matched = all_of(segment, operands)
    else:
        for operand in operands:
            matched = narrowed(segment, matched, operand)
    for unwanted in nodes:
        if isinstance(unwanted, Not):
            matched = _without(matched, evaluate(segment, unwanted.node)[0])
    return matched, tuple(leaves)


def _or(segment: Segment, nodes: Sequence[Node]) -> _Found:
    plain = [each for node in nodes if (each := operand_of(segment, node)) is not None]
    leaves = [Leaf(operand) for operand in plain]
    matched = any_of(segment, plain) if plain else NOTHING
    for node in nodes:
        if not is_plain(node) and not isinstance(node, Not):
            found, more = evaluate(segment, node)
            matched = _either(segment, matched, found)
            leaves.extend(more)
    return matched, tuple(leaves)


def evaluate(segment: Segment, node: Node) -> _Found:
    """The records that match one node, and what scores."""
    match node:
        case And(nodes):
            return _and(segment, nodes)
        case Or(nodes):
            return _or(segment, nodes)
        case Phrase() | Near():
            return _side_by_side(segment, node)
        case Pattern(digits):
            runs = pattern(segment, digits)
            leaves = tuple(Leaf(run) for run in runs)
            return (any_of(segment, runs) if runs else NOTHING), leaves
        case Term() | Prefix():
            return _word(segment, node)
    return _NOT_FOUND  # “not this” alone finds nothing


def _side_by_side(segment: Segment, node: Phrase | Near) -> _Found:
    operands = [segment.term(word) for word in node.words]
    known = [operand for operand in operands if operand is not None]
    if len(known) < len(operands):
        return _NOT_FOUND
    if isinstance(node, Phrase):
        found = phrase(segment, known)
    else:
        found = near(segment, known, node.distance)
    return found, tuple(Leaf(operand) for operand in known)


def _word(segment: Segment, node: Term | Prefix) -> _Found:
    operand = segment.term(node.word) if isinstance(node, Term) else segment.prefix(node.start)
    if operand is None:
        return _NOT_FOUND
    if not node.field:
        return listed(segment, operand), (Leaf(operand),)
    return _in_field(segment, operand, node.field)


def _in_field(segment: Segment, operand: Operand, name: str) -> _Found:
    """The records that hold an operand in one field."""
    field = FIELDS.index(name)
    begin, end = segment.posting_range(operand)
    first, last = int(segment.places[begin]), int(segment.places[end])
    hits = np.flatnonzero((segment.slots[first:last] >> segment.place_bits) == field)
    postings = np.searchsorted(segment.places[begin : end + 1], hits + first, side="right") - 1
    records = np.unique(segment.posting_records[postings + begin])
    leaf = Leaf(operand, field)
    # Scores of all fields stand above those of one: they choose candidates, the exact ones order.
    scores = np.zeros(len(records), np.float32)
    return Matched(records, scores, float("inf")), (leaf,)


def pattern(segment: Segment, digits: str) -> list[Operand]:
    """The words of the dictionary that a number with doubtful digits may be, a run each."""
    low, high = segment.beginning(digits.split("?", 1)[0]) if digits[0] != "?" else (0, 0)
    if digits[0] == "?":
        low, high = segment.beginning("0")[0], segment.beginning("9")[1]
    fitting = (segment.word_lengths(low, high) == len(digits)).nonzero()[0] + low
    for place, digit in enumerate(digits):
        letters = segment.letters_at(fitting, place)
        kept = letters == ord(digit) if digit != "?" else letters - ord("0") < len("0123456789")
        fitting = fitting[kept]
    found = fitting.tolist()
    if digits.endswith("?") and digits.count("?") == 1:
        # “born in 1919?” asks, it does not doubt a digit.
        whole = segment.number(digits[:-1])
        found += [] if whole is None else [whole]
    return [segment.run(number, number + 1) for number in found[:MOST_NUMBERS]]


MOST_NUMBERS = 100
"""How many numbers a doubtful one may stand for: all of two doubtful digits."""


def _both(one: Matched, other: Matched) -> Matched:
    records, here, there = np.intersect1d(
        one.records, other.records, assume_unique=True, return_indices=True
    )
    return Matched(records, one.scores[here] + other.scores[there], one.error + other.error)


def _without(one: Matched, other: Matched) -> Matched:
    kept = ~np.isin(one.records, other.records, assume_unique=True)
    return Matched(one.records[kept], one.scores[kept], one.error)


def _either(segment: Segment, one: Matched, other: Matched) -> Matched:
    total = np.zeros(segment.records, np.float32)
    held = np.zeros(segment.records, bool)
    for each in (one, other):
        total[each.records] += each.scores
        held[each.records] = True
    records = np.flatnonzero(held).astype(np.uint32)
    return Matched(records, total[records], one.error + other.error + SINGLE)
