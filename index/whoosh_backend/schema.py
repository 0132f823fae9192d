"""The schema of the Whoosh index and its analysis; no other module names Whoosh's parts."""

from collections.abc import Iterator

from whoosh.analysis import Analyzer, Token
from whoosh.fields import ID, STORED, TEXT, Schema

from kiosk.records.folding import words

# Field weights of BM25F: a name or title counts for more than a word in a page.
WEIGHTS = {
    "names": 6.0,
    "title": 4.0,
    "persons": 3.0,
    "places": 3.0,
    "subjects": 2.0,
    "text": 1.0,
    "pages": 0.5,
}
CODE = "code"
ROW = "row"


class FoldingAnalyzer(Analyzer):
    """Cuts a text into folded words; the same folding as the query parser's."""

    def __call__(
        self,
        value: str,
        positions: bool = False,  # noqa: FBT001, FBT002  # the signature that Whoosh calls
        chars: bool = False,  # noqa: FBT001, FBT002  # the same
        start_pos: int = 0,
        **_options: object,
    ) -> Iterator[Token]:
        """Yield one token a word, as Whoosh's analyzers do."""
        token = Token(positions, chars)
        for place, word in enumerate(words(value), start=start_pos):
            token.text = word
            token.boost = 1.0
            token.stopped = False
            if positions:
                token.pos = place
            if chars:
                token.startchar = token.endchar = 0
            yield token


def schema() -> Schema:
    """The fields of the index."""
    analyzer = FoldingAnalyzer()
    fields = {name: TEXT(analyzer=analyzer, phrase=True) for name in WEIGHTS}
    return Schema(**fields, **{CODE: ID(), ROW: STORED()})
