"""One seeded corpus, of every kind of field, written twice: by Whoosh's own codec and by ours."""

from __future__ import annotations

import random
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any, Final

from whoosh import analysis, fields, formats
from whoosh.codec.whoosh3 import W3Codec

from index.codec import ArrayCodec

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

Document = dict[str, Any]
CODECS: Final[dict[str, Callable[[], Any]]] = {"stock": W3Codec, "ours": ArrayCodec}
TEXT: Final = (
    "guerre train camp fusee rampe sabotage reseau carte lettre photo usine dome tunnel carriere"
    " ouvrier prisonnier convoi liste journal rapport nuit hiver mine charbon gare bombe avion"
    " abri ecole maire village canal pont route moulin ferme champ bois mer dune phare port quai"
    " grue wagon rail soldat garde ordre plan"
)
WORDS: Final = TEXT.split()
PLACES: Final = ["Saint Omer", "Calais", "Wizernes", "Helfaut", "Éperlecques", "Łódź", "Lille"]
KINDS: Final = ["photo", "map", "letter", "film"]


def schema() -> Any:
    """Every format that Whoosh has, and every kind of field that a schema can hold."""
    boosted = analysis.RegexTokenizer(r"\S+") | analysis.DelimitedAttributeFilter()
    made = fields.Schema(
        number=fields.ID(unique=True, stored=True),
        title=fields.TEXT(stored=True, field_boost=2.0, spelling=True),
        body=fields.TEXT(stored=True, chars=True, vector=True),
        counted=fields.TEXT(phrase=False),
        place=fields.KEYWORD(commas=True, stored=True, lowercase=True, scorable=True),
        kind=fields.ID(sortable=True),
        year=fields.NUMERIC(sortable=True),
        weighed=fields.NUMERIC(numtype=float),
        day=fields.DATETIME,
        scanned=fields.BOOLEAN,
        grams=fields.NGRAM(minsize=2, maxsize=3),
        word_grams=fields.NGRAMWORDS(minsize=3, maxsize=4),
        stemmed=fields.TEXT(analyzer=analysis.StemmingAnalyzer(), spelling=True),
        loud=fields.FieldType(formats.PositionBoosts(), boosted, scorable=True),
        exact=fields.FieldType(formats.CharacterBoosts(), boosted, scorable=True),
        level=fields.STORED,
    )
    made.add("*_note", fields.TEXT, glob=True)
    return made


def documents(count: int, seed: int) -> Iterator[Document]:
    """Records with few words, so that words meet often."""
    chance = random.Random(seed)
    for number in range(count):
        words = chance.choices(WORDS, weights=range(len(WORDS), 0, -1), k=chance.randrange(3, 60))
        boosts = [f"{word}^{chance.choice(['1', '1.5', '2', '0.25'])}" for word in words[:5]]
        found: Document = {
            "number": f"{number:05}",
            "title": " ".join(chance.choices(WORDS, k=3)),
            "body": " ".join(words),
            "counted": " ".join(words[::2]),
            "stemmed": " ".join(f"{word}s" for word in words[:6]),
            "place": ",".join(chance.sample(PLACES, k=2)),
            "kind": chance.choice(KINDS),
            "year": chance.randrange(1939, 1946),
            "weighed": chance.random(),
            "day": datetime(1943, 1, 1, tzinfo=UTC).replace(tzinfo=None)
            + timedelta(days=chance.randrange(900)),
            "scanned": chance.random() < 0.5,
            "loud": " ".join(boosts),
            "exact": " ".join(reversed(boosts)),
            "level": "parent" if number % 5 == 0 else "child",
        }
        if number % 3 == 0:
            found |= {"grams": words[0], "word_grams": " ".join(words[:2])}
        if number % 7 == 0:
            found |= {f"{chance.choice('ab')}_note": words[1], "_title_boost": 3.0}
        yield found


def filled(index: Any, codec: Any, *, segments: bool, count: int = 120) -> None:
    """Fill an index: in one segment, or in several with updates and deletions between them."""
    every = list(documents(count, seed=1))
    if not segments:
        _add(index, codec, every)
        return
    third = count // 3
    for begin in range(0, count, third):
        _add(index, codec, every[begin : begin + third])
    with index.writer(codec=codec) as writer:
        writer.merge = False
        for changed in documents(12, seed=2):
            writer.update_document(**changed)
        writer.delete_by_term("kind", "film")
        writer.delete_by_term("title", "guerre")


def _add(index: Any, codec: Any, records: list[Document]) -> None:
    writer = index.writer(codec=codec)
    for begin in range(0, len(records), 5):
        with writer.group():
            for record in records[begin : begin + 5]:
                writer.add_document(**record)
    writer.commit(merge=False)
