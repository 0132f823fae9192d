"""The printer's queue through CUPS' own commands: send a sheet, ask how it is, take it back.

Nothing here waits for a printer: every command answers within two seconds or is given up. The job
bears one fixed name, never that of a record or of a search.
"""

import os
import re
import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

JOB = "feuille de la borne"
PATIENCE = 2.0
_REQUEST = re.compile(r"request id is (\S+-\d+)")
_JOB = re.compile(r"[\w.+-]+-\d+")
_PAPER = ("media-empty", "media-needed", "media-jam", "input-tray-missing")
_OFF = ("offline", "timed-out", "shutdown")
_SILENT = ("may not exist", "unavailable", "not responding", "unreachable", "unable to locate")


class QueueError(Exception):
    """A sheet that cannot be sent; the message is for the log."""


class State(StrEnum):
    """How the printer, or a job, is."""

    READY = "ready"
    WAITING = "waiting"
    PRINTING = "printing"
    DONE = "done"
    STOPPED = "stopped"
    NO_PAPER = "no-paper"
    OFF = "off"
    NO_PRINTER = "no-printer"

    @property
    def hindered(self) -> bool:
        """Whether somebody has to go to the printer."""
        return self in {State.STOPPED, State.NO_PAPER, State.OFF, State.NO_PRINTER}


@dataclass(frozen=True, slots=True)
class Queue:
    """One queue: its name (empty for the system's default), and the environment of CUPS."""

    printer: str = ""
    environment: Mapping[str, str] | None = None

    def submit(self, pdf: bytes, copies: int = 1) -> str:
        """Send a sheet; returns the job. Raises QueueError when CUPS does not take it."""
        named = ["-d", self.printer] if self.printer else []
        done = self._run(["lp", *named, "-t", JOB, "-n", str(copies), "-o", "media=A4", "-"], pdf)
        if done is None:
            raise QueueError("The print system does not answer.")
        if done.returncode != 0:
            raise QueueError(done.stderr.strip() or "The print system refused the sheet.")
        found = _REQUEST.search(done.stdout)
        if found:
            return found[1]
        raise QueueError("The print system did not say which job it made.")

    def state(self) -> State:
        """How the printer is, as far as CUPS knows."""
        name = self._name()
        if not name:
            return State.NO_PRINTER
        told = self._ask(["lpstat", "-l", "-p", name])
        if told is None:
            return State.OFF
        return printer_state(told)

    def job(self, job: str) -> State:
        """How a job is: waiting, printing or done, else what keeps it."""
        if not _JOB.fullmatch(job):
            return State.DONE
        name = job.rpartition("-")[0]
        pending = self._ask(["lpstat", "-o", name])
        if pending is None:
            return State.OFF
        if not any(line.split(None, 1)[:1] == [job] for line in pending.splitlines()):
            return State.DONE
        how = self.state()
        if how.hindered:
            return how
        return State.PRINTING if how is State.PRINTING else State.WAITING

    def cancel(self, jobs: Sequence[str]) -> None:
        """Take back jobs that have not come out; those that have are left alone."""
        for job in jobs:
            if _JOB.fullmatch(job):
                self._run(["cancel", job])

    def _name(self) -> str:
        if self.printer:
            return self.printer
        told = self._ask(["lpstat", "-d"]) or ""
        _, colon, name = told.partition(":")
        return name.strip() if colon else ""

    def _ask(self, command: list[str]) -> str | None:
        done = self._run(command)
        return done.stdout if done is not None and done.returncode == 0 else None

    def _run(
        self, command: list[str], given: bytes | None = None
    ) -> "subprocess.CompletedProcess[str] | None":
        """One command of CUPS in the language its words are read in; None when it is not there."""
        environment = {**os.environ, **(self.environment or {}), "LC_ALL": "C", "LANG": "C"}
        try:
            done = subprocess.run(
                command,
                input=given,
                stdin=subprocess.DEVNULL if given is None else None,
                capture_output=True,
                timeout=PATIENCE,
                env=environment,
                check=False,
            )
        except (OSError, subprocess.TimeoutExpired):
            return None
        return subprocess.CompletedProcess(
            command,
            done.returncode,
            done.stdout.decode("utf-8", "replace"),
            done.stderr.decode("utf-8", "replace"),
        )


def printer_state(told: str) -> State:
    """The state of a printer from what `lpstat -l -p` tells: its first lines and its alerts.

    A printer that no longer answers keeps its last alerts, so silence is looked for first.
    """
    lines = told.splitlines()
    first = lines[0] if lines else ""
    second = lines[1].lower() if len(lines) > 1 else ""
    alerts = " ".join(line for line in lines if line.strip().startswith("Alerts:"))
    found = State.READY
    if any(word in second for word in _SILENT) or any(word in alerts for word in _OFF):
        found = State.OFF
    elif " disabled " in first or "paused" in alerts:
        found = State.STOPPED
    elif any(word in alerts for word in _PAPER):
        found = State.NO_PAPER
    elif "now printing" in first:
        found = State.PRINTING
    return found
