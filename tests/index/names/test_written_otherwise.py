"""Particles, endings, given names and misread letters: one name, written otherwise."""

from collections import defaultdict
from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.names.endings import other_endings
from index.names.given_names import forms
from index.names.misreading import misreadings, readings, shape
from index.names.nearness import letters
from index.names.particles import joined, joinings, spelled_alike
from kiosk.records.folding import words
from tests.index.names import name_lists
from tests.shared import needs_data

names = st.text("abcdehiklmnorstuvwyz", min_size=1, max_size=14)


@pytest.mark.parametrize(
    ("form", "expected"),
    [
        ("Vanden Broucke, Jan", ("vandenbroucke",)),
        ("Van den Broucke, Jan", ("vandenbroucke",)),
        ("De Bruyne, Pieter", ("debruyne",)),
        ("D'Hondt, Marie", ("dhondt",)),
        ("D’Hondt, Jean-Pierre", ("dhondt", "jeanpierre")),
        ("'t Kint", ("tkint",)),
        ("Maria Van der Meersch", ("vandermeersch",)),
        ("Ludwig von Mises", ("vonmises",)),
        ("Le Roy", ("leroy",)),
        ("De la Croix", ("delacroix",)),
        ("Ten Cate", ("tencate",)),
        ("Kowalski, Jan", ()),
        ("", ()),
    ],
)
def test_written_form_is_also_found_joined(form: str, expected: tuple[str, ...]) -> None:
    assert joined(form) == expected


def test_typed_particles_may_be_joined_to_the_name_behind_them() -> None:
    runs = joinings(["jan", "van", "den", "broucke", "lille"])
    assert (1, 4, "vandenbroucke") in runs
    assert (0, 2, "janvan") not in runs


@pytest.mark.medium
@given(st.lists(names, max_size=8))
def test_joinings_are_runs_of_the_typed_words(typed: list[str]) -> None:
    for start, end, run in joinings(typed):
        assert 0 <= start < end <= len(typed)
        assert run == "".join(typed[start:end])


@given(st.text(max_size=80))
def test_every_form_can_be_joined(form: str) -> None:
    assert all(words(run) == [run] for run in joined(form) if run.isascii())


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("vandenbroucke", "vandebroucke"),
        ("verstraeten", "vanderstraeten"),
        ("dhondt", "dehondt"),
        ("mueller", "muller"),
        ("schaefer", "schafer"),
        ("kuijpers", "kuypers"),
        ("claes", "claas"),
        ("saintaubin", "staubin"),
        ("leblanc", "blanc"),
    ],
)
def test_spellings_of_one_name_lead_to_each_other(one: str, other: str) -> None:
    assert other in spelled_alike(one)
    assert one in spelled_alike(other)


@pytest.mark.parametrize(
    ("her", "his"),
    [
        ("kowalska", "kowalski"),
        ("nowicka", "nowicki"),
        ("zawadzka", "zawadzki"),
        ("nowakowa", "nowak"),
        ("nowakowna", "nowak"),
        ("zarebianka", "zareba"),
        ("ivanova", "ivanov"),
    ],
)
def test_a_womans_name_leads_to_the_mans_and_back(her: str, his: str) -> None:
    assert his in other_endings(her)
    assert her in other_endings(his)


@pytest.mark.medium
@given(names)
def test_nothing_is_its_own_variant(name: str) -> None:
    for variants in (spelled_alike(name), other_endings(name), readings(name)):
        assert name not in variants
        assert all(0 < closeness <= 1 for closeness in variants.values())


@pytest.mark.parametrize(
    ("typed", "written", "taken"),
    [
        ("kowalski", "howalski", ("k", "h")),
        ("bernard", "bemard", ("rn", "m")),
        ("claudel", "daudel", ("cl", "d")),
        ("durand", "dnrand", ("u", "n")),
        ("rousseau", "rouffeau", ("ss", "ff")),
        ("lambert", "1ambert", ("l", "1")),
        ("martin", "martm", ("in", "m")),
        ("kowalski", "nowak", ("", "")),
        ("kowalski", "kowalski", ("", "")),
    ],
)
def test_a_misreading_names_the_letters(typed: str, written: str, taken: tuple[str, str]) -> None:
    assert letters(typed, written) == taken


@pytest.mark.medium
@given(names)
def test_every_reading_explains_itself_in_both_directions(name: str) -> None:
    for reading in readings(name):
        assert len(misreadings(name, reading)) == 1
        assert len(misreadings(reading, name)) == 1


def test_several_of_the_surest_misreadings_keep_the_shape() -> None:
    assert shape("mokotow") == shape("mohotow") == shape("mohotaw")


def test_initials_and_short_forms_do_not_outweigh_whole_names() -> None:
    shares = {(form.folded, form.group): form.share for form in forms()}
    assert all(0 < share <= 1 for share in shares.values())
    assert len({form.group for form in forms()}) >= 150


@cache
def _groups_by_form() -> dict[str, set[int]]:
    groups = defaultdict[str, set[int]](set)
    for form in forms():
        groups[form.folded].add(form.group)
    return dict(groups)


def _groups(name: str) -> set[int]:
    return _groups_by_form().get("".join(words(name)), set())


@pytest.mark.parametrize(
    "names_of_one",
    ["Étienne Stefan Szczepan István", "Ladislas Władysław László", "Adalbert Wojciech Vojtěch"],
)
def test_given_names_of_several_languages_are_one(names_of_one: str) -> None:
    first, *others = names_of_one.split()
    assert all(_groups(first) & _groups(other) for other in others)


@needs_data
def test_nam_dict_agrees_where_both_tables_know_the_names() -> None:
    known = [
        (one, other) for one, other in name_lists.equivalents() if _groups(one) and _groups(other)
    ]
    agreeing = [pair for pair in known if _groups(pair[0]) & _groups(pair[1])]
    assert len(known) >= 200
    assert len(agreeing) / len(known) >= 0.8
