"""Answers requests over a Whoosh index: ranking, facets, reasons, suggestions."""

import time
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable
from pathlib import Path

from whoosh.filedb.filestore import FileStorage

from index.document import Document
from index.engine import EngineError
from index.marking import Matches, marked, matcher, snippet
from index.query import Node, Phrase, Prefix, Query, SearchRequest, Sort, Term, parse
from index.results import Answer, Facet, FacetValue, Hit, Layer, Lit, Reason, Span
from index.whoosh_backend.names import Names
from index.whoosh_backend.postings import Postings, Scores
from index.whoosh_backend.suggestions import Suggestions
from kiosk.records.folding import fold
from kiosk.records.reference import search_form
from kiosk.records.wire import from_json

# A facet with more values than this is cut; the rest is reached by typing.
MOST_VALUES = 60
_LONG_SPAN = 25
SHORTEST_CODE = 3
# A name that only sounds alike, or is a slip away, stands behind every name as typed.
NEAR = {Layer.SOUND: 0.3, Layer.SPELLING: 0.15}


class WhooshEngine:
    """The `Engine` of this backend; everything is read at opening, then nothing changes."""

    def __init__(self, folder: Path) -> None:
        """Open the index in a folder; raises EngineError when it cannot be read."""
        try:
            self._index = FileStorage(str(folder), readonly=True).open_index()
            self._reader = self._index.reader()
        except Exception as error:  # Whoosh raises anything on a damaged folder
            message = f"The index in {folder.name} cannot be opened ({error}). Publish again."
            raise EngineError(message) from error
        self._rows = [
            from_json(fields["row"], Document) for _number, fields in self._reader.iter_docs()
        ]
        self._postings = Postings(self._reader)
        self._names = Names(self._rows)
        self._suggestions = Suggestions(self._rows)
        self._codes: dict[str, list[int]] = defaultdict(list)
        self._bearers: dict[str, set[int]] = defaultdict(set)
        self._facets: dict[str, dict[str, set[int]]] = defaultdict(lambda: defaultdict(set))
        for number, row in enumerate(self._rows):
            for code in (row.reference, *row.identifiers):
                if code:
                    self._codes[search_form(code)].append(number)
            for code in (row.id, row.reference, *row.above):
                self._bearers[search_form(code)].add(number)
            for name, value in row.facets:
                self._facets[name][value].add(number)
        self._sorted_codes = sorted(self._codes)
        self._people = sum(row.people_rank is not None for row in self._rows)

    def close(self) -> None:
        """Let go of the files."""
        self._reader.close()
        self._index.close()

    def search(self, request: SearchRequest) -> Answer:
        """Answer any request."""
        started = time.perf_counter()
        query = parse(request.text)
        found = self._found(query)
        withheld = self._withheld(request.hidden)
        kept = self._within_years(found.scores, request.years) - withheld
        facets, numbers = self._narrow(kept, request.filters)
        order = self._ordered(numbers, found.scores, request)
        page = order[request.offset : request.offset + max(0, request.limit)]
        hits = tuple(self._hit(number, query, found) for number in page)
        return Answer(
            query=query.typed,
            total=len(order),
            hits=hits,
            facets=facets,
            suggestions=self._suggestions.complete(query, withheld),
            lit=self._lit(numbers, found, query),
            related=found.related,
            years=self._years(numbers),
            elapsed_ms=round((time.perf_counter() - started) * 1000, 3),
        )

    def _found(self, query: Query) -> "_Found":
        """Every matching document with its score and, for people, why."""
        if query.empty:
            return _Found(dict.fromkeys(range(len(self._rows)), 0.0), {}, ())
        exact: list[Scores] = []
        widened: list[Scores] = []
        near_words: dict[int, tuple[str, Layer]] = {}
        related: list[str] = []
        for node in query.nodes:
            plain = self._postings.scores(node)
            near = self._names.near(node)
            wide = dict(plain)
            for word, layer in near:
                related.append(word)
                for number, score in self._postings.word_in_names(word).items():
                    if number not in plain:
                        wide[number] = max(wide.get(number, 0.0), score * NEAR[layer])
                        near_words[number] = (word, layer)
            exact.append(plain)
            widened.append(wide)
        scores = _all_of(widened)
        sure = _all_of(exact)
        reasons = {
            number: near_words[number]
            for number in scores
            if number not in sure and number in near_words
        }
        for number in self._by_code(query.code):
            scores[number] = scores.get(number, 0.0) + 1000.0
            reasons.pop(number, None)
        for number in sure:
            scores[number] += self._names.bonus(number, query)
        return _Found(scores, reasons, self._names.spoken(related))

    def _withheld(self, hidden: frozenset[str]) -> set[int]:
        """The documents that bear a withheld code, or stand below one that does."""
        return set().union(*(self._bearers[form] for form in hidden if form in self._bearers))

    def _by_code(self, code: str) -> list[int]:
        """Documents whose reference code is this one; else those whose code begins with it."""
        if not code or not any(character.isdigit() for character in code):
            return []
        if code in self._codes:
            return self._codes[code]
        if len(code) < SHORTEST_CODE:
            return []
        start = bisect_left(self._sorted_codes, code)
        numbers: list[int] = []
        for form in self._sorted_codes[start : start + 40]:
            if not form.startswith(code):
                break
            numbers.extend(self._codes[form])
        return numbers

    def _within_years(self, scores: Scores, years: tuple[int, int] | None) -> set[int]:
        """The documents whose span overlaps the years, both included."""
        if years is None:
            return set(scores)
        first, last = years
        kept = set()
        for number in scores:
            row = self._rows[number]
            start, end = row.first_year, row.last_year
            if start is None and end is None:
                continue
            low = start if start is not None else end
            high = end if end is not None else start
            if low is not None and high is not None and low <= last and high >= first:
                kept.add(number)
        return kept

    def _narrow(
        self, numbers: set[int], filters: Iterable[tuple[str, str]]
    ) -> tuple[tuple[Facet, ...], set[int]]:
        """Facets with exact counts, and the documents that all chosen values leave.

        A facet's own choice does not shrink its own counts: one can still choose beside it.
        """
        chosen: dict[str, list[str]] = defaultdict(list)
        for name, value in filters:
            chosen[name].append(value)
        sets = {
            name: set().union(*(self._facets.get(name, {}).get(value, set()) for value in values))
            for name, values in chosen.items()
        }
        kept = numbers.intersection(*sets.values()) if sets else numbers
        facets = []
        for name, values in self._facets.items():
            others = [members for other, members in sets.items() if other != name]
            base = numbers.intersection(*others) if others else numbers
            counted = [
                FacetValue(
                    value=value,
                    count=len(members & base),
                    chosen=value in chosen.get(name, ()),
                )
                for value, members in values.items()
            ]
            listed = sorted(
                (value for value in counted if value.count or value.chosen),
                key=lambda value: (
                    not value.chosen,
                    -value.count,
                    fold(value.value),
                    value.value,
                ),
            )
            if listed:
                facets.append(Facet(name=name, values=tuple(listed[:MOST_VALUES])))
        return tuple(sorted(facets, key=lambda facet: facet.name)), kept

    def _ordered(self, numbers: set[int], scores: Scores, request: SearchRequest) -> list[int]:
        rows = self._rows
        if request.sort is Sort.DATE:
            return sorted(
                numbers, key=lambda n: (rows[n].first_year or 9999, rows[n].sort_key, rows[n].id)
            )
        if request.sort is Sort.REFERENCE:
            return sorted(numbers, key=lambda n: (rows[n].sort_key, rows[n].id))
        return sorted(numbers, key=lambda n: (-round(scores[n], 6), rows[n].sort_key, rows[n].id))

    def _hit(self, number: int, query: Query, found: "_Found") -> Hit:
        row = self._rows[number]
        matches = _matches(query.nodes, found.reasons.get(number))
        page, passage = self._passage(row, matches) if query.nodes else (None, ())
        return Hit(
            id=row.id,
            reference=row.reference,
            kind=row.kind,
            title=marked(row.title, matches),
            dates=row.dates,
            summary=row.summary,
            snippet=passage,
            score=round(found.scores[number], 6),
            reason=self._reason(number, query, found),
            thumbnail=row.thumbnail,
            width=row.width,
            height=row.height,
            locked=row.locked,
            page=page,
            people_rank=row.people_rank,
        )

    @staticmethod
    def _passage(row: Document, matches: Matches) -> tuple[int | None, tuple[Span, ...]]:
        inside = snippet(row.text, matches)
        if inside:
            return None, inside
        for page in row.pages:
            inside = snippet(page.text, matches)
            if inside:
                return page.number, inside
        return None, ()

    def _reason(self, number: int, query: Query, found: "_Found") -> Reason:
        if query.empty:
            return Reason(layer=Layer.ALL)
        row = self._rows[number]
        if query.code and any(
            search_form(code).startswith(query.code) for code in (row.reference, *row.identifiers)
        ):
            return Reason(layer=Layer.REFERENCE, form=row.reference)
        near = found.reasons.get(number)
        if near:
            return Reason(layer=near[1], form=self._names.written(number, near[0]))
        return self._names.reason(number, query) or Reason(layer=Layer.TEXT)

    def _lit(self, numbers: set[int], found: "_Found", query: Query) -> Lit:
        if query.empty:
            return Lit(total=self._people)
        exact: list[int] = []
        alike: list[int] = []
        for number in numbers:
            rank = self._rows[number].people_rank
            if rank is not None:
                (alike if number in found.reasons else exact).append(rank)
        return Lit(exact=tuple(sorted(exact)), alike=tuple(sorted(alike)), total=self._people)

    def _years(self, numbers: set[int]) -> tuple[tuple[int, int], ...]:
        """Documents per year; a span of more than 25 years says too little to be drawn."""
        counts: Counter[int] = Counter()
        for number in numbers:
            row = self._rows[number]
            if row.first_year is None or row.last_year is None:
                continue
            if row.last_year - row.first_year <= _LONG_SPAN:
                counts.update(range(row.first_year, row.last_year + 1))
        return tuple(sorted(counts.items()))


class _Found:
    """The scores of an answer, the near words that explain the uncertain ones."""

    def __init__(
        self,
        scores: Scores,
        reasons: dict[int, tuple[str, Layer]],
        related: tuple[str, ...],
    ) -> None:
        self.scores = scores
        self.reasons = reasons
        self.related = related


def _all_of(parts: list[Scores]) -> Scores:
    """The documents in every part, their scores summed."""
    if not parts:
        return {}
    smallest = min(parts, key=len)
    return {
        number: sum(part[number] for part in parts)
        for number in smallest
        if all(number in part for part in parts)
    }


def _matches(nodes: tuple[Node, ...], near: tuple[str, Layer] | None) -> Matches:
    terms = {node.word for node in nodes if isinstance(node, Term)}
    terms.update(word for node in nodes if isinstance(node, Phrase) for word in node.words)
    if near:
        terms.add(near[0])
    return matcher(terms, (node.start for node in nodes if isinstance(node, Prefix)))
