"""The record that a page's key names, as one value: a new edition does not take it away."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.records.notice import Notice
from ui.lookup import Lookup
from ui.models import sayings
from ui.models.gathering import Gathered, gather
from ui.models.sayings import translate
from ui.qt import Property, QmlUncreatable

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made in Python")
class Record(QObject):
    """Asks for a record; `Document` and `Person` say what it holds."""

    changed = Signal()

    def __init__(
        self, lookup: Lookup, parent: QObject | None = None, *, lane: str = "notice"
    ) -> None:
        super().__init__(parent)
        self._lookup = lookup
        self._lane = lane
        self._gathered: Gathered | None = None
        self._wanted = ""
        self._missing = False

    def _get_record_id(self) -> str:
        return self._wanted

    def _get_title(self) -> str:
        notice = self.notice
        if notice is None:
            gone = translate("Record", "Cette notice n’est plus consultable.")
            return gone if self._missing else ""
        if notice.agent is not None:
            return notice.agent.name.direct
        return sayings.bound(notice.title) or translate("Record", "Sans titre")

    def _get_missing(self) -> bool:
        return self._missing

    def _get_ready(self) -> bool:
        return self._gathered is not None

    recordId = Property(str, _get_record_id, notify=changed)
    title = Property(str, _get_title, notify=changed)
    missing = Property(bool, _get_missing, notify=changed)
    ready = Property(bool, _get_ready, notify=changed)

    @property
    def gathered(self) -> Gathered | None:
        """The record on screen with what stands around it."""
        return self._gathered

    @property
    def notice(self) -> Notice | None:
        """The record on screen."""
        return self._gathered.notice if self._gathered else None

    @Slot(str)
    def open(self, record_id: str) -> None:
        """Show a record."""
        if record_id == self._wanted and self._gathered is not None:
            return
        self._gathered, self._wanted, self._missing = None, record_id, False
        self._lookup.ask(self._lane, lambda holdings: gather(holdings, record_id), self._show)

    def wipe(self) -> None:
        """Show no record."""
        self._gathered, self._wanted, self._missing = None, "", False
        self.changed.emit()

    def _show(self, gathered: Gathered | None) -> None:
        self._gathered, self._missing = gathered, gathered is None
        self.changed.emit()

    def retranslate(self) -> None:
        """Say the same in the language now on screen."""
        self.changed.emit()
