"""Makes the notice of a unit, with what it has of the levels above it."""

from dataclasses import dataclass, replace

from kiosk.generation.snapshot import Row
from kiosk.records.access import Output
from kiosk.records.dating import Precision
from kiosk.records.notice import Inherited, Notice, Step
from kiosk.records.reference import sort_key
from kiosk.records.unit import INHERITED, AccessPointKind, Element, Kind, Unit
from kiosk.rules.showing import title_only
from kiosk.staff.compose import pictures
from kiosk.staff.compose.publishable import Publishable
from kiosk.staff.compose.published import Published, places
from kiosk.staff.compose.steps import Steps
from media.probe import Probe

_TERMS = (
    AccessPointKind.SUBJECT,
    AccessPointKind.GENREFORM,
    AccessPointKind.FUNCTION,
    AccessPointKind.GEOGNAME,
)


class UnitNotices:
    """Makes the notices of units."""

    def __init__(
        self, among: Publishable, steps: Steps, *, edition: str, probes: dict[str, Probe]
    ) -> None:
        self._among = among
        self._steps = steps
        self._edition = edition
        self._probes = probes
        self._aboves: dict[tuple[str, ...], _Above] = {}

    def notice(self, unit: Unit, delivery: str) -> Published:
        """The notice of a unit as it stands in the catalogue, with all its words."""
        id_ = unit.id
        showing = self._among.rights.showings[id_]
        is_open = showing.may(Output.SCREEN)
        shown = unit if is_open else title_only(unit)
        canvases = pictures.published(unit.canvases, showing, self._probes)
        above = self._above(id_)
        step = self._steps.of_unit(unit)
        notice = Notice(
            id=id_,
            reference=unit.reference,
            kind=unit.kind.value,
            title=step.title,
            dates=step.dates,
            showing=showing,
            unit=replace(shown, canvases=(), images=())
            if shown.canvases or shown.images
            else shown,
            ancestors=above.steps,
            inherited=_inherited(shown, above.said) if is_open else (),
            related=self._steps.related(id_) if is_open else (),
            canvases=canvases,
            places=places(shown.points(AccessPointKind.GEOGNAME)),
            edition=self._edition,
            delivery=delivery,
            former=self._among.former.get(id_, ()),
            terms=self._among.thesaurus.widened(shown.points(*_TERMS)),
        )
        fonds = above.steps[0] if above.steps else step
        return Published(
            row=Row(
                notice=notice,
                step=step,
                parent=self._among.tree.parent(id_),
                position=unit.position,
                sort_key=sort_key(unit.reference),
                month_day=_month_day(shown) if is_open and canvases else "",
                further_codes=shown.identifiers,
                pages=pictures.pages(unit.canvases) if is_open else (),
            ),
            fonds=fonds.title if fonds.kind == Kind.FONDS.value else "",
            texts=pictures.texts(unit.canvases) if is_open else (),
            size=pictures.size(unit.canvases) if is_open else (0, 0),
        )

    def _above(self, id_: str) -> "_Above":
        """What a unit has of those above it; what stands beside it has the same."""
        among = self._among
        chain = tuple(above for above in among.tree.chain(id_) if above in among.units)
        found = self._aboves.get(chain)
        if found is None:
            found = self._aboves[chain] = _Above(
                steps=tuple(self._steps.step(above) for above in reversed(chain)),
                said=self._said(chain),
            )
        return found

    def _said(self, chain: tuple[str, ...]) -> dict[Element, tuple[Inherited, ...]]:
        """What the levels of a chain state, each element by the nearest that states it openly."""
        among = self._among
        found: dict[Element, tuple[Inherited, ...]] = {}
        for owner in (among.units[above] for above in chain if among.rights.open(above)):
            for element in INHERITED:
                said = tuple(
                    Inherited(passage=passage, level=owner.level, reference=owner.reference)
                    for passage in owner.passages
                    if passage.element is element
                )
                if said:
                    found.setdefault(element, said)
        return {element: found[element] for element in INHERITED if element in found}


@dataclass(frozen=True, slots=True)
class _Above:
    """The levels above a unit from the top down, and what they state by element."""

    steps: tuple[Step, ...]
    said: dict[Element, tuple[Inherited, ...]]


def _inherited(unit: Unit, above: dict[Element, tuple[Inherited, ...]]) -> tuple[Inherited, ...]:
    """Passages that the unit is silent on and a level above states."""
    own = [passage.element for passage in unit.passages if passage.text]
    return tuple([each for element, said in above.items() if element not in own for each in said])


def _month_day(unit: Unit) -> str:
    for dating in unit.dates:
        if dating.precision is Precision.DAY and dating.earliest:
            return dating.earliest.strftime("%m-%d")
    return ""
