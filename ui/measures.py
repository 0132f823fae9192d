"""How large the screen is drawn: one factor, from its pixels, its diagonal and the distance.

Views are drawn for a short side of 1080. The factor is given to Qt before the application object
(QT_SCALE_FACTOR), so no view computes a size.
"""

import math
from pathlib import Path

SHORT_SIDE = 1080
LEAST = 0.85
"""Below this, targets become smaller than a fingertip: lists scroll instead."""
REFERENCE_PIXEL_MM = 0.277
REFERENCE_DISTANCE_MM = 600
"""A 24 inch screen of 1080 lines at arm's length: what the views were drawn for."""
MOST_ZOOM = 1.2
"""Views need 900 logical pixels: the factor goes no further beyond short side / 1080 than this."""
MM_PER_INCH = 25.4


def scale_factor(
    pixels: tuple[int, int],
    diagonal_inches: float = 0.0,
    distance_mm: float = 0.0,
    wanted: float = 0.0,
) -> float:
    """The factor for a screen; `wanted` wins, zeros are not known."""
    if wanted > 0:
        return wanted
    plain = max(min(pixels) / SHORT_SIDE, LEAST)
    if diagonal_inches <= 0:
        return plain
    pixel_mm = diagonal_inches * MM_PER_INCH / math.hypot(*pixels)
    distance = (distance_mm or REFERENCE_DISTANCE_MM) / REFERENCE_DISTANCE_MM
    seen = REFERENCE_PIXEL_MM / pixel_mm * distance
    return min(max(plain, seen), plain * MOST_ZOOM)


def screen_pixels(cards: Path = Path("/sys/class/drm")) -> tuple[int, int] | None:
    """The pixels of the first connected screen, as the kernel lists them; None when it does not.

    Qt tells them only once the application object exists, which is too late for the factor.
    """
    for status in sorted(cards.glob("card*-*/status")):
        try:
            if status.read_text("ascii").strip() != "connected":
                continue
            modes = (status.parent / "modes").read_text("ascii").split()
            width, height = modes[0].rstrip("ip").split("x")
            return int(width), int(height)
        except (OSError, ValueError, IndexError):
            continue
    return None
