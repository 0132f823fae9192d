"""The two protocols behind which any search backend stands."""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Protocol

from index.document import Document
from index.explained import Explained
from index.query import SearchRequest
from index.results import Answer, FoundValues


class EngineError(Exception):
    """An index that cannot be opened; the message says what to do next."""


class Writer(Protocol):
    """Writes one index into an empty folder."""

    def write(self, folder: Path, documents: Iterable[Document]) -> int:
        """Index all documents; returns how many. Nothing is readable before it returns."""
        ...


class Updater(Protocol):
    """Changes the index of a folder beside those who read it."""

    def apply(
        self, changed: Iterable[Document], removed: Iterable[str], moved: Sequence[int] = ()
    ) -> None:
        """Publish records as they are now, and take others away by their ids.

        `moved` says where in the alphabet of persons those stand now who stood at each place of
        it before; nothing where all stand where they stood.
        Engines of the folder see all of it or nothing, when they are told to `refresh`.
        """
        ...

    @property
    def worth_merging(self) -> bool:
        """Whether so much has changed that the index should be written anew."""
        ...


class Engine(Protocol):
    """Answers requests over one index, which never changes while it is open."""

    def search(self, request: SearchRequest) -> Answer:
        """Answer any request; total over any text, the same request gives the same answer."""
        ...

    def explain(self, request: SearchRequest, wanted: str) -> Explained | None:
        """Place and score of the record with an id or code, None when it is not found."""
        ...

    def facet_values(
        self, request: SearchRequest, facet: str, text: str, offset: int = 0, limit: int = 20
    ) -> FoundValues:
        """The values of a facet that have words which begin with a text.

        The chosen ones come first, then by their counts.
        """
        ...

    def close(self) -> None:
        """Let go of the files."""
        ...
