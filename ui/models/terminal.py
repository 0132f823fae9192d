"""All view models of one terminal, joined: what one says, another hears."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickWindow

from index.query import Sort
from kiosk.records.folding import clean
from ui.lookup import Lookup
from ui.models.basket import Basket
from ui.models.browse import Browse
from ui.models.columns import Columns
from ui.models.comfort import Comfort
from ui.models.copies import Copies
from ui.models.credits import Credits
from ui.models.desk import Desk
from ui.models.document import Document
from ui.models.handed_back import HandedBack
from ui.models.home import Home, door_of
from ui.models.keyboard import Keyboard
from ui.models.navigation import HOME, REST, Navigation
from ui.models.objections import Objections
from ui.models.panel import Panel
from ui.models.path import Path
from ui.models.people import People
from ui.models.person import Person
from ui.models.pin import Pin
from ui.models.quality import Quality
from ui.models.record import Record
from ui.models.sameness import Sameness
from ui.models.search import Search
from ui.models.sheets import Sheets
from ui.models.staff import Staff
from ui.models.suggested import NARROWING, Suggested
from ui.models.values import Values
from ui.models.viewer import Viewer
from ui.models.visit import Visit
from ui.models.welcome import Round, Welcome
from ui.models.why import Why
from ui.models.words import Words
from ui.pages import PAGES
from ui.qt import Property, QmlUncreatable
from ui.renditions import Renditions

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

RECORD_PAGES = ("document", "person", "viewer")
SHEET_PAGES = ("basket", "slip")
STAFF_PAGES = ("pin", "staff")


@QmlElement
@QmlUncreatable("made in Python")
class Terminal(QObject):
    """Everything a page may need; pages are handed this and nothing else."""

    # Never emitted: the models below live as long as the terminal. qmllint takes a property
    # without a signal for one that goes stale.
    settled = Signal()
    calmed = Signal()
    """Caches of pictures are to be emptied."""
    covering = Signal()
    """A task may cover the page of the staff now, or no longer."""

    def __init__(  # noqa: PLR0913, PLR0917 - everything is handed over here, once
        self,
        lookup: Lookup,
        renditions: Renditions,
        words: Words,
        comfort: Comfort,
        visit: Visit,
        round_: Round,
        desk: Desk | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.lookup_ = lookup
        self.words_ = words
        self.comfort_ = comfort
        self.visit_ = visit
        self.navigation_ = Navigation(PAGES, self)
        self.basket_ = Basket(self)
        self.keyboard_ = Keyboard(self)
        self.search_ = Search(lookup, renditions, self.basket_, self)
        self.values_ = Values(lookup, self.search_, self)
        self.suggested_ = Suggested(self.search_, self)
        self.people_ = People(lookup, self.search_, self)
        self.welcome_ = Welcome(lookup, renditions, round_, self)
        self.home_ = Home(lookup, renditions, words, self)
        self.browse_ = Browse(lookup, renditions, self)
        self.credits_ = Credits(lookup, self)
        self.record_ = Record(lookup, self)
        self.document_ = Document(self.record_, renditions, self)
        self.viewer_ = Viewer(lookup, renditions, self.document_, self.search_, self)
        self.path_ = Path(self.record_, self)
        self.sheets_ = Sheets(
            lookup, renditions, self.basket_, self.search_, words, desk or Desk(), self
        )
        self.pin_ = Pin(desk or Desk(), self)
        self.staff_ = Staff(desk or Desk(), self)
        self.why_ = Why(desk or Desk(), self.staff_, self)
        self.columns_ = Columns(desk or Desk(), self.staff_, self)
        self.handed_back_ = HandedBack(desk or Desk(), self.staff_, self)
        self.quality_ = Quality(desk or Desk(), self.staff_, lookup, renditions, self)
        self.quality_.visited.connect(self._visit)
        self.sameness_ = Sameness(desk or Desk(), self.staff_, self)
        self.objections_ = Objections(desk or Desk(), self.staff_, self)
        self.copies_ = Copies(desk or Desk(), self.staff_, self)
        self.panels: tuple[Panel, ...] = (
            self.why_,
            self.columns_,
            self.quality_,
            self.sameness_,
            self.objections_,
            self.copies_,
        )
        for panel in self.panels:
            panel.changed.connect(self.covering)
        self.pin_.opened.connect(self._let_in)
        self.pin_.closed.connect(self._show_out)
        self.staff_.closed.connect(self._show_out)
        self.person_ = Person(self.record_, renditions, self)
        self._resting = False
        self.keyboard_.typed.connect(self.search_.type)
        self.keyboard_.erased.connect(self.search_.erase)
        self.keyboard_.replaced.connect(self.search_.swapLast)
        self.keyboard_.folded.connect(self.foldKeyboard)
        self.values_.keyboard_.folded.connect(self.navigation_.back)
        self.navigation_.moved.connect(self._follow)
        words.changed.connect(self._retranslate)
        visit.ended.connect(self.wipe)
        self.keyboard_.follow(words.language)

    navigation = Property(Navigation, lambda s: s.navigation_, notify=settled)
    words = Property(Words, lambda s: s.words_, notify=settled)
    comfort = Property(Comfort, lambda s: s.comfort_, notify=settled)
    visit = Property(Visit, lambda s: s.visit_, notify=settled)
    basket = Property(Basket, lambda s: s.basket_, notify=settled)
    keyboard = Property(Keyboard, lambda s: s.keyboard_, notify=settled)
    search = Property(Search, lambda s: s.search_, notify=settled)
    values = Property(Values, lambda s: s.values_, notify=settled)
    suggested = Property(Suggested, lambda s: s.suggested_, notify=settled)
    people = Property(People, lambda s: s.people_, notify=settled)
    welcome = Property(Welcome, lambda s: s.welcome_, notify=settled)
    home = Property(Home, lambda s: s.home_, notify=settled)
    browse = Property(Browse, lambda s: s.browse_, notify=settled)
    credits = Property(Credits, lambda s: s.credits_, notify=settled)
    record = Property(Record, lambda s: s.record_, notify=settled)
    document = Property(Document, lambda s: s.document_, notify=settled)
    viewer = Property(Viewer, lambda s: s.viewer_, notify=settled)
    pin = Property(Pin, lambda s: s.pin_, notify=settled)
    staff = Property(Staff, lambda s: s.staff_, notify=settled)
    why = Property(Why, lambda s: s.why_, notify=settled)
    columns = Property(Columns, lambda s: s.columns_, notify=settled)
    handedBack = Property(HandedBack, lambda s: s.handed_back_, notify=settled)
    quality = Property(Quality, lambda s: s.quality_, notify=settled)
    sameness = Property(Sameness, lambda s: s.sameness_, notify=settled)
    objections = Property(Objections, lambda s: s.objections_, notify=settled)
    copies = Property(Copies, lambda s: s.copies_, notify=settled)
    covered = Property(bool, lambda s: s.panel is not None, notify=covering)
    """Whether a task covers the page of the staff."""
    sheets = Property(Sheets, lambda s: s.sheets_, notify=settled)
    path = Property(Path, lambda s: s.path_, notify=settled)
    person = Property(Person, lambda s: s.person_, notify=settled)

    @property
    def panel(self) -> Panel | None:
        """The task that covers the page of the staff."""
        return next((panel for panel in self.panels if panel.is_open), None)

    # ------------------------------------------------------------------ what a visitor does

    @Slot()
    def start(self) -> None:
        """A touch at rest: a visit begins on the first page."""
        self.visit_.begin()
        self.navigation_.home()

    @Slot(str, str)
    def open(self, page: str, record_id: str) -> None:
        """Open a record on its page."""
        if not self.visit_.running:
            self.start()
        self.search_.remember()
        hits = self.search_.answer.hits
        found = next((hit for hit in hits if hit.id == record_id), None)
        words = found.page_words if found else ()
        self.document_.begin_at(record_id, (found and found.page) or 0, words)
        self.record_.open(record_id)
        self.navigation_.go(page, record_id)

    @Slot()
    def look(self) -> None:
        """See the piece on screen closer."""
        self.viewer_.open()
        self.navigation_.go("viewer", self.record_.recordId)

    @Slot()
    def print(self) -> None:
        """See the sheet of the record on screen."""
        self.sheets_.put_first(self.record_.recordId)
        self.navigation_.go("basket")

    @Slot()
    def knock(self) -> None:
        """Two corners have been held: the door of the staff."""
        if self.navigation_.page in ("pin", "staff"):
            return
        self.visit_.end()
        self.pin_.open()
        self.navigation_.go("pin")

    @Slot()
    def thank(self) -> None:
        """See who made this possible, and the licences."""
        self.navigation_.go("credits")

    @Slot()
    def slip(self) -> None:
        """See the slip of a search that found nothing."""
        self.navigation_.go("slip")

    @Slot(str, str)
    def follow(self, target: str, key: str) -> None:
        """A word that leads somewhere is touched."""
        if target in ("person", "document"):
            self.open(target, key)
        elif target in ("place", "subject"):
            self.narrow(target, key)
        elif target == "find":
            self.find(key)

    @Slot(str)
    def enter(self, code: str) -> None:
        """Go through a door of the first page."""
        door = door_of(code)
        if door is None:
            return
        if door.kinds and door.page != "vault":
            self.search_.start(door.filters, Sort.DATE if door.page == "wall" else Sort.RELEVANCE)
        if door.page == "browse":
            self.browse_.open(code)
        self.navigation_.go(door.page, code)

    @Slot()
    def openDay(self) -> None:
        """The records of this day."""
        self.browse_.open("day")
        self.navigation_.go("browse", "day")

    @Slot(str)
    def find(self, text: str) -> None:
        """Search for a text from any page."""
        self.search_.widen()
        self.search_.write(text)
        self.navigation_.go("search")

    @Slot(str, str)
    def narrow(self, facet: str, value: str) -> None:
        """Show what bears one value of a facet."""
        self.search_.only(facet, value)
        self.navigation_.go("search")

    @Slot(str)
    def listValues(self, facet: str) -> None:
        """See all values of a facet, to choose among them."""
        self.navigation_.go("values", facet)

    @Slot(str, str)
    def goOn(self, target: str, key: str) -> None:
        """A suggestion is touched: what bears a value is shown to be read, its filter in sight."""
        if target in NARROWING:
            self.search_.remember()
            self.search_.only(target, key)
            self.navigation_.swap("wall")
        else:
            self.follow(target, key)

    @Slot()
    def write(self) -> None:
        """The field is touched: the keyboard comes."""
        if self.navigation_.page in ("wall", "nothing"):
            self.navigation_.swap("search")
        else:
            self.navigation_.go("search")

    @Slot()
    def foldKeyboard(self) -> None:
        """The keyboard goes: there is room to read."""
        if self.navigation_.page == "search":
            self.search_.remember()
            bare = self.search_.state in ("near", "nothing")
            self.navigation_.swap("nothing" if bare else "wall")

    def typed(self, letters: str) -> None:
        """A letter from a physical keyboard, whatever page is open."""
        if self.navigation_.page == "pin":
            self.pin_.press(letters)
            return
        if self.navigation_.page == "staff":
            (self.panel or self.staff_).type(letters)
            return
        if self.navigation_.page == "values":
            self.values_.type(letters)
            return
        if self.navigation_.page == REST:
            self.start()
        if self.navigation_.page == HOME:
            self.search_.write("")
        self.write()
        self.search_.type(clean(letters) if letters != " " else " ")

    def erased(self) -> None:
        """Backspace on a physical keyboard."""
        if self.navigation_.page == "pin":
            self.pin_.press("erase")
        if self.navigation_.page == "staff":
            (self.panel or self.staff_).erase()
        if self.navigation_.page == "values":
            self.values_.erase()
        if self.navigation_.page in ("search", "wall", "nothing"):
            self.write()
            self.search_.erase()

    @Slot()
    def wipe(self) -> None:
        """Everything of the visit goes: words, basket, modes, pictures in memory, clipboard."""
        self.lookup_.forget()
        self.keyboard_.reset()
        self.basket_.clear()
        self.people_.wipe()
        self.record_.wipe()
        self.document_.wipe()
        self.viewer_.close()
        self.sheets_.wipe()
        self.comfort_.reset()
        self.words_.reset()
        self.keyboard_.follow(self.words_.language)
        self.navigation_.rest()
        self.search_.wipe()
        self.home_.refresh()
        clipboard = QGuiApplication.clipboard()
        if clipboard is not None:
            clipboard.clear()
        for window in QGuiApplication.topLevelWindows():
            if isinstance(window, QQuickWindow):
                window.releaseResources()
        self.calmed.emit()

    def touched(self) -> None:
        """Somebody has done something."""
        self.visit_.touched()
        self.staff_.touched()

    def stop(self) -> None:
        """End the threads: the program closes."""
        self.lookup_.stop()
        self.viewer_.reader.stop()
        self.sheets_.press.stop()
        self.pin_.stop()
        self.staff_.stop()
        self.handed_back_.stop()
        for panel in self.panels:
            panel.stop()

    def rest(self) -> None:
        """Nobody is there yet: name people."""
        self._follow()

    # ------------------------------------------------------------------ inside

    @Slot(str)
    def _let_in(self, person: str) -> None:
        self.staff_.open(person)
        self.navigation_.swap("staff")

    @Slot(str, str)
    def _visit(self, page: str, record_id: str) -> None:
        """See a record as visitors do: the page of the staff is left, and a visit begins."""
        self.staff_.close()
        self.open(page, record_id)

    @Slot()
    def _show_out(self) -> None:
        self.pin_.close()
        self.navigation_.rest()

    @Slot()
    def _follow(self) -> None:
        page = self.navigation_.page
        self.keyboard_.reset()
        self.visit_.turn(page)
        self._follow_record(page)
        if page == "browse":
            self.browse_.open(self.navigation_.key)
        if page == "values":
            self.values_.open(self.navigation_.key)
        else:
            self.values_.close()
        if page == "credits":
            self.credits_.open()
        if page in SHEET_PAGES:
            self.sheets_.open(page)
        else:
            self.sheets_.close()
        if page == "slip":
            self.sheets_.ask_slip()
        self._follow_staff(page)
        resting = page == REST
        if resting and not self._resting:
            self.welcome_.begin()
        elif self._resting and not resting:
            self.welcome_.pause()
        self._resting = resting

    def _follow_record(self, page: str) -> None:
        """The page of a record shows the record of its key, also on the way back."""
        if page in RECORD_PAGES and self.navigation_.key != self.record_.recordId:
            self.record_.open(self.navigation_.key)
        if page == "viewer":
            self.viewer_.open()
        elif page != "document":
            self.viewer_.close()

    def _follow_staff(self, page: str) -> None:
        """Whoever leaves the staff's pages has shut their door."""
        if page != "pin":
            self.pin_.close()
        if page != "staff" and self.staff_.who:
            self.staff_.close()
        if page not in STAFF_PAGES and page != REST and not self.visit_.running:
            self.visit_.begin()

    @Slot()
    def _retranslate(self) -> None:
        self.keyboard_.follow(self.words_.language)
        self.search_.retranslate()
        self.values_.retranslate()
        self.home_.retranslate()
        self.welcome_.changed.emit()
        self.record_.retranslate()
        self.sheets_.retranslate()
        self.staff_.retranslate()
        self.handed_back_.retranslate()
        for panel in self.panels:
            panel.retranslate()
        panels = (panel.keyboard_ for panel in self.panels)
        for keyboard in (self.values_.keyboard_, self.staff_.keyboard_, *panels):
            keyboard.follow(self.words_.language)
        if self.navigation_.page == "browse":
            self.browse_.open(self.navigation_.key)
