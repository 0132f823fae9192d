"""Builds one segment out of documents: one file of arrays.

The file is the same whatever the number of processes: words and values of facets are numbered in
the order of their letters, and what is computed is computed in pieces that do not depend on who
does it.
"""

import shutil
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from index.array_backend.building import letters
from index.array_backend.building.draft import ALONE, Draft
from index.array_backend.building.heads import Finished, Heads, Thresholds
from index.array_backend.building.inversion import (
    Layout,
    Statistics,
    runs,
    sort_into_ranges,
)
from index.array_backend.building.letters import Done, Letter, Task, invert_letter
from index.array_backend.building.ordering import Strings, leading
from index.array_backend.building.pairs import add_pairs
from index.array_backend.changing.basis import RESTS_ON, Basis, of_new_words
from index.array_backend.changing.changes import BASE
from index.array_backend.finding.segment import Segment
from index.array_backend.layout.columns import NO_YEARS, packed
from index.array_backend.layout.compact import BLOCK, alike_rows, halves, relative
from index.array_backend.layout.store import FileWriter, Part
from index.array_backend.telling import suggestions
from index.document import Document
from index.language import stems
from index.names import lexicon
from index.processes import Processes, available, processes
from index.ranking import FIELDS, length_bytes, norms

SEGMENT = BASE


class ArrayWriter:
    """The `Writer` of this backend."""

    def write(self, folder: Path, documents: Iterable[Document]) -> int:
        """Index all documents; returns how many."""
        # Late, for it imports Whoosh, which only a publish needs.
        from index.codec import write_contents

        folder.mkdir(parents=True, exist_ok=True)
        records = build(folder / SEGMENT, documents)
        write_contents(folder, [(SEGMENT, ())])
        return records


def build(
    path: Path,
    documents: Iterable[Document],
    count: int | None = None,
    alone: int = ALONE,
    basis: Basis | None = None,
) -> int:
    """Write the segment file `path`; returns how many documents it holds.

    With a `basis` it is a delta: scored with the statistics of that base, and named after it.

    At most `count` processes build it, as many as there is room for if None is given; this one
    alone as long as there are not more than `alone` batches of documents.
    """
    folder = path.with_name(path.name + ".work")
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    try:
        with processes(available() if count is None else count) as others:
            draft = Draft(folder)
            records = draft.add_all(documents, others, alone)
            _assemble(path, draft, others, basis)
        return records
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _assemble(path: Path, draft: Draft, others: Processes, basis: Basis | None) -> None:
    with FileWriter(path, RESTS_ON) as file:
        words, numbers = draft.vocabulary()
        occurrences = _renumber(draft, numbers, len(words))
        borrowed = basis.frequencies(words) if basis else None
        task, counts = _planned(file, draft, words, basis, borrowed)
        alphabet = letters.cut(words.content[words.ends[:-1]], occurrences)
        _distribute(task, counts, alphabet)
        del counts  # what is needed no longer makes room for the letters
        done = _inverted(task, alphabet, occurrences, others)
        _add_words(file, words)
        _add_names(file, task, done, words)
        held = letters.frequencies(done)
        _add_stems(file, held if borrowed is None else of_new_words(borrowed, held), words)
        _add_postings(file, task, done)
        kinds, rows = alike_rows(held if borrowed is None else borrowed)
        file.add("frequency-rows", kinds)
        file.add("frequencies", rows)
        _add_heads(file, task, done)
        if basis is None:
            file.facts["identity"] = file.identity
        else:
            file.facts.update(base=basis.segment.identity, counted=basis.records)
        file.finish()


def _planned(
    file: FileWriter,
    draft: Draft,
    words: Strings,
    basis: Basis | None,
    borrowed: NDArray[np.uint32] | None,
) -> tuple[Task, NDArray[np.unsignedinteger]]:
    """Write down all but the postings, and what their inversion needs; the draft is used up.

    Returns the task of every letter, and the words and gaps of each field of each record.
    """
    folder, records = draft.folder, draft.records
    date_place, code_place = draft.orders()  # first, for its keys take most room
    file.add("by-date", date_place)
    file.add("by-code", code_place)
    counts, lengths = draft.counts(), draft.lengths()
    averages = lengths.sum(axis=0, dtype=np.float64) / max(records, 1)
    counted = records
    if basis is not None:
        averages, counted = basis.averages, basis.records
    layout = Layout.fitting(records, int(counts.max(initial=0)), len(words))
    facets = list(draft.facets())
    columns = packed(facets, draft.years(), basis.years if basis else NO_YEARS)
    steps = length_bytes(lengths)
    names = tuple(name for name, *_rest in facets)
    _share(folder, words, columns, steps, borrowed)
    _add_text(file, draft, counts, steps)
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
        facets=list(names),
        values=[values for _name, values, *_rest in facets],
        fields=list(FIELDS),
    )
    draft.clear()
    return Task(folder, records, layout, Statistics(counted, norms(averages)), names), counts


def _renumber(
    draft: Draft, numbers: dict[int, NDArray[np.uint32]], words: int
) -> NDArray[np.int64]:
    """Write the words of the draft anew by their final numbers; returns how often each stands."""
    occurrences = np.zeros(words + 1, np.int64)
    final = Part(draft.folder, "forward", np.uint32)
    waiting: list[NDArray[np.uint32]] = []
    for batch, cut in zip(draft.batches, draft.cuts, strict=True):
        path = batch.path("words")
        mine = np.append(numbers[cut.process], np.uint32(words))
        # A gap gets the number behind that of the last word.
        new = mine.take(np.fromfile(path, np.uint32), mode="clip")
        path.unlink()
        final.append(new)
        waiting.append(new)
        if len(waiting) == COUNTED_AT_ONCE:
            occurrences += np.bincount(np.concatenate(waiting), minlength=words + 1)
            waiting.clear()
    if waiting:
        occurrences += np.bincount(np.concatenate(waiting), minlength=words + 1)
    final.close()
    return occurrences[:words]


COUNTED_AT_ONCE = 16
"""Batches whose words are counted together: each count goes over the whole dictionary."""


def _share(
    folder: Path,
    words: Strings,
    columns: dict[str, NDArray[Any]],
    lengths: NDArray[np.uint8],
    borrowed: NDArray[np.uint32] | None,
) -> None:
    with FileWriter(folder / letters.SHARED) as shared:
        shared.add("words", words.content)
        shared.add("word-ends", words.ends)
        shared.add("lengths", lengths)
        if borrowed is not None:
            shared.add(letters.BORROWED, borrowed)
        for name, array in columns.items():
            shared.add(f"columns.{name}", array)
        shared.finish(durable=False)


def _distribute(task: Task, counts: NDArray[np.unsignedinteger], alphabet: list[Letter]) -> None:
    """Sort the words of all records into the parts of the ranges."""
    pieces = [piece for letter in alphabet for piece in letter.ranges]
    borders = np.array([low for _number, low, _high in pieces] + [pieces[-1][2]] if pieces else [])
    parts = [Part(task.folder, f"keys-{number}", np.uint64) for number, *_rest in pieces]
    for first, last, begin, end in runs(counts):
        if end > begin:
            found = _read(task.folder / "forward.part", np.uint32, begin, end)
            sort_into_ranges(found, first, counts[first:last], task.layout, borders, parts)
    for part in parts:
        part.close()


def _inverted(
    task: Task, alphabet: list[Letter], occurrences: NDArray[np.int64], others: Processes
) -> list[Done]:
    """Every letter inverted, in the order of the alphabet; the longest are begun first."""
    size = {
        letter.number: int(occurrences[letter.first : letter.last].sum()) for letter in alphabet
    }
    longest_first = sorted(alphabet, key=lambda letter: (-size[letter.number], letter.number))
    done = list(others.at_once(longest_first, partial(invert_letter, task)))
    return sorted(done, key=lambda each: each.letter.number)


def _pieces(length: int, size: int = 1 << 20) -> Iterable[tuple[int, int]]:
    return ((begin, min(begin + size, length)) for begin in range(0, length, size))


def _read(path: Path, kind: type[np.generic], begin: int, end: int) -> NDArray[Any]:
    item = np.dtype(kind).itemsize
    return np.fromfile(path, kind, end - begin, offset=begin * item)


def _add_words(file: FileWriter, words: Strings) -> None:
    file.add("words", words.content)
    file.add("word-ends", words.ends.astype(np.uint32))
    file.add("word-keys", leading(words))


def _add_postings(file: FileWriter, task: Task, done: list[Done]) -> None:
    sizes = np.concatenate([np.zeros(1, np.int64), *(each.sizes for each in done)])
    ends = np.cumsum(sizes)
    total = int(ends[-1])
    slots = _files(task, done, "slots")
    occurrences = sum(path.stat().st_size for path in slots)
    occurrences //= np.dtype(task.layout.slot_type).itemsize
    file.add("posting-ends", _narrow(ends))
    file.add_files("records", np.uint32, (total,), *_files(task, done, "records"))
    file.add_files("score-steps", np.uint32, (total,), *_files(task, done, "scores"))
    places, bases = relative(task.folder, "places", lambda: _often(task, done))
    file.add_files("places", places.dtype, (total + 1,), places.path)
    file.add("place-bases", bases)
    file.add_files("slots", task.layout.slot_type, (occurrences,), *slots)


def _often(task: Task, done: list[Done]) -> Iterator[NDArray[np.uint32]]:
    """How many occurrences each posting has, in pieces of whole blocks; 0 ends the last one."""
    left = np.zeros(0, np.uint32)
    for path in _files(task, done, "often"):
        for begin, end in _pieces(path.stat().st_size // 4):
            left = np.concatenate((left, _read(path, np.uint32, begin, end)))
            whole = len(left) // BLOCK * BLOCK
            yield left[:whole]
            left = left[whole:]
    yield np.append(left, np.uint32(0))


def _files(task: Task, done: list[Done], part: str) -> list[Path]:
    return [each.letter.path(task.folder, part) for each in done]


def _add_heads(file: FileWriter, task: Task, done: list[Done]) -> None:
    if not done:
        return
    heads = [each.heads for each in done]
    if task.records > Thresholds.of(task.records).head:
        heads.append(_of_pairs(file, task))

    def gathered(of: Callable[[Finished], NDArray[Any]]) -> NDArray[Any]:
        return np.concatenate([of(each) for each in heads])

    rows, lists = [], []
    row_count = list_count = 0
    for each in heads:
        rows.append(np.where(each.rows >= 0, each.rows + row_count, -1))
        lists.append(np.where(each.lists >= 0, each.lists + list_count, -1))
        row_count += each.row_count
        list_count += len(each.list_lengths)
    keys = gathered(lambda each: each.keys)
    order = np.argsort(keys)
    file.add("heads.keys", keys[order])
    file.add("heads.rows", np.concatenate(rows).astype(np.int32)[order])
    file.add("heads.lists", np.concatenate(lists).astype(np.int32)[order])
    for name in ("totals", "scales", "best", "best_scores", "top_values"):
        file.add(f"heads.{name.replace('_', '-')}", gathered(partial(_attribute, name=name))[order])
    for name, array in halves(gathered(lambda each: each.counts)[order]).items():
        file.add(f"heads.{name}", array)
    lengths = gathered(lambda each: each.list_lengths)
    ends = np.concatenate(([0], np.cumsum(lengths)))
    file.add("heads.list-ends", ends.astype(np.int64))
    for name, kind in (("list-records", np.uint32), ("list-scores", np.uint16)):
        file.add_files(f"heads.{name}", kind, (int(ends[-1]),), *_files(task, done, name))
    shape = (row_count, task.records)
    file.add_files("heads.dense", np.uint16, shape, *_files(task, done, "rows"))


def _of_pairs(file: FileWriter, task: Task) -> Finished:
    """The heads of phrases, found in what is written so far as a visitor would find them."""
    segment = Segment(file.so_far())
    heads = Heads(task.folder, "pairs", segment.records, segment.columns)
    add_pairs(segment, heads)
    return heads.finish()


def _add_names(file: FileWriter, task: Task, done: list[Done], words: Strings) -> None:
    sizes = np.concatenate([np.zeros(0, np.int64), *(each.name_sizes for each in done)])
    numbers = np.flatnonzero(sizes)
    ends = np.concatenate(([0], np.cumsum(sizes[numbers])))
    file.add("named.words", numbers.astype(np.uint32))
    file.add("named.ends", ends.astype(np.uint32))
    paths = _files(task, done, "named")
    file.add_files("named.records", np.uint32, (int(ends[-1]),), *paths)
    borne = words.chosen(numbers)
    tokens = [word.decode("utf-8") for word in borne.listed(0, len(borne))]
    for name, array in lexicon.build(tokens).items():
        file.add(f"names.{name}", array)


_NAMES = tuple(FIELDS.index(name) for name in ("name", "forms", "joined"))
_TEXTS = tuple(FIELDS.index(name) for name in ("title", "subjects", "text", "pages"))


def _add_stems(file: FileWriter, frequencies: NDArray[np.uint32], words: Strings) -> None:
    """The families of the words that stand in texts more often than in people's own names."""
    held = frequencies.astype(np.int64)
    # A person's name is the title of her record as well.
    numbers = np.flatnonzero(held[:, _TEXTS].sum(axis=1) > 2 * held[:, _NAMES].sum(axis=1))

    def pieces() -> Iterator[tuple[list[str], NDArray[np.integer]]]:
        for begin, end in _pieces(len(numbers), 1 << 14):
            chosen = words.chosen(numbers[begin:end])
            listed = [word.decode("utf-8") for word in chosen.listed(0, len(chosen))]
            yield listed, numbers[begin:end]

    for name, array in stems.build(pieces()).items():
        file.add(f"stems.{name}", array)


def _attribute(heads: Finished, *, name: str) -> NDArray[Any]:
    found: NDArray[Any] = getattr(heads, name)
    return found


def _add_text(
    file: FileWriter,
    draft: Draft,
    counts: NDArray[np.unsignedinteger],
    lengths: NDArray[np.uint8],
) -> None:
    total = draft.words
    file.add_files("forward", np.uint32, (total,), draft.folder / "forward.part")
    paths = [batch.path("starts") for batch in draft.batches]
    wide = any(cut.wide for cut in draft.cuts)
    if wide:
        draft.widen()
    kind = np.uint32 if wide else np.uint16
    file.add_files("starts", kind, (total,), *paths)
    field_ends = np.cumsum(counts, axis=1, dtype=np.uint32)
    per_record = field_ends[:, -1].astype(np.int64)
    file.add("forward-begins", _narrow(np.cumsum(per_record) - per_record))
    file.add("field-ends", field_ends.astype(np.min_scalar_type(int(field_ends.max(initial=0)))))
    file.add("lengths", lengths)
    text_ends = draft.text_ends()
    paths = [batch.path("text") for batch in draft.batches]
    file.add_files("text", np.uint8, (int(text_ends[-1]),), *paths)
    file.add("text-ends", _narrow(text_ends))
    file.add_files("rows", np.uint8, (draft.rows.length,), draft.rows.path)
    file.add("row-ends", _narrow(draft.row_ends()))
    for name, (keys, numbers) in (("exact", draft.exact()), ("own", draft.own_codes())):
        file.add(f"{name}.keys", keys)
        file.add(f"{name}.records", numbers)
    keys, ends, below = draft.codes_above()
    file.add("above.keys", keys)
    file.add("above.ends", ends)
    file.add("above.records", below)
    ranks = draft.people_ranks()
    file.add("ranks", ranks)
    people = np.flatnonzero(ranks >= 0).astype(np.uint32)
    file.add("by-rank", people[ranks[people].argsort(kind="stable")])


def _narrow(places: NDArray[np.int64]) -> NDArray[np.unsignedinteger]:
    """Ascending places in 32 bits while they fit."""
    fits = not len(places) or int(places[-1]) < 1 << 32
    return places.astype(np.uint32 if fits else np.uint64)
