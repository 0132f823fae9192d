"""What a record is called on a screen or a sheet, also when its description has no title."""

from kiosk.records.agent import Agent, Property, StageKind
from kiosk.records.dating import Dating
from kiosk.records.unit import Element, Unit

_LONGEST = 120


def title_of(record: Unit | Agent) -> str:
    """The title; else the first words of the content; else the code. Never empty."""
    if isinstance(record, Agent):
        return record.name.inverted
    if record.title:
        return record.title
    for element in (Element.SCOPECONTENT, Element.ABSTRACT, Element.NOTE):
        words = record.passage(element)
        if words:
            first = words.split("\n", 1)[0]
            return first if len(first) <= _LONGEST else f"{first[:_LONGEST].rsplit(' ', 1)[0]} …"
    return record.reference or record.id


def dates_of(record: Unit | Agent) -> str:
    """The dates as written; for a person the years of birth and death, as far as known."""
    if isinstance(record, Unit):
        return " ; ".join(dating.written for dating in record.dates if dating.written)
    born = record.retained(Property.BIRTH)
    died = record.retained(Property.DEATH) or next(
        (
            said
            for said in record.statements
            if said.stage is StageKind.DEATH or said.value == "died"
        ),
        None,
    )
    first = _year(born.date if born else None)
    last = _year(died.date if died else None)
    return f"{first}–{last}" if last else first


def _year(dating: Dating | None) -> str:
    day = (dating.earliest or dating.latest) if dating else None
    return str(day.year) if day else ""
