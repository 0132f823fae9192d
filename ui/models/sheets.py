"""The basket as paper: what can be printed and why not, the very pages that come out, the printer.

Sheets are set in the press' thread; nothing of Typst is loaded before the first of them.
"""

import random
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, QTimer, Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickImageProvider

from kiosk.printing.queue import State
from kiosk.records.access import Output
from kiosk.records.notice import Notice
from kiosk.rules.sheet import Search as Unfound
from kiosk.rules.sheet import Sheet, printable, sheet_of, slip_of
from ui.lookup import Lookup
from ui.models import labels, links, sayings
from ui.models.basket import Basket
from ui.models.desk import Desk
from ui.models.document import veiled
from ui.models.rows import Rows
from ui.models.sayings import translate
from ui.models.search import Search
from ui.models.words import Words
from ui.press import Press
from ui.qt import Property, QmlUncreatable
from ui.renditions import Renditions

if TYPE_CHECKING:
    from ui.holdings import Holdings

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

MOST_COPIES = 5
PREVIEW_PPI = 96
POLL_MS = 500
LETTERS = "ABCDEFGHJKLMNPRSTVWXYZ"
DIGITS = "23456789"
"""No sign that is taken for another when it is read aloud or by hand."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemRow:
    """One record kept: may it be printed, and if not, why."""

    record_id: str
    page: str
    title: str
    line: str
    note: str
    sign: str
    picture: str
    printable: bool
    shown: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetRow:
    """One page of the preview."""

    source: str
    number: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """A record of the basket with the text of its first page."""

    notice: Notice
    transcription: str


class SheetProvider(QQuickImageProvider):
    """Serves the pages of the preview as image://sheet/<setting>/<page>."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self.pages: tuple[QImage, ...] = ()

    def requestImage(self, ident: str, size: QSize, _requested: QSize) -> QImage:
        """One page; an empty picture when it is no longer there."""
        place = ident.rpartition("/")[2]
        if not place.isdigit() or int(place) >= len(self.pages):
            return QImage(1, 1, QImage.Format.Format_RGB32)
        image = self.pages[int(place)]
        size.setWidth(image.width())
        size.setHeight(image.height())
        return image


@QmlElement
@QmlUncreatable("made in Python")
class Sheets(QObject):
    """What will be printed, and how the printer is. `state` is empty while nothing is sent."""

    changed = Signal()
    pagesChanged = Signal()
    printerChanged = Signal()

    def __init__(
        self,
        lookup: Lookup,
        renditions: Renditions,
        basket: Basket,
        search: Search,
        words: Words,
        desk: Desk,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._lookup = lookup
        self._renditions = renditions
        self._basket = basket
        self._search = search
        self._words = words
        self._desk = desk
        self.press = Press(self)
        self.provider: SheetProvider | None = None
        self._chance = random.SystemRandom()
        self._open = ""
        self._kept: tuple[Kept, ...] = ()
        self._slip: Unfound | None = None
        self._first = ""
        self._code = ""
        self._large = False
        self._copies = 1
        self._serial = 0
        self._making = False
        self._fault = ""
        self._pages: tuple[QImage, ...] = ()
        self._spent = 0
        self._state: State | None = None
        self._jobs: list[str] = []
        self._sent = 0
        self.items_ = Rows(ItemRow, self)
        self.preview_ = Rows(SheetRow, self)
        self._poll = QTimer(self)
        self._poll.setInterval(POLL_MS)
        self._poll.timeout.connect(self._watch)
        basket.changed.connect(self._gather)

    # ------------------------------------------------------------------ for QML

    def _printable(self) -> tuple[Kept, ...]:
        return tuple(kept for kept in self._kept if printable(kept.notice))

    def _get_summary(self) -> str:
        if not self._kept:
            return ""
        ready = len(self._printable())
        asked = len(self._kept) - ready
        parts = []
        if ready:
            parts.append(self.tr("%n pièce(s) à imprimer", "", ready))
        if asked:
            parts.append(self.tr("%n à demander à l’archiviste", "", asked))
        return ", ".join(parts) + "."

    def _get_page_count(self) -> int:
        return len(self._pages)

    def _get_total(self) -> int:
        return len(self._pages) * self._copies

    def _get_left(self) -> int:
        return max(0, self._desk.most_pages - self._spent)

    def _get_within(self) -> bool:
        return 0 < self._get_total() <= self._get_left()

    def _get_quota(self) -> str:
        if not self._pages or self._get_within():
            return ""
        said = translate(
            "Sheets",
            "Une visite peut imprimer %1 feuilles ; il vous en reste %2."
            " Retirez une pièce ou une copie, ou demandez à l’accueil.",
        )
        return said.replace("%1", str(self._desk.most_pages)).replace("%2", str(self._get_left()))

    def _get_ready(self) -> bool:
        return bool(self._pages) and not self._making and self._get_within() and not self._busy()

    def _busy(self) -> bool:
        return self._state in {State.WAITING, State.PRINTING}

    def _get_copies(self) -> int:
        return self._copies

    def _get_large(self) -> bool:
        return self._large

    def _set_large(self, value: bool) -> None:
        if value != self._large:
            self._large = value
            self._make()
            self.changed.emit()

    def _get_making(self) -> bool:
        return self._making

    def _get_code(self) -> str:
        return self._code

    def _get_state(self) -> str:
        return self._state.value if self._state else ""

    def _get_hindered(self) -> bool:
        return self._state is not None and self._state.hindered

    def _get_heading(self) -> str:
        if self._fault:
            return translate("Sheets", "Cette feuille ne peut pas être composée")
        return {
            State.WAITING: translate("Sheets", "Vos feuilles partent à l’imprimante"),
            State.PRINTING: translate("Sheets", "L’imprimante travaille"),
            State.DONE: translate("Sheets", "C’est imprimé : prenez vos feuilles"),
            State.NO_PAPER: translate("Sheets", "Il n’y a plus de papier"),
            State.STOPPED: translate("Sheets", "L’imprimante est arrêtée"),
            State.OFF: translate("Sheets", "L’imprimante ne répond pas"),
            State.NO_PRINTER: translate("Sheets", "Aucune imprimante n’est reliée à cette borne"),
        }.get(self._state or State.READY, "")

    def _get_said(self) -> str:
        if self._fault:
            return translate("Sheets", "Montrez la cote à l’accueil : l’équipe l’imprimera.")
        sheets = sayings.Counts().sheets(self._sent)
        code = self._code
        waiting = translate(
            "Sheets",
            "Vos feuilles (%1) attendent, marquées %2. Prévenez l’accueil : elles sortiront dès que"
            " l’imprimante sera prête, tant que votre visite dure.",
        )
        kept = translate(
            "Sheets",
            "Votre panier est gardé tant que votre visite dure. Montrez cet écran à l’accueil.",
        )
        return (
            {
                State.WAITING: translate("Sheets", "%1, marquées %2 au pied de chaque page."),
                State.PRINTING: translate("Sheets", "%1, marquées %2 au pied de chaque page."),
                State.DONE: translate(
                    "Sheets",
                    "%1, marquées %2. Rien de vous n’y figure ; n’oubliez rien dans le bac.",
                ),
                State.NO_PAPER: waiting,
                State.STOPPED: waiting,
                State.OFF: waiting if self._jobs else kept,
                State.NO_PRINTER: kept,
            }.get(self._state or State.READY, "")
            .replace("%1", sheets)
            .replace("%2", code)
        )

    def _get_slip_title(self) -> str:
        return self._slip.words if self._slip else ""

    summary = Property(str, _get_summary, notify=changed)
    pageCount = Property(int, _get_page_count, notify=pagesChanged)
    total = Property(int, _get_total, notify=pagesChanged)
    quota = Property(str, _get_quota, notify=pagesChanged)
    ready = Property(bool, _get_ready, notify=pagesChanged)
    making = Property(bool, _get_making, notify=pagesChanged)
    copies = Property(int, _get_copies, notify=pagesChanged)
    large = Property(bool, _get_large, _set_large, notify=changed)
    code = Property(str, _get_code, notify=changed)
    state = Property(str, _get_state, notify=printerChanged)
    hindered = Property(bool, _get_hindered, notify=printerChanged)
    heading = Property(str, _get_heading, notify=printerChanged)
    said = Property(str, _get_said, notify=printerChanged)
    slipTitle = Property(str, _get_slip_title, notify=changed)
    items = Property(Rows, lambda s: s.items_, notify=changed)
    preview = Property(Rows, lambda s: s.preview_, notify=pagesChanged)

    @Slot(int)
    def copy(self, by: int) -> None:
        """One copy more or less."""
        self._copies = min(max(self._copies + by, 1), MOST_COPIES)
        self.pagesChanged.emit()

    @Slot(str)
    def show(self, record_id: str) -> None:
        """Show the sheet of this record first."""
        self._first = "" if self._first == record_id else record_id
        self._draw()
        self._make()

    def put_first(self, record_id: str) -> None:
        """The sheet of this record is asked for: it is kept, and its pages come first."""
        self._first = record_id
        if not self._basket.holds(record_id):
            self._basket.toggle(record_id)

    @Slot(str)
    def remove(self, record_id: str) -> None:
        """Take a record out of the basket."""
        if self._basket.holds(record_id):
            self._basket.toggle(record_id)

    @Slot()
    def send(self) -> None:
        """Print what the preview shows."""
        if not self._get_ready():
            return
        sheets, label, copies = self._sheets(), self._label(), self._copies
        folder, queue = self._renditions.folder, self._desk.queue
        self._sent = self._get_total()
        self._fault = ""

        def act() -> tuple[str, State]:
            from kiosk.printing.typeset import pdf

            how = queue.state()
            if how is State.NO_PRINTER:
                return "", how
            job = queue.submit(pdf(sheets, folder, label), copies)
            return job, State.WAITING if not how.hindered else how

        self._tell(State.WAITING)
        self.press.ask("print", act, self._sent_off, self._not_sent)

    @Slot()
    def retry(self) -> None:
        """Try again after the printer was hindered."""
        self._take_back()
        self._tell(None)
        self.send()

    @Slot()
    def dismiss(self) -> None:
        """The sentence about the printer has been read."""
        if self._state is not None and self._state.hindered:
            self._take_back()
        self._tell(None)

    # ------------------------------------------------------------------ for the terminal

    def open(self, page: str) -> None:
        """The page of the basket, or that of the slip, is on screen."""
        if page != self._open:
            self._open = page
            self._gather()

    def close(self) -> None:
        """Neither is on screen: pages need not be kept."""
        self._open = ""
        self._show_pages(())
        if self._state is not None and (self._state is State.DONE or not self._jobs):
            self._tell(None)

    def ask_slip(self) -> None:
        """Prepare the slip of the search on screen."""
        answer = self._search.answer
        query = self._search.text.strip()
        near = tuple(row.title for row in self._search.nearNames.rows)
        tried = (query, *(form for form in answer.related if form != query))

        def ask(holdings: "Holdings") -> Unfound:
            counts = holdings.records.counts()
            edition = holdings.records.fact("edition") or holdings.name
            return Unfound(
                words=query, tried=tried, near=near, edition=edition, records=sum(counts.values())
            )

        self._lookup.ask("slip", ask, self._show_slip)

    def wipe(self) -> None:
        """The visit is over: pages, code and what has not begun to print are gone."""
        self._take_back()
        self.press.drop("preview", "state")
        self._kept, self._slip, self._first, self._code = (), None, "", ""
        self._large, self._copies, self._spent, self._sent = False, 1, 0, 0
        self._open, self._fault, self._making = "", "", False
        self.items_.show([])
        self._show_pages(())
        self._tell(None)
        self.changed.emit()

    def retranslate(self) -> None:
        """Say the same in the language now on screen."""
        self._draw()
        self._make()
        self.printerChanged.emit()

    # ------------------------------------------------------------------ gathering

    @Slot()
    def _gather(self) -> None:
        if not self._open or self._open == "slip":
            return
        ids = self._basket.ids
        if ids and not self._code:
            self._code = self._chance.choice(LETTERS) + self._chance.choice(DIGITS)
        self._lookup.ask(
            "basket", lambda holdings: tuple(_kept(holdings, id_) for id_ in ids), self._show_kept
        )

    def _show_kept(self, found: tuple[Kept | None, ...]) -> None:
        self._kept = tuple(kept for kept in found if kept is not None)
        self._slip = None
        if self._first not in self._basket.ids:
            self._first = ""
        self._draw()
        self._make()

    def _show_slip(self, slip: Unfound) -> None:
        self._slip = slip
        self._code = self._code or self._chance.choice(LETTERS) + self._chance.choice(DIGITS)
        self.changed.emit()
        self._make()

    def _draw(self) -> None:
        self.items_.show([self._item(kept.notice) for kept in self._kept])
        self.changed.emit()

    def _item(self, notice: Notice) -> ItemRow:
        may = printable(notice)
        title = notice.agent.name.direct if notice.agent else notice.title
        reference = "" if notice.agent else notice.reference
        parts = (labels.kind(notice.kind), sayings.told(notice.dates), reference)
        note = sayings.rights(notice.showing)
        kept_back = veiled(notice) or not notice.showing.may(Output.IMAGE_PRINT)
        if may and notice.canvases and kept_back:
            note = translate("Sheets", "La notice s’imprime, l’image reste à l’écran.")
        elif may:
            note = translate("Sheets", "S’imprime entièrement.")
        first = next((c for c in notice.canvases if not c.veil), None)
        return ItemRow(
            record_id=notice.id,
            page=links.page_of(notice.kind),
            title=title,
            line=" · ".join(part for part in parts if part),
            note=note,
            sign=labels.icon(notice.kind) if may else "lock",
            picture=self._renditions.url(first.thumbnail) if first and may else "",
            printable=may,
            shown=notice.id == self._first,
        )

    # ------------------------------------------------------------------ setting

    def _label(self) -> str:
        return self._code

    def _sheets(self) -> tuple[Sheet, ...]:
        day = date.today()  # noqa: DTZ011 - the day on the wall of the reading room
        desk, language = self._desk, self._words.language
        if self._slip is not None:
            return (
                slip_of(
                    self._slip, house=desk.house, language=language, day=day, terminal=desk.number
                ),
            )
        ordered = sorted(self._printable(), key=lambda kept: kept.notice.id != self._first)
        return tuple(
            sheet_of(
                kept.notice,
                house=desk.house,
                language=language,
                day=day,
                terminal=desk.number,
                large=self._large,
                transcription=kept.transcription,
            )
            for kept in ordered
        )

    def _make(self) -> None:
        if not self._open:
            return
        sheets, label, folder = self._sheets(), self._label(), self._renditions.folder
        if not sheets:
            self.press.drop("preview")
            self._making = False
            self._show_pages(())
            return

        def act() -> tuple[QImage, ...]:
            from kiosk.printing.typeset import previews

            found = previews(sheets, folder, label, PREVIEW_PPI)
            return tuple(QImage.fromData(each) for each in found)

        self._making, self._fault = True, ""
        self.pagesChanged.emit()
        self.press.ask("preview", act, self._made, self._not_made)

    def _made(self, pages: tuple[QImage, ...]) -> None:
        self._making = False
        self._show_pages(pages)

    def _not_made(self, error: Exception) -> None:
        self._making = False
        self._fault = str(error)
        self._show_pages(())
        self.printerChanged.emit()

    def _show_pages(self, pages: tuple[QImage, ...]) -> None:
        self._pages = pages
        self._serial += 1
        if self.provider is not None:
            self.provider.pages = pages
        self.preview_.show(
            [
                SheetRow(source=f"image://sheet/{self._serial}/{place}", number=place + 1)
                for place in range(len(pages))
            ]
        )
        self.pagesChanged.emit()

    # ------------------------------------------------------------------ printing

    def _sent_off(self, found: tuple[str, State]) -> None:
        job, state = found
        if job:
            self._jobs.append(job)
            self._spent += self._sent
            self._poll.start()
        self._tell(state)
        self.pagesChanged.emit()

    def _not_sent(self, _error: Exception) -> None:
        self._tell(State.OFF)

    @Slot()
    def _watch(self) -> None:
        if not self._jobs:
            self._poll.stop()
            return
        job, queue = self._jobs[-1], self._desk.queue
        self.press.ask("state", lambda: queue.job(job), self._seen, self._not_sent)

    def _seen(self, state: State) -> None:
        if state is State.DONE:
            self._poll.stop()
            self._jobs.clear()
        self._tell(state)

    def _take_back(self) -> None:
        """What has not come out is not to come out for the next visitor."""
        self._poll.stop()
        jobs, queue = tuple(self._jobs), self._desk.queue
        self._jobs.clear()
        if jobs:
            self._spent = max(0, self._spent - self._sent)
            self.press.ask("cancel", lambda: queue.cancel(jobs), _nothing, _nothing)

    def _tell(self, state: State | None) -> None:
        if state is not self._state:
            self._state = state
            self.printerChanged.emit()
            self.pagesChanged.emit()


def _nothing(_told: object) -> None:
    """Nobody waits for this."""


def _kept(holdings: "Holdings", record_id: str) -> Kept | None:
    notice = holdings.notice(record_id)
    if notice is None:
        return None
    name = notice.canvases[0].text if notice.canvases else ""
    text = holdings.records.page_text(name) if name else None
    return Kept(notice=notice, transcription=text.text if text else "")
