"""Where people live: pit villages, streets, huts in the snow."""

# ruff: noqa: PLR2004 - a drawing is made of measures

import random

import numpy as np

from kiosk.demonstration.scene import Scene


def pit_village(chance: random.Random) -> Scene:
    """Spoil heaps and a headframe over a row of miners' houses."""
    scene = Scene(1500, 1000, chance)
    scene.sky(0.60, 0.92, 0.62, 0.36)
    width, height = scene.width, scene.height
    for _ in range(chance.randint(2, 4)):
        x, half = chance.randint(420, 1360), chance.randint(260, 430)
        top, value = chance.randint(180, 380), chance.uniform(0.48, 0.66)
        pen = scene.pen()
        pen.polygon((x - half, 680), (x - 18, top), (x + 26, top + 6), (x + half * 1.05, 680))
        slope = (scene.noise(16, 5, 0.6, 0.6) - 0.5) * 0.22
        scene.lay(pen, value + slope - np.clip((scene.x - x) / half, -1, 1) * 0.1, 1.6)
    mast = chance.choice((250, 330, 1180))
    _headframe(scene, mast)
    pen = scene.pen()
    pen.box(0, 670, width, height)
    scene.lay(pen, 0.38, 2)
    step = chance.choice((104, 120, 140))
    for place, x in enumerate(range(-60, width, step)):
        pen = scene.pen()
        pen.box(x, 680, x + step - 6, 790)
        scene.lay(pen, 0.44 + 0.05 * (place % 3), 0.6)
        pen = scene.pen()
        pen.polygon((x - 5, 682), (x + 16, 622), (x + step - 22, 622), (x + step - 1, 682))
        pen.box(x + step - 38, 598, x + step - 24, 632)
        scene.lay(pen, 0.23, 0.6)
        pen = scene.pen()
        pen.box(x + 18, 710, x + 42, 748)
        pen.box(x + step - 50, 710, x + step - 26, 790)
        scene.lay(pen, 0.13, 0.5)
    pen = scene.pen()
    pen.box(0, 788, width, height)
    scene.lay(pen, 0.44 + (scene.noise(14, 6, 0.65, 0.5) - 0.5) * 0.45, 2)
    pen = scene.pen()
    for _ in range(chance.randint(2, 6)):
        pen.figure(
            chance.randint(80, width - 80),
            chance.randint(850, 960),
            chance.uniform(86, 118),
            chance.choice(("cap", "hat", "skirt", "")),
        )
    scene.lay(pen, 0.10, 0.8)
    return scene


def _headframe(scene: Scene, x: float) -> None:
    pen = scene.pen()
    for side in (-1, 1):
        pen.line((x + side * 20, 320), (x + side * 70, 680), width=9)
    for place in range(7):
        y, half = 340 + place * 49, 22 + place * 7.4
        pen.line((x - half, y), (x + half + 7, y + 48), width=4)
        pen.line((x + half, y), (x - half - 7, y + 48), width=4)
        pen.line((x - half, y), (x + half, y), width=5)
    pen.line((x + 26, 330), (x + 205, 680), width=10)
    pen.ring(x - 12, 306, 28, 6)
    pen.ring(x + 24, 308, 26, 6)
    pen.box(x + 120, 560, x + 330, 690)
    pen.box(x + 190, 390, x + 214, 690)
    scene.lay(pen, 0.17, 1)
    rise = np.clip(390 - scene.y, 0, 400)
    smoke = np.exp(-(((scene.x - x - 202 - 0.5 * rise) / (16 + rise * 0.22)) ** 2))
    smoke = smoke * np.clip(rise / 60, 0, 1) * 0.3 * scene.noise(10, 4)
    scene.tone = (scene.tone - smoke).astype(np.float32)


def street(chance: random.Random) -> Scene:
    """A paved street running to a church or a belfry."""
    scene = Scene(1120, 1440, chance)
    scene.sky(0.74, 0.95, 0.6, 0.22)
    x, y, height = 560, 820, scene.height
    tower, top = chance.choice((56, 70, 84)), chance.randint(360, 470)
    pen = scene.pen()
    pen.box(x - tower, top, x + tower, 880)
    if chance.random() < 0.6:
        pen.polygon(
            (x - tower - 6, top + 4), (x, top - chance.randint(170, 270)), (x + tower + 6, top + 4)
        )
    else:
        pen.half(x, top, tower * 0.8, tower * 1.1)
        pen.box(x - tower * 0.4, top - tower * 1.7, x + tower * 0.4, top)
        pen.polygon(
            (x - tower * 0.5, top - tower * 1.7),
            (x, top - tower * 2.8),
            (x + tower * 0.5, top - tower * 1.7),
        )
    scene.lay(pen, 0.50, 1.6)
    pen = scene.pen()
    pen.box(x - 230, 770, x + 230, 890)
    for gable in range(-3, 4):
        pen.polygon((x + gable * 66 - 36, 772), (x + gable * 66, 724), (x + gable * 66 + 36, 772))
    scene.lay(pen, 0.62, 1.6)
    pen = scene.pen()
    pen.box(x - 24, top + 70, x + 24, top + 160)
    pen.disc(x, top + 215, 30)
    scene.lay(pen, 0.34, 1)
    for side in (-1, 1):
        for place in range(7, -1, -1):
            _house(scene, place, side)
    pen = scene.pen()
    pen.polygon((x - 60, y + 66), (x + 60, y + 66), (1540, height), (-300, height))
    scene.lay(pen, 0.52 + (scene.noise(60, 3, 0.8) - 0.5) * 0.5, 3)
    pen = scene.pen()
    for _ in range(chance.randint(2, 6)):
        foot = chance.randint(980, 1240)
        size = 110 + (foot - 980) * 0.36
        pen.figure(
            x + chance.randint(-170, 170) * (foot - 820) / 240,
            foot,
            size,
            chance.choice(("hat", "cap", "skirt", "skirt")),
        )
    scene.lay(pen, 0.09, 0.7)
    return scene


def _house(scene: Scene, place: int, side: int) -> None:
    chance = scene.chance
    x, y = 560, 820
    near, far = 1 / (1 + place * 0.5), 1 / (1 + (place + 1) * 0.5)
    tall = 780 + chance.randint(-150, 140)
    left, right = x + side * 640 * near, x + side * 640 * far
    foot0, foot1 = y + 560 * near, y + 560 * far
    top0, top1 = foot0 - tall * 1.25 * near, foot1 - tall * 1.25 * far
    value = (0.34 if side < 0 else 0.60) + chance.uniform(-0.08, 0.08) + place * 0.03
    pen = scene.pen()
    pen.polygon((left, foot0), (right, foot1), (right, top1), (left, top0))
    scene.lay(pen, value + (scene.noise(40, 2, 0.6) - 0.5) * 0.2, 0.5)
    pen = scene.pen()
    pen.polygon((left, top0), (right, top1), (right, top1 - 70 * far), (left, top0 - 70 * near))
    scene.lay(pen, 0.22 + place * 0.03, 0.5)

    def at(along: float, down: float) -> tuple[float, float]:
        top = top0 + (top1 - top0) * along
        foot = foot0 + (foot1 - foot0) * along
        return left + (right - left) * along, top + (foot - top) * down

    pen = scene.pen()
    for row in range(3):
        for along in (0.25, 0.62):
            high, low = 0.12 + row * 0.29, 0.29 + row * 0.29
            pen.polygon(
                at(along, high), at(along + 0.17, high), at(along + 0.17, low), at(along, low)
            )
    scene.lay(pen, 0.14 + place * 0.03, 0.5)


def barracks(chance: random.Random) -> Scene:
    """Huts and a fence in the snow; one person walks away."""
    scene = Scene(1600, 1000, chance)
    scene.sky(0.62, 0.88, 0.5, 0.16)
    horizon, width, height = chance.choice((420, 470)), scene.width, scene.height
    pen = scene.pen()
    for _ in range(150):
        x, tall = chance.randint(-20, width + 20), chance.randint(30, 74)
        pen.polygon(
            (x - tall * 0.22, horizon + 14), (x, horizon - tall), (x + tall * 0.22, horizon + 14)
        )
    scene.lay(pen, 0.55, 3.2)
    pen = scene.pen()
    pen.box(0, horizon, width, height)
    scene.lay(pen, 0.86 + (scene.noise(8, 6, 0.6) - 0.5) * 0.22, 6)
    for place in range(chance.choice((4, 6)), -1, -1):
        _hut(scene, place, horizon)
    posts = [(1 / (1 + place * 0.3), place) for place in range(16)]
    pen = scene.pen()
    for near, _ in posts:
        post, foot = 860 + 690 * near, horizon + 20 + 420 * near
        top = foot - 300 * near
        pen.line((post, foot), (post, top), (post - 26 * near, top - 30 * near), width=13 * near)
    for wire in range(7):
        pen.line(
            *((860 + 690 * near, horizon + 20 + (140 + wire * 40) * near) for near, _ in posts),
            value=150,
        )
    scene.lay(pen, 0.16, 0.8)
    x = chance.randint(820, 980)
    pen = scene.pen()
    pen.figure(x, 730, 104)
    scene.lay(pen, 0.13, 0.8)
    pen = scene.pen()
    pen.polygon((x, 730), (x + 10, 730), (x + 120, 754), (x + 105, 758))
    scene.lay(pen, 0.5, 3, 0.6)
    return scene


def _hut(scene: Scene, place: int, horizon: float) -> None:
    near = 1 / (1 + place * 0.55)
    x, long, y, tall = 800 - 1020 * near, 930 * near, horizon + 260 * near, 155 * near
    dark = 0.10 + place * 0.055
    pen = scene.pen()
    pen.polygon((x, y), (x + long, y - 20 * near), (x + long, y - tall), (x, y - tall))
    scene.lay(pen, dark + 0.12, 0.8)
    pen = scene.pen()
    pen.polygon(
        (x - 20 * near, y - tall),
        (x + long * 1.01, y - tall - 8 * near),
        (x + long * 0.98, y - tall - 74 * near),
        (x + 30 * near, y - tall - 78 * near),
    )
    scene.lay(pen, 0.80, 0.8)
    pen = scene.pen()
    for window in range(7):
        left = x + long * (0.06 + window * 0.13)
        pen.box(left, y - tall * 0.72, left + 34 * near, y - tall * 0.36)
    scene.lay(pen, dark, 0.6)
