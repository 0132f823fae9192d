"""Engineers' work: blueprints of rockets, bombs and domes, details, curves."""

# ruff: noqa: PLR2004 - a drawing is made of measures

import math
import random
from dataclasses import replace

from kiosk.demonstration.chance import seeded
from kiosk.demonstration.lettering import Hand, face
from kiosk.demonstration.sheet import Sheet, Writing, blank
from kiosk.demonstration.surfaces import Colour

_LIGHT = Writing(hand=Hand.COURIER, size=28, ink=(228, 236, 240), worn=0.2, bleed=0.5)
SEPIA = Writing(hand=Hand.COURIER, size=28, ink=(70, 50, 44), worn=0.3, bleed=0.5)
_INKS: tuple[tuple[Colour, Writing], ...] = (
    ((30, 62, 100), _LIGHT),
    ((22, 74, 92), _LIGHT),
    ((236, 229, 210), SEPIA),
    ((44, 56, 96), _LIGHT),
    ((226, 222, 206), replace(SEPIA, ink=(60, 54, 110))),
)


def _board(key: str, width: int, height: int) -> tuple[Sheet, Writing, random.Random]:
    """A squared sheet with its title block still empty."""
    chance = seeded(key)
    colour, ink = chance.choice(_INKS)
    sheet = blank(key, width, height, colour, chance.choice((0, 1, 2)), 0.9)
    grid = sheet.layer(replace(ink, worn=0.1, bleed=0.3))
    for x in range(0, width, 40):
        grid.line((x, 0, x, height), fill=26)
    for y in range(0, height, 40):
        grid.line((0, y, width, y), fill=26)
    sheet.frame((30, 30, width - 30, height - 30), ink, 2)
    return sheet, ink, chance


def _title(sheet: Sheet, ink: Writing, title: str, scale: str) -> None:
    long = max(face(Hand.COURIER, 27).getlength(title), 470) + 50
    left, top = sheet.width - 60 - long, sheet.height - 190
    sheet.frame((left, top, sheet.width - 60, sheet.height - 60), ink, 2)
    sheet.write(title, left + 22, top + 14, replace(ink, size=27))
    sheet.write(f"Dessin de démonstration  {scale}", left + 22, top + 54, replace(ink, size=23))
    sheet.write("archive de démonstration", left + 22, top + 88, replace(ink, size=23))


def _dimension(sheet: Sheet, ink: Writing, span: tuple[float, float], y: float, words: str) -> None:
    draw = sheet.layer(ink)
    draw.line((span[0], y, span[1], y), fill=230, width=2)
    for x, way in ((span[0], 18), (span[1], -18)):
        draw.line((x, y - 60, x, y + 16), fill=150)
        draw.polygon([(x, y), (x + way, y - 7), (x + way, y + 7)], fill=230)
    long = face(ink.hand, 30).getlength(words)
    sheet.write(words, (span[0] + span[1] - long) / 2, y - 46, replace(ink, size=30))


def rocket_section(key: str, title: str) -> Sheet:
    """A long rocket cut open, its parts named."""
    sheet, ink, chance = _board(key, 1800, 900)
    draw = sheet.layer(ink)
    left, long, middle, half = 220, 1320, 400, chance.randint(92, 112)

    def wide(t: float) -> float:
        if t < 0.42:
            return float(half * math.sin(t / 0.42 * math.pi / 2) ** 0.8)
        return half if t < 0.66 else half * (1 - 0.38 * ((t - 0.66) / 0.34) ** 1.3)

    for way in (-1, 1):
        draw.line(
            [(left + long * t / 120, middle + way * wide(t / 120)) for t in range(121)],
            fill=255,
            width=4,
        )
        fin = [
            (0.67, half),
            (0.85, half * 2),
            (1.0, half * 2),
            (1.02, half * 1.6),
            (1.0, half * 0.62),
        ]
        draw.line([(left + long * t, middle + way * up) for t, up in fin], fill=255, width=4)
    for cut in (0.16, 0.29, 0.31, 0.49, 0.51, 0.66, 0.80):
        draw.line(
            (left + long * cut, middle - wide(cut), left + long * cut, middle + wide(cut)),
            fill=220,
            width=2,
        )
    for first, last in ((0.315, 0.487), (0.515, 0.655)):
        box = (left + long * first, middle - half * 0.82, left + long * last, middle + half * 0.82)
        draw.rounded_rectangle(box, 40, outline=200, width=2)
    for way in (-1, 1):
        pipe = [(0.70, 40), (0.82, 40), (0.88, 22), (1.0, 56)]
        draw.line([(left + long * t, middle + way * up) for t, up in pipe], fill=220, width=2)
    for dash in range(64):
        draw.line((left - 60 + dash * 24, middle, left - 46 + dash * 24, middle), fill=150)
    _dimension(sheet, ink, (left, left + long), 690, "14,03 m")
    names = (
        (0.08, "charge"),
        (0.225, "appareils"),
        (0.40, "alcool"),
        (0.585, "oxygène liquide"),
        (0.74, "turbopompe"),
        (0.93, "tuyère"),
    )
    for place, (t, words) in enumerate(names):
        x, y = left + long * t, 150 - (place % 2) * 44
        draw.line((x, middle - wide(t) + 30, x, y + 42), fill=160)
        sheet.write(words, x - face(ink.hand, 28).getlength(words) / 2, y, ink)
    _title(sheet, ink, title, "1:50")
    return sheet


def flying_bomb(key: str, title: str) -> Sheet:
    """The winged bomb in three views."""
    sheet, ink, _ = _board(key, 1800, 1260)
    draw = sheet.layer(ink)
    y = 330
    body = [
        (240, y),
        (300, y - 46),
        (420, y - 64),
        (900, y - 66),
        (1300, y - 40),
        (1460, y - 16),
        (1460, y + 16),
        (1300, y + 40),
        (900, y + 66),
        (420, y + 64),
        (300, y + 46),
        (240, y),
    ]
    draw.line(body, fill=255, width=4, joint="curve")
    draw.rounded_rectangle((930, y - 190, 1520, y - 112), 34, outline=255, width=4)
    draw.line((930, y - 190, 890, y - 168, 890, y - 134, 930, y - 112), fill=255, width=3)
    draw.line((1000, y - 112, 1010, y - 64), fill=255, width=6)
    draw.polygon(
        [(1370, y - 112), (1450, y - 112), (1470, y - 14), (1390, y - 24)], outline=255, width=3
    )
    for x in (420, 560, 900, 1060, 1300):
        draw.line((x, y - 64, x, y + 64), fill=170, width=2)
    y = 740
    draw.line([(a, b + 410) for a, b in body], fill=255, width=4, joint="curve")
    for way in (-1, 1):
        draw.line(
            [(720, y + way * 66), (740, y + way * 300), (900, y + way * 300), (920, y + way * 66)],
            fill=255,
            width=4,
        )
        draw.line(
            [
                (1330, y + way * 36),
                (1340, y + way * 140),
                (1430, y + way * 140),
                (1440, y + way * 20),
            ],
            fill=255,
            width=4,
        )
    for dash in range(60):
        draw.line((200 + dash * 24, y, 214 + dash * 24, y), fill=150)
    for x, words in (
        (330, "charge"),
        (600, "réservoir"),
        (960, "air comprimé"),
        (1220, "gyroscope"),
        (1150, "pulsoréacteur"),
    ):
        high = 92 if words == "pulsoréacteur" else 440
        sheet.write(words, x - 60, high, ink)
    _dimension(sheet, ink, (240, 1460), 1120, "7,90 m")
    _title(sheet, ink, title, "1:40")
    return sheet


def dome_section(key: str, title: str) -> Sheet:
    """A concrete dome over an octagonal hall, cut through."""
    sheet, ink, chance = _board(key, 1800, 1180)
    draw = sheet.layer(ink)
    x, base = 860, 560
    for radius, width in ((460, 5), (390, 3)):
        draw.arc(
            (x - radius, base - radius * 0.72, x + radius, base + radius * 0.72),
            180,
            360,
            fill=255,
            width=width,
        )
    draw.line((x - 470, base, x + 470, base), fill=255, width=5)
    for way in (-1, 1):
        draw.line(
            [
                (x + way * 460, base),
                (x + way * 460, base + 60),
                (x + way * 330, base + 60),
                (x + way * 330, base + 420),
            ],
            fill=255,
            width=4,
        )
        for step in range(24):
            a = math.pi * (step + 0.5) / 48
            inner, outer = 392, 458
            draw.line(
                (
                    x + way * math.cos(a) * inner,
                    base - math.sin(a) * inner * 0.72,
                    x + way * math.cos(a + 0.03) * outer,
                    base - math.sin(a + 0.03) * outer * 0.72,
                ),
                fill=150,
                width=2,
            )
    draw.rectangle((x - 330, base + 60, x + 330, base + 420), outline=255, width=4)
    for floor in range(1, 5):
        draw.line(
            (x - 330, base + 60 + floor * 72, x + 330, base + 60 + floor * 72), fill=200, width=2
        )
    draw.rectangle((x - 46, base - 250, x + 46, base + 420), outline=180, width=2)
    for gallery in range(3):
        y = base + 180 + gallery * 90
        draw.line((x + 330, y, 1660, y), fill=220, width=3)
        draw.line((x + 330, y + 34, 1660, y + 34), fill=220, width=3)
    ground = [
        (60 + step * 30, base - 20 - 60 * math.sin(step / 9 + 0.5) - chance.randint(0, 8))
        for step in range(13)
    ]
    draw.line(ground, fill=200, width=3)
    _dimension(sheet, ink, (x - 460, x + 460), 200, "71 m")
    for words, at in (
        ("béton armé", (x + 330, 250)),
        ("salle octogonale", (x - 300, base + 76)),
        ("galeries", (1480, base + 130)),
        ("craie", (190, 760)),
        ("craie", (1500, 900)),
    ):
        sheet.write(words, at[0], at[1], ink)
    _title(sheet, ink, title, "1:200")
    return sheet


def _nozzle(sheet: Sheet, ink: Writing, x: int) -> None:
    draw = sheet.layer(ink)
    shape = [
        (0, 130),
        (60, 190),
        (180, 214),
        (320, 190),
        (430, 92),
        (470, 86),
        (560, 130),
        (720, 208),
        (860, 262),
    ]
    for way in (-1, 1):
        draw.line([(x + way * r, 110 + y) for y, r in shape], fill=255, width=5, joint="curve")
        draw.line(
            [(x + way * (r + 18), 110 + y) for y, r in shape], fill=170, width=2, joint="curve"
        )
    for y, r in shape:
        draw.ellipse((x - r, 110 + y - r * 0.12, x + r, 110 + y + r * 0.12), outline=110)
    for row in range(18):
        px, py = x - 90 + (row % 6) * 36, 100 + (row // 6) * 26
        draw.ellipse((px - 9, py - 9, px + 9, py + 9), outline=220, width=2)
    _dimension(sheet, ink, (x - 262, x + 262), 1060, "740 mm")


def _gyroscope(sheet: Sheet, ink: Writing, x: int) -> None:
    draw = sheet.layer(ink)
    for turn in range(3):
        tilt = (1, 0.36, 0.62)[turn]
        draw.ellipse(
            (
                x - 360 + turn * 70,
                540 - (360 - turn * 70) * tilt,
                x + 360 - turn * 70,
                540 + (360 - turn * 70) * tilt,
            ),
            outline=255,
            width=6 - turn,
        )
    draw.ellipse((x - 130, 410, x + 130, 670), outline=255, width=5)
    draw.ellipse((x - 40, 500, x + 40, 580), outline=255, width=3)
    draw.line((x, 120, x, 960), fill=230, width=8)
    draw.line((x - 430, 540, x + 430, 540), fill=160, width=2)
    draw.rectangle((x - 220, 960, x + 220, 1010), outline=255, width=4)
    _dimension(sheet, ink, (x - 360, x + 360), 1080, "180 mm")


def _gears(sheet: Sheet, ink: Writing, x: int) -> None:
    draw = sheet.layer(ink)
    for cx, cy, radius, teeth in (
        (x - 150, 460, 210, 36),
        (x + 190, 560, 140, 24),
        (x + 40, 820, 120, 20),
    ):
        points = []
        for tooth in range(teeth * 4):
            angle = tooth * math.pi / (teeth * 2)
            reach = radius + (16 if tooth % 4 < 2 else 0)
            points.append((cx + math.cos(angle) * reach, cy + math.sin(angle) * reach))
        draw.polygon(points, outline=255, width=4)
        for share in (0.8, 0.25, 0.1):
            draw.ellipse(
                (
                    cx - radius * share,
                    cy - radius * share,
                    cx + radius * share,
                    cy + radius * share,
                ),
                outline=220,
                width=3,
            )
        for spoke in range(6):
            angle = spoke * math.pi / 3
            draw.line(
                (
                    cx + math.cos(angle) * radius * 0.25,
                    cy + math.sin(angle) * radius * 0.25,
                    cx + math.cos(angle) * radius * 0.8,
                    cy + math.sin(angle) * radius * 0.8,
                ),
                fill=200,
                width=5,
            )
    _dimension(sheet, ink, (x - 376, x + 346), 1040, "420 mm")


_DETAILS = {"nozzle": _nozzle, "gyroscope": _gyroscope, "gears": _gears}


def engine_detail(key: str, title: str, kind: str) -> Sheet:
    """A nozzle, a gyroscope or gears, with their measures."""
    sheet, ink, chance = _board(key, 1500, 1340)
    draw = sheet.layer(ink)
    x = 700
    _DETAILS[kind](sheet, ink, x)
    for mark in range(5):
        px, py = 150 + chance.randint(0, 60), 170 + mark * 170
        draw.ellipse((px - 26, py - 26, px + 26, py + 26), outline=220, width=2)
        sheet.write(str(mark + 1), px - 9, py - 16, ink)
        draw.line((px + 26, py, x - 200, 240 + mark * 150), fill=120)
    _title(sheet, ink, title, "1:5")
    return sheet


def trajectory(key: str, title: str) -> Sheet:
    """Curves of height against distance, plotted by hand."""
    sheet, ink, chance = _board(key, 1700, 1240)
    draw = sheet.layer(ink)
    left, base = 190, 880
    draw.line((left, 120, left, base, 1560, base), fill=255, width=4)
    for step in range(1, 8):
        draw.line((left + step * 180, base - 10, left + step * 180, base + 10), fill=230, width=3)
        sheet.write(f"{step * 40}", left + step * 180 - 26, base + 18, ink)
        draw.line((left - 10, base - step * 100, left + 10, base - step * 100), fill=230, width=3)
        sheet.write(f"{step * 15}", left - 76, base - step * 100 - 16, ink)
    for curve in range(chance.randint(2, 4)):
        reach, high = 800 + curve * 170 + chance.randint(0, 60), 430 + curve * 110
        points = [
            (left + reach * t / 60, base - 4 * high * (t / 60) * (1 - t / 60)) for t in range(61)
        ]
        draw.line(points, fill=255, width=4)
        for x, y in points[::6]:
            read = y + chance.uniform(-9, 9)
            draw.line((x - 7, read - 7, x + 7, read + 7), fill=220, width=2)
            draw.line((x - 7, read + 7, x + 7, read - 7), fill=220, width=2)
        sheet.write(f"essai {curve + 1}", points[33][0], points[33][1] - 46, ink)
    sheet.write("altitude, km", left + 20, 110, ink)
    sheet.write("portée, km", 1390, base + 62, ink)
    _title(sheet, ink, title, "relevé")
    return sheet
