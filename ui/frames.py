"""What may wait for the next picture: a frame shows first what was asked for, the rest follows."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtQuick import QQuickWindow

Act = Callable[[], None]
Later = Callable[[Act], None]


def at_once(act: Act) -> None:
    """Where nothing is painted there is nothing to wait for."""
    act()


class Frames(QObject):
    """Acts once the window has painted; whoever asks twice for one frame is served once."""

    _wanted = Signal()
    _painted = Signal()

    def __init__(self, window: QQuickWindow, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: list[Act] = []
        self._due: list[Act] = []
        # Signals both ways: whoever waits must not keep a window alive that is gone.
        self._wanted.connect(window.update)
        window.frameSwapped.connect(self._hear)
        # Queued: a key pressed meanwhile comes before what could wait.
        self._painted.connect(self._act, Qt.ConnectionType.QueuedConnection)

    def after(self, act: Act) -> None:
        """Do this after the next frame, which comes even if nothing has changed."""
        if act not in self._waiting:
            self._waiting.append(act)
        self._wanted.emit()

    def _hear(self) -> None:
        if self._waiting:
            self._due, self._waiting = self._due + self._waiting, []
            self._painted.emit()

    def _act(self) -> None:
        due, self._due = self._due, []
        for act in due:
            act()
