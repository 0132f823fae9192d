"""Composes an edition: everything in force becomes what terminals may know on one day."""

from collections.abc import Iterable, Iterator
from datetime import date

from kiosk.catalogue.catalogue import Held
from kiosk.records.unit import Unit
from kiosk.rules.canvases import with_words_alone
from kiosk.staff.compose.agent_notices import AgentNotices
from kiosk.staff.compose.exported import Exported, exported
from kiosk.staff.compose.publishable import Beside, sifted
from kiosk.staff.compose.published import Published
from kiosk.staff.compose.steps import Steps
from kiosk.staff.compose.unit_notices import UnitNotices
from kiosk.staff.compose.wanted import Wanted, wanted
from media.probe import Probe


class Composer:
    """Composes the notices of one edition on one day."""

    def __init__(
        self,
        held: Iterable[Held],
        beside: Beside,
        *,
        day: date,
        edition: str,
        hidden: frozenset[str],
        probes: dict[str, Probe],
    ) -> None:
        """Read everything in force; `hidden` holds the search forms of withheld codes and ids."""
        self._among = sifted(held, beside, day=day, hidden=hidden)
        steps = Steps(self._among)
        self._units = UnitNotices(self._among, steps, edition=edition, probes=probes)
        self._agents = AgentNotices(self._among, steps, edition=edition, probes=probes)

    def wanted(self) -> list[Wanted]:
        """The renditions that the notices need, each once."""
        return wanted(self._among)

    def counts(self) -> tuple[int, int]:
        """Of how many records something is published, and how many of them are persons."""
        agents = len(self._among.agents)
        return len(self._among.units) + agents, agents

    def next_day(self) -> date | None:
        """The first day after this one on which something opens by itself."""
        return self._among.next_day

    def exported(self, again: Iterable[Held]) -> Iterator[Exported]:
        """What may leave the house; `again` as for `published`."""
        return exported(again, self._among)

    def published(self, again: Iterable[Held]) -> Iterator[Published]:
        """Every notice, units in their order, then people in that of the alphabet.

        `again` gives the records in force once more; nobody may have changed them meanwhile.
        """
        for each in again:
            if not isinstance(each.record, Unit):
                break
            if each.record.id in self._among.units:
                yield self._units.notice(with_words_alone(each.record), each.delivery)
        yield from self._agents.notices()
