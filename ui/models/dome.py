"""Where the points of the dome stand: one per person, in alphabetical order from left to right.

Plain arithmetic, no array library: this runs before the first frame. A rank's place depends only
on how many persons there are, so a person keeps it until the next publication.
"""

from __future__ import annotations

import math
from array import array
from bisect import bisect
from functools import lru_cache

TILT = 0.30
MAGNITUDES = (0.72, 0.94)
"""Most points are small, a few are bright."""
SIN, COS = math.sin(TILT), math.cos(TILT)


def project(latitude: float, longitude: float) -> tuple[float, float]:
    """A place on the dome as seen from in front: x in -1..1, y upwards."""
    flat = math.cos(latitude)
    return flat * math.sin(longitude), math.sin(latitude) * COS - flat * math.cos(longitude) * SIN


def _noise(seed: int) -> float:
    """A fixed number in 0..1 that looks random (one round of a 32-bit hash)."""
    mixed = (seed * 0x9E3779B1) & 0xFFFFFFFF
    mixed ^= mixed >> 15
    mixed = (mixed * 0x85EBCA77) & 0xFFFFFFFF
    mixed ^= mixed >> 13
    return mixed / 0xFFFFFFFF


@lru_cache(maxsize=8)
def points(count: int, *, night: bool) -> tuple[array[float], array[float], array[float]]:
    """x, y and longitude of each rank.

    On paper the points keep the rings of the concrete dome; by night they scatter like stars.
    """
    rows = int(math.sqrt(count * math.pi / 8)) + 1
    latitudes = [(row + 0.5) / rows * (math.pi / 2) for row in range(rows)]
    whole = sum(math.cos(latitude) for latitude in latitudes)
    sizes = [max(1, round(math.cos(latitude) / whole * count)) for latitude in latitudes]
    sizes[0] += count - sum(sizes)
    places: list[tuple[float, float]] = []
    for row, (latitude, size) in enumerate(zip(latitudes, sizes, strict=True)):
        lean = (math.pi / max(size, 1)) * ((row * 0.618) % 1 - 0.5)
        places.extend(
            (((place + 0.5) / size - 0.5) * math.pi + lean, latitude) for place in range(size)
        )
    places.sort()
    loose = 1.0 if night else 0.2
    xs, ys, longitudes = array("d"), array("d"), array("d")
    for rank, (longitude, latitude) in enumerate(places):
        up = latitude + (_noise(2 * rank) + _noise(2 * rank + 7919) - 1) * 0.018 * loose
        wide = loose * math.pi / max(8.0, 2 * rows * math.cos(latitude)) * 0.45
        along = longitude + (_noise(2 * rank + 1) + _noise(2 * rank + 104729) - 1) * wide
        along = min(max(along, -math.pi / 2), math.pi / 2)
        x, y = project(up, along)
        xs.append(x)
        ys.append(y)
        longitudes.append(longitude)
    return xs, ys, longitudes


def size_class(rank: int) -> int:
    """Which of three sizes a point is drawn in: most small, a few bright."""
    magnitude = _noise(rank + 3)
    return bisect(MAGNITUDES, magnitude)
