"""What taking in a delivery would change: a value that staff see before it happens."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Delivered:
    """One delivered record: its id, the SHA-256 of its JSON, the scope it belongs to.

    A scope is what a supplier delivers as a whole: a finding aid, a table. What a scope held
    before and no longer holds is withdrawn; other scopes are left alone.
    """

    id: str
    digest: str
    scope: str


@dataclass(frozen=True, slots=True)
class Known:
    """The revision in force of a record: its digest and scope, the policy it came under."""

    digest: str
    scope: str
    policy: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """The ids that a delivery writes anew, changes, withdraws; how many stay as they are."""

    written: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    withdrawn: tuple[str, ...] = ()
    unchanged: int = 0

    @property
    def empty(self) -> bool:
        """Whether accepting it would change nothing."""
        return not (self.written or self.changed or self.withdrawn)


def plan(
    known: Mapping[str, Known], delivered: Iterable[Delivered], whole: Collection[str]
) -> Plan:
    """Compare a delivery with what is known; the last of two records with one id counts.

    `whole` names the scopes that the delivery gives whole.
    """
    fresh = {record.id: record for record in delivered}
    written = tuple(id_ for id_ in fresh if id_ not in known)
    changed = tuple(
        id_ for id_, record in fresh.items() if id_ in known and known[id_].digest != record.digest
    )
    withdrawn = tuple(
        id_ for id_, before in known.items() if before.scope in whole and id_ not in fresh
    )
    return Plan(
        written=written,
        changed=changed,
        withdrawn=withdrawn,
        unchanged=len(fresh) - len(written) - len(changed),
    )
