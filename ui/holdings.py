"""What the lookup thread reads: one index and one snapshot of a published generation.

Records withheld since the publication are taken out here, so no page can forget to.
"""

import json
from dataclasses import dataclass, field, replace
from typing import Protocol

from index.engine import Engine
from index.explained import Explained
from index.query import SearchRequest
from index.results import Answer, FoundValues
from kiosk.records.canvas import PageText
from kiosk.records.credit import Credit
from kiosk.records.notice import Notice, Step


class Records(Protocol):
    """What the screen asks of a snapshot (`kiosk.generation.snapshot.Snapshot`)."""

    def notice(self, id_: str) -> Notice | None: ...
    def ids(self, reference: str) -> tuple[str, ...]: ...
    def successors(self, reference: str) -> tuple[str, ...]: ...
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
    def forms(self) -> frozenset[str]: ...


class NothingHidden:
    """A list of withheld records that is empty."""

    def hides(self, *_codes: str) -> bool:
        """Nothing is withheld."""
        return False

    def forms(self) -> frozenset[str]:
        """No code is withheld."""
        return frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Holdings:
    """One generation, open: answers questions of the screen, in the lookup thread only."""

    name: str
    engine: Engine
    records: Records
    hidden: Hidden = field(default_factory=NothingHidden)

    def search(self, request: SearchRequest) -> Answer:
        """What the engine finds, less what is withheld: counts, points and suggestions too."""
        return self.engine.search(replace(request, hidden=self.hidden.forms()))

    def explain(self, request: SearchRequest, wanted: str) -> Explained | None:
        """Place and score of a record in an answer, None when it is not found or withheld."""
        return self.engine.explain(replace(request, hidden=self.hidden.forms()), wanted)

    def facet_values(
        self, request: SearchRequest, facet: str, text: str, offset: int = 0, limit: int = 20
    ) -> FoundValues:
        """The values of a facet that have words which begin with a text, less what is withheld."""
        asked = replace(request, hidden=self.hidden.forms())
        return self.engine.facet_values(asked, facet, text, offset, limit)

    def notice(self, id_: str) -> Notice | None:
        """One record and what it is tied to, less what is withheld or stands below it."""
        found = self.records.notice(id_)
        if found is None or self._hides(found):
            return None
        related = tuple(each for each in found.related if not self._hides_step(each.step))
        return replace(found, related=related)

    def shown(self, steps: tuple[Step, ...]) -> tuple[Step, ...]:
        """The lines of a list, less what is withheld or stands below it."""
        if not self.hidden.forms():
            return steps
        return tuple(step for step in steps if not self._hides_step(step))

    def _hides(self, notice: Notice) -> bool:
        above = (code for step in notice.ancestors for code in (step.id, step.reference))
        return self.hidden.hides(notice.id, notice.reference, *above)

    def _hides_step(self, step: Step) -> bool:
        if self.hidden.hides(step.id, step.reference):
            return True
        notice = self.records.notice(step.id)
        return notice is not None and self._hides(notice)

    def words(self) -> dict[str, dict[str, object]]:
        """The museum's own words by language, empty when it wrote none."""
        found = json.loads(self.records.fact("welcome") or "{}")
        return {name: said for name, said in found.items() if isinstance(said, dict)}

    def people_count(self) -> int:
        """How many persons the dome has a point for."""
        return self.records.counts().get("person", 0)

    def close(self) -> None:
        """Let go of the files."""
        self.engine.close()
        self.records.close()
