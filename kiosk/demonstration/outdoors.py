"""Open air: the quarry and its dome, rails, canals, pit villages, streets, camps under snow."""

import math
import random
from collections.abc import Iterator

import numpy as np

from kiosk.demonstration.scene import Scene


def dome(chance: random.Random) -> Scene:
    """The concrete dome over the chalk quarry."""
    scene = Scene(1600, 1000, chance)
    scene.sky(chance.uniform(0.5, 0.66), chance.uniform(0.86, 0.95), 0.55, 0.26)
    width, height = scene.width, scene.height
    wave = chance.uniform(170, 260)
    pen = scene.pen()
    ridge = [(x, 470 + 30 * math.sin(x / wave) + 14 * math.sin(x / 67)) for x in range(0, 1640, 20)]
    pen.polygon(*ridge, (width, height), (0, height))
    scene.lay(pen, 0.66, 3)
    pen = scene.pen()
    pen.polygon((0, 560), (260, 500), (420, 520), (520, 585), (1240, 585), (1380, 500))
    pen.polygon((0, 560), (520, 585), (1240, 585), (1380, 500), (width, 470), (width, height), (0, height))
    scene.lay(pen, 0.58 + (scene.noise(10, 6, 0.6, 0.25) - 0.5) * 0.75, 1.5)
    pen = scene.pen()
    for x in (*range(-20, 450, 26), *range(1300, width + 30, 24)):
        pen.tree(x + chance.randint(-9, 9), (545 if x < 600 else 498) + chance.randint(-14, 10), chance.randint(40, 84))
    scene.lay(pen, 0.24, 1.2)
    middle = chance.choice((700, 800, 860, 900))
    across, down = chance.uniform(400, 450), chance.uniform(270, 310)
    nx, ny = (scene.x - middle) / across, (scene.y - 640) / down
    inside = nx * nx + ny * ny
    nz = np.sqrt(np.clip(1 - inside, 0, 1))
    lean = chance.choice((-0.55, 0.5))
    lit = np.clip(0.55 * (nx * lean - ny * 0.62 + nz * 0.55) + 0.40, 0.1, 1)
    lit = lit + (scene.noise(14, 5, 0.6) - 0.5) * 0.18
    lit = lit + (scene.noise(60, 3, 0.5, 3) - 0.5) * 0.16 * np.clip(1 + ny, 0, 1)
    for ring in (-0.2, -0.42, -0.62, -0.8):
        lit = lit - 0.10 * np.exp(-(((ny - ring) / 0.0055) ** 2))
    turn = np.arctan2(nx, nz + 0.2)
    for gore in np.linspace(-1.2, 1.2, 13):
        lit = lit - 0.05 * np.exp(-(((turn - gore) / 0.007) ** 2))
    pen = scene.pen()
    pen.half(middle, 640, across, down)
    scene.lay(pen, lit.astype(np.float32), 1)
    pen = scene.pen()
    pen.box(middle - across - 26, 628, middle + across + 26, 674)
    scene.lay(pen, 0.40, 0.5)
    pen = scene.pen()
    pen.box(middle - across - 26, 628, middle + across + 26, 634)
    scene.lay(pen, 0.72, 0.5)
    ground = 0.42 + (scene.noise(12, 6, 0.62) - 0.5) * 0.5 + np.clip((scene.y - 700) / 600, 0, 1) * 0.12
    pen = scene.pen()
    pen.polygon((0, 690), (width, 664), (width, height), (0, height))
    scene.lay(pen, ground, 2)
    pen = scene.pen()
    pen.polygon((middle - 90, 676), (middle + 70, 676), (middle + 370, height), (middle - 440, height))
    scene.lay(pen, 0.80, 9, 0.5)
    pen = scene.pen()
    pen.box(middle - 34, 590, middle + 20, 676)
    scene.lay(pen, 0.08, 0.8)
    pen = scene.pen()
    for place in range(chance.randint(1, 4)):
        pen.figure(middle - 118 + place * 52 + chance.randint(-6, 6), 806 + chance.randint(0, 40), chance.uniform(84, 104), chance.choice(("hat", "cap", "", "skirt")))
    scene.lay(pen, 0.10, 0.8)
    return scene


def building_site(chance: random.Random) -> Scene:
    """The dome half built, with cranes and scaffolding over the cut chalk."""
    scene = Scene(1600, 1060, chance)
    scene.sky(0.58, 0.9, 0.6, 0.3)
    pen = scene.pen()
    pen.polygon((0, 420), (300, 360), (520, 470), (1180, 470), (1400, 350), (1600, 390), (1600, 1060), (0, 1060))
    strata = np.sin(scene.y / 13 + scene.noise(4, 4) * 9) * 0.05
    scene.lay(pen, 0.74 + strata + (scene.noise(14, 6, 0.62) - 0.5) * 0.45, 2)
    pen = scene.pen()
    pen.polygon((380, 760), (520, 470), (1180, 470), (1330, 760))
    scene.lay(pen, 0.52 + (scene.noise(20, 5, 0.6) - 0.5) * 0.3, 3)
    rise = chance.uniform(0.45, 0.85)
    pen = scene.pen()
    pen.half(850, 760, 400, 300)
    pen.box(420, 0, 1300, 760 - 300 * rise, value=0)
    scene.lay(pen, 0.62 + (scene.x - 850) / -2200 + (scene.noise(18, 4) - 0.5) * 0.2, 1)
    pen = scene.pen()
    top = 760 - 300 * rise
    for x in range(440, 1290, 44):
        pen.line((x, 770), (x + chance.randint(-4, 4), top - 40 - chance.randint(0, 60)), width=4)
    for y in range(round(top), 760, 46):
        pen.line((430, y), (1290, y + chance.randint(-5, 5)), width=4)
    for _ in range(12):
        x = chance.randint(440, 1200)
        pen.line((x, 760), (x + 88, top), width=3)
    scene.lay(pen, 0.2, 0.7)
    for mast, tip, jib in ((300, 90, 420), (1360, 150, -380)):
        pen = scene.pen()
        for side in (-13, 13):
            pen.line((mast + side, 780), (mast + side, tip), width=5)
        for y in range(tip, 780, 38):
            pen.line((mast - 13, y), (mast + 13, y + 38), (mast - 13, y + 38), width=3)
        pen.line((mast - jib * 0.35, tip + 10), (mast + jib, tip + 22), width=7)
        pen.line((mast, tip - 60), (mast + jib, tip + 22), width=3)
        pen.line((mast, tip - 60), (mast - jib * 0.35, tip + 10), width=3)
        pen.line((mast, tip), (mast, tip - 60), width=6)
        drop = chance.randint(160, 330)
        pen.line((mast + jib * 0.8, tip + 20), (mast + jib * 0.8, tip + drop), width=2)
        pen.box(mast + jib * 0.8 - 22, tip + drop, mast + jib * 0.8 + 22, tip + drop + 26)
        scene.lay(pen, 0.14, 0.8)
    pen = scene.pen()
    pen.polygon((0, 790), (1600, 765), (1600, 1060), (0, 1060))
    scene.lay(pen, 0.56 + (scene.noise(16, 6, 0.66) - 0.5) * 0.6, 3)
    pen = scene.pen()
    for rail in (0, 70):
        pen.line((0, 930 + rail), (1600, 850 + rail * 0.8), width=6)
    for place in range(5):
        x = 180 + place * 120
        y = 920 - place * 6
        pen.polygon((x, y - 60), (x + 100, y - 65), (x + 84, y - 8), (x + 16, y - 4))
        pen.disc(x + 30, y + 4, 13)
        pen.disc(x + 72, y + 2, 13)
    for _ in range(7):
        pen.figure(chance.randint(500, 1500), chance.randint(820, 1000), chance.uniform(60, 86), "cap")
    scene.lay(pen, 0.13, 0.8)
    return scene


def rails(chance: random.Random) -> Scene:
    """A railway line running to a misty horizon."""
    scene = Scene(1600, 1000, chance)
    scene.sky(chance.uniform(0.6, 0.74), 0.93, 0.5, 0.18)
    width, height, horizon = scene.width, scene.height, chance.choice((400, 430, 470))
    vanish = chance.choice((620, 760, 910, 980))
    pen = scene.pen()
    for _ in range(90):
        pen.tree(chance.randint(-20, width + 20), horizon + 12, chance.randint(16, 44))
    scene.lay(pen, 0.66, 4)
    depth = np.clip((scene.y - horizon) / (height - horizon), 0, 1)
    winter = chance.random() < 0.4
    field = (0.70 if winter else 0.50) + (scene.noise(10, 6, 0.65) - 0.5) * 0.5
    pen = scene.pen()
    pen.box(0, horizon, width, height)
    scene.lay(pen, field * depth**0.35 + 0.86 * (1 - depth**0.35), 4)
    pen = scene.pen()
    pen.polygon((vanish - 3, horizon), (vanish + 3, horizon), (vanish + 480, height), (vanish - 730, height))
    ballast = 0.40 + (scene.noise(90, 3, 0.8) - 0.5) * 0.7
    thin = np.clip(depth * 3, 0, 1)
    scene.lay(pen, ballast * thin + scene.tone * (1 - thin), 5)
    left, right = vanish - 610, vanish + 360
    pen = scene.pen()
    reach = 1.0
    while reach < 40:
        near = 1 / reach
        y = horizon + (height - horizon) * 1.25 * near
        if y - horizon > 6:
            pen.polygon(
                (vanish + (left - vanish) * near * 1.25, y),
                (vanish + (right - vanish) * near * 1.25, y),
                (vanish + (right + 4 - vanish) * near * 1.25, y + 26 * near),
                (vanish + (left - 4 - vanish) * near * 1.25, y + 26 * near),
            )
        reach += 0.26
    scene.lay(pen, scene.tone * 0.38, 1)
    for rail in (vanish - 480, vanish + 230):
        for half, value in ((17, 0.22), (7, 0.86)):
            pen = scene.pen()
            low = horizon + (height - horizon) * 1.25
            pen.polygon(
                (vanish, horizon),
                (vanish + 1, horizon),
                (vanish + (rail + half - vanish) * 1.25, low),
                (vanish + (rail - half - vanish) * 1.25, low),
            )
            scene.lay(pen, value, 0.8)
    _poles(scene, vanish, horizon, chance.choice((-1, 1)))
    if chance.random() < 0.5:
        pen = scene.pen()
        for place in range(chance.randint(1, 3)):
            pen.figure(vanish + 150 + place * 50, horizon + 170 + chance.randint(0, 40), 120, chance.choice(("hat", "cap", "skirt")))
        scene.lay(pen, 0.12, 1)
    mist = 0.35 * np.exp(-(((scene.y - horizon) / 60) ** 2))
    scene.tone = (scene.tone * (1 - mist) + 0.88 * mist).astype(np.float32)
    return scene


def _poles(scene: Scene, vanish: float, horizon: float, side: int) -> None:
    pen = scene.pen()
    for place in range(9):
        near = 1 / (1 + place * 0.85)
        x = vanish + side * 650 * near
        foot = horizon + (scene.height - horizon) * near * 0.62
        tall = 560 * near
        pen.line((x, foot), (x, foot - tall), width=15 * near)
        for arm in (0, 0.07):
            y = foot - tall * (0.95 - arm)
            pen.line((x - 62 * near, y), (x + 62 * near, y), width=7 * near)
    scene.lay(pen, 0.26, 0.9)


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
        pen.figure(chance.randint(80, width - 80), chance.randint(850, 960), chance.uniform(86, 118), chance.choice(("cap", "hat", "skirt", "")))
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


def canal(chance: random.Random) -> Scene:
    """A canal between poplars with a moored barge."""
    scene = Scene(1500, 1000, chance)
    scene.sky(chance.uniform(0.62, 0.74), 0.96, 0.5, 0.24)
    horizon = chance.choice((500, 540, 580))
    pen = scene.pen()
    for side in (-1, 1):
        for place in range(chance.choice((11, 15))):
            near = 1 / (1 + place * chance.uniform(0.4, 0.45))
            x = 750 + side * 590 * near * (1.25 if side > 0 else 1.1)
            pen.poplar(x, horizon + 60 * near, chance.uniform(420, 500) * near)
    scene.lay(pen, 0.25, 1.2)
    pen = scene.pen()
    pen.box(0, horizon, scene.width, scene.height)
    scene.lay(pen, 0.40 + (scene.noise(18, 5, 0.6) - 0.5) * 0.4, 3)
    rows = scene.tone.shape[0]
    mirror = np.roll(scene.tone[::-1], round(rows * (2 * horizon + 60) / scene.height) - rows, 0)
    ripple = (scene.noise(14, 5, 0.6, 0.18) - 0.5) * 0.26
    pen = scene.pen()
    pen.polygon((680, horizon + 10), (810, horizon + 10), (1440, 1000), (-40, 1000))
    scene.lay(pen, mirror * 0.75 + 0.12 + ripple, 2)
    x, y = chance.randint(380, 660), horizon + chance.randint(120, 220)
    pen = scene.pen()
    pen.polygon((x, y), (x + 280, y - 14), (x + 318, y + 10), (x + 292, y + 52), (x + 32, y + 62), (x - 8, y + 26))
    scene.lay(pen, 0.14, 1)
    pen = scene.pen()
    pen.box(x + 40, y - 40, x + 120, y + 8)
    scene.lay(pen, 0.34, 0.6)
    pen = scene.pen()
    for place in range(chance.randint(0, 3)):
        pen.figure(1130 + place * 60, horizon + 190, 150, chance.choice(("hat", "cap", "skirt")))
    scene.lay(pen, 0.09, 0.8)
    return scene


def street(chance: random.Random) -> Scene:
    """A paved street running to a church or a belfry."""
    scene = Scene(1120, 1440, chance)
    scene.sky(0.74, 0.95, 0.6, 0.22)
    x, y, height = 560, 820, scene.height
    tower, top = chance.choice((56, 70, 84)), chance.randint(360, 470)
    pen = scene.pen()
    pen.box(x - tower, top, x + tower, 880)
    if chance.random() < 0.6:
        pen.polygon((x - tower - 6, top + 4), (x, top - chance.randint(170, 270)), (x + tower + 6, top + 4))
    else:
        pen.half(x, top, tower * 0.8, tower * 1.1)
        pen.box(x - tower * 0.4, top - tower * 1.7, x + tower * 0.4, top)
        pen.polygon((x - tower * 0.5, top - tower * 1.7), (x, top - tower * 2.8), (x + tower * 0.5, top - tower * 1.7))
    scene.lay(pen, 0.50, 1.6)
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
        pen.figure(x + chance.randint(-170, 170) * (foot - 820) / 240, foot, size, chance.choice(("hat", "cap", "skirt", "skirt")))
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
            pen.polygon(at(along, high), at(along + 0.17, high), at(along + 0.17, low), at(along, low))
    scene.lay(pen, 0.14 + place * 0.03, 0.5)


def barracks(chance: random.Random) -> Scene:
    """Huts and a fence in the snow; one person walks away."""
    scene = Scene(1600, 1000, chance)
    scene.sky(0.62, 0.88, 0.5, 0.16)
    horizon, width, height = chance.choice((420, 470)), scene.width, scene.height
    pen = scene.pen()
    for _ in range(150):
        x, tall = chance.randint(-20, width + 20), chance.randint(30, 74)
        pen.polygon((x - tall * 0.22, horizon + 14), (x, horizon - tall), (x + tall * 0.22, horizon + 14))
    scene.lay(pen, 0.55, 3.2)
    pen = scene.pen()
    pen.box(0, horizon, width, height)
    scene.lay(pen, 0.86 + (scene.noise(8, 6, 0.6) - 0.5) * 0.22, 6)
    for place in range(chance.choice((4, 6)), -1, -1):
        _hut(scene, place, horizon)
    posts = [(1 / (1 + place * 0.3), place) for place in range(16)]
    pen = scene.pen()
    for near, _ in posts:
        x, foot = 860 + 690 * near, horizon + 20 + 420 * near
        pen.line((x, foot), (x, foot - 300 * near), (x - 26 * near, foot - 330 * near), width=13 * near)
    for wire in range(7):
        pen.line(*((860 + 690 * near, horizon + 20 + (140 + wire * 40) * near) for near, _ in posts), value=150)
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


def forest(chance: random.Random) -> Scene:
    """A path into a wood full of light."""
    scene = Scene(1120, 1440, chance, 0.86)
    scene.glow(560, 560, (330, 480), 0.12)
    for layer, value in enumerate((0.72, 0.58, 0.42, 0.26, 0.12)):
        pen = scene.pen()
        for _ in range(26 - layer * 4):
            away = abs(chance.gauss(0, 1))
            x = 560 + (140 + layer * 70 + away * 260) * chance.choice((-1, 1))
            thick, foot = 8 + layer * 9, 760 + layer * 110
            pen.polygon((x - thick, foot), (x - thick * 0.5, -10), (x + thick * 0.5, -10), (x + thick, foot))
            for _ in range(4 + layer):
                y = chance.randint(40, 600)
                pen.line((x, y), (x + chance.choice((-1, 1)) * chance.randint(40, 150), y - chance.randint(20, 130)), width=2 + layer)
        scene.lay(pen, value, 3.5 - layer * 0.6)
        leaves = np.clip((scene.noise(10, 6, 0.62) - 0.46) * 5, 0, 1)
        leaves = leaves * np.clip((620 - scene.y) / 500 + 0.1, 0, 1)
        leaves = leaves * np.clip(np.abs(scene.x - 560) / 420, 0, 1) * 0.5
        scene.tone = (scene.tone * (1 - leaves) + value * leaves).astype(np.float32)
    pen = scene.pen()
    pen.box(0, 800, scene.width, scene.height)
    scene.lay(pen, 0.42 + (scene.noise(20, 6, 0.68, 0.6) - 0.5) * 0.6, 40)
    bend = chance.randint(-160, 160)
    pen = scene.pen()
    pen.polygon((530, 800), (600, 800), (720 + bend, 1100), (900 + bend, 1440), (160 + bend, 1440), (420 + bend, 1100))
    scene.lay(pen, 0.84, 22, 0.6)
    return scene


def shore(chance: random.Random) -> Scene:
    """The coast of the Strait: cliffs, sand and barriers."""
    scene = Scene(1600, 1000, chance)
    scene.sky(0.55, 0.92, 0.5, 0.4)
    horizon = 430
    pen = scene.pen()
    pen.box(0, horizon, 1600, 1000)
    scene.lay(pen, 0.46 + (scene.noise(14, 5, 0.6, 0.15) - 0.5) * 0.4, 1.5)
    side = chance.choice((0, 1))
    for reach, top, value in ((980, 330, 0.66), (620, 230, 0.84)):
        cliff = [(0, top), (reach * 0.5, top + 14), (reach * 0.8, top + 60), (reach, horizon + 14)]
        cliff = [*cliff, (reach * 0.8, horizon + 60), (0, horizon + 150)]
        pen = scene.pen()
        pen.polygon(*((1600 - x, y) if side else (x, y) for x, y in cliff))
        scene.lay(pen, value + (scene.noise(18, 6, 0.65, 3) - 0.5) * 0.5, 1.6)
    pen = scene.pen()
    pen.polygon((0, 760), (500, 690), (1100, 640), (1600, 590), (1600, 1000), (0, 1000))
    scene.lay(pen, 0.74 + (scene.noise(20, 6, 0.6, 0.3) - 0.5) * 0.3, 6)
    for wave in range(4):
        pen = scene.pen()
        y = 556 + wave * 32
        pen.line(*((x, y + 190 - x * 0.1 + 8 * math.sin(x / 90 + wave * 2)) for x in range(0, 1640, 40)), width=5)
        scene.lay(pen, 0.93, 3, 0.7)
    pen = scene.pen()
    for _ in range(chance.randint(5, 9)):
        x, y = chance.randint(100, 1500), chance.randint(760, 930)
        size = (y - 560) * 0.28
        pen.line((x - size, y), (x + size, y - size), width=size * 0.1)
        pen.line((x - size, y - size), (x + size, y), width=size * 0.1)
        pen.line((x, y - size * 1.2), (x, y + size * 0.1), width=size * 0.1)
    scene.lay(pen, 0.14, 0.8)
    pen = scene.pen()
    for place in range(chance.randint(1, 3)):
        pen.figure(760 + place * 50, 800 + place * 8, 120, chance.choice(("hat", "skirt", "")))
    scene.lay(pen, 0.1, 0.8)
    return scene


def launch_ramp(chance: random.Random) -> Scene:
    """A ramp at the edge of a wood, overgrown after the war."""
    scene = Scene(1600, 1000, chance)
    scene.sky(0.62, 0.94, 0.6, 0.26)
    pen = scene.pen()
    for x in _spread(chance, -20, 1620, 26):
        pen.tree(x, 600 + chance.randint(-20, 20), chance.randint(70, 150))
    scene.lay(pen, 0.36, 2)
    pen = scene.pen()
    pen.polygon((0, 620), (1600, 590), (1600, 1000), (0, 1000))
    scene.lay(pen, 0.48 + (scene.noise(16, 6, 0.68) - 0.5) * 0.6, 4)
    rise = chance.randint(190, 270)
    pen = scene.pen()
    pen.polygon((260, 800), (1330, 690 - rise), (1330, 712 - rise), (300, 840))
    scene.lay(pen, 0.70 + (scene.noise(30, 4) - 0.5) * 0.2, 1)
    pen = scene.pen()
    pen.polygon((300, 812), (1330, 706 - rise), (1330, 740 - rise), (330, 862))
    scene.lay(pen, 0.22, 1)
    pen = scene.pen()
    for place in range(7):
        x = 420 + place * 148
        top = 812 - (x - 260) * (110 + rise) / 1070
        pen.polygon((x - 16, top), (x + 16, top), (x + 24, 830), (x - 24, 850))
    scene.lay(pen, 0.38, 1)
    pen = scene.pen()
    for place in range(chance.randint(1, 4)):
        pen.figure(520 + place * 62, 930 + chance.randint(-14, 20), 150, chance.choice(("hat", "cap", "")))
    scene.lay(pen, 0.09, 0.8)
    return scene


def _spread(chance: random.Random, first: int, last: int, step: int) -> Iterator[int]:
    for x in range(first, last, step):
        yield x + chance.randint(-step // 2, step // 2)
