"""The one page of several notices that staff have said to be one person's.

The notices themselves are never changed. What two sources say differently stands side by side, each
with its source.
"""

from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date

from kiosk.records.agent import Agent, Citation, NameForm, NameType, Property, Statement, Status
from kiosk.records.folding import fold, words
from kiosk.rules.contrary import contrary, tells


def heads(pairs: Iterable[tuple[str, str]]) -> dict[str, str]:
    """For every id in some pairs of one person, the id that heads the page of all of them."""
    above: dict[str, str] = {}

    def top(id_: str) -> str:
        while above.get(id_, id_) != id_:
            id_ = above[id_]
        return id_

    for kept, other in pairs:
        head, joined = top(kept), top(other)
        above.setdefault(head, head)
        above[joined] = head
    return {id_: top(id_) for id_ in above}


def merged(kept: Agent, others: Iterable[Agent]) -> Agent:
    """The one page of several notices: all names, lists, sources, statements, each said once."""
    for place, other in enumerate(others):
        kept = _joined(kept if place else _sourced(kept), _sourced(other))
    return kept


def _sourced(agent: Agent) -> Agent:
    """The notice, whose lists or sources tell what none of its own is named for."""
    told = tuple(Citation(text=each) for each in agent.lists) or agent.sources
    statements = (
        said if said.sources else replace(said, sources=told) for said in agent.statements
    )
    return replace(agent, statements=tuple(statements))


def _joined(kept: Agent, other: Agent) -> Agent:
    codes = (*kept.identifiers, other.id, other.reference, *other.identifiers)
    texts = dict.fromkeys(filter(None, (kept.text, other.text)))
    return replace(
        kept,
        names=_names(kept, other),
        statements=_statements(kept.statements, other.statements),
        lists=tuple(dict.fromkeys((*kept.lists, *other.lists))),
        sources=tuple(dict.fromkeys((*kept.sources, *other.sources))),
        text="\n\n".join(texts),
        conditions=tuple(dict.fromkeys((*kept.conditions, *other.conditions))),
        images=tuple(dict.fromkeys((*kept.images, *other.images))),
        canvases=tuple(dict.fromkeys((*kept.canvases, *other.canvases))),
        relations=tuple(dict.fromkeys((*kept.relations, *other.relations))),
        identifiers=tuple(dict.fromkeys(code for code in codes if code and code != kept.reference)),
    )


def _names(kept: Agent, other: Agent) -> tuple[NameForm, ...]:
    """The heading form of the other becomes a form as its list wrote it."""
    source = ", ".join(other.lists) or (other.sources[0].text if other.sources else "")
    found = {words_of(form): form for form in reversed(kept.names)}
    for form in other.names:
        if words_of(form) not in found:
            told = form.source or source
            written = form.type if form.type is not NameType.MAIN else NameType.WRITTEN
            found[words_of(form)] = replace(form, type=written, source=told)
    return (kept.names[0], *(form for form in found.values() if form is not kept.names[0]))


def words_of(form: NameForm) -> tuple[str, ...]:
    """A form of name as it is compared: its words, folded."""
    return tuple(words(form.inverted))


def _statements(kept: tuple[Statement, ...], other: tuple[Statement, ...]) -> tuple[Statement, ...]:
    """Both sides' statements; what both say is said once, with the sources of both."""
    if any(said.property is Property.FATE and tells(said) for said in (*kept, *other)):
        kept, other = tuple(filter(tells, kept)), tuple(filter(tells, other))
    found = [[said] for said in kept]
    stages: dict[int, list[Statement]] = {}
    places = {_said(said): place for place, said in enumerate(kept)}
    after = 1 + max((said.group for said in kept), default=0)
    beside: dict[int, int] = {}
    for each in other:
        said, event = each, beside.get(each.group) if each.stage else None
        if event is None:
            event = next((place for place, told in enumerate(kept) if contrary(told, each)), None)
        if event is not None and _said(each) not in places:
            # One event told otherwise, and whatever stood beside it there: no stages of their own.
            beside[each.group] = event
            said = replace(each, group=kept[event].group, status=Status.ALTERNATIVE)
        place = places.get(_said(said))
        if place is not None:
            found[place][0] = _with_sources(found[place][0], said)
        elif event is not None:
            found[event].append(said)
        elif said.stage:
            own = replace(said, group=said.group + after)
            stages.setdefault(own.group, []).append(own)
        elif said.property is Property.MATRICULE:
            # Two numbers are two facts.
            found.append([replace(said, group=said.group + after)])
        else:
            found.append([said])
    return tuple(_in_time(found, list(stages.values())))


def _in_time(
    told: Iterable[list[Statement]], stages: Sequence[list[Statement]]
) -> Iterator[Statement]:
    """Everything that is told, with the other's stages among those that are there by their days.

    A stage without a day goes with the one before it, the first ones with the next that has one.
    """
    days: list[date | None] = []
    for each in stages:
        days.append(_begins(each[0]) or (days[-1] if days else None))
    first = next(filter(None, days), None)
    waiting = deque(zip([day or first for day in days], stages, strict=True))
    for statements in told:
        begins = _begins(statements[0])
        while waiting and begins and (day := waiting[0][0]) and day < begins:
            yield from waiting.popleft()[1]
        yield from statements
    for _day, statements in waiting:
        yield from statements


def _begins(said: Statement) -> date | None:
    """The first day of a stage; None for what is none, or has no day."""
    return said.date.earliest if said.stage and said.date else None


def _with_sources(said: Statement, too: Statement) -> Statement:
    return replace(said, sources=tuple(dict.fromkeys((*said.sources, *too.sources))))


def _said(said: Statement) -> tuple[object, ...]:
    """What a statement says, whatever its words look like and whoever says it."""
    days = (said.date.earliest, said.date.latest) if said.date else None
    value = "" if said.date and said.property is not Property.FATE else fold(said.value)
    status = said.status is Status.RETAINED
    return said.property, value, days, fold(said.place), said.stage, fold(said.detail), status
