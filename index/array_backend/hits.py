"""Results as the screen takes them: marked title, passage, and the reason of each."""

from collections.abc import Sequence
from typing import Final, NamedTuple

import numpy as np

from index.array_backend.alike import Form
from index.array_backend.passages import (
    BETWEEN,
    NOTHING,
    PAGES,
    TEXT,
    TITLE,
    Place,
    around,
    field_start,
    field_text,
    page_of,
    title,
    word_at,
)
from index.array_backend.rows import Row
from index.array_backend.searching import BY_CODE, BY_NEARNESS, Candidate, Found
from index.array_backend.segment import Segment
from index.array_backend.sight import Leaf, Sight, see
from index.array_backend.tree import operand_of
from index.names.nearness import letters
from index.query import Query, SearchRequest
from index.ranking import FIELDS
from index.results import Hit, Layer, Reason
from kiosk.records.reference import search_form

NAME, FORMS, JOINED = (FIELDS.index(name) for name in ("name", "forms", "joined"))
SCORE_DECIMALS: Final = 6


class Marks(NamedTuple):
    """The found words of some records, in the order of records and of their texts.

    One item a word: where it begins in bytes, its field, the leaf that found it, its number, its
    length in the dictionary. Those of record i are items `ends[i]` to `ends[i + 1]`.
    """

    starts: list[int]
    fields: list[int]
    leaves: list[int]
    words: list[int]
    lengths: list[int]
    ends: list[int]


def hits_of(
    segment: Segment,
    found: Found,
    candidates: Sequence[Candidate],
    query: Query,
    request: SearchRequest,
) -> list[Hit]:
    """The hits of some candidates of one segment, in their order."""
    if not candidates:
        return []
    leaves = _leaves(segment, found, candidates, query)
    sight, places = _sight(segment, found, candidates, leaves)
    marks = _marks(segment, sight, len(leaves))
    return [
        _hit(segment, found, candidate, marks, place, query, request)
        for candidate, place in zip(candidates, places, strict=True)
    ]


def _leaves(
    segment: Segment, found: Found, candidates: Sequence[Candidate], query: Query
) -> Sequence[Leaf]:
    """The runs of words that are marked: what was typed, and the forms of name that were met."""
    if not found.near.forms:
        return found.leaves
    used = {candidate.form for candidate in candidates if candidate.form >= 0}
    if not used:
        return found.leaves
    typed = {found.near.forms[number].typed for number in used}
    forms = {form.word for form in found.near.forms if form.typed in typed}
    # When not all words are found as typed there are no leaves, yet some of the words are there.
    operands = (operand_of(segment, node) for node in query.nodes)
    leaves = found.leaves or tuple(Leaf(operand) for operand in operands if operand is not None)
    return (*leaves, *(Leaf(segment.run(word, word + 1)) for word in sorted(forms)))


def _sight(
    segment: Segment, found: Found, candidates: Sequence[Candidate], leaves: Sequence[Leaf]
) -> tuple[Sight, Sequence[int]]:
    """The found words of the candidates, and each one's place: a sight already had, if it can."""
    sight = found.sight
    if sight is not None and leaves is found.leaves:
        at = {record: place for place, record in enumerate(sight.records.tolist())}
        places = [at.get(candidate.record, -1) for candidate in candidates]
        if -1 not in places:
            return sight, places
    records = np.array([candidate.record for candidate in candidates], np.uint32)
    return see(segment, records, leaves), range(len(candidates))


def _marks(segment: Segment, sight: Sight, leaves: int) -> Marks:
    record, place = sight.record, sight.place
    field, leaf, word = sight.field, sight.leaf, sight.word
    if leaves > 1:
        order = (record * (1 << 40) + place).argsort()
        record, place, field = record[order], place[order], field[order]
        leaf, word = leaf[order], word[order]
    return Marks(
        segment.starts[place].tolist(),
        field.tolist(),
        leaf.tolist(),
        word.tolist(),
        (segment.word_ends[word + 1] - segment.word_ends[word]).tolist(),
        record.searchsorted(np.arange(len(sight.records) + 1)).tolist(),
    )


def _hit(
    segment: Segment,
    found: Found,
    candidate: Candidate,
    marks: Marks,
    place: int,
    query: Query,
    request: SearchRequest,
) -> Hit:
    row = segment.row_of(candidate.record)
    text = segment.text(candidate.record)
    in_title: list[Place] = []
    described: list[Place] = []
    read: list[Place] = []
    begin, end = marks.ends[place], marks.ends[place + 1]
    for mark in range(begin, end):
        field = marks.fields[mark]
        if field == TITLE:
            in_title.append((marks.starts[mark], marks.lengths[mark]))
        elif field == TEXT:
            described.append((marks.starts[mark], marks.lengths[mark]))
        elif field == PAGES:
            read.append((marks.starts[mark], marks.lengths[mark]))
    snippet, page = NOTHING, None
    words: tuple[int, ...] = ()
    if request.snippets:
        if described:
            snippet = around(text, described)
        elif read:
            snippet = around(text, read, BETWEEN)
            number, start = page_of(text, read[0][0])
            if number < len(row.pages):
                page = row.pages[number]
                words = _page_words(segment, candidate.record, text, start, read)
    return Hit(
        id=row.id,
        reference=row.reference,
        kind=row.kind,
        title=title(text, in_title),
        dates=row.dates,
        summary=row.summary,
        snippet=snippet,
        score=round(candidate.score, SCORE_DECIMALS),
        reason=_reason(found, candidate, marks, place, text, row, query),
        thumbnail=row.thumbnail,
        width=row.width,
        height=row.height,
        locked=row.locked,
        page=page,
        page_words=words,
        people_rank=row.people_rank,
    )


def _page_words(
    segment: Segment, record: int, text: bytes, start: int, read: Sequence[Place]
) -> tuple[int, ...]:
    """The places of the found words among all words of the page that begins at `start`."""
    end = text.find(BETWEEN, start)
    if end < 0:
        end = len(text)
    begin = int(segment.forward_begins[record])
    starts = segment.starts[begin : begin + int(segment.field_ends[record, -1])]
    first = int(np.searchsorted(starts, start))
    inside = [place for place, _length in read if place < end]
    return tuple((np.searchsorted(starts, inside) - first).tolist())


# ------------------------------------------------------------------------------------- reasons


def _reason(
    found: Found,
    candidate: Candidate,
    marks: Marks,
    place: int,
    text: bytes,
    row: Row,
    query: Query,
) -> Reason:
    """Why a record matches."""
    if not found.leaves and not found.near.forms and candidate.tier != BY_CODE:
        return _ALL
    if candidate.tier == BY_CODE or (query.code and search_form(row.reference) == query.code):
        return Reason(layer=Layer.REFERENCE, form=row.reference)
    if candidate.tier == BY_NEARNESS and candidate.form >= 0:
        return _by_form(found.near.forms[candidate.form], marks, place, text, row)
    return _by_name(found.leaves, marks, place, text, row) if row.sources else _TEXT


_ALL: Final = Reason(layer=Layer.ALL)
_EXACT: Final = Reason(layer=Layer.EXACT)
_PREFIX: Final = Reason(layer=Layer.PREFIX)
_TEXT: Final = Reason(layer=Layer.TEXT)


def _by_form(form: Form, marks: Marks, place: int, text: bytes, row: Row) -> Reason:
    """Why a person matches by a form of name near the one typed."""
    written, source = "", ""
    for mark in range(marks.ends[place], marks.ends[place + 1]):
        field = marks.fields[mark]
        if marks.words[mark] == form.word and field in {NAME, FORMS}:
            written, source = _form_at(text, marks.starts[mark], field, row)
            break
    read = letters(form.typed, form.text) if form.layer is Layer.MISREAD else ("", "")
    return Reason(
        layer=form.layer,
        form=written or field_text(text, NAME).decode("utf-8"),
        source=source,
        typed=form.typed,
        letters=read,
    )


def _by_name(leaves: Sequence[Leaf], marks: Marks, place: int, text: bytes, row: Row) -> Reason:
    """Why a person matches: by the heading form of the name, by a variant, or by other words."""
    in_name = in_forms = in_joined = whole = 0
    first_form = -1
    for mark in range(marks.ends[place], marks.ends[place + 1]):
        field = marks.fields[mark]
        leaf = marks.leaves[mark]
        if leaf >= len(leaves):
            continue  # a form of name that another hit needs
        if field == NAME:
            in_name |= 1 << leaf
            operand = leaves[leaf].operand
            if operand.high - operand.low == 1 or (
                operand.own and marks.words[mark] == operand.low
            ):
                whole |= 1 << leaf
        elif field == FORMS:
            in_forms |= 1 << leaf
            first_form = first_form if first_form >= 0 else marks.starts[mark]
        elif field == JOINED:
            in_joined |= 1 << leaf
    every = (1 << len(leaves)) - 1
    if in_name == every:
        return _EXACT if whole == every else _PREFIX
    if in_forms == every:
        form, source = _form_at(text, first_form, FORMS, row)
        return Reason(layer=Layer.VARIANT, form=form, source=source)
    if in_joined and in_name | in_joined == every:
        return Reason(layer=Layer.NORMALISED, form=field_text(text, NAME).decode("utf-8"))
    return _TEXT


def _form_at(text: bytes, start: int, field: int, row: Row) -> tuple[str, str]:
    """The form of name around a place in the text, and the source that wrote it."""
    number = text.count(BETWEEN, field_start(text, field), start)
    form = field_text(text, field).split(BETWEEN)[number].decode("utf-8")
    place = number if field == NAME else number + 1
    return form, row.sources[place] if place < len(row.sources) else ""


def spelt(segment: Segment, forms: Sequence[Form]) -> list[str]:
    """Each form as it is written in the name of its first bearer."""
    if not forms:
        return []
    bearers = np.array([segment.bearers(form.word)[0] for form in forms], np.uint32)
    leaves = [Leaf(segment.run(form.word, form.word + 1)) for form in forms]
    sight = see(segment, bearers, leaves)
    told = [form.text for form in forms]
    for record, leaf, field, start in zip(
        sight.record.tolist(),
        sight.leaf.tolist(),
        sight.field.tolist(),
        segment.starts[sight.place].tolist(),
        strict=True,
    ):
        if record == leaf and field in {NAME, FORMS}:
            told[record] = word_at(segment.text(int(bearers[record])), start)
    return told
