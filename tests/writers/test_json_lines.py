"""The open export holds every field of every record, and gives it again."""

import io
import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.messages import Problem
from kiosk.readers import open_export
from kiosk.readers.reading import DeliveredCopy, Refusal
from kiosk.records.agent import Agent
from kiosk.records.concept import Concept, Label, LabelKind
from kiosk.records.decided import Sameness, Verdict
from kiosk.records.objection import Objection
from kiosk.records.open_lines import Line, Past, line_of
from kiosk.records.unit import Unit
from kiosk.records.wire import to_json
from kiosk.writers import json_lines
from tests.factories import a_person, a_unit
from tests.writers.reading import read_again
from tests.writers.strategies import agents, trees, units, words

concepts = st.builds(
    Concept,
    id=st.just("c1"),
    uri=words,
    labels=st.lists(
        st.builds(Label, text=words, language=st.just("fr"), kind=st.sampled_from(LabelKind)),
        min_size=1,
        max_size=2,
    ).map(tuple),
    notes=st.lists(words, max_size=1).map(tuple),
    latitude=st.none() | st.floats(-90, 90),
)


BAD_PAGE = '"canvases":[{"label":"1","master":"m","digest":"../../x","width":1,"height":1}]'


def copies(content: bytes) -> list[DeliveredCopy]:
    items = read_again([content], "open-export", "units.jsonl")
    assert [item for item in items if isinstance(item, Problem)] == []
    return [item for item in items if isinstance(item, DeliveredCopy)]


@pytest.mark.slow
@pytest.mark.counted
@settings(max_examples=40)
@given(trees(), st.lists(agents, max_size=2), st.lists(concepts, max_size=1))
def test_every_field_of_every_record_comes_in_again(
    units: tuple[Unit, ...], people: list[Agent], terms: list[Concept]
) -> None:
    records: list[Unit | Agent | Concept] = [*units, *people, *terms]

    content = b"".join(json_lines.lines(Line(record=record) for record in records))

    assert [copy.record for copy in copies(content)] == records
    assert content == b"".join(json_lines.lines(Line(record=record) for record in records))


def test_a_line_is_plain_json_with_what_is_kept_beside_the_record() -> None:
    line = line_of(Line(record=a_unit(), policy="closed", scope="d/units.csv", delivery="2026-11"))

    told = json.loads(line)
    assert list(told) == ["kiosk", "kind", "policy", "scope", "delivery", "record"]
    assert (told["kind"], told["record"]["title"]) == ("unit", "Lettre au maire de Wizernes")
    (copy,) = copies(line)
    assert (copy.policy, copy.scope) == ("closed", "d/units.csv")


def test_an_objection_is_read_as_one() -> None:
    said = Objection(code="P 1", outputs=(), reason="r", decided_at="2026", decided_by="Anne")

    assert read_again([line_of(Line(record=said))], "open-export") == [said]


def test_a_withdrawn_unit_is_read_as_it_stood_last() -> None:
    line = line_of(Line(record=a_unit(), policy="closed", scope="d/units.csv", withdrawn=True))

    (copy,) = copies(line)
    assert (copy.record, copy.policy, copy.withdrawn) == (a_unit(), "closed", True)
    (in_force,) = copies(line_of(Line(record=a_unit())))
    assert not in_force.withdrawn


@pytest.mark.slow
@pytest.mark.counted
@given(units, words, st.booleans())
def test_what_a_record_said_before_is_plain_json_that_is_not_read_again(
    unit: Unit, delivery: str, goes: bool
) -> None:
    past = Past(
        id=unit.id, kind="unit", number=3, delivery=delivery, accepted_at="2026", scope="s",
        policy="free",
        body=None if goes else to_json(unit),
    )  # fmt: skip

    (line,) = json_lines.history([past])

    told = json.loads(line)
    assert (told["kind"], told["number"], told["delivery"]) == ("revision", 3, delivery)
    assert told["record"] == (None if goes else json.loads(to_json(unit)))
    assert line.count(b"\n") == 1
    assert read_again([line], "open-export", "history.jsonl") == []


def test_the_list_of_deliveries_is_passed_over() -> None:
    content = json_lines.deliveries([{"number": 1, "name": "iiif.io/api/presentation/3"}])

    assert read_again([content], "open-export", "deliveries.json") == []


def test_records_that_speak_of_other_formats_are_recognised_all_the_same() -> None:
    unit = a_unit(title='http://iiif.io/api/presentation/3 <alto> "type":"Manifest" 0 HEAD')

    assert copies(line_of(Line(record=unit)))[0].record == unit


@pytest.mark.parametrize(
    ("damage", "word"),
    [
        (('"id":"u1"', '"id":"../u1"'), "no id of a record"),
        (('"title":"', '"titel":"'), "title"),
        (('"kiosk":1', '"kiosk":9'), "its form is 9"),
        (('"kind":"unit"', '"kind":"thing"'), "no kind of record"),
        (('"kind":"unit"', '"kind":"withdrawn","policy":["x"]'), "policy"),
        (('"kind":"unit","record":{"id":"u1"', '"kind":"withdrawn","record":{"id":"/u1"'),
         "no id of a record"),
        (('"canvases":[]', BAD_PAGE), "names no picture"),
        (('"passages":[', '"passages":[' + "[" * 50_000), ""),
    ],
)  # fmt: skip
def test_a_damaged_line_leaves_its_neighbours_alone(damage: tuple[str, str], word: str) -> None:
    sound = line_of(Line(record=a_person()))
    broken = line_of(Line(record=a_unit())).replace(damage[0].encode(), damage[1].encode())
    assert broken != line_of(Line(record=a_unit()))

    items = read_again([sound, broken, sound.replace(b"p1", b"p2")], "open-export")

    (problem,) = [item for item in items if isinstance(item, Problem)]
    assert (problem.code, problem.line) == ("export-record", 2)
    assert word in problem.message
    assert len([item for item in items if isinstance(item, DeliveredCopy)]) == 2


@pytest.mark.medium
@given(st.data())
def test_no_damage_makes_it_raise(data: st.DataObject) -> None:
    content = bytearray(line_of(Line(record=a_unit(), policy="free")) * 2)
    for _ in range(data.draw(st.integers(1, 5))):
        content[data.draw(st.integers(12, len(content) - 1))] = data.draw(st.integers(0, 255))

    items = list(open_export.read("x", io.BytesIO(bytes(content))))

    assert all(isinstance(item, DeliveredCopy | Problem | Refusal) for item in items)


def test_a_decision_about_what_is_no_id_is_not_taken() -> None:
    said = Sameness(
        kept="../p1", other="p2", verdict=Verdict.SAME, decided_at="2026-11-25", decided_by="Anne"
    )
    items = read_again([line_of(Line(record=a_unit())), line_of(Line(record=said))], "open-export")
    (problem,) = [item for item in items if isinstance(item, Problem)]
    assert (problem.code, problem.line) == ("export-record", 2)
    assert "no id of a record" in problem.message
