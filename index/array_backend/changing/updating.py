"""Changes of an index beside its readers: a delta of what is new, a mask of what is gone."""

import shutil
from collections.abc import Iterable, Sequence
from pathlib import Path

import numpy as np

from index.array_backend.building.writer import build
from index.array_backend.changing import changes
from index.array_backend.changing.basis import Basis
from index.array_backend.changing.changes import BASE, CHANGES, DELTA, Changes, Part
from index.array_backend.finding.segment import Records, Segment
from index.document import Document
from index.engine import EngineError
from kiosk.records.reference import search_form

MOST_DELTAS = 8
MOST_DEAD = 0.02
"""The share of the base that may be dead: what is dead is looked through at every search."""


class ArrayUpdater:
    """The `Updater` of this backend; whoever calls it sees to it that nobody else does."""

    def __init__(self, folder: Path) -> None:
        """Open the base of an index folder; raises EngineError when it cannot be read."""
        self._folder = folder
        self._base = Segment(folder / BASE)
        if not self._base.identity:
            message = f"{BASE} was written by an older version of this program. Publish again."
            raise EngineError(message)
        self._deltas: dict[str, Segment] = {}

    def apply(
        self, changed: Iterable[Document], removed: Iterable[str], moved: Sequence[int] = ()
    ) -> None:
        """Publish records as they are now, under their ids, and take others away.

        Nothing of it is visible before the last rename, and all of it after that. Whoosh's table
        of contents follows: it names whole states only, for a while the one before.
        """
        # Late, for it imports Whoosh, which only a publish needs.
        from index.codec import write_contents

        now = self._changes()
        fresh = {document.id: document for document in changed}
        parts = self._without(now, [*fresh, *removed], np.array(moved, np.int32))
        number = now.number
        if fresh:
            name = DELTA.format(number)
            basis = Basis(self._base)
            build(self._folder / name, fresh.values(), basis=basis)
            parts.append(Part(name))
            number += 1
        changes.write(self._folder, Changes(self._base.identity, number, tuple(parts)))
        # Who has read the names of a moment ago finds the files of these for one change more.
        names = [part.file for part in (*now.parts, *parts)]
        self._deltas = {name: each for name, each in self._deltas.items() if name in names}
        changes.sweep(self._folder, names)
        write_contents(self._folder, [(part.file, part.dead.tolist()) for part in parts])

    @property
    def worth_merging(self) -> bool:
        """Whether the index should be built anew, in one segment: a search costs more by now."""
        now = self._changes()
        return (
            len(now.parts) > MOST_DELTAS or len(now.parts[0].dead) > MOST_DEAD * self._base.records
        )

    def _changes(self) -> Changes:
        found = changes.read(self._folder)
        return Changes(self._base.identity, 1, (Part(BASE),)) if found is None else found

    def _without(self, now: Changes, ids: Sequence[str], moved: Records) -> list[Part]:
        """The parts without the records of these ids; a delta of which nothing is left goes."""
        opened = changes.open_parts(self._folder, self._base, now, self._deltas)
        kept = []
        for part in now.parts:
            segment = opened[part.file]
            dead = np.union1d(part.dead, _numbers(segment, ids)).astype(np.uint32)
            ranks = part.ranks
            if len(moved):
                ranks = np.where(segment.ranks >= 0, moved.take(segment.ranks, mode="clip"), -1)
            if part.file == BASE or len(dead) < segment.records:
                kept.append(Part(part.file, dead, ranks))
        return kept


def carry(former: Path, folder: Path) -> None:
    """Begin a folder as another one is, to be changed without it: its files under a second name.

    Nothing here writes into a file that has its name, so what the other holds stays as it is.
    """
    folder.mkdir(parents=True, exist_ok=True)
    now = changes.read(former)
    for name in (BASE,) if now is None else (CHANGES, *(part.file for part in now.parts)):
        try:
            (folder / name).hardlink_to(former / name)
        except OSError:
            # A file system without links, or with too many of them.
            shutil.copyfile(former / name, folder / name)


def _numbers(segment: Segment, ids: Sequence[str]) -> Records:
    """The records of some ids."""
    pairs = [(id_, record) for id_ in ids for record in segment.bearing(search_form(id_)).tolist()]
    rows = segment.rows_of([record for _id, record in pairs])
    return np.array(
        [record for (id_, record), row in zip(pairs, rows, strict=True) if row.id == id_],
        np.uint32,
    )
