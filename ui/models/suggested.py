"""Ways to go on from what is typed: people, places, subjects, papers, trails, each with its count.

One person or one paper is a row of the answer already: only what leads further is offered.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from index.results import Suggestion
from ui.models import labels
from ui.models.labels import translate
from ui.models.rows import Rows
from ui.models.search import Search
from ui.qt import Property, QmlUncreatable

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

GROUPS = ("person", "place", "subject", "unit", "trail")
"""The kinds in their order; of each the engine gives the best few."""
NARROWING = ("place", "subject")
"""Kinds that are values of a facet: what bears the value is shown."""
_ICONS = {"person": "person", "place": "pin", "subject": "tag", "unit": "doc", "trail": "route"}


@dataclass(frozen=True, slots=True, kw_only=True)
class SuggestedRow:
    """One way on: what it is, how many records it leads to, and where it leads."""

    text: str
    count: str
    icon_name: str
    spoken: str
    target: str
    key: str


def rows(suggestions: Iterable[Suggestion]) -> list[SuggestedRow]:
    """The suggestions by kind, in the order of the kinds."""
    further = [
        each
        for each in suggestions
        if each.kind in NARROWING or each.kind == "trail" or each.count > 1
    ]
    return [
        _row(each) for kind in GROUPS for each in further if each.kind == kind and each.count > 0
    ]


def _row(suggestion: Suggestion) -> SuggestedRow:
    kind, count = suggestion.kind, labels.grouped(suggestion.count)
    if kind in NARROWING:
        target, key = kind, suggestion.text
    elif suggestion.id:
        target, key = "document", suggestion.id
    else:
        target, key = "find", suggestion.text
    return SuggestedRow(
        text=suggestion.text,
        count=count,
        icon_name=_ICONS[kind],
        spoken=f"{_name(kind)}, {suggestion.text}, {count}",
        target=target,
        key=key,
    )


def _name(kind: str) -> str:
    return {
        "person": translate("Labels", "Personnes"),
        "place": translate("Labels", "Lieu"),
        "subject": translate("Labels", "Sujet"),
        "unit": translate("Labels", "Documents"),
        "trail": translate("Labels", "Parcours"),
    }[kind]


@QmlElement
@QmlUncreatable("made in Python")
class Suggested(QObject):
    """The ways on from the answer on screen."""

    changed = Signal()

    def __init__(self, search: Search, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._search = search
        self._rows = Rows(SuggestedRow, self)
        search.answered.connect(self._draw)

    def _get_rows(self) -> Rows:
        return self._rows

    rows = Property(Rows, _get_rows, notify=changed)

    @Slot()
    def _draw(self) -> None:
        is_typing = bool(self._search.text.strip())
        self._rows.show(rows(self._search.answer.suggestions) if is_typing else [])
