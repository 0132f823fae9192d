"""What a result shows of a record, as it lies in the segment beside the text."""

from collections.abc import Sequence

import msgspec
import numpy as np
from numpy.typing import NDArray

from index.array_backend.building.tokens import key_of, keys_of
from index.document import Document


class Row(msgspec.Struct, frozen=True, array_like=True):
    """The line of one record; its title and names stand in the text.

    `sources` are those of the forms of name, heading form first; `pages` the numbers of the
    canvases whose words stand in the text. `people_rank` is as it was when the row was written:
    what is told comes from the ranks of the segment, which persons of other segments move.
    """

    id: str
    reference: str
    kind: str
    dates: str
    summary: str
    thumbnail: str
    width: int
    height: int
    locked: bool
    people_rank: int | None
    sort_key: str
    sources: tuple[str, ...]
    pages: tuple[int, ...]


_encode = msgspec.msgpack.Encoder().encode
_decode = msgspec.msgpack.Decoder(list[Row]).decode


def row_of(document: Document) -> bytes:
    """The row of a document, packed."""
    return _encode(
        (  # a tuple is packed as the row would be
            document.id,
            document.reference,
            document.kind,
            document.dates,
            document.summary,
            document.thumbnail,
            document.width,
            document.height,
            document.locked,
            document.people_rank,
            document.sort_key,
            tuple([form.source for form in document.names]),
            tuple([page.number for page in document.pages]),
        )
    )


def rows(packed: Sequence[bytes]) -> list[Row]:
    """Rows unpacked: all by one call, as one array of MessagePack."""
    return _decode(b"\xdd" + len(packed).to_bytes(4, "big") + b"".join(packed))


def code_key(form: str) -> int:
    """The number under which a search form of an id or a code is looked up."""
    return key_of(form.encode("utf-8"))


def code_keys(forms: Sequence[str]) -> NDArray[np.uint64]:
    """The numbers of many forms at once."""
    return keys_of([form.encode("utf-8") for form in forms])
