"""Searches one segment: what was found, how much of it, the best of it."""

from collections.abc import Hashable, Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from index.array_backend.finding.beforehand import best_known, from_head, from_pair
from index.array_backend.finding.choosing import (
    BY_CODE,
    BY_NEARNESS,
    Candidate,
    best,
    candidates,
    in_order,
    scored,
)
from index.array_backend.finding.found import Agreed, Asked, Counts, Found
from index.array_backend.finding.lit import ranks_of
from index.array_backend.finding.promoting import Promoted, promoted
from index.array_backend.finding.questions import asked_for, is_asked
from index.array_backend.finding.segment import NONE, Records, Segment
from index.array_backend.finding.sieve import Sieves
from index.array_backend.finding.sifting import matched_by, sifted
from index.array_backend.finding.tree import Resolved, resolve
from index.array_backend.other_forms.alike import alike, wants_near
from index.array_backend.other_forms.meeting import NO_ONE, Alike
from index.query import Query, SearchRequest, Sort
from index.results import Layer

DECIMALS = 7
"""By another form, scores closer than this are the same; the earlier record goes first."""


class Searching:
    """Answers requests over one segment."""

    def __init__(self, segment: Segment) -> None:
        self.segment = segment
        self.sieves = Sieves(segment)
        self._everything_under: Counts = np.zeros(0, np.int64)
        self._counted: tuple[Hashable, ...] | None = None

    def find(
        self, query: Query, request: SearchRequest, most: int, agreed: Agreed | None = None
    ) -> Found:
        """The answer of this segment, with its `most` best records.

        `agreed` is what several segments have decided together.
        """
        asked = Asked(query, request, self.sieves.of(request), self._facets(request), most)
        nodes = (request.tree,) if request.tree is not None else query.nodes
        if not nodes:
            return self._all(asked)
        resolved = self._resolved(query, request, agreed)
        found = self._as_typed(asked, resolved)
        found.whole = -1 if agreed is None else agreed.whole
        near, extra = NO_ONE, NONE
        if request.tree is None:
            first = agreed.first if agreed else promoted((self.segment,), query, request)[0]
            extra = self._promote(asked, resolved, found, first)
            if agreed is not None:
                near = found.near = agreed.near
            elif wants_near(request):
                near = alike(self.segment, query.nodes, request, ranked=_may_be_shown(found, asked))
        if len(extra):
            every = len(extra)
            self._add(found, asked, Alike(extra, np.zeros(every), np.full(every, -1), ()), BY_CODE)
        if request.hidden:
            met = near.weakest[asked.sieve.passing(near.records)]
            found.told = frozenset(met.tolist())
        if len(near.records):
            found.near = near
            self._add(found, asked, near, BY_NEARNESS)
        if request.sort is not Sort.RELEVANCE:
            self._reorder(found, asked, resolved, extra)
        return found

    def _resolved(self, query: Query, request: SearchRequest, agreed: Agreed | None) -> Resolved:
        if agreed is None:
            if is_asked(query, request):
                return asked_for((self.segment,), query.nodes)[0]
        elif agreed.resolved is not None:
            return agreed.resolved
        nodes = query.nodes if request.tree is None else (request.tree,)
        resolved = resolve(self.segment, nodes, any_word=request.any_word)
        return resolved if agreed is None else replace(resolved, leaves=agreed.leaves)

    def everything(self, request: SearchRequest) -> Counts:
        """The counts of all facets and years over all that a request may find unfiltered."""
        sieve = self.sieves.of(replace(request, filters=()))
        if sieve.plain:
            return self.segment.every
        if self._counted != sieve.key:
            self._counted = sieve.key
            self._everything_under = self.segment.columns.count(sieve.space().records)
        return self._everything_under

    def _facets(self, request: SearchRequest) -> Sequence[int]:
        by_name = self.segment.columns.by_name
        if request.facets is None:
            return range(len(by_name))
        return [by_name[name] for name in request.facets if name in by_name]

    # -------------------------------------------------------------------------- found as typed

    def _as_typed(self, asked: Asked, resolved: Resolved) -> Found:
        operand = resolved.operand
        if operand is not None and operand.head is not None and asked.sieve.plain:
            found = from_head(self.segment, asked, operand, operand.head, resolved.leaves)
        elif resolved.pair is not None and asked.sieve.plain and self.segment.dead is None:
            found = from_pair(self.segment, asked, resolved, resolved.pair)
        else:
            found = self._from_lists(asked, resolved)
        found.layers[Layer.EXACT] = found.total
        return found if asked.request.wants_typed else self._counted_only(found)

    def _counted_only(self, found: Found) -> Found:
        """Nothing is found, but what would be is counted: a visitor may want it back."""
        years = None if found.years is None else np.zeros_like(found.years)
        counts = np.zeros_like(found.counts)
        return Found(0, [], found.leaves, counts, years, layers=found.layers)

    def _from_lists(self, asked: Asked, resolved: Resolved) -> Found:
        """The answer of the records that match and pass."""
        segment = self.segment
        known = best_known(segment, asked, resolved)
        matched, counts, years = sifted(segment, asked, resolved, scored=not known)
        found = Found(len(matched.records), [], resolved.leaves, counts, years)
        if known:
            found.best = known
        else:
            found.best, found.sight = best(segment, matched, resolved.leaves, asked.most)
        if asked.request.dome:
            found.lit = ranks_of(self.segment, matched.records)
        return found

    def _counts(self, records: Records) -> Counts:
        return self.segment.columns.count_values(records)

    # ------------------------------------------------------- promoted by their name or their code

    def _promote(self, asked: Asked, resolved: Resolved, found: Found, first: Promoted) -> Records:
        """Put first what bears the text as its name or code; returns what only the code finds."""
        if first.tiers and asked.request.wants_typed:
            self._put_first(asked, resolved, found, first.tiers)
        coded = first.coded
        return coded[~self._among(coded, resolved)] if len(coded) else NONE

    def _put_first(
        self, asked: Asked, resolved: Resolved, found: Found, tiers: dict[int, int]
    ) -> None:
        records = np.array(sorted(tiers), np.uint32)
        records = records[self._among(records, resolved)]
        records = records[asked.sieve.passing(records)]
        if not len(records):
            return
        scores, _sight = scored(self.segment, records, resolved.leaves)
        first = [each._replace(tier=tiers[each.record]) for each in candidates(records, scores)]
        first.sort(key=lambda each: (each.tier, -each.score))
        left = [each for each in found.best if each.record not in tiers]
        found.best = [*first, *left][: asked.most]

    def _among(self, records: Records, resolved: Resolved) -> NDArray[np.bool_]:
        """Which of some records are found by the words."""
        return np.isin(records, matched_by(self.segment, resolved).records)

    # ------------------------------------------------------------------------- by other layers

    def _add(self, found: Found, asked: Asked, near: Alike, tier: int) -> None:
        """Records beside those found as typed: before them by their code, else behind them."""
        columns, sieve, most = self.segment.columns, asked.sieve, asked.most
        kept = near.kept(sieve.passing(near.records))
        if asked.facets:
            counts = self._counts(kept.records)
            for facet in asked.facets:
                if facet in sieve.bits:
                    others = near.records[sieve.passing(near.records, facet)]
                    columns.part(counts, facet)[:] = columns.count_part(facet, others)
            found.counts = found.counts + counts
            found.most = None
        for number, count in enumerate(np.bincount(kept.weakest[kept.weakest >= 0]).tolist()):
            if count:
                found.layers[near.forms[number].layer] += count
        found.total += len(kept.records)
        if found.years is not None:
            found.years = found.years + columns.count_years(kept.records)
        order = _first(kept, most)
        more = [
            Candidate(record, tier, score, form)
            for record, score, form in zip(
                kept.records[order].tolist(),
                kept.scores[order].tolist(),
                kept.weakest[order].tolist(),
                strict=True,
            )
        ]
        found.best = ([*more, *found.best] if tier == BY_CODE else [*found.best, *more])[:most]
        ranks = ranks_of(self.segment, kept.records) if asked.request.dome else NONE
        if tier == BY_CODE:
            found.layers[Layer.REFERENCE] += len(kept.records)
            found.lit = np.sort(np.concatenate((found.lit, ranks)))
        else:
            found.lit_alike = ranks

    # ------------------------------------------------------------------------------ other orders

    def _all(self, asked: Asked) -> Found:
        """Everything there is, in the order of reference codes or as asked."""
        segment, columns, sieve = self.segment, self.segment.columns, asked.sieve
        records = sieve.space().records
        if sieve.plain:
            every = self.everything(asked.request)
            counts, years = every[: columns.years_start], every[columns.years_start :]
        else:
            counts = self._counts(records)
            for facet in asked.facets:
                if facet in sieve.bits:
                    others = sieve.space(sieve.bits[facet]).records
                    columns.part(counts, facet)[:] += columns.count_part(facet, others)
            years = columns.count_years(records)
        found = Found(len(records), [], (), counts, years)
        found.best = in_order(segment, records, asked.request.sort, asked.most, ())
        return found

    def _reorder(self, found: Found, asked: Asked, resolved: Resolved, extra: Records) -> None:
        """The same records by date or by reference code."""
        sieve, near = asked.sieve, found.near
        every = matched_by(self.segment, resolved).records if asked.request.wants_typed else NONE
        kept = near.kept(sieve.passing(near.records))
        records = np.concatenate(
            (every[sieve.passing(every)], extra[sieve.passing(extra)], kept.records)
        ).astype(np.uint32)
        form_of = dict(zip(kept.records.tolist(), kept.weakest.tolist(), strict=True))
        found.best = [
            each._replace(form=form_of.get(each.record, -1))
            for each in in_order(
                self.segment, records, asked.request.sort, asked.most, resolved.leaves
            )
        ]


def _may_be_shown(found: Found, asked: Asked) -> bool:
    """Whether one of those behind all that was found as typed may be among the best."""
    request = asked.request
    is_behind = request.sort is Sort.RELEVANCE and not request.hidden
    return not is_behind or len(found.best) < asked.most


def _first(kept: Alike, most: int) -> NDArray[np.intp]:
    """The places of the best records, of equal ones the earlier first."""
    scores = kept.scores.round(DECIMALS)
    places = np.arange(len(scores))
    if len(scores) > most > 0:
        least = np.partition(scores, len(scores) - most)[len(scores) - most]
        places = (scores >= least).nonzero()[0]
    order = np.lexsort((kept.records[places], -scores[places]))[: max(most, 0)]
    return places[order]
