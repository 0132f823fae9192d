"""The queue against real CUPS: a private scheduler, and a printer that writes PDF to a folder.

Needs Debian's cups, cups-client, cups-ipp-utils and dbus-daemon, and root for the scheduler's own
user; where they are missing the tests say so aloud.
"""

from __future__ import annotations

import contextlib
import itertools
import os
import pwd
import shutil
import socket
import subprocess
import tempfile
import time
import urllib.request
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from kiosk.printing import queue as queues
from kiosk.printing.queue import Queue, QueueError, State, printer_state

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

PDF = (
    b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
    b"2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
    b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\n"
    b"trailer<</Root 1 0 R>>\n%%EOF\n"
)
NEEDED = ("cupsd", "lp", "lpstat", "lpadmin", "cancel", "ippeveprinter", "dbus-daemon")
MISSING = [name for name in NEEDED if shutil.which(name) is None]
real = pytest.mark.skipif(
    bool(MISSING) or os.geteuid() != 0,
    reason=f"SKIPPED ALOUD: CUPS is not tried here; missing: {', '.join(MISSING) or 'root'}",
)


def told(first: str, second: str = "", alerts: str = "none") -> str:
    return f"{first}\n\t{second}\n\tDescription: media-empty shutdown\n\tAlerts: {alerts}\n"


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (told("printer b is idle.  enabled since now"), State.READY),
        (told("printer b now printing b-1.  enabled since now"), State.PRINTING),
        (told("printer b disabled since now -", "Paused"), State.STOPPED),
        (told("printer b now printing b-1.", "Printing.", "media-empty-warning"), State.NO_PAPER),
        (
            told(
                "printer b now printing b-1.",
                "The printer may not exist or is unavailable at this time.",
                "media-empty-warning",
            ),
            State.OFF,
        ),
        (told("printer b is idle.", "", "offline-report"), State.OFF),
        ("", State.READY),
    ],
)
def test_what_the_print_system_says_becomes_one_state(said: str, expected: State) -> None:
    assert printer_state(said) is expected


def test_where_there_is_no_print_system_there_is_no_printer(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    queue = Queue()

    assert queue.state() is State.NO_PRINTER
    with pytest.raises(QueueError):
        queue.submit(PDF)
    queue.cancel(["borne-1", "-rf", "a b-1"])


@pytest.mark.medium
def test_a_print_system_that_hangs_is_given_up(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    for name in ("lp", "lpstat"):
        (tmp_path / name).write_text("#!/bin/sh\nexec sleep 20\n", encoding="ascii")
        (tmp_path / name).chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:{os.environ['PATH']}")
    monkeypatch.setattr(queues, "PATIENCE", 0.3)
    began = time.monotonic()

    state = Queue("borne").state()

    assert state is State.OFF
    assert time.monotonic() - began < 20, "it waited for what hangs"


@pytest.mark.parametrize("job", ["", "-1; rm", "../x-1", "borne"])
def test_a_job_that_was_never_made_is_over(job: str) -> None:
    assert Queue("borne").job(job) is State.DONE


# ---------------------------------------------------------------------- real CUPS


@dataclass
class House:
    """A scheduler and a printer of one's own."""

    folder: Path
    port: int
    printer: subprocess.Popen[bytes]

    @property
    def environment(self) -> dict[str, str]:
        return {"CUPS_SERVER": str(self.folder / "cups.sock")}

    @property
    def queue(self) -> Queue:
        return Queue("borne", self.environment)

    def run(self, *command: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            command,
            env={**os.environ, **self.environment, "LC_ALL": "C"},
            capture_output=True,
            text=True,
            check=False,
        )

    def paper(self, sheets: int) -> None:
        """Put so many sheets into both trays, on the printer's own page."""
        words = (
            f"size1=iso_a4_210x297mm&type1=stationery&level1={sheets}"
            f"&size3=iso_a4_210x297mm&type3=stationery&level3={sheets}"
        )
        address = f"http://localhost:{self.port}/media?{words}"

        def answered() -> bool:
            try:
                with urllib.request.urlopen(address, timeout=5):
                    return True
            except OSError:
                return False

        # The printer's page opens a moment after its process starts.
        wait(answered)

    def stop(self) -> None:
        """Hold the queue until it stays held."""
        self.settle("cupsdisable", State.STOPPED)

    def settle(self, command: str, expected: State) -> None:
        """Ask until the answer stays: a scheduler just told of a printer changes its mind."""
        agreed = 0

        def stays() -> bool:
            nonlocal agreed
            self.run(command, "borne")
            time.sleep(0.3)
            agreed = agreed + 1 if self.queue.state() is expected else 0
            return agreed > 4

        wait(stays)

    def sheets(self) -> list[Path]:
        return sorted((self.folder / "out").glob("*.pdf"))


def wait(condition: Callable[[], bool], seconds: float = 60) -> None:
    until = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < until, "nothing came"
        time.sleep(0.1)


PORTS = itertools.count()


def free_port() -> int:
    """A port of this test process alone: two printers on one port would share their jobs."""
    worker = int(os.environ.get("PYTEST_XDIST_WORKER", "gw0").removeprefix("gw"))
    first = 20_000 + 1_000 * worker + os.getpid() % 7 * 100
    while True:
        port = first + next(PORTS)
        with socket.socket() as tried:
            try:
                tried.bind(("127.0.0.1", port))
            except OSError:
                continue
        return port


@pytest.fixture
def house() -> Iterator[House]:
    # A socket's path is short, and the scheduler's user must reach it.
    folder = Path(tempfile.mkdtemp(prefix="kiosk-cups-"))
    for name in ("spool", "cache", "state", "tmp", "out", "certs"):
        (folder / name).mkdir()
    folder.chmod(0o711)
    owner = pwd.getpwnam("lp")
    for name in ("spool", "cache", "tmp", "out"):
        os.chown(folder / name, owner.pw_uid, owner.pw_gid)
    (folder / "cupsd.conf").write_text(
        f"Listen {folder}/cups.sock\nBrowsing Off\nWebInterface No\nPreserveJobFiles No\n"
        "<Location />\nOrder allow,deny\nAllow all\n</Location>\n"
        "<Policy default>\n<Limit All>\nOrder allow,deny\nAllow all\n</Limit>\n</Policy>\n",
        encoding="ascii",
    )
    (folder / "cups-files.conf").write_text(
        f"ServerRoot {folder}\nRequestRoot {folder}/spool\nCacheDir {folder}/cache\n"
        f"StateDir {folder}/state\nTempDir {folder / 'tmp'}\n"
        f"ErrorLog {folder}/error_log\n"
        f"ServerKeychain {folder}/certs\nUser lp\nGroup lp\nSystemGroup root\n",
        encoding="ascii",
    )
    started: list[subprocess.Popen[bytes]] = []
    try:
        yield open_house(folder, started)
    finally:
        for process in reversed(started):
            process.terminate()
            process.wait(timeout=10)
        shutil.rmtree(folder)


def open_house(folder: Path, started: list[subprocess.Popen[bytes]]) -> House:
    """Start the scheduler, then the printer; whatever was started is in `started`."""

    def start(*command: str, **more: str) -> subprocess.Popen[bytes]:
        process = subprocess.Popen(
            command,
            env={**os.environ, **more},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        started.append(process)
        return process

    bus = f"unix:path={folder}/bus"
    start("dbus-daemon", "--session", "--nofork", f"--address={bus}")
    start("cupsd", "-f", "-c", f"{folder}/cupsd.conf", "-s", f"{folder}/cups-files.conf")
    wait((folder / "bus").exists)
    port = free_port()
    printer = start(
        *("ippeveprinter", "-f", "application/pdf", "-d", f"{folder}/out", "-k", "-r", "off"),
        *("-s", "60", "-p", str(port), "Essai"),
        DBUS_SYSTEM_BUS_ADDRESS=bus,
    )
    made = House(folder, port, printer)
    address = f"ipp://localhost:{port}/ipp/print"
    wait((folder / "cups.sock").exists)
    wait(
        lambda: (
            made.run("lpadmin", "-p", "borne", "-v", address, "-E", "-m", "everywhere").returncode
            == 0
        )
    )
    made.paper(250)
    made.settle("cupsenable", State.READY)
    return made


@real
@pytest.mark.slow
def test_a_sheet_comes_out_under_the_fixed_name_of_every_job(house: House) -> None:
    job = house.queue.submit(PDF)

    wait(lambda: bool(house.sheets()))
    wait(lambda: house.queue.job(job) is State.DONE)

    assert house.sheets()[0].read_bytes().startswith(b"%PDF")
    assert "feuille_de_la_borne" in house.sheets()[0].name


@real
@pytest.mark.slow
def test_a_printer_without_paper_is_told(house: House) -> None:
    house.paper(0)

    def told_so() -> bool:
        # The printer looks into its trays when a job comes, not when they are emptied.
        job = house.queue.submit(PDF)
        with contextlib.suppress(AssertionError):
            wait(lambda: house.queue.job(job) in {State.NO_PAPER, State.DONE}, seconds=10)
        return house.queue.job(job) is State.NO_PAPER

    wait(told_so)


@real
@pytest.mark.slow
def test_a_stopped_printer_is_told_and_the_job_waits(house: House) -> None:
    house.stop()

    job = house.queue.submit(PDF)

    assert house.queue.job(job) is State.STOPPED
    assert house.sheets() == []


@real
@pytest.mark.slow
def test_a_printer_that_is_switched_off_is_told(house: House) -> None:
    house.printer.terminate()
    house.printer.wait(timeout=10)

    job = house.queue.submit(PDF)

    wait(lambda: house.queue.job(job) is State.OFF)


@real
@pytest.mark.slow
def test_what_is_taken_back_at_the_end_of_a_visit_never_comes_out(house: House) -> None:
    house.stop()
    job = house.queue.submit(PDF)

    house.queue.cancel([job])
    house.run("cupsenable", "borne")
    wait(lambda: house.queue.job(job) is State.DONE)
    time.sleep(1)

    assert house.sheets() == []
    assert list((house.folder / "spool").glob("d*")) == []


@real
@pytest.mark.slow
def test_copies_and_queues_that_are_not_there(house: House) -> None:
    assert house.queue.submit(PDF, copies=2)
    with pytest.raises(QueueError):
        Queue("ailleurs", house.environment).submit(PDF)
    assert Queue("", house.environment).state() is State.NO_PRINTER
