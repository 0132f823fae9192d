"""The words of a query that score, in one order for several segments that are one index.

Each segment knows some of the words only; why a record matches is told by what all of them know.
"""

from collections.abc import Iterator, Sequence

from index.array_backend.finding.operands import Operand
from index.array_backend.finding.segment import Segment
from index.array_backend.finding.sight import Leaf
from index.array_backend.finding.tree import MOST_NUMBERS, is_plain, pattern
from index.query import And, Near, Node, Not, Or, Pattern, Phrase, Prefix, Term
from index.ranking import FIELDS

UNKNOWN = Operand(0, 0, own=False, size=0, head=None)
_MANY = 50_000
"""Of so many postings some are those of living records."""


def shared_leaves(
    segments: Sequence[Segment], nodes: Sequence[Node], *, any_word: bool
) -> tuple[list[tuple[Leaf, ...]], int]:
    """The leaves in each segment, empty ones for what it does not know; a bit for each whole word.

    They follow one another as `tree.resolve` tells those of one segment.
    """
    found = list(_all(segments, nodes, any_word=any_word))
    leaves = [
        tuple(Leaf(_operand(segment, node) or UNKNOWN, _field(node)) for node in found)
        for segment in segments
    ]
    return leaves, sum(1 << place for place, node in enumerate(found) if is_one(segments, node))


_Word = Term | Prefix


def _all(segments: Sequence[Segment], nodes: Sequence[Node], *, any_word: bool) -> Iterator[_Word]:
    plain = [node for node in nodes if isinstance(node, _Word) and is_plain(node)]
    known = [node for node in plain if is_known(segments, node)]
    if len(known) < len(plain) and not any_word:
        return
    yield from known
    for node in nodes:
        if not is_plain(node):
            yield from _inside(segments, node)


def _inside(segments: Sequence[Segment], node: Node) -> Iterator[_Word]:
    match node:
        case And(nodes) | Or(nodes):
            yield from _all(segments, nodes, any_word=isinstance(node, Or))
        case Phrase(words) | Near(words):
            terms = [Term(word) for word in words]
            if all(is_known(segments, term) for term in terms):
                yield from terms
        case Pattern(digits):
            yield from map(Term, numbers_meant(segments, digits))
        case Term() | Prefix():
            if is_known(segments, node):
                yield node
        case Not():
            pass


def numbers_meant(segments: Sequence[Segment], digits: str) -> list[str]:
    """The numbers that one with doubtful digits may be, as `tree.pattern` tells those of one."""
    numbers = {
        segment.word(run.low).decode("utf-8")
        for segment in segments
        for run in pattern(segment, digits)
    }
    whole = digits[:-1] if digits.endswith("?") else ""
    ordered = sorted(numbers, key=lambda number: (number == whole, number))
    return [each for each in ordered if is_known(segments, Term(each))][:MOST_NUMBERS]


def _operand(segment: Segment, node: _Word) -> Operand | None:
    return segment.term(node.word) if isinstance(node, Term) else segment.prefix(node.start)


def _field(node: _Word) -> int:
    return FIELDS.index(node.field) if node.field else -1


def is_known(segments: Sequence[Segment], node: _Word) -> bool:
    """Whether a living record holds the word."""
    for segment in segments:
        operand = _operand(segment, node)
        if operand is not None and _lives(segment, operand):
            return True
    return False


def holding(segments: Sequence[Segment], word: str) -> int:
    """How many living records hold a word."""
    operands = [(segment, segment.term(word)) for segment in segments]
    return sum(living_size(*pair) for pair in operands)


def living_size(segment: Segment, operand: Operand | None) -> int:
    """How many postings of an operand are those of living records."""
    if operand is None or segment.dead is None:
        return 0 if operand is None else operand.size
    return len(segment.living(segment.postings(operand)[0]))


def _lives(segment: Segment, operand: Operand) -> bool:
    if segment.dead is None or operand.size > _MANY:
        return True
    return bool(len(segment.living(segment.postings(operand)[0])))


def is_one(segments: Sequence[Segment], node: _Word) -> bool:
    """Whether it stands for one word only."""
    if isinstance(node, Term):
        return True
    words: set[bytes] = set()
    for segment in segments:
        low, high = segment.beginning(node.start)
        for number in range(low, high):
            if _lives(segment, segment.run(number, number + 1)):
                words.add(segment.word(number))
                if len(words) > 1:
                    return False
    return True
