"""Errands of the staff: the program's own commands as child processes, watched from the screen.

Nothing of the staff side is loaded into the terminal: it hears JSON lines on standard error
(progress) and standard output (the result), as `docs/staff` describes them.
"""

import json
import os
import signal
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer, Signal

HOME = Path(__file__).resolve().parent.parent
MOST_OUTPUT = 8_000_000
"""A report larger than this is not read: it would be no report."""
STARTED_S = 5000


class Errand(QObject):
    """One command at a time."""

    progressed = Signal(dict)
    finished = Signal(int, str, str)
    """Exit code, standard output, and the sentences of standard error."""

    def __init__(
        self, command: tuple[str, ...], data: Path | None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._command = command
        self._data = data
        self._process: QProcess | None = None
        self._heard = ""
        self._said: list[str] = []
        self._out = b""
        self._suspended = False
        self._telling = False

    @property
    def running(self) -> bool:
        """Whether a command is at work, or has ended and its end is not told yet."""
        return self._process is not None or self._telling

    @property
    def suspended(self) -> bool:
        """Whether the command is held."""
        return self._suspended

    def start(self, words: list[str], *, who: str = "", given: str = "") -> bool:
        """Begin a command; `given` is its standard input. False when one is at work already."""
        if self.running or not self._command or self._data is None:
            return False
        process = QProcess(self)
        environment = QProcessEnvironment.systemEnvironment()
        environment.insert("KIOSK_DATA", str(self._data))
        environment.insert("KIOSK_WHO", who)
        path = environment.value("PYTHONPATH")
        environment.insert("PYTHONPATH", f"{HOME}{os.pathsep}{path}" if path else str(HOME))
        process.setProcessEnvironment(environment)
        process.readyReadStandardError.connect(self._hear)
        process.readyReadStandardOutput.connect(self._read)
        process.finished.connect(self._end)
        process.errorOccurred.connect(self._fail)
        self._process, self._heard, self._said, self._out = process, "", [], b""
        self._suspended = False
        process.start(self._command[0], [*self._command[1:], *words])
        process.write(given.encode())
        process.closeWriteChannel()
        return True

    def suspend(self, *, hold: bool) -> None:
        """Hold the command, or let it go on."""
        if self._signal(signal.SIGSTOP if hold else signal.SIGCONT):
            self._suspended = hold

    def cancel(self) -> None:
        """End the command: whatever it was at, what is on show stays."""
        if self._suspended:
            self.suspend(hold=False)
        self._signal(signal.SIGTERM)

    def stop(self) -> None:
        """The program closes: do not leave a command behind."""
        process = self._process
        if process is not None:
            self.cancel()
            process.waitForFinished(STARTED_S)

    def _signal(self, number: signal.Signals) -> bool:
        process = self._process
        if process is None or process.processId() <= 0:
            return False
        try:
            os.kill(process.processId(), number)
        except ProcessLookupError:
            return False
        return True

    def _hear(self) -> None:
        if self._process is None:
            return
        self._heard += bytes(self._process.readAllStandardError().data()).decode("utf-8", "replace")
        *lines, self._heard = self._heard.split("\n")
        for line in lines:
            told = progress(line)
            if told is not None:
                self.progressed.emit(told)
            elif line.strip():
                self._said.append(line)

    def _read(self) -> None:
        if self._process is not None and len(self._out) < MOST_OUTPUT:
            self._out += bytes(self._process.readAllStandardOutput().data())

    def _fail(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._end(1)

    def _end(self, code: int, *_status: object) -> None:
        if self._process is None:
            return
        self._hear()
        self._read()
        if self._heard.strip():
            self._said.append(self._heard)
        process, self._process = self._process, None
        self._suspended = False
        # Told after this call, so that another errand may begin in the answer.
        out, said = self._out.decode("utf-8", "replace"), "\n".join(self._said)
        self._telling = True
        QTimer.singleShot(0, self, lambda: self._tell(code, out, said))
        process.deleteLater()

    def _tell(self, code: int, out: str, said: str) -> None:
        self._telling = False
        self.finished.emit(code, out, said)


def progress(line: str) -> dict[str, Any] | None:
    """The progress that a line of standard error tells, None when it is a sentence."""
    if not line.startswith("{"):
        return None
    try:
        told = json.loads(line)
    except ValueError:
        return None
    found = told.get("progress") if isinstance(told, dict) else None
    return found if isinstance(found, dict) else None
