"""Units of description (ISAD(G)), museum objects and dossiers among them."""

from dataclasses import dataclass
from enum import StrEnum

from kiosk.records.access import AccessCondition
from kiosk.records.canvas import Canvas
from kiosk.records.dating import Dating


class Kind(StrEnum):
    """What a visitor would call the thing."""

    FONDS = "fonds"
    DOCUMENT = "document"
    PHOTOGRAPH = "photograph"
    MAP = "map"
    POSTER = "poster"
    DRAWING = "drawing"
    OBJECT = "object"
    SITE = "site"
    SPACE = "space"
    DOSSIER = "dossier"
    STEP = "step"
    PERSON = "person"


class Element(StrEnum):
    """A descriptive element of ISAD(G), named as EAD 2002 names it."""

    BIOGHIST = "bioghist"
    CUSTODHIST = "custodhist"
    ACQINFO = "acqinfo"
    SCOPECONTENT = "scopecontent"
    APPRAISAL = "appraisal"
    ACCRUALS = "accruals"
    ARRANGEMENT = "arrangement"
    ACCESSRESTRICT = "accessrestrict"
    USERESTRICT = "userestrict"
    PHYSTECH = "phystech"
    OTHERFINDAID = "otherfindaid"
    ORIGINALSLOC = "originalsloc"
    ALTFORMAVAIL = "altformavail"
    RELATEDMATERIAL = "relatedmaterial"
    SEPARATEDMATERIAL = "separatedmaterial"
    BIBLIOGRAPHY = "bibliography"
    PREFERCITE = "prefercite"
    NOTE = "note"
    PROCESSINFO = "processinfo"
    ABSTRACT = "abstract"
    OTHER = "odd"
    # No element of ISAD(G): the words of the document itself, where an edition gives them (TEI).
    TRANSCRIPTION = "transcription"


# Elements that a unit takes over from the levels above it when it is silent (ISAD(G) 2.4,
# non-repetition: what is said once at a higher level holds for what lies below).
INHERITED = (
    Element.ACCESSRESTRICT,
    Element.USERESTRICT,
    Element.PREFERCITE,
    Element.CUSTODHIST,
    Element.ACQINFO,
    Element.BIOGHIST,
)


class AccessPointKind(StrEnum):
    """The kind of an access point, named as EAD 2002 names it."""

    PERSNAME = "persname"
    CORPNAME = "corpname"
    FAMNAME = "famname"
    GEOGNAME = "geogname"
    SUBJECT = "subject"
    GENREFORM = "genreform"
    FUNCTION = "function"
    TITLE = "title"
    NAME = "name"


@dataclass(frozen=True, slots=True, kw_only=True)
class AccessPoint:
    """A controlled name or term under which the unit can be found."""

    kind: AccessPointKind
    text: str
    role: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """The text of one descriptive element, paragraphs parted by a blank line."""

    element: Element
    text: str
    heading: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """Where a record was read: the file below the deliveries folder, and its line."""

    file: str
    line: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ImageLink:
    """A picture that a description cites: its file name, its words, its veil.

    `title` is what the picture shows, read aloud and printed as its alternative text. `veil` is
    set for a hard picture, which stays covered until a visitor asks for it.
    """

    address: str
    title: str = ""
    veil: str = ""


NOWHERE = Origin(file="", line=0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Unit:
    """One unit of description at any level.

    `id` is stable across deliveries (see `rules.identity`). `parent` is the id of the unit above.
    `level` is the level as delivered (fonds, series, file, item …). `position` is the place
    among the siblings as delivered, from 0. `images` are the pictures that the description
    itself cites (EAD `dao`), `canvases` the pictures found for it.
    """

    id: str
    reference: str
    title: str
    level: str
    parent: str | None = None
    position: int = 0
    kind: Kind = Kind.DOCUMENT
    dates: tuple[Dating, ...] = ()
    extent: tuple[str, ...] = ()
    creators: tuple[str, ...] = ()
    passages: tuple[Passage, ...] = ()
    languages: tuple[str, ...] = ()
    access_points: tuple[AccessPoint, ...] = ()
    identifiers: tuple[str, ...] = ()
    conditions: tuple[AccessCondition, ...] = ()
    images: tuple[ImageLink, ...] = ()
    canvases: tuple[Canvas, ...] = ()
    origin: Origin = NOWHERE

    def passage(self, element: Element) -> str:
        """The text of one element, empty when the unit is silent."""
        return "\n\n".join([part.text for part in self.passages if part.element is element])

    @property
    def other_codes(self) -> tuple[str, ...]:
        """The further identifiers that are no addresses."""
        return tuple(each for each in self.identifiers if not _is_address(each))

    @property
    def addresses(self) -> tuple[str, ...]:
        """The further identifiers that are addresses on the web."""
        return tuple(each for each in self.identifiers if _is_address(each))

    def points(self, *kinds: AccessPointKind) -> tuple[str, ...]:
        """The access points of some kinds, each once, in their order."""
        return tuple(
            dict.fromkeys([point.text for point in self.access_points if point.kind in kinds])
        )


def _is_address(identifier: str) -> bool:
    return identifier.lower().startswith(("http://", "https://"))
