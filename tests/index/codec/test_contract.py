"""The contract: over one corpus, Whoosh on our codec answers as Whoosh on its own.

Documents, their order and their scores are compared as they are, unrounded. The oracle is
`limit=None`: with a limit Whoosh on its own codec loses parts of scores.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from whoosh import index
from whoosh.filedb.filestore import FileStorage, RamStorage, copy_to_ram

from index.codec import ArrayCodec, ArraySegment
from tests.index.codec.corpus import CODECS, filled, schema
from tests.index.codec.questions import NOTHING, OTHER, QUERIES, WEIGHTINGS, scored

if TYPE_CHECKING:
    from collections.abc import Iterator

    Pair = tuple[Any, Any]


def _in_a_folder(layout: str, name: str, place: Any) -> Any:
    (place / name).mkdir()
    ix = index.create_in(place / name, schema())
    filled(ix, CODECS[name](), segments=layout != "one segment")
    if layout == "merged":
        ix.writer(codec=CODECS[name]()).commit(optimize=True)
    if layout == "compound":
        _put_together(ix)
    if layout == "unmapped":
        return FileStorage(place / name, supports_mmap=False).open_index()
    if layout == "copied to memory":
        return copy_to_ram(ix.storage).open_index()
    return index.open_dir(place / name)


def _in_memory(name: str) -> Any:
    ix = RamStorage().create_index(schema())
    filled(ix, CODECS[name](), segments=True)
    return ix


def _put_together(ix: Any) -> None:
    """Make compound files, which our segments do not ask for, but must be readable in."""
    info = ix._read_toc()
    for segment in info.segments:
        if not segment.is_compound():
            segment.create_compound_file(ix.storage)
    info.generation += 1
    info.write(ix.storage, ix.indexname)


LAYOUTS = [
    "segments",
    *(
        pytest.param(layout, marks=pytest.mark.slow)
        for layout in (
            "one segment",
            "merged",
            "compound",
            "unmapped",
            "memory",
            "copied to memory",
        )
    ),
]


@pytest.fixture(scope="module", params=LAYOUTS)
def searchers(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Pair]:
    place = tmp_path_factory.mktemp("contract")
    if request.param == "memory":
        indexes = [_in_memory(name) for name in CODECS]
    else:
        indexes = [_in_a_folder(request.param, name, place) for name in CODECS]
    stock, ours = (ix.searcher() for ix in indexes)
    yield stock, ours
    stock.close()
    ours.close()
    for ix in indexes:
        ix.close()


def test_the_contract_is_about_our_codec(searchers: Pair) -> None:
    stock, ours = ([reader for reader, _ in s.reader().leaf_readers()] for s in searchers)
    assert all(isinstance(reader.codec(), ArrayCodec) for reader in ours)
    assert all(isinstance(reader.segment(), ArraySegment) for reader in ours)
    assert not any(isinstance(reader.codec(), ArrayCodec) for reader in stock)
    assert len(stock) == len(ours)


@pytest.mark.parametrize("name", QUERIES)
def test_a_query_finds_the_same_documents_with_the_same_scores(searchers: Pair, name: str) -> None:
    stock, ours = (scored(s.search(QUERIES[name], limit=None)) for s in searchers)
    assert ours == stock


def test_the_corpus_has_something_to_find_for_nearly_every_query(searchers: Pair) -> None:
    _, ours = searchers
    empty = {name for name, asked in QUERIES.items() if not ours.search(asked, limit=None)}
    # Where the first child found has lost its parent, Whoosh gives no parents at all.
    assert empty in (NOTHING, NOTHING | {"parents"})


@pytest.mark.parametrize("name", QUERIES)
def test_the_first_hits_are_the_head_of_all_hits(searchers: Pair, name: str) -> None:
    _, ours = searchers
    every = scored(ours.search(QUERIES[name], limit=None))
    assert scored(ours.search(QUERIES[name], limit=20)) == every[:20]


@pytest.mark.parametrize("name", QUERIES)
def test_a_limit_does_not_change_the_count(searchers: Pair, name: str) -> None:
    _, ours = searchers
    every = ours.search(QUERIES[name], limit=None)
    assert len(ours.search(QUERIES[name], limit=5)) == len(every)


@pytest.mark.parametrize("name", QUERIES)
def test_a_query_that_nobody_scores_finds_the_same(searchers: Pair, name: str) -> None:
    stock, ours = (list(s.docs_for_query(QUERIES[name])) for s in searchers)
    assert ours == stock


@pytest.mark.parametrize("name", WEIGHTINGS)
def test_every_weighting_of_whoosh_scores_the_same(searchers: Pair, name: str) -> None:
    for asked in ("any field", "or", "prefix that scores"):
        answers = []
        for searcher in searchers:
            weighed = searcher.__class__(searcher.reader(), weighting=WEIGHTINGS[name])
            answers.append(scored(weighed.search(QUERIES[asked], limit=None)))
        assert answers[0] == answers[1]


@pytest.mark.parametrize("name", OTHER)
def test_what_is_built_on_searching_is_the_same(searchers: Pair, name: str) -> None:
    stock, ours = (OTHER[name](s) for s in searchers)
    assert ours == stock


def _terms(reader: Any) -> list[Any]:
    return [
        (
            term,
            found.weight(),
            found.doc_frequency(),
            found.min_length(),
            found.max_length(),
            found.max_weight(),
            found.min_id(),
            found.max_id(),
            reader.frequency(*term),
            reader.doc_frequency(*term),
        )
        for term, found in reader
    ]


def test_every_term_has_the_same_statistics(searchers: Pair) -> None:
    stock, ours = (_terms(s.reader()) for s in searchers)
    assert len(ours) > 1000
    assert ours == stock


def _value(field: str, value: bytes | None) -> bytes:
    # A spelling field's postings come with what was left of another field's value. Whoosh's codec
    # cuts that up, ours keeps it, nobody reads it.
    # And for a value of no bytes Whoosh's codec gives None, ours the bytes that were encoded.
    return b"" if field.startswith("spell_") else value or b""


def test_every_posting_has_the_same_weight_and_value(searchers: Pair) -> None:
    stock, ours = (
        [
            (field, text, docnum, weight, _value(field, value))
            for field, text, docnum, weight, value in s.reader().iter_postings()
        ]
        for s in searchers
    )
    assert ours == stock


def test_every_vector_is_the_same(searchers: Pair) -> None:
    stock, ours = (
        [
            list(reader.vector(number, "body").items_as("characters"))
            for reader, _ in s.reader().leaf_readers()
            for number in range(reader.doc_count_all())
        ]
        for s in searchers
    )
    assert ours == stock


def test_every_stored_field_and_length_is_the_same(searchers: Pair) -> None:
    stock, ours = (
        [
            (fields, s.doc_field_length(number, "body"), s.doc_field_length(number, "title"))
            for number, fields in s.reader().iter_docs()
        ]
        for s in searchers
    )
    assert ours == stock
