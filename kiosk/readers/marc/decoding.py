"""The letters of a record: UTF-8, MARC-8, or the ISO 5426 of older UNIMARC.

What cannot be read becomes U+FFFD, so that it can be counted: nothing is dropped in silence.
"""

import re
import unicodedata
from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pymarc.marc8 import MARC8ToUnicode

Decode = Callable[[bytes], str]
UNREAD = "\ufffd"

# An escape that calls no set of letters is a fault, not a command.
_STRAY = re.compile(rb"\x1b(?!(?:[(,)\-](?:[2-6BENQS]|!E)|\$[,)\-]?1|[gbps]))")
# Marks with no letter behind them.
_LONE = re.compile(rb"[\xe0-\xfe]+\Z")
# Signs around words that are passed over in sorting.
_NON_SORTING = re.compile("[\u0088\u0089\u0098\u009c]")
_MARKS_5426 = {
    0xC0: "\u0309", 0xC1: "\u0300", 0xC2: "\u0301", 0xC3: "\u0302", 0xC4: "\u0303",
    0xC5: "\u0304", 0xC6: "\u0306", 0xC7: "\u0307", 0xC8: "\u0308", 0xC9: "\u0308",
    0xCA: "\u030a", 0xCB: "\u0315", 0xCC: "\u0312", 0xCD: "\u030b", 0xCE: "\u031b",
    0xCF: "\u030c", 0xD0: "\u0327", 0xD1: "\u031c", 0xD2: "\u0326", 0xD3: "\u0328",
    0xD4: "\u0325", 0xD5: "\u032e", 0xD6: "\u0323", 0xD7: "\u0324", 0xD8: "\u0332",
    0xD9: "\u0333", 0xDA: "\u0329", 0xDB: "\u032d", 0xDD: "\ufe20", 0xDE: "\ufe21",
}  # fmt: skip
# Below stand ASCII and the controls, alike in all sets.
_FIRST_LETTER = 0xA0
_SIGNS_5426 = {
    0xA1: "¡", 0xA2: "„", 0xA3: "£", 0xA4: "$", 0xA5: "¥", 0xA6: "†", 0xA7: "§", 0xA8: "\u2032",
    0xA9: "‘", 0xAA: "“", 0xAB: "«", 0xAC: "♭", 0xAD: "©", 0xAE: "℗", 0xAF: "®", 0xB0: "ʿ",
    0xB1: "\u02be", 0xB2: "\u201a", 0xB6: "‡", 0xB7: "·", 0xB8: "″", 0xB9: "’", 0xBA: "”",
    0xBB: "»",
    0xBC: "♯", 0xBD: "\u02b9", 0xBE: "ʺ", 0xBF: "¿", 0xE1: "Æ", 0xE2: "Đ", 0xE6: "Ĳ", 0xE8: "Ł",
    0xE9: "Ø", 0xEA: "Œ", 0xEC: "Þ", 0xF1: "æ", 0xF2: "đ", 0xF3: "ð", 0xF5: "\u0131", 0xF6: "ĳ",
    0xF8: "ł", 0xF9: "ø", 0xFA: "œ", 0xFB: "ß", 0xFC: "þ",
}  # fmt: skip


def decoder(record: bytes, leader: bytes, *, unimarc: bool, coded: bytes) -> Decode:
    """How the letters of a record are read; `coded` is field 100 of UNIMARC, which tells its set.

    UTF-8 counts where the leader says so and where the bytes are sound UTF-8: many programs
    forget to say so.
    """
    if leader[9:10] == b"a":
        return _utf8
    if record.isascii() and b"\x1b" not in record:
        return _utf8
    if _sound_utf8(record):
        return _utf8
    if not unimarc:
        return _marc8
    return _iso5426 if b"03" in (coded[26:28], coded[28:30]) else _cp1252


def plain(words: str) -> str:
    """The words without the signs around what is passed over in sorting."""
    return _NON_SORTING.sub("", words)


def _sound_utf8(record: bytes) -> bool:
    try:
        record.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return not record.isascii()


def _utf8(words: bytes) -> str:
    return words.decode("utf-8", "replace")


def _cp1252(words: bytes) -> str:
    return words.decode("cp1252", "replace")


def _marc8(words: bytes) -> str:
    if words.isascii() and b"\x1b" not in words:
        return words.decode("ascii")
    from pymarc.marc8 import MARC8ToUnicode
    from pymarc.marc8_mapping import CODESETS

    converter = MARC8ToUnicode(quiet=True)
    found = []
    for part in _STRAY.split(words):
        if b"\x1b" not in part:
            high = {byte for byte in part if byte >= _FIRST_LETTER}
            unknown = high - CODESETS[converter.ansel].keys()
            if unknown and converter.g1 == converter.ansel:
                pieces = re.split(b"[" + re.escape(bytes(unknown)) + b"]", part)
                found.append(UNREAD.join(_translated(converter, piece) for piece in pieces))
                continue
        found.append(_translated(converter, part))
    return unicodedata.normalize("NFC", UNREAD.join(found))


def _translated(converter: "MARC8ToUnicode", part: bytes) -> str:
    lone = _LONE.search(part) if b"\x1b" not in part else None
    translate: Callable[[bytes], str] = converter.translate
    try:
        words = translate(part)
    except (LookupError, TypeError, ValueError):
        return part.decode("ascii", "replace").replace("\x1b", UNREAD)
    return words + UNREAD if lone else words


def _iso5426(words: bytes) -> str:
    """The marks of a letter come before it."""
    found: list[str] = []
    marks: list[str] = []
    for byte in words:
        if byte in _MARKS_5426:
            marks.append(_MARKS_5426[byte])
            continue
        found.append(_SIGNS_5426.get(byte, chr(byte) if byte < _FIRST_LETTER else UNREAD))
        found.extend(marks)
        marks = []
    return unicodedata.normalize("NFC", "".join(found) + UNREAD * len(marks))
