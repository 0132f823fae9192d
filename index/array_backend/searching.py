"""Searches one segment: what was found, how much of it, the best of it."""

from collections import Counter
from collections.abc import Hashable, Sequence
from dataclasses import dataclass, field, replace
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from index.array_backend.alike import NO_ONE, Alike, alike
from index.array_backend.columns import Records as AnyRecords
from index.array_backend.heads import BEST, DECIMALS
from index.array_backend.matching import Matched, listed, row_step
from index.array_backend.segment import NONE, Head, Operand, Records, Segment
from index.array_backend.sieve import Sieve, Sieves
from index.array_backend.sight import Leaf, Sight, exact, see
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
BY_CODE, BY_NAME, BY_SCORE, BY_NEARNESS = range(4)


class Candidate(NamedTuple):
    """A record that may stand on the page: its tier, its exact score, the form that it met."""

    record: int
    tier: int
    score: float
    form: int = -1


@dataclass(slots=True)
class Found:
    """What one segment answers."""

    total: int
    best: list[Candidate]
    leaves: tuple[Leaf, ...]
    counts: dict[int, NDArray[np.integer]] = field(default_factory=dict)
    years: NDArray[np.integer] | None = None
    layers: Counter[Layer] = field(default_factory=Counter)
    near: Alike = NO_ONE
    sight: Sight | None = None
    lit: AnyRecords = field(default_factory=lambda: NONE)
    lit_alike: AnyRecords = field(default_factory=lambda: NONE)


class Searching:
    """Answers requests over one segment."""

    def __init__(self, segment: Segment) -> None:
        self.segment = segment
        self.sieves = Sieves(segment)
        self._everything: NDArray[np.integer] | None = None
        self._everything_under: NDArray[np.integer] = np.zeros(0, np.int64)
        self._counted: tuple[Hashable, ...] | None = None

    def find(self, query: Query, request: SearchRequest, most: int) -> Found:
        """The answer of this segment, with its `most` best records."""
        sieve = self.sieves.of(request)
        wanted = self._wanted(request)
        nodes = (request.tree,) if request.tree is not None else query.nodes
        if not nodes:
            return self._all(request, sieve, wanted, most)
        resolved = resolve(self.segment, nodes, any_word=request.any_word)
        near = NO_ONE
        if request.tree is None and not request.any_word and _wants_near(request):
            near = alike(self.segment, query.nodes, request)
        promoted, extra = self._promoted(query, request, resolved)
        found = self._as_typed(resolved, request, sieve, wanted, most, promoted)
        if len(extra):
            self._add(found, Alike(extra, np.zeros(len(extra)), np.full(len(extra), -1), ()),
                      sieve, wanted, most, BY_CODE)  # fmt: skip
        if len(near.records):
            found.near = near
            self._add(found, near, sieve, wanted, most, BY_NEARNESS)
        if request.sort is not Sort.RELEVANCE:
            self._reorder(found, resolved, near, extra, request, sieve, most)
        return found

    def everything(self, request: SearchRequest) -> NDArray[np.integer]:
        """The counts of all facets over all that a request may find before its filters."""
        sieve = self.sieves.of(replace(request, filters=()))
        if sieve.always is None:
            if self._everything is None:
                self._everything = self.segment.columns.count(
                    np.arange(self.segment.records, dtype=np.uint32)
                )
            return self._everything
        if self._counted != sieve.key:
            self._counted = sieve.key
            self._everything_under = self.segment.columns.count(self.sieves.space(sieve))
        return self._everything_under

    # ---------------------------------------------------------------------------- what is asked

    def _wanted(self, request: SearchRequest) -> list[int]:
        by_name = self.segment.columns.by_name
        if request.facets is None:
            return list(by_name.values())
        return [by_name[name] for name in request.facets if name in by_name]

    def _promoted(
        self, query: Query, request: SearchRequest, resolved: Resolved
    ) -> tuple[dict[int, int], Records]:
        """Records that go first, with their tier; and those of them that the words do not find."""
        segment = self.segment
        tiers: dict[int, int] = {}
        extra = NONE
        if request.tree is None and request.wants(Layer.EXACT) and len(query.nodes) > 0:
            for record in segment.exactly(words(query.typed))[:MOST_PROMOTED].tolist():
                tiers[record] = BY_NAME
        if query.code and request.wants(Layer.REFERENCE):
            coded = self._coded(query.code)
            for record in coded[:MOST_PROMOTED].tolist():
                tiers[record] = BY_CODE
            if len(coded):
                extra = coded[~self._among(coded, resolved)]
        return tiers, extra

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
        return records[np.unique(sight.record)]

    def _among(self, records: Records, resolved: Resolved) -> NDArray[np.bool_]:
        """Which of some records are found by the words."""
        if resolved.matched is not None:
            return np.isin(records, resolved.matched.records)
        mask = np.zeros(len(records), bool)
        if resolved.operand is not None:
            mask = np.isin(records, listed(self.segment, resolved.operand).records)
        return mask

    # -------------------------------------------------------------------------- found as typed

    def _as_typed(
        self,
        resolved: Resolved,
        request: SearchRequest,
        sieve: Sieve,
        wanted: Sequence[int],
        most: int,
        promoted: dict[int, int],
    ) -> Found:
        operand = resolved.operand
        if operand is not None and operand.head is not None and sieve.open:
            found = self._from_head(operand, operand.head, resolved.leaves, request, wanted, most)
        else:
            found = self._from_lists(resolved, request, sieve, wanted, most)
        found.layers[Layer.EXACT] = found.total
        if promoted:
            self._promote(found, promoted, resolved, sieve, most)
        return found

    def _from_head(
        self,
        operand: Operand,
        head: Head,
        leaves: tuple[Leaf, ...],
        request: SearchRequest,
        wanted: Sequence[int],
        most: int,
    ) -> Found:
        """The answer that was worked out beforehand."""
        segment = self.segment
        found = Found(head.total, [], leaves)
        counts = segment.head_counts[head.number]
        found.counts = {number: segment.columns.part(counts, number) for number in wanted}
        if request.wants_years:
            found.years = counts[segment.columns.years_start :]
        if most <= BEST:
            records, scores = segment.best_of(head)
            found.best = _candidates(records[:most], scores[:most] * operand.factor)
        else:
            found.best = self._best(found, listed(segment, operand), leaves, most)
        if request.dome:
            found.lit = self._ranks(listed(segment, operand).records)
        return found

    def _from_lists(
        self,
        resolved: Resolved,
        request: SearchRequest,
        sieve: Sieve,
        wanted: Sequence[int],
        most: int,
    ) -> Found:
        """The answer of the records that match and pass."""
        columns = self.segment.columns
        matched, others = self._sifted(resolved, sieve, wanted)
        found = Found(len(matched.records), [], resolved.leaves)
        places = matched.records.astype(np.intp)  # once, not for every column
        for number in wanted:
            counted = others.get(number)
            if counted is None:
                found.counts[number] = columns.facets[number].count(places)
            elif isinstance(counted, Matched):
                found.counts[number] = columns.facets[number].count(counted.records)
            else:
                found.counts[number] = counted
        if request.wants_years:
            found.years = columns.count_years(places)
        found.best = self._best(found, matched, resolved.leaves, most)
        if request.dome:
            found.lit = self._ranks(places)
        return found

    def _sifted(
        self, resolved: Resolved, sieve: Sieve, wanted: Sequence[int]
    ) -> tuple[Matched, dict[int, Matched | NDArray[np.integer]]]:
        """What is left under the filters, and what each filtered facet is counted over."""
        operand = resolved.operand
        others: dict[int, Matched | NDArray[np.integer]] = {}
        row = None if operand is None else self.segment.row(operand)
        if operand is not None and operand.head is not None and row is not None:
            step = np.float32(row_step(operand))
            error = self.segment.error(operand)

            def under(but: int) -> Matched:
                space = self.sieves.space(sieve, but)
                steps = row[space]
                kept = np.flatnonzero(steps)
                return Matched(space[kept], steps[kept] * step, error)

            for facet in sieve.chosen:
                if facet in wanted:
                    if sieve.masks(facet):
                        others[facet] = under(facet)
                    else:
                        counts = self.segment.head_counts[operand.head.number]
                        others[facet] = self.segment.columns.part(counts, facet)
            return under(-1), others
        if operand is not None:
            every = listed(self.segment, operand)
        else:
            every = resolved.matched or Matched(NONE, np.zeros(0, np.float32), 0.0)
        for facet in sieve.chosen:
            if facet in wanted:
                others[facet] = _through(every, sieve, facet)
        return _through(every, sieve), others

    def _best(
        self, found: Found, matched: Matched, leaves: Sequence[Leaf], most: int
    ) -> list[Candidate]:
        """The best records in the order of their exact scores."""
        records, scores = matched.records, matched.scores
        if len(records) > most and np.isfinite(matched.error):
            least = np.partition(scores, len(scores) - most)[len(scores) - most]
            # Two scores may each be wrong by the error, and single precision by a little.
            margin = 2 * matched.error + 1e-5 * float(least)
            records = records[scores >= least - margin]
        if not len(records) or most <= 0:
            return []
        sight = see(self.segment, records, leaves)
        if len(records) <= 4 * most:
            found.sight = sight
        return self._exactly(sight, leaves, most)

    def _exactly(self, sight: Sight, leaves: Sequence[Leaf], most: int) -> list[Candidate]:
        records = sight.records
        scores = exact(self.segment, sight, leaves)
        order = np.lexsort((records, -scores.round(DECIMALS)))[:most]
        return _candidates(records[order], scores[order])

    def _promote(
        self,
        found: Found,
        promoted: dict[int, int],
        resolved: Resolved,
        sieve: Sieve,
        most: int,
    ) -> None:
        """Put the promoted records that were found, and pass, before all others."""
        records = np.array(sorted(promoted), np.uint32)
        records = records[self._among(records, resolved)]
        records = records[sieve.passing(records)]
        if not len(records):
            return
        first = [
            Candidate(each.record, promoted[each.record], each.score)
            for each in self._exactly(
                see(self.segment, records, resolved.leaves), resolved.leaves, len(records)
            )
        ]
        first.sort(key=lambda each: each.tier)
        left = [each for each in found.best if each.record not in promoted]
        found.best = [*first, *left][:most]

    # ------------------------------------------------------------------------- by other layers

    def _add(
        self,
        found: Found,
        near: Alike,
        sieve: Sieve,
        wanted: Sequence[int],
        most: int,
        tier: int,
    ) -> None:
        """Records beside those found as typed: before them by their code, else behind them."""
        columns = self.segment.columns
        for number in wanted:
            records = near.records[sieve.passing(near.records, number)]
            found.counts[number] = found.counts[number] + columns.facets[number].count(records)
        kept = near.kept(sieve.passing(near.records))
        for number, count in enumerate(np.bincount(kept.weakest[kept.weakest >= 0]).tolist()):
            if count:
                found.layers[near.forms[number].layer] += count
        found.total += len(kept.records)
        if found.years is not None:
            found.years = found.years + columns.count_years(kept.records)
        order = np.lexsort((kept.records, -np.round(kept.scores, DECIMALS)))[:most]
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

    def _all(self, request: SearchRequest, sieve: Sieve, wanted: Sequence[int], most: int) -> Found:
        """Everything there is, in the order of reference codes or as asked."""
        segment = self.segment
        columns = segment.columns
        if sieve.open:
            records = np.arange(segment.records, dtype=np.uint32)
            every = self.everything(request)
            counts = {number: columns.part(every, number) for number in wanted}
            years = every[columns.years_start :]
        else:
            records = self.sieves.space(sieve)
            counts = {}
            for number in wanted:
                space = records
                if number in sieve.chosen:
                    space = self.sieves.space(sieve, number)
                counts[number] = columns.facets[number].count(space)
            years = columns.count_years(records)
        found = Found(len(records), [], (), counts, years)
        found.best = self._in_order(records, request.sort, most, ())
        return found

    def _reorder(
        self,
        found: Found,
        resolved: Resolved,
        near: Alike,
        extra: Records,
        request: SearchRequest,
        sieve: Sieve,
        most: int,
    ) -> None:
        """The same records by date or by reference code."""
        every = self._sifted(resolved, sieve, ())[0].records
        kept = near.kept(sieve.passing(near.records))
        more = extra[sieve.passing(extra)]
        records = np.concatenate((every, more, kept.records)).astype(np.uint32)
        form_of = dict(zip(kept.records.tolist(), kept.weakest.tolist(), strict=True))
        best = self._in_order(records, request.sort, most, resolved.leaves)
        found.best = [
            Candidate(each.record, each.tier, each.score, form_of.get(each.record, -1))
            for each in best
        ]

    def _in_order(
        self, records: Records, sort: Sort, most: int, leaves: Sequence[Leaf]
    ) -> list[Candidate]:
        places = self.segment.by_date if sort is Sort.DATE else self.segment.by_code
        keys = places[records]
        if len(keys) > most > 0:
            chosen = np.argpartition(keys, most - 1)[:most]
            records, keys = records[chosen], keys[chosen]
        records = records[np.argsort(keys)][: max(most, 0)]
        if not leaves or not len(records):
            return _candidates(records, np.zeros(len(records)))
        return _candidates(records, exact(self.segment, see(self.segment, records, leaves), leaves))

    def _ranks(self, records: AnyRecords) -> AnyRecords:
        """The people among some records, by their place in the alphabet."""
        ranks = self.segment.ranks[records]
        found: AnyRecords = ranks[ranks >= 0]
        return found


def _wants_near(request: SearchRequest) -> bool:
    return request.layers is None or bool(request.layers & NEAR_LAYERS)


def _candidates(records: Records, scores: NDArray[np.float64]) -> list[Candidate]:
    return [
        Candidate(record, BY_SCORE, score)
        for record, score in zip(records.tolist(), scores.tolist(), strict=True)
    ]


def _through(matched: Matched, sieve: Sieve, but: int = -1) -> Matched:
    """What passes; `but` as for `Sieve.masks`."""
    if not sieve.masks(but):
        return matched
    kept = np.flatnonzero(sieve.passing(matched.records, but))
    return Matched(matched.records[kept], matched.scores[kept], matched.error)
