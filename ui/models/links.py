"""Words that lead somewhere: to a record, or to everything that bears the same term."""

from collections.abc import Iterable
from dataclasses import dataclass

from kiosk.records.notice import Notice
from kiosk.records.unit import Kind
from kiosk.rules.links import name_key


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkRow:
    """One word or name; `target` is `person`, `document`, `place`, `subject`, `find` or empty."""

    text: str
    target: str = ""
    key: str = ""


def records(rows: Iterable[tuple[str, str]], target: str) -> list[LinkRow]:
    """Texts with the ids they lead to; without an id the text leads nowhere."""
    return [LinkRow(text=text, target=target if id_ else "", key=id_) for text, id_ in rows]


def terms(texts: Iterable[str], target: str) -> list[LinkRow]:
    """Terms that lead to everything bearing them."""
    return [LinkRow(text=text, target=target, key=text) for text in texts]


def people(texts: Iterable[str], notice: Notice) -> list[LinkRow]:
    """Names of people: to the person's notice where it is known, else to a search of the name."""
    known = {
        name_key(each.step.title): each.step.id
        for each in notice.related
        if each.step.kind == Kind.PERSON.value
    }
    made = []
    for text in texts:
        id_ = known.get(name_key(text), "")
        made.append(LinkRow(text=text, target="person" if id_ else "find", key=id_ or text))
    return made


def page_of(kind: str) -> str:
    """The page that shows a record of this kind."""
    return "person" if kind == Kind.PERSON.value else "document"
