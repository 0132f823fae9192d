"""What the lookup thread reads: one index and one snapshot of a published generation.

Records withheld since the publication are taken out here, so no page can forget to.
"""

from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Protocol

from index.engine import Engine
from index.query import SearchRequest
from index.results import Answer
from kiosk.records.canvas import PageText
from kiosk.records.credit import Credit
from kiosk.records.notice import Notice, Step

WELCOME = "welcome.toml"


class Records(Protocol):
    """What the screen asks of a snapshot (`kiosk.generation.snapshot.Snapshot`)."""

    def notice(self, id_: str) -> Notice | None: ...
    def ids(self, reference: str) -> tuple[str, ...]: ...
    def step(self, id_: str) -> Step | None: ...
    def children(self, id_: str | None, offset: int = 0, limit: int = 200) -> tuple[Step, ...]: ...
    def people(self, first: int, count: int) -> tuple[Step, ...]: ...
    def letters(self) -> tuple[tuple[str, int], ...]: ...
    def on_day(self, month: int, day: int, limit: int = 12) -> tuple[Step, ...]: ...
    def page_text(self, name: str) -> PageText | None: ...
    def credits(self) -> tuple[Credit, ...]: ...
    def fact(self, name: str) -> str | None: ...
    def counts(self) -> dict[str, int]: ...
    def close(self) -> None: ...


class Hidden(Protocol):
    """What the screen asks of the list of withheld records (`kiosk.generation.withheld`)."""

    def hides(self, *codes: str) -> bool: ...


class NothingHidden:
    """A list of withheld records that is empty."""

    def hides(self, *_codes: str) -> bool:
        """Nothing is withheld."""
        return False


@dataclass(frozen=True, slots=True, kw_only=True)
class Holdings:
    """One generation, open: answers questions of the screen, in the lookup thread only."""

    name: str
    engine: Engine
    records: Records
    hidden: Hidden = field(default_factory=NothingHidden)
    content: Path | None = None

    def search(self, request: SearchRequest) -> Answer:
        """What the engine finds, less what is withheld."""
        answer = self.engine.search(request)
        shown = tuple(hit for hit in answer.hits if not self.hidden.hides(hit.id, hit.reference))
        if len(shown) == len(answer.hits):
            return answer
        missing = len(answer.hits) - len(shown)
        return replace(answer, hits=shown, total=answer.total - missing)

    def notice(self, id_: str) -> Notice | None:
        """One record, unless it is withheld."""
        found = self.records.notice(id_)
        if found is None or self.hidden.hides(found.id, found.reference):
            return None
        return found

    def shown(self, steps: tuple[Step, ...]) -> tuple[Step, ...]:
        """The lines of a list, less what is withheld."""
        return tuple(step for step in steps if not self.hidden.hides(step.id, step.reference))

    def words(self) -> dict[str, dict[str, object]]:
        """The museum's own words by language, empty when it wrote none or wrote them wrongly."""
        import tomllib

        try:
            written = (self.content / WELCOME).read_text("utf-8") if self.content else ""
            found = tomllib.loads(written)
        except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError):
            return {}
        return {name: said for name, said in found.items() if isinstance(said, dict)}

    def people_count(self) -> int:
        """How many persons the dome has a point for."""
        return self.records.counts().get("person", 0)

    def close(self) -> None:
        """Let go of the files."""
        self.engine.close()
        self.records.close()
