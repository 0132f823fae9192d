"""The language of the screen, changed in place: the page stays where it is."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QTranslator, Signal, Slot
from PySide6.QtQml import QmlElement

from ui.models.rows import Rows
from ui.qt import Property, QmlUncreatable

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

NAMES = {"fr": "Français", "en": "English", "nl": "Nederlands", "de": "Deutsch"}
TERRITORIES = {"fr": "fr_FR", "en": "en_GB", "nl": "nl_NL", "de": "de_DE"}


@dataclass(frozen=True, slots=True, kw_only=True)
class LanguageRow:
    """One language on offer, named in itself."""

    code: str
    name: str
    chosen: bool


@QmlElement
@QmlUncreatable("made in Python")
class Words(QObject):
    """Which language is on screen. `changed` comes after the words of Python have changed."""

    changed = Signal()

    def __init__(
        self,
        folder: Path,
        languages: tuple[str, ...] = ("fr", "en", "nl", "de"),
        parent: QObject | None = None,
    ) -> None:
        """`folder` holds kiosk_fr.qm and the others; the first language is the default."""
        super().__init__(parent)
        self._folder = folder
        self._offered = languages
        self._language = ""
        self._translator: QTranslator | None = None
        self._rows = Rows(LanguageRow, self)

    def _get_language(self) -> str:
        return self._language

    def _get_name(self) -> str:
        return NAMES[self._language]

    def _get_languages(self) -> Rows:
        return self._rows

    language = Property(str, _get_language, notify=changed)
    name = Property(str, _get_name, notify=changed)
    languages = Property(Rows, _get_languages, notify=changed)

    @Slot(str)
    def choose(self, language: str) -> None:
        """Speak this language, if it is on offer."""
        if language not in self._offered or language == self._language:
            return
        self._language = language
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
        # A QObject of Python's is not parented here: Qt keeps no reference to translators.
        self._translator = QTranslator()
        self._translator.load(f"kiosk_{language}", str(self._folder))
        QCoreApplication.installTranslator(self._translator)
        QLocale.setDefault(QLocale(TERRITORIES[language]))
        self._rows.show(
            [
                LanguageRow(code=code, name=NAMES[code], chosen=code == language)
                for code in self._offered
            ]
        )
        self.changed.emit()

    @Slot()
    def next(self) -> None:
        """The next language on offer."""
        place = self._offered.index(self._language)
        self.choose(self._offered[(place + 1) % len(self._offered)])

    @Slot()
    def reset(self) -> None:
        """Back to the default language."""
        self.choose(self._offered[0])


def on_screen() -> str:
    """The language that is spoken now, as the program's commands name it."""
    return QLocale().name().partition("_")[0]
