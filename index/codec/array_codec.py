"""The codec that Whoosh is handed, and the segment that its table of contents keeps."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from index.arrays import ArrayFile, DamagedArraysError, mapped
from index.codec.flat import FlatPostings, FlatTerms
from index.codec.reader import ArrayTermsReader
from index.codec.stock import W3Codec, W3Segment
from index.codec.writer import FlatWriter

if TYPE_CHECKING:
    from index.codec.stock import Storage

# Whoosh pickles a segment by the name of its class: it must be found there for ever, wherever
# these lines may stand one day.
FOR_EVER: Final = "index.codec"


class ArrayCodec(W3Codec):
    """Whoosh's `Codec`: terms and postings are ours, what belongs to a document stays Whoosh's.

    Stored fields, columns, lengths and vectors are written and read by Whoosh's own classes; the
    arguments of its codec are taken and reach vectors only.
    """

    __module__ = FOR_EVER
    ARRAYS_EXT = ".arr"

    def new_segment(self, _storage: Storage, indexname: str) -> ArraySegment:
        """The segment that a writer begins."""
        return ArraySegment(indexname)

    def field_writer(self, storage: Storage, segment: W3Segment) -> FlatWriter:
        """Writes the segment's terms and postings."""
        return FlatWriter(segment.create_file(storage, self.ARRAYS_EXT))

    def terms_reader(self, storage: Storage, segment: W3Segment) -> ArrayTermsReader:
        """Reads them, from any storage."""
        arrays = open_arrays(storage, segment.make_filename(self.ARRAYS_EXT))
        return ArrayTermsReader(FlatTerms(arrays), FlatPostings(arrays), arrays.close)


class ArraySegment(W3Segment):
    """Whoosh's `Segment`: what the table of contents knows of a segment, pickled with it."""

    __module__ = FOR_EVER

    def __init__(self, indexname: str) -> None:
        # The codec is named by `codec`, not kept: a pickle holds as little as possible.
        super().__init__(None, indexname)

    def codec(self, **_options: object) -> ArrayCodec:
        """Who reads this segment."""
        return ArrayCodec()

    def should_assemble(self) -> bool:
        """No compound file: inside one, arrays are not aligned and would be copied when read."""
        return False

    def delete_document(self, docnum: int, delete: bool = True) -> None:  # noqa: FBT001, FBT002
        """Mark a document as deleted, or take the mark away, which Whoosh's own class cannot."""
        if delete:
            super().delete_document(docnum)
        elif self.is_deleted(docnum):
            self._deleted.remove(docnum)


def open_arrays(storage: Storage, name: str) -> ArrayFile:
    """Map a file of any Whoosh storage; look at it where it lies, if it lies in memory."""
    file = storage.open_file(name)
    try:
        if storage.supports_mmap and file.is_real:
            return ArrayFile(mapped(file.fileno()))
        # A file inside a compound file or in a RamStorage is such a view already.
        held = getattr(file, "_buf", None)
        return ArrayFile(memoryview(file.read() if held is None else held))
    except DamagedArraysError as error:
        raise DamagedArraysError(f"{name}: {error}") from error
    finally:
        file.close()
