"""From a picture to be drawn to its files: the picture, its label, the words on it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PIL import Image, ImageDraw, TiffImagePlugin, TiffTags
from PIL.PngImagePlugin import PngInfo

from kiosk.demonstration import (
    dwellings,
    exhibits,
    indoors,
    likenesses,
    maps,
    outdoors,
    pages,
    plans,
    posters,
    skies,
)
from kiosk.demonstration.alto import Page, alto
from kiosk.demonstration.chance import seed_of, seeded
from kiosk.demonstration.lettering import Hand, face
from kiosk.demonstration.piece import LABEL, Drawn
from kiosk.demonstration.scene import Print, Scene, framed, photographed
from kiosk.demonstration.sheet import Sheet

_QUALITY = 72
_BRIGHT = 120

_SCENES: dict[str, Callable[..., Scene]] = {
    "dome": outdoors.dome,
    "chantier": outdoors.building_site,
    "rails": outdoors.rails,
    "terrils": dwellings.pit_village,
    "canal": outdoors.canal,
    "rue": dwellings.street,
    "baraques": dwellings.barracks,
    "forêt": outdoors.forest,
    "côte": outdoors.shore,
    "rampe": outdoors.launch_ramp,
    "galerie": indoors.gallery,
    "gare": indoors.station,
    "atelier": indoors.workshop,
    "fusée": indoors.exhibited_rocket,
    "salle": indoors.under_the_dome,
    "classe": indoors.classroom,
    "portrait": likenesses.profile,
    "groupe": likenesses.group,
    "cérémonie": likenesses.ceremony,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """One picture file to make: where, for which reference, drawn how."""

    folder: Path
    name: str
    reference: str
    drawn: Drawn


def _photograph(key: str, words: Any) -> Sheet:  # noqa: ANN401 - each painter knows its words
    kind, hair = words if isinstance(words, tuple) else (words, "")
    chance = seeded(key)
    painter = _SCENES[kind]
    scene = painter(chance, hair) if hair else painter(chance)
    if not hair:
        framed(scene)
    how = Print(
        soft=2.2 if kind == "groupe" else 0.7,
        tone=chance.choice(("sepia", "sepia", "neutral", "cool", "neutral", "selenium")),
        border=chance.choice((0, 0, 44, 60)),
        contrast=chance.uniform(1.05, 1.22),
        vignette=chance.uniform(0.28, 0.44),
    )
    return Sheet(photographed(scene, how), key)


def _newspaper(key: str, words: Any) -> Sheet:  # noqa: ANN401 - each painter knows its words
    name, day, headline, below, scene = words
    plate = photographed(_SCENES[scene](seeded(key, "plate")), Print(tone="neutral"))
    return pages.newspaper(key, name, day, headline, below, plate)


def _plain(picture: Callable[..., Image.Image]) -> Callable[[str, Any], Sheet]:
    def painter(key: str, words: Any) -> Sheet:  # noqa: ANN401 - each painter knows its words
        return Sheet(picture(key) if words is None else picture(key, words), key)

    return painter


def _spread(painter: Callable[..., Sheet]) -> Callable[[str, Any], Sheet]:
    """A painter that takes several words."""

    def spread(key: str, words: Any) -> Sheet:  # noqa: ANN401 - each painter knows its words
        return painter(key, *words)

    return spread


_PAINTERS: dict[str, Callable[[str, Any], Sheet]] = {
    "photograph": _photograph,
    "letter": pages.typed_letter,
    "penned": _spread(pages.penned_letter),
    "card": pages.index_card,
    "telegram": _spread(pages.telegram),
    "register": _spread(pages.register),
    "notebook": _spread(pages.notebook),
    "newspaper": _newspaper,
    "report": _spread(pages.typed_report),
    "receipt": _spread(pages.receipt),
    "poster": posters.printed,
    "planetarium": _spread(posters.planetarium),
    "rocket": plans.rocket_section,
    "bomb": plans.flying_bomb,
    "dome section": plans.dome_section,
    "detail": _spread(plans.engine_detail),
    "trajectory": plans.trajectory,
    "galleries": maps.gallery_plan,
    "survey": _spread(maps.survey_map),
    "town": maps.town_plan,
    "sketch": maps.sketch,
    "exhibit": exhibits.exhibit,
    "moon": _plain(skies.moon),
    "planet": _plain(skies.planet),
    "galaxy": _plain(skies.galaxy),
    "nebula": _plain(skies.nebula),
    "milky way": _plain(skies.milky_way),
    "chart": _spread(skies.star_chart),
    "orbits": skies.orbits,
}


def paint(order: Order) -> str:
    """Draw one file and, where there are words, its sidecar; gives the file's name."""
    path = order.folder / order.name
    words = order.drawn.words
    leaves = words if order.drawn.suffix == "tif" and isinstance(words, list) else [words]
    sheets = []
    for number, leaf in enumerate(leaves):
        sheet = _PAINTERS[order.drawn.painter](f"{order.name}#{number}", leaf)
        sheet.dry()
        labelled(sheet.picture, order.reference)
        sheets.append(sheet)
    _save(path, [sheet.picture for sheet in sheets])
    if any(sheet.lines for sheet in sheets):
        written = alto(
            order.name,
            [Page(width=s.width, height=s.height, lines=tuple(s.lines)) for s in sheets],
        )
        path.with_name(f"{order.name}.alto.xml").write_text(written, encoding="utf-8")
    return order.name


def labelled(picture: Image.Image, reference: str) -> None:
    """Write what it is in a lower corner, in a tone that can be read there."""
    size = max(20, round(max(picture.size) * 0.0135))
    font = face(Hand.SANS, size)
    words = f"{LABEL} · {reference}"
    long = round(font.getlength(words))
    left = picture.width - long - 34 if seed_of(reference, "side") % 2 else 34
    top = picture.height - round(size * 1.75)
    under = picture.crop((left, top, left + long, top + size)).convert("L").resize((1, 1))
    bright = int(under.tobytes()[0]) > _BRIGHT
    draw = ImageDraw.Draw(picture)
    if not bright:
        draw.text((left + 1, top + 2), words, fill=(10, 10, 12), font=font)
    draw.text((left, top), words, fill=(74, 62, 54) if bright else (238, 230, 214), font=font)


def _save(path: Path, pictures: Sequence[Image.Image]) -> None:
    first = pictures[0]
    if path.suffix == ".jpg":
        first.save(path, quality=_QUALITY, comment=LABEL.encode())
    elif path.suffix == ".png":
        told = PngInfo()
        told.add_itxt("Description", LABEL)
        first.quantize(64, dither=Image.Dither.NONE).save(path, pnginfo=told, optimize=False)
    else:
        tags = TiffImagePlugin.ImageFileDirectory_v2()
        # The tag is ASCII by the book; readers decode it as Latin-1, which has the accents.
        tags.tagtype[TiffImagePlugin.IMAGEDESCRIPTION] = TiffTags.ASCII
        tags[TiffImagePlugin.IMAGEDESCRIPTION] = LABEL.encode("latin-1")
        first.save(
            path,
            compression="jpeg",
            quality=_QUALITY,
            save_all=True,
            append_images=list(pictures[1:]),
            tiffinfo=tags,
        )
