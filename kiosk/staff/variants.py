"""Adds a form of name to a person: a revision like any other, which `undo` takes back."""

from dataclasses import dataclass
from datetime import UTC, datetime

from kiosk.catalogue.catalogue import Catalogue, CatalogueError, Receipt
from kiosk.catalogue.rows import Described, entry
from kiosk.generation.folder import Home
from kiosk.records.agent import Agent
from kiosk.records.reference import search_form
from kiosk.records.wire import to_json
from kiosk.rules.titles import title_of
from kiosk.rules.variants import bears, form_of, with_form
from kiosk.settings import Settings
from kiosk.staff import journal
from kiosk.staff.lock import errand
from kiosk.staff.publish import waiting
from kiosk.staff.take_in import catalogue_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Added:
    """A form that was added, and to whom; its number is that of a delivery.

    `alone` says that nothing else waits to be published.
    """

    reference: str
    title: str
    form: str
    number: int
    alone: bool


def record_of(catalogue: Catalogue, wanted: str) -> Described | None:
    """The record in force with this id or code."""
    by_id = catalogue.held([wanted]) if wanted else {}
    if wanted in by_id:
        return by_id[wanted].record
    code = search_form(wanted)
    return catalogue.by_code(code) if code else None


def add_form(home: Home, settings: Settings, wanted: str, written: str, *, who: str) -> Added:
    """Add a form of name to the person with this id or code.

    Raises CatalogueError when there is no such person, when she bears the form already, or when
    the form holds no word.
    """
    with errand(home.lock, "kiosk variant"):
        catalogue = catalogue_of(home, settings)
        try:
            alone = not waiting(home, catalogue.last_number())
            added = _add(catalogue, wanted, written, who, alone=alone)
        finally:
            catalogue.close()
    journal.enter(
        home.visit, who, "named", reference=added.reference, form=added.form, number=added.number
    )
    return added


def _add(catalogue: Catalogue, wanted: str, written: str, who: str, *, alone: bool) -> Added:
    against = catalogue.last_number()
    agent = record_of(catalogue, wanted)
    if not isinstance(agent, Agent):
        message = f"No person in the catalogue bears the code {wanted}. Check the code."
        raise CatalogueError(message)
    form = form_of(written, datetime.now(UTC).astimezone().date())
    if form is None:
        message = "Give the form of name to add, for example: Kovaldrik, Stanislas."
        raise CatalogueError(message)
    title = title_of(agent)
    if bears(agent, form):
        message = f"{title} bears the form {form.inverted} already. Publish if it is not found yet."
        raise CatalogueError(message)
    changed, known = with_form(agent, form), catalogue.known([agent.id])[agent.id]
    number = catalogue.accept(
        [entry(changed, known.scope, known.policy)],
        (),
        against=against,
        receipt=Receipt(
            name=f"{title} = {form.inverted}",
            day=journal.now(),
            who=who,
            policy=known.policy,
            report=to_json([]),
        ),
    )
    reference = agent.reference or agent.id
    return Added(reference=reference, title=title, form=form.inverted, number=number, alone=alone)
