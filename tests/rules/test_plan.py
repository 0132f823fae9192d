"""A plan says what a delivery would change, before it changes anything."""

from hypothesis import given
from hypothesis import strategies as st

from kiosk.rules.plan import Delivered, Known, plan


def test_new_changed_unchanged_and_missing_records_are_told_apart() -> None:
    known = {"a": Known("1", "S"), "b": Known("1", "S"), "c": Known("1", "S")}

    planned = plan(
        known, [Delivered("a", "1", "S"), Delivered("b", "2", "S"), Delivered("d", "1", "S")], {"S"}
    )

    assert planned.written == ("d",)
    assert planned.changed == ("b",)
    assert planned.withdrawn == ("c",)
    assert planned.unchanged == 1
    assert not planned.empty


def test_what_is_not_delivered_whole_withdraws_nothing() -> None:
    planned = plan({"a": Known("1", "S")}, [Delivered("b", "1", "S")], set())

    assert planned.withdrawn == ()


RECORDS = st.dictionaries(st.text(max_size=3), st.sampled_from("123"), max_size=8)


@given(RECORDS)
def test_the_same_delivery_twice_is_an_empty_plan(records: dict[str, str]) -> None:
    known = {id_: Known(digest, "S") for id_, digest in records.items()}
    delivered = [Delivered(id_, digest, "S") for id_, digest in records.items()]

    assert plan(known, delivered, {"S"}).empty
