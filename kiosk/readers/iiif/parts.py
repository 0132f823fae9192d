"""The parts of a manifest: its canvases in their order, its ranges as a tree; no recursion."""

from collections.abc import Iterator

from kiosk.readers.iiif.words import (
    best,
    identifier,
    list_of,
    object_of,
    string_of,
    type_of,
    words_of,
)
from kiosk.records.unit import ImageLink

# A book of more pages is a mistake; a tree deeper than this is shown flat.
MOST_CANVASES = 20_000
MOST_RANGES = 5_000
DEEPEST_RANGE = 10
MOST_LABEL = 500


def label_of(thing: dict[str, object]) -> str:
    """The label in the language of the house, on one line."""
    return " ; ".join(" ".join(text.split()) for text in best(words_of(thing.get("label"))))[
        :MOST_LABEL
    ]


def canvases(manifest: dict[str, object]) -> Iterator[dict[str, object]]:
    """The canvases of version 3 (`items`) or of all sequences of version 2."""
    for each in list_of(manifest.get("items")):
        if type_of(object_of(each)) == "Canvas":
            yield object_of(each)
    for sequence in list_of(manifest.get("sequences")):
        for each in list_of(object_of(sequence).get("canvases")):
            if isinstance(each, dict):
                yield each


def image_of(canvas: dict[str, object]) -> ImageLink:
    """The picture painted on a canvas; the id of the canvas stands for one that is not there."""
    return ImageLink(address=_painted(canvas) or identifier(canvas), title=label_of(canvas))


def _painted(canvas: dict[str, object]) -> str:
    for image in list_of(canvas.get("images")):
        resource = object_of(image).get("resource")
        found = _first(resource)
        if found:
            return found
    for page in list_of(canvas.get("items")):
        for annotation in list_of(object_of(page).get("items")):
            found = _first(object_of(annotation).get("body"))
            if found:
                return found
    return ""


def _first(body: object) -> str:
    """The address of a body, of the first of several, or of the first of a choice."""
    for each in list_of(body):
        if isinstance(each, str):
            return string_of(each)
        thing = object_of(each)
        if type_of(thing) == "Choice":
            choices = [*list_of(thing.get("default")), *list_of(thing.get("items"))]
            thing = object_of(choices[0]) if choices else {}
        found = identifier(thing)
        if found:
            return found
    return ""


def ranges(manifest: dict[str, object]) -> list[tuple[int, str]]:
    """Depth and title of every range, each once: a ring of ranges is walked but once."""
    tops = [object_of(each) for each in list_of(manifest.get("structures"))]
    by_id = {identifier(each): each for each in reversed(tops) if identifier(each)}
    named = {string_of(below) for each in tops for below in list_of(each.get("ranges")) if below}
    found: list[tuple[int, str]] = []
    seen: set[int] = set()
    # Those that no other range names come first, then those in a ring.
    roots = [each for each in tops if identifier(each) not in named] + tops
    waiting = [(0, each) for each in reversed(roots)]
    while waiting and len(found) < MOST_RANGES:
        depth, this = waiting.pop()
        if id(this) in seen:
            continue
        seen.add(id(this))
        found.append((depth, label_of(this)))
        below = [by_id.get(string_of(each), {}) for each in list_of(this.get("ranges"))]
        below += [
            object_of(each)
            for each in list_of(this.get("items"))
            if type_of(object_of(each)) == "Range"
        ]
        waiting.extend((depth + 1, each) for each in reversed(below) if each)
    return found


def contents(manifest: dict[str, object]) -> str:
    """The titles of the ranges, a paragraph each; a dash for each level below the first."""
    titled = [(depth, title) for depth, title in ranges(manifest) if title]
    least = min((depth for depth, _title in titled), default=0)
    return "\n\n".join(
        f"{'– ' * min(depth - least, DEEPEST_RANGE)}{title}" for depth, title in titled
    )
