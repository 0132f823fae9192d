"""What every search backend answers on the same small holdings."""

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from index.backends import ENGINES, FOLDER, WRITERS
from index.document import Document, Form, Page
from index.engine import Engine
from index.query import SearchRequest, Sort
from index.results import TYPED_LAYERS, Answer, FoundValues, Layer

SECRET = "chocolat"


def person(number: int, name: str, *forms: Form, **changes: object) -> Document:
    fields: dict[str, object] = {
        "id": f"p{number}",
        "reference": f"P-{number}",
        "kind": "person",
        "group": "people",
        "title": name,
        "names": (Form(text=name), *forms),
        "people_rank": number,
        "sort_key": name.lower(),
        "facets": (("group", "people"),),
        **changes,
    }
    return Document(**fields)  # type: ignore[arg-type]  # fields of the test


def paper(code: str, title: str, **changes: object) -> Document:
    fields: dict[str, object] = {
        "id": f"u{code}",
        "reference": code,
        "kind": "document",
        "group": "documents",
        "title": title,
        "sort_key": code,
        **changes,
    }
    return Document(**fields)  # type: ignore[arg-type]  # fields of the test


HOLDINGS = (
    person(0, "Brunoy, Luc", facets=(("group", "people"), ("place", "Lille"))),
    person(1, "Kowaldryk, Stanimir", Form(text="Kovaldrick, Stanislas", source="carnet de Dora"),
           text="mineur", identifiers=("21455",)),
    person(2, "Lefèbvre, Augustin", first_year=1919, last_year=1945),
    person(3, "Lefeubvre, Jean"),
    person(4, "Lefeuvre, Marthe"),
    paper("1 J 0214/3", "Lettre au maire de Wizernes", text="Retour d’Augustin Lefèbvre.",
          places=("Wizernes",), first_year=1945, last_year=1945,
          facets=(("group", "documents"), ("place", "Wizernes"), ("place", "Lille"))),
    paper("4 Fi 0112", "La voie ferrée", group="photographs", kind="photograph",
          above=("uabove", "4 Fi"),
          pages=(Page(number=0, text="rien"), Page(number=2, text="gare de Nordhausen")),
          first_year=1946, last_year=1947, facets=(("group", "photographs"), ("place", "Lille"))),
    paper("25 W 77", "Plan de la carrière", locked=True, facets=(("group", "documents"),)),
    paper("10 J", "Plan ancien", first_year=1600, last_year=1700,
          facets=(("group", "documents"),)),
)  # fmt: skip


@pytest.fixture(scope="module", params=sorted(ENGINES))
def engine(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Engine]:
    folder = tmp_path_factory.mktemp("index") / FOLDER
    assert WRITERS[request.param]().write(folder, HOLDINGS) == len(HOLDINGS)
    opened = ENGINES[request.param](folder)
    yield opened
    opened.close()


def ask(engine: Engine, text: str, **fields: object) -> Answer:
    return engine.search(SearchRequest(text=text, **fields))  # type: ignore[arg-type]  # the test's


def found(engine: Engine, text: str, **fields: object) -> list[str]:
    return [hit.id for hit in ask(engine, text, **fields).hits]


def test_three_letters_find_the_person_before_the_papers(engine: Engine) -> None:
    answer = ask(engine, "lef")

    assert {hit.id for hit in answer.hits[:3]} == {"p2", "p3", "p4"}
    assert answer.hits[0].reason.layer is Layer.PREFIX
    assert "u1 J 0214/3" in [hit.id for hit in answer.hits]


def test_accents_case_and_order_do_not_matter(engine: Engine) -> None:
    for text in ("Lefèbvre Augustin ", "AUGUSTIN LEFEBVRE ", "lefebvre augustin "):
        answer = ask(engine, text)
        assert answer.hits[0].id == "p2"
        assert answer.hits[0].reason.layer is Layer.EXACT


def test_a_variant_says_the_form_and_the_source_that_wrote_it(engine: Engine) -> None:
    hit = ask(engine, "Kovaldrick ").hits[0]

    assert hit.id == "p1"
    assert hit.reason.layer is Layer.VARIANT
    assert (hit.reason.form, hit.reason.source) == ("Kovaldrick, Stanislas", "carnet de Dora")


def test_a_name_is_found_by_its_sound_and_says_so(engine: Engine) -> None:
    answer = ask(engine, "Kovaldrik ")
    lefevre = ask(engine, "Lefevre ")

    assert answer.hits[0].id == "p1"
    assert answer.hits[0].reason.layer is Layer.SOUND
    assert {hit.id for hit in lefevre.hits} >= {"p2", "p4"}
    assert "Lefèbvre" in lefevre.related


@pytest.mark.parametrize("text", ["kovald", "Kowaldri", "lefev", "Brunoi"])
def test_a_name_is_found_by_its_sound_before_it_is_finished(engine: Engine, text: str) -> None:
    first = ask(engine, text).hits[0]

    assert first.id.startswith("p")
    assert first.reason.layer in {Layer.SOUND, Layer.SPELLING, Layer.VARIANT, Layer.PREFIX}


def test_a_word_as_typed_is_marked_beside_one_that_only_sounds_alike(engine: Engine) -> None:
    hit = ask(engine, "Kovaldrik Stanimir ").hits[0]

    assert hit.id == "p1"
    assert "Stanimir" in hit.title.found


def test_a_beginning_with_one_wrong_letter_is_forgiven(engine: Engine) -> None:
    hit = ask(engine, "brumoy").hits[0]

    assert hit.id == "p0"
    assert hit.reason.layer in {Layer.SOUND, Layer.MISREAD, Layer.SPELLING}


def test_a_slip_of_one_letter_is_forgiven(engine: Engine) -> None:
    hit = ask(engine, "Brunoi ").hits[0]

    assert hit.id == "p0"
    assert hit.reason.layer in {Layer.SOUND, Layer.SPELLING}


def test_the_dome_lights_exact_names_and_those_that_sound_alike(engine: Engine) -> None:
    lit = ask(engine, "lefebvre ").lit

    assert tuple(lit.exact) == (2,)
    assert set(lit.alike) <= {3, 4}
    assert lit.total == 5
    assert tuple(ask(engine, "").lit.exact) == ()


@pytest.mark.parametrize("text", ["1 J 0214/3", "1j0214-3", "1 J 0214"])
def test_a_reference_code_comes_first_in_any_spelling(engine: Engine, text: str) -> None:
    hit = ask(engine, text).hits[0]

    assert hit.reference == "1 J 0214/3"
    assert hit.reason.layer is Layer.REFERENCE


def test_a_camp_number_finds_its_bearer(engine: Engine) -> None:
    assert found(engine, "21455")[0] == "p1"


OTHERWISE = frozenset(Layer) - TYPED_LAYERS


@pytest.mark.parametrize("sort", Sort)
@pytest.mark.parametrize("text", ["lefeb", "lefebvre ", "lef", "jean lefeubvre", "dora", "21455"])
def test_what_is_typed_is_dropped_and_only_the_rest_is_found(
    engine: Engine, text: str, sort: Sort
) -> None:
    every, without = ask(engine, text, sort=sort), ask(engine, text, sort=sort, layers=OTHERWISE)
    typed = set(found(engine, text, layers=TYPED_LAYERS))

    assert [hit.id for hit in without.hits] == [hit.id for hit in every.hits if hit.id not in typed]
    assert without.total == every.total - dict(every.layers)[Layer.EXACT]
    assert without.layers == every.layers
    assert tuple(without.lit.exact) == ()
    assert without.lit.alike == every.lit.alike


def test_facets_and_years_do_not_count_what_is_dropped(engine: Engine) -> None:
    without = ask(engine, "lefebvre ", layers=OTHERWISE)
    (group,) = [facet for facet in without.facets if facet.name == "group"]

    assert group.texts == ("people",)
    assert group.counts == (without.total,)
    assert without.years == ()
    assert engine.facet_values(SearchRequest(text="wizernes ", layers=OTHERWISE), "place", "") == (
        FoundValues()
    )


def test_a_code_still_finds_without_the_words_as_typed(engine: Engine) -> None:
    hits = ask(engine, "4fi 0112", layers=OTHERWISE).hits

    assert [(hit.id, hit.reason.layer) for hit in hits] == [("u4 Fi 0112", Layer.REFERENCE)]
    assert ask(engine, "4fi 0112", layers=OTHERWISE - {Layer.REFERENCE}).total == 0


def test_words_of_a_page_open_on_that_page(engine: Engine) -> None:
    (hit,) = ask(engine, "nordhausen").hits

    assert hit.page == 2
    assert hit.snippet.found == ("Nordhausen",)


def test_words_in_quotes_must_stand_side_by_side(engine: Engine) -> None:
    assert found(engine, '"au maire"') == ["u1 J 0214/3"]
    assert found(engine, '"maire au"') == []
    assert found(engine, '"inconnu maire"') == []


def test_every_word_must_match(engine: Engine) -> None:
    assert found(engine, "lettre carrière ") == []


def test_nothing_typed_gives_everything_in_order(engine: Engine) -> None:
    answer = ask(engine, "")

    assert answer.total == len(HOLDINGS)
    assert all(hit.reason.layer is Layer.ALL for hit in answer.hits)


def test_facets_count_what_they_would_leave(engine: Engine) -> None:
    answer = ask(engine, "", filters=(("place", "Lille"),))
    facets = {facet.name: {v.value: v.count for v in facet.values} for facet in answer.facets}

    assert answer.total == 3
    assert facets["group"] == {"people": 1, "documents": 1, "photographs": 1}
    assert facets["place"] == {"Lille": 3, "Wizernes": 1}


def test_values_of_one_facet_widen_facets_narrow_one_another(engine: Engine) -> None:
    both = (("group", "documents"), ("group", "photographs"))

    assert ask(engine, "", filters=both).total == 4
    assert ask(engine, "", filters=(*both, ("place", "Lille"))).total == 2
    assert ask(engine, "", filters=(("place", "Nulle part"),)).total == 0


def test_filters_never_change_scores(engine: Engine) -> None:
    plain = {hit.id: hit.score for hit in ask(engine, "lef").hits}
    narrowed = ask(engine, "lef", filters=(("group", "people"),)).hits

    assert all(hit.score == plain[hit.id] for hit in narrowed)


def test_years_keep_what_overlaps_them(engine: Engine) -> None:
    assert set(found(engine, "", years=(1945, 1946))) == {"p2", "u1 J 0214/3", "u4 Fi 0112"}
    assert dict(ask(engine, "").years)[1946] == 1


def test_hits_come_by_date_or_by_code_when_asked(engine: Engine) -> None:
    by_date = found(engine, "", sort=Sort.DATE)
    by_code = [hit.reference for hit in ask(engine, "plan", sort=Sort.REFERENCE).hits]

    assert by_date[:2] == ["u10 J", "p2"]
    assert by_code == ["10 J", "25 W 77"]


def test_pages_of_hits_join_without_gap_or_repeat(engine: Engine) -> None:
    whole = found(engine, "", limit=100)
    parts = [found(engine, "", offset=start, limit=4) for start in range(0, 12, 4)]

    assert [id_ for part in parts for id_ in part] == whole
    assert found(engine, "", limit=0) == []


def test_a_closed_record_is_found_and_locked(engine: Engine) -> None:
    hit = next(hit for hit in ask(engine, "carrière").hits if hit.reference == "25 W 77")

    assert hit.locked


def test_suggestions_finish_the_word_people_first(engine: Engine) -> None:
    kinds = [each.kind for each in ask(engine, "w").suggestions]
    names = [each.text for each in ask(engine, "lefe").suggestions if each.kind == "person"]

    assert kinds[0] == "place"
    assert names == ["Lefèbvre, Augustin", "Lefeubvre, Jean", "Lefeuvre, Marthe"]
    assert ask(engine, "lefebvre ").suggestions == ()


def test_what_is_withheld_is_in_no_count_point_or_suggestion(engine: Engine) -> None:
    hidden = frozenset({"p2", "1j02143"})
    answer = ask(engine, "lefe", hidden=hidden)

    assert {hit.id for hit in answer.hits} == {"p3", "p4"}
    assert answer.total == 2
    assert tuple(answer.lit.exact) == (3, 4)
    assert "Lefèbvre, Augustin" not in [each.text for each in answer.suggestions]
    assert ask(engine, "wiz", hidden=hidden).suggestions == ()
    assert ask(engine, "", hidden=hidden).total == len(HOLDINGS) - 2


def test_what_stands_below_a_withheld_level_is_withheld_too(engine: Engine) -> None:
    assert "u4 Fi 0112" in found(engine, "")
    assert "u4 Fi 0112" not in found(engine, "", hidden=frozenset({"4fi"}))


HOSTILE = [
    "", " " * 10_000, "a" * 100_000, "\x00", "\ud800", "👨‍👩‍👧" * 3000, "\u202e", "\u2066",
    "a" + "\u0301" * 5000, "\u200b" * 1000, "é", "e\u0301", "İSTANBUL", "\u0131", "ß", "SS", "ﬁ",
    "Œuvre", "'", "’", "\xad", "مرحبا", "שלום", "*", "?", "*a*", "?*?*z", "[a TO z]", "abc~9",
    "abc^1e999", '"a b"~9999999', "NOT a", "*:*", "OR OR", "(" * 10_000, '"' * 10_001,
    " OR ".join("a" * 1000), "staff_note:x", r"(a+)+$", "' OR 1=1 --", "%s%n", "../../etc/passwd",
    "<img src='x.png'>", "{{7*7}}", "javascript:", "1" * 10_000,
]  # fmt: skip


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_words_are_answered_without_fault(engine: Engine, text: str) -> None:
    assert ask(engine, text).total >= 0


def test_internal_fields_cannot_be_named(engine: Engine) -> None:
    assert ask(engine, "row:Lettre").total == 0
    assert ask(engine, "code:1j02143").total <= 1


@pytest.mark.medium
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(max_size=60))
def test_the_same_request_gives_the_same_answer(engine: Engine, text: str) -> None:
    first, second = ask(engine, text), ask(engine, text)

    assert first.hits == second.hits
    assert first.facets == second.facets
    assert first.total == second.total
