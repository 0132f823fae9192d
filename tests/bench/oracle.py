"""What must be found, by plain sets of folded words: slow, short, and nothing of the engines in it.

Used on ten thousand records to check counts and facets; the order is checked against Whoosh.
"""

from __future__ import annotations

import random
from collections import Counter, defaultdict
from itertools import pairwise
from typing import TYPE_CHECKING

from kiosk.records.folding import squeezed, words
from tests.bench.corpus import FACETS
from tests.bench.peers.common import MOST_VALUES, Filters, Question, chosen

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from index.document import Document
    from tests.bench.peers.common import Shown


def values(document: Document) -> list[str]:
    """Every text of a record that is searched, one value at a time."""
    return [
        *(form.text for form in document.names),
        document.title,
        *document.persons,
        *document.places,
        *document.subjects,
        document.reference,
        squeezed(document.reference),
        document.text,
        *(page.text for page in document.pages),
    ]


class Oracle:
    """The records as sets."""

    def __init__(self, documents: Sequence[Document]) -> None:
        self.documents = documents
        self._bearers: dict[str, set[int]] = defaultdict(set)
        self._runs: list[list[str]] = []
        self._valued: dict[tuple[str, str], set[int]] = defaultdict(set)
        for number, document in enumerate(documents):
            folded = [words(value) for value in values(document)]
            for word in {word for value in folded for word in value}:
                self._bearers[word].add(number)
            self._runs.append([f" {' '.join(value)} " for value in folded])
            for pair in document.facets:
                self._valued[pair].add(number)

    def vocabulary(self) -> dict[str, int]:
        """Every word, and how many records bear it."""
        return {word: len(bearers) for word, bearers in self._bearers.items()}

    def matching(self, question: Question) -> set[int]:
        """The records that match, filters aside."""
        if question.how == "phrase":
            run = f" {' '.join(question.words)} "
            return {
                number
                for number in self._all(question.words)
                if any(run in value for value in self._runs[number])
            }
        if question.how == "or":
            return set().union(*(self._bearers.get(word, ()) for word in question.words))
        if not question.typing:
            return self._all(question.words)
        begun = set().union(
            *(
                bearers
                for word, bearers in self._bearers.items()
                if word.startswith(question.words[-1])
            )
        )
        return begun & self._all(question.words[:-1]) if question.words[:-1] else begun

    def _all(self, asked: Iterable[str]) -> set[int]:
        return set.intersection(*(self._bearers.get(word, set()) for word in asked))

    def answer(self, question: Question) -> tuple[int, dict[str, Counter[str]]]:
        """The total, and for each facet its counts under the choices of the others."""
        found = self.matching(question)
        picked = chosen(question.filters)
        held = {
            name: set().union(*(self._valued.get((name, value), ()) for value in said))
            for name, said in picked.items()
        }
        total = len(found.intersection(*held.values()))
        facets = {}
        for name in FACETS:
            base = found.intersection(
                *(members for other, members in held.items() if other != name)
            )
            facets[name] = Counter(
                value
                for number in base
                for facet, value in self.documents[number].facets
                if facet == name
            )
        return total, facets


def differences(shown: Shown, total: int, facets: dict[str, Counter[str]]) -> list[str]:
    """In what an answer differs from what must be found; a facet may be cut to its first values."""
    found = []
    if shown.total != total:
        found.append(f"total {shown.total}, not {total}")
    for name, counts in facets.items():
        told = shown.facets.get(name, {})
        # A chosen value is listed also where it would leave nothing.
        listed = {value: count for value, count in told.items() if count}
        found += [
            f"{name} {value} {count}, not {counts[value]}"
            for value, count in listed.items()
            if counts[value] != count
        ]
        if len(listed) < min(len(counts), MOST_VALUES - (len(told) - len(listed))):
            found.append(f"{name} with {len(listed)} values, not {len(counts)}")
    return found


class Questions:
    """Random questions over the words of a corpus, the frequent ones more often."""

    def __init__(self, oracle: Oracle, seed: int, least: int = 5) -> None:
        """Draw from the words that at least so many records bear."""
        self._random = random.Random(seed)
        frequent = {
            word: count
            for word, count in oracle.vocabulary().items()
            if count >= least and word.isalpha()
        }
        self._words = list(frequent)
        self._weights = [count**0.5 for count in frequent.values()]
        self._oracle = oracle
        self._values: dict[str, list[str]] = {name: [] for name in FACETS}
        for document in oracle.documents[:1000]:
            for name, value in document.facets:
                if name in self._values:
                    self._values[name].append(value)

    def _some(self, count: int) -> tuple[str, ...]:
        drawn = self._random.choices(self._words, self._weights, k=count)
        return tuple(dict.fromkeys(drawn))

    def ranked(self) -> Question:
        """Whole words, all or any of them: what stock Whoosh ranks as we do."""
        return Question(
            self._some(self._random.choice((1, 1, 2, 2, 3))), self._random.choice(("and", "or"))
        )

    def any(self) -> Question:
        """A question of any kind, under filters or none."""
        how = self._random.choice(("and", "and", "or", "phrase", "typing", "typing"))
        filters = self.filters()
        if how == "phrase":
            return Question(self._side_by_side(), "phrase", filters=filters)
        asked = self._some(self._random.choice((1, 2, 2, 3)))
        if how == "typing":
            last = asked[-1]
            begun = last[: self._random.randint(1, len(last))]
            return Question((*asked[:-1], begun), typing=True, filters=filters)
        return Question(asked, how, filters=filters)

    def _side_by_side(self) -> tuple[str, ...]:
        """Two or three words that stand side by side in some record."""
        while True:
            document = self._random.choice(self._oracle.documents)
            run = words(self._random.choice(values(document)))
            pairs = [
                place
                for place, pair in enumerate(pairwise(run))
                if all(word.isalpha() for word in pair)
            ]
            if pairs:
                place = self._random.choice(pairs)
                return tuple(run[place : place + 2])

    def filters(self) -> Filters:
        """No filter, or up to three facets with up to three values each."""
        picked: list[tuple[str, str]] = []
        for name in self._random.sample(FACETS, self._random.choice((0, 0, 1, 2, 3))):
            wanted = self._random.randint(1, 3)
            drawn = {self._random.choice(self._values[name]) for _ in range(wanted)}
            picked += [(name, value) for value in sorted(drawn)]
        return tuple(picked)
