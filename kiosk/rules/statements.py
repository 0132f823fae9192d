"""The small grammar of a table's cells about people: statements, sources, stages of a path.

    a || b                two sources contradict one another
    ? a                   an alternative that the historian does not retain
    a [source ; source]   the sources that say so; `1 J 214/3: letter` begins with a code
    kind: place, date -> date (detail) [source] > next stage

`docs/formats.md` explains it with examples.
"""

import re

from kiosk.records.agent import (
    Citation,
    NameForm,
    NameType,
    Property,
    StageKind,
    Statement,
    Status,
)
from kiosk.records.dating import Dating, dated
from kiosk.records.folding import clean, fold

_SOURCES = re.compile(r"\s*\[(?P<sources>[^\[\]]*)\]\s*\Z")
_DETAIL = re.compile(r"\s*\((?P<detail>[^()]*)\)\s*\Z")
_STAGE = re.compile(r"\s*(?P<kind>[^:,]{2,20})\s*:\s*(?P<rest>.*)\Z", re.DOTALL)
_NUMBER = re.compile(r"(?P<number>[^@]+?)(?:@(?P<camp>[^,]*)(?:,(?P<date>.*))?)?\Z", re.DOTALL)
_CODE = re.compile(r"(?=[^:]*\d)[^:]{2,30}\Z")

_STAGE_NAMES = {kind.value: kind for kind in StageKind} | {
    "domicile": StageKind.RESIDENCE,
    "arrestation": StageKind.ARREST,
    "internement": StageKind.INTERNMENT,
    "prison": StageKind.INTERNMENT,
    "convoi": StageKind.TRANSPORT,
    "deportation": StageKind.TRANSPORT,
    "evacuation": StageKind.EVACUATION,
    "liberation": StageKind.LIBERATION,
    "retour": StageKind.RETURN,
    "deces": StageKind.DEATH,
    "mort": StageKind.DEATH,
}
_FATES = {
    "returned": "returned",
    "rentre": "returned",
    "rentree": "returned",
    "died": "died",
    "mort": "died",
    "morte": "died",
    "decede": "died",
    "decedee": "died",
    "executed": "executed",
    "fusille": "executed",
    "disappeared": "disappeared",
    "disparu": "disappeared",
    "disparue": "disappeared",
    "liberated": "liberated",
    "libere": "liberated",
    "liberee": "liberated",
    "escaped": "escaped",
    "evade": "escaped",
    "unknown": "unknown",
    "inconnu": "unknown",
}
_NAME_TYPES = {
    "maiden": NameType.MAIDEN,
    "nee": NameType.MAIDEN,
    "jeune fille": NameType.MAIDEN,
    "married": NameType.MARRIED,
    "epouse": NameType.MARRIED,
    "alias": NameType.ALIAS,
    "dit": NameType.ALIAS,
    "pseudonyme": NameType.ALIAS,
}


class StatementError(ValueError):
    """A cell that the grammar cannot read; the message quotes the words at fault."""


def citations(written: str) -> tuple[Citation, ...]:
    """Sources parted by semicolons; one that begins with a reference code keeps it apart."""
    found = []
    for part in written.split(";"):
        text = clean(part)
        head, colon, _rest = text.partition(":")
        if colon and _CODE.match(head):
            found.append(Citation(text=text, reference=clean(head)))
        elif text:
            found.append(Citation(text=text))
    return tuple(found)


def _parts(cell: str) -> list[str]:
    """What stands between double bars; in single spaces, since a pattern tries each of a run."""
    return [words for part in cell.split("||") if (words := " ".join(part.split()))]


def _alternatives(cell: str) -> list[tuple[str, Status, tuple[Citation, ...]]]:
    """The statements of a cell: words, status, sources."""
    found = []
    for part in _parts(cell):
        words = part
        status = Status.RETAINED
        if words.startswith("?"):
            status, words = Status.ALTERNATIVE, words[1:].strip()
        sources: tuple[Citation, ...] = ()
        tail = _SOURCES.search(words)
        if tail:
            sources, words = citations(tail["sources"]), words[: tail.start()].strip()
        found.append((words, status, sources))
    return found


def plain(cell: str, about: Property) -> tuple[Statement, ...]:
    """Statements whose value is the words themselves: a trade, a nationality, a home."""
    return tuple(
        Statement(property=about, value=clean(words), status=status, sources=sources)
        for words, status, sources in _alternatives(cell)
    )


def happened(about: Property, dates: str, places: str) -> tuple[Statement, ...]:
    """Statements about birth or death from a date and a place cell, paired in their order."""
    days = _alternatives(dates)
    spots = _alternatives(places)
    found = []
    for place in range(max(len(days), len(spots))):
        words, status, sources = days[place] if place < len(days) else ("", Status.RETAINED, ())
        spot, spot_status, spot_sources = spots[place] if place < len(spots) else ("", status, ())
        if not days:
            status = spot_status
        found.append(
            Statement(
                property=about,
                value=clean(words),
                date=dated(clean(words)) if words else None,
                place=clean(spot),
                status=status,
                sources=tuple(dict.fromkeys((*sources, *spot_sources))),
            )
        )
    return tuple(found)


def matricules(cell: str) -> tuple[Statement, ...]:
    """Prison numbers: `21455 @ Buchenwald, 1944-01-18`. A number belongs to a camp and a time."""
    found = []
    for group, (words, status, sources) in enumerate(_alternatives(cell)):
        parts = _NUMBER.match(words)
        if parts is None:
            continue
        day = clean(parts["date"] or "")
        found.append(
            Statement(
                property=Property.MATRICULE,
                value=clean(parts["number"]),
                group=group,
                place=clean(parts["camp"] or ""),
                date=dated(day) if day else None,
                status=status,
                sources=sources,
            )
        )
    return tuple(found)


def fates(cell: str) -> tuple[Statement, ...]:
    """What became of the person: `returned: 1945-05-29, Lille`. Raises StatementError."""
    found = []
    for words, status, sources in _alternatives(cell):
        head, _colon, rest = words.partition(":")
        value = _FATES.get(fold(head).strip())
        if value is None:
            message = f"“{clean(head)}” is not a known fate"
            raise StatementError(message)
        day, place = _date_then_place(rest)
        found.append(
            Statement(
                property=Property.FATE,
                value=value,
                date=day,
                place=place,
                status=status,
                sources=sources,
            )
        )
    return tuple(found)


def _date_then_place(rest: str) -> tuple[Dating | None, str]:
    """A date and a place parted by a comma, in either order, each may be missing."""
    day: Dating | None = None
    places = []
    for part in rest.split(","):
        words = clean(part)
        if day is None and words and any(sign.isdigit() for sign in words):
            day = dated(words)
        elif words:
            places.append(words)
    return day, ", ".join(places)


def path(cell: str) -> tuple[Statement, ...]:
    """The stages of a path in order; alternatives of one stage share its group.

    Raises StatementError when a stage does not begin with a known word and a colon.
    """
    found = []
    plain_cell = " ".join(cell.split())
    stages = [part for part in re.split(r"\s>\s|\A>\s*|\s*>\Z", plain_cell) if part.strip()]
    for group, stage in enumerate(stages):
        kind: StageKind | None = None
        for words, status, sources in _alternatives(stage):
            parts = _STAGE.match(words)
            named = _STAGE_NAMES.get(fold(parts["kind"]).strip()) if parts else None
            if named is not None and parts is not None:
                kind, rest = named, parts["rest"]
            else:
                rest = words
            if kind is None:
                message = f"“{clean(words)[:60]}” does not begin with a stage such as “arrest:”"
                raise StatementError(message)
            found.append(_stage(kind, rest, group, status, sources))
    return tuple(found)


def _stage(
    kind: StageKind, rest: str, group: int, status: Status, sources: tuple[Citation, ...]
) -> Statement:
    detail = ""
    inside = _DETAIL.search(rest)
    if inside:
        detail, rest = clean(inside["detail"]), rest[: inside.start()]
    start, _arrow, end = rest.partition("->")
    day, place = _date_then_place(start)
    last, end_place = _date_then_place(end)
    return Statement(
        property=Property.STAGE,
        stage=kind,
        group=group,
        place=place or end_place,
        date=day,
        until=last,
        detail=detail,
        status=status,
        sources=sources,
    )


def name_forms(surname: str, given: str, variants: str) -> tuple[NameForm, ...]:
    """The heading form, then each variant as its source wrote it.

    A variant is `FORM (written in SOURCE)`, `FORM (maiden)`; a form is `Surname, Given`,
    `SURNAME Given` in capitals, or a surname alone.
    """
    forms = [NameForm(surname=clean(surname), given=clean(given))]
    for part in _parts(variants):
        words, kind, source = part, NameType.WRITTEN, ""
        inside = _DETAIL.search(words)
        if inside:
            detail = clean(inside["detail"])
            words = words[: inside.start()].strip()
            kind = _NAME_TYPES.get(fold(detail), NameType.WRITTEN)
            if kind is NameType.WRITTEN:
                source = re.sub(
                    r"^(?:written in|written on|écrit dans|écrit sur|dans|sur)\s+", "", detail
                )
        family, first = _split_name(clean(words))
        forms.append(NameForm(surname=family, given=first, type=kind, source=source))
    return tuple(forms)


def _split_name(words: str) -> tuple[str, str]:
    if "," in words:
        family, _comma, first = words.partition(",")
        return family.strip(), first.strip()
    parts = words.split()
    capitals = [part for part in parts if part.isupper() and len(part) > 1]
    if capitals and len(capitals) < len(parts):
        return " ".join(capitals), " ".join(part for part in parts if part not in capitals)
    if len(parts) > 1 and not capitals:
        return parts[0], " ".join(parts[1:])
    return words, ""
