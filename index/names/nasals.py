"""Polish ą and ę, which others hear and write as on, om, en, em: Piątek and Piontek.

Sources: Rada Języka Polskiego, "Zasady pisowni i interpunkcji" (ą and ę before consonants);
spellings of Germany in Kohlheim, "Duden Familiennamen" (2nd ed. 2005), under Dombrowski. Folding
leaves a and e of the two letters.
"""

import re

_WRITTEN_OUT = re.compile(r"[oe][nm](?=[bcdfgkpqstwxz])")
_NASAL = re.compile(r"[ae](?=[bcdfgkpqstwxz])")
_LIPS = frozenset("bp")
CLOSENESS = 0.85


def respelled(word: str) -> dict[str, float]:
    """The word with one nasal written out, or one written-out nasal as folding leaves it."""
    found: dict[str, float] = {}
    for sound in _WRITTEN_OUT.finditer(word):
        letter = "a" if sound.group()[0] == "o" else "e"
        found[word[: sound.start()] + letter + word[sound.end() :]] = CLOSENESS
    for bare in _NASAL.finditer(word):
        vowel = "o" if bare.group() == "a" else "e"
        mark = "m" if word[bare.end()] in _LIPS else "n"
        found[word[: bare.start()] + vowel + mark + word[bare.end() :]] = CLOSENESS
    return found
