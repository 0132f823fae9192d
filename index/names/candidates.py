"""What has been found near a word so far, best layer first."""

from collections.abc import Iterable, Sequence
from typing import Any, Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from index.results import Layer


class Near(NamedTuple):
    """A token near a word: by which layer, and how close inside the layer, 0..1."""

    token: int
    layer: Layer
    closeness: float


Found = tuple[NDArray[Any], NDArray[Any]]
"""Tokens and their closeness."""

MOST: Final = 64
# What a layer may fill, so that a common sound leaves room for a rare misreading.
_ROOM: Final = {
    Layer.NORMALISED: 16,
    Layer.EQUIVALENT: 32,
    Layer.SOUND: 26,
    Layer.MISREAD: 12,
    Layer.SPELLING: MOST,
}


def nothing() -> Found:
    return np.zeros(0, np.int64), np.zeros(0)


def together(many: Found, few: Sequence[tuple[int, float]]) -> Found:
    """Both findings as one."""
    if not few:
        return many
    tokens, closeness = zip(*few, strict=True)
    return np.concatenate((many[0], tokens)), np.concatenate((many[1], closeness))


class Candidates:
    """Layers must be put from the surest down: a token keeps the first that finds it."""

    def __init__(self, first: int, past: int) -> None:
        """Tokens from `first` to before `past` need no layer and are left out."""
        self._left_out = range(first, past)
        self._taken: set[int] = set()
        self._found: list[Near] = []

    def put(self, layer: Layer, found: Iterable[tuple[int, float]]) -> None:
        """Keep the closest of a few, and no token that a surer layer has found."""
        ordered = sorted(found, key=lambda one: (-one[1], one[0]))
        self._keep(layer, [one[0] for one in ordered], [one[1] for one in ordered])

    def put_many(self, layer: Layer, found: Found) -> None:
        """The same for many."""
        tokens, closeness = found
        if len(tokens):
            order = np.lexsort((tokens, -closeness))
            self._keep(layer, tokens[order].tolist(), closeness[order].tolist())

    def _keep(self, layer: Layer, tokens: Sequence[int], closeness: Sequence[float]) -> None:
        left_out, taken = self._left_out, self._taken
        kept: set[int] = set()
        room = min(_ROOM[layer], MOST - len(self._found))
        for token, close in zip(tokens, closeness, strict=True):
            if len(kept) >= room:
                break
            if token not in taken and token not in kept and token not in left_out:
                kept.add(token)
                self._found.append(Near(token, layer, close))
        # What finds no room in its own layer is not shown under a less sure one.
        taken.update(tokens)

    def has_room(self) -> bool:
        return len(self._found) < MOST

    def best(self) -> tuple[Near, ...]:
        return tuple(self._found)
