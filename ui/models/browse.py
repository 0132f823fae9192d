"""Lists to choose from: places, subjects, the records of a day."""

from dataclasses import dataclass

from PySide6.QtCore import QDate, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from index.query import SearchRequest
from index.results import FacetValue
from kiosk.records.folding import fold
from kiosk.records.notice import Step
from ui.holdings import Holdings
from ui.lookup import Lookup
from ui.models import labels, sayings
from ui.models.home import door_of
from ui.models.labels import translate
from ui.models.results import page_of
from ui.models.rows import Rows
from ui.qt import Property, QmlUncreatable
from ui.renditions import Renditions

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

DAY = "day"
MOST = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class BrowseRow:
    """One line: a value of a facet (`record_id` empty) or a record."""

    facet: str
    value: str
    record_id: str
    view: str
    title: str
    detail: str
    icon_name: str
    picture: str


@QmlElement
@QmlUncreatable("made in Python")
class Browse(QObject):
    """One list at a time, named by the key of the page."""

    changed = Signal()

    def __init__(
        self, lookup: Lookup, renditions: Renditions, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._lookup = lookup
        self._renditions = renditions
        self._rows = Rows(BrowseRow, self)
        self._code = ""

    def _get_rows(self) -> Rows:
        return self._rows

    def _get_title(self) -> str:
        return {
            "places": translate("Labels", "Les lieux les plus cités"),
            "subjects": translate("Labels", "Les thèmes les plus cités"),
            DAY: translate("Labels", "Ce jour-là"),
        }.get(self._code, "")

    rows = Property(Rows, _get_rows, notify=changed)
    title = Property(str, _get_title, notify=changed)

    @Slot(str)
    def open(self, code: str) -> None:
        """Fill the list that a page's key names."""
        if code != self._code:
            self._rows.show([])
            self._code = code
            self.changed.emit()
        if code == DAY:
            today = QDate.currentDate()
            day = (today.month(), today.day())
            self._lookup.ask("browse", lambda holdings: _day(holdings, day), self._show_steps)
            return
        door = door_of(code)
        if door is not None and door.facet:
            name = door.facet
            self._lookup.ask("browse", lambda holdings: _values(holdings, name), self._show_values)

    def _show_values(self, found: tuple[str, tuple[FacetValue, ...]]) -> None:
        facet, values = found
        self._rows.show(
            [
                BrowseRow(
                    facet=facet,
                    value=value.value,
                    record_id="",
                    view="search",
                    title=labels.facet_value(facet, value.value),
                    detail=labels.grouped(value.count),
                    icon_name="pin" if facet.startswith("place") else "tag",
                    picture="",
                )
                for value in sorted(values, key=lambda each: fold(each.value))
            ]
        )
        self.changed.emit()

    def _show_steps(self, steps: tuple[Step, ...]) -> None:
        self._rows.show(
            [
                BrowseRow(
                    facet="",
                    value="",
                    record_id=step.id,
                    view=page_of(step.kind),
                    title=step.title,
                    detail=" · ".join(
                        part for part in (sayings.told(step.dates), step.reference) if part
                    ),
                    icon_name="lock" if step.locked else labels.icon(step.kind),
                    picture="" if step.locked else self._renditions.url(step.thumbnail),
                )
                for step in steps
            ]
        )
        self.changed.emit()


def _day(holdings: Holdings, day: tuple[int, int]) -> tuple[Step, ...]:
    return holdings.shown(holdings.records.on_day(*day, MOST))


def _values(holdings: Holdings, name: str) -> tuple[str, tuple[FacetValue, ...]]:
    answer = holdings.search(SearchRequest(limit=1))
    found = (facet.values for facet in answer.facets if facet.name == name)
    return name, next(found, ())
