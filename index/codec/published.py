"""What a publish wrote, as an index of Whoosh: read by its searchers, refused to its writers.

    searcher = whoosh.index.open_dir(folder).searcher()

`write_contents` lays Whoosh's table of contents beside the builder's files of arrays. It names a
segment for each, the base and its deltas, whose codec answers Whoosh from that file; what is dead
in it Whoosh knows as deleted. A table of contents is a pickle: compare the hashes of the published
folder before opening it.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

import numpy as np

from index.array_backend.finding.segment import Segment
from index.codec.derived import ID, DerivedPostings, DerivedTerms, occurrences
from index.codec.folding import Folding
from index.codec.reader import ArrayTermsReader
from index.codec.stock import (
    IDENTIFIER,
    STORED,
    TEXT,
    TOC,
    Codec,
    FileStorage,
    IndexingError,
    PerDocumentReader,
    Schema,
    StockSegment,
    byte_to_length,
)
from index.ranking import FIELDS
from index.searched import FIELD_END

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from numpy.typing import NDArray

    from index.codec.stock import Storage

# Whoosh pickles a segment by the name of its class: it must be found there for ever.
FOR_EVER: Final = "index.codec"
BASE: Final = "base.arrays"
NAME: Final = "MAIN"
"""The index that Whoosh opens where no name is given."""
LOCK: Final = f"{NAME}_WRITELOCK"
GENERATION: Final = 1
CONTENTS: Final = f"_{NAME}_{GENERATION}.toc"
TITLE: Final = "title"
SHOWN: Final = ("reference", "kind", "dates", "summary")
"""What is kept of a record to be shown, beside its id and title: attributes of its row."""
IMMUTABLE: Final = (
    "This index was published and never changes. Publish again to change what it holds."
)


class PublishedIndexError(IndexingError):
    """Somebody wants to write to a published index."""


class PublishedSegment(StockSegment):
    """Whoosh's `Segment`: one of a published folder, pickled in its table of contents."""

    __module__ = FOR_EVER

    dead: tuple[int, ...] = ()
    """The documents that are deleted, ascending; pickled where there are any."""

    def __init__(self, file: str, dead: Sequence[int] = ()) -> None:
        super().__init__(NAME)
        # Whoosh draws a name at random; the same records are to give the same bytes.
        self.segid = "published" if file == BASE else f"published-{file.partition('.')[0]}"
        self.file = file
        if dead:
            self.dead = tuple(dead)

    def codec(self, **_options: object) -> PublishedCodec:
        """Who reads this segment."""
        return PublishedCodec()

    def doc_count_all(self) -> int:
        """Refuse: of a segment a writer asks this first of all, and a reader never does."""
        raise PublishedIndexError(IMMUTABLE)


class PublishedCodec(Codec):
    """Whoosh's `Codec`: terms, postings and documents out of the builder's file of arrays."""

    __module__ = FOR_EVER

    def __init__(self) -> None:
        self._opened: Segment | None = None

    def _open(self, storage: Storage, segment: PublishedSegment) -> Segment:
        # Whoosh asks a codec of its own, for each reader, for both of its parts.
        if self._opened is None:
            self._opened = Segment(Path(storage.folder) / segment.file)
        return self._opened

    def terms_reader(self, storage: Storage, segment: PublishedSegment) -> ArrayTermsReader:
        """Reads terms and postings."""
        opened = self._open(storage, segment)
        terms = DerivedTerms(opened)
        return ArrayTermsReader(terms, DerivedPostings(opened, terms), _nothing)

    def per_document_reader(self, storage: Storage, segment: PublishedSegment) -> Documents:
        """Reads lengths and what is kept to be shown."""
        return Documents(self._open(storage, segment), frozenset(segment.dead))


def _nothing() -> None:
    """The mapping ends with the last array that is in use."""


class Documents(PerDocumentReader):
    """Whoosh's `PerDocumentReader`: lengths of fields, and what a result shows."""

    def __init__(self, segment: Segment, dead: frozenset[int]) -> None:
        self._segment = segment
        self._dead = dead
        self._lengths = segment.lengths.data
        # Of each field that somebody fills, its column and its words in all records.
        totals = occurrences(segment)
        self._filled: dict[str, tuple[int, int]] = {
            name: (column, total)
            for column, (name, total) in enumerate(zip(FIELDS, totals, strict=True))
            if total
        }

    def doc_count(self) -> int:
        """How many records are there."""
        return self._segment.records - len(self._dead)

    def doc_count_all(self) -> int:
        """How many there are with those that a delta has in another form, or that are gone."""
        return self._segment.records

    def has_deletions(self) -> bool:
        """Whether any of them is deleted."""
        return bool(self._dead)

    def is_deleted(self, docnum: int) -> bool:
        """Whether this one is."""
        return docnum in self._dead

    def deleted_docs(self) -> Iterator[int]:
        """Those that are, ascending."""
        return iter(sorted(self._dead))

    def doc_field_length(self, docnum: int, fieldname: str, default: int | None = 0) -> int | None:
        """The length of a field in steps of Whoosh's length byte; None where it is empty.

        That is what Whoosh's own codec says of it; a field that nobody fills has the default.
        """
        if fieldname not in self._filled:
            return default
        step = self._lengths[docnum, self._filled[fieldname][0]]
        return byte_to_length(step) if step else None

    def field_length(self, fieldname: str) -> int:
        """The words of a field in all records."""
        return self._filled.get(fieldname, (0, 0))[1]

    def min_field_length(self, fieldname: str) -> int:
        """The length of a field where it is shortest."""
        return self._extreme(fieldname, np.min)

    def max_field_length(self, fieldname: str) -> int:
        """The length of a field where it is longest."""
        return self._extreme(fieldname, np.max)

    def _extreme(self, fieldname: str, which: Callable[[NDArray[np.uint8]], np.uint8]) -> int:
        if fieldname not in self._filled:
            return 0
        steps = self._segment.lengths[:, self._filled[fieldname][0]]
        length: int = byte_to_length(int(which(steps)))
        return length

    def stored_fields(self, docnum: int) -> dict[str, str]:
        """What is kept of a record."""
        row = self._segment.rows_of([docnum])[0]
        text = self._segment.text(docnum)
        title = text[: text.index(FIELD_END.encode())].decode("utf-8")
        return {ID: row.id, TITLE: title, **{name: getattr(row, name) for name in SHOWN}}


def schema() -> Schema:
    """The fields of a published index as Whoosh knows them."""
    words = Folding()
    fields = {name: TEXT(analyzer=words, stored=name == TITLE) for name in FIELDS}
    shown = {name: STORED() for name in SHOWN}
    return Schema(**fields, **shown, **{ID: IDENTIFIER(unique=True, stored=True)})


def write_contents(folder: Path, files: Iterable[tuple[str, Sequence[int]]]) -> None:
    """Lay Whoosh's table of contents of some files beside them, and the file of its lock.

    The files are the base and its deltas, each with the documents of it that are deleted.
    A writer takes the lock before anybody can refuse it; it must not find a new file made by that.
    """
    segments = [PublishedSegment(file, dead) for file, dead in files]
    toc = TOC(schema(), segments, GENERATION)
    # Whoosh replaces none, and a build may be tried a second time.
    (folder / CONTENTS).unlink(missing_ok=True)
    toc.write(FileStorage(str(folder)), NAME)
    (folder / LOCK).touch()
