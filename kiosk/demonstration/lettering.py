"""The hands and typefaces in which the demonstration papers are written."""

from enum import StrEnum
from functools import cache
from pathlib import Path

from PIL import ImageFont

_HERE = Path(__file__).parent / "fonts"
_HOUSE = Path(__file__).parents[2] / "ui" / "assets" / "fonts"


class Hand(StrEnum):
    """A way of writing; the value is the file of its typeface."""

    TYPEWRITER = "special-elite.ttf"
    COURIER = "courier-prime.ttf"
    CURSIVE = "homemade-apple.ttf"
    QUICK = "la-belle-aurore.ttf"
    DISPLAY = "NewsreaderDisplay-Regular.ttf"
    DISPLAY_ITALIC = "NewsreaderDisplay-Italic.ttf"
    SERIF = "NewsreaderText-Regular.ttf"
    SERIF_BOLD = "NewsreaderText-Bold.ttf"
    SANS = "KioskSans-Regular.ttf"
    SANS_BOLD = "KioskSans-Bold.ttf"


_POLISH = str.maketrans("łńóśźżćęąŁŚŻŹĆ", "lnoszzceaLSZZC")
_FRENCH_HANDS = frozenset((Hand.TYPEWRITER, Hand.COURIER, Hand.CURSIVE, Hand.QUICK))


def plain(words: str) -> str:
    """Polish letters as a French typewriter, or a French clerk, would have them."""
    return words.translate(_POLISH)


def as_written(words: str, hand: Hand) -> str:
    """The words in the letters that a hand has."""
    return plain(words) if hand in _FRENCH_HANDS else words


@cache
def face(hand: Hand, size: int) -> ImageFont.FreeTypeFont:
    """The typeface of a hand at a size in pixels; the house's own faces are not stored twice."""
    own = _HERE / hand.value
    path = own if own.exists() else _HOUSE / hand.value
    # The basic layout is the same wherever Pillow was built; Raqm is not always there.
    return ImageFont.truetype(str(path), size, layout_engine=ImageFont.Layout.BASIC)
