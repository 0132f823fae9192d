"""Reads one segment: its dictionary, the postings of words and beginnings, its columns."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from functools import cached_property
from pathlib import Path
from typing import Any, cast

import numpy as np
from numpy.typing import NDArray

from index.array_backend.building.heads import BEST, MOST_TOP, head_key, pair_key
from index.array_backend.building.tokens import KEY_BYTES, bag_key, key_of, word_key
from index.array_backend.finding.operands import Head, Operand, Pair
from index.array_backend.layout.columns import Columns
from index.array_backend.layout.compact import AlikeRows, Halves, Places
from index.array_backend.layout.rows import Row, code_key, rows
from index.array_backend.layout.store import Arrays
from index.engine import EngineError
from index.language.stems import Families
from index.language.synonyms import NO_SYNONYMS
from index.names.lexicon import Lexicon
from index.ranking import FIELDS, SCORE_STEP, idf, norms, question_weights, weights

Records = NDArray[np.integer]
"""Numbers of records; u32 as they lie in the segment, numpy's own kind where they are used."""
Scores = NDArray[np.floating]
NONE: Records = np.zeros(0, np.intp)
_TWO = 2
NO_SCORES: Scores = np.zeros(0, np.float32)


class Segment:
    """One segment, open; it never changes.

    Its `identity` is a digest of what deltas rest on; a delta has that of its `base` instead.
    `dead` are records of it that are no longer there: only a view by `living.without` has any. They
    bear no name, no code and no rank; where they are found by their words a sieve holds them back.
    """

    whole: "Segment"
    dead: Records | None = None
    is_dead: NDArray[np.bool_] = np.zeros(0, bool)

    def __init__(self, path: Path) -> None:
        """Map the file; raises EngineError when it is not a segment of this program."""
        self.arrays = Arrays(path)
        facts = cast("dict[str, Any]", self.arrays.facts)
        if facts.get("fields") != list(FIELDS):
            message = f"{path.name} holds other fields than this program searches. Publish again."
            raise EngineError(message)
        try:
            self._open(self.arrays, facts)
        except KeyError as error:
            message = (
                f"{path.name} was written by another version of this program: it holds no {error}."
                " Publish again."
            )
            raise EngineError(message) from error

    def _open(self, arrays: Arrays, facts: dict[str, Any]) -> None:
        self.records: int = facts["records"]
        self.identity: str = facts.get("identity", "")
        self.base: str = facts.get("base", "")
        self.counted: int = facts.get("counted", self.records)
        self.averages = np.array(facts["averages"])
        self.place_bits: int = facts["place_bits"]
        self.facet_values: list[list[str]] = facts["values"]
        self.columns = Columns(arrays.within("columns"), facts["facets"])
        self.norms = norms(self.averages).ravel()
        self.weights = weights()
        self.question_weights = question_weights()
        self._open_dictionary(arrays)
        self._open_postings(arrays)
        self._open_heads(arrays)
        self._open_texts(arrays)
        self._value_numbers: dict[int, dict[str, int]] = {}
        # One thread searches: what is set here during a step is cleared by the same step.
        self.synonyms = NO_SYNONYMS
        self.scratch = np.zeros(self.records, np.int32)
        self.scratch_steps = np.zeros(self.records, np.uint32)

    def _open_dictionary(self, arrays: Arrays) -> None:
        self._map, self._words_at = arrays.source("words")
        self._word_ends = arrays.bytes_of("word-ends")
        self._word_keys = arrays.bytes_of("word-keys")
        self.word_ends = arrays["word-ends"]
        self.letters = arrays["words"]
        self.words = len(self._word_ends) - 1
        self.lexicon = Lexicon(arrays.within("names"))
        self.families = Families(arrays.within("stems"))
        self.named_words = arrays["named.words"]
        self._named_ends = arrays.bytes_of("named.ends")
        self.named_records = cast("Records", arrays["named.records"])

    def _open_postings(self, arrays: Arrays) -> None:
        self._posting_ends = arrays.bytes_of("posting-ends")
        self.posting_ends = arrays["posting-ends"]
        self.posting_records = cast("NDArray[np.uint32]", arrays["records"])
        self.posting_scores = cast("NDArray[np.uint32]", arrays["score-steps"])
        self.places = Places(arrays["places"], arrays["place-bases"])
        self.slots = arrays["slots"]
        self.frequencies = AlikeRows(arrays["frequency-rows"], arrays["frequencies"])

    def _open_heads(self, arrays: Arrays) -> None:
        self._head_keys = arrays.bytes_of("heads.keys") if "heads.keys" in arrays else None
        if self._head_keys is None:
            return
        self._totals = arrays.bytes_of("heads.totals")
        self._rows = arrays.bytes_of("heads.rows")
        self._lists = arrays.bytes_of("heads.lists")
        self._scales = arrays.bytes_of("heads.scales")
        self.best = cast("Records", arrays["heads.best"])
        self.best_scores = cast("NDArray[np.float64]", arrays["heads.best-scores"])
        self.head_counts = Halves(arrays.within("heads"))
        # Of each head and facet the values of most records, as many as `MOST_TOP`.
        facets = len(self.columns.facets)
        self.head_values = arrays["heads.top-values"].reshape(len(self.best), facets, MOST_TOP)
        self._dense = cast("NDArray[np.uint16]", arrays["heads.dense"])
        self._list_ends = arrays["heads.list-ends"]
        self._list_records = cast("Records", arrays["heads.list-records"])
        self._list_scores = cast("NDArray[np.uint16]", arrays["heads.list-scores"])

    def _open_texts(self, arrays: Arrays) -> None:
        self.forward = arrays["forward"]
        self.forward_view = arrays.bytes_of("forward")
        self.forward_begins = arrays["forward-begins"]
        self.field_ends = arrays["field-ends"]
        self.field_ends_flat = self.field_ends.ravel()
        self.starts = arrays["starts"]
        self.lengths = arrays["lengths"]
        self.content, self._text_at = arrays.source("text")
        self._text_ends = arrays["text-ends"]
        self._starts = arrays.bytes_of("starts")
        self._rows_at = arrays.source("rows")[1]
        self._row_ends = arrays.bytes_of("row-ends")
        self.ranks = arrays["ranks"]
        self.by_rank = cast("Records", arrays["by-rank"])
        self.by_date = arrays["by-date"]
        self.by_code = arrays["by-code"]
        self._lookups = {
            name: (arrays.bytes_of(f"{name}.keys"), cast("Records", arrays[f"{name}.records"]))
            for name in ("exact", "own")
        }

    @cached_property
    def every(self) -> NDArray[np.int64]:
        """The counts of all facets, then of all years, over all records that are there."""
        if self.dead is None:
            return self.columns.count(np.arange(self.records))
        return self.whole.every - self.columns.count(self.dead)

    def living(self, records: Records) -> Records:
        """Those of some records that are still there."""
        return records if self.dead is None else records[~self.is_dead.take(records)]

    # ------------------------------------------------------------------------------ dictionary

    def word(self, number: int) -> bytes:
        """A word of the dictionary."""
        at, ends = self._words_at, self._word_ends
        return self._map[at + ends[number] : at + ends[number + 1]]

    def word_lengths(self, low: int, high: int) -> NDArray[np.int64]:
        """The lengths in bytes of the words from number `low` to before `high`."""
        ends = self.word_ends[low : high + 1].astype(np.int64)
        return ends[1:] - ends[:-1]

    def letters_at(self, words: NDArray[np.integer], place: int) -> NDArray[np.uint8]:
        """The bytes at one place of some words, none of which is shorter."""
        return self.letters.take(self.word_ends.take(words).astype(np.intp) + place)

    def _place(self, word: bytes) -> int:
        """The number of the first word that is not before `word`."""
        keys, key = self._word_keys, word_key(word)
        low = bisect_left(keys, key)
        if len(word) <= KEY_BYTES:
            return low
        content, at, ends = self._map, self._words_at, self._word_ends
        high = bisect_right(keys, key, low)
        while low < high:
            middle = (low + high) >> 1
            if content[at + ends[middle] : at + ends[middle + 1]] < word:
                low = middle + 1
            else:
                high = middle
        return low

    def number(self, word: str) -> int | None:
        """The number of a word, None when no record holds it."""
        return self.number_of(word.encode("utf-8"))

    def number_of(self, content: bytes) -> int | None:
        """The number of a word as it lies in the dictionary."""
        place = self._place(content)
        return place if place < self.words and self.word(place) == content else None

    def has_beginning(self, start: str) -> bool:
        """Whether any word begins so: half of what it takes to know which."""
        content = start.encode("utf-8")
        place = self._place(content)
        return place < self.words and self.word(place).startswith(content)

    def beginning(self, start: str) -> tuple[int, int]:
        """The words that begin so: from the first to behind the last."""
        content = start.encode("utf-8")
        return self._place(content), self._place(content.ljust(KEY_BYTES, b"\xff") + b"\xff")

    # -------------------------------------------------------------------------------- operands

    def term(self, word: str) -> Operand | None:
        """A whole word as an operand."""
        number = self.number(word)
        return None if number is None else self.run(number, number + 1)

    def prefix(self, start: str) -> Operand | None:
        """All words that begin so as one operand."""
        low, high = self.beginning(start)
        if low == high:
            return None
        return self.run(low, high, own=self.word(low) == start.encode("utf-8"))

    def run(self, low: int, high: int, *, own: bool = False) -> Operand:
        """Neighbouring words as one operand."""
        size = int(self._posting_ends[high]) - int(self._posting_ends[low])
        single = high - low == 1
        return Operand(low, high, own, size, self._head(low, high, own=own and not single))

    def pair(self, words: Sequence[str]) -> Pair | None:
        """Two words side by side, if so many records hold them that their answer lies ready."""
        if len(words) != _TWO:
            return None
        one, other = map(self.number, words)
        if one is None or other is None:
            return None
        head = self._head_at(pair_key(one, other))
        if head is None:
            return None
        return Pair((self.run(one, one + 1), self.run(other, other + 1)), head)

    def _head(self, low: int, high: int, *, own: bool) -> Head | None:
        return self._head_at(head_key(low, high, own=own))

    def _head_at(self, key: int) -> Head | None:
        keys = self._head_keys
        if keys is None:
            return None
        place = bisect_left(keys, key)
        if place == len(keys) or keys[place] != key:
            return None
        return Head(
            place,
            self._totals[place],
            self._rows[place],
            self._lists[place],
            self._scales[place],
        )

    def row(self, operand: Operand) -> NDArray[np.uint16] | None:
        """The scores of an operand by record, in steps of its scale, where they are kept so."""
        head = operand.head
        return None if head is None or head.row < 0 else self._dense[head.row]

    def postings(self, operand: Operand) -> tuple[NDArray[np.uint32], NDArray[np.uint32]]:
        """Records and the steps of their scores, word by word; they ascend for one word only."""
        begin, end = self._posting_ends[operand.low], self._posting_ends[operand.high]
        return self.posting_records[begin:end], self.posting_scores[begin:end]

    def posting_range(self, operand: Operand) -> tuple[int, int]:
        """Where the postings of an operand begin and end."""
        return self._posting_ends[operand.low], self._posting_ends[operand.high]

    def own_postings(self, operand: Operand) -> int:
        """How many of the first postings are those of the beginning itself, which count more."""
        if not operand.own:
            return 0
        return int(self._posting_ends[operand.low + 1] - self._posting_ends[operand.low])

    def merged(self, operand: Operand) -> tuple[Records, NDArray[np.unsignedinteger], float] | None:
        """Ascending records, stepped scores and their step, where they lie ready."""
        head = operand.head
        if operand.is_word:
            records, scores = self.postings(operand)
            return records, scores, SCORE_STEP * operand.factor
        if head is not None and head.merged >= 0:
            begin, end = self._list_ends[head.merged], self._list_ends[head.merged + 1]
            return self._list_records[begin:end], self._list_scores[begin:end], head.scale
        return None

    def is_ready(self, operand: Operand) -> bool:
        """Whether the records of an operand lie ready in their order."""
        head = operand.head
        return operand.is_word or (head is not None and (head.merged >= 0 or head.row >= 0))

    def error(self, operand: Operand) -> float:
        """By how much an approximate score of the operand may be wrong."""
        head = operand.head
        if head is not None and (head.row >= 0 or head.merged >= 0):
            return 0.5 * head.scale * operand.factor
        return 0.0

    def named(self, token: int) -> Records:
        """The records that bear a token of the lexicon in their own name."""
        ends = self._named_ends
        return self.living(self.named_records[ends[token] : ends[token + 1]])

    def bearers(self, word: int) -> Records:
        """The records that bear a word of the dictionary in their own name."""
        token = int(np.searchsorted(self.named_words, word))
        is_name = token < len(self.named_words) and int(self.named_words[token]) == word
        return self.named(token) if is_name else NONE

    def family(self, word: str) -> list[int]:
        """The words that share a stem with a word, itself among them if it is one."""
        found, alone = self.families.of(word)
        for stem in alone:
            number = self.number(stem)
            if number is not None:
                found.add(number)
        return sorted(found)

    def idf(self, words: NDArray[np.integer], fields: NDArray[np.intp]) -> NDArray[np.float64]:
        """Inverse document frequencies of words in fields."""
        return idf(self.counted, self.frequencies.at(words, fields))

    def value_numbers(self, facet: int) -> dict[str, int]:
        """The numbers of the values of a facet."""
        found = self._value_numbers.get(facet)
        if found is None:
            values = self.facet_values[facet]
            found = self._value_numbers[facet] = {
                value: number for number, value in enumerate(values)
            }
        return found

    def text_begin_of(self, records: Records) -> NDArray[np.int64]:
        """Where in `content` the searched texts of some records begin.

        A text is UTF-8: its fields one after the other, each ended by its mark.
        """
        begins: NDArray[np.int64] = self._text_ends[records].astype(np.int64)
        begins += self._text_at
        return begins

    def word_at(self, record: int, begin: int) -> int:
        """The place in the forward list of a record's first word from a place of `content` on."""
        low = int(self.forward_begins[record])
        high = low + int(self.field_ends[record, -1])
        start = begin - self._text_at - int(self._text_ends[record])
        place = bisect_left(self._starts, start, low, high)
        while place < high and self.forward_view[place] == self.words:
            place += 1  # a gap between two values
        return place

    def text(self, record: int) -> bytes:
        """The searched text of a record."""
        begin = self._text_at + int(self._text_ends[record])
        return self.content[begin : self._text_at + int(self._text_ends[record + 1])]

    def rows_of(self, records: Iterable[int]) -> list[Row]:
        """What a result shows of each of some records."""
        content, at, ends = self.content, self._rows_at, self._row_ends
        return rows([content[at + ends[each] : at + ends[each + 1]] for each in records])

    def _listed(self, name: str, key: int) -> Records:
        keys, records = self._lookups[name]
        begin = bisect_left(keys, key)
        end = begin
        while end < len(keys) and keys[end] == key:
            end += 1
        return records[begin:end]

    def exactly(self, words: Sequence[str]) -> Records:
        """Records whose whole name or title is these words in any order, ascending."""
        if not words:
            return NONE
        keys = [key_of(word.encode("utf-8")) for word in words]
        return self.living(self._listed("exact", bag_key(keys)))

    def bearing(self, form: str) -> Records:
        """Records whose id or reference code has this search form."""
        return self._listed("own", code_key(form))

    def below(self, form: str) -> Records:
        """Records that stand below the level with this id or code, in any search form."""
        keys = self.arrays["above.keys"]
        place = int(np.searchsorted(keys, np.uint64(code_key(form))))
        if place == len(keys) or int(keys[place]) != code_key(form):
            return NONE
        begin, end = self.arrays["above.ends"][place], self.arrays["above.ends"][place + 1]
        return cast("Records", self.arrays["above.records"][begin:end])

    def best_of(self, head: Head) -> tuple[Records, NDArray[np.float64]]:
        """The best records of a head with their exact scores."""
        kept = min(head.total, BEST)
        return self.best[head.number, :kept], self.best_scores[head.number, :kept]
