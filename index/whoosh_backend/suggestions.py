"""Ways to go on typing: people, places, subjects and fonds that begin with the last word."""

from bisect import bisect_left
from collections import Counter

from index.document import Document
from index.query import Prefix, Query
from index.results import Suggestion
from kiosk.records.folding import fold

PER_KIND = 3


class Suggestions:
    """Completions, sorted once at opening."""

    def __init__(self, rows: list[Document]) -> None:
        """Collect what can be suggested."""
        counts: Counter[tuple[str, str]] = Counter()
        ids: dict[tuple[str, str], str] = {}
        for row in rows:
            if row.people_rank is not None:
                counts["person", row.title] += 1
                ids["person", row.title] = row.id
            for kind, values in (("place", row.places), ("subject", row.subjects)):
                counts.update((kind, value) for value in set(values))
        self._entries = sorted(
            (start, kind, text, count, ids.get((kind, text), "") if count == 1 else "")
            for (kind, text), count in counts.items()
            for start in _starts(text)
        )
        self._keys = [entry[0] for entry in self._entries]

    def complete(self, query: Query) -> tuple[Suggestion, ...]:
        """The commonest completions of each kind, people first."""
        if not query.nodes or not isinstance(query.nodes[-1], Prefix):
            return ()
        typed = fold(query.typed).strip()
        start = bisect_left(self._keys, typed)
        found: dict[tuple[str, str], tuple[int, str]] = {}
        for key, kind, text, count, id_ in self._entries[start : start + 4000]:
            if not key.startswith(typed):
                break
            found[kind, text] = (count, id_)
        chosen: list[Suggestion] = []
        for wanted in ("person", "place", "subject"):
            of_kind = sorted(
                ((text, *said) for (kind, text), said in found.items() if kind == wanted),
                key=lambda entry: (-entry[1], fold(entry[0])),
            )
            chosen.extend(
                Suggestion(text=text, kind=wanted, count=count, id=id_)
                for text, count, id_ in of_kind[:PER_KIND]
            )
        return tuple(chosen)


def _starts(text: str) -> set[str]:
    """The text folded, and the text from each of its later words on."""
    folded = fold(text)
    parts = folded.split()
    return {folded, *(" ".join(parts[place:]) for place in range(1, min(4, len(parts))))}
