"""Makes the notices of people, families and bodies, in the order of the alphabet."""

from collections.abc import Iterator
from dataclasses import replace

from kiosk.generation.snapshot import Row
from kiosk.records.access import Output
from kiosk.records.agent import Agent
from kiosk.records.folding import fold
from kiosk.records.notice import Notice
from kiosk.records.unit import Kind
from kiosk.rules.titles import dates_of, title_of
from kiosk.staff.compose import pictures
from kiosk.staff.compose.publishable import Publishable
from kiosk.staff.compose.published import Published, places
from kiosk.staff.compose.steps import Steps
from media.probe import Probe


class AgentNotices:
    """Makes the notices of people."""

    def __init__(
        self, among: Publishable, steps: Steps, *, edition: str, probes: dict[str, Probe]
    ) -> None:
        self._among = among
        self._steps = steps
        self._edition = edition
        self._probes = probes

    def notices(self) -> Iterator[Published]:
        """Every one, in the order of the alphabet."""
        agents = self._among.agents
        order = sorted(agents, key=lambda id_: (_alphabet(agents[id_]), id_))
        for rank, id_ in enumerate(order):
            yield self._notice(id_, rank)

    def _notice(self, id_: str, rank: int) -> Published:
        among = self._among
        agent, showing = among.agents[id_], among.rights.of_agent(id_)
        canvases, pictured = pictures.of_agent(agent, among)
        notice = Notice(
            id=id_,
            reference=agent.reference,
            kind=Kind.PERSON.value,
            title=title_of(agent),
            dates=dates_of(agent),
            showing=showing,
            agent=replace(agent, canvases=(), images=()),
            related=self._steps.related(id_) if id_ not in among.rights.living else (),
            canvases=pictures.published(canvases, pictured, self._probes),
            places=places(said.place for said in agent.statements),
            edition=self._edition,
            delivery=among.under[id_],
            former=among.former.get(id_, ()),
            people_rank=rank,
        )
        return Published(
            row=Row(
                notice=notice,
                step=self._steps.step(id_),
                parent=None,
                position=rank,
                sort_key=fold(notice.title),
                alphabet=_alphabet(agent),
                further_codes=agent.identifiers,
                pages=pictures.pages(agent.canvases) if showing.may(Output.SCREEN) else (),
            ),
            fonds="",
            texts=(),
            size=pictures.size(canvases),
        )


def _alphabet(agent: Agent) -> str:
    return fold(agent.name.inverted).replace("'", "").replace("-", " ")
