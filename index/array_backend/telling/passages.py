"""The marked title and passage of a result, cut from a record's text; no markup is ever made.

Places are bytes of UTF-8, as they lie in the segment: only what is shown is decoded, so a passage
of a book of a thousand pages costs what one of a letter does.
"""

import mmap
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

Content = bytes | mmap.mmap
"""Where texts lie: in the mapped segment, or alone."""
_new = tuple.__new__


def field_start(content: Content, begin: int, field: int) -> int:
    """Where a field begins in the text of a record that begins at `begin`."""
    for _before in range(field):
        begin = content.find(END, begin) + 1
    return begin


def field_text(content: Content, begin: int, field: int) -> bytes:
    """The text of one field of the record that begins at `begin`."""
    start = field_start(content, begin, field)
    return content[start : content.find(END, start)]


def title(
    content: Content,
    begin: int,
    starts: Sequence[int],
    lengths: Sequence[int],
    mark: int = 0,
    last: int = 0,
) -> Marked:
    """The first field of the text that begins at `begin`, with its marks.

    These are the items `mark` to before `last`: where each found word begins in the content, and
    its length in the dictionary.
    """
    piece = content[begin : content.find(END, begin)]
    if mark == last:
        return _new(Marked, (piece.decode(), ()))
    return marked(piece, begin, starts, lengths, mark, last)


def around(
    content: Content,
    begin: int,
    starts: Sequence[int],
    lengths: Sequence[int],
    mark: int,
    last: int,
    between: bytes = END,
) -> Marked:
    """About `WIDTH` bytes around the first found word, within its field or its page."""
    first = starts[mark]
    start = max(first - WIDTH // 3, begin)
    end = first + WIDTH
    piece = content[start:end]
    middle = first - start
    cut = piece.rfind(END, 0, middle)
    if between is not END:
        cut = max(cut, piece.rfind(between, 0, middle))
    before = after = ""
    if cut < 0 and start > begin:
        cut = piece.find(b" ", 0, middle)
        if cut < 0:
            cut = _whole(piece, 0) - 1
        before = "… "
    cut += 1
    edge = piece.find(END, middle)
    if between is not END:
        inner = piece.find(between, middle)
        if inner >= 0 and (edge < 0 or inner < edge):
            edge = inner
    if edge < 0 or edge > cut + WIDTH:
        edge = piece.rfind(b" ", middle, cut + WIDTH)
        if edge <= middle:
            edge = _whole(piece, max(cut + WIDTH, middle + _word_size(piece, middle)))
        after = " …"
    return marked(piece[cut:edge], start + cut, starts, lengths, mark, last, before, after)


def page_of(content: Content, begin: int, place: int) -> tuple[int, int]:
    """The number of the page around a place, from 0, and where it begins.

    `begin` is that of the text of the record.
    """
    begin = content.rfind(END, begin, place) + 1
    start = max(begin, content.rfind(BETWEEN, begin, place) + 1)
    return content[begin:start].count(BETWEEN), start


def page_end(content: Content, start: int) -> int:
    """Where the page that begins at `start` ends."""
    end = content.find(END, start)
    inner = content.find(BETWEEN, start, end)
    return end if inner < 0 else inner


def _whole(content: Content, place: int) -> int:
    """The place, moved on to the beginning of a character."""
    while place < len(content) and content[place] & _INSIDE_MASK == _INSIDE:
        place += 1
    return place


def marked(  # noqa: PLR0913, PLR0917  # forty times a key: no object is made for a call
    piece: bytes,
    start: int,
    starts: Sequence[int],
    lengths: Sequence[int],
    mark: int,
    last: int,
    before: str = "",
    after: str = "",
) -> Marked:
    """A piece of text that begins at `start`, the found words in it marked."""
    shown = piece.decode()
    shift, end = len(before), len(piece)
    if len(shown) == end:
        marks: list[int] = []
        done = start
        end += start
        shift -= start
        for number in range(mark, last):
            first = starts[number]
            if first >= end:
                break
            if first >= done:
                done = first + lengths[number]
                marks += (first + shift, done + shift)
    else:
        marks = _letter_marks(piece, shown, start, starts, lengths, mark, last, shift)
    if before or after:
        shown = f"{before}{shown}{after}"
    return _new(Marked, (shown, tuple(marks)))


def _letter_marks(  # noqa: PLR0913, PLR0917  # as often
    piece: bytes,
    shown: str,
    start: int,
    starts: Sequence[int],
    lengths: Sequence[int],
    mark: int,
    last: int,
    shift: int,
) -> list[int]:
    """The marks in a piece with letters of several bytes: `done` in bytes, `at` in characters."""
    marks: list[int] = []
    done = at = 0
    end = len(piece)
    for number in range(mark, last):
        first = starts[number] - start
        if first >= end:
            break
        if first < done:
            continue
        at += len(piece[done:first].decode())
        begin, length = at, lengths[number]
        done = first + length
        if piece[first:done].isascii():
            at += length
        else:
            # A letter of the dictionary may be written with two, and the other way round.
            word = _WORD(shown, at)
            at = word.end() if word else at + 1
            done = first + len(shown[begin:at].encode())
        marks += (begin + shift, at + shift)
    return marks


def _word_size(content: Content, start: int) -> int:
    """How long the word that begins at a place is."""
    word = _WORD(content[start : start + _LONGEST_WORD].decode("utf-8", "ignore"))
    return len(word[0].encode("utf-8")) if word else 1


def word_at(content: Content, start: int) -> str:
    """The word that begins at a place, as it is written."""
    return content[start : start + _word_size(content, start)].decode("utf-8", "replace")
