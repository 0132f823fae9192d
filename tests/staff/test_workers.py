"""Pictures are made in processes, and in threads where there can be none."""

from multiprocessing.context import SpawnContext

import pytest

from kiosk.staff.workers import workers


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
