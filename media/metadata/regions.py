"""The regions of a picture that its XMP names, on the upright picture, in its pixels.

The schema of the Metadata Working Group gives the centre of a box, Microsoft's gives its corner;
both mean the picture as it is stored, before it is turned. A region in both counts once.
"""

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from itertools import islice

from kiosk.records.canvas import Region
from kiosk.records.folding import fold
from media.metadata.xmp import Node, Xmp, fields, items, words
from media.renditions import ON_ITS_SIDE, upright

MOST_REGIONS = 500

_MWG = "{http://www.metadataworkinggroup.com/schemas/regions/}"
_AREA = "{http://ns.adobe.com/xmp/sType/Area#}"
_SIZE = "{http://ns.adobe.com/xap/1.0/sType/Dimensions#}"
_MICROSOFT = "{http://ns.microsoft.com/photo/1.2/}"
_REGIONS = "{http://ns.microsoft.com/photo/1.2/t/RegionInfo#}"
_REGION = "{http://ns.microsoft.com/photo/1.2/t/Region#}"
_SAME = 0.5
_SHAPE = 0.02


@dataclass(frozen=True, slots=True)
class _Box:
    """A named box in shares of the picture as it is stored."""

    name: str
    kind: str
    left: float
    top: float
    right: float
    bottom: float


def regions(
    xmp: Xmp, size: tuple[int, int], orientation: int
) -> tuple[tuple[Region, ...], tuple[str, ...]]:
    """The regions on the upright picture, and what is wrong with them.

    `size` is that of the picture as it is stored.
    """
    faults: list[str] = []
    if not all(size):
        return (), ()
    boxes = list(islice(_working_group(xmp, size, orientation, faults), MOST_REGIONS))
    for box in islice(_microsoft(xmp, faults), MOST_REGIONS):
        twin = next((place for place, each in enumerate(boxes) if _same(each, box)), None)
        if twin is None:
            boxes.append(box)
        elif not boxes[twin].name:
            boxes[twin] = replace(boxes[twin], name=box.name)
    shown = upright(size, orientation)
    found = []
    for box in boxes[:MOST_REGIONS]:
        region = _cut(_turned(box, orientation), shown)
        if region is None:
            faults.append("region-outside")
        elif region not in found:
            found.append(region)
    return tuple(found), tuple(dict.fromkeys(faults))


def _working_group(
    xmp: Xmp, size: tuple[int, int], orientation: int, faults: list[str]
) -> Iterator[_Box]:
    node = xmp.properties.get(f"{_MWG}Regions")
    if node is None or isinstance(node, str):
        return
    whole = fields(node)
    applied = _applied(whole.get(f"{_MWG}AppliedToDimensions"))
    if applied and not _same_shape(applied, size):
        if not _same_shape((applied[1], applied[0]), size):
            # Drawn before the picture was cut to another shape: the boxes mean other places.
            faults.append("region-outside")
            return
        if orientation not in ON_ITS_SIDE:
            faults.append("region-outside")
            return
    turned_back = bool(applied) and not _same_shape(applied or size, size)
    for item in items(whole.get(f"{_MWG}RegionList")):
        if isinstance(item, str):
            continue
        said = fields(item)
        if f"{_MWG}Area" not in said and not words(said.get(f"{_MWG}Name")):
            continue
        box = _area(said, applied or size)
        if box is None:
            faults.append("region-outside")
        elif turned_back:
            # Measured on the upright picture already.
            yield _turned(box, _BACK[orientation])
        else:
            yield box


def _applied(node: Node | None) -> tuple[float, float] | None:
    if node is None or isinstance(node, str):
        return None
    said = fields(node)
    width, height = _number(said.get(f"{_SIZE}w")), _number(said.get(f"{_SIZE}h"))
    return (width, height) if width and height and width > 0 and height > 0 else None


def _same_shape(one: tuple[float, float], other: tuple[float, float]) -> bool:
    return abs(one[0] * other[1] - one[1] * other[0]) <= _SHAPE * one[0] * other[1] + max(other)


def _number(node: Node | None) -> float | None:
    try:
        value = float(words(node))
    except ValueError:
        return None
    return value if math.isfinite(value) else None


def _area(said: dict[str, Node], applied: tuple[float, float]) -> _Box | None:
    node = said.get(f"{_MWG}Area")
    if node is None or isinstance(node, str):
        return None
    area = fields(node)
    read = [_number(area.get(f"{_AREA}{name}")) for name in "xywh"]
    x, y, width, height = (value if value is not None else -1.0 for value in read)
    if width < 0 or height < 0 or None in read:
        return None
    unit = words(area.get(f"{_AREA}unit"))
    if unit == "pixel" or (not unit and max(x, y, width, height) > 1):
        x, width = x / applied[0], width / applied[0]
        y, height = y / applied[1], height / applied[1]
    return _Box(
        words(said.get(f"{_MWG}Name")), words(said.get(f"{_MWG}Type")) or "Face",
        x - width / 2, y - height / 2, x + width / 2, y + height / 2,
    )  # fmt: skip


def _microsoft(xmp: Xmp, faults: list[str]) -> Iterator[_Box]:
    node = xmp.properties.get(f"{_MICROSOFT}RegionInfo")
    if node is None or isinstance(node, str):
        return
    for item in items(fields(node).get(f"{_REGIONS}Regions")):
        if isinstance(item, str):
            continue
        said = fields(item)
        name = words(said.get(f"{_REGION}PersonDisplayName"))
        written = words(said.get(f"{_REGION}Rectangle"))
        if not written:
            # A person named without a place in the picture.
            continue
        try:
            left, top, width, height = (float(part) for part in written.split(","))
        except ValueError:
            faults.append("region-outside")
            continue
        if not all(map(math.isfinite, (left, top, width, height))):
            faults.append("region-outside")
            continue
        yield _Box(name, "Face", left, top, left + width, top + height)


def _same(one: _Box, other: _Box) -> bool:
    """Whether two boxes are one region: they lie upon each other, and no name contradicts."""
    if one.name and other.name and fold(one.name) != fold(other.name):
        return False
    across = min(one.right, other.right) - max(one.left, other.left)
    down = min(one.bottom, other.bottom) - max(one.top, other.top)
    if across <= 0 or down <= 0:
        return False
    areas = sum((box.right - box.left) * (box.bottom - box.top) for box in (one, other))
    shared = across * down
    return shared / (areas - shared) > _SAME


_POINTS: dict[int, Callable[[float, float], tuple[float, float]]] = {
    1: lambda x, y: (x, y), 2: lambda x, y: (1 - x, y), 3: lambda x, y: (1 - x, 1 - y),
    4: lambda x, y: (x, 1 - y), 5: lambda x, y: (y, x), 6: lambda x, y: (1 - y, x),
    7: lambda x, y: (1 - y, 1 - x), 8: lambda x, y: (y, 1 - x),
}  # fmt: skip
_BACK = {1: 1, 2: 2, 3: 3, 4: 4, 5: 5, 6: 8, 7: 7, 8: 6}


def _turned(box: _Box, orientation: int) -> _Box:
    """The box on the picture turned as EXIF says."""
    turn = _POINTS[orientation]
    one, other = turn(box.left, box.top), turn(box.right, box.bottom)
    return replace(
        box,
        left=min(one[0], other[0]), right=max(one[0], other[0]),
        top=min(one[1], other[1]), bottom=max(one[1], other[1]),
    )  # fmt: skip


def _cut(box: _Box, size: tuple[int, int]) -> Region | None:
    """The part of a box inside the picture, in whole pixels; None when there is none."""
    left, right = (round(min(1.0, max(0.0, each)) * size[0]) for each in (box.left, box.right))
    top, bottom = (round(min(1.0, max(0.0, each)) * size[1]) for each in (box.top, box.bottom))
    if right <= left or bottom <= top:
        return None
    return Region(
        name=box.name, x=left, y=top, width=right - left, height=bottom - top, kind=box.kind
    )
