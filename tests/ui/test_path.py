"""The path: the projection, the stages, the marks that keep apart, the true scale of time."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.records.agent import StageKind
from tests.ui.conftest import settle
from tests.ui.fakes import FakeSource
from tests.ui.records import (
    DORA,
    EVERYWHERE,
    LIFE,
    LILLE,
    LOOS,
    WIZERNES,
    a_house,
    a_life,
    a_piece,
    an_agent,
    plain,
    stage,
)
from ui.models.path import (
    LEAST_SEGMENT,
    MARK,
    apart,
    beside,
    bounds,
    fitted,
    located,
    longest,
    packed_legs,
    scale,
    stages,
    ticks,
    timed_of,
)
from ui.models.path_map import numbers, outline
from ui.models.projection import EUROPE, REGION, Projection

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.ui.conftest import MakeTerminal
    from ui.models.terminal import Terminal

FOUND = stages(an_agent(*LIFE), EVERYWHERE)


@pytest.mark.parametrize(
    ("chart", "latitude", "longitude", "expected"),
    [
        (EUROPE, 50.63, 3.06, (568.7, 500.8)),
        (EUROPE, 51.53, 10.75, (1015.9, 418.2)),
        (REGION, 50.7510, 2.2522, (674.7, 554.8)),
    ],
)
def test_a_place_lies_where_the_outline_was_cut(
    chart: object, latitude: float, longitude: float, expected: tuple[float, float]
) -> None:
    found = Projection(chart).place(latitude, longitude)  # type: ignore[arg-type]

    assert found == pytest.approx(expected, abs=0.06)


def test_a_distance_is_as_long_as_between_two_places() -> None:
    onto = Projection(EUROPE)
    x1, y1 = onto.place(51.0, 7.0)
    x2, y2 = onto.place(52.0, 7.0)

    assert onto.length(111.2) == pytest.approx(math.hypot(x2 - x1, y2 - y1), rel=0.01)


def test_the_outlines_hold_lille_and_not_the_sea() -> None:
    from PySide6.QtCore import QPointF

    for name, chart in (("europe", EUROPE), ("region", REGION)):
        onto = Projection(chart)
        assert outline(name).contains(QPointF(*onto.place(50.63, 3.06)))
        assert not outline(name).contains(QPointF(*onto.place(51.2, 1.9)))


def test_statements_of_one_group_are_one_stage_the_retained_one_first() -> None:
    arrest = FOUND[1]

    assert arrest.said.place == "Wizernes"
    assert [said.place for said, _ in arrest.others] == ["Loos"]
    assert [each.number for each in FOUND] == [1, 2, 3, 4, 5, 6, 7]


def test_a_stage_without_an_end_lasts_until_the_next_an_arrest_does_not() -> None:
    internment, arrest = FOUND[2], FOUND[1]

    assert internment.last is not None
    assert internment.last.isoformat() == "1944-01-01"
    assert arrest.last is not None
    assert arrest.last.isoformat() == "1943-11-03"


def test_whoever_has_returned_stays_on_the_way_home() -> None:
    assert [each.back for each in FOUND] == [False] * 5 + [True, True]


def test_a_death_long_after_the_return_does_not_stretch_the_scale() -> None:
    span = bounds(timed_of(FOUND))

    assert span is not None
    assert (span[0].year, span[1].year) == (1943, 1945)


def test_a_leg_over_an_unknown_place_and_the_way_home_are_told_apart() -> None:
    spots = located(FOUND)
    at = [(float(n), 0.0) for n in range(len(spots))]

    legs = numbers(packed_legs(FOUND, spots, at))

    kinds = {(leg[0], leg[2]): int(leg[4]) for leg in legs}
    numbers_of = {
        (stage.number, branch): x for (stage, _, branch), (x, _) in zip(spots, at, strict=True)
    }
    assert kinds[numbers_of[3, False], numbers_of[5, False]] == 1
    assert kinds[numbers_of[5, False], numbers_of[6, False]] == 2
    # The other source has its own branch: from the stage before, to the stage after.
    assert kinds[numbers_of[1, False], numbers_of[2, True]] == 3
    assert kinds[numbers_of[2, True], numbers_of[3, False]] == 3


@pytest.mark.medium
@given(
    st.lists(
        st.tuples(st.floats(0, 300, allow_nan=False), st.floats(0, 300, allow_nan=False)),
        max_size=9,
    )
)
def test_marks_keep_apart_wherever_they_lie(points: list[tuple[float, float]]) -> None:
    moved = apart(points)

    for one in range(len(moved)):
        for two in range(one):
            distance = math.dist(moved[one], moved[two])
            assert distance >= MARK * 0.6


def test_a_label_stays_inside_the_map_and_off_the_other_marks() -> None:
    taken = [(100.0, 80.0, 200.0, 120.0)]

    x, y = beside((90.0, 100.0), (80.0, 24.0), taken, (0.0, 0.0, 400.0, 300.0))

    assert x >= 0
    assert not (x < 200 and x + 80 > 100 and y < 120 and y + 24 > 80)


def test_a_path_of_the_region_is_drawn_on_the_finer_chart() -> None:
    assert fitted([WIZERNES, LOOS, LILLE], 900, 600).chart == "region"
    assert fitted([WIZERNES, DORA], 900, 600).chart == "europe"


@pytest.mark.parametrize("size", [(960, 604), (1080, 560), (500, 400)])
def test_every_place_is_in_sight(size: tuple[int, int]) -> None:
    width, height = size
    view = fitted(list(EVERYWHERE), width, height)
    onto = Projection(EUROPE)

    for place in EVERYWHERE:
        x, y = view.at(onto.place(place.latitude, place.longitude), width, height)
        assert 0 < x < width
        assert 0 < y < height


def test_the_length_of_a_segment_is_the_length_of_the_time() -> None:
    laid = {stage.number: (x, length) for stage, x, length in scale(FOUND, 800)}

    assert 1 not in laid  # the home before the arrest
    assert 7 not in laid  # a death long after the return
    days = 455 / (590 + 4)
    assert laid[5][1] == pytest.approx(800 * days, rel=0.2)
    assert all(length >= LEAST_SEGMENT * 0.5 for _, length in laid.values())


@pytest.mark.medium
@given(st.integers(1, 40), st.integers(200, 900))
def test_segments_neither_overlap_nor_leave_the_paper(count: int, width: int) -> None:
    said = [
        stage(StageKind.CAMP, number, "Dora", f"{1 + number % 12:02d}/1944")
        for number in range(count)
    ]
    laid = scale(stages(an_agent(*said), EVERYWHERE), width)

    end = 0.0
    for _, x, length in laid:
        assert x >= end - 0.01
        assert length > 0
        end = x + length
    assert end <= width + LEAST_SEGMENT


def test_ticks_are_few_whatever_the_span() -> None:
    from datetime import date

    for first, last in (
        ("1943-11-03", "1943-11-20"),
        ("1943-11-03", "1945-05-29"),
        ("1914-08-01", "1983-01-01"),
    ):
        found = ticks((date.fromisoformat(first), date.fromisoformat(last)))
        assert len(found) <= 8


def test_the_card_of_the_longest_stage_is_open_at_first() -> None:
    assert longest(FOUND) == 4
    assert longest(()) == 0


def test_the_page_lays_the_path_out_and_touching_a_mark_opens_its_card(
    make_terminal: MakeTerminal, qtbot: QtBot
) -> None:
    terminal: Terminal = make_terminal(FakeSource({"one": a_house([a_life(), a_piece()])}))
    terminal.lookup_.start()
    terminal.start()
    terminal.open("person", "p1")
    settle(qtbot, terminal)
    path = terminal.path_
    path.width, path.height, path.lineWidth, path.labelSize = 960.0, 604.0, 800.0, 22

    assert path.stageTitle == "Camp, Dora"
    assert [link.key for link in path.stageSources.rows] == ["u3"]
    path.choose(1)
    assert path.stageTitle == "Arrestation, Wizernes"
    assert "Une autre source dit : Loos, 5 novembre 1943" in plain(path.stageText)
    path.step(2)
    assert "n’est pas placé" in path.stageText
    path.step(-9)
    assert path.stageNumber == "1"
    assert {row.number for row in path.marks_.rows} == {"1", "2", "3", "5", "6", "7"}
    assert any(row.branch for row in path.marks_.rows)
    assert path.ticks_.count > 0
