"""From many texts to their words at once: folding by table, cutting by comparison, no loop a word.

The words are those of `kiosk.records.folding.words`, found in one pass of numpy over a batch of
records. A letter that folds to one letter or digit of ASCII goes through a table; a run with any
other letter (œ, ß, Cyrillic, a loose accent) is cut by `words` itself, once for each spelling.
"""

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final

import numpy as np
from numpy.typing import NDArray

from index.searched import FIELD_END, VALUE_END
from kiosk.records.folding import fold, words

_ASCII_END: Final = 0x80
_LATIN_END: Final = 0x100
_TWO_BYTES_END: Final = 0x800
_PLANE_END: Final = 0x10000
_HALVES: Final = range(0xD800, 0xE000)
"""Halves of a pair: no characters by themselves, written as one question mark."""
_PLAIN_SCRIPTS: Final = range(0x3400, 0xF900)
"""Scripts without compatibility forms: what is a letter there folds to itself."""

_GAP: Final = 0x20
_SLOW: Final = 0xFF
_WIDE: Final = 8
_NEAR_BITS: Final = 20
_TOP: Final = np.uint64(1 << 63)
_ALL: Final = (1 << 64) - 1
_MIX_NUMBER: Final = 0x9E3779B97F4A7C15
_MIX2_NUMBER: Final = 0xC2B2AE3D27D4EB4F
_MIX: Final = np.uint64(_MIX_NUMBER)
_MIX2: Final = np.uint64(_MIX2_NUMBER)
_MASKS: Final = np.array([0] + [(1 << (8 * length)) - 1 for length in range(1, 9)], dtype=np.uint64)


def _kind(point: int) -> int:
    """What a code point folds to: a letter or digit, a gap, or `_SLOW` for all else."""
    character = chr(point)
    if point in _PLAIN_SCRIPTS:
        part = character.isalnum() or unicodedata.combining(character)
        return _SLOW if part else _GAP
    folded = fold(character)
    if len(folded) == 1 and folded.isascii() and folded.isalnum():
        return ord(folded)
    return _SLOW if _matters(character, folded) else _GAP


@cache
def _page(number: int) -> NDArray[np.uint8]:
    """The kinds of 256 code points; a text has few of those pages, and few are made."""
    if number >= _PLANE_END // _LATIN_END:
        return np.full(_LATIN_END, _SLOW, np.uint8)
    points = range(number * _LATIN_END, (number + 1) * _LATIN_END)
    return np.fromiter(map(_kind, points), np.uint8, _LATIN_END)


def _kinds(points: NDArray[np.uint32]) -> NDArray[np.uint8]:
    """The kind of each code point."""
    pages = np.minimum(points >> 8, _PLANE_END // _LATIN_END)
    found = np.empty(len(points), np.uint8)
    for number in np.unique(pages).tolist():
        here = pages == number
        found[here] = _page(number)[points[here] & (_LATIN_END - 1)]
    return found


@cache
def _latin() -> bytes:
    """The table for `bytes.translate`: the first 256 code points."""
    return _page(0).tobytes()


def _matters(character: str, folded: str) -> bool:
    """Whether a character that is no plain letter can be part of a word or change one."""
    if ord(character) in _HALVES:
        return False
    return bool(unicodedata.combining(character)) or not folded or bool(words(folded))


@dataclass(frozen=True, slots=True)
class Batch:
    """The words of some records, in order.

    Flat, one item a word: `numbers` in the vocabulary, `starts` in bytes of UTF-8 from the
    beginning of the record's text, `places` of the field (record x fields + field), `values`
    counting the values of the batch (a field's end or a `VALUE_END` ends one). `counts` is
    (records, fields), in words; `first_values` the first value of each place. `keys` is the hash of
    each word.
    """

    numbers: NDArray[np.uint32]
    starts: NDArray[np.uint32]
    places: NDArray[np.int64]
    values: NDArray[np.int64]
    counts: NDArray[np.uint32]
    first_values: NDArray[np.int64]
    keys: NDArray[np.uint64]


class Analyser:
    """Cuts batches into words and numbers the words as they come."""

    def __init__(self) -> None:
        self.words: list[bytes] = []
        """The words numbered since `take`; before the first, all of them by number."""
        self._known: dict[int, int] = {}
        self._slow: dict[str, tuple[tuple[int, int], ...]] = {}
        # Nearly every word of a text is one of a few thousand: one look in a small table finds it.
        self._near_keys = np.zeros(1 << _NEAR_BITS, np.uint64)
        self._near_numbers = np.zeros(1 << _NEAR_BITS, np.uint32)

    def cut(self, text: str, records: int, fields: int) -> Batch:
        """The words of a batch; `text` holds records x fields, each ended by `FIELD_END`."""
        folded, marks, wide, extra = _folded(text)
        inside = folded != _GAP
        edges = np.flatnonzero(inside[1:] != inside[:-1])
        starts, ends = edges[0::2], edges[1::2]  # of the text, not of `folded`: one less
        field_ends = np.flatnonzero(marks == ord(FIELD_END))
        if len(field_ends) != records * fields:
            raise ValueError("a text holds the mark that ends a field")
        places = _ordinals(starts, field_ends)
        value_ends = np.flatnonzero((marks == ord(FIELD_END)) | (marks == ord(VALUE_END)))
        values = _ordinals(starts, value_ends)
        first_values = np.searchsorted(value_ends, field_ends)
        first_values = np.concatenate(([0], first_values[:-1] + 1))
        keys = _keys(folded, starts + 1, ends - starts)
        slow = np.flatnonzero(folded == _SLOW)
        if not len(slow):
            numbers = self._numbers(folded, starts + 1, ends + 1, keys)
        else:
            runs = np.unique(np.searchsorted(starts, slow - 1, side="right") - 1)
            plain = np.ones(len(starts), bool)
            plain[runs] = False
            numbers = np.zeros(len(starts), np.uint32)
            numbers[plain] = self._numbers(folded, starts[plain] + 1, ends[plain] + 1, keys[plain])
            numbers, keys, starts, places, values = self._recut(
                text, runs, ends, (numbers, keys, starts, places, values)
            )
        counts = np.bincount(places, minlength=records * fields).astype(np.uint32)
        begins = np.concatenate(([0], field_ends[fields - 1 :: fields] + 1))[:-1]
        starts = starts + extra[np.searchsorted(wide, starts)]
        begins = begins + extra[np.searchsorted(wide, begins)]
        return Batch(
            numbers,
            (starts - begins[places // fields]).astype(np.uint32),
            places,
            values,
            counts.reshape(records, fields),
            first_values,
            keys,
        )

    def number(self, word: str) -> int:
        """The number of one word, a new one when it is new."""
        content = word.encode("utf-8")
        return self._number(key_of(content), content)

    def _number(self, key: int, word: bytes) -> int:
        number = self._known.get(key)
        if number is None:
            number = self._known[key] = len(self._known)
            self.words.append(word)
        return number

    def take(self) -> list[bytes]:
        """Hand over the words that are new since the last time, in the order of their numbers."""
        taken, self.words = self.words, []
        return taken

    def _numbers(
        self,
        folded: NDArray[np.uint8],
        starts: NDArray[np.int64],
        ends: NDArray[np.int64],
        keys: NDArray[np.uint64],
    ) -> NDArray[np.uint32]:
        slots = ((keys * _MIX) >> np.uint64(64 - _NEAR_BITS)).astype(np.int64)
        numbers = self._near_numbers[slots]
        missed = np.flatnonzero(self._near_keys[slots] != keys)
        if len(missed):
            new, first, back = np.unique(keys[missed], return_index=True, return_inverse=True)
            content = folded.tobytes()
            places = missed[first]
            known = self._known.get
            found = np.array([known(key, -1) for key in new.tolist()], np.int64)
            unknown = np.flatnonzero(found < 0)
            begin, end = starts[places[unknown]].tolist(), ends[places[unknown]].tolist()
            found[unknown] = [
                self._number(key, content[low:high])
                for key, low, high in zip(new[unknown].tolist(), begin, end, strict=True)
            ]
            numbers[missed] = found[back]
            self._near_keys[slots[places]] = new
            self._near_numbers[slots[places]] = found
        return numbers

    def _recut(
        self,
        text: str,
        runs: NDArray[np.int64],
        ends: NDArray[np.int64],
        flat: tuple[
            NDArray[np.uint32],
            NDArray[np.uint64],
            NDArray[np.int64],
            NDArray[np.int64],
            NDArray[np.int64],
        ],
    ) -> tuple[
        NDArray[np.uint32],
        NDArray[np.uint64],
        NDArray[np.int64],
        NDArray[np.int64],
        NDArray[np.int64],
    ]:
        """The words of the runs that no table folds; a run may hold none, one or several."""
        numbers, keys, starts, places, values = flat
        times = np.ones(len(starts), np.int64)
        cut: list[tuple[int, int]] = []
        for run, start, end in zip(
            runs.tolist(), starts[runs].tolist(), ends[runs].tolist(), strict=True
        ):
            spelt = text[start:end]
            found = self._slow.get(spelt)
            if found is None:
                found = self._slow[spelt] = tuple(
                    (self.number(word), key_of(word.encode("utf-8"))) for word in words(spelt)
                )
            times[run] = len(found)
            cut.extend(found)
        runs_mark = np.zeros(len(starts), bool)
        runs_mark[runs] = True
        again = np.repeat(runs_mark, times)
        numbers, keys = np.repeat(numbers, times), np.repeat(keys, times)
        starts, places = np.repeat(starts, times), np.repeat(places, times)
        values = np.repeat(values, times)
        if cut:
            numbers[again], keys[again] = (
                np.array([number for number, _key in cut], np.uint32),
                np.array([key for _number, key in cut], np.uint64),
            )
        return numbers, keys, starts, places, values


def _folded(
    text: str,
) -> tuple[NDArray[np.uint8], NDArray[np.uint8], NDArray[np.int64], NDArray[np.int64]]:
    """The text folded letter for letter, a gap before it and some behind, and its ASCII marks.

    Then where it has characters of several bytes in UTF-8, and how many bytes more than characters
    there are before each of them, and in all.
    """
    narrow = text.encode("latin-1", "replace")
    marks = np.frombuffer(narrow, np.uint8)
    folded = np.full(len(marks) + 2 + 5 * _WIDE, _GAP, np.uint8)
    folded[1 : len(marks) + 1] = np.frombuffer(narrow.translate(_latin()), np.uint8)
    points = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), np.uint32)
    wide = np.flatnonzero(points >= _ASCII_END)
    points = points[wide]
    beyond = points >= _LATIN_END
    folded[wide[beyond] + 1] = _kinds(points[beyond])
    more = 1 + (points >= _TWO_BYTES_END).astype(np.int64) + (points >= _PLANE_END)
    more[(points >= _HALVES.start) & (points < _HALVES.stop)] = 0
    return folded, marks, wide, np.concatenate(([0], np.cumsum(more)))


def _ordinals(starts: NDArray[np.int64], ends: NDArray[np.int64]) -> NDArray[np.int64]:
    """For each start, how many ends lie before it; both ascend."""
    before = np.searchsorted(starts, ends)
    return np.repeat(np.arange(len(ends)), np.diff(before, prepend=0))


def _keys(
    folded: NDArray[np.uint8], starts: NDArray[np.int64], lengths: NDArray[np.int64]
) -> NDArray[np.uint64]:
    """The key of each run of `folded`: its letters themselves up to eight, else their hash."""
    short = folded[: len(folded) // _WIDE * _WIDE].view(np.uint64)
    keys = _eight(short, starts) & _MASKS[np.minimum(lengths, _WIDE)]
    long = np.flatnonzero(lengths > _WIDE)
    if len(long):
        start, left, hashed = starts[long], lengths[long], keys[long]
        step = 0
        going = np.arange(len(long))
        while len(going):
            step += _WIDE
            rest = left[going] - step
            going = going[rest > 0]
            if not len(going):
                break
            more = _eight(short, np.minimum(start[going] + step, len(folded) - 2 * _WIDE))
            more &= _MASKS[np.minimum(left[going] - step, _WIDE)]
            hashed[going] = _mixed(hashed[going], more)
        keys[long] = hashed | _TOP
    return keys


def _mixed(sofar: NDArray[np.uint64], more: NDArray[np.uint64]) -> NDArray[np.uint64]:
    turned = sofar * _MIX
    turned ^= turned >> np.uint64(29)
    turned += more * _MIX2
    turned ^= turned >> np.uint64(32)
    return turned


def _eight(content: NDArray[np.uint64], starts: NDArray[np.int64]) -> NDArray[np.uint64]:
    """Eight bytes from each start, little-endian, by two aligned reads."""
    place = starts >> 3
    shift = ((starts & 7) << 3).astype(np.uint64)
    low = content[place] >> shift
    high = (content[place + 1] << np.uint64(1)) << (np.uint64(63) - shift)
    both: NDArray[np.uint64] = low | high
    return both


def key_of(word: bytes) -> int:
    """The key of one word: the same as that of a run of its letters in a batch."""
    if len(word) <= _WIDE:
        return int.from_bytes(word, "little")
    hashed = int.from_bytes(word[:_WIDE], "little")
    for start in range(_WIDE, len(word), _WIDE):
        turned = hashed * _MIX_NUMBER & _ALL
        turned ^= turned >> 29
        turned = (
            turned + int.from_bytes(word[start : start + _WIDE], "little") * _MIX2_NUMBER & _ALL
        )
        hashed = turned ^ turned >> 32
    return hashed | 1 << 63


def keys_of(words: Sequence[bytes]) -> NDArray[np.uint64]:
    """The keys of many words at once."""
    lengths = np.fromiter(map(len, words), np.int64, len(words))
    content = np.frombuffer(b"".join(words) + bytes(5 * _WIDE), np.uint8)
    return _keys(content, np.cumsum(lengths) - lengths, lengths)


def bag_key(keys: Iterable[int]) -> int:
    """One key for some words in any order: names are typed either way round."""
    total = 0
    for key in keys:
        turned = (key ^ key >> 31) * _MIX2_NUMBER & _ALL
        turned ^= turned >> 30
        total += turned * _MIX_NUMBER
    return total & _ALL


def spread(keys: NDArray[np.uint64]) -> NDArray[np.uint64]:
    """Keys whose sums are the `bag_key` of their words."""
    turned: NDArray[np.uint64] = (keys ^ (keys >> np.uint64(31))) * _MIX2
    turned ^= turned >> np.uint64(30)
    turned *= _MIX
    return turned


KEY_BYTES = 8


def word_key(word: bytes) -> int:
    """The first bytes of a word as a number: numbers order as the words do."""
    return int.from_bytes(word[:KEY_BYTES].ljust(KEY_BYTES, b"\0"), "big")
