"""What may reach the screen's window: an allow-list of keys, no close, no drop, no menu.

A physical keyboard can do no more than the touch keyboard: letters, erase, move, act, go back.
"""

from enum import Enum, auto

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QTouchEvent

from ui.models.terminal import Terminal

_MODIFIERS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)
_MOVES = frozenset(
    (
        Qt.Key.Key_Tab,
        Qt.Key.Key_Backtab,
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_Return,
        Qt.Key.Key_Enter,
    )
)
_REFUSED = frozenset(
    (
        QEvent.Type.ContextMenu,
        QEvent.Type.DragEnter,
        QEvent.Type.DragMove,
        QEvent.Type.Drop,
        QEvent.Type.Shortcut,
    )
)
_KEYS = frozenset((QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride))
_TOUCHES = frozenset(
    (
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TouchEnd,
        QEvent.Type.TouchCancel,
    )
)
PALM = 144
"""A contact as wide as this, 40 mm on the screen that the views were drawn for, is no finger."""
_ACTIONS = frozenset((QEvent.Type.KeyPress, QEvent.Type.TouchBegin, QEvent.Type.MouseButtonPress))


class Verdict(Enum):
    """What becomes of a key."""

    REFUSE = auto()
    PASS = auto()
    TYPE = auto()
    ERASE = auto()
    BACK = auto()
    REGION = auto()
    ACT_OR_TYPE = auto()


def verdict(key: int, modifiers: Qt.KeyboardModifier, text: str) -> Verdict:
    """Judge one key; whatever is not named here is refused."""
    if modifiers & _MODIFIERS:
        return Verdict.REFUSE
    named = {
        Qt.Key.Key_Escape: Verdict.BACK,
        Qt.Key.Key_F6: Verdict.REGION,
        Qt.Key.Key_Backspace: Verdict.ERASE,
        Qt.Key.Key_Space: Verdict.ACT_OR_TYPE,
    }
    if key in named:
        return named[Qt.Key(key)]
    if key in _MOVES:
        return Verdict.PASS
    if len(text) == 1 and text.isprintable() and not text.isspace():
        return Verdict.TYPE
    return Verdict.REFUSE


class Guard(QObject):
    """Watches one window."""

    def __init__(self, terminal: Terminal, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._terminal = terminal
        self.may_close = False
        """Set by staff alone; until then every close is refused."""
        self._palm = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's own name
        """True keeps the event from the window."""
        kind = event.type()
        if kind in _TOUCHES and self._is_palm(event):
            event.accept()
            return True
        if kind in _ACTIONS:
            self._count(event)
        if kind in _REFUSED:
            event.ignore()
            return True
        if kind == QEvent.Type.Close and not self.may_close:
            event.ignore()
            return True
        if kind in _KEYS and isinstance(event, QKeyEvent):
            return self._key(watched, event, pressed=kind == QEvent.Type.KeyPress)
        # Long presses of a finger open nothing; a right button opens a menu, so there is none.
        return isinstance(event, QMouseEvent) and event.button() not in (
            Qt.MouseButton.LeftButton,
            Qt.MouseButton.NoButton,
        )

    def _is_palm(self, event: QEvent) -> bool:
        """Whether a hand is laid on the glass. What began as a palm is one until it is lifted.

        A palm beside a finger that is down already is let through: its finger must not be lost.
        """
        if event.type() == QEvent.Type.TouchBegin:
            self._palm = contact(event) >= PALM
        ignored = self._palm
        if event.type() in (QEvent.Type.TouchEnd, QEvent.Type.TouchCancel):
            self._palm = False
        return ignored

    def _count(self, event: QEvent) -> None:
        """A press is an action; a key held down is one.

        A touch during the countdown is the countdown's own: it says whether the visit goes on.
        """
        if isinstance(event, QKeyEvent):
            if not event.isAutoRepeat():
                self._terminal.touched()
        elif not self._terminal.visit_.warning:
            self._terminal.touched()

    def _key(self, window: QObject, event: QKeyEvent, *, pressed: bool) -> bool:
        judged = verdict(event.key(), event.modifiers(), event.text())
        if judged is Verdict.ACT_OR_TYPE:
            judged = Verdict.PASS if _on_control(window) else Verdict.TYPE
        if judged is Verdict.PASS:
            return False
        if pressed:
            self._do(judged, event)
        # A key that was done here must not reach the items as well, pressed or released.
        event.accept()
        return True

    def _do(self, judged: Verdict, event: QKeyEvent) -> None:
        if judged is Verdict.TYPE:
            self._terminal.typed(event.text())
        elif judged is Verdict.ERASE:
            self._terminal.erased()
        elif judged is Verdict.BACK and not event.isAutoRepeat():
            self._back()
        elif judged is Verdict.REGION:
            self._terminal.navigation_.nextRegion()

    def _back(self) -> None:
        """What lies open above the page goes first."""
        if self._terminal.comfort_.open:
            self._terminal.comfort_.open = False
        else:
            self._terminal.navigation_.back()


def contact(event: QEvent) -> float:
    """How wide the widest contact of a touch is; 0 where the screen does not tell."""
    points = event.points() if isinstance(event, QTouchEvent) else []
    sizes = (point.ellipseDiameters() for point in points)
    return max((max(size.width(), size.height()) for size in sizes), default=0.0)


def _on_control(window: QObject) -> bool:
    """Whether the focus is on something that Space works."""
    item = window.property("activeFocusItem")
    return item is not None and bool(item.property("actsOnSpace"))
