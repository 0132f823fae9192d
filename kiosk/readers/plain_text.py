"""Plain text: the words of a page without their places, beside the picture of the same name.

Whether a picture lies beside it is found out by who ties the files; a page break (form feed)
begins the text of the next page.
"""

from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import BinaryIO

from kiosk.readers.page_words import stem_of, unreadable
from kiosk.readers.reading import DeliveredText, Item, refusal
from kiosk.records.canvas import PageText, Word
from kiosk.records.folding import clean
from kiosk.records.letters import decoded

MOST_BYTES = 20_000_000
MOST_PAGES = 2_000
SUFFIXES = frozenset({".txt", ".text"})


def recognises(name: str, _head: bytes) -> bool:
    """Whether the file bears the name of a text; what it is tells by no byte."""
    return PurePosixPath(name).suffix.lower() in SUFFIXES


def read(name: str, stream: BinaryIO) -> Iterator[Item]:
    """The words of each page; total."""
    content = stream.read(MOST_BYTES + 1)
    if not content.strip():
        yield refusal(name, 0, "empty", "The file is empty.", "Ask the supplier to send it again.")
        return
    read_ = decoded(content) if len(content) <= MOST_BYTES else None
    if read_ is None:
        too_large = len(content) > MOST_BYTES
        fault = f"it is larger than {MOST_BYTES // 1_000_000} MB" if too_large else "no letters fit"
        yield unreadable(name, fault)
        return
    if "\x00" in read_[0]:
        yield unreadable(name, "it holds NUL bytes and is no text")
        return
    for page, text in enumerate(read_[0].split("\f")[:MOST_PAGES]):
        lines = tuple(filter(None, (_line(line) for line in text.splitlines())))
        if lines:
            yield DeliveredText(
                file=name,
                stem=stem_of(name, page),
                width=0,
                height=0,
                text=PageText(lines=lines),
            )


def _line(text: str) -> tuple[Word, ...]:
    return tuple(
        Word(text=word, x=0, y=0, width=0, height=0) for word in clean(text).split(" ") if word
    )
