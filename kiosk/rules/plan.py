"""What taking in a delivery would change: a value that staff see before it happens."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class Fate(StrEnum):
    """What becomes of one delivered record."""

    WRITTEN = "written"
    CHANGED = "changed"
    UNCHANGED = "unchanged"


@dataclass(frozen=True, slots=True)
class Known:
    """The revision in force of a record: its digest and scope, the policy it came under.

    A scope is what a supplier delivers as a whole: a finding aid, a table. What a scope held
    before and no longer holds is withdrawn; other scopes are left alone.
    """

    digest: str
    scope: str
    policy: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """How many records a delivery writes anew, changes, leaves; the ids that it withdraws."""

    written: int = 0
    changed: int = 0
    unchanged: int = 0
    withdrawn: tuple[str, ...] = ()

    @property
    def empty(self) -> bool:
        """Whether accepting it would change nothing."""
        return not (self.written or self.changed or self.withdrawn)


def fate(known: Known | None, digest: str) -> Fate:
    """What becomes of a record that is delivered with a digest."""
    if known is None:
        return Fate.WRITTEN
    return Fate.UNCHANGED if known.digest == digest else Fate.CHANGED


def plan(fates: Iterable[Fate], withdrawn: Iterable[str]) -> Plan:
    """The plan of a whole delivery."""
    counted = dict.fromkeys(Fate, 0)
    for each in fates:
        counted[each] += 1
    return Plan(
        written=counted[Fate.WRITTEN],
        changed=counted[Fate.CHANGED],
        unchanged=counted[Fate.UNCHANGED],
        withdrawn=tuple(withdrawn),
    )
