"""The grammar of the command line, with its help in words."""

import argparse
import os
from collections.abc import Callable
from pathlib import Path

from kiosk import __version__
from kiosk.records.access import Output

EXPORTS = ("ead2002", "ead3", "eac", "dc", "iiif", "ris", "bibtex", "json")
LANGUAGES = ("fr", "en", "nl", "de")
OUTBOX = Path()
"""Where a file is to be written and none is named: the folder for outgoing files."""

Add = Callable[[str, str], argparse.ArgumentParser]


def absolute(path: Path) -> Path:
    """A path of the command line from the root; links stay as the staff member wrote them."""
    return Path(os.path.abspath(path))  # noqa: PTH100  # resolve() would follow links


def parser() -> argparse.ArgumentParser:
    """The grammar of the command line, with its help."""
    top = argparse.ArgumentParser(
        prog="kiosk",
        description="The Resource Centre kiosk of La Coupole: takes deliveries in, publishes"
        " them, and lets visitors find, look at and print what the archive holds.",
        epilog="Start with: kiosk demo. Staff guide: docs/staff/.",
    )
    top.add_argument("--version", action="version", version=f"kiosk {__version__}")
    shared = argparse.ArgumentParser(add_help=False)
    for door in (top, shared):
        # Before or after the command: both are what people type.
        door.add_argument(
            "--data",
            metavar="DIR",
            default=argparse.SUPPRESS,
            help="the museum's data folder (or KIOSK_DATA in the environment)",
        )
        door.add_argument(
            "--json", action="store_true", default=argparse.SUPPRESS, help="report as JSON"
        )
    commands = top.add_subparsers(dest="command", metavar="COMMAND", title="commands")

    def add(name: str, words: str) -> argparse.ArgumentParser:
        return commands.add_parser(name, help=words, description=words, parents=[shared])

    _screens(add)
    _staff(add)
    _decisions(add)
    _archive(add)
    return top


def _screens(add: Add) -> None:
    """What opens or draws the screens."""
    terminal = add("terminal", "open the kiosk for visitors")
    terminal.add_argument("--window", action="store_true", help="in a window, not full screen")
    terminal.add_argument("--generation", metavar="DIR", help="show this published folder")

    demo = add("demo", "make the demonstration archive, publish it, open the kiosk")
    demo.add_argument("--window", action="store_true", help="in a window, not full screen")
    demo.add_argument("--no-screen", action="store_true", help="make and publish only")
    demo.add_argument("--small", action="store_true", help="a small archive, for trials")
    demo.add_argument("--pictures", metavar="DIR", help="where to write the pictures of the tour")


def _staff(add: Add) -> None:
    """What changes the catalogue or what is on show, and who did."""
    intake = add("intake", "take deliveries in: folders or files of a supplier")
    intake.add_argument("delivery", nargs="+", type=Path, metavar="DELIVERY")
    intake.add_argument("--dry-run", action="store_true", help="show what would change")
    intake.add_argument(
        "--policy",
        choices=("free", "on-site", "closed"),
        default="on-site",
        help="the right of what says nothing about rights (on-site: shown, its image not printed)",
    )

    add("undo", "take the last accepted delivery back")
    publish = add("publish", "make a new edition and show it")
    publish.add_argument(
        "--if-due", action="store_true", help="only when a restriction has ended (for a timer)"
    )
    work = add("work", "help another machine that publishes: draw the pictures it waits for")
    work.add_argument(
        "--once", action="store_true", help="end when nothing is left, and do not wait for more"
    )
    add("go-back", "show the edition before this one again")
    add("verify", "check every file of the edition on show against its hash")

    withhold = add("withhold", "hide a record on every terminal at once")
    withhold.add_argument("reference", metavar="REFERENCE")
    withhold.add_argument("--lift", action="store_true", help="show the record again instead")

    object_to = add("object", "take down that somebody objects to a record, and obey at once")
    object_to.add_argument("reference", nargs="?", default="", metavar="REFERENCE")
    object_to.add_argument(
        "--reason", default="", metavar="WORDS", help="who objects, and why; -: read it"
    )
    object_to.add_argument(
        "--only",
        action="append",
        default=[],
        choices=[output.value for output in Output],
        help="object to this output alone; may be repeated",
    )
    object_to.add_argument("--lift", action="store_true", help="lift the objection instead")

    why = add("why", "tell why a search finds a record, or why not")
    why.add_argument("words", nargs="*", metavar="WORDS", help="what the visitor typed")
    why.add_argument(
        "--record",
        required=True,
        metavar="RECORD",
        help="code or id of the record; other words list the records that they find",
    )

    variant = add("variant", "add a form of name to a person")
    variant.add_argument("reference", metavar="REFERENCE", help="code or id of the person")
    variant.add_argument("form", metavar="FORM", help='for example "Kovaldrik, Stanislas"')

    add("deliveries", "list what waits in the folder of deliveries, and what was taken")
    add("journal", "show who did what")
    pin = add("pin", "check or set the PIN of a member of staff, read from standard input")
    pin.add_argument("person", nargs="?", default="", metavar="PERSON")
    pin.add_argument("--set", action="store_true", help="set the PIN instead of checking it")


def _decisions(add: Add) -> None:
    """What staff decide once about what was delivered, and what they hand back."""
    columns = add("columns", "show or decide what the columns of a table mean")
    columns.add_argument("file", type=Path, metavar="FILE")
    columns.add_argument("--sheet", default="", metavar="NAME", help="of a workbook")
    columns.add_argument(
        "--kind", choices=("units", "people", "objects"), help="decide what a row is"
    )
    columns.add_argument(
        "--set",
        action="append",
        default=[],
        metavar="HEADING=FIELD",
        help="decide what a column means; without a field it is left out; may be repeated",
    )

    export = add("export", "hand records out in an open format")
    export.add_argument(
        "--format", required=True, choices=EXPORTS, help="the form of what is written"
    )
    export.add_argument(
        "--out",
        type=Path,
        metavar="PATH",
        help="a file or folder not there yet; without it: into the folder for outgoing files",
    )
    export.add_argument("--fonds", default="", metavar="CODE", help="this unit and all below it")
    export.add_argument(
        "--base", default="", metavar="URL", help="the address under which it will be served"
    )
    export.add_argument(
        "--for",
        dest="purpose",
        choices=("visitors", "keeping"),
        default="visitors",
        help="visitors: what may be handed out; keeping: the archive's own copy of everything",
    )

    same = add("same", "list people who may be one, or decide about two of them")
    same.add_argument("reference", nargs="?", default="", metavar="KEPT")
    same.add_argument("other", nargs="?", default="", metavar="OTHER")
    same.add_argument("--apart", action="store_true", help="they are two people")
    same.add_argument("--undo", action="store_true", help="take the decision back")
    same.add_argument("--decided", action="store_true", help="list what was decided")

    annotate = add("annotate", "hand a delivered table back, its faulty cells coloured")
    annotate.add_argument("file", type=Path, metavar="FILE")
    annotate.add_argument(
        "--out",
        type=Path,
        metavar="FILE.xlsx",
        help="without it: into the folder for outgoing files",
    )
    annotate.add_argument("--language", default="fr", choices=LANGUAGES)

    quality = add("quality", "tell what is wanting or doubtful in the catalogue")
    for form, words in (("csv", "write every finding"), ("pdf", "write the report on paper")):
        quality.add_argument(
            f"--{form}",
            nargs="?",
            const=OUTBOX,
            type=Path,
            metavar="FILE",
            help=f"{words}; without a name: into the folder for outgoing files",
        )
    quality.add_argument("--language", default="fr", choices=LANGUAGES)


def _archive(add: Add) -> None:
    """What finds, shows and hands out."""
    search = add("search", "search as a visitor does")
    search.add_argument("words", nargs="*", metavar="WORDS")
    search.add_argument("--limit", type=int, default=20, metavar="N")
    search.add_argument(
        "--filter",
        action="append",
        default=[],
        metavar="FACET=VALUE",
        help="keep records with this value; may be repeated",
    )
    search.add_argument(
        "--stdin", action="store_true", help="one query a line in, one JSON object a line out"
    )
    search.add_argument(
        "--explain", metavar="CODE", help="take the score of this record apart, word by word"
    )

    show = add("show", "show a notice, every field of it")
    show.add_argument("reference", metavar="REFERENCE")

    sheet = add("print", "write the sheet of a notice as a PDF")
    sheet.add_argument("reference", metavar="REFERENCE")
    sheet.add_argument("--out", required=True, type=Path, metavar="FILE.pdf")
    sheet.add_argument("--language", default="fr", choices=LANGUAGES)
    sheet.add_argument("--large", action="store_true", help="in large print")

    tour = add("tour", "write a picture of every screen")
    tour.add_argument("--out", required=True, type=Path, metavar="DIR")
    tour.add_argument("--size", default="1920x1080", metavar="WxH")
    tour.add_argument("--language", default="fr", choices=LANGUAGES)
