"""The bench of taking in measures what it says, beside a peer of the same run."""

import json

import pytest

from tests.bench import intake
from tests.bench.deliveries import page_text, table
from tests.bench.racing import race


def told(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[str, dict[str, object]]:
    assert intake.main(list(words)) == 0
    said = capsys.readouterr().out
    found: dict[str, object] = json.loads(said.splitlines()[-1])
    return said, found


@pytest.mark.medium
@pytest.mark.parametrize("subject", ["ead", "csv", "alto"])
def test_a_reader_is_measured_beside_the_bare_parser(
    subject: str, capsys: pytest.CaptureFixture[str]
) -> None:
    said, found = told(capsys, subject, "--small", "--rounds", "1")

    figures = found[subject]
    assert isinstance(figures, dict)
    assert figures["number"] == {"ead": 200, "csv": 500, "alto": 400}[subject]
    assert figures["ratio"] == pytest.approx(figures["ours_s"] / figures["peer_s"], rel=0.5)
    assert "times its time" in said


@pytest.mark.slow
def test_photographs_are_measured_beside_a_peer_that_is_named(
    capsys: pytest.CaptureFixture[str],
) -> None:
    said, found = told(capsys, "photographs", "--small", "--rounds", "1")

    figures = found["photographs"]
    assert isinstance(figures, dict)
    assert {"thumbnails", "tiles"} <= figures.keys()
    assert all(figures[part]["number"] == 2 for part in ("thumbnails", "tiles"))
    assert "libvips" in said or "pyvips is not installed" in said


@pytest.mark.slow
def test_a_whole_intake_tells_time_memory_and_what_a_million_would_take(
    capsys: pytest.CaptureFixture[str],
) -> None:
    said, found = told(capsys, "whole", "--units", "60")

    figures = found["whole"]
    assert isinstance(figures, dict)
    assert figures["intake"]["peak_mb"] > 10
    assert figures["publish"]["wall_s"] > 0
    assert "a million takes" in said


@pytest.mark.slow
def test_a_unit_costs_alike_however_many_there_are_and_a_million_is_extrapolated(
    capsys: pytest.CaptureFixture[str],
) -> None:
    growths: list[float] = []
    # A busy moment may fall on one of the three intakes, not on the same one three times.
    while len(growths) < 3 and min(growths, default=9.0) >= 2.5:
        said, found = told(capsys, "sample", "--units", "3600")
        figures = found["sample"]
        assert isinstance(figures, dict)
        assert [run["units"] for run in figures["runs"]] == [45, 900, 3600]
        assert "extrapolated, a million" in said
        growths.append(figures["growth"])

    # A cost that grows with the number of units would be five times as high.
    assert min(growths) < 2.5


@pytest.mark.medium
def test_of_each_subject_the_fastest_round_is_told() -> None:
    rounds = iter((3_000_000, 10))

    best = race({"one": lambda: len(list(range(next(rounds)))), "other": lambda: 7}, 2)

    assert (best["one"].number, best["other"].number) == (10, 7)


def test_what_is_measured_is_always_the_same() -> None:
    assert list(table(50)) == list(table(50))
    assert page_text(20).count("<String") == 20
