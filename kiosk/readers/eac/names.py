"""The forms of name of an authority record (EAC-CPF `nameEntry`)."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace

from lxml import etree

from kiosk.readers.markup import attributes, line_of, local_name
from kiosk.readers.xml_dates import spans
from kiosk.records.agent import AgentKind, NameForm, NameType
from kiosk.records.folding import fold

MOST_NAMES = 500

_SURNAMES = frozenset({"surname", "nom", "nom de famille", "family", "familyname", "lastname"})
_GIVEN = frozenset({"forename", "prenom", "prenoms", "given", "givenname", "firstname"})
_AUTHORIZED = frozenset({"autorisee", "authorized", "authorised", "preferred", "preferee"})
_ALIASES = frozenset({"alias", "pseudonym", "pseudonyme", "surnom"})
# How our own exports say why a form is borne.
_OWN = {f"kiosk:{type_.value}": type_ for type_ in NameType}
NOTHING: Mapping[str, str] = {}
# The years that tell namesakes apart in a heading; the dates of existence say them better.
_YEARS = re.compile(r"\s*(?:\((?P<in>[^()]*\d{3,4}[^()]*)\)|,\s*\d{4}\s*-\s*(?:\d{4})?)\s*\Z")
_PLAIN_YEARS = re.compile(r"[\d\s.,?–-]+\Z")


def names_of(
    identity: list[etree._Element],
    kind: AgentKind,
    sources: Mapping[str, str] = NOTHING,
    *,
    dated: bool,
) -> tuple[NameForm, ...]:
    """All forms of the name, the authorised one first.

    `dated` is set when the record gives dates of its own: the years in a person's heading are
    then left out, since they are said again. `sources` are those of the forms that our own exports
    number.
    """
    found = [(_rank(entry), place, entry) for place, entry in enumerate(_entries(identity))][
        :MOST_NAMES
    ]
    found.sort(key=lambda each: each[:2])
    forms: dict[tuple[str, ...], NameForm] = {}
    for _rank_of, place, entry in found:
        form = _form(entry, kind, first=not forms, dated=dated)
        own = _OWN.get(attributes(entry).get("localtype", ""))
        if form is not None and own is not None:
            form = replace(form, type=own, source=sources.get(str(place), ""))
            forms.setdefault((form.surname, form.given, form.type, form.source), form)
        elif form is not None:
            forms.setdefault((form.surname, form.given), form)
    return tuple(forms.values())


def _entries(identity: list[etree._Element]) -> Iterator[etree._Element]:
    for part in identity:
        name = local_name(part)
        if name == "nameentry":
            yield part
        elif name == "nameentryparallel":
            yield from (inner for inner in part if local_name(inner) == "nameentry")


def _rank(entry: etree._Element) -> int:
    """0 for the form that heads the notice, 1 for one that some rule prefers, 2 for others."""
    said = attributes(entry)
    if fold(said.get("localtype") or said.get("type") or "") in _AUTHORIZED:
        return 0
    inner = {local_name(part) for part in entry}
    return 1 if inner & {"authorizedform", "preferredform"} else 2


def _form(entry: etree._Element, kind: AgentKind, *, first: bool, dated: bool) -> NameForm | None:
    """One form; None where the entry holds no words."""
    parts = [
        (fold(attributes(part).get("localtype", "")), line_of(part))
        for part in entry
        if local_name(part) == "part"
    ]
    surname = " ".join(words for what, words in parts if what in _SURNAMES and words)
    given = " ".join(words for what, words in parts if what in _GIVEN and words)
    others = [words for what, words in parts if what not in _SURNAMES | _GIVEN and words]
    if surname:
        given = ", ".join(filter(None, (given, *others)))
    else:
        whole = ", ".join((*others, given) if given else others)
        surname, given = _split(whole, dated=dated) if kind is AgentKind.PERSON else (whole, "")
    if not surname:
        return None
    said = attributes(entry)
    named = fold(said.get("localtype") or said.get("type") or "")
    type_ = NameType.ALIAS if named in _ALIASES else NameType.WRITTEN
    return NameForm(
        surname=surname,
        given=given,
        type=NameType.MAIN if first else type_,
        source=_used(entry),
    )


def _split(whole: str, *, dated: bool) -> tuple[str, str]:
    """Surname and given name of a person's heading: `Labrouste, Henri (1801-1875)`."""
    years = _YEARS.search(whole)
    if years and dated and (years["in"] is None or _PLAIN_YEARS.match(years["in"])):
        whole = whole[: years.start()].strip() or whole
    surname, comma, given = whole.partition(",")
    if comma and surname.strip() and not any(sign.isdigit() for sign in given):
        return surname.strip(), given.strip()
    return whole, ""


def _used(entry: etree._Element) -> str:
    """When a form was in use."""
    return ", ".join(
        span.whole.written
        for part in entry
        if local_name(part) == "usedates"
        for span in spans(part)
        if span.whole
    )
