"""Papers of offices and families: letters, cards, telegrams, lists, notebooks, newspapers."""

# ruff: noqa: SIM905, PLR2004 - a list of words reads best as words; a drawing is made of measures

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PIL import Image, ImageChops

from kiosk.demonstration.chance import seeded
from kiosk.demonstration.lettering import Hand, face
from kiosk.demonstration.sheet import (
    BLACK,
    BLUE,
    BROWN,
    GREY,
    NOTED,
    PENNED,
    PRINTED,
    RED,
    TYPED,
    VIOLET,
    Sheet,
    Writing,
    blank,
)
from kiosk.demonstration.surfaces import Colour, sheet_of_paper

_CREAMS: tuple[Colour, ...] = (
    (237, 227, 203),
    (232, 226, 214),
    (240, 233, 214),
    (229, 217, 188),
    (236, 230, 220),
    (226, 214, 190),
)
_CARDS: tuple[Colour, ...] = (
    (228, 214, 178),
    (214, 220, 210),
    (226, 206, 196),
    (222, 220, 196),
    (210, 214, 222),
    (234, 224, 200),
)
_STAMPS: tuple[Colour, ...] = (VIOLET, (126, 52, 60), (60, 54, 110), (46, 92, 80))


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """A typed letter: heading, place and day, matter, body, who signs, stamps and notes."""

    heading: str
    day: str
    subject: str
    body: str
    signed: str
    office: str = "Le secrétaire,"
    received: str = ""
    noted: str = ""


def typed_letter(key: str, letter: Letter) -> Sheet:
    chance = seeded(key)
    machine = replace(
        TYPED,
        hand=chance.choice((Hand.TYPEWRITER, Hand.TYPEWRITER, Hand.COURIER)),
        ink=chance.choice((BLACK, BLACK, VIOLET)),
    )
    if machine.hand is Hand.COURIER:
        machine = replace(machine, size=31, worn=0.5)
    sheet = blank(key, 1240, 1700, chance.choice(_CREAMS), chance.choice((1, 2, 2, 3)))
    left = 120 + chance.randint(0, 20)
    sheet.write(letter.heading, left, 120, replace(machine, size=machine.size + 4, leading=46))
    long = face(machine.hand, machine.size).getlength(letter.day)
    sheet.write(letter.day, min(660, 1150 - long), 262, machine)
    y = sheet.write(letter.subject, left, 385, machine)
    y = sheet.write(letter.body, left, y + 46, machine)
    y = max(y + 24, 1330)
    sheet.write(letter.office, 760, y, machine)
    pen = replace(PENNED, size=54, ink=chance.choice((BLUE, (30, 34, 60), VIOLET)))
    sheet.write(letter.signed, 730 + chance.randint(-20, 20), y + 50, pen)
    sheet.rule(728, y + 160, 1040, y + 136, pen, 3)
    ink = chance.choice(_STAMPS)
    if letter.received:
        sheet.stamp("ARRIVÉE", 190, 1470, replace(NOTED, size=34, ink=ink), chance.uniform(-11, 3))
        sheet.stamp(
            letter.received, 196, 1546, replace(NOTED, size=24, ink=ink), chance.uniform(-11, 3)
        )
    if letter.noted:
        sheet.write(letter.noted, left + 14, 306, NOTED)
    sheet.seal(
        1000, 168, replace(NOTED, size=21, ink=chance.choice(_STAMPS)), chance.uniform(-14, 14)
    )
    return sheet


def penned_letter(key: str, text: str, signed: str, *, ruled: bool = True) -> Sheet:
    chance = seeded(key)
    sheet = blank(key, 1240, 1640, chance.choice(_CREAMS), chance.choice((1, 2)))
    if ruled:
        lines = replace(PRINTED, ink=(120, 140, 180), worn=0.2)
        draw = sheet.layer(lines)
        for row in range(24):
            draw.line((0, 190 + row * 60, 1240, 190 + row * 60), fill=70, width=2)
    ink = chance.choice((BLUE, (36, 44, 84), VIOLET, (44, 40, 40)))
    hand = chance.choice((Hand.CURSIVE, Hand.CURSIVE, Hand.QUICK))
    pen = replace(PENNED, ink=ink, hand=hand, size=38 if hand is Hand.CURSIVE else 56)
    y = sheet.write(text, 115, 112, pen)
    sheet.write(signed, 660, min(max(y + 20, 1200), 1420), replace(pen, size=pen.size + 24))
    return sheet


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """An index card of a relief committee."""

    number: str
    surname: str
    given: str
    born: str
    home: str
    trade: str
    remarks: str


_CARD_LABELS = ("Nom", "Prénoms", "Né(e) le", "Domicile", "Profession", "Observations")


def index_card(key: str, card: Card) -> Sheet:
    chance = seeded(key)
    sheet = blank(key, 1600, 1030, chance.choice(_CARDS), 0, 0.8)
    form = replace(PRINTED, size=28)
    sheet.frame((52, 52, 1548, 978), form)
    sheet.rule(52, 172, 1548, 172, form, 3)
    sheet.rule(1090, 52, 1090, 172, form)
    sheet.write("FICHE INDIVIDUELLE", 88, 84, replace(form, hand=Hand.SANS_BOLD, size=46))
    sheet.write("N° d’ordre", 1116, 66, form)
    hand = chance.choice((Hand.CURSIVE, Hand.CURSIVE, Hand.QUICK, Hand.TYPEWRITER))
    size = {Hand.CURSIVE: 46, Hand.QUICK: 66, Hand.TYPEWRITER: 40}[hand]
    lift = {Hand.CURSIVE: 0, Hand.QUICK: 4, Hand.TYPEWRITER: 16}[hand]
    ink = BLACK if hand is Hand.TYPEWRITER else chance.choice((BLUE, VIOLET, (34, 36, 50)))
    pen = replace(PENNED, hand=hand, size=size, ink=ink)
    values = (card.surname, card.given, card.born, card.home, card.trade, card.remarks)
    for row, (label, value) in enumerate(zip(_CARD_LABELS, values, strict=True)):
        y = 212 + row * 118
        sheet.write(label, 88, y, form)
        sheet.rule(320, y + 50, 1508, y + 50, form)
        room = 1170 / max(1.0, face(hand, size).getlength(value))
        fitted = pen if room >= 1 else replace(pen, size=int(size * room))
        sheet.write(value, 344, y - 24 + lift + (0 if room >= 1 else 8), fitted)
    sheet.write(card.number, 1280, 76, replace(pen, size=size + 4))
    sheet.seal(
        1400, 850, replace(NOTED, size=22, ink=chance.choice(_STAMPS)), chance.uniform(-14, 14)
    )
    sheet.layer(replace(PRINTED, ink=(120, 110, 92), worn=0)).ellipse(
        (776, 984, 824, 1032), fill=120
    )
    return sheet


def telegram(key: str, strips: Sequence[str], date_stamp: str) -> Sheet:
    chance = seeded(key)
    colour = chance.choice(((226, 200, 146), (206, 214, 220), (230, 214, 176)))
    sheet = blank(key, 1600, 1010, colour, chance.choice((0, 1)))
    ink = replace(PRINTED, ink=(60, 54, 90))
    sheet.frame((60, 50, 1540, 960), ink)
    sheet.write("TÉLÉGRAMME", 88, 70, replace(ink, hand=Hand.SANS_BOLD, size=80))
    sheet.rule(60, 196, 1540, 196, ink, 3)
    for row, words in enumerate(strips):
        y = 268 + row * 145
        strip = sheet_of_paper(1340, 100, 880 + row * 31 + len(words), (242, 235, 214), 0.5)
        sheet.picture.paste(strip, (118 + chance.randint(-5, 5), y))
        sheet.write(words, 146, y + 22, replace(TYPED, size=54, unsteady=0.9))
    sheet.stamp(date_stamp, 1150, 120, replace(NOTED, size=26, ink=VIOLET), chance.uniform(-6, 6))
    sheet.seal(1410, 830, replace(NOTED, size=24, ink=(60, 54, 110)), chance.uniform(-12, 12))
    return sheet


def register(key: str, title: str, head: Sequence[str], rows: Sequence[Sequence[str]]) -> Sheet:
    """A typed list in columns; the first column is narrow."""
    chance = seeded(key)
    sheet = blank(key, 1400, 1780, chance.choice(_CREAMS), chance.choice((0, 1)), 0.9)
    machine = replace(
        TYPED, size=25, unsteady=0.6, ink=chance.choice((VIOLET, BLACK, (52, 44, 70)))
    )
    sheet.write(title, 190, 96, replace(machine, size=33))
    stops = (90, 190, 690, 940)
    lines = replace(machine, unsteady=0, worn=0.45)
    for x in (*stops, 1310):
        sheet.rule(x, 190, x, 1660, lines)
    for row in range(24):
        sheet.rule(90, 190 + row * 64, 1310, 190 + row * 64, lines, 1)
    for x, words in zip(stops, head, strict=False):
        sheet.write(words, x + 14, 210, machine)
    for row, cells in enumerate(rows[:22]):
        first = len(sheet.lines)
        for x, words in zip(stops, cells, strict=False):
            room = (1310 if x == stops[-1] else stops[stops.index(x) + 1]) - x - 24
            long = face(machine.hand, machine.size).getlength(words)
            fitted = machine if long <= room else replace(machine, size=int(25 * room / long))
            sheet.write(words, x + 15, 272 + row * 64, fitted)
        joined = tuple(word for line in sheet.lines[first:] for word in line)
        sheet.lines[first:] = [joined]
    sheet.seal(1200, 112, replace(NOTED, size=19, ink=(128, 46, 52)), chance.uniform(-12, 12))
    return sheet


def notebook(key: str, text: str, mark: str) -> Sheet:
    """A page of a school notebook with the master's red ink."""
    sheet = blank(key, 1240, 1640, (244, 240, 228), 0, 0.6)
    squares = sheet.layer(replace(PRINTED, ink=(110, 110, 190), worn=0.1))
    for row in range(100):
        strong = row % 4 == 0
        squares.line(
            (0, 100 + row * 16, 1240, 100 + row * 16),
            fill=110 if strong else 46,
            width=2 if strong else 1,
        )
    for column in range(20):
        squares.line((190 + column * 64, 0, 190 + column * 64, 1640), fill=46)
    sheet.rule(186, 0, 186, 1640, replace(PRINTED, ink=(190, 70, 80), worn=0.1), 3)
    chance = seeded(key)
    ink = chance.choice(((44, 40, 110), (40, 36, 70), VIOLET))
    sheet.write(text, 214, 108, replace(PENNED, size=39, leading=64, ink=ink))
    sheet.write(mark, 236, 1440, replace(NOTED, size=64, ink=RED))
    return sheet


_FILLER = (
    "le la les un une des du de au aux et par pour dans avec sans sur sous hier matin soir village "
    "maire familles retour train gare absence nouvelles colis secours comité place école pluie "
    "route jardin hiver printemps longue attente liste noms lettre voisins porte pain lampe"
).split()


def newspaper(
    key: str, name: str, day: str, headline: str, below: str, photo: Image.Image
) -> Sheet:
    """A front page; its columns are filled with words that mean nothing, which is said on it."""
    chance = seeded(key)
    sheet = blank(key, 1240, 1700, (228, 216, 190), chance.choice((1, 2)))
    ink = Writing(hand=Hand.DISPLAY, size=112, ink=(44, 38, 34), worn=0.35)
    sheet.centred(name, 62, ink)
    sheet.rule(70, 215, 1170, 215, ink, 4)
    sheet.rule(70, 262, 1170, 262, ink, 2)
    small = replace(ink, hand=Hand.SERIF, size=28)
    sheet.write(day, 76, 222, small)
    sheet.write("Journal de démonstration", 846, 222, small)
    size = 106
    while face(Hand.SERIF_BOLD, size).getlength(headline) > 1090:
        size -= 4
    sheet.write(
        headline, 76, 290 + (106 - size) // 2, replace(ink, hand=Hand.SERIF_BOLD, size=size)
    )
    size = 54
    while face(Hand.DISPLAY_ITALIC, size).getlength(below) > 1090:
        size -= 2
    sheet.write(below, 76, 420, replace(ink, hand=Hand.DISPLAY_ITALIC, size=size))
    body = replace(ink, hand=Hand.SERIF, size=23)
    for column in range(4):
        x, y = 76 + column * 278, 520
        while y < 1600:
            if column in (1, 2) and 500 < y < 900:
                y = 915
                continue
            words = last = chance.choice(_FILLER)
            while face(body.hand, body.size).getlength(words) < 236:
                last, words = words, f"{words} {chance.choice(_FILLER)}"
            words = last
            sheet.write(words, x, y, body)
            y += 29
        if column:
            sheet.rule(x - 20, 920 if column == 2 else 520, x - 20, 1610, ink, 1)
    plate = photo.convert("L").resize((520, 352)).convert("RGB")
    under = sheet.picture.crop((352, 530, 872, 882))
    sheet.picture.paste(ImageChops.multiply(under, plate), (352, 530))
    return sheet


def typed_report(key: str, title: str, body: str, page: int) -> Sheet:
    """One page of a technical or official report."""
    chance = seeded(key)
    sheet = blank(key, 1240, 1700, chance.choice(_CREAMS), 0, 0.8)
    machine = replace(TYPED, hand=Hand.COURIER, size=29, leading=42, worn=0.5)
    sheet.write(title, 130, 130, replace(machine, size=33))
    sheet.rule(130, 190, 1110, 190, machine)
    sheet.write(body, 130, 250, machine)
    sheet.write(f"- {page} -", 590, 1570, machine)
    for hole in (520, 1130):
        sheet.layer(replace(PRINTED, ink=GREY, worn=0)).ellipse((40, hole, 76, hole + 36), fill=190)
    sheet.seal(
        1030, 150, replace(NOTED, size=19, ink=chance.choice(_STAMPS)), chance.uniform(-12, 12)
    )
    return sheet


def receipt(key: str, title: str, rows: Sequence[tuple[str, str]], foot: str) -> Sheet:
    """A small printed form filled in by hand: a receipt, a pass, a transport slip."""
    chance = seeded(key)
    sheet = blank(key, 1600, 1130, chance.choice(_CARDS), 1, 0.9)
    form = replace(PRINTED, size=30, ink=chance.choice((BROWN, (60, 80, 70), (60, 54, 90))))
    sheet.frame((60, 60, 1540, 1040), form, 4)
    sheet.frame((74, 74, 1526, 1026), form, 1)
    sheet.centred(title, 110, replace(form, hand=Hand.SANS_BOLD, size=52))
    pen = replace(PENNED, size=44, ink=chance.choice((BLUE, VIOLET)))
    for row, (label, value) in enumerate(rows):
        y = 250 + row * 120
        sheet.write(label, 120, y, form)
        sheet.rule(430, y + 50, 1470, y + 50, form, 1)
        sheet.write(value, 450, y - 22, pen)
    sheet.write(foot, 120, 950, replace(form, size=26))
    sheet.seal(
        1360, 880, replace(NOTED, size=22, ink=chance.choice(_STAMPS)), chance.uniform(-14, 14)
    )
    return sheet
