"""Lets libvips decode what Pillow would hold whole, where pyvips is installed."""

from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import Any

from PIL import Image

_MODES = {("b-w", 1): "L", ("srgb", 3): "RGB"}


def regions_of(
    path: Path, image: Image.Image, size: tuple[int, int], *, in_order: bool
) -> Callable[[tuple[int, int, int, int]], Image.Image] | None:
    """What gives a part of a picture of some size; None without pyvips, or for other colours.

    With `in_order` the parts must be asked for from top to bottom, and little is kept.
    """
    try:
        pyvips: Any = import_module("pyvips")
    except (ImportError, OSError):
        # OSError: the binding is there, the library of C is not.
        return None
    how: dict[str, object] = {"access": "sequential" if in_order else "random"}
    if image.format == "TIFF":
        # A strip may hold the whole picture: the limits are ours.
        how |= {"page": image.tell(), "unlimited": True}
    try:
        opened = pyvips.Image.new_from_file(str(path), fail_on="truncated", **how)
    except pyvips.Error:
        return None
    mode = _MODES.get((opened.interpretation, opened.bands))
    if mode != image.mode or opened.format != "uchar":
        return None
    if (opened.width, opened.height) != size:
        return None

    def region(box: tuple[int, int, int, int]) -> Image.Image:
        left, top, right, bottom = box
        wide, high = right - left, bottom - top
        try:
            held = pyvips.Region.new(opened).fetch(left, top, wide, high)
        except pyvips.Error as error:
            raise OSError(str(error)) from error
        return Image.frombytes(mode, (wide, high), held)

    return region
