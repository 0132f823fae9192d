"""The path of one person: numbered stages on a map without borders, and on a true scale of time.

All geometry is worked out here, in logical pixels of the page, so the views only place things.
"""

import math
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cache

from PySide6.QtCore import QLocale, QObject, Signal, Slot
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtQml import QmlElement

from kiosk.records.agent import Agent, StageKind, Statement, Status
from kiosk.records.agent import Property as About
from kiosk.records.folding import squeezed
from kiosk.records.place import Place
from ui.models import sayings
from ui.models.gathering import Gathered
from ui.models.links import LinkRow
from ui.models.projection import EUROPE, REGION, Projection
from ui.models.record import Record
from ui.models.rows import Rows
from ui.models.sayings import translate
from ui.qt import Property, QmlUncreatable

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

MARK = 44.0
"""Centres of two marks stand at least this far apart."""
EDGE = 84.0
LOOSEST, CLOSEST = 0.55, 1.7
LEAST_SEGMENT = 40.0
DAYS_PER_MONTH = 30.44
MOST_TICKS = 6
_BACK = frozenset((StageKind.RETURN, StageKind.LIBERATION))
_LASTING = frozenset(
    (StageKind.INTERNMENT, StageKind.TRANSPORT, StageKind.CAMP, StageKind.KOMMANDO)
)
TOUCHING = 0.01
SHORE = 20
_CITIES = (
    ("Paris", 48.86, 2.35),
    ("Bruxelles", 50.85, 4.35),
    ("Amsterdam", 52.37, 4.90),
    ("Londres", 51.51, -0.12),
    ("Köln", 50.94, 6.96),
    ("Berlin", 52.52, 13.40),
    ("Praha", 50.09, 14.42),
    ("Lille", 50.63, 3.06),
    ("Calais", 50.95, 1.86),
    ("Arras", 50.29, 2.78),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage:
    """One numbered stage: what the historian retains, and what other sources say of it."""

    number: int
    kind: StageKind
    said: Statement
    place: Place | None
    others: tuple[tuple[Statement, Place | None], ...] = ()
    first: date | None = None
    last: date | None = None
    back: bool = False
    """Whether the person is on the way home, or home."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MarkRow:
    """One mark of the map. `branch` is a place that only an alternative source names."""

    stage: int
    number: str
    name: str
    x: float
    y: float
    label_x: float
    label_y: float
    label_width: float
    back: bool
    branch: bool
    chosen: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class CityRow:
    """A town that helps to know where one is."""

    name: str
    x: float
    y: float


@dataclass(frozen=True, slots=True, kw_only=True)
class SegmentRow:
    """One stage on the scale of time."""

    stage: int
    number: str
    name: str
    x: float
    length: float
    back: bool
    chosen: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class TickRow:
    """A month or year named above the scale."""

    name: str
    x: float


def stages(agent: Agent, places: tuple[Place, ...]) -> tuple[Stage, ...]:
    """The stages in their order; statements of one group are one stage."""
    known = _by_name(places)
    groups: dict[int, list[Statement]] = {}
    for said in agent.about(About.STAGE):
        if said.stage is not None:
            groups.setdefault(said.group, []).append(said)
    made: list[Stage] = []
    for statements in groups.values():
        ordered = sorted(statements, key=lambda said: said.status is not Status.RETAINED)
        head = ordered[0]
        made.append(
            Stage(
                number=len(made) + 1,
                kind=head.stage or StageKind.RESIDENCE,
                back=head.stage in _BACK or any(each.kind is StageKind.RETURN for each in made),
                said=head,
                place=known.get(squeezed(head.place)),
                others=tuple((each, known.get(squeezed(each.place))) for each in ordered[1:]),
                first=head.date.earliest or head.date.latest if head.date else None,
                last=head.until.latest or head.until.earliest if head.until else None,
            )
        )
    return tuple(_lasting(made))


def _by_name(places: tuple[Place, ...]) -> dict[str, Place]:
    found: dict[str, Place] = {}
    for place in places:
        for name in (place.name, *(other.text for other in place.other_names)):
            found.setdefault(squeezed(name), place)
    return found


def _lasting(made: list[Stage]) -> list[Stage]:
    """A stage without an end lasts until the next one that has a beginning."""
    done = []
    for place, stage in enumerate(made):
        last = stage.last
        if last is None and stage.first is not None and stage.kind in _LASTING:
            following = next((each.first for each in made[place + 1 :] if each.first), None)
            own = stage.said.date.latest if stage.said.date else None
            last = following if following and following >= stage.first else own
        elif last is None and stage.said.date is not None:
            last = stage.said.date.latest
        if last is not None and stage.first is not None and last < stage.first:
            last = stage.first
        done.append(replace(stage, last=last))
    return done


@cache
def projection(name: str) -> Projection:
    """The projection of one outline."""
    return Projection(REGION if name == REGION.name else EUROPE)


@dataclass(frozen=True, slots=True)
class Point:
    """A place of one stage: its true point on the chart, and where its mark stands."""

    stage: Stage
    place: Place
    branch: bool
    x: float
    y: float


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """Which chart is shown, and the part of it: `zoom` pixels a unit around a centre."""

    chart: str
    zoom: float
    x: float
    y: float

    def at(self, point: tuple[float, float], width: float, height: float) -> tuple[float, float]:
        """Where a point of the chart lies in the view."""
        return (
            (point[0] - self.x) * self.zoom + width / 2,
            (point[1] - self.y) * self.zoom + height / 2,
        )


def located(found: tuple[Stage, ...]) -> list[tuple[Stage, Place, bool]]:
    """Every place named by a stage, with whether only an alternative names it."""
    made: list[tuple[Stage, Place, bool]] = []
    for stage in found:
        if stage.place is not None:
            made.append((stage, stage.place, False))
        seen = {stage.place.id} if stage.place else set()
        for _, place in stage.others:
            if place is not None and place.id not in seen:
                seen.add(place.id)
                made.append((stage, place, True))
    return made


def fitted(places: list[Place], width: float, height: float) -> View:
    """The view that holds all places, on the finer chart when they all lie on it."""
    near = places and all(projection(REGION.name).holds(p.latitude, p.longitude) for p in places)
    chart = REGION.name if near else EUROPE.name
    onto = projection(chart)
    points = [onto.place(place.latitude, place.longitude) for place in places]
    if not points:
        points = [(onto.chart.width / 2, onto.height / 2)]
    left, right = min(x for x, _ in points), max(x for x, _ in points)
    top, bottom = min(y for _, y in points), max(y for _, y in points)
    across = (width - 2.6 * EDGE) / max(right - left, 1.0)
    down = (height - 2 * EDGE) / max(bottom - top, 1.0)
    zoom = min(max(min(across, down), LOOSEST), CLOSEST)
    return View(chart=chart, zoom=zoom, x=(left + right) / 2, y=(top + bottom) / 2)


def apart(points: list[tuple[float, float]], least: float = MARK) -> list[tuple[float, float]]:
    """The points pushed from one another until no two are closer than `least`."""
    moved = [list(point) for point in points]
    for _ in range(60):
        still = True
        for one in range(len(moved)):
            for two in range(one + 1, len(moved)):
                dx, dy = moved[two][0] - moved[one][0], moved[two][1] - moved[one][1]
                distance = math.hypot(dx, dy)
                if distance >= least - TOUCHING:
                    continue
                still = False
                if distance < TOUCHING:
                    angle = 2.4 * two
                    dx, dy, distance = math.cos(angle), math.sin(angle), 1.0
                push = (least - min(distance, least)) / 2 + 0.01
                moved[one][0] -= dx / distance * push
                moved[one][1] -= dy / distance * push
                moved[two][0] += dx / distance * push
                moved[two][1] += dy / distance * push
        if still:
            break
    return [(x, y) for x, y in moved]


Box = tuple[float, float, float, float]


def _hits(one: Box, two: Box) -> float:
    across = min(one[2], two[2]) - max(one[0], two[0])
    down = min(one[3], two[3]) - max(one[1], two[1])
    return across * down if across > 0 and down > 0 else 0.0


def beside(
    at: tuple[float, float], size: tuple[float, float], taken: list[Box], within: Box
) -> tuple[float, float]:
    """Where a label of this size stands best by its mark: right, left, above or below."""
    x, y = at
    width, height = size
    gap = MARK / 2 + 4
    choices = [
        (x + gap, y - height / 2),
        (x - gap - width, y - height / 2),
        (x + gap * 0.6, y - gap - height),
        (x + gap * 0.6, y + gap),
        (x - gap * 0.6 - width, y - gap - height),
        (x - gap * 0.6 - width, y + gap),
        (x - width / 2, y - gap - height),
        (x - width / 2, y + gap),
    ]

    def cost(choice: tuple[float, float]) -> float:
        box = (choice[0], choice[1], choice[0] + width, choice[1] + height)
        outside = width * height - _hits(box, within)
        return outside * 4 + sum(_hits(box, other) for other in taken)

    return min(choices, key=cost)


def timed_of(found: tuple[Stage, ...]) -> list[Stage]:
    """What belongs on the scale: not the home before, not a death long after the return."""
    home = any(stage.kind is StageKind.RETURN for stage in found)
    aside = {StageKind.RESIDENCE} | ({StageKind.DEATH} if home else set())
    dated = [stage for stage in found if stage.first is not None]
    return [stage for stage in dated if stage.kind not in aside] or dated


def scale(found: tuple[Stage, ...], width: float) -> list[tuple[Stage, float, float]]:
    """The dated stages with their place and length on the scale of time.

    The length of a segment is the length of the time; one too short to be touched is widened, and
    what follows is pushed on.
    """
    timed = timed_of(found)
    span = bounds(timed)
    if span is None:
        return []
    days = max((span[1] - span[0]).days, 1)
    made: list[tuple[Stage, float, float]] = []
    end = 0.0
    for stage in timed:
        first = stage.first or span[0]
        natural = (first - span[0]).days / days * width
        until = ((stage.last or first) - span[0]).days / days * width
        x = max(natural, end)
        length = max(LEAST_SEGMENT, until - x - 4)
        made.append((stage, x, length))
        end = x + length + 4
    if end - 4 > width:
        return _squeezed(made, width)
    return made


def _squeezed(
    made: list[tuple[Stage, float, float]], width: float
) -> list[tuple[Stage, float, float]]:
    """Short stages have pushed the last ones off the paper: the long ones give way."""
    room = width - LEAST_SEGMENT * len(made) - 4 * (len(made) - 1)
    spare = sum(length - LEAST_SEGMENT for _, _, length in made)
    share = max(room, 0.0) / spare if spare > 0 else 0.0
    least = min(LEAST_SEGMENT, (width - 4 * (len(made) - 1)) / len(made))
    fitted_, x = [], 0.0
    for stage, _, length in made:
        kept = least + (length - LEAST_SEGMENT) * share
        fitted_.append((stage, x, kept))
        x += kept + 4
    return fitted_


def bounds(found: list[Stage]) -> tuple[date, date] | None:
    """The first and last day of some stages."""
    firsts = [stage.first for stage in found if stage.first]
    lasts = [stage.last or stage.first for stage in found if stage.first]
    ends = [last for last in lasts if last is not None]
    return (min(firsts), max(*ends, *firsts)) if firsts else None


def ticks(span: tuple[date, date]) -> list[date]:
    """First days of months or years, no more than fit."""
    days = (span[1] - span[0]).days
    step = next(
        (
            each
            for each in (1, 2, 3, 6, 12, 24, 60, 120)
            if days / DAYS_PER_MONTH / each <= MOST_TICKS
        ),
        240,
    )
    month = span[0].year * 12 + span[0].month - 1
    month += -month % step
    made = []
    while (day := date(month // 12, month % 12 + 1, 1)) <= span[1]:
        if day >= span[0] - timedelta(days=1):
            made.append(day)
        month += step
    return made


def when(said: Statement) -> str:
    """The dates of a statement, as its sources write them."""
    first = said.date.written if said.date else ""
    last = said.until.written if said.until else ""
    return sayings.told(f"{first} – {last}" if first and last else first or last)


def written(stage: Stage, place: Place, *, branch: bool) -> str:
    """A place's name as the source has it."""
    if not branch:
        return stage.said.place
    return next((said.place for said, where in stage.others if where is place), place.name)


@QmlElement
@QmlUncreatable("made in Python")
class Path(QObject):
    """The stages of the person on screen, laid out for the page's sizes."""

    changed = Signal()
    laidOut = Signal()
    sized = Signal()

    def __init__(self, record: Record, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._record = record
        self._stages: tuple[Stage, ...] = ()
        self._shown = ""
        self._chosen = 0
        self._width = self._height = self._line = 0.0
        self._label = 22
        self._view = View(chart=EUROPE.name, zoom=1.0, x=800.0, y=460.0)
        self.legs_ = self.halos_ = self.dots_ = ""
        self.marks_ = Rows(MarkRow, self)
        self.cities_ = Rows(CityRow, self)
        self.segments_ = Rows(SegmentRow, self)
        self.ticks_ = Rows(TickRow, self)
        self.sources_ = Rows(LinkRow, self)
        record.changed.connect(self._read)

    # ------------------------------------------------------------------ for QML

    def _get_count(self) -> int:
        return len(self._stages)

    def _get_mapped(self) -> bool:
        return any(stage.place is not None for stage in self._stages)

    def _get_timed(self) -> bool:
        return bounds(timed_of(self._stages)) is not None

    def _get_width(self) -> float:
        return self._width

    def _set_width(self, value: float) -> None:
        if value != self._width:
            self._width = value
            self._lay_out()
            self.sized.emit()

    def _get_height(self) -> float:
        return self._height

    def _set_height(self, value: float) -> None:
        if value != self._height:
            self._height = value
            self._lay_out()
            self.sized.emit()

    def _get_line(self) -> float:
        return self._line

    def _set_line(self, value: float) -> None:
        if value != self._line:
            self._line = value
            self._lay_out()
            self.sized.emit()

    def _get_label(self) -> int:
        return self._label

    def _set_label(self, value: int) -> None:
        if value != self._label:
            self._label = value
            self._lay_out()
            self.sized.emit()

    def _get_chosen(self) -> int:
        return self._chosen

    def _stage(self) -> Stage | None:
        return self._stages[self._chosen] if self._chosen < len(self._stages) else None

    def _get_stage_line(self) -> str:
        stage = self._stage()
        if stage is None:
            return ""
        span = ""
        if stage.first and stage.last and stage.last > stage.first:
            number = round((stage.last - stage.first).days / DAYS_PER_MONTH)
            span = sayings.Counts().months(number) if number > 1 else ""
        parts = (when(stage.said) or translate("Path", "date inconnue"), span)
        return " · ".join(part for part in parts if part)

    def _get_stage_number(self) -> str:
        stage = self._stage()
        return str(stage.number) if stage else ""

    def _get_stage_title(self) -> str:
        stage = self._stage()
        if stage is None:
            return ""
        kind = sayings.stage(stage.kind)
        return f"{kind}, {stage.said.place}" if stage.said.place else kind

    def _get_stage_text(self) -> str:
        stage = self._stage()
        if stage is None:
            return ""
        said = [stage.said.detail]
        for other, _ in stage.others:
            words = ", ".join(part for part in (other.place, when(other), other.detail) if part)
            sources = " ; ".join(sayings.source(source) for source in other.sources)
            line = translate("Path", "Une autre source dit : %1").replace("%1", words)
            said.append(f"{line} ({sources})" if sources else line)
        if stage.said.place and stage.place is None:
            said.append(translate("Path", "Ce lieu n’est pas placé sur la carte."))
        elif stage.place is not None and stage.place.radius_km > 1:
            far = QLocale().toString(round(stage.place.radius_km))
            said.append(translate("Path", "Lieu placé à %1 km près.").replace("%1", far))
        return "\n".join(part for part in said if part)

    def _get_back(self) -> bool:
        stage = self._stage()
        return stage is not None and stage.back

    def _get_chart(self) -> str:
        return self._view.chart

    def _get_zoom(self) -> float:
        return self._view.zoom

    def _get_centre_x(self) -> float:
        return self._view.x

    def _get_centre_y(self) -> float:
        return self._view.y

    count = Property(int, _get_count, notify=changed)
    mapped = Property(bool, _get_mapped, notify=changed)
    timed = Property(bool, _get_timed, notify=changed)
    width = Property(float, _get_width, _set_width, notify=sized)
    height = Property(float, _get_height, _set_height, notify=sized)
    lineWidth = Property(float, _get_line, _set_line, notify=sized)
    labelSize = Property(int, _get_label, _set_label, notify=sized)
    chosen = Property(int, _get_chosen, notify=laidOut)
    stageNumber = Property(str, _get_stage_number, notify=laidOut)
    stageLine = Property(str, _get_stage_line, notify=laidOut)
    stageTitle = Property(str, _get_stage_title, notify=laidOut)
    stageText = Property(str, _get_stage_text, notify=laidOut)
    stageBack = Property(bool, _get_back, notify=laidOut)
    stageSources = Property(Rows, lambda s: s.sources_, notify=laidOut)
    chart = Property(str, _get_chart, notify=laidOut)
    zoom = Property(float, _get_zoom, notify=laidOut)
    centreX = Property(float, _get_centre_x, notify=laidOut)
    centreY = Property(float, _get_centre_y, notify=laidOut)
    legs = Property(str, lambda s: s.legs_, notify=laidOut)
    halos = Property(str, lambda s: s.halos_, notify=laidOut)
    dots = Property(str, lambda s: s.dots_, notify=laidOut)
    marks = Property(Rows, lambda s: s.marks_, notify=laidOut)
    cities = Property(Rows, lambda s: s.cities_, notify=laidOut)
    segments = Property(Rows, lambda s: s.segments_, notify=laidOut)
    ticks = Property(Rows, lambda s: s.ticks_, notify=laidOut)

    @Slot(int)
    def choose(self, stage: int) -> None:
        """A mark or a segment is touched: its card opens."""
        if 0 <= stage < len(self._stages):
            self._chosen = stage
            self._lay_out()

    @Slot(int)
    def step(self, by: int) -> None:
        """The stage before or after."""
        self.choose(min(max(self._chosen + by, 0), len(self._stages) - 1))

    @property
    def stages(self) -> tuple[Stage, ...]:
        """The stages on screen."""
        return self._stages

    # ------------------------------------------------------------------ laying out

    @Slot()
    def _read(self) -> None:
        gathered = self._record.gathered
        notice = gathered.notice if gathered else None
        agent = notice.agent if notice else None
        self._stages = stages(agent, notice.places) if notice and agent else ()
        shown = notice.id if notice else ""
        if shown != self._shown:
            self._shown = shown
            self._chosen = longest(self._stages)
        self.changed.emit()
        self._lay_out()

    def _lay_out(self) -> None:
        self._lay_out_map()
        self._lay_out_time()
        stage = self._stage()
        gathered = self._record.gathered
        self.sources_.show(sources(stage, gathered) if stage and gathered else [])
        self.laidOut.emit()

    def _lay_out_map(self) -> None:
        found = located(self._stages)
        if self._width <= 0 or self._height <= 0 or not found:
            for rows in (self.marks_, self.cities_):
                rows.show([])
            self.legs_ = self.halos_ = self.dots_ = ""
            return
        self._view = fitted([place for _, place, _ in found], self._width, self._height)
        onto = projection(self._view.chart)
        true = [self._on_view(onto, place.latitude, place.longitude) for _, place, _ in found]
        moved = apart(true)
        self.legs_ = packed_legs(self._stages, found, moved)
        self.halos_ = ";".join(
            f"{x:.1f},{y:.1f},{onto.length(place.radius_km) * self._view.zoom:.1f}"
            for (x, y), (_, place, _) in zip(true, found, strict=True)
            if onto.length(place.radius_km) * self._view.zoom > MARK / 2
        )
        self.dots_ = ";".join(
            f"{x:.1f},{y:.1f},{mx:.1f},{my:.1f}"
            for (x, y), (mx, my) in zip(true, moved, strict=True)
            if math.hypot(mx - x, my - y) > 2  # noqa: PLR2004 - below that the mark hides its point
        )
        self._place_marks(found, moved)
        self._place_cities(onto, moved)

    def _on_view(self, onto: Projection, latitude: float, longitude: float) -> tuple[float, float]:
        return self._view.at(onto.place(latitude, longitude), self._width, self._height)

    def _place_marks(
        self, found: list[tuple[Stage, Place, bool]], moved: list[tuple[float, float]]
    ) -> None:
        font = QFont("Kiosk Sans Medium")
        font.setPixelSize(self._label)
        metrics = QFontMetricsF(font)
        half = MARK / 2
        taken: list[Box] = [(x - half, y - half, x + half, y + half) for x, y in moved]
        within = (6.0, 6.0, self._width - 6, self._height - 6)
        rows = []
        named: set[str] = set()
        for (stage, place, branch), at in zip(found, moved, strict=True):
            name = "" if place.id in named else written(stage, place, branch=branch)
            named.add(place.id)
            width = metrics.horizontalAdvance(name) + 16
            height = metrics.height() + 4
            spot = beside(at, (width, height), taken, within) if name else (0.0, 0.0)
            if name:
                taken.append((spot[0], spot[1], spot[0] + width, spot[1] + height))
            rows.append(
                MarkRow(
                    stage=stage.number - 1,
                    number=str(stage.number),
                    name=name,
                    x=at[0],
                    y=at[1],
                    label_x=spot[0] - at[0],
                    label_y=spot[1] - at[1],
                    label_width=width if name else 0.0,
                    back=stage.back,
                    branch=branch,
                    chosen=stage.number - 1 == self._chosen,
                )
            )
        self._taken = taken
        self.marks_.show(rows)

    def _place_cities(self, onto: Projection, moved: list[tuple[float, float]]) -> None:
        rows = []
        for name, latitude, longitude in _CITIES:
            x, y = self._on_view(onto, latitude, longitude)
            box = (x - 8, y - 14, x + 96, y + 14)
            inside = 0 < x < self._width - 100 and SHORE < y < self._height - SHORE
            free = all(_hits(box, other) == 0 for other in self._taken)
            if inside and free and all(math.hypot(x - a, y - b) > MARK for a, b in moved):
                rows.append(CityRow(name=city(name), x=x, y=y))
        self.cities_.show(rows)

    def _lay_out_time(self) -> None:
        laid = scale(self._stages, self._line) if self._line > 0 else []
        self.segments_.show(
            [
                SegmentRow(
                    stage=stage.number - 1,
                    number=str(stage.number),
                    name=f"{sayings.stage(stage.kind)}, {stage.said.place}, {when(stage.said)}",
                    x=x,
                    length=length,
                    back=stage.back,
                    chosen=stage.number - 1 == self._chosen,
                )
                for stage, x, length in laid
            ]
        )
        span = bounds([stage for stage, _, _ in laid])
        rows: list[TickRow] = []
        if span is not None:
            days = max((span[1] - span[0]).days, 1)
            year = 0
            for day in ticks(span):
                x = (day - span[0]).days / days * self._line
                named = day.year != year
                year = day.year
                if x < self._line - 3 * self._label:
                    rows.append(TickRow(name=month(day, whole=named), x=x))
        self.ticks_.show(rows)


def month(day: date, *, whole: bool) -> str:
    """A month in short, with its year when that is new."""
    from PySide6.QtCore import QDate

    form = "MMM yyyy" if whole else "MMM"
    return QLocale().toString(QDate(day.year, day.month, 1), form)


def city(name: str) -> str:
    """The name of a great town in the language on screen."""
    return {
        "Bruxelles": translate("Path", "Bruxelles"),
        "Londres": translate("Path", "Londres"),
        "Köln": translate("Path", "Cologne"),
        "Praha": translate("Path", "Prague"),
    }.get(name, name)


def longest(found: tuple[Stage, ...]) -> int:
    """The stage that lasted longest: its card is open at first."""
    spans = [
        ((stage.last - stage.first).days if stage.first and stage.last else -1)
        if stage.kind is not StageKind.RESIDENCE
        else -1
        for stage in found
    ]
    return spans.index(max(spans)) if spans else 0


def sources(stage: Stage, gathered: Gathered) -> list[LinkRow]:
    """The sources of a stage; one that names a record by its code leads to it."""
    rows: dict[str, LinkRow] = {}
    for said in (stage.said, *(other for other, _ in stage.others)):
        for source in said.sources:
            id_ = gathered.id_of(source.reference)
            rows[source.text] = LinkRow(
                text=sayings.source(source), target="document" if id_ else "", key=id_
            )
    return list(rows.values())


def packed_legs(
    found: tuple[Stage, ...],
    spots: list[tuple[Stage, Place, bool]],
    moved: list[tuple[float, float]],
) -> str:
    """The legs as `x1,y1,x2,y2,kind`: kind 0 known, 1 a place between is unknown, 2 home, 3 branch.

    A branch leaves the stage before and joins the stage after, as the other source has it.
    """
    main: dict[int, tuple[float, float]] = {}
    branches: dict[int, list[tuple[float, float]]] = {}
    for (stage, _, branch), at in zip(spots, moved, strict=True):
        if branch:
            branches.setdefault(stage.number, []).append(at)
        else:
            main[stage.number] = at
    legs: list[tuple[tuple[float, float], tuple[float, float], int]] = []
    before: Stage | None = None
    for stage in found:
        if stage.number not in main:
            continue
        if before is not None:
            kind = 2 if stage.back else 1 if stage.number - before.number > 1 else 0
            legs.append((main[before.number], main[stage.number], kind))
        before = stage
    numbers = sorted(main)
    for number, points in branches.items():
        earlier = max((each for each in numbers if each < number), default=None)
        later = min((each for each in numbers if each > number), default=None)
        for at in points:
            legs.extend((main[each], at, 3) for each in (earlier,) if each is not None)
            legs.extend((at, main[each], 3) for each in (later,) if each is not None)
    return ";".join(
        f"{a[0]:.1f},{a[1]:.1f},{b[0]:.1f},{b[1]:.1f},{kind}" for a, b, kind in legs if a != b
    )
