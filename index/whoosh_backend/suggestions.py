"""Ways to go on typing: people, places, subjects and fonds that begin with the last word."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Collection

from index.document import Document
from index.query import Prefix, Query
from index.results import Suggestion
from kiosk.records.folding import fold

PER_KIND = 3
# A beginning of one letter has thousands of completions; three of each kind are shown.
MOST_ENTRIES = 4000


class Suggestions:
    """Completions, sorted once at opening."""

    def __init__(self, rows: list[Document]) -> None:
        """Collect what can be suggested."""
        bearers: dict[tuple[str, str], set[int]] = defaultdict(set)
        self._ids = [row.id for row in rows]
        for number, row in enumerate(rows):
            if row.people_rank is not None:
                bearers["person", row.title].add(number)
            for kind, values in (("place", row.places), ("subject", row.subjects)):
                for value in values:
                    bearers[kind, value].add(number)
        self._bearers = dict(bearers)
        self._entries = sorted(
            (start, kind, text) for kind, text in self._bearers for start in _starts(text)
        )
        self._keys = [entry[0] for entry in self._entries]

    def complete(self, query: Query, withheld: Collection[int] = ()) -> tuple[Suggestion, ...]:
        """The commonest completions of each kind, people first; never one only withheld."""
        if not query.nodes or not isinstance(query.nodes[-1], Prefix):
            return ()
        typed = fold(query.typed).strip()
        found: dict[str, set[str]] = defaultdict(set)
        for key, kind, text in self._entries[bisect_left(self._keys, typed) :][:MOST_ENTRIES]:
            if not key.startswith(typed):
                break
            found[kind].add(text)
        return tuple(
            suggestion
            for kind in ("person", "place", "subject")
            for suggestion in self._best(kind, found[kind], withheld)
        )

    def _best(self, kind: str, texts: set[str], withheld: Collection[int]) -> list[Suggestion]:
        told = []
        for text in texts:
            numbers = self._bearers[kind, text].difference(withheld)
            if numbers:
                alone = kind == "person" and len(numbers) == 1
                id_ = self._ids[next(iter(numbers))] if alone else ""
                told.append(Suggestion(text=text, kind=kind, count=len(numbers), id=id_))
        return sorted(told, key=lambda each: (-each.count, fold(each.text), each.text))[:PER_KIND]


def _starts(text: str) -> set[str]:
    """The text folded, and the text from each of its later words on."""
    folded = fold(text)
    parts = folded.split()
    return {folded, *(" ".join(parts[place:]) for place in range(1, min(4, len(parts))))}
