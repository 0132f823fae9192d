"""The same person in several lists: pairs are proposed, staff decide, decisions can be undone."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import combinations

from index.names.daitch_mokotoff import codes
from kiosk.catalogue import decisions
from kiosk.catalogue.catalogue import Catalogue, CatalogueError
from kiosk.generation.folder import Home
from kiosk.records.agent import Agent
from kiosk.records.decided import Sameness, Verdict
from kiosk.records.folding import squeezed, words
from kiosk.rules.compared import Compared, compared
from kiosk.rules.joined import heads
from kiosk.rules.sameness import Likeness, likeness
from kiosk.rules.titles import dates_of, title_of
from kiosk.settings import Settings
from kiosk.staff import journal
from kiosk.staff.lock import errand
from kiosk.staff.take_in import catalogue_of
from kiosk.staff.variants import record_of

MOST_TOGETHER = 60
"""Notices of one sound and given name that are compared each with each; more say nothing."""
MOST_PROPOSED = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """One of the two notices, as staff tell them apart."""

    id: str
    reference: str
    title: str
    dates: str
    lists: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """Two notices that may be one person's, as documented for `kiosk same --json`."""

    one: Side
    other: Side
    strength: float
    grounds: tuple[str, ...]
    compared: tuple[Compared, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """What was decided about two notices, as documented for `kiosk same --decided --json`."""

    kept: Side
    other: Side
    verdict: str
    decided_at: str
    decided_by: str


def proposals(home: Home, settings: Settings) -> tuple[Proposal, ...]:
    """The pairs that nobody has decided, the likeliest first, at most 500."""
    agents, standing = _held(home, settings)
    settled = _Settled(standing)
    found = [
        each for each in likenesses(agents.values()) if not settled.about(each.one, each.other)
    ]
    found.sort(key=lambda each: (-each.strength, each.one, each.other))
    return tuple(
        Proposal(
            one=_side(agents[each.one]),
            other=_side(agents[each.other]),
            strength=each.strength,
            grounds=tuple(ground.value for ground in each.grounds),
            compared=compared(agents[each.one], agents[each.other]),
        )
        for each in found[:MOST_PROPOSED]
    )


def decided(home: Home, settings: Settings) -> tuple[Decision, ...]:
    """The decisions that stand, newest first."""
    agents, standing = _held(home, settings)

    def side(id_: str) -> Side:
        agent = agents.get(id_)
        return _side(agent) if agent else Side(id=id_, reference="", title="", dates="", lists=())

    return tuple(
        Decision(
            kept=side(said.kept),
            other=side(said.other),
            verdict=said.verdict.value,
            decided_at=said.decided_at,
            decided_by=said.decided_by,
        )
        for said in reversed(standing)
    )


def _held(home: Home, settings: Settings) -> tuple[dict[str, Agent], tuple[Sameness, ...]]:
    """Every person, family and body by id, and the decisions that stand."""
    catalogue = catalogue_of(home, settings)
    try:
        agents = {
            held.record.id: held.record
            for held in catalogue.records()
            if isinstance(held.record, Agent)
        }
        return agents, decisions.samenesses(catalogue)
    finally:
        catalogue.close()


class _Settled:
    """Which pairs need not be asked about: decided ones, and what follows from them.

    Who is one with A and one with B makes A and B one; who is apart from A is apart from all
    that are one with A.
    """

    def __init__(self, standing: Iterable[Sameness]) -> None:
        standing = tuple(standing)
        self._heads = heads(
            (said.kept, said.other) for said in standing if said.verdict is Verdict.SAME
        )
        self._pairs = {frozenset((said.kept, said.other)) for said in standing}
        self._apart = {
            frozenset((self._head(said.kept), self._head(said.other)))
            for said in standing
            if said.verdict is Verdict.APART
        }

    def _head(self, id_: str) -> str:
        return self._heads.get(id_, id_)

    def about(self, one: str, other: str) -> bool:
        """Whether it is settled about two notices."""
        ends = frozenset((self._head(one), self._head(other)))
        return frozenset((one, other)) in self._pairs or len(ends) == 1 or ends in self._apart


def likenesses(agents: Iterable[Agent]) -> Iterator[Likeness]:
    """Every pair that may be one person, each once: those of one sound and given name."""
    blocks: dict[tuple[str, str], dict[str, Agent]] = defaultdict(dict)
    for agent in agents:
        for key in _keys(agent):
            blocks[key][agent.id] = agent
    passed: set[tuple[str, str]] = set()
    for block in blocks.values():
        if len(block) > MOST_TOGETHER:
            continue
        for one, other in combinations(sorted(block.values(), key=lambda each: each.id), 2):
            pair = (one.id, other.id)
            if pair not in passed:
                passed.add(pair)
                found = likeness(one, other, alike=True)
                if found is not None:
                    yield found


def _keys(agent: Agent) -> set[tuple[str, str]]:
    found: set[tuple[str, str]] = set()
    for form in agent.names:
        given = next(iter(words(form.given)), "")
        if given:
            found.update((code, given) for code in codes(squeezed(form.surname)))
    return found


def _side(agent: Agent) -> Side:
    return Side(
        id=agent.id,
        reference=agent.reference,
        title=title_of(agent),
        dates=dates_of(agent),
        lists=agent.lists,
    )


def decide(
    home: Home, settings: Settings, kept: str, other: str, verdict: Verdict, *, who: str
) -> Sameness:
    """Keep that two notices are one person's, under the first one's heading, or that they are not.

    Raises CatalogueError when there is no such person or they are decided already.
    """
    with errand(home.lock, "kiosk same"):
        catalogue = catalogue_of(home, settings)
        try:
            one, two = _person(catalogue, kept), _person(catalogue, other)
            if one.id == two.id:
                raise CatalogueError(f"{kept} and {other} are one notice already.")
            pair = {one.id, two.id}
            if any({said.kept, said.other} == pair for said in decisions.samenesses(catalogue)):
                message = f"It is decided already about {kept} and {other}. Undo it first."
                raise CatalogueError(message)
            said = Sameness(
                kept=one.id, other=two.id, verdict=verdict, decided_at=journal.now(), decided_by=who
            )
            decisions.keep_sameness(catalogue, said)
        finally:
            catalogue.close()
    what = "joined" if verdict is Verdict.SAME else "told apart"
    journal.enter(home.visit, who, what, reference=f"{one.reference} / {two.reference}")
    return said


def undo(home: Home, settings: Settings, kept: str, other: str, *, who: str) -> int:
    """Take a decision about two notices back; returns how many stood."""
    with errand(home.lock, "kiosk same"):
        catalogue = catalogue_of(home, settings)
        try:
            one, two = _person(catalogue, kept), _person(catalogue, other)
            undone = decisions.undo_sameness(catalogue, one.id, two.id, day=journal.now(), who=who)
        finally:
            catalogue.close()
    if undone:
        journal.enter(
            home.visit, who, "decision undone", reference=f"{one.reference} / {two.reference}"
        )
    return undone


def _person(catalogue: Catalogue, wanted: str) -> Agent:
    found = record_of(catalogue, wanted)
    if not isinstance(found, Agent):
        raise CatalogueError(f"No person in the catalogue bears the code {wanted}. Check the code.")
    return found
