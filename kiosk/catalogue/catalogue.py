"""The catalogue as every errand has it: all its parts on one database."""

from kiosk.catalogue.accepting import Acceptance, Accepting, Receipt
from kiosk.catalogue.asking import Asking, Held, Kept
from kiosk.catalogue.database import CatalogueError, batches, sqlite_url
from kiosk.catalogue.earlier import Earlier
from kiosk.catalogue.masters import Masters

__all__ = [
    "Acceptance",
    "Catalogue",
    "CatalogueError",
    "Held",
    "Kept",
    "Receipt",
    "batches",
    "sqlite_url",
]


class Catalogue(Accepting, Asking, Earlier, Masters):
    """One open catalogue."""
