"""The words of a TEI text as one reads it: regularised, without what was struck out.

Nothing recurses: the text is walked from element to element.
"""

import re
from collections.abc import Callable, Iterator
from itertools import islice

from lxml import etree

from kiosk.readers.markup import attribute, local_name
from kiosk.records.folding import clean

MOST_TEXT = 200_000
GAP = "[…]"
_PARAGRAPH = "\u2029"

_BLOCKS = frozenset(
    {"p", "head", "opener", "closer", "salute", "signed", "dateline", "addrline", "l", "lg"}
    | {"div", "item", "ab", "postscript", "argument", "epigraph", "trailer", "table", "row"}
    | {"fw", "quote", "sp", "speaker", "stage", "list", "title", "byline", "address", "stamp"}
)
# A title or an address is a block in the head of a letter, and words within a sentence.
_INLINE_IN = frozenset({"p", "l", "bibl", "note", "head", "signed", "salute", "cell"})
_UNREAD = frozenset({"del", "surplus", "metamark", "note", "facsimile", "teiheader", "figdesc"})
_LESS = frozenset({"abbr", "orig", "sic", "am"})
_BETTER = frozenset({"expan", "reg", "corr", "ex"})
_MOST_READINGS = 20
_READINGS = frozenset({"subst", "choice", "app"})
_HYPHEN = re.compile(r"[-\u00ad\u2010¬]\s*\Z")


def text_in(element: etree._Element, skip: Callable[[etree._Element], bool] | None = None) -> str:
    """The words of an element: blocks parted by a blank line, pages marked `[p. 2]`."""
    parts: list[str] = []
    walker = etree.iterwalk(element, events=("start", "end"))
    for event, node in walker:
        name = local_name(node)
        if event == "end":
            if name in _BLOCKS and not _inline(node, name):
                parts.append(_PARAGRAPH)
        elif node is not element and (_unread(node, name) or (skip is not None and skip(node))):
            walker.skip_subtree()
            continue
        else:
            _open(node, name, parts)
        if event == "end" and node is not element:
            _tail(node, parts)
    return _paragraphs("".join(parts))


def _unread(node: etree._Element, name: str) -> bool:
    if name in _LESS:
        above = node.getparent()
        # No choice has more readings; looking through thousands for each of them would never end.
        others = () if above is None else islice(above, _MOST_READINGS)
        return any(local_name(child) in _BETTER for child in others)
    return name in _UNREAD or not name


def _open(node: etree._Element, name: str, parts: list[str]) -> None:
    """What an element puts before its children."""
    if name == "lb":
        _break(node, parts)
    elif name in {"cb", "space", "milestone"}:
        parts.append(" ")
    elif name == "pb":
        number = attribute(node, "n")
        parts.append(f" [p. {number}] " if number else " [p.] ")
    elif name == "gap":
        parts.append(GAP)
    elif name in _BLOCKS and not _inline(node, name):
        parts.append(_PARAGRAPH)
    elif name in {"cell", "date"} and not node.text:
        parts.append(" ")
    parts.append(_said(node, node.text))


def _break(node: etree._Element, parts: list[str]) -> None:
    """A line ends: a space, or nothing where the word goes on (`break="no"`)."""
    if attribute(node, "break") != "no":
        parts.append(" ")
    elif parts:
        parts[-1] = _HYPHEN.sub("", parts[-1])


def _tail(node: etree._Element, parts: list[str]) -> None:
    parts.append(_said(node.getparent(), node.tail))


def _said(above: etree._Element | None, words: str | None) -> str:
    """The words in an element; between the readings of one place a gap is for the eye only."""
    if words and above is not None and local_name(above) in _READINGS and words.isspace():
        return ""
    return words or ""


def _inline(node: etree._Element, name: str) -> bool:
    if name not in {"title", "address", "stamp", "quote"}:
        return False
    above = node.getparent()
    return above is not None and local_name(above) in _INLINE_IN


def _paragraphs(text: str) -> str:
    found = (clean(part) for part in text[: 2 * MOST_TEXT].split(_PARAGRAPH))
    return "\n\n".join(part for part in found if part)[:MOST_TEXT]


def line_in(element: etree._Element, skip: Callable[[etree._Element], bool] | None = None) -> str:
    """The words of an element on one line."""
    return " ".join(text_in(element, skip).split())


def below(element: etree._Element, *path: str) -> list[etree._Element]:
    """The elements at the end of a path of names, whatever their namespace."""
    found = [element]
    for name in path:
        found = [child for each in found for child in each if local_name(child) == name]
    return found


def within(element: etree._Element, *names: str) -> Iterator[etree._Element]:
    """All elements of some names, at any depth."""
    return (each for each in element.iter(etree.Element) if local_name(each) in names)
