"""What a searcher is asked in the contract; each answer can be compared with another codec's."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Final

from whoosh import highlight, qparser, query, scoring, sorting
from whoosh.query import spans

from tests.index.codec.corpus import WORDS

if TYPE_CHECKING:
    from collections.abc import Callable

T, Or, And, Not = query.Term, query.Or, query.And, query.Not


def _day(year: int) -> datetime:
    return datetime(year, 6, 1, tzinfo=UTC).replace(tzinfo=None)


def any_field(word: str) -> Any:
    """The word in any field, each with its weight."""
    return Or([T("title", word, boost=4.0), T("body", word), T("counted", word, boost=0.5)])


NEAR: Final = spans.SpanNear(T("body", "guerre"), T("body", "train"), slop=4, ordered=False)
PARENTS: Final = Or([T("number", f"{number:05}") for number in range(0, 120, 5)])
QUERIES: Final[dict[str, Any]] = {
    "term": T("body", "guerre"),
    "term that nobody wrote": T("body", "zeppelin"),
    "term of a field that is not there": T("nowhere", "guerre"),
    "term with a boost of indexing": T("loud", "train"),
    "term with a character and a boost": T("exact", "camp"),
    "term of a dynamic field": Or([T("a_note", word) for word in WORDS]),
    "identifier": T("number", "00022"),
    "keyword": T("place", "łódź"),
    "boolean": query.Term("scanned", True),  # noqa: FBT003  # the field's own value
    "any field": any_field("train"),
    "and": And([T("body", "guerre"), T("body", "camp")]),
    "and of any fields": And([any_field("guerre"), any_field("train"), any_field("camp")]),
    "or": Or([T("body", word) for word in WORDS[:9]]),
    "or of at least": Or([T("body", word) for word in WORDS[20:30]], minmatch=3),
    "or by coordination": Or([T("body", word) for word in WORDS[:3]], scale=0.5),
    "or preloaded": query.compound.PreloadedOr([T("body", "dune"), T("title", "phare")]),
    "disjunction by maximum": query.DisjunctionMax([T("title", "mine"), T("body", "mine")]),
    "not": And([T("body", "guerre"), Not(T("kind", "photo"))]),
    "and not": query.AndNot(T("body", "guerre"), T("title", "train")),
    "and maybe": query.AndMaybe(T("body", "guerre"), any_field("fusee")),
    "require": query.Require(T("body", "rampe"), T("kind", "map")),
    "otherwise": query.Otherwise(T("body", "zeppelin"), T("body", "dune")),
    "constant score": query.ConstantScoreQuery(T("body", "rampe"), 3.0),
    "phrase": query.Phrase("body", ["guerre", "train"]),
    "phrase with gaps": query.Phrase("body", ["guerre", "camp"], slop=3),
    "phrase of boosted words": query.Phrase("loud", ["guerre", "camp"]),
    "sequence": query.Sequence([T("body", "train"), query.Prefix("body", "ca")], slop=2),
    "ordered": query.Ordered([T("body", "train"), T("body", "dune")]),
    "prefix": query.Prefix("body", "ca"),
    "prefix that scores": query.Prefix("body", "ca", constantscore=False),
    "wildcard": query.Wildcard("body", "*a?ri*"),
    "regex": query.Regex("body", "ca[mr].*"),
    "fuzzy": query.FuzzyTerm("title", "wagom", maxdist=2, prefixlength=1),
    "fuzzy over all": query.FuzzyTerm("body", "camt", maxdist=1, constantscore=False),
    "variations": query.Variations("body", "bois"),
    "range of terms": query.TermRange("title", "c", "f"),
    "range of terms, open": query.TermRange("title", None, "c", endexcl=True),
    "range of numbers": query.NumericRange("year", 1941, 1943),
    "range of decimals": query.NumericRange("weighed", 0.25, None),
    "range of days": query.DateRange("day", _day(1943), _day(1944)),
    "every": query.Every(),
    "every in a field": query.Every("a_note"),
    "grams": T("grams", "ra"),
    "grams of words": And([T("word_grams", "rai"), T("word_grams", "ail")]),
    "parents": query.NestedParent(PARENTS, T("body", "train")),
    "column": query.ConstantScoreQuery(query.ColumnQuery("kind", "map")),
    "span first": spans.SpanFirst(T("body", "guerre"), limit=2),
    "span near": NEAR,
    "span near, twice": spans.SpanNear2([T("body", "guerre"), T("body", "train")], slop=3),
    "span or": spans.SpanOr([T("body", "dune"), NEAR]),
    "span not": spans.SpanNot(NEAR, T("body", "camp")),
    "span contains": spans.SpanContains(NEAR, T("body", "camp")),
    "span before": spans.SpanBefore(T("body", "guerre"), T("body", "dune")),
    "span condition": spans.SpanCondition(T("body", "guerre"), T("body", "dune")),
    "any field in nothing": And([any_field("zeppelin"), any_field("guerre")]),
}
NOTHING: Final = {
    "term that nobody wrote",
    "term of a field that is not there",
    "any field in nothing",
}
WEIGHTINGS: Final[dict[str, Any]] = {
    "BM25F": scoring.BM25F(),
    "BM25F with its own B": scoring.BM25F(B=0.3, K1=2.0, title_B=0.9),
    "TF_IDF": scoring.TF_IDF(),
    "frequency": scoring.Frequency(),
    "in turn": scoring.MultiWeighting(scoring.BM25F(), title=scoring.Frequency()),
    "reversed": scoring.ReverseWeighting(scoring.BM25F()),
}


def scored(results: Any) -> list[tuple[int, float]]:
    """Documents and scores, in their order."""
    return [(hit.docnum, hit.score) for hit in results]


def _parsed(searcher: Any) -> Any:
    parser = qparser.MultifieldParser(["title", "body"], searcher.schema, {"title": 2.0})
    parser.add_plugin(qparser.FuzzyTermPlugin())
    texts = [
        '"guerre train"~2 OR camp',
        "car* NOT place:calais year:[1940 TO 1942]",
        "kind:(map OR photo) tra?n",
        "wagom~2 day:1943",
        "guerre ANDMAYBE title:dome",
        "*",
    ]
    return [scored(searcher.search(parser.parse(text), limit=None)) for text in texts]


def _sorted(searcher: Any) -> Any:
    found = any_field("guerre")
    orders = [
        "year",
        ["kind", sorting.FieldFacet("year", reverse=True)],
        [sorting.ScoreFacet(), "kind"],
        # Not sortable: Whoosh builds these columns out of the posting lists.
        sorting.FieldFacet("place", allow_overlap=True),
        sorting.StoredFieldFacet("title"),
    ]
    return [
        [hit.docnum for hit in searcher.search(found, sortedby=by, limit=None)] for by in orders
    ]


def _grouped(searcher: Any) -> Any:
    by = {
        "kind": sorting.FieldFacet("kind"),
        "place": sorting.FieldFacet("place", allow_overlap=True),
    }
    results = searcher.search(any_field("guerre"), groupedby=by, limit=None)
    return {name: {key: sorted(ids) for key, ids in results.groups(name).items()} for name in by}


def _collapsed(searcher: Any) -> Any:
    return scored(searcher.search(any_field("camp"), collapse="kind", limit=None))


def _filtered(searcher: Any) -> Any:
    kept, hidden = T("kind", "map") | T("kind", "photo"), query.NumericRange("year", 1944, None)
    return scored(searcher.search(any_field("camp"), filter=kept, mask=hidden, limit=None))


def _highlighted(searcher: Any) -> Any:
    results = searcher.search(
        any_field("tunnel") | query.Prefix("body", "car"), limit=30, terms=True
    )
    # All fragments: Whoosh chooses among equally good ones by where they lie in memory.
    marked = [
        (hit.highlights("body", top=99), sorted(map(str, hit.matched_terms()))) for hit in results
    ]
    results.fragmenter = highlight.PinpointFragmenter()
    return marked, [hit.highlights("body", top=99) for hit in results]


def _corrected(searcher: Any) -> Any:
    corrector = searcher.corrector("title")
    meant = qparser.QueryParser("title", searcher.schema).parse("wagom de charbin")
    return (
        [corrector.suggest(word, limit=5, maxdist=2) for word in ("trein", "gaerre", "xxxx")],
        searcher.corrector("stemmed").suggest("guerras", limit=5, maxdist=2),
        searcher.correct_query(meant, "wagom de charbin").string,
    )


def _key_terms(searcher: Any) -> Any:
    results = searcher.search(T("body", "dune"), limit=10)
    return results.key_terms("body", docs=5), scored(results[0].more_like_this("body"))


def _children(searcher: Any) -> Any:
    asked = query.NestedChildren(PARENTS, T("number", "00010") | T("number", "00055"))
    return scored(searcher.search(asked, limit=None))


def _paged(searcher: Any) -> Any:
    return [scored(searcher.search_page(any_field("guerre"), page, pagelen=10)) for page in (1, 3)]


def _columns(searcher: Any) -> Any:
    return [list(searcher.reader().column_reader(name)) for name in ("kind", "year")]


OTHER: Final[dict[str, Callable[[Any], Any]]] = {
    "parsed": _parsed,
    "sorted": _sorted,
    "grouped": _grouped,
    "collapsed": _collapsed,
    "filtered": _filtered,
    "highlighted": _highlighted,
    "corrected": _corrected,
    "key terms": _key_terms,
    "children": _children,
    "paged": _paged,
    "columns": _columns,
}
