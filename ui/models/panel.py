"""A task of the staff that covers their page while it is open.

It asks the program's own commands as child processes, as the page of the staff does.
"""

from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from ui.errand import Errand
from ui.models.desk import Desk
from ui.models.keyboard import Keyboard
from ui.models.printed import last_object
from ui.models.staff import Staff


class Panel(QObject):
    """What every task has: open or not, a command at work or not, a sentence, a keyboard.

    Each task has its own signal and properties of these: PySide6 6.11 falls over a property that
    a model of QML inherits.
    """

    changed: Signal

    def __init__(self, desk: Desk, staff: Staff, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._staff = staff
        self._errand = Errand(desk.command, desk.data, self)
        self._errand.finished.connect(self._finished)
        self._open = False
        self._said = ""
        self.keyboard_ = Keyboard(self)
        self.keyboard_.typed.connect(self.type)
        self.keyboard_.erased.connect(self.erase)
        staff.watched.append(self._errand)
        staff.closed.connect(self.close)

    @property
    def is_open(self) -> bool:
        """Whether the task covers the page."""
        return self._open

    @property
    def at_work(self) -> bool:
        """Whether a command is at work."""
        return self._errand.running

    @property
    def sentence(self) -> str:
        """What went wrong; empty when all is well."""
        return self._said

    @Slot()
    def close(self) -> None:
        """Leave; what is not kept is forgotten."""
        if self._open:
            self._open = False
            self._draw()

    @Slot(str)
    def type(self, letters: str) -> None:
        """A letter, where there is something to write."""

    @Slot()
    def erase(self) -> None:
        """The last letter goes."""

    def stop(self) -> None:
        """The program closes."""
        self._errand.stop()

    def retranslate(self) -> None:
        """Say the same in the language now on screen."""
        self._draw()

    # ------------------------------------------------------------------ for the tasks

    def _run(self, words: list[str], given: str = "") -> bool:
        """Begin a command in the name of the person at the door; False when one is at work.

        `given` is what it reads: nothing private stands on a command line.
        """
        if not self._open or not self._errand.start(words, who=self._staff.who, given=given):
            return False
        self._said = ""
        self._touched()
        return True

    def _touched(self) -> None:
        self._staff.touched()
        self._draw()

    def _hear(self, code: int, told: dict[str, Any], said: str) -> None:
        """The command has ended: its exit code, its last JSON object, its sentences."""
        raise NotImplementedError

    def _draw(self) -> None:
        """Show what is now the case, and say that it has changed."""
        self.changed.emit()

    @Slot(int, str, str)
    def _finished(self, code: int, out: str, said: str) -> None:
        # A task that was left meanwhile has nothing to show.
        if self._open:
            self._hear(code, last_object(out), said)
            self._staff.touched()
        self._draw()
