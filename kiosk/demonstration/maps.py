"""Maps, plans of places and drawings from memory."""

# ruff: noqa: PLR2004 - a drawing is made of measures

import math
import random
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from PIL import Image, ImageDraw

from kiosk.demonstration.chance import seeded
from kiosk.demonstration.lettering import Hand
from kiosk.demonstration.plans import SEPIA
from kiosk.demonstration.sheet import PRINTED, Sheet, Writing, blank


def gallery_plan(key: str, title: str) -> Sheet:
    """The galleries of a quarry, its dome and its railway."""
    chance = seeded(key)
    sheet = blank(key, 1700, 1200, (236, 229, 210), 2, 0.9)
    ink = replace(SEPIA, ink=chance.choice(((70, 50, 44), (46, 50, 90), (40, 40, 44))))
    draw = sheet.layer(ink)
    lean, count = chance.randint(10, 70), chance.randint(8, 12)
    for column in range(count):
        x, top = (
            260 + column * (1000 // count),
            280 + abs(column - count // 2) * chance.randint(6, 16),
        )
        for side in (-15, 15):
            draw.line(
                (x + side, top, x + side + lean, 900 - abs(column - count // 2) * 14),
                fill=230,
                width=3,
            )
    for row in range(3):
        y = 380 + row * chance.randint(190, 220)
        for side in (-17, 17):
            draw.line((200, y + side, 1380, y + side + 26), fill=255, width=3)
    cx, cy = chance.randint(560, 900), chance.randint(500, 620)
    for radius in (165, 154):
        draw.ellipse((cx - radius, cy - radius, cx + radius, cy + radius), outline=255, width=4)
    draw.line((cx - 200, cy, cx + 200, cy), fill=200, width=2)
    draw.line((cx, cy - 200, cx, cy + 200), fill=200, width=2)
    for curve in range(9):
        points = [
            (1450 + curve * 17 + 14 * math.sin(step / 3 + curve), 140 + step * 20)
            for step in range(46)
        ]
        draw.line(points, fill=120, width=2)
    for side in (0, 18):
        draw.line((80, 1010 + side, 1360, 966 + side), fill=255, width=4)
    for sleeper in range(62):
        draw.line(
            (92 + sleeper * 20, 1004 - sleeper * 0.7, 96 + sleeper * 20, 1034 - sleeper * 0.7),
            fill=255,
            width=3,
        )
    hand = replace(ink, hand=Hand.QUICK, size=50)
    sheet.write("voie ferrée", 620, 1060, hand)
    sheet.write("coupole", cx + 170, cy - 120, hand)
    sheet.write(title, 90, 90, replace(ink, hand=Hand.DISPLAY_ITALIC, size=52))
    sheet.write("archive de démonstration", 92, 160, replace(ink, hand=Hand.SANS, size=26))
    _north(sheet, ink, 1520, 1080)
    return sheet


def _north(sheet: Sheet, ink: Writing, x: float, y: float) -> None:
    draw = sheet.layer(ink)
    draw.line((x, y, x, y - 130), fill=255, width=4)
    draw.polygon([(x, y - 156), (x - 15, y - 116), (x + 15, y - 116)], fill=255)
    sheet.write("N", x - 14, y + 6, replace(ink, hand=Hand.DISPLAY, size=48))


def _woods(sheet: Sheet, ink: Writing, chance: random.Random) -> None:
    wood = sheet.layer(replace(ink, ink=(84, 110, 70)))
    for _ in range(16):
        x, y = chance.uniform(500, 1640), chance.uniform(330, 1150)
        for _tree in range(40):
            dx, dy = chance.gauss(0, 34), chance.gauss(0, 20)
            wood.ellipse((x + dx - 5, y + dy - 5, x + dx + 5, y + dy + 5), outline=150)


def survey_map(key: str, title: str, towns: Sequence[tuple[str, float, float]]) -> Sheet:
    """A survey map between latitudes 50.2 and 51.1: coast, rivers, woods and towns."""
    chance = seeded(key)
    sheet = blank(key, 1800, 1300, chance.choice(((238, 230, 208), (232, 228, 214))), 2, 0.9)
    ink = replace(SEPIA, hand=Hand.DISPLAY_ITALIC, size=34)
    west, east, south, north = 1.5, 3.3, 50.25, 51.12

    def at(longitude: float, latitude: float) -> tuple[float, float]:
        return 90 + (longitude - west) / (east - west) * 1620, 210 + (north - latitude) / (
            north - south
        ) * 1000

    sea = Image.new("L", sheet.picture.size, 0)
    coast = [
        (1.58, 50.25),
        (1.60, 50.45),
        (1.57, 50.60),
        (1.60, 50.72),
        (1.58, 50.83),
        (1.62, 50.87),
        (1.75, 50.93),
        (1.95, 50.98),
        (2.25, 51.02),
        (2.55, 51.09),
        (2.62, 51.12),
    ]
    edge = [at(*point) for point in coast]
    ImageDraw.Draw(sea).polygon([(90, 1210), *edge, (90, 210)], fill=70)
    sheet.picture.paste((120, 150, 168), (0, 0), sea)
    draw = sheet.layer(ink)
    draw.line(edge, fill=255, width=5, joint="curve")
    for shore in range(1, 5):
        draw.line(
            [(x - shore * 11, y - shore * 8) for x, y in edge], fill=150 - shore * 26, width=2
        )
    water = sheet.layer(replace(ink, ink=(70, 96, 130)))
    for _ in range(6):
        x, y = at(chance.uniform(1.9, 3.1), chance.uniform(50.3, 50.6))
        points = []
        for _step in range(22):
            points.append((x, y))
            x += chance.uniform(-14, 26)
            y -= chance.uniform(4, 26)
        water.line([point for point in points if point[1] > 240], fill=200, width=4, joint="curve")
    _woods(sheet, ink, chance)
    known = [(name, *at(longitude, latitude)) for name, latitude, longitude in towns]
    for name, x, y in known:
        if not (120 < x < 1660 and 230 < y < 1190):
            continue
        draw.ellipse((x - 8, y - 8, x + 8, y + 8), fill=255)
        draw.ellipse((x - 15, y - 15, x + 15, y + 15), outline=255, width=2)
        sheet.write(name, x + 20, y - 36, ink)
    rail = sheet.layer(replace(ink, ink=(110, 60, 50)))
    for first, second in pairwise(known):
        if math.hypot(first[1] - second[1], first[2] - second[2]) < 420:
            rail.line((first[1], first[2], second[1], second[2]), fill=190, width=3)
    sheet.frame((88, 208, 1712, 1212), ink, 4)
    sheet.frame((76, 196, 1724, 1224), ink, 1)
    sheet.write(title, 90, 84, replace(ink, hand=Hand.DISPLAY, size=64))
    sheet.write(
        "archive de démonstration, carte schématique", 1130, 1236, replace(PRINTED, size=26)
    )
    _north(sheet, ink, 1640, 400)
    return sheet


def town_plan(key: str, title: str) -> Sheet:
    """A village in blocks and lanes around its church."""
    chance = seeded(key)
    sheet = blank(key, 1500, 1200, (234, 226, 206), 1, 0.9)
    ink = replace(SEPIA, ink=(70, 46, 42))
    tint = Image.new("L", sheet.picture.size, 0)
    fill = ImageDraw.Draw(tint)
    draw = sheet.layer(ink)
    for column in range(8):
        for row in range(6):
            x = 130 + column * 158 + 30 * math.sin(row) + chance.randint(-10, 10)
            y = 230 + row * 142 + 26 * math.sin(column * 1.2) + chance.randint(-8, 8)
            wide, tall = chance.randint(90, 124), chance.randint(70, 106)
            if chance.random() < 0.16:
                continue
            quad = [
                (x, y),
                (x + wide, y + chance.randint(-10, 10)),
                (x + wide - 4, y + tall),
                (x + 6, y + tall + 6),
            ]
            fill.polygon(quad, fill=chance.choice((60, 80, 30)))
            draw.polygon(quad, outline=255, width=3)
            for _ in range(chance.randint(2, 5)):
                hx, hy = x + chance.uniform(8, wide - 34), y + chance.uniform(8, tall - 30)
                draw.rectangle(
                    (hx, hy, hx + chance.randint(14, 30), hy + chance.randint(12, 22)), fill=190
                )
    sheet.picture.paste((196, 120, 92), (0, 0), tint)
    river = sheet.layer(replace(ink, ink=(70, 96, 130)))
    for side in (0, 26):
        river.line(
            [(40 + step * 36, 1080 + side - 70 * math.sin(step / 7)) for step in range(41)],
            fill=220,
            width=4,
        )
    draw.ellipse((690, 560, 790, 660), outline=255, width=4)
    draw.line((740, 575, 740, 645), fill=255, width=8)
    draw.line((715, 598, 765, 598), fill=255, width=8)
    sheet.write(title, 90, 76, replace(ink, hand=Hand.DISPLAY, size=56))
    sheet.write("archive de démonstration", 92, 146, replace(ink, hand=Hand.SANS, size=26))
    sheet.write("l’Aa", 1240, 1006, replace(ink, hand=Hand.QUICK, size=50, ink=(70, 96, 130)))
    _north(sheet, ink, 1420, 300)
    return sheet


def sketch(key: str, title: str) -> Sheet:
    """A pencil drawing made from memory: huts, a hill, the mouth of a tunnel."""
    chance = seeded(key)
    sheet = blank(key, 1500, 1120, (236, 230, 216), chance.choice((0, 2)), 1.0)
    pencil = Writing(hand=Hand.QUICK, size=48, ink=(62, 60, 62), worn=0.6, bleed=0.8)
    draw = sheet.layer(pencil)

    def stroke(*points: tuple[float, float]) -> None:
        for _ in range(3):
            shaken = [(x + chance.uniform(-3, 3), y + chance.uniform(-3, 3)) for x, y in points]
            draw.line(shaken, fill=chance.randint(150, 255), width=3)

    stroke(
        *(
            (x, 420 - 130 * math.sin((x - 100) / 420) + chance.uniform(-6, 6))
            for x in range(100, 1420, 22)
        )
    )
    for hut in range(chance.randint(3, 6)):
        x, y = 180 + hut * 210, 700 + chance.randint(-20, 30)
        stroke((x, y), (x, y - 90), (x + 80, y - 140), (x + 170, y - 92), (x + 170, y), (x, y))
        stroke((x + 80, y - 140), (x + 210, y - 150), (x + 240, y - 96), (x + 170, y - 92))
        for line in range(16):
            stroke((x + 6 + line * 10, y), (x + 12 + line * 10, y - 70 - chance.randint(0, 20)))
    mouth = chance.randint(780, 1060)
    stroke(*((mouth + 130 * math.cos(a / 10), 520 - 150 * math.sin(a / 10)) for a in range(32)))
    for line in range(40):
        x = mouth - 120 + line * 6
        stroke((x, 520), (x + 5, 520 - 140 * math.sqrt(max(0, 1 - ((x - mouth) / 130) ** 2)) + 12))
    for post in range(14):
        x = 120 + post * 96
        stroke((x, 900), (x + 2, 780), (x + 14, 764))
    for wire in range(4):
        stroke((110, 800 + wire * 26), (1400, 806 + wire * 26))
    sheet.write(title, 120, 990, pencil)
    sheet.write("archive de démonstration", 1080, 1050, replace(PRINTED, size=24))
    return sheet
