"""The terms of one segment as Whoosh's readers ask for them."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from index.codec.matcher import ArrayMatcher
from index.codec.stock import FieldCursor, TermInfo, TermNotFound, TermsReader, byte_to_length

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator

    from index.codec.sources import Postings, Terms
    from index.codec.stock import BaseScorer, FieldType, Format

    Term = tuple[str, bytes]

NO_TERMS = range(0)


def first_not_before(terms: Terms, field: str, text: bytes) -> int:
    """The number of the field's first term that is not before the text; may be one too many."""
    span = terms.fields.get(field, NO_TERMS)
    return span.start + bisect_left(span, text, key=terms.text)


def info(postings: Postings, number: int) -> TermInfo:
    """Whoosh's `TermInfo` of a term; new each time, since Whoosh changes it when it merges."""
    found = postings.statistics(number)
    return TermInfo(
        weight=found.weight,
        df=found.documents,
        minlength=byte_to_length(found.shortest),
        maxlength=byte_to_length(found.longest),
        maxweight=found.heaviest,
        minid=found.first,
        maxid=found.last,
    )


class ArrayTermsReader(TermsReader):
    """Whoosh's `TermsReader` over any `Terms` and `Postings`.

    Terms are bytes here: Whoosh's `SegmentReader` has turned them into what the field indexes.
    """

    def __init__(self, terms: Terms, postings: Postings, let_go: Callable[[], None]) -> None:
        self._fields = terms.fields
        self._terms: Terms | None = terms
        self._postings: Postings | None = postings
        self._let_go = let_go

    @property
    def _open(self) -> tuple[Terms, Postings]:
        if self._terms is None or self._postings is None:
            raise ValueError("the reader of these terms is closed")
        return self._terms, self._postings

    def _find(self, field: str, text: bytes) -> int | None:
        terms, _ = self._open
        number = first_not_before(terms, field, text)
        inside = number in self._fields.get(field, NO_TERMS)
        return number if inside and terms.text(number) == text else None

    def _found(self, field: str, text: bytes) -> int:
        number = self._find(field, text)
        if number is None:
            raise TermNotFound(f"No term {field}:{text!r}")
        return number

    def _from(self, field: str, text: bytes) -> Iterator[tuple[str, int]]:
        """The numbers of all terms from this one on, through this field and those after it."""
        terms, _ = self._open
        start = first_not_before(terms, field, text)
        if field not in self._fields:
            return
        for name, span in self._fields.items():
            for number in range(max(start, span.start), span.stop):
                yield name, number

    def __contains__(self, term: Term) -> bool:
        return self._find(*term) is not None

    def indexed_field_names(self) -> Collection[str]:
        """The fields that have terms here."""
        return self._fields.keys()

    def terms(self) -> Iterator[Term]:
        """Every term, field by field."""
        terms, _ = self._open
        return (
            (name, terms.text(number)) for name, span in self._fields.items() for number in span
        )

    def terms_from(self, fieldname: str, prefix: bytes) -> Iterator[Term]:
        """Every term from this one on, beyond the end of its field too, as Whoosh expects."""
        terms, _ = self._open
        return ((name, terms.text(number)) for name, number in self._from(fieldname, prefix))

    def items(self) -> Iterator[tuple[Term, TermInfo]]:
        """Every term with its `TermInfo`."""
        terms, postings = self._open
        return (
            ((name, terms.text(number)), info(postings, number))
            for name, span in self._fields.items()
            for number in span
        )

    def items_from(self, fieldname: str, prefix: bytes) -> Iterator[tuple[Term, TermInfo]]:
        """Every term from this one on with its `TermInfo`."""
        terms, postings = self._open
        return (
            ((name, terms.text(number)), info(postings, number))
            for name, number in self._from(fieldname, prefix)
        )

    def term_info(self, fieldname: str, text: bytes) -> TermInfo:
        """The statistics of a term; TermNotFound where there is none."""
        return info(self._open[1], self._found(fieldname, text))

    def frequency(self, fieldname: str, text: bytes) -> float:
        """The sum of its weights; 0 for an unknown term, on which Whoosh's readers rely."""
        number = self._find(fieldname, text)
        return 0 if number is None else self._open[1].statistics(number).weight

    def doc_frequency(self, fieldname: str, text: bytes) -> int:
        """In how many documents it stands; 0 for an unknown term."""
        number = self._find(fieldname, text)
        return 0 if number is None else self._open[1].statistics(number).documents

    def matcher(
        self, fieldname: str, text: bytes, format_: Format, scorer: BaseScorer | None = None
    ) -> ArrayMatcher:
        """The posting list of a term; TermNotFound where there is none."""
        number = self._found(fieldname, text)
        return ArrayMatcher(self._open[1], number, (fieldname, text), format_, scorer)

    def cursor(self, fieldname: str, fieldobj: FieldType) -> ArrayCursor:
        """A walk through the terms of one field."""
        return ArrayCursor(*self._open, fieldname, fieldobj)

    def close(self) -> None:
        """Let go of the arrays, so that the file can be unmapped; a matcher keeps its own."""
        self._terms = self._postings = None
        self._let_go()


class ArrayCursor(FieldCursor):
    """Whoosh's `FieldCursor`: walks through a field's terms as texts, for fuzzy terms.

    `term` stays not implemented, as in Whoosh's own codec: only its `MultiCursor` would call it,
    which then gives no term at all where it now says that it cannot.
    """

    def __init__(
        self, terms: Terms, postings: Postings, fieldname: str, fieldobj: FieldType
    ) -> None:
        self._terms = terms
        self._postings = postings
        self._name = fieldname
        self._fieldobj = fieldobj
        self._span = terms.fields.get(fieldname, NO_TERMS)
        self._at = self._span.start

    def first(self) -> object:
        """To the first term, which is given."""
        self._at = self._span.start
        return self.text()

    def find(self, term: bytes | str) -> object:
        """To the first term not before this one, which is given."""
        text = term if isinstance(term, bytes) else self._fieldobj.to_bytes(term)
        self._at = first_not_before(self._terms, self._name, text)
        return self.text()

    def next(self) -> object:
        """To the next term, which is given."""
        self._at = min(self._at + 1, self._span.stop)
        return self.text()

    def is_valid(self) -> bool:
        """Whether there is a current term."""
        return self._at < self._span.stop

    def text(self) -> object:
        """The current term as the field reads it: a text, or a number; None after the last one."""
        return self._fieldobj.from_bytes(self._terms.text(self._at)) if self.is_valid() else None

    def term_info(self) -> TermInfo | None:
        """The statistics of the current term; None after the last one."""
        return info(self._postings, self._at) if self.is_valid() else None
