"""Searches one segment: what was found, how much of it, the best of it."""

from collections import Counter
from collections.abc import Hashable, Sequence
from dataclasses import dataclass, field, replace

import numpy as np
from numpy.typing import NDArray

from index.array_backend.alike import NO_ONE, Alike, alike
from index.array_backend.asking import asked_for
from index.array_backend.choosing import (
    BY_CODE,
    BY_NAME,
    BY_NEARNESS,
    Candidate,
    best,
    candidates,
    exactly,
    in_order,
)
from index.array_backend.heads import BEST, DECIMALS
from index.array_backend.matching import NOTHING, Matched, listed, row_step
from index.array_backend.segment import NONE, Head, Operand, Records, Segment
from index.array_backend.sieve import Sieve, Sieves
from index.array_backend.sight import Leaf, Sight, see
from index.array_backend.tree import Resolved, resolve
from index.query import Query, SearchRequest, Sort
from index.ranking import FIELDS
from index.results import NEAR_LAYERS, Layer
from kiosk.records.folding import words

MOST_PROMOTED = 256
"""Of records whose whole title was typed, as many are put first at once."""
CODE = FIELDS.index("code")
SHORTEST_CODE = 3
MOST_CODES = 2000
Counts = NDArray[np.integer]


@dataclass(slots=True)
class Found:
    """What one segment answers; `counts` are those of the values of all facets.

    `most` has for each facet the numbers of its values of most records, where they lie ready.
    """

    total: int
    best: list[Candidate]
    leaves: tuple[Leaf, ...]
    counts: Counts
    years: Counts | None = None
    most: Counts | None = None
    layers: Counter[Layer] = field(default_factory=Counter)
    near: Alike = NO_ONE
    sight: Sight | None = None
    lit: Records = field(default_factory=lambda: NONE)
    lit_alike: Records = field(default_factory=lambda: NONE)


@dataclass(slots=True)
class Asked:
    """A request over one segment: what passes, what is counted, how many are wanted."""

    query: Query
    request: SearchRequest
    sieve: Sieve
    facets: Sequence[int]
    most: int


class Searching:
    """Answers requests over one segment."""

    def __init__(self, segment: Segment) -> None:
        self.segment = segment
        self.sieves = Sieves(segment)
        self._nothing = np.zeros(segment.columns.none, np.int64)
        self._everything: Counts | None = None
        self._everything_under: Counts = np.zeros(0, np.int64)
        self._counted: tuple[Hashable, ...] | None = None

    def find(self, query: Query, request: SearchRequest, most: int) -> Found:
        """The answer of this segment, with its `most` best records."""
        asked = Asked(query, request, self.sieves.of(request), self._facets(request), most)
        nodes = (request.tree,) if request.tree is not None else query.nodes
        if not nodes:
            return self._all(asked)
        if request.any_word and request.tree is None and request.wants(Layer.STEM):
            resolved = asked_for(self.segment, query.nodes)
        else:
            resolved = resolve(self.segment, nodes, any_word=request.any_word)
        found = self._as_typed(asked, resolved)
        near, extra = NO_ONE, NONE
        if request.tree is None:
            extra = self._promote(asked, resolved, found)
            if not request.any_word and _wants_near(request):
                near = alike(self.segment, query.nodes, request)
        if len(extra):
            every = len(extra)
            self._add(found, asked, Alike(extra, np.zeros(every), np.full(every, -1), ()), BY_CODE)
        if len(near.records):
            found.near = near
            self._add(found, asked, near, BY_NEARNESS)
        if request.sort is not Sort.RELEVANCE:
            self._reorder(found, asked, resolved, extra)
        return found

    def everything(self, request: SearchRequest) -> Counts:
        """The counts of all facets and years over all that a request may find unfiltered."""
        sieve = self.sieves.of(replace(request, filters=()))
        if sieve.faults is None:
            if self._everything is None:
                self._everything = self.segment.columns.count(np.arange(self.segment.records))
            return self._everything
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
        if operand is not None and operand.head is not None and asked.sieve.faults is None:
            found = self._from_head(asked, operand, operand.head, resolved.leaves)
        else:
            found = self._from_lists(asked, resolved)
        found.layers[Layer.EXACT] = found.total
        return found

    def _from_head(
        self, asked: Asked, operand: Operand, head: Head, leaves: tuple[Leaf, ...]
    ) -> Found:
        """The answer that was worked out beforehand."""
        segment = self.segment
        start = segment.columns.years_start
        counts = segment.head_counts[head.number]
        found = Found(head.total, [], leaves, counts[:start], most=segment.head_values[head.number])
        if asked.request.wants_years:
            found.years = counts[start:]
        if asked.most <= BEST:
            records, scores = segment.best_of(head)
            found.best = candidates(records[: asked.most], scores[: asked.most] * operand.factor)
        else:
            found.best, found.sight = best(segment, listed(segment, operand), leaves, asked.most)
        if asked.request.dome:
            found.lit = self._ranks(listed(segment, operand).records)
        return found

    def _from_lists(self, asked: Asked, resolved: Resolved) -> Found:
        """The answer of the records that match and pass."""
        segment, columns = self.segment, self.segment.columns
        matched, counts = self._sifted(asked, resolved)
        found = Found(len(matched.records), [], resolved.leaves, counts)
        if asked.request.wants_years:
            found.years = columns.count_years(matched.records)
        found.best, found.sight = best(segment, matched, resolved.leaves, asked.most)
        if asked.request.dome:
            found.lit = self._ranks(matched.records)
        return found

    def _sifted(self, asked: Asked, resolved: Resolved) -> tuple[Matched, Counts]:
        """What is left under the filters; each facet counted under those of the others."""
        sieve, operand = asked.sieve, resolved.operand
        if sieve.faults is None:
            matched = self._matched(resolved)
            return matched, self._counts(matched.records) if asked.facets else self._nothing
        row = None if operand is None else self.segment.row(operand)
        if operand is not None and row is not None:
            return self._row_sifted(asked, operand, row)
        every = self._matched(resolved)
        faults = sieve.faults.take(every.records)
        passing = (faults == 0).nonzero()[0]
        matched = Matched(every.records.take(passing), every.scores.take(passing), every.error)
        if not asked.facets:
            return matched, self._nothing
        counts = self._counts(matched.records)
        for facet in asked.facets:
            if facet in sieve.bits:
                others = every.records[faults == sieve.bits[facet]]
                self._add_part(counts, facet, self._counts(others))
        return matched, counts

    def _row_sifted(
        self, asked: Asked, operand: Operand, row: NDArray[np.uint16]
    ) -> tuple[Matched, Counts]:
        """The same for what has a row: whole rows are compared faster than records are picked."""
        sieve, columns = asked.sieve, self.segment.columns
        matching = row != 0
        records, counts = sieve.space().count(matching)
        scores = row.take(records) * np.float32(row_step(operand))
        for facet in asked.facets:
            if facet in sieve.bits:
                if facet == sieve.alone and operand.head is not None:
                    every = columns.part(self.segment.head_counts[operand.head.number], facet)
                    columns.part(counts, facet)[:] = every
                else:
                    others = sieve.space(sieve.bits[facet]).count(matching)[1]
                    self._add_part(counts, facet, others)
        return Matched(records, scores, self.segment.error(operand)), counts

    def _add_part(self, counts: Counts, facet: int, others: Counts) -> None:
        part = self.segment.columns.part(counts, facet)
        part += self.segment.columns.part(others, facet)

    def _matched(self, resolved: Resolved) -> Matched:
        if resolved.operand is not None:
            return listed(self.segment, resolved.operand)
        return NOTHING if resolved.matched is None else resolved.matched

    def _counts(self, records: Records) -> Counts:
        return self.segment.columns.count_values(records)

    # ------------------------------------------------------- promoted by their name or their code

    def _promote(self, asked: Asked, resolved: Resolved, found: Found) -> Records:
        """Put first what bears the text as its name or code; returns what only the code finds."""
        segment, query, request = self.segment, asked.query, asked.request
        tiers: dict[int, int] = {}
        extra = NONE
        if request.wants(Layer.EXACT):
            for record in segment.exactly(words(query.typed))[:MOST_PROMOTED].tolist():
                tiers[record] = BY_NAME
        if query.code and request.wants(Layer.REFERENCE):
            coded = self._coded(query.code)
            for record in coded[:MOST_PROMOTED].tolist():
                tiers[record] = BY_CODE
            if len(coded):
                extra = coded[~self._among(coded, resolved)]
        if tiers:
            self._put_first(asked, resolved, found, tiers)
        return extra

    def _put_first(
        self, asked: Asked, resolved: Resolved, found: Found, tiers: dict[int, int]
    ) -> None:
        records = np.array(sorted(tiers), np.uint32)
        records = records[self._among(records, resolved)]
        records = records[asked.sieve.passing(records)]
        if not len(records):
            return
        sight = see(self.segment, records, resolved.leaves)
        first = [
            each._replace(tier=tiers[each.record])
            for each in exactly(self.segment, sight, resolved.leaves, len(records))
        ]
        first.sort(key=lambda each: each.tier)
        left = [each for each in found.best if each.record not in tiers]
        found.best = [*first, *left][: asked.most]

    def _coded(self, code: str) -> Records:
        """The records with this reference code; else those whose code begins with it."""
        segment = self.segment
        operand = segment.term(code)
        found = self._with_code(operand) if operand else NONE
        if not len(found) and len(code) >= SHORTEST_CODE:
            operand = segment.prefix(code)
            found = self._with_code(operand) if operand else NONE
        return found

    def _with_code(self, operand: Operand) -> Records:
        if operand.size > MOST_CODES:
            return NONE
        records = np.unique(self.segment.postings(operand)[0])
        sight = see(self.segment, records, (Leaf(operand, CODE),))
        return records[np.unique(sight.cell // len(FIELDS))]

    def _among(self, records: Records, resolved: Resolved) -> NDArray[np.bool_]:
        """Which of some records are found by the words."""
        return np.isin(records, self._matched(resolved).records)

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
                    columns.part(counts, facet)[:] = columns.part(self._counts(others), facet)
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
        ranks = self._ranks(kept.records)
        if tier == BY_CODE:
            found.layers[Layer.REFERENCE] += len(kept.records)
            found.lit = np.concatenate((found.lit, ranks))
        else:
            found.lit_alike = ranks

    # ------------------------------------------------------------------------------ other orders

    def _all(self, asked: Asked) -> Found:
        """Everything there is, in the order of reference codes or as asked."""
        segment, columns, sieve = self.segment, self.segment.columns, asked.sieve
        records = sieve.space().records
        if sieve.faults is None:
            every = self.everything(asked.request)
            counts, years = every[: columns.years_start], every[columns.years_start :]
        else:
            counts = self._counts(records)
            for facet in asked.facets:
                if facet in sieve.bits:
                    others = sieve.space(sieve.bits[facet]).records
                    self._add_part(counts, facet, self._counts(others))
            years = columns.count_years(records)
        found = Found(len(records), [], (), counts, years)
        found.best = in_order(segment, records, asked.request.sort, asked.most, ())
        return found

    def _reorder(self, found: Found, asked: Asked, resolved: Resolved, extra: Records) -> None:
        """The same records by date or by reference code."""
        sieve, near = asked.sieve, found.near
        every = self._matched(resolved).records
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

    def _ranks(self, records: Records) -> Records:
        """The people among some records, by their place in the alphabet."""
        ranks = self.segment.ranks[records]
        found: Records = ranks[ranks >= 0]
        return found


def _first(kept: Alike, most: int) -> NDArray[np.intp]:
    """The places of the best records, of equal ones the earlier first."""
    scores = kept.scores.round(DECIMALS)
    places = np.arange(len(scores))
    if len(scores) > most > 0:
        least = np.partition(scores, len(scores) - most)[len(scores) - most]
        places = (scores >= least).nonzero()[0]
    order = np.lexsort((kept.records[places], -scores[places]))[: max(most, 0)]
    return places[order]


def _wants_near(request: SearchRequest) -> bool:
    return request.layers is None or bool(request.layers & NEAR_LAYERS)
