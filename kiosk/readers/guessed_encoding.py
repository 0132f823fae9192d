"""The encoding of a long text, found out a piece at a time (`records.letters` says how)."""

import codecs
from typing import BinaryIO

from kiosk.records.letters import PLAUSIBLE

PIECE = 1 << 20
_DOUBTFUL = ("cp1252", "mac_roman")


def encoding_of(stream: BinaryIO) -> str:
    """The encoding of a text, read to its end; empty when no known encoding fits."""
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
                    1 if letter in PLAUSIBLE else -1 for letter in text if not letter.isascii()
                )
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return None
    return score
