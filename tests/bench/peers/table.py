"""The engines of the search bench by name; each is imported only where it is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.bench.peers.common import Maker

OURS = "ours"
NAMES = (OURS, "tantivy", "tantivy, one field", "fts5", "whoosh")


def maker(name: str, backend: str) -> Maker:
    """The engine of this name; `backend` says which of our own."""
    if name == OURS:
        from tests.bench.peers.product import Product

        return Product(backend)
    if name == "fts5":
        from tests.bench.peers.fts5 import Fts5

        return Fts5()
    if name == "whoosh":
        from tests.bench.peers.stock_whoosh import StockWhoosh

        return StockWhoosh()
    from tests.bench.peers.tantivy_peer import Tantivy, TantivyOneField

    return TantivyOneField() if name == "tantivy, one field" else Tantivy()
