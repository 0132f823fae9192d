"""One person on screen: names, facts with their sources, what the sources do not agree on."""

import re
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.records.access import Output
from kiosk.records.agent import Agent, Citation, Statement, Status
from kiosk.records.agent import Property as About
from kiosk.records.notice import Notice
from kiosk.records.own_words import parted
from kiosk.rules.sheet import Claim, disputes
from ui.models import labels, links, sayings
from ui.models.document import FieldRow, Pool, RelatedRow, related, shortened
from ui.models.gathering import Gathered
from ui.models.links import LinkRow
from ui.models.path import when
from ui.models.record import Record
from ui.models.rows import Rows
from ui.models.sayings import translate
from ui.qt import Property, QmlUncreatable
from ui.renditions import Renditions

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

_WEIGHTY = ("stage", "birth", "fate", "death")
_FATE = re.compile(r"\bfate\.(\w+)")
_PLAIN = (
    About.BIRTH,
    About.NATIONALITY,
    About.RESIDENCE,
    About.OCCUPATION,
    About.MEMBERSHIP,
    About.MATRICULE,
    About.FATE,
    About.DEATH,
    About.EXISTENCE,
    About.FUNCTION,
    About.PLACE,
    About.EVENT,
)
"""What became of a person is never the first line."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimRow:
    """One of several statements that contradict one another; all are drawn alike."""

    value: str
    retained: bool
    sources: Rows
    picture: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DisputeRow:
    """What the sources do not agree on."""

    name: str
    claims: Rows


@QmlElement
@QmlUncreatable("made in Python")
class Person(QObject):
    """What the page of a person shows, besides the path."""

    changed = Signal()

    def __init__(
        self, record: Record, renditions: Renditions, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._record = record
        self._renditions = renditions
        self._pool = Pool(self)
        self._shown = ""
        self._whole = False
        self.names_ = Rows(FieldRow, self)
        self.facts_ = Rows(FieldRow, self)
        self.disputes_ = Rows(DisputeRow, self)
        self.related_ = Rows(RelatedRow, self)
        self.sources_ = Rows(LinkRow, self)
        self._claims: list[Rows] = []
        record.changed.connect(self._draw)

    # ------------------------------------------------------------------ for QML

    @property
    def _notice(self) -> Notice | None:
        return self._record.notice

    @property
    def _agent(self) -> Agent | None:
        return self._notice.agent if self._notice else None

    def _get_name(self) -> str:
        return self._record.title

    def _get_letter(self) -> str:
        return self._agent.name.surname[:1].upper() if self._agent else ""

    def _get_inverted(self) -> str:
        return self._agent.name.inverted if self._agent else ""

    def _get_line(self) -> str:
        agent = self._agent
        if agent is None:
            return ""
        if agent.text:
            return agent.text if self._whole else shortened(agent.text, 240)
        return life(agent)

    def _get_longer(self) -> bool:
        agent = self._agent
        return agent is not None and shortened(agent.text, 240) != agent.text

    def _get_whole(self) -> bool:
        return self._whole

    def _set_whole(self, value: bool) -> None:
        self._whole = value
        self.changed.emit()

    def _get_protected(self) -> str:
        notice = self._notice
        return sayings.rights(notice.showing) if notice and notice.showing.protected else ""

    def _get_lists(self) -> str:
        return " ; ".join(self._agent.lists) if self._agent else ""

    def _get_picture(self) -> str:
        canvases = self._notice.canvases if self._notice else ()
        first = next((canvas for canvas in canvases if canvas.screen and not canvas.veil), None)
        return self._renditions.url(first.screen) if first else ""

    def _get_proportion(self) -> float:
        canvases = self._notice.canvases if self._notice else ()
        first = next((canvas for canvas in canvases if canvas.height > 0), None)
        return first.width / first.height if first else 0.8

    def _get_printable(self) -> bool:
        return self._notice is not None and self._notice.showing.may(Output.NOTICE_PRINT)

    def _get_dispute_title(self) -> str:
        if not self.disputes_.count:
            return ""
        return translate("Person", "Les sources ne s’accordent pas")

    name = Property(str, _get_name, notify=changed)
    letter = Property(str, _get_letter, notify=changed)
    inverted = Property(str, _get_inverted, notify=changed)
    line = Property(str, _get_line, notify=changed)
    longer = Property(bool, _get_longer, notify=changed)
    whole = Property(bool, _get_whole, _set_whole, notify=changed)
    protection = Property(str, _get_protected, notify=changed)
    lists = Property(str, _get_lists, notify=changed)
    picture = Property(str, _get_picture, notify=changed)
    proportion = Property(float, _get_proportion, notify=changed)
    printable = Property(bool, _get_printable, notify=changed)
    disputeTitle = Property(str, _get_dispute_title, notify=changed)
    names = Property(Rows, lambda s: s.names_, notify=changed)
    facts = Property(Rows, lambda s: s.facts_, notify=changed)
    disputes = Property(Rows, lambda s: s.disputes_, notify=changed)
    related = Property(Rows, lambda s: s.related_, notify=changed)
    sources = Property(Rows, lambda s: s.sources_, notify=changed)

    # ------------------------------------------------------------------ from the record

    @Slot()
    def _draw(self) -> None:
        gathered = self._record.gathered
        shown = gathered.notice.id if gathered else ""
        if shown != self._shown:
            self._shown, self._whole = shown, False
        agent = self._agent
        self._pool.begin()
        if gathered is None or agent is None:
            for rows in (self.names_, self.facts_, self.disputes_, self.related_, self.sources_):
                rows.show([])
        else:
            self.names_.show(self._forms(agent))
            self.facts_.show(self._said(agent, gathered))
            self.disputes_.show(self._disputed(agent, gathered))
            self.related_.show(related(gathered.notice, self._renditions))
            self.sources_.show(cited(all_sources(agent), gathered))
        self.changed.emit()

    def _forms(self, agent: Agent) -> list[FieldRow]:
        return [
            FieldRow(
                name=sayings.name_type(form.type),
                text=form.direct,
                source=form.source,
                links=self._pool.of([]),
            )
            for form in agent.names[1:]
        ]

    def _said(self, agent: Agent, gathered: Gathered) -> list[FieldRow]:
        contested = {id(said) for said in agent.statements if said.status is Status.ALTERNATIVE}
        rows = []
        for wanted in _PLAIN:
            for said in agent.about(wanted):
                text = words(said)
                if text and id(said) not in contested:
                    rows.append(
                        FieldRow(
                            name=heading(said),
                            text=text,
                            source="",
                            links=self._pool.of(cited(said.sources, gathered)),
                        )
                    )
        return rows

    def _disputed(self, agent: Agent, gathered: Gathered) -> list[DisputeRow]:
        by_text = {source.text: source for source in all_sources(agent)}
        found = sorted(disputes(agent), key=lambda each: not each.key.startswith(_WEIGHTY))
        while len(self._claims) < len(found):
            self._claims.append(Rows(ClaimRow, self))
        rows = []
        for dispute, list_ in zip(found, self._claims, strict=False):
            list_.show([self._claim(claim, by_text, gathered) for claim in dispute.claims])
            rows.append(DisputeRow(name=sayings.about(dispute.key), claims=list_))
        return rows

    def _claim(self, claim: Claim, by_text: dict[str, Citation], gathered: Gathered) -> ClaimRow:
        citations = tuple(by_text.get(text, Citation(text=text)) for text in claim.sources)
        ids = [gathered.id_of(each.reference) for each in citations]
        pictures = {each.step.id: each.step.thumbnail for each in gathered.notice.related}
        picture = next((pictures[id_] for id_ in ids if pictures.get(id_)), "")
        return ClaimRow(
            value=sayings.told(_FATE.sub(lambda found: sayings.fate(found[1]), claim.value)),
            retained=claim.retained,
            sources=self._pool.of(cited(citations, gathered)),
            picture=self._renditions.url(picture),
        )


def all_sources(agent: Agent) -> tuple[Citation, ...]:
    """Every source named anywhere in a notice, each once."""
    everywhere = (*agent.sources, *(each for said in agent.statements for each in said.sources))
    return tuple({source.text: source for source in everywhere}.values())


def cited(sources: tuple[Citation, ...], gathered: Gathered) -> list[LinkRow]:
    """Sources as words; one that names a record by its code leads to it."""
    return links.records(
        ((sayings.source(source), gathered.id_of(source.reference)) for source in sources),
        "document",
    )


def heading(said: Statement) -> str:
    """What a statement is about; an event of which more is told, by its own name."""
    word, _rest = parted(said.detail)
    if word and _told(said):
        return labels.own(word)
    return labels.property_name(said.property.value)


def words(said: Statement) -> str:
    """A statement in one line, without what its heading says."""
    return _told(said) or labels.own(said.detail)


def _told(said: Statement) -> str:
    value = sayings.fate(said.value) if said.property is About.FATE else said.value
    dates = "" if said.property is About.BIRTH and value else when(said)
    _word, detail = parted(said.detail)
    return ", ".join(part for part in (sayings.told(value), dates, said.place, detail) if part)


def life(agent: Agent) -> str:
    """A short life, of what the sources say, in their own words."""
    said = []
    for wanted in (About.OCCUPATION, About.RESIDENCE, About.BIRTH, About.FATE):
        statement = agent.retained(wanted)
        if statement is None or not words(statement):
            continue
        line = words(statement)
        if wanted is About.BIRTH:
            line = translate("Person", "né(e) : %1").replace("%1", line)
        said.append(line)
    return " · ".join(said)
