"""Dates in parts, as EAD3 and EAC-CPF write them: `date`, `dateRange`, `dateSet`."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from lxml import etree

from kiosk.readers.markup import attributes, line_of, local_name
from kiosk.records.dating import Dating, Precision, Qualifier, dated
from kiosk.rules.own_marks import marked_dating

# Longer words are no date; they are not kept in memory for the next time.
_MOST_CACHED = 80
_SINGLE = frozenset({"date", "datesingle"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """One date, or the two ends of a range; an end that is not told is None."""

    start: Dating | None = None
    end: Dating | None = None
    single: bool = False

    @property
    def whole(self) -> Dating | None:
        """The date or range as one dating."""
        if self.single:
            return self.start
        if self.start is None or self.end is None:
            return self._open()
        start, end = self.start, self.end
        both = start.written + end.written
        gap = "-" if both.isdigit() else " - "
        written = start.written if start.written == end.written else ""
        written = written or f"{start.written}{gap}{end.written}"
        earliest, latest = start.earliest, end.latest
        if (earliest is None and latest is None) or (earliest and latest and earliest > latest):
            return Dating(written=written)
        about = Qualifier.ABOUT in {start.qualifier, end.qualifier}
        return Dating(
            written=written,
            earliest=earliest,
            latest=latest,
            precision=Precision.SPAN,
            qualifier=Qualifier.ABOUT if about else Qualifier.EXACT,
        )

    def _open(self) -> Dating | None:
        """A range with one end."""
        if self.start is not None:
            return replace(
                self.start,
                written=f"{self.start.written}-",
                latest=None,
                qualifier=Qualifier.AFTER if self.start.earliest else Qualifier.EXACT,
            )
        if self.end is not None:
            return replace(
                self.end,
                written=f"-{self.end.written}",
                earliest=None,
                qualifier=Qualifier.BEFORE if self.end.latest else Qualifier.EXACT,
            )
        return None


def dated_safely(written: str, normal: str = "") -> Dating:
    """A date as read; one that runs backwards is kept as words."""
    if len(written) + len(normal) > _MOST_CACHED:
        return _dated(written, normal)
    return _dated_before(written, normal)


def _dated(written: str, normal: str) -> Dating:
    try:
        return dated(written, normal)
    except ValueError:
        return Dating(written=written or normal)


# The same few years and days stand on thousands of components.
_dated_before = lru_cache(maxsize=16_384)(_dated)


def spans(element: etree._Element) -> Iterator[Span]:
    """The dates and ranges directly in an element, those of its sets among them."""
    waiting = [iter(element)]
    while waiting:
        child = next(waiting[-1], None)
        if child is None:
            waiting.pop()
            continue
        name = local_name(child)
        if name == "dateset":
            waiting.append(iter(child))
        elif name in _SINGLE:
            point = _point(child)
            if point:
                yield Span(start=point, single=True)
        elif name == "daterange":
            ends = {local_name(end): _point(end) for end in child}
            start, end = ends.get("fromdate"), ends.get("todate")
            if start or end:
                yield Span(start=start, end=end)


def _point(element: etree._Element) -> Dating | None:
    """One date with its machine form and its bounds; None when it says nothing."""
    said = attributes(element)
    written = line_of(element)
    normal = said.get("standarddate") or said.get("standarddatetime") or said.get("normal") or ""
    marked = marked_dating(written, said.get("localtype", "")) if written else None
    if marked is not None:
        return marked
    lower, upper = said.get("notbefore", ""), said.get("notafter", "")
    if not any((written, normal, lower, upper)):
        return None
    bounds = " / ".join(bound for bound in (lower, upper) if bound)
    dating = dated_safely(written or normal or bounds, normal)
    earliest = dated_safely(lower).earliest if lower else dating.earliest
    latest = dated_safely(upper).latest if upper else dating.latest
    if not (lower or upper) or (earliest and latest and earliest > latest):
        return dating
    return replace(
        dating,
        earliest=earliest,
        latest=latest,
        precision=Precision.SPAN,
        qualifier=Qualifier.ABOUT,
    )
