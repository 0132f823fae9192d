"""What may leave the house of the records that are published.

A file that was handed out is never called back. So nothing goes out of whoever may be alive, nor of
what is closed to exports in so many words; what may be shown here and not handed out is there by
code, title, level and dates.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from kiosk.catalogue.catalogue import Held
from kiosk.records.access import Output, Showing
from kiosk.records.agent import Agent
from kiosk.records.canvas import Canvas
from kiosk.records.unit import NOWHERE, Unit
from kiosk.rules.canvases import with_words_alone
from kiosk.rules.showing import name_only, title_only
from kiosk.staff.compose.publishable import Publishable


@dataclass(frozen=True, slots=True, kw_only=True)
class Exported:
    """What may be handed out of one record; `whole` is not set where it is title and code only.

    `canvases` are the pages whose pictures may go out as they are, `zoom` their tiles too.
    """

    record: Unit | Agent
    whole: bool
    canvases: tuple[Canvas, ...] = ()
    zoom: bool = False


def exported(again: Iterable[Held], among: Publishable) -> Iterator[Exported]:
    """What may go out of each record, units in their order, then agents by their ids."""
    rights = among.rights
    for each in again:
        if not isinstance(each.record, Unit):
            break
        id_ = each.record.id
        if id_ in among.units and not rights.kept_in(id_):
            unit, showing = with_words_alone(each.record), rights.showings[id_]
            whole = _whole(showing)
            shown = replace(unit if whole else title_only(unit), parent=among.tree.parent(id_))
            # Its title is never made of the words of its content.
            yield _exported(shown, showing, unit.canvases if whole else (), whole=whole)
    for id_ in sorted(among.agents):
        agent, showing = among.agents[id_], rights.of_agent(id_)
        if id_ not in rights.living and not rights.kept_in(id_):
            whole = _whole(showing)
            shown_agent = agent if whole else name_only(agent)
            yield _exported(shown_agent, showing, agent.canvases if whole else (), whole=whole)


def _whole(showing: Showing) -> bool:
    return showing.may(Output.EXPORT) and showing.may(Output.SCREEN)


def _exported(
    record: Unit | Agent, showing: Showing, canvases: tuple[Canvas, ...], *, whole: bool
) -> Exported:
    """A record as it goes out: without names of files, and without those whom regions name."""
    pictured = canvases if showing.may(Output.IMAGE_PRINT) else ()
    pictured = tuple(canvas for canvas in pictured if canvas.digest)
    return Exported(
        record=replace(record, canvases=(), images=(), origin=NOWHERE),
        whole=whole,
        canvases=tuple(replace(canvas, regions=()) for canvas in pictured),
        zoom=showing.may(Output.ZOOM),
    )
