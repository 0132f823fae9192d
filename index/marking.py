"""Marks the words of a text that matched, as spans; no markup is ever made."""

import re
from collections.abc import Callable, Iterable

from index.results import Span
from kiosk.records.folding import fold

_WORD = re.compile(r"[^\W_]+")
SNIPPET = 160

Matches = Callable[[str], bool]


def matcher(terms: Iterable[str], prefixes: Iterable[str]) -> Matches:
    """Whether a word as written matches: it folds to a term or begins with a prefix."""
    whole = frozenset(terms)
    starts = tuple(prefixes)

    def matches(word: str) -> bool:
        folded = fold(word)
        return folded in whole or (bool(starts) and folded.startswith(starts))

    return matches


def marked(text: str, matches: Matches) -> tuple[Span, ...]:
    """The whole text as spans, neighbouring runs of one kind joined."""
    spans: list[Span] = []
    position = 0
    for found in _WORD.finditer(text):
        if matches(found[0]):
            if found.start() > position:
                spans.append(Span(text=text[position : found.start()]))
            spans.append(Span(text=found[0], is_match=True))
            position = found.end()
    if position < len(text):
        spans.append(Span(text=text[position:]))
    return tuple(spans)


def snippet(text: str, matches: Matches, length: int = SNIPPET) -> tuple[Span, ...]:
    """A passage of about `length` signs around the first match; empty when nothing matches."""
    first = next((found for found in _WORD.finditer(text) if matches(found[0])), None)
    if first is None:
        return ()
    start = max(0, first.start() - length // 3)
    if start:
        gap = text.find(" ", start, first.start())
        start = gap + 1 if gap >= 0 else start
    end = min(len(text), start + length)
    if end < len(text):
        gap = text.rfind(" ", first.end(), end)
        end = gap if gap > 0 else max(end, first.end())
    passage = " ".join(text[start:end].split())
    return marked(("… " if start else "") + passage + (" …" if end < len(text) else ""), matches)
