"""The same fields and texts for every engine of the bench: those that our own index searches."""

from __future__ import annotations

from typing import TYPE_CHECKING

from index.ranking import WEIGHTS
from index.searched import searched

if TYPE_CHECKING:
    from index.document import Document

FIELDS = tuple(WEIGHTS)


def texts(document: Document) -> dict[str, str]:
    """The text of each field of a record, as our own engine indexes it."""
    return dict(zip(FIELDS, searched(document), strict=False))
