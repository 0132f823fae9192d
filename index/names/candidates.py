"""What has been found near a word so far, best layer first."""

from collections.abc import Iterable
from typing import Final, NamedTuple

from index.results import Layer


class Near(NamedTuple):
    """A token near a word: by which layer, and how close inside the layer, 0..1."""

    token: int
    layer: Layer
    closeness: float


MOST: Final = 64
# What a layer may fill, so that a common sound leaves room for a rare misreading.
_ROOM: Final = {
    Layer.NORMALISED: 16,
    Layer.EQUIVALENT: 32,
    Layer.SOUND: 26,
    Layer.MISREAD: 12,
    Layer.SPELLING: MOST,
}


class Candidates:
    """Layers must be put from the surest down: a token keeps the first that finds it."""

    def __init__(self, first: int, past: int) -> None:
        """Tokens from `first` to before `past` need no layer and are left out."""
        self._left_out = range(first, past)
        self._taken: set[int] = set()
        self._found: list[Near] = []

    def put(self, layer: Layer, found: Iterable[tuple[int, float]]) -> None:
        """Keep the closest of these, and no token that a surer layer has found."""
        best: dict[int, float] = {}
        left_out, taken = self._left_out, self._taken
        for token, closeness in found:
            if closeness > best.get(token, -1.0) and token not in taken and token not in left_out:
                best[token] = closeness
        ordered = sorted(best.items(), key=lambda one: (-one[1], one[0]))[: _ROOM[layer]]
        taken.update(best)
        self._found.extend(Near(token, layer, closeness) for token, closeness in ordered)

    def has_room(self) -> bool:
        return len(self._found) < MOST

    def best(self) -> tuple[Near, ...]:
        return tuple(self._found[:MOST])
