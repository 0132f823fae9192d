"""Missing pictures are drawn once, by one machine or several, whatever happens to a helper."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from kiosk.catalogue import jobs as leasing
from kiosk.catalogue.catalogue import Catalogue, sqlite_url
from kiosk.catalogue.jobs import MOST_ATTEMPTS, Jobs
from kiosk.generation.folder import GenerationError, Home
from kiosk.settings import Settings
from kiosk.staff import drawing
from kiosk.staff.compose.wanted import Wanted
from kiosk.staff.drawing import draw_missing, help_draw
from media.renditions import names
from tests.holdings import a_delivery, a_picture, put_on_show, silent, take

if TYPE_CHECKING:
    from kiosk.messages import Progress


def masters(home: Home, number: int) -> list[Wanted]:
    """Masters as taking in leaves them, and what an edition wants of them."""
    wanted = []
    for each in range(number):
        digest = f"{each:02x}" * 32
        folder = home.root / "masters" / digest[:2]
        folder.mkdir(parents=True)
        a_picture(folder / "m.png", (60 + each, 80)).rename(folder / digest)
        wanted.append(Wanted(digest, 0, zoom=True))
    return wanted


def drawn(home: Home, wanted: list[Wanted]) -> list[bool]:
    return [(home.renditions / names(each.digest, 0).tiles).is_file() for each in wanted]


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return Home(tmp_path / "home")


@pytest.fixture
def catalogue(home: Home) -> Iterator[Catalogue]:
    home.root.mkdir()
    opened = Catalogue(sqlite_url(home.catalogue))
    yield opened
    opened.close()


@pytest.mark.medium
def test_what_is_missing_is_drawn_and_told_as_it_goes(home: Home, catalogue: Catalogue) -> None:
    wanted = masters(home, 5)
    told: list[Progress] = []

    found = draw_missing(home, catalogue, wanted, told.append)
    again = draw_missing(home, catalogue, wanted, told.append)

    assert (found.made, found.faults, all(drawn(home, wanted))) == (5, (), True)
    assert (told[0].done, told[-1].done, told[-1].total) == (0, 5, 5)
    assert again.made == 0


@pytest.mark.slow
def test_one_that_fails_thrice_is_told_and_stops_nothing(home: Home, catalogue: Catalogue) -> None:
    wanted = masters(home, 4)
    broken = home.root / "masters" / wanted[1].digest[:2] / wanted[1].digest
    broken.write_bytes(b"no picture")

    found = draw_missing(home, catalogue, wanted, silent)

    assert drawn(home, wanted) == [True, False, True, True]
    (fault,) = found.faults
    assert wanted[1].digest in fault
    assert "UnidentifiedImageError" in fault
    assert Jobs(catalogue, drawing.KIND, "x").failed()[0].attempts == MOST_ATTEMPTS


@pytest.mark.medium
def test_a_helper_draws_what_is_left(home: Home, catalogue: Catalogue) -> None:
    wanted = masters(home, 3)
    jobs = Jobs(catalogue, drawing.KIND, "elsewhere 1 x")
    jobs.put(drawing._written(each) for each in wanted)
    home.renditions.mkdir()

    found = help_draw(home, Settings(), once=True, report=silent)

    assert (found.made, jobs.left(), all(drawn(home, wanted))) == (3, 0, True)


def test_a_helper_without_the_masters_says_so_and_spoils_nothing(
    home: Home, catalogue: Catalogue
) -> None:
    jobs = Jobs(catalogue, drawing.KIND, "elsewhere 1 x")
    jobs.put(["00 0 zoom"])

    with pytest.raises(GenerationError, match="shared with this machine"):
        help_draw(home, Settings(), once=True, report=silent)

    assert (jobs.left(), jobs.failed()) == (1, ())


@pytest.mark.slow
def test_what_another_machine_holds_is_waited_for_and_then_taken_over(
    home: Home, catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    wanted = masters(home, 3)
    monkeypatch.setattr(leasing, "LEASE", 1.0)
    elsewhere = Jobs(catalogue, drawing.KIND, "elsewhere 1 x")
    elsewhere.put(drawing._written(each) for each in wanted)
    elsewhere.claim(2)
    began = time.monotonic()

    found = draw_missing(home, catalogue, wanted, silent)

    assert (found.made, all(drawn(home, wanted))) == (3, True)
    assert time.monotonic() - began > 0.9


@pytest.mark.medium
def test_what_a_killed_publish_held_is_not_waited_for(home: Home, catalogue: Catalogue) -> None:
    wanted = masters(home, 2)
    name = drawing._name().split(" ")
    with subprocess.Popen([sys.executable, "-c", ""]) as ended:
        pass
    dead = Jobs(catalogue, drawing.KIND, f"{name[0]} {ended.pid} x")
    dead.put(drawing._written(each) for each in wanted)
    dead.claim(2)
    began = time.monotonic()

    found = draw_missing(home, catalogue, wanted, silent)

    assert found.made == 2
    assert time.monotonic() - began < leasing.LEASE / 2


def test_only_the_dead_of_this_machine_are_gone() -> None:
    host = drawing._name().split(" ")[0]

    assert not drawing._is_gone(f"elsewhere {2**22 + 1} x")
    assert drawing._is_gone(f"{host} {2**22 + 1} x")
    assert not drawing._is_gone(f"{host} {os.getppid()} x")
    assert not drawing._is_gone("somebody")


@pytest.mark.medium
def test_leases_are_renewed_while_the_work_goes_on(
    home: Home, catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(leasing, "LEASE", 0.8)
    monkeypatch.setattr(drawing, "LEASE", 0.8)
    assert home.root.is_dir()
    jobs = Jobs(catalogue, drawing.KIND, "elsewhere 1 x")
    jobs.put(["a"])
    jobs.claim(1)

    with drawing._renewing(jobs):
        time.sleep(1.6)
        assert Jobs(catalogue, drawing.KIND, "elsewhere 2 x").claim(1) == []


_PUBLISH = """
import sys
from pathlib import Path
from tests.holdings import put_on_show
from kiosk.generation.folder import Home
print("begun", flush=True)
print(put_on_show(Home(Path(sys.argv[1]))))
"""


@pytest.mark.slow
def test_a_publish_killed_while_it_draws_is_gone_on_with(tmp_path: Path) -> None:
    home = Home(tmp_path / "home")
    pictures = [f"p{number}.png" for number in range(12)]
    rows = "".join(f"{n},Pièce {n},{name}\n" for n, name in enumerate(pictures))
    delivery = a_delivery(tmp_path / "l", units="reference,title,image\n" + rows)
    for number, name in enumerate(pictures):
        a_picture(delivery / name, (1500 + number, 1500))
    take(home, delivery)

    with subprocess.Popen(
        [sys.executable, "-c", _PUBLISH, str(home.root)], stdout=subprocess.PIPE,
        start_new_session=True,
    ) as publishing:  # fmt: skip
        deadline = time.monotonic() + 60
        while len(list(home.renditions.rglob("*.zip"))) < 3 and time.monotonic() < deadline:
            time.sleep(0.005)
        os.killpg(publishing.pid, signal.SIGKILL)
    before = {path: path.stat().st_mtime_ns for path in home.renditions.rglob("[!.]*.*")}

    edition = put_on_show(home)

    assert len(list(home.renditions.rglob("*.zip"))) == 12
    assert edition.picture_faults == ()
    assert len(before) >= 3
    assert {path: path.stat().st_mtime_ns for path in before} == before
    assert not list(home.renditions.rglob(".*"))


@pytest.mark.medium
def test_what_was_closed_since_is_drawn_by_nobody(home: Home, catalogue: Catalogue) -> None:
    closed, *rest = masters(home, 3)
    draw_missing(home, catalogue, rest, silent)
    Jobs(catalogue, drawing.KIND, "elsewhere 1 x").put([drawing._written(closed)])

    draw_missing(home, catalogue, rest, silent)

    assert help_draw(home, Settings(), once=True, report=silent).made == 0
    assert drawn(home, [closed]) == [False]
