"""Codes of languages as deliveries write them, brought to the two letters that have a word.

EAD and MARC write three letters, some of them twice: the bibliographic code and the one from the
language's own name (ISO 639-2: `fre` and `fra`). Dublin Core and IIIF write two (ISO 639-1), with
or without a region (`fr-BE`, BCP 47).
"""

_TWO_LETTERS = {
    "fre": "fr",
    "fra": "fr",
    "ger": "de",
    "deu": "de",
    "eng": "en",
    "dut": "nl",
    "nld": "nl",
    "pol": "pl",
    "rus": "ru",
    "ita": "it",
    "spa": "es",
    "lat": "la",
    "cze": "cs",
    "ces": "cs",
    "hun": "hu",
    "ukr": "uk",
    "yid": "yi",
}
NAMED = frozenset(_TWO_LETTERS.values())
"""The languages whose names the product knows."""


def named(written: str) -> str:
    """The two letters of a language that has a name here; empty for what is no such code."""
    code = written.strip().lower()
    short = _TWO_LETTERS.get(code, code.partition("-")[0])
    return short if short in NAMED else ""
