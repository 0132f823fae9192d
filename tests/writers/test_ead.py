"""A finding aid that goes out is valid, and comes in again unchanged."""

from collections.abc import Iterable
from dataclasses import replace

import pytest
from hypothesis import given, settings

from kiosk.readers import ead as reader
from kiosk.records.access import AccessCondition, AccessStatus, Basis, Output
from kiosk.records.folding import clean
from kiosk.records.unit import NOWHERE, Element, Passage, Unit
from kiosk.rules.forest import Forest
from kiosk.rules.identity import table_id
from kiosk.writers import ead
from kiosk.writers.ead import EAD3, EAD_2002
from tests.factories import a_unit
from tests.memory import peak_of
from tests.shared import DATA, FACTS, needs_data
from tests.writers.reading import read_again
from tests.writers.strategies import trees
from tests.writers.valid import validity

dialects = pytest.mark.parametrize("dialect", [EAD_2002, EAD3], ids=["ead2002", "ead3"])
FINDING_AIDS = sorted(
    name for name, fact in FACTS.items() if name.startswith("ead/") and "components" in fact
)


def comparable(unit: Unit) -> Unit:
    """A unit less what a finding aid cannot hold, all of which is named in docs/formats.md.

    The pages; where it was read; line ends within a paragraph; the same word twice in a list.
    """
    return replace(
        unit,
        passages=tuple(
            replace(passage, text="\n\n".join(map(clean, passage.text.split("\n\n"))))
            for passage in unit.passages
        ),
        languages=tuple(dict.fromkeys(unit.languages)),
        access_points=tuple(dict.fromkeys(unit.access_points)),
        images=tuple(dict.fromkeys(unit.images)),
        identifiers=tuple(code for code in unit.identifiers if code != unit.reference),
        canvases=(),
        origin=NOWHERE,
    )


def written(units: Iterable[Unit], dialect: ead.Dialect) -> bytes:
    forest = Forest(units)
    (root,) = forest.roots
    return b"".join(ead.finding_aid(forest.walk(root), dialect, house="La Coupole"))


def again(content: bytes) -> list[Unit]:
    return [item for item in read_again([content], "ead", "x.xml") if isinstance(item, Unit)]


def by_id(units: Iterable[Unit]) -> dict[str, Unit]:
    return {unit.id: comparable(unit) for unit in units}


@pytest.mark.slow
@pytest.mark.counted
@dialects
@settings(max_examples=40)
@given(units=trees())
def test_every_field_of_every_unit_comes_in_again(
    dialect: ead.Dialect, units: tuple[Unit, ...]
) -> None:
    content = written(units, dialect)

    assert by_id(again(content)) == by_id(units)
    assert validity(content) == []
    assert content == written(units, dialect)


@pytest.mark.slow
@pytest.mark.counted
@needs_data
@dialects
@pytest.mark.parametrize("name", FINDING_AIDS)
def test_every_real_finding_aid_comes_in_again_unchanged(dialect: ead.Dialect, name: str) -> None:
    with (DATA / name).open("rb") as stream:
        units = [item for item in reader.read(name, stream) if isinstance(item, Unit)]
    forest = Forest(units)

    found: list[Unit] = []
    for root in forest.roots:
        content = b"".join(ead.finding_aid(forest.walk(root), dialect, house="La Coupole"))
        assert validity(content) == []
        found.extend(again(content))

    assert len(found) == len(units)
    assert by_id(found) == by_id(units)


@dialects
def test_conditions_that_the_sentences_do_not_say_are_stated_beside_them(
    dialect: ead.Dialect,
) -> None:
    sentence = Passage(element=Element.ACCESSRESTRICT, text="Librement communicable")
    closed = AccessCondition(
        status=AccessStatus.CLOSED,
        basis=Basis.DEED,
        closed_to=(Output.IMAGE_PRINT,),
        written="acte de don",
    )

    content = written([a_unit(passages=(sentence,), conditions=(closed,))], dialect)

    assert b"<p>closed ; deed ; no image print</p><p>acte de don</p>" in content
    (unit,) = again(content)
    assert (unit.passages, unit.conditions) == ((sentence,), (closed,))


@dialects
def test_a_sentence_that_says_the_condition_is_enough(dialect: ead.Dialect) -> None:
    source = b"<ead><archdesc level='fonds'><did><unitid>1</unitid></did><accessrestrict><p>%b</p>"
    text = b"Non communicable avant 2090."
    (unit,) = again((source % text) + b"</accessrestrict></archdesc></ead>")

    content = written([unit], dialect)

    assert content.count(b"<accessrestrict") == 1
    assert b"kiosk-" not in content.replace(b'id="kiosk-', b"")
    assert again(content)[0].conditions == unit.conditions


def test_a_condition_that_is_damaged_on_the_way_never_opens_a_record() -> None:
    content = written([a_unit(conditions=(AccessCondition(status=AccessStatus.CLOSED),))], EAD3)

    (unit,) = again(content.replace(b"<p>closed</p>", b"<p>clossed</p>"))

    assert unit.conditions[0].status is AccessStatus.TITLE_ONLY


def test_an_id_that_stands_twice_is_believed_once() -> None:
    content = written([a_unit(), a_unit(id="u2", parent="u1")], EAD3).replace(
        b"kiosk-u2", b"kiosk-u1"
    )

    first, second = sorted(again(content), key=lambda unit: unit.parent or "")

    assert first.id == "u1"
    assert second.id != "u1"


def test_a_top_that_names_a_unit_by_its_code_lies_below_it() -> None:
    top, letter = a_unit(reference="1 J"), a_unit(id="u2", parent=table_id("1 J"))

    units = again(written([top, letter], EAD_2002))

    assert {unit.id: unit.parent for unit in units} == {"u1": None, "u2": "u1"}


def test_units_in_a_ring_are_written_once_each() -> None:
    forest = Forest([a_unit(parent="u2"), a_unit(id="u2", parent="u1")])

    assert [unit.id for root in forest.roots for _depth, unit in forest.walk(root)] == ["u1", "u2"]


_MANY = """
from kiosk.records.unit import Unit
from kiosk.writers import ead

def units(most):
    yield 0, Unit(id="u0", reference="1 J", title="Fonds", level="fonds")
    for number in range(1, most):
        yield 1, Unit(id=f"u{number}", reference=f"1 J {number}", title="P", level="item")

result = sum(map(len, ead.finding_aid(units(MOST), ead.EAD3, house="h")))
"""


@pytest.mark.medium
def test_a_large_fonds_is_written_without_standing_in_memory() -> None:
    _size, small = peak_of(_MANY.replace("MOST", "2"))
    size, large = peak_of(_MANY.replace("MOST", "30_000"))

    assert size > 3_000_000
    assert large - small < 3
