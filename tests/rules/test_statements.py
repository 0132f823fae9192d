"""The small grammar of cells about people."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.records.agent import Citation, NameType, Property, StageKind, Status
from kiosk.rules import statements as grammar
from kiosk.rules.conditions import from_cell


def test_a_source_that_begins_with_a_code_keeps_it_apart() -> None:
    assert grammar.citations("1 J 0214/3: lettre ; fiche 214 ; ") == (
        Citation(text="1 J 0214/3: lettre", reference="1 J 0214/3"),
        Citation(text="fiche 214"),
    )


def test_two_births_that_contradict_are_both_kept() -> None:
    first, second = grammar.happened(
        Property.BIRTH, "22 mars 1919 [acte] || ? 22 mai 1919 [fiche]", "Wizernes"
    )

    assert (first.place, first.status) == ("Wizernes", Status.RETAINED)
    assert second.status is Status.ALTERNATIVE
    assert second.sources == (Citation(text="fiche"),)


def test_a_birth_may_have_a_place_and_no_date() -> None:
    (only,) = grammar.happened(Property.BIRTH, "", "? Bruay [carnet]")

    assert (only.date, only.place, only.status) == (None, "Bruay", Status.ALTERNATIVE)


def test_a_trade_is_its_words() -> None:
    (trade,) = grammar.plain("ajusteur [registre]", Property.OCCUPATION)

    assert (trade.value, trade.sources) == ("ajusteur", (Citation(text="registre"),))
    assert grammar.plain(" || ", Property.OCCUPATION) == ()


def test_a_number_belongs_to_a_camp_and_a_time() -> None:
    first, second, third = grammar.matricules("21455 @ Buchenwald, 1944-01-18 || 67012 @ Dora || 3")

    assert (first.value, first.place) == ("21455", "Buchenwald")
    assert first.date is not None
    assert (second.place, second.date) == ("Dora", None)
    assert (third.value, third.place) == ("3", "")


def test_a_number_that_is_only_its_camp_is_passed_over() -> None:
    assert grammar.matricules("@ Dora") == ()


def test_a_path_is_its_stages_in_order() -> None:
    arrest, other, camp = grammar.path(
        "arrest: Wizernes, vers le 3 novembre 1943 [1 J 1: lettre] || ? 5 novembre 1943 [fiche]"
        " > camp: Dora, février 1944 -> avril 1945 (tunnel, équipe de nuit)"
    )

    assert (arrest.stage, arrest.place, arrest.group) == (StageKind.ARREST, "Wizernes", 0)
    assert (other.stage, other.status, other.group) == (StageKind.ARREST, Status.ALTERNATIVE, 0)
    assert (camp.stage, camp.detail, camp.group) == (
        StageKind.CAMP,
        "tunnel, équipe de nuit",
        1,
    )
    assert camp.until is not None
    assert camp.until.written == "avril 1945"


def test_a_place_may_stand_after_the_arrow() -> None:
    (stage,) = grammar.path("transport: 27 janvier 1944 -> 29 janvier 1944, Buchenwald")

    assert stage.place == "Buchenwald"


@pytest.mark.parametrize(
    "cell", ["Wizernes, 1943", "somewhere: Wizernes", "arrest Wizernes > x: y"]
)
def test_a_stage_begins_with_a_known_word(cell: str) -> None:
    with pytest.raises(grammar.StatementError, match="does not begin with a stage"):
        grammar.path(cell)


def test_a_fate_is_a_known_word_with_date_and_place() -> None:
    (fate,) = grammar.fates("rentré: 29 mai 1945, Lille")

    assert (fate.value, fate.place) == ("returned", "Lille")
    assert fate.date is not None


def test_an_unknown_fate_is_told_by_its_words() -> None:
    with pytest.raises(grammar.StatementError, match="parti"):
        grammar.fates("parti: 1945")


@pytest.mark.parametrize(
    ("variant", "surname", "given", "kind", "source"),
    [
        (
            "Kovaldrick Stanislas (written in carnet)",
            "Kovaldrick",
            "Stanislas",
            NameType.WRITTEN,
            "carnet",
        ),
        ("KOVALDRICK Stanislas", "KOVALDRICK", "Stanislas", NameType.WRITTEN, ""),
        ("Lenoël, Marthe (maiden)", "Lenoël", "Marthe", NameType.MAIDEN, ""),
        ("Le Loup (alias)", "Le", "Loup", NameType.ALIAS, ""),
        ("Brunoy", "Brunoy", "", NameType.WRITTEN, ""),
        ("VANDEN BROUCKE", "VANDEN BROUCKE", "", NameType.WRITTEN, ""),
    ],
)
def test_a_variant_says_its_form_its_kind_and_its_source(
    variant: str, surname: str, given: str, kind: NameType, source: str
) -> None:
    main, form = grammar.name_forms("Kowaldryk", "Stanimir", variant)

    assert main.direct == "Stanimir Kowaldryk"
    assert (form.surname, form.given, form.type, form.source) == (surname, given, kind, source)


def test_empty_variants_add_no_form() -> None:
    assert len(grammar.name_forms("Kowaldryk", "", " || ")) == 1


@given(st.text())
def test_any_cell_is_read_or_refused_in_words(cell: str) -> None:
    grammar.citations(cell)
    grammar.happened(Property.BIRTH, cell, cell)
    grammar.matricules(cell)
    grammar.name_forms(cell, cell, cell)
    for reads in (grammar.path, grammar.fates):
        try:
            reads(cell)
        except grammar.StatementError as error:
            assert str(error)


@pytest.mark.parametrize("gap", [" ", "\n"])
def test_a_long_gap_in_a_cell_takes_no_longer_than_its_letters(gap: str) -> None:
    cell = f"camp: Dora{gap * 64_000}1944"
    started = time.monotonic()

    grammar.path(cell)
    grammar.happened(Property.BIRTH, cell, cell)
    grammar.name_forms(cell, cell, cell)
    from_cell(f"closed{gap * 64_000}x")

    assert time.monotonic() - started < 1.0
