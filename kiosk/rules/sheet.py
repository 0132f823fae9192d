"""What a printed sheet says: values and keys of words, laid out and worded by `kiosk.printing`.

The points follow what a good sheet carries (title, code, image with its right, facts, path,
disagreements, sources, place in the fonds, access, two citations, code to read, date and edition).
Nothing of the visitor stands on it.
"""

from dataclasses import dataclass, field
from datetime import date
from typing import Protocol

from kiosk.records.access import AccessStatus, Output, Showing
from kiosk.records.agent import Agent, NameType, Property, Statement, Status
from kiosk.records.notice import Notice
from kiosk.records.own_words import OwnWord, parted
from kiosk.records.unit import AccessPointKind, Element, Unit
from kiosk.rules import language_codes
from kiosk.rules.showing import sentence_of


class House(Protocol):
    """Who hands the sheet out (`kiosk.settings.House`)."""

    @property
    def name(self) -> str: ...
    @property
    def place(self) -> str: ...
    @property
    def centre(self) -> str: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A labelled value; `key` names the label in the table of words."""

    key: str
    value: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """A sentence of the table of words with the values that stand in it."""

    key: str
    facts: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A rendition to print: its name below the renditions folder, what it shows, its caption."""

    file: str
    alternative: str
    caption: str


@dataclass(frozen=True, slots=True, kw_only=True)
class StageLine:
    """One stage of a path; alternatives of one stage follow it."""

    key: str
    dates: str
    place: str
    detail: str
    sources: tuple[str, ...]
    alternative: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """One of several values that contradict one another, with its sources."""

    value: str
    sources: tuple[str, ...]
    retained: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Dispute:
    """What the sources do not agree on."""

    key: str
    claims: tuple[Claim, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A heading and its paragraphs; `owner` names the level an inherited text comes from."""

    key: str
    text: str
    owner: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """Everything on one sheet, in the order in which it stands."""

    kind: str
    language: str
    large: bool
    house: House
    title: str
    subtitle: str
    reference: str
    names: tuple[Line, ...] = ()
    lists: tuple[str, ...] = ()
    picture: Picture | None = None
    picture_refusal: Sentence | None = None
    summary: str = ""
    facts: tuple[Line, ...] = ()
    stages: tuple[StageLine, ...] = ()
    disputes: tuple[Dispute, ...] = ()
    sections: tuple[Section, ...] = ()
    transcription: str = ""
    sources: tuple[str, ...] = ()
    place: tuple[str, ...] = ()
    related: tuple[str, ...] = ()
    rights: tuple[Sentence, ...] = ()
    citations: tuple[Sentence, ...] = ()
    code: str = ""
    printed: Sentence = Sentence(key="")
    notes: tuple[Sentence, ...] = ()


_SHOWN = (
    Element.BIOGHIST,
    Element.CUSTODHIST,
    Element.ACQINFO,
    Element.ARRANGEMENT,
    Element.RELATEDMATERIAL,
    Element.BIBLIOGRAPHY,
    Element.NOTE,
    Element.OTHER,
    Element.PHYSTECH,
    Element.ORIGINALSLOC,
    Element.ALTFORMAVAIL,
    Element.TRANSCRIPTION,
)
_FACT_PROPERTIES = (
    Property.BIRTH,
    Property.NATIONALITY,
    Property.RESIDENCE,
    Property.OCCUPATION,
    Property.MEMBERSHIP,
    Property.MATRICULE,
    Property.FATE,
    Property.DEATH,
    Property.EXISTENCE,
    Property.FUNCTION,
    Property.PLACE,
    Property.EVENT,
)


def printable(notice: Notice) -> bool:
    """Whether a sheet of the notice may be printed at all; a closed one gives its title only."""
    return notice.showing.may(Output.NOTICE_PRINT)


def sheet_of(
    notice: Notice,
    *,
    house: House,
    language: str,
    day: date,
    terminal: int,
    large: bool = False,
    transcription: str = "",
) -> Sheet:
    """The sheet of a notice on a day; `transcription` is the text of its first page."""
    common = _Common(notice, house, language, day, terminal, large=large)
    if notice.agent is not None:
        return _person(common, notice.agent)
    unit = notice.unit or Unit(
        id=notice.id, reference=notice.reference, title=notice.title, level=""
    )
    return _document(common, unit, transcription)


class _Common:
    """What both kinds of sheet share."""

    def __init__(
        self,
        notice: Notice,
        house: House,
        language: str,
        day: date,
        terminal: int,
        *,
        large: bool,
    ) -> None:
        self.notice = notice
        self.house = house
        self.language = language
        self.large = large
        self.day = day
        self.printed = Sentence(
            key="printed",
            facts={
                "day": day.isoformat(),
                "terminal": str(terminal),
                "edition": notice.edition,
            },
        )

    def picture(self) -> tuple[Picture | None, Sentence | None]:
        """The first picture when its print is allowed, else the sentence that says why not."""
        canvases = self.notice.canvases
        if not canvases:
            return None, None
        showing = self.notice.showing
        if not showing.may(Output.IMAGE_PRINT):
            return None, Sentence(key=f"picture.{showing.status.value}", facts=_facts(showing))
        if not canvases[0].printable:
            return None, Sentence(key=f"picture.{AccessStatus.ON_SITE.value}")
        if canvases[0].veil:
            return None, Sentence(key=f"picture.{AccessStatus.FREE.value}")
        first = canvases[0]
        caption = " · ".join(filter(None, (self.notice.reference, self.notice.dates)))
        return (
            Picture(
                file=first.screen,
                alternative=first.alternative or self.notice.title,
                caption=caption,
            ),
            None,
        )

    def rights(self) -> tuple[Sentence, ...]:
        showing = self.notice.showing
        found = [Sentence(key=f"access.{sentence_of(showing)}", facts=_facts(showing))]
        if showing.inherited_from:
            found.append(Sentence(key="inherited", facts={"level": showing.inherited_from}))
        found.append(Sentence(key="private-use"))
        return tuple(found)

    def citation(self, extent: str) -> Sentence:
        """The document as French archives ask it to be cited: holder, fonds, mark, title, date."""
        notice = self.notice
        fonds = notice.ancestors[0].title if notice.ancestors else ""
        parts = (
            f"{self.house.name} ({self.house.place})",
            self.house.centre,
            fonds,
            notice.reference,
            notice.title,
            notice.dates,
            extent,
        )
        cited = ", ".join(part for part in parts if part)
        return Sentence(key="cite.document", facts={"text": f"{cited.removesuffix('.')}."})

    def notice_citation(self) -> Sentence:
        return Sentence(
            key="cite.notice",
            facts={
                "title": self.notice.title,
                "house": self.house.name,
                "reference": self.notice.reference,
                "edition": self.notice.edition,
                "day": self.day.isoformat(),
            },
        )

    def code(self, citation: str) -> str:
        """The text in the code to read with a telephone: no network is needed."""
        if not self.notice.showing.may(Output.QR):
            return ""
        return f"{self.notice.reference}\n{citation}"[:600]

    def related(self) -> tuple[str, ...]:
        return tuple(
            " · ".join(filter(None, (each.step.title, each.step.reference)))
            for each in self.notice.related[:8]
        )


def _facts(showing: Showing) -> dict[str, str]:
    facts = {"status": showing.status.value}
    if showing.until is not None:
        facts["until"] = showing.until.isoformat()
    return facts


def _language(written: str) -> str:
    """The key of a language's name in the table of words; what has none stays as written."""
    short = language_codes.named(written)
    return f"language.{short}" if short else written


def _document(common: _Common, unit: Unit, transcription: str) -> Sheet:
    notice = common.notice
    is_open = printable(notice)
    picture, refusal = common.picture() if is_open else (None, None)
    citation = common.citation(unit.extent[0] if unit.extent else "")
    lines = [
        ("creator", " ; ".join(unit.creators)),
        ("places", ", ".join(unit.points(AccessPointKind.GEOGNAME))),
        (
            "people",
            " ; ".join(unit.points(AccessPointKind.PERSNAME, AccessPointKind.FAMNAME)),
        ),
        ("bodies", " ; ".join(unit.points(AccessPointKind.CORPNAME))),
        ("subjects", " ; ".join(unit.points(AccessPointKind.SUBJECT, AccessPointKind.GENREFORM))),
        ("extent", " ; ".join(unit.extent)),
        ("languages", ", ".join(_language(each) for each in unit.languages)),
        ("other-codes", ", ".join(unit.other_codes)),
        (OwnWord.ONLINE.value, " ".join(unit.addresses)),
    ]
    sections = [
        Section(key=key, text="\n\n".join(texts))
        for element in _SHOWN
        for key, texts in _under_headings(unit, element).items()
    ]
    sections.extend(
        Section(
            key=each.passage.element.value,
            text=each.passage.text,
            owner=f"{each.level} {each.reference}".strip(),
        )
        for each in notice.inherited
        if each.passage.element in {Element.CUSTODHIST, Element.BIOGHIST}
    )
    trail = [" ".join(filter(None, (s.reference, s.title))) for s in notice.ancestors]
    return Sheet(
        kind="document",
        language=common.language,
        large=common.large,
        house=common.house,
        title=notice.title,
        subtitle=" · ".join(filter(None, (notice.dates, *unit.extent[:1]))),
        reference=notice.reference,
        picture=picture,
        picture_refusal=refusal,
        summary="\n\n".join(
            filter(None, (unit.passage(Element.ABSTRACT), unit.passage(Element.SCOPECONTENT)))
        ),
        facts=tuple(Line(key=key, value=value) for key, value in lines if value),
        sections=tuple(sections),
        transcription=transcription if is_open else "",
        place=(*trail, " ".join(filter(None, (notice.reference, notice.title)))) if trail else (),
        related=common.related(),
        rights=common.rights(),
        citations=(citation, common.notice_citation()),
        code=common.code(citation.facts["text"]),
        printed=common.printed,
        notes=(Sentence(key="correct"), Sentence(key="ask-original")),
    )


def _under_headings(unit: Unit, element: Element) -> dict[str, list[str]]:
    """The texts of an element by the keys of their headings: a word of ours, else the element."""
    found: dict[str, list[str]] = {}
    for passage in unit.passages:
        if passage.element is element and passage.text:
            word, _rest = parted(passage.heading)
            found.setdefault(word or element.value, []).append(passage.text)
    return found


def _person(common: _Common, agent: Agent) -> Sheet:
    notice = common.notice
    picture, refusal = common.picture()
    citation = common.notice_citation()
    protected = notice.showing.protected
    names = tuple(
        Line(
            key=f"name.{form.type.value}",
            value=f"{form.direct} ({form.source})" if form.source else form.direct,
        )
        for form in agent.names[1:]
        if form.type is not NameType.MAIN
    )
    facts = tuple(
        Line(key=_about(said), value=_value(said))
        for wanted in _FACT_PROPERTIES
        for said in agent.about(wanted)
        if said.status is Status.RETAINED and _value(said)
    )
    stages = tuple(
        StageLine(
            key=f"stage.{said.stage.value}",
            dates=_dates(said),
            place=said.place,
            detail=said.detail,
            sources=tuple(source.text for source in said.sources),
            alternative=said.status is Status.ALTERNATIVE,
        )
        for said in agent.about(Property.STAGE)
        if said.stage is not None
    )
    sources = dict.fromkeys(
        source.text
        for source in (*agent.sources, *(s for said in agent.statements for s in said.sources))
    )
    return Sheet(
        kind="person",
        language=common.language,
        large=common.large,
        house=common.house,
        title=agent.name.direct,
        subtitle=notice.dates,
        reference=notice.reference,
        names=names,
        lists=agent.lists,
        picture=picture,
        picture_refusal=refusal,
        facts=facts,
        stages=stages,
        disputes=disputes(agent),
        sections=(Section(key="notice", text=agent.text),) if agent.text else (),
        sources=tuple(sources),
        related=common.related(),
        rights=(Sentence(key="protected"),) if protected else common.rights(),
        citations=(citation,),
        code=common.code(f"{agent.name.direct}, {common.house.name}, {notice.reference}"),
        printed=common.printed,
        notes=(Sentence(key="correct"), Sentence(key="elsewhere")),
    )


def disputes(agent: Agent) -> tuple[Dispute, ...]:
    """The facts on which sources contradict one another, every claim with its sources."""
    groups: dict[tuple[Property, OwnWord | None, int], list[Statement]] = {}
    for said in agent.statements:
        # Several numbers or homes are several facts; only an alternative makes them a dispute.
        word, _rest = parted(said.detail)
        groups.setdefault((said.property, word, said.group), []).append(said)
    found = []
    for (about, _word, _group), statements in groups.items():
        differing = {_value(said) for said in statements}
        contested = about in {Property.BIRTH, Property.FATE, Property.DEATH, Property.STAGE} or any(
            said.status is Status.ALTERNATIVE for said in statements
        )
        if len(differing) > 1 and contested:
            found.append(
                Dispute(
                    key=_about(statements[0]),
                    claims=tuple(
                        Claim(
                            value=_value(said),
                            sources=tuple(source.text for source in said.sources),
                            retained=said.status is Status.RETAINED,
                        )
                        for said in statements
                    ),
                )
            )
    return tuple(found)


def _dates(said: Statement) -> str:
    return " → ".join(d.written for d in (said.date, said.until) if d is not None and d.written)


def _about(said: Statement) -> str:
    """The key of what a statement is about: a stage, an event by a word of ours, a property."""
    word, _rest = parted(said.detail)
    if word and _told(said):
        return word
    return f"stage.{said.stage.value}" if said.stage else said.property.value


def _value(said: Statement) -> str:
    """A statement in one line; a fate, and an event of which nothing is told, as keys of words."""
    return _told(said) or said.detail


def _told(said: Statement) -> str:
    """What is told in a statement: value, date, place, what the source adds."""
    _word, detail = parted(said.detail)
    value = f"fate.{said.value}" if said.property is Property.FATE else said.value
    date_shown = "" if said.property is Property.BIRTH else _dates(said)
    return ", ".join(filter(None, (value, date_shown, said.place, detail)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Search:
    """A search that found nothing: its words, what was tried, what is near, what was searched."""

    words: str
    tried: tuple[str, ...]
    near: tuple[str, ...]
    edition: str
    records: int


def slip_of(search: Search, *, house: House, language: str, day: date, terminal: int) -> Sheet:
    """The slip of a search that found nothing: what was tried, what is near, where else to ask.

    It holds the words searched, and is made only when the visitor asks for it.
    """
    return Sheet(
        kind="slip",
        language=language,
        large=False,
        house=house,
        title=search.words,
        subtitle="",
        reference="",
        facts=(
            *(Line(key="tried", value=each) for each in search.tried),
            *(Line(key="near", value=each) for each in search.near),
        ),
        rights=(Sentence(key="covers", facts={"records": str(search.records)}),),
        printed=Sentence(
            key="printed",
            facts={"day": day.isoformat(), "terminal": str(terminal), "edition": search.edition},
        ),
        notes=(Sentence(key="slip-ask"), Sentence(key="elsewhere")),
    )
