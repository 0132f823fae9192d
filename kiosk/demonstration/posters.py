"""Posters: ceremonies, exhibitions, lectures, planetarium shows."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from PIL import Image, ImageChops, ImageDraw

from kiosk.demonstration.chance import seed_of, seeded
from kiosk.demonstration.lettering import Hand, face
from kiosk.demonstration.sheet import Sheet, Word
from kiosk.demonstration.skies import milky_way
from kiosk.demonstration.surfaces import Colour, blurred, noise, sheet_of_paper


@dataclass(frozen=True, slots=True, kw_only=True)
class Poster:
    """The words of a poster, from its head to its foot."""

    place: str
    title: str
    day: str
    matter: str
    lines: tuple[str, ...]
    figure: str = "dome"


# Paper, ground, dark, light: four printings in two or three inks each.
_INKS: tuple[tuple[Colour, Colour, Colour, Colour], ...] = (
    ((232, 214, 176), (150, 52, 40), (38, 44, 62), (240, 226, 196)),
    ((226, 222, 206), (38, 70, 96), (24, 30, 44), (238, 230, 206)),
    ((236, 224, 190), (74, 96, 70), (40, 44, 40), (242, 234, 210)),
    ((238, 228, 204), (186, 126, 44), (62, 40, 30), (250, 240, 214)),
)


class _Setter:
    """Sets centred lines and remembers where their words stand."""

    def __init__(self, picture: Image.Image) -> None:
        self.draw = ImageDraw.Draw(picture)
        self.width = picture.width
        self.lines: list[tuple[Word, ...]] = []

    def line(self, text: str, y: float, hand: Hand, size: int, colour: Colour) -> None:
        while face(hand, size).getlength(text) > self.width - 170:
            size -= 2
        font = face(hand, size)
        x = (self.width - font.getlength(text)) / 2
        words = []
        for part in text.split(" "):
            self.draw.text((x, y), part, fill=colour, font=font)
            box = self.draw.textbbox((x, y), part, font=font)
            words.append(
                Word(
                    text=part,
                    left=int(box[0]),
                    top=int(box[1]),
                    width=max(1, int(box[2] - box[0])),
                    height=max(1, int(box[3] - box[1])),
                )
            )
            x += font.getlength(part + " ")
        self.lines.append(tuple(words))


def printed(key: str, words: Poster) -> Sheet:
    """A lithographed poster: rays, a dome, a headframe or a train over a coloured ground."""
    chance = seeded(key)
    paper, ground, dark, light = chance.choice(_INKS)
    width, height = 1160, 1640
    picture = sheet_of_paper(width, height, seed_of(key), paper, 0.7)
    draw = ImageDraw.Draw(picture)
    cx, base = width // 2, 850
    tint = Image.new("L", picture.size, 0)
    rays = ImageDraw.Draw(tint)
    for step in range(26):
        angle = math.pi + math.pi * step / 26
        first = (cx + math.cos(angle) * 900, base + math.sin(angle) * 620)
        last = (cx + math.cos(angle + 0.06) * 900, base + math.sin(angle + 0.06) * 620)
        rays.polygon([(cx, base), first, last], fill=72)
    for outside in ((0, 0, 60, height), (width - 60, 0, width, height)):
        rays.rectangle(outside, fill=0)
    picture.paste(ground, (0, 0), tint)
    draw.rectangle((66, base, width - 66, height - 66), fill=ground)
    _FIGURES[words.figure](draw, cx, base, (dark, light))
    draw.rectangle((60, 60, width - 60, height - 60), outline=ground, width=6)
    setter = _Setter(picture)
    setter.line(words.place.upper(), 88, Hand.SANS_BOLD, 56, ground)
    setter.line(words.title, 176, Hand.DISPLAY_ITALIC, 118, dark)
    setter.line(words.day, base + 90, Hand.DISPLAY, 84, light)
    setter.line(words.matter, base + 206, Hand.DISPLAY, 70, light)
    for row, line in enumerate(words.lines):
        setter.line(line, base + 330 + row * 64, Hand.SERIF, 42, light)
    setter.line("Affiche de démonstration", height - 126, Hand.SANS, 28, light)
    return _finished(key, picture, setter)


def _finished(key: str, picture: Image.Image, setter: _Setter) -> Sheet:
    sheet = Sheet(_aged(picture, key), key)
    sheet.lines.extend(setter.lines)
    return sheet


def _aged(paper: Image.Image, key: str) -> Image.Image:
    """Paper texture laid over a flat print, so that it has aged like the rest."""
    over = sheet_of_paper(paper.width, paper.height, seed_of(key, "over"), (250, 248, 242), 1.3, 2)
    return ImageChops.multiply(paper, over)


def _dome(draw: ImageDraw.ImageDraw, x: int, base: int, inks: tuple[Colour, Colour]) -> None:
    draw.pieslice((x - 345, base - 345, x + 345, base + 345), 180, 360, fill=inks[0])
    draw.rectangle((x - 376, base - 10, x + 376, base + 18), fill=inks[0])


def _headframe(draw: ImageDraw.ImageDraw, x: int, base: int, inks: tuple[Colour, Colour]) -> None:
    for side in (-1, 1):
        draw.line((x + side * 30, base - 400, x + side * 150, base), fill=inks[0], width=22)
    for step in range(6):
        y, half = base - 380 + step * 64, 36 + step * 19
        draw.line((x - half, y, x + half + 19, y + 64), fill=inks[0], width=9)
        draw.line((x + half, y, x - half - 19, y + 64), fill=inks[0], width=9)
    draw.line((x + 40, base - 390, x + 360, base), fill=inks[0], width=22)
    for wheel in (-34, 44):
        draw.ellipse(
            (x + wheel - 60, base - 470, x + wheel + 60, base - 350), outline=inks[0], width=14
        )
    draw.polygon([(x - 520, base), (x - 330, base - 190), (x - 140, base)], fill=inks[0])


def _train(draw: ImageDraw.ImageDraw, x: int, base: int, inks: tuple[Colour, Colour]) -> None:
    draw.rounded_rectangle((x - 150, base - 330, x + 150, base - 20), 60, fill=inks[0])
    draw.ellipse((x - 110, base - 290, x + 110, base - 70), outline=inks[1], width=8)
    draw.rectangle((x - 34, base - 420, x + 34, base - 320), fill=inks[0])
    draw.ellipse((x - 30, base - 210, x + 30, base - 150), fill=inks[1])
    for puff in range(7):
        size = 36 + puff * 15
        cx, cy = x + 20 + puff * 54, base - 440 - puff * 22
        draw.ellipse((cx - size, cy - size * 0.7, cx + size, cy + size * 0.7), fill=inks[1])
    draw.polygon(
        [(x - 190, base), (x + 190, base), (x + 150, base - 40), (x - 150, base - 40)], fill=inks[0]
    )
    for side in (-1, 1):
        draw.line((x + side * 120, base, x + side * 330, base + 60), fill=inks[0], width=14)


def _cornflower(draw: ImageDraw.ImageDraw, x: int, base: int, inks: tuple[Colour, Colour]) -> None:
    """The bleuet, flower of French remembrance."""
    blue: Colour = (42, 69, 128)
    heart = base - 320
    draw.line((x + 40, base, x + 10, base - 120, x, heart), fill=inks[0], width=16, joint="curve")
    draw.polygon([(x + 26, base - 60), (x + 170, base - 190), (x + 60, base - 40)], fill=inks[0])
    draw.polygon([(x + 20, base - 100), (x - 120, base - 230), (x - 6, base - 120)], fill=inks[0])
    for petal in range(11):
        angle = petal * 2 * math.pi / 11
        tip = []
        for notch, reach in (
            (-0.30, 150),
            (-0.17, 200),
            (-0.08, 172),
            (0, 208),
            (0.08, 172),
            (0.17, 200),
            (0.30, 150),
        ):
            tip.append(
                (x + math.cos(angle + notch) * reach, heart + math.sin(angle + notch) * reach)
            )
        draw.polygon([(x, heart), *tip], fill=blue)
    for stamen in range(14):
        angle = stamen * 2 * math.pi / 14
        cx, cy = x + math.cos(angle) * 40, heart + math.sin(angle) * 40
        draw.line((x, heart, cx, cy), fill=inks[1], width=4)
        draw.ellipse((cx - 7, cy - 7, cx + 7, cy + 7), fill=inks[1])


_FIGURES = {
    "dome": _dome,
    "headframe": _headframe,
    "train": _train,
    "bleuet": _cornflower,
}


def planetarium(key: str, over: str, title: str, lines: Sequence[str], colour: Colour) -> Sheet:
    """A show under the dome: a planet over the Milky Way."""
    chance = seeded(key)
    width, height = 1160, 1640
    sky = milky_way(key).resize((2684, height)).crop((760, 0, 760 + width, height))
    cx, cy, radius = width // 2, 740, chance.randint(240, 300)
    down, across = np.mgrid[0:height, 0:width].astype(np.float32)
    light = np.clip(-(across - cx) / radius * 0.7 - (down - cy) / radius * 0.4 + 0.62, 0.05, 1.1)
    rough = noise(width, height, seed_of(key, 7), 4, 6, 0.6, 0.4)
    ball = np.array(colour, np.float32) * (0.65 + 0.7 * rough[..., None]) * light[..., None]
    mask = Image.new("L", (width, height), 0)
    ImageDraw.Draw(mask).ellipse((cx - radius, cy - radius, cx + radius, cy + radius), fill=255)
    sky.paste(Image.fromarray(np.clip(ball, 0, 255).astype(np.uint8)), (0, 0), blurred(mask, 1.2))
    draw = ImageDraw.Draw(sky)
    draw.arc((cx - 450, cy - 160, cx + 450, cy + 160), -18, 196, fill=(230, 220, 200), width=3)
    draw.ellipse((cx + 410, cy + 52, cx + 436, cy + 78), fill=(245, 238, 220))
    setter = _Setter(sky)
    cream: Colour = (244, 234, 214)
    setter.line(over, 130, Hand.DISPLAY_ITALIC, 92, cream)
    setter.line(title, 210, Hand.DISPLAY, 200, cream)
    for row, line in enumerate(lines):
        setter.line(line, 1250 + row * 66, Hand.SANS, 44 - 4 * bool(row), (226, 216, 196))
    setter.line("Affiche de démonstration", height - 110, Hand.SANS, 26, (200, 190, 176))
    sheet = Sheet(sky, key)
    sheet.lines.extend(setter.lines)
    return sheet
