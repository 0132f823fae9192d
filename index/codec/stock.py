"""Every name of Whoosh that this package uses; no other module here imports it.

Whoosh 2.7.4 is of 2016 and has successors of different names. What is taken from it stands on one
page, so that the day on which another one must be pinned is the day on which this page changes.
Whoosh ships no types: to mypy all of these are `Any`; some stand here to be read in signatures.
"""

from whoosh.codec.base import FieldCursor, FieldWriter, OutOfOrderError, TermsReader
from whoosh.codec.whoosh3 import W3Codec, W3Segment
from whoosh.fields import FieldType
from whoosh.filedb.filestore import Storage
from whoosh.formats import Format
from whoosh.matching import LeafMatcher, ReadTooFar
from whoosh.reading import TermInfo, TermNotFound
from whoosh.scoring import BaseScorer
from whoosh.util.numeric import byte_to_length, length_to_byte

__all__ = [
    "BaseScorer",
    "FieldCursor",
    "FieldType",
    "FieldWriter",
    "Format",
    "LeafMatcher",
    "OutOfOrderError",
    "ReadTooFar",
    "Storage",
    "TermInfo",
    "TermNotFound",
    "TermsReader",
    "W3Codec",
    "W3Segment",
    "byte_to_length",
    "length_to_byte",
]
