"""A plan says what a delivery would change, before it changes anything."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.rules.plan import Fate, Known, fate, plan


def test_new_changed_unchanged_and_missing_records_are_told_apart() -> None:
    known = {"a": Known("1", "S"), "b": Known("1", "S")}
    delivered = {"a": "1", "b": "2", "d": "1"}

    fates = {id_: fate(known.get(id_), digest) for id_, digest in delivered.items()}
    planned = plan(fates.values(), ["c"])

    assert fates == {"a": Fate.UNCHANGED, "b": Fate.CHANGED, "d": Fate.WRITTEN}
    assert (planned.written, planned.changed, planned.unchanged) == (1, 1, 1)
    assert planned.withdrawn == ("c",)
    assert not planned.empty


def test_a_withdrawal_alone_is_a_change() -> None:
    assert not plan([Fate.UNCHANGED], ["c"]).empty


RECORDS = st.dictionaries(st.text(max_size=3), st.sampled_from("123"), max_size=8)


@pytest.mark.medium
@given(RECORDS)
def test_the_same_delivery_twice_is_an_empty_plan(records: dict[str, str]) -> None:
    known = {id_: Known(digest, "S") for id_, digest in records.items()}

    planned = plan((fate(known[id_], digest) for id_, digest in records.items()), ())

    assert planned.empty
    assert planned.unchanged == len(records)
