"""The full-screen window and its QML engine: fonts, icons, views, the guard on the door."""

import os
from collections.abc import Callable
from pathlib import Path

import shiboken6
from PySide6.QtCore import QObject, QSize, QUrl
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication, QWindow
from PySide6.QtQml import QQmlApplicationEngine, QQmlError
from PySide6.QtQuick import QQuickWindow

import ui.models.light_table
import ui.models.marked_text
import ui.models.name_vault
import ui.models.path_map  # noqa: F401 - all register a QML type
from ui.frames import Frames, at_once
from ui.garbage import Collector
from ui.icons import IconProvider
from ui.lockdown import Guard
from ui.models.sheets import SheetProvider
from ui.models.terminal import Terminal
from ui.regions import next_region

HERE = Path(__file__).resolve().parent
FONTS = HERE / "assets" / "fonts"
QML = HERE / "qml"
WORDS = HERE / "words"


class WindowError(Exception):
    """The window cannot be shown; the message says what is missing."""


def prepare(*, scale: float = 1.0, software: bool = False) -> None:
    """Settle what Qt reads before the application object is made."""
    os.environ.setdefault("QT_SCALE_FACTOR", f"{scale:g}")
    # One thread draws and thinks: painted items are Python, and two threads would only wait for
    # one another.
    os.environ.setdefault("QSG_RENDER_LOOP", "basic")
    os.environ.setdefault("QML_DISABLE_DISK_CACHE", "1")
    if software:
        os.environ.setdefault("QT_QUICK_BACKEND", "software")


def application(arguments: list[str]) -> QGuiApplication:
    """The application object with our fonts."""
    running = QGuiApplication.instance()
    app = running if isinstance(running, QGuiApplication) else QGuiApplication(arguments)
    app.setApplicationName("kiosk")
    load_fonts()
    return app


def load_fonts() -> None:
    """Load the typefaces that are delivered; others of the system are never used."""
    for path in sorted(FONTS.glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(path))
    font = QFont("Kiosk Sans")
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    QGuiApplication.setFont(font)
    # At one picture element to one, native text is sharper than distance fields.
    QQuickWindow.setTextRenderType(QQuickWindow.TextRenderType.NativeTextRendering)


class Screen(QObject):
    """One window showing one terminal."""

    def __init__(
        self,
        terminal: Terminal,
        size: QSize | None = None,
        parent: QObject | None = None,
    ) -> None:
        """Full screen, or a window of this size for tests and tours."""
        super().__init__(parent)
        self.faults: list[str] = []
        self.collector = Collector(self)
        self.terminal = terminal
        self.engine = QQmlApplicationEngine(self)
        self.engine.warnings.connect(self._note)
        self.engine.addImportPath(str(QML))
        self.engine.addImageProvider("icon", IconProvider())
        self._sheets = SheetProvider()
        terminal.sheets_.provider = self._sheets
        self.engine.addImageProvider("sheet", self._sheets)
        self.engine.setInitialProperties(
            {
                "terminal": terminal,
                "fullScreen": size is None,
                "wantedWidth": size.width() if size else 0,
                "wantedHeight": size.height() if size else 0,
            }
        )
        terminal.words_.changed.connect(self.engine.retranslate)
        terminal.calmed.connect(self._calm)
        self.engine.load(QUrl.fromLocalFile(str(QML / "Kiosk" / "Main.qml")))
        roots = self.engine.rootObjects()
        if not roots or not isinstance(roots[0], QWindow):
            raise WindowError("The views cannot be loaded: " + "; ".join(self.faults))
        self.window: QQuickWindow = roots[0]  # type: ignore[assignment]
        terminal.search_.later = Frames(self.window, self).after
        self.guard = Guard(terminal, self)
        terminal.navigation_.regionAsked.connect(self._next_region)
        self.window.installEventFilter(self.guard)

    def after_first_frame(self, act: Callable[[], None]) -> None:
        """Do something once the first picture is on the screen."""

        def once() -> None:
            self.window.frameSwapped.disconnect(once)
            act()

        self.window.frameSwapped.connect(once)

    def close(self) -> None:
        """Let the window go: for staff, tests and the end of the program."""
        self.terminal.search_.later = at_once
        self.guard.may_close = True
        self.window.close()
        # The views go before the models they are bound to, or every binding complains once more.
        shiboken6.delete(self.engine)

    def _note(self, warnings: list[QQmlError]) -> None:
        self.faults.extend(warning.toString() for warning in warnings)

    def _next_region(self) -> None:
        next_region(self.window)

    def _calm(self) -> None:
        self.engine.collectGarbage()
        self.engine.trimComponentCache()
