"""Pictures are made in processes, and in threads where there can be none."""

import os
import time
from functools import partial
from multiprocessing.context import SpawnContext
from typing import TYPE_CHECKING

import pytest

from kiosk.staff.workers import side_by_side, workers

if TYPE_CHECKING:
    from collections.abc import Callable


def test_work_is_done_in_processes() -> None:
    with workers() as pool:
        assert list(pool.map(abs, [-1, 2, -3])) == [1, 2, 3]
        assert type(pool).__name__ == "ProcessPoolExecutor"


def test_without_shared_memory_the_work_is_done_all_the_same(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def refused(_context: SpawnContext) -> None:
        raise PermissionError

    monkeypatch.setattr(SpawnContext, "Lock", refused)

    with workers() as pool:
        assert list(pool.map(abs, [-1, 2, -3])) == [1, 2, 3]
        assert type(pool).__name__ == "ThreadPoolExecutor"


@pytest.mark.slow
def test_a_job_that_kills_its_process_fails_alone() -> None:
    jobs: dict[int, Callable[[], object]] = {n: partial(abs, -n) for n in range(20)}
    jobs[7] = jobs[12] = partial(os._exit, 1)

    answers: dict[int, object] = dict(side_by_side(jobs))

    failed = {key for key, answer in answers.items() if isinstance(answer, Exception)}
    assert failed == {7, 12}
    assert {key: answer for key, answer in answers.items() if key not in failed} == {
        number: number for number in range(20) if number not in {7, 12}
    }


@pytest.mark.medium
def test_a_job_that_asks_for_too_much_memory_fails_alone() -> None:
    answers = dict(side_by_side({"big": partial(bytes, 4_000_000_000), "small": partial(bytes, 3)}))

    assert isinstance(answers["big"], MemoryError)
    assert answers["small"] == bytes(3)


def endless(allowed: int) -> None:
    """What a decoder does on a file that leads it in a ring."""
    from kiosk.staff import workers as module

    module.MOST_SECONDS = allowed
    module._under_limit(forever)


def forever() -> None:
    while True:
        pass


@pytest.mark.medium
def test_a_job_that_never_ends_is_ended_alone() -> None:
    jobs: dict[str, Callable[[], object]] = {"ring": partial(endless, 1), "sound": partial(abs, -4)}

    answers = dict(side_by_side(jobs))

    assert isinstance(answers["ring"], Exception)
    assert answers["sound"] == 4


def asleep(allowed: float) -> None:
    """What a read does of a folder whose machine no longer answers."""
    from kiosk.staff import workers as module

    module.MOST_WAITING = allowed  # type: ignore[assignment]  # parts of a second will do
    module._under_limit(partial(time.sleep, 60))


@pytest.mark.medium
def test_a_job_that_waits_forever_is_ended_alone() -> None:
    jobs: dict[str, Callable[[], object]] = {
        "asleep": partial(asleep, 0.2),
        "sound": partial(abs, -4),
    }

    answers = dict(side_by_side(jobs))

    assert isinstance(answers["asleep"], Exception)
    assert answers["sound"] == 4


def test_no_job_needs_no_process() -> None:
    assert list(side_by_side({})) == []
