"""Several workers share jobs: each is done once, and whoever falls silent is replaced."""

import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
import sqlalchemy as sa
from sqlalchemy.engine import Connection

from kiosk.catalogue import jobs as module
from kiosk.catalogue.catalogue import Catalogue
from kiosk.catalogue.jobs import LEASE, MOST_ATTEMPTS, Job, Jobs, database_clock
from kiosk.catalogue.tables import job

NAMES = tuple(f"job {number:02d}" for number in range(40))


class Clock:
    """A clock that tests set."""

    def __init__(self) -> None:
        self.now = 1_000_000.0

    def __call__(self, _connection: Connection) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def worker(catalogue: Catalogue, clock: Clock) -> Callable[[str], Jobs]:
    """A worker by its name."""
    return lambda who: Jobs(catalogue, "trial", who, clock=clock)


def inputs(taken: list[Job]) -> list[str]:
    return [each.input for each in taken]


@pytest.mark.medium
def test_a_job_is_given_to_one_worker(worker: Callable[[str], Jobs]) -> None:
    anne, luc = worker("anne"), worker("luc")
    anne.put(NAMES)

    first, second = anne.claim(25), luc.claim(25)

    assert inputs(first) + inputs(second) == list(NAMES)
    assert anne.claim(1) == []
    assert anne.left() == 40


def test_what_is_done_is_done(worker: Callable[[str], Jobs]) -> None:
    anne = worker("anne")
    anne.put(NAMES)
    taken = anne.claim(40)

    assert anne.finish(each.number for each in taken) == 40
    assert (anne.left(), anne.claim(1), anne.failed()) == (0, [], ())


def test_jobs_of_another_kind_are_left_alone(
    catalogue: Catalogue, worker: Callable[[str], Jobs]
) -> None:
    other = Jobs(catalogue, "other", "anne")
    other.put(["a"])
    anne = worker("anne")
    anne.put(["a"])

    assert len(anne.claim(9)) == 1
    anne.put([])
    assert other.left() == 1


def test_a_lease_that_has_ended_is_given_to_the_next(
    worker: Callable[[str], Jobs], clock: Clock
) -> None:
    anne, luc = worker("anne"), worker("luc")
    anne.put(NAMES[:2])
    taken = anne.claim(2)
    clock.now += LEASE + 1

    again = luc.claim(2)

    assert inputs(again) == list(NAMES[:2])
    assert [each.attempts for each in again] == [2, 2]
    # She comes back late: the job is no longer hers to end.
    assert anne.finish(each.number for each in taken) == 0
    anne.fail(taken[0].number, "late")
    assert luc.finish(each.number for each in again) == 2


def test_who_says_in_time_that_she_is_at_work_keeps_her_jobs(
    worker: Callable[[str], Jobs], clock: Clock
) -> None:
    anne, luc = worker("anne"), worker("luc")
    anne.put(NAMES[:1])
    anne.claim(1)
    for _ in range(5):
        clock.now += LEASE - 1
        anne.renew()

        assert luc.claim(1) == []


@pytest.mark.parametrize("jump", [3600.0 * 24 * 365, -3600.0 * 24 * 365, -LEASE * 3])
def test_a_clock_that_jumps_holds_nothing_up_and_loses_nothing(
    jump: float, worker: Callable[[str], Jobs], clock: Clock
) -> None:
    anne, luc = worker("anne"), worker("luc")
    anne.put(NAMES[:3])
    held = anne.claim(1)
    clock.now += jump
    rest = luc.claim(9)

    # Forwards or far back the lease says nothing any more: it is taken over, the rest as well.
    assert inputs(rest) == list(NAMES[:3])
    assert luc.finish(each.number for each in rest) == 3
    assert anne.finish(each.number for each in held) == 0
    assert luc.left() == 0


def test_a_clock_set_back_a_little_only_makes_the_next_wait(
    worker: Callable[[str], Jobs], clock: Clock
) -> None:
    anne, luc = worker("anne"), worker("luc")
    anne.put(NAMES[:1])
    anne.claim(1)
    clock.now -= LEASE / 2
    assert luc.claim(1) == []

    clock.now += LEASE * 1.5 + 1

    assert len(luc.claim(1)) == 1


def test_a_job_that_fails_thrice_is_told_with_its_reason(worker: Callable[[str], Jobs]) -> None:
    anne = worker("anne")
    anne.put(NAMES[:2])
    for attempt in range(1, MOST_ATTEMPTS + 1):
        bad, *_good = anne.claim(2 if attempt == 1 else 1)
        assert bad.attempts == attempt
        anne.fail(bad.number, f"broken {attempt}")

    (failed,) = anne.failed()

    assert (failed.input, failed.error) == (NAMES[0], "broken 3")
    assert (anne.claim(9), anne.left()) == ([], 1)


def test_a_job_under_which_its_worker_dies_each_time_is_given_up(
    worker: Callable[[str], Jobs], clock: Clock
) -> None:
    anne = worker("anne")
    anne.put(NAMES[:1])
    for _ in range(MOST_ATTEMPTS):
        assert len(anne.claim(1)) == 1
        clock.now += LEASE + 1

    assert (anne.claim(1), anne.left()) == ([], 0)
    assert anne.failed()[0].error == "its worker never ended it"


def test_what_is_wanted_anew_starts_anew_and_what_is_not_is_gone(
    worker: Callable[[str], Jobs], clock: Clock
) -> None:
    anne, luc = worker("anne"), worker("luc")
    anne.put(NAMES[:4])
    luc.claim(2)
    for _ in range(MOST_ATTEMPTS):
        anne.fail(anne.claim(1)[0].number, "broken")

    anne.put((NAMES[1], NAMES[2], NAMES[9]))

    assert anne.failed() == ()
    assert inputs(anne.claim(9)) == [NAMES[2], NAMES[9]]
    # What luc is at and nobody wants is waited for, and not taken up again.
    assert anne.left() == 4
    clock.now += LEASE + 1
    assert NAMES[0] not in inputs(worker("marthe").claim(9))


def test_the_leases_of_the_dead_are_given_out_at_once(worker: Callable[[str], Jobs]) -> None:
    anne, luc = worker("anne"), worker("luc")
    anne.put(NAMES[:2])
    anne.claim(1)
    luc.claim(1)

    worker("marthe").release(lambda who: who == "anne")

    assert inputs(worker("marthe").claim(9)) == [NAMES[0]]


def test_the_clock_of_the_database_tells_seconds(catalogue: Catalogue) -> None:
    with catalogue.transaction() as connection:
        assert database_clock(connection) == pytest.approx(time.time(), abs=100)


_WORKER = """
import sys, time
from pathlib import Path
from kiosk.catalogue import jobs as module
from kiosk.catalogue.catalogue import Catalogue
module.LEASE = float(sys.argv[4])
jobs = module.Jobs(Catalogue(sys.argv[1]), "trial", sys.argv[2])
print("ready", flush=True)
sys.stdin.readline()
while jobs.left():
    for each in jobs.claim(3):
        with open(sys.argv[3], "a") as log:
            log.write(f"{sys.argv[2]} {each.input}\\n")
        time.sleep(float(sys.argv[5]))
        jobs.finish([each.number])
    time.sleep(0.02)
"""


@contextmanager
def at_work(
    url: str, who: str, log: Path, *, lease: float = LEASE, pause: float = 0.01
) -> Iterator[subprocess.Popen[str]]:
    """A worker in a process of its own, which begins when it is told to."""
    with subprocess.Popen(
        [sys.executable, "-c", _WORKER, url, who, str(log), str(lease), str(pause)],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    ) as process:  # fmt: skip
        try:
            assert process.stdout is not None
            assert process.stdout.readline() == "ready\n"
            yield process
        finally:
            process.kill()


def begin(*processes: subprocess.Popen[str]) -> None:
    for process in processes:
        assert process.stdin is not None
        process.stdin.write("\n")
        process.stdin.flush()


@pytest.mark.slow
def test_two_processes_share_the_jobs_and_each_is_done_once(
    url: str, catalogue: Catalogue, tmp_path: Path
) -> None:
    log = tmp_path / "log"
    Jobs(catalogue, "trial", "anne").put(NAMES)

    with at_work(url, "anne", log) as one, at_work(url, "luc", log) as other:
        begin(one, other)
        assert (one.wait(60), other.wait(60)) == (0, 0)

    done = [line.split(" ", 1) for line in log.read_text().splitlines()]
    assert sorted(name for _who, name in done) == list(NAMES)
    assert {who for who, _name in done} == {"anne", "luc"}
    with catalogue.transaction() as connection:
        states = set(connection.execute(sa.select(job.c.state, job.c.attempts)))
    assert states == {("done", 1)}


@pytest.mark.slow
def test_when_one_is_killed_the_other_takes_over_what_it_held(
    url: str, catalogue: Catalogue, tmp_path: Path
) -> None:
    log = tmp_path / "log"
    Jobs(catalogue, "trial", "anne").put(NAMES)

    with (
        at_work(url, "anne", log, lease=1, pause=60) as one,
        at_work(url, "luc", log, lease=1) as other,
    ):
        begin(one)
        deadline = time.monotonic() + 30
        # The file is there a moment before its first line is.
        while not (log.is_file() and log.stat().st_size) and time.monotonic() < deadline:
            time.sleep(0.01)
        one.send_signal(signal.SIGKILL)
        one.wait()
        begin(other)
        assert other.wait(60) == 0

    done = Counter(line.split(" ", 1)[1] for line in log.read_text().splitlines())
    assert set(done) == set(NAMES)
    # What she had begun was begun again, and nothing else was.
    assert sum(done.values()) == len(NAMES) + 1
    assert module.Jobs(catalogue, "trial", "luc").left() == 0
