"""Hostile XML ends as its description says: refused in one message, or read with nothing lost."""

import io
import json
import socket
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.messages import Problem
from kiosk.readers.formats import reader_for
from kiosk.readers.reading import HEAD, Item, Refusal
from kiosk.records.unit import Unit
from tests.hostile import made, needs_tools
from tests.memory import peak_of
from tests.shared import DATA, needs_data

pytestmark = needs_tools


def read(path: Path) -> list[Item]:
    with path.open("rb") as stream:
        reader = reader_for(path.name, stream.read(HEAD))
        stream.seek(0)
        assert reader is not None, path.name
        return list(reader.read(path.name, stream))


def units(items: list[Item]) -> list[Unit]:
    return [item for item in items if isinstance(item, Unit)]


def refused(items: list[Item]) -> Problem:
    """The one refusal, and nothing of the file beside it."""
    (only,) = [item for item in items if not isinstance(item, Unit)]
    assert isinstance(only, Refusal)
    return only.problem


@pytest.fixture(autouse=True)
def _offline(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever opens a connection fails."""

    def no(*_: object) -> None:
        raise AssertionError("a connection is opened")

    monkeypatch.setattr(socket.socket, "connect", no)


@pytest.mark.medium
@pytest.mark.parametrize(
    ("case", "file", "code", "named"),
    [
        ("xml_entity_bomb", "entity_bomb.xml", "xml-entity", "entity"),
        ("xml_quadratic_bomb", "quadratic_bomb.xml", "xml-entity", "entity"),
        ("xml_external_entity", "external_entity.xml", "xml-entity", "entity"),
        ("xml_parameter_entity", "parameter_entity.xml", "xml-entity", "entity"),
        ("xml_deep_nesting", "deep_nesting.xml", "xml-deep", "more than 200"),
        ("xml_nesting_1000", "nesting_1000.xml", "xml-deep", "more than 200"),
        ("xml_huge_attribute", "huge_attribute.xml", "xml-unreadable", "longer"),
        ("xml_truncated_utf16", "truncated_utf16.xml", "xml-truncated", "line"),
        ("xml_wrong_encoding", "wrong_encoding.xml", "xml-encoding", "column"),
        ("xml_unknown_encoding", "unknown_encoding.xml", "xml-encoding", "klingon"),
        ("xml_nul_bytes", "nul_bytes.xml", "xml-syntax", "line"),
    ],
)
def test_what_may_not_be_read_is_refused_in_one_message(
    tmp_path: Path, case: str, file: str, code: str, named: str
) -> None:
    problem = refused(read(made(tmp_path, case) / "xml" / file))

    assert problem.code == code
    assert named in problem.message
    assert "SECRET-MARK" not in json.dumps([problem.message, problem.remedy])


def test_a_dtd_elsewhere_is_not_fetched(tmp_path: Path) -> None:
    items = read(made(tmp_path, "xml_external_dtd") / "xml/external_dtd.xml")

    assert len(units(items)) == len(items) == 2


@pytest.mark.medium
def test_a_huge_title_is_cut_and_told(tmp_path: Path) -> None:
    items = read(made(tmp_path, "xml_huge_title") / "xml/huge_title.xml")

    assert max(len(unit.title) for unit in units(items)) == 2000
    assert [item.code for item in items if isinstance(item, Problem)] == ["title-cut"]


@pytest.mark.parametrize("name", ["empty.xml", "bom_only.xml", "declaration_only.xml"])
def test_an_empty_file_is_refused_as_empty(tmp_path: Path, name: str) -> None:
    assert refused(read(made(tmp_path, "empty_files") / "empty" / name)).code == "empty"


def test_codes_that_stand_twice_are_told_and_overwrite_nothing(tmp_path: Path) -> None:
    folder = made(tmp_path, "duplicate_codes") / "xml"
    items = [read(folder / f"duplicate_{which}.xml") for which in ("a", "b", "same_id")]
    found = [unit for each in items for unit in units(each)]

    assert [unit.title for unit in found if unit.reference == "12 J 1"] == [
        "Premier", "Second", "Troisième",
    ]  # fmt: skip
    assert len({unit.id for unit in units(items[0])}) == len(units(items[0])) == 4
    assert [item.code for item in items[0] if isinstance(item, Problem)] == ["code-repeated"]


def test_codes_that_nearly_stand_twice_are_told_the_same_way_each_time(tmp_path: Path) -> None:
    path = made(tmp_path, "near_duplicate_codes") / "xml/near_duplicates.xml"
    items = read(path)
    told = [item for item in items if isinstance(item, Problem)]

    assert items == read(path)
    assert len({unit.id for unit in units(items)}) == len(units(items)) == 10
    # Spaces, dashes, capitals and Unicode forms do not count; a nought does.
    assert [problem.facts["times"] for problem in told] == ["6", "2"]


def test_markup_in_a_text_stays_text(tmp_path: Path) -> None:
    items = read(made(tmp_path, "markup_in_texts") / "xml/markup_in_texts.xml")
    (title,) = [unit.title for unit in units(items) if unit.reference == "1 W 1"]

    assert "<script>alert(1)</script>" in title
    assert "\u202e" not in title


@pytest.mark.medium
def test_dates_that_are_none_are_kept_as_words_and_told(tmp_path: Path) -> None:
    items = read(made(tmp_path, "strange_dates") / "xml/strange_dates.xml")
    dates = [unit.dates[0] for unit in units(items) if unit.parent]
    unread = [date for date in dates if not date.is_read]
    (told,) = [item for item in items if isinstance(item, Problem)]

    assert len(dates) == 14
    assert {"0000-00-00", "9999-99-99", "1944-02-30"} <= {date.written for date in unread}
    assert told.code == "date-not-read"
    assert told.facts["count"] == str(len(unread))


def test_pictures_outside_the_delivery_are_addresses_and_nothing_more(tmp_path: Path) -> None:
    items = read(made(tmp_path, "dao_outside") / "xml/dao_outside.xml")
    addresses = [link.address for unit in units(items) for link in unit.images]

    assert len(addresses) == 11
    assert "/etc/passwd" in addresses


_READ = """
import sys
sys.path.insert(0, ".")
from kiosk.readers.ead import read
from kiosk.records.unit import Unit
with open({path!r}, "rb") as stream:
    result = sum(isinstance(item, Unit) for item in read("a.xml", stream))
"""
_NOTHING = "import sys; sys.path.insert(0, '.'); from kiosk.readers import ead; result = 0"


@pytest.mark.slow
def test_a_hundred_thousand_siblings_take_little_memory(tmp_path: Path) -> None:
    path = made(tmp_path, "xml_wide") / "xml/wide_100000.xml"
    _, before = peak_of(_NOTHING)
    found, peak = peak_of(_READ.format(path=str(path)))

    assert found == 100_001
    assert peak - before < 150


@pytest.mark.medium
@needs_data
@given(
    edits=st.lists(st.tuples(st.integers(0, 15_000), st.binary(max_size=6)), max_size=6),
    name=st.sampled_from(
        ("ead/ead3/EAD3test.xml", "ead/oai/FRAD092_9FI_oai.xml", "eac/FRAN_NP_051483.xml")
    ),
)
def test_no_damage_to_a_real_file_makes_a_reader_raise(
    edits: list[tuple[int, bytes]], name: str
) -> None:
    damaged = bytearray((DATA / name).read_bytes())
    for place, content in edits:
        damaged[place : place + 3] = content
    reader = reader_for(name, bytes(damaged[:HEAD]))

    if reader is not None:
        for item in reader.read(name, io.BytesIO(damaged)):
            told = item.problem if isinstance(item, Refusal) else item
            assert not isinstance(told, Problem) or told.message.endswith(".")
