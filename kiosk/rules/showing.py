"""What may be shown of a record on a given day, by every output.

Conditions are inherited from the fonds down and the most restrictive wins for each output
(ISAD(G) 2.4; French Code du patrimoine, art. L213-2; Code de la propriété intellectuelle,
art. L122-5 8° for the difference between showing on a dedicated terminal and printing).
One function protects a possibly living person (GDPR art. 89; 120 years after birth as in the
medical delay of art. L213-2 2°), on every output alike.
"""

from collections.abc import Container, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import IntEnum

from kiosk.records.access import (
    AccessCondition,
    AccessStatus,
    Basis,
    Output,
    Policy,
    Showing,
)
from kiosk.records.agent import (
    Agent,
    AgentKind,
    NameForm,
    Property,
    RelationKind,
    StageKind,
    Statement,
    Status,
)
from kiosk.records.unit import Unit
from kiosk.rules.law import conditions_of, ends

LIVING_YEARS = 120

_ALL = frozenset(Output)
ALLOWED: dict[AccessStatus, frozenset[Output]] = {
    AccessStatus.FREE: _ALL,
    AccessStatus.ON_SITE: _ALL - {Output.IMAGE_PRINT, Output.EXPORT},
    AccessStatus.UNKNOWN_AUTHOR: _ALL - {Output.IMAGE_PRINT, Output.EXPORT, Output.ZOOM},
    AccessStatus.TITLE_ONLY: frozenset(),
    AccessStatus.CLOSED: frozenset(),
    AccessStatus.WITHDRAWN: frozenset(),
}
_RANK = {status: place for place, status in enumerate(AccessStatus)}


@dataclass(frozen=True, slots=True)
class LevelCondition:
    """A condition and the level that states it; the level is empty for the record's own."""

    level: str
    condition: AccessCondition


@dataclass(frozen=True, slots=True)
class Level:
    """What is said at one level: by the delivery, by nobody but the policy, by who objects."""

    name: str
    conditions: tuple[AccessCondition, ...]
    policy: Policy
    objections: tuple[AccessCondition, ...] = ()


def inherited(own: Level, above: Sequence[Level], day: date) -> Showing:
    """What may be done with a record on a day, under its own level and those above, nearest first.

    Where no delivery says anything, the policies under which the levels came say it for them. An
    objection never opens what they leave closed.
    """
    levels = [*above, Level("", own.conditions, own.policy, own.objections)]
    said = [LevelCondition(level.name, each) for level in levels for each in level.conditions]
    if not said:
        said = [
            LevelCondition(level.name, AccessCondition(status=AccessStatus(level.policy.value)))
            for level in (levels[-1], *levels[:-1])
        ]
    said.extend(LevelCondition(level.name, each) for level in levels for each in level.objections)
    return effective(said, own.policy, day)


def condition_of(objected: tuple[Output, ...]) -> AccessCondition:
    """An objection as a condition: to some outputs, or without any to the whole record."""
    status = AccessStatus.FREE if objected else AccessStatus.CLOSED
    return AccessCondition(status=status, basis=Basis.OBJECTION, closed_to=objected)


def effective(
    conditions: Sequence[LevelCondition],
    policy: Policy,
    day: date,
) -> Showing:
    """What may be done on a day under all conditions from the fonds down to the record.

    A condition whose `until` has come no longer restricts. Where nobody says anything, the
    policy chosen for the delivery applies.
    """
    in_force = [LevelCondition(said.level, _on(said.condition, day)) for said in conditions]
    if not in_force:
        default = AccessCondition(status=AccessStatus(policy.value))
        in_force = [LevelCondition("", default)]
    outputs = _ALL
    for said in in_force:
        outputs &= ALLOWED[said.condition.status]
        outputs -= frozenset(said.condition.closed_to)
    deciding = max(in_force, key=lambda said: _RANK[said.condition.status])
    return Showing(
        outputs=outputs,
        status=deciding.condition.status,
        until=deciding.condition.until,
        inherited_from=deciding.level,
        written=deciding.condition.written,
        basis=deciding.condition.basis,
    )


def _on(condition: AccessCondition, day: date) -> AccessCondition:
    """The condition as it stands on a day: free once its last day is past."""
    if condition.until is not None and condition.until <= day:
        return replace(condition, status=AccessStatus.FREE, until=None, closed_to=())
    return condition


# The statuses under which the reason of a condition changes what a visitor is told.
_BY_BASIS = {
    AccessStatus.ON_SITE: frozenset({Basis.COPYRIGHT, Basis.DEED}),
    AccessStatus.TITLE_ONLY: frozenset(
        {Basis.LAW, Basis.DEED, Basis.OBJECTION, Basis.CONSERVATION}
    ),
}


def sentence_of(showing: Showing) -> str:
    """The key of the sentence that explains a right: its status, its basis, whether it ends."""
    if showing.protected:
        return "protected"
    parts = [showing.status.value]
    if showing.basis in _BY_BASIS.get(showing.status, ()):
        parts.append(str(showing.basis))
    if showing.until is not None and showing.status is AccessStatus.TITLE_ONLY:
        parts.append("until")
    return ".".join(parts)


def publishable(showing: Showing) -> bool:
    """Whether anything of the record may enter a published folder: at least its title."""
    return showing.status not in {AccessStatus.CLOSED, AccessStatus.WITHDRAWN}


class Openness(IntEnum):
    """How much a record by itself lets be told."""

    NOTHING = 0
    TITLE = 1
    ALL = 2


def openness(record: Unit | Agent, policy: Policy, day: date) -> Openness:
    """How much may be told of a record under its own conditions, whatever stands above it."""
    conditions = [LevelCondition("", said) for said in conditions_of(record)]
    showing = effective(conditions, policy, day)
    if not publishable(showing):
        return Openness.NOTHING
    alive = isinstance(record, Agent) and possibly_living(record, day)
    return Openness.TITLE if alive or not showing.may(Output.SCREEN) else Openness.ALL


def possibly_living(agent: Agent, day: date) -> bool:
    """Whether the person may be alive: no death known, and born less than 120 years ago.

    A family or body does not live or die as a person does; what its members may be is theirs.
    The youngest plausible birth counts; a death that the historian does not retain is not known,
    and one that is told for a day to come (9999, as some programs write “still alive”) is none yet.
    Without birth, whoever has a dated fact was alive then and is taken to be newborn on the last
    day on which the earliest of them may have been.
    """
    last = last_day_alive(agent)
    return last is not None and day <= last


def last_day_alive(agent: Agent) -> date | None:
    """The last day on which the person may be alive; None for who died at a time unknown.

    It lies before the first day on which a death may have been. Whoever has no dated fact at all
    may be alive to the end of the calendar. A family or a body is nobody.
    """
    if agent.kind is not AgentKind.PERSON:
        return None
    deaths = [
        said.date.earliest if said.date else None
        for said in agent.statements
        if said.status is Status.RETAINED and _says_death(said)
    ]
    known = [day for day in deaths if day is not None and day > date.min]
    if len(known) < len(deaths):
        return None
    oldest = _end_of_the_longest_life(agent)
    return min(oldest, min(known) - timedelta(days=1)) if known else oldest


def _end_of_the_longest_life(agent: Agent) -> date:
    """The last day on which the person is younger than anybody has ever been."""
    births = [said.date for said in agent.about(Property.BIRTH) if said.date]
    youngest = max((born.latest for born in births if born.latest), default=None)
    if youngest is None or any(born.earliest and not born.latest for born in births):
        # A day in a life as told: it may be any of those between the first and the last.
        facts = (
            said.date.latest
            for said in agent.statements
            if said.date and said.property is not Property.BIRTH
        )
        youngest = min((latest for latest in facts if latest), default=None)
    if youngest is None or youngest.year + LIVING_YEARS > date.max.year:
        return date.max
    try:
        birthday = youngest.replace(year=youngest.year + LIVING_YEARS)
    except ValueError:  # 29 February
        birthday = date(youngest.year + LIVING_YEARS, 3, 1)
    return birthday - timedelta(days=1)


def changes_after(
    record: Unit | Agent, day: date, conditions: Sequence[AccessCondition] | None = None
) -> list[date]:
    """The days after a day on which what may be shown of a record changes by itself.

    `conditions` are its own, where they are worked out already.
    """
    found = ends(conditions_of(record) if conditions is None else conditions, day)
    if isinstance(record, Agent):
        last = last_day_alive(record)
        if last is not None and day <= last < date.max:
            found.append(last + timedelta(days=1))
    return found


def _says_death(said: Statement) -> bool:
    if said.property is Property.FATE:
        return said.value in {"died", "disappeared", "executed"}
    return said.property is Property.DEATH or said.stage is StageKind.DEATH


def protected(agent: Agent, day: date) -> Agent:
    """The agent as every output may have it: a possibly living person keeps name and lists only.

    What is withheld: birth but for its year, residence, nationality, health or fate, text,
    portraits. The screen, the index, suggestions, sheets, QR and exports all start from this.
    """
    return name_only(agent) if possibly_living(agent, day) else agent


def title_only(unit: Unit) -> Unit:
    """What may be told of a closed unit: code, title, level, dates."""
    return Unit(
        id=unit.id,
        reference=unit.reference,
        title=unit.title,
        level=unit.level,
        parent=unit.parent,
        position=unit.position,
        kind=unit.kind,
        dates=unit.dates,
    )


def name_only(agent: Agent) -> Agent:
    """The agent of whom nothing but the name and the lists that cite it may be told."""
    return replace(
        agent,
        names=tuple(
            NameForm(surname=form.surname, given=form.given, type=form.type)
            for form in agent.names[:1]
        ),
        statements=(),
        sources=(),
        text="",
        images=(),
        canvases=(),
        relations=(),
        identifiers=(),
    )


_KIN = frozenset(
    {RelationKind.PARENT, RelationKind.CHILD, RelationKind.SPOUSE, RelationKind.FAMILY}
)


def without_living_kin(agent: Agent, dead: Container[str], living: Container[str]) -> Agent:
    """The agent without those of the family who may be alive: nothing of them goes out.

    Kin are named only if they are known to be dead; others unless they are known to be living.
    """
    kept = tuple(
        tie
        for tie in agent.relations
        if (tie.target in dead if tie.kind in _KIN else tie.target not in living)
    )
    if len(kept) == len(agent.relations):
        return agent
    left_out = {tie.name for tie in agent.relations} - {tie.name for tie in kept}
    return replace(
        agent,
        relations=kept,
        statements=tuple(
            replace(said, value="") if any(name in said.value for name in left_out) else said
            for said in agent.statements
        ),
    )
