"""Our engine beside stock Whoosh, tantivy and SQLite FTS5: the same questions on the same corpus.

    scripts/bench search [--records N] [--seed S] [--json] [--part NAME…] [--peers NAME…]
                         [--rounds N] [--check N] [--switches N] [--backend NAME]

Times are milliseconds of the processor, warm, medians of rounds taken in turn, each engine in a
process of its own. The last line is one JSON object. Indexes are kept under build/bench. The
parts: table, session, build, memory, updates, names, hostile, and, when asked for by their flags,
check and switches.
"""

# Needs requirements/bench.lock.

from __future__ import annotations

import argparse
import json
import statistics
import sys
from collections import Counter
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from index.backends import DEFAULT, ENGINES
from tests.bench import changes, checking, hostile
from tests.bench.corpus import SEED, corpus
from tests.bench.indexes import PEOPLE, Built, Order, built, parts
from tests.bench.lists import MISREAD
from tests.bench.measuring import MEGA, forget_pages, machine, quantile, quantiles
from tests.bench.peers.common import FILTERS, PREFIXES, QUERIES, keystrokes
from tests.bench.peers.table import NAMES, OURS, maker
from tests.bench.workers import CUT_KEY_SECONDS, CUT_SECONDS, Timed, Worker
from tests.index.names import evaluation
from tests.shared import FACTS

if TYPE_CHECKING:
    from collections.abc import Sequence

PARTS = ("table", "session", "build", "memory", "updates", "names", "hostile")
KEYS = 4000
PERSONS = 100_000
NAMES_TYPED = 300
# Whoosh needs minutes for what others do in seconds; beyond this it is left out unless named.
WHOOSH_RECORDS = 10_000
# Seconds of the processor that one session of an engine may take in a round.
BUDGETS = {"whoosh": 30.0}
BUDGET = 60.0


@dataclass
class Run:
    """One run of the bench: what was asked for, and what came out."""

    records: int
    seed: int
    backend: str
    rounds: int
    engines: tuple[str, ...]
    anew: bool
    say: partial[None]
    built: dict[str, tuple[Path, Built]] = field(default_factory=dict)
    result: dict[str, Any] = field(default_factory=dict)

    def order(self, engine: str, records: int = 0, matter: str = "records") -> Order:
        return Order(engine, self.backend, records or self.records, self.seed, matter)

    def folder(self, engine: str) -> Path:
        """The index of an engine, built now if it is not there."""
        if engine not in self.built:
            self.built[engine] = built(self.order(engine), anew=self.anew)
        return self.built[engine][0]

    def worker(self, engine: str) -> Worker:
        return Worker(engine, self.backend, self.folder(engine))


def main() -> None:
    """Measure what the flags ask for."""
    flags = _flags()
    say = partial(print, file=sys.stderr if flags.json else sys.stdout, flush=True)
    run = Run(
        records=flags.records,
        seed=flags.seed,
        backend=flags.backend,
        rounds=flags.rounds,
        engines=_engines(flags.peers, flags.records),
        anew=flags.anew,
        say=say,
        result=empty(flags.records),
    )
    say(f"{machine()}\n{run.records:,} records, seed {run.seed}, backend {run.backend}")
    for name in run.engines:
        for sentence in maker(name, run.backend).cannot:
            say(f"  {sentence}")
    if "whoosh" not in run.engines and not flags.peers:
        say(f"  whoosh: left out beyond {WHOOSH_RECORDS:,} records; --peers whoosh takes it in")
    chosen = flags.part or PARTS
    for part in PARTS:
        if part in chosen:
            {
                "table": table,
                "session": session,
                "build": build,
                "memory": memory,
                "updates": updates,
                "names": names,
                "hostile": nasty,
            }[part](run)
    if flags.check:
        check(run, flags.check)
    if flags.switches:
        switches(run, flags.switches)
    say(machine())
    print(json.dumps(run.result, ensure_ascii=False))


def _flags() -> argparse.Namespace:
    flags = argparse.ArgumentParser(prog="scripts/bench search", description=__doc__)
    flags.formatter_class = argparse.RawDescriptionHelpFormatter
    flags.add_argument("--records", type=int, default=100_000)
    flags.add_argument("--seed", type=int, default=SEED)
    flags.add_argument("--json", action="store_true", help="tables go to the error stream")
    flags.add_argument("--part", nargs="*", choices=PARTS, help="only these parts")
    flags.add_argument("--peers", nargs="*", choices=NAMES[1:], help="only these beside ours")
    flags.add_argument("--rounds", type=int, default=3)
    flags.add_argument("--backend", choices=tuple(ENGINES), default=DEFAULT)
    flags.add_argument("--check", type=int, default=0, metavar="N", help="N random questions")
    flags.add_argument("--switches", type=int, default=0, metavar="N", help="N generations")
    flags.add_argument("--anew", action="store_true", help="build the indexes again")
    return flags.parse_args()


def _engines(peers: Sequence[str] | None, records: int) -> tuple[str, ...]:
    if peers is not None:
        return tuple(name for name in NAMES if name == OURS or name in peers)
    return tuple(name for name in NAMES if name != "whoosh" or records <= WHOOSH_RECORDS)


def empty(records: int) -> dict[str, Any]:
    """The shape of the last line; what was not measured stays null."""
    return {
        "records": records,
        "session": {},
        "table": {},
        "geomean": {"tantivy": None, "fts5": None, "whoosh": None},
        "build": {"records_per_cpu_s": None, "size_mb": None, "peak_mb": None},
        "open_ms": None,
        "private_mb": None,
        "update_100_s": None,
        "names": {"p50": None, "p95": None, "recall": {}},
    }


# ------------------------------------------------------------------------------------------ table


def table(run: Run) -> None:
    """The twelve kinds of query: top twenty, ids and scores only."""
    workers = {name: run.worker(name) for name in run.engines}
    # kind, engine, query: the times of the rounds
    times: dict[str, dict[str, list[list[Timed]]]] = {kind: {} for kind in QUERIES}
    for _round in range(run.rounds):
        for kind in QUERIES:
            for name, worker in workers.items():
                times[kind].setdefault(name, []).append(worker.call("table", kind))
    for worker in workers.values():
        worker.close()
    middles = {
        kind: {name: _middle(rounds) for name, rounds in by_engine.items()}
        for kind, by_engine in times.items()
    }
    run.say(f"\nTop 20, ids and scores, CPU ms; ≥: cut after {CUT_SECONDS:.0f} s")
    run.say(f"{'':20}" + "".join(f"{name:>20}" for name in run.engines))
    for kind, figures in middles.items():
        run.say(
            f"{kind:20}"
            + "".join(
                f"{_written(figures[name]) if name in figures else 'cannot':>20}"
                for name in run.engines
            )
        )
    run.result["table"] = {
        kind: {name: round(timed.ms, 4) for name, timed in figures.items()}
        for kind, figures in middles.items()
    }
    for name in run.engines[1:]:
        whole = geomean(middles, name)
        rest = {kind: figures for kind, figures in middles.items() if kind not in PREFIXES}
        slower = [
            kind
            for kind, figures in middles.items()
            if name in figures and OURS in figures and figures[name].ms < figures[OURS].ms
        ]
        run.say(
            f"geometric mean of {name} ÷ ours: {whole:.2f}, without prefixes"
            f" {geomean(rest, name):.2f}; ours is slower in: {', '.join(slower) or 'none'}"
        )
        if name in run.result["geomean"]:
            run.result["geomean"][name] = round(whole, 2)


def _middle(rounds: list[list[Timed]]) -> Timed:
    """The median over the queries of a kind of each one's median over the rounds."""
    per_query = [
        Timed(statistics.median(timed.ms for timed in taken), any(timed.cut for timed in taken))
        for taken in zip(*rounds, strict=True)
    ]
    middle = statistics.median(timed.ms for timed in per_query)
    return Timed(middle, any(timed.cut and timed.ms <= middle for timed in per_query))


def _written(timed: Timed) -> str:
    digits = 3 if timed.ms < 10 else 1  # as many as tell something
    return f"{'≥ ' if timed.cut else ''}{timed.ms:,.{digits}f}"


def geomean(middles: dict[str, dict[str, Timed]], name: str) -> float:
    """How many times longer an engine takes than ours, over the kinds that both can be asked."""
    ratios = [
        figures[name].ms / figures[OURS].ms
        for figures in middles.values()
        if name in figures and OURS in figures
    ]
    return statistics.geometric_mean(ratios) if ratios else 0.0


# ---------------------------------------------------------------------------------------- session


def session(run: Run) -> None:
    """Keystrokes: top twenty ranked, four facets, twenty titles and snippets."""
    plans = [
        (name, filters, "plain")
        for filters in FILTERS
        for name in run.engines
        if maker(name, run.backend).has_screen and (not filters or name != "whoosh")
    ]
    plans.append((OURS, 0, "everything"))
    workers = {name: run.worker(name) for name, _filters, _mode in plans}
    rounds: dict[tuple[str, int, str], list[dict[str, Timed]]] = {plan: [] for plan in plans}
    for turn in range(run.rounds + 1):
        for plan in plans:
            name, filters, mode = plan
            budget = BUDGETS.get(name, BUDGET)
            if turn and sum(timed.ms for timed in rounds[plan][0].values()) > budget * 500:
                continue  # so slow that its first round must do
            taken = workers[name].call("session", filters, mode, budget)
            # The first round warms.
            if turn == 1:
                rounds[plan] = []
            rounds[plan].append(taken)
    for worker in workers.values():
        worker.close()
    every = len(set(keystrokes()))
    run.say(
        f"\nA keystroke: top 20 + 4 facets + 20 titles and snippets, CPU ms, {every} different"
        f" ones (fewer where the time was up); ≥: cut after {CUT_KEY_SECONDS:.0f} s"
    )
    run.say(f"{'':32}{'n':>5}" + "".join(f"{name:>12}" for name in ("p50", "p95", "p99", "max")))
    for plan, taken in rounds.items():
        per_key = {
            text: statistics.median(each[text].ms for each in taken if text in each)
            for text in set().union(*taken)
        }
        cut = any(timed.cut for each in taken for timed in each.values())
        label = _label(*plan)
        figures = quantiles(list(per_key.values()))
        run.result["session"][label] = figures
        run.say(
            f"{label:32}{len(per_key):5}"
            + "".join(f"{value:12.3f}" for value in figures.values())
            + (" ≥" if cut else "")
        )
        if plan[0] == OURS:
            worst = sorted(per_key, key=lambda text: -per_key[text])[:3]  # used at once
            run.say(f"{'':32}worst: {', '.join(repr(text) for text in worst)}")


def _label(name: str, filters: int, mode: str) -> str:
    if mode == "everything":
        return f"{name}, all layers and suggestions"
    return f"{name}, {filters} filtered" if filters else name


# ------------------------------------------------------------------------------ build and memory


def build(run: Run) -> None:
    """Records a second of the processor, size, peak memory."""
    run.say("\nBuild, without what making the records takes")
    run.say(
        f"{'':20}{'CPU s':>10}{'records/s':>12}{'wall s':>10}{'MB':>10}{'peak MB':>10}"
        f"{'own MB':>10}"
    )
    for name in run.engines:
        folder = run.folder(name)
        made = run.built[name][1]
        run.say(
            f"{name:20}{made.cpu_s:10.1f}{made.records_per_cpu_s:12,.0f}{made.wall_s:10.1f}"
            f"{made.size_mb:10.1f}{made.peak_mb:10.0f}{made.peak_own_mb:10.0f}"
        )
        if name == OURS:
            run.result["build"] = {
                "records_per_cpu_s": round(made.records_per_cpu_s),
                "size_mb": round(made.size_mb, 1),
                "peak_mb": round(made.peak_mb),
            }
            for part, size in parts(folder)[:12]:
                run.say(f"{'':20}  {size / MEGA:8.1f} MB  {part}")


def memory(run: Run) -> None:
    """Fresh processes: opening, the first answer, private memory after thousands of keystrokes."""
    run.say(
        f"\nFresh processes, wall ms; private MB after {KEYS:,} keystrokes (fewer for the slow)"
    )
    run.say(f"{'':20}{'open':>10}{'answer':>10}{'cold open':>12}{'answer':>10}{'private MB':>12}")
    for name in run.engines:
        folder = run.folder(name)
        if not maker(name, run.backend).has_screen:
            continue
        forget_pages(folder)
        cold = _opening(run, name)
        warm = [_opening(run, name) for _ in range(run.rounds)]
        middle = {
            key: statistics.median(each[key] for each in warm) for key in ("open_ms", "first_ms")
        }
        worker = run.worker(name)
        keys = KEYS if name == OURS else 400
        private = worker.call("private", keys) if name != "whoosh" else float("nan")
        worker.close()
        run.say(
            f"{name:20}{middle['open_ms']:10.1f}{middle['first_ms']:10.1f}"
            f"{cold['open_ms']:12.1f}{cold['first_ms']:10.1f}{private:12.1f}"
        )
        if name == OURS:
            run.result["open_ms"] = round(middle["open_ms"] + middle["first_ms"], 1)
            run.result["private_mb"] = round(private, 1)


def _opening(run: Run, name: str) -> dict[str, float]:
    worker = run.worker(name)
    told: dict[str, float] = worker.call("opened")
    worker.close()
    return told


# --------------------------------------------------------------------- updates, names, correctness


def updates(run: Run) -> None:
    """Changed records until they are found."""
    run.say("\nChanged records until they are found")
    taken = changes.updates(run.folder(OURS), run.backend, run.records, run.seed)
    if not taken:
        run.say(f"  skipped: the backend {run.backend} has no updater")
    for size, (wall, processor) in taken.items():
        run.say(f"  {size:6,} records: {wall:.3f} s, {processor:.3f} s of the processor")
        if size == changes.SIZES[0]:
            run.result["update_100_s"] = round(wall, 3)


def switches(run: Run, times: int) -> None:
    """Generations published while readers search."""
    run.say(f"\n{times:,} switches under {changes.READERS} readers")
    told = changes.switches(run.folder(OURS), run.backend, run.records, run.seed, times)
    if told is None:
        run.say(f"  skipped: the backend {run.backend} has no updater")
        return
    run.say("  " + ", ".join(f"{name} {value:,.0f}" for name, value in told.items()))


def names(run: Run) -> None:
    """A name as the family heard it, every layer on, over people only."""
    persons = min(PERSONS, run.records)
    folder, _made = built(run.order(OURS, persons, PEOPLE), anew=run.anew)
    worker = Worker(OURS, run.backend, folder)
    typed = _typed(run, persons)
    run.say(f"\nNames among {persons:,} persons, every layer, {len(typed)} typed, CPU ms")
    told: dict[str, tuple[float, float]] = {}
    for mode, said in (("alike", "found and ranked"), ("everything", "the whole answer")):
        worker.call("names", typed, mode)
        rounds = [worker.call("names", typed, mode) for _ in range(run.rounds)]
        times = [statistics.median(each) for each in zip(*rounds, strict=True)]
        p50, p95 = told[mode] = quantile(times, 0.5), quantile(times, 0.95)
        run.say(f"  {said:20} p50 {p50:.3f}, p95 {p95:.3f}, max {max(times):.3f}")
    worker.close()
    recall = _recall()
    for kind, share in recall.items():
        run.say(f"  {kind:12} recall in the first ten {share:.3f}")
    p50, p95 = told["everything"]
    run.result["names"] = {"p50": round(p50, 3), "p95": round(p95, 3), "recall": recall}


def _recall() -> dict[str, float]:
    """For each kind of true variant, the share that is among the first ten of 100,000 persons."""
    if not FACTS:
        return {}
    verdicts = evaluation.evaluate()
    typed = Counter(verdict.pair.kind for verdict in verdicts)
    found = Counter(verdict.pair.kind for verdict in verdicts if verdict.rank)
    return {kind: round(found[kind] / count, 3) for kind, count in sorted(typed.items())}


def _typed(run: Run, persons: int) -> list[str]:
    """Names of the corpus: as written, with a letter misread, with a letter left out."""
    step = max(1, persons // NAMES_TYPED)
    typed: list[str] = []
    people = corpus(run.seed).people(min(persons, 3000))
    for turn, document in enumerate(people):
        if turn % min(step, 10):
            continue
        given, _gap, surname = document.title.partition(" ")
        way = len(typed) % 3
        if way == 1:
            read, taken = MISREAD[len(typed) % len(MISREAD)]
            surname = surname.replace(read, taken, 1)
        elif way == 2:  # the third way
            surname = surname[: len(surname) // 2] + surname[len(surname) // 2 + 1 :]
        typed.append(f"{given} {surname}")
    return typed[:NAMES_TYPED]


def nasty(run: Run) -> None:
    """Texts that nobody should type: any of them is to be answered as quickly as a name."""
    worker = run.worker(OURS)
    costs = worker.call("hostile", run.seed)
    worker.close()
    run.say("")
    for line in hostile.told(costs):
        run.say(line)


def check(run: Run, times: int) -> None:
    """Random questions against Whoosh's order and against plain sets."""
    orders, counts = checking.check(times, run.records, run.seed, run.backend)
    run.say(f"\norder equal to Whoosh BM25F: {orders}")
    run.say(f"totals and facets equal to plain sets, with and without filters: {counts}")


if __name__ == "__main__":
    main()
