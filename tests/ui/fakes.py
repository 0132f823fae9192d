"""A small archive in memory: engine and records that keep the contracts of the real ones."""

import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from index.explained import Explained
from index.query import Prefix, SearchRequest, parse
from index.results import (
    Answer,
    Facet,
    FacetValue,
    FoundValues,
    Hit,
    Layer,
    Lit,
    Marked,
    Reason,
    Suggestion,
)
from kiosk.records.access import AccessStatus, Output, Showing
from kiosk.records.agent import Agent, Citation, NameForm, Statement
from kiosk.records.agent import Property as About
from kiosk.records.canvas import PageText
from kiosk.records.credit import Credit
from kiosk.records.dating import dated
from kiosk.records.folding import fold, words
from kiosk.records.notice import Notice, Step
from kiosk.records.reference import search_form
from kiosk.records.unit import AccessPoint, AccessPointKind, Element, Kind, Passage, Unit
from ui.holdings import Hidden, Holdings, NothingHidden

OPEN = Showing(outputs=frozenset(Output), status=AccessStatus.FREE)
GROUPS = {"person": "people", "photograph": "photographs", "document": "documents"}
_MARKED = re.compile(r"[^\W_]+")


def a_person(number: int, surname: str, given: str, **facts: str) -> Notice:
    """One deported person."""
    statements = [
        Statement(
            property=About.BIRTH,
            date=dated(facts.get("born", "1919")),
            place=facts.get("place", "Wizernes"),
            sources=(Citation(text="1 J 0190"),),
        ),
        Statement(property=About.OCCUPATION, value=facts.get("trade", "ajusteur")),
    ]
    return Notice(
        id=f"p{number}",
        reference=f"P {number}",
        kind="person",
        title=f"{surname}, {given}",
        dates=facts.get("born", "1919"),
        showing=OPEN,
        agent=Agent(
            id=f"p{number}",
            reference=f"P {number}",
            names=(NameForm(surname=surname, given=given),),
            statements=tuple(statements),
        ),
    )


def a_paper(number: int, title: str, kind: Kind = Kind.DOCUMENT, **facts: str) -> Notice:
    """One unit of description."""
    reference = facts.get("reference", f"1 J {number:04d}")
    unit = Unit(
        id=f"u{number}",
        reference=reference,
        title=title,
        level="item",
        kind=kind,
        dates=(dated(facts.get("date", "1945")),),
        passages=(Passage(element=Element.SCOPECONTENT, text=facts.get("text", "")),),
        access_points=(
            AccessPoint(kind=AccessPointKind.GEOGNAME, text=facts.get("place", "Wizernes")),
            AccessPoint(kind=AccessPointKind.SUBJECT, text=facts.get("subject", "rapatriement")),
        ),
    )
    return Notice(
        id=unit.id,
        reference=reference,
        kind=kind.value,
        title=title,
        dates=facts.get("date", "1945"),
        showing=OPEN,
        unit=unit,
    )


@dataclass
class FakeRecords:
    """Records in memory."""

    notices: list[Notice]
    closed: bool = False

    def __post_init__(self) -> None:
        people = [notice for notice in self.notices if notice.kind == "person"]
        self._people = sorted(people, key=lambda notice: fold(notice.title))
        self.ranks = {notice.id: rank for rank, notice in enumerate(self._people)}

    def _step(self, notice: Notice) -> Step:
        return Step(
            id=notice.id,
            reference=notice.reference,
            title=notice.title,
            level="item",
            kind=notice.kind,
            dates=notice.dates,
        )

    def notice(self, id_: str) -> Notice | None:
        return next((notice for notice in self.notices if notice.id == id_), None)

    def successors(self, _reference: str) -> tuple[str, ...]:
        return ()

    def ids(self, reference: str) -> tuple[str, ...]:
        return tuple(notice.id for notice in self.notices if notice.reference == reference)

    def step(self, id_: str) -> Step | None:
        found = self.notice(id_)
        return self._step(found) if found else None

    def children(self, _id: str | None, _offset: int = 0, _limit: int = 200) -> tuple[Step, ...]:
        return ()

    def people(self, first: int, count: int) -> tuple[Step, ...]:
        return tuple(self._step(notice) for notice in self._people[first : first + count])

    def letters(self) -> tuple[tuple[str, int], ...]:
        found: dict[str, int] = {}
        for rank, notice in enumerate(self._people):
            found.setdefault(fold(notice.title)[:1].upper(), rank)
        return tuple(found.items())

    def on_day(self, month: int, day: int, limit: int = 12) -> tuple[Step, ...]:
        _ = (month, day)
        papers = [notice for notice in self.notices if notice.kind == "document"]
        return tuple(self._step(notice) for notice in papers[: min(limit, 3)])

    def page_text(self, _name: str) -> PageText | None:
        return None

    def credits(self) -> tuple[Credit, ...]:
        return ()

    def fact(self, name: str) -> str | None:
        return "Archive d’essai" if name == "edition" else None

    def counts(self) -> dict[str, int]:
        return dict(Counter(notice.kind for notice in self.notices))

    def close(self) -> None:
        self.closed = True


@dataclass
class FakeEngine:
    """Finds by the beginnings of words; every answer is asked for in the lookup thread."""

    records: FakeRecords
    asked: list[SearchRequest] = field(default_factory=list)
    before: Callable[[SearchRequest], None] | None = None
    thumbnails: dict[str, str] = field(default_factory=dict)
    ways: tuple[tuple[Layer, int], ...] = ()
    suggested: tuple[Suggestion, ...] = ()
    meant: str = ""

    def explain(self, _request: SearchRequest, _wanted: str) -> Explained | None:
        return None

    def facet_values(
        self, request: SearchRequest, facet: str, text: str, offset: int = 0, limit: int = 20
    ) -> FoundValues:
        others = tuple(pair for pair in request.filters if pair[0] != facet)
        every = self.search(replace(request, filters=others, facets=(facet,)))
        chosen = [value for name, value in request.filters if name == facet]
        found = [
            replace(value, chosen=value.value in chosen)
            for each in every.facets
            if each.name == facet
            for value in each.values
            if f" {' '.join(words(text))}" in f" {' '.join(words(value.value))}"
        ]
        found.sort(key=lambda value: not value.chosen)
        return FoundValues(total=len(found), values=tuple(found[offset : offset + limit]))

    def search(self, request: SearchRequest) -> Answer:
        self.asked.append(request)
        if self.before is not None:
            self.before(request)
        query = parse(request.text)
        starts = [
            node.start if isinstance(node, Prefix) else getattr(node, "word", "")
            for node in query.nodes
        ]
        typed = [notice for notice in self.records.notices if self._matches(notice, starts)]
        matching = typed if request.wants_typed or not starts else []
        near = False
        if starts and not matching and request.wants(Layer.SOUND):
            stems = [start[:3] for start in starts]
            matching = [
                note
                for note in self.records.notices
                if self._matches(note, stems) and note not in typed
            ]
            near = bool(matching)
        facets = self._facets(matching, request)
        kept = [
            notice
            for notice in matching
            if self._passes(notice, request)
            and not {search_form(notice.id), search_form(notice.reference)} & request.hidden
        ]
        kept.sort(key=lambda notice: (notice.kind != "person", fold(notice.title)))
        hits = [self._hit(notice, starts, near=near) for notice in kept]
        lit = tuple(
            self.records.ranks[notice.id] for notice in kept if notice.kind == "person" and starts
        )
        return Answer(
            query=request.text,
            total=len(hits),
            hits=tuple(hits[request.offset : request.offset + request.limit]),
            facets=facets,
            lit=Lit(exact=() if near else lit, alike=lit if near else (), total=len(lit)),
            meant="" if hits else self.meant,
            related=("Lefebure", "Lefèvre") if starts and starts[0].startswith("lef") else (),
            suggestions=self.suggested if starts else (),
            layers=tuple(
                way
                for way in self.ways
                if starts and (way[0] is Layer.EXACT or request.wants(way[0]))
            ),
            years=tuple(sorted(Counter(_year(notice) for notice in kept).items())),
        )

    def close(self) -> None:
        """Nothing is held."""

    def _matches(self, notice: Notice, starts: list[str]) -> bool:
        text = notice.unit.passage(Element.SCOPECONTENT) if notice.unit else ""
        there = words(f"{notice.title} {text} {notice.reference}")
        return all(any(word.startswith(start) for word in there) for start in starts)

    def _values(self, notice: Notice) -> list[tuple[str, str]]:
        found = [("group", GROUPS.get(notice.kind, notice.kind)), ("kind", notice.kind)]
        if notice.unit is not None:
            found += [("place", place) for place in notice.unit.points(AccessPointKind.GEOGNAME)]
            found += [("subject", name) for name in notice.unit.points(AccessPointKind.SUBJECT)]
        return found

    def _passes(self, notice: Notice, request: SearchRequest) -> bool:
        values = self._values(notice)
        for facet in {name for name, _ in request.filters}:
            wanted = {value for name, value in request.filters if name == facet}
            if not any(name == facet and value in wanted for name, value in values):
                return False
        span = request.years
        return span is None or span[0] <= _year(notice) <= span[1]

    def _facets(self, notices: list[Notice], request: SearchRequest) -> tuple[Facet, ...]:
        counts: dict[str, Counter[str]] = {}
        for notice in notices:
            for name, value in self._values(notice):
                counts.setdefault(name, Counter())[value] += 1
        return tuple(
            Facet.of(
                name,
                [
                    FacetValue(value=value, count=count, chosen=(name, value) in request.filters)
                    for value, count in values.most_common()
                ],
            )
            for name, values in sorted(counts.items())
        )

    def _hit(self, notice: Notice, starts: list[str], *, near: bool) -> Hit:
        text = notice.unit.passage(Element.SCOPECONTENT) if notice.unit else ""
        trade = ""
        if notice.agent is not None:
            said = notice.agent.retained(About.OCCUPATION)
            trade = f"{said.value if said else ''}, né en {notice.dates}"
        layer = Layer.SOUND if near else Layer.PREFIX if starts else Layer.ALL
        return Hit(
            id=notice.id,
            reference=notice.reference,
            kind=notice.kind,
            title=marked(notice.title, starts),
            dates=notice.dates,
            summary=trade or text,
            snippet=marked(text if starts else "", starts),
            score=1.0,
            reason=Reason(layer=layer),
            thumbnail=self.thumbnails.get(notice.id, ""),
            width=1600,
            height=1000 if notice.kind == "photograph" else 2000,
            locked=notice.title.startswith("Dossier médical"),
            people_rank=self.records.ranks.get(notice.id),
        )


def _year(notice: Notice) -> int:
    found = re.search(r"\d{4}", notice.dates)
    return int(found[0]) if found else 0


def marked(text: str, starts: list[str]) -> Marked:
    """The text with its words marked that begin so, whole as the engines mark them."""
    found: list[int] = []
    for word in _MARKED.finditer(text):
        if any(fold(word[0]).startswith(each) for each in starts):
            found += [word.start(), word.end()]
    return Marked(text, tuple(found))


@dataclass
class FakeSource:
    """Generations in memory; `name` is the one on show."""

    holdings: dict[str, Holdings]
    name: str | None = "one"

    @property
    def engine(self) -> FakeEngine:
        """The engine of the first generation, to be asked what it was asked."""
        found = self.holdings["one"].engine
        assert isinstance(found, FakeEngine)
        return found

    def on_show(self) -> str | None:
        return self.name

    def open(self, name: str) -> Holdings:
        return self.holdings[name]

    def older(self, name: str) -> tuple[str, ...]:
        return tuple(sorted((other for other in self.holdings if other < name), reverse=True))


def holdings(notices: list[Notice], name: str = "one", hidden: Hidden | None = None) -> Holdings:
    """An open generation with these records."""
    records = FakeRecords(notices)
    return Holdings(
        name=name, engine=FakeEngine(records), records=records, hidden=hidden or NothingHidden()
    )


SURNAMES = [
    "Lefèbvre",
    "Lefebvre",
    "Lefebure",
    "Lefèvre",
    "Kaczmarek",
    "Wattel",
    "Delcourt",
    "Bertin",
    "Carpentier",
    "Dubois",
    "Flament",
    "Ghesquière",
    "Hanquez",
    "Jovenin",
    "Leclercq",
    "Macquart",
    "Nowak",
    "Obert",
    "Pruvost",
    "Quenson",
    "Ringot",
    "Sergeant",
    "Thomas",
    "Vanhove",
    "Wils",
    "Zając",
]
GIVEN = [
    "Augustin",
    "Auguste",
    "Marthe",
    "Stanisław",
    "Émile",
    "Jeanne",
    "Paul",
    "Lucie",
    "Henri",
    "Maria",
]
TITLES = (
    "Lettre du comité d’entraide au maire",
    "Liste nominative, feuillet 7",
    "Dossier médical Lefebvre",
    "Cahier d’écolier, rédaction du 8 mai",
)


def an_archive(people: int = 260, papers: int = 60) -> list[Notice]:
    """An archive large enough for the dome."""
    persons = [
        a_person(
            number,
            SURNAMES[number % len(SURNAMES)],
            GIVEN[(number // len(SURNAMES)) % len(GIVEN)],
            born=str(1895 + number % 32),
        )
        for number in range(people)
    ]
    units = [
        a_paper(
            number,
            TITLES[number % len(TITLES)] if number % 3 else "Galerie de la carrière",
            Kind.DOCUMENT if number % 3 else Kind.PHOTOGRAPH,
            text="…que M. LEFÈBVRE Augustin, arrêté à son domicile, est rentré.",
            date=str(1938 + number % 12),
            place=("Wizernes", "Helfaut", "Saint-Omer", "Watten")[number % 4],
        )
        for number in range(papers)
    ]
    return persons + units
