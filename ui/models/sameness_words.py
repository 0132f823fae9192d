"""Two notices that may be one person's in plain words, from what `kiosk same --json` tells."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from kiosk.records.agent import Citation, StageKind
from ui.models import labels, sayings
from ui.models.labels import translate
from ui.models.staff_words import moment
from ui.models.why_words import filled

MOST_SAYINGS = 6
LIKELY, VERY_LIKELY = 0.7, 0.9
HUNDRED = 100
SIGNS = {"agrees": "check", "contradicts": "warn", "differs": "compare", "alone": "minus"}


@dataclass(frozen=True, slots=True, kw_only=True)
class SideRow:
    """One of the two notices; `chosen` heads the page of both."""

    title: str
    meta: str
    lists: str
    chosen: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class MatterRow:
    """What both notices say of one matter, and how the one stands to the other."""

    name: str
    one: str
    other: str
    bearing: str
    sign: str
    heavy: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class DecisionRow:
    """What was decided about two notices."""

    verdict: str
    one: str
    other: str
    meta: str


def sides(pair: dict[str, Any], chosen: int) -> list[SideRow]:
    """The two notices, side by side."""
    return [
        SideRow(
            title=str(side["title"]),
            meta=" · ".join(filter(None, (side["reference"], side["dates"]))),
            lists=" · ".join(side["lists"]),
            chosen=place == chosen,
        )
        for place, side in enumerate((pair["one"], pair["other"]))
    ]


def strength(pair: dict[str, Any]) -> str:
    """How much speaks for one person, in a word and as a number."""
    number = float(pair["strength"])
    if number >= VERY_LIKELY:
        said = translate("Sameness", "Très vraisemblable")
    elif number >= LIKELY:
        said = translate("Sameness", "Vraisemblable")
    else:
        said = translate("Sameness", "Possible")
    told = translate("Sameness", "%1 (%2 sur 100)")
    return filled(told, said, labels.grouped(round(number * HUNDRED)))


def grounds(pair: dict[str, Any]) -> str:
    """What speaks for one person, in plain words."""
    return "\n".join(ground(str(each)) for each in pair["grounds"])


def ground(code: str) -> str:
    """One thing that speaks for one person."""
    return {
        "name": translate("Sameness", "Le même nom"),
        "sound": translate("Sameness", "Le même prénom, un nom de même son"),
        "birth-day": translate("Sameness", "Le même jour de naissance"),
        "birth-year": translate("Sameness", "Des dates de naissance qui s’accordent"),
        "birth-place": translate("Sameness", "Le même lieu de naissance"),
        "number": translate("Sameness", "Le même matricule dans le même camp"),
        "death-day": translate("Sameness", "Le même jour de décès"),
    }.get(code, code)


def against(pair: dict[str, Any]) -> str:
    """What cannot be true of one person; empty when nothing is so."""
    named = [matter(each["about"]) for each in pair["compared"] if each["bearing"] == "contradicts"]
    if not named:
        return ""
    said = translate("Sameness", "Ne s’accordent pas : %1. Un seul des deux peut être vrai.")
    return filled(said, ", ".join(named))


def matters(pair: dict[str, Any]) -> list[MatterRow]:
    """Every matter of which either notice speaks."""
    return [
        MatterRow(
            name=matter(each["about"]),
            one=sayings_of(each["about"], each["one"]),
            other=sayings_of(each["about"], each["other"]),
            bearing=bearing(each["bearing"]),
            sign=SIGNS.get(each["bearing"], "compare"),
            heavy=each["bearing"] == "contradicts",
        )
        for each in pair["compared"]
    ]


def matter(about: str) -> str:
    """What is compared."""
    return {
        "names": translate("Sameness", "Formes du nom"),
        "lists": translate("Sameness", "Listes"),
        "sources": translate("Sameness", "Sources"),
        "text": translate("Sameness", "Texte"),
        "stage": translate("Sameness", "Parcours"),
    }.get(about) or labels.property_name(about)


def bearing(code: str) -> str:
    """How what one notice says stands to what the other says."""
    return {
        "agrees": translate("Sameness", "s’accordent"),
        "differs": translate("Sameness", "diffèrent"),
        "contradicts": translate("Sameness", "se contredisent"),
        "alone": translate("Sameness", "une seule le dit"),
    }.get(code, code)


def sayings_of(about: str, said: Sequence[dict[str, Any]]) -> str:
    """What one notice says of a matter, a line each."""
    lines = [saying(about, each) for each in said[:MOST_SAYINGS]]
    if len(said) > MOST_SAYINGS:
        lines.append(sayings.Counts().others(len(said) - MOST_SAYINGS))
    return "\n".join(lines) or "—"


def saying(about: str, said: dict[str, Any]) -> str:
    """One thing that a notice says."""
    value = str(said["value"])
    if about == "sources":
        value = sayings.source(Citation(text=value, reference=value.partition(": ")[0]))
    elif about == "fate":
        value = sayings.fate(value)
    elif about == "stage" and value in set(StageKind):
        value = sayings.stage(StageKind(value))
    else:
        value = sayings.told(value)
    parts = (value, sayings.told(said["date"]), said["place"], labels.own(said["detail"]))
    return ", ".join(filter(None, parts))


def labelled(side: dict[str, Any]) -> str:
    """A notice by its title and code; by its id when it is gone."""
    return " · ".join(filter(None, (side["title"], side["reference"]))) or str(side["id"])


def decisions(told: Sequence[dict[str, Any]]) -> list[DecisionRow]:
    """What was decided, newest first."""
    one = translate("Sameness", "Une seule personne")
    two = translate("Sameness", "Deux personnes")
    return [
        DecisionRow(
            verdict=one if each["verdict"] == "same" else two,
            one=labelled(each["kept"]),
            other=labelled(each["other"]),
            meta=" · ".join((moment(each["decided_at"]), each["decided_by"])),
        )
        for each in told
    ]
