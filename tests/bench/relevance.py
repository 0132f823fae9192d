"""Whether a question finds its passage: 3,002 French questions (PIAF) on 600 passages.

    scripts/bench relevance [--backend NAME] [--json]

Any word of a question may match. Ours is measured as questions are ranked, and on words alone in
the default order; tantivy with and without its French stemmer and stop words; FTS5 with and without
its (English) stemmer. Once on the passages alone, once with the title of the article, which several
passages share, as the record's title: at the weight that titles have, and for the peers as one more
text. A passage is found in place 1, among the first ten; MRR is the mean of one over the place, 0
beyond the first hundred. How ours ranks questions was chosen on every second of them: the figures
stand for all, and for those that nobody looked at. The last line is one JSON object.
"""

# Needs requirements/bench.lock.

from __future__ import annotations

import argparse
import dataclasses
import json
import sqlite3
import sys
import tempfile
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from index.backends import DEFAULT, ENGINES, WRITERS
from index.document import Document
from index.query import PLAIN, SearchRequest
from index.ranking import WEIGHTS
from kiosk.records.folding import words
from tests.bench.measuring import cpu_ms, machine, quantile
from tests.bench.peers.tantivy_peer import tantivy
from tests.shared import DATA

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from index.results import Layer

QUESTIONS = DATA / "relevance" / "piaf_v1.1_subset.json"
DEEP = 100
TITLE, TEXT = "title", "text"
MEASURED = "ours, as a question"


@dataclass(frozen=True)
class Passage:
    """One passage, the title of its article, and what is asked about it."""

    id: str
    title: str
    text: str
    questions: tuple[str, ...]


@dataclass(frozen=True)
class Score:
    """How well passages were found."""

    first: float
    ten: float
    mrr: float
    p50_ms: float
    unseen: tuple[float, float, float]


def passages(path: Path = QUESTIONS) -> Iterator[Passage]:
    """The passages of the file, in order."""
    number = 0
    for article in json.loads(path.read_text("utf-8"))["data"]:
        for paragraph in article["paragraphs"]:
            asked = tuple(each["question"] for each in paragraph["qas"])
            yield Passage(f"p{number:04d}", article["title"], paragraph["context"], asked)
            number += 1


def score(find: Callable[[str], list[str]], everything: Iterable[Passage]) -> Score:
    """Ask every question; `find` gives the ids found, best first."""
    places: list[int] = []
    times: list[float] = []
    for passage in everything:
        for question in passage.questions:
            found: list[str] = []
            times.append(cpu_ms(lambda asked=question, into=found: into.extend(find(asked))))  # type: ignore[misc]
            places.append(found.index(passage.id) + 1 if passage.id in found else 0)
    return Score(*_figures(places), quantile(times, 0.5), unseen=_figures(places[::2]))


def _figures(places: list[int]) -> tuple[float, float, float]:
    """How often in place 1, among the first ten, and the mean of one over the place."""
    return (
        sum(place == 1 for place in places) / len(places),
        sum(0 < place <= 10 for place in places) / len(places),
        sum(1 / place for place in places if place) / len(places),
    )


# ----------------------------------------------------------------------------------- the engines


def ours(folder: Path, backend: str, everything: list[Passage]) -> dict[str, Any]:
    """Our engine: what finds by words, by every layer."""
    folder.mkdir()
    WRITERS[backend]().write(
        folder,
        (
            Document(
                id=passage.id,
                reference="",
                kind="document",
                group="documents",
                title=passage.title,
                text=passage.text,
                facets=(("kind", "document"),),
            )
            for passage in everything
        ),
    )
    engine = ENGINES[backend](folder)

    def finder(layers: frozenset[Layer] | None) -> Callable[[str], list[str]]:
        def find(question: str) -> list[str]:
            request = SearchRequest(
                text=f"{question} ",
                any_word=True,
                layers=layers,
                limit=DEEP,
                facets=(),
                snippets=False,
                suggestions=False,
                dome=False,
            )
            return [hit.id for hit in engine.search(request).hits]

        return find

    return {
        MEASURED: finder(None),
        "ours, words in the default order": finder(PLAIN),
    }


def tantivy_ways(everything: list[Passage]) -> dict[str, Any]:
    """tantivy in several settings; the best of them is the one to beat."""
    filters = tantivy.Filter
    ways: dict[str, list[Any]] = {
        "tantivy, words": [],
        "tantivy, French stemmer": [filters.stemmer("french")],
        "tantivy, French stemmer, stop words": [
            filters.stopword("french"),
            filters.stemmer("french"),
        ],
    }
    return {
        name + weighted: _tantivy(chain, everything, weight)
        for name, chain in ways.items()
        for weighted, weight in _weightings(everything)
    }


def _weightings(everything: list[Passage]) -> tuple[tuple[str, float], ...]:
    """The weights of the title that are tried."""
    if not any(passage.title for passage in everything):
        return (("", 1.0),)
    return (("", WEIGHTS[TITLE]), (", equal fields", 1.0))


def _tantivy(
    chain: list[Any], everything: list[Passage], weight: float
) -> Callable[[str], list[str]]:
    builder = tantivy.TextAnalyzerBuilder(tantivy.Tokenizer.simple())
    for step in (tantivy.Filter.lowercase(), *chain, tantivy.Filter.ascii_fold()):
        builder = builder.filter(step)
    analyser = builder.build()
    schema_builder = tantivy.SchemaBuilder()
    schema_builder.add_text_field("id", stored=True, tokenizer_name="raw")
    for name in (TITLE, TEXT):
        schema_builder.add_text_field(name, tokenizer_name="french")
    schema = schema_builder.build()
    index = tantivy.Index(schema)
    index.register_tokenizer("french", analyser)
    writer = index.writer(50_000_000, 1)
    for passage in everything:
        writer.add_document(
            tantivy.Document(id=[passage.id], title=[passage.title], text=[passage.text])
        )
    writer.commit()
    writer.wait_merging_threads()
    index.reload()
    searcher = index.searcher()
    should, query = tantivy.Occur.Should, tantivy.Query

    def find(question: str) -> list[str]:
        parts = [
            (should, query.boost_query(query.term_query(schema, name, word), boost))
            for word in dict.fromkeys(analyser.analyze(question))
            for name, boost in ((TITLE, weight), (TEXT, 1.0))
        ]
        found = searcher.search(query.boolean_query(parts), DEEP, count=False)
        return [searcher.doc(address).get_first("id") for _score, address in found.hits]

    return find


def fts5_ways(everything: list[Passage]) -> dict[str, Any]:
    """FTS5 with its tokenizers; it has no French stemmer."""
    plain = "unicode61 remove_diacritics 2"
    return {
        name + weighted: _fts5(tokenizer, everything, weight)
        for name, tokenizer in (("fts5", plain), ("fts5, English stemmer", f"porter {plain}"))
        for weighted, weight in _weightings(everything)
    }


def _fts5(tokenizer: str, everything: list[Passage], weight: float) -> Callable[[str], list[str]]:
    database = sqlite3.connect(":memory:")
    database.execute(f'create virtual table f using fts5(title, text, tokenize="{tokenizer}")')
    database.executemany(
        "insert into f(rowid, title, text) values (?, ?, ?)",
        ((number, each.title, each.text) for number, each in enumerate(everything)),
    )
    database.execute("insert into f(f, rank) values ('rank', ?)", (f"bm25({weight}, 1.0)",))
    best = "select rowid from f where f match ? order by rank limit ?"

    def find(question: str) -> list[str]:
        asked = " OR ".join(f'"{word}"' for word in dict.fromkeys(words(question)))
        rows = database.execute(best, (asked, DEEP))
        return [everything[number].id for (number,) in rows]

    return find


def main() -> None:
    """Ask all engines all questions."""
    flags = argparse.ArgumentParser(prog="scripts/bench relevance", description=__doc__)
    flags.formatter_class = argparse.RawDescriptionHelpFormatter
    flags.add_argument("--backend", choices=tuple(ENGINES), default=DEFAULT)
    flags.add_argument("--json", action="store_true", help="the table goes to the error stream")
    chosen = flags.parse_args()
    say = partial(print, file=sys.stderr if chosen.json else sys.stdout, flush=True)
    if not QUESTIONS.is_file():
        say("The questions of ../shared/data are not beside this checkout.")
        sys.exit(2)
    titled = list(passages())
    alone = [dataclasses.replace(passage, title="") for passage in titled]
    count = sum(len(passage.questions) for passage in titled)
    say(f"{machine()}\n{count:,} questions, {len(titled)} passages, any word may match")
    told = {
        name: _compare(name, everything, chosen.backend, say)
        for name, everything in (("passages alone", alone), ("with the article's title", titled))
    }
    print(json.dumps({"questions": count, "passages": len(titled), "relevance": told}))


def _compare(
    matter: str, everything: list[Passage], backend: str, say: Callable[..., None]
) -> dict[str, dict[str, float]]:
    """All engines over the same passages; says whether ours is above the best of each peer."""
    heads = f"{'success@1':>10}{'@10':>8}{'MRR':>8}"
    say(f"\n{matter:50}{heads}{'p50 ms':>10}   unseen: {heads}")
    told: dict[str, dict[str, float]] = {}
    with tempfile.TemporaryDirectory() as place:
        ways = {
            **ours(Path(place) / "index", backend, everything),
            **tantivy_ways(everything),
            **fts5_ways(everything),
        }
        for name, find in ways.items():
            got = score(find, everything)
            figures = f"{got.first:10.4f}{got.ten:8.4f}{got.mrr:8.4f}{got.p50_ms:10.3f}"
            first, ten, mrr = got.unseen
            say(f"{name:50}{figures}           {first:10.4f}{ten:8.4f}{mrr:8.4f}")
            told[name] = {
                "success_1": round(got.first, 4),
                "success_10": round(got.ten, 4),
                "mrr": round(got.mrr, 4),
                "unseen_success_1": round(first, 4),
                "unseen_success_10": round(ten, 4),
                "unseen_mrr": round(mrr, 4),
            }
    mine = told[MEASURED]
    for engine in ("tantivy", "fts5"):
        best = {
            figure: max(theirs[figure] for name, theirs in told.items() if name.startswith(engine))
            for figure in mine
        }
        above = all(mine[figure] > best[figure] for figure in mine)
        say(f"{MEASURED}: {'above' if above else 'NOT above'} the best of {engine}")
    return told


if __name__ == "__main__":
    main()
