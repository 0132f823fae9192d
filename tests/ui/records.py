"""A piece in its fonds, a life with contradicting sources, a dossier, a closed file: in memory."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from kiosk.records.access import AccessStatus, Output, Showing
from kiosk.records.agent import (
    Agent,
    Citation,
    NameForm,
    NameType,
    StageKind,
    Statement,
    Status,
)
from kiosk.records.agent import Property as About
from kiosk.records.canvas import PageText, Word
from kiosk.records.dating import dated
from kiosk.records.notice import Inherited, Notice, PublishedCanvas, Related, Step
from kiosk.records.place import Place, PlaceKind, PlaceName
from kiosk.records.unit import AccessPoint, AccessPointKind, Element, Kind, Passage, Unit
from tests.ui.fakes import OPEN, FakeEngine, FakeRecords
from ui.holdings import Holdings

if TYPE_CHECKING:
    from collections.abc import Iterable

SHUT = Showing(
    outputs=frozenset(),
    status=AccessStatus.TITLE_ONLY,
    until=date(2045, 1, 1),
    inherited_from="fonds",
)
ON_SITE = Showing(
    outputs=frozenset(Output) - {Output.IMAGE_PRINT, Output.EXPORT}, status=AccessStatus.ON_SITE
)
PROTECTED = replace(OPEN, protected=True)
LETTER = Citation(text="1 J 0214/3: lettre du comité", reference="1 J 0214/3")
CARD = Citation(text="1 J 0190: fiche 214", reference="1 J 0190")


def plain(text: str) -> str:
    """French puts no-break spaces before its colons; a test is read with plain ones."""
    return text.replace("\u00a0", " ").replace("\u202f", " ")


def place(name: str, latitude: float, longitude: float, radius: float = 1.0) -> Place:
    return Place(
        id=name.lower(),
        name=name,
        kind=PlaceKind.COMMUNE,
        latitude=latitude,
        longitude=longitude,
        radius_km=radius,
        country="FR",
        other_names=(PlaceName(text=f"{name} (ancien)"),),
    )


WIZERNES = place("Wizernes", 50.71, 2.24)
LOOS = place("Loos", 50.61, 3.02)
LILLE = place("Lille", 50.63, 3.06)
DORA = place("Dora", 51.53, 10.75, 5.0)
LIEGE = place("Liège", 50.63, 5.57)
EVERYWHERE = (WIZERNES, LOOS, LILLE, DORA, LIEGE)


def stage(
    kind: StageKind,
    group: int,
    where: str,
    first: str = "",
    last: str = "",
    *sources: Citation,
    status: Status = Status.RETAINED,
    detail: str = "",
) -> Statement:
    return Statement(
        property=About.STAGE,
        stage=kind,
        group=group,
        place=where,
        date=dated(first) if first else None,
        until=dated(last) if last else None,
        sources=sources,
        status=status,
        detail=detail,
    )


def an_agent(*said: Statement, **changes: object) -> Agent:
    plain = Agent(
        id="p1",
        reference="D 0214",
        names=(
            NameForm(surname="Lefèbvre", given="Augustin"),
            NameForm(surname="Lefebure", given="Auguste", type=NameType.WRITTEN, source="carnet"),
        ),
        statements=said,
        lists=("Livre-Mémorial, I.171",),
    )
    return replace(plain, **changes)  # type: ignore[arg-type]


LIFE = (
    Statement(property=About.OCCUPATION, value="ajusteur", sources=(CARD,)),
    Statement(
        property=About.BIRTH, value="22 mars 1919", date=dated("22 mars 1919"), place="Wizernes"
    ),
    Statement(property=About.MATRICULE, value="21455", place="Dora", date=dated("1944")),
    stage(StageKind.RESIDENCE, 0, "Wizernes"),
    stage(StageKind.ARREST, 1, "Wizernes", "3 novembre 1943", "", LETTER),
    stage(StageKind.ARREST, 1, "Loos", "5 novembre 1943", "", CARD, status=Status.ALTERNATIVE),
    stage(StageKind.INTERNMENT, 2, "Loos", "novembre 1943"),
    stage(StageKind.TRANSPORT, 3, "Nulle part", "janvier 1944"),
    stage(StageKind.CAMP, 4, "Dora", "février 1944", "avril 1945", LETTER, detail="les galeries"),
    stage(StageKind.RETURN, 5, "Lille", "29 mai 1945"),
    stage(StageKind.DEATH, 6, "Wizernes", "1983"),
    Statement(property=About.FATE, value="returned"),
)


def a_life(**changes: object) -> Notice:
    agent = changes.pop("agent", an_agent(*LIFE))
    plain = Notice(
        id="p1",
        reference="D 0214",
        kind="person",
        title="Lefèbvre, Augustin",
        dates="1919–1983",
        showing=OPEN,
        agent=agent,  # type: ignore[arg-type]
        places=EVERYWHERE,
    )
    return replace(plain, **changes)  # type: ignore[arg-type]


FONDS = Step(id="f", reference="1 J", title="Comités d’entraide", level="fonds", children=2)
FILE = Step(id="d", reference="1 J 0214", title="Dossier Lefèbvre", level="file", children=5)


def a_step(number: int, title: str = "", *, locked: bool = False) -> Step:
    return Step(
        id=f"u{number}",
        reference=f"1 J 0214/{number}",
        title=title or f"Pièce {number}",
        level="item",
        kind="document",
        locked=locked,
    )


def a_canvas(number: int = 1, **changes: object) -> PublishedCanvas:
    plain = PublishedCanvas(
        label=str(number),
        width=1240,
        height=1700,
        thumbnail=f"ab/abcdef0123456789-{number}-thumbnail.jpg",
        screen=f"ab/abcdef0123456789-{number}-screen.jpg",
        tiles=f"ab/abcdef0123456789-{number}-tiles.zip",
        text=f"page-{number}",
    )
    return replace(plain, **changes)  # type: ignore[arg-type]


def a_piece(number: int = 3, **changes: object) -> Notice:
    unit = changes.pop("unit", None) or Unit(
        id=f"u{number}",
        reference=f"1 J 0214/{number}",
        title="Lettre du comité au maire",
        level="item",
        passages=(Passage(element=Element.SCOPECONTENT, text="Le secrétaire signale un retour."),),
        creators=("Comité de Wizernes",),
        languages=("fre",),
        access_points=(
            AccessPoint(kind=AccessPointKind.PERSNAME, text="Lefèbvre, Augustin"),
            AccessPoint(kind=AccessPointKind.PERSNAME, text="Delcourt, H."),
            AccessPoint(kind=AccessPointKind.GEOGNAME, text="Wizernes"),
            AccessPoint(kind=AccessPointKind.SUBJECT, text="rapatriement"),
        ),
    )
    plain = Notice(
        id=f"u{number}",
        reference=f"1 J 0214/{number}",
        kind="document",
        title="Lettre du comité au maire",
        dates="14 juin 1945",
        showing=OPEN,
        unit=unit,  # type: ignore[arg-type]
        ancestors=(FONDS, FILE),
        inherited=(
            Inherited(
                passage=Passage(element=Element.CUSTODHIST, text="Gardé dans une armoire."),
                level="fonds",
                reference="1 J",
            ),
        ),
        related=(
            Related(
                step=Step(
                    id="p1",
                    reference="D 0214",
                    title="Lefèbvre, Augustin",
                    level="",
                    kind="person",
                ),
                reason="named",
            ),
        ),
        canvases=(a_canvas(1), a_canvas(2, veil="des morts")),
    )
    return replace(plain, **changes)  # type: ignore[arg-type]


def a_page_text() -> PageText:
    words = (
        (Word(text="Monsieur", x=40, y=60, width=120, height=24),),
        (
            Word(text="M.", x=40, y=100, width=30, height=24),
            Word(text="LEFÈBVRE,", x=80, y=100, width=130, height=24),
        ),
    )
    return PageText(lines=words)


@dataclass
class Tree(FakeRecords):
    """Records with a tree and with texts of pages."""

    branches: dict[str, tuple[Step, ...]] | None = None
    texts: dict[str, PageText] | None = None

    def children(self, id_: str | None, _offset: int = 0, _limit: int = 200) -> tuple[Step, ...]:
        return (self.branches or {}).get(id_ or "", ())

    def page_text(self, name: str) -> PageText | None:
        return (self.texts or {}).get(name)


def a_house(
    notices: Iterable[Notice], branches: dict[str, tuple[Step, ...]] | None = None
) -> Holdings:
    records = Tree(list(notices), branches=branches, texts={"page-1": a_page_text()})
    return Holdings(name="one", engine=FakeEngine(records), records=records)


def a_dossier() -> list[Notice]:
    def a_question(number: int, text: str) -> Notice:
        unit = Unit(
            id=f"s{number}",
            reference=f"DOS 1/{number}",
            title=f"Question {number} ?",
            level="item",
            kind=Kind.STEP,
            passages=(Passage(element=Element.SCOPECONTENT, text=text),),
        )
        return a_piece(
            unit=unit,
            id=unit.id,
            reference=unit.reference,
            kind="step",
            title=unit.title,
            canvases=(),
            related=(),
            ancestors=(),
        )

    head = Unit(id="dos", reference="DOS 1", title="Un dossier", level="file", kind=Kind.DOSSIER)
    return [
        a_piece(
            unit=head,
            id="dos",
            reference="DOS 1",
            kind="dossier",
            title="Un dossier",
            canvases=(),
            related=(),
            ancestors=(),
        ),
        a_question(1, "Document : 1 J 0214/3\n\nIndice : Lisez la date."),
        a_question(2, "Une consigne sans indice."),
        a_piece(),
    ]


def dossier_branches() -> dict[str, tuple[Step, ...]]:
    return {
        "dos": tuple(
            Step(
                id=f"s{number}",
                reference=f"DOS 1/{number}",
                title=f"Question {number} ?",
                level="item",
                kind="step",
            )
            for number in (1, 2)
        )
    }
