"""What the product's builder writes is an index of Whoosh.

Opened by stock Whoosh it answers as an index of the same texts that stock Whoosh wrote with its
own codec: documents, order and scores as they are, unrounded. And it scores as the kiosk does.
"""

from __future__ import annotations

import hashlib
import pickle
import random
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from whoosh import highlight, index, qparser, query, scoring, sorting
from whoosh.query import spans
from whoosh.writing import AsyncWriter, IndexingError

from index.array_backend.building.writer import SEGMENT
from index.array_backend.changing import changes
from index.array_backend.finding.segment import Segment
from index.array_backend.finding.sight import Leaf, exact, exact_of_words, see
from index.backends import DEFAULT, ENGINES, UPDATERS, WRITERS
from index.codec import Folding, PublishedCodec, PublishedSegment
from index.codec.derived import ROOM
from index.codec.published import schema
from index.document import Document, Form, Page
from index.query import PLAIN, SearchRequest
from index.ranking import FIELDS, SCORE_STEP, WEIGHTS
from index.searched import VALUE_END, searched
from kiosk.records.folding import words
from tests.index.codec.questions import scored

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from pathlib import Path

# Whichever test is first makes what all of them ask.
pytestmark = pytest.mark.medium

RECORDS = 150
TEXT = [
    *("lettre", "maire", "wizernes", "carrière", "fusée", "rampe", "dora", "tunnel", "ouvrier"),
    *("kommando", "mineur", "retour", "train", "gare", "lille", "lens", "œuvre", "straße"),
    *("l’usine", "Saint-Omer", "Éperlecques", "1943", "carte", "cartes", "carton", "Жуков"),
]
NAMES = ["Lefèbvre", "Lefebvre", "Kowalski", "Nowak", "Vanden Broucke", "Łącki", "Dora"]
PLACES = ["Saint-Omer", "Lille", "Łódź", "Wizernes", "Bois du Tunnel"]

T, Or, And, Not = query.Term, query.Or, query.And, query.Not


def record(number: int, chance: random.Random) -> Document:
    def some(least: int, most: int) -> str:
        return " ".join(
            chance.choices(TEXT, range(len(TEXT), 0, -1), k=chance.randint(least, most))
        )

    def name() -> str:
        return f"{' '.join(chance.choices(NAMES, k=2))}, {chance.choice(['Jean', 'Léa', ''])}"

    person = chance.random() < 0.4
    return Document(
        id=f"r{number * 7919 % 1000}",
        reference=f"{number % 7} J {number:04}/3",
        kind="person" if person else "document",
        group="",
        title=name() if person else some(1, 5),
        dates=str(1939 + number % 7),
        summary=some(0, 6),
        names=(Form(text=name()), Form(text=name())) if person else (),
        persons=tuple(name() for _ in range(chance.randrange(3))),
        places=tuple(chance.sample(PLACES, k=chance.randrange(3))),
        subjects=("camp", some(1, 2)) if number % 3 else (),
        text=some(0, 50),
        pages=tuple(Page(number=nth, text=some(0, 30)) for nth in range(chance.randrange(3))),
        identifiers=(str(20000 + number % 40),),
    )


@pytest.fixture(scope="module")
def holdings() -> list[Document]:
    chance = random.Random(1)
    return [
        *(record(number, chance) for number in range(RECORDS)),
        Document(id="bare", reference="", kind="", group="", title=""),
    ]


def published(folder: Path, documents: Sequence[Document]) -> Any:
    WRITERS[DEFAULT]().write(folder, documents)
    return index.open_dir(folder)


def stock(folder: Path, documents: Sequence[Document]) -> Any:
    folder.mkdir()
    ix = index.create_in(folder, schema())
    with ix.writer() as writer:
        enter(writer, documents)
    return ix


def enter(writer: Any, documents: Iterable[Document]) -> None:
    for each in documents:
        texts = dict(zip(FIELDS, searched(each), strict=True))
        shown = {name: getattr(each, name) for name in ("reference", "kind", "dates", "summary")}
        writer.add_document(id=each.id, **texts, **shown)


@pytest.fixture(scope="module")
def folder(holdings: list[Document], tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("published")
    published(place / "ours", holdings)
    stock(place / "stock", holdings)
    return place


@pytest.fixture(scope="module")
def searchers(folder: Path) -> Iterator[tuple[Any, Any]]:
    indexes = [index.open_dir(folder / name) for name in ("stock", "ours")]
    theirs, ours = (ix.searcher() for ix in indexes)
    yield theirs, ours
    theirs.close()
    ours.close()


def any_field(word: str) -> Any:
    """The word in any field, each with its weight: what the kiosk scores."""
    return Or([T(name, word, boost=weight) for name, weight in WEIGHTS.items()])


WORDS = ("dora", "lefebvre", "lille", "20007", "vandenbroucke")
NEAR = spans.SpanNear(T("text", "lettre"), T("text", "wizernes"), slop=3, ordered=False)
QUERIES: dict[str, Any] = {
    **{f"term in {name}": Or([T(name, word) for word in WORDS])
       for name in FIELDS},
    "term that nobody wrote": T("text", "zeppelin"),
    "term of a field that is not there": T("nowhere", "dora"),
    "identifier": T("id", "r919"),
    "identifier that nobody has": T("id", "r9190"),
    "any field": any_field("dora"),
    "and of any fields": And([any_field("dora"), any_field("lefebvre")]),
    "or": Or([T("text", word) for word in ("lettre", "tunnel", "lens", "oeuvre")]),
    "disjunction by maximum": query.DisjunctionMax([T("title", "dora"), T("persons", "dora")]),
    "not": And([T("text", "lettre"), Not(T("places", "lille"))]),
    "nothing but not": Not(T("text", "lettre")),
    "and not": query.AndNot(T("text", "lettre"), T("title", "lettre")),
    "and maybe": query.AndMaybe(T("text", "lettre"), any_field("nowak")),
    "require": query.Require(T("text", "gare"), T("subjects", "camp")),
    "constant score": query.ConstantScoreQuery(T("pages", "rampe"), 3.0),
    "phrase": query.Phrase("text", ["lettre", "maire"]),
    "phrase with gaps": query.Phrase("pages", ["maire", "lettre"], slop=3),
    "phrase of one word twice": query.Phrase("name", ["nowak", "nowak"]),
    "phrase over two values": query.Phrase("persons", ["jean", "nowak"]),
    "sequence": query.Sequence([T("text", "lettre"), query.Prefix("text", "cart")], slop=2),
    "prefix": query.Prefix("text", "ca"),
    "prefix that scores": query.Prefix("text", "ca", constantscore=False),
    "prefix of an identifier": query.Prefix("id", "r9"),
    "wildcard": query.Wildcard("text", "*a?r*"),
    "regex": query.Regex("title", "ca[rm].*"),
    "fuzzy": query.FuzzyTerm("name", "kovalski", maxdist=2, prefixlength=1),
    "fuzzy that scores": query.FuzzyTerm("text", "cartex", maxdist=1, constantscore=False),
    "range of words": query.TermRange("text", "c", "f"),
    "range of words, open": query.TermRange("title", None, "d", endexcl=True),
    "every": query.Every(),
    "every in a field": query.Every("joined"),
    "span near": NEAR,
    "span first": spans.SpanFirst(T("text", "lettre"), limit=1),
    "span not": spans.SpanNot(NEAR, T("text", "maire")),
}  # fmt: skip
NOTHING = {
    "term that nobody wrote",
    "term of a field that is not there",
    "identifier that nobody has",
    "phrase over two values",
}


@pytest.mark.parametrize("name", QUERIES)
def test_a_query_finds_the_same_documents_with_the_same_scores(
    searchers: tuple[Any, Any], name: str
) -> None:
    theirs, ours = (scored(each.search(QUERIES[name], limit=None)) for each in searchers)

    assert ours == theirs
    assert bool(ours) == (name not in NOTHING)
    assert scored(searchers[1].search(QUERIES[name], limit=20)) == ours[:20]


TYPED = [
    "Lefèbvre", "saint-omer OR title:carrière", '"lettre maire"~2', "cart* NOT places:lille",
    "Straße persons:kowalski", "t?nnel", "kovalski~2", "subjects:[c TO d]", "id:r919", "*:*",
    "l'usine", "Жуков", "name:*k?",
]  # fmt: skip


@pytest.mark.parametrize("typed", TYPED)
def test_what_is_typed_is_folded_as_the_texts_were(searchers: tuple[Any, Any], typed: str) -> None:
    plain = qparser.QueryParser("text", searchers[1].schema)
    several = qparser.MultifieldParser(["title", "text", "name"], searchers[1].schema, WEIGHTS)
    several.add_plugin(qparser.FuzzyTermPlugin())
    found = []
    for parser in (plain, several):
        theirs, ours = (scored(each.search(parser.parse(typed), limit=None)) for each in searchers)
        assert ours == theirs
        found.extend(ours)

    assert found


def _sorted(searcher: Any) -> Any:
    orders = ["title", ["places", "id"], sorting.StoredFieldFacet("reference"),
              [sorting.FieldFacet("subjects", reverse=True), sorting.ScoreFacet()]]  # fmt: skip
    return [
        [hit.docnum for hit in searcher.search(any_field("dora"), sortedby=by, limit=None)]
        for by in orders
    ]


def _grouped(searcher: Any) -> Any:
    by = {"places": sorting.FieldFacet("places", allow_overlap=True)}
    results = searcher.search(T("text", "lettre"), groupedby=by, limit=None)
    return {key: sorted(ids) for key, ids in results.groups("places").items()}


def _filtered(searcher: Any) -> Any:
    kept, hidden = T("subjects", "camp"), query.Prefix("places", "li")
    return scored(searcher.search(any_field("dora"), filter=kept, mask=hidden, limit=None))


def _highlighted(searcher: Any) -> Any:
    results = searcher.search(any_field("oeuvre") | any_field("lefebvre"), terms=True, limit=None)
    results.fragmenter = highlight.WholeFragmenter()
    return [(hit.highlights("title"), sorted(map(str, hit.matched_terms()))) for hit in results]


def _corrected(searcher: Any) -> Any:
    return [searcher.corrector("text").suggest(word, maxdist=2) for word in ("lettr", "tunel", "x")]


def _weighed(searcher: Any) -> Any:
    weightings = [scoring.TF_IDF(), scoring.Frequency(), scoring.BM25F(B=0.3, title_B=0.9, K1=2.0)]
    return [
        scored(searcher.__class__(searcher.reader(), weighting=each)
               .search(any_field("dora"), limit=None))
        for each in weightings
    ]  # fmt: skip


def _shown(searcher: Any) -> Any:
    return [sorted(fields.items()) for fields in searcher.reader().all_stored_fields()]


def _found_by_id(searcher: Any) -> Any:
    return searcher.document(id="r919"), searcher.document_number(id="bare")


def _lengths(searcher: Any) -> Any:
    reader = searcher.reader()
    return [
        (
            reader.field_length(name),
            reader.min_field_length(name),
            reader.max_field_length(name),
            [reader.doc_field_length(number, name) for number in reader.all_doc_ids()],
        )
        for name in FIELDS
    ] + [reader.field_length("id"), reader.doc_field_length(0, "id", 5)]


def _terms(searcher: Any) -> Any:
    reader = searcher.reader()
    return [
        (term, found.weight(), found.doc_frequency(), found.min_length(), found.max_length(),
         found.max_weight(), found.min_id(), found.max_id(), reader.doc_frequency(*term))
        for term, found in reader
    ]  # fmt: skip


def _postings(searcher: Any) -> Any:
    return [(*found, value or b"") for *found, value in searcher.reader().iter_postings()]


def _key_terms(searcher: Any) -> Any:
    results = searcher.search(T("text", "dora"), limit=10)
    return results.key_terms("title", docs=5), scored(results[0].more_like_this("title"))


BUILT_ON_IT: dict[str, Callable[[Any], Any]] = {
    "sorted": _sorted,
    "grouped": _grouped,
    "filtered": _filtered,
    "highlighted": _highlighted,
    "corrected": _corrected,
    "other weightings": _weighed,
    "stored fields": _shown,
    "documents by their ids": _found_by_id,
    "lengths": _lengths,
    "terms with their statistics": _terms,
    "postings with their values": _postings,
    "key terms": _key_terms,
}


@pytest.mark.parametrize("name", BUILT_ON_IT)
def test_all_else_is_the_same(searchers: tuple[Any, Any], name: str) -> None:
    theirs, ours = (BUILT_ON_IT[name](each) for each in searchers)

    assert ours == theirs


def test_the_contract_is_about_one_segment_of_the_builder(searchers: tuple[Any, Any]) -> None:
    reader = searchers[1].reader()

    assert isinstance(reader.codec(), PublishedCodec)
    assert isinstance(reader.segment(), PublishedSegment)
    assert not reader.has_deletions()
    assert reader.doc_count() == RECORDS + 1


@pytest.mark.parametrize("typed", ["dora", "lefebvre nowak", "lettre maire", "20007", "oeuvre"])
def test_whoosh_scores_as_the_kiosk_does(
    searchers: tuple[Any, Any], folder: Path, typed: str
) -> None:
    asked = [any_field(word) for word in words(typed)]
    found = searchers[1].search(And(asked), limit=None)
    engine = ENGINES[DEFAULT](folder / "ours")
    answer = engine.search(SearchRequest(text=f"{typed} ", layers=PLAIN, limit=RECORDS))
    engine.close()
    segment = Segment(folder / "ours" / SEGMENT)
    leaves = [Leaf(operand) for word in words(typed) if (operand := segment.term(word))]
    records = np.array([hit.docnum for hit in found], np.uint32)

    # Each word in each field is rounded to a whole step.
    rounded = SCORE_STEP / 2 * len(leaves) * len(FIELDS)
    assert {hit.id: hit.score for hit in answer.hits} == {
        hit["id"]: pytest.approx(hit.score, abs=rounded) for hit in found
    }
    from_texts = exact(segment, see(segment, records, leaves), leaves)
    from_postings = exact_of_words(segment, records, leaves)
    assert from_texts.tolist() == from_postings.tolist()
    assert from_postings.tolist() == pytest.approx([hit.score for hit in found], abs=rounded)


def test_a_word_far_back_in_a_long_text_is_still_found_beside_its_neighbour(
    tmp_path: Path,
) -> None:
    body = " ".join(["mine"] * 66_000 + ["dora", "tunnel", "mine", "tunnel"])
    long = Document(id="r0", reference="", kind="", group="", title="Long", text=body)
    searcher = published(tmp_path, [long]).searcher()

    def places(word: str) -> Any:
        return searcher.postings("text", word).value_as("positions")

    assert places("dora") == [66_000]
    assert places("tunnel") == [66_001, 66_003]
    assert places("mine")[-2:] == [65_999, 66_002]
    assert len(searcher.search(query.Phrase("text", ["dora", "tunnel"]))) == 1
    assert len(searcher.search(query.Phrase("text", ["tunnel", "dora"]))) == 0


def test_far_back_in_a_long_field_a_place_is_still_free_between_two_pages(tmp_path: Path) -> None:
    pages = (Page(number=1, text="mine " * 66_000), Page(number=2, text="dora tunnel"))
    long = Document(id="r0", reference="", kind="", group="", title="Long", persons=("A", "B"),
                    pages=pages)  # fmt: skip
    searcher = published(tmp_path, [long]).searcher()

    assert searcher.postings("pages", "dora").value_as("positions") == [66_001]
    assert len(searcher.search(query.Phrase("pages", ["mine", "dora"]))) == 0
    assert len(searcher.search(query.Phrase("pages", ["dora", "tunnel"]))) == 1


def test_an_index_of_no_records_opens(tmp_path: Path) -> None:
    searcher = published(tmp_path, []).searcher()

    assert list(searcher.reader().all_terms()) == []
    assert len(searcher.search(query.Every())) == 0
    assert searcher.reader().max_field_length("title") == 0


# ------------------------------------------------------------------- a base and what changed since


# Something in every field: of one that nobody fills Whoosh's own codec cannot say how short it is.
NEW = Document(
    id="new", reference="N", kind="", group="", title="Zeppelin", text="zeppelin lettre",
    names=(Form(text="Zorn"), Form(text="Vanden Broucke, Jean")), persons=("Nowak",),
    places=("Lille",), subjects=("camp",), pages=(Page(number=1, text="rampe"),),
    identifiers=("20007",),
)  # fmt: skip


@pytest.fixture(scope="module")
def changed(holdings: list[Document], tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """Three searchers: over a base with two deltas, over what Whoosh itself makes of the same
    changes, and over an index of what they hold together.
    """
    place, chance = tmp_path_factory.mktemp("changed"), random.Random(2)
    published(place / "ours", holdings)
    theirs = stock(place / "theirs", holdings)
    updater = UPDATERS[DEFAULT](place / "ours")
    now = {each.id: each for each in holdings}
    for numbers, gone in ((range(10, 20), ("r919",)), (range(15, 22), ("bare", "r757"))):
        fresh = {each.id: each for each in (record(number, chance) for number in numbers)}
        fresh["new"] = NEW
        updater.apply(fresh.values(), gone)
        writer = theirs.writer()
        for id_ in (*fresh, *gone):
            writer.delete_by_term("id", id_)
        enter(writer, fresh.values())
        writer.commit(merge=False)
        now = {id_: each for id_, each in (now | fresh).items() if id_ not in gone}
    stock(place / "anew", list(now.values()))
    opened = [index.open_dir(place / name).searcher() for name in ("ours", "theirs", "anew")]
    yield opened
    for each in opened:
        each.close()


NEWS = {"new word": T("text", "zeppelin"), "new name": T("name", "zorn")}
BY_DELETED = {"nothing but not", "require"}
"""What Whoosh itself answers otherwise over an index of which something is deleted."""


@pytest.mark.parametrize("name", [*QUERIES, *NEWS])
def test_a_query_finds_what_has_changed_and_nothing_that_is_gone(changed: Any, name: str) -> None:
    asked = (QUERIES | NEWS)[name]
    ours, theirs, anew = (each.search(asked, limit=None) for each in changed)

    assert scored(ours) == scored(theirs)
    # The order is that of scores, which rest on the deleted as well.
    shown = [sorted(sorted(hit.items()) for hit in found) for found in (ours, anew)]
    assert shown[0] == shown[1] or name in BY_DELETED
    assert len(ours) == 1 or name not in NEWS


@pytest.mark.parametrize("typed", TYPED)
def test_what_is_typed_finds_what_has_changed(changed: Any, typed: str) -> None:
    parser = qparser.MultifieldParser(["title", "text", "name"], changed[0].schema, WEIGHTS)
    parser.add_plugin(qparser.FuzzyTermPlugin())
    ours, theirs, anew = (each.search(parser.parse(typed), limit=None) for each in changed)

    assert scored(ours) == scored(theirs)
    assert {hit["id"] for hit in ours} == {hit["id"] for hit in anew}


@pytest.mark.parametrize("name", BUILT_ON_IT)
def test_all_else_is_as_whoosh_has_it_after_the_same_changes(changed: Any, name: str) -> None:
    ours, theirs, _anew = (BUILT_ON_IT[name](each) for each in changed)

    assert ours == theirs


def test_whoosh_knows_a_segment_of_each_file_with_what_is_deleted_in_it(changed: Any) -> None:
    ours, theirs, anew = (each.reader() for each in changed)

    assert [each.has_deletions() for each in ours.readers] == [True, True, False]
    assert [each.doc_count() for each in ours.readers] == [
        each.doc_count() for each in theirs.readers
    ]
    assert ours.doc_count() == anew.doc_count() == len(list(ours.all_stored_fields()))


def test_the_same_changes_give_the_same_bytes(holdings: list[Document], tmp_path: Path) -> None:
    for name in ("one", "other"):
        published(tmp_path / name, holdings)
        UPDATERS[DEFAULT](tmp_path / name).apply(holdings[:5], ["r919"])

    assert _contents(tmp_path / "one") == _contents(tmp_path / "other")
    assert (tmp_path / "one" / changes.CHANGES).is_file()


def _contents(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in folder.rglob("*")
    }


@pytest.mark.parametrize("wanted", ["writer", "optimize", "delete_by_term"])
def test_a_writer_is_refused_and_changes_nothing(folder: Path, wanted: str) -> None:
    place = folder / "ours"
    before = _contents(place)
    ix = index.open_dir(place)
    arguments = ("id", "r919") if wanted == "delete_by_term" else ()

    for _ in range(2):
        with pytest.raises(IndexingError, match="was published and never changes"):
            getattr(ix, wanted)(*arguments)
    with pytest.raises(IndexingError, match="Publish again to change"):
        AsyncWriter(ix)
    assert _contents(place) == before


def test_searching_changes_nothing(folder: Path) -> None:
    before = _contents(folder / "ours")
    with index.open_dir(folder / "ours").searcher() as searcher:
        searcher.search(any_field("dora"), sortedby="title")

    assert _contents(folder / "ours") == before


def test_the_same_records_give_the_same_bytes(
    holdings: list[Document], folder: Path, tmp_path: Path
) -> None:
    published(tmp_path / "again", holdings[:3])
    published(tmp_path / "again", holdings)

    assert _contents(tmp_path / "again") == _contents(folder / "ours")


def test_lists_are_kept_while_there_is_room(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("index.codec.derived.ROOM", 100)
    with index.open_dir(folder / "ours").searcher() as searcher:
        postings = searcher.reader()._terms._postings
        found = scored(searcher.search(query.Prefix("text", "", constantscore=False), limit=None))
        assert postings._held == sum(len(each.docs) for each in postings._kept.values()) <= 100
        monkeypatch.setattr("index.codec.derived.ROOM", ROOM)
        again = scored(searcher.search(query.Prefix("text", "", constantscore=False), limit=None))
        assert again == found
        assert postings._held == sum(len(each.docs) for each in postings._kept.values()) > 100


# As a table of contents keeps them. Must be read for ever: change the code, not these.
PICKLED_SEGMENT = (
    b"\x80\x02cindex.codec\nPublishedSegment\nq\x00)\x81q\x01}q\x02(X\t\x00\x00\x00indexnameq\x03X"
    b"\x04\x00\x00\x00MAINq\x04X\x05\x00\x00\x00segidq\x05X\t\x00\x00\x00publishedq\x06X\x08\x00\x00"
    b"\x00compoundq\x07\x89X\x04\x00\x00\x00fileq\x08X\x0b\x00\x00\x00base.arraysq\tub."
)
PICKLED_ANALYSER = b"\x80\x02cindex.codec\nFolding\nq\x00)\x81q\x01."


def test_what_was_pickled_once_is_read_for_ever() -> None:
    segment = pickle.loads(PICKLED_SEGMENT)  # noqa: S301  # our own
    analyser = pickle.loads(PICKLED_ANALYSER)  # noqa: S301

    assert isinstance(segment, PublishedSegment)
    assert isinstance(segment.codec(), PublishedCodec)
    assert segment.file == "base.arrays"
    assert isinstance(analyser, Folding)
    assert pickle.dumps(segment, 2) == PICKLED_SEGMENT
    assert pickle.dumps(analyser, 2) == PICKLED_ANALYSER


LETTERS = st.one_of(
    st.sampled_from("abz09éèœßŁø’-'? .,;\u0301\u00adﬁЖא\u0131İ½\U0001d400👨\u200d\u0345ᾳ\u037a"),
    st.characters(),
)


@given(st.text(LETTERS, max_size=40))
def test_any_text_is_cut_into_the_words_of_the_kiosk(text: str) -> None:
    tokens = [
        (token.text, token.pos, token.startchar, token.endchar)
        for token in Folding()(text, positions=True, chars=True, start_pos=3, start_char=5)
    ]

    assert [found for found, *_rest in tokens] == words(text)
    # Between two values of a field a place is left free.
    told = [word for value in text.split(VALUE_END) for word in (*words(value), None)]
    assert [place for _found, place, *_rest in tokens] == [
        place for place, word in enumerate(told, start=3) if word is not None
    ]
    assert all(5 <= begin <= end <= 5 + len(text) for *_rest, begin, end in tokens)
    assert [token.text for token in Folding()(text)] == words(text)


def test_a_word_stands_where_it_was_written() -> None:
    text = "À l’Œuvre, Straße"
    tokens = [text[token.startchar : token.endchar] for token in Folding()(text, chars=True)]

    assert tokens == ["À", "l", "Œuvre", "Straße"]
