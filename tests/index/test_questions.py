"""Any word of a question may match: those that say most count most, other forms in one sum."""

from __future__ import annotations

import math
from collections import Counter
from functools import partial
from typing import TYPE_CHECKING

import numpy as np
import pytest

from index.array_backend.building.writer import ArrayWriter
from index.array_backend.engine import ArrayEngine
from index.array_backend.finding import choosing
from index.document import Document, Form
from index.language.asking import QUESTION_WORDS
from index.language.stems import stems
from index.query import PLAIN, Or, SearchRequest, Sort, Term, read
from index.ranking import FIELDS, FORM_SHARE, K1, LENGTHS, QUESTION_WEIGHTS, B, length_bytes
from index.searched import searched
from kiosk.records.folding import words
from tests.index import asking

if TYPE_CHECKING:
    from collections.abc import Iterator

WORDS = words(
    "déporté déportés déportation lettre lettres fusée fusées usine usines cheval chevaux travail "
    "travaux le la des et dans quel dora wizernes calais lille tunnel sabotage train gare train"
)
SOME = np.array([1 / (place + 1) for place in range(len(WORDS))])[::-1] / sum(
    1 / (place + 1) for place in range(len(WORDS))
)
QUESTIONS = [
    "Quel travail dans les usines ? ",
    "lettre lettre lettres ",
    "où le train de Dora ",
    "des chevaux dans le tun",
    "déportation fusée l",
    "fus train fusees gare",
    "quel ",
    "1944? dora",
    "xyzzy ",
]


@pytest.fixture(scope="module")
def holdings() -> list[Document]:
    lots = np.random.default_rng(23)

    def some(most: int) -> str:
        return " ".join(lots.choice(WORDS, lots.integers(0, most), p=SOME).tolist())

    return [
        Document(
            id=f"u{number}",
            reference="",
            kind="document",
            group="documents",
            title=some(4),
            text=some(40),
            names=(Form(text=some(3)),) if number % 10 == 0 else (),
            facets=(("kind", "document"),),
        )
        for number in range(1500)
    ]


@pytest.fixture(scope="module")
def engine(
    holdings: list[Document], tmp_path_factory: pytest.TempPathFactory
) -> Iterator[ArrayEngine]:
    folder = tmp_path_factory.mktemp("questions")
    ArrayWriter().write(folder, holdings)
    opened = ArrayEngine(folder)
    yield opened
    opened.close()


ask = partial(asking.ask, any_word=True, limit=2000)


class Oracle:
    """Scores a question over documents by the formula alone."""

    def __init__(self, holdings: list[Document]) -> None:
        self.fields = [[Counter(words(text)) for text in searched(each)] for each in holdings]
        lengths = np.array([[sum(field.values()) for field in each] for each in self.fields])
        average = lengths.mean(axis=0)
        stepped = LENGTHS[length_bytes(lengths)]
        self.norms = K1 * (1 - B + B * stepped / np.where(average > 0, average, 1.0))
        self.held = [set().union(*each) for each in self.fields]
        known = set().union(*self.held)
        texts = {FIELDS.index(name) for name in ("title", "text")}
        # A word that stands in names more often than in texts has no other forms.
        self.known, self.formed = known, {
            word
            for word in known
            if sum(word in each[field] for each in self.fields for field in texts)
            > 2 * sum(word in each[FIELDS.index("name")] for each in self.fields)
        }  # fmt: skip

    def scores(self, text: str) -> list[float]:
        asked = list(dict.fromkeys(words(text)))
        last = "" if text.endswith(" ") or not asked else asked[-1]
        asked = [word for word in asked if word not in QUESTION_WORDS] or asked
        leaf: dict[str, tuple[float, float]] = {}
        groups = []
        for word in asked:
            begun = {each for each in self.known if each.startswith(word)}
            itself = begun if word == last else begun & {word}
            forms = {each for each in self.formed if stems(each) & stems(word)} - itself
            holding = sum(len(held & {each}) for held in self.held for each in itself | forms)
            size = len(self.held)
            idf = math.log1p((size - min(holding, size) + 0.5) / (min(holding, size) + 0.5))
            groups.append((itself, forms, idf, word == last and len(itself) > 1))
        for wide in (False, True):
            for itself, _forms, idf, begun_ in groups:
                for each in itself if begun_ == wide else ():
                    leaf.setdefault(each, (idf, 1.0))
        for _itself, forms, idf, _begun in groups:
            for each in forms:
                leaf.setdefault(each, (idf, FORM_SHARE))
        return [self._score(number, leaf) for number in range(len(self.fields))]

    def _score(self, number: int, leaf: dict[str, tuple[float, float]]) -> float:
        total = 0.0
        for place, (name, field) in enumerate(zip(FIELDS, self.fields[number], strict=True)):
            for word, often in field.items():
                idf, share = leaf.get(word, (0.0, 0.0))
                total += (
                    idf * share * QUESTION_WEIGHTS[name] * often * (K1 + 1)
                    / (often + self.norms[number, place])
                )  # fmt: skip
        return total


@pytest.fixture(scope="module")
def oracle(holdings: list[Document]) -> Oracle:
    return Oracle(holdings)


@pytest.mark.medium
@pytest.mark.parametrize("text", QUESTIONS)
def test_a_question_is_ranked_by_its_formula(
    engine: ArrayEngine, oracle: Oracle, text: str
) -> None:
    scores = {f"u{number}": score for number, score in enumerate(oracle.scores(text)) if score}
    answer = ask(engine, text)

    assert {hit.id: hit.score for hit in answer.hits} == pytest.approx(scores, abs=2e-6)
    assert answer.total == len(scores)


@pytest.mark.medium
@pytest.mark.parametrize("text", QUESTIONS)
def test_the_best_of_many_are_those_of_all(
    engine: ArrayEngine, text: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    every = [(hit.id, hit.score) for hit in ask(engine, text).hits]
    monkeypatch.setattr(choosing, "FIRST", 8)

    assert [(hit.id, hit.score) for hit in ask(engine, text, limit=7).hits] == every[:7]
    few = ask(engine, text, limit=7, filters=(("kind", "document"),)).hits
    assert [(hit.id, hit.score) for hit in few] == every[:7]


@pytest.mark.medium
def test_more_than_can_be_scored_are_cut_to_the_most_promising(
    engine: ArrayEngine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(choosing, "FIRST", 8)
    monkeypatch.setattr(choosing, "MOST_SCORED", 10)

    assert len(ask(engine, "le travail dans les usines ", limit=3).hits) == 3


def test_words_alone_keep_the_default_order(engine: ArrayEngine) -> None:
    any_of = Or(tuple(Term(word) for word in ("dora", "train", "le")))
    plain = ask(engine, "dora train le ", layers=PLAIN)
    tree = engine.search(SearchRequest(tree=any_of, limit=2000))

    scores = {hit.id: hit.score for hit in tree.hits}
    assert {hit.id: hit.score for hit in plain.hits} == scores
    quoted = ask(engine, '"dora" "train le"')
    assert quoted.total < plain.total, "quotes are no question"


def test_a_question_can_be_put_in_the_order_of_dates(engine: ArrayEngine) -> None:
    by_date = ask(engine, "travail usine ", sort=Sort.DATE)

    assert {hit.id for hit in by_date.hits} == {
        hit.id for hit in ask(engine, "travail usine ").hits
    }


def test_a_question_may_be_longer_than_what_is_typed_in_the_box() -> None:
    text = "mot " * 60

    assert len(read(SearchRequest(text=text)).nodes) == 12
    assert len(read(SearchRequest(text=text, any_word=True)).nodes) == 40
    assert len(read(SearchRequest(text="x" * 999, any_word=True)).typed) == 400
