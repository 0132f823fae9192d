"""A visit: it begins with a touch and ends by saying so, or by nobody being there.

Time runs on Qt's monotonic timers: the wall clock may jump. Only finished actions count (a press,
a key), so a finger left on the glass does not keep a visit alive.
"""

from collections.abc import Mapping

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from ui.pages import PATIENCE
from ui.qt import Property, QmlUncreatable

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

IDLE_SECONDS = 90
COUNTDOWN_SECONDS = 20
SECOND = 1000


@QmlElement
@QmlUncreatable("made in Python")
class Visit(QObject):
    """Counts the quiet, warns, ends."""

    changed = Signal()
    ended = Signal()
    """Everything of the visitor is to be wiped now."""

    def __init__(
        self,
        idle_seconds: int = IDLE_SECONDS,
        countdown_seconds: int = COUNTDOWN_SECONDS,
        patience: Mapping[str, int] = PATIENCE,
        parent: QObject | None = None,
    ) -> None:
        """`patience` are the seconds of the pages that wait longer, by their names."""
        super().__init__(parent)
        self._pages = {**PATIENCE, **patience}
        self._idle_seconds = idle_seconds
        self._countdown_seconds = countdown_seconds
        self._patience = idle_seconds
        self._left = 0
        self._running = False
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.timeout.connect(self.warn)
        self._tick = QTimer(self)
        self._tick.setInterval(SECOND)
        self._tick.timeout.connect(self._count)

    def _get_seconds_left(self) -> int:
        return self._left

    def _get_warning(self) -> bool:
        return self._left > 0

    def _get_running(self) -> bool:
        return self._running

    secondsLeft = Property(int, _get_seconds_left, notify=changed)
    warning = Property(bool, _get_warning, notify=changed)
    running = Property(bool, _get_running, notify=changed)

    @Slot()
    def begin(self) -> None:
        """Somebody is there."""
        self._running = True
        self.touched()

    @Slot()
    def touched(self) -> None:
        """Somebody has done something: the quiet begins anew."""
        if not self._running:
            return
        warned, self._left = self._left > 0, 0
        self._tick.stop()
        self._quiet.start(self._patience * SECOND)
        if warned:
            self.changed.emit()

    def turn(self, page: str) -> None:
        """Another page is on screen: some may be read for longer without a touch."""
        self._patience = self._pages.get(page, self._idle_seconds)
        self.touched()

    @Slot()
    def end(self) -> None:
        """“I have finished”, or nobody answered."""
        self._quiet.stop()
        self._tick.stop()
        self._left = 0
        self._running = False
        self._patience = self._idle_seconds
        self.changed.emit()
        self.ended.emit()

    @Slot()
    def warn(self) -> None:
        """Begin the countdown."""
        self._left = self._countdown_seconds
        self._tick.start()
        self.changed.emit()

    @Slot()
    def _count(self) -> None:
        self._left -= 1
        if self._left <= 0:
            self.end()
        else:
            self.changed.emit()
