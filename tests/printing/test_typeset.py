"""Sheets: tagged, the same bytes for the same input, nothing of the data read as markup."""

import io
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from kiosk.printing.typeset import TypesetError, pdf, previews
from kiosk.printing.wording import LANGUAGES, day, level, sentence, table
from kiosk.records.access import AccessStatus, Basis, Showing
from kiosk.records.agent import NameType, Property, StageKind
from kiosk.records.notice import Inherited, Notice, PublishedCanvas
from kiosk.records.own_words import OwnWord
from kiosk.records.unit import AccessPoint, AccessPointKind, Element, Passage
from kiosk.rules import statements as grammar
from kiosk.rules.language_codes import NAMED
from kiosk.rules.sheet import Search, Sentence, Sheet, sheet_of, slip_of
from kiosk.rules.showing import sentence_of
from kiosk.settings import House
from tests.factories import TODAY, a_notice, a_person, a_unit
from tests.holdings import a_picture

LEVELS = (
    "class", "collection", "file", "fonds", "item", "recordgrp", "series", "subfonds", "subgrp",
    "subseries",
)  # fmt: skip
"""The levels of description that EAD names."""
HOSTILE = '#panic("x") $x$ *gras* <img src="x.png"> ] #read("/etc/passwd") \\ @a'


def made(notice: Notice, language: str = "fr", *, large: bool = False, text: str = "") -> Sheet:
    return sheet_of(
        notice, house=House(), language=language, day=TODAY, terminal=2, large=large,
        transcription=text,
    )  # fmt: skip


def words(content: bytes) -> str:
    return "\n".join(page.extract_text() for page in PdfReader(io.BytesIO(content)).pages)


def test_every_language_has_every_word() -> None:
    expected = set(table("fr"))

    for language in LANGUAGES:
        assert set(table(language)) == expected
        assert all(value.strip() for value in table(language).values())


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_key_that_a_sheet_uses_has_its_words(language: str) -> None:
    keys = table(language)

    assert {f"stage.{kind.value}" for kind in StageKind} <= set(keys)
    assert {prop.value for prop in Property} <= set(keys)
    assert {word.value for word in OwnWord} <= set(keys)
    assert {f"language.{code}" for code in NAMED} <= set(keys)
    assert {f"level.{level}" for level in LEVELS} <= set(keys)
    assert {f"access.{status.value}" for status in AccessStatus} <= set(keys)
    assert {f"picture.{status.value}" for status in AccessStatus} <= set(keys)
    assert {f"name.{kind.value}" for kind in NameType if kind is not NameType.MAIN} <= set(keys)


@pytest.mark.parametrize(
    ("language", "tongues", "owner", "condition"),
    [
        ("fr", "français, allemand, tlh", "d’après série 1 J", "niveau : série 1 J"),
        ("en", "French, German, tlh", "from series 1 J", "level: series 1 J"),
        ("nl", "Frans, Duits, tlh", "volgens reeks 1 J", "niveau: reeks 1 J"),
        ("de", "Französisch, Deutsch, tlh", "nach Serie 1 J", "Stufe: Serie 1 J"),
    ],
)
def test_languages_and_levels_are_named_in_the_language_of_the_sheet(
    tmp_path: Path, language: str, tongues: str, owner: str, condition: str
) -> None:
    inherited = Inherited(
        passage=Passage(element=Element.CUSTODHIST, text="Reçu en 1990."),
        level="series",
        reference="1 J",
    )
    free = a_notice().showing
    notice = a_notice(
        unit=a_unit(languages=("fre", "ger", "tlh")),
        inherited=(inherited,),
        showing=replace(free, inherited_from="series 1 J"),
    )
    parted = words(pdf((made(notice, language),), tmp_path))
    printed = " ".join(parted.replace("\u00ad\n", "").split())

    assert tongues in printed
    assert owner in printed
    assert condition in printed


def test_a_level_of_the_archive_s_own_is_said_as_it_is() -> None:
    assert level("sous-dossier 1 J 2", "de") == "sous-dossier 1 J 2"
    assert level("fonds", "de") == "Bestand"


def test_days_are_written_as_people_say_them() -> None:
    assert day("2026-11-01", "fr") == "1er novembre 2026"
    assert day("2026-11-23", "fr") == "23 novembre 2026"
    assert day("2026-11-23", "de") == "23. November 2026"
    assert day("2026-11-23", "en") == "23 November 2026"
    assert day("2026-11", "nl") == "november 2026"
    with pytest.raises(ValueError, match="month"):
        day("1940-45", "fr")


def test_a_closure_that_ends_names_its_day() -> None:
    said = sentence(Sentence(key="access.title-only", facts={}), "fr")
    dated = sentence(Sentence(key="access.title-only.until", facts={"until": "2045-01-01"}), "fr")

    assert "accueil" in said
    assert "1er janvier 2045" in dated


@pytest.mark.parametrize("language", ["fr", "en", "nl", "de"])
@pytest.mark.parametrize("until", [None, date(2045, 1, 1)])
@pytest.mark.parametrize("basis", [None, *Basis])
@pytest.mark.parametrize("status", list(AccessStatus))
def test_every_right_has_a_sentence_in_every_language(
    status: AccessStatus, basis: Basis | None, until: date | None, language: str
) -> None:
    showing = Showing(outputs=frozenset(), status=status, basis=basis, until=until)
    facts = {"until": until.isoformat()} if until else {}

    said = sentence(Sentence(key=f"access.{sentence_of(showing)}", facts=facts), language)

    assert said.endswith(".")
    assert "{" not in said


def test_a_sheet_is_a_tagged_pdf_with_title_and_language(tmp_path: Path) -> None:
    content = pdf((made(a_notice()),), tmp_path)
    reader = PdfReader(io.BytesIO(content))
    root: Any = reader.trailer["/Root"]

    assert root["/MarkInfo"]["/Marked"]
    assert "/StructTreeRoot" in root
    assert str(root["/Lang"]).lower().startswith("fr")
    assert reader.metadata is not None
    assert reader.metadata.title == "Lettre au maire de Wizernes 1 J 0214/3"
    assert b"pdfuaid" in content
    assert b"pdfaid" in content


def test_the_same_sheet_gives_the_same_bytes(tmp_path: Path) -> None:
    assert pdf((made(a_notice()),), tmp_path) == pdf((made(a_notice()),), tmp_path)


@pytest.mark.medium
def test_hostile_text_is_printed_as_text(tmp_path: Path) -> None:
    unit = a_unit(title=HOSTILE, passages=(Passage(element=Element.SCOPECONTENT, text=HOSTILE),))
    notice = a_notice(unit=unit, title=HOSTILE)

    said = words(pdf((made(notice),), tmp_path)).replace("\n", " ")

    assert "#panic" in said
    assert "root:" not in said


def test_a_document_says_where_it_stands_and_how_it_is_cited(tmp_path: Path) -> None:
    unit = a_unit(
        creators=("Comité local",),
        access_points=(AccessPoint(kind=AccessPointKind.GEOGNAME, text="Wizernes"),),
    )

    said = words(pdf((made(a_notice(unit=unit), text="Monsieur le Maire"),), tmp_path, "Démo."))

    for expected in ("1 J 0214/3", "Comité local", "Pour citer", "Monsieur le Maire", "Démo.",
                     "borne 2", "25 novembre 2026", "1 / 1"):  # fmt: skip
        assert expected in said


@pytest.mark.medium
def test_a_picture_is_printed_with_its_alternative_text(tmp_path: Path) -> None:
    a_picture(tmp_path / "ab" / "x.jpg")
    canvas = PublishedCanvas(
        label="1", width=600, height=800, screen="ab/x.jpg", alternative="une lettre tapée"
    )
    with_picture = pdf((made(a_notice(canvases=(canvas,))),), tmp_path)
    lost = pdf((made(a_notice(canvases=(replace(canvas, screen="ab/y.jpg"),))),), tmp_path)

    assert len(PdfReader(io.BytesIO(with_picture)).pages[0].images) == 1
    assert len(PdfReader(io.BytesIO(lost)).pages[0].images) == 0


@pytest.mark.medium
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("large", [False, True])
def test_a_persons_sheet_is_set_in_every_language(
    tmp_path: Path, language: str, large: bool
) -> None:
    person = a_person(
        statements=(
            *grammar.happened(Property.BIRTH, "1919-03-22 [acte]", "Wizernes"),
            *grammar.path(
                "arrest: Wizernes, 3 novembre 1943 [lettre] || ? 1943-11-05 [fiche]"
                " > camp: Dora, 1944 -> 1945 (tunnel)"
            ),
            *grammar.fates("returned: 29 mai 1945, Lille"),
        ),
        lists=("Livre",),
        text="Une vie.\n\nEncore.",
    )
    notice = a_notice(unit=None, agent=person, kind="person", title="Kowaldryk, Stanimir")

    said = words(pdf((made(notice, language, large=large),), tmp_path))

    assert "Stanimir Kowaldryk" in said
    assert day("1943-11-05", language) in said
    assert table(language)["fate.returned"].split()[0] in said


def test_a_slip_is_set(tmp_path: Path) -> None:
    search = Search(words="katchmarek", tried=("tel quel",), near=("X",), edition="e", records=9)
    slip = slip_of(search, house=House(), language="fr", day=date(2026, 1, 1), terminal=1)

    said = words(pdf((slip,), tmp_path))

    assert "katchmarek" in said
    assert table("fr")["access"] not in said


def test_words_keep_the_spelling_of_their_language(tmp_path: Path) -> None:
    search = Search(words="Loup", tried=(), near=(), edition="e", records=9)

    def slip(language: str) -> str:
        return words(
            pdf(
                (slip_of(search, house=House(), language=language, day=TODAY, terminal=1),),
                tmp_path,
            )
        )

    assert "Suchzettel" in slip("de")
    assert "Sie haben gesucht: Loup" in slip("de")
    assert "bulletin de recherche" in slip("fr")


@pytest.mark.medium
def test_a_long_notice_runs_over_several_numbered_pages(tmp_path: Path) -> None:
    unit = a_unit(passages=(Passage(element=Element.NOTE, text="\n\n".join(["mot " * 90] * 40)),))
    content = pdf((made(a_notice(unit=unit)), made(a_notice())), tmp_path)
    reader = PdfReader(io.BytesIO(content))
    long = len(reader.pages) - 1

    assert long > 2
    assert f"1 / {long}" in reader.pages[0].extract_text()
    assert "1 / 1" in reader.pages[-1].extract_text()


@pytest.mark.medium
def test_an_unbroken_run_does_not_leave_the_paper(tmp_path: Path) -> None:
    unit = a_unit(passages=(Passage(element=Element.NOTE, text="x" * 10_000),))

    assert len(previews((made(a_notice(unit=unit)),), tmp_path)) > 1


@pytest.mark.medium
def test_a_preview_shows_every_page(tmp_path: Path) -> None:
    pages = previews((made(a_notice()), made(a_notice(), large=True)), tmp_path, ppi=40)

    assert len(pages) >= 2
    assert all(page.startswith(b"\x89PNG") for page in pages)


def test_nothing_to_print_is_told(tmp_path: Path) -> None:
    with pytest.raises(TypesetError, match="nothing to print"):
        pdf((), tmp_path)


def test_a_sheet_that_cannot_be_set_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from kiosk.printing import typeset

    broken = tmp_path / "broken.typ"
    broken.write_text("#panic()")
    monkeypatch.setattr(typeset, "TEMPLATE", broken)

    with pytest.raises(TypesetError, match="cannot be set"):
        pdf((made(a_notice()),), tmp_path)
