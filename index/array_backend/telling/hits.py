"""Results as the screen takes them: marked title, passage, and the reason of each.

All of it is made for twenty records at every key, so what can be is done for all of them at once.
"""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from index.array_backend.finding.choosing import BY_CODE, Candidate
from index.array_backend.finding.found import Found
from index.array_backend.finding.segment import Segment
from index.array_backend.finding.sight import MOST_LEAVES, NO_FORMS, Leaf, Sight, see
from index.array_backend.finding.tree import operand_of
from index.array_backend.layout.rows import Row
from index.array_backend.other_forms.forms import Form
from index.array_backend.telling.passages import (
    BETWEEN,
    NOTHING,
    around,
    field_start,
    field_text,
    page_end,
    page_of,
    title,
    word_at,
)
from index.names.nearness import letters
from index.query import Query, SearchRequest
from index.ranking import FIELDS
from index.results import NAME_LAYERS, Hit, Layer, Reason
from kiosk.records.reference import search_form

NAME, FORMS = FIELDS.index("name"), FIELDS.index("forms")
_new = tuple.__new__
# Where in its line of borders a record's fields begin: title, name, forms, persons, then text,
# pages, joined; the marks of the last end at `END_AT`.
TITLE_AT, NAME_AT, FORMS_AT, PERSONS_AT = range(4)
PAGES_AT, JOINED_AT, END_AT = range(5, 8)
_BORDERS = np.array(
    [FIELDS.index(name) for name in FIELDS if name not in {"places", "subjects", "code"}]
    + [len(FIELDS)]
)


class Marks(NamedTuple):
    """The found words of some records, in the order of their texts, one item a word.

    Where it begins in the content of the segment, its length in the dictionary, its number, its
    place in the forward list, the leaves that found it. `begins` says where the text of each
    record begins, `borders` where the marks of its fields do.
    """

    starts: list[int]
    lengths: list[int]
    words: list[int]
    places: list[int]
    bits: list[int]
    begins: list[int]
    borders: list[list[int]]


def hits_of(
    segment: Segment,
    found: Found,
    candidates: Sequence[Candidate],
    query: Query,
    request: SearchRequest,
    near: AbstractSet[str] | None = None,
) -> list[Hit]:
    """The hits of some candidates of one segment, in their order.

    `near` are the words of the query of which other forms are marked, where the candidates of
    other segments have a say in it.
    """
    if not candidates:
        return []
    typed = met_nearly(found, candidates) if near is None else near
    leaves, forms = _marked(segment, found, typed, query)
    marks = _marks(segment, *_sight(segment, found, candidates, leaves, forms))
    records = [candidate.record for candidate in candidates]
    rows = segment.rows_of(records)
    ranks = segment.ranks[records].tolist()
    reasons = _Reasons(segment, found, query, leaves, marks)
    content, starts, lengths = segment.content, marks.starts, marks.lengths
    passages = request.snippets
    hits = []
    for candidate, row, rank, begin, borders in zip(
        candidates, rows, ranks, marks.begins, marks.borders, strict=True
    ):
        in_title, in_name, _forms, _persons, in_text, in_pages, in_joined, _end = borders
        snippet, page = NOTHING, None
        words: tuple[int, ...] = ()
        if not passages:
            pass
        elif in_text < in_pages:
            snippet = around(content, begin, starts, lengths, in_text, in_pages)
        elif in_pages < in_joined:
            snippet = around(content, begin, starts, lengths, in_pages, in_joined, BETWEEN)
            number, start = page_of(content, begin, starts[in_pages])
            if number < len(row.pages):
                page = row.pages[number]
                words = _page_words(segment, candidate.record, start, marks, borders)
        hits.append(
            _new(
                Hit,
                (
                    row.id,
                    row.reference,
                    row.kind,
                    title(content, begin, starts, lengths, in_title, in_name),
                    row.dates,
                    row.summary,
                    snippet,
                    candidate.score,
                    reasons.of(candidate, borders, begin, row),
                    row.thumbnail,
                    row.width,
                    row.height,
                    row.locked,
                    page,
                    words,
                    rank if rank >= 0 else None,
                ),
            )
        )
    return hits


def met_nearly(found: Found, candidates: Sequence[Candidate]) -> AbstractSet[str]:
    """The words of the query that some of the candidates meet by another form."""
    if not found.near.forms:
        return frozenset()
    used = {candidate.form for candidate in candidates if candidate.form >= 0}
    return {found.near.forms[number].typed for number in used}


def _marked(
    segment: Segment, found: Found, typed: AbstractSet[str], query: Query
) -> tuple[Sequence[Leaf], NDArray[np.uint32]]:
    """The runs of words that are marked: what was typed, and the other forms that were met."""
    if not typed:
        return found.leaves, NO_FORMS
    forms = {number for form in found.near.forms if form.typed in typed
             for number in (form.word, *form.others) if number >= 0}  # fmt: skip
    # When not all words are found as typed there are no leaves, yet some of the words are there.
    operands = (operand_of(segment, node) for node in query.nodes)
    leaves = found.leaves or tuple(Leaf(operand) for operand in operands if operand is not None)
    return leaves, np.array(sorted(forms), np.uint32)


def _sight(
    segment: Segment,
    found: Found,
    candidates: Sequence[Candidate],
    leaves: Sequence[Leaf],
    forms: NDArray[np.uint32],
) -> tuple[Sight, Sequence[int]]:
    """The found words of the candidates, and each one's place: a sight already had, if it can."""
    sight = found.sight
    if sight is not None and leaves is found.leaves and not len(forms):
        at = {record: place for place, record in enumerate(sight.records.tolist())}
        places = [at.get(candidate.record, -1) for candidate in candidates]
        if -1 not in places:
            return sight, places
    records = np.array([candidate.record for candidate in candidates], np.uint32)
    return see(segment, records, leaves, forms), range(len(candidates))


def _marks(segment: Segment, sight: Sight, places: Sequence[int]) -> Marks:
    cell, word, place = sight.cell, sight.word, sight.place
    begins = segment.text_begin_of(sight.records)
    at = np.array(places)
    ends = segment.word_ends
    return Marks(
        (segment.starts[place] + begins[cell // len(FIELDS)]).tolist(),
        (ends[word + 1] - ends[word]).tolist(),
        word.tolist(),
        place.tolist(),
        sight.bits.tolist(),
        begins[at].tolist(),
        cell.searchsorted(at[:, None] * len(FIELDS) + _BORDERS).tolist(),
    )


def _page_words(
    segment: Segment, record: int, start: int, marks: Marks, borders: Sequence[int]
) -> tuple[int, ...]:
    """The places of the found words among all words of the page that begins at `start`."""
    first = segment.word_at(record, start)
    end = page_end(segment.content, start)
    words = []
    for mark in range(borders[PAGES_AT], borders[JOINED_AT]):
        if marks.starts[mark] >= end:
            break
        words.append(marks.places[mark] - first)
    return tuple(words)


# ------------------------------------------------------------------------------------- reasons


_ALL: Final = Reason(layer=Layer.ALL)
_EXACT: Final = Reason(layer=Layer.EXACT)
_PREFIX: Final = Reason(layer=Layer.PREFIX)
_TEXT: Final = Reason(layer=Layer.TEXT)


class _Reasons:
    """Says of each candidate why it matches."""

    def __init__(
        self, segment: Segment, found: Found, query: Query, leaves: Sequence[Leaf], marks: Marks
    ) -> None:
        self._content = segment.content
        self._found = found
        self._code = query.code
        self._marks = marks
        self._every = (1 << min(len(found.leaves), MOST_LEAVES)) - 1
        self._whole = found.whole
        if self._whole < 0:
            self._whole = sum(1 << at for at, leaf in enumerate(leaves) if leaf.operand.is_word)
        self._own = [
            (1 << place, leaf.operand.low) for place, leaf in enumerate(leaves) if leaf.operand.own
        ]
        self._nothing_typed = not found.leaves and not found.near.forms

    def of(self, candidate: Candidate, borders: Sequence[int], begin: int, row: Row) -> Reason:
        """Why a record matches."""
        if self._nothing_typed and candidate.tier != BY_CODE:
            return _ALL
        if candidate.tier == BY_CODE or (self._code and search_form(row.reference) == self._code):
            return Reason(layer=Layer.REFERENCE, form=row.reference)
        if candidate.form >= 0:
            return self._by_form(self._found.near.forms[candidate.form], borders, begin, row)
        return self._by_name(borders, begin, row) if row.sources else _TEXT

    def _by_form(self, form: Form, borders: Sequence[int], begin: int, row: Row) -> Reason:
        """Why a record matches by a form near the one typed."""
        if form.layer is Layer.SYNONYM:
            return Reason(layer=form.layer, form=form.text, typed=form.typed)
        if form.layer not in NAME_LAYERS:
            return Reason(layer=form.layer, form=self._word(form, borders), typed=form.typed)
        written, source = "", ""
        for mark in range(borders[NAME_AT], borders[PERSONS_AT]):
            if self._marks.words[mark] == form.word:
                field = NAME if mark < borders[FORMS_AT] else FORMS
                written, source = self._form_at(begin, mark, field, row)
                break
        read = letters(form.typed, form.text) if form.layer is Layer.MISREAD else ("", "")
        return Reason(
            layer=form.layer,
            form=written or self._field(begin, NAME),
            source=source,
            typed=form.typed,
            letters=read,
        )

    def _word(self, form: Form, borders: Sequence[int]) -> str:
        """A form as the record writes it first."""
        for mark in range(borders[TITLE_AT], borders[END_AT]):
            if self._marks.words[mark] == form.word:
                return word_at(self._content, self._marks.starts[mark])
        return form.text

    def _by_name(self, borders: Sequence[int], begin: int, row: Row) -> Reason:
        """Why a person matches: by the heading form, by a variant, or by other words."""
        every, marks = self._every, self._marks
        in_name = in_forms = in_joined = whole = 0
        for mark in range(borders[NAME_AT], borders[FORMS_AT]):
            bits = marks.bits[mark]
            in_name |= bits
            whole |= bits & self._whole
            for bit, word in self._own:
                if marks.words[mark] == word:
                    whole |= bits & bit
        if in_name & every == every:
            return _EXACT if whole & every == every else _PREFIX
        for mark in range(borders[FORMS_AT], borders[PERSONS_AT]):
            in_forms |= marks.bits[mark]
        if in_forms & every == every:
            form, source = self._form_at(begin, borders[FORMS_AT], FORMS, row)
            return Reason(layer=Layer.VARIANT, form=form, source=source)
        for mark in range(borders[JOINED_AT], borders[END_AT]):
            in_joined |= marks.bits[mark]
        if in_joined & every and (in_name | in_joined) & every == every:
            return Reason(layer=Layer.NORMALISED, form=self._field(begin, NAME))
        return _TEXT

    def _form_at(self, begin: int, mark: int, field: int, row: Row) -> tuple[str, str]:
        """The form of name around a mark, and the source that wrote it."""
        start = field_start(self._content, begin, field)
        number = self._content[start : self._marks.starts[mark]].count(BETWEEN)
        form = field_text(self._content, begin, field).split(BETWEEN)[number].decode("utf-8")
        place = number if field == NAME else number + 1
        return form, row.sources[place] if place < len(row.sources) else ""

    def _field(self, begin: int, field: int) -> str:
        return field_text(self._content, begin, field).decode("utf-8")


def spelt(segment: Segment, forms: Sequence[Form]) -> list[str]:
    """Each form as it is written in the name of its first bearer, in the heading form if it can."""
    told = [form.text for form in forms]
    if not forms:
        return told
    bearers = np.array([segment.bearers(form.word)[0] for form in forms], np.uint32)
    words = np.array([form.word for form in forms], np.uint32)
    sight = see(segment, bearers, (), np.sort(words))
    place, field = np.divmod(sight.cell, len(FIELDS))
    right = (words[place] == sight.word) & ((field == NAME) | (field == FORMS))
    starts = segment.starts[sight.place] + segment.text_begin_of(bearers)[place]
    for nth, start in zip(place[right][::-1].tolist(), starts[right][::-1].tolist(), strict=True):
        told[nth] = word_at(segment.content, start)
    return told
