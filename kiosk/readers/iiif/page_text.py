"""The words of pages among the annotations of IIIF 3: those that supplement a canvas."""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from itertools import islice
from pathlib import PurePosixPath

from kiosk.messages import Problem
from kiosk.readers.iiif.parts import MOST_CANVASES, canvases, image_of
from kiosk.readers.iiif.words import (
    MOST_TEXT,
    best,
    identifier,
    list_of,
    object_of,
    string_of,
    text_of,
    type_of,
    words_of,
)
from kiosk.readers.page_words import Box, PageWords, Tally, number, size_of, stem_of
from kiosk.readers.reading import DeliveredText
from kiosk.records.canvas import Cut, PageText
from kiosk.records.folding import clean
from kiosk.rules.identity import named_unit_id

SCHEME = "iiif"
# What our own exports say in the label of the first half of a word that is cut.
_WHOLE = "kiosk whole="
# The first of these that a page has is taken for its lines; the words have their boxes beside.
_LINES = ("line", "", "paragraph", "block", "page")
_WORD = "word"
_PLACE = re.compile(r"xywh=(?P<unit>pixel:|percent:)?(?P<box>[-\d.,]{7,80})")
_BOX = 4
# The last part of the address of a picture that a server makes: it names none.
_MADE = frozenset({"default", "native", "color", "gray", "bitonal"})


@dataclass(frozen=True, slots=True)
class _Said:
    """One annotation: its words, its box, the whole of the cut word that it begins."""

    text: str
    box: Box | None
    whole: str = ""


@dataclass(slots=True)
class _Page:
    """The annotations of one canvas, by what they hold: a line, a word."""

    size: tuple[int, int]
    picture: str = ""
    unit: str = ""
    said: dict[str, list[_Said]] = field(default_factory=lambda: defaultdict(list))


def in_manifest(
    manifest: dict[str, object], name: str, unit: str
) -> Iterator[DeliveredText | Problem]:
    """The words of every canvas that has some with it."""
    tally = Tally()
    for place, canvas in enumerate(islice(canvases(manifest), MOST_CANVASES)):
        page = _of_canvas(canvas, unit)
        for annotations in list_of(canvas.get("annotations")):
            for annotation in list_of(object_of(annotations).get("items")):
                _add(page, object_of(annotation))
        yield from _delivered(page, name, place, tally)
    yield from tally.problems(name)


def in_page(page: dict[str, object], name: str) -> Iterator[DeliveredText | Problem]:
    """The words of a page of annotations that is a file of its own, canvas by canvas."""
    tally = Tally()
    told = {identifier(each): each for each in _parts(page, "Canvas")}
    found: dict[str, _Page] = {}
    for annotation in map(object_of, list_of(page.get("items"))):
        target = next(iter(list_of(annotation.get("target"))), "")
        source = object_of(target).get("source") or target
        own = string_of(source) or identifier(object_of(source))
        own = own.partition("#")[0]
        if own not in found:
            if len(found) == MOST_CANVASES:
                break
            found[own] = _of_canvas(told.get(own) or object_of(source))
        _add(found[own], annotation)
    for place, each in enumerate(found.values()):
        yield from _delivered(each, name, place, tally)
    yield from tally.problems(name)


def _parts(thing: dict[str, object], kind: str) -> Iterator[dict[str, object]]:
    """The things of one type that a thing says it is part of."""
    for each in map(object_of, list_of(thing.get("partOf"))):
        if type_of(each) == kind:
            yield each


def _of_canvas(canvas: dict[str, object], unit: str = "") -> _Page:
    """A page without words as yet: the size, the picture and the unit that its canvas tells."""
    thumbnail = next(iter(list_of(canvas.get("thumbnail"))), None)
    picture = image_of(canvas).address
    if picture == identifier(canvas):
        picture = identifier(object_of(thumbnail))
    if PurePosixPath(picture).stem in _MADE:
        picture = ""
    for manifest in _parts(canvas, "Manifest"):
        if not unit and identifier(manifest):
            unit = named_unit_id(SCHEME, identifier(manifest))
    width, height = str(canvas.get("width") or ""), str(canvas.get("height") or "")
    return _Page(size_of(width, height), picture, unit)


def _add(page: _Page, annotation: dict[str, object]) -> None:
    """Keep an annotation that says words of the page; a remark on it says none."""
    if "supplementing" not in list_of(annotation.get("motivation")):
        return
    box = _box(annotation.get("target"), page.size)
    granularity = string_of(annotation.get("textGranularity"))
    label = " ".join(best(words_of(annotation.get("label"))))
    whole = label.removeprefix(_WHOLE) if label.startswith(_WHOLE) else ""
    for body in map(object_of, list_of(annotation.get("body"))):
        value = body.get("value")
        if type_of(body) == "TextualBody" and isinstance(value, str):
            is_html = body.get("format") == "text/html"
            written = (text_of(value) if is_html else value)[:MOST_TEXT].splitlines()
            for line in written:
                # One box around several lines is that of none of them.
                said = _Said(clean(line), box if len(written) == 1 else None, whole)
                if said.text:
                    page.said[granularity].append(said)


def _box(target: object, size: tuple[int, int]) -> Box | None:
    """The box that a target names, in pixels of the canvas."""
    first = next(iter(list_of(target)), "")
    written = string_of(first) or identifier(object_of(first))
    if isinstance(first, dict):
        for selector in map(object_of, list_of(first.get("selector"))):
            written = written if "xywh=" in written else string_of(selector.get("value"))
        if "xywh=" not in written:
            source = first.get("source")
            written = string_of(source) or identifier(object_of(source))
    found = _PLACE.search(written)
    sides = [number(each) for each in found["box"].split(",")] if found else []
    known = [each for each in sides if each is not None]
    if found is None or len(known) != _BOX or len(sides) != _BOX:
        return None
    if found["unit"] == "percent:":
        across, down = size[0] / 100, size[1] / 100
        return known[0] * across, known[1] * down, known[2] * across, known[3] * down
    return known[0], known[1], known[2], known[3]


def _delivered(page: _Page, name: str, place: int, tally: Tally) -> Iterator[DeliveredText]:
    """The words of a page in their lines; nothing where nothing is said."""
    text = _text(page, tally)
    if text.lines:
        yield DeliveredText(
            file=name,
            stem=stem_of(name, place),
            width=page.size[0],
            height=page.size[1],
            text=text,
            picture=page.picture,
            unit=page.unit,
        )


def _text(page: _Page, tally: Tally) -> PageText:
    words = page.said.get(_WORD, [])
    lines = next((page.said[each] for each in _LINES if each in page.said), None)
    found, cuts = PageWords(tally, page.size), []
    place = 0
    for row, line in enumerate(_broken(words) if lines is None else lines):
        count = _words_of_line(line.text, words, place)
        if not count:
            found.add_run(line.text, line.box)
        for word in words[place : place + count]:
            found.add(word.text, word.box)
            if word.whole:
                cuts.append(Cut(line=row, whole=word.whole))
        place += count
        found.end_line()
    text = found.text()
    return replace(text, cuts=tuple(cuts)) if cuts else text


def _words_of_line(line: str, words: list[_Said], place: int) -> int:
    """How many of the words from a place on make a line; 0 when they make another one."""
    at = 0
    for count, own in enumerate(range(place, len(words)), start=1):
        if not line.startswith(words[own].text, at):
            break
        at += len(words[own].text)
        if at == len(line):
            return count
        if line[at] != " ":
            break
        at += 1
    return 0


def _broken(words: list[_Said]) -> list[_Said]:
    """Lines of words of which nobody says the lines: one ends where the next word is further left.

    Their boxes are those of the words.
    """
    lines: list[list[str]] = []
    before = 0.0
    for word in words:
        left = word.box[0] if word.box else before
        if not lines or left < before:
            lines.append([])
        lines[-1].append(word.text)
        before = left
    return [_Said(" ".join(line), None) for line in lines]
