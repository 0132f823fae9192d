"""One record on screen: its title, its facts, its passages, in the words of the archive."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.records.agent import Agent, Statement
from kiosk.records.notice import Notice
from kiosk.records.unit import AccessPointKind, Unit
from ui.lookup import Lookup
from ui.models import labels
from ui.models.rows import Rows
from ui.qt import Property, QmlUncreatable
from ui.renditions import Renditions

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class FactRow:
    """One line of a notice: what it is about, what is said, who says so."""

    name: str
    text: str
    source: str


@QmlElement
@QmlUncreatable("made in Python")
class Record(QObject):
    """The record that a page's key names. It is a value: a new edition does not take it away."""

    changed = Signal()

    def __init__(
        self, lookup: Lookup, renditions: Renditions, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._lookup = lookup
        self._renditions = renditions
        self._notice: Notice | None = None
        self._wanted = ""
        self._missing = False
        self._facts = Rows(FactRow, self)
        self._passages = Rows(FactRow, self)

    def _get_record_id(self) -> str:
        return self._wanted

    def _get_title(self) -> str:
        if self._notice is None:
            return labels.say("Cette notice n’est plus consultable.") if self._missing else ""
        if self._notice.agent is not None:
            return self._notice.agent.name.direct
        return self._notice.title or labels.say("Sans titre")

    def _get_line(self) -> str:
        if self._notice is None:
            return ""
        reference = "" if self._notice.agent is not None else self._notice.reference
        parts = (labels.kind(self._notice.kind), reference, self._notice.dates)
        return " · ".join(part for part in parts if part)

    def _get_picture(self) -> str:
        canvases = self._notice.canvases if self._notice else ()
        first = next((canvas for canvas in canvases if canvas.screen and not canvas.veil), None)
        return self._renditions.url(first.screen) if first else ""

    def _get_proportion(self) -> float:
        canvases = self._notice.canvases if self._notice else ()
        first = next((canvas for canvas in canvases if canvas.height > 0), None)
        return first.width / first.height if first else 1.0

    def _get_facts(self) -> Rows:
        return self._facts

    def _get_passages(self) -> Rows:
        return self._passages

    recordId = Property(str, _get_record_id, notify=changed)
    title = Property(str, _get_title, notify=changed)
    line = Property(str, _get_line, notify=changed)
    picture = Property(str, _get_picture, notify=changed)
    proportion = Property(float, _get_proportion, notify=changed)
    facts = Property(Rows, _get_facts, notify=changed)
    passages = Property(Rows, _get_passages, notify=changed)

    @property
    def notice(self) -> Notice | None:
        """The record on screen."""
        return self._notice

    @Slot(str)
    def open(self, record_id: str) -> None:
        """Show a record."""
        if record_id == self._wanted and self._notice is not None:
            return
        self.wipe()
        self._wanted = record_id
        self._lookup.ask("notice", lambda holdings: holdings.notice(record_id), self._show)

    def wipe(self) -> None:
        """Show no record."""
        self._notice, self._wanted, self._missing = None, "", False
        self._facts.show([])
        self._passages.show([])
        self.changed.emit()

    def _show(self, notice: Notice | None) -> None:
        self._notice, self._missing = notice, notice is None
        self.retranslate()

    def retranslate(self) -> None:
        """Say the same in the language now on screen."""
        notice = self._notice
        if notice is not None and notice.agent is not None:
            self._facts.show(_life(notice.agent))
            self._passages.show(_text(notice.agent.text))
        elif notice is not None and notice.unit is not None:
            self._facts.show(_description(notice.unit))
            self._passages.show(_passages(notice))
        self.changed.emit()


def _life(agent: Agent) -> list[FactRow]:
    return [
        FactRow(
            name=labels.property_name(said.property),
            text=_said(said),
            source="; ".join(citation.text for citation in said.sources),
        )
        for said in agent.statements
        if _said(said)
    ]


def _said(said: Statement) -> str:
    when = said.date.written if said.date else ""
    until = said.until.written if said.until else ""
    span = f"{when} – {until}" if when and until else when or until
    return ", ".join(part for part in (said.value, said.place, said.detail, span) if part)


def _text(text: str) -> list[FactRow]:
    return [FactRow(name="", text=text, source="")] if text else []


def _description(unit: Unit) -> list[FactRow]:
    pairs = [
        (labels.say("Dates"), ", ".join(dating.written for dating in unit.dates)),
        (labels.say("Importance matérielle"), ", ".join(unit.extent)),
        (labels.say("Producteur"), ", ".join(unit.creators)),
        (labels.say("Lieux"), ", ".join(unit.points(AccessPointKind.GEOGNAME))),
        (
            labels.say("Personnes"),
            ", ".join(unit.points(AccessPointKind.PERSNAME, AccessPointKind.FAMNAME)),
        ),
        (labels.say("Sujets"), ", ".join(unit.points(AccessPointKind.SUBJECT))),
    ]
    return [FactRow(name=name, text=text, source="") for name, text in pairs if text]


def _passages(notice: Notice) -> list[FactRow]:
    unit = notice.unit
    own = unit.passages if unit else ()
    rows = [
        FactRow(
            name=passage.heading or labels.element(passage.element), text=passage.text, source=""
        )
        for passage in own
    ]
    rows.extend(
        FactRow(
            name=each.passage.heading or labels.element(each.passage.element),
            text=each.passage.text,
            source=labels.say("d’après le niveau %1").replace("%1", each.reference or each.level),
        )
        for each in notice.inherited
    )
    return rows
