"""How the visitor wants the screen: text size, contrast, reach, calm, side of the hand."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from ui.qt import Property, QmlUncreatable

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

SIZES = (1.0, 1.25, 1.5)


@QmlElement
@QmlUncreatable("made in Python")
class Comfort(QObject):
    """Modes of the screen; each falls back to its default when a visit ends."""

    changed = Signal()

    def __init__(self, *, calm: bool = False, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._calm_by_default = calm
        self._size = 0
        self._contrast = False
        self._low = False
        self._calm = calm
        self._left = False
        self._open = False
        self._keyed = False

    def _get_open(self) -> bool:
        return self._open

    def _set_open(self, value: bool) -> None:
        if value != self._open:
            self._open = value
            self.changed.emit()

    def _get_keyed(self) -> bool:
        return self._keyed

    def _get_size(self) -> int:
        return self._size

    def _get_text_scale(self) -> float:
        return SIZES[self._size]

    def _get_contrast(self) -> bool:
        return self._contrast

    def _set_contrast(self, value: bool) -> None:
        self._contrast = value
        self.changed.emit()

    def _get_low(self) -> bool:
        return self._low

    def _set_low(self, value: bool) -> None:
        self._low = value
        self.changed.emit()

    def _get_calm(self) -> bool:
        return self._calm

    def _set_calm(self, value: bool) -> None:
        self._calm = value
        self.changed.emit()

    def _get_left(self) -> bool:
        return self._left

    def _set_left(self, value: bool) -> None:
        self._left = value
        self.changed.emit()

    open = Property(bool, _get_open, _set_open, notify=changed)
    keyed = Property(bool, _get_keyed, notify=changed)
    size = Property(int, _get_size, notify=changed)
    textScale = Property(float, _get_text_scale, notify=changed)
    highContrast = Property(bool, _get_contrast, _set_contrast, notify=changed)
    lowReach = Property(bool, _get_low, _set_low, notify=changed)
    calm = Property(bool, _get_calm, _set_calm, notify=changed)
    leftHanded = Property(bool, _get_left, _set_left, notify=changed)

    @Slot(bool)
    def toggle(self, keyed: bool) -> None:
        """Open or close the panel of these choices; `keyed` when a keyboard did it."""
        self._keyed = keyed
        self._set_open(not self._open)

    @Slot(int)
    def choose(self, step: int) -> None:
        """One of the text sizes."""
        if 0 <= step < len(SIZES):
            self._size = step
            self.changed.emit()

    @Slot()
    def nextSize(self) -> None:
        """The next text size, and after the largest the first again."""
        self._size = (self._size + 1) % len(SIZES)
        self.changed.emit()

    @Slot()
    def reset(self) -> None:
        """Back to the defaults of this terminal."""
        self._size, self._contrast, self._low, self._left = 0, False, False, False
        self._calm = self._calm_by_default
        self._open = False
        self.changed.emit()
