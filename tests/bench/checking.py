"""Whether our engine is right: its order against stock Whoosh, its counts against plain sets."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from tests.bench.corpus import corpus
from tests.bench.indexes import Order, built
from tests.bench.oracle import Oracle, Questions, differences
from tests.bench.peers.common import TOP, Question
from tests.bench.peers.product import OpenProduct, Product
from tests.bench.peers.stock_whoosh import StockWhoosh
from tests.bench.peers.table import OURS

if TYPE_CHECKING:
    from collections.abc import Sequence

MOST_RECORDS = 10_000
SHOWN_FAULTS = 5
SAME = 1e-9


@dataclass
class Checked:
    """How many of how many were right, and the first that were not."""

    asked: int = 0
    right: int = 0
    faults: list[str] = field(default_factory=list)

    def take(self, question: object, wrong: Sequence[str]) -> None:
        """Note one answer."""
        self.asked += 1
        self.right += not wrong
        if wrong and len(self.faults) < SHOWN_FAULTS:
            self.faults.append(f"{question}: {'; '.join(wrong[:3])}")

    def __str__(self) -> str:
        return "\n    ".join([f"{self.right} of {self.asked}", *self.faults])


def check(times: int, records: int, seed: int, backend: str) -> tuple[Checked, Checked]:
    """So many random questions each: the order of the first twenty; totals and facets."""
    records = min(records, MOST_RECORDS)
    documents = list(corpus(seed).documents(records))
    oracle = Oracle(documents)
    ours = Product(backend).open(built(Order(OURS, backend, records, seed))[0])
    stock = StockWhoosh().open(built(Order("whoosh", backend, records, seed))[0])
    questions = Questions(oracle, seed)
    orders, counts = Checked(), Checked()
    ids = [document.id for document in documents]
    for _ in range(times):
        question = questions.ranked()
        orders.take(question, _disorder(ours, stock.whole(question)[:200], ids, question))
        question = questions.any()
        counts.take(question, differences(ours.screen(question), *oracle.answer(question)))
    ours.close()
    stock.close()
    return orders, counts


def _disorder(
    ours: OpenProduct, stock: list[tuple[int, float]], ids: list[str], question: Question
) -> list[str]:
    """Where our order is another; records of one and the same score may stand either way round."""
    found = ours.named(question)
    expected = [(ids[number], score) for number, score in stock]
    wrong = []
    if len(found) != min(TOP, len(expected)):
        wrong.append(f"{len(found)} hits, not {min(TOP, len(expected))}")
    scores = dict(expected)
    for place, ((mine, _score), (theirs, score)) in enumerate(zip(found, expected, strict=False)):
        if mine != theirs and abs(scores.get(str(mine), 0.0) - score) > SAME * score:
            wrong.append(f"place {place + 1}: {mine}, not {theirs} ({score:.9f})")
    return wrong
