"""Kölner Phonetik: digits for how a German says a name.

Source: Hans Joachim Postel, "Die Kölner Phonetik. Ein Verfahren zur Identifizierung von
Personennamen auf der Grundlage der Gestaltanalyse", IBM-Nachrichten 19 (1969), pp. 925-931.
"""

import re

from kiosk.records.folding import fold

_ALWAYS = {
    **dict.fromkeys("aeijouy", "0"),
    "b": "1",
    **dict.fromkeys("fvw", "3"),
    **dict.fromkeys("gkq", "4"),
    "l": "5",
    **dict.fromkeys("mn", "6"),
    "r": "7",
    **dict.fromkeys("sz", "8"),
    "h": "",
}
_NO_LETTER = re.compile("[^a-z]+")
_RUN = re.compile(r"(\d)\1+")


def code(text: str) -> str:
    """The code of a name; empty for a text without letters that are heard."""
    letters = _NO_LETTER.sub("", fold(text))
    digits = []
    before = ""
    for letter, after in zip(letters, f"{letters[1:]} ", strict=False):
        digit = _ALWAYS.get(letter)
        digits.append(_by_neighbours(before, letter, after) if digit is None else digit)
        before = letter
    once = _RUN.sub(r"\1", "".join(digits))
    return once[:1] + once[1:].replace("0", "")


def _by_neighbours(before: str, letter: str, after: str) -> str:
    """P, D, T, C and X sound by what stands beside them."""
    if letter == "p":
        return "3" if after == "h" else "1"
    if letter in "dt":
        return "8" if after in "csz" else "2"
    if letter == "x":
        return "8" if before and before in "ckq" else "48"
    if not before:
        return "4" if after in "ahkloqrux" else "8"
    return "4" if before not in "sz" and after in "ahkoqux" else "8"
