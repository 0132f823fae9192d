"""The dome of names as an item: unlit points from a cached picture, lit ones drawn on top.

QPainter only, no shader: the software renderer draws it as well.
"""

import math
from typing import Any

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPen, QPolygonF
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem, QQuickPaintedItem

from ui.models.dome import SIN, points, project, size_class
from ui.qt import Property

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

SIZES = (2.1, 2.9, 3.8)
SHADES = 4
FOOT = 0.295
GLOW = ((14, 0.08), (9, 0.18), (5.2, 1.0))
"""A lit point: rings of light from the outside in, each with its width and strength."""
STEPS = 4
"""A lit point is drawn once for each quarter of a pixel, across and down."""
ABOVE = int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
ROUND = Qt.PenCapStyle.RoundCap


@QmlElement
class NameVault(QQuickPaintedItem):
    """One point, one person. Ranks come as text (`12 13 14`), letters as `A:0 B:31`."""

    changed = Signal()
    nightChanged = Signal()
    """Of its own: the colours of a page hang on it, and would loop."""

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self.setAntialiasing(True)
        self.values: dict[str, Any] = {
            "total": 0,
            "lit": "",
            "alike": "",
            "one": -1,
            "letters": "",
            "night": False,
            "point_colour": QColor("black"),
            "lit_colour": QColor("blue"),
            "one_colour": QColor("red"),
            "letter_colour": QColor("black"),
            "letter_family": "",
            "letter_size": 19,
            "pixel_ratio": 1.0,
        }
        self._base: QImage | None = None
        self._base_key: tuple[object, ...] = ()
        self._lights: list[QImage] = []
        self._lights_key: tuple[object, ...] = ()

    def put(self, name: str, value: object) -> None:
        """Change one property and draw again."""
        if self.values[name] != value:
            self.values[name] = value
            (self.nightChanged if name == "night" else self.changed).emit()
            self.update()

    # Qt reads each of these through its own getter; there is nothing else to say about them.
    total = Property(
        int, lambda s: s.values["total"], lambda s, v: s.put("total", v), notify=changed
    )
    lit = Property(str, lambda s: s.values["lit"], lambda s, v: s.put("lit", v), notify=changed)
    alike = Property(
        str, lambda s: s.values["alike"], lambda s, v: s.put("alike", v), notify=changed
    )
    one = Property(int, lambda s: s.values["one"], lambda s, v: s.put("one", v), notify=changed)
    letters = Property(
        str, lambda s: s.values["letters"], lambda s, v: s.put("letters", v), notify=changed
    )
    night = Property(
        bool, lambda s: s.values["night"], lambda s, v: s.put("night", v), notify=nightChanged
    )
    pointColour = Property(
        QColor,
        lambda s: s.values["point_colour"],
        lambda s, v: s.put("point_colour", v),
        notify=changed,
    )
    litColour = Property(
        QColor,
        lambda s: s.values["lit_colour"],
        lambda s, v: s.put("lit_colour", v),
        notify=changed,
    )
    oneColour = Property(
        QColor,
        lambda s: s.values["one_colour"],
        lambda s, v: s.put("one_colour", v),
        notify=changed,
    )
    letterColour = Property(
        QColor,
        lambda s: s.values["letter_colour"],
        lambda s, v: s.put("letter_colour", v),
        notify=changed,
    )
    letterFamily = Property(
        str,
        lambda s: s.values["letter_family"],
        lambda s, v: s.put("letter_family", v),
        notify=changed,
    )
    letterSize = Property(
        int,
        lambda s: s.values["letter_size"],
        lambda s, v: s.put("letter_size", v),
        notify=changed,
    )

    pixelRatio = Property(
        float,
        lambda s: s.values["pixel_ratio"],
        lambda s, v: s.put("pixel_ratio", v),
        notify=changed,
    )

    # ------------------------------------------------------------------ where things are

    def _frame(self) -> tuple[float, float, float]:
        """Middle, base line and radius of the dome in this item."""
        below = 30.0 if self.values["letters"] else 0.0
        beside = 24.0 if self.values["letters"] else 6.0
        radius = min(self.width() / 2 - beside, (self.height() - 8 - below) / (1 + FOOT))
        radius = max(radius, 1.0)
        return self.width() / 2, self.height() - 6 - radius * FOOT - below, radius

    def _place(self, rank: int) -> QPointF:
        xs, ys, _ = points(self.values["total"], night=self.values["night"])
        middle, base, radius = self._frame()
        return QPointF(middle + xs[rank] * radius, base - ys[rank] * radius)

    def _polygon(self, ranks: list[int]) -> QPolygonF:
        xs, ys, _ = points(self.values["total"], night=self.values["night"])
        middle, base, radius = self._frame()
        return QPolygonF(
            [QPointF(middle + xs[rank] * radius, base - ys[rank] * radius) for rank in ranks]
        )

    @Slot(int, result=QPointF)
    def pointOf(self, rank: int) -> QPointF:
        """Where a person stands, in this item's coordinates."""
        if not 0 <= rank < self.values["total"]:
            return QPointF(0, 0)
        return self._place(rank)

    @Slot(float, float, result=int)
    def nearest(self, x: float, y: float) -> int:
        """The person nearest to a touch; below the base, the one at that place of the alphabet."""
        total = self.values["total"]
        if total <= 0:
            return -1
        xs, ys, longitudes = points(total, night=self.values["night"])
        middle, base, radius = self._frame()
        wanted_x, wanted_y = (x - middle) / radius, (base - y) / radius
        if wanted_y < -SIN:
            longitude = math.asin(min(max(wanted_x, -1.0), 1.0))
            return min(range(total), key=lambda rank: abs(longitudes[rank] - longitude))
        return min(
            range(total),
            key=lambda rank: (xs[rank] - wanted_x) ** 2 + (ys[rank] - wanted_y) ** 2,
        )

    # ------------------------------------------------------------------ drawing

    def paint(self, painter: QPainter) -> None:
        """Draw the unlit picture, the slice of the letter, the lit points, the letters."""
        total = self.values["total"]
        if total <= 0:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        exact, alike = self._ranks("lit"), self._ranks("alike")
        scale = max(0.55, self._frame()[2] / 620)
        letters = self._letters()
        slice_ = self._slice(exact, letters)
        if slice_ is not None:
            self._draw_slice(painter, *slice_)
        painter.drawImage(0, 0, self._unlit(scale))
        self._draw_lit(painter, exact + alike, scale)
        one = self.values["one"]
        if 0 <= one < total:
            halo = ((44, 0.05), (30, 0.09), (18, 0.22), (8, 1.0))
            self._draw_points(painter, [one], "one_colour", scale, *halo)
        self._draw_letters(painter, letters, slice_)

    def _ranks(self, name: str) -> list[int]:
        total = self.values["total"]
        return [rank for rank in map(int, self.values[name].split()) if rank < total]

    def _letters(self) -> list[tuple[str, int, int]]:
        """Each letter with its first rank and the rank past its last."""
        pairs = [part.rsplit(":", 1) for part in self.values["letters"].split()]
        if not pairs:
            return []
        starts = [(letter, int(first)) for letter, first in pairs]
        ends = [first for _, first in starts[1:]] + [self.values["total"]]
        return [(letter, first, end) for (letter, first), end in zip(starts, ends, strict=True)]

    def _slice(
        self, exact: list[int], letters: list[tuple[str, int, int]]
    ) -> tuple[int, int] | None:
        """The slice of the letter in which all exact points lie, if there is one."""
        if not exact:
            return None
        low, high = min(exact), max(exact)
        for _, first, end in letters:
            if first <= low and high < end:
                return first, end
        return None

    def _ratio(self) -> float:
        # Given by the view: asking an item for its window ties the window's life to the item's.
        return max(float(self.values["pixel_ratio"]), 0.5)

    def _unlit(self, scale: float) -> QImage:
        ratio = self._ratio()
        size = QSizeF(self.width(), self.height()) * ratio
        values = self.values
        key = (
            values["total"],
            values["night"],
            values["point_colour"].rgba(),
            bool(values["letters"]),
            size.toTuple(),
        )
        if self._base is None or self._base_key != key:
            self._base, self._base_key = self._draw_unlit(size, ratio, scale), key
        return self._base

    def _draw_unlit(self, size: QSizeF, ratio: float, scale: float) -> QImage:
        image = QImage(size.toSize(), QImage.Format.Format_ARGB32_Premultiplied)
        image.setDevicePixelRatio(ratio)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        total, night = self.values["total"], self.values["night"]
        _, ys, longitudes = points(total, night=night)
        classes: dict[tuple[int, int], list[int]] = {}
        for rank in range(total):
            light = 0.35 + 0.65 * (0.6 * math.cos(longitudes[rank]) + 0.4 * max(0.0, ys[rank]))
            shade = min(SHADES - 1, int(light * SHADES))
            classes.setdefault((size_class(rank), shade), []).append(rank)
        for (size_number, shade), ranks in sorted(classes.items()):
            colour = QColor(self.values["point_colour"])
            colour.setAlphaF(min(1.0, (0.20 + 0.22 * (shade + 1)) * (0.62 if night else 0.74)))
            painter.setPen(QPen(colour, SIZES[size_number] * scale, c=ROUND))
            painter.drawPoints(self._polygon(ranks))
        painter.end()
        return image

    def _draw_lit(self, painter: QPainter, ranks: list[int], scale: float) -> None:
        """Many thousand points may be lit by one letter: each is a copy of a small picture."""
        if not ranks:
            return
        xs, ys, _ = points(self.values["total"], night=self.values["night"])
        middle, base, radius = self._frame()
        ratio = self._ratio()
        lights = self._lit(scale, ratio)
        half = lights[0].width() // 2
        middle, base, radius = middle * ratio, base * ratio, radius * ratio
        draw = painter.drawImage
        for rank in ranks:
            x, y = middle + xs[rank] * radius, base - ys[rank] * radius
            left, top = int(x), int(y)
            step = int((y - top) * STEPS) * STEPS + int((x - left) * STEPS)
            draw(QPointF((left - half) / ratio, (top - half) / ratio), lights[step])

    def _lit(self, scale: float, ratio: float) -> list[QImage]:
        """The picture of a lit point, one for each step within a pixel."""
        colour = QColor(self.values["lit_colour"])
        key = (colour.rgba(), scale, ratio)
        if self._lights_key != key:
            half = math.ceil(GLOW[0][0] * scale * ratio / 2) + 1
            places = [(half + (step + 0.5) / STEPS) / ratio for step in range(STEPS)]
            self._lights = [
                _light(QPointF(x, y), 2 * half + 1, ratio, colour, scale)
                for y in places
                for x in places
            ]
            self._lights_key = key
        return self._lights

    def _draw_points(
        self,
        painter: QPainter,
        ranks: list[int],
        colour_name: str,
        scale: float,
        *rings: tuple[float, float],
    ) -> None:
        if not ranks:
            return
        polygon = self._polygon(ranks)
        for size, alpha in rings:
            colour = QColor(self.values[colour_name])
            colour.setAlphaF(alpha)
            painter.setPen(QPen(colour, size * scale, c=ROUND))
            painter.drawPoints(polygon)

    def _draw_slice(self, painter: QPainter, first: int, end: int) -> None:
        _, _, longitudes = points(self.values["total"], night=self.values["night"])
        middle, base, radius = self._frame()
        west, east = longitudes[first], longitudes[end - 1]

        def at(latitude: float, longitude: float) -> QPointF:
            x, y = project(latitude, longitude)
            return QPointF(middle + x * radius, base - y * radius)

        steps = [step / 23 for step in range(24)]
        outline = [at(part * math.pi / 2, west) for part in reversed(steps)]
        outline += [at(0, west + (east - west) * part) for part in steps]
        outline += [at(part * math.pi / 2, east) for part in steps]
        colour = QColor(self.values["lit_colour"])
        colour.setAlphaF(0.12)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawPolygon(QPolygonF(outline))
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _draw_letters(
        self,
        painter: QPainter,
        letters: list[tuple[str, int, int]],
        lit: tuple[int, int] | None,
    ) -> None:
        _, _, longitudes = points(self.values["total"], night=self.values["night"])
        middle, base, radius = self._frame()
        size = self.values["letter_size"]
        font = QFont(self.values["letter_family"])
        font.setPixelSize(size)
        drawn: list[tuple[float, float]] = []
        for letter, first, end in sorted(letters, key=lambda each: each[1] - each[2]):
            longitude = longitudes[(first + end - 1) // 2]
            x = middle + math.sin(longitude) * (radius + 14)
            y = base + math.cos(longitude) * SIN * (radius + 14) + 8
            # The letters with most names come first; one that would touch another is left out.
            if any(math.hypot(x - u, y - v) < size * 0.95 for u, v in drawn):
                continue
            drawn.append((x, y))
            here = lit == (first, end)
            font.setBold(here)
            painter.setFont(font)
            painter.setPen(self.values["lit_colour" if here else "letter_colour"])
            box = QRectF(x - 20, y - 4, 40, size * 1.4)
            painter.drawText(box, ABOVE, letter)


def _light(middle: QPointF, side: int, ratio: float, colour: QColor, scale: float) -> QImage:
    image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for width, strength in GLOW:
        ring = QColor(colour)
        ring.setAlphaF(strength)
        painter.setPen(QPen(ring, width * scale, c=ROUND))
        painter.drawPoint(middle)
    painter.end()
    return image
