"""Indexes of the search bench, built in processes of their own and kept under build/bench.

A folder's name holds the parameters and a hash of the code that makes it: what is there is right.
"""

from __future__ import annotations

import fcntl
import hashlib
import json
import math
import shutil
import subprocess
import sys
import time
from dataclasses import asdict, dataclass
from functools import cache
from pathlib import Path

from index.ranking import WEIGHTS
from kiosk.records.folding import words
from tests.bench.corpus import corpus
from tests.bench.measuring import MEGA, Peak, cpu_seconds_with_children
from tests.bench.peers.fields import texts
from tests.bench.peers.table import OURS, maker

ROOT = Path(__file__).parents[2]
KEPT = ROOT / "build" / "bench"
PEOPLE = "people"
# Enough records to know what making one costs.
SAMPLE = 10_000
_LOOK_SECONDS = 0.02
_MODULES = {
    "tantivy": "tantivy_peer",
    "tantivy, one field": "tantivy_peer",
    "fts5": "fts5",
    "whoosh": "stock_whoosh",
}


@dataclass(frozen=True)
class Order:
    """Which index: whose engine, over how many records of which seed; or of people only."""

    engine: str
    backend: str
    records: int
    seed: int
    matter: str = "records"

    @property
    def folder(self) -> Path:
        """Where it is kept."""
        # Both ways of asking tantivy read one index.
        name = self.engine.partition(",")[0] if self.engine != OURS else f"ours-{self.backend}"
        return KEPT / f"{name}-{self.matter}-{self.records}-{self.seed}-{self._code()}"

    def _code(self) -> str:
        """A hash of what the content of the index depends on."""
        if self.engine == OURS:
            paths = [*sorted((ROOT / "index").rglob("*.py")), ROOT / "kiosk/records/folding.py"]
        else:
            paths = [ROOT / "tests/bench/peers" / f"{_MODULES[self.engine]}.py"]
        digest = hashlib.sha256(_sample(self.seed))
        for path in paths:
            digest.update(path.read_bytes())
        return digest.hexdigest()[:12]


@cache
def _sample(seed: int) -> bytes:
    """What some records of the corpus come to as texts, as words and as weights."""
    told: list[object] = [WEIGHTS]
    for document in corpus(seed).block(0)[:100]:
        said = texts(document)
        told.append((document, said, [words(text) for text in said.values()]))
    return repr(told).encode("utf-8", "surrogatepass")


@dataclass(frozen=True)
class Built:
    """What building an index took.

    `cpu_s` is the processor time of all processes without `making_s`, what the records alone cost.
    `peak_mb` are all pages that the processes held at their worst moment, `peak_own_mb` those of
    them that no file backs, at theirs.
    """

    cpu_s: float
    making_s: float
    wall_s: float
    peak_mb: float
    size_mb: float
    records: int
    peak_own_mb: float = math.nan  # not looked for when the index was built

    @property
    def records_per_cpu_s(self) -> float:
        return self.records / max(self.cpu_s, 1e-9)


def built(order: Order, *, anew: bool = False) -> tuple[Path, Built]:
    """The folder of an index and what it took, built now if it is not there."""
    folder = order.folder
    told = folder / "built.json"
    if anew or not told.is_file():
        KEPT.mkdir(parents=True, exist_ok=True)
        with (KEPT / "lock").open("w") as lock:
            # Two benches at once must not build the same folder: the second waits for the first.
            fcntl.flock(lock, fcntl.LOCK_EX)
            if anew or not told.is_file():
                _clear(order)
                told.parent.mkdir(parents=True)
                figures = _build(order, folder / "index")
                told.write_text(json.dumps(asdict(figures)), "utf-8")
    return folder / "index", Built(**json.loads(told.read_text("utf-8")))


def _clear(order: Order) -> None:
    """Drop what older code made of the same, and what was cut short."""
    stem = order.folder.name.rpartition("-")[0]
    for old in KEPT.glob(f"{stem}-*"):
        shutil.rmtree(old)


def _build(order: Order, folder: Path) -> Built:
    folder.mkdir()
    command = [sys.executable, "-m", "tests.bench.indexes", json.dumps(asdict(order)), str(folder)]
    began = time.monotonic()
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        peak = Peak(process.pid)
        while process.poll() is None:
            peak.look()
            time.sleep(_LOOK_SECONDS)
        said = process.stdout.read() if process.stdout else ""
    if process.returncode:
        raise RuntimeError(f"{order.engine} could not build its index: its words are above")
    told = json.loads(said)
    return Built(
        cpu_s=told["cpu_s"],
        making_s=told["making_s"],
        wall_s=told.get("wall_s", time.monotonic() - began),
        peak_mb=peak.memory.resident / MEGA,
        peak_own_mb=peak.memory.own / MEGA,
        size_mb=sum(size for _name, size in parts(folder)) / MEGA,
        records=order.records,
    )


def parts(folder: Path) -> list[tuple[str, int]]:
    """The files of an index and their bytes, greatest first."""
    sizes = [
        (str(path.relative_to(folder)), path.stat().st_size)
        for path in folder.rglob("*")
        if path.is_file()
    ]
    return sorted(sizes, key=lambda part: -part[1])


def main() -> None:
    """Build what the first argument says into the folder of the second; tell what it took."""
    order = Order(**json.loads(sys.argv[1]))
    invented = corpus(order.seed)
    made = invented.people if order.matter == PEOPLE else invented.documents
    engine = maker(order.engine, order.backend)
    began = time.process_time()
    sample = sum(1 for _document in made(min(SAMPLE, order.records)))
    making = (time.process_time() - began) / sample * order.records
    began, started = cpu_seconds_with_children(), time.monotonic()
    engine.build(Path(sys.argv[2]), made(order.records))
    wall = time.monotonic() - started
    spent = cpu_seconds_with_children() - began
    told = {"cpu_s": max(spent - making, 1e-6), "making_s": making, "wall_s": wall}
    print(json.dumps(told))


if __name__ == "__main__":
    main()
