"""EAC-CPF: an agent as an authority record.

Every statement stands in the element that says it best; `@localType` says of each which of our
statements it is, so that it comes in again as that one. Pages are not told.
"""

from collections.abc import Iterator

from kiosk.records.agent import (
    Agent,
    AgentKind,
    Citation,
    NameForm,
    Property,
    Relation,
    RelationKind,
    Statement,
)
from kiosk.records.dating import Dating, Precision
from kiosk.records.own_words import OwnWord, parted
from kiosk.records.unit import ImageLink
from kiosk.rules.own_marks import cell_of, dating_mark, statement_mark
from kiosk.writers.markup import DECLARATION, element, opening, paragraphs, said

_ROOT = opening(
    "eac-cpf", xmlns="urn:isbn:1-931666-33-4", xmlns__xlink="http://www.w3.org/1999/xlink"
)
_CPF = {
    RelationKind.IDENTITY: "identity",
    RelationKind.SUPERIOR: "hierarchical-parent",
    RelationKind.SUBORDINATE: "hierarchical-child",
    RelationKind.EARLIER: "temporal-earlier",
    RelationKind.LATER: "temporal-later",
    RelationKind.PARENT: "family",
    RelationKind.CHILD: "family",
    RelationKind.SPOUSE: "family",
    RelationKind.FAMILY: "family",
    RelationKind.ASSOCIATE: "associative",
}
_RESOURCES = {
    RelationKind.CREATOR_OF: "creatorOf",
    RelationKind.SUBJECT_OF: "subjectOf",
    RelationKind.RESOURCE: "other",
}
_TERMS = {Property.OCCUPATION: "occupation", Property.FUNCTION: "function"}
_PLACES = frozenset({Property.BIRTH, Property.DEATH, Property.RESIDENCE, Property.PLACE})
_POINTS = {Precision.DAY: 10, Precision.MONTH: 7, Precision.YEAR: 4}


def record(agent: Agent, *, house: str) -> bytes:
    """An authority record, whole."""
    parts = (
        DECLARATION,
        _ROOT,
        "\n",
        _control(agent, house),
        "\n<cpfDescription>\n",
        _identity(agent),
        "\n",
        element("description", *_description(agent)),
        "\n",
        _relations(agent),
        "</cpfDescription>\n</eac-cpf>\n",
    )
    return "".join(parts).encode()


# ------------------------------------------------------------------------------------- control


def _control(agent: Agent, house: str) -> str:
    event = element(
        "maintenanceEvent",
        said("eventType", "derived"),
        element("eventDateTime"),
        said("agentType", "machine"),
        said("agent", "kiosk export"),
    )
    sources = "".join(map(_source, agent.sources))
    return element(
        "control",
        said("recordId", agent.id),
        *(said("otherRecordId", code) for code in agent.identifiers),
        said("maintenanceStatus", "derived"),
        element("maintenanceAgency", said("agencyName", house)),
        *_local_control(agent),
        element("maintenanceHistory", event),
        element("sources", sources) if sources else "",
    )


def _local_control(agent: Agent) -> Iterator[str]:
    yield _local("id", agent.id)
    for condition in agent.conditions:
        yield _local("condition", cell_of(condition))
        if condition.written:
            yield _local("condition-words", condition.written)
    for number, form in enumerate(agent.names):
        if form.source:
            yield _local(f"name-source:{number}", form.source)


def _local(what: str, words: str) -> str:
    return element("localControl", said("term", words), localType=f"kiosk:{what}")


def _source(source: Citation) -> str:
    role = "kiosk:reference" if source.reference else ""
    return element(
        "source",
        said("sourceEntry", source.text),
        xlink__type="simple",
        xlink__role=role,
        xlink__title=source.reference,
    )


# ------------------------------------------------------------------------------------ identity


def _identity(agent: Agent) -> str:
    reference = (
        said("entityId", agent.reference, localType="kiosk:reference") if agent.reference else ""
    )
    forms = (_form(form, agent.kind, first=number == 0) for number, form in enumerate(agent.names))
    return element("identity", reference, said("entityType", agent.kind.value), *forms)


def _form(form: NameForm, kind: AgentKind, *, first: bool) -> str:
    plain = kind is not AgentKind.PERSON and not form.given
    parts = [said("part", form.surname, localType="" if plain else "surname")]
    if form.given:
        parts.append(said("part", form.given, localType="forename"))
    if first:
        parts.append(said("authorizedForm", "local"))
    return element("nameEntry", *parts, localType=f"kiosk:{form.type.value}")


# --------------------------------------------------------------------------------- description


def _description(agent: Agent) -> Iterator[str]:
    exists = _exist_dates(agent)
    if exists:
        yield exists
    for statement in agent.statements:
        yield f"\n{_statement(statement)}"
    for name in agent.lists:
        yield "\n" + element("localDescription", said("term", name), localType="kiosk:list")
    told = paragraphs(agent.text)
    if told:
        yield "\n" + element("biogHist", *told)


def _exist_dates(agent: Agent) -> str:
    """Birth and death once more, where every other program looks for them."""
    if agent.kind is not AgentKind.PERSON:
        return ""
    ends = (
        ("fromDate", agent.retained(Property.BIRTH)),
        ("toDate", agent.retained(Property.DEATH)),
    )
    dates = [_date(name, end.date) for name, end in ends if end is not None and end.date]
    if not dates:
        return ""
    return element("existDates", element("dateRange", *dates), localType="kiosk:said-again")


def _statement(statement: Statement) -> str:
    about = statement.property
    mark = statement_mark(statement)
    _word, detail = parted(statement.detail)
    end = (_dates(statement), _citation(statement.sources), _note(detail))
    if about in _PLACES and statement.place and not statement.value:
        role, entry = said("placeRole", about.value), said("placeEntry", statement.place)
        return element("place", role, entry, *end, localType=mark)
    term = said("term", statement.value) if statement.value else ""
    entry = said("placeEntry", statement.place) if statement.place else ""
    return element(_TERMS.get(about, "localDescription"), term, entry, *end, localType=mark)


def _dates(statement: Statement) -> str:
    if statement.until is None:
        return _date("date", statement.date) if statement.date else ""
    start = _date("fromDate", statement.date) if statement.date else ""
    return element("dateRange", start, _date("toDate", statement.until))


def _date(name: str, dating: Dating) -> str:
    """A date in words, with the day or span that it means."""
    first, last = dating.earliest, dating.latest
    size = _POINTS.get(dating.precision)
    point = first.isoformat()[:size] if size and first and first <= (last or first) else ""
    if point and last and last.isoformat()[:size] == point:
        return said(name, dating.written, standardDate=point, localType=dating_mark(dating))
    return said(
        name,
        dating.written,
        notBefore=first.isoformat() if first else "",
        notAfter=last.isoformat() if last else "",
        localType=dating_mark(dating),
    )


def _citation(sources: tuple[Citation, ...]) -> str:
    """The sources of a statement: one citation, in which each has a part of its own."""
    if not sources:
        return ""
    spans = []
    for source in sources:
        spans.append(said("span", source.text, localType="kiosk:source"))
        if source.reference:
            spans.append(said("span", source.reference, localType="kiosk:reference"))
    return element("citation", " ; ".join(spans))


def _note(text: str) -> str:
    told = paragraphs(text)
    return element("descriptiveNote", *told) if told else ""


# ----------------------------------------------------------------------------------- relations


def _relations(agent: Agent) -> str:
    ties = [_relation(tie) for tie in agent.relations if tie.kind in _CPF]
    ties.extend(_relation(tie) for tie in agent.relations if tie.kind not in _CPF)
    ties.extend(map(_image, agent.images))
    return element("relations", *ties) + "\n" if ties else ""


def _image(image: ImageLink) -> str:
    """A picture that is cited; of a veil without words of its own the role says enough."""
    title = image.veil or image.title
    return element(
        "resourceRelation",
        said("relationEntry", title) if title and title != OwnWord.HARD_PICTURE else "",
        resourceRelationType="other",
        xlink__type="simple",
        xlink__href=image.address,
        xlink__role="kiosk:veil" if image.veil else "kiosk:image",
    )


def _relation(tie: Relation) -> str:
    to_agent = tie.kind in _CPF
    return element(
        "cpfRelation" if to_agent else "resourceRelation",
        said("relationEntry", tie.name),
        _date("date", tie.date) if tie.date else "",
        _note(tie.note),
        cpfRelationType=_CPF.get(tie.kind, ""),
        resourceRelationType=_RESOURCES.get(tie.kind, ""),
        xlink__type="simple",
        xlink__href=tie.target,
        xlink__role=f"kiosk:{tie.kind.value}",
    )
