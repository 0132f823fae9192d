"""Tables, page texts and photographs as suppliers deliver them, of any size, for measuring."""

from collections.abc import Iterator
from pathlib import Path
from random import Random

from PIL import Image

_WORDS = (
    "lettre", "maire", "retour", "camp", "liste", "convoi", "comité", "famille", "gare", "usine",
    "tunnel", "hiver", "colis", "enquête", "témoin", "préfecture", "dossier", "été", "né", "à",
)  # fmt: skip
_PLACES = ("Wizernes", "Saint-Omer", "Helfaut", "Calais", "Lille", "Arques")
LINE_OF_WORDS = 8


def table(rows: int, seed: int = 8) -> Iterator[str]:
    """The text of a table of units of so many rows, in pieces: every twentieth is a file."""
    chance = Random(seed)
    yield "reference,parent,level,title,dates,text,kind,persons,places,rights\n"
    for number in range(rows):
        words = " ".join(chance.choices(_WORDS, k=12))
        file = number - number % 20
        above, level = ("", "file") if number == file else (f"2 J {file:07d}", "item")
        year = chance.randint(1939, 1947)
        yield (
            f'2 J {number:07d},{above},{level},"Pièce {number}, {words[:20]}",{year},{words},'
            f"document,,{chance.choice(_PLACES)},\n"
        )


def page_text(words: int, seed: int = 8) -> str:
    """One page of ALTO with so many words and their boxes."""
    chance = Random(seed)
    lines = []
    for start in range(0, words, LINE_OF_WORDS):
        strings = "".join(
            f'<String ID="s{number}" CONTENT="{chance.choice(_WORDS)}" WC="0.9"'
            f' HPOS="{100 + 200 * (number - start)}" VPOS="{30 * start // 8}" WIDTH="180"'
            ' HEIGHT="28"/><SP/>'
            for number in range(start, min(start + LINE_OF_WORDS, words))
        )
        lines.append(f'<TextLine ID="l{start}">{strings}</TextLine>')
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<alto xmlns="http://www.loc.gov/standards/alto/ns-v3#"><Layout>'
        f'<Page ID="p" WIDTH="2000" HEIGHT="{max(100, 30 * words)}"><PrintSpace><TextBlock>'
        + "".join(lines)
        + "</TextBlock></PrintSpace></Page></Layout></alto>"
    )


def photograph(path: Path, size: tuple[int, int], number: int) -> None:
    """A photograph with as much detail as a scan has: noise under large forms."""
    noise = Image.effect_noise((size[0] // 4, size[1] // 4), 40 + number).resize(size)
    forms = Image.linear_gradient("L").rotate(90 * number).resize(size)
    light = Image.radial_gradient("L").resize(size)
    Image.merge("RGB", (Image.blend(noise, forms, 0.7), forms, light)).save(path, quality=90)
