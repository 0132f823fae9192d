"""Filters with their counts, as one flat list: a heading, its values, the next heading."""

from collections.abc import Sequence
from dataclasses import dataclass

from index.results import Facet
from ui.models import labels

TABS = ("group", "kind")
"""The facet whose values stand above the results, by preference."""
PANEL = ("kind", "place", "subject", "list", "fonds")
"""The facets beside the results, in their order; years have bars of their own."""
NAMED = frozenset({"kind"})
"""Facets of a few codes that the screen names: what is typed is not what the index calls them."""
MOST_VALUES = 8
MOST_NAMED = 20
MOST_BARS = 14


@dataclass(frozen=True, slots=True, kw_only=True)
class FacetRow:
    """A heading (`value` empty), one value of a facet, or the way to `more` of them."""

    facet: str
    value: str
    label: str
    count: str
    chosen: bool
    heading: bool
    more: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class YearRow:
    """One bar of the histogram: its years, its height as a share of the highest."""

    first: int
    last: int
    share: float
    count: int
    inside: bool


def tabs(facets: Sequence[Facet], total: int) -> list[FacetRow]:
    """The kinds above the results: everything first, then each kind that has a count."""
    facet = next((each for name in TABS for each in facets if each.name == name), None)
    if facet is None:
        return []
    chosen = any(value.chosen for value in facet.values)
    whole = max(total, sum(value.count for value in facet.values)) if chosen else total
    rows = [
        FacetRow(
            facet=facet.name,
            value="",
            label=labels.group(""),
            count=labels.grouped(whole),
            chosen=not chosen,
            heading=False,
        )
    ]
    rows.extend(
        value_row(facet.name, value.value, value.count, chosen=value.chosen)
        for value in facet.values
    )
    return rows


def panel(facets: Sequence[Facet]) -> list[FacetRow]:
    """Every facet with its values; what is chosen is never cut off."""
    rows: list[FacetRow] = []
    known = {facet.name: facet for facet in facets}
    for facet in (known[name] for name in PANEL if name in known):
        most = MOST_NAMED if facet.name in NAMED else MOST_VALUES
        shown = [value for place, value in enumerate(facet.values) if value.chosen or place < most]
        if not shown:
            continue
        rows.append(
            FacetRow(
                facet=facet.name,
                value="",
                label=labels.facet(facet.name),
                count="",
                chosen=False,
                heading=True,
            )
        )
        rows.extend(
            value_row(facet.name, value.value, value.count, chosen=value.chosen) for value in shown
        )
        if len(shown) < len(facet.values):
            rows.append(_more_row(facet.name))
    return rows


def chosen(filters: Sequence[tuple[str, str]], years: tuple[int, int] | None) -> list[FacetRow]:
    """The filters that hold, each of which can be taken away."""
    rows = [
        FacetRow(
            facet=name,
            value=value,
            label=labels.facet_value(name, value),
            count="",
            chosen=True,
            heading=False,
        )
        for name, value in filters
    ]
    if years:
        span = f"{years[0]} – {years[1]}" if years[0] != years[1] else str(years[0])
        rows.append(
            FacetRow(facet="years", value="years", label=span, count="", chosen=True, heading=False)
        )
    return rows


def bars(
    years: Sequence[tuple[int, int]], within: tuple[int, int] | None, most: int = MOST_BARS
) -> list[YearRow]:
    """Counts per year gathered into a few bars of equal width in years."""
    if not years:
        return []
    first, last = years[0][0], years[-1][0]
    width = max(1, -(-(last - first + 1) // most))
    counts: dict[int, int] = {}
    for year, count in years:
        place = (year - first) // width
        counts[place] = counts.get(place, 0) + count
    highest = max(counts.values())
    rows = []
    for place in range((last - first) // width + 1):
        start = first + place * width
        end = min(start + width - 1, last)
        count = counts.get(place, 0)
        rows.append(
            YearRow(
                first=start,
                last=end,
                share=count / highest,
                count=count,
                inside=within is None or (start <= within[1] and end >= within[0]),
            )
        )
    return rows


def _more_row(name: str) -> FacetRow:
    return FacetRow(
        facet=name,
        value="",
        label=labels.translate("Labels", "Toute la liste"),
        count="",
        chosen=False,
        heading=False,
        more=True,
    )


def value_row(name: str, value: str, count: int, *, chosen: bool) -> FacetRow:
    """One value of a facet as a line that can be chosen."""
    return FacetRow(
        facet=name,
        value=value,
        label=labels.facet_value(name, value),
        count=labels.grouped(count),
        chosen=chosen,
        heading=False,
    )
