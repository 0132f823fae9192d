"""How the score of one record comes about: what each word gives in each field."""

from collections.abc import Callable, Sequence

import numpy as np

from index.array_backend.finding.choosing import Candidate
from index.array_backend.finding.found import Found
from index.array_backend.finding.segment import Segment
from index.array_backend.finding.sight import is_question, parts, see
from index.explained import Explained, WordScore
from index.query import Query, SearchRequest
from index.ranking import FIELDS, LENGTHS, QUESTION_WEIGHTS, WEIGHTS
from index.results import Layer
from kiosk.records.reference import search_form


def explain(
    segments: Sequence[Segment],
    find: Callable[[Query, SearchRequest, int], Found],
    query: Query,
    request: SearchRequest,
    wanted: str,
) -> Explained | None:
    """Place and score of the record with an id or code, None when the request does not find it."""
    form = search_form(wanted)
    bearing = [set(segment.living(segment.bearing(form)).tolist()) for segment in segments]
    if not any(bearing):
        return None
    # Every record is ordered: nobody waits for this as for a key.
    found = find(query, request, sum(segment.records for segment in segments))
    origins = found.origins or [0] * len(found.best)
    parts_of = found.parts or [found]
    for rank, (candidate, origin) in enumerate(zip(found.best, origins, strict=True), 1):
        if candidate.record in bearing[origin]:
            return _explained(segments[origin], parts_of[origin], candidate, rank)
    return None


def _explained(segment: Segment, found: Found, candidate: Candidate, rank: int) -> Explained:
    id_ = segment.rows_of([candidate.record])[0].id
    if candidate.form >= 0:
        form = found.near.forms[candidate.form]
        return Explained(id=id_, rank=rank, score=candidate.score, layer=form.layer,
                         typed=form.typed, form=form.text)  # fmt: skip
    words = _words(segment, found, candidate.record) if candidate.score else ()
    return Explained(id=id_, rank=rank, score=candidate.score, layer=_layer(found), words=words)


def _layer(found: Found) -> Layer:
    return Layer.TEXT if found.leaves else Layer.ALL


def _words(segment: Segment, found: Found, record: int) -> tuple[WordScore, ...]:
    records = np.array([record], np.uint32)
    sight = see(segment, records, found.leaves)
    part = parts(segment, sight, found.leaves)
    weights = QUESTION_WEIGHTS if is_question(found.leaves) else WEIGHTS
    return tuple(
        WordScore(
            word=segment.word(word).decode("utf-8"),
            field=FIELDS[cell],
            frequency=frequency,
            length=int(LENGTHS[length]),
            idf=idf,
            weight=weights[FIELDS[cell]],
            times=times,
            score=score,
        )
        for cell, word, frequency, length, idf, times, score in zip(
            part.cell.tolist(),
            part.word.tolist(),
            part.frequency.tolist(),
            part.length.tolist(),
            part.idf.tolist(),
            part.times.tolist(),
            part.score.tolist(),
            strict=True,
        )
    )
