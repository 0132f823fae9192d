"""Cyclic garbage is collected on the screen's thread alone.

Python collects wherever it happens to be allocating. In the lookup thread it would destroy Qt
objects that live on the screen's thread, and Qt aborts the process for that.
"""

import gc

from PySide6.QtCore import QObject, QTimer

EVERY_MS = 1000
YOUNG, MIDDLE = gc.get_threshold()[:2]


class Collector(QObject):
    """Collects once a second what would have been collected meanwhile."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

    def collect(self) -> None:
        """Collect the generations that are due, as Python itself decides it."""
        young, middle, old = gc.get_count()
        if old > MIDDLE:
            gc.collect(2)
        elif middle > MIDDLE:
            gc.collect(1)
        elif young > YOUNG:
            gc.collect(0)
