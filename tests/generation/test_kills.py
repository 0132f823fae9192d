"""A publish killed anywhere leaves the old edition on show, or the new one: never between.

The process that publishes is a fork that kills itself before its N-th call that changes the disk:
opening for writing, renaming, making or removing files and folders, forcing to the disk.
"""

import os
import re
import shutil
import signal
import subprocess
import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from index.backends import open_engine
from index.query import SearchRequest
from kiosk.catalogue.catalogue import Catalogue, sqlite_url
from kiosk.generation import folder
from kiosk.generation.folder import Home
from kiosk.staff import indexing
from tests.holdings import UNITS, a_delivery, published, put_on_show, take

_CHANGES = {"os.rename", "os.mkdir", "os.remove", "os.rmdir", "os.truncate", "os.chmod", "os.link"}
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT


def killed_before(call: int, errand: Callable[[], object]) -> bool:
    """Run an errand in a fork that dies before a call; whether it died rather than finished."""
    child = os.fork()
    if child == 0:
        # What Python keeps for itself is written once, and would move the calls of the next time.
        sys.dont_write_bytecode = True
        seen = 0

        def count() -> None:
            nonlocal seen
            seen += 1
            if seen == call:
                os.kill(os.getpid(), signal.SIGKILL)

        def hook(event: str, arguments: tuple[object, ...]) -> None:
            if event in _CHANGES:
                count()
            elif event == "open":
                flags = arguments[2]
                if isinstance(flags, int) and flags & _WRITING:
                    count()

        force = os.fsync

        def fsync(descriptor: int) -> None:
            count()
            force(descriptor)

        os.fsync = fsync  # type: ignore[assignment]  # the fork alone sees it
        sys.addaudithook(hook)
        try:
            errand()
        finally:
            os._exit(0)
    _pid, status = os.waitpid(child, 0)
    return os.WIFSIGNALED(status)


def titles(home: Home) -> set[str]:
    name = folder.on_show(home)
    assert name is not None
    assert folder.faults(home.generations / name) == ()
    engine = open_engine(home.generations / name)
    answer = engine.search(SearchRequest(limit=100))
    engine.close()
    return {hit.plain_title for hit in answer.hits}


def back_to(home: Home, name: str) -> None:
    """Only the old edition is left, so that each kill is tried against it."""
    folder.show(home, name)
    for other in folder.names(home):
        if other != name:
            shutil.rmtree(home.generations / other)


@pytest.mark.slow
@pytest.mark.parametrize("share", [0.0, 0.5], ids=["built anew", "beside the old one"])
def test_a_publish_killed_at_any_call_shows_the_old_edition_or_the_new(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, share: float
) -> None:
    monkeypatch.setattr(indexing, "MOST_CHANGED", share)
    home = published(tmp_path)
    old = titles(home)
    changed = UNITS.replace("Carte postale de Lille", "Carte postale de Calais")
    take(home, a_delivery(tmp_path / "livraison", units=changed))
    new = old - {"Carte postale de Lille"} | {"Carte postale de Calais"}

    before = folder.on_show(home)
    assert before is not None
    call, outcomes = 0, []
    while True:
        call += 1
        died = killed_before(call, lambda: put_on_show(home))
        shown = titles(home)
        assert shown in (old, new), f"call {call}: neither the old edition nor the new one"
        assert folder.faults(home.generations / before) == (), f"call {call}"
        outcomes.append(shown == new)
        if not died:
            break
        back_to(home, before)

    assert call > 30, "the kills did not reach the errand"
    assert outcomes[0] is False
    assert outcomes[-1] is True
    shown_last = home.generations / (folder.on_show(home) or "")
    assert bool(list(shown_last.glob("index/delta-*"))) == (share > 0)
    assert not list(home.generations.glob(".draft-*"))


@pytest.mark.slow
def test_an_intake_killed_at_any_call_is_in_whole_or_not_at_all(tmp_path: Path) -> None:
    delivery = a_delivery(tmp_path / "livraison")
    home = Home(tmp_path / "home")
    take(home, a_delivery(tmp_path / "premiere", units="reference,title\n9 Z,Ancien\n", people=""))

    def known() -> int:
        catalogue = Catalogue(sqlite_url(home.catalogue))
        count = len(list(catalogue.records()))
        catalogue.close()
        return count

    call, counts = 0, [known()]
    while True:
        call += 1
        died = killed_before(call, lambda: take(home, delivery))
        counts.append(known())
        if counts[-1] != counts[0] or not died:
            break

    # The picture of the first delivery, which nobody describes, makes a record of its own.
    assert set(counts) == {2, 11}
    assert call > 3, "the kills did not reach the errand"
    assert take(home, delivery).unchanged == 9


CALLS = (
    "openat,write,pwrite64,rename,renameat,renameat2,mkdir,mkdirat,unlink,unlinkat,rmdir,fsync,"
    "fdatasync,ftruncate,copy_file_range,sendfile,chmod,fchmodat"
)


@pytest.mark.endurance
@pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed")
def test_a_publish_killed_at_any_system_call_shows_the_old_edition_or_the_new(
    tmp_path: Path,
) -> None:
    """The same promise below Python: SQLite's own writes are among the calls."""
    home = published(tmp_path)
    old = titles(home)
    changed = UNITS.replace("Carte postale de Lille", "Carte postale de Calais")
    take(home, a_delivery(tmp_path / "livraison", units=changed))
    new = old - {"Carte postale de Lille"} | {"Carte postale de Calais"}
    before = folder.on_show(home)
    assert before is not None
    command = [sys.executable, "-B", "-m", "kiosk", "--data", str(home.root), "publish"]

    points = 0
    for call, number in kill_points(command, tmp_path / "calls"):
        back_to(home, before)
        kill_at(call, number, command)
        points += 1
        assert titles(home) in (old, new), f"{call} {number}"

    assert points > 100


@pytest.mark.endurance
@pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed")
def test_an_intake_killed_at_any_system_call_is_in_whole_or_not_at_all(tmp_path: Path) -> None:
    """The same for the catalogue: the stage, the masters, SQLite's journal and its pages."""
    home = Home(tmp_path / "home")
    take(home, a_delivery(tmp_path / "premiere", units="reference,title\n9 Z,Ancien\n", people=""))
    delivery = a_delivery(tmp_path / "livraison")
    trial = Home(tmp_path / "trial")
    command = [sys.executable, "-B", "-m", "kiosk", "--data", str(trial.root)]
    command += ["intake", str(delivery)]

    def held() -> int:
        catalogue = Catalogue(sqlite_url(trial.catalogue))
        records = [each.record for each in catalogue.records()]
        catalogue.close()
        for canvas in (canvas for record in records for canvas in record.canvases):
            assert (trial.root / "masters" / canvas.digest[:2] / canvas.digest).is_file()
        return len(records)

    def begin() -> None:
        shutil.rmtree(trial.root, ignore_errors=True)
        shutil.copytree(home.root, trial.root)

    begin()
    old = held()
    points = kill_points(command, tmp_path / "calls")
    new = held()
    for call, number in points:
        begin()
        kill_at(call, number, command)
        assert held() in (old, new), f"{call} {number}"
        take(trial, delivery)
        assert held() == new, f"again after {call} {number}"

    assert new > old
    assert len(points) > 60


def kill_points(command: list[str], log: Path) -> list[tuple[str, int]]:
    """The calls of a command that change the disk, each with its number: all but of writes.

    Those are alike by the hundred: of them a spread of forty.
    """
    subprocess.run(
        ["strace", "-f", "-o", str(log), "-e", f"trace={CALLS}", *command],
        check=True,
        capture_output=True,
    )
    counted = Counter(
        found[1]
        for line in log.read_text(errors="replace").splitlines()
        if (found := re.match(r"\d+\s+(\w+)\(", line))
        and ("openat" not in line or "O_CREAT" in line or "O_WRONLY" in line)
    )
    return [
        (call, number)
        for call, times in counted.items()
        for number in range(
            1, times + 1, max(1, times // 40) if call in {"write", "pwrite64", "openat"} else 1
        )
    ]


def kill_at(call: str, number: int, command: list[str]) -> None:
    """Run a command that is killed before one of its system calls."""
    inject = f"inject={call}:signal=KILL:when={number}"
    subprocess.run(
        ["strace", "-f", "-o", "/dev/null", "-e", f"trace={call}", "-e", inject, *command],
        check=False,
        capture_output=True,
    )
