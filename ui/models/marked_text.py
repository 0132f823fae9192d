"""A line of text with marked runs, drawn from offsets: no markup, so a record cannot write any."""

from functools import lru_cache
from typing import Any

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem, QQuickPaintedItem

from ui.qt import Property

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@lru_cache(maxsize=32)
def _font(family: str, pixel_size: int) -> tuple[QFont, QFontMetricsF]:
    """The few fonts of the screen: asking the database for one costs as much as a line's layout."""
    font = QFont(family)
    font.setPixelSize(pixel_size)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font, QFontMetricsF(font)


@lru_cache(maxsize=32)
def _marked(colour: int) -> QTextCharFormat:
    marked = QTextCharFormat()
    marked.setForeground(QBrush(QColor.fromRgba(colour)))
    marked.setFontWeight(QFont.Weight.DemiBold)
    return marked


@QmlElement
class MarkedText(QQuickPaintedItem):
    """Text of at most `lines` lines; `marks` are `start:length` pairs in UTF-16 units."""

    changed = Signal()

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self.values: dict[str, Any] = {
            "text": "",
            "marks": "",
            "family": "",
            "pixel_size": 28,
            "colour": QColor("black"),
            "mark_colour": QColor("blue"),
            "lines": 1,
            "spacing": 1.0,
        }
        self._layout: QTextLayout | None = None
        self._laid_width = -1.0
        self._ended = ("", "", -1.0, 0)
        self._end = ""

    def put(self, name: str, value: object) -> None:
        """Change one property, measure and draw again."""
        if self.values[name] != value:
            self.values[name] = value
            self._layout = None
            self.polish()
            self.update()
            self.changed.emit()

    text = Property(str, lambda s: s.values["text"], lambda s, v: s.put("text", v), notify=changed)
    marks = Property(
        str, lambda s: s.values["marks"], lambda s, v: s.put("marks", v), notify=changed
    )
    family = Property(
        str, lambda s: s.values["family"], lambda s, v: s.put("family", v), notify=changed
    )
    pixelSize = Property(
        int,
        lambda s: s.values["pixel_size"],
        lambda s, v: s.put("pixel_size", v),
        notify=changed,
    )
    colour = Property(
        QColor, lambda s: s.values["colour"], lambda s, v: s.put("colour", v), notify=changed
    )
    markColour = Property(
        QColor,
        lambda s: s.values["mark_colour"],
        lambda s, v: s.put("mark_colour", v),
        notify=changed,
    )
    lines = Property(
        int, lambda s: s.values["lines"], lambda s, v: s.put("lines", v), notify=changed
    )
    spacing = Property(
        float, lambda s: s.values["spacing"], lambda s, v: s.put("spacing", v), notify=changed
    )

    # ------------------------------------------------------------------ Qt's side

    def componentComplete(self) -> None:
        """All properties are set: measure."""
        super().componentComplete()
        self._measure()

    def geometryChange(self, new: Any, old: Any) -> None:  # noqa: ANN401 - Qt's own
        """Another width breaks the lines elsewhere."""
        super().geometryChange(new, old)
        if new.width() != old.width():
            self._measure()

    def updatePolish(self) -> None:
        """Measure once for all properties changed in this frame."""
        self._measure()

    def paint(self, painter: QPainter) -> None:
        """Draw the lines."""
        layout = self._laid()
        painter.setPen(self.values["colour"])
        layout.draw(painter, QPointF(0, 0))

    # ------------------------------------------------------------------ laying out

    def _measure(self) -> None:
        if not self.isComponentComplete():
            return
        layout = self._laid()
        last = layout.lineAt(layout.lineCount() - 1)
        height = last.y() + last.height() if layout.lineCount() else 0.0
        self.setImplicitHeight(height)

    def _laid(self) -> QTextLayout:
        if self._layout is None or self._laid_width != self.width():
            self._laid_width = self.width()
            self._layout = self._fitted(self.values["text"])
        return self._layout

    def _fitted(self, text: str) -> QTextLayout:
        # The usual case, seen without laying the whole out: one line that is too short for it.
        if self.values["lines"] == 1 and (ended := self._one_line(text)):
            return self._lay(ended, self._formats(len(ended)))
        return self._lay(text, self._formats(len(text)))

    def _one_line(self, text: str) -> str:
        """What one line holds of a text that is too long for it; nothing when it is not.

        While a word is typed the marks change at every letter, and the text does not.
        """
        key = (text, self.values["family"], self.width(), self.values["pixel_size"])
        if self._ended != key:
            _, metrics = _font(self.values["family"], max(1, self.values["pixel_size"]))
            too_long = metrics.horizontalAdvance(text) > max(self.width(), 1.0)
            self._ended, self._end = key, self._tail(text, 0, metrics) if too_long else ""
        return self._end

    def _lay(self, text: str, formats: list[QTextLayout.FormatRange]) -> QTextLayout:
        font, metrics = _font(self.values["family"], max(1, self.values["pixel_size"]))
        layout = QTextLayout(text, font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.setFormats(formats)
        layout.setCacheEnabled(True)
        layout.beginLayout()
        step = metrics.height() * self.values["spacing"]
        for number in range(self.values["lines"]):
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(max(self.width(), 1.0))
            line.setPosition(QPointF(0, number * step))
            beyond = line.textStart() + line.textLength()
            if number == self.values["lines"] - 1 and beyond < len(text):
                layout.endLayout()
                return self._elided(text, line.textStart(), metrics)
        layout.endLayout()
        return layout

    def _elided(self, text: str, start: int, metrics: QFontMetricsF) -> QTextLayout:
        """The same, its last line ended by an ellipsis. Marks that are cut off are shortened."""
        ended = self._tail(text, start, metrics)
        return self._lay(ended, self._formats(len(ended)))

    def _tail(self, text: str, start: int, metrics: QFontMetricsF) -> str:
        """The text, its last line, which begins at `start`, ended by an ellipsis."""
        tail = metrics.elidedText(
            text[start:], Qt.TextElideMode.ElideRight, max(self.width() - metrics.height() / 3, 1.0)
        )
        whole = text[:start] + tail
        if len(whole) >= len(text):
            whole = text[: max(start + 1, len(text) - 2)] + "…"
        return whole

    def _formats(self, end: int) -> list[QTextLayout.FormatRange]:
        marked = _marked(self.values["mark_colour"].rgba())
        found = []
        for pair in self.values["marks"].split():
            start, length = (int(part) for part in pair.split(":"))
            if start >= end:
                continue
            run = QTextLayout.FormatRange()
            run.start, run.length, run.format = start, min(length, end - start), marked
            found.append(run)
        return found
