"""The forms of a person's name in GEDCOM."""

import re
from collections.abc import Iterator

from kiosk.readers.gedcom.lines import Line
from kiosk.records.agent import NameForm, NameType
from kiosk.records.folding import clean, fold

MOST_NAME = 500
# Of a person without any name: what genealogists write for it.
NAMELESS = "N."

_SLASHED = re.compile(r"(?P<before>[^/]*)/(?P<surname>[^/]*)/?(?P<after>.*)\Z", re.DOTALL)
_TYPES = {
    "married": NameType.MARRIED,
    "maiden": NameType.MAIDEN,
    "birth": NameType.MAIDEN,
    "aka": NameType.ALIAS,
    "alias": NameType.ALIAS,
    "nick": NameType.ALIAS,
    "nickname": NameType.ALIAS,
    "professional": NameType.ALIAS,
}


def names_of(person: Line, sources: dict[int, str]) -> tuple[NameForm, ...]:
    """All forms, the first as the main one; `sources` names the source of a NAME by its line."""
    forms = list(_forms(person, sources))
    if not forms:
        return ()
    main = forms[0]
    others = (form for form in (*forms[1:], *_further(person, main)) if _new(form, main))
    return (
        NameForm(surname=main.surname, given=main.given, source=main.source),
        *dict.fromkeys(others),
    )


def _new(form: NameForm, main: NameForm) -> bool:
    return (form.surname, form.given) != (main.surname, main.given)


def _forms(person: Line, sources: dict[int, str]) -> Iterator[NameForm]:
    for line in person.each("NAME"):
        surname, given = _parts(line)
        if not surname:
            continue
        kind = _TYPES.get(fold(line.said("TYPE")), NameType.WRITTEN)
        source = sources.get(line.number, "")
        yield NameForm(surname=surname, given=given, type=kind, source=source)
        for nick in line.each("NICK"):
            name = _word(nick.value)
            if name:
                yield NameForm(surname=surname, given=name, type=NameType.ALIAS)
        # The same name in other letters: phonetic, romanised, translated.
        for other in line.each("FONE", "ROMN", "TRAN"):
            surname_too, given_too = _parts(other)
            if surname_too:
                yield NameForm(surname=surname_too, given=given_too, type=NameType.WRITTEN)


def _further(person: Line, main: NameForm) -> Iterator[NameForm]:
    """Names in lines of their own: `_MARNM`, `_AKA`, `ALIA` with words."""
    lines = [*person.each("_MARNM", "_AKA", "ALIA", "NICK")]
    for name in person.each("NAME"):
        lines.extend(name.each("_MARNM", "_AKA"))
    for line in lines:
        if line.pointer:
            continue
        surname, given = _parts(line)
        if not surname:
            continue
        kind = NameType.MARRIED if line.tag == "_MARNM" else NameType.ALIAS
        if "/" not in line.value:
            # A surname alone after marriage, a given name alone as a nickname.
            words = _word(line.value)
            surname, given = (
                (words, main.given) if kind is NameType.MARRIED else (main.surname, words)
            )
        yield NameForm(surname=surname, given=given, type=kind)


def titles_of(person: Line) -> tuple[str, ...]:
    """What stands before and behind the name: a rank, a degree, a generation."""
    found: list[str] = []
    for line in person.each("NAME"):
        bars = _SLASHED.match(line.value)
        found.extend(
            (
                _word(line.said("NPFX")),
                _word(line.said("NSFX")),
                _word(bars["after"]) if bars else "",
            )
        )
    return tuple(dict.fromkeys(words for words in found if words))


def _word(text: str) -> str:
    return clean(text[: 4 * MOST_NAME])[:MOST_NAME]


def _parts(line: Line) -> tuple[str, str]:
    """Surname and given names of a NAME line; who has one name only bears it as surname."""
    found = _SLASHED.match(line.value)
    given = _word(found["before"] if found else line.value)
    surname = _word(found["surname"]) if found else ""
    if given and surname:
        given = given.removeprefix(_word(line.said("NPFX"))).strip()
    surname = surname or _word(f"{line.said('SPFX')} {line.said('SURN')}")
    if not found and surname:
        # A name without bars, whose parts stand below it.
        given = given.removesuffix(surname).strip()
    given = given or _word(line.said("GIVN"))
    return (surname, given) if surname else (given, "")
