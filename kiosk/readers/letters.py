"""Letters out of bytes: the encoding of a text that does not say it, found out or refused.

Nothing is held but a piece at a time, and no letter is lost in silence.
"""

import codecs
from typing import BinaryIO

PIECE = 1 << 20
_LETTERS = frozenset("éèêëàâäçùûüîïôöœæÉÈÊÀÂÇÎÔŒßñóąćęłńśźż’«»–€°")
_DOUBTFUL = ("cp1252", "mac_roman")


def decode(content: bytes) -> tuple[str, str] | None:
    """A short text and its encoding; None when no known encoding fits."""
    import io

    encoding = encoding_of(io.BytesIO(content))
    return (content.decode(encoding).lstrip("\ufeff"), encoding) if encoding else None


def encoding_of(stream: BinaryIO) -> str:
    """The encoding of a text, read to its end; empty when no known encoding fits.

    UTF-8 and UTF-16 are certain. Between Windows-1252 and MacRoman the one that yields more
    letters of our languages wins.
    """
    start = stream.read(2)
    if start in {codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE}:
        return "utf-16" if _score(stream, "utf-16") is not None else ""
    if _score(stream, "utf-8") is not None:
        return "utf-8-sig"
    scores = {name: _score(stream, name) for name in _DOUBTFUL}
    fitting = [name for name in _DOUBTFUL if scores[name] is not None]
    return max(fitting, key=lambda name: scores[name] or 0, default="")


def _score(stream: BinaryIO, encoding: str) -> int | None:
    """How much a text looks like our languages under an encoding; None when it does not fit."""
    decoder = codecs.getincrementaldecoder(encoding)("strict")
    doubtful = encoding in _DOUBTFUL
    stream.seek(0)
    score = 0
    try:
        while piece := stream.read(PIECE):
            text = decoder.decode(piece)
            if doubtful and not text.isascii():
                score += sum(
                    1 if letter in _LETTERS else -1 for letter in text if not letter.isascii()
                )
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return None
    return score
