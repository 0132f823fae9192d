"""How a name sounds to the ear of the region: one key for spellings that sound alike.

A plain key for French, Flemish, German and Polish spellings together: consonants by their sound,
vowels by their group, silent endings dropped. Two names with one key are "alike", never equal.
"""

import re

from kiosk.records.folding import fold

_RULES: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern), sound)
    for pattern, sound in (
        (r"[^a-z]", ""),
        (r"ij|y", "i"),
        (r"eau|au", "o"),
        (r"sch|sz|cz|tsch|sh", "S"),
        (r"tz|ts|zz|z", "s"),
        (r"ph|pf", "f"),
        (r"th", "t"),
        (r"ck|kh|qu|q", "k"),
        (r"gh(?=[ei])", "g"),
        (r"gu(?=[ei])", "g"),
        (r"ch", "S"),
        (r"c(?=[eiy])", "s"),
        (r"c", "k"),
        (r"x", "ks"),
        (r"w|v|b(?=v)", "v"),
        (r"j|g(?=[eiy])", "J"),
        (r"oe|eu|eux", "e"),
        (r"ae|ai|ei|ay", "e"),
        (r"ou|oo|uu", "u"),
        (r"aa", "a"),
        (r"h", ""),
        (r"([a-zA-Z])\1+", r"\1"),
        (r"(?<=[a-zA-Z]{2})(?:es|e|s|t|d|x)+\Z", ""),
        (r"en\Z|an\Z", "n"),
    )
)


def sound(word: str) -> str:
    """The key of one name; empty for a word without letters."""
    key = fold(word)
    for pattern, replacement in _RULES:
        key = pattern.sub(replacement, key)
    return key
