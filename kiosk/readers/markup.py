"""Words out of markup: the text of an XML element as an archivist would read it aloud.

Names are compared without namespace; nothing recurses, so no nesting is too deep.
"""

import re
from collections.abc import Iterator
from typing import BinaryIO

from lxml import etree

from kiosk.readers.reading import Unnamed
from kiosk.records.folding import clean

MOST_TEXT = 200_000

_BLOCKS = frozenset({"p", "head", "item", "defitem", "row", "label", "chronitem", "blockquote"})


def elements_of(stream: BinaryIO) -> Iterator[tuple[str, etree._Element]]:
    """The starts and ends of elements, streamed: the one way in which delivered XML is parsed.

    Nothing is fetched, no entity is resolved, no limit of the parser is lifted. Raises
    etree.XMLSyntaxError where the bytes are not well-formed.
    """
    yield from etree.iterparse(
        Unnamed(stream),
        events=("start", "end"),
        load_dtd=False,
        no_network=True,
        resolve_entities=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )


def local_name(element: etree._Element) -> str:
    """The name of an element without its namespace; empty for comments and instructions."""
    tag = element.tag
    if not isinstance(tag, str):
        return ""
    return tag.rpartition("}")[2].lower()


def _flow(element: etree._Element, into: list[str]) -> None:
    """The words of an element in order, blocks parted by a blank line; no recursion."""
    for event, node in etree.iterwalk(element, events=("start", "end")):
        name = local_name(node)
        if event == "start":
            into.append(_opening(node, name))
        else:
            if name in _BLOCKS:
                into.append("\n\n")
            if node is not element and node.tail:
                into.append(node.tail)


def _opening(node: etree._Element, name: str) -> str:
    """What an element puts before its children: a break, a link's title, its own words."""
    words = node.text or ""
    if name in _BLOCKS:
        return f"\n\n{words}"
    if name == "lb":
        return f"\n{words}"
    if name in {"ptr", "extptr"} or (name == "archref" and not words):
        return attribute(node, "title") + words
    return words


def text_of(element: etree._Element) -> str:
    """The words of an element as clean paragraphs."""
    parts: list[str] = []
    _flow(element, parts)
    paragraphs = (clean(part) for part in re.split(r"\n\s*\n", "".join(parts)))
    return "\n\n".join(part for part in paragraphs if part)[:MOST_TEXT]


def line_of(element: etree._Element) -> str:
    """The words of an element on one line."""
    return clean(" ".join(element.itertext(etree.Element)))


def attribute(element: etree._Element, name: str) -> str:
    """An attribute whatever its namespace."""
    for key, value in element.attrib.items():
        if str(key).rpartition("}")[2].lower() == name:
            return clean(str(value))
    return ""
