"""Values with plain defaults: a test names only what it is about. All people are invented."""

from dataclasses import replace
from datetime import date
from typing import Any

from kiosk.records.access import Output, Policy, Showing
from kiosk.records.agent import Agent, NameForm
from kiosk.records.dating import dated
from kiosk.records.notice import Notice
from kiosk.records.unit import Element, Kind, Passage, Unit
from kiosk.rules.showing import effective

TODAY = date(2026, 11, 25)

LETTER = Unit(
    id="u1",
    reference="1 J 0214/3",
    title="Lettre au maire de Wizernes",
    level="item",
    kind=Kind.DOCUMENT,
    dates=(dated("14 juin 1945"),),
    passages=(Passage(element=Element.SCOPECONTENT, text="Le secrétaire signale un retour."),),
)
MINER = Agent(
    id="p1",
    reference="P-0001",
    names=(NameForm(surname="Kowaldryk", given="Stanimir"),),
)
OPEN = effective([], Policy.FREE, TODAY)
SHUT = Showing(outputs=frozenset(), status=OPEN.status)
EVERY_OUTPUT = frozenset(Output)


def a_unit(**changes: Any) -> Unit:
    """A letter of 1945."""
    return replace(LETTER, **changes)


def a_person(**changes: Any) -> Agent:
    """A person of whom only the name is known."""
    return replace(MINER, **changes)


def a_notice(**changes: Any) -> Notice:
    """The notice of the letter, free for every output."""
    unit = changes.pop("unit", LETTER)
    plain = Notice(
        id="u1",
        reference="1 J 0214/3",
        kind="document",
        title="Lettre au maire de Wizernes",
        dates="14 juin 1945",
        showing=OPEN,
        unit=unit,
        edition="2026-11-25T093000Z",
    )
    return replace(plain, **changes)
