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

    def widened(self, terms: Iterable[str]) -> tuple[tuple[str, ...], ...]:
        """Each term that has other words, and those after it; what two terms share, once."""
        if not self._labels:
            return ()
        terms = tuple(dict.fromkeys(terms))
        said = {fold(term) for term in terms}
        found = []
        for term in terms:
            key = fold(term)
            named = self._preferred.get(key) or self._others.get(key) or set()
            if len(named) == 1:
                labels = self._labels[next(iter(named))]
                others = [text for text in labels if fold(text) not in said]
                said.update(map(fold, others))
                if others:
                    found.append((term, *others))
        return tuple(found)


NO_THESAURUS = Thesaurus()
