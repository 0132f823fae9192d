"""How far an errand of the staff is, as its command tells."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QLocale

from ui.models.labels import grouped
from ui.models.sayings import translate
from ui.models.staff_words import step_name

INTAKE = ("read", "pictures", "masters", "accept")
PUBLISH = ("compose", "pictures", "records", "index", "trials", "seal")


@dataclass(frozen=True, slots=True, kw_only=True)
class StepRow:
    """One step of an errand: 0 to come, 1 at work, 2 done."""

    name: str
    progress: int


def share(told: dict[str, Any], doing: str) -> float:
    """Which part of all its steps is done."""
    total, done = int(told.get("total") or 0), int(told.get("done") or 0)
    steps = PUBLISH if doing == "publish" else INTAKE
    step = str(told.get("step") or "")
    at = steps.index(step) if step in steps else 0
    inside = done / total if total else 0.0
    return min((at + inside) / len(steps), 1.0)


def rate(told: dict[str, Any]) -> str:
    """How many of how many, and how fast."""
    total = int(told.get("total") or 0)
    if not total:
        return ""
    fast = float(told.get("rate") or 0.0)
    said = translate("Staff", "%1 sur %2 · %3 par seconde")
    return (
        said.replace("%1", grouped(int(told.get("done") or 0)))
        .replace("%2", grouped(total))
        .replace("%3", QLocale().toString(fast, "f", 1))
    )


def step_rows(told: dict[str, Any], doing: str) -> list[StepRow]:
    """The steps of an errand; looking at a delivery ends before it is accepted."""
    steps: tuple[str, ...] = PUBLISH if doing == "publish" else INTAKE
    if doing == "look":
        steps = INTAKE[:2]
    now = str(told.get("step") or "")
    at = steps.index(now) if now in steps else 0
    return [
        StepRow(name=step_name(step), progress=2 if place < at else int(place == at))
        for place, step in enumerate(steps)
    ]
