"""Marks by which our own exports keep what a format has no place for.

Each stands where the format lets an archive put words of its own: `altrender`, `@type`,
`@localtype`. A writer puts one only where reading without it would give something else; whoever
does not know it reads a sound file all the same.
"""

import re
from dataclasses import dataclass, replace
from datetime import date

from kiosk.records.access import AccessCondition, Basis
from kiosk.records.agent import Property, StageKind, Statement, Status
from kiosk.records.dating import Dating, Precision, Qualifier
from kiosk.records.own_words import MARK, OwnWord, parted
from kiosk.records.unit import Element, Kind
from kiosk.rules.conditions import from_cell

WORDS_ONLY = "kiosk-words"
"""A sentence about rights that stands there to be read; the condition stands beside it."""
CONDITION = "kiosk-condition"
"""A condition in the words of our tables, then its own words."""

_ID = re.compile(r"kiosk-([up][\w.:-]{1,79})")
_COMPONENT = re.compile(r"kiosk(?: kind=([a-z]+))?(?: level=(.*))?", re.DOTALL)
_DATING = re.compile(r"kiosk (\.\.|\d{4}-\d\d-\d\d)/(\.\.|\d{4}-\d\d-\d\d) ([a-z]+) ([a-z]+)")
_ELEMENTS = {f"kiosk-{element.value}": element for element in Element}
_ROLE = "kiosk role="
_KINDS = {kind.value: kind for kind in Kind}
_STATEMENT = re.compile(
    r"kiosk:(?P<about>[a-zA-Z-]+)(?:;group=(?P<group>\d{1,9}))?(?:;stage=(?P<stage>[a-z]+))?"
    r"(?:;what=(?P<what>[a-z-]+))?"
    r"(?P<alternative>;alternative)?"
)
_PROPERTIES = {about.value for about in Property}
_STAGES = {stage.value: stage for stage in StageKind}
_UNDESCRIBED = f" ; {Basis.UNDESCRIBED.value}"


def id_mark(id_: str) -> str:
    """An id as an XML file bears it."""
    return f"kiosk-{id_}"


def marked_id(written: str) -> str:
    """The id that an XML file bears of ours; empty for any other."""
    found = _ID.fullmatch(written)
    return found[1] if found else ""


def component_mark(kind: Kind | None, level: str) -> str:
    """The kind that cannot be told from the level and the words of genre; the level as written."""
    parts = (f" kind={kind.value}" if kind else "", f" level={level}" if level else "")
    return f"kiosk{''.join(parts)}" if any(parts) else ""


def marked_component(written: str) -> tuple[Kind | None, str]:
    """The kind and the level of a mark, each if it is there."""
    found = _COMPONENT.fullmatch(written)
    if found is None:
        return None, ""
    return _KINDS.get(found[1] or ""), found[2] or ""


def dating_mark(dating: Dating) -> str:
    """The span of a date and how fine it is."""
    ends = (day.isoformat() if day else ".." for day in (dating.earliest, dating.latest))
    return f"kiosk {'/'.join(ends)} {dating.precision.value} {dating.qualifier.value}"


def marked_dating(written: str, mark: str) -> Dating | None:
    """The date of a mark; None where it is none."""
    found = _DATING.fullmatch(mark)
    if found is None:
        return None
    try:
        earliest, latest = (
            None if end == ".." else date.fromisoformat(end) for end in (found[1], found[2])
        )
        return Dating(
            written=written,
            earliest=earliest,
            latest=latest,
            precision=Precision(found[3]),
            qualifier=Qualifier(found[4]),
        )
    except ValueError:
        return None


@dataclass(frozen=True, slots=True)
class StatementMark:
    """What a statement of a life is, besides its words."""

    property: Property
    group: int = 0
    stage: StageKind | None = None
    status: Status = Status.RETAINED
    word: OwnWord | None = None


def statement_mark(said: Statement) -> str:
    """Which statement it is: its property, the fact it speaks of, whether it is retained."""
    parts = [f"kiosk:{said.property.value}"]
    if said.group:
        parts.append(f"group={said.group}")
    if said.stage:
        parts.append(f"stage={said.stage.value}")
    word, _rest = parted(said.detail)
    if word:
        parts.append(f"what={word.removeprefix(MARK)}")
    if said.status is Status.ALTERNATIVE:
        parts.append("alternative")
    return ";".join(parts)


def marked_statement(mark: str) -> StatementMark | None:
    """What a mark says of a statement; None where it is none."""
    found = _STATEMENT.fullmatch(mark)
    if found is None or found["about"] not in _PROPERTIES:
        return None
    return StatementMark(
        property=Property(found["about"]),
        group=int(found["group"] or 0),
        stage=_STAGES.get(found["stage"] or ""),
        status=Status.ALTERNATIVE if found["alternative"] else Status.RETAINED,
        word=marked_word(f"{MARK}{found['what']}"),
    )


def marked_word(mark: str) -> OwnWord | None:
    """The word of ours that a mark names; None where it is none."""
    word, rest = parted(mark)
    return None if rest else word


def role_mark(role: str) -> str:
    """The role of a term that has no place for one."""
    return f"{_ROLE}{role}" if role else ""


def marked_role(mark: str) -> str:
    """The role of a mark; empty where it is none."""
    return mark.removeprefix(_ROLE) if mark.startswith(_ROLE) else ""


def element_mark(element: Element) -> str:
    """What a passage is that stands as another thing."""
    return f"kiosk-{element.value}"


def marked_element(mark: str) -> Element | None:
    """The element of a mark; None where it is none."""
    return _ELEMENTS.get(mark)


def cell_of(condition: AccessCondition) -> str:
    """A condition in the words of the cell `rights` of our tables."""
    first = condition.status.value
    if condition.until:
        first = f"{first} until {condition.until.isoformat()}"
    plain = _joined(first, condition)
    if condition.code:
        coded = _joined(condition.code, condition)
        if _reads_as(coded, condition):
            return coded
    return plain


def _joined(first: str, condition: AccessCondition) -> str:
    parts = [first]
    if condition.basis:
        parts.append(condition.basis.value)
    parts.extend(f"no {output.value.replace('_', ' ')}" for output in condition.closed_to)
    return " ; ".join(parts)


def _reads_as(cell: str, condition: AccessCondition) -> bool:
    return marked_condition(cell, condition.written) == condition


def marked_condition(cell: str, written: str) -> AccessCondition | None:
    """The condition of a cell and of its own words; None where it is not understood."""
    said = from_cell(cell.replace(_UNDESCRIBED, "", 1))
    if said is None:
        return None
    basis = Basis.UNDESCRIBED if _UNDESCRIBED in cell else said.basis
    return replace(said, basis=basis, written=written)
