"""What has been found near a word so far, best layer first."""

from collections.abc import Sequence
from itertools import chain
from typing import Final, NamedTuple

from index.results import Layer


class Near(NamedTuple):
    """A token near a word: by which layer, and how close inside the layer, 0..1."""

    token: int
    layer: Layer
    closeness: float


Found = list[tuple[int, float]]
"""Tokens with their closeness, in any order; a token may stand more than once."""

MOST: Final = 64
# What a layer may fill, so that a common sound leaves room for a rare misreading.
_ROOM: Final = {
    Layer.NORMALISED: 16,
    Layer.EQUIVALENT: 32,
    Layer.SOUND: 26,
    Layer.MISREAD: 12,
    Layer.SPELLING: MOST,
}


Heard = tuple[str, Layer, float]
"""A name near a word as text, by which layer, and how close."""


def of_all(several: Sequence[Sequence[Heard]]) -> list[Heard]:
    """What the lexicons of several segments found near a word, as one of all names tells it."""
    best: list[Heard] = []
    for layer, room in _ROOM.items():
        alike: dict[str, float] = {}
        for text, by, closeness in chain.from_iterable(several):
            if by is layer:
                alike[text] = max(closeness, alike.get(text, closeness))
        ordered = sorted(alike.items(), key=lambda each: (-each[1], each[0].encode("utf-8")))
        most = min(room, MOST - len(best))
        best += [(text, layer, closeness) for text, closeness in ordered[:most]]
    return best


def _closest_first(one: tuple[int, float]) -> tuple[float, int]:
    return -one[1], one[0]


class Candidates:
    """Layers must be put from the surest down: a token keeps the first that finds it."""

    def __init__(self, first: int, past: int, gone: frozenset[int] = frozenset()) -> None:
        """Tokens from `first` to before `past` need no layer and are left out; `gone` ones too."""
        self._gone = gone
        self._left_out = range(first, past)
        self._taken: set[int] = set()
        self._found: list[Near] = []

    def put(self, layer: Layer, found: Found) -> None:
        """Keep the closest of these, and no token that a surer layer has found."""
        if self._gone:
            found = [each for each in found if each[0] not in self._gone]
        if not found:
            return
        found.sort(key=_closest_first)
        left_out, taken = self._left_out, self._taken
        kept: set[int] = set()
        room = min(_ROOM[layer], MOST - len(self._found))
        for token, closeness in found:
            if len(kept) >= room:
                break
            if token not in taken and token not in kept and token not in left_out:
                kept.add(token)
                self._found.append(Near(token, layer, closeness))
        # What finds no room in its own layer is not shown under a less sure one.
        taken.update(token for token, _ in found)

    def has_room(self) -> bool:
        return len(self._found) < MOST

    def best(self) -> tuple[Near, ...]:
        return tuple(self._found)
