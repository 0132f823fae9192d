"""Folding of written forms so that spelling habits do not hide a record.

Case, accents, ligatures, apostrophes and hyphens differ from one clerk to the next; two forms
that fold alike are the same form for searching. The screen always shows the form as written.
"""

import re
import unicodedata

# NFKD leaves these letters whole; archives of the region spell them both ways.
_LETTERS = str.maketrans(
    {
        "œ": "oe",
        "æ": "ae",
        "ß": "ss",
        "ł": "l",
        "đ": "d",
        "ð": "d",
        "ø": "o",
        "þ": "th",
        "\u0131": "i",
        "’": "'",
        "‘": "'",
        "\u02bc": "'",
        "`": "'",
        "\u00b4": "'",
    }
)
_WORD = re.compile(r"[0-9a-z]+|[^\W_a-z0-9]+")
_NO_LETTERS = {code: None for code in range(128) if not chr(code).isalnum()}
_SPACES = re.compile(r"\s+")
_CONTROLS = re.compile(
    r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]"
)
_LONE_SURROGATES = re.compile(r"[\ud800-\udfff]")


def fold(text: str) -> str:
    """The text in lower case without accents or ligatures; spaces and marks are kept."""
    if text.isascii():  # the same in a tenth of the time
        return text.lower().replace("`", "'")
    lowered = text.casefold().translate(_LETTERS)
    if lowered.isascii():
        return lowered
    # Compatibility letters may decompose to capitals, and capitals fold to composed letters.
    decomposed = unicodedata.normalize("NFKD", lowered).casefold().translate(_LETTERS)
    again = unicodedata.normalize("NFKD", decomposed)
    return "".join(mark for mark in again if not unicodedata.combining(mark))


def words(text: str) -> list[str]:
    """The folded words of a text, apostrophes and hyphens taken as gaps."""
    return _WORD.findall(fold(text))


def squeezed(text: str) -> str:
    """The folded letters and digits alone: `16 P 123-456` and `16p123456` squeeze alike."""
    if text.isascii():
        return text.lower().translate(_NO_LETTERS)
    return "".join(character for character in fold(text) if character.isalnum())


def clean(text: str) -> str:
    """Text that is safe to show: NFC, no control or direction marks, single spaces.

    Lone surrogates are dropped: no encoder can write them and Qt refuses them.
    """
    if not text:
        return ""
    printable = text.isprintable()
    if printable and "  " not in text:
        plain = text.strip()  # as nearly every text: there is nothing to take out
    else:
        plain = " ".join(text.split())
        printable = plain.isprintable()
    if printable:
        return plain if plain.isascii() else unicodedata.normalize("NFC", plain)
    without = _CONTROLS.sub(" ", _LONE_SURROGATES.sub("", plain))
    return _SPACES.sub(" ", unicodedata.normalize("NFC", without)).strip()
