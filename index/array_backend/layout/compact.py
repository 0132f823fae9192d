"""Arrays in less room: what is small nearly everywhere lies narrow, and is asked for as before.

Each class reads what the function above it wrote, by the index that the plain array would take.
"""

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any, overload

import numpy as np
from numpy.typing import NDArray

from index.array_backend.layout.store import Part

BLOCK = 64
_SHIFT = 6
_NARROW = 1 << 16
_ODD = np.uint64(0x9E3779B97F4A7C15)


def relative(
    folder: Path, name: str, lengths: Callable[[], Iterator[NDArray[np.uint32]]]
) -> tuple[Part, NDArray[np.unsignedinteger]]:
    """Where spans of these lengths begin: each from the begin of its block on, and the blocks'.

    The lengths come in pieces of whole blocks, but for the last piece.
    """
    part, bases, fits = _relative(folder, name, lengths(), np.uint16)
    if not fits:
        part, bases, _fits = _relative(folder, name, lengths(), np.uint32)
    return part, bases


def _relative(
    folder: Path,
    name: str,
    pieces: Iterator[NDArray[np.uint32]],
    kind: type[np.unsignedinteger],
) -> tuple[Part, NDArray[np.unsignedinteger], bool]:
    part = Part(folder, name, kind)
    bases = [np.zeros(0, np.int64)]
    done, fits = 0, True
    for piece in pieces:
        ends = np.cumsum(piece, dtype=np.int64) + done
        begins = ends - piece
        base = begins[::BLOCK]
        near = begins - np.repeat(base, BLOCK)[: len(begins)]
        fits = fits and int(near.max(initial=0)) <= np.iinfo(kind).max
        if not fits:
            break
        part.append(near)
        bases.append(base.copy())  # a view would hold every begin
        done = int(ends[-1]) if len(ends) else done
    part.close()
    found = np.concatenate(bases)
    return part, found.astype(np.uint32 if done < 1 << 32 else np.uint64), fits


class Places:
    """Where the occurrences of each posting begin."""

    def __init__(
        self, near: NDArray[np.unsignedinteger], bases: NDArray[np.unsignedinteger]
    ) -> None:
        self._near = near
        self._bases = bases

    @overload
    def __getitem__(self, key: int) -> np.unsignedinteger: ...
    @overload
    def __getitem__(self, key: slice | NDArray[np.integer]) -> NDArray[np.unsignedinteger]: ...

    def __getitem__(
        self, key: int | slice | NDArray[np.integer]
    ) -> np.unsignedinteger | NDArray[np.unsignedinteger]:
        found: NDArray[np.unsignedinteger]
        if not isinstance(key, slice):
            places = np.asarray(key)
            found = self._bases[places >> _SHIFT] + self._near[places]
            return found
        start, stop, _step = key.indices(len(self._near))
        first = start >> _SHIFT
        bases = np.repeat(self._bases[first : (stop + BLOCK - 1) >> _SHIFT], BLOCK)
        begin = start - (first << _SHIFT)
        found = bases[begin : begin + stop - start] + self._near[start:stop]
        return found


def alike_rows(
    table: NDArray[np.uint32],
) -> tuple[NDArray[np.unsignedinteger], NDArray[np.uint32]]:
    """The different rows of a table, and which of them each row is: most words are rare alike."""
    hashed = np.zeros(len(table), np.uint64)
    for column in table.T:  # one by one: the table is long
        hashed *= _ODD
        hashed ^= hashed >> np.uint64(29)
        hashed += column
    _keys, first, kinds = np.unique(hashed, return_index=True, return_inverse=True)
    rows = table[first]
    if any((rows[:, each][kinds] != table[:, each]).any() for each in range(table.shape[1])):
        rows, kinds = np.unique(table, axis=0, return_inverse=True)  # two rows of one hash
    return kinds.astype(np.min_scalar_type(max(len(rows) - 1, 0))), rows


class AlikeRows:
    """A table of which the different rows are kept."""

    def __init__(self, kinds: NDArray[np.unsignedinteger], rows: NDArray[np.uint32]) -> None:
        self._kinds = kinds
        self._rows = rows

    def __getitem__(
        self, key: tuple[slice | NDArray[np.integer], int | NDArray[np.integer]]
    ) -> NDArray[np.uint32]:
        rows, columns = key
        found: NDArray[np.uint32] = self._rows[self._kinds[rows], columns]
        return found

    def at(self, rows: NDArray[np.integer], columns: NDArray[np.intp]) -> NDArray[np.uint32]:
        """One item a row: the number in its column. Twice as quick as by an index of two."""
        places = self._kinds.take(rows).astype(np.intp) * self._rows.shape[1]
        places += columns
        found: NDArray[np.uint32] = self._rows.take(places)
        return found


def halves(counts: NDArray[np.uint32]) -> dict[str, NDArray[Any]]:
    """The rows of a table whose numbers fit in 16 bits, the others, and where each row lies."""
    wide = counts.max(axis=1, initial=0) >= _NARROW
    places = np.where(wide, ~(np.cumsum(wide) - 1), np.cumsum(~wide) - 1)
    return {
        "counts": counts[~wide].astype(np.uint16),
        "wide-counts": counts[wide],
        "count-rows": places.astype(np.int32),
    }


class Halves:
    """The rows of a table that lies in halves."""

    def __init__(self, arrays: Mapping[str, NDArray[Any]]) -> None:
        self._narrow, self._wide = arrays["counts"], arrays["wide-counts"]
        self._places = arrays["count-rows"].data

    def __getitem__(self, number: int) -> NDArray[np.unsignedinteger]:
        place = self._places[number]
        found: NDArray[np.unsignedinteger] = (
            self._narrow[place] if place >= 0 else self._wide[~place]
        )
        return found
