"""Under a roof: galleries, stations, workshops, the dome's inside, the exhibited rocket."""

# ruff: noqa: PLR2004 - a drawing is made of measures

import math
import random

import numpy as np

from kiosk.demonstration.scene import Scene


def gallery(chance: random.Random) -> Scene:
    """A vaulted gallery with daylight at its end."""
    scene = Scene(1600, 1000, chance, 0.05)
    x, y, turns = chance.choice((620, 760, 880, 960)), 520, 26
    rough = scene.noise(30, 5, 0.62)
    for ring in range(turns):
        deep = ring / (turns - 1)
        size = 1.55 * (1 - deep) ** 2.1 + 0.085
        half, tall, floor = 620 * size, 560 * size, y + 250 * size
        pen = scene.pen()
        pen.box(x - half, y - tall * 0.1, x + half, floor)
        pen.disc(x, y - tall * 0.1, half, tall * 0.85)
        pen.box(0, floor, scene.width, scene.height, value=0)
        light = 0.06 + 0.52 * deep**1.5 + (0.05 if ring % 4 == 0 else 0)
        scene.lay(pen, light + (rough - 0.5) * 0.28 * (0.35 + light), 1.2)
    pen = scene.pen()
    pen.polygon((x - 40, y + 24), (x + 40, y + 24), (x + 760, 1000), (x - 900, 1000))
    scene.lay(
        pen, 0.16 + 0.5 * np.clip(1 - (scene.y - y) / 430, 0, 1) ** 1.6 + (rough - 0.5) * 0.2, 3
    )
    if chance.random() < 0.75:
        for side in (-1, 1):
            pen = scene.pen()
            pen.line((x + side * 14, y + 26), (x + side * 250 - 40, 1000), width=5)
            scene.lay(pen, 0.55, 1)
    if chance.random() < 0.5:
        pen = scene.pen()
        for place in range(6):
            near = 1 / (1 + place * 0.8)
            pen.disc(x + 330 * near, y - 250 * near, 11 * near)
        scene.lay(pen, 1, 2.5)
    scene.glow(x, y - 8, (120, 110), 0.75)
    scene.glow(x, y, (420, 330), 0.16)
    pen = scene.pen()
    for place in range(chance.randint(0, 3)):
        pen.figure(
            x - 34 + place * 40,
            y + 42 + chance.randint(0, 6),
            chance.uniform(62, 76),
            chance.choice(("hat", "cap", "")),
        )
    scene.lay(pen, 0.05, 0.8)
    return scene


def station(chance: random.Random) -> Scene:
    """A station hall, its clock, and people waiting against the light."""
    scene = Scene(1560, 1020, chance, 0.10)
    x, y, base = chance.choice((720, 800, 850)), 480, 640
    pen = scene.pen()
    pen.half(x, y + 160, 560, 560)
    pen.box(x - 560, base, x + 560, 800)
    far = np.hypot((scene.x - x) / 700, (scene.y - y) / 600)
    scene.lay(pen, 0.93 - 0.25 * far + (scene.noise(4, 5) - 0.5) * 0.3, 0.5)
    pen = scene.pen()
    spokes = chance.choice((14, 18, 22))
    for spoke in range(spokes + 1):
        angle = math.pi * spoke / spokes
        pen.line((x, base), (x - math.cos(angle) * 580, base - math.sin(angle) * 580), width=7)
    for radius in (190, 330, 460, 555):
        pen.arc(x, base, (radius, radius), (180, 360), 8)
    for bar in range(-4, 5):
        pen.line((x + bar * 140, base), (x + bar * 140, 810), width=12)
    pen.line((0, base), (scene.width, base), width=16)
    scene.lay(pen, 0.14, 1)
    for shaft in range(5):
        pen = scene.pen()
        left = x - 330 + shaft * 170
        pen.polygon((left, 300), (left + 90, 300), (left - 120, 1020), (left - 330, 1020))
        scene.lay(pen, scene.tone + 0.10, 26)
    pen = scene.pen()
    pen.box(0, 790, scene.width, scene.height)
    light = (
        0.45 * np.exp(-(((scene.x - x + 120) / 560) ** 2)) * np.clip((scene.y - 780) / 150, 0, 1)
    )
    scene.lay(pen, 0.16 + light + (scene.noise(30, 4) - 0.5) * 0.12, 0.5)
    pen = scene.pen()
    for _ in range(chance.randint(16, 38)):
        size = chance.randint(120, 205)
        pen.figure(
            chance.randint(50, 1510),
            810 + size * 0.28,
            size,
            chance.choice(("hat", "cap", "skirt", "skirt", "")),
        )
    for _ in range(5):
        left = chance.randint(200, 1300)
        pen.box(left, 850, left + chance.randint(40, 70), 896)
    scene.lay(pen, 0.06, 1.4)
    _clock(scene, x, y + 60, chance.random() * 12)
    return scene


def _clock(scene: Scene, x: float, y: float, hour: float) -> None:
    pen = scene.pen()
    pen.disc(x, y, 70)
    scene.lay(pen, 0.95, 0.5)
    pen = scene.pen()
    pen.ring(x, y, 70, 9)
    for angle, long, width in ((hour / 12, 36, 7), (hour % 1, 50, 5)):
        turn = angle * 2 * math.pi - math.pi / 2
        pen.line((x, y), (x + math.cos(turn) * long, y + math.sin(turn) * long), width=width)
    for mark in range(12):
        turn = mark * math.pi / 6
        pen.line(
            (x + math.cos(turn) * 54, y + math.sin(turn) * 54),
            (x + math.cos(turn) * 62, y + math.sin(turn) * 62),
            width=4,
        )
    scene.lay(pen, 0.1, 0.7)


def workshop(chance: random.Random) -> Scene:
    """A workshop: belts, lathes and tall windows."""
    scene = Scene(1560, 1020, chance, 0.16)
    for pane in range(5):
        left = 90 + pane * 290
        pen = scene.pen()
        pen.box(left, 90, left + 220, 520)
        scene.lay(pen, 0.92 + (scene.noise(5, 4) - 0.5) * 0.2, 2)
        pen = scene.pen()
        for bar in range(1, 4):
            pen.line((left + bar * 55, 90), (left + bar * 55, 520), width=5)
        for bar in range(1, 6):
            pen.line((left, 90 + bar * 72), (left + 220, 90 + bar * 72), width=5)
        scene.lay(pen, 0.2, 0.8)
        scene.glow(left + 110, 700, (150, 320), 0.22)
    pen = scene.pen()
    pen.box(0, 700, 1560, 1020)
    scene.lay(pen, 0.24 + (scene.noise(30, 4, 0.6) - 0.5) * 0.25 + scene.tone * 0.4, 6)
    pen = scene.pen()
    pen.line((0, 60), (1560, 46), width=16)
    for place in range(6):
        x = 170 + place * 260 + chance.randint(-30, 30)
        pen.disc(x, 56, 40)
        pen.line((x - 30, 60), (x - 60, 640), width=9)
        pen.line((x + 30, 60), (x + 10, 640), width=9)
    scene.lay(pen, 0.06, 0.9)
    for place in range(5):
        x, y = 60 + place * 310 + chance.randint(-20, 20), 640 + (place % 2) * 60
        pen = scene.pen()
        pen.box(x, y, x + 230, y + 46)
        pen.box(x + 20, y + 46, x + 62, y + 200)
        pen.box(x + 170, y + 46, x + 212, y + 200)
        pen.box(x + 6, y - 70, x + 70, y)
        pen.disc(x + 38, y - 40, 44)
        pen.line((x + 70, y - 34), (x + 210, y - 34), width=12)
        scene.lay(pen, 0.09, 1)
        pen = scene.pen()
        pen.ring(x + 38, y - 40, 38, 3)
        pen.line((x, y), (x + 230, y), width=3)
        scene.lay(pen, 0.55, 1)
    pen = scene.pen()
    for _ in range(chance.randint(2, 5)):
        pen.figure(
            chance.randint(120, 1440),
            chance.randint(900, 980),
            chance.uniform(300, 350),
            chance.choice(("cap", "cap", "skirt")),
        )
    scene.lay(pen, 0.05, 1.6)
    return scene


def exhibited_rocket(chance: random.Random) -> Scene:
    """A rocket standing in a hall with visitors at its foot."""
    scene = Scene(1080, 1500, chance, 0.14)
    x = chance.choice((470, 540, 600))
    scene.glow(x, 600, (380, 680), 0.5)
    scene.tone = scene.tone + (scene.noise(4, 4) - 0.5) * np.float32(0.08)
    contour = []
    for step in range(101):
        along = step / 100
        wide = 98 * (math.sin(min(1, along / 0.42) * math.pi / 2) ** 0.75 if along < 0.42 else 1)
        if along > 0.66:
            wide = 98 - 38 * ((along - 0.66) / 0.34) ** 1.3
        contour.append((wide, 140 + along * 1150))
    pen = scene.pen()
    pen.polygon(
        *((x - wide, y) for wide, y in contour), *((x + wide, y) for wide, y in contour[::-1])
    )
    squares = ((scene.y // 240).astype(int) + (scene.x > x).astype(int)) % 2
    paint = np.where((squares == 1) & (scene.y > 350) & (scene.y < 1000), 0.16, 0.82)
    if chance.random() < 0.4:
        paint = np.full_like(paint, 0.62)
    round_light = 1 - 0.75 * np.clip((scene.x - x + 30) / 105, -0.3, 1)
    scene.lay(pen, np.clip(paint * round_light, 0.03, 1).astype(np.float32), 1)
    for side, value in ((-1, 0.62), (1, 0.18)):
        pen = scene.pen()
        pen.polygon(
            (x + side * 90, 905),
            (x + side * 200, 1120),
            (x + side * 200, 1290),
            (x + side * 160, 1318),
            (x + side * 60, 1290),
        )
        scene.lay(pen, value, 1)
    pen = scene.pen()
    pen.box(x - 12, 915, x + 12, 1318)
    scene.lay(pen, 0.36, 0.6)
    pen = scene.pen()
    pen.box(x - 200, 1322, x + 200, 1360)
    pen.box(0, 1360, 1080, 1500)
    scene.lay(pen, 0.10, 0.6)
    pen = scene.pen()
    pen.box(x - 200, 1320, x + 200, 1327)
    scene.lay(pen, 0.6, 0.6)
    pen = scene.pen()
    for place, wears in enumerate(("hat", "skirt", "", "cap")):
        if chance.random() < 0.8:
            pen.figure(
                130 + place * 90 + (520 if place > 1 else 0),
                1376 + chance.randint(0, 12),
                chance.uniform(150, 225),
                wears,
            )
    scene.lay(pen, 0.045, 1)
    return scene


def under_the_dome(chance: random.Random) -> Scene:
    """The inside of the planetarium: rows of seats under a projected sky."""
    scene = Scene(1600, 1000, chance, 0.05)
    far = np.hypot((scene.x - 800) / 760, (scene.y - 760) / 640)
    scene.tone = (scene.tone + np.clip(1 - far, 0, 1) * 0.42).astype(np.float32)
    band = np.exp(-(((scene.y - 260 - (scene.x - 800) * 0.25) / 120) ** 2)) * scene.noise(5, 6, 0.6)
    scene.tone = (scene.tone + band * 0.5).astype(np.float32)
    pen = scene.pen()
    for _ in range(700):
        pen.disc(chance.random() * 1600, chance.random() * 700, 0.8 + 3 * chance.random() ** 7)
    scene.lay(pen, 1, 0.9)
    pen = scene.pen()
    for row in range(5):
        y = 720 + row * 66
        for seat in range(26 - row * 2):
            x = 60 + seat * (62 + row * 6) + (row % 2) * 30
            pen.disc(x, y, 22 + row * 3, 26 + row * 3)
            pen.box(x - 26 - row * 3, y + 16, x + 26 + row * 3, y + 70)
    scene.lay(pen, 0.035, 1.5)
    pen = scene.pen()
    pen.box(0, 960, 1600, 1000)
    scene.lay(pen, 0.02, 8)
    pen = scene.pen()
    pen.disc(800, 690, 46)
    pen.box(770, 690, 830, 800)
    scene.lay(pen, 0.02, 1)
    return scene


def classroom(chance: random.Random) -> Scene:
    """A classroom seen from the back: heads, a blackboard, light from the left."""
    scene = Scene(1560, 1040, chance, 0.46)
    scene.tone = (scene.tone + (500 - scene.x) / 3600 + (scene.noise(5, 4) - 0.5) * 0.12).astype(
        np.float32
    )
    pen = scene.pen()
    pen.box(520, 150, 1260, 520)
    scene.lay(pen, 0.10 + (scene.noise(8, 5) - 0.5) * 0.10, 1)
    pen = scene.pen()
    for line in range(4):
        end = chance.randint(760, 1180)
        points = [
            (570 + step * 16, 215 + line * 70 + chance.uniform(-9, 9))
            for step in range((end - 570) // 16)
        ]
        pen.line(*points, width=3)
    scene.lay(pen, 0.8, 0.8)
    pen = scene.pen()
    for left in (30, 240):
        pen.box(left, 120, left + 180, 560)
    scene.lay(pen, 0.97, 4)
    pen = scene.pen()
    for row in range(4):
        y = 640 + row * 96
        size = 60 + row * 16
        for seat in range(9 - row):
            x = 190 + seat * (150 + row * 34) + chance.randint(-16, 16)
            pen.disc(x, y, size * 0.5, size * 0.62)
            pen.polygon(
                (x - size, y + size * 1.8),
                (x - size * 0.7, y + size * 0.66),
                (x + size * 0.7, y + size * 0.66),
                (x + size, y + size * 1.8),
            )
    scene.lay(pen, 0.13, 2)
    pen = scene.pen()
    pen.figure(1330, 650, 400, chance.choice(("", "skirt")))
    scene.lay(pen, 0.15, 2)
    return scene
