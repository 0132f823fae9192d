"""Changed records until they are found, and switches of generation under readers.

Both go through the updater of a backend: `index.backends.UPDATERS[backend](folder)`, whose
`apply(changed, removed)` publishes beside the folder's readers; an open engine follows with
`refresh()`. A backend without an updater is said to have none.
"""

from __future__ import annotations

import multiprocessing
import random
import shutil
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import index.backends
from index.query import SearchRequest
from tests.bench.corpus import corpus
from tests.bench.measuring import cpu_seconds_with_children
from tests.bench.peers.common import ask
from tests.bench.peers.product import SCREEN, request

if TYPE_CHECKING:
    from collections.abc import Iterator
    from multiprocessing.queues import Queue
    from multiprocessing.synchronize import Event

    from index.engine import Engine

SIZES = (100, 1_000, 10_000)
READERS = 4
STATES = 3
CHANGED = 100
TIMES = 3
# Between two switches, so that readers see most generations.
PAUSE_SECONDS = 0.005
# Some with thousands of hits, some with few; the first ends in a letter still being typed.
READ = ("guerre ca", "d", "kowalski ", "saint om", "jean lefebvre ", "hondschoote ", "")
Signature = tuple[tuple[object, ...], ...]


def updater(backend: str) -> Any | None:
    """The way to change an index of this backend, or None."""
    updaters: dict[str, Any] = getattr(index.backends, "UPDATERS", {})
    return updaters.get(backend)


@contextmanager
def _a_copy(folder: Path) -> Iterator[Path]:
    with tempfile.TemporaryDirectory(dir=folder.parent) as place:
        copy = Path(place) / "index"
        shutil.copytree(folder, copy)
        yield copy


def _some(records: int, count: int, seed: int) -> list[int]:
    return sorted(random.Random(seed).sample(range(records), min(count, records)))


def updates(folder: Path, backend: str, records: int, seed: int) -> dict[int, tuple[float, float]]:
    """For each size, seconds of the wall clock and of the processor until changes are found."""
    make = updater(backend)
    if make is None:
        return {}
    taken: dict[int, tuple[float, float]] = {}
    for size in SIZES:
        if size > records:
            continue
        runs = []
        for version in range(TIMES):
            with _a_copy(folder) as copy:
                engine: Any = index.backends.ENGINES[backend](copy)
                engine.search(SearchRequest(text="guerre "))
                changed = corpus(seed).changed(_some(records, size, seed + version), version)
                sought = changed[len(changed) // 2]
                began, spent = time.perf_counter(), cpu_seconds_with_children()
                make(copy).apply(changed, ())
                engine.refresh()
                answer = engine.search(SearchRequest(text=f"{sought.reference} "))
                runs.append((time.perf_counter() - began, cpu_seconds_with_children() - spent))
                if not any(hit.id == sought.id for hit in answer.hits):
                    raise RuntimeError(f"{sought.id} was changed and is not found")
                engine.close()
        taken[size] = sorted(runs)[len(runs) // 2]
    return taken


def signature(engine: Engine) -> Signature:
    """What tells one generation from another: totals, facets, and all rows of short answers."""
    told: list[tuple[object, ...]] = []
    for text in READ:
        asked = request(ask(text), **SCREEN)
        answer = engine.search(asked)
        rows: tuple[object, ...] = ()
        if answer.total <= asked.limit:
            rows = tuple(sorted((hit.id, hit.plain_title) for hit in answer.hits))
        facets = tuple(
            (facet.name, tuple(sorted((value.value, value.count) for value in facet.values)))
            for facet in answer.facets
        )
        told.append((answer.total, facets, rows))
    return tuple(told)


def switches(
    folder: Path, backend: str, records: int, seed: int, times: int
) -> dict[str, float] | None:
    """So many generations published while four processes search; None without an updater.

    A state is a hundred records in one of three versions. Each answer must be of one state; one
    that mixes two, or that no state gives, is wrong.
    """
    make = updater(backend)
    if make is None:
        return None
    numbers = _some(records, CHANGED, seed)
    states = [corpus(seed).changed(numbers, 1000 + version) for version in range(STATES)]
    with _a_copy(folder) as copy:
        expected: set[Signature] = set()
        for state in states:
            make(copy).apply(state, ())
            engine = index.backends.ENGINES[backend](copy)
            expected.add(signature(engine))
            engine.close()
        context = multiprocessing.get_context("spawn")
        ended, told = context.Event(), context.Queue()
        readers = [
            context.Process(target=_read, args=(copy, backend, expected, ended, told))
            for _ in range(READERS)
        ]
        for reader in readers:
            reader.start()
        for turn in range(times):
            make(copy).apply(states[turn % STATES], ())
            time.sleep(PAUSE_SECONDS)
        ended.set()
        figures = [told.get() for _ in readers]
        for reader in readers:
            reader.join()
    return {
        "states": len(expected),
        "published": times,
        "searches": sum(searches for searches, _switches, _wrong, _worst in figures),
        "switches": sum(switched for _searches, switched, _wrong, _worst in figures),
        "wrong": sum(wrong for _searches, _switches, wrong, _worst in figures),
        "slowest_switch_ms": max(worst for _searches, _switches, _wrong, worst in figures),
    }


def _read(
    folder: Path,
    backend: str,
    expected: set[Signature],
    ended: Event,
    told: Queue[tuple[int, int, int, float]],
) -> None:
    engine: Any = index.backends.ENGINES[backend](folder)
    searches = switched = wrong = 0
    worst = 0.0
    while not ended.is_set():
        began = time.perf_counter()
        if engine.refresh():
            switched += 1
            worst = max(worst, (time.perf_counter() - began) * 1000)
        wrong += signature(engine) not in expected
        searches += len(READ)
    engine.close()
    told.put((searches, switched, wrong, worst))
