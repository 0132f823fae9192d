"""What a visitor would call a unit, from its level and its words of genre."""

import re

from kiosk.records.folding import fold
from kiosk.records.unit import Kind

_HIGH = {
    "fonds",
    "subfonds",
    "collection",
    "recordgrp",
    "subgrp",
    "series",
    "subseries",
    "class",
    "sous-fonds",
    "serie",
    "sous-serie",
}
# The first pattern that matches wins: "plan de situation, photographie" is a photograph of a plan.
_GENRES = (
    (Kind.PHOTOGRAPH, re.compile(r"\bphoto|carte.? postale|postcard|diapositive|negatif|\bfoto")),
    (Kind.POSTER, re.compile(r"\baffiche|\bposter|plakat")),
    (Kind.MAP, re.compile(r"\bcarte\b|\bcartes\b|\bplans?\b|\bmaps?\b|\bkarte|cadastre")),
    (Kind.DRAWING, re.compile(r"\bdessin|\bdrawing|zeichnung|tekening|gravure|estampe|caricatur")),
    (Kind.OBJECT, re.compile(r"\bobjet|\bobject|\bmuseum object|gegenstand|voorwerp")),
)


def kind_of(level: str, genres: tuple[str, ...]) -> Kind:
    """The kind of a described unit; a group of papers is `Kind.FONDS` whatever it holds."""
    if fold(level) in _HIGH:
        return Kind.FONDS
    words = fold(" ; ".join(genres))
    for kind, pattern in _GENRES:
        if pattern.search(words):
            return kind
    return Kind.DOCUMENT


def kind_named(word: str) -> Kind | None:
    """The kind that a table's `kind` cell names, in English or French; None if unknown."""
    return _NAMED.get(fold(word).strip())


_NAMED = {kind.value: kind for kind in Kind if kind is not Kind.PERSON} | {
    "photographie": Kind.PHOTOGRAPH,
    "photo": Kind.PHOTOGRAPH,
    "carte": Kind.MAP,
    "plan": Kind.MAP,
    "affiche": Kind.POSTER,
    "dessin": Kind.DRAWING,
    "objet": Kind.OBJECT,
    "espace": Kind.SPACE,
    "lieu": Kind.SITE,
    "etape": Kind.STEP,
    "piece": Kind.DOCUMENT,
    "lettre": Kind.DOCUMENT,
}
