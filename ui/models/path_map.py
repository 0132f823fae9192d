"""The outline map under a path: land without borders, halos of precision, legs of the way.

A painted item, since a Shape is drawn outside its clipping ancestor by the software renderer, and
this page scrolls in portrait.
"""

from functools import cache
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QTransform
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem, QQuickPaintedItem

from ui.qt import Property

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

MAPS = Path(__file__).resolve().parents[1] / "assets" / "maps"
BEND = 0.12
KNOWN, UNKNOWN, HOME, BRANCH = range(4)
_COLOURS = ("sea", "shore", "land", "coast", "way", "home", "halo")


@cache
def outline(name: str) -> QPainterPath:
    """The land of a chart: one ring a line, pairs of numbers."""
    land = QPainterPath()
    for line in (MAPS / f"{name}.txt").read_text("ascii").splitlines():
        numbers = [float(word) for word in line.split()]
        land.moveTo(numbers[0], numbers[1])
        for place in range(2, len(numbers), 2):
            land.lineTo(numbers[place], numbers[place + 1])
        land.closeSubpath()
    return land


def numbers(packed: str) -> list[list[float]]:
    """Groups of numbers from `1,2,3;4,5,6`."""
    return [[float(word) for word in group.split(",")] for group in packed.split(";") if group]


@QmlElement
class PathMap(QQuickPaintedItem):
    """Draws one chart and one way; the marks above it are items of the view."""

    changed = Signal()

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self.values: dict[str, Any] = {
            "chart": "europe",
            "zoom": 1.0,
            "x": 0.0,
            "y": 0.0,
            "legs": "",
            "halos": "",
            "dots": "",
            **dict.fromkeys(_COLOURS, QColor("black")),
        }

    def put(self, name: str, value: object) -> None:
        """Change one property and draw again."""
        if self.values[name] != value:
            self.values[name] = value
            self.update()
            self.changed.emit()

    chart = Property(
        str, lambda s: s.values["chart"], lambda s, v: s.put("chart", v), notify=changed
    )
    zoom = Property(
        float, lambda s: s.values["zoom"], lambda s, v: s.put("zoom", v), notify=changed
    )
    centreX = Property(float, lambda s: s.values["x"], lambda s, v: s.put("x", v), notify=changed)
    centreY = Property(float, lambda s: s.values["y"], lambda s, v: s.put("y", v), notify=changed)
    legs = Property(str, lambda s: s.values["legs"], lambda s, v: s.put("legs", v), notify=changed)
    halos = Property(
        str, lambda s: s.values["halos"], lambda s, v: s.put("halos", v), notify=changed
    )
    dots = Property(str, lambda s: s.values["dots"], lambda s, v: s.put("dots", v), notify=changed)
    sea = Property(QColor, lambda s: s.values["sea"], lambda s, v: s.put("sea", v), notify=changed)
    shore = Property(
        QColor, lambda s: s.values["shore"], lambda s, v: s.put("shore", v), notify=changed
    )
    land = Property(
        QColor, lambda s: s.values["land"], lambda s, v: s.put("land", v), notify=changed
    )
    coast = Property(
        QColor, lambda s: s.values["coast"], lambda s, v: s.put("coast", v), notify=changed
    )
    way = Property(QColor, lambda s: s.values["way"], lambda s, v: s.put("way", v), notify=changed)
    home = Property(
        QColor, lambda s: s.values["home"], lambda s, v: s.put("home", v), notify=changed
    )
    halo = Property(
        QColor, lambda s: s.values["halo"], lambda s, v: s.put("halo", v), notify=changed
    )

    def paint(self, painter: QPainter) -> None:
        """Sea, land, halos, legs, and the points from which marks had to move."""
        values = self.values
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        bounds = QRectF(0, 0, self.width(), self.height())
        painter.setClipRect(bounds)
        painter.fillRect(bounds, values["sea"])
        onto = QTransform()
        onto.translate(self.width() / 2, self.height() / 2)
        onto.scale(values["zoom"], values["zoom"])
        onto.translate(-values["x"], -values["y"])
        land = onto.map(outline(values["chart"]))
        shore = QPen(values["shore"], 9)
        shore.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.strokePath(land, shore)
        painter.fillPath(land, values["land"])
        painter.strokePath(land, QPen(values["coast"], 1.4))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(values["halo"])
        for x, y, radius in numbers(values["halos"]):
            painter.drawEllipse(QPointF(x, y), radius, radius)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for leg in numbers(values["legs"]):
            self._draw_leg(painter, leg)
        for x, y, mark_x, mark_y in numbers(values["dots"]):
            painter.setPen(QPen(values["coast"], 1.4))
            painter.drawLine(QPointF(x, y), QPointF(mark_x, mark_y))
            painter.setBrush(values["way"])
            painter.drawEllipse(QPointF(x, y), 4, 4)
            painter.setBrush(Qt.BrushStyle.NoBrush)

    def _draw_leg(self, painter: QPainter, leg: list[float]) -> None:
        x1, y1, x2, y2 = leg[:4]
        kind = int(leg[4])
        pen = QPen(self.values["home" if kind == HOME else "way"], 2.5 if kind == BRANCH else 3.5)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        if kind != KNOWN:
            pen.setDashPattern([0.6, 2.2] if kind == BRANCH else [3, 2.4])
        line = QPainterPath(QPointF(x1, y1))
        across, down = x2 - x1, y2 - y1
        line.quadTo((x1 + x2) / 2 + down * BEND, (y1 + y2) / 2 - across * BEND, x2, y2)
        painter.strokePath(line, pen)
