"""Agents (ISAAR(CPF), EAC-CPF): people, families, bodies described by sourced statements.

Nothing about a life is a single cell. Each birth, number, stage or fate is a statement with its
sources; two sources may contradict one another and both are kept (`Status.ALTERNATIVE`).
"""

from dataclasses import dataclass
from enum import StrEnum

from kiosk.records.access import AccessCondition
from kiosk.records.canvas import Canvas
from kiosk.records.dating import Dating
from kiosk.records.unit import NOWHERE, ImageLink, Origin


class AgentKind(StrEnum):
    """What an agent is, named as EAC-CPF `entityType` names it."""

    PERSON = "person"
    FAMILY = "family"
    CORPORATE_BODY = "corporateBody"


class Property(StrEnum):
    """What a statement is about.

    `EXISTENCE` holds the dates of a family or body, `PLACE` a place tied to it, `EVENT` anything
    else that happened: `detail` then says what (`burial`, `marriage` …).
    """

    SEX = "sex"
    BIRTH = "birth"
    NATIONALITY = "nationality"
    RESIDENCE = "residence"
    OCCUPATION = "occupation"
    MEMBERSHIP = "membership"
    MATRICULE = "matricule"
    STAGE = "stage"
    FATE = "fate"
    DEATH = "death"
    EXISTENCE = "existence"
    FUNCTION = "function"
    PLACE = "locality"
    EVENT = "event"


class StageKind(StrEnum):
    """What happened at a stage of a path."""

    RESIDENCE = "residence"
    ARREST = "arrest"
    INTERNMENT = "internment"
    TRANSPORT = "transport"
    CAMP = "camp"
    KOMMANDO = "kommando"
    EVACUATION = "evacuation"
    LIBERATION = "liberation"
    RETURN = "return"
    DEATH = "death"


class Status(StrEnum):
    """The historian's choice between statements that contradict one another."""

    RETAINED = "retained"
    ALTERNATIVE = "alternative"


@dataclass(frozen=True, slots=True, kw_only=True)
class Citation:
    """The source of a statement: its words, and the reference code when they begin with one."""

    text: str
    reference: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """One thing that a source says of a person.

    `group` ties statements that speak of the same fact: those with one group are alternatives
    of one another. `stage` is set for `Property.STAGE` only, `place` holds the name as written.
    """

    property: Property
    value: str = ""
    group: int = 0
    date: Dating | None = None
    until: Dating | None = None
    place: str = ""
    stage: StageKind | None = None
    detail: str = ""
    status: Status = Status.RETAINED
    sources: tuple[Citation, ...] = ()


class NameType(StrEnum):
    """Why a person bears a form of name."""

    MAIN = "main"
    WRITTEN = "written"
    MAIDEN = "maiden"
    MARRIED = "married"
    ALIAS = "alias"


@dataclass(frozen=True, slots=True, kw_only=True)
class NameForm:
    """One form of a person's name and the source that wrote it."""

    surname: str
    given: str = ""
    type: NameType = NameType.MAIN
    source: str = ""

    @property
    def inverted(self) -> str:
        """Surname first, as indexes print it."""
        return f"{self.surname}, {self.given}" if self.given else self.surname

    @property
    def direct(self) -> str:
        """Given name first, as people say it."""
        return f"{self.given} {self.surname}".strip()


class RelationKind(StrEnum):
    """How an agent is tied to another agent or to a resource (EAC-CPF 5.3, GEDCOM families)."""

    PARENT = "parent"
    CHILD = "child"
    SPOUSE = "spouse"
    FAMILY = "family"
    ASSOCIATE = "associate"
    EARLIER = "earlier"
    LATER = "later"
    SUPERIOR = "superior"
    SUBORDINATE = "subordinate"
    IDENTITY = "identity"
    CREATOR_OF = "creator-of"
    SUBJECT_OF = "subject-of"
    RESOURCE = "resource"


@dataclass(frozen=True, slots=True, kw_only=True)
class Relation:
    """One tie: `target` is the id of a record delivered with it, else the identifier as written.

    Read it as "the other is my …": `PARENT` names a parent of the agent.
    """

    kind: RelationKind
    name: str
    target: str = ""
    date: Dating | None = None
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Agent:
    """One person, family or body: all forms of the name, all statements, the lists that name it.

    `identifiers` are further codes under which it is known, as delivered.
    """

    id: str
    reference: str
    names: tuple[NameForm, ...]
    statements: tuple[Statement, ...] = ()
    lists: tuple[str, ...] = ()
    sources: tuple[Citation, ...] = ()
    text: str = ""
    conditions: tuple[AccessCondition, ...] = ()
    images: tuple[ImageLink, ...] = ()
    canvases: tuple[Canvas, ...] = ()
    kind: AgentKind = AgentKind.PERSON
    relations: tuple[Relation, ...] = ()
    identifiers: tuple[str, ...] = ()
    origin: Origin = NOWHERE

    def __post_init__(self) -> None:
        """A person without a name cannot be found or shown: raises ValueError."""
        if not self.names:
            message = f"person {self.reference or self.id} has no name"
            raise ValueError(message)

    @property
    def name(self) -> NameForm:
        """The form that heads the notice."""
        return self.names[0]

    def about(self, wanted: Property) -> tuple[Statement, ...]:
        """The statements about one property, in their order."""
        return tuple(said for said in self.statements if said.property is wanted)

    def retained(self, wanted: Property) -> Statement | None:
        """The first statement about a property that the historian retains."""
        for said in self.about(wanted):
            if said.status is Status.RETAINED:
                return said
        return None
