"""IIIF Presentation 2 and 3: manifests and collections on disk.

Nothing is opened and nothing fetched: an address is kept as the name of a picture.
"""

import re
from collections.abc import Iterator
from typing import BinaryIO

from kiosk.messages import Problem
from kiosk.readers.iiif.description import Description
from kiosk.readers.iiif.page_text import SCHEME, in_manifest, in_page
from kiosk.readers.iiif.parts import canvases
from kiosk.readers.iiif.words import identifier, list_of, object_of, type_of
from kiosk.readers.reading import Item, Refusal, refusal
from kiosk.readers.strict_json import MOST_BYTES, loaded, text_of_head
from kiosk.rules.identity import named_unit_id

MOST_MEMBERS = 50_000

_HEAD = re.compile(
    r"iiif\.io/api/presentation/"
    r'|"@?type"\s*:\s*"(?:sc:)?(?:Manifest|Collection|AnnotationPage)"'
)
_MEMBERS = ("manifests", "collections", "members", "items")


def recognises(name: str, head: bytes) -> bool:
    """Whether it is JSON with the context or the types of IIIF, or bears the suffix of JSON."""
    text = text_of_head(head).lstrip("\ufeff \t\r\n")
    if name.lower().endswith(".json"):
        return True
    return text.startswith(("{", "[")) and bool(_HEAD.search(text))


def read(name: str, stream: BinaryIO) -> Iterator[Item]:
    """One unit a manifest; a collection with one below it for each that it names; total."""
    value = loaded(name, stream.read(MOST_BYTES + 1))
    if isinstance(value, Refusal):
        yield value
        return
    thing = object_of(value)
    kind = type_of(thing)
    if kind == "Collection":
        yield from _collection(name, thing)
    elif kind == "Manifest":
        description = Description(thing, name)
        unit = description.unit(SCHEME)
        yield unit
        yield from description.problems
        yield from in_manifest(thing, name, unit.id)
    elif kind == "AnnotationPage":
        yield from _annotations(name, thing)
    elif not kind and "@context" not in thing:
        yield refusal(
            name, 0, "json-unknown",
            "The file is JSON of no form that is read here.",
            "Ask for one of the formats that are read, such as IIIF, or leave the file out.",
        )  # fmt: skip
    else:
        yield refusal(
            name, 0, "iiif-none",
            "The file holds no manifest and no collection of IIIF.",
            "Deliver the manifest to which it belongs.",
        )  # fmt: skip


def _annotations(name: str, page: dict[str, object]) -> Iterator[Item]:
    """The words of a page that lie beside their manifest; remarks on a picture are no such."""
    empty = True
    for item in in_page(page, name):
        empty = False
        yield item
    if empty:
        yield refusal(
            name, 0, "iiif-none",
            "The file holds remarks on pictures, and no words that stand on a page.",
            "Keep it for those who write the remarks; it is no part of a delivery.",
        )  # fmt: skip


def _collection(name: str, collection: dict[str, object]) -> Iterator[Item]:
    """The collection and those in it, level by level; each that has an id once."""
    top = Description(collection, name)
    unit = top.unit(level="collection")
    yield unit
    yield from top.problems
    seen = {identifier(collection)}
    waiting = [(unit.id, collection)]
    count = 0
    while waiting:
        parent, above = waiting.pop()
        members = (each for key in _MEMBERS for each in list_of(above.get(key)))
        for position, member in enumerate(map(object_of, members)):
            own, kind = identifier(member), type_of(member)
            if kind not in {"Manifest", "Collection"} or not own or own in seen:
                continue
            seen.add(own)
            count += 1
            if count > MOST_MEMBERS:
                yield _too_many(name)
                return
            description = Description(member, name)
            whole = kind == "Manifest" and any(True for _ in canvases(member))
            # What is only named here may come as a file of its own, and is another record then.
            scheme = SCHEME if whole else f"iiif in {unit.id}"
            level = "collection" if kind == "Collection" else "item"
            yield description.unit(scheme, level, parent, position)
            yield from description.problems
            if kind == "Collection":
                waiting.append((named_unit_id(scheme, own), member))


def _too_many(name: str) -> Problem:
    return Problem(
        file=name,
        line=0,
        code="iiif-members",
        message=f"The collection names more than {MOST_MEMBERS} things; the others are left out.",
        remedy="Ask for it in several collections.",
    )
