"""Notices: a record as a terminal may know it, with its place and its rights."""

from dataclasses import dataclass

from kiosk.records.access import Showing
from kiosk.records.agent import Agent
from kiosk.records.place import Place
from kiosk.records.unit import Passage, Unit


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One line of a tree or list that leads to a notice.

    `children` counts what lies directly below, `locked` says that only the title may be shown.
    """

    id: str
    reference: str
    title: str
    level: str
    kind: str = ""
    dates: str = ""
    children: int = 0
    locked: bool = False
    thumbnail: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Inherited:
    """A passage that holds because a level above says so (ISAD(G) 2.4)."""

    passage: Passage
    level: str
    reference: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Related:
    """Another record and the reason why it is named here."""

    step: Step
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PublishedCanvas:
    """A canvas as terminals read it: names of renditions below the renditions folder.

    Empty names mean that the right for it is missing. `printable` is the right to print the
    picture, which for a portrait kept elsewhere is not that of the notice. `tiles` is one
    container of IIIF level 0 tiles. `text` names the JSON of the words and their boxes.
    """

    label: str
    width: int
    height: int
    thumbnail: str = ""
    screen: str = ""
    tiles: str = ""
    text: str = ""
    alternative: str = ""
    veil: str = ""
    mean_colour: str = "#c8bfae"
    printable: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """Everything a screen, a sheet or the command line shows of one record.

    `former` are the codes of records that are no longer in the archive's descriptions and lead
    here: printed sheets that bear them are still understood. What had no code leads by its id.
    `terms` are those of its terms that have other words in a thesaurus, each with these after it.
    """

    id: str
    reference: str
    kind: str
    title: str
    dates: str
    showing: Showing
    unit: Unit | None = None
    agent: Agent | None = None
    ancestors: tuple[Step, ...] = ()
    inherited: tuple[Inherited, ...] = ()
    related: tuple[Related, ...] = ()
    canvases: tuple[PublishedCanvas, ...] = ()
    places: tuple[Place, ...] = ()
    edition: str = ""
    delivery: str = ""
    people_rank: int | None = None
    former: tuple[str, ...] = ()
    terms: tuple[tuple[str, ...], ...] = ()
