"""The light table: one page seen closely, its text beside it, the words searched marked in both."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.records.canvas import PageText, Word
from kiosk.records.folding import words
from ui.lookup import Lookup
from ui.models import page_words
from ui.models.document import Document
from ui.models.page_words import Box, TextRow
from ui.models.rows import Rows
from ui.models.search import Search
from ui.models.sight import Sight
from ui.qt import Property, QmlUncreatable
from ui.renditions import Renditions
from ui.tiles import Light, Pyramid, Tile, TileReader

if TYPE_CHECKING:
    from kiosk.records.notice import PublishedCanvas

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

STEP = 1.5
"""One touch of + or -."""
LIGHT_STEP = 20
MOST_LIGHT = 100
STILL_MS = 140
NEAR = 0.4
"""A double tap looks closer up to full size, and back to the whole."""


@QmlElement
@QmlUncreatable("made in Python")
class Viewer(QObject):
    """What is on the light table and how it is seen."""

    changed = Signal()
    """What is seen has changed: draw."""
    pageChanged = Signal()
    textChanged = Signal()
    lightChanged = Signal()

    def __init__(
        self,
        lookup: Lookup,
        renditions: Renditions,
        document: Document,
        search: Search,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._lookup = lookup
        self._renditions = renditions
        self._document = document
        self._search = search
        self.reader = TileReader(self)
        self.reader.opened.connect(self._laid)
        self.reader.arrived.connect(self.changed)
        self.pyramid: Pyramid | None = None
        self.sight = Sight()
        self.light = Light()
        self.boxes: tuple[Box, ...] = ()
        self._canvas: PublishedCanvas | None = None
        self._text: PageText | None = None
        self._first: tuple[int, int] | None = None
        self._aimed = False
        self._is_open = False
        self._broken = False
        self._moving = False
        self.lines_ = Rows(TextRow, self)
        self._still = QTimer(self)
        self._still.setSingleShot(True)
        self._still.setInterval(STILL_MS)
        self._still.timeout.connect(self._rest)
        document.pageChanged.connect(self._follow)

    # ------------------------------------------------------------------ for QML

    def _get_percent(self) -> int:
        return round(self.sight.zoom * 100)

    def _get_whole(self) -> bool:
        return self.sight.is_whole

    def _get_closest(self) -> bool:
        return self.sight.zoom >= self.sight.closest_zoom * 0.999

    def _get_left(self) -> float:
        return self.sight.region()[0] / self.sight.width

    def _get_top(self) -> float:
        return self.sight.region()[1] / self.sight.height

    def _get_share_x(self) -> float:
        left, _, right, _ = self.sight.region()
        return max(0.0, right - left) / self.sight.width

    def _get_share_y(self) -> float:
        _, top, _, bottom = self.sight.region()
        return max(0.0, bottom - top) / self.sight.height

    def _get_proportion(self) -> float:
        return self.sight.width / self.sight.height

    def _get_thumbnail(self) -> str:
        return self._renditions.url(self._canvas.thumbnail) if self._canvas else ""

    def _get_broken(self) -> bool:
        return self._broken

    def _get_found(self) -> int:
        return len(self.boxes)

    def _get_first_line(self) -> int:
        return self._first[0] if self._first else -1

    def _get_veiled(self) -> bool:
        return bool(self._document.veil)

    percent = Property(int, _get_percent, notify=changed)
    whole = Property(bool, _get_whole, notify=changed)
    closest = Property(bool, _get_closest, notify=changed)
    seenLeft = Property(float, _get_left, notify=changed)
    seenTop = Property(float, _get_top, notify=changed)
    seenWidth = Property(float, _get_share_x, notify=changed)
    seenHeight = Property(float, _get_share_y, notify=changed)
    proportion = Property(float, _get_proportion, notify=pageChanged)
    thumbnail = Property(str, _get_thumbnail, notify=pageChanged)
    broken = Property(bool, _get_broken, notify=pageChanged)
    veiled = Property(bool, _get_veiled, notify=pageChanged)
    found = Property(int, _get_found, notify=textChanged)
    firstLine = Property(int, _get_first_line, notify=textChanged)
    lines = Property(Rows, lambda s: s.lines_, notify=textChanged)

    def _get_brightness(self) -> int:
        return self.light.brightness

    def _get_contrast(self) -> int:
        return self.light.contrast

    def _get_negative(self) -> bool:
        return self.light.negative

    def _set_brightness(self, value: int) -> None:
        self._lighten(
            Light(
                brightness=_most(value), contrast=self.light.contrast, negative=self.light.negative
            )
        )

    def _set_contrast(self, value: int) -> None:
        self._lighten(
            Light(
                brightness=self.light.brightness,
                contrast=_most(value),
                negative=self.light.negative,
            )
        )

    def _set_negative(self, value: bool) -> None:
        self._lighten(
            Light(brightness=self.light.brightness, contrast=self.light.contrast, negative=value)
        )

    brightness = Property(int, _get_brightness, _set_brightness, notify=lightChanged)
    contrast = Property(int, _get_contrast, _set_contrast, notify=lightChanged)
    negative = Property(bool, _get_negative, _set_negative, notify=lightChanged)

    @property
    def moving(self) -> bool:
        """Whether the picture is being moved: then it is drawn quickly, not finely."""
        return self._moving

    @Slot(float, float)
    def resize(self, width: float, height: float) -> None:
        """The table has another size."""
        if width > 0 and height > 0:
            self.sight = self.sight.seen_through(width, height)
            self._aim()
            self._draw()

    @Slot(float)
    def closer(self, by: float) -> None:
        """One touch of + (1) or - (-1)."""
        middle = (self.sight.view_width / 2, self.sight.view_height / 2)
        self._see(self.sight.closer(STEP if by > 0 else 1 / STEP, *middle))

    @Slot()
    def seeWhole(self) -> None:
        """The whole page."""
        self._see(self.sight.whole())

    @Slot(float, float)
    def tap(self, across: float, down: float) -> None:
        """A double tap: full size at this point, or back to the whole."""
        if self.sight.zoom < max(NEAR, self.sight.whole_zoom * STEP):
            target = max(1.0, self.sight.whole_zoom * STEP * STEP)
            self._see(self.sight.closer(target / self.sight.zoom, across, down))
        else:
            self.seeWhole()

    @Slot(float, float)
    def push(self, across: float, down: float) -> None:
        """One finger moves the page."""
        self._see(self.sight.moved(across, down), moving=True)

    @Slot(int, int)
    def step(self, across: int, down: int) -> None:
        """One touch of an arrow: on by a third of the table."""
        third = min(self.sight.view_width, self.sight.view_height) / 3
        self._see(self.sight.moved(-across * third, -down * third))

    @Slot(float, float, float, float)
    def pinch(self, factor: float, turn: float, across: float, down: float) -> None:
        """Two fingers: closer by a factor, turned by degrees, about a point."""
        self._see(self.sight.turned(turn).closer(factor, across, down), moving=True)

    @Slot()
    def letGo(self) -> None:
        """The fingers are lifted: the page snaps to a right angle."""
        self._see(self.sight.straight())

    @Slot()
    def turn(self) -> None:
        """A quarter turn."""
        self._see(self.sight.straight().turned(90))

    @Slot()
    def putBack(self) -> None:
        """As it lay at first."""
        self._lighten(Light())
        self._see(
            Sight(
                width=self.sight.width,
                height=self.sight.height,
                view_width=self.sight.view_width,
                view_height=self.sight.view_height,
            ).whole()
        )

    @Slot(float, float)
    def lookAt(self, across: float, down: float) -> None:
        """The small map is touched at these shares of its sides."""
        self._see(self.sight.at(across * self.sight.width, down * self.sight.height))

    @Slot(int)
    def lookAtLine(self, number: int) -> None:
        """A line of the text is touched: it comes to the middle."""
        lines = self._text.lines if self._text else ()
        if 0 <= number < len(lines) and lines[number]:
            self._see(self._close_up(lines[number]))

    @Slot(int)
    def brighten(self, by: int) -> None:
        """One touch beside the slider of light."""
        self.brightness = self.light.brightness + by * LIGHT_STEP

    @Slot(int)
    def sharpen(self, by: int) -> None:
        """One touch beside the slider of contrast."""
        self.contrast = self.light.contrast + by * LIGHT_STEP

    def open(self) -> None:
        """Lay the page that the document shows on the table."""
        self._is_open = True
        self._canvas = None
        self._follow()

    def close(self) -> None:
        """Clear the table."""
        self._is_open = False
        self._canvas, self._text, self.pyramid, self.boxes = None, None, None, ()
        self._first = None
        self.light = Light()
        self.lines_.show([])
        self.reader.wipe()
        self.textChanged.emit()
        self.lightChanged.emit()
        self.pageChanged.emit()

    def in_sight(self) -> list[Tile]:
        """The tiles to draw, the most central first."""
        if self.pyramid is None:
            return []
        left, top, right, bottom = self.sight.region()
        factor = self.pyramid.factor(self.sight.zoom)
        found = self.pyramid.within(factor, left, top, right, bottom)
        return sorted(
            found,
            key=lambda tile: (
                abs(tile.x + tile.width / 2 - self.sight.x)
                + abs(tile.y + tile.height / 2 - self.sight.y)
            ),
        )

    # ------------------------------------------------------------------ inside

    def _see(self, sight: Sight, *, moving: bool = False) -> None:
        self.sight = sight
        self._aimed = False
        if moving:
            self._moving = True
            self._still.start()
        self._draw()

    def _close_up(self, line: tuple[Word, ...]) -> Sight:
        """A line as wide as the table, no larger than it is, in the middle."""
        left = min(word.x for word in line)
        right = max(word.x + word.width for word in line)
        across, down = (left + right) / 2, line[0].y + line[0].height / 2
        zoom = min(1.0, self.sight.view_width / max(right - left, 1) * 0.9)
        centre = (self.sight.view_width / 2, self.sight.view_height / 2)
        near = self.sight.at(across, down)
        return near.closer(zoom / near.zoom, *centre).at(across, down) if near.zoom < zoom else near

    def _aim(self) -> None:
        """Until the page is moved, the first word of the find that led here stays in sight."""
        if self._aimed and self._text is not None and self._first is not None:
            self.sight = self._close_up(self._text.lines[self._first[0]])

    @Slot()
    def _rest(self) -> None:
        self._moving = False
        self.changed.emit()

    def _draw(self) -> None:
        if self.pyramid is not None:
            ready = self.reader.image
            wanted = [*self.pyramid.coarsest(), *self.in_sight()]
            missing = [t for t in wanted if ready(self.pyramid, t, self.light) is None]
            self.reader.want(missing, self.light)
        self.changed.emit()

    def _lighten(self, light: Light) -> None:
        if light != self.light:
            self.light = light
            self.lightChanged.emit()
            self._draw()

    @Slot()
    def _follow(self) -> None:
        canvas = self._document.canvas
        if not self._is_open:
            return
        if canvas is None or self._document.veil:
            self._canvas, self.pyramid, self._text, self.boxes = None, None, None, ()
            self.lines_.show([])
            self.pageChanged.emit()
            self.changed.emit()
            return
        if canvas is self._canvas:
            self.pageChanged.emit()
            return
        self._canvas, self._text, self.pyramid, self.boxes = canvas, None, None, ()
        self._first, self._broken = None, False
        self.lines_.show([])
        self.sight = Sight(
            width=max(canvas.width, 1),
            height=max(canvas.height, 1),
            view_width=self.sight.view_width,
            view_height=self.sight.view_height,
        ).whole()
        tiles = self._renditions.path(canvas.tiles) or self._renditions.folder
        screen = self._renditions.path(canvas.screen)
        self.reader.open(tiles, screen, canvas.width, canvas.height)
        name = canvas.text
        self._lookup.ask(
            "page-text",
            lambda holdings: (name, holdings.records.page_text(name) if name else None),
            self._read,
        )
        self.pageChanged.emit()
        self.textChanged.emit()

    @Slot(object)
    def _laid(self, pyramid: Pyramid | None) -> None:
        self.pyramid = pyramid
        self._broken = pyramid is None
        self.pageChanged.emit()
        self._draw()

    def _read(self, found: tuple[str, PageText | None]) -> None:
        name, text = found
        if self._canvas is None or name != self._canvas.text:
            return
        self._text = text = text or PageText(lines=())
        counted = self._document.found_words
        places = page_words.found(text, counted, words(self._search.text))
        self._first, self._aimed = (places[0] if places else None), bool(counted)
        self.lines_.show(page_words.rows(text, places))
        self.boxes = page_words.boxes(text, places)
        self._aim()
        self._draw()
        self.textChanged.emit()


def _most(value: int) -> int:
    return min(max(value, -MOST_LIGHT), MOST_LIGHT)
