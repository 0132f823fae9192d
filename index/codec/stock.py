"""Every name of Whoosh that this package uses; no other module here imports it.

Whoosh 2.7.4 is of 2016 and has successors of different names. What is taken from it stands on one
page, so that the day on which another one must be pinned is the day on which this page changes.
Whoosh ships no types: to mypy all of these are `Any`; some stand here to be read in signatures.
"""

from whoosh.analysis import Token, Tokenizer
from whoosh.codec.base import (
    Codec,
    FieldCursor,
    FieldWriter,
    OutOfOrderError,
    PerDocumentReader,
    TermsReader,
)
from whoosh.codec.base import Segment as StockSegment
from whoosh.codec.whoosh3 import W3Codec, W3Segment
from whoosh.fields import ID as IDENTIFIER
from whoosh.fields import STORED, TEXT, FieldType, Schema
from whoosh.filedb.filestore import FileStorage, Storage
from whoosh.formats import Format, Positions
from whoosh.index import TOC
from whoosh.matching import LeafMatcher, ReadTooFar
from whoosh.reading import TermInfo, TermNotFound
from whoosh.scoring import BaseScorer
from whoosh.util.numeric import byte_to_length, length_to_byte
from whoosh.writing import IndexingError

__all__ = [
    "IDENTIFIER",
    "STORED",
    "TEXT",
    "TOC",
    "BaseScorer",
    "Codec",
    "FieldCursor",
    "FieldType",
    "FieldWriter",
    "FileStorage",
    "Format",
    "IndexingError",
    "LeafMatcher",
    "OutOfOrderError",
    "PerDocumentReader",
    "Positions",
    "ReadTooFar",
    "Schema",
    "StockSegment",
    "Storage",
    "TermInfo",
    "TermNotFound",
    "TermsReader",
    "Token",
    "Tokenizer",
    "W3Codec",
    "W3Segment",
    "byte_to_length",
    "length_to_byte",
]
