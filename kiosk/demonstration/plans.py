"""Engineers' work: blueprints of rockets and domes, plans of galleries, survey maps, graphs."""

import math
import random
from collections.abc import Callable, Sequence
from dataclasses import replace

from PIL import Image, ImageDraw

from kiosk.demonstration.chance import seed_of, seeded
from kiosk.demonstration.lettering import Hand, face
from kiosk.demonstration.sheet import PRINTED, Sheet, Writing, blank
from kiosk.demonstration.surfaces import Colour, sheet_of_paper

_LIGHT = Writing(hand=Hand.COURIER, size=28, ink=(228, 236, 240), worn=0.2, bleed=0.5)
_SEPIA = Writing(hand=Hand.COURIER, size=28, ink=(70, 50, 44), worn=0.3, bleed=0.5)
_INKS: tuple[tuple[Colour, Writing], ...] = (
    ((30, 62, 100), _LIGHT),
    ((22, 74, 92), _LIGHT),
    ((236, 229, 210), _SEPIA),
    ((44, 56, 96), _LIGHT),
    ((226, 222, 206), replace(_SEPIA, ink=(60, 54, 110))),
)

Profile = Callable[[float], float]


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
            return half * math.sin(t / 0.42 * math.pi / 2) ** 0.8
        return half if t < 0.66 else half * (1 - 0.38 * ((t - 0.66) / 0.34) ** 1.3)

    for way in (-1, 1):
        draw.line([(left + long * t / 120, middle + way * wide(t / 120)) for t in range(121)], fill=255, width=4)
        fin = [(0.67, half), (0.85, half * 2), (1.0, half * 2), (1.02, half * 1.6), (1.0, half * 0.62)]
        draw.line([(left + long * t, middle + way * up) for t, up in fin], fill=255, width=4)
    for cut in (0.16, 0.29, 0.31, 0.49, 0.51, 0.66, 0.80):
        draw.line((left + long * cut, middle - wide(cut), left + long * cut, middle + wide(cut)), fill=220, width=2)
    for first, last in ((0.315, 0.487), (0.515, 0.655)):
        box = (left + long * first, middle - half * 0.82, left + long * last, middle + half * 0.82)
        draw.rounded_rectangle(box, 40, outline=200, width=2)
    for way in (-1, 1):
        pipe = [(0.70, 40), (0.82, 40), (0.88, 22), (1.0, 56)]
        draw.line([(left + long * t, middle + way * up) for t, up in pipe], fill=220, width=2)
    for dash in range(64):
        draw.line((left - 60 + dash * 24, middle, left - 46 + dash * 24, middle), fill=150)
    _dimension(sheet, ink, (left, left + long), 690, "14,03 m")
    names = ((0.08, "charge"), (0.225, "appareils"), (0.40, "alcool"), (0.585, "oxygène liquide"), (0.74, "turbopompe"), (0.93, "tuyère"))
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
    body = [(240, y), (300, y - 46), (420, y - 64), (900, y - 66), (1300, y - 40), (1460, y - 16), (1460, y + 16), (1300, y + 40), (900, y + 66), (420, y + 64), (300, y + 46), (240, y)]
    draw.line(body, fill=255, width=4, joint="curve")
    draw.rounded_rectangle((930, y - 190, 1520, y - 112), 34, outline=255, width=4)
    draw.line((930, y - 190, 890, y - 168, 890, y - 134, 930, y - 112), fill=255, width=3)
    draw.line((1000, y - 112, 1010, y - 64), fill=255, width=6)
    draw.polygon([(1370, y - 112), (1450, y - 112), (1470, y - 14), (1390, y - 24)], outline=255, width=3)
    for x in (420, 560, 900, 1060, 1300):
        draw.line((x, y - 64, x, y + 64), fill=170, width=2)
    y = 740
    draw.line([(a, b + 410) for a, b in body], fill=255, width=4, joint="curve")
    for way in (-1, 1):
        draw.line([(720, y + way * 66), (740, y + way * 300), (900, y + way * 300), (920, y + way * 66)], fill=255, width=4)
        draw.line([(1330, y + way * 36), (1340, y + way * 140), (1430, y + way * 140), (1440, y + way * 20)], fill=255, width=4)
    for dash in range(60):
        draw.line((200 + dash * 24, y, 214 + dash * 24, y), fill=150)
    for x, words in ((330, "charge"), (600, "réservoir"), (960, "air comprimé"), (1220, "gyroscope"), (1150, "pulsoréacteur")):
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
        draw.arc((x - radius, base - radius * 0.72, x + radius, base + radius * 0.72), 180, 360, fill=255, width=width)
    draw.line((x - 470, base, x + 470, base), fill=255, width=5)
    for way in (-1, 1):
        draw.line([(x + way * 460, base), (x + way * 460, base + 60), (x + way * 330, base + 60), (x + way * 330, base + 420)], fill=255, width=4)
        for step in range(24):
            a = math.pi * (step + 0.5) / 48
            inner, outer = 392, 458
            draw.line((x + way * math.cos(a) * inner, base - math.sin(a) * inner * 0.72, x + way * math.cos(a + 0.03) * outer, base - math.sin(a + 0.03) * outer * 0.72), fill=150, width=2)
    draw.rectangle((x - 330, base + 60, x + 330, base + 420), outline=255, width=4)
    for floor in range(1, 5):
        draw.line((x - 330, base + 60 + floor * 72, x + 330, base + 60 + floor * 72), fill=200, width=2)
    draw.rectangle((x - 46, base - 250, x + 46, base + 420), outline=180, width=2)
    for gallery in range(3):
        y = base + 180 + gallery * 90
        draw.line((x + 330, y, 1660, y), fill=220, width=3)
        draw.line((x + 330, y + 34, 1660, y + 34), fill=220, width=3)
    ground = [(60 + step * 30, base - 20 - 60 * math.sin(step / 9 + 0.5) - chance.randint(0, 8)) for step in range(13)]
    draw.line(ground, fill=200, width=3)
    _dimension(sheet, ink, (x - 460, x + 460), 200, "71 m")
    for words, at in (("béton armé", (x + 330, 250)), ("salle octogonale", (x - 300, base + 76)), ("galeries", (1480, base + 130)), ("craie", (190, 760)), ("craie", (1500, 900))):
        sheet.write(words, at[0], at[1], ink)
    _title(sheet, ink, title, "1:200")
    return sheet


def engine_detail(key: str, title: str) -> Sheet:
    """A nozzle, a gyroscope or a gearing, with its measures."""
    sheet, ink, chance = _board(key, 1500, 1340)
    draw = sheet.layer(ink)
    x, kind = 700, chance.choice(("nozzle", "gyroscope", "gears"))
    if kind == "nozzle":
        shape = [(0, 130), (60, 190), (180, 214), (320, 190), (430, 92), (470, 86), (560, 130), (720, 208), (860, 262)]
        for way in (-1, 1):
            draw.line([(x + way * r, 110 + y) for y, r in shape], fill=255, width=5, joint="curve")
            draw.line([(x + way * (r + 18), 110 + y) for y, r in shape], fill=170, width=2, joint="curve")
        for y, r in shape:
            draw.ellipse((x - r, 110 + y - r * 0.12, x + r, 110 + y + r * 0.12), outline=110)
        for row in range(18):
            px, py = x - 90 + (row % 6) * 36, 100 + (row // 6) * 26
            draw.ellipse((px - 9, py - 9, px + 9, py + 9), outline=220, width=2)
        _dimension(sheet, ink, (x - 262, x + 262), 1060, "740 mm")
    elif kind == "gyroscope":
        for turn in range(3):
            tilt = (1, 0.36, 0.62)[turn]
            draw.ellipse((x - 360 + turn * 70, 540 - (360 - turn * 70) * tilt, x + 360 - turn * 70, 540 + (360 - turn * 70) * tilt), outline=255, width=6 - turn)
        draw.ellipse((x - 130, 410, x + 130, 670), outline=255, width=5)
        draw.ellipse((x - 40, 500, x + 40, 580), outline=255, width=3)
        draw.line((x, 120, x, 960), fill=230, width=8)
        draw.line((x - 430, 540, x + 430, 540), fill=160, width=2)
        draw.rectangle((x - 220, 960, x + 220, 1010), outline=255, width=4)
        _dimension(sheet, ink, (x - 360, x + 360), 1080, "180 mm")
    else:
        for cx, cy, radius, teeth in ((x - 150, 460, 210, 36), (x + 190, 560, 140, 24), (x + 40, 820, 120, 20)):
            points = []
            for tooth in range(teeth * 4):
                angle = tooth * math.pi / (teeth * 2)
                reach = radius + (16 if tooth % 4 < 2 else 0)
                points.append((cx + math.cos(angle) * reach, cy + math.sin(angle) * reach))
            draw.polygon(points, outline=255, width=4)
            for share in (0.8, 0.25, 0.1):
                draw.ellipse((cx - radius * share, cy - radius * share, cx + radius * share, cy + radius * share), outline=220, width=3)
            for spoke in range(6):
                angle = spoke * math.pi / 3
                draw.line((cx + math.cos(angle) * radius * 0.25, cy + math.sin(angle) * radius * 0.25, cx + math.cos(angle) * radius * 0.8, cy + math.sin(angle) * radius * 0.8), fill=200, width=5)
        _dimension(sheet, ink, (x - 376, x + 346), 1040, "420 mm")
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
        points = [(left + reach * t / 60, base - 4 * high * (t / 60) * (1 - t / 60)) for t in range(61)]
        draw.line(points, fill=255, width=4)
        for x, y in points[::6]:
            y += chance.uniform(-9, 9)
            draw.line((x - 7, y - 7, x + 7, y + 7), fill=220, width=2)
            draw.line((x - 7, y + 7, x + 7, y - 7), fill=220, width=2)
        sheet.write(f"essai {curve + 1}", points[33][0], points[33][1] - 46, ink)
    sheet.write("altitude, km", left + 20, 110, ink)
    sheet.write("portée, km", 1390, base + 62, ink)
    _title(sheet, ink, title, "relevé")
    return sheet


def gallery_plan(key: str, title: str) -> Sheet:
    """The galleries of a quarry, its dome and its railway."""
    chance = seeded(key)
    sheet = blank(key, 1700, 1200, (236, 229, 210), 2, 0.9)
    ink = replace(_SEPIA, ink=chance.choice(((70, 50, 44), (46, 50, 90), (40, 40, 44))))
    draw = sheet.layer(ink)
    lean, count = chance.randint(10, 70), chance.randint(8, 12)
    for column in range(count):
        x, top = 260 + column * (1000 // count), 280 + abs(column - count // 2) * chance.randint(6, 16)
        for side in (-15, 15):
            draw.line((x + side, top, x + side + lean, 900 - abs(column - count // 2) * 14), fill=230, width=3)
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
        points = [(1450 + curve * 17 + 14 * math.sin(step / 3 + curve), 140 + step * 20) for step in range(46)]
        draw.line(points, fill=120, width=2)
    for side in (0, 18):
        draw.line((80, 1010 + side, 1360, 966 + side), fill=255, width=4)
    for sleeper in range(62):
        draw.line((92 + sleeper * 20, 1004 - sleeper * 0.7, 96 + sleeper * 20, 1034 - sleeper * 0.7), fill=255, width=3)
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


def survey_map(key: str, title: str, towns: Sequence[tuple[str, float, float]]) -> Sheet:
    """A survey map between latitudes 50.2 and 51.1: coast, rivers, woods and towns."""
    chance = seeded(key)
    sheet = blank(key, 1800, 1300, chance.choice(((238, 230, 208), (232, 228, 214))), 2, 0.9)
    ink = replace(_SEPIA, hand=Hand.DISPLAY_ITALIC, size=34)
    west, east, south, north = 1.5, 3.3, 50.25, 51.12

    def at(longitude: float, latitude: float) -> tuple[float, float]:
        return 90 + (longitude - west) / (east - west) * 1620, 210 + (north - latitude) / (north - south) * 1000

    sea = Image.new("L", sheet.picture.size, 0)
    coast = [(1.58, 50.25), (1.60, 50.45), (1.57, 50.60), (1.60, 50.72), (1.58, 50.83), (1.62, 50.87), (1.75, 50.93), (1.95, 50.98), (2.25, 51.02), (2.55, 51.09), (2.62, 51.12)]
    edge = [at(*point) for point in coast]
    ImageDraw.Draw(sea).polygon([(90, 1210), *edge, (90, 210)], fill=70)
    sheet.picture.paste((120, 150, 168), (0, 0), sea)
    draw = sheet.layer(ink)
    draw.line(edge, fill=255, width=5, joint="curve")
    for shore in range(1, 5):
        draw.line([(x - shore * 11, y - shore * 8) for x, y in edge], fill=150 - shore * 26, width=2)
    water = sheet.layer(replace(ink, ink=(70, 96, 130)))
    for _ in range(6):
        x, y = at(chance.uniform(1.9, 3.1), chance.uniform(50.3, 50.6))
        points = []
        for _step in range(22):
            points.append((x, y))
            x += chance.uniform(-14, 26)
            y -= chance.uniform(4, 26)
        water.line([point for point in points if point[1] > 240], fill=200, width=4, joint="curve")
    wood = sheet.layer(replace(ink, ink=(84, 110, 70)))
    for _ in range(16):
        x, y = chance.uniform(500, 1640), chance.uniform(330, 1150)
        for _tree in range(40):
            dx, dy = chance.gauss(0, 34), chance.gauss(0, 20)
            wood.ellipse((x + dx - 5, y + dy - 5, x + dx + 5, y + dy + 5), outline=150)
    known = [(name, *at(longitude, latitude)) for name, latitude, longitude in towns]
    for name, x, y in known:
        if not (120 < x < 1660 and 230 < y < 1190):
            continue
        draw.ellipse((x - 8, y - 8, x + 8, y + 8), fill=255)
        draw.ellipse((x - 15, y - 15, x + 15, y + 15), outline=255, width=2)
        sheet.write(name, x + 20, y - 36, ink)
    rail = sheet.layer(replace(ink, ink=(110, 60, 50)))
    for first, second in zip(known, known[1:], strict=False):
        if math.hypot(first[1] - second[1], first[2] - second[2]) < 420:
            rail.line((first[1], first[2], second[1], second[2]), fill=190, width=3)
    sheet.frame((88, 208, 1712, 1212), ink, 4)
    sheet.frame((76, 196, 1724, 1224), ink, 1)
    sheet.write(title, 90, 84, replace(ink, hand=Hand.DISPLAY, size=64))
    sheet.write("archive de démonstration, carte schématique", 1130, 1236, replace(PRINTED, size=26))
    _north(sheet, ink, 1640, 400)
    return sheet


def town_plan(key: str, title: str) -> Sheet:
    """A village in blocks and lanes around its church."""
    chance = seeded(key)
    sheet = blank(key, 1500, 1200, (234, 226, 206), 1, 0.9)
    ink = replace(_SEPIA, ink=(70, 46, 42))
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
            quad = [(x, y), (x + wide, y + chance.randint(-10, 10)), (x + wide - 4, y + tall), (x + 6, y + tall + 6)]
            fill.polygon(quad, fill=chance.choice((60, 80, 30)))
            draw.polygon(quad, outline=255, width=3)
            for _ in range(chance.randint(2, 5)):
                hx, hy = x + chance.uniform(8, wide - 34), y + chance.uniform(8, tall - 30)
                draw.rectangle((hx, hy, hx + chance.randint(14, 30), hy + chance.randint(12, 22)), fill=190)
    sheet.picture.paste((196, 120, 92), (0, 0), tint)
    river = sheet.layer(replace(ink, ink=(70, 96, 130)))
    for side in (0, 26):
        river.line([(40 + step * 36, 1080 + side - 70 * math.sin(step / 7)) for step in range(41)], fill=220, width=4)
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
            draw.line(shaken, fill=chance.randint(120, 220), width=2)

    stroke(*((x, 420 - 130 * math.sin((x - 100) / 420) + chance.uniform(-6, 6)) for x in range(100, 1420, 22)))
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


def marked(paper: Image.Image, key: str) -> Image.Image:
    """Paper texture laid over a flat print, so that it has aged like the rest."""
    from PIL import ImageChops

    over = sheet_of_paper(paper.width, paper.height, seed_of(key, "over"), (250, 248, 242), 1.3, 2)
    return ImageChops.multiply(paper, over)
