"""The touch keyboard: its keys, its accents, what a press, a slide and a lift type.

A letter is typed by the press itself, so the field answers in the same frame; an accent chosen
afterwards takes the letter's place. There is no shift: the search folds case and accents.
"""

from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from ui.models.rows import Rows, TextRow
from ui.qt import Property, QmlUncreatable

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

LONG_PRESS_MS = 350
REPEAT_AFTER_MS = 500
REPEAT_MS = 80

LETTERS = {
    "AZERTY": ("azertyuiop", "qsdfghjklm", "wxcvbn'-"),
    "QWERTY": ("qwertyuiop", "asdfghjkl'", "zxcvbnm-"),
    "QWERTZ": ("qwertzuiop", "asdfghjklß", "yxcvbnm-"),
}
OF_LANGUAGE = {"fr": "AZERTY", "en": "QWERTY", "nl": "QWERTY", "de": "QWERTZ"}
ACCENTS = {
    "e": "éèêëę",
    "a": "àâäąæ",
    "i": "îï",
    "o": "ôöœó",
    "u": "ùûü",
    "c": "çć",
    "n": "ñń",
    "l": "ł",
    "z": "żź",
    "s": "śß",
    "y": "ÿ",
    "-": "/.,",
    "'": "’",
}
ERASE = "erase"
SPACE = "space"
FOLD = "fold"


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyRow:
    """One key: what it types or does, where it lies in tenths of the width, how wide it is.

    `hint` shows that accents wait under a long press.
    """

    code: str
    text: str
    hint: str
    line: int
    column: float
    span: float
    chosen: bool = False


def keys(layout: str) -> list[KeyRow]:
    """All keys of a layout, line by line."""
    made = [
        KeyRow(code=digit, text=digit, hint="", line=0, column=place, span=1)
        for place, digit in enumerate("1234567890")
    ]
    for line, letters in enumerate(LETTERS[layout], start=1):
        made.extend(
            KeyRow(
                code=letter,
                text=letter,
                hint=ACCENTS.get(letter, "")[:1] if letter.isalpha() else "",
                line=line,
                column=column,
                span=1,
            )
            for column, letter in enumerate(letters)
        )
    made.append(KeyRow(code=ERASE, text="", hint="", line=3, column=8, span=2))
    third = 4 / len(LETTERS)
    made.extend(
        KeyRow(
            code=name,
            text=name,
            hint="",
            line=4,
            column=place * third,
            span=third,
            chosen=name == layout,
        )
        for place, name in enumerate(LETTERS)
    )
    made.append(KeyRow(code=SPACE, text="", hint="", line=4, column=4, span=4))
    made.append(KeyRow(code=FOLD, text="", hint="", line=4, column=8, span=2))
    return made


@QmlElement
@QmlUncreatable("made in Python")
class Keyboard(QObject):
    """What the fingers on the keys mean."""

    layoutChanged = Signal()
    balloonChanged = Signal()
    typed = Signal(str)
    erased = Signal()
    replaced = Signal(str)
    """The last letter gives way to this one."""
    folded = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._layout = "AZERTY"
        self._keys = Rows(KeyRow, self)
        self._keys.show(keys(self._layout))
        self._accents = Rows(TextRow, self)
        self._held = -1
        self._open = False
        self._choice = -1
        self._long = QTimer(self)
        self._long.setSingleShot(True)
        self._long.timeout.connect(self._unfold)
        self._repeat = QTimer(self)
        self._repeat.timeout.connect(self._again)

    # ------------------------------------------------------------------ for QML

    def _get_layout(self) -> str:
        return self._layout

    def _get_keys(self) -> Rows:
        return self._keys

    def _get_accents(self) -> Rows:
        return self._accents

    def _get_choice(self) -> int:
        return self._choice

    def _get_line(self) -> int:
        return self._held_row().line

    def _get_column(self) -> float:
        return self._held_row().column

    layout = Property(str, _get_layout, notify=layoutChanged)
    keys = Property(Rows, _get_keys, notify=layoutChanged)
    accents = Property(Rows, _get_accents, notify=balloonChanged)
    choice = Property(int, _get_choice, notify=balloonChanged)
    heldLine = Property(int, _get_line, notify=balloonChanged)
    heldColumn = Property(float, _get_column, notify=balloonChanged)

    @Slot(int)
    def press(self, place: int) -> None:
        """A finger comes down on a key."""
        self._close()
        row = self._row(place)
        if row is None:
            return
        self._act(row)
        if row.code == ERASE:
            self._repeat.start(REPEAT_AFTER_MS)
        elif ACCENTS.get(row.code):
            self._held = place
            self._long.start(LONG_PRESS_MS)

    @Slot(int, int)
    def slide(self, place: int, choice: int) -> None:
        """The finger moves over the balloon; a choice outside it is none."""
        if self._open and place == self._held:
            wanted = choice if 0 <= choice < len(ACCENTS[self._held_row().code]) else -1
            if wanted != self._choice:
                self._choice = wanted
                self.balloonChanged.emit()

    @Slot(int)
    def lift(self, place: int) -> None:
        """The finger goes up: an accent under it takes the letter's place."""
        self._repeat.stop()
        if place == self._held:
            chosen = ACCENTS[self._held_row().code][self._choice] if self._choice >= 0 else ""
            self._close()
            if chosen:
                self.replaced.emit(chosen)

    @Slot(int)
    def tap(self, place: int) -> None:
        """A key worked without a finger: by Enter, by a switch, by assistive technology."""
        self._close()
        row = self._row(place)
        if row is not None:
            self._act(row)

    @Slot(str)
    def choose(self, layout: str) -> None:
        """Lay the letters out as another country does."""
        if layout in LETTERS and layout != self._layout:
            self._close()
            self._layout = layout
            self._keys.show(keys(layout))
            self.layoutChanged.emit()

    def follow(self, language: str) -> None:
        """The layout that readers of a language are used to."""
        self.choose(OF_LANGUAGE.get(language, "AZERTY"))

    def reset(self) -> None:
        """No key held, no balloon open."""
        self._repeat.stop()
        self._close()

    # ------------------------------------------------------------------ inside

    def _row(self, place: int) -> KeyRow | None:
        rows = self._keys.rows
        return rows[place] if 0 <= place < len(rows) else None

    def _held_row(self) -> KeyRow:
        return self._row(self._held) or KeyRow(code="", text="", hint="", line=0, column=0, span=1)

    def _act(self, row: KeyRow) -> None:
        if row.code == ERASE:
            self.erased.emit()
        elif row.code == SPACE:
            self.typed.emit(" ")
        elif row.code == FOLD:
            self.folded.emit()
        elif row.code in LETTERS:
            self.choose(row.code)
        else:
            self.typed.emit(row.code)

    @Slot()
    def _unfold(self) -> None:
        self._open = True
        self._choice = 0
        self._accents.show([TextRow(letter) for letter in ACCENTS[self._held_row().code]])
        self.balloonChanged.emit()

    @Slot()
    def _again(self) -> None:
        self._repeat.setInterval(REPEAT_MS)
        self.erased.emit()

    def _close(self) -> None:
        self._long.stop()
        was_open, self._open, self._choice, self._held = self._open, False, -1, -1
        if was_open:
            self._accents.show([])
            self.balloonChanged.emit()
