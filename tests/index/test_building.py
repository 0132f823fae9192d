"""The building of the array backend: the same bytes whoever builds, in little room."""

import os
import signal
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from multiprocessing.context import SpawnContext
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from index import processes
from index.array_backend.building import draft, heads, inversion
from index.array_backend.building.draft import NO_YEAR
from index.array_backend.building.heads import MOST_TOP
from index.array_backend.building.ordering import Strings, ordered
from index.array_backend.building.writer import build
from index.array_backend.finding.segment import Segment
from index.array_backend.layout import compact
from index.array_backend.layout.columns import MOST_YEARS, Columns, packed
from index.array_backend.layout.compact import BLOCK, AlikeRows, Halves, Places, alike_rows, halves
from index.document import Document, Form, Page
from index.processes import Processes
from kiosk.records.folding import fold
from tests.memory import peak_of

WORDS = ["lettre", "l", "de", "dora", "œuvre", "straße", "Lefèbvre", "kowalski", "ﬁche", "жук"]


def document(number: int, lots: np.random.Generator) -> Document:
    def some(most: int) -> str:
        return " ".join(lots.choice(WORDS, lots.integers(0, most)).tolist())

    person = number % 3 == 0
    return Document(
        id=f"r{number * 7919 % 10007}",
        reference=f"{number % 11} J {number}",
        kind="person" if person else "document",
        group="people" if person else "documents",
        title=f"{some(4)} unique{number}",
        names=(Form(text=some(3)), Form(text=some(3), source="fiche")) if person else (),
        persons=tuple(some(3) for _ in range(number % 3)),
        text=some(20),
        pages=tuple(Page(number=page, text=some(9)) for page in range(number % 4)),
        above=(f"{number % 11} J",),
        first_year=int(lots.integers(1850, 1960)) if number % 5 else None,
        facets=(
            ("kind", "person" if person else "document"),
            *dict.fromkeys(("place", f"Lieu {place}") for place in lots.integers(0, 90, 5)),
        ),
        sort_key=f"{number % 11:03} {lots.integers(0, 50)}",
        people_rank=number if person else None,
    )


@pytest.fixture(scope="module")
def holdings() -> list[Document]:
    lots = np.random.default_rng(3)
    return [document(number, lots) for number in range(700)]


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    """Batches so small that a small corpus has many."""
    monkeypatch.setattr(draft, "BATCH", 50)


def built(place: Path, documents: list[Document], count: int) -> bytes:
    path = place / f"{count}.arrays"
    assert build(path, iter(documents), count, alone=0) == len(documents)
    assert list(place.iterdir()) == [path]
    whole = path.read_bytes()
    path.unlink()
    return whole


@pytest.fixture(scope="module")
def segment(holdings: list[Document], tmp_path_factory: pytest.TempPathFactory) -> Segment:
    path = tmp_path_factory.mktemp("built") / "base.arrays"
    build(path, holdings, 1)
    return Segment(path)


# ------------------------------------------------------------------------------------- processes


@pytest.mark.slow
@pytest.mark.usefixtures("small")
def test_the_bytes_are_the_same_whatever_the_number_of_processes(
    holdings: list[Document], tmp_path: Path
) -> None:
    alone = built(tmp_path, holdings, 1)

    assert built(tmp_path, holdings, 2) == alone
    assert built(tmp_path, holdings, 3) == alone


@pytest.mark.slow
def test_the_bytes_are_the_same_whatever_the_size_of_pieces(
    holdings: list[Document], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = built(tmp_path, holdings, 1)
    monkeypatch.setattr(draft, "BATCH", 13)
    monkeypatch.setattr(inversion, "RUN", 500)
    monkeypatch.setattr(inversion, "PIECE", 3)

    assert built(tmp_path, holdings, 1) == whole


@pytest.mark.medium
def test_a_small_corpus_starts_no_process(
    holdings: list[Document], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(processes, "ProcessPoolExecutor", None)
    monkeypatch.setattr(draft, "BATCH", len(holdings) // draft.ALONE + 1)

    assert build(tmp_path / "base.arrays", holdings, 2) == len(holdings)


@pytest.mark.medium
@pytest.mark.usefixtures("small")
def test_without_shared_memory_one_process_builds(
    holdings: list[Document], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(_context: SpawnContext) -> None:
        raise PermissionError

    alone = built(tmp_path, holdings, 1)
    monkeypatch.setattr(SpawnContext, "Lock", refused)
    monkeypatch.setattr(processes, "ProcessPoolExecutor", None)

    assert built(tmp_path, holdings, 2) == alone


def fatal(number: int) -> int:
    os.kill(os.getpid(), signal.SIGKILL)
    return number


@pytest.mark.medium
def test_what_a_killed_process_had_before_it_is_done_here() -> None:
    others = Processes(2)
    try:
        told = list(others.in_turn(range(9), here=abs, there=fatal))
        assert told == list(range(9))
        assert list(others.at_once([-3, -2, -1], abs)) == [3, 2, 1]
    finally:
        others.close()


def test_a_fault_of_the_documents_ends_the_build_and_leaves_nothing(tmp_path: Path) -> None:
    def documents() -> Iterator[Document]:
        yield Document(id="r0", reference="", kind="", group="", title="")
        raise ValueError("no more")

    with pytest.raises(ValueError, match="no more"):
        build(tmp_path / "base.arrays", documents(), 2, alone=0)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.slow
def test_memory_grows_far_less_than_the_texts() -> None:
    def peak(records: int) -> float:
        return peak_of(
            f"""
import tempfile
from index.array_backend.building.writer import build
from index.document import Document
text = " ".join(f"mot{{number % 997}}" for number in range(1000))
documents = (
    Document(id=f"r{{number}}", reference="", kind="", group="", title=f"seul{{number}}", text=text)
    for number in range({records})
)
with tempfile.TemporaryDirectory() as folder:
    result = build(Path(folder) / "base.arrays", documents, 1)
"""
        )[1]

    # Two thousand records more: two million words, 14 megabytes of text and as many of keys.
    assert peak(4000) - peak(2000) < 25


# ---------------------------------------------------------------------------------------- pieces


@pytest.mark.medium
@given(st.lists(st.text("ab\u00e9z", max_size=30).map(str.encode), max_size=40))
def test_strings_are_put_in_the_order_of_their_bytes(strings: list[bytes]) -> None:
    order, repeats = ordered(Strings.of(strings))
    found = [strings[number] for number in order.tolist()]

    assert order.tolist() == sorted(range(len(strings)), key=lambda each: (strings[each], each))
    assert (
        repeats.tolist() == [False, *(one == other for one, other in pairwise(found))][: len(found)]
    )
    assert Strings.of(strings).chosen(order).listed(0, len(strings)) == found


@pytest.mark.parametrize("most", [3, 3000])
def test_places_are_those_of_the_plain_array(tmp_path: Path, most: int) -> None:
    lengths = np.random.default_rng(1).integers(0, most, 1000).astype(np.uint32)
    pieces = [lengths[: 5 * BLOCK], lengths[5 * BLOCK :]]
    near, bases = compact.relative(tmp_path, "places", lambda: iter(pieces))
    places = Places(np.fromfile(near.path, near.dtype), bases)
    plain = np.cumsum(lengths) - lengths

    assert near.dtype == (np.uint16 if most == 3 else np.uint32)
    assert places[np.arange(1000)].tolist() == plain.tolist()
    assert [int(places[each]) for each in (0, 63, 64, 999)] == plain[[0, 63, 64, 999]].tolist()
    for begin, end in ((0, 1000), (63, 65), (64, 128), (100, 100), (990, 1000)):
        assert places[begin:end].tolist() == plain[begin:end].tolist()


def test_tables_in_less_room_are_read_as_before() -> None:
    lots = np.random.default_rng(2)
    table = lots.integers(0, 2, (500, 10)).astype(np.uint32)
    table[7] = 70_000
    rows, wide = AlikeRows(*alike_rows(table)), Halves(halves(table))

    numbers, columns = lots.integers(0, 500, 50), lots.integers(0, 10, 50)
    assert rows[numbers, columns].tolist() == table[numbers, columns].tolist()
    assert rows[:, 3].tolist() == table[:, 3].tolist()
    assert [wide[number].tolist() for number in range(500)] == table.tolist()
    assert {wide[7].dtype, wide[8].dtype} == {np.dtype(np.uint16), np.dtype(np.uint32)}


def test_two_rows_of_one_hash_stay_two(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(compact, "_ODD", np.uint64(0))
    table = np.arange(12, dtype=np.uint32).reshape(6, 2)

    assert AlikeRows(*alike_rows(table))[:, 1].tolist() == table[:, 1].tolist()


# ----------------------------------------------------------------------------------------- heads


@pytest.mark.medium
@pytest.mark.parametrize("size", [0, 1, 20, 300, 700])
def test_values_are_counted_the_same_one_by_one_and_by_bits(
    segment: Segment, holdings: list[Document], size: int
) -> None:
    columns = segment.columns
    records = np.sort(np.random.default_rng(4).choice(700, size, replace=False))
    held = np.zeros(700, bool)
    held[records] = True
    expected = Counter(facet for record in records.tolist() for facet in holdings[record].facets)
    counts = columns.count_values(records)
    narrow = [facet.bits is not None for facet in columns.facets]

    assert counts.tolist() == columns.count_values(records, held).tolist()
    assert any(narrow)
    assert not all(narrow)
    for number, facet in enumerate(columns.facets):
        values = segment.facet_values[number]
        part = columns.part(counts, number).tolist()
        assert part == [expected[facet.name, value] for value in values]
        assert part == columns.count_part(number, records).tolist()
        assert part == columns.count_part_held(number, held).tolist()


def test_a_head_knows_the_values_of_most_records_in_their_order(segment: Segment) -> None:
    looked_at = 0
    for number in range(len(segment.head_values)):
        for facet, column in enumerate(segment.columns.facets):
            counts = segment.columns.part(segment.head_counts[number], facet).tolist()
            values = segment.facet_values[facet]
            expected = sorted(
                (value for value in range(column.values) if counts[value]),
                key=lambda value: (-counts[value], fold(values[value]), values[value]),
            )[:MOST_TOP]
            told = segment.head_values[number, facet].tolist()
            assert told == expected + [column.values] * (MOST_TOP - len(expected))
            looked_at += len(expected)
    assert looked_at > MOST_TOP


@pytest.mark.medium
def test_beginnings_read_in_pieces_give_the_same_answers(
    holdings: list[Document], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "base.arrays"
    build(path, holdings, 1)
    whole = Segment(path)
    monkeypatch.setattr(inversion, "RANGE", 300)
    monkeypatch.setattr(heads, "PIECE", 50)
    build(path, holdings, 1)
    pieces = Segment(path)

    for name, array in whole.arrays.items():
        if array.dtype.kind == "f":
            np.testing.assert_allclose(pieces.arrays[name], array, rtol=1e-12)
    assert pieces.best.shape == whole.best.shape
    assert {name: view.shape for name, view in pieces.arrays.items()} == {
        name: view.shape for name, view in whole.arrays.items()
    }


# ----------------------------------------------------------------------------------------- years


def counted(spans: list[tuple[int, int]]) -> dict[int, int]:
    first, last = (np.array(each, np.int16) for each in zip(*spans, strict=True))
    columns = Columns(packed([], (first, last)), ())
    years = columns.count_years(np.arange(len(spans))).tolist()
    return {year: count for year, count in enumerate(years, columns.year_base) if count}


def test_a_year_far_from_the_others_is_not_counted_as_one_of_them() -> None:
    spans = [(1940, 1941), (1944, 1944), (NO_YEAR, NO_YEAR)]
    expected = {1940: 1, 1941: 1, 1944: 1}

    assert counted([*spans, (1100, 1100)]) == expected
    assert counted([*spans, (9999, 9999)]) == expected


def test_years_are_counted_as_far_back_as_there_is_room_for() -> None:
    assert counted([(1944, 1944), (1945 - MOST_YEARS, 1945 - MOST_YEARS)]) == {
        1944: 1,
        1945 - MOST_YEARS: 1,
    }
    assert counted([(1300, 1310), (1901, 1901), (1905, 1905)]).keys() == {1901, 1905}
    assert counted([(NO_YEAR, NO_YEAR)]) == {}
