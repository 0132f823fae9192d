"""Museum objects photographed on a grey ground, with a scale in centimetres."""

import math
from collections.abc import Callable

import numpy as np
from PIL import ImageDraw

from kiosk.demonstration.chance import seeded
from kiosk.demonstration.lettering import Hand, face
from kiosk.demonstration.scene import Pen, Print, Scene, photographed
from kiosk.demonstration.sheet import Sheet

_Drawing = Callable[[Scene], None]


def _round(
    scene: Scene, pen: Pen, value: float, axis: float, half: float, *, upright: bool = True
) -> None:
    """Lay a turned body: light falls off around its axis."""
    away = ((scene.x if upright else scene.y) - axis) / half
    shade = value * (1 - 0.55 * np.clip(away + 0.25, -0.2, 1.1)) + 0.12 * np.exp(
        -(((away + 0.45) / 0.16) ** 2)
    )
    rough = (scene.noise(30, 4, 0.6) - 0.5) * 0.14
    scene.lay(pen, np.clip(shade + rough, 0.02, 1).astype(np.float32), 1)


def _mess_tin(scene: Scene) -> None:
    pen = scene.pen()
    pen.polygon((520, 480), (1080, 480), (1040, 800), (560, 800))
    pen.disc(800, 800, 240, 50)
    _round(scene, pen, 0.66, 800, 300)
    pen = scene.pen()
    pen.disc(800, 480, 280, 70)
    scene.lay(pen, 0.22 + (scene.x - 520) / 2400, 1)
    pen = scene.pen()
    pen.arc(800, 480, (280, 70), (0, 360), 8)
    pen.arc(800, 470, (300, 260), (180, 360), 10)
    scene.lay(pen, 0.74, 1)
    pen = scene.pen()
    pen.line((690, 620), (694, 700), width=5)
    pen.line((720, 616), (700, 660), (728, 702), width=5)
    pen.line((760, 618), (758, 700), width=5)
    scene.lay(pen, 0.24, 0.8)


def _suitcase(scene: Scene) -> None:
    pen = scene.pen()
    pen.polygon((360, 420), (1180, 400), (1240, 440), (1240, 830), (1180, 860), (360, 850))
    scene.lay(pen, 0.36 + (scene.noise(40, 4) - 0.5) * 0.2 - (scene.x - 360) / 7000, 1)
    pen = scene.pen()
    pen.polygon((1180, 400), (1240, 440), (1240, 830), (1180, 860))
    scene.lay(pen, 0.18, 1)
    pen = scene.pen()
    for x, y in ((360, 420), (1140, 402), (360, 806), (1140, 816)):
        pen.box(x, y, x + 46, y + 44)
    pen.box(560, 400, 600, 470)
    pen.box(940, 396, 980, 466)
    scene.lay(pen, 0.58, 1)
    pen = scene.pen()
    pen.arc(770, 412, (110, 74), (180, 360), 20)
    scene.lay(pen, 0.2, 1)
    pen = scene.pen()
    pen.line((360, 560), (1180, 552), width=3)
    scene.lay(pen, 0.12, 1)
    pen = scene.pen()
    pen.polygon((640, 620), (900, 614), (904, 750), (646, 756))
    scene.lay(pen, 0.82 + (scene.noise(20, 4) - 0.5) * 0.1, 0.8)
    pen = scene.pen()
    for row in range(4):
        pen.line(
            (664, 650 + row * 26), (664 + scene.chance.randint(120, 210), 648 + row * 26), width=3
        )
    scene.lay(pen, 0.3, 0.6)


def _lamp(scene: Scene) -> None:
    pen = scene.pen()
    pen.polygon((690, 760), (910, 760), (930, 900), (670, 900))
    pen.disc(800, 900, 130, 26)
    _round(scene, pen, 0.5, 800, 130)
    pen = scene.pen()
    pen.box(720, 540, 880, 760)
    scene.lay(pen, 0.86 - np.abs(scene.x - 800) / 300, 2)
    scene.glow(800, 660, (60, 90), 0.5)
    pen = scene.pen()
    for x in (716, 760, 840, 884):
        pen.line((x, 540), (x, 760), width=8)
    pen.polygon((700, 540), (900, 540), (870, 420), (730, 420))
    pen.box(752, 372, 848, 424)
    pen.arc(800, 330, (50, 56), (0, 360), 12)
    scene.lay(pen, 0.3 - (scene.x - 800) / 1200, 1)


def _flying_bomb(scene: Scene) -> None:
    body = [
        (210, 610),
        (300, 560),
        (460, 536),
        (1050, 536),
        (1330, 570),
        (1420, 600),
        (1330, 636),
        (1050, 674),
        (460, 672),
        (300, 656),
    ]
    pen = scene.pen()
    pen.polygon((640, 600), (760, 780), (900, 800), (860, 600))
    scene.lay(pen, 0.44, 1)
    pen = scene.pen()
    pen.polygon(*body)
    _round(scene, pen, 0.70, 606, 74, upright=False)
    pen = scene.pen()
    pen.polygon((1280, 430), (1350, 426), (1400, 596), (1310, 590))
    scene.lay(pen, 0.40, 1)
    pen = scene.pen()
    pen.polygon(
        (930, 390),
        (980, 372),
        (1260, 386),
        (1480, 396),
        (1480, 444),
        (1260, 452),
        (980, 462),
        (930, 446),
    )
    _round(scene, pen, 0.62, 418, 46, upright=False)
    pen = scene.pen()
    pen.polygon((1010, 456), (1050, 456), (1060, 540), (1004, 540))
    pen.disc(942, 418, 18, 32)
    scene.lay(pen, 0.16, 1)
    pen = scene.pen()
    for x in (460, 620, 820, 1050, 1230):
        pen.line((x, 538), (x, 672), width=3)
    scene.lay(pen, 0.3, 0.8)
    pen = scene.pen()
    for x in (520, 1120):
        pen.polygon(
            (x, 672),
            (x + 60, 672),
            (x + 100, 900),
            (x + 76, 900),
            (x + 30, 720),
            (x - 16, 900),
            (x - 40, 900),
        )
    scene.lay(pen, 0.12, 1)


def _wireless(scene: Scene) -> None:
    pen = scene.pen()
    pen.box(430, 420, 1170, 860)
    scene.lay(pen, 0.30 + (scene.noise(6, 5, 0.6, 5) - 0.5) * 0.24, 1)
    pen = scene.pen()
    pen.box(470, 460, 860, 820)
    scene.lay(pen, 0.48 + 0.1 * np.sin(scene.x / 3.4) * np.sin(scene.y / 3.4), 1)
    pen = scene.pen()
    pen.box(900, 470, 1130, 620)
    scene.lay(pen, 0.82, 1)
    pen = scene.pen()
    for mark in range(12):
        pen.line((914 + mark * 18, 500), (914 + mark * 18, 520 + (mark % 3 == 0) * 16), width=3)
    pen.line((1010, 480), (1020, 612), width=4)
    scene.lay(pen, 0.2, 0.8)
    for x in (950, 1080):
        pen = scene.pen()
        pen.disc(x, 720, 52)
        _round(scene, pen, 0.42, x, 52)
        pen = scene.pen()
        pen.line((x, 720), (x + 20, 680), width=6)
        scene.lay(pen, 0.85, 0.8)


def _gyroscope(scene: Scene) -> None:
    for across, down, value in ((240, 240, 0.62), (250, 90, 0.5)):
        pen = scene.pen()
        pen.arc(800, 600, (across, down), (0, 360), 26)
        _round(scene, pen, value, 800, 260)
    pen = scene.pen()
    pen.disc(800, 600, 150, 150)
    _round(scene, pen, 0.78, 800, 170)
    pen = scene.pen()
    pen.arc(800, 600, (150, 46), (0, 180), 10)
    pen.disc(800, 600, 34)
    scene.lay(pen, 0.25, 1)
    pen = scene.pen()
    pen.box(784, 330, 816, 400)
    pen.box(784, 830, 816, 880)
    pen.polygon((640, 880), (960, 880), (1000, 930), (600, 930))
    scene.lay(pen, 0.2, 1)


def _camera(scene: Scene) -> None:
    pen = scene.pen()
    pen.polygon((520, 400), (1080, 400), (1100, 430), (1100, 820), (500, 820), (500, 430))
    scene.lay(pen, 0.18 + (scene.noise(90, 3, 0.7) - 0.5) * 0.16, 1)
    pen = scene.pen()
    pen.polygon((620, 500), (980, 500), (940, 760), (660, 760))
    for fold in range(6):
        pen.line(
            (630 + fold * 12, 510 + fold * 8), (970 - fold * 12, 510 + fold * 8), width=4, value=0
        )
    scene.lay(pen, 0.10, 1)
    for radius, value in ((120, 0.55), (96, 0.2), (62, 0.06)):
        pen = scene.pen()
        pen.disc(800, 640, radius)
        _round(scene, pen, value, 800, radius)
    scene.glow(775, 612, (14, 12), 0.7)
    pen = scene.pen()
    pen.box(720, 350, 880, 402)
    pen.disc(980, 392, 30, 14)
    scene.lay(pen, 0.5, 1)


def _telescope(scene: Scene) -> None:
    pen = scene.pen()
    pen.polygon((420, 560), (1080, 300), (1110, 380), (450, 640))
    _round(scene, pen, 0.7, 470, 190, upright=False)
    pen = scene.pen()
    pen.polygon((1070, 290), (1190, 250), (1230, 350), (1120, 394))
    scene.lay(pen, 0.4, 1)
    pen = scene.pen()
    pen.polygon((380, 590), (424, 566), (448, 626), (404, 652))
    pen.line((740, 500), (740, 640), width=30)
    for foot in (-230, 0, 230):
        pen.line((740, 630), (740 + foot, 930), width=20)
    scene.lay(pen, 0.14, 1)


def _globe(scene: Scene) -> None:
    pen = scene.pen()
    pen.disc(800, 560, 260)
    seas = np.clip((scene.noise(4, 5) - 0.48) * 8, 0, 1)
    away = np.hypot((scene.x - 720) / 330, (scene.y - 480) / 330)
    scene.lay(pen, (0.5 + 0.3 * seas) * (1.2 - 0.6 * away), 1)
    pen = scene.pen()
    for tilt in (40, 110, 180):
        pen.arc(800, 560, (tilt, 258), (0, 360), 2)
        pen.arc(800, 560, (258, tilt), (0, 360), 2)
    scene.lay(pen, 0.25, 0.6, 0.7)
    pen = scene.pen()
    pen.arc(800, 560, (300, 300), (250, 440), 18)
    pen.line((800, 850), (800, 890), width=40)
    pen.polygon((640, 890), (960, 890), (1000, 930), (600, 930))
    scene.lay(pen, 0.2, 1)


def _turbopump(scene: Scene) -> None:
    for x, radius in ((620, 190), (960, 150)):
        pen = scene.pen()
        pen.disc(x, 600, radius)
        _round(scene, pen, 0.58, x, radius)
        pen = scene.pen()
        pen.ring(x, 600, radius * 0.66, 10)
        pen.disc(x, 600, radius * 0.22)
        for bolt in range(12):
            turn = bolt * math.pi / 6
            pen.disc(x + math.cos(turn) * radius * 0.86, 600 + math.sin(turn) * radius * 0.86, 10)
        scene.lay(pen, 0.22, 1)
    pen = scene.pen()
    pen.box(760, 560, 860, 640)
    pen.box(560, 780, 680, 900)
    pen.line((960, 450), (960, 360), (1150, 330), width=46)
    _round(scene, pen, 0.46, 860, 300)
    pen = scene.pen()
    pen.box(480, 880, 1120, 930)
    scene.lay(pen, 0.16, 1)


def _shoes(scene: Scene) -> None:
    for x in (470, 830):
        pen = scene.pen()
        pen.polygon(
            (x, 640),
            (x + 130, 560),
            (x + 300, 640),
            (x + 330, 740),
            (x + 310, 800),
            (x - 10, 800),
            (x - 30, 700),
        )
        scene.lay(pen, 0.46 + (scene.noise(8, 5, 0.6, 6) - 0.5) * 0.3, 2)
        pen = scene.pen()
        pen.disc(x + 120, 630, 96, 46)
        scene.lay(pen, 0.1, 3)
        pen = scene.pen()
        pen.box(x - 14, 780, x + 312, 830)
        scene.lay(pen, 0.26, 1)


def _booklet(scene: Scene) -> None:
    pen = scene.pen()
    pen.polygon((480, 330), (1080, 300), (1130, 860), (520, 900))
    scene.lay(pen, 0.62 + (scene.noise(8, 6, 0.6) - 0.5) * 0.2, 1)
    pen = scene.pen()
    pen.polygon((480, 330), (520, 328), (562, 897), (520, 900))
    scene.lay(pen, 0.4, 1)
    pen = scene.pen()
    for row in range(9):
        start, long = 620 + row * 4, scene.chance.randint(240, 400)
        pen.line((start, 430 + row * 42), (start + long, 418 + row * 42), width=7)
    scene.lay(pen, 0.26, 0.8)


def _helmet(scene: Scene) -> None:
    pen = scene.pen()
    pen.half(800, 700, 300, 340)
    pen.polygon((440, 700), (1160, 700), (1200, 748), (400, 748))
    _round(scene, pen, 0.5, 800, 340)
    pen = scene.pen()
    pen.box(770, 360, 830, 690)
    scene.lay(pen, 0.34, 4, 0.6)
    pen = scene.pen()
    pen.polygon((730, 500), (870, 500), (860, 620), (740, 620))
    scene.lay(pen, 0.72, 1)
    scene.glow(800, 560, (40, 40), 0.3)


def _theodolite(scene: Scene) -> None:
    pen = scene.pen()
    pen.polygon((540, 470), (1040, 430), (1046, 500), (546, 540))
    _round(scene, pen, 0.66, 486, 50, upright=False)
    for radius, value in ((150, 0.55), (120, 0.3), (40, 0.6)):
        pen = scene.pen()
        pen.disc(800, 560, radius)
        _round(scene, pen, value, 800, radius)
    pen = scene.pen()
    pen.box(690, 640, 720, 800)
    pen.box(880, 640, 910, 800)
    pen.polygon((640, 800), (960, 800), (990, 860), (610, 860))
    for foot in (-250, 0, 250):
        pen.line((800, 850), (800 + foot, 960), width=22)
    scene.lay(pen, 0.16, 1)


_OBJECTS: dict[str, _Drawing] = {
    "gamelle": _mess_tin,
    "valise": _suitcase,
    "lampe": _lamp,
    "v1": _flying_bomb,
    "radio": _wireless,
    "gyroscope": _gyroscope,
    "appareil": _camera,
    "lunette": _telescope,
    "globe": _globe,
    "turbopompe": _turbopump,
    "galoches": _shoes,
    "carnet": _booklet,
    "casque": _helmet,
    "theodolite": _theodolite,
}


def exhibit(key: str, kind: str) -> Sheet:
    """One object on its ground, with the scale bar that inventories ask for."""
    chance = seeded(key)
    scene = Scene(1600, 1100, chance, 0.66)
    scene.tone = (
        scene.tone - np.clip((scene.y - 820) / 900, -0.1, 0.4) + (scene.noise(3, 4) - 0.5) * 0.06
    ).astype(np.float32)
    scene.glow(620, 420, (620, 460), 0.16)
    pen = scene.pen()
    pen.disc(830, 920, 420, 46)
    scene.lay(pen, 0.26, 40, 0.75)
    _OBJECTS[kind](scene)
    tone = chance.choice(("neutral", "cool", "warm", "neutral"))
    picture = photographed(scene, Print(tone=tone, grain=0.02, vignette=0.2, contrast=1.1))
    draw = ImageDraw.Draw(picture)
    left, top, step = 120, picture.height - 110, 46
    for mark in range(5):
        box = (left + mark * step, top, left + (mark + 1) * step, top + 16)
        draw.rectangle(
            box, fill=(30, 30, 32) if mark % 2 == 0 else (236, 234, 228), outline=(30, 30, 32)
        )
    centimetres = {"v1": "1 m", "lunette": "20 cm", "turbopompe": "20 cm"}.get(kind, "5 cm")
    draw.text(
        (left + 5 * step + 14, top - 10), centimetres, fill=(30, 30, 32), font=face(Hand.SANS, 28)
    )
    return Sheet(picture, key)
