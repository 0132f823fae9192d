"""What staff decided of records and of tables: who is one person, what columns mean."""

from dataclasses import dataclass, field
from enum import StrEnum


class Verdict(StrEnum):
    """Whether two notices are one person's."""

    SAME = "same"
    APART = "apart"


@dataclass(frozen=True, slots=True, kw_only=True)
class Sameness:
    """A decision about two notices, by their ids; the page of both is headed by `kept`."""

    kept: str
    other: str
    verdict: Verdict
    decided_at: str
    decided_by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ColumnDecision:
    """What the columns of one form of table mean, known by the signature of its headings."""

    signature: str
    rows: str
    columns: dict[str, str] = field(default_factory=dict)
    decided_at: str
    decided_by: str
