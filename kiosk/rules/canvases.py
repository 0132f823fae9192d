"""The pictures of a record when descriptions and pictures come in several deliveries."""

import re
from collections.abc import Sequence
from dataclasses import replace

from kiosk.records.canvas import Canvas
from kiosk.records.reference import sort_key
from kiosk.records.unit import Element, ImageLink, Passage, Unit

_ESCAPED = re.compile(rb"%([0-9A-Fa-f]{2})")
_UTF_8 = ("utf-8", "replace")


def base_name(path: str) -> str:
    """The name of a file without its folders, as two deliveries are compared."""
    return path.replace("\\", "/").rsplit("/", 1)[-1].lower()


def cited_name(address: str) -> str:
    """The same of a file as a description cites it: perhaps as an address of the web."""
    if "%" not in address:
        return base_name(address)
    plain = _ESCAPED.sub(lambda sign: bytes.fromhex(sign[1].decode()), address.encode(*_UTF_8))
    return base_name(plain.decode(*_UTF_8))


def bare_name(path: str) -> str:
    """The name of a file without its folders and its suffix, as a page text may name a picture."""
    return base_name(path).rsplit(".", 1)[0]


def described(canvases: Sequence[Canvas], links: Sequence[ImageLink]) -> tuple[Canvas, ...]:
    """The canvases under the words and the veil that a description gives their files.

    A description may come before its pictures or after them, and say later that one is hard.
    """
    by_name = {cited_name(link.address): link for link in links}
    found = []
    for canvas in canvases:
        link = by_name.get(base_name(canvas.master))
        if link is not None:
            canvas = replace(canvas, alternative=link.title, veil=link.veil)  # noqa: PLW2901  # the same page
        found.append(canvas)
    return tuple(found)


def joined(
    earlier: Sequence[Canvas], fresh: Sequence[Canvas], links: Sequence[ImageLink]
) -> tuple[Canvas, ...]:
    """The pictures a record had and those that came later for it, each page once.

    A file of the same name replaces the earlier one; the same bytes keep the text they had. The
    order is that of the description where it cites them, else that of the names of the files.
    """
    known = {(canvas.digest, canvas.frame): canvas for canvas in earlier}
    came = []
    for canvas in fresh:
        before = known.get((canvas.digest, canvas.frame))
        came.append(replace(before, text=canvas.text or before.text) if before else canvas)
    pages = {(canvas.digest, canvas.frame) for canvas in came}
    files = {base_name(canvas.master) for canvas in fresh}
    kept = [
        canvas
        for canvas in earlier
        if (canvas.digest, canvas.frame) not in pages and base_name(canvas.master) not in files
    ]
    places = {cited_name(link.address): place for place, link in enumerate(links)}

    def order(canvas: Canvas) -> tuple[int, str, int]:
        name = base_name(canvas.master)
        return places.get(name, len(places)), sort_key(name), canvas.frame

    return described(sorted([*kept, *came], key=order), links)


def with_words_alone(unit: Unit) -> Unit:
    """The unit with the words of pages that have no picture among its passages, to be read there.

    A page is shown by its picture; words of which none came would be nowhere.
    """
    words = tuple(
        Passage(element=Element.TRANSCRIPTION, text=canvas.text.text, heading=f"p. {canvas.label}")
        for canvas in unit.canvases
        if canvas.text is not None and not canvas.digest
    )
    if not words:
        return unit
    return replace(
        unit,
        passages=(*unit.passages, *words),
        canvases=tuple(canvas for canvas in unit.canvases if canvas.digest),
    )
