"""The search: what is typed, what was found, what narrows it.

No debounce: every key is a question at once, a newer one replaces the older, and the field changes
before any answer comes. Nothing typed here is written anywhere.
"""

from dataclasses import replace

from PySide6.QtCore import QModelIndex, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from index.query import MOST_CHARACTERS, SearchRequest, Sort
from index.results import Answer
from kiosk.records.folding import clean
from ui.frames import Later, at_once
from ui.holdings import Holdings
from ui.lookup import Lookup
from ui.models import facets, namesakes, results, ways
from ui.models.basket import Basket
from ui.models.facets import FacetRow, YearRow
from ui.models.namesakes import Facts
from ui.models.results import HitRow
from ui.models.rows import Rows, TextRow
from ui.models.typed import NOTHING_TYPED, Typed
from ui.models.wall import WallRow, wall
from ui.models.ways import Counted, WayRow
from ui.qt import Property, QmlUncreatable
from ui.renditions import Renditions

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

PAGE = 30
NEAR_NAMES = 4
REMEMBERED = 4
SHORTEST_STEM = 4
WALL_GAP = 18.0
LEAST_ROWS = 9
"""A wall with fewer rows may not fill the page: then nobody can scroll to its end."""


@QmlElement
@QmlUncreatable("made in Python")
class Search(QObject):
    """One search at a time. `state` is `empty`, `waiting`, `found`, `near` or `nothing`."""

    textChanged = Signal()
    answered = Signal()
    completed = Signal()
    """What goes with the rows has followed them: the facets, the years, the lights of the dome."""
    standing = Signal()
    """Never emitted: the lists are the same for good, their rows change."""
    renewed = Signal()
    """The first row has changed: lists go back to their top."""
    wallChanged = Signal()

    def __init__(
        self,
        lookup: Lookup,
        renditions: Renditions,
        basket: Basket,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._lookup = lookup
        self._renditions = renditions
        self._basket = basket
        self._request = SearchRequest(limit=PAGE)
        self._answer = Answer(query="", total=0)
        self._facts: dict[str, Facts] = {}
        self._typed = NOTHING_TYPED
        self._asked = False
        self._recent: list[str] = []
        self._wall_width = 0.0
        self._counted = Counted()
        self.later: Later = at_once
        self._drawn_whole = True
        self.hits = Rows(HitRow, self)
        self._near = Rows(HitRow, self)
        self._tabs = Rows(FacetRow, self)
        self._facets = Rows(FacetRow, self)
        self._filters = Rows(FacetRow, self)
        self._years = Rows(YearRow, self)
        self._ways = Rows(WayRow, self)
        self._wall = Rows(WallRow, self)
        self._tiles: list[Rows] = []
        self._recent_rows = Rows(TextRow, self)
        self.hits.moreWanted.connect(self._ask_more)
        basket.changed.connect(self._draw)
        lookup.changed.connect(self.refresh)

    # ------------------------------------------------------------------ for QML

    def _get_text(self) -> str:
        return self._request.text

    def _get_total(self) -> int:
        return self._answer.total

    def _get_exact(self) -> int:
        # Whoever has dropped what is as typed sees, and counts, those that are alike.
        lit = self._answer.lit
        return len(lit.exact) if self._request.wants_typed else len(lit.alike)

    def _get_alike(self) -> int:
        return len(self._answer.lit.alike)

    def _get_related(self) -> str:
        return ", ".join(self._answer.related)

    def _get_meant(self) -> str:
        return self._answer.meant

    def _get_state(self) -> str:
        if not self._asked:
            return "waiting"
        if not self._answer.hits:
            return "nothing"
        # Whoever has dropped what is as typed wants the others: they are no second best.
        if self._request.wants_typed and results.near(self._answer.hits):
            return "near"
        return "found" if self._request.text or self._request.filters else "empty"

    def _get_blank(self) -> bool:
        return not self._answer.query

    def _get_stem(self) -> str:
        word = self._request.text.split(" ")[0]
        return word[:SHORTEST_STEM] if len(word) > SHORTEST_STEM else ""

    def _get_narrowed(self) -> bool:
        request = self._request
        return bool(request.filters or request.years or ways.dropped(request))

    def _get_dropped(self) -> bool:
        return bool(ways.dropped(self._request))

    def _get_recent(self) -> Rows:
        return self._recent_rows

    def _get_partial(self) -> bool:
        return self._answer.partial

    def _get_wordless(self) -> int:
        whole = len(self.hits.rows) >= self._answer.total
        return sum(1 for row in self.hits.rows if not row.picture) if whole else 0

    def _get_first_year(self) -> int:
        return self._answer.years[0][0] if self._answer.years else 0

    def _get_last_year(self) -> int:
        return self._answer.years[-1][0] if self._answer.years else 0

    firstYear = Property(int, _get_first_year, notify=answered)
    lastYear = Property(int, _get_last_year, notify=answered)
    text = Property(str, _get_text, notify=textChanged)
    total = Property(int, _get_total, notify=answered)
    exact = Property(int, _get_exact, notify=answered)
    alike = Property(int, _get_alike, notify=answered)
    related = Property(str, _get_related, notify=answered)
    meant = Property(str, _get_meant, notify=answered)
    state = Property(str, _get_state, notify=answered)
    blank = Property(bool, _get_blank, notify=answered)
    """The rows on screen are those of an empty field, whatever has been typed since."""
    stem = Property(str, _get_stem, notify=textChanged)
    narrowed = Property(bool, _get_narrowed, notify=answered)
    dropped = Property(bool, _get_dropped, notify=answered)
    recent = Property(Rows, _get_recent, notify=standing)
    partial = Property(bool, _get_partial, notify=answered)
    pictureless = Property(int, _get_wordless, notify=answered)

    def _get_hits(self) -> Rows:
        return self.hits

    def _get_near(self) -> Rows:
        return self._near

    def _get_tabs(self) -> Rows:
        return self._tabs

    def _get_facets(self) -> Rows:
        return self._facets

    def _get_filters(self) -> Rows:
        return self._filters

    def _get_years(self) -> Rows:
        return self._years

    def _get_ways(self) -> Rows:
        return self._ways

    def _get_wall(self) -> Rows:
        return self._wall

    results = Property(Rows, _get_hits, notify=standing)
    nearNames = Property(Rows, _get_near, notify=standing)
    tabs = Property(Rows, _get_tabs, notify=standing)
    facets = Property(Rows, _get_facets, notify=standing)
    filters = Property(Rows, _get_filters, notify=standing)
    years = Property(Rows, _get_years, notify=standing)
    ways = Property(Rows, _get_ways, notify=standing)
    wall = Property(Rows, _get_wall, notify=wallChanged)

    @property
    def complete(self) -> bool:
        """Whether all of the answer has been drawn, not its rows alone."""
        return self._drawn_whole

    @property
    def request(self) -> SearchRequest:
        """What is asked now."""
        return self._request

    @property
    def answer(self) -> Answer:
        """The answer on screen."""
        return self._answer

    # ------------------------------------------------------------------ what a visitor does

    @Slot(str)
    def type(self, letters: str) -> None:
        """Add what a key typed."""
        self.write(self._request.text + letters)

    @Slot()
    def erase(self) -> None:
        """Take the last letter away."""
        self.write(self._request.text[:-1])

    @Slot(str)
    def swapLast(self, letter: str) -> None:
        """An accent takes the last letter's place."""
        self.write(self._request.text[:-1] + letter)

    @Slot(str)
    def write(self, text: str) -> None:
        """Search for this text."""
        kept = clean(text)[:MOST_CHARACTERS]
        if text[-1:] == " " and kept and len(kept) < MOST_CHARACTERS:
            kept += " "  # a space ends a word: what follows is no longer the beginning of one
        if kept == self._request.text:
            return
        self._request = replace(self._request, text=kept, sort=Sort.RELEVANCE)
        self.textChanged.emit()
        self._ask()

    @Slot()
    def clear(self) -> None:
        """Empty the field; the filters stay."""
        self.remember()
        self.write("")

    @Slot(str, str)
    def toggle(self, facet: str, value: str) -> None:
        """Choose a value of a facet, or let it go."""
        if facet == ways.FACET:
            self._request = replace(self._request, layers=ways.toggled(self._request, value))
        elif facet == "years":
            self._request = replace(self._request, years=None)
        else:
            pair = (facet, value)
            kept = tuple(each for each in self._request.filters if each != pair)
            if len(kept) == len(self._request.filters):
                kept = (*kept, pair)
            self._request = replace(self._request, filters=kept)
        self._ask()

    @Slot(str, str)
    def chooseTab(self, facet: str, value: str) -> None:
        """Show one kind only; an empty value shows all."""
        others = tuple(each for each in self._request.filters if each[0] != facet)
        wanted = (*others, (facet, value)) if value else others
        self._request = replace(self._request, filters=wanted)
        self._ask()

    @Slot(int, int)
    def touchYears(self, first: int, last: int) -> None:
        """A bar is touched: it begins a span, then widens it; touched alone again, it lets go."""
        span = self._request.years
        if span is None:
            wanted: tuple[int, int] | None = (first, last)
        elif span == (first, last):
            wanted = None
        elif span[0] <= first and last <= span[1]:
            wanted = (first, last)
        else:
            wanted = (min(span[0], first), max(span[1], last))
        self._request = replace(self._request, years=wanted)
        self._ask()

    @Slot()
    def widen(self) -> None:
        """Let every filter go."""
        self._request = replace(self._request, filters=(), years=None, layers=None)
        self._ask()

    def start(self, filters: tuple[tuple[str, str], ...], sort: Sort = Sort.RELEVANCE) -> None:
        """Start again from these filters, with an empty field."""
        self._request = SearchRequest(filters=filters, limit=PAGE, sort=sort)
        self.textChanged.emit()
        self._ask()

    @Slot(str, str)
    def only(self, facet: str, value: str) -> None:
        """Start again from one value: a door, a place, a subject."""
        self.start(((facet, value),) if facet else ())

    def _get_wall_width(self) -> float:
        return self._wall_width

    def _set_wall_width(self, width: float) -> None:
        if width != self._wall_width:
            self._wall_width = width
            self._draw_wall()

    wallWidth = Property(float, _get_wall_width, _set_wall_width, notify=wallChanged)

    @Slot()
    def showMore(self) -> None:
        """The end of the wall is in sight: ask for what follows."""
        if self.hits.canFetchMore(QModelIndex()):
            self.hits.fetchMore(QModelIndex())

    @Slot()
    def remember(self) -> None:
        """Keep this search among the last ones of this visit."""
        text = self._request.text.strip()
        if text and self._answer.total:
            self._recent = [text, *(each for each in self._recent if each != text)][:REMEMBERED]
            self._recent_rows.show([TextRow(each) for each in self._recent])
            self.answered.emit()

    @Slot()
    def refresh(self) -> None:
        """Ask again: another generation or another language is on show."""
        self._ask()

    def wipe(self) -> None:
        """Forget everything of a visit."""
        self._request = SearchRequest(limit=PAGE)
        self._answer = Answer(query="", total=0)
        self._counted, self._facts, self._typed = Counted(), {}, NOTHING_TYPED
        self._recent = []
        self._recent_rows.show([])
        self._asked = False
        self._draw()
        self._complete()  # nothing of a visit stays on screen for a frame longer
        self.textChanged.emit()
        self.answered.emit()
        self._ask()

    # ------------------------------------------------------------------ asking and showing

    def _ask(self) -> None:
        request = self._request

        def ask(holdings: Holdings) -> tuple[Answer, dict[str, Facts]]:
            answer = holdings.search(request)
            return answer, namesakes.read(holdings.records, answer.hits)

        self._lookup.ask("search", ask, self._show)

    @Slot()
    def _ask_more(self) -> None:
        request = replace(self._request, offset=len(self._answer.hits))
        shown, known = self._answer.hits, dict(self._facts)

        def ask(holdings: Holdings) -> tuple[SearchRequest, Answer, dict[str, Facts]]:
            answer = holdings.search(request)
            hits = (*shown, *answer.hits)
            return request, answer, known | namesakes.read(holdings.records, hits, known)

        self._lookup.ask("more", ask, self._show_more)

    def _show(self, found: tuple[Answer, dict[str, Facts]]) -> None:
        before = self.hits.rows[0].record_id if self.hits.rows else ""
        self._answer, self._facts = found
        self._typed = Typed.of(self._request.text)
        self._counted.hear(self._request, self._answer)
        self._asked = True
        self._draw()
        after = self.hits.rows[0].record_id if self.hits.rows else ""
        self.answered.emit()
        if before != after:
            self.renewed.emit()

    def _show_more(self, found: tuple[SearchRequest, Answer, dict[str, Facts]]) -> None:
        request, answer, facts = found
        same = replace(request, offset=0) == self._request
        if same and request.offset == len(self._answer.hits):
            hits = (*self._answer.hits, *answer.hits)
            total = self._answer.total if answer.hits else len(hits)
            self._answer, self._facts = replace(self._answer, hits=hits, total=total), facts
            self._draw()
            self.answered.emit()

    @Slot()
    def _draw(self) -> None:
        answer = self._answer
        apart = namesakes.lines(answer.hits, self._facts)
        kept, renditions, typed = self._basket.holds, self._renditions, self._typed
        rows = [
            results.row(
                hit, renditions, kept=kept(hit.id), apart=apart.get(hit.id, ""), typed=typed
            )
            for hit in answer.hits
        ]
        self.hits.show(rows, more=len(rows) < answer.total)
        self._near.show(rows[:NEAR_NAMES] if results.near(answer.hits) else [])
        self._tabs.show(facets.tabs(answer.facets, answer.total))
        request = self._request
        self._ways.show(ways.rows(request, self._counted.counts))
        filters = facets.chosen(request.filters, request.years)
        self._filters.show([*filters, *ways.chosen(request)])
        self._draw_wall()
        self._drawn_whole = False
        self.later(self._complete)

    def _complete(self) -> None:
        """Draw what may come a frame after the rows: it moves none of them."""
        answer = self._answer
        self._facets.show([*ways.panel(self._ways.rows), *facets.panel(answer.facets)])
        self._years.show(facets.bars(answer.years, self._request.years))
        self._drawn_whole = True
        self.completed.emit()

    def _draw_wall(self) -> None:
        if self._wall_width > 0:
            rows = wall(self.hits.rows, self._wall_width, WALL_GAP, self._tiles, self)
            self._wall.show(rows)
            self.wallChanged.emit()
            if len(rows) < LEAST_ROWS:
                self.showMore()

    def retranslate(self) -> None:
        """Say the same in the language now on screen."""
        self._draw()
        self.answered.emit()
