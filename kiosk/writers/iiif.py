"""IIIF Presentation 3: a manifest for each unit with pages, a collection for each fonds.

Addresses are those of files of the export, below the address that the caller gives; without one
they are relative, for a folder that is looked at where it lies. The standard asks for absolute
ones: whoever serves the folder gives its address.
"""

import html
import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from kiosk.records.access import AccessCondition
from kiosk.records.canvas import PageText, Word
from kiosk.records.unit import AccessPointKind, Element, Unit
from kiosk.rules.own_marks import cell_of
from kiosk.rules.titles import title_of

PRESENTATION = "http://iiif.io/api/presentation/3/context.json"
IMAGE = "http://iiif.io/api/image/3/context.json"
GRANULARITY = "http://iiif.io/api/extension/text-granularity/context.json"
TOP = "collection.json"
# What begins the label of the first half of a word that is cut at the end of a line.
WHOLE = "kiosk whole="

Json = dict[str, object]

# French and English labels; readers in four languages know what they mean.
_CODE, _DATE, _CREATOR = ("Cote", "Reference code"), ("Date", "Date"), ("Auteur", "Creator")
_OTHER_CODES, _EXTENT = ("Identifiant", "Identifier"), ("Importance matérielle", "Extent")
_LANGUAGE, _ACCESS = ("Langue", "Language"), ("Conditions d'accès", "Access conditions")
_USE = ("Conditions d'utilisation", "Terms of use")
_POINTS = (
    (("Personne", "Person"), (AccessPointKind.PERSNAME, AccessPointKind.FAMNAME)),
    (("Collectivité", "Organisation"), (AccessPointKind.CORPNAME,)),
    (("Lieu", "Place"), (AccessPointKind.GEOGNAME,)),
    (("Sujet", "Subject"), (AccessPointKind.SUBJECT, AccessPointKind.FUNCTION)),
    (("Type", "Type"), (AccessPointKind.GENREFORM,)),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Painted:
    """A page and its picture in the export: sizes, names of its file and of its tiles.

    `tiles` is empty where the picture may not be looked at more closely. `text` are the words of
    the page, in pixels of `width` and `height`.
    """

    label: str
    width: int
    height: int
    picture: str
    picture_width: int
    picture_height: int
    tiles: str = ""
    alternative: str = ""
    text: PageText | None = None


def manifest_name(unit: Unit) -> str:
    """The name of a unit's manifest in the export."""
    return f"{unit.id}.json"


def words_name(unit: Unit, number: int) -> str:
    """The name of the words of a unit's page in the export; pages are counted from 1."""
    return f"text/{unit.id}-{number}.json"


def collection_name(unit: Unit) -> str:
    """The name of a fonds's collection in the export."""
    return f"{unit.id}.collection.json"


def manifest(
    unit: Unit, pages: Sequence[Painted], conditions: Sequence[AccessCondition], *, base: str
) -> bytes:
    """The manifest of a unit; `conditions` are those that hold for it, from the fonds down."""
    here = _address(base, manifest_name(unit))
    found: dict[str, Any] = {
        "@context": PRESENTATION,
        "id": here,
        "type": "Manifest",
        "label": _words(title_of(unit)),
    }
    metadata = [
        {"label": {"fr": [label[0]], "en": [label[1]]}, "value": _words(*values)}
        for label, values in _pairs(unit, conditions)
        if values
    ]
    if metadata:
        found["metadata"] = metadata
    summary = [text for text in unit.passage(Element.SCOPECONTENT).split("\n\n") if text]
    if summary:
        found["summary"] = _words("\n\n".join(summary))
    found["items"] = []
    for number, page in enumerate(pages, start=1):
        canvas = _canvas(_canvas_id(unit, number, base), page, base)
        if page.text is not None:
            words = {"id": _address(base, words_name(unit, number)), "type": "AnnotationPage"}
            canvas["annotations"] = [words]
        found["items"].append(canvas)
    return _written(found)


def _canvas_id(unit: Unit, number: int, base: str) -> str:
    return f"{_address(base, manifest_name(unit)).removesuffix('.json')}/canvas/{number}"


def _pairs(
    unit: Unit, conditions: Sequence[AccessCondition]
) -> Iterator[tuple[tuple[str, str], Sequence[str]]]:
    yield _CODE, [unit.reference] if unit.reference else []
    yield _DATE, [dating.written for dating in unit.dates]
    yield _CREATOR, unit.creators
    yield _EXTENT, unit.extent
    yield _LANGUAGE, unit.languages
    for label, kinds in _POINTS:
        yield label, unit.points(*kinds)
    yield _OTHER_CODES, unit.identifiers
    for passage in unit.passages:
        if passage.element is Element.USERESTRICT:
            yield _USE, [passage.text]
    yield _ACCESS, list(dict.fromkeys(map(cell_of, conditions)))


def _canvas(here: str, page: Painted, base: str) -> Json:
    picture: Json = {
        "id": _address(base, page.picture),
        "type": "Image",
        "format": "image/jpeg",
        "width": page.picture_width,
        "height": page.picture_height,
    }
    if page.tiles:
        picture["service"] = [
            {"id": _address(base, page.tiles), "type": "ImageService3", "profile": "level0"}
        ]
    painting = {
        "id": f"{here}/painting",
        "type": "Annotation",
        "motivation": "painting",
        "body": picture,
        "target": here,
    }
    canvas: Json = {
        "id": here,
        "type": "Canvas",
        "label": _words(page.label or "1"),
        "width": page.width,
        "height": page.height,
        "items": [{"id": f"{here}/page", "type": "AnnotationPage", "items": [painting]}],
    }
    if page.alternative:
        canvas["summary"] = _words(page.alternative)
    return canvas


def page_words(unit: Unit, number: int, page: Painted, text: PageText, *, base: str) -> bytes:
    """The words of a page: an annotation for each line, then one for each word with its own box.

    A viewer shows the lines. The words are there for whoever marks them, and for our own reader,
    which puts them in their lines again. What a cut word is when it is whole stands in the label
    of its first half.
    """
    canvas = _canvas_id(unit, number, base)
    cuts = {cut.line: cut.whole for cut in text.cuts}
    lines: list[Json] = []
    words: list[Json] = []
    for place, line in enumerate(text.lines):
        written = " ".join(word.text for word in line)
        lines.append(_said(canvas, "line", len(lines) + 1, written, _around(line)))
        for word in line:
            words.append(_said(canvas, "word", len(words) + 1, word.text, _around([word])))
        if line and place in cuts:
            words[-1]["label"] = _words(f"{WHOLE}{cuts[place]}")
    picture: Json = {
        "id": _address(base, page.picture),
        "type": "Image",
        "format": "image/jpeg",
        "width": page.picture_width,
        "height": page.picture_height,
    }
    of_canvas: Json = {
        "id": canvas,
        "type": "Canvas",
        "width": page.width,
        "height": page.height,
        "thumbnail": [picture],
        "partOf": [{"id": _address(base, manifest_name(unit)), "type": "Manifest"}],
    }
    found: Json = {
        "@context": [GRANULARITY, PRESENTATION],
        "id": _address(base, words_name(unit, number)),
        "type": "AnnotationPage",
        "partOf": [of_canvas],
        "items": [*lines, *words],
    }
    # A page has hundreds of words: no indentation.
    return (json.dumps(found, ensure_ascii=False, separators=(",", ":")) + "\n").encode()


def _said(canvas: str, granularity: str, number: int, text: str, place: str) -> Json:
    return {
        "id": f"{canvas}/{granularity}/{number}",
        "type": "Annotation",
        "motivation": "supplementing",
        "textGranularity": granularity,
        "body": {"type": "TextualBody", "format": "text/plain", "value": text},
        "target": f"{canvas}{place}",
    }


def _around(words: Sequence[Word]) -> str:
    """The fragment of the smallest box with some words in it; none where none has a box."""
    boxes = [word for word in words if word.width and word.height]
    if not boxes:
        return ""
    left, top = min(word.x for word in boxes), min(word.y for word in boxes)
    right = max(word.x + word.width for word in boxes)
    bottom = max(word.y + word.height for word in boxes)
    return f"#xywh={left},{top},{right - left},{bottom - top}"


def collection(fonds: Unit, members: Iterable[Unit], *, base: str) -> bytes:
    """The collection of a fonds: the manifests of all units below it that have pages."""
    return _collection(
        _address(base, collection_name(fonds)),
        title_of(fonds),
        [(_address(base, manifest_name(unit)), "Manifest", title_of(unit)) for unit in members],
    )


def top(house: str, fonds: Iterable[Unit], *, base: str) -> bytes:
    """The collection of all fonds."""
    return _collection(
        _address(base, TOP),
        house,
        [(_address(base, collection_name(unit)), "Collection", title_of(unit)) for unit in fonds],
    )


def _collection(here: str, label: str, members: Iterable[tuple[str, str, str]]) -> bytes:
    return _written(
        {
            "@context": PRESENTATION,
            "id": here,
            "type": "Collection",
            "label": _words(label),
            "items": [
                {"id": id_, "type": type_, "label": _words(title)} for id_, type_, title in members
            ],
        }
    )


def image_information(stored: Json, page: Painted, *, base: str) -> bytes:
    """The `info.json` of a tree of tiles at its address; the largest whole picture is named."""
    size = {"width": page.picture_width, "height": page.picture_height}
    return _written(
        {
            **stored,
            "@context": IMAGE,
            "id": _address(base, page.tiles),
            "maxWidth": page.picture_width,
            "maxHeight": page.picture_height,
            "sizes": [size],
        }
    )


def _address(base: str, name: str) -> str:
    return f"{base.rstrip('/')}/{name}" if base else name


def _words(*values: str) -> dict[str, list[str]]:
    """Words of which nobody says the language. They are no HTML: what looks like it is escaped."""
    return {"none": [html.escape(value, quote=False) for value in values]}


def _written(value: Json) -> bytes:
    return (json.dumps(value, ensure_ascii=False, indent=1) + "\n").encode()
