"""Tiles of a picture: read from its container, decoded in a thread, kept in a bounded cache.

A container is one stored zip of IIIF Image API 3 level 0: `x,y,w,h/w,h/0/default.jpg` beside an
`info.json`. The list of its names is all that is needed; no tile is ever computed here. Light,
contrast and negative are a table of 256 bytes laid over the decoded pixels, since the software
renderer has no shaders.
"""

import json
import logging
import re
import threading
import zipfile
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QImage

MOST_BYTES = 96_000_000
"""Decoded pixels kept: some 90 tiles, four screens full."""
MOST_TILE = 4_000_000
"""No tile of ours is larger as a file; anything larger is not read."""
_NAME = re.compile(r"(\d+),(\d+),(\d+),(\d+)/(\d+),(\d+)/0/default\.jpg")

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Tile:
    """One tile: the region of the full picture it shows, and by how much it is reduced."""

    name: str
    factor: int
    x: int
    y: int
    width: int
    height: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Light:
    """How a picture is lit: brightness and contrast from -100 to 100, and as a negative."""

    brightness: int = 0
    contrast: int = 0
    negative: bool = False

    @property
    def plain(self) -> bool:
        """Whether nothing is changed."""
        return self == Light()


def table(light: Light) -> bytes:
    """What becomes of each of the 256 values of a colour."""
    slope = (259 * (light.contrast * 1.28 + 255)) / (255 * (259 - light.contrast * 1.28))
    made = bytearray()
    for value in range(256):
        lit = slope * (value - 128) + 128 + light.brightness * 1.1
        whole = min(max(round(lit), 0), 255)
        made.append(255 - whole if light.negative else whole)
    return bytes(made)


def lit(image: QImage, light: Light) -> QImage:
    """The picture in another light."""
    if light.plain:
        return image.convertToFormat(QImage.Format.Format_RGB32)
    rgb = image.convertToFormat(QImage.Format.Format_RGB888)
    pixels = bytes(rgb.constBits()).translate(table(light))
    made = QImage(
        pixels, rgb.width(), rgb.height(), rgb.bytesPerLine(), QImage.Format.Format_RGB888
    )
    return made.convertToFormat(QImage.Format.Format_RGB32)


class Pyramid:
    """The tiles of one picture at every reduction; coarsest last."""

    def __init__(self, path: Path, width: int, height: int, tiles: Sequence[Tile]) -> None:
        self.path = path
        self.width = width
        self.height = height
        self._levels: dict[int, list[Tile]] = {}
        for tile in tiles:
            self._levels.setdefault(tile.factor, []).append(tile)
        self.factors = tuple(sorted(self._levels))

    @classmethod
    def contained(cls, path: Path) -> "Pyramid":
        """Read the list of a container; raises OSError, ValueError or zipfile.BadZipFile."""
        with zipfile.ZipFile(path) as container:
            info = json.loads(container.read("info.json"))
            factors = sorted(int(each) for each in info["tiles"][0]["scaleFactors"])
            tiles = []
            for name in container.namelist():
                found = _NAME.fullmatch(name)
                if found:
                    x, y, width, height, drawn, _ = (int(each) for each in found.groups())
                    factor = min(factors, key=lambda each: abs(each - width / max(drawn, 1)))
                    tiles.append(Tile(name, factor, x, y, width, height))
        return cls(path, int(info["width"]), int(info["height"]), tiles)

    @classmethod
    def single(cls, path: Path, width: int, height: int, drawn: int) -> "Pyramid":
        """A picture that is one file: shown closer than whole only as far as it goes."""
        factor = max(1, round(width / max(drawn, 1)))
        return cls(path, width, height, [Tile("", factor, 0, 0, width, height)])

    def factor(self, zoom: float) -> int:
        """The reduction to draw at a zoom: the coarsest that still has a pixel for each drawn."""
        fine = [each for each in self.factors if each * zoom <= 1.2]  # noqa: PLR2004 - hardly soft
        return fine[-1] if fine else self.factors[0]

    def within(
        self, factor: int, left: float, top: float, right: float, bottom: float
    ) -> list[Tile]:
        """The tiles of a reduction that touch a region."""
        return [
            tile
            for tile in self._levels[factor]
            if tile.x < right
            and tile.y < bottom
            and tile.x + tile.width > left
            and tile.y + tile.height > top
        ]

    def coarsest(self) -> list[Tile]:
        """The whole picture, much reduced."""
        return self._levels[self.factors[-1]]

    def bytes_of(self, container: zipfile.ZipFile | None, tile: Tile) -> bytes:
        """The file of one tile."""
        if container is None:
            return self.path.read_bytes()
        if container.getinfo(tile.name).file_size > MOST_TILE:
            return b""
        return container.read(tile.name)


Key = tuple[Path, str, Light]


class TileReader(QObject):
    """Decodes what is wanted, nearest first; answers come back on the screen's thread."""

    opened = Signal(object)
    """A `Pyramid`, or None when the picture cannot be read."""
    arrived = Signal()
    """Another tile may be drawn."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bell = threading.Condition()
        self._open: tuple[int, Path, Path | None, int, int] | None = None
        self._number = 0
        self._wanted: list[Tile] = []
        self._pyramid: Pyramid | None = None
        self._light = Light()
        self._cache: OrderedDict[Key, QImage] = OrderedDict()
        self._size = 0
        self._leaving = False
        self._thread: threading.Thread | None = None
        self._found.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    _found = Signal(int, object)

    def open(self, path: Path, fallback: Path | None, width: int, height: int) -> None:
        """Show another picture: its container, else the one file beside it."""
        with self._bell:
            self._number += 1
            self._open = (self._number, path, fallback, width, height)
            self._wanted = []
            self._bell.notify()
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name="tiles", daemon=True)
            self._thread.start()

    def want(self, tiles: Sequence[Tile], light: Light) -> None:
        """These tiles are in sight, most wanted first; what was wanted before is dropped."""
        with self._bell:
            self._light = light
            self._wanted = list(tiles)
            if self._wanted:
                self._bell.notify()

    def image(self, pyramid: Pyramid, tile: Tile, light: Light) -> QImage | None:
        """A tile that is ready."""
        with self._bell:
            found = self._cache.get((pyramid.path, tile.name, light))
            if found is not None:
                self._cache.move_to_end((pyramid.path, tile.name, light))
            return found

    def idle(self) -> bool:
        """Whether nothing is wanted."""
        with self._bell:
            return self._open is None and not self._wanted

    def held(self) -> int:
        """Bytes of pixels kept."""
        return self._size

    def wipe(self) -> None:
        """Forget every picture."""
        with self._bell:
            self._number += 1
            self._open = None
            self._wanted = []
            self._cache.clear()
            self._size = 0

    def stop(self) -> None:
        """End the thread."""
        with self._bell:
            self._leaving = True
            self._bell.notify()
        if self._thread is not None:
            self._thread.join(timeout=5)

    @Slot(int, object)
    def _deliver(self, number: int, pyramid: Pyramid | None) -> None:
        if number == self._number:
            self.opened.emit(pyramid)

    # ---------------------------------------------------------------- in the thread

    def _run(self) -> None:
        container: zipfile.ZipFile | None = None
        while True:
            with self._bell:
                while not (self._leaving or self._open or self._wanted):
                    self._bell.wait()
                if self._leaving:
                    break
                asked, self._open = self._open, None
                tile = self._wanted.pop(0) if self._wanted and asked is None else None
                light, number = self._light, self._number
            if asked is not None:
                if container is not None:
                    container.close()
                container, self._pyramid = _opened(*asked[1:])
                self._found.emit(asked[0], self._pyramid)
            elif tile is not None and self._pyramid is not None:
                self._decode(container, self._pyramid, tile, light, number)
        if container is not None:
            container.close()

    def _decode(
        self,
        container: zipfile.ZipFile | None,
        pyramid: Pyramid,
        tile: Tile,
        light: Light,
        number: int,
    ) -> None:
        key = (pyramid.path, tile.name, light)
        if key in self._cache:
            return
        try:
            image = QImage.fromData(pyramid.bytes_of(container, tile), "JPG")  # type: ignore[arg-type]  # Qt takes the name of a form as text
        except (OSError, KeyError, zipfile.BadZipFile) as error:
            log.warning("a tile of %s cannot be read: %s", pyramid.path.name, error)
            return
        if image.isNull():
            return
        made = lit(image, light)
        with self._bell:
            if number != self._number:
                return
            self._cache[key] = made
            self._size += made.sizeInBytes()
            while self._size > MOST_BYTES and len(self._cache) > 1:
                _, dropped = self._cache.popitem(last=False)
                self._size -= dropped.sizeInBytes()
        self.arrived.emit()


def _opened(
    path: Path, fallback: Path | None, width: int, height: int
) -> tuple[zipfile.ZipFile | None, Pyramid | None]:
    try:
        pyramid = Pyramid.contained(path)
        return zipfile.ZipFile(path), pyramid
    except (OSError, ValueError, KeyError, IndexError, zipfile.BadZipFile) as error:
        if path.suffix == ".zip" and path.exists():
            log.warning("%s cannot be read: %s", path.name, error)
    if fallback is None or not fallback.is_file():
        return None, None
    drawn = QImage(str(fallback)).width()
    return None, Pyramid.single(fallback, width, height, drawn) if drawn else None
