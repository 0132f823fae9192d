"""Addresses of pictures: only renditions that our own worker made, named by their content."""

import re
from pathlib import Path

from PySide6.QtCore import QUrl

_NAME = re.compile(r"[0-9a-f]{2}/[0-9a-f]{8,64}(?:-[a-z0-9]+)*\.(?:jpg|png|zip)")


class Renditions:
    """Turns the name of a rendition into an address; any other text gives none.

    A picture's address never comes from a record's text: what a delivery wrote is not opened.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    @property
    def folder(self) -> Path:
        """Where the renditions lie."""
        return self._folder

    def path(self, name: str) -> Path | None:
        """The file of a rendition, None when the name is not one of ours."""
        return self._folder / name if _NAME.fullmatch(name) else None

    def url(self, name: str) -> str:
        """The address of a rendition, empty when the name is not one of ours."""
        if not _NAME.fullmatch(name):
            return ""
        return QUrl.fromLocalFile(str(self._folder / name)).toString()
