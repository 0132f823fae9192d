"""The rows of the lists on the staff's page."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from ui.models import remedies
from ui.models.sayings import translate
from ui.models.staff_words import deed, moment, policy

MOST_JOURNAL = 12
POLICIES = ("free", "on-site", "closed")
COLUMNS = ("table-columns-unsure", "table-no-key", "table-column")
"""Faults that staff cure by saying what the columns of a table mean."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DeliveryRow:
    """One delivery: waiting, or taken in."""

    name: str
    line: str
    said: str
    path: str
    waiting: bool
    chosen: bool
    undone: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class FaultRow:
    """Faults that one cure mends."""

    title: str
    cure: str
    code: str
    severity: str
    heavy: bool
    table: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceRow:
    """One place of a fault: the file, and where in it."""

    file: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PolicyRow:
    """One answer to the question of rights."""

    code: str
    name: str
    chosen: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class JournalRow:
    """One line of the journal."""

    when: str
    text: str


def accepted_row(told: dict[str, Any]) -> DeliveryRow:
    """A delivery that was taken in, and perhaps taken back."""
    undone = bool(told.get("undone"))
    return DeliveryRow(
        name=str(told["name"]),
        line=f"{moment(str(told['accepted_at']))} · {told['accepted_by']}",
        said=translate("Staff", "Annulée") if undone else translate("Staff", "Entrée"),
        path="",
        waiting=False,
        chosen=False,
        undone=undone,
    )


def policy_rows(chosen: str) -> list[PolicyRow]:
    """The answers to the question of rights, of which one stands."""
    return [PolicyRow(code=code, name=policy(code), chosen=code == chosen) for code in POLICIES]


def fault_rows(faults: Iterable[remedies.Fault]) -> list[FaultRow]:
    """What is to be looked at, each fault with its cure."""
    return [
        FaultRow(
            title=fault.title,
            cure=fault.cure,
            code=fault.code,
            severity=remedies.severity(fault.severity),
            heavy=fault.severity == "refused",
            table=fault.files[0] if fault.code in COLUMNS else "",
        )
        for fault in faults
    ]


def place_rows(fault: remedies.Fault | None) -> list[PlaceRow]:
    """Every place of one fault."""
    places = fault.places if fault else ()
    return [PlaceRow(file=each.file, text=each.text) for each in places]


def journal_rows(out: str) -> list[JournalRow]:
    """The newest lines of the journal, as its command prints them."""
    rows = []
    for line in out.splitlines()[:MOST_JOURNAL]:
        try:
            entry = json.loads(line)
        except ValueError:
            continue
        facts = [
            moment(str(entry[key]))
            for key in ("delivery", "edition", "form", "reference")
            if key in entry
        ]
        rows.append(
            JournalRow(
                when=moment(str(entry.get("when", ""))),
                text=" · ".join(
                    [str(entry.get("who", "")), deed(str(entry.get("what", ""))), *facts]
                ),
            )
        )
    return rows
