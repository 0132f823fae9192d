"""The sky: planets, moons, galaxies, nebulae, the Milky Way, and charts to read it."""

# ruff: noqa: PLR2004 - a drawing is made of measures

import math
from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw

from kiosk.demonstration.chance import seed_of, seeded
from kiosk.demonstration.lettering import Hand, face
from kiosk.demonstration.sheet import Sheet, Writing, blank
from kiosk.demonstration.surfaces import Colour, Field, blurred, noise, picture_of, tone_of

Rgb = NDArray[np.floating[Any]]
_NIGHT = np.array((9, 12, 24), np.float32)


def _colours(field: Rgb) -> Image.Image:
    return Image.fromarray(np.clip(field, 0, 255).astype(np.uint8))


def _grid(width: int, height: int) -> tuple[Field, Field]:
    down, across = np.mgrid[0:height, 0:width].astype(np.float32)
    return across, down


def _stars(width: int, height: int, seed: int, small: int = 3600, bright: int = 60) -> Field:
    chance = np.random.default_rng(seed)
    faint = np.zeros((height, width), np.float32)
    rows, columns = chance.integers(0, height, small), chance.integers(0, width, small)
    faint[rows, columns] = chance.random(small, np.float32) ** 5
    strong = np.zeros((height, width), np.float32)
    rows, columns = chance.integers(0, height, bright), chance.integers(0, width, bright)
    strong[rows, columns] = chance.random(bright, np.float32) * 0.7 + 0.3
    light = tone_of(blurred(picture_of(faint), 0.8)) * 3.2
    halo = picture_of(strong)
    light = light + tone_of(blurred(halo, 1.5)) * 9 + tone_of(blurred(halo, 5)) * 12
    return np.clip(light, 0, 1).astype(np.float32)


def moon(key: str, phase: float = -0.8) -> Image.Image:
    """A cratered moon; `phase` is where the light comes from, from -1 to 1."""
    chance = seeded(key)
    size, radius = 1400, 590
    x, y = _grid(size, size)
    nx, ny = (x - 700) / radius, (y - 700) / radius
    inside = nx * nx + ny * ny
    nz = np.sqrt(np.clip(1 - inside, 0, 1))
    relief = (noise(size, size, seed_of(key, 1), 6, 7, 0.55) - 0.5) * 26
    seas = np.clip((noise(size, size, seed_of(key, 2), 2, 4) - 0.5) * 6, 0, 1)
    for _ in range(420):
        angle, reach = chance.random() * 6.28, math.sqrt(chance.random()) * 0.98
        px, py = 700 + math.cos(angle) * reach * radius, 700 + math.sin(angle) * reach * radius
        rim = 4 + 40 * chance.random() ** 5
        part = (
            slice(max(0, int(py - rim * 2)), min(size, int(py + rim * 2))),
            slice(max(0, int(px - rim * 2)), min(size, int(px + rim * 2))),
        )
        far = np.hypot((x[part] - px) / rim, (y[part] - py) / rim)
        relief[part] += (
            np.where(far < 1, (far**2 - 1) * rim * 0.32, 0)
            + np.exp(-(((far - 1) / 0.18) ** 2)) * rim * 0.16
        )
    slope_y, slope_x = np.gradient(relief)
    depth = math.sqrt(max(0.05, 1 - phase * phase - 0.1))
    light = np.clip(nx * phase - ny * 0.32 + nz * depth, 0, 1)
    tone = light**0.75 * (0.82 - 0.32 * seas)
    tone = tone - (slope_x * phase - slope_y * 0.32) * 0.2 * np.clip(light * 3, 0, 1)
    tone = np.where(inside < 1, np.clip(tone, 0, 1), 0)
    tone = tone_of(blurred(picture_of(tone.astype(np.float32)), 0.8))
    stars = _stars(size, size, seed_of(key, 3), 700, 8) * (inside > 1.02)
    glow = np.array((250, 244, 230), np.float32)
    return _colours(_NIGHT + (tone + stars * 0.8)[..., None] * (glow - _NIGHT))


_PLANETS: dict[str, tuple[Colour, Colour, float]] = {
    "mars": ((196, 98, 58), (120, 52, 38), 0.0),
    "jupiter": ((214, 178, 136), (150, 92, 60), 9.0),
    "saturne": ((226, 200, 146), (180, 146, 96), 6.0),
    "terre": ((40, 84, 150), (226, 232, 236), 0.0),
    "venus": ((232, 206, 150), (196, 160, 100), 2.0),
    "neptune": ((56, 96, 190), (110, 160, 220), 3.0),
    "uranus": ((150, 206, 214), (120, 180, 196), 1.5),
    "mercure": ((150, 138, 128), (92, 84, 80), 0.0),
}


def planet(key: str, kind: str) -> Image.Image:
    """A planet lit from one side among stars; the ringed one has its rings."""
    chance = seeded(key)
    width, height, radius = 1700, 1200, chance.randint(350, 430)
    first, second, bands = _PLANETS[kind]
    cx, cy = chance.randint(700, 950), 600
    x, y = _grid(width, height)
    nx, ny = (x - cx) / radius, (y - cy) / radius
    inside = nx * nx + ny * ny
    nz = np.sqrt(np.clip(1 - inside, 0, 1))
    rough = noise(width, height, seed_of(key, 1), 5, 6, 0.6, 0.35 if bands else 1.0)
    mix = np.clip((rough - 0.42) * 4, 0, 1)
    if bands:
        swirl = ny + 0.05 * (rough - 0.5) * 2 + 0.04 * nx
        mix = 0.5 + 0.5 * np.sin(swirl * bands * 3.1 + np.sin(swirl * bands * 7.7) * 0.8)
    land = np.zeros_like(rough)
    if kind == "terre":
        land = np.clip((noise(width, height, seed_of(key, 5), 2.2, 6, 0.55) - 0.52) * 14, 0, 1)
    colour = (
        np.array(first, np.float32) * (1 - mix[..., None])
        + np.array(second, np.float32) * mix[..., None]
    )
    if kind == "terre":
        clouds = np.clip((rough - 0.5) * 6, 0, 1)[..., None]
        ground = (
            np.array((40, 80, 150), np.float32) * (1 - land[..., None])
            + np.array((104, 112, 66), np.float32) * land[..., None]
        )
        colour = ground * (1 - clouds) + np.array((236, 238, 240), np.float32) * clouds
    if kind == "mars":
        cap = np.clip((-ny - 0.88 + (rough - 0.5) * 0.2) * 20, 0, 1)[..., None]
        colour = colour * (1 - cap) + np.array((236, 228, 220), np.float32) * cap
    if kind == "jupiter":
        spot = np.exp(-(((nx - 0.25) / 0.2) ** 2 + ((ny - 0.34) / 0.11) ** 2))[..., None]
        colour = colour * (1 - spot) + np.array((176, 74, 48), np.float32) * spot
    light = np.clip(-nx * 0.68 - ny * 0.34 + nz * 0.62, 0.015, 1.05)
    disc = tone_of(blurred(picture_of((inside < 1).astype(np.float32)), 1.2))[..., None]
    sky = _NIGHT + _stars(width, height, seed_of(key, 2))[..., None] * np.array(
        (240, 236, 226), np.float32
    )
    air = np.exp(
        -np.clip(np.sqrt(inside) - 1, 0, 9) * (18 if kind in ("terre", "neptune", "venus") else 40)
    ) * np.clip(-nx * 0.7 - ny * 0.3 + 0.3, 0, 1)
    sky = sky + air[..., None] * np.array(first, np.float32) * 0.5
    out = sky * (1 - disc) + colour * light[..., None] * disc
    if kind == "saturne":
        out = _rings(out, (nx, ny), disc)
    return _colours(out)


def _rings(out: Rgb, at: tuple[Field, Field], disc: Field) -> Rgb:
    nx, ny = at
    tilt = nx * 0.24 + ny * 0.97
    far = np.hypot(nx * 0.97 - ny * 0.24, tilt / 0.28)
    bright = np.clip((far - 1.25) * 30, 0, 1) * np.clip((2.25 - far) * 30, 0, 1)
    bright = (
        bright
        * (0.55 + 0.3 * np.sin(far * 40) + 0.15 * np.sin(far * 97))
        * (1 - np.exp(-(((far - 1.92) / 0.03) ** 2)))
    )
    front = np.where(tilt > 0, 1.0, 1 - disc[..., 0])
    cover = (np.clip(bright, 0, 1) * front * 0.85)[..., None]
    shaded = np.where((nx > 0.3) & (np.abs(ny) < 0.95) & (tilt < 0), 0.2, 1.0)[..., None]
    return np.asarray(
        out * (1 - cover) + np.array((226, 206, 166), np.float32) * shaded * cover, np.float32
    )


def galaxy(key: str) -> Image.Image:
    """A spiral galaxy, tilted as chance will have it."""
    chance = seeded(key)
    width, height = 1700, 1200
    x, y = _grid(width, height)
    lean, tilt = chance.uniform(0, math.pi), chance.uniform(0.35, 0.85)
    u = (x - 850) * math.cos(lean) + (y - 600) * math.sin(lean)
    v = (-(x - 850) * math.sin(lean) + (y - 600) * math.cos(lean)) / tilt
    far = np.hypot(u, v) + 1
    turn = np.arctan2(v, u)
    arms, wind = chance.choice((2, 2, 3, 4)), chance.uniform(2.6, 4.2)
    cloud = noise(width, height, seed_of(key, 1), 6, 6, 0.62)
    wave = 0.5 + 0.5 * np.cos(arms * (turn - wind * np.log(far / 60)) + (cloud - 0.5) * 3.2)
    disc = (
        np.exp(-far / 230)
        * np.clip(far / 130, 0.25, 1)
        * (0.2 + 1.3 * wave**1.6)
        * (0.4 + 1.2 * cloud)
    )
    dust = np.clip((cloud - 0.5) * 5, 0, 1) * wave * np.exp(-far / 300) * 0.6
    core = np.exp(-((far / 74) ** 1.15)) * 0.95
    blue, gold, rose = (
        np.array(c, np.float32) for c in ((150, 172, 220), (255, 232, 190), (220, 120, 140))
    )
    knots = np.clip((noise(width, height, seed_of(key, 2), 60, 2) - 0.66) * 8, 0, 1) * disc * 1.5
    out = (
        _NIGHT
        + np.clip(disc - dust * 0.4, 0, 2)[..., None] * blue
        + core[..., None] * gold * 1.1
        + knots[..., None] * rose
    )
    out = out + _stars(width, height, seed_of(key, 3), 2600, 30)[..., None] * np.array(
        (250, 244, 230), np.float32
    )
    return _colours(out)


_GASES: tuple[tuple[Colour, Colour], ...] = (
    ((196, 70, 84), (60, 130, 170)),
    ((210, 120, 60), (50, 110, 130)),
    ((150, 80, 170), (70, 140, 190)),
)


def nebula(key: str) -> Image.Image:
    """Clouds of gas with dark lanes."""
    chance = seeded(key)
    width, height = 1700, 1200
    warm, cold = (np.array(c, np.float32) for c in chance.choice(_GASES))
    x, y = _grid(width, height)
    one = noise(width, height, seed_of(key, 1), 2.5, 7, 0.56)
    two = noise(width, height, seed_of(key, 2), 3.5, 7, 0.58)
    heart = np.exp(-(((x - chance.randint(600, 1100)) / 560) ** 2 + ((y - 600) / 430) ** 2))
    glow = np.clip((one - 0.32) * 2.6, 0, 1.4) * heart
    haze = np.clip((two - 0.36) * 2.2, 0, 1) * (0.3 + heart)
    lanes = np.clip((noise(width, height, seed_of(key, 4), 4, 7, 0.6) - 0.52) * 7, 0, 1) * heart
    out = _NIGHT + (glow**1.5)[..., None] * warm + haze[..., None] * cold * 0.6
    out = out * (1 - 0.75 * lanes[..., None])
    out = out + _stars(width, height, seed_of(key, 3), 3000, 44)[..., None] * np.array(
        (255, 248, 236), np.float32
    )
    return _colours(out)


def milky_way(key: str) -> Image.Image:
    """The Milky Way over the dome's dark outline."""
    chance = seeded(key)
    width, height = 1800, 1100
    x, y = _grid(width, height)
    lean = chance.uniform(-0.6, 0.6)
    u = (x - width * 0.5) * math.cos(lean) + (y - height * 0.4) * math.sin(lean)
    v = -(x - width * 0.5) * math.sin(lean) + (y - height * 0.4) * math.cos(lean)
    one, two = (
        noise(width, height, seed_of(key, 1), 4, 7, 0.6),
        noise(width, height, seed_of(key, 2), 5, 7, 0.62),
    )
    band = np.exp(-((v / 150) ** 2)) * (0.35 + 0.9 * one)
    lane = np.exp(-(((v - 10 + 80 * (one - 0.5)) / 40) ** 2)) * np.clip((two - 0.42) * 4, 0, 1)
    band = np.clip(band - lane * 0.8 * np.exp(-((v / 160) ** 2)), 0, 1) * (
        0.5 + 0.5 * np.exp(-((u / 700) ** 2))
    )
    out = np.array((12, 18, 36), np.float32) * (1 + 0.5 * (y / height))[..., None]
    out = out + band[..., None] * np.array((150, 142, 150), np.float32)
    out = out + np.exp(-(((y - height) / 260) ** 2))[..., None] * np.array((70, 52, 40), np.float32)
    out = out + _stars(width, height, seed_of(key, 3), 5200, 90)[..., None] * np.array(
        (255, 248, 232), np.float32
    )
    picture = _colours(out)
    ground = Image.new("L", picture.size, 0)
    draw = ImageDraw.Draw(ground)
    middle = chance.choice((560, 620, 1160))
    draw.pieslice((middle - 470, height - 360, middle + 470, height + 420), 180, 360, fill=255)
    draw.polygon(
        [
            (0, height),
            (0, height - 70),
            (400, height - 96),
            (900, height - 60),
            (1300, height - 110),
            (width, height - 64),
            (width, height),
        ],
        fill=255,
    )
    picture.paste((9, 11, 18), (0, 0), blurred(ground, 1))
    rim = Image.new("L", picture.size, 0)
    ImageDraw.Draw(rim).arc(
        (middle - 470, height - 360, middle + 470, height + 420), 205, 300, fill=150, width=2
    )
    picture.paste((120, 110, 120), (0, 0), blurred(rim, 1.2))
    return picture


# Right ascension in hours, declination in degrees: the figures that everybody is shown first.
_FIGURES: dict[str, list[tuple[float, float]]] = {
    "Grande Ourse": [
        (13.79, 49.3),
        (13.40, 54.9),
        (12.90, 56.0),
        (12.26, 57.0),
        (11.06, 61.8),
        (11.03, 56.4),
        (11.90, 53.7),
        (12.26, 57.0),
    ],
    "Petite Ourse": [
        (2.53, 89.3),
        (17.54, 86.6),
        (16.77, 82.0),
        (15.73, 77.8),
        (14.85, 74.2),
        (15.35, 71.8),
        (16.29, 75.8),
        (15.73, 77.8),
    ],
    "Cassiopée": [(0.15, 59.2), (0.68, 56.5), (0.95, 60.7), (1.43, 60.2), (1.91, 63.7)],
    "Cygne": [(20.69, 45.3), (20.37, 40.3), (19.94, 35.1), (19.51, 28.0)],
    "Lyre": [
        (18.62, 38.8),
        (18.75, 37.6),
        (18.83, 33.4),
        (18.98, 32.7),
        (18.91, 36.9),
        (18.75, 37.6),
    ],
    "Orion": [(5.92, 7.4), (5.68, -1.9), (5.60, -1.2), (5.53, -0.3), (5.42, 6.3)],
    "Pégase": [(23.08, 15.2), (23.06, 28.1), (0.14, 29.1), (0.22, 15.2), (23.08, 15.2)],
    "Bouvier": [
        (14.26, 19.2),
        (14.75, 27.1),
        (15.26, 33.3),
        (15.03, 40.4),
        (14.53, 38.3),
        (14.53, 30.4),
        (14.26, 19.2),
    ],
    "Lion": [(10.14, 12.0), (10.12, 16.8), (10.33, 19.8), (10.28, 23.4), (9.76, 23.8)],
    "Gémeaux": [(7.58, 31.9), (6.73, 25.1), (6.38, 22.5)],
    "Aigle": [(19.77, 10.6), (19.85, 8.9), (19.92, 6.4)],
    "Persée": [(3.41, 49.9), (3.08, 53.5), (3.72, 47.8), (3.14, 41.0)],
}


def star_chart(key: str, title: str, turn: float) -> Sheet:
    """The sky around the pole from Helfaut; `turn` is the sidereal hour at the top."""
    chance = seeded(key)
    dark = chance.random() < 0.4
    paper: Colour = (26, 36, 70) if dark else (238, 230, 210)
    ink = Writing(
        hand=Hand.DISPLAY_ITALIC, size=34, ink=(236, 228, 206) if dark else (32, 44, 84), worn=0.15
    )
    sheet = blank(key, 1500, 1640, paper, 0, 0.7)
    draw = sheet.layer(ink)
    cx, cy, outer = 750.0, 880.0, 650.0
    for radius in (outer, outer - 11):
        draw.ellipse((cx - radius, cy - radius, cx + radius, cy + radius), outline=255, width=3)
    for ring in range(1, 5):
        radius = outer * ring / 5
        draw.ellipse((cx - radius, cy - radius, cx + radius, cy + radius), outline=80)

    def at(hour: float, declination: float) -> tuple[float, float]:
        angle = (hour - turn) * math.pi / 12 - math.pi / 2
        reach = (90 - declination) / 95 * outer
        return cx - math.cos(angle) * reach, cy + math.sin(angle) * reach

    for hour in range(24):
        angle = hour * math.pi / 12
        first, last = outer * 0.2, outer - 11
        draw.line(
            (
                cx + math.cos(angle) * first,
                cy + math.sin(angle) * first,
                cx + math.cos(angle) * last,
                cy + math.sin(angle) * last,
            ),
            fill=60,
        )
        words = f"{round(turn + 6 - hour) % 24} h"
        sheet.write(
            words,
            cx + math.cos(angle) * (outer + 36) - 18,
            cy + math.sin(angle) * (outer + 36) - 15,
            replace(ink, hand=Hand.SANS, size=25),
        )
    for _ in range(640):
        angle, reach = chance.random() * 6.283, math.sqrt(chance.random()) * outer * 0.97
        dot = 1.2 + 4.2 * chance.random() ** 7
        px, py = cx + math.cos(angle) * reach, cy + math.sin(angle) * reach
        draw.ellipse((px - dot, py - dot, px + dot, py + dot), fill=220)
    for name, stars in _FIGURES.items():
        points = [at(*star) for star in stars]
        draw.line(points, fill=210, width=3)
        for px, py in points:
            draw.ellipse((px - 7, py - 7, px + 7, py + 7), fill=255)
        sheet.write(name, points[0][0] + 12, points[0][1] - 46, ink)
    sheet.write(title, 70, 56, replace(ink, hand=Hand.DISPLAY, size=68))
    sheet.write(
        "Helfaut, latitude 50° 42' N. Les petites étoiles sont semées au hasard.",
        72,
        140,
        replace(ink, hand=Hand.SANS, size=27),
    )
    return sheet


def orbits(key: str, title: str) -> Sheet:
    """A school diagram of the planets around the Sun."""
    sheet = blank(key, 1700, 1120, (24, 32, 62), 0, 0.6)
    ink = Writing(hand=Hand.SANS, size=28, ink=(236, 228, 206), worn=0.05)
    draw = sheet.layer(ink)
    names = ("Mercure", "Vénus", "Terre", "Mars", "Jupiter", "Saturne", "Uranus", "Neptune")
    chance = seeded(key)
    for place, name in enumerate(names):
        reach = 190 + place * 152
        draw.arc((-60 - reach, 600 - reach, -60 + reach, 600 + reach), -48, 48, fill=120, width=2)
        angle = chance.uniform(-0.35, 0.35)
        px, py = -60 + math.cos(angle) * reach, 600 + math.sin(angle) * reach
        size = (9, 13, 14, 11, 40, 34, 22, 21)[place]
        draw.ellipse((px - size, py - size, px + size, py + size), fill=255)
        sheet.write(name, px - face(Hand.SANS, 28).getlength(name) / 2, py + size + 10, ink)
    sun = sheet.layer(replace(ink, ink=(248, 206, 120)))
    sun.ellipse((-230, 430, 110, 770), fill=255)
    sheet.write(title, 150, 70, replace(ink, hand=Hand.DISPLAY, size=66))
    sheet.write("Les distances ne sont pas à l'échelle.", 152, 150, ink)
    return sheet
