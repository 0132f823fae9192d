"""The index work of a publish after one changed record: laid beside the old index, built anew.

    scripts/bench publishing [RECORDS]

Both go through what a publish calls, documents at hand; 10,000 records unless others are named.
"""

from __future__ import annotations

import sys
import tempfile
import time
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from index.backends import DEFAULT
from kiosk.generation.folder import FORMAT, Home, Manifest, begin, reveal, seal
from kiosk.records.wire import to_json
from kiosk.staff import indexing
from tests.bench.corpus import corpus
from tests.bench.measuring import machine

if TYPE_CHECKING:
    from index.document import Document

RECORDS = 10_000
TIMES = 3


def edition(home: Home, former: Path | None, documents: list[Document], number: int) -> float:
    """Write, seal and show an edition of an index alone; returns the seconds that writing took."""
    name = datetime.fromtimestamp(number, UTC).strftime("%Y-%m-%dT%H%M%SZ")
    draft = begin(home, name)
    began = time.perf_counter()
    told = [(each, 0, indexing.digest_of(each, to_json(each))) for each in documents]
    indexing.write(draft, former, len(documents), lambda: told)
    taken = time.perf_counter() - began
    seal(draft, Manifest(format=FORMAT, name=name, backend=DEFAULT, counts={}, files={}))
    reveal(home, draft, name)
    return taken


def main() -> None:
    records = int(sys.argv[1]) if len(sys.argv) > 1 else RECORDS
    documents = list(corpus().documents(records))
    with tempfile.TemporaryDirectory() as place:
        home = Home(Path(place))
        anew = [edition(home, None, documents, turn) for turn in range(TIMES)]
        beside = []
        for turn in range(TIMES, 2 * TIMES):
            former = home.generations / (home.generations / "CURRENT").read_text("ascii").strip()
            documents[turn] = replace(documents[turn], title=f"Titre changé {turn}")
            beside.append(edition(home, former, documents, turn))
    print(machine())
    for name, taken in (("built anew", anew), ("laid beside", beside)):
        print(f"{name:<12} {records} records: {min(taken):.2f} to {max(taken):.2f} s")


if __name__ == "__main__":
    main()
