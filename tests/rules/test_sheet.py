"""What a printed sheet says."""

from dataclasses import replace
from datetime import date

from kiosk.records.access import AccessCondition, AccessStatus, Policy
from kiosk.records.agent import NameForm, NameType, Property, Statement, Status
from kiosk.records.notice import Inherited, Notice, PublishedCanvas, Related, Step
from kiosk.records.own_words import OwnWord, with_own
from kiosk.records.unit import AccessPoint, AccessPointKind, Element, Passage
from kiosk.rules import statements as grammar
from kiosk.rules.sheet import Search, Sheet, disputes, printable, sheet_of, slip_of
from kiosk.rules.showing import LevelCondition, effective
from kiosk.settings import House
from tests.factories import OPEN, TODAY, a_notice, a_person, a_unit

PICTURE = PublishedCanvas(label="1", width=10, height=10, screen="ab/x-screen.jpg")


def sheet(notice: Notice, **options: object) -> Sheet:
    return sheet_of(notice, house=House(), language="fr", day=TODAY, terminal=2, **options)  # type: ignore[arg-type]  # options of the test


def under(status: AccessStatus, until: date | None = None) -> Notice:
    said = AccessCondition(status=status, until=until)
    showing = effective([LevelCondition("fonds", said)], Policy.FREE, TODAY)
    return a_notice(showing=showing, canvases=(PICTURE,))


def test_a_document_is_cited_as_archives_ask() -> None:
    fonds = Step(id="f", reference="1 J", title="Comités d’entraide", level="fonds")
    made = sheet(a_notice(ancestors=(fonds,), unit=a_unit(extent=("1 p.",))))

    assert made.citations[0].facts["text"] == (
        "La Coupole (Helfaut), Centre de ressources, Comités d’entraide, 1 J 0214/3,"
        " Lettre au maire de Wizernes, 14 juin 1945, 1 p."
    )
    assert made.place == ("1 J Comités d’entraide", "1 J 0214/3 Lettre au maire de Wizernes")
    assert made.code.startswith("1 J 0214/3\n")


def test_the_image_is_printed_only_where_its_right_allows() -> None:
    free = sheet(a_notice(canvases=(PICTURE,)))
    on_site = sheet(under(AccessStatus.ON_SITE))
    veiled = sheet(a_notice(canvases=(replace(PICTURE, veil="des corps"),)))
    lent = sheet(a_notice(canvases=(replace(PICTURE, printable=False),)))

    assert free.picture is not None
    assert on_site.picture is None
    assert on_site.picture_refusal is not None
    assert on_site.picture_refusal.key == "picture.on-site"
    assert veiled.picture is None
    assert lent.picture is None
    assert lent.picture_refusal is not None
    assert lent.picture_refusal.key == "picture.on-site"


def test_a_closed_record_gives_its_title_only() -> None:
    closed = under(AccessStatus.TITLE_ONLY, date(2045, 1, 1))
    made = sheet(closed, transcription="secret")

    assert not printable(closed)
    assert made.picture is None
    assert made.transcription == ""
    assert made.code == ""
    assert made.rights[0].facts["until"] == "2045-01-01"
    assert made.rights[1].facts == {"level": "fonds"}


def test_a_closure_without_end_says_so() -> None:
    assert sheet(under(AccessStatus.TITLE_ONLY)).rights[0].key == "access.title-only"


def test_facts_are_those_the_description_has() -> None:
    unit = a_unit(
        creators=("Comité",),
        access_points=(AccessPoint(kind=AccessPointKind.GEOGNAME, text="Wizernes"),),
        passages=(
            Passage(element=Element.SCOPECONTENT, text="Le contenu."),
            Passage(element=Element.NOTE, text="Une note."),
        ),
    )
    inherited = Inherited(
        passage=Passage(element=Element.CUSTODHIST, text="Reçu en 1990."),
        level="fonds",
        reference="1 J",
    )
    left_out = replace(inherited, passage=Passage(element=Element.USERESTRICT, text="x"))
    made = sheet(a_notice(unit=unit, inherited=(inherited, left_out)), transcription="Monsieur")

    assert [(line.key, line.value) for line in made.facts] == [
        ("creator", "Comité"),
        ("places", "Wizernes"),
    ]
    assert [(part.key, part.owner) for part in made.sections] == [
        ("note", ""),
        ("custodhist", "fonds 1 J"),
    ]
    assert made.summary == "Le contenu."
    assert made.transcription == "Monsieur"


def test_the_languages_of_a_document_are_named_by_their_keys() -> None:
    made = sheet(a_notice(unit=a_unit(languages=("fre", "de", "tlh", "patois picard"))))

    assert [(line.key, line.value) for line in made.facts] == [
        ("languages", "language.fr, language.de, tlh, patois picard")
    ]


def test_an_address_on_the_web_is_no_shelfmark() -> None:
    codes = ("ark:/1/2", "https://example.org/1", "Ancienne cote 7")
    made = sheet(a_notice(unit=a_unit(identifiers=codes)))

    assert [(line.key, line.value) for line in made.facts] == [
        ("other-codes", "ark:/1/2, Ancienne cote 7"),
        ("kiosk:online", "https://example.org/1"),
    ]


def test_a_notice_without_unit_still_gives_a_sheet() -> None:
    assert sheet(a_notice(unit=None)).title == "Lettre au maire de Wizernes"


PERSON = a_person(
    names=(
        NameForm(surname="Lefèbvre", given="Augustin"),
        NameForm(surname="Lefeuvre", type=NameType.WRITTEN, source="carnet"),
        NameForm(surname="Le Loup", type=NameType.ALIAS),
    ),
    statements=(
        *grammar.happened(Property.BIRTH, "22 mars 1919 [acte]", "Wizernes"),
        *grammar.path("arrest: Wizernes, 3 novembre 1943 [lettre] || ? 5 novembre 1943 [fiche]"),
        *grammar.matricules("1 @ Buchenwald || 2 @ Dora"),
        *grammar.fates("returned: 29 mai 1945, Lille"),
    ),
    lists=("Livre",),
    text="Une vie.",
)


def person_notice(**changes: object) -> Notice:
    return replace(
        a_notice(unit=None, agent=PERSON, kind="person", title="Lefèbvre, Augustin"),
        **changes,  # type: ignore[arg-type]  # fields of the test
    )


def test_a_persons_sheet_gives_names_facts_path_and_sources() -> None:
    friend = Step(id="u", reference="1 J 1", title="Lettre", level="item")
    made = sheet(person_notice(related=(Related(step=friend, reason="named"),)))

    assert made.title == "Augustin Lefèbvre"
    assert [line.key for line in made.names] == ["name.written", "name.alias"]
    assert [line.key for line in made.facts] == ["birth", "matricule", "matricule", "fate"]
    assert [(line.key, line.alternative) for line in made.stages] == [
        ("stage.arrest", False),
        ("stage.arrest", True),
    ]
    assert made.sources == ("acte", "lettre", "fiche")
    assert made.related == ("Lettre · 1 J 1",)


def event(detail: str, value: str = "", status: Status = Status.RETAINED) -> Statement:
    return Statement(property=Property.EVENT, value=value, detail=detail, status=status)


def test_an_event_stands_under_its_own_name_if_more_is_told_of_it() -> None:
    wedding = event(with_own(OwnWord.MARRIAGE, "civil"), "Petit, Marie")
    said = (wedding, event(OwnWord.BURIAL), event("Bar", "1930"), event("Bar"))
    made = sheet(person_notice(agent=replace(PERSON, statements=said)))

    assert [(line.key, line.value) for line in made.facts] == [
        (OwnWord.MARRIAGE, "Petit, Marie, civil"),
        ("event", OwnWord.BURIAL),
        ("event", "1930, Bar"),
        ("event", "Bar"),
    ]


def test_events_of_two_kinds_do_not_contradict_one_another() -> None:
    said = (
        event(OwnWord.MARRIAGE, "Petit, Marie"),
        event(OwnWord.MARRIAGE, "Petit, Anne", Status.ALTERNATIVE),
        event(OwnWord.BURIAL, "Lens"),
    )

    (only,) = disputes(replace(PERSON, statements=said))

    assert only.key == OwnWord.MARRIAGE
    assert [claim.value for claim in only.claims] == ["Petit, Marie", "Petit, Anne"]


def test_texts_stand_under_a_word_of_ours_or_under_their_element() -> None:
    passages = (
        Passage(element=Element.NOTE, text="Une note."),
        Passage(element=Element.NOTE, text="Lille, 1950", heading=OwnWord.PUBLICATION),
        Passage(element=Element.NOTE, text="", heading=OwnWord.SERIES),
        Passage(element=Element.NOTE, text="Une autre.", heading="Remarque"),
    )
    made = sheet(a_notice(unit=a_unit(passages=passages)))

    assert [(section.key, section.text) for section in made.sections] == [
        ("note", "Une note.\n\nUne autre."),
        (OwnWord.PUBLICATION, "Lille, 1950"),
    ]


def test_contradicting_sources_stand_side_by_side() -> None:
    (only,) = disputes(PERSON)

    assert only.key == "stage.arrest"
    assert [(claim.value, claim.retained) for claim in only.claims] == [
        ("3 novembre 1943, Wizernes", True),
        ("5 novembre 1943", False),
    ]


def test_two_births_are_a_dispute_two_numbers_are_not() -> None:
    person = a_person(
        statements=(
            *grammar.happened(Property.BIRTH, "1919 || ? 1918", ""),
            *grammar.matricules("1 @ A || 2 @ B"),
        )
    )

    assert [each.key for each in disputes(person)] == ["birth"]


def test_a_protected_persons_sheet_says_why_it_is_short() -> None:
    made = sheet(person_notice(showing=replace(OPEN, protected=True)))

    assert [said.key for said in made.rights] == ["protected"]


def test_a_search_slip_says_what_was_tried_and_where_else_to_ask() -> None:
    made = slip_of(
        Search(
            words="katchmarek", tried=("tel quel",), near=("Kaczmarek",), edition="e", records=9
        ),
        house=House(),
        language="fr",
        day=TODAY,
        terminal=1,
    )

    assert made.kind == "slip"
    assert [(line.key, line.value) for line in made.facts] == [
        ("tried", "tel quel"),
        ("near", "Kaczmarek"),
    ]
