"""The array backend: words as the reader of texts cuts them, exact order, counts, deep pages."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from index.array_backend.building import heads
from index.array_backend.building.tokens import Analyser, bag_key, key_of, spread
from index.array_backend.building.writer import SEGMENT, ArrayWriter
from index.array_backend.engine import ArrayEngine
from index.array_backend.finding import sifting
from index.array_backend.finding.segment import Segment
from index.array_backend.layout.store import Arrays, FileWriter
from index.array_backend.telling.passages import END, around, marked, title
from index.document import Document, Form, Page
from index.engine import EngineError
from index.query import PLAIN, And, Near, Not, Or, Prefix, SearchRequest, Sort, Term
from index.ranking import FIELDS
from index.results import Layer
from index.searched import FIELD_END, VALUE_END, searched
from kiosk.records.folding import words

# Whichever test is first makes what all of them ask.
pytestmark = pytest.mark.medium

WORDS = [
    *("lettre", "maire", "wizernes", "carrière", "fusée", "rampe", "dora", "tunnel", "ouvrier"),
    *("kommando", "mineur", "retour", "lefèbvre", "lefebvre", "kowalski", "nowak", "œuvre"),
    *("straße", "train", "gare", "lille", "lens"),
]
WEIRD = st.text(
    st.one_of(
        st.sampled_from("abz09éèœßŁø’-'? .,;\u0301\u00adﬁЖא\u0131İ½\U0001d400👨\u200d"),
        st.characters(),
    ),
    max_size=40,
)


def cut(*fields: str) -> tuple[list[str], list[int]]:
    analyser = Analyser()
    batch = analyser.cut("".join(field + FIELD_END for field in fields), 1, len(fields))
    return [analyser.words[number].decode() for number in batch.numbers], batch.starts.tolist()


@settings(deadline=None)  # the first text of all waits for a table of all letters
@given(st.lists(WEIRD.map(lambda text: text.replace(FIELD_END, " ")), min_size=1, max_size=3))
def test_a_batch_is_cut_into_the_words_that_any_text_is_cut_into(fields: list[str]) -> None:
    found, starts = cut(*fields)

    assert found == [word for field in fields for word in words(field)]
    assert starts == sorted(starts)


@given(st.lists(st.text("abcdefgh0é", min_size=1, max_size=30), min_size=1, max_size=5))
def test_a_word_has_the_same_key_alone_and_in_a_batch(texts: list[str]) -> None:
    analyser = Analyser()
    batch = analyser.cut(" ".join(texts) + FIELD_END, 1, 1)
    keys = [key_of(analyser.words[number]) for number in batch.numbers]

    assert keys == batch.keys.tolist()
    assert bag_key(keys) == int(np.add.reduce(spread(batch.keys)))


def document(number: int, lots: np.random.Generator) -> Document:
    def some(least: int, most: int) -> str:
        return " ".join(lots.choice(WORDS, lots.integers(least, most)).tolist())

    person = bool(lots.random() < 0.3)
    name = some(1, 3)
    return Document(
        id=f"r{number}",
        reference=f"{number % 7} J {number}",
        kind="person" if person else "document",
        group="people" if person else "documents",
        title=name if person else some(1, 4),
        names=(Form(text=name), Form(text=some(1, 3), source="fiche")) if person else (),
        places=tuple(lots.choice(["Lille", "Lens", "Arras", "Dora", "Ellrich"], 2).tolist()),
        text=some(0, 30),
        pages=(Page(number=3, text=some(0, 20)), Page(number=5, text=some(0, 20))),
        first_year=int(lots.integers(1900, 1950)),
        last_year=1950,
        facets=(
            ("kind", "person" if person else "document"),
            *(("place", place) for place in
              dict.fromkeys(lots.choice(["Lille", "Lens", "Arras", "Dora", "Ellrich"],
                                        lots.integers(0, 6)).tolist())),
        ),
        sort_key=f"{number:05d}",
        people_rank=number if person else None,
    )  # fmt: skip


@pytest.fixture(scope="module")
def holdings() -> list[Document]:
    lots = np.random.default_rng(7)
    return [document(number, lots) for number in range(3000)]


@pytest.fixture(scope="module")
def engine(
    holdings: list[Document], tmp_path_factory: pytest.TempPathFactory
) -> Iterator[ArrayEngine]:
    folder = tmp_path_factory.mktemp("arrays")
    assert ArrayWriter().write(folder, holdings) == len(holdings)
    opened = ArrayEngine(folder)
    yield opened
    opened.close()


# Many tests look through the same three thousand records.
words_of = cache(words)


def held(document: Document) -> Counter[str]:
    return Counter(word for field in searched(document) for word in words_of(field))


def plain(engine: ArrayEngine, text: str, **fields: object) -> set[str]:
    request = SearchRequest(text=text, layers=PLAIN, limit=5000, **fields)  # type: ignore[arg-type]
    answer = engine.search(request)
    assert answer.total == len(answer.hits)
    return {hit.id for hit in answer.hits}


@pytest.mark.slow
@pytest.mark.parametrize(
    "text", ["lettre ", "lefebvre dora ", "le", "w", "gare li", "oeuvre ", "x"]
)
def test_what_is_found_is_what_holds_every_word(
    engine: ArrayEngine, holdings: list[Document], text: str
) -> None:
    asked = words(text)
    start = "" if text.endswith(" ") else asked.pop()

    assert plain(engine, text) == {
        each.id
        for each in holdings
        if (found := held(each)) is not None
        and all(word in found for word in asked)
        and (not start or any(word.startswith(start) for word in found))
    }


@pytest.mark.parametrize("text", ["", "le", "lettre ", "lefebvre ga"])
@pytest.mark.parametrize(
    "filters",
    [(), (("kind", "person"),), (("place", "Lille"), ("place", "Dora"), ("kind", "document"))],
)
def test_facets_count_under_the_filters_of_the_others(
    engine: ArrayEngine, holdings: list[Document], text: str, filters: Sequence[tuple[str, str]]
) -> None:
    matching = plain(engine, text)
    answer = engine.search(SearchRequest(text=text, layers=PLAIN, filters=tuple(filters)))
    chosen: dict[str, set[str]] = {}
    for name, value in filters:
        chosen.setdefault(name, set()).add(value)

    for facet in answer.facets:
        others = [(name, values) for name, values in chosen.items() if name != facet.name]
        counted = Counter(
            value
            for each in holdings
            if each.id in matching
            and all(any((name, v) in each.facets for v in values) for name, values in others)
            for name, value in each.facets
            if name == facet.name
        )
        assert {each.value: each.count for each in facet.values if each.count} == dict(counted)


@pytest.mark.parametrize("text", ["lettre l", "gare t", "maire d"])
def test_where_most_of_a_frequent_word_is_left_counts_are_those_of_all_that_matches(
    engine: ArrayEngine, text: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    subtracted = []

    def told(*asked: object) -> object:
        subtracted.append(asked)
        return missing(*asked)

    missing: Callable[..., object] = vars(sifting)["_missing"]
    request = SearchRequest(text=text, layers=PLAIN)
    monkeypatch.setattr(sifting, "_missing", told)
    by_what_is_missing = engine.search(request)
    assert subtracted
    monkeypatch.setattr(sifting, "MANY", 3000)
    one_by_one = engine.search(request)

    assert len(subtracted) == 1
    assert by_what_is_missing.facets == one_by_one.facets
    assert by_what_is_missing.years == one_by_one.years
    assert by_what_is_missing.years


def test_pages_of_an_answer_join_in_one_order_of_exact_scores(engine: ArrayEngine) -> None:
    whole = engine.search(SearchRequest(text="lettre d", layers=PLAIN, limit=400)).hits
    parts = [
        hit
        for start in range(0, 400, 50)
        for hit in engine.search(
            SearchRequest(text="lettre d", layers=PLAIN, offset=start, limit=50)
        ).hits
    ]

    assert [hit.id for hit in parts] == [hit.id for hit in whole]
    assert [hit.score for hit in whole] == sorted((hit.score for hit in whole), reverse=True)


FAMILIES = ["train", "trains", "déporté", "déportés", "déportées", "tunnel", "tunnels"]
NAMES = ["Lefebvre", "Lefèvre", "Lefeuvre", "Lefeubvre", "Marie", "Maria", "Dubois"]


@pytest.fixture(scope="module")
def families(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ArrayEngine]:
    """Records of which each holds some forms of a word and lacks others."""
    folder = tmp_path_factory.mktemp("families")
    lots = np.random.default_rng(11)

    def drawn(number: int) -> Document:
        name = " ".join(lots.choice(NAMES, 2).tolist())
        return replace(
            document(number, lots),
            title=name,
            names=(Form(text=name),) if number % 3 else (),
            text=" ".join(lots.choice(FAMILIES, 2).tolist()),
            pages=(),
        )

    ArrayWriter().write(folder, [drawn(number) for number in range(900)])
    opened = ArrayEngine(folder)
    yield opened
    opened.close()


@pytest.mark.parametrize(
    "text",
    [
        "train ",
        "trains",
        "deporte ",
        "deportes ",
        "lefebvre",
        "lefeb",
        "marie train ",
        "maria lefev",
    ],
)
@pytest.mark.parametrize("filters", [(), (("kind", "person"),)])
def test_counts_are_the_same_whether_other_forms_are_shown_or_not(
    families: ArrayEngine, text: str, filters: tuple[tuple[str, str], ...]
) -> None:
    first = families.search(SearchRequest(text=text, filters=filters, limit=1))
    every = families.search(SearchRequest(text=text, filters=filters, limit=10_000))

    assert dict(first.layers)[Layer.EXACT]
    assert len(first.layers) > 1
    assert len(every.hits) == every.total
    assert (first.total, first.layers, first.facets) == (every.total, every.layers, every.facets)
    assert (first.years, first.lit, first.related) == (every.years, every.lit, every.related)


@pytest.mark.parametrize("sort", [Sort.DATE, Sort.REFERENCE])
def test_other_orders_hold_the_same_records(engine: ArrayEngine, sort: Sort) -> None:
    by_sort = engine.search(SearchRequest(text="dora ", layers=PLAIN, sort=sort, limit=5000)).hits

    assert {hit.id for hit in by_sort} == plain(engine, "dora ")


def test_a_tree_says_what_the_box_cannot(engine: ArrayEngine, holdings: list[Document]) -> None:
    def found(tree: object) -> set[str]:
        return plain(engine, "", tree=tree)

    texts = {each.id: held(each) for each in holdings}
    titles = {each.id: words(each.title) for each in holdings}

    assert found(Or((Term("dora"), Term("tunnel")))) == {
        id_ for id_, each in texts.items() if "dora" in each or "tunnel" in each
    }
    assert found(And((Term("dora"), Not(Term("tunnel"))))) == {
        id_ for id_, each in texts.items() if "dora" in each and "tunnel" not in each
    }
    assert found(Term("dora", "title")) == {i for i, each in titles.items() if "dora" in each}
    assert found(Prefix("kow", "title")) == {
        i for i, each in titles.items() if any(word.startswith("kow") for word in each)
    }
    assert found(Not(Term("dora"))) == set()


@pytest.mark.parametrize("distance", [1, 3])
def test_words_near_one_another(
    engine: ArrayEngine, holdings: list[Document], distance: int
) -> None:
    def near(document: Document) -> bool:
        for field in searched(document):
            told = [word for value in field.split(VALUE_END) for word in (*words_of(value), "free")]
            here = [place for place, word in enumerate(told) if word == "fusee"]
            there = [place for place, word in enumerate(told) if word == "rampe"]
            if any(abs(one - other) <= distance for one in here for other in there):
                return True
        return False

    assert plain(engine, "", tree=Near(("fusee", "rampe"), distance)) == {
        each.id for each in holdings if near(each)
    }


@pytest.mark.parametrize("text", ['"fusee rampe"', '"lettre maire wizernes"', '"dora dora"'])
def test_words_side_by_side(engine: ArrayEngine, holdings: list[Document], text: str) -> None:
    asked = words(text)

    assert plain(engine, text) == {
        each.id
        for each in holdings
        for told in [
            [words_of(value) for field in searched(each) for value in field.split(VALUE_END)]
        ]
        if any(
            value[place : place + len(asked)] == asked
            for value in told
            for place in range(len(value))
        )
    }


@pytest.fixture(scope="module")
def phrases(
    holdings: list[Document], tmp_path_factory: pytest.TempPathFactory
) -> Iterator[ArrayEngine]:
    """An index in which many phrases are frequent enough to be answered beforehand."""
    folder = tmp_path_factory.mktemp("phrases")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(heads.Thresholds, "of", lambda _records: heads.Thresholds(40, 200, 1000))
        ArrayWriter().write(folder, holdings[:1000])
    opened = ArrayEngine(folder)
    yield opened
    opened.close()


@pytest.mark.parametrize(
    "fields",
    [
        {},
        {"dome": False},
        {"limit": 500},
        {"filters": (("kind", "person"),)},
        {"filters": (("place", "Lille"),), "dome": False},
        {"offset": 20},
        {"sort": Sort.DATE},
        {"whole_years": True, "years": (1910, 1950)},
    ],
)
def test_a_phrase_answered_beforehand_is_answered_as_any_other(
    phrases: ArrayEngine, fields: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = [f'"{one} {other}"' for one in WORDS[:8] for other in WORDS[4:12]]
    requests = [SearchRequest(text=text, layers=PLAIN, **fields) for text in asked]
    ready = [phrases._base.pair(words(text)) for text in asked]
    beforehand = [replace(phrases.search(request), elapsed_ms=0) for request in requests]
    monkeypatch.setattr(Segment, "pair", lambda *_words: None)
    looked_for = [replace(phrases.search(request), elapsed_ms=0) for request in requests]

    assert sum(pair is not None for pair in ready) > 10
    assert beforehand == looked_for


def test_a_phrase_does_not_go_over_from_one_value_of_a_field_to_the_next(tmp_path: Path) -> None:
    papers = [
        Document(id="apart", reference="", kind="document", group="documents", title="Lettre",
                 persons=("Jean", "", "Nowak Paul"), pages=(Page(number=1, text="la rampe"),
                                                       Page(number=2, text="du tunnel"))),
        Document(id="together", reference="", kind="document", group="documents", title="Lettre",
                 persons=("Jean Nowak",), pages=(Page(number=1, text="la rampe du tunnel"),)),
    ]  # fmt: skip
    ArrayWriter().write(tmp_path, papers)
    engine = ArrayEngine(tmp_path)

    assert plain(engine, '"jean nowak"') == {"together"}
    assert plain(engine, '"rampe du"') == {"together"}
    assert plain(engine, '"nowak paul"') == {"apart"}
    assert plain(engine, '"du tunnel"') == {"apart", "together"}


def test_a_doubtful_digit_stands_for_any_other(tmp_path: Path) -> None:
    people = [
        Document(id=f"p{n}", reference="", kind="person", group="people", title=f"Nom {n}",
                 names=(Form(text=f"Nom {n}"),), identifiers=(str(n),))
        for n in (21155, 21455, 21459, 31455, 2145)
    ]  # fmt: skip
    ArrayWriter().write(tmp_path, people)
    engine = ArrayEngine(tmp_path)

    assert plain(engine, "21?55") == {"p21155", "p21455"}
    assert plain(engine, "2145?") == {"p21455", "p21459", "p2145"}
    assert plain(engine, "?1455") == {"p21455", "p31455"}


def test_a_found_page_is_named_with_the_places_of_its_words(engine: ArrayEngine) -> None:
    hits = engine.search(SearchRequest(text="tunnel ", layers=PLAIN, limit=5000)).hits

    assert {hit.page for hit in hits if hit.page is not None} <= {3, 5}
    assert all(hit.page_words for hit in hits if hit.page is not None)
    assert all(
        words(found) == ["tunnel"]
        for hit in hits
        for found in (*hit.snippet.found, *hit.title.found)
    )


def test_no_form_of_a_withheld_name_is_told(tmp_path: Path) -> None:
    people = [
        Document(id=f"p{n}", reference="", kind="person", group="people", title=name,
                 names=(Form(text=name),))
        for n, name in enumerate(("Jeanne Lefebvre", "Marcel Lefebure", "Paul Nowak"))
    ]  # fmt: skip
    ArrayWriter().write(tmp_path, people)
    engine = ArrayEngine(tmp_path)

    assert "Lefebure" in engine.search(SearchRequest(text="lefebvre ")).related
    hidden = engine.search(SearchRequest(text="lefebvre ", hidden=frozenset({"p1"})))
    assert "Lefebure" not in hidden.related


def test_scope_keeps_what_stands_below_a_level(tmp_path: Path) -> None:
    papers = [
        Document(id=f"u{n}", reference=f"1 J {n}", kind="document", group="documents",
                 title="Lettre", above=("uf", "1 J") if n < 2 else ("ug", "2 J"))
        for n in range(4)
    ]  # fmt: skip
    ArrayWriter().write(tmp_path, papers)
    engine = ArrayEngine(tmp_path)

    assert plain(engine, "lettre", scope="1 J") == {"u0", "u1"}
    assert plain(engine, "lettre", scope="ug") == {"u2", "u3"}
    assert plain(engine, "lettre", scope="nowhere") == set()


def test_whole_years_leave_out_what_reaches_beyond(engine: ArrayEngine) -> None:
    overlapping = plain(engine, "", years=(1940, 1944))

    assert overlapping
    assert plain(engine, "", years=(1940, 1944), whole_years=True) == set()


def test_a_person_comes_before_every_paper_that_names_her(engine: ArrayEngine) -> None:
    hits = engine.search(SearchRequest(text="kowalski ", limit=40)).hits

    assert {hit.kind for hit in hits[:20]} == {"person"}
    assert hits[0].reason.layer in {Layer.EXACT, Layer.VARIANT}


TEXT = "Lefèbvre à l’œuvre".encode()


def test_a_ligature_is_marked_whole() -> None:
    record = TEXT + END * len(FIELDS)
    shown = title(record, 0, [0, TEXT.index("œ".encode())], [8, 6], 0, 2)

    assert shown.found == ("Lefèbvre", "œuvre")
    assert "".join(text for text, _found in shown.runs()) == shown.text


@settings(max_examples=60)
@given(st.text("abé œ", min_size=1, max_size=600))
def test_a_passage_is_cut_between_letters(body: str) -> None:
    text = END + body.encode() + END
    found, starts = cut(body)
    for word, start in zip(found, starts, strict=True):
        passage = around(text, 1, [start + 1], [len(word)], 0, 1)
        assert passage.found[0] in body
        assert words(passage.found[0])[0] == word


def test_marks_beyond_the_passage_are_left_out() -> None:
    assert marked(b"abc", 0, [4], [3], 0, 1).marks == ()


def test_a_file_that_is_cut_short_is_refused(tmp_path: Path, holdings: list[Document]) -> None:
    ArrayWriter().write(tmp_path, holdings[:20])
    path = tmp_path / SEGMENT
    whole = path.read_bytes()

    for cut_to in (0, 4, 40, len(whole) // 2):
        path.write_bytes(whole[:cut_to])
        with pytest.raises(EngineError, match="Publish again"):
            ArrayEngine(tmp_path)


def test_a_file_of_another_version_is_refused(tmp_path: Path) -> None:
    for facts in ({}, {"records": 0, "averages": [], "place_bits": 1, "values": []}):
        writer = FileWriter(tmp_path / SEGMENT)
        writer.facts.update(fields=list(FIELDS), **facts)
        writer.finish()
        with pytest.raises(EngineError, match=r"another version .* Publish again"):
            ArrayEngine(tmp_path)


def test_what_is_written_is_read_and_holds_no_objects(tmp_path: Path) -> None:
    writer = FileWriter(tmp_path / "a.arrays")
    writer.add("numbers", np.arange(5))
    writer.facts["said"] = "yes"
    writer.finish()
    arrays = Arrays(tmp_path / "a.arrays")

    assert arrays["numbers"].tolist() == [0, 1, 2, 3, 4]
    assert arrays.facts == {"said": "yes"}
    assert list(arrays) == ["numbers"]
    assert len(arrays) == 1
