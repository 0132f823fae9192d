"""What a page of one record needs, gathered in the lookup thread in one go."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.records.folding import fold
from kiosk.records.notice import Notice, Step
from kiosk.records.unit import Element, Kind

if TYPE_CHECKING:
    from ui.holdings import Holdings

BESIDE = 60
"""Siblings shown around the record; a carton of thousands is not listed whole."""
MOST_STEPS = 24
_DOCUMENT = frozenset(("document", "dokument"))
_HINT = frozenset(("indice", "hint", "hinweis", "tip"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Gathered:
    """A notice with what stands around it.

    `beside` are the records under the same parent, `below` those under this one, `steps` the
    notices of a dossier's steps and `answers` the document of each, `cited` the ids of the records
    that sources name by their code.
    """

    notice: Notice
    beside: tuple[Step, ...] = ()
    below: tuple[Step, ...] = ()
    steps: tuple[Notice, ...] = ()
    answers: tuple[Notice | None, ...] = ()
    cited: tuple[tuple[str, str], ...] = ()
    portrait: str = ""

    def id_of(self, reference: str) -> str:
        """The id of the record that bears a code named by a source; empty when none is shown."""
        return next((id_ for code, id_ in self.cited if code == reference), "")


def gather(holdings: "Holdings", record_id: str) -> Gathered | None:
    """Everything for one page; None when the record is not (or no longer) shown."""
    notice = holdings.notice(record_id)
    if notice is None:
        return None
    if notice.agent is not None:
        return Gathered(notice=notice, cited=_cited(holdings, notice))
    parent = notice.ancestors[-1].id if notice.ancestors else None
    beside = holdings.shown(holdings.records.children(parent)) if parent else ()
    below = holdings.shown(holdings.records.children(record_id, 0, BESIDE))
    steps: tuple[Notice, ...] = ()
    if notice.kind == Kind.DOSSIER.value:
        found = (
            holdings.notice(step.id) for step in below[:MOST_STEPS] if step.kind == Kind.STEP.value
        )
        steps = tuple(each for each in found if each is not None)
    tasks = steps or ((notice,) if notice.kind == Kind.STEP.value else ())
    return Gathered(
        notice=notice,
        beside=around(beside, record_id),
        below=below,
        steps=steps,
        answers=tuple(_answer(holdings, step) for step in tasks),
    )


def around(steps: tuple[Step, ...], record_id: str) -> tuple[Step, ...]:
    """At most `BESIDE` lines, the record's own among them, in their order."""
    if len(steps) <= BESIDE:
        return steps
    place = next((at for at, step in enumerate(steps) if step.id == record_id), 0)
    first = min(max(0, place - BESIDE // 2), len(steps) - BESIDE)
    return steps[first : first + BESIDE]


@dataclass(frozen=True, slots=True)
class Task:
    """What a step asks: the code of its document, its hint, and what else it says."""

    document: str
    hint: str
    rest: str


def task(text: str) -> Task:
    """A step's text: `Document : code` and `Indice : words`, each a paragraph of its own."""
    document, hint, rest = "", "", []
    for paragraph in text.split("\n\n"):
        head, colon, words = paragraph.partition(":")
        key = fold(head).strip() if colon else ""
        if key in _DOCUMENT:
            document = words.strip()
        elif key in _HINT:
            hint = words.strip()
        elif paragraph.strip():
            rest.append(paragraph)
    return Task(document, hint, "\n\n".join(rest))


def task_of(notice: Notice) -> Task:
    """What the step of this notice asks."""
    return task(notice.unit.passage(Element.SCOPECONTENT) if notice.unit else "")


def _answer(holdings: "Holdings", step: Notice) -> Notice | None:
    """The document in which the answer of a step is found."""
    for id_ in holdings.records.ids(task_of(step).document):
        found = holdings.notice(id_)
        if found is not None and found.id != step.id:
            return found
    return None


def _cited(holdings: "Holdings", notice: Notice) -> tuple[tuple[str, str], ...]:
    if notice.agent is None:
        return ()
    sources = [
        *notice.agent.sources,
        *(s for said in notice.agent.statements for s in said.sources),
    ]
    found: dict[str, str] = {}
    for source in sources:
        if source.reference and source.reference not in found:
            for id_ in holdings.records.ids(source.reference):
                if id_ != notice.id and holdings.notice(id_) is not None:
                    found[source.reference] = id_
                    break
    return tuple(found.items())
