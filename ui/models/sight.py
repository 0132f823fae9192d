"""What one sees of a picture: plain geometry of looking closer, moving and turning."""

import math
from dataclasses import dataclass, replace

CLOSEST = 3.0
"""Three pixels of the screen a pixel of the picture: beyond that there is nothing to see."""
RIGHT = 90


@dataclass(frozen=True, slots=True, kw_only=True)
class Sight:
    """A picture of `width` by `height` seen through a view: the point at its middle, zoom, turn."""

    width: float = 1.0
    height: float = 1.0
    view_width: float = 1.0
    view_height: float = 1.0
    x: float = 0.5
    y: float = 0.5
    zoom: float = 1.0
    turn: float = 0.0

    @property
    def whole_zoom(self) -> float:
        """The zoom at which the whole picture is seen."""
        across, down = self._turned_size(self.width, self.height)
        return min(self.view_width / max(across, 1), self.view_height / max(down, 1))

    @property
    def closest_zoom(self) -> float:
        """The zoom beyond which there is nothing more to see."""
        return max(CLOSEST, self.whole_zoom)

    @property
    def is_whole(self) -> bool:
        """Whether the whole picture is seen."""
        return self.zoom <= self.whole_zoom * 1.001

    def _turned_size(self, width: float, height: float) -> tuple[float, float]:
        angle = math.radians(self.turn)
        cosine, sine = abs(math.cos(angle)), abs(math.sin(angle))
        return width * cosine + height * sine, width * sine + height * cosine

    def whole(self) -> "Sight":
        """The whole picture."""
        return replace(self, zoom=self.whole_zoom, x=self.width / 2, y=self.height / 2)

    def seen_through(self, width: float, height: float) -> "Sight":
        """The same through a view of another size; the whole stays whole."""
        was_whole = self.is_whole
        fresh = replace(self, view_width=max(width, 1.0), view_height=max(height, 1.0))
        return fresh.whole() if was_whole else fresh.held()

    def to_picture(self, across: float, down: float) -> tuple[float, float]:
        """The point of the picture under a point of the view."""
        angle = math.radians(-self.turn)
        dx, dy = across - self.view_width / 2, down - self.view_height / 2
        cosine, sine = math.cos(angle), math.sin(angle)
        return (
            self.x + (dx * cosine - dy * sine) / self.zoom,
            self.y + (dx * sine + dy * cosine) / self.zoom,
        )

    def closer(self, factor: float, across: float, down: float) -> "Sight":
        """Closer or farther; what lies under the point stays under it."""
        zoom = min(max(self.zoom * factor, self.whole_zoom), self.closest_zoom)
        before = self.to_picture(across, down)
        nearer = replace(self, zoom=zoom)
        after = nearer.to_picture(across, down)
        moved = replace(
            nearer, x=nearer.x + before[0] - after[0], y=nearer.y + before[1] - after[1]
        )
        return moved.held()

    def moved(self, across: float, down: float) -> "Sight":
        """The picture is pushed by so many pixels of the view."""
        angle = math.radians(-self.turn)
        cosine, sine = math.cos(angle), math.sin(angle)
        return replace(
            self,
            x=self.x - (across * cosine - down * sine) / self.zoom,
            y=self.y - (across * sine + down * cosine) / self.zoom,
        ).held()

    def at(self, x: float, y: float) -> "Sight":
        """A point of the picture comes to the middle."""
        return replace(self, x=x, y=y).held()

    def turned(self, by: float) -> "Sight":
        """Turned about the middle of the view; the whole stays whole."""
        was_whole = self.is_whole
        fresh = replace(self, turn=(self.turn + by) % 360)
        return fresh.whole() if was_whole else fresh.held()

    def straight(self) -> "Sight":
        """Turned to the nearest right angle."""
        nearest = round(self.turn / RIGHT) * RIGHT
        return self.turned(nearest - self.turn)

    def held(self) -> "Sight":
        """The picture fills the view as far as it can: no sliding off the table."""
        across, down = self._turned_size(self.view_width / self.zoom, self.view_height / self.zoom)
        return replace(
            self,
            zoom=min(max(self.zoom, self.whole_zoom), self.closest_zoom),
            x=_within(self.x, across, self.width),
            y=_within(self.y, down, self.height),
        )

    def region(self) -> tuple[float, float, float, float]:
        """The part of the picture in sight: left, top, right, bottom."""
        corners = [
            self.to_picture(across, down)
            for across in (0.0, self.view_width)
            for down in (0.0, self.view_height)
        ]
        return (
            max(0.0, min(x for x, _ in corners)),
            max(0.0, min(y for _, y in corners)),
            min(self.width, max(x for x, _ in corners)),
            min(self.height, max(y for _, y in corners)),
        )


def _within(middle: float, seen: float, size: float) -> float:
    if seen >= size:
        return size / 2
    return min(max(middle, seen / 2), size - seen / 2)
