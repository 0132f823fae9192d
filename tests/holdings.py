"""Small real holdings: deliveries as a supplier sends them, taken in and published."""

import shutil
import subprocess
import sys
from atexit import register
from functools import cache
from pathlib import Path
from tempfile import mkdtemp

from PIL import Image, ImageDraw

from kiosk.generation.folder import Home
from kiosk.messages import Progress
from kiosk.records.access import Policy
from kiosk.settings import Settings
from kiosk.staff.publish import Edition, publish
from kiosk.staff.take_in import Taken, take_in
from tests.memory import unmeasured

UNITS = (
    "reference,parent,level,title,dates,text,kind,persons,places,rights,image\n"
    "1 J,,fonds,Comités d’entraide,1944-1946,Papiers de comités.,document,,,,\n"
    "1 J 1,1 J,file,Dossier Kowaldryk,1945,,document,,,,\n"
    "1 J 1/1,1 J 1,item,Lettre au maire de Wizernes,14 juin 1945,"
    'Le secrétaire signale un retour.,document,"Kowaldryk, Stanimir",Wizernes,,lettre.png\n'
    "1 J 1/2,1 J 1,item,Carte postale de Lille,25 novembre 1945,,photograph,,Lille,on-site,\n"
    "1 J 2,1 J,file,Dossier médical,1946,Des secrets.,document,,,title-only until 2045-01-01,\n"
    "1 J 3,1 J,file,Dossier retiré,1946,Retiré.,document,,,closed,\n"
)
PEOPLE = (
    "reference,surname,given_names,variants,birth_date,birth_place,occupation,matricule,path,fate,"
    "sources,text\n"
    "P-1,Kowaldryk,Stanimir,Kovaldrick Stanislas (written in carnet de Dora),3 mai 1921,Bruay,"
    'mineur,123 @ Dora,"arrest: Lens, 12 septembre 1943 [1 J 1/1: lettre] > camp: Dora, 1944",'
    '"died: mars 1945, Dora",1 J 1/1: lettre,Une vie de mineur.\n'
    'P-2,Brunoy,Luc,,1880,Lille,facteur,,,"returned: 1945, Lille",,\n'
    "P-3,Vivant,Paul,Vivent Paul (alias),1930,Lille,écolier,,,,,Son adresse secrète.\n"
)
ALTO = (
    "<alto xmlns='http://www.loc.gov/standards/alto/ns-v4#'><Layout><Page WIDTH='600' HEIGHT='800'>"
    "<TextLine><String CONTENT='Monsieur' HPOS='40' VPOS='60' WIDTH='120' HEIGHT='24'/>"
    "<String CONTENT='Kowaldryk' HPOS='170' VPOS='60' WIDTH='130' HEIGHT='24'/></TextLine>"
    "<TextLine><String CONTENT='ajusteur' HPOS='40' VPOS='100' WIDTH='110' HEIGHT='24'/></TextLine>"
    "</Page></Layout></alto>"
)


def silent(_progress: Progress) -> None:
    """A report for tests, which do not watch."""


def a_picture(path: Path, size: tuple[int, int] = (600, 800), colour: str = "#eee4cc") -> Path:
    """A plain picture of a sheet of paper."""
    path.parent.mkdir(parents=True, exist_ok=True)
    sheet = Image.new("RGB", size, colour)
    draw = ImageDraw.Draw(sheet)
    for line in range(60, size[1] - 60, 40):
        draw.line((40, line, size[0] - 40, line), fill="#554433", width=2)
    sheet.save(path)
    return path


def a_delivery(folder: Path, units: str = UNITS, people: str = PEOPLE) -> Path:
    """A delivery of tables, one picture and its text."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "units.csv").write_text(units, encoding="utf-8")
    (folder / "people.csv").write_text(people, encoding="utf-8")
    a_picture(folder / "lettre.png")
    (folder / "lettre.alto.xml").write_text(ALTO, encoding="utf-8")
    return folder


def take(
    home: Home, *deliveries: Path, dry_run: bool = False, policy: Policy = Policy.FREE
) -> Taken:
    """Take deliveries in, as the command does."""
    return take_in(
        home,
        Settings(),
        list(deliveries),
        policy=policy,
        dry_run=dry_run,
        who="Anne",
        report=silent,
    )


def put_on_show(home: Home) -> Edition:
    """Publish, as the command does."""
    return publish(home, Settings(), who="Anne", report=silent)


def published(root: Path) -> Home:
    """A data folder with the small holdings on show, and the delivery beside it."""
    shutil.copytree(_made_once(), root, symlinks=True, dirs_exist_ok=True)
    return Home(root / "home")


@cache
def _made_once() -> Path:
    """The same for all tests of a process; made in another, which no test has changed."""
    root = Path(mkdtemp(prefix="kiosk-published-"))
    register(shutil.rmtree, root, ignore_errors=True)
    subprocess.run(
        [sys.executable, "-m", "tests.holdings", str(root)],
        cwd=Path(__file__).parent.parent,
        env=unmeasured(),
        check=True,
    )
    return root


def _make(root: Path) -> None:
    home = Home(root / "home")
    take(home, a_delivery(root / "livraison"))
    put_on_show(home)


def a_large_finding_aid(path: Path, size: int) -> int:
    """A finding aid of `size` bytes; returns how many components it holds."""
    component = (
        "<c level='item'><did><unitid>{0}</unitid><unittitle>Pièce {0}</unittitle>"
        "<unitdate>1944</unitdate></did><scopecontent><p>" + "mot " * 40 + "</p></scopecontent></c>"
    )
    number = 0
    with path.open("w", encoding="utf-8") as stream:
        stream.write("<ead><archdesc level='fonds'><did><unitid>1 J</unitid></did><dsc>")
        while stream.tell() < size:
            stream.writelines(component.format(number + step) for step in range(100))
            number += 100
        stream.write("</dsc></archdesc></ead>")
    return number


if __name__ == "__main__":
    _make(Path(sys.argv[1]))
