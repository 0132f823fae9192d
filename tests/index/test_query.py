"""Any text is a query; nothing a visitor types is an operator but quotes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.query import MOST_WORDS, Pattern, Phrase, Prefix, Term, parse


def test_the_word_being_typed_is_a_prefix_until_a_space_ends_it() -> None:
    assert parse("Lefè").nodes == (Prefix("lefe"),)
    assert parse("Lefèbvre ").nodes == (Term("lefebvre"),)
    assert parse("Lefèbvre Aug").nodes == (Term("lefebvre"), Prefix("aug"))


@pytest.mark.parametrize("text", ['"au maire"', "« au maire »", "“au maire”", "„au maire“"])
def test_words_in_quotes_stand_side_by_side(text: str) -> None:
    assert parse(text).nodes == (Phrase(("au", "maire")),)


def test_one_word_in_quotes_is_a_whole_word() -> None:
    assert parse('lettre "maire"').nodes == (Term("lettre"), Term("maire"))
    assert parse('""').empty


def test_words_go_on_after_a_quote() -> None:
    assert parse('"au maire" wiz').nodes == (Phrase(("au", "maire")), Prefix("wiz"))


@pytest.mark.parametrize(
    "text",
    ["staff_note:secret", "*", "a OR b", "NOT a", "[a TO z]", "abc~9", "abc^1e999", "(" * 10_000],
)
def test_operators_of_query_languages_are_words_or_nothing(text: str) -> None:
    for node in parse(text).nodes:
        assert isinstance(node, Term | Prefix)


def test_a_text_with_a_digit_may_be_a_reference_code() -> None:
    assert parse("1 J 0214/3").code == "1j02143"
    assert parse("Lefèbvre").code == ""


def test_three_quotes_are_phrases_and_the_same_quote_is_one() -> None:
    assert parse('"a b" "c d" "a b" "e f" "g h" ').nodes == (
        *(Phrase(("a", "b")), Phrase(("c", "d")), Phrase(("e", "f"))),
        *(Term("g"), Term("h")),
    )


def test_two_numbers_may_have_doubtful_digits_of_more_the_digits_are_words() -> None:
    assert parse("2145? 19?8 3?3 ").nodes == (
        *(Pattern("2145?"), Pattern("19?8")),
        *(Term("3"), Term("3")),
    )
    assert parse('?1 "a b" ?2 "c d" ?3 ').nodes == (
        *(Pattern("?1"), Phrase(("a", "b")), Pattern("?2")),
        *(Phrase(("c", "d")), Term("3")),
    )


def test_nothing_typed_asks_for_everything() -> None:
    assert parse("").empty
    assert parse(" \u200b ").empty


def test_a_very_long_text_is_cut() -> None:
    query = parse("mot " * 100_000)

    assert len(query.nodes) <= MOST_WORDS
    assert len(query.typed) <= 120


@pytest.mark.medium
@given(st.text())
def test_any_text_gives_a_query(text: str) -> None:
    query = parse(text)

    assert len(query.nodes) <= MOST_WORDS
    assert parse(text) == query
