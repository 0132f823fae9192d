"""What processes tell each other and staff: problems, progress, ends of errands."""

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum


class Severity(StrEnum):
    """What became of the matter a problem speaks of."""

    REFUSED = "refused"
    HIDDEN = "hidden"
    REVIEW = "review"


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """One fault: where it is, what it is, what to do.

    `code` is short and stable (`csv-no-reference`), used to group by cure and to translate;
    `facts` are the values that a translated sentence needs. `line` is 0 for a whole file.
    """

    file: str
    line: int
    code: str
    message: str
    remedy: str
    severity: Severity = Severity.REVIEW
    facts: dict[str, str] = field(default_factory=dict)

    def __str__(self) -> str:
        """The problem as one line for a person."""
        where = f"{self.file}, line {self.line}" if self.line else self.file
        return f"{where}: {self.message} {self.remedy}".strip()


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """How far an errand is: `step` is a short stable word, `total` 0 when it is not known."""

    step: str
    done: int
    total: int
    detail: str = ""


Report = Callable[[Progress], None]
