"""Notices of invented people, as two lists would have them."""

from kiosk.records.agent import Agent, Citation, NameForm, Property, Statement
from kiosk.records.dating import dated
from tests.factories import a_person


def born(written: str, place: str = "", source: str = "") -> Statement:
    sources = (Citation(text=source),) if source else ()
    return Statement(
        property=Property.BIRTH, value=written, date=dated(written), place=place, sources=sources
    )


def person(id_: str, surname: str, given: str, *said: Statement, lists: str = "") -> Agent:
    return a_person(
        id=id_,
        reference=id_.upper(),
        names=(NameForm(surname=surname, given=given),),
        statements=said,
        lists=(lists or f"liste {id_}",),
        sources=(),
        text="",
    )
