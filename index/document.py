"""What of a record is searched: every field of the index is named here."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """One form of a name and the source that wrote it, empty for the heading form."""

    text: str
    source: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """The words read on one canvas."""

    number: int
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """One record as the index takes it.

    `facets` are (name, value) pairs. `names` are forms of name for people, empty for units.
    `above` are the ids and codes of the levels above, nearest last.
    """

    id: str
    reference: str
    kind: str
    group: str
    title: str
    dates: str = ""
    summary: str = ""
    names: tuple[Form, ...] = ()
    persons: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    subjects: tuple[str, ...] = ()
    text: str = ""
    pages: tuple[Page, ...] = ()
    identifiers: tuple[str, ...] = ()
    above: tuple[str, ...] = ()
    first_year: int | None = None
    last_year: int | None = None
    facets: tuple[tuple[str, str], ...] = ()
    sort_key: str = ""
    thumbnail: str = ""
    width: int = 0
    height: int = 0
    locked: bool = False
    people_rank: int | None = None
