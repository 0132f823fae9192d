"""Open air: the quarry and its dome, rails, canals, woods, the coast, a launching ramp."""

# ruff: noqa: PLR2004 - a drawing is made of measures

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
    pen.polygon(
        (0, 560), (520, 585), (1240, 585), (1380, 500), (width, 470), (width, height), (0, height)
    )
    scene.lay(pen, 0.58 + (scene.noise(10, 6, 0.6, 0.25) - 0.5) * 0.75, 1.5)
    pen = scene.pen()
    for x in (*range(-20, 450, 26), *range(1300, width + 30, 24)):
        pen.tree(
            x + chance.randint(-9, 9),
            (545 if x < 600 else 498) + chance.randint(-14, 10),
            chance.randint(40, 84),
        )
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
    ground = (
        0.42 + (scene.noise(12, 6, 0.62) - 0.5) * 0.5 + np.clip((scene.y - 700) / 600, 0, 1) * 0.12
    )
    pen = scene.pen()
    pen.polygon((0, 690), (width, 664), (width, height), (0, height))
    scene.lay(pen, ground, 2)
    pen = scene.pen()
    pen.polygon(
        (middle - 90, 676), (middle + 70, 676), (middle + 370, height), (middle - 440, height)
    )
    scene.lay(pen, 0.80, 9, 0.5)
    pen = scene.pen()
    pen.box(middle - 34, 590, middle + 20, 676)
    scene.lay(pen, 0.08, 0.8)
    pen = scene.pen()
    for place in range(chance.randint(1, 4)):
        pen.figure(
            middle - 118 + place * 52 + chance.randint(-6, 6),
            806 + chance.randint(0, 40),
            chance.uniform(84, 104),
            chance.choice(("hat", "cap", "", "skirt")),
        )
    scene.lay(pen, 0.10, 0.8)
    return scene


def building_site(chance: random.Random) -> Scene:
    """The dome half built, with cranes and scaffolding over the cut chalk."""
    scene = Scene(1600, 1060, chance)
    scene.sky(0.58, 0.9, 0.6, 0.3)
    pen = scene.pen()
    pen.polygon(
        (0, 420),
        (300, 360),
        (520, 470),
        (1180, 470),
        (1400, 350),
        (1600, 390),
        (1600, 1060),
        (0, 1060),
    )
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
        pen.figure(
            chance.randint(500, 1500), chance.randint(820, 1000), chance.uniform(60, 86), "cap"
        )
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
    pen.polygon(
        (vanish - 3, horizon), (vanish + 3, horizon), (vanish + 480, height), (vanish - 730, height)
    )
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
    scene.lay(pen, scene.tone * (1 - 0.62 * np.clip(depth * 3.2, 0.12, 1)), 1)
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
            pen.figure(
                vanish + 150 + place * 50,
                horizon + 170 + chance.randint(0, 40),
                120,
                chance.choice(("hat", "cap", "skirt")),
            )
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
    pen.polygon(
        (x, y),
        (x + 280, y - 14),
        (x + 318, y + 10),
        (x + 292, y + 52),
        (x + 32, y + 62),
        (x - 8, y + 26),
    )
    scene.lay(pen, 0.14, 1)
    pen = scene.pen()
    pen.box(x + 40, y - 40, x + 120, y + 8)
    scene.lay(pen, 0.34, 0.6)
    pen = scene.pen()
    for place in range(chance.randint(0, 3)):
        pen.figure(1130 + place * 60, horizon + 190, 150, chance.choice(("hat", "cap", "skirt")))
    scene.lay(pen, 0.09, 0.8)
    return scene


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
            pen.polygon(
                (x - thick, foot), (x - thick * 0.5, -10), (x + thick * 0.5, -10), (x + thick, foot)
            )
            for _ in range(4 + layer):
                y = chance.randint(40, 600)
                pen.line(
                    (x, y),
                    (
                        x + chance.choice((-1, 1)) * chance.randint(40, 150),
                        y - chance.randint(20, 130),
                    ),
                    width=2 + layer,
                )
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
    pen.polygon(
        (530, 800),
        (600, 800),
        (720 + bend, 1100),
        (900 + bend, 1440),
        (160 + bend, 1440),
        (420 + bend, 1100),
    )
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
        pen.line(
            *((x, y + 190 - x * 0.1 + 8 * math.sin(x / 90 + wave * 2)) for x in range(0, 1640, 40)),
            width=5,
        )
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
        pen.figure(
            520 + place * 62, 930 + chance.randint(-14, 20), 150, chance.choice(("hat", "cap", ""))
        )
    scene.lay(pen, 0.09, 0.8)
    return scene


def _spread(chance: random.Random, first: int, last: int, step: int) -> Iterator[int]:
    for x in range(first, last, step):
        yield x + chance.randint(-step // 2, step // 2)
