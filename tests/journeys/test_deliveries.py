"""The staff's own hands: a mixed delivery with faults, and the report of what the archive lacks."""

from __future__ import annotations

import csv
import io
import sys
import zipfile
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pypdf
import pytest
import xlsxwriter
from lxml import etree
from PIL import Image
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot
from python_calamine import CalamineWorkbook

from kiosk.app.terminal import Published
from tests.holdings import published
from tests.journeys.hand import Hand
from tests.journeys.test_paper_and_staff import SIZES, grabbed
from tests.media.test_metadata import data_set, resource
from tests.ui.conftest import settle, show
from ui.lookup import Lookup
from ui.models.comfort import Comfort
from ui.models.desk import Desk
from ui.models.terminal import Terminal
from ui.models.visit import Visit
from ui.models.welcome import Round
from ui.models.words import Words
from ui.renditions import Renditions
from ui.window import WORDS, Screen

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtGui import QPointingDevice

    from kiosk.generation.folder import Home

    Start = Callable[[Path, tuple[int, int]], "Room"]

pytestmark = pytest.mark.slow

EAD = """<?xml version="1.0" encoding="UTF-8"?>
<ead><eadheader><eadid>FR-9K</eadid></eadheader><archdesc level="fonds">
<did><unitid>9 K</unitid><unittitle>Fonds de la gare</unittitle><unitdate>1943</unitdate></did>
<dsc>
<c level="item"><did><unitid>9 K 1</unitid><unittitle>Registre des wagons</unittitle>
<unitdate>naguère</unitdate></did></c>
<c level="item"><did><unitid>9 K 2</unitid></did></c>
</dsc></archdesc></ead>
"""
UNITS = (
    "Cote;Intitulé;Date;Nature;Droits;Image\n"
    "9 L 1;Carnet de cuisine;1944;document;free;\n"
    ";Sans cote;1944;document;;\n"
    "9 L 2;Carte;s.f.;document;;\n"
    "9 L 3;Plan de la cour;1945;document;un jour peut-être;absente.png\n"
)
PEOPLE = (("id", "name", "Couleur"), ("71", "Quenouillard, Odilon", "bleu"),
          ("72", "Brassart, Aimé", "vert"))  # fmt: skip
CAPTION = "Convoi de betteraves devant la halte"
FOUND = (
    ("betteraves", CAPTION),
    ("wagons", "Registre des wagons"),
    ("cuisine", "Carnet de cuisine"),
    ("quenouillard", "Quenouillard, Odilon"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Room:
    """A member of staff before a terminal."""

    terminal: Terminal
    screen: Screen
    hand: Hand
    qtbot: QtBot
    size: tuple[int, int]

    def let_in(self) -> None:
        """Through the door of the staff."""
        self.terminal.knock()
        self.terminal.pin_.opened.emit("Hélène")
        self.rests()

    def rests(self) -> None:
        """Until no command is at work; some are followed by another."""
        terminal, quiet = self.terminal, 0
        while quiet < 5:
            busy = any(panel.at_work for panel in terminal.panels)
            busy = busy or terminal.staff_.busy or terminal.handed_back_.at_work
            quiet = 0 if busy else quiet + 1
            self.qtbot.wait(40)

    def tap(self, name: str, *, start: bool = False) -> None:
        """Touch, and wait for what it does."""
        self.hand.tap(name, start=start)
        self.rests()
        self.hand.see_it_settle()

    def leave(self) -> None:
        """The staff go, a visitor comes."""
        self.hand.tap("Fermer")
        self.terminal.start()

    def finds(self, words: str, title: str) -> bool:
        """Whether a visitor finds a record by these words."""
        self.terminal.find("")
        self.terminal.find(words)
        settle(self.qtbot, self.terminal)
        return any(hit.title == title for hit in self.terminal.search_.hits.rows)

    def grab(self, name: str) -> None:
        """Keep a picture, for whoever wants to look at it."""
        grabbed(self.screen, self.size, name)


@pytest.fixture
def start(tmp_path: Path, qtbot: QtBot, finger: QPointingDevice) -> Iterator[Start]:
    made: list[Room] = []

    def starts(root: Path, size: tuple[int, int]) -> Room:
        spoken = Words(WORDS)
        spoken.choose("fr")
        terminal = Terminal(
            Lookup(Published(root)),
            Renditions(root / "renditions"),
            spoken,
            Comfort(calm=True),
            Visit(),
            Round(tmp_path / "round"),
            Desk(data=root, command=(sys.executable, "-m", "kiosk")),
        )
        terminal.lookup_.start()
        terminal.rest()
        settle(qtbot, terminal)
        screen = show(terminal, qtbot, *size)
        QAccessible.setActive(True)
        terminal.start()
        settle(qtbot, terminal)
        hand = Hand(screen.window, finger)
        made.append(Room(terminal=terminal, screen=screen, hand=hand, qtbot=qtbot, size=size))
        return made[-1]

    yield starts
    for room in made:
        room.terminal.stop()
        room.screen.close()
        assert room.screen.faults == []


def a_captioned_photograph(path: Path) -> None:
    """A photograph that says in its own bytes what it shows."""
    told = data_set(90, b"\x1b%G", record=1) + data_set(120, CAPTION.encode())
    block = b"Photoshop 3.0\0" + resource(0x0404, told)
    scene = Image.effect_noise((60, 45), 120).resize((800, 600)).convert("RGB")
    stream = io.BytesIO()
    scene.save(stream, "JPEG", quality=85)
    plain = stream.getvalue()
    header = b"\xff\xed" + (len(block) + 2).to_bytes(2, "big")
    path.write_bytes(plain[:2] + header + block + plain[2:])


def a_mixed_delivery(folder: Path) -> None:
    """What a supplier may send in one folder, with faults of several kinds."""
    folder.mkdir(parents=True)
    (folder / "gare.xml").write_text(EAD, encoding="utf-8")
    (folder / "units.csv").write_text(UNITS, encoding="utf-8")
    with xlsxwriter.Workbook(folder / "amicale.xlsx") as book:
        page = book.add_worksheet("Amicale")
        for row, cells in enumerate(PEOPLE):
            page.write_row(row, 0, cells)
    a_captioned_photograph(folder / "convoi.jpg")
    whole = (folder / "convoi.jpg").read_bytes()
    (folder / "abimee.jpg").write_bytes(whole[: len(whole) // 3])


def cells_of(path: Path) -> list[list[str]]:
    """The first sheet of a workbook, with plain spaces."""
    rows = CalamineWorkbook.from_path(path).get_sheet_by_index(0).to_python()
    return [[str(cell).replace("\u00a0", " ") for cell in row] for row in rows]


def coloured(path: Path, sheet: int = 1) -> dict[str, str]:
    """The cells of a sheet that have a colour of their own: place and colour."""
    space = {"s": "http://schemas.openxmlformats.org/spreadsheetml/2006/main"}
    with zipfile.ZipFile(path) as book:
        styles = etree.fromstring(book.read("xl/styles.xml"))
        page = etree.fromstring(book.read(f"xl/worksheets/sheet{sheet}.xml"))
    fills = [
        (each.get("rgb", "") if (each := fill.find(".//s:fgColor", space)) is not None else "")
        for fill in styles.iterfind(".//s:fills/s:fill", space)
    ]
    looks = [
        fills[int(each.get("fillId", 0))] for each in styles.iterfind(".//s:cellXfs/s:xf", space)
    ]
    found = {
        str(cell.get("r")): looks[int(cell.get("s", 0))] for cell in page.iterfind(".//s:c", space)
    }
    return {place: colour for place, colour in found.items() if colour}


# ------------------------------------------------------------------------------ the delivery


@pytest.mark.parametrize("size", SIZES, ids=["landscape", "portrait"])
def test_a_mixed_delivery_with_faults_is_mended_taken_in_shown_and_taken_back(
    size: tuple[int, int], start: Start, tmp_path: Path
) -> None:
    home = published(tmp_path)
    a_mixed_delivery(home.root / "incoming" / "lot 9")
    room = start(home.root, size)
    room.let_in()

    _looked_at(room)
    _columns_told(room)
    _handed_back(room, home)
    _taken_in_and_found(room)
    _taken_back(room)


def _looked_at(room: Room) -> None:
    """Faults stand grouped by their cure, each with its list of places."""
    staff = room.terminal.staff_
    room.tap("Regarder la livraison lot 9")
    room.grab("delivery-looked")
    assert {row.title: row.severity for row in staff.faults_.rows} == {
        "1 image s’arrête au milieu": "refusé, n’entre pas",
        "1 tableau aux colonnes incertaines": "refusé, n’entre pas",
        "1 ligne sans cote": "refusé, n’entre pas",
        "1 condition d’accès non comprise": "entré sans être montré",
        "2 dates gardées comme texte": "entré, à relire",
        "1 image sans notice": "entré, à relire",
        "1 image manque": "entré, à relire",
    }
    assert "2 fichiers refusés" in staff.counts
    assert "1 notice entre sans être montrée" in staff.counts
    staff.listPlaces("date-not-read")
    room.hand.see_it_settle()
    room.grab("delivery-places")
    assert [(row.file, row.text) for row in staff.places_.rows] == [
        ("lot 9/gare.xml", "Ligne 6"),
        ("lot 9/units.csv", "Ligne 4 · Date"),
    ]
    room.tap("Retour aux fautes")
    room.tap("Voir la liste")
    assert staff.listed == "1 image s’arrête au milieu"
    assert [row.file for row in staff.places_.rows] == ["lot 9/abimee.jpg"]
    room.tap("Retour aux fautes")


def _columns_told(room: Room) -> None:
    """The table nobody is sure of: its columns are told, and the delivery is looked at again."""
    room.tap("Dire ce que contiennent les colonnes")
    for name in ("Des personnes", "name", "Nom de famille"):
        room.hand.tap(name)
    room.tap("Garder et regarder de nouveau")
    room.hand.until(lambda: not room.terminal.columns_.open)
    assert "1 fichier refusé" in room.terminal.staff_.counts
    titles = [row.title for row in room.terminal.staff_.faults_.rows]
    assert "1 tableau aux colonnes incertaines" not in titles


def _handed_back(room: Room, home: Home) -> None:
    """The table at fault goes back to its supplier at one touch, the reasons in its cells."""
    room.tap("Rendre le tableau, ses fautes en couleur")
    room.grab("delivery-handed")
    (workbook,) = (home.root / "outgoing").iterdir()
    handed = room.terminal.handed_back_
    assert "« outgoing »" in handed.where.replace("\u00a0", " ")
    assert [(row.name, row.line) for row in handed.workbooks_.rows] == [
        (workbook.name, "3 lignes fautives sur 4")
    ]
    colours, cells = coloured(workbook), cells_of(workbook)
    refused, hidden, review = (colours[place] for place in ("A3", "E5", "C4"))
    assert len({refused, hidden, review}) == 3
    assert colours == {
        "A3": refused, "G3": refused, "C4": review, "G4": review, "E5": hidden, "G5": hidden
    }  # fmt: skip
    assert cells[2][1:3] == ["Sans cote", "1944"]
    assert cells[2][6].startswith("Refusé : La ligne n’a pas de cote.")
    assert cells[3][6].startswith("Entré, à relire : La date est gardée comme texte")
    assert cells[4][6].startswith("Entré, non montré : Cette condition d’accès")


def _taken_in_and_found(room: Room) -> None:
    """What is sound comes in, the rest stays out; visitors find it after the publication."""
    staff = room.terminal.staff_
    room.tap("Accepter la livraison")
    assert "9 notices" in staff.well
    room.tap("Mettre en ligne")
    assert staff.good, staff.well
    room.leave()
    room.qtbot.waitUntil(lambda: all(room.finds(*each) for each in FOUND), timeout=30_000)
    assert not room.finds("cote", "Sans cote")


def _taken_back(room: Room) -> None:
    """One touch takes it back, and the next edition has none of it."""
    room.let_in()
    room.tap("Annuler la livraison lot 9")
    room.tap("Mettre en ligne")
    room.leave()
    room.qtbot.waitUntil(lambda: not room.finds(*FOUND[0]), timeout=15_000)
    assert [title for words, title in FOUND if room.finds(words, title)] == []


# ------------------------------------------------------------------------------- the report


@pytest.mark.parametrize("size", SIZES, ids=["landscape", "portrait"])
def test_what_the_archive_lacks_is_looked_through_and_written_down(
    size: tuple[int, int], start: Start, tmp_path: Path
) -> None:
    home = published(tmp_path)
    room = start(home.root, size)
    quality = room.terminal.quality_
    room.let_in()

    room.hand.tap("Qualité des notices")
    room.hand.see_it_settle()
    room.grab("quality-working")
    room.rests()
    room.hand.see_it_settle()
    room.grab("quality-told")
    assert ("Sans lieu", "4") in {(row.name, row.count) for row in quality.checks_.rows}
    assert "Sans titre" in quality.quiet
    room.tap("Personnes peut-être en vie", start=True)
    assert quality.extent == "Comptées seulement : elles ne sont jamais listées."
    assert quality.findings_.count == 0

    room.tap("Sans lieu", start=True)
    room.tap("Comités d’entraide")
    settle(room.qtbot, room.terminal)
    room.hand.see_it_settle()
    room.grab("quality-finding")
    assert (quality.title, quality.words) == ("Comités d’entraide", "Aucun lieu.")
    assert quality.seen
    assert "1944" in quality.seenLine

    room.tap("Écrire le tableau (CSV)")
    room.tap("Écrire le rapport (PDF)")
    room.grab("quality-written")
    table, paper = sorted((home.root / "outgoing").iterdir())
    assert paper.name in quality.written
    with table.open(encoding="utf-8-sig", newline="") as stream:
        rows = [[each[0], *each[2:]] for each in csv.reader(stream, delimiter=";")]
    assert ["Sans lieu", "1 J", "Comités d’entraide", "Aucun lieu."] in rows
    text = "".join(page.extract_text() for page in pypdf.PdfReader(paper).pages)
    assert "Comités d’entraide" in text

    room.hand.tap("Voir comme un visiteur (quitte cette page)")
    room.hand.until(lambda: room.terminal.navigation_.page == "document")
    settle(room.qtbot, room.terminal)
    assert room.terminal.record_.title == "Comités d’entraide"
    assert room.terminal.staff_.who == ""
