"""A written sheet: ink laid on paper, every word remembered with its box."""

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from PIL import Image, ImageChops, ImageDraw

from kiosk.demonstration.chance import seed_of, seeded
from kiosk.demonstration.lettering import Hand, as_written, face
from kiosk.demonstration.surfaces import Colour, blurred, sheet_of_paper, wear

BLACK: Colour = (40, 38, 48)
BLUE: Colour = (32, 44, 100)
VIOLET: Colour = (58, 48, 108)
RED: Colour = (140, 46, 50)
BROWN: Colour = (74, 52, 44)
GREY: Colour = (96, 90, 86)


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    """A word as drawn and the box around it, in pixels."""

    text: str
    left: int
    top: int
    width: int
    height: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Writing:
    """How a passage is written: hand, size, distance of lines, ink, and how unevenly."""

    hand: Hand
    size: int
    leading: int = 0
    ink: Colour = BLACK
    unsteady: float = 0.0
    worn: float = 0.3
    bleed: float = 0.5


TYPED = Writing(hand=Hand.TYPEWRITER, size=30, leading=43, unsteady=0.8, worn=0.4)
PENNED = Writing(
    hand=Hand.CURSIVE, size=38, leading=76, ink=BLUE, unsteady=1.6, worn=0.25, bleed=0.7
)
NOTED = Writing(hand=Hand.QUICK, size=46, leading=58, ink=RED, unsteady=1.2, worn=0.2, bleed=0.6)
PRINTED = Writing(hand=Hand.SANS, size=26, leading=36, ink=BROWN, worn=0.3)


class Sheet:
    """One page in the making."""

    def __init__(self, paper: Image.Image, key: str) -> None:
        self.picture = paper
        self.lines: list[tuple[Word, ...]] = []
        self._key = key
        self._layers: dict[tuple[Colour, float, float], Image.Image] = {}

    @property
    def width(self) -> int:
        return self.picture.width

    @property
    def height(self) -> int:
        return self.picture.height

    def layer(self, writing: Writing) -> ImageDraw.ImageDraw:
        """The layer that dries as one ink."""
        kind = (writing.ink, writing.bleed, writing.worn)
        if kind not in self._layers:
            self._layers[kind] = Image.new("L", self.picture.size, 0)
        return ImageDraw.Draw(self._layers[kind])

    def write(self, text: str, x: float, y: float, writing: Writing) -> float:
        """Write lines from a point down; gives the height at which the next line would stand."""
        draw = self.layer(writing)
        text = as_written(text, writing.hand)
        leading = writing.leading or round(writing.size * 1.4)
        chance = seeded(self._key, text, round(x), round(y))
        for line in text.split("\n"):
            words = self._line(draw, line, (x, y), writing, chance)
            if words:
                self.lines.append(tuple(words))
            y += leading
        return y

    def centred(self, text: str, y: float, writing: Writing) -> float:
        """Write one line in the middle of the sheet."""
        long = face(writing.hand, writing.size).getlength(text)
        return self.write(text, (self.width - long) / 2, y, writing)

    def _line(
        self,
        draw: ImageDraw.ImageDraw,
        line: str,
        start: tuple[float, float],
        writing: Writing,
        chance: random.Random,
    ) -> list[Word]:
        font = face(writing.hand, writing.size)
        x, y = start
        words: list[Word] = []
        for part in line.split(" "):
            if part:
                boxes = list(self._strokes(draw, part, (x, y), writing, chance))
                words.append(self._boxed(part, boxes))
            x += font.getlength(part + " ")
        return words

    def _strokes(
        self,
        draw: ImageDraw.ImageDraw,
        word: str,
        start: tuple[float, float],
        writing: Writing,
        chance: random.Random,
    ) -> Sequence[tuple[float, float, float, float]]:
        """Draw a word: letter by letter on a machine, in one stroke by hand or in print."""
        font = face(writing.hand, writing.size)
        x, y = start
        boxes = []
        typed = writing.hand in (Hand.TYPEWRITER, Hand.COURIER) and writing.unsteady > 0
        pieces = word if typed else (word,)
        for piece in pieces:
            at = (
                x + chance.uniform(-writing.unsteady, writing.unsteady),
                y + chance.uniform(-writing.unsteady, writing.unsteady),
            )
            strength = round(255 * chance.uniform(0.78, 1)) if typed else 255
            draw.text(at, piece, fill=strength, font=font)
            boxes.append(draw.textbbox(at, piece, font=font))
            x += font.getlength(piece)
        return boxes

    def _boxed(self, word: str, boxes: Sequence[tuple[float, float, float, float]]) -> Word:
        left = max(0, int(min(box[0] for box in boxes)))
        top = max(0, int(min(box[1] for box in boxes)))
        right = min(self.width, int(max(box[2] for box in boxes)) + 1)
        low = min(self.height, int(max(box[3] for box in boxes)) + 1)
        return Word(
            text=word, left=left, top=top, width=max(1, right - left), height=max(1, low - top)
        )

    def rule(
        self, x0: float, y0: float, x1: float, y1: float, writing: Writing, width: int = 2
    ) -> None:
        """A ruled line in the ink of a writing."""
        self.layer(writing).line((x0, y0, x1, y1), fill=210, width=width)

    def frame(
        self, box: tuple[float, float, float, float], writing: Writing, width: int = 3
    ) -> None:
        self.layer(writing).rectangle(box, outline=255, width=width)

    def stamp(self, text: str, x: float, y: float, writing: Writing, angle: float = -7) -> None:
        """A boxed rubber stamp, a little askew; its words are not part of the page's text."""
        self._press(
            lambda draw: self._boxed_stamp(draw, text, x, y, writing), (x, y), writing, angle
        )

    def seal(self, x: float, y: float, writing: Writing, angle: float = 8) -> None:
        """The round stamp that says what every sheet here is."""
        self._press(
            lambda draw: self._round_stamp(draw, x, y, writing.size), (x, y), writing, angle
        )

    @staticmethod
    def _boxed_stamp(
        draw: ImageDraw.ImageDraw, text: str, x: float, y: float, writing: Writing
    ) -> None:
        font = face(Hand.SANS_BOLD, writing.size)
        long = font.getlength(text)
        draw.text((x, y), text, fill=255, font=font)
        draw.rectangle(
            (x - 16, y - 10, x + long + 16, y + writing.size * 1.35 + 6), outline=255, width=4
        )

    @staticmethod
    def _round_stamp(draw: ImageDraw.ImageDraw, x: float, y: float, size: int) -> None:
        for radius, width in ((size * 3.7, 4), (size * 3.1, 2)):
            draw.ellipse((x - radius, y - radius, x + radius, y + radius), outline=255, width=width)
        lines = (
            ("ARCHIVE DE", 0.86, -1.25),
            ("DÉMONSTRATION", 0.66, -0.2),
            ("La Coupole", 0.7, 0.85),
        )
        for words, share, down in lines:
            font = face(Hand.SANS_BOLD, max(8, round(size * share)))
            draw.text(
                (x - font.getlength(words) / 2, y + down * size - size * 0.2),
                words,
                fill=255,
                font=font,
            )

    def _press(
        self,
        draw_it: Callable[[ImageDraw.ImageDraw], None],
        at: tuple[float, float],
        writing: Writing,
        angle: float,
    ) -> None:
        layer = Image.new("L", self.picture.size, 0)
        draw_it(ImageDraw.Draw(layer))
        turned = layer.rotate(angle, center=at, resample=Image.Resampling.BICUBIC)
        self._ink(turned, replace(writing, bleed=0.8, worn=0.75), 0.82)

    def _ink(self, mask: Image.Image, writing: Writing, strength: float) -> None:
        box = mask.getbbox()
        if box is None:
            return
        grown = (
            max(0, box[0] - 4),
            max(0, box[1] - 4),
            min(self.width, box[2] + 4),
            min(self.height, box[3] + 4),
        )
        part = blurred(mask.crop(grown), writing.bleed)
        thin = wear(part.width, part.height, seed_of(self._key, writing.ink, box), writing.worn)
        part = ImageChops.multiply(part, thin).point([round(v * strength) for v in range(256)])
        self.picture.paste(writing.ink, grown, part)

    def dry(self) -> Image.Image:
        """The finished page."""
        for (ink, bleed, worn), mask in self._layers.items():
            self._ink(mask, Writing(hand=Hand.SANS, size=1, ink=ink, bleed=bleed, worn=worn), 0.92)
        self._layers.clear()
        return self.picture


def blank(
    key: str, width: int, height: int, colour: Colour, folds: int = 0, age: float = 1.0
) -> Sheet:
    """A fresh sheet; the key decides its stains and creases."""
    return Sheet(sheet_of_paper(width, height, seed_of(key, "paper"), colour, age, folds), key)
