"""The marked title and passage of a result, cut from a record's text; no markup is ever made.

Places are bytes of UTF-8, as they lie in the segment: only what is shown is decoded, so a passage
of a book of a thousand pages costs what one of a letter does.
"""

import re
from collections.abc import Sequence
from typing import Final

from index.ranking import FIELDS
from index.results import Marked
from index.searched import FIELD_END, VALUE_END

WIDTH: Final = 160
TITLE, TEXT, PAGES = (FIELDS.index(name) for name in ("title", "text", "pages"))
END: Final = FIELD_END.encode("ascii")
BETWEEN: Final = VALUE_END.encode("ascii")
NOTHING: Final = Marked("")
_WORD = re.compile(r"[^\W_]+").match
_LONGEST_WORD: Final = 240
_INSIDE_MASK, _INSIDE = 0xC0, 0x80
"""The upper bits of a byte that goes on with a character of UTF-8."""

Place = tuple[int, int]
"""Where a found word begins in bytes, and how long it is in the dictionary."""


def field_start(text: bytes, field: int) -> int:
    """Where a field begins in a record's text."""
    place = 0
    for _before in range(field):
        place = text.find(END, place) + 1
    return place


def field_text(text: bytes, field: int) -> bytes:
    """The text of one field."""
    start = field_start(text, field)
    return text[start : text.find(END, start)]


def title(text: bytes, found: Sequence[Place]) -> Marked:
    """The title with its marks: the first field of the text."""
    return marked(text, 0, text.find(END), found)


def around(text: bytes, found: Sequence[Place], between: bytes = END) -> Marked:
    """About `WIDTH` bytes around the first found word, within its field or its page."""
    first = found[0][0]
    start = first - WIDTH // 3
    edge = text.rfind(END, max(start, 0), first)
    if between is not END:
        edge = max(edge, text.rfind(between, max(start, 0), first))
    before = after = ""
    if edge >= 0 or start <= 0:
        start = edge + 1
    else:
        gap = text.find(b" ", start, first)
        start = gap + 1 if gap >= 0 else _whole(text, start)
        before = "… "
    last = start + WIDTH
    edge = text.find(END, first, last)
    if between is not END:
        inner = text.find(between, first, last)
        if inner >= 0 and (edge < 0 or inner < edge):
            edge = inner
    if edge >= 0:
        last = edge
    else:
        gap = text.rfind(b" ", first, last)
        last = gap if gap > first else _whole(text, max(last, _word_end(text, first)))
        after = " …"
    return marked(text, start, last, found, before, after)


def page_of(text: bytes, place: int) -> tuple[int, int]:
    """The number of the page around a place, from 0, and where it begins."""
    begin = text.rfind(END, 0, place) + 1
    start = max(begin, text.rfind(BETWEEN, begin, place) + 1)
    return text.count(BETWEEN, begin, start), start


def _whole(text: bytes, place: int) -> int:
    """The place, moved on to the beginning of a character."""
    while place < len(text) and text[place] & _INSIDE_MASK == _INSIDE:
        place += 1
    return place


def marked(  # twenty times a key, hence flat
    text: bytes,
    start: int,
    end: int,
    found: Sequence[Place],
    before: str = "",
    after: str = "",
) -> Marked:
    """The text from start to end, the found words in it marked."""
    piece = text[start:end]
    shown = piece.decode()
    plain = len(shown) == len(piece)
    shift = len(before)
    if after or before:
        shown = f"{before}{shown}{after}"
    marks: list[int] = []
    done = start
    for place, length in found:
        if place < done:
            continue
        if place >= end:
            break
        at = shift + (place - start if plain else len(text[start:place].decode()))
        if plain:
            beyond = at + length
        else:
            # A letter of the dictionary may be written with two, and the other way round.
            word = _WORD(shown, at)
            beyond = word.end() if word else at + 1
        marks.append(at)
        marks.append(beyond)
        done = place + length
    return Marked(shown, tuple(marks))


def _word_end(text: bytes, start: int) -> int:
    """Where the word that begins at a place ends."""
    word = _WORD(text[start : start + _LONGEST_WORD].decode("utf-8", "ignore"))
    return start + (len(word[0].encode("utf-8")) if word else 1)


def word_at(text: bytes, start: int) -> str:
    """The word that begins at a place, as it is written."""
    return text[start : _word_end(text, start)].decode("utf-8", "replace")
