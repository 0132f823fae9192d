"""The contract over corpora and queries that Hypothesis makes up."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from whoosh import fields, query
from whoosh.filedb.filestore import RamStorage

from tests.index.codec.corpus import CODECS
from tests.index.codec.questions import scored

# Few words that are prefixes of and near to one another, one that is no ASCII, one of two planes.
WORD = st.sampled_from(["a", "ab", "abc", "abd", "b", "bc", "é", "zł", "\U0001d538b"])
TEXT = st.lists(WORD, max_size=12).map(" ".join)
FIELD = st.sampled_from(["plain", "wide", "counted", "nowhere"])
DOCUMENT = st.fixed_dictionaries(
    {"number": st.sampled_from("0123456789")},
    optional={
        "plain": TEXT,
        "wide": TEXT,
        "counted": TEXT,
        "_boost": st.sampled_from([0.5, 1.0, 2.5]),
    },
)
SEGMENTS = st.lists(st.lists(DOCUMENT, min_size=1, max_size=8), min_size=1, max_size=4)


def _words() -> st.SearchStrategy[Any]:
    return st.one_of(
        st.builds(query.Term, FIELD, WORD, boost=st.sampled_from([1.0, 3.0])),
        st.builds(query.Prefix, FIELD, WORD, constantscore=st.booleans()),
        st.builds(query.Wildcard, FIELD, st.sampled_from(["?b*", "a?", "*c"])),
        st.builds(query.FuzzyTerm, FIELD, WORD, maxdist=st.integers(1, 2)),
        st.builds(query.TermRange, FIELD, WORD, WORD),
        st.builds(query.Phrase, st.just("plain"), st.lists(WORD, min_size=2, max_size=3)),
        st.builds(query.Phrase, st.just("wide"), st.lists(WORD, min_size=2, max_size=2)),
    )


def _everything() -> st.SearchStrategy[Any]:
    return st.one_of(
        st.builds(query.Every, st.none() | FIELD),
        st.builds(query.Wildcard, FIELD, st.just("*")),
    )


def _compound(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    several = st.lists(inner, min_size=2, max_size=4)
    return st.one_of(
        st.builds(query.And, several),
        st.builds(query.Or, several),
        st.builds(query.DisjunctionMax, several),
        st.builds(query.AndNot, inner, inner),
        st.builds(query.AndMaybe, inner, inner),
        st.builds(query.Require, inner, inner),
    )


STATISTICS = {"_weight", "_df", "_minlength", "_maxlength", "_maxweight", "_minid", "_maxid"}
QUERY = st.recursive(_words() | _everything(), _compound, max_leaves=8)
# Whoosh walks "everything" by a matcher of its own, whose bounds let it skip hits (with any codec).
WORDS_ALONE = st.recursive(_words(), _compound, max_leaves=8)


def _filled(name: str, segments: list[list[dict[str, Any]]], *, optimized: bool) -> Any:
    schema = fields.Schema(
        number=fields.ID(unique=True),
        plain=fields.TEXT(spelling=True),
        wide=fields.TEXT(chars=True),
        counted=fields.TEXT(phrase=False),
    )
    ix = RamStorage().create_index(schema)
    for documents in segments:
        writer = ix.writer(codec=CODECS[name]())
        for document in documents:
            writer.update_document(**document)
        writer.commit(merge=False, optimize=optimized)
    return ix


def _answer(searcher: Any, asked: Any) -> Any:
    """What is found, or which fault of Whoosh the query meets; both must be the same."""
    try:
        return scored(searcher.search(asked, limit=None))
    except Exception as fault:  # noqa: BLE001  # whichever it is
        return repr(fault)


# An AndNot inside an AndNot asks a matcher for its document that has ended.
ENDED: Any = query.AndNot(
    query.Every("plain"), query.AndNot(query.Term("plain", "ab"), query.Term("plain", "abc"))
)


@pytest.mark.slow
@settings(deadline=None, max_examples=40)
@example(
    segments=[
        [{"number": str(nth), "plain": text} for nth, text in enumerate(["ab", "a", "ab", "abc"])]
    ],
    asked=[ENDED],
    optimized=False,
)
@given(SEGMENTS, st.lists(QUERY, min_size=1, max_size=8), st.booleans())
def test_any_corpus_answers_any_query_the_same(
    segments: list[list[dict[str, Any]]], asked: list[Any], optimized: bool
) -> None:
    stock, ours = (_filled(name, segments, optimized=optimized).searcher() for name in CODECS)
    for one in asked:
        assert _answer(ours, one) == _answer(stock, one)
    assert [(*found[:4], found[4] or b"") for found in ours.reader().iter_postings()] == [
        (*found[:4], found[4] or b"") for found in stock.reader().iter_postings()
    ]
    assert [(term, vars(found)) for term, found in ours.reader()] == [
        (term, {name: value for name, value in vars(found).items() if name in STATISTICS})
        for term, found in stock.reader()
    ]


@pytest.mark.slow
@settings(deadline=None, max_examples=40)
@given(SEGMENTS, WORDS_ALONE, st.integers(1, 5))
def test_a_limit_gives_the_head_of_any_answer(
    segments: list[list[dict[str, Any]]], asked: Any, limit: int
) -> None:
    searcher = _filled("ours", segments, optimized=False).searcher()
    every = _answer(searcher, asked)
    if isinstance(every, list):
        assert scored(searcher.search(asked, limit=limit)) == every[:limit]
