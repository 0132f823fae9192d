"""Which other words a term of a description has, by the thesauri that were taken in (SKOS)."""

from collections import defaultdict
from collections.abc import Iterable

from kiosk.records.concept import Concept, LabelKind
from kiosk.records.folding import fold


class Thesaurus:
    """The labels of concepts, found by any of them.

    A term names the concepts that bear it as their preferred label, in any language; where there
    are none, those that bear it otherwise. A term that names several (a word may mean two things,
    or different things in two languages) has no other words: nothing is found for a wrong reason.
    """

    def __init__(self, concepts: Iterable[Concept] = ()) -> None:
        self._labels: list[tuple[str, ...]] = []
        self._preferred: dict[str, set[int]] = defaultdict(set)
        self._others: dict[str, set[int]] = defaultdict(set)
        for number, concept in enumerate(concepts):
            texts = dict.fromkeys(label.text for label in concept.labels)
            self._labels.append(tuple(texts))
            for label in concept.labels:
                is_preferred = label.kind is LabelKind.PREFERRED
                (self._preferred if is_preferred else self._others)[fold(label.text)].add(number)

    def other_words(self, terms: Iterable[str]) -> tuple[str, ...]:
        """Every other label of what some terms name, each once, in the order of the terms."""
        if not self._labels:
            return ()
        known = {fold(term): None for term in terms}
        found: dict[str, str] = {}
        for key in known:
            named = self._preferred.get(key) or self._others.get(key) or set()
            if len(named) == 1:
                for text in self._labels[next(iter(named))]:
                    found.setdefault(fold(text), text)
        return tuple(text for key, text in found.items() if key not in known)
