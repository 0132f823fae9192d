"""Concepts (SKOS): a term of a thesaurus, its labels in every language, its neighbours."""

from dataclasses import dataclass
from enum import StrEnum

from kiosk.records.unit import NOWHERE, Origin


class LabelKind(StrEnum):
    """The part a label plays (SKOS Reference, section 5)."""

    PREFERRED = "preferred"
    ALTERNATIVE = "alternative"
    HIDDEN = "hidden"


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """One label; `language` is the tag as delivered, empty where none is given."""

    text: str
    language: str = ""
    kind: LabelKind = LabelKind.PREFERRED


@dataclass(frozen=True, slots=True, kw_only=True)
class Concept:
    """One concept. `uri` is its name in the thesaurus; neighbours are named by their URIs.

    `notes` are its definitions and scope notes, `latitude` and `longitude` set for a place.
    """

    id: str
    uri: str
    labels: tuple[Label, ...]
    schemes: tuple[str, ...] = ()
    broader: tuple[str, ...] = ()
    narrower: tuple[str, ...] = ()
    related: tuple[str, ...] = ()
    matches: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    latitude: float | None = None
    longitude: float | None = None
    origin: Origin = NOWHERE

    def __post_init__(self) -> None:
        """A concept without a label cannot be shown: raises ValueError."""
        if not self.labels:
            message = f"concept {self.uri or self.id} has no label"
            raise ValueError(message)
