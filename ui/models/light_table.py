"""The light table itself: draws the tiles in sight and the marks on the words found.

One painted item and no delegates: a tile costs one call, nothing is created while a finger moves.
"""

from typing import Any

from PySide6.QtCore import QPointF, QRectF, Signal
from PySide6.QtGui import QColor, QPainter, QTransform
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem, QQuickPaintedItem

from ui.models.viewer import Viewer
from ui.qt import Property
from ui.tiles import Light, Tile

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

AROUND = 6.0
"""A mark is a little larger than its word."""


@QmlElement
class LightTable(QQuickPaintedItem):
    """Shows what a `Viewer` sees."""

    changed = Signal()

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self._viewer: Viewer | None = None
        self._mark = QColor("yellow")
        self._ground = QColor("black")
        self.setOpaquePainting(True)

    def _get_viewer(self) -> Viewer | None:
        return self._viewer

    def _set_viewer(self, viewer: Viewer | None) -> None:
        if self._viewer is not None:
            self._viewer.changed.disconnect(self.update)
        self._viewer = viewer
        if viewer is not None:
            viewer.changed.connect(self.update)
            viewer.resize(self.width(), self.height())
        self.changed.emit()

    def _get_mark(self) -> QColor:
        return self._mark

    def _set_mark(self, colour: QColor) -> None:
        self._mark = colour
        self.update()
        self.changed.emit()

    def _get_ground(self) -> QColor:
        return self._ground

    def _set_ground(self, colour: QColor) -> None:
        self._ground = colour
        self.update()
        self.changed.emit()

    viewer = Property(Viewer, _get_viewer, _set_viewer, notify=changed)  # type: ignore[arg-type]  # none before the page sets it
    mark = Property(QColor, _get_mark, _set_mark, notify=changed)
    ground = Property(QColor, _get_ground, _set_ground, notify=changed)

    def geometryChange(self, new: Any, old: Any) -> None:  # noqa: ANN401 - Qt's own
        """The table has another size."""
        super().geometryChange(new, old)
        if self._viewer is not None:
            self._viewer.resize(new.width(), new.height())

    def paint(self, painter: QPainter) -> None:
        """The whole page coarsely, the tiles in sight above it, the marks above all."""
        painter.fillRect(QRectF(0, 0, self.width(), self.height()), self._ground)
        viewer = self._viewer
        if viewer is None or viewer.pyramid is None:
            return
        sight = viewer.sight
        turned = QTransform()
        turned.translate(self.width() / 2, self.height() / 2)
        turned.rotate(sight.turn)
        turned.scale(sight.zoom, sight.zoom)
        turned.translate(-sight.x, -sight.y)
        painter.setTransform(turned, combine=True)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, not viewer.moving)
        in_sight = viewer.in_sight()
        ready = [tile for tile in in_sight if self._image(tile) is not None]
        if len(ready) < len(in_sight):
            for tile in viewer.pyramid.coarsest():
                self._draw(painter, tile)
        for tile in ready:
            self._draw(painter, tile)
        painter.setOpacity(0.45)
        for box in viewer.boxes:
            painter.fillRect(
                QRectF(
                    box.x - AROUND, box.y - AROUND, box.width + 2 * AROUND, box.height + 2 * AROUND
                ),
                self._mark,
            )

    def _image(self, tile: Tile) -> Any:  # noqa: ANN401 - a picture or None
        viewer = self._viewer
        if viewer is None or viewer.pyramid is None:
            return None
        return viewer.reader.image(viewer.pyramid, tile, viewer.light)

    def _draw(self, painter: QPainter, tile: Tile) -> None:
        viewer = self._viewer
        if viewer is None or viewer.pyramid is None:
            return
        image = self._image(tile) or viewer.reader.image(viewer.pyramid, tile, Light())
        if image is not None:
            painter.drawImage(
                QRectF(QPointF(tile.x, tile.y), QPointF(tile.x + tile.width, tile.y + tile.height)),
                image,
            )
