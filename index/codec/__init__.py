"""A codec for Whoosh whose posting lists are flat arrays, mapped into memory.

    ix = index.create_in(folder, schema)
    with ix.writer(codec=ArrayCodec()) as writer:
        writer.add_document(…)

Everything of Whoosh works on such an index unchanged: `index.open_dir`, its writers, searchers,
query parser, sorting, highlighting, spelling. What differs from its own codec is where postings
lie: not in compressed pickled blocks, but in arrays that an engine can compute with as they are.

`array_codec` is what Whoosh sees; `writer` makes the arrays, `flat` finds them again, `arrays` is
their file; `reader` and `matcher` answer Whoosh from anything that fulfils the protocols of
`sources`. `published` is what Whoosh sees of an index that the product's own builder wrote,
`derived` finds terms and postings in that builder's arrays, `folding` cuts a text into its words.
`stock` is the only module that imports Whoosh.
"""

from index.codec.array_codec import ArrayCodec, ArraySegment
from index.codec.folding import Folding
from index.codec.published import PublishedCodec, PublishedSegment, write_contents

__all__ = [
    "ArrayCodec",
    "ArraySegment",
    "Folding",
    "PublishedCodec",
    "PublishedSegment",
    "write_contents",
]
