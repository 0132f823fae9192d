"""What the visitor keeps: ids of records, in order, for this visit only."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from ui.qt import Property, QmlUncreatable

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

MOST_KEPT = 50


@QmlElement
@QmlUncreatable("made in Python")
class Basket(QObject):
    """A short list of records."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ids: list[str] = []

    def _get_count(self) -> int:
        return len(self._ids)

    count = Property(int, _get_count, notify=changed)

    @property
    def ids(self) -> tuple[str, ...]:
        """The records kept, oldest first."""
        return tuple(self._ids)

    @Slot(str, result=bool)
    def holds(self, record_id: str) -> bool:
        """Whether a record is kept."""
        return record_id in self._ids

    @Slot(str)
    def toggle(self, record_id: str) -> None:
        """Keep a record, or put it back."""
        if record_id in self._ids:
            self._ids.remove(record_id)
        elif len(self._ids) < MOST_KEPT:
            self._ids.append(record_id)
        self.changed.emit()

    @Slot()
    def clear(self) -> None:
        """Put everything back."""
        self._ids.clear()
        self.changed.emit()
