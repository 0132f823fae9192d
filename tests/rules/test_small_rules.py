"""Identities, kinds, titles, links, PINs."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.records.access import AccessStatus
from kiosk.records.agent import Citation, NameForm, Property, StageKind, Statement
from kiosk.records.canvas import Canvas, PageText, Word
from kiosk.records.dating import dated
from kiosk.records.photo_metadata import PhotoMetadata
from kiosk.records.unit import AccessPoint, AccessPointKind, Element, Kind, Passage
from kiosk.rules import links, pin
from kiosk.rules.bearing import asked_as, first_bearers
from kiosk.rules.canvases import cited_name, with_words_alone
from kiosk.rules.identity import Identities, agent_id, table_id
from kiosk.rules.kinds import kind_named, kind_of
from kiosk.rules.language_codes import named
from kiosk.rules.law import legal
from kiosk.rules.own_marks import cell_of, marked_dating
from kiosk.rules.self_described import unit_of_file
from kiosk.rules.titles import dates_of, title_of
from tests.factories import a_person, a_unit


def test_of_several_units_of_one_code_the_first_bears_it() -> None:
    asked = {table_id("1 J 5"), table_id("2 J")}
    units = (("ua", "1 J 6"), ("ub", "1j5"), ("uc", "1 J 5"), ("ud", ""), ("ue", "—"))

    assert first_bearers(asked, units) == {table_id("1 J 5"): "ub"}
    assert asked_as("—") == asked_as("") == ""


@pytest.mark.parametrize(
    ("written", "known"),
    [
        *(("fre", "fr"), ("fra", "fr"), ("FR", "fr"), ("fr-BE", "fr"), (" ger ", "de")),
        *(("cze", "cs"), ("ces", "cs"), ("mul", ""), ("tlh", ""), ("français", ""), ("", "")),
    ],
)
def test_a_language_is_known_by_each_of_its_codes(written: str, known: str) -> None:
    assert named(written) == known


@pytest.mark.parametrize(
    ("address", "name"),
    [
        ("img/Vue%201.PNG", "vue 1.png"),
        ("https://x.org/a%2Fb/%C3%89t%C3%A9.jpg", "été.jpg"),
        ("100%.jpg", "100%.jpg"),
        ("%FF%zz.jpg", "�%zz.jpg"),
    ],
)
def test_a_cited_file_is_known_by_its_name_however_it_is_written(address: str, name: str) -> None:
    assert cited_name(address) == name


def test_one_code_gives_one_id_in_any_spelling() -> None:
    assert table_id("1 J 3") == table_id("1j3")
    assert agent_id("P-1") == agent_id("p 1")
    assert agent_id("", "Loup") != agent_id("", "Renard")


def test_a_repeated_code_gives_a_second_id() -> None:
    first = Identities("FRAD")
    ids = [first.identify(reference="1 J 3", own="", parent="", words="") for _ in range(2)]

    assert len(set(ids)) == 2
    assert Identities("FRAD").identify(reference="1 J 3", own="x", parent="y", words="z") == ids[0]


def test_a_new_sibling_does_not_rename_the_others() -> None:
    def ids(titles: list[str]) -> list[str]:
        aid = Identities("FRAD")
        return [aid.identify(reference="", own="", parent="p", words=title) for title in titles]

    before, after = ids(["Lettres", "Cartes"]), ids(["Affiches", "Lettres", "Cartes"])

    assert after[1:] == before


def test_a_component_known_by_its_own_id_keeps_it() -> None:
    aid = Identities("FRAD")

    assert aid.identify(reference="", own="tt1", parent="a", words="b") == Identities(
        "FRAD"
    ).identify(reference="", own="tt1", parent="c", words="d")


@pytest.mark.parametrize(
    ("level", "genres", "kind"),
    [
        ("fonds", (), Kind.FONDS),
        ("Sous-série", ("photographie",), Kind.FONDS),
        ("item", ("Photographies aériennes",), Kind.PHOTOGRAPH),
        ("item", ("carte postale",), Kind.PHOTOGRAPH),
        ("item", ("affiche",), Kind.POSTER),
        ("item", ("plan de relevé",), Kind.MAP),
        ("item", ("dessin à la plume",), Kind.DRAWING),
        ("item", ("objet",), Kind.OBJECT),
        ("file", (), Kind.DOCUMENT),
    ],
)
def test_a_unit_is_called_what_a_visitor_would_call_it(
    level: str, genres: tuple[str, ...], kind: Kind
) -> None:
    assert kind_of(level, genres) is kind


def test_kinds_are_named_in_english_or_french() -> None:
    assert kind_named("Photographie") is kind_named("photograph") is Kind.PHOTOGRAPH
    assert kind_named("person") is None


def test_a_record_without_title_is_called_by_its_first_words() -> None:
    bare = a_unit(title="", passages=(Passage(element=Element.SCOPECONTENT, text="Un\nDeux"),))
    wordy = a_unit(title="", passages=(Passage(element=Element.NOTE, text="mot " * 80),))

    assert title_of(bare) == "Un"
    assert title_of(wordy).endswith(" …")
    assert title_of(a_unit(title="", passages=())) == "1 J 0214/3"
    assert title_of(a_unit(title="", reference="", passages=())) == "u1"
    assert title_of(a_unit()) == "Lettre au maire de Wizernes"
    assert title_of(a_person()) == "Kowaldryk, Stanimir"


def test_a_persons_dates_are_years() -> None:
    birth = Statement(property=Property.BIRTH, date=dated("22 mars 1919"))
    death = Statement(property=Property.STAGE, stage=StageKind.DEATH, date=dated("1944"))
    sealed = Statement(property=Property.DEATH, date=dated("avant 1950"))

    assert dates_of(a_person(statements=(birth, death))) == "1919–1944"
    assert dates_of(a_person(statements=(birth,))) == "1919"
    assert dates_of(a_person(statements=(sealed,))) == "–1950"
    assert dates_of(a_person()) == ""
    assert dates_of(a_unit()) == "14 juin 1945"


def test_a_name_links_only_when_one_person_alone_bears_it() -> None:
    one = a_person(id="p1")
    twin = a_person(id="p2", names=(NameForm(surname="Brunoy", given="Luc"),))
    twin_too = a_person(id="p3", names=(NameForm(surname="Brunoy", given="Luc"),))
    alone = links.bearers([one, twin, twin_too, a_person(id="p4", names=(NameForm(surname="X"),))])
    unit = a_unit(
        access_points=tuple(
            AccessPoint(kind=AccessPointKind.PERSNAME, text=name)
            for name in ("Stanimir KOWALDRYK (1921-1945)", "Brunoy, Luc", "Personne")
        )
    )

    assert links.people_named(unit, alone) == ("p1",)


def test_a_portrait_names_one_person_and_says_what_it_is() -> None:
    one = AccessPoint(kind=AccessPointKind.PERSNAME, text="Brunoy, Luc")
    two = AccessPoint(kind=AccessPointKind.PERSNAME, text="Loup, Jean")
    portrait = a_unit(kind=Kind.PHOTOGRAPH, title="Portrait de Luc Brunoy", access_points=(one,))

    assert links.is_portrait(portrait)
    assert not links.is_portrait(a_unit(kind=Kind.PHOTOGRAPH, access_points=(one,)))
    assert not links.is_portrait(replace(portrait, access_points=(one, two)))
    assert not links.is_portrait(replace(portrait, kind=Kind.DRAWING))


def test_a_source_links_by_its_code() -> None:
    person = a_person(
        sources=(Citation(text="1 J 1: lettre", reference="1 J 1"), Citation(text="carnet")),
        statements=(
            Statement(
                property=Property.BIRTH, sources=(Citation(text="9 Z 9: x", reference="9 Z 9"),)
            ),
        ),
    )

    assert links.units_cited(person, {"1j1": "u7"}) == ("u7",)


def test_wrong_pins_wait_longer_and_longer() -> None:
    assert [pin.wait_after(failures) for failures in (0, 4, 5, 6, 7, 8, 99)] == [
        0, 0, 60, 300, 900, 3600, 3600,
    ]  # fmt: skip


@given(st.integers(0, 10_000))
def test_one_more_failure_never_waits_less(failures: int) -> None:
    assert pin.wait_after(failures + 1) >= pin.wait_after(failures)


@pytest.mark.parametrize(
    "bad", ["12345", "1234567", "abcdef", "111111", "123456", "987654", "١٢٣٤٥٦"]
)
def test_a_weak_pin_is_refused_in_words(bad: str) -> None:
    assert pin.acceptable(bad)


def test_a_good_pin_is_accepted() -> None:
    assert pin.acceptable("593817") == ""


def test_pages_that_all_have_pictures_stay_as_they_are() -> None:
    unit = a_unit(canvases=(Canvas(label="1", master="a.jpg", digest="d", width=1, height=1),))

    assert with_words_alone(unit) is unit


def test_words_whose_page_has_no_picture_are_read_among_the_passages() -> None:
    words = PageText(lines=((Word(text="Dora", x=0, y=0, width=5, height=5),),))
    page = Canvas(label="2", master="", digest="", width=10, height=10, text=words)
    unit = with_words_alone(a_unit(canvases=(page,)))

    assert unit.canvases == ()
    assert [(told.heading, told.text) for told in unit.passages[-1:]] == [("p. 2", "Dora")]


def test_a_mark_with_a_day_that_is_in_no_calendar_is_none() -> None:
    assert marked_dating("x", "kiosk 1943-13-45/.. day exact") is None
    assert marked_dating("x", "kiosk 1943-01-05/.. fortnight exact") is None


def test_a_condition_that_its_code_does_not_say_is_written_out() -> None:
    law = legal("AR048")
    assert law is not None

    assert cell_of(law) == "AR048 ; law"
    assert cell_of(replace(law, status=AccessStatus.CLOSED)) == "closed ; law"


def test_a_picture_is_called_by_its_title_then_its_words_then_its_file() -> None:
    titled = PhotoMetadata(title="Le puits 9", caption="Vue du nord. Hiver.")

    assert unit_of_file("a/b.jpg", titled).title == "Le puits 9"
    assert unit_of_file("a/b.jpg", replace(titled, title="")).title == "Vue du nord."
    assert unit_of_file("a/b.jpg").title == "b"
