"""A list for QML whose roles are the fields of a dataclass."""

from collections.abc import Sequence
from dataclasses import dataclass, fields
from itertools import groupby
from operator import attrgetter
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtQml import QmlElement

from ui.qt import Property, QmlUncreatable

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


@dataclass(frozen=True, slots=True)
class TextRow:
    """One text. Lists of plain strings are shown as rows too: Qt copies a string list at will."""

    text: str


def camel(name: str) -> str:
    """A field's name as QML spells it."""
    head, *tail = name.split("_")
    return head + "".join(part.capitalize() for part in tail)


@QmlElement
@QmlUncreatable("lists are made in Python")
class Rows(QAbstractListModel):
    """Shows a sequence of values of one dataclass."""

    countChanged = Signal()
    moreWanted = Signal()
    """The view has come to the end of the rows and there are more."""

    def __init__(self, row: type, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._names = [field.name for field in fields(row)]
        first = int(Qt.ItemDataRole.UserRole) + 1
        self._roles = {first + place: name for place, name in enumerate(self._names)}
        # The first name once more: of one alone no tuple would be made.
        self._values = attrgetter(*self._names, self._names[0])
        self._rows: list[Any] = []
        self._more = False

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = 0) -> Any:  # noqa: ANN401 - Qt's own signature
        name = self._roles.get(role)
        if name is None or not index.isValid() or not 0 <= index.row() < len(self._rows):
            return None
        return getattr(self._rows[index.row()], name)

    def roleNames(self) -> dict[int, QByteArray]:
        return {role: QByteArray(camel(name).encode()) for role, name in self._roles.items()}

    def canFetchMore(self, _parent: Index) -> bool:
        return self._more

    def fetchMore(self, _parent: Index) -> None:
        if self._more:
            self._more = False
            self.moreWanted.emit()

    def _get_count(self) -> int:
        return len(self._rows)

    count = Property(int, _get_count, notify=countChanged)

    @property
    def rows(self) -> tuple[Any, ...]:
        """The values shown."""
        return tuple(self._rows)

    def show(self, rows: Sequence[Any], *, more: bool = False) -> None:
        """Show these rows, changing as little as can be: delegates are kept, nothing flickers."""
        before, after = len(self._rows), len(rows)
        common = min(before, after)
        # Only what differs is told: every role told is a binding evaluated again.
        told = list(map(self._differing, self._rows, rows))
        self._rows[:common] = rows[:common]
        place = 0
        for roles, alike in groupby(told):
            first, place = place, place + len(list(alike))
            if roles:
                # `index` would ask us how many rows there are.
                self.dataChanged.emit(
                    self.createIndex(first, 0), self.createIndex(place - 1, 0), roles
                )
        if after < before:
            self.beginRemoveRows(QModelIndex(), after, before - 1)
            del self._rows[after:]
            self.endRemoveRows()
        elif after > before:
            self.beginInsertRows(QModelIndex(), before, after - 1)
            self._rows.extend(rows[before:])
            self.endInsertRows()
        self._more = more
        if before != after:
            self.countChanged.emit()

    def _differing(self, old: Any, new: Any) -> list[int]:  # noqa: ANN401 - any dataclass
        """The roles in which two rows differ."""
        if old == new:
            return []
        values = zip(self._roles, self._values(old), self._values(new), strict=False)
        return [role for role, one, other in values if one != other]

    def extend(self, rows: Sequence[Any], *, more: bool = False) -> None:
        """Add rows at the end."""
        self.show([*self._rows, *rows], more=more)
