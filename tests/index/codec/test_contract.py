"""The contract: over one corpus, Whoosh on our codec answers as Whoosh on its own.

Documents, their order and their scores are compared as they are, unrounded. The oracle is
`limit=None`: with a limit Whoosh on its own codec loses parts of scores, and with coordination
(`Or` with a scale) on any codec.
"""

from __future__ import annotations

import shutil
from functools import cache
from typing import TYPE_CHECKING, Any

import pytest
from whoosh import index
from whoosh.filedb.filestore import FileStorage, RamStorage, copy_to_ram

from index.codec import ArrayCodec, ArraySegment
from tests.index.codec.corpus import CODECS, WORDS, filled, schema
from tests.index.codec.questions import NOTHING, OTHER, QUERIES, WEIGHTINGS, Or, T, scored

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

# Whichever test is first makes what all of them ask.
pytestmark = pytest.mark.medium


class Asked:
    """A searcher and what it answered: no question is put to it twice."""

    def __init__(self, ix: Any) -> None:
        self.searcher = ix.searcher()
        self._answers: dict[object, Any] = {}

    def answer(self, name: object, ask: Callable[[Any], Any]) -> Any:
        if name not in self._answers:
            self._answers[name] = ask(self.searcher)
        return self._answers[name]

    def every(self, name: str) -> list[tuple[int, float]]:
        """All documents that a query finds, with their scores."""
        found: list[tuple[int, float]] = self.answer(
            name, lambda searcher: scored(searcher.search(QUERIES[name], limit=None))
        )
        return found


def _in_a_folder(layout: str, name: str, written: Path, place: Path) -> Any:
    """The index that lies in one folder, laid out in another."""
    shutil.copytree(written, place)
    ix = index.open_dir(place)
    if layout == "merged":
        ix.writer(codec=CODECS[name]()).commit(optimize=True)
    if layout == "compound":
        _put_together(ix)
    if layout == "unmapped":
        return FileStorage(place, supports_mmap=False).open_index()
    if layout == "copied to memory":
        return copy_to_ram(ix.storage).open_index()
    return index.open_dir(place)


def _in_memory() -> Any:
    ix = RamStorage().create_index(schema())
    filled(ix, ArrayCodec(), segments=True)
    return ix


def _put_together(ix: Any) -> None:
    """Make compound files, which our segments do not ask for, but must be readable in."""
    info = ix._read_toc()
    for segment in info.segments:
        if not segment.is_compound():
            segment.create_compound_file(ix.storage)
    info.generation += 1
    info.write(ix.storage, ix.indexname)


# Where our index lies, and which of Whoosh's own it is compared with: where an index lies
# changes no answer, how it is parted into segments does.
LAYOUTS = {
    "segments": "segments",
    "one segment": "one segment",
    "merged": "merged",
    "compound": "segments",
    "unmapped": "segments",
    "memory": "segments",
    "copied to memory": "segments",
}
SELDOM = [pytest.mark.slow]


@pytest.fixture(scope="module")
def laid_out(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str, str], Any]:
    """Makes an index of any layout with either codec; what is written slowly is written once."""
    place = tmp_path_factory.mktemp("contract")

    @cache
    def written(name: str, *, segments: bool) -> Path:
        folder = place / f"{name} {segments}"
        folder.mkdir()
        filled(index.create_in(folder, schema()), CODECS[name](), segments=segments)
        return folder

    def make(layout: str, name: str) -> Any:
        if layout == "memory":
            return _in_memory()
        folder = written(name, segments=layout != "one segment")
        return _in_a_folder(layout, name, folder, place / f"{name} {layout}")

    return make


@pytest.fixture(scope="module")
def oracles(laid_out: Callable[[str, str], Any]) -> Iterator[Callable[[str], Asked]]:
    opened: dict[str, Asked] = {}

    def oracle(layout: str) -> Asked:
        if layout not in opened:
            opened[layout] = Asked(laid_out(layout, "stock"))
        return opened[layout]

    yield oracle
    for each in opened.values():
        each.searcher.close()


@pytest.fixture(
    scope="module",
    params=[
        pytest.param(layout, marks=[] if layout == "segments" else SELDOM) for layout in LAYOUTS
    ],
)
def layout(request: pytest.FixtureRequest) -> str:
    name: str = request.param
    return name


@pytest.fixture(scope="module")
def ours(layout: str, laid_out: Callable[[str, str], Any]) -> Iterator[Asked]:
    ix = laid_out(layout, "ours")
    asked = Asked(ix)
    yield asked
    asked.searcher.close()
    ix.close()


@pytest.fixture(scope="module")
def stock(layout: str, oracles: Callable[[str], Asked]) -> Asked:
    return oracles(LAYOUTS[layout])


@pytest.mark.slow
def test_the_contract_is_about_our_codec(stock: Asked, ours: Asked) -> None:
    theirs, own = (
        [reader for reader, _ in each.searcher.reader().leaf_readers()] for each in (stock, ours)
    )
    assert all(isinstance(reader.codec(), ArrayCodec) for reader in own)
    assert all(isinstance(reader.segment(), ArraySegment) for reader in own)
    assert not any(isinstance(reader.codec(), ArrayCodec) for reader in theirs)
    assert len(theirs) == len(own)


@pytest.mark.parametrize("name", QUERIES)
def test_a_query_finds_the_same_documents_with_the_same_scores(
    stock: Asked, ours: Asked, name: str
) -> None:
    assert ours.every(name) == stock.every(name)


def test_the_corpus_has_something_to_find_for_nearly_every_query(ours: Asked) -> None:
    empty = {name for name in QUERIES if not ours.every(name)}
    # Where the first child found has lost its parent, Whoosh gives no parents at all.
    assert empty in (NOTHING, NOTHING | {"parents"})


def test_the_first_hits_are_the_head_of_all_hits(ours: Asked) -> None:
    for name, asked in QUERIES.items():
        assert scored(ours.searcher.search(asked, limit=20)) == ours.every(name)[:20], name


@pytest.mark.parametrize("scale", [0.1, 0.5, 0.9])
def test_coordination_scores_the_same_and_under_a_limit_is_amiss_on_either_codec(
    stock: Asked, ours: Asked, scale: float
) -> None:
    # Where a word has no more documents, Whoosh goes on without it as soon as the limit's least
    # score rises, and reckons the bonus for fewer words: scores depend on the limit. On its own
    # codec it drops words with too little to give as well, so the two are not amiss alike. Here
    # the words of the last of several segments end early; those of one long segment do not.
    asked = Or([T("body", word) for word in WORDS[30:36]], scale=scale)
    several = len(ours.searcher.reader().leaf_readers()) > 1
    every = []
    for each in (stock, ours):
        found = scored(each.searcher.search(asked, limit=None))
        limited = {limit: each.searcher.search(asked, limit=limit) for limit in (1, 5, 20)}
        assert all(len(results) == len(found) for results in limited.values())
        amiss = [limit for limit in limited if scored(limited[limit]) != found[:limit]]
        assert bool(amiss) == several
        every.append(found)
    assert every[0] == every[1]


def test_a_limit_does_not_change_the_count(ours: Asked) -> None:
    for name, asked in QUERIES.items():
        assert len(ours.searcher.search(asked, limit=5)) == len(ours.every(name)), name


def test_a_query_that_nobody_scores_finds_the_same(stock: Asked, ours: Asked) -> None:
    def unscored(searcher: Any) -> Any:
        return {name: list(searcher.docs_for_query(asked)) for name, asked in QUERIES.items()}

    assert unscored(ours.searcher) == stock.answer("unscored", unscored)


@pytest.mark.parametrize("name", WEIGHTINGS)
def test_every_weighting_of_whoosh_scores_the_same(stock: Asked, ours: Asked, name: str) -> None:
    def weighed(searcher: Any) -> Any:
        other = searcher.__class__(searcher.reader(), weighting=WEIGHTINGS[name])
        return [
            scored(other.search(QUERIES[asked], limit=None))
            for asked in ("any field", "or", "prefix that scores")
        ]

    assert weighed(ours.searcher) == stock.answer(("weighed", name), weighed)


@pytest.mark.parametrize("name", OTHER)
def test_what_is_built_on_searching_is_the_same(stock: Asked, ours: Asked, name: str) -> None:
    assert OTHER[name](ours.searcher) == stock.answer(OTHER[name], OTHER[name])


def _readers(searcher: Any, layout: str) -> Any:
    """The reader over all segments once; where an index lies otherwise, those of its segments."""
    reader = searcher.reader()
    return [reader] if layout == "segments" else [leaf for leaf, _ in reader.leaf_readers()]


def _terms(readers: Any) -> list[Any]:
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
        for reader in readers
        for term, found in reader
    ]


def _postings(readers: Any) -> list[Any]:
    return [
        (field, text, docnum, weight, _value(field, value))
        for reader in readers
        for field, text, docnum, weight, value in reader.iter_postings()
    ]


@pytest.mark.slow
@pytest.mark.parametrize("what", [_terms, _postings])
def test_every_term_and_posting_has_the_same_numbers(
    stock: Asked, ours: Asked, layout: str, what: Callable[[Any], list[Any]]
) -> None:
    whole = layout == "segments"
    found = what(_readers(ours.searcher, layout))

    assert len(found) > 1000
    assert found == stock.answer((what, whole), lambda s: what(_readers(s, layout)))


def _value(field: str, value: bytes | None) -> bytes:
    # A spelling field's postings come with what was left of another field's value. Whoosh's codec
    # cuts that up, ours keeps it, nobody reads it.
    # And for a value of no bytes Whoosh's codec gives None, ours the bytes that were encoded.
    return b"" if field.startswith("spell_") else value or b""


def _vectors(searcher: Any) -> list[Any]:
    return [
        list(reader.vector(number, "body").items_as("characters"))
        for reader, _ in searcher.reader().leaf_readers()
        for number in range(reader.doc_count_all())
    ]


def _stored(searcher: Any) -> list[Any]:
    return [
        (
            fields,
            searcher.doc_field_length(number, "body"),
            searcher.doc_field_length(number, "title"),
        )
        for number, fields in searcher.reader().iter_docs()
    ]


def test_every_vector_is_the_same(stock: Asked, ours: Asked) -> None:
    assert _vectors(ours.searcher) == stock.answer(_vectors, _vectors)


def test_every_stored_field_and_length_is_the_same(stock: Asked, ours: Asked) -> None:
    assert _stored(ours.searcher) == stock.answer(_stored, _stored)
