"""Builds one segment out of documents: one file of arrays."""

import shutil
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from index.array_backend import suggestions
from index.array_backend.columns import Columns, packed
from index.array_backend.draft import Draft
from index.array_backend.heads import BEST, TOP_SCORE, Heads, add_heads, quantised
from index.array_backend.inversion import (
    Layout,
    Statistics,
    invert,
    ranges,
    read_keys,
    runs,
    sort_into_ranges,
)
from index.array_backend.store import FileWriter, Part
from index.array_backend.tokens import word_key
from index.document import Document
from index.names import lexicon
from index.ranking import FIELDS, length_bytes, norms

SEGMENT = "base.arrays"


class ArrayWriter:
    """The `Writer` of this backend."""

    def write(self, folder: Path, documents: Iterable[Document]) -> int:
        """Index all documents; returns how many."""
        # Late, for it imports Whoosh, which only a publish needs.
        from index.codec import write_contents

        folder.mkdir(parents=True, exist_ok=True)
        records = build(folder / SEGMENT, documents)
        write_contents(folder, SEGMENT)
        return records


@dataclass(frozen=True, slots=True)
class Letter:
    """The words of one first letter: their numbers, and the borders of their ranges."""

    number: int
    first: int
    last: int
    ranges: tuple[tuple[int, int, int], ...]
    """Number of the part, first word, last word of each range."""


@dataclass(frozen=True, slots=True)
class Done:
    """What the inversion of a letter gave; postings and rows lie in the draft's folder."""

    prefix: str
    sizes: NDArray[np.int64]
    name_sizes: NDArray[np.int64]
    frequencies: NDArray[np.uint32]
    highest: float
    keys: NDArray[np.uint64]
    totals: NDArray[np.uint32]
    rows: NDArray[np.int32]
    lists: NDArray[np.int32]
    scales: NDArray[np.float64]
    best: NDArray[np.uint32]
    best_scores: NDArray[np.float64]
    counts: NDArray[np.uint32]
    list_lengths: NDArray[np.int64]
    row_count: int


@dataclass(frozen=True, slots=True)
class Task:
    """What the inversion of any letter needs to know; small enough to go to another process."""

    folder: Path
    records: int
    layout: Layout
    statistics: Statistics
    columns: dict[str, NDArray[Any]]
    facets: tuple[str, ...]


def build(path: Path, documents: Iterable[Document]) -> int:
    """Write the segment file `path`; returns how many documents it holds."""
    folder = path.with_name(path.name + ".work")
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    try:
        draft = Draft(folder)
        draft.add_all(documents)
        draft.close()
        _assemble(path, draft)
        return draft.records
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _assemble(path: Path, draft: Draft) -> None:
    folder, records = draft.folder, draft.records
    file = FileWriter(path)
    counts = draft.counts()
    words, numbers = _in_order(draft.analyser.words)
    occurrences = _renumber(draft, numbers)
    averages = counts.sum(axis=0, dtype=np.float64) / max(records, 1)
    layout = Layout.fitting(records, int(counts.max(initial=0)), len(words))
    facets = list(draft.facets())
    columns = packed(facets, draft.years())
    lengths = length_bytes(counts)
    np.save(folder / "lengths.npy", lengths)
    task = Task(
        folder,
        records,
        layout,
        Statistics(records, norms(averages)),
        columns,
        tuple(name for name, *_rest in facets),
    )
    letters = _letters(words, occurrences)
    _distribute(draft, counts, letters, layout)
    offsets = np.concatenate(([0], np.cumsum(occurrences)))
    done = [
        invert_letter(task, letter, words[letter.first : letter.last], int(offsets[letter.first]))
        for letter in letters
    ]
    _add_words(file, words)
    _add_postings(file, task, done)
    _add_heads(file, task, done)
    _add_names(file, task, done, words)
    _add_text(file, draft, counts, lengths)
    for name, array in columns.items():
        file.add(f"columns.{name}", array)
    for name, array in suggestions.packed(
        [(name, values) for name, values, *_rest in facets]
    ).items():
        file.add(f"suggestions.{name}", array)
    file.facts.update(
        records=records,
        averages=averages.tolist(),
        place_bits=layout.place_bits,
        facets=[name for name, *_rest in facets],
        values=[values for _name, values, *_rest in facets],
        fields=list(FIELDS),
    )
    file.finish()


def _in_order(words: list[bytes]) -> tuple[list[bytes], NDArray[np.uint32]]:
    """The words in the order of their letters, and the new number of each old one."""
    order = sorted(range(len(words)), key=words.__getitem__)
    numbers = np.empty(len(words), np.uint32)
    numbers[order] = np.arange(len(words), dtype=np.uint32)
    return [words[number] for number in order], numbers


def _renumber(draft: Draft, numbers: NDArray[np.uint32]) -> NDArray[np.int64]:
    """Write the words of the draft anew by their final numbers; returns how often each stands."""
    occurrences = np.zeros(len(numbers), np.int64)
    final = Part(draft.folder, "forward", np.uint32)
    for begin, end in _pieces(draft.words.length):
        old = _read(draft.words.path, np.uint32, begin, end)
        new = numbers[old]
        final.append(new)
        occurrences += np.bincount(new, minlength=len(numbers))
    final.close()
    return occurrences


def _pieces(length: int, size: int = 4_000_000) -> Iterable[tuple[int, int]]:
    return ((begin, min(begin + size, length)) for begin in range(0, length, size))


def _read(path: Path, kind: type[np.generic], begin: int, end: int) -> NDArray[Any]:
    item = np.dtype(kind).itemsize
    return np.fromfile(path, kind, end - begin, offset=begin * item)


def _letters(words: list[bytes], occurrences: NDArray[np.int64]) -> list[Letter]:
    if not words:
        return []
    initials = np.fromiter((word[0] for word in words), np.uint8, len(words))
    borders = ranges(occurrences, initials)
    letters: list[Letter] = []
    for number, (low, high) in enumerate(pairwise(borders)):
        piece = (number, low, high)
        if letters and initials[letters[-1].first] == initials[low]:
            before = letters.pop()
            letters.append(Letter(before.number, before.first, high, (*before.ranges, piece)))
        else:
            letters.append(Letter(len(letters), low, high, (piece,)))
    return letters


def _distribute(
    draft: Draft, counts: NDArray[np.uint32], letters: list[Letter], layout: Layout
) -> None:
    pieces = [piece for letter in letters for piece in letter.ranges]
    borders = np.array([low for _number, low, _high in pieces] + [pieces[-1][2]] if pieces else [])
    parts = [Part(draft.folder, f"keys-{number}", np.uint64) for number, *_rest in pieces]
    for first, last, begin, end in runs(counts):
        if end > begin:
            words = _read(draft.folder / "forward.part", np.uint32, begin, end)
            sort_into_ranges(words, counts[first:last], first, layout, borders, parts)
    for part in parts:
        part.close()


def invert_letter(task: Task, letter: Letter, words: Sequence[bytes], occurrence: int) -> Done:
    """Postings and heads of the words of one first letter.

    `occurrence` counts the words of all texts that stand before the letter's first in the order
    of the alphabet.
    """
    folder, prefix = task.folder, f"letter-{letter.number}"
    lengths = np.load(folder / "lengths.npy", mmap_mode="r")
    heads = Heads(folder, prefix, task.records, Columns(task.columns, task.facets))
    parts = {
        name: Part(folder, f"{prefix}.{name}", kind)
        for name, kind in (
            ("records", np.uint32),
            ("scores", np.float32),
            ("places", np.int64),
            ("slots", task.layout.slot_type),
            ("named", np.uint32),
        )
    }
    sizes, name_sizes, frequencies, records, scores = [], [], [], [], []
    for number, low, high in letter.ranges:
        path = folder / f"keys-{number}.part"
        found = invert(read_keys(path), low, high - low, task.layout, lengths, task.statistics)
        path.unlink()
        parts["records"].append(found.records)
        parts["scores"].append(found.scores)
        parts["places"].append(found.places + occurrence)
        parts["slots"].append(found.slots)
        parts["named"].append(found.records[found.named])
        occurrence += len(found.slots)
        sizes.append(np.diff(found.ends))
        named = np.concatenate(([0], np.cumsum(found.named)))
        name_sizes.append(np.diff(named[found.ends]))
        frequencies.append(found.frequencies)
        records.append(found.records)
        scores.append(found.scores)
    for part in parts.values():
        part.close()
    size = np.concatenate(sizes)
    ends = np.concatenate(([0], np.cumsum(size)))
    exact = np.concatenate(scores)
    add_heads(heads, words, letter.first, ends, np.concatenate(records), exact)
    heads.close()
    width = heads.columns.width
    return Done(
        prefix,
        size,
        np.concatenate(name_sizes),
        np.concatenate(frequencies),
        float(exact.max(initial=0.0)),
        np.array(heads.keys, np.uint64),
        np.array(heads.totals, np.uint32),
        np.array(heads.rows, np.int32),
        np.array(heads.lists, np.int32),
        np.array(heads.scales, np.float64),
        np.array(heads.best, np.uint32).reshape(len(heads.keys), BEST),
        np.array(heads.best_scores, np.float64).reshape(len(heads.keys), BEST),
        np.array(heads.counts, np.uint32).reshape(len(heads.keys), width),
        np.array(heads.list_lengths, np.int64),
        heads.row_count,
    )


def _add_words(file: FileWriter, words: list[bytes]) -> None:
    ends = np.cumsum([0, *map(len, words)])
    file.add("words", np.frombuffer(b"".join(words), np.uint8))
    file.add("word-ends", ends.astype(np.uint32))
    file.add("word-keys", np.fromiter(map(word_key, words), np.uint64, len(words)))


def _add_postings(file: FileWriter, task: Task, done: list[Done]) -> None:
    sizes = np.concatenate([np.zeros(1, np.int64), *(each.sizes for each in done)])
    ends = np.cumsum(sizes)
    total = int(ends[-1])
    scale = max((each.highest for each in done), default=0.0) / TOP_SCORE or 1.0
    scores = Part(task.folder, "scores", np.uint16)
    for each in done:
        exact = np.fromfile(task.folder / f"{each.prefix}.scores.part", np.float32)
        scores.append(quantised(exact, scale))
    scores.close()

    def files(name: str) -> list[Path]:
        return [task.folder / f"{each.prefix}.{name}.part" for each in done]

    occurrences = sum(path.stat().st_size for path in files("slots"))
    occurrences //= np.dtype(task.layout.slot_type).itemsize
    kind = np.uint32 if occurrences < 1 << 32 else np.uint64
    places = Part(task.folder, "places", kind)
    for path in files("places"):
        places.append(np.fromfile(path, np.int64))
    places.append(np.array([occurrences]))
    places.close()
    file.add("posting-ends", ends.astype(np.uint32 if total < 1 << 32 else np.uint64))
    file.add_files("records", np.uint32, (total,), *files("records"))
    file.add_files("scores", np.uint16, (total,), scores.path)
    file.add_files("places", kind, (total + 1,), places.path)
    file.add_files("slots", task.layout.slot_type, (occurrences,), *files("slots"))
    empty = np.zeros((0, len(FIELDS)), np.uint32)
    file.add("frequencies", np.concatenate([empty, *(each.frequencies for each in done)]))
    file.facts["scale"] = scale


def _add_heads(file: FileWriter, task: Task, done: list[Done]) -> None:
    def gathered(of: Callable[[Done], NDArray[Any]]) -> NDArray[Any]:
        return np.concatenate([of(each) for each in done]) if done else np.zeros(0)

    if not done:
        return
    rows, lists = [], []
    row_count = list_count = 0
    for each in done:
        rows.append(np.where(each.rows >= 0, each.rows + row_count, -1))
        lists.append(np.where(each.lists >= 0, each.lists + list_count, -1))
        row_count += each.row_count
        list_count += len(each.list_lengths)
    keys = gathered(lambda each: each.keys)
    order = np.argsort(keys)
    file.add("heads.keys", keys[order])
    file.add("heads.rows", np.concatenate(rows).astype(np.int32)[order])
    file.add("heads.lists", np.concatenate(lists).astype(np.int32)[order])
    for name in ("totals", "scales", "best", "best_scores", "counts"):
        file.add(f"heads.{name.replace('_', '-')}", gathered(partial(_attribute, name=name))[order])
    lengths = gathered(lambda each: each.list_lengths)
    ends = np.concatenate(([0], np.cumsum(lengths)))
    file.add("heads.list-ends", ends.astype(np.int64))

    def files(name: str) -> list[Path]:
        return [task.folder / f"{each.prefix}.{name}.part" for each in done]

    file.add_files("heads.list-records", np.uint32, (int(ends[-1]),), *files("list-records"))
    file.add_files("heads.list-scores", np.uint16, (int(ends[-1]),), *files("list-scores"))
    file.add_files("heads.dense", np.uint16, (row_count, task.records), *files("rows"))


def _add_names(file: FileWriter, task: Task, done: list[Done], words: list[bytes]) -> None:
    sizes = np.concatenate([np.zeros(0, np.int64), *(each.name_sizes for each in done)])
    numbers = np.flatnonzero(sizes)
    ends = np.concatenate(([0], np.cumsum(sizes[numbers])))
    file.add("named.words", numbers.astype(np.uint32))
    file.add("named.ends", ends.astype(np.uint32))
    paths = [task.folder / f"{each.prefix}.named.part" for each in done]
    file.add_files("named.records", np.uint32, (int(ends[-1]),), *paths)
    tokens = [words[number].decode("utf-8") for number in numbers.tolist()]
    for name, array in lexicon.build(tokens).items():
        file.add(f"names.{name}", array)


def _attribute(done: Done, *, name: str) -> NDArray[Any]:
    found: NDArray[Any] = getattr(done, name)
    return found


def _add_text(
    file: FileWriter, draft: Draft, counts: NDArray[np.uint32], lengths: NDArray[np.uint8]
) -> None:
    total = draft.words.length
    highest = 0
    for begin, end in _pieces(total):
        piece = _read(draft.starts.path, np.uint32, begin, end)
        highest = max(highest, int(piece.max(initial=0)))
    starts = Part(draft.folder, "char-starts", np.uint16 if highest < 1 << 16 else np.uint32)
    for begin, end in _pieces(total):
        starts.append(_read(draft.starts.path, np.uint32, begin, end))
    starts.close()
    file.add_files("forward", np.uint32, (total,), draft.folder / "forward.part")
    file.add_files("starts", starts.dtype, (total,), starts.path)
    field_ends = np.cumsum(counts, axis=1, dtype=np.int64)
    per_record = field_ends[:, -1]
    file.add("forward-begins", np.cumsum(per_record) - per_record)
    file.add("field-ends", field_ends.astype(np.min_scalar_type(int(field_ends.max(initial=0)))))
    file.add("lengths", lengths)
    file.add_files("text", np.uint8, (draft.text.length,), draft.text.path)
    file.add("text-ends", draft.text_ends())
    file.add_files("rows", np.uint8, (draft.rows.length,), draft.rows.path)
    file.add("row-ends", draft.row_ends())
    for name, (keys, numbers) in (("exact", draft.exact()), ("own", draft.own_codes())):
        file.add(f"{name}.keys", keys)
        file.add(f"{name}.records", numbers)
    keys, ends, below = draft.codes_above()
    file.add("above.keys", keys)
    file.add("above.ends", ends)
    file.add("above.records", below)
    file.add("ranks", draft.people_ranks())
    date_place, code_place = draft.orders()
    file.add("by-date", date_place)
    file.add("by-code", code_place)
