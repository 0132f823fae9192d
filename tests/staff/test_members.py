"""PINs: failures are on the disk before the check, restarts and clocks free nothing."""

import json
from pathlib import Path

import pytest

from kiosk.generation.folder import GenerationError
from kiosk.rules.pin import FREE_TRIES
from kiosk.staff import members

GOOD, WRONG = "593817", "000001"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    members.set_pin(tmp_path, "Anne", GOOD)
    return tmp_path


@pytest.mark.medium
def test_the_right_pin_opens_and_clears_the_failures(folder: Path) -> None:
    members.check(folder, "Anne", WRONG, now=0.0)

    assert members.check(folder, "Anne", GOOD, now=1.0).accepted
    assert members.check(folder, "Anne", WRONG, now=2.0).tries_left == FREE_TRIES - 1
    assert members.names(folder) == ("Anne",)


@pytest.mark.medium
def test_after_five_failures_one_waits_even_with_the_right_pin(folder: Path) -> None:
    verdicts = [
        members.check(folder, "Anne", WRONG, now=float(moment)) for moment in range(FREE_TRIES)
    ]

    assert [verdict.wait_seconds for verdict in verdicts] == [0, 0, 0, 0, 60]
    held = members.check(folder, "Anne", GOOD, now=10.0)
    assert (held.accepted, held.wait_seconds) == (False, 54)
    assert members.check(folder, "Anne", GOOD, now=70.0).accepted


@pytest.mark.medium
def test_a_clock_set_back_frees_nothing(folder: Path) -> None:
    for moment in range(FREE_TRIES):
        members.check(folder, "Anne", WRONG, now=1000.0 + moment)

    assert members.check(folder, "Anne", GOOD, now=0.0).wait_seconds == 60
    assert members.check(folder, "Anne", GOOD, now=59.0).wait_seconds == 1


def test_a_failure_is_on_the_disk_before_the_check(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def power_cut(_pin: str, _salt: bytes) -> bytes:
        raise KeyboardInterrupt

    monkeypatch.setattr(members, "_hash", power_cut)
    with pytest.raises(KeyboardInterrupt):
        members.check(folder, "Anne", WRONG, now=0.0)

    assert json.loads((folder / members.FILE).read_text())["Anne"]["failures"] == 1


@pytest.mark.medium
def test_a_stranger_is_refused_like_anybody(folder: Path) -> None:
    assert not members.check(folder, "Personne", GOOD).accepted


@pytest.mark.medium
def test_the_file_holds_no_pin_and_is_read_by_its_owner_only(folder: Path) -> None:
    path = folder / members.FILE

    assert GOOD not in path.read_text()
    assert path.stat().st_mode & 0o077 == 0


@pytest.mark.medium
def test_a_weak_pin_and_a_damaged_file_are_told(folder: Path) -> None:
    with pytest.raises(GenerationError, match="6 digits"):
        members.set_pin(folder, "Anne", "12")
    (folder / members.FILE).write_text("{")
    with pytest.raises(GenerationError, match="damaged"):
        members.names(folder)
    members.set_pin(folder, "Anne", GOOD)
    assert members.check(folder, "Anne", GOOD).accepted
