"""Fields and backends."""

import pytest

from index.backends import open_engine
from index.engine import EngineError
from index.fields import document_of
from kiosk.records.agent import Property, Statement
from kiosk.records.canvas import Cut, PageText, Word
from kiosk.records.dating import dated
from kiosk.records.own_words import OwnWord, with_own
from tests.factories import a_notice, a_person, a_unit


def test_a_span_longer_than_a_century_names_no_decade() -> None:
    unit = a_unit(dates=(dated("1300-1945"),))
    document = document_of(a_notice(unit=unit), fonds="", thumbnail="", size=(0, 0), texts=())

    assert [value for name, value in document.facets if name == "decade"] == []
    assert (document.first_year, document.last_year) == (1300, 1945)


def test_a_word_cut_by_the_end_of_a_line_is_indexed_once_and_whole() -> None:
    halves = (("gouver",), ("nement", "de"))
    text = PageText(
        lines=tuple(
            tuple(Word(text=word, x=0, y=0, width=1, height=1) for word in line) for line in halves
        ),
        cuts=(Cut(line=0, whole="gouvernement"),),
    )
    notice = a_notice(unit=a_unit())

    document = document_of(notice, fonds="", thumbnail="", size=(0, 0), texts=((1, text),))

    assert [page.text.split() for page in document.pages] == [["gouvernement", "de"]]


def test_a_word_of_ours_is_indexed_in_english_and_without_its_sign() -> None:
    said = Statement(
        property=Property.EVENT, detail=with_own(OwnWord.MILITARY_SERVICE, "4e bataillon")
    )
    notice = a_notice(unit=None, agent=a_person(statements=(said,), text=""))

    document = document_of(notice, fonds="", thumbnail="", size=(0, 0), texts=())

    assert document.text.split() == ["military", "service", "4e", "bataillon"]


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
