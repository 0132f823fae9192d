"""The lexicon: layers in order, total over any text, the same answer every time."""

from collections.abc import Sequence
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.names.lexicon import Lexicon, build
from index.names.nearness import _BANDS, score
from index.results import Layer
from kiosk.records.folding import words

WRITTEN = """
kowalski kowalska howalski kovalsky kowaleski kowalczyk nowak nowakowa novak lefebvre lefevre
lefeuvre leleu martin martyn marin debruyne vandenbroucke vandebroucke broucke dhondt muller
mueller etienne stefan szczepan istvan jean jan j johann wladyslaw ladislas dupont dupond dumont
bernard bemard 1234 4711 иванов verstraete carlier calier
""".split()  # noqa: SIM905 # a list of names reads best as one


def lexicon(tokens: Sequence[str]) -> Lexicon:
    distinct = sorted(set(tokens), key=lambda token: token.encode())
    return Lexicon(build(distinct))


LEXICON = lexicon(WRITTEN)


def near(typed: str, *, unfinished: bool = False) -> dict[str, Layer]:
    return {
        LEXICON.word(one.token): one.layer for one in LEXICON.near(typed, unfinished=unfinished)
    }


def test_every_token_is_found_by_its_word_and_its_beginning() -> None:
    for word in WRITTEN:
        token = LEXICON.find(word)
        assert token is not None
        assert LEXICON.word(token) == word
        first, past = LEXICON.beginnings(word[:2])
        assert first <= token < past
    assert LEXICON.find("nobody") is None
    assert LEXICON.find("") is None


@pytest.mark.parametrize(
    ("typed", "written", "layer"),
    [
        ("vandenbroucke", "vandebroucke", Layer.NORMALISED),
        ("muller", "mueller", Layer.NORMALISED),
        ("kowalski", "kowalska", Layer.EQUIVALENT),
        ("nowak", "nowakowa", Layer.EQUIVALENT),
        ("etienne", "szczepan", Layer.EQUIVALENT),
        ("ladislas", "wladyslaw", Layer.EQUIVALENT),
        ("jean", "j", Layer.EQUIVALENT),
        ("j", "jean", Layer.EQUIVALENT),
        ("kowalsky", "kowalski", Layer.SOUND),
        ("lefebvre", "lefeuvre", Layer.SOUND),
        ("dupont", "dupond", Layer.SOUND),
        ("kowalski", "howalski", Layer.MISREAD),
        ("bernard", "bemard", Layer.MISREAD),
        ("carlier", "calier", Layer.SPELLING),
    ],
)
def test_a_name_is_found_by_its_layer(typed: str, written: str, layer: Layer) -> None:
    assert near(typed)[written] is layer


@pytest.mark.parametrize(
    ("typed", "written", "layer"),
    [
        ("kovals", "kowalski", Layer.SOUND),
        ("schimans", "szymanski", None),
        ("etien", "stefan", Layer.EQUIVALENT),
        ("howals", "kowalski", Layer.MISREAD),
        ("calie", "carlier", Layer.SPELLING),
    ],
)
def test_a_name_is_found_before_its_last_letter(
    typed: str, written: str, layer: Layer | None
) -> None:
    assert near(typed, unfinished=True).get(written) is layer


def test_tokens_that_begin_with_an_unfinished_word_are_left_out() -> None:
    assert not [word for word in near("kowal", unfinished=True) if word.startswith("kowal")]


def test_numbers_and_other_alphabets_are_near_nothing() -> None:
    assert near("1234") == {}
    assert near("иванов") == {}
    assert near("") == {}


@pytest.mark.medium
@given(st.text(max_size=50), st.booleans())
def test_every_text_has_an_answer(text: str, unfinished: bool) -> None:
    for word in {text, *words(text)}:
        LEXICON.find(word)
        first, past = LEXICON.beginnings(word)
        assert 0 <= first <= past or not word
        answer = LEXICON.near(word, unfinished=unfinished)
        assert answer == LEXICON.near(word, unfinished=unfinished)
        assert len(answer) <= 64
        assert len({one.token for one in answer}) == len(answer)
        assert LEXICON.find(word) not in {one.token for one in answer}
        weights = [score(one.layer, one.closeness) for one in answer]
        assert weights == sorted(weights, reverse=True)


letters = st.text("abehiklmnorstuvwyz", min_size=1, max_size=12)


@pytest.mark.slow
@given(letters, letters)
def test_near_is_mutual_in_what_is_looked_up_by_letters(one: str, other: str) -> None:
    both = lexicon([one, other])

    def layer(typed: str, written: str) -> Layer | None:
        found = {both.word(near.token): near.layer for near in both.near(typed)}
        return found.get(written)

    mutual = {Layer.MISREAD, Layer.SOUND}
    there, back = layer(one, other), layer(other, one)
    if there in mutual and min(len(one), len(other)) >= 3:
        assert back is not None


@pytest.mark.slow
@given(st.lists(st.text("abcdeé?1ßжk", min_size=1, max_size=30), max_size=30))
def test_any_tokens_can_be_built_and_asked(tokens: list[str]) -> None:
    built = lexicon(tokens)
    for token in tokens:
        number = built.find(token)
        assert number is not None
        assert built.word(number) == token
        built.near(token)
        built.near(token, unfinished=True)


def test_an_empty_lexicon_answers_nothing() -> None:
    empty = lexicon([])
    assert empty.near("kowalski") == ()
    assert empty.near("kow", unfinished=True) == ()
    assert empty.find("kowalski") is None
    assert empty.beginnings("k") == (0, 0)


def test_arrays_can_be_stored_as_bytes_and_mapped_back() -> None:
    arrays = build(sorted(WRITTEN, key=lambda token: token.encode()))
    mapped = {
        name: np.frombuffer(array.tobytes(), array.dtype).reshape(array.shape)
        for name, array in arrays.items()
    }
    assert all(array.dtype.kind in "uif" for array in arrays.values())
    assert Lexicon(mapped).near("kowalsky") == LEXICON.near("kowalsky")


def test_no_band_of_a_layer_touches_the_next() -> None:
    for higher, lower in pairwise(_BANDS):
        assert score(higher, 0.0) > score(lower, 1.0)


@given(st.sampled_from(list(Layer)), st.floats(allow_nan=False))
def test_scores_stay_between_0_and_1(layer: Layer, closeness: float) -> None:
    assert 0.0 <= score(layer, closeness) <= 1.0
