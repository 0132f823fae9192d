"""How well true variants are found among 100,000 invented persons, and what stands above them.

`pairs.tsv` holds names that published works call one name, and misreadings that published tables
of letters foresee; `look_alikes.tsv` names of one or
two letters' difference that are not. A visitor types a given name and one form; the other form,
with the same given name, must be among the first ten names.
"""

import csv
import random
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import accumulate
from pathlib import Path
from typing import NamedTuple

from index.names.daitch_mokotoff import codes
from index.names.lexicon import Lexicon, build
from index.names.nearness import score
from index.names.particles import joined, joinings
from index.results import Layer
from kiosk.records.folding import words
from tests.index.names import name_lists

HERE = Path(__file__).parent
FIRST = 10
SLIPS = ("misread", "spelling")


class Pair(NamedTuple):
    """What is typed, and the other form, which a source wrote."""

    kind: str
    typed: str
    written: str
    source: str


class Verdict(NamedTuple):
    """How one pair fared.

    `rank` is 0 when it was not among the first ten. `above` are look-alikes that stand above the
    true variant. `sounding` are those that stand there because Daitch-Mokotoff gives them a code
    of the typed name while the variant is a slip of pen or key: sound stands above both by rule.
    """

    pair: Pair
    rank: int
    is_exact_first: bool
    above: tuple[str, ...]
    sounding: tuple[str, ...]


def _rows(name: str) -> list[list[str]]:
    with (HERE / name).open(encoding="utf-8", newline="") as table:
        return list(csv.reader(table, delimiter="\t", quoting=csv.QUOTE_NONE))[1:]


def pairs() -> list[Pair]:
    return [Pair(*row) for row in _rows("pairs.tsv")]


def look_alikes() -> dict[str, list[str]]:
    """Other names by the one that they resemble."""
    found: dict[str, list[str]] = defaultdict(list)
    for typed, other in _rows("look_alikes.tsv"):
        found[typed].append(other)
    return found


class Population:
    """Persons by name: given name and family name, each name once."""

    def __init__(self, persons: Iterable[tuple[str, str]]) -> None:
        self.persons = list(dict.fromkeys(persons))
        by_word: dict[str, set[int]] = defaultdict(set)
        for number, person in enumerate(self.persons):
            for form in person:
                for word in (*words(form), *joined(form)):
                    by_word[word].add(number)
        self.tokens = sorted(by_word)
        self.by_token = [by_word[word] for word in self.tokens]
        self.lexicon = Lexicon(build(self.tokens))

    def _word(self, word: str) -> dict[int, float]:
        """The persons of a word with its score."""
        found: dict[int, float] = {}
        near = [(one.token, score(one.layer, one.closeness)) for one in self.lexicon.near(word)]
        exact = self.lexicon.find(word)
        if exact is not None:
            near.append((exact, score(Layer.EXACT, 1.0)))
        for token, weight in near:
            for person in self.by_token[token]:
                if weight > found.get(person, 0.0):
                    found[person] = weight
        return found

    def _all_words(self, typed: Sequence[str]) -> dict[int, float]:
        parts = [self._word(word) for word in typed]
        smallest = min(parts, key=len)
        return {
            person: sum(part[person] for part in parts) / len(parts)
            for person in smallest
            if all(person in part for part in parts)
        }

    def search(self, given: str, family: str) -> dict[int, float]:
        """Persons by score: all words, or the family name joined where its words may be one."""
        typed_given, typed_family = words(given), words(family)
        found = self._all_words([*typed_given, *typed_family])
        for start, end, run in joinings(typed_family):
            other = [*typed_given, *typed_family[:start], run, *typed_family[end:]]
            for person, weight in self._all_words(other).items():
                found[person] = max(weight, found.get(person, 0.0))
        return found


def invented(count: int, seed: int) -> list[tuple[str, str]]:
    """So many different persons, their names drawn as often as they are borne."""
    draw = random.Random(seed)

    def drawn(names: Sequence[tuple[str, int]]) -> str:
        return names[bisect_left(ends[id(names)], draw.random() * ends[id(names)][-1])][0].title()

    given, surnames = name_lists.given(), name_lists.surnames()
    ends = {id(names): list(accumulate(borne for _, borne in names)) for names in (given, surnames)}
    persons: dict[tuple[str, str], None] = {}
    while len(persons) < count:
        persons.setdefault((drawn(given), drawn(surnames)))
    return list(persons)


def _person(pair: Pair, form: str, companion: str) -> tuple[str, str]:
    return (form, companion) if pair.kind == "given" else (companion, form)


def evaluate(count: int = 100_000, seed: int = 7) -> list[Verdict]:
    """Every pair typed once, among so many persons."""
    persons = invented(count, seed)
    resembling = look_alikes()
    draw = random.Random(seed)
    cases = []
    others: dict[Pair, list[str]] = {}
    for pair in pairs():
        companion = draw.choice(persons)[1 if pair.kind == "given" else 0]
        cases.append((pair, companion))
        persons.append(_person(pair, pair.typed, companion))
        persons.append(_person(pair, pair.written, companion))
        # Of a mistyped name they are those of the name that was meant.
        meant = pair.written if pair.kind == "spelling" else pair.typed
        others[pair] = resembling.get(meant, [])
        persons.extend(_person(pair, other, companion) for other in others[pair])
    population = Population(persons)
    return [_verdict(population, pair, companion, others[pair]) for pair, companion in cases]


def _verdict(population: Population, pair: Pair, companion: str, others: Sequence[str]) -> Verdict:
    found = population.search(*_person(pair, pair.typed, companion))
    first = sorted(found, key=lambda person: (-found[person], person))[:FIRST]
    names = [population.persons[person] for person in first]
    wanted = _person(pair, pair.written, companion)
    typed = _person(pair, pair.typed, companion)
    weight = {population.persons[person]: score for person, score in found.items()}
    standing = tuple(
        other
        for other in others
        if wanted in weight and weight.get(_person(pair, other, companion), 0.0) > weight[wanted]
    )
    mine = set(codes(pair.typed))
    is_slip = pair.kind in SLIPS
    sounding = tuple(other for other in standing if is_slip and mine & set(codes(other)))
    # A joined and a split form are one name: both are exact.
    best = max(weight.values(), default=0.0)
    return Verdict(
        pair,
        names.index(wanted) + 1 if wanted in names else 0,
        weight.get(typed, -1.0) == best,
        tuple(other for other in standing if other not in sounding),
        sounding,
    )
