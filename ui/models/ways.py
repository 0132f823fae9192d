"""The ways of matching above an answer: how many each found, and which the visitor has dropped."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from index.query import SearchRequest
from index.results import NEAR_LAYERS, TYPED_LAYERS, Answer, Layer
from ui.models import labels
from ui.models.facets import FacetRow

FACET = "way"
"""Under this name a way stands among the filters."""
WAYS = (
    Layer.REFERENCE,
    Layer.EXACT,
    *(layer for layer in Layer if layer in NEAR_LAYERS),
)
"""The surest first. What is found as typed is one way, however it was."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WayRow:
    """One way of matching. A dropped one has no count before it has been searched once."""

    code: str
    label: str
    count: str
    wanted: bool


class Counted:
    """How many records each way found: of a dropped one what it found before it was dropped."""

    def __init__(self) -> None:
        self.counts: dict[Layer, int] = {}
        self._request = SearchRequest()

    def hear(self, request: SearchRequest, answer: Answer) -> None:
        """Take the counts of an answer; remembered are those of the same words and filters."""
        anyway = SearchRequest(
            text=request.text, filters=request.filters, years=request.years, sort=request.sort
        )
        if anyway != self._request:
            self._request, self.counts = anyway, {}
        self.counts = {
            layer: count for layer, count in self.counts.items() if not request.wants(layer)
        } | dict(answer.layers)


def dropped(request: SearchRequest) -> tuple[Layer, ...]:
    """The ways that the visitor does not want."""
    return tuple(layer for layer in WAYS if not request.wants(layer))


def toggled(request: SearchRequest, code: str) -> frozenset[Layer] | None:
    """The ways wanted after one of them was touched; None when all are wanted again."""
    left = frozenset(dropped(request)) ^ {layer for layer in WAYS if layer == code}
    if not left:
        return None
    return frozenset(Layer) - (left | TYPED_LAYERS if Layer.EXACT in left else left)


def rows(request: SearchRequest, counts: Mapping[Layer, int]) -> list[WayRow]:
    """The ways of an answer, the surest first; none when there is nothing to choose."""
    shown = [layer for layer in WAYS if counts.get(layer) or not request.wants(layer)]
    lone = len(shown) == 1 and request.layers is None
    if lone or not request.text.strip():
        return []
    return [
        WayRow(
            code=layer.value,
            label=labels.way(layer),
            count=labels.grouped(counts[layer]) if layer in counts else "",
            wanted=request.wants(layer),
        )
        for layer in shown
    ]


def panel(shown: Sequence[WayRow]) -> list[FacetRow]:
    """The same as a facet beside the results, below a heading."""
    values = [_facet_row(row.code, row.label, row.count, chosen=row.wanted) for row in shown]
    return [_facet_row("", labels.facet(FACET), "", chosen=False), *values] if values else []


def chosen(request: SearchRequest) -> list[FacetRow]:
    """The dropped ways as filters that can be taken away."""
    if not request.text.strip():
        return []
    without = labels.translate("Labels", "Sans : %1")
    return [
        _facet_row(layer.value, without.replace("%1", labels.way(layer)), "", chosen=True)
        for layer in dropped(request)
    ]


def _facet_row(value: str, label: str, count: str, *, chosen: bool) -> FacetRow:
    return FacetRow(
        facet=FACET, value=value, label=label, count=count, chosen=chosen, heading=not value
    )
