"""A scene is built like a theatre: tones laid one behind the other, then photographed."""

# ruff: noqa: PLR2004 - a drawing is made of measures

import math
import random
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from PIL import Image, ImageDraw

from kiosk.demonstration.surfaces import (
    Colour,
    Field,
    blurred,
    duotone,
    film_grain,
    noise,
    picture_of,
    sheet_of_paper,
    stains,
    tone_of,
)

Point = tuple[float, float]

# Scenes are drawn at this share of their nominal size: an old print is soft, its grain is not.
_DRAWN = 0.70
PRINTED = 1.06
# Shapes are drawn twice as large and then reduced, since Pillow draws hard edges.
_FINE = 2


class Pen:
    """Draws shapes of one layer in nominal coordinates."""

    def __init__(self, width: int, height: int, scale: float, chance: random.Random) -> None:
        self.mask = Image.new("L", (width, height), 0)
        self._draw = ImageDraw.Draw(self.mask)
        self._scale = scale
        self._chance = chance

    def _at(self, points: Sequence[Point]) -> list[Point]:
        return [(x * self._scale, y * self._scale) for x, y in points]

    def polygon(self, *points: Point, value: int = 255) -> None:
        self._draw.polygon(self._at(points), fill=value)

    def box(self, left: float, top: float, right: float, bottom: float, value: int = 255) -> None:
        first, last = self._at([(left, top), (right, bottom)])
        if last[0] >= first[0] and last[1] >= first[1]:
            self._draw.rectangle((*first, *last), fill=value)

    def disc(self, x: float, y: float, across: float, down: float = 0, value: int = 255) -> None:
        down = down or across
        first, last = self._at([(x - across, y - down), (x + across, y + down)])
        self._draw.ellipse((*first, *last), fill=value)

    def ring(self, x: float, y: float, radius: float, width: float = 3) -> None:
        first, last = self._at([(x - radius, y - radius), (x + radius, y + radius)])
        self._draw.ellipse((*first, *last), outline=255, width=self._width(width))

    def arc(self, x: float, y: float, radius: Point, angles: Point, width: float = 3) -> None:
        first, last = self._at([(x - radius[0], y - radius[1]), (x + radius[0], y + radius[1])])
        self._draw.arc((*first, *last), *angles, fill=255, width=self._width(width))

    def half(self, x: float, y: float, across: float, down: float) -> None:
        first, last = self._at([(x - across, y - down), (x + across, y + down)])
        self._draw.pieslice((*first, *last), 180, 360, fill=255)

    def line(self, *points: Point, width: float = 2, value: int = 255) -> None:
        self._draw.line(self._at(points), fill=value, width=self._width(width), joint="curve")

    def _width(self, width: float) -> int:
        return max(1, round(width * self._scale))

    def tree(self, x: float, y: float, size: float) -> None:
        """A bushy tree standing at a point."""
        for _ in range(55):
            angle, reach = self._chance.random() * 6.28, size * self._chance.random() ** 0.6
            leaf = size * self._chance.uniform(0.08, 0.2)
            self.disc(
                x + math.cos(angle) * reach * 0.62,
                y - size * 0.9 + math.sin(angle) * reach * 0.8,
                leaf,
                leaf * 0.8,
            )
        self.line((x, y + size * 0.3), (x, y - size * 0.6), width=size * 0.09)

    def poplar(self, x: float, y: float, size: float) -> None:
        """A tall narrow tree such as stand along canals."""
        for _ in range(130):
            up = self._chance.random()
            reach = size * 0.085 * math.sin(math.pi * min(1, up * 0.93 + 0.07)) ** 0.6
            leaf = size * self._chance.uniform(0.012, 0.03)
            self.disc(x + self._chance.gauss(0, 1) * reach * 0.6, y - size * up, leaf, leaf * 1.6)
        self.line((x, y), (x, y - size * 0.5), width=size * 0.02)

    def figure(self, x: float, y: float, size: float, wears: str = "") -> None:
        """A standing person seen from behind; `wears` is hat, cap, skirt or nothing."""

        def at(*points: Point) -> list[Point]:
            return [(x + across * size, y - up * size) for across, up in points]

        self.disc(x, y - 0.92 * size, 0.07 * size, 0.085 * size)
        if wears == "hat":
            self.disc(x, y - 0.957 * size, 0.12 * size, 0.026 * size)
            self.box(x - 0.07 * size, y - 1.03 * size, x + 0.07 * size, y - 0.95 * size)
        if wears == "cap":
            self.disc(x, y - 0.985 * size, 0.1 * size, 0.035 * size)
        hem = 0.24 if wears == "skirt" else 0.16
        self.polygon(
            *at((-0.15, 0.8), (-0.05, 0.85), (0.05, 0.85), (0.15, 0.8), (0.19, 0.42)),
            *at((0.15, 0.4), (hem, 0.28), (-hem, 0.28), (-0.15, 0.4), (-0.19, 0.42)),
        )
        for side in (-1, 1):
            self.polygon(
                *at((side * 0.13, 0.3), (side * 0.01, 0.3), (side * 0.035, 0), (side * 0.11, 0))
            )


class Scene:
    """Tones from 0 (black) to 1 (white) over a picture of nominal width and height."""

    def __init__(self, width: int, height: int, chance: random.Random, start: float = 0.5) -> None:
        self.width, self.height, self.chance = width, height, chance
        self._size = (round(width * _DRAWN), round(height * _DRAWN))
        down, across = np.mgrid[0 : self._size[1], 0 : self._size[0]].astype(np.float32)
        self.x: Field = across / np.float32(_DRAWN)
        self.y: Field = down / np.float32(_DRAWN)
        self.tone: Field = np.full(self._size[::-1], start, np.float32)

    def noise(
        self, base: float, octaves: int = 5, persistence: float = 0.5, aspect: float = 1.0
    ) -> Field:
        """Noise of the scene's size, from 0 to 1."""
        seed = self.chance.randrange(1 << 30)
        return noise(*self._size, seed, base, octaves, persistence, aspect)

    def pen(self) -> Pen:
        return Pen(self._size[0] * _FINE, self._size[1] * _FINE, _DRAWN * _FINE, self.chance)

    def lay(self, pen: Pen, value: Field | float, soft: float = 1.0, strength: float = 1.0) -> None:
        """Put a layer over what is there; only the part that it touches is worked on."""
        box = pen.mask.getbbox()
        if box is None:
            return
        reach = round(soft * _DRAWN * 3) + 2
        left, top = max(0, box[0] // _FINE - reach), max(0, box[1] // _FINE - reach)
        right = min(self._size[0], box[2] // _FINE + reach)
        low = min(self._size[1], box[3] // _FINE + reach)
        part = (slice(top, low), slice(left, right))
        fine = (left * _FINE, top * _FINE, right * _FINE, low * _FINE)
        mask = pen.mask.crop(fine).reduce(_FINE)
        cover = tone_of(blurred(mask, soft * _DRAWN)) * np.float32(strength)
        fresh = value if isinstance(value, float | int) else value[part]
        under = self.tone[part]
        self.tone = self.tone.astype(np.float32)
        self.tone[part] = under * (1 - cover) + fresh * cover

    def glow(self, x: float, y: float, spread: Point, strength: float) -> None:
        """Light (or, below 0, shadow) around a point."""
        far = ((self.x - x) / spread[0]) ** 2 + ((self.y - y) / spread[1]) ** 2
        self.tone = (self.tone + strength * np.exp(-far)).astype(np.float32)

    def sky(self, top: float, horizon: float, at: float = 0.6, clouds: float = 0.25) -> None:
        """A sky that brightens towards the horizon, with drifting cloud."""
        down = np.clip(self.y / (self.height * at), 0, 1)
        drift = (self.noise(3, 5, 0.55, 0.5) - 0.5) * clouds
        self.tone = (top + (horizon - top) * down + drift).astype(np.float32)


@dataclass(frozen=True, slots=True, kw_only=True)
class Print:
    """How a negative was printed."""

    tone: str = "sepia"
    soft: float = 0.7
    grain: float = 0.055
    vignette: float = 0.36
    contrast: float = 1.15
    border: int = 0


_TONES: dict[str, tuple[Colour, Colour]] = {
    "sepia": ((38, 27, 20), (244, 232, 212)),
    "neutral": ((24, 23, 22), (238, 235, 228)),
    "cool": ((20, 24, 28), (232, 234, 232)),
    "warm": ((44, 28, 18), (250, 236, 210)),
    "selenium": ((32, 26, 28), (240, 232, 224)),
}


def framed(scene: Scene) -> None:
    """Step closer or turn the negative over, so that two prints of one place differ."""
    rows, columns = scene.tone.shape
    chance = scene.chance
    across, down = chance.uniform(0.74, 1), chance.uniform(0.78, 1)
    wide, tall = round(columns * across), round(rows * down)
    left = round((columns - wide) * chance.uniform(0.2, 0.8))
    top = round((rows - tall) * chance.uniform(0.35, 0.8))
    part = scene.tone[top : top + tall, left : left + wide]
    if chance.random() < 0.5:
        part = part[:, ::-1]
    scene.tone = np.ascontiguousarray(part)
    longest = max(scene.width, scene.height)
    grow = longest / max(scene.width * across, scene.height * down)
    scene.width = round(scene.width * across * grow)
    scene.height = round(scene.height * down * grow)


def photographed(scene: Scene, how: Print) -> Image.Image:
    """The scene as a print: soft lens, grain, dust, light falling off, the tone of its paper."""
    chance = scene.chance
    size = (round(scene.width * PRINTED), round(scene.height * PRINTED))
    lens = blurred(picture_of(scene.tone).resize(size, Image.Resampling.BICUBIC), how.soft)
    tone = tone_of(lens)
    tone = np.clip((tone - 0.5) * how.contrast + 0.5, 0, 1)
    tone = tone * tone * (3 - 2 * tone) * 0.55 + tone * 0.45
    grain = film_grain(*size, chance.randrange(1 << 30)) * (how.grain * 4)
    tone = tone + grain * (0.5 + np.sqrt(np.clip(tone * (1 - tone), 0, 1)))
    tone = tone + stains(*size, chance.randrange(1 << 30)) * 0.09
    across = (np.arange(size[0], dtype=np.float32) / size[0] - 0.52) / 0.62
    down = (np.arange(size[1], dtype=np.float32) / size[1] - 0.48) / 0.62
    far = np.hypot(across[None, :], down[:, None])
    tone = tone * (1 - how.vignette * np.clip(far - 0.35, 0, 1.2) ** 1.6) * 0.90 + 0.055
    tone = np.clip(tone + _dust(size, chance) * 0.5, 0, 1).astype(np.float32)
    out = duotone(picture_of(tone), *_TONES[how.tone])
    if not how.border:
        return out
    card = sheet_of_paper(
        size[0] + 2 * how.border,
        size[1] + 2 * how.border + how.border // 2,
        chance.randrange(1 << 30),
        (243, 237, 224),
        0.45,
    )
    card.paste(out, (how.border, how.border))
    return card


def _dust(size: tuple[int, int], chance: random.Random) -> Field:
    specks = Image.new("L", size, 0)
    draw = ImageDraw.Draw(specks)
    for _ in range(46):
        x, y = chance.random() * size[0], chance.random() * size[1]
        radius = chance.random() * 1.5 + 0.3
        draw.ellipse((x - radius, y - radius, x + radius, y + radius), chance.randint(60, 150))
    for _ in range(3):
        x = chance.random() * size[0]
        top, end = chance.random() * size[1] * 0.4, size[1] * chance.uniform(0.5, 1)
        draw.line((x, top, x + chance.uniform(-6, 6), end), fill=40)
    return tone_of(blurred(specks, 0.5))
