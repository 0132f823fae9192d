"""Spelling habits do not hide a record."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.records.folding import clean, fold, squeezed, words


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("Lefèbvre", "lefebvre"),
        ("Œuvre", "oeuvre"),
        ("STRAßE", "strasse"),
        ("Łódź", "lodz"),
        ("İSTANBUL", "istanbul"),
        ("ﬁche", "fiche"),
        ("L’Isle", "l'isle"),
        ("plain", "plain"),
    ],
)
def test_case_accents_and_ligatures_fold_away(written: str, folded: str) -> None:
    assert fold(written) == folded


def test_apostrophes_and_hyphens_part_words() -> None:
    assert words("L’Isle-Adam d'Artois") == ["l", "isle", "adam", "d", "artois"]


def test_a_question_mark_is_no_part_of_a_word() -> None:
    assert words("what? Né en 1919?") == ["what", "ne", "en", "1919"]


def test_other_scripts_keep_their_words() -> None:
    assert words("קטלוג 1944") == ["קטלוג", "1944"]


def test_codes_squeeze_alike_however_they_are_spaced() -> None:
    assert squeezed("16 P 123-456") == squeezed("16p123456") == "16p123456"


def test_clean_text_holds_no_control_marks_or_lone_surrogates() -> None:
    assert clean("a\x00b\u202ec\ud800 \n d") == "a b c d"


@given(st.text())
def test_folding_twice_changes_nothing_more(text: str) -> None:
    once = fold(text)

    assert fold(once) == once


@given(st.text())
def test_clean_text_can_always_be_written_as_utf8(text: str) -> None:
    assert clean(text).encode("utf-8").decode("utf-8") == clean(text)
