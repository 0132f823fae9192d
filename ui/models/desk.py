"""What a terminal knows of the house it stands in: handed over once, by whoever builds it."""

from dataclasses import dataclass, field
from pathlib import Path

from kiosk.printing.queue import Queue
from kiosk.settings import House


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """The house on sheets, the number of the terminal, its printer, and the folder of the data.

    `command` begins every errand of the staff, as a list of words; empty where there is no staff.
    """

    house: House = field(default_factory=House)
    number: int = 1
    most_pages: int = 20
    queue: Queue = field(default_factory=Queue)
    data: Path | None = None
    command: tuple[str, ...] = ()
