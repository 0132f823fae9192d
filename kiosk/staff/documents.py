"""Makes the documents of the index out of notices as they are written.

It needs nothing of whoever composed them, so another process can do it meanwhile.
"""

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import NamedTuple

from index.fields import document_of
from kiosk.records.canvas import PageText
from kiosk.records.notice import Notice
from kiosk.records.wire import from_json, to_json
from kiosk.staff.compose.published import Published
from kiosk.staff.indexing import digest_of, rights_of

BATCH = 500
ALONE = 8
"""So many batches are made here before another process is worth its start."""


class Told(NamedTuple):
    """What one document is made of: the JSON of a notice and of its pages, and what is beside."""

    notice: bytes
    texts: bytes
    fonds: str
    thumbnail: str
    size: tuple[int, int]


def told(each: Published, notice: bytes) -> Told:
    """What the document of a notice is made of, once it is written."""
    return Told(notice, to_json(each.texts), each.fonds, each.row.step.thumbnail, each.size)


def batched(each: Iterable[Told]) -> Iterator[list[Told]]:
    """So many of them as are handed over at once."""
    left = iter(each)
    while batch := list(islice(left, BATCH)):
        yield batch


def lines(batch: list[Told]) -> bytes:
    """The documents of a batch as the spool keeps them, a line each."""
    return b"".join(map(_line, batch))


def _line(given: Told) -> bytes:
    notice = from_json(given.notice, Notice)
    document = document_of(
        notice,
        fonds=given.fonds,
        thumbnail=given.thumbnail,
        size=given.size,
        texts=from_json(given.texts, tuple[tuple[int, PageText], ...]),
    )
    content = to_json(document)
    digest = digest_of(document, content).encode("ascii")
    return b'[%b,%d,"%b"]\n' % (content, rights_of(notice.showing), digest)
