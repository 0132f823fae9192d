"""From the catalogue to what terminals may know: notices, their places in the tree, their links."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date

from kiosk import gazetteer
from kiosk.catalogue.catalogue import Held
from kiosk.catalogue.decisions import Decided
from kiosk.generation.snapshot import Row
from kiosk.records.access import AccessCondition, Output, Policy, Showing
from kiosk.records.agent import Agent
from kiosk.records.canvas import Canvas, PageText
from kiosk.records.dating import Precision
from kiosk.records.decided import Sameness, Verdict
from kiosk.records.folding import fold
from kiosk.records.notice import Inherited, Notice, PublishedCanvas, Related, Step
from kiosk.records.place import Place
from kiosk.records.reference import search_form, sort_key
from kiosk.records.unit import INHERITED, NOWHERE, AccessPointKind, Element, Kind, Unit
from kiosk.rules import links
from kiosk.rules.bearing import asked_as, first_bearers
from kiosk.rules.canvases import with_words_alone
from kiosk.rules.identity import table_id
from kiosk.rules.law import conditions_of
from kiosk.rules.sameness import heads, merged
from kiosk.rules.self_described import stands_for_file
from kiosk.rules.showing import (
    Level,
    changes_after,
    condition_of,
    inherited,
    name_only,
    possibly_living,
    protected,
    publishable,
    without_living_kin,
)
from kiosk.rules.thesaurus import NO_THESAURUS, Thesaurus
from kiosk.rules.titles import dates_of, title_of
from kiosk.staff.shelf import Shelf, slim
from media.probe import Probe
from media.renditions import names

MOST_RELATED = 40
_TERMS = (
    AccessPointKind.SUBJECT,
    AccessPointKind.GENREFORM,
    AccessPointKind.FUNCTION,
    AccessPointKind.GEOGNAME,
)
NOTHING_DECIDED = Decided()


@dataclass(frozen=True, slots=True, kw_only=True)
class Published:
    """One notice with what the index and the renditions need of it."""

    row: Row
    fonds: str
    texts: tuple[tuple[int, PageText], ...]
    size: tuple[int, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Exported:
    """What may be handed out of one record; `whole` is not set where it is title and code only.

    `canvases` are the pages whose pictures may go out as they are, `zoom` their tiles too.
    """

    record: Unit | Agent
    whole: bool
    canvases: tuple[Canvas, ...] = ()
    zoom: bool = False


@dataclass(frozen=True, slots=True)
class Wanted:
    """A rendition to be made: the master's digest, the page, whether tiles are allowed."""

    digest: str
    frame: int
    zoom: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Beside:
    """What an edition is composed with beside the records in force."""

    withdrawn: Iterable[Unit] = ()
    decided: Decided = NOTHING_DECIDED
    thesaurus: Thesaurus = NO_THESAURUS


class Composer:
    """Composes the notices of one edition on one day.

    A catalogue of a million units does not fit in memory. What trees, rights and links need of
    each is kept; its words are read again when its notice is made.
    """

    def __init__(
        self,
        held: Iterable[Held],
        beside: Beside,
        *,
        day: date,
        edition: str,
        hidden: frozenset[str],
        probes: dict[str, Probe],
    ) -> None:
        """Read everything in force; `hidden` holds the search forms of withheld codes and ids.

        A withheld record is read all the same: what lies below it must know that it is there.
        """
        self._objections: dict[str, list[AccessCondition]] = defaultdict(list)
        for said in beside.decided.objections:
            self._objections[search_form(said.code)].append(condition_of(said.outputs))
        self._day = day
        self._edition = edition
        self._probes = probes
        self._thesaurus = beside.thesaurus
        self._units = Shelf()
        self._people: dict[str, Agent] = {}
        self._agents: dict[str, Agent] = {}
        self._under: dict[str, str] = {}
        self._parents: dict[str, str | None] = {}
        self._levels: dict[str, Level] = {}
        self._steps: dict[str, Step] = {}
        self._aboves: dict[tuple[str, ...], _Above] = {}
        self._next_day: date | None = None
        veiled = self._read(one_page_each(held, beside.decided.samenesses), hidden)
        gone = {
            unit.id: unit
            for unit in beside.withdrawn
            if unit.id not in self._parents and unit.id not in self._people
        }
        bearers = self._bearers(gone.values())
        # A table names the unit above by its code, whatever finding aid that unit came with.
        strange = {
            id_: parent
            for id_, parent in self._parents.items()
            if parent and parent not in self._parents
        }
        self._parents.update((id_, bearers.get(parent)) for id_, parent in strange.items())
        self._showings = self._shown()
        never_delivered = {table_id(form) for form in hidden}
        for id_, showing in self._showings.items():
            if not publishable(showing) or (
                hidden and self._is_below(id_, veiled, never_delivered, strange)
            ):
                self._units.drop(id_)
        self._former = self._codes_of_the_withdrawn(gone, bearers)
        self._read_people(veiled)
        self._lead_to_descriptions(gone.values())
        self._children: dict[str | None, int] = defaultdict(int)
        for id_ in self._units:
            self._children[self._parent(id_)] += 1
        self._link()

    def _read(self, held: Iterable[Held], hidden: frozenset[str]) -> set[str]:
        """Keep of each record what is needed of it; returns the ids of those withheld."""
        veiled: set[str] = set()
        # What many records have in common is kept once.
        levels: dict[Level, Level] = {}
        parents: dict[str | None, str | None] = {}
        for each in held:
            record = each.record
            level = self._level(record, each.policy)
            self._levels[record.id] = levels.setdefault(level, level)
            if isinstance(record, Unit):
                self._units.put(slim(with_words_alone(record)))
                self._parents[record.id] = parents.setdefault(record.parent, record.parent)
            else:
                self._people[record.id] = record
                self._under[record.id] = each.delivery
            if hidden and not hidden.isdisjoint(_forms(record)):
                veiled.add(record.id)
            for day in changes_after(record, self._day, level.conditions):
                self._next_day = min(day, self._next_day or day)
        return veiled

    def _bearers(self, gone: Iterable[Unit]) -> dict[str, str]:
        """The units that are asked for by their codes: the first unit with a code bears it.

        So ask units whose parent is not known by its id, and what is gone; most often nobody does.
        """
        asked = {parent for parent in self._parents.values() if parent}
        asked.difference_update(self._parents)
        for unit in gone:
            asked.update((unit.parent or "", asked_as(unit.reference)))
        units = ((id_, unit.reference) for id_, unit in self._units.items())
        return first_bearers(asked, units) if asked else {}

    def _shown(self) -> dict[str, Showing]:
        """What may be done with each unit: the same where the same is said of all that is above."""
        same: dict[tuple[Level, ...], Showing] = {}
        found = {}
        for id_ in self._parents:
            own, *above = levels = tuple(self._levels[each] for each in (id_, *self._chain(id_)))
            if levels not in same:
                same[levels] = inherited(own, above, self._day)
            found[id_] = same[levels]
        return found

    def _is_below(
        self, id_: str, veiled: set[str], never_delivered: set[str], strange: dict[str, str]
    ) -> bool:
        """Whether a unit, or one above it, is withheld; also one that was never delivered."""
        line = (id_, *self._chain(id_))
        named = (strange.get(each) or self._parents[each] for each in line)
        return not (veiled.isdisjoint(line) and never_delivered.isdisjoint(filter(None, named)))

    def _codes_of_the_withdrawn(
        self, gone: dict[str, Unit], bearers: dict[str, str]
    ) -> dict[str, tuple[str, ...]]:
        """Per record, the codes of those once below it: printed sheets still lead somewhere."""
        found: dict[str, list[str]] = defaultdict(list)
        for unit in gone.values():
            above, passed = unit.parent, {unit.id}
            while above in gone and above not in passed:
                passed.add(above)
                above = gone[above].parent
            heir = above if above in self._units else bearers.get(above or "")
            known = asked_as(unit.reference) in bearers
            if unit.reference and not known and heir in self._units and heir is not None:
                found[heir].append(unit.reference)
        return {heir: tuple(codes) for heir, codes in found.items()}

    def _lead_to_descriptions(self, gone: Iterable[Unit]) -> None:
        """A picture's own record, once described, leads to the one record that shows it now."""
        described: dict[str, list[str]] = defaultdict(list)
        for unit in gone:
            if unit.canvases and unit.canvases[0].digest and stands_for_file(unit):
                described[unit.canvases[0].digest].append(unit.id)
        heirs: dict[str, set[str]] = defaultdict(set)
        for record, _showing in self._pictured() if described else ():
            for canvas in record.canvases:
                if canvas.digest in described and record.id not in self._living:
                    heirs[canvas.digest].add(record.id)
        for digest, ids in heirs.items():
            if len(ids) == 1:
                heir = next(iter(ids))
                self._former[heir] = (*self._former.get(heir, ()), *described[digest])

    def _read_people(self, veiled: set[str]) -> None:
        """The people who may be named, each as every output may have her."""
        self._living: set[str] = set()
        for id_, person in self._people.items():
            if id_ in veiled:
                continue
            if possibly_living(person, self._day):
                self._living.add(id_)
            agent = self._agents[id_] = protected(person, self._day)
            showing = self._agent_showing(id_)
            if not publishable(showing):
                del self._agents[id_]
            elif not showing.may(Output.SCREEN):
                self._agents[id_] = name_only(agent)
        dead = set(self._agents) - self._living
        # A tie names nobody of whom nothing may be told: closed, withheld, or perhaps alive.
        untold = set(self._people) - dead
        self._agents = {
            id_: without_living_kin(agent, dead, untold) for id_, agent in self._agents.items()
        }

    def _chain(self, id_: str) -> list[str]:
        """The ids above a unit, nearest first; a ring of parents ends where it closes."""
        found: list[str] = []
        above = self._parents[id_]
        while above and above not in found and above != id_:
            found.append(above)
            above = self._parents[above]
        return found

    def _parent(self, id_: str) -> str | None:
        above = self._parents[id_]
        return above if above != id_ and above in self._units else None

    def _level(self, record: Unit | Agent, policy: str) -> Level:
        """What is said of a record by itself, and what somebody objects to."""
        name = record.level if isinstance(record, Unit) else ""
        objected = (
            [each for form in _forms(record) for each in self._objections.get(form, ())]
            if self._objections
            else ()
        )
        return Level(name, conditions_of(record), Policy(policy), tuple(objected))

    def _agent_showing(self, id_: str) -> Showing:
        showing = inherited(self._levels[id_], (), self._day)
        return replace(showing, protected=id_ in self._living)

    def _link(self) -> None:
        """Tie units and people both ways, each tie with its reason."""
        alone = {
            name: id_
            for name, id_ in links.bearers(
                # A namesake who may not be told of is a namesake all the same.
                self._people.values()
            ).items()
            if id_ in self._agents and id_ not in self._living
        }
        self._ties: dict[str, dict[str, str]] = defaultdict(dict)
        self._portraits: dict[str, str] = {}
        by_code: dict[str, str] = {}
        # Without people nothing is tied: nothing need be looked at.
        for id_, unit in self._units.items() if self._agents else ():
            if unit.reference:
                by_code[search_form(unit.reference)] = id_
            if not self._open(id_):
                continue
            for person in links.people_named(unit, alone):
                self._ties[id_].setdefault(person, links.NAMED)
                self._ties[person].setdefault(id_, links.NAMED)
                if links.is_portrait(unit):
                    self._portraits[person] = min(id_, self._portraits.get(person, id_))
        for id_, agent in self._agents.items():
            for cited in links.units_cited(agent, by_code):
                self._ties[id_][cited] = links.SOURCE
                self._ties[cited].setdefault(id_, links.SOURCE)

    def _open(self, id_: str) -> bool:
        return self._showings[id_].may(Output.SCREEN)

    def wanted(self) -> list[Wanted]:
        """The renditions that the notices need, each once."""
        found: dict[tuple[str, int], Wanted] = {}
        for record, showing in self._pictured():
            if showing.may(Output.SCREEN):
                for canvas in record.canvases:
                    zoom = showing.may(Output.ZOOM)
                    before = found.get((canvas.digest, canvas.frame))
                    found[canvas.digest, canvas.frame] = Wanted(
                        canvas.digest, canvas.frame, zoom or bool(before and before.zoom)
                    )
        return list(found.values())

    def _pictured(self) -> Iterator[tuple[Unit | Agent, Showing]]:
        for id_ in self._units.pictured:
            if id_ in self._units:
                yield self._units[id_], self._showings[id_]
        for id_, agent in self._agents.items():
            yield agent, self._agent_showing(id_)

    def counts(self) -> tuple[int, int]:
        """Of how many records something is published, and how many of them are persons."""
        return len(self._units) + len(self._agents), len(self._agents)

    def exported(self, again: Iterable[Held]) -> Iterator[Exported]:
        """What may leave the house, units in their order, then agents by their ids.

        A file that was handed out is never called back. So nothing goes out of whoever may be
        alive, nor of what is closed to exports in so many words; what may be shown here and not
        handed out is there by code, title, level and dates. `again` as for `published`.
        """
        for each in again:
            if not isinstance(each.record, Unit):
                break
            id_ = each.record.id
            if id_ in self._units and not self._kept_in(id_):
                unit, showing = with_words_alone(each.record), self._showings[id_]
                whole = showing.may(Output.EXPORT) and showing.may(Output.SCREEN)
                shown = replace(unit if whole else _title_only(unit), parent=self._parent(id_))
                # Its title is never made of the words of its content.
                yield _exported(shown, showing, unit.canvases if whole else (), whole=whole)
        for id_ in sorted(self._agents):
            agent, showing = self._agents[id_], self._agent_showing(id_)
            if id_ not in self._living and not self._kept_in(id_):
                whole = showing.may(Output.EXPORT) and showing.may(Output.SCREEN)
                shown_agent = agent if whole else name_only(agent)
                yield _exported(shown_agent, showing, agent.canvases if whole else (), whole=whole)

    def _kept_in(self, id_: str) -> bool:
        """Whether a condition in force, here or above, closes the record to exports by name."""
        above = self._chain(id_) if id_ in self._parents else []
        levels = (self._levels[each] for each in (id_, *above))
        return any(
            Output.EXPORT in said.closed_to and (said.until is None or said.until > self._day)
            for level in levels
            for said in (*level.conditions, *level.objections)
        )

    def next_day(self) -> date | None:
        """The first day after this one on which something opens by itself."""
        return self._next_day

    def published(self, again: Iterable[Held]) -> Iterator[Published]:
        """Every notice, units in their order, then people in that of the alphabet.

        `again` gives the records in force once more; nobody may have changed them meanwhile.
        """
        for each in again:
            if not isinstance(each.record, Unit):
                break
            if each.record.id in self._units:
                yield self._unit(with_words_alone(each.record), each.delivery)
        order = sorted(
            self._agents,
            key=lambda id_: (_alphabet(self._agents[id_]), id_),
        )
        for rank, id_ in enumerate(order):
            yield self._person(id_, rank)

    def _unit(self, unit: Unit, delivery: str) -> Published:
        id_ = unit.id
        showing = self._showings[id_]
        is_open = showing.may(Output.SCREEN)
        shown = unit if is_open else _title_only(unit)
        canvases = self._canvases(unit.canvases, showing)
        above = self._above(id_)
        step = self._steps.get(id_) or self._step_of(unit)
        notice = Notice(
            id=id_,
            reference=unit.reference,
            kind=unit.kind.value,
            title=step.title,
            dates=step.dates,
            showing=showing,
            unit=replace(shown, canvases=(), images=())
            if shown.canvases or shown.images
            else shown,
            ancestors=above.steps,
            inherited=_inherited(shown, above.said) if is_open else (),
            related=self._related(id_) if is_open else (),
            canvases=canvases,
            places=_places(shown.points(AccessPointKind.GEOGNAME)),
            edition=self._edition,
            delivery=delivery,
            former=self._former.get(id_, ()),
            terms=self._thesaurus.widened(shown.points(*_TERMS)),
        )
        fonds = above.steps[0] if above.steps else step
        return Published(
            row=Row(
                notice=notice,
                step=step,
                parent=self._parent(id_),
                position=unit.position,
                sort_key=sort_key(unit.reference),
                month_day=_month_day(shown) if is_open and canvases else "",
                further_codes=shown.identifiers,
                pages=_pages(unit.canvases) if is_open else (),
            ),
            fonds=fonds.title if fonds.kind == Kind.FONDS.value else "",
            texts=_texts(unit.canvases) if is_open else (),
            size=_size(unit.canvases) if is_open else (0, 0),
        )

    def _person(self, id_: str, rank: int) -> Published:
        agent, showing = self._agents[id_], self._agent_showing(id_)
        pictures, pictured = self._pictures_of(agent)
        notice = Notice(
            id=id_,
            reference=agent.reference,
            kind=Kind.PERSON.value,
            title=title_of(agent),
            dates=dates_of(agent),
            showing=showing,
            agent=replace(agent, canvases=(), images=()),
            related=self._related(id_) if id_ not in self._living else (),
            canvases=self._canvases(pictures, pictured),
            places=_places(said.place for said in agent.statements),
            edition=self._edition,
            delivery=self._under[id_],
            former=self._former.get(id_, ()),
            people_rank=rank,
        )
        return Published(
            row=Row(
                notice=notice,
                step=self._step(id_),
                parent=None,
                position=rank,
                sort_key=fold(notice.title),
                alphabet=_alphabet(agent),
                further_codes=agent.identifiers,
                pages=_pages(agent.canvases) if showing.may(Output.SCREEN) else (),
            ),
            fonds="",
            texts=(),
            size=_size(pictures),
        )

    def _pictures_of(self, agent: Agent) -> tuple[tuple[Canvas, ...], Showing]:
        """A person's own pictures, else the portrait kept in a fonds, under that unit's rights."""
        portrait = self._portraits.get(agent.id)
        showing = self._agent_showing(agent.id)
        if agent.canvases or portrait is None or not showing.may(Output.SCREEN):
            return agent.canvases, showing
        return self._units[portrait].canvases[:1], self._showings[portrait]

    def _title(self, unit: Unit) -> str:
        """What a unit is called; a closed one is never called by the words of its content."""
        return title_of(unit if self._open(unit.id) else _title_only(unit))

    def _step(self, id_: str) -> Step:
        """A record as a line of a tree; those that stand above others are asked for often."""
        found = self._steps.get(id_)
        if found is None:
            found = self._made_step(id_)
            if self._children.get(id_):
                self._steps[id_] = found
        return found

    def _made_step(self, id_: str) -> Step:
        record = self._units.get(id_) or self._agents[id_]
        if isinstance(record, Agent):
            return Step(
                id=id_,
                reference=record.reference,
                title=title_of(record),
                level="",
                kind=Kind.PERSON.value,
                dates=dates_of(record),
                thumbnail=self._thumbnail(*self._pictures_of(record)),
            )
        return self._step_of(record)

    def _step_of(self, unit: Unit) -> Step:
        showing = self._showings[unit.id]
        return Step(
            id=unit.id,
            reference=unit.reference,
            title=self._title(unit),
            level=unit.level,
            kind=unit.kind.value,
            dates=dates_of(unit),
            children=self._children.get(unit.id, 0),
            locked=not showing.may(Output.SCREEN),
            thumbnail=self._thumbnail(unit.canvases, showing),
        )

    def _thumbnail(self, canvases: tuple[Canvas, ...], showing: Showing) -> str:
        """The picture that stands for a record in lists; never one that is veiled."""
        if not showing.may(Output.SCREEN) or not canvases or canvases[0].veil:
            return ""
        return names(canvases[0].digest, canvases[0].frame).thumbnail

    def _canvases(
        self, canvases: tuple[Canvas, ...], showing: Showing
    ) -> tuple[PublishedCanvas, ...]:
        if not showing.may(Output.SCREEN):
            return ()
        published = []
        for canvas in canvases:
            files = names(canvas.digest, canvas.frame)
            probe = self._probes.get(canvas.digest)
            published.append(
                PublishedCanvas(
                    label=canvas.label,
                    width=canvas.width,
                    height=canvas.height,
                    thumbnail=files.thumbnail,
                    screen=files.screen,
                    tiles=files.tiles if showing.may(Output.ZOOM) else "",
                    text=f"{canvas.digest[:32]}-{canvas.frame}" if canvas.text else "",
                    alternative=canvas.alternative,
                    veil=canvas.veil,
                    mean_colour=probe.colour if probe else "#c8bfae",
                    printable=showing.may(Output.IMAGE_PRINT),
                )
            )
        return tuple(published)

    def _above(self, id_: str) -> "_Above":
        """What a unit has of those above it; what stands beside it has the same."""
        chain = tuple(above for above in self._chain(id_) if above in self._units)
        found = self._aboves.get(chain)
        if found is None:
            found = self._aboves[chain] = _Above(
                steps=tuple(self._step(above) for above in reversed(chain)),
                said=self._said(chain),
            )
        return found

    def _said(self, chain: tuple[str, ...]) -> dict[Element, tuple[Inherited, ...]]:
        """What the levels of a chain state, each element by the nearest that states it openly."""
        found: dict[Element, tuple[Inherited, ...]] = {}
        for owner in (self._units[above] for above in chain if self._open(above)):
            for element in INHERITED:
                said = tuple(
                    Inherited(passage=passage, level=owner.level, reference=owner.reference)
                    for passage in owner.passages
                    if passage.element is element
                )
                if said:
                    found.setdefault(element, said)
        return {element: found[element] for element in INHERITED if element in found}

    def _related(self, id_: str) -> tuple[Related, ...]:
        ties = self._ties.get(id_, {})
        return tuple(
            Related(step=self._step(other), reason=reason)
            for other, reason in list(ties.items())[:MOST_RELATED]
            if other in self._units or other in self._agents
        )


@dataclass(frozen=True, slots=True)
class _Above:
    """The levels above a unit from the top down, and what they state by element."""

    steps: tuple[Step, ...]
    said: dict[Element, tuple[Inherited, ...]]


def _inherited(unit: Unit, above: dict[Element, tuple[Inherited, ...]]) -> tuple[Inherited, ...]:
    """Passages that the unit is silent on and a level above states."""
    own = [passage.element for passage in unit.passages if passage.text]
    return tuple([each for element, said in above.items() if element not in own for each in said])


def _exported(
    record: Unit | Agent, showing: Showing, canvases: tuple[Canvas, ...], *, whole: bool
) -> Exported:
    """A record as it goes out: without names of files, and without those whom regions name."""
    pictured = canvases if showing.may(Output.IMAGE_PRINT) else ()
    pictured = tuple(canvas for canvas in pictured if canvas.digest)
    return Exported(
        record=replace(record, canvases=(), images=(), origin=NOWHERE),
        whole=whole,
        canvases=tuple(replace(canvas, regions=()) for canvas in pictured),
        zoom=showing.may(Output.ZOOM),
    )


def one_page_each(held: Iterable[Held], samenesses: Iterable[Sameness]) -> Iterator[Held]:
    """The records, those of one person made one: as staff have decided, whoever delivered them."""
    head_of = heads((said.kept, said.other) for said in samenesses if said.verdict is Verdict.SAME)
    waiting: dict[str, list[Held]] = defaultdict(list)
    for each in held:
        head = head_of.get(each.record.id)
        if head is None:
            yield each
        else:
            waiting[head].append(each)
    for head, pages in waiting.items():
        # Where the heading notice is gone, the oldest of the others heads the page.
        first = next((each for each in pages if each.record.id == head), pages[0])
        others = [each.record for each in pages if each is not first]
        if isinstance(first.record, Agent):
            agents = [record for record in others if isinstance(record, Agent)]
            yield replace(first, record=merged(first.record, agents))
        else:
            yield from pages


def _forms(record: Unit | Agent) -> set[str]:
    """The search forms of everything by which a record may be withheld."""
    codes = (record.id, record.reference, *record.identifiers)
    return {search_form(code) for code in codes} - {""}


def _title_only(unit: Unit) -> Unit:
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


def _alphabet(agent: Agent) -> str:
    return fold(agent.name.inverted).replace("'", "").replace("-", " ")


def _places(written: Iterable[str]) -> tuple[Place, ...]:
    """The places named, as the gazetteer knows them, with the places they ever belonged to."""
    found: dict[str, Place] = {}
    for name in written:
        known = gazetteer.find(name) if name else None
        if known is not None:
            found[known.id] = known
            for bond in known.parents:
                above = gazetteer.place(bond.place_id)
                if above is not None:
                    found.setdefault(above.id, above)
    return tuple(found.values())


def _month_day(unit: Unit) -> str:
    for dating in unit.dates:
        if dating.precision is Precision.DAY and dating.earliest:
            return dating.earliest.strftime("%m-%d")
    return ""


def _texts(canvases: tuple[Canvas, ...]) -> tuple[tuple[int, PageText], ...]:
    return tuple((place, canvas.text) for place, canvas in enumerate(canvases) if canvas.text)


def _size(canvases: tuple[Canvas, ...]) -> tuple[int, int]:
    return (canvases[0].width, canvases[0].height) if canvases else (0, 0)


def _pages(canvases: tuple[Canvas, ...]) -> tuple[tuple[str, PageText], ...]:
    """The words of canvases, by the name that notices use."""
    return tuple(
        (f"{canvas.digest[:32]}-{canvas.frame}", canvas.text) for canvas in canvases if canvas.text
    )
