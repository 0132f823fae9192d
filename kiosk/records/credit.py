"""Credits: the sponsors and lenders to be thanked beside what they made possible."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True, kw_only=True)
class Credit:
    """One sponsor: the name as the contract writes it, what it made possible, from when to when."""

    name: str
    made_possible: str
    rank: int = 0
    first: date | None = None
    last: date | None = None
    logo: str = ""

    def current(self, day: date) -> bool:
        """Whether the contract covers this day."""
        return (self.first is None or self.first <= day) and (self.last is None or day <= self.last)
