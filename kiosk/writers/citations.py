"""Citations of records for reference managers: RIS and BibTeX.

A document is cited as French archives ask for it: holder, fonds, mark, title, date, extent; a
notice of a person as an entry of the holder's biographical base. No reader takes them in again.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from kiosk.records.agent import Agent
from kiosk.records.dating import Dating, Precision, years
from kiosk.records.unit import Kind, Unit
from kiosk.rules.titles import dates_of, title_of

_TYPES = {
    Kind.FONDS: "UNPB",
    Kind.DOCUMENT: "MANSCPT",
    Kind.MAP: "MAP",
    Kind.PHOTOGRAPH: "ART",
    Kind.POSTER: "ART",
    Kind.DRAWING: "ART",
    Kind.OBJECT: "ART",
}
_ELSE = "UNPB"
_BASE = "Base biographique [consultation sur place]"
_BIBTEX = {
    ord("\\"): r"\textbackslash{}",
    ord("{"): r"\textbraceleft{}",
    ord("}"): r"\textbraceright{}",
    ord("~"): r"\textasciitilde{}",
    ord("^"): r"\textasciicircum{}",
    **{ord(sign): f"\\{sign}" for sign in "&%$#_"},
}
_AND = re.compile(r"\band\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Cited:
    """One record and the title of the fonds that it lies in; empty for a fonds itself."""

    record: Unit | Agent
    fonds: str = ""


def ris(cited: Iterable[Cited], house: str) -> Iterator[bytes]:
    """The records in RIS, one after the other."""
    for each in cited:
        record = each.record
        if isinstance(record, Unit):
            tags = _unit_tags(each, record, house)
        else:
            tags = _agent_tags(record, house)
        lines = [f"{tag}  - {_line(value)}" for tag, value in tags if _line(value)]
        yield "".join(f"{line}\r\n" for line in (*lines, "ER  - ", "")).encode()


def _unit_tags(each: Cited, unit: Unit, house: str) -> Iterator[tuple[str, str]]:
    yield "TY", _TYPES.get(unit.kind, _ELSE)
    yield "ID", unit.id
    yield "TI", title_of(unit)
    for creator in unit.creators:
        yield "AU", creator
    if unit.dates:
        span = years(unit.dates)
        yield "PY", str(span[0]) if span else ""
        yield "DA", _ris_date(unit.dates[0])
    yield "AV", house
    yield "CN", unit.reference
    yield "T2", each.fonds
    for extent in unit.extent:
        yield "N1", extent
    for language in unit.languages:
        yield "LA", language


def _agent_tags(agent: Agent, house: str) -> Iterator[tuple[str, str]]:
    yield "TY", _ELSE
    yield "ID", agent.id
    yield "TI", _named(agent)
    yield "T2", _BASE
    yield "AV", house
    yield "CN", agent.reference


def _ris_date(dating: Dating) -> str:
    """Year, month, day and words, parted by strokes."""
    day = dating.earliest
    if day is None:
        return f"///{_line(dating.written).replace('/', '-')}"
    month = f"{day.month:02d}" if dating.precision in {Precision.MONTH, Precision.DAY} else ""
    number = f"{day.day:02d}" if dating.precision is Precision.DAY else ""
    return f"{day.year:04d}/{month}/{number}/{_line(dating.written).replace('/', '-')}"


def bibtex(cited: Iterable[Cited], house: str) -> Iterator[bytes]:
    """The records in BibTeX, one after the other; letters are UTF-8."""
    for each in cited:
        record = each.record
        if isinstance(record, Unit):
            fields = _unit_fields(each, record, house)
        else:
            fields = _agent_fields(record, house)
        lines = [f"  {name} = {{{value}}},\n" for name, value in fields if value]
        yield "".join((f"@misc{{{record.id},\n", *lines, "}\n\n")).encode()


def _unit_fields(each: Cited, unit: Unit, house: str) -> Iterator[tuple[str, str]]:
    yield "author", " and ".join(map(_author, unit.creators))
    yield "title", f"{{{_escaped(title_of(unit))}}}"
    span = years(unit.dates)
    if span:
        yield "year", str(span[0]) if span[0] == span[1] else f"{span[0]}--{span[1]}"
    yield "howpublished", _escaped(", ".join(filter(None, (house, each.fonds, unit.reference))))
    yield "note", _escaped(", ".join(filter(None, (dates_of(unit), *unit.extent))))
    yield "language", _escaped(", ".join(unit.languages))


def _agent_fields(agent: Agent, house: str) -> Iterator[tuple[str, str]]:
    yield "title", f"{{{_escaped(_named(agent))}}}"
    yield "howpublished", _escaped(f"{house}. {_BASE}")
    yield "note", _escaped(f"notice {agent.reference}" if agent.reference else "")


def _named(agent: Agent) -> str:
    dates = dates_of(agent)
    return f"{title_of(agent)} ({dates})" if dates else title_of(agent)


def _author(name: str) -> str:
    """A name; one that BibTeX would take apart wrongly is held together."""
    escaped = _escaped(name)
    return escaped if name.count(",") == 1 and not _AND.search(name) else f"{{{escaped}}}"


def _escaped(words: str) -> str:
    return _line(words).translate(_BIBTEX)


def _line(words: str) -> str:
    return " ".join(words.split())
