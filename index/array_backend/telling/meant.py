"""What may have been meant: the nearest words of the dictionary, when it has not what was typed.

One wrong letter, or two in longer words, are looked for among the words of the same first letter,
then one wrong first letter; of a word that is still typed also a wrong letter in the beginning of
another. A text is offered only when it finds something.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice, product
from typing import TYPE_CHECKING, Final

import numpy as np
from rapidfuzz.distance import OSA

from index.array_backend.finding.leaves import holding, is_known
from index.array_backend.finding.segment import Segment
from index.array_backend.finding.sight import Leaf as Run
from index.array_backend.finding.sight import see
from index.array_backend.other_forms.near import is_whole
from index.array_backend.telling.passages import word_at
from index.names.keys import letters_of, letters_of_rows
from index.query import PLAIN, Leaf, Prefix, Query, SearchRequest, Sort, Term

if TYPE_CHECKING:
    from collections.abc import Callable

    from index.array_backend.finding.found import Found

SHORTEST: Final = 4
TWO_FROM: Final = 8
_LONGEST: Final = 24
_MOST_WRONG: Final = 2
_CHOICES: Final = 3
MOST_TRIED: Final = 6
# A wrong letter changes at most six of the bits of letters and of neighbours.
_BITS_OF_ONE: Final = 6
_ALPHABET: Final = "abcdefghijklmnopqrstuvwxyz"
_WORD: Final = re.compile(r"[^\W_]+")


def meant(
    segments: Sequence[Segment],
    find: "Callable[[Query, SearchRequest, int], Found]",
    query: Query,
    request: SearchRequest,
) -> str:
    """A text like the one typed that finds something; empty when there is none."""
    choices: list[list[str]] = []
    wrong = 0
    for node in query.nodes:
        word = _plain(node)
        if not word:
            return ""
        found = [word]
        if not is_known(segments, Prefix(word) if isinstance(node, Prefix) else Term(word)):
            wrong += 1
            found = nearest(segments, word, unfinished=isinstance(node, Prefix))
        choices.append(found)
    if not 0 < wrong <= _MOST_WRONG or not all(choices):
        return ""
    plain = replace(
        request, layers=PLAIN, facets=(), dome=False, sort=Sort.RELEVANCE, any_word=False
    )
    for words in islice(product(*choices), MOST_TRIED):
        nodes = tuple(Term(word) for word in words)
        found_now = find(Query(typed=" ".join(words), nodes=nodes), plain, 1)
        if found_now.best:
            segment = segments[found_now.origins[0] if found_now.origins else 0]
            return _written(segment, found_now.best[0].record, query, words)
    return ""


def _plain(node: Leaf) -> str:
    if isinstance(node, Term) and not node.field:
        return node.word
    return node.start if isinstance(node, Prefix) and not node.field else ""


def nearest(segments: Sequence[Segment], word: str, *, unfinished: bool) -> list[str]:
    """The words nearest to one that the dictionary has not, nearest and most frequent first."""
    if not (SHORTEST <= len(word) <= _LONGEST and word.isascii() and word.isalpha()):
        return []
    near = {
        segment.word(number).decode("utf-8"): distance
        for segment in segments
        for number, distance in _same_first(segment, word).items()
    }
    near = {other: distance for other, distance in near.items() if is_known(segments, Term(other))}
    least = min(near.values(), default=_MOST_WRONG)
    found = {other for other, distance in near.items() if distance == least}
    if least > 1:
        # The first letter is the last that is typed wrong: only then are the others asked.
        others = {edit for edit in _other_first(word) if is_known(segments, Term(edit))}
        found = others or found
    if unfinished and not (found and least == 1):
        found |= set(_beginnings(segments, word))
    ordered = sorted(found, key=lambda other: (-holding(segments, other), other.encode("utf-8")))
    return ordered[:_CHOICES]


def _same_first(segment: Segment, word: str) -> dict[int, int]:
    """The words that begin with the same letter, by how many wrong letters they are away."""
    most = _MOST_WRONG if len(word) >= TWO_FROM else 1
    low, high = segment.beginning(word[:1])
    lengths = segment.word_lengths(low, high)
    some = (abs(lengths - len(word)) <= most).nonzero()[0]
    starts = segment.word_ends[low:high].take(some).astype(np.intp)
    columns = np.arange(len(word) + most)
    matrix = segment.letters.take(starts[:, None] + columns, mode="clip")
    matrix[columns >= lengths.take(some)[:, None]] = 0
    apart = np.bitwise_count(letters_of_rows(matrix) ^ letters_of(word.encode("ascii")))
    found = {}
    for number in (some[apart <= most * _BITS_OF_ONE] + low).tolist():
        distance = OSA.distance(word, segment.word(number).decode("utf-8"), score_cutoff=most)
        if distance <= most:
            found[number] = int(distance)
    return found


def _other_first(word: str) -> Iterator[str]:
    """Every text whose first letter alone is wrong: left out, exchanged, another, one too many."""
    yield word[1:]
    yield word[1] + word[0] + word[2:]
    for letter in _ALPHABET:
        yield letter + word[1:]
        yield letter + word


def _beginnings(segments: Sequence[Segment], word: str) -> Iterator[str]:
    """Of each beginning one wrong letter away the most frequent word; the first letter is right."""

    def begins(start: str) -> bool:
        return any(segment.has_beginning(start) for segment in segments)

    for place in range(1, len(word)):
        head, tail = word[:place], word[place:]
        edits = [head + tail[1:], head + tail[1:2] + tail[:1] + tail[2:]]
        if not begins(head):
            return
        edits += (head + letter + rest for letter in _ALPHABET for rest in (tail, tail[1:]))
        for edit in edits:
            if len(edit) >= SHORTEST and begins(edit):
                yield from _most_frequent(segments, edit)


def _most_frequent(segments: Sequence[Segment], start: str) -> Iterator[str]:
    """Of the words that begin so the one that most records hold."""
    if is_whole(segments):
        low, high = segments[0].beginning(start)
        sizes = np.diff(segments[0].posting_ends[low : high + 1].astype(np.int64))
        yield segments[0].word(low + int(sizes.argmax())).decode("utf-8")
        return
    some = {
        segment.word(number).decode("utf-8")
        for segment in segments
        for number in range(*segment.beginning(start))
    }
    held = {word: holding(segments, word) for word in some}
    best = min(some, key=lambda word: (-held[word], word.encode("utf-8")))
    if held[best]:
        yield best


def _written(segment: Segment, record: int, query: Query, words: Sequence[str]) -> str:
    """The corrected text: words as the visitor typed them, or as the record writes them."""
    pieces = _WORD.findall(query.typed)
    typed = [_plain(node) for node in query.nodes]
    if len(pieces) != len(typed):
        pieces = typed
    told = []
    for piece, old, new in zip(pieces, typed, words, strict=True):
        told.append(piece if old == new else _as_in(segment, record, new))
    return " ".join(told)


def _as_in(segment: Segment, record: int, word: str) -> str:
    operand = segment.term(word)
    if operand is None:
        return word
    records = np.array([record], np.uint32)
    sight = see(segment, records, (Run(operand),))
    start = int(segment.starts[sight.place[0]]) + int(segment.text_begin_of(records)[0])
    return word_at(segment.content, start)
