"""A small changing corpus, and questions of every kind to an index of it."""

from __future__ import annotations

import shutil
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING
from unittest.mock import patch

import numpy as np

from index.array_backend.building.writer import SEGMENT, build
from index.array_backend.changing.basis import Basis
from index.array_backend.changing.updating import ArrayUpdater
from index.array_backend.engine import ArrayEngine
from index.array_backend.finding.segment import Segment
from index.document import Document, Form, Page
from index.language.synonyms import FILE
from index.query import PLAIN, And, Near, Not, Or, Prefix, SearchRequest, Sort, Term
from index.results import TYPED_LAYERS, Layer

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from index.results import Answer

WORDS = [
    *("lettre", "maire", "wizernes", "carrière", "fusée", "rampe", "dora", "tunnel", "ouvrier"),
    *("kommando", "mineur", "retour", "œuvre", "straße", "train", "gare", "lille", "lens", "zug"),
    *("usine", "usines", "lettres", "tunnels"),
]
SURNAMES = [
    *("Kowalski", "Kowalsky", "Kovalski", "Lefèbvre", "Lefebvre", "Lefeuvre", "Vanden Broucke"),
    *("Vandenbroucke", "Nowak", "Novak", "Martin", "Mertens", "De Smet", "Desmet", "Wojcik"),
]
GIVEN = ["Jean", "Jan", "Johann", "Marie", "Maria", "Piotr", "Pierre", "Augustin"]
SYNONYMS = "tunnel, gare rampe\nlettre, missive\nrare3, dora gare\nzug, train\n"
PLACES = ["Lille", "Lens", "Arras", "Dora", "Ellrich", "Épinal", "Zutphen", "Aachen"]


def document(number: int, lots: np.random.Generator) -> Document:
    """The record of a number, as the lots fall this time."""

    def some(least: int, most: int, of: list[str] = WORDS) -> str:
        return " ".join(lots.choice(of, lots.integers(least, most)).tolist())

    person = number % 3 == 0
    name = f"{lots.choice(GIVEN)} {lots.choice(SURNAMES)}"
    other = f"{lots.choice(GIVEN)} {lots.choice(SURNAMES)}"
    seldom = f" rare{lots.integers(0, 400)}" if lots.random() < 0.2 else ""
    places = dict.fromkeys(lots.choice(PLACES, lots.integers(0, 6)).tolist())
    year = int(lots.integers(1900, 1950))
    return Document(
        id=f"r{number}",
        reference=f"{number % 7} J {number}",
        kind="person" if person else "document",
        group="people" if person else "documents",
        title=name if person else some(1, 4),
        names=(Form(text=name), Form(text=other, source="fiche")) if person else (),
        persons=() if person else (other,),
        places=tuple(places),
        text=some(0, 30) + seldom,
        pages=(Page(number=3, text=some(0, 20)), Page(number=5, text=some(0, 20))),
        identifiers=(str(20000 + number),) if person else (),
        above=(f"{number % 7} J", f"u{number % 5}"),
        first_year=year if lots.random() < 0.9 else None,
        last_year=year + int(lots.integers(0, 4)) if lots.random() < 0.9 else None,
        facets=(
            ("kind", "person" if person else "document"),
            *(("place", place) for place in places),
            *((("topic", f"Thème {lots.integers(0, 30)}"),) if lots.random() < 0.5 else ()),
        ),
        sort_key=f"{number % 7:02d} {number:05d}",
        people_rank=number if person else None,
    )


@dataclass
class Corpus:
    """Records under change: those of the base in their order, then those of each change."""

    folder: Path
    records: int
    lots: np.random.Generator
    parts: list[dict[str, Document]] = field(default_factory=list)

    def begin(self) -> None:
        """Build the base."""
        some = [document(number, self.lots) for number in range(self.records)]
        self.folder.mkdir(parents=True)
        (self.folder / FILE).write_text(SYNONYMS, "utf-8")
        build(self.folder / SEGMENT, some, 1)
        self.parts = [{each.id: each for each in some}]

    def begin_again(self) -> None:
        """Build the base once more, with nothing beside it."""
        shutil.rmtree(self.folder)
        self.begin()

    def change(self, changed: int, added: int, removed: int) -> None:
        """Change some records, add some, remove some."""
        known = [id_ for part in self.parts for id_ in part]
        chosen = self.lots.permutation(len(known))[: changed + removed].tolist()
        ids = [known[place] for place in chosen]
        fresh = [document(int(id_[1:]), self.lots) for id_ in ids[:changed]]
        fresh += [document(self.records + number, self.lots) for number in range(added)]
        self.records += added
        self.apply(fresh, ids[changed:])

    def apply(self, fresh: list[Document], gone: list[str]) -> None:
        """Publish this change."""
        ArrayUpdater(self.folder).apply(fresh, gone)
        for part in self.parts:
            for id_ in [*(each.id for each in fresh), *gone]:
                part.pop(id_, None)
        self.parts.append({each.id: each for each in fresh})

    def now(self) -> list[Document]:
        """All records, as one index holds them."""
        return [document for part in self.parts for document in part.values()]

    def rebuilt(self, folder: Path, *, borrowed: bool) -> ArrayEngine:
        """An engine over one new segment of the same records, with the base's statistics or not.

        A segment that is alone has the families of all words, not of new ones only.
        """
        folder.mkdir(parents=True)
        (folder / FILE).write_text(SYNONYMS, "utf-8")
        basis = Basis(Segment(self.folder / SEGMENT)) if borrowed else None
        with patch("index.array_backend.building.writer.of_new_words", _of_all_words):
            build(folder / SEGMENT, self.now(), 1, basis=basis)
        return ArrayEngine(folder)


def _of_all_words(borrowed: NDArray[np.uint32], own: NDArray[np.uint32]) -> NDArray[np.uint32]:
    return np.where(borrowed.any(axis=1, keepdims=True), borrowed, own)


TEXTS = (
    *("", "lettre ", "le", "d", "lettre dora ", "dora gare li", "rampe tunnel fusee w", "x"),
    *("kowalski ", "kowal", "jean lefebvre ", "van den broucke ", "vandenbr", "de smet", "jan nov"),
    *('"dora tunnel"', "3 J 10", "3 J", "200?3", "2001?", "rare3", "rare12 ", "lettre lettre "),
    *("usine ", "usines d", "tunnels lettres ", "missive ", "gare rampe ", "zug", "dora gare"),
    *("qui est piotr ", "lettres du maire", "usine tunnel r"),
    *(
        "kowzlski ",
        "letre d",
        "rampf",
        "vanden brucke",
        "piotr wojcik ",
        "martin ",
        "maria m",
        "desmet ",
        "lil",
        "themes",
        "epinal",
        "a",
    ),
)
TREES = (
    Or((Term("dora"), Term("tunnel"))),
    And((Term("dora"), Not(Term("tunnel")))),
    Near(("fusee", "rampe"), 3),
    Prefix("kow", "name"),
    Term("lille", "places"),
)


def questions(lots: np.random.Generator, hidden: frozenset[str], count: int) -> list[SearchRequest]:
    """Some requests of all kinds."""
    found = [SearchRequest(text=text) for text in TEXTS]
    found += [SearchRequest(text=text, layers=PLAIN, limit=200) for text in TEXTS]
    otherwise = frozenset(Layer) - TYPED_LAYERS
    found += [SearchRequest(text=text, layers=otherwise, sort=sort)
              for text in TEXTS for sort in (Sort.RELEVANCE, Sort.DATE)]  # fmt: skip
    found += [SearchRequest(tree=tree, limit=50) for tree in TREES]
    for _ in range(count):
        changes: dict[str, object] = {}
        if lots.random() < 0.5:
            facets = [("kind", "person"), ("kind", "document"), ("topic", "Thème 7"),
                      *(("place", place) for place in PLACES[:5])]  # fmt: skip
            chosen = lots.permutation(len(facets))[: lots.integers(1, 4)].tolist()
            changes["filters"] = tuple(facets[place] for place in chosen)
        if lots.random() < 0.2:
            changes["years"] = (1910, int(lots.integers(1911, 1950)))
            changes["whole_years"] = bool(lots.random() < 0.5)
        if lots.random() < 0.2:
            changes["scope"] = str(lots.choice(["3 J", "u2", "nowhere"]))
        if lots.random() < 0.3:
            changes["hidden"] = hidden
        if lots.random() < 0.4:
            changes["sort"] = list(Sort)[int(lots.integers(0, 3))]
        if lots.random() < 0.3:
            changes["offset"] = int(lots.integers(0, 150))
            changes["limit"] = int(lots.integers(0, 40))
        if lots.random() < 0.1:
            changes["any_word"] = True
        text = str(lots.choice(TEXTS))
        found.append(SearchRequest(text=text, values=int(lots.integers(3, 80)), **changes))  # type: ignore[arg-type]  # drawn by lot
    return found


def told(answer: Answer) -> dict[str, object]:
    """All that an answer says, the time it took left out."""
    return {
        "hits": answer.hits,
        "total": answer.total,
        "facets": answer.facets,
        "suggestions": answer.suggestions,
        "lit": answer.lit,
        "related": answer.related,
        "meant": answer.meant,
        "layers": answer.layers,
        "years": answer.years,
    }


STEP = 1e-4
BY_FORM = 1.0
"""Below this score a record is met by another form of a word, above it as typed."""


def differences(one: Answer, other: Answer) -> list[object]:
    """What two answers say differently.

    What is met by another form of a word is ordered by scores as they lie in its segment, in
    steps: such records may change places with those that are as good but for a step.
    """
    mine, others = told(one), told(other)
    found: list[object] = [
        name for name in mine if name not in {"hits", "suggestions"} and mine[name] != others[name]
    ]
    if len(one.hits) != len(other.hits):
        return [*found, "hits"]
    by_id = {hit.id: hit._replace(score=0.0) for hit in other.hits}
    places = list(zip(one.hits, other.hits, strict=True))
    for here, there in places:
        known = by_id.get(here.id)
        if here.id == there.id or here.score < BY_FORM:
            told_alike = known is None or here._replace(score=0.0) == known
            if told_alike and abs(here.score - there.score) < STEP:
                continue
        found.append((here, there))
    if all(here.id == there.id for here, there in places) and one.suggestions != other.suggestions:
        found.append("suggestions")
    return found


def counted(answer: Answer) -> dict[str, object]:
    """What does not depend on scores."""
    return {
        name: value
        for name, value in told(answer).items()
        if name in {"total", "facets", "lit", "related", "layers", "years"}
    }
