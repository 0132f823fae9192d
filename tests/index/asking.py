"""A text as it is typed, and whatever else a test wants of its request."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from index.query import SearchRequest

if TYPE_CHECKING:
    from index.engine import Engine
    from index.results import Answer


def ask(engine: Engine, text: str, **fields: Any) -> Answer:
    """What an engine answers."""
    return engine.search(SearchRequest(text=text, **fields))
