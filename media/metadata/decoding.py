"""The words of a value, whatever letters its writer used."""

from kiosk.records.folding import clean
from kiosk.records.letters import decoded

MOST_SIGNS = 64_000
MOST_BYTES = 4 * MOST_SIGNS


def reading(content: bytes, encoding: str) -> tuple[str, bool]:
    """The words of some bytes, and whether every byte could be read.

    `encoding` is what the block declares, empty when it says nothing. What cannot be read as
    declared is read as the bytes themselves suggest; what no letters fit is marked in the words.
    """
    end = MOST_BYTES
    while end and content[end : end + 1] and content[end] & 0xC0 == 0x80:  # noqa: PLR2004  # no letter is cut in two
        end -= 1
    text, sound = _text(content[:end], encoding)
    return paragraphs(text), sound


def _text(content: bytes, encoding: str) -> tuple[str, bool]:
    if encoding:
        try:
            return content.decode(encoding), True
        except UnicodeDecodeError:
            pass
    guessed = decoded(content)
    if guessed is None:
        return content.decode("utf-8", "replace"), False
    return guessed[0], not encoding


def paragraphs(text: str) -> str:
    """Words that are safe to show, line by line as they were written."""
    plain = text.replace("\r\n", "\n").replace("\r", "\n")[:MOST_SIGNS]
    return "\n".join(clean(line) for line in plain.split("\n")).strip()
