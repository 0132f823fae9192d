"""Words of scanned pages, recognised by Tesseract where it is installed."""

import io
import os
import shutil
import subprocess
import time

from PIL import Image

from kiosk.records.canvas import PageText, Word
from kiosk.records.folding import clean

PROGRAM = "tesseract"
LANGUAGES = ("fra", "eng", "deu", "nld")
PAGE_SECONDS = 90.0
FILE_SECONDS = 900.0
_WORD = "5"


class Reader:
    """Recognises the pages of one file, as long as its time lasts."""

    def __init__(self) -> None:
        """Look for the program; without it nothing is recognised and nothing is told."""
        self._program = shutil.which(PROGRAM)
        self._languages: str | None = None
        self._left = FILE_SECONDS
        self.stopped = False

    @property
    def ready(self) -> bool:
        """Whether a page can be recognised."""
        return self._program is not None and not self.stopped

    def read(self, picture: Image.Image) -> PageText | None:
        """The words of a page and their boxes; None when there are none, or no time is left."""
        stream = io.BytesIO()
        picture.convert("L").save(stream, "PNG", compress_level=1)
        if self._languages is None:
            self._languages = self._installed()
        chosen = ("-l", self._languages) if self._languages else ()
        answer = self._run(("-", "-", *chosen, "tsv"), stream.getvalue())
        return words_of(answer, picture.size) if answer else None

    def _installed(self) -> str:
        listed = self._run(("--list-langs",), b"").split()
        return "+".join(each for each in LANGUAGES if each in listed)

    def _run(self, arguments: tuple[str, ...], content: bytes) -> str:
        if self._program is None or self.stopped:
            return ""
        began = time.monotonic()
        try:
            done = subprocess.run(
                [self._program, *arguments],
                input=content,
                capture_output=True,
                timeout=max(1.0, min(PAGE_SECONDS, self._left)),
                check=True,
                # One page, one core: others are read beside it.
                env={**os.environ, "OMP_THREAD_LIMIT": "1"},
            )
        except (OSError, subprocess.SubprocessError):
            self.stopped = True
            return ""
        self._left -= time.monotonic() - began
        self.stopped = self._left <= 0
        return done.stdout.decode("utf-8", "replace")


def words_of(table: str, size: tuple[int, int]) -> PageText | None:
    """The words in a table of Tesseract, line by line; total."""
    lines: dict[tuple[str, ...], list[Word]] = {}
    head, *rows = table.split("\n")
    names = head.split("\t")
    for cells in rows:
        row = dict(zip(names, cells.split("\t"), strict=False))
        text = clean(row.get("text", ""))
        if row.get("level") != _WORD or not text:
            continue
        line = tuple(row.get(f"{each}_num", "") for each in ("block", "par", "line"))
        lines.setdefault(line, []).append(_word(text, row, size))
    if not lines:
        return None
    return PageText(lines=tuple(tuple(line) for line in lines.values()))


def _word(text: str, row: dict[str, str], size: tuple[int, int]) -> Word:
    try:
        x, y, width, height = (int(row[each]) for each in ("left", "top", "width", "height"))
    except (KeyError, ValueError):
        x = y = width = height = 0
    if x < 0 or y < 0 or width <= 0 or height <= 0 or x + width > size[0] or y + height > size[1]:
        return Word(text=text, x=0, y=0, width=0, height=0)
    return Word(text=text, x=x, y=y, width=width, height=height)
