"""The search bench measures what it says: its corpus, its oracle, its last line."""

import json
import os
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from index.document import Document, Form, Page
from kiosk.records.folding import words
from kiosk.records.reference import sort_key
from tests.bench import checking, hostile
from tests.bench.corpus import FACETS, PAGES, PEOPLE, UNITS, Corpus, corpus, id_of
from tests.bench.measuring import MEGA, Peak, quantile, quantiles
from tests.bench.oracle import Oracle, Questions, differences
from tests.bench.peers.common import FILTERS, QUERIES, Question, Shown, ask, keystrokes
from tests.bench.peers.fields import FIELDS, texts
from tests.bench.search import empty, geomean
from tests.bench.workers import Timed


@pytest.fixture(scope="module")
def head() -> list[Document]:
    """The first records of the corpus."""
    return list(corpus().documents(1200))


@pytest.mark.medium
def test_a_seed_always_gives_the_same_records(head: list[Document]) -> None:
    assert Corpus().block(0) == head[:1000]


@pytest.mark.medium
def test_a_small_corpus_is_the_head_of_a_great_one(head: list[Document]) -> None:
    assert list(corpus().documents(1001, start=1000)) == head[1000:1001]
    assert corpus().block(1)[:200] == head[1000:]
    assert [document.id for document in head] == [id_of(number) for number in range(1200)]


@pytest.mark.medium
def test_a_block_holds_units_people_and_pages_in_their_shares() -> None:
    block = corpus().block(1)
    people = [document for document in block if document.names]
    pages = [document for document in block if document.pages]
    assert len(people) == PEOPLE
    assert len(pages) == PAGES
    assert len(block) == UNITS + PEOPLE + PAGES
    assert [document.people_rank for document in people] == list(range(PEOPLE, 2 * PEOPLE))
    assert list(corpus().people(PEOPLE + 9))[PEOPLE:] == people[:9]
    for document in block[:50]:
        assert document.sort_key == sort_key(document.reference)
        assert {name for name, _value in document.facets} == set(FACETS)


@pytest.mark.medium
def test_a_record_has_some_ninety_words_and_the_phrases_asked_for(head: list[Document]) -> None:
    folded = [words(" | ".join(texts(document).values())) for document in head[:600]]
    assert 85 <= sum(map(len, folded)) / len(folded) <= 105
    runs = "\n".join(f" {' '.join(each)} " for each in folded)
    # The last of the phrases is a person: too rare for so few records.
    for question in QUERIES["phrase"][:3]:
        assert f" {' '.join(question.words)} " in runs, question


def test_changed_records_keep_their_ids_and_say_something_else() -> None:
    numbers = [5, 17, 1999]
    changed = corpus().changed(numbers, version=1)
    assert [document.id for document in changed] == [id_of(number) for number in numbers]
    assert changed != corpus().changed(numbers, version=2)
    assert all(document.first_year and document.text for document in changed)


@pytest.fixture
def oracle() -> Oracle:
    def unit(number: int, kind: str, decade: str, **said: object) -> Document:
        facets = (("kind", kind), ("decade", decade), ("place", "Lille"), ("fonds", "1 J"))
        known = {"reference": f"1 J {number}", "kind": kind, "group": "documents", "title": ""}
        return Document(id=f"r{number}", facets=facets, **(known | said))  # type: ignore[arg-type]

    return Oracle(
        [
            unit(1, "document", "1940", title="Lettre de Saint-Omer", text="Été à Nœux"),
            unit(2, "person", "1940", names=(Form(text="Omer Saint"), Form(text="O. Dubois"))),
            unit(3, "photograph", "1950", pages=(Page(number=0, text="rue de Saint-Omer"),)),
            unit(4, "photograph", "1950", persons=("Jean Saint", "Omer Dubois")),
        ]
    )


@pytest.mark.parametrize(
    ("question", "found"),
    [
        (Question(("saint", "omer")), {0, 1, 2, 3}),
        (Question(("saint", "omer"), "phrase"), {0, 2}),
        (Question(("noeux",)), {0}),
        (Question(("ete", "dubois"), "or"), {0, 1, 3}),
        (Question(("omer", "du"), typing=True), {1, 3}),
        (Question(("du",)), set()),
        (Question(("1j3",)), {2}),
    ],
)
def test_the_oracle_finds_words_phrases_and_beginnings(
    oracle: Oracle, question: Question, found: set[int]
) -> None:
    assert oracle.matching(question) == found


def test_a_facets_own_choice_does_not_shrink_its_own_counts(oracle: Oracle) -> None:
    chosen = (("kind", "photograph"), ("kind", "person"), ("decade", "1950"))
    total, facets = oracle.answer(Question(("saint",), filters=chosen))
    assert total == 2
    assert facets["kind"] == Counter({"photograph": 2})
    assert facets["decade"] == Counter({"1940": 1, "1950": 2})
    assert facets["fonds"] == Counter({"1 J": 2})


def test_an_answer_that_differs_is_told() -> None:
    counts = {"kind": Counter({"document": 2, "person": 1})}
    right = Shown(3, (), {"kind": {"document": 2, "person": 1, "map": 0}})
    assert differences(right, 3, counts) == []
    wrong = Shown(4, (), {"kind": {"document": 1}})
    assert len(differences(wrong, 3, counts)) == 3


def test_random_questions_are_the_same_for_a_seed(oracle: Oracle) -> None:
    def some() -> list[Question]:
        questions = Questions(oracle, 3, least=1)
        return [questions.any() for _ in range(40)] + [questions.ranked() for _ in range(20)]

    drawn = some()
    assert drawn == some()
    assert {question.how for question in drawn} == {"and", "or", "phrase"}
    assert any(question.typing for question in drawn)
    assert any(question.filters for question in drawn)


def test_twelve_kinds_of_query_and_some_190_keystrokes_are_asked() -> None:
    assert len(QUERIES) == 12
    assert all(len(questions) == 4 for questions in QUERIES.values())
    assert 180 <= len(list(keystrokes())) <= 200
    assert ask("Déportés Do") == Question(("deportes", "do"), typing=True)
    assert QUERIES["phrase"][0].text == '"saint omer"'
    assert QUERIES["term, rare"][0].text.endswith(" ")
    assert [len({name for name, _value in FILTERS[count]}) for count in range(4)] == [0, 1, 2, 3]


def test_every_field_of_a_record_reaches_every_engine() -> None:
    person = next(corpus().people(1))
    assert tuple(texts(person)) == FIELDS
    assert texts(person)["name"] == person.title


def test_the_last_line_has_the_agreed_shape() -> None:
    shape = json.loads(json.dumps(empty(10)))
    assert list(shape) == [
        *("records", "session", "table", "geomean", "build", "open_ms", "private_mb"),
        *("update_100_s", "names"),
    ]
    assert set(shape["geomean"]) == {"tantivy", "fts5", "whoosh"}
    assert set(shape["build"]) == {"records_per_cpu_s", "size_mb", "peak_mb"}
    assert set(shape["names"]) == {"p50", "p95", "recall"}


def test_figures_are_theirs_divided_by_ours() -> None:
    middles = {
        "a": {"ours": Timed(1.0), "tantivy": Timed(2.0)},
        "b": {"ours": Timed(1.0), "tantivy": Timed(8.0)},
        "c": {"ours": Timed(1.0)},
    }
    assert geomean(middles, "tantivy") == pytest.approx(4.0)
    assert geomean(middles, "fts5") == 0.0
    assert quantile([3.0, 1.0, 2.0], 0.5) == 2.0
    assert quantiles([]) == {"p50": 0.0, "p95": 0.0, "p99": 0.0, "max": 0.0}


def test_a_check_keeps_the_first_faults() -> None:
    checked = checking.Checked()
    checked.take("one", [])
    checked.take("two", ["total 1, not 2"])
    assert str(checked).startswith("1 of 2")
    assert "two: total 1, not 2" in str(checked)


HELD = 60 * MEGA


@contextmanager
def _somebody_holding_much() -> Iterator[None]:
    """A process that holds so many bytes until it is left."""
    say = f"held = bytearray({HELD}); print(len(held), flush=True); input()"
    with subprocess.Popen(
        [sys.executable, "-c", say], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == f"{HELD}\n"
        yield
        process.communicate("\n")


@pytest.mark.medium
def test_a_peak_is_what_all_hold_at_one_moment() -> None:
    before, one_by_one, together = (Peak(os.getpid()) for _peak in range(3))
    before.look()
    for _turn in range(3):
        with _somebody_holding_much():
            one_by_one.look()
    with _somebody_holding_much(), _somebody_holding_much(), _somebody_holding_much():
        together.look()

    assert HELD < one_by_one.memory.own - before.memory.own < 2 * HELD
    assert together.memory.own - before.memory.own > 3 * HELD
    assert one_by_one.memory.resident > one_by_one.memory.own


def test_what_nobody_should_type_is_the_same_for_a_seed() -> None:
    drawn = list(hostile.texts(3))
    assert drawn == list(hostile.texts(3))
    assert drawn != list(hostile.texts(4))
    assert len(drawn) > 400
    assert any(len(text) == hostile.LONG for text in drawn)
