"""People seen: profiles against a window, groups, ceremonies. Nobody can be recognised."""

# ruff: noqa: E501, PLR2004 - a sentence of the archive stands on one line; a drawing is made of measures

import random
from collections.abc import Sequence

import numpy as np

from kiosk.demonstration.scene import Point, Scene

_FACE = [(452, 196), (372, 222), (318, 282), (296, 350), (288, 402), (280, 428), (288, 456), (268, 500), (238, 548), (246, 566), (276, 574), (272, 588), (258, 600), (276, 616), (262, 632), (270, 650), (284, 666), (274, 700), (286, 734), (330, 758), (384, 766), (404, 800), (400, 850)]  # fmt: skip
_BODY = [(400, 850), (340, 900), (230, 944), (140, 1010), (96, 1130)]
_BACK = [(880, 1130), (852, 1010), (780, 930), (690, 880), (634, 836), (616, 780), (640, 690), (672, 580), (676, 460), (648, 330), (580, 232), (510, 196), (452, 196)]  # fmt: skip
_HAIR = {
    "cap": [(232, 338), (300, 316), (330, 230), (440, 170), (560, 176), (676, 262), (690, 372), (600, 360), (420, 330), (330, 340), (232, 352), (232, 338)],
    "short": [(300, 330), (330, 250), (420, 186), (540, 186), (650, 290), (684, 450), (660, 600), (610, 560), (560, 470), (520, 400), (430, 320), (360, 290), (300, 330)],
    "bun": [(318, 300), (360, 220), (452, 184), (570, 196), (684, 300), (706, 450), (672, 620), (600, 640), (560, 520), (540, 420), (430, 330), (318, 300)],
    "long": [(306, 320), (350, 226), (452, 176), (590, 190), (706, 310), (730, 480), (726, 700), (690, 830), (610, 800), (580, 620), (545, 430), (430, 330), (306, 320)],
}  # fmt: skip
_COLLAR = [(396, 826), (348, 890), (420, 930), (520, 890), (640, 830), (628, 800), (520, 850), (430, 868), (396, 826)]  # fmt: skip
_SPLINE = 12


def _smooth(points: Sequence[Point]) -> list[Point]:
    """A curve through the points (Catmull-Rom)."""
    out: list[Point] = []
    last = len(points) - 1
    for place in range(last):
        around = [
            points[max(0, place - 1)],
            points[place],
            points[place + 1],
            points[min(last, place + 2)],
        ]
        for step in range(_SPLINE):
            t = step / _SPLINE
            weights = (
                0.5 * (-t + 2 * t * t - t**3),
                0.5 * (2 - 5 * t * t + 3 * t**3),
                0.5 * (t + 4 * t * t - 3 * t**3),
                0.5 * (-t * t + t**3),
            )
            out.append(
                (
                    sum(w * p[0] for w, p in zip(weights, around, strict=True)),
                    sum(w * p[1] for w, p in zip(weights, around, strict=True)),
                )
            )
    return [*out, points[-1]]


def profile(chance: random.Random, hair: str = "") -> Scene:
    """A person in profile against a window: nobody in particular."""
    hair = hair or chance.choice(("cap", "short", "bun", "long", "short"))
    scene = Scene(900, 1140, chance, 0.30)
    stretch, grow = chance.uniform(0.94, 1.05), chance.uniform(0.94, 1.04)

    def fit(points: Sequence[Point]) -> list[Point]:
        """The same profile a little narrower or taller, so that no two are one person."""
        return [(460 + (x - 460) * stretch, 1130 + (y - 1130) * grow) for x, y in points]

    light_x, light_y = chance.randint(120, 230), chance.randint(330, 500)
    scene.glow(light_x, light_y, (330, 520), 0.62)
    scene.tone = (scene.tone + (scene.noise(3, 5) - 0.5) * 0.14).astype(np.float32)
    pen = scene.pen()
    shift = chance.randint(-50, 60)
    for left in (60 + shift, 250 + shift):
        pen.box(left, -10, left + 16, 900)
    for top in (150 + shift, 470 + shift, 800 + shift):
        pen.box(-10, top, 420, top + 14)
    scene.lay(pen, scene.tone - 0.16, 11)
    body = _smooth(fit(_FACE)) + _smooth(fit(_BODY))[1:] + _smooth(fit(_BACK))
    pen = scene.pen()
    pen.polygon(*body)
    if hair == "bun":
        pen.disc(685, 570, 66, 70)
    if hair == "long":
        pen.polygon(*_smooth(fit(_HAIR["long"])))
    edge = scene.pen()
    edge.polygon(*body)
    depth = Scene.lay
    halo = Scene(900, 1140, chance, 0.0)
    depth(halo, edge, 1.0, 34)
    rim = np.clip((1 - halo.tone) * 2.2, 0, 1) * (scene.x < 470)
    shade = 0.115 + 0.40 * rim * np.exp(-(((scene.y - light_y - 100) / 420) ** 2))
    shade = shade + 0.05 * np.clip((500 - scene.x) / 300, 0, 1) + (scene.noise(16, 4) - 0.5) * 0.05
    scene.lay(pen, shade.astype(np.float32), 2.2)
    pen = scene.pen()
    pen.polygon(*_smooth(fit(_HAIR[hair])))
    if hair == "bun":
        pen.disc(685, 570, 66, 70)
    locks = 0.07 + 0.12 * np.clip((430 - scene.x) / 160, 0, 1) + (scene.noise(40, 3) - 0.5) * 0.05
    scene.lay(pen, locks.astype(np.float32), 3)
    pen = scene.pen()
    pen.polygon(*_smooth(fit(_COLLAR)))
    scene.lay(pen, 0.30 + 0.42 * np.clip((470 - scene.x) / 160, 0, 1), 4)
    scene.glow(light_x - 50, light_y - 40, (300, 420), 0.10)
    if chance.random() < 0.5:
        scene.tone = np.ascontiguousarray(scene.tone[:, ::-1])
    return scene


def group(chance: random.Random) -> Scene:
    """Rows of people before a wall, faces lost in the soft print."""
    scene = Scene(1560, 1020, chance, 0.5)
    pen = scene.pen()
    for row in range(16):
        for brick in range(-1, 27):
            left = brick * 64 + (row % 2) * 32
            pen.box(left, row * 34, left + 60, row * 34 + 30, value=chance.randint(100, 190))
    scene.lay(pen, 0.44, 1.5, 0.7)
    pen = scene.pen()
    door = chance.choice((160, 640, 1150))
    pen.box(door, 0, door + 290, 480)
    scene.lay(pen, 0.15, 1)
    rows = (
        chance.choice(((440, 250, 12), (450, 240, 9))),
        (585, 270, chance.randint(8, 11)),
        (740, 300, chance.randint(6, 10)),
    )
    wears = chance.choice(("caps", "bare", "mixed"))
    for row, (y, size, count) in enumerate(rows):
        for place in range(count):
            x = 150 + 1260 * (place + 0.5 * (row % 2)) / (count - 0.5) + chance.randint(-12, 12)
            _sitter(scene, x, y + chance.randint(-18, 18), size, wears)
    pen = scene.pen()
    pen.box(0, 935, 1560, 1020)
    scene.lay(pen, 0.42, 8)
    return scene


def _sitter(scene: Scene, x: float, y: float, size: float, wears: str) -> None:
    """Somebody in the group: coat, neck, head and hair, with no features to recognise."""
    chance = scene.chance
    head, coat = size * chance.uniform(0.135, 0.15), chance.uniform(0.10, 0.34)
    lean = chance.uniform(-0.03, 0.03) * size
    pen = scene.pen()
    pen.disc(x - size * 0.15, y + size * 0.36, size * 0.13, size * 0.16)
    pen.disc(x + size * 0.15, y + size * 0.36, size * 0.13, size * 0.16)
    pen.polygon(
        (x - size * 0.27, y + size * 0.95),
        (x - size * 0.28, y + size * 0.36),
        (x - size * 0.1, y + size * 0.18),
        (x + size * 0.1, y + size * 0.18),
        (x + size * 0.28, y + size * 0.36),
        (x + size * 0.27, y + size * 0.95),
    )
    scene.lay(pen, coat + 0.1 * np.clip((x - scene.x) / 60, -1, 1), 2.5)
    _neck(scene, x, y, size)
    pen = scene.pen()
    pen.box(x + lean - head * 0.3, y, x + lean + head * 0.3, y + size * 0.22)
    scene.lay(pen, 0.5, 2.5)
    pen = scene.pen()
    pen.disc(x + lean, y, head * 0.7, head)
    face = 0.64 + 0.17 * np.clip((x + lean - scene.x) / head, -1, 1)
    face = face - 0.12 * np.clip((scene.y - y) / head, -1, 1)
    scene.lay(pen, face, 3)
    pen = scene.pen()
    pen.disc(x + lean - head * 0.26, y + head * 0.02, head * 0.16, head * 0.09)
    pen.disc(x + lean + head * 0.26, y + head * 0.02, head * 0.16, head * 0.09)
    pen.disc(x + lean, y + head * 0.58, head * 0.2, head * 0.05)
    scene.lay(pen, 0.34, 4, 0.75)
    pen = scene.pen()
    bare = wears == "bare" or (wears == "mixed" and chance.random() < 0.5)
    pen.half(x + lean, y - head * 0.3, head * 0.76, head * 0.8)
    if not bare:
        pen.disc(x + lean, y - head * 0.42, head * 0.86, head * 0.16)
    elif chance.random() < 0.35:
        pen.disc(x + lean - head * 0.66, y + head * 0.1, head * 0.2, head * 0.6)
        pen.disc(x + lean + head * 0.66, y + head * 0.1, head * 0.2, head * 0.6)
    scene.lay(pen, chance.choice((0.12, 0.16, 0.26)), 2.6)


def _neck(scene: Scene, x: float, y: float, size: float) -> None:
    """A white collar, a scarf, or a coat buttoned up."""
    kind = scene.chance.choice(("collar", "scarf", "coat"))
    pen = scene.pen()
    if kind == "coat":
        for button in range(3):
            pen.disc(x, y + size * (0.42 + button * 0.14), size * 0.012)
        scene.lay(pen, 0.5, 2)
        return
    reach = 0.34 if kind == "collar" else 0.27
    wide = 0.06 if kind == "collar" else 0.1
    pen.polygon(
        (x - size * wide, y + size * 0.18),
        (x + size * wide, y + size * 0.18),
        (x, y + size * reach),
    )
    scene.lay(pen, 0.8 if kind == "collar" else 0.42, 2)


def ceremony(chance: random.Random) -> Scene:
    """A crowd and its banners before a monument."""
    scene = Scene(1560, 1020, chance)
    scene.sky(0.66, 0.92, 0.7, 0.32)
    pen = scene.pen()
    for _ in range(70):
        pen.tree(chance.randint(-10, 1560), 580 + chance.randint(-8, 16), chance.randint(50, 120))
    scene.lay(pen, 0.52, 4)
    x, shape = chance.choice((560, 750, 960)), chance.choice(("obelisk", "stele"))
    pen = scene.pen()
    if shape == "obelisk":
        pen.polygon((x - 50, 680), (x - 34, 200), (x, 150), (x + 34, 200), (x + 50, 680))
    else:
        pen.box(x - 110, 290, x + 110, 680)
        pen.half(x, 292, 110, 70)
    pen.box(x - 110, 620, x + 110, 660)
    pen.box(x - 150, 660, x + 150, 740)
    scene.lay(pen, 0.80 - 0.26 * (scene.x > x + 4) + (scene.noise(20, 4) - 0.5) * 0.1, 0.8)
    pen = scene.pen()
    for banner in range(chance.randint(3, 7)):
        left = chance.choice((-1, 1)) * chance.randint(190, 560) + x
        top = chance.randint(270, 340)
        pen.line((left, 760), (left - 10, top), width=7)
        pen.polygon(
            (left - 10, top + 6),
            (left + 96, top + 40 + banner),
            (left + 84, top + 170),
            (left + 20, top + 150),
            (left - 6, top + 160),
            value=210,
        )
    scene.lay(pen, 0.20, 1.2)
    for row, (y, size) in enumerate(((830, 250), (935, 330), (1100, 460))):
        pen = scene.pen()
        for _ in range(22 - row * 4):
            pen.figure(
                chance.randint(-20, 1580),
                y + size * 0.25 + chance.randint(-10, 14),
                size * chance.uniform(0.9, 1.05),
                chance.choice(("hat", "cap", "", "skirt")),
            )
        scene.lay(pen, 0.30 - 0.10 * row, 1.4 + row * 0.7)
    return scene
