"""Sounds, marks and fields."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.backends import open_engine
from index.engine import EngineError
from index.fields import document_of
from index.marking import marked, matcher, snippet
from index.sounds import sound
from kiosk.records.dating import dated
from tests.factories import a_notice, a_unit


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Lefebvre", "Lefèvre"),
        ("Lefebvre", "Lefeuvre"),
        ("Kowaldryk", "Kovaldrick"),
        ("Schmidt", "Szmit"),
        ("Debruyne", "De Bruijne"),
        ("Philipot", "Filippo"),
    ],
)
def test_names_that_sound_alike_have_one_key(one: str, other: str) -> None:
    assert sound(one) == sound(other)


@pytest.mark.parametrize(("one", "other"), [("Lefebvre", "Delattre"), ("Martin", "Merlin")])
def test_names_that_sound_otherwise_have_two(one: str, other: str) -> None:
    assert sound(one) != sound(other)


@given(st.text())
def test_any_text_has_a_sound(text: str) -> None:
    assert isinstance(sound(text), str)


def test_matched_words_are_marked_and_nothing_is_lost() -> None:
    spans = marked("Le œuvre de Lefèbvre", matcher({"oeuvre"}, ["lef"]))

    assert [(span.text, span.is_match) for span in spans] == [
        ("Le ", False),
        ("œuvre", True),
        (" de ", False),
        ("Lefèbvre", True),
    ]


@given(st.text(), st.text(min_size=1, max_size=2))
def test_the_spans_of_a_text_are_the_text(text: str, start: str) -> None:
    assert "".join(span.text for span in marked(text, matcher((), [start]))) == text


def test_a_snippet_is_cut_at_words_around_the_first_match() -> None:
    text = "mot " * 100 + "Lefèbvre " + "fin " * 100
    spans = snippet(text, matcher({"lefebvre"}, ()))
    words = "".join(span.text for span in spans)

    assert words.startswith("… ")
    assert words.endswith(" …")
    assert len(words) < 200
    assert [span.text for span in spans if span.is_match] == ["Lefèbvre"]
    assert snippet("rien", matcher({"lefebvre"}, ())) == ()


def test_a_match_without_spaces_around_is_shown_whole() -> None:
    long = "x" * 500

    assert [s.text for s in snippet(f"{long} y", matcher((), ["xx"])) if s.is_match] == [long]


def test_a_span_longer_than_a_century_names_no_decade() -> None:
    unit = a_unit(dates=(dated("1300-1945"),))
    document = document_of(a_notice(unit=unit), fonds="", thumbnail="", size=(0, 0), texts=())

    assert [value for name, value in document.facets if name == "decade"] == []
    assert (document.first_year, document.last_year) == (1300, 1945)


def test_a_notice_of_nothing_cannot_be_indexed() -> None:
    with pytest.raises(ValueError, match="neither"):
        document_of(a_notice(unit=None), fonds="", thumbnail="", size=(0, 0), texts=())


def test_an_index_of_an_unknown_kind_is_refused_with_a_remedy(tmp_path: object) -> None:
    from pathlib import Path

    assert isinstance(tmp_path, Path)
    with pytest.raises(EngineError, match="kind klingon"):
        open_engine(tmp_path, "klingon")
    with pytest.raises(EngineError, match="Publish again"):
        open_engine(tmp_path)
