"""The letters of a GEDCOM file, whatever it says they are.

A mark at the head wins, then the pattern of its bytes, then what `HEAD.CHAR` declares: programs
write the declaration by habit, and it is wrong in every third file.
"""

import codecs
import re
from dataclasses import dataclass

_DECLARED = re.compile(rb"^[ \t]*1[ \t]+CHAR[ \t]+([^\r\n]{1,40})", re.MULTILINE | re.IGNORECASE)
# The head is searched for the declaration no further than this.
_HEAD = 262_144
_ENDS = re.compile(rb"\r\n|\n|\r")
_TEXT_ENDS = re.compile(r"\r\n|\n|\r")
# No letter bears more than four marks; a longer run is noise, and slow to sort out.
_MARKS = re.compile(rb"([\xe0-\xfe]{4})[\xe0-\xfe]+")

_NAMES = {
    "ANSEL": "gedcom",
    "ANSI": "cp1252",
    "WINDOWS": "cp1252",
    "IBM WINDOWS": "cp1252",
    "CP1252": "cp1252",
    "WINDOWS-1252": "cp1252",
    "ISO-8859-1": "cp1252",
    "ISO8859-1": "cp1252",
    "LATIN1": "cp1252",
    # French and German letters stand alike in 437 and 850; 850 has the rest of them too.
    "IBMPC": "cp850",
    "IBM": "cp850",
    "IBM DOS": "cp850",
    "MSDOS": "cp850",
    "MS-DOS": "cp850",
    "DOS": "cp850",
    "OEM": "cp850",
    "CP850": "cp850",
    "850": "cp850",
    "CP437": "cp437",
    "437": "cp437",
    "MACINTOSH": "mac_roman",
    "MACROMAN": "mac_roman",
    "MAC": "mac_roman",
}
_WIDE = {"UNICODE", "UTF-16", "UTF16"}
_SHOWN = {"gedcom": "ANSEL", "cp1252": "Windows-1252", "utf-16-le": "UTF-16", "utf-16-be": "UTF-16"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Letters:
    """The lines of a file, what its letters were declared to be and what they are.

    `wrong` is set when the declaration was not followed, `lost` counts what could not be read.
    """

    lines: list[str]
    declared: str
    found: str
    wrong: bool
    lost: int


def letters(content: bytes) -> Letters:
    """The lines of the file as text; total."""
    declared = _declared(content)
    encoding = _marked(content) or _wide(content)
    if encoding is None:
        encoding = "utf-8" if _is_utf8(content) else _NAMES.get(declared, "cp1252")
    wrong = not content.isascii() and not _fits(declared, encoding)
    lines = _ansel(content) if encoding == "gedcom" else _plain(content, encoding)
    return Letters(
        lines=lines,
        declared=declared,
        found=_SHOWN.get(encoding, encoding.upper().removesuffix("-SIG")),
        wrong=wrong,
        lost=sum(line.count("\ufffd") for line in lines if not line.isascii()),
    )


def _declared(content: bytes) -> str:
    found = _DECLARED.search(content[:_HEAD].replace(b"\x00", b"").replace(b"\r", b"\n"))
    return " ".join(found[1].decode("latin-1").upper().split()) if found else ""


def _marked(content: bytes) -> str | None:
    if content.startswith(codecs.BOM_UTF8):
        return "utf-8-sig"
    if content.startswith(codecs.BOM_UTF16_LE):
        return "utf-16-le"
    return "utf-16-be" if content.startswith(codecs.BOM_UTF16_BE) else None


def _wide(content: bytes) -> str | None:
    """UTF-16 without a mark: every second byte of the first signs is nothing."""
    head = content[:8]
    if len(head) < 8 or len(content) % 2:  # noqa: PLR2004 - four signs
        return None
    if not any(head[1::2]) and all(head[::2]):
        return "utf-16-le"
    return "utf-16-be" if not any(head[::2]) and all(head[1::2]) else None


def _is_utf8(content: bytes) -> bool:
    try:
        content.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _fits(declared: str, encoding: str) -> bool:
    """Whether the declaration is what the bytes are."""
    if encoding.startswith("utf-16"):
        return declared in _WIDE
    if encoding.startswith("utf-8"):
        # GEDCOM 7 declares nothing, and is UTF-8.
        return declared in {"UTF-8", "UTF8", "UNICODE", ""}
    return _NAMES.get(declared) == encoding


def _plain(content: bytes, encoding: str) -> list[str]:
    text = content.decode(encoding, "replace").removeprefix("\ufeff")
    return _TEXT_ENDS.split(text)


def _ansel(content: bytes) -> list[str]:
    """ANSEL: the marks of a letter come before it. Most lines are plain, and quickly read."""
    from ansel.encodings.gedcom import IncrementalDecoder

    return [
        line.decode("ascii")
        if line.isascii()
        else IncrementalDecoder("replace").decode(_MARKS.sub(rb"\1", line), final=True)
        for line in _ENDS.split(content)
    ]
