"""From a published notice to what is searched of it: the one mapping of records to fields."""

from collections.abc import Iterable

from index.document import Document, Form, Page
from kiosk.records.agent import Agent, Property
from kiosk.records.canvas import PageText
from kiosk.records.dating import years
from kiosk.records.folding import fold
from kiosk.records.notice import Notice
from kiosk.records.own_words import in_english
from kiosk.records.reference import sort_key
from kiosk.records.unit import AccessPointKind, Element, Kind, Unit

# What a visitor would call the group a kind belongs to; the chips of the results.
GROUPS = {
    Kind.PERSON: "people",
    Kind.FONDS: "documents",
    Kind.DOCUMENT: "documents",
    Kind.PHOTOGRAPH: "photographs",
    Kind.MAP: "maps",
    Kind.POSTER: "maps",
    Kind.DRAWING: "maps",
    Kind.OBJECT: "objects",
    Kind.SITE: "places",
    Kind.SPACE: "space",
    Kind.DOSSIER: "dossiers",
    Kind.STEP: "dossiers",
}
CENTURY = 100
_SEARCHED = (
    Element.SCOPECONTENT,
    Element.ABSTRACT,
    Element.BIOGHIST,
    Element.CUSTODHIST,
    Element.ARRANGEMENT,
    Element.NOTE,
    Element.OTHER,
    Element.BIBLIOGRAPHY,
    Element.TRANSCRIPTION,
)


def document_of(
    notice: Notice,
    *,
    fonds: str,
    thumbnail: str,
    size: tuple[int, int],
    texts: Iterable[tuple[int, PageText]],
) -> Document:
    """The searched form of a notice; `texts` are the words of its canvases, by their place."""
    if notice.agent is not None:
        return _person(notice, notice.agent, thumbnail, size)
    unit = notice.unit
    if unit is None:
        message = f"notice {notice.id} holds neither a unit nor a person"
        raise ValueError(message)
    return _unit(notice, unit, fonds, thumbnail, size, texts)


def _unit(
    notice: Notice,
    unit: Unit,
    fonds: str,
    thumbnail: str,
    size: tuple[int, int],
    texts: Iterable[tuple[int, PageText]],
) -> Document:
    span = years(unit.dates)
    places = unit.points(AccessPointKind.GEOGNAME)
    subjects = unit.points(
        AccessPointKind.SUBJECT, AccessPointKind.GENREFORM, AccessPointKind.FUNCTION
    )
    group = GROUPS[unit.kind]
    facets = [("group", group), ("kind", unit.kind.value)]
    facets.extend(("place", place) for place in dict.fromkeys(places))
    facets.extend(("subject", subject) for subject in dict.fromkeys(subjects))
    facets.extend(("decade", decade) for decade in _decades(span))
    if fonds:
        facets.append(("fonds", fonds))
    if thumbnail:
        facets.append(("image", "yes"))
    told = [passage.element for passage in unit.passages]
    searched = "\n".join(
        [
            *filter(None, [unit.passage(element) for element in _SEARCHED if element in told]),
            # A hit by a word that the record does not bear shows for what it stands.
            *(f"{term} ({', '.join(others)})" for term, *others in notice.terms),
        ]
    )
    return Document(
        id=notice.id,
        reference=notice.reference,
        kind=unit.kind.value,
        group=group,
        title=notice.title,
        dates=notice.dates,
        summary=" · ".join(filter(None, (notice.dates, notice.reference))),
        persons=(
            *unit.points(
                AccessPointKind.PERSNAME,
                AccessPointKind.CORPNAME,
                AccessPointKind.FAMNAME,
                AccessPointKind.NAME,
            ),
            *unit.creators,
        ),
        places=places,
        subjects=subjects,
        text=searched,
        pages=tuple(Page(number=number, text=text.searched_text) for number, text in texts),
        identifiers=(*unit.identifiers, *notice.former),
        above=tuple(
            code for step in notice.ancestors for code in (step.id, step.reference) if code
        ),
        first_year=span[0] if span else None,
        last_year=span[1] if span else None,
        facets=tuple(facets),
        sort_key=sort_key(unit.reference) or fold(notice.title),
        thumbnail=thumbnail,
        width=size[0],
        height=size[1],
        locked=not notice.showing.outputs,
    )


def _decades(span: tuple[int, int] | None) -> list[str]:
    """The decades a span touches; a span of more than a century names none."""
    if span is None or span[1] - span[0] > CENTURY:
        return []
    return [str(year) for year in range(span[0] // 10 * 10, span[1] + 1, 10)]


def _person(notice: Notice, agent: Agent, thumbnail: str, size: tuple[int, int]) -> Document:
    datings = [
        dating
        for said in agent.statements
        for dating in (said.date, said.until)
        if dating is not None
    ]
    born = agent.retained(Property.BIRTH)
    span = years(tuple(datings))
    places = tuple(dict.fromkeys(said.place for said in agent.statements if said.place))
    facets = [("group", "people"), ("kind", Kind.PERSON.value)]
    facets.extend(("place", place) for place in places)
    facets.extend(("list", name) for name in agent.lists)
    if thumbnail:
        facets.append(("image", "yes"))
    numbers = tuple(said.value for said in agent.about(Property.MATRICULE))
    trades = tuple(said.value for said in agent.about(Property.OCCUPATION))
    words = (
        *trades,
        *(said.value for said in agent.about(Property.RESIDENCE)),
        *(said.value for said in agent.about(Property.MEMBERSHIP)),
        *(in_english(said.detail) for said in agent.statements if said.detail),
        agent.text,
        *numbers,
    )
    return Document(
        id=notice.id,
        reference=notice.reference,
        kind=Kind.PERSON.value,
        group="people",
        title=notice.title,
        dates=notice.dates,
        summary=" · ".join(
            filter(
                None,
                (
                    trades[0] if trades else "",
                    born.place if born else "",
                ),
            )
        ),
        names=tuple(Form(text=form.inverted, source=form.source) for form in agent.names),
        places=places,
        text="\n".join(filter(None, words)),
        identifiers=numbers,
        first_year=span[0] if span else None,
        last_year=span[1] if span else None,
        facets=tuple(facets),
        sort_key=fold(notice.title),
        thumbnail=thumbnail,
        width=size[0],
        height=size[1],
        people_rank=notice.people_rank,
    )
