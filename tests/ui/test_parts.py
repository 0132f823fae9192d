"""The small parts: rows, dome, wall, facets, measures, pages, names of pictures, round of names."""

from __future__ import annotations

import math
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex
from PySide6.QtTest import QAbstractItemModelTester

from index.results import Facet, FacetValue, Hit, Layer, Marked, Reason
from ui.measures import scale_factor, screen_pixels
from ui.models import facets, labels
from ui.models.dome import points
from ui.models.navigation import Navigation
from ui.models.results import marks, row
from ui.models.rows import Rows, camel
from ui.models.typed import Typed
from ui.models.wall import justify
from ui.models.welcome import Round, order
from ui.pages import PAGES, PATIENCE
from ui.renditions import Renditions

if TYPE_CHECKING:
    from collections.abc import Sequence

VIEWS = Path(__file__).parents[2] / "ui" / "qml" / "Kiosk"


@dataclass(frozen=True)
class Line:
    record_id: str
    count: int = 0


def test_roles_are_the_fields_as_qml_spells_them() -> None:
    made = Rows(Line)

    names = [bytes(name.data()).decode() for name in made.roleNames().values()]

    assert names == ["recordId", "count"]
    assert camel("plain") == "plain"


@pytest.mark.medium
@given(st.lists(st.lists(st.text(max_size=3), max_size=6), max_size=5))
def test_a_list_is_a_sound_model_whatever_it_shows(shown: list[list[str]]) -> None:
    made = Rows(Line)
    tester = QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal)

    for texts in shown:
        made.show([Line(text) for text in texts])
        assert [row.record_id for row in made.rows] == texts

    assert tester.model() is made


def test_neighbours_that_change_alike_are_told_together() -> None:
    made = Rows(Line)
    told: list[tuple[int, int, list[int]]] = []
    made.dataChanged.connect(
        lambda first, last, roles: told.append((first.row(), last.row(), roles))
    )
    count = next(role for role, name in made.roleNames().items() if name.data() == b"count")

    made.show([Line("a", number) for number in (1, 2, 3, 4, 5)])
    made.show([Line("a", number) for number in (1, 7, 8, 4, 9, 9)])

    assert told == [(1, 2, [count]), (4, 4, [count])]


def test_data_is_total() -> None:
    made = Rows(Line)
    made.show([Line("a")])

    assert made.data(made.index(0, 0), 257) == "a"
    assert made.data(made.index(0, 0), 9999) is None
    assert made.data(QModelIndex(), 257) is None


@pytest.mark.parametrize("count", [1, 200, 2600, 9000])
@pytest.mark.parametrize("night", [True, False])
def test_the_dome_has_one_point_a_person_from_left_to_right(count: int, *, night: bool) -> None:
    xs, ys, longitudes = points(count, night=night)

    assert len(xs) == len(ys) == count
    assert list(longitudes) == sorted(longitudes)
    assert all(math.hypot(x, 0) <= 1.001 for x in xs)


@pytest.mark.medium
@given(st.lists(st.floats(0.1, 8), max_size=60), st.floats(300, 2000), st.sampled_from([0.0, 18.0]))
def test_every_picture_of_the_wall_has_its_place(
    proportions: list[float], width: float, gap: float
) -> None:
    rows = justify(proportions, width, gap)

    covered = [place for first, past, _ in rows for place in range(first, past)]
    assert covered == list(range(len(proportions)))


def test_a_row_of_the_wall_is_as_wide_as_the_page() -> None:
    proportions = [1.6, 1.5, 0.7, 1.5, 1.6]

    first, past, height = justify(proportions, 1370.0, 18.0)[0]

    wide = sum(proportions[first:past]) * height + 18.0 * (past - first - 1)
    assert wide == pytest.approx(1370.0)


def test_marks_count_as_qt_counts() -> None:
    text, found = marks(Marked("a🙂ébc", (2, 4)))

    assert (text, found) == ("a🙂ébc", "3:2")


@pytest.mark.parametrize(
    ("typed", "word", "marked"),
    [
        ("lefeb", "Lefèbvre", "Lefèb"),
        ("lefèbvre", "LEFEBVRE", "LEFEBVRE"),
        ("zaj", "Zając", "Zaj"),
        ("zając", "Zajączkowski", "Zając"),
        ("o", "Œuvre", "Œ"),  # half a letter cannot be marked
        ("oeu", "œuvre", "œu"),
        ("strass", "Straße", "Straß"),
        ("e", "e\u0301cole", "e\u0301"),
        ("saint-om", "Omer", "Om"),
        ("lefeb ", "Lefebvre", "Lefebvre"),  # ended: found in another form
        ("lefebvre", "Lefèvre", "Lefèvre"),
        ("lettre le", "Lettre", "Lettre"),
        ("lettre le", "Lefebvre", "Le"),
        ('"dora nord" do', "Dora", "Dora"),
        ("19?4 19", "1944", "1944"),
        ("19?4 19", "1939", "19"),
        ("", "Lefebvre", "Lefebvre"),
    ],
)
def test_a_word_found_by_its_beginning_is_marked_as_far_as_it_was_typed(
    typed: str, word: str, marked: str
) -> None:
    text, found = marks(Marked(f"M. {word}, né", (3, 3 + len(word))), Typed.of(typed))

    assert found == f"3:{len(marked)}"
    assert text[3 : 3 + len(marked)] == marked


@pytest.mark.medium
@given(st.text(max_size=12), st.text(min_size=1, max_size=12))
def test_any_mark_covers_some_of_its_word_and_no_more(typed: str, word: str) -> None:
    assert 0 < Typed.of(typed).letters(word) <= len(word)


def test_long_text_is_cut_before_it_is_drawn() -> None:
    text, _ = marks(Marked("x" * 100_000))

    assert len(text) == 300


def _facets(values: Sequence[FacetValue]) -> list[Facet]:
    names = ("group", "place", "kind")
    return [Facet.of(name, values) for name in names]


def test_what_is_chosen_stays_in_the_panel() -> None:
    values = [FacetValue(value=f"v{number}", count=1, chosen=number == 30) for number in range(40)]

    rows = facets.panel(_facets(values))

    assert [row.value for row in rows if row.chosen] == ["v30", "v30"]
    shown = {"kind": facets.MOST_NAMED, "place": facets.MOST_VALUES}
    assert Counter(row.facet for row in rows if row.value) == shown


def test_tabs_begin_with_everything() -> None:
    rows = facets.tabs(_facets([FacetValue(value="people", count=3)]), 3)

    assert [(row.label, row.count, row.chosen) for row in rows] == [
        ("Tout", "3", True),
        ("Personnes", "3", False),
    ]


def test_bars_cover_all_years_once() -> None:
    years = [(1914, 2), (1940, 5), (1999, 1)]

    rows = facets.bars(years, (1940, 1944))

    assert len(rows) <= 14
    assert sum(row.count for row in rows) == 8
    assert rows[0].first == 1914
    assert rows[-1].last == 1999
    assert max(row.share for row in rows) == 1
    assert any(row.inside for row in rows)


@pytest.mark.parametrize(
    ("why", "said"),
    [
        (Reason(layer=Layer.SOUND, typed="lefebvre"), "même son que LEFEBVRE"),
        (Reason(layer=Layer.EQUIVALENT, typed="etienne"), "autre forme de ETIENNE"),
        (Reason(layer=Layer.STEM, typed="fusees", form="fusée"), "autre forme du mot : fusée"),
        (Reason(layer=Layer.SYNONYM, typed="A4", form="V2"), "A4 = V2"),
        (Reason(layer=Layer.MISREAD, letters=("k", "h")), "K a pu être lu H"),
        (Reason(layer=Layer.MISREAD), "une lettre a pu être mal lue"),
        (
            Reason(layer=Layer.VARIANT, form="LEFEUVRE", source="fiche de Buchenwald"),
            "écrit « LEFEUVRE » ailleurs (fiche de Buchenwald)",
        ),
    ],
)
def test_a_reason_says_what_was_near(why: Reason, said: str) -> None:
    assert labels.reason(why).replace("\u00a0", " ") == said


@pytest.mark.parametrize("layer", list(Layer))
def test_a_reason_is_a_sentence_or_nothing(layer: Layer) -> None:
    said = labels.reason(Reason(layer=layer, form="Lefebure", source="1 J 7"))

    assert "%" not in said


@pytest.mark.parametrize(
    ("pixels", "diagonal", "distance", "wanted", "expected"),
    [
        ((1920, 1080), 24.0, 600, 0.0, 1.0),
        ((3840, 2160), 24.0, 600, 0.0, 2.0),
        ((1366, 768), 0.0, 0, 0.0, 0.85),
        ((1080, 1920), 24.0, 900, 0.0, 1.2),
        ((1920, 1080), 24.0, 600, 1.4, 1.4),
    ],
)
def test_the_screen_decides_the_factor(
    pixels: tuple[int, int], diagonal: float, distance: float, wanted: float, expected: float
) -> None:
    assert scale_factor(pixels, diagonal, distance, wanted) == pytest.approx(expected, abs=0.01)


def test_the_first_connected_screen_is_read_from_the_kernels_list(tmp_path: Path) -> None:
    for name, status, modes in (
        ("card0-DP-1", "disconnected", ""),
        ("card0-HDMI-A-1", "connected", "1080x1920\n800x600\n"),
    ):
        (tmp_path / name).mkdir()
        (tmp_path / name / "status").write_text(status + "\n")
        (tmp_path / name / "modes").write_text(modes)

    assert screen_pixels(tmp_path) == (1080, 1920)
    assert screen_pixels(tmp_path / "none") is None


def test_every_page_of_the_table_has_its_view() -> None:
    assert all((VIEWS / f"{view}.qml").is_file() for view in PAGES.values())
    assert set(PATIENCE) - set(PAGES) <= {"viewer"}


def test_back_goes_to_the_same_place() -> None:
    way = Navigation(PAGES)
    way.home()
    way.go("search")
    way.keep(420.0)
    way.go("person", "p1")
    way.go("person", "p2")

    way.back()
    way.back()

    assert (way.page, way.place) == ("search", 420.0)


def test_back_from_the_first_page_stays_there() -> None:
    way = Navigation(PAGES)
    way.home()

    way.back()

    assert way.page == "home"


def test_a_page_that_is_not_in_the_table_is_not_opened() -> None:
    way = Navigation(PAGES)

    way.go("../../etc/passwd")

    assert way.page == "attract"


@pytest.mark.parametrize(
    "name",
    ["", "../x.jpg", "ab/../../etc/passwd", "http://x/y.jpg", "ab/" + "0" * 64 + ".svg", "x.png"],
)
def test_only_our_own_renditions_have_an_address(name: str) -> None:
    assert Renditions(Path("/srv")).url(name) == ""


def test_a_rendition_has_a_local_address() -> None:
    assert Renditions(Path("/srv")).url("ab/" + "0" * 64 + ".jpg").startswith("file:///srv/ab/")


def test_the_round_names_everybody_once(tmp_path: Path) -> None:
    # A new object a name: every name survives a restart.
    named = [Round(tmp_path / "round").next(50) for _ in range(50)]

    assert sorted(named) == list(range(50))
    assert named != list(range(50))
    assert named == list(order(50))


def test_terminals_share_the_round() -> None:
    rounds = [Round(None, number, 3) for number in (1, 2, 3)]

    named = [each.next(30) for _ in range(10) for each in rounds]

    assert sorted(named) == list(range(30))


def test_a_damaged_round_begins_again(tmp_path: Path) -> None:
    (tmp_path / "round").write_bytes(b"\xff\x00nonsense")

    assert Round(tmp_path / "round").next(9) == order(9)[0]


def test_a_row_does_not_say_its_dates_and_code_twice(tmp_path: Path) -> None:
    hit = Hit(
        id="u1",
        reference="1 J 0214",
        kind="document",
        title=Marked("Dossier"),
        dates="1944-1945",
        summary="1944-1945 · 1 J 0214",
        snippet=Marked(""),
        score=1.0,
        reason=Reason(layer=Layer.TEXT),
    )

    told = row(hit, Renditions(tmp_path), kept=False)
    other = row(hit._replace(summary="bordereau"), Renditions(tmp_path), kept=False)

    assert told.line == ""
    assert told.meta.endswith("1 J 0214 · 1944-1945")
    assert other.line == "bordereau"
