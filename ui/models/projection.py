"""The Lambert conformal conic projection of the outline maps, in plain arithmetic.

The outlines (`ui/assets/maps`) were cut from Natural Earth with the same constants, so a place and
a coast agree to the pixel.
"""

import math
from dataclasses import dataclass

KM_PER_RADIAN = 6371.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Chart:
    """One outline map: its window in degrees, its cone, its width in units of the outline."""

    name: str
    west: float
    south: float
    east: float
    north: float
    meridian: float
    latitude: float
    lower: float
    upper: float
    width: float = 1600.0


EUROPE = Chart(
    name="europe",
    west=-5.5,
    south=46.2,
    east=19.5,
    north=55.5,
    meridian=7,
    latitude=51,
    lower=48,
    upper=54,
)
REGION = Chart(
    name="region",
    west=1.2,
    south=50.1,
    east=3.7,
    north=51.3,
    meridian=2.4,
    latitude=50.7,
    lower=50.2,
    upper=51.2,
)


class Projection:
    """Turns degrees into units of one chart's outline."""

    def __init__(self, chart: Chart) -> None:
        self.chart = chart
        lower, upper = math.radians(chart.lower), math.radians(chart.upper)
        self._n = math.log(math.cos(lower) / math.cos(upper)) / math.log(
            math.tan(math.pi / 4 + upper / 2) / math.tan(math.pi / 4 + lower / 2)
        )
        self._f = math.cos(lower) * math.tan(math.pi / 4 + lower / 2) ** self._n / self._n
        self._rho = self._radius(chart.latitude)
        span = chart.east - chart.west
        edge = [
            self._cone(chart.west + span * place / 20, parallel)
            for place in range(21)
            for parallel in (chart.south, chart.north)
        ]
        middle = (chart.south + chart.north) / 2
        edge += [self._cone(chart.west, middle), self._cone(chart.east, middle)]
        self._left = min(x for x, _ in edge)
        self._top = min(y for _, y in edge)
        self._scale = chart.width / (max(x for x, _ in edge) - self._left)
        self.height = (max(y for _, y in edge) - self._top) * self._scale

    def _radius(self, latitude: float) -> float:
        radius: float = self._f / math.tan(math.pi / 4 + math.radians(latitude) / 2) ** self._n
        return radius

    def _cone(self, longitude: float, latitude: float) -> tuple[float, float]:
        rho = self._radius(latitude)
        angle = self._n * math.radians(longitude - self.chart.meridian)
        return rho * math.sin(angle), -(self._rho - rho * math.cos(angle))

    def place(self, latitude: float, longitude: float) -> tuple[float, float]:
        """Where a place lies, in units of the outline."""
        x, y = self._cone(longitude, latitude)
        return (x - self._left) * self._scale, (y - self._top) * self._scale

    def length(self, km: float) -> float:
        """How long a distance is on the chart; the projection is true along its parallels."""
        return km / KM_PER_RADIAN * self._scale

    def holds(self, latitude: float, longitude: float) -> bool:
        """Whether a place lies inside the chart's window."""
        chart = self.chart
        return chart.south <= latitude <= chart.north and chart.west <= longitude <= chart.east
