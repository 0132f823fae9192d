"""Forms of name that the staff add, because visitors ask for a person under them.

Such a form names the Resource Centre as its source. It is no supplier's: a delivery that brings the
person again leaves it where it is.
"""

from dataclasses import replace
from datetime import date

from kiosk.records.agent import Agent, NameForm, NameType
from kiosk.records.folding import clean, words

HOUSE = "Centre de ressources"
_ADDED = HOUSE + ", forme ajoutée le "
MOST_LETTERS = 120


def is_own(form: NameForm) -> bool:
    """Whether the staff added this form."""
    return form.source.startswith(_ADDED)


def form_of(written: str, day: date) -> NameForm | None:
    """A form as the staff write it: a surname, and behind a comma a given name; None if empty.

    What a visitor typed in small letters is written as a name is.
    """
    text = clean(written)[:MOST_LETTERS]
    if text == text.lower():
        text = " ".join(part[:1].upper() + part[1:] for part in text.split(" "))
    surname, _comma, given = (part.strip() for part in text.partition(","))
    if not words(surname):
        return None
    return NameForm(
        surname=surname,
        given=given,
        type=NameType.WRITTEN,
        source=f"{_ADDED}{day:%d.%m.%Y}",
    )


def bears(agent: Agent, form: NameForm) -> bool:
    """Whether a person bears a form already, however it is written."""
    wanted = words(form.inverted)
    return any(words(each.inverted) == wanted for each in agent.names)


def with_form(agent: Agent, form: NameForm) -> Agent:
    """The person with one more form of name."""
    return agent if bears(agent, form) else replace(agent, names=(*agent.names, form))


def with_own_forms(agent: Agent, earlier: Agent) -> Agent:
    """A person as delivered anew, with the forms that the staff had added to her."""
    for form in earlier.names:
        if is_own(form):
            agent = with_form(agent, form)
    return agent
