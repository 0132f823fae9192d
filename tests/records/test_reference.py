"""Reference codes sort as people count."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.records.reference import search_form, sort_key


def test_nine_comes_before_ten() -> None:
    codes = ["1 J 10", "1 J 9", "1 J 100", "1 J 9/2", "AM/12/3"]

    assert sorted(codes, key=sort_key) == ["1 J 9", "1 J 9/2", "1 J 10", "1 J 100", "AM/12/3"]


def test_leading_zeros_do_not_change_the_order() -> None:
    assert sort_key("1 J 0214") == sort_key("1 J 214")


def test_any_spelling_has_one_search_form() -> None:
    assert search_form("1 J 0214/3") == search_form("1j0214-3") == "1j02143"


@pytest.mark.medium
@given(st.integers(0, 10**12), st.integers(0, 10**12))
def test_numbers_of_any_length_sort_by_value(first: int, second: int) -> None:
    assert (sort_key(f"W {first}") < sort_key(f"W {second}")) == (first < second)
