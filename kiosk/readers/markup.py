"""Words out of markup: the text of an XML element as an archivist would read it aloud.

Names are compared without namespace and in small letters; nothing recurses, so no nesting is too
deep. Most elements hold text alone: that case is looked at first and costs least.
"""

import html
import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import BinaryIO, Generic, Literal, TypeVar

from lxml import etree

from kiosk.readers.reading import Unnamed
from kiosk.records.folding import clean

MOST_TEXT = 200_000

_BLOCKS = frozenset(
    {
        "blockquote", "chronitem", "defitem", "head", "indexentry", "item", "label", "p", "quote",
        "row",
    }
)  # fmt: skip
# What stands within a sentence: no space belongs between it and the letters around it.
_INLINE = frozenset(
    {
        "abbr", "bibref", "corpname", "date", "emph", "expan", "extref", "famname",
        "footnote", "foreign", "function", "genreform", "geogname", "name", "num", "occupation",
        "persname", "ref", "span", "subject", "title",
    }
)  # fmt: skip
_BREAKS = frozenset({"p", "block"})
_PLAIN = frozenset({"p", "block", "inline"})
# What parts the words of an element from those before it.
_BEFORE = {None: " ", "p": "\n\n", "block": "\n\n", "lb": "\n", "entry": " | "}
# Names in parts are read as in an index, terms in parts as subject headings are.
_TERMS = frozenset({"function", "genreform", "geogname", "occupation", "subject"})
_CLOSING_MARKS = (",", ".", ";", ":", ")", "]", "!", "?", "…", "’")
_ASIDE = re.compile(
    rb"<!--.*?(?:-->|\Z)|<\?.*?(?:\?>|\Z)|<!DOCTYPE[^\[>]*(?:\[.*?(?:\]\s*>|\Z)|>|\Z)",
    re.IGNORECASE | re.DOTALL,
)
_ROOT = re.compile(rb"<(?:[A-Za-z_][\w.-]*:)?([A-Za-z_][\w.-]*)")
_PARAGRAPHS = re.compile(r"\n\s*\n")


def without_asides(head: bytes) -> bytes:
    """The first bytes of an XML file without comments, instructions, DOCTYPE and NUL bytes."""
    return _ASIDE.sub(b"", head.replace(b"\x00", b""))


def root_of(head: bytes) -> str:
    """The name of the root element as the first bytes show it; empty when they do not."""
    found = _ROOT.match(without_asides(head).lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n"))
    return found[1].decode("ascii").lower() if found else ""


def elements_of(
    stream: BinaryIO,
    events: Sequence[Literal["start", "end"]] = ("start", "end"),
    tag: Sequence[str] | None = None,
) -> Iterator[tuple[str, etree._Element]]:
    """The starts and ends of elements, streamed: the one way in which delivered XML is parsed.

    With `tag` only these are given; the others wait in the tree for whoever holds them. Nothing
    is fetched, no entity is resolved, no limit of the parser is lifted. Raises
    etree.XMLSyntaxError where the bytes are not well-formed.
    """
    return etree.iterparse(
        Unnamed(stream),
        events=tuple(events),
        tag=tag,
        load_dtd=False,
        no_network=True,
        resolve_entities=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )


_Said = TypeVar("_Said")
# A file may hold any number of names; no more of them than this are remembered.
_MOST_NAMES = 4096


class ByName(dict[object, _Said | None], Generic[_Said]):
    """What a table says of an element, found by its tag as the parser gives it.

    The table speaks of local names; that of an entity, which has no name, is the empty one.
    Looking a tag up costs a fifth of taking its local name, and a reader does it for every
    element.
    """

    def __init__(self, table: Mapping[str, _Said]) -> None:
        super().__init__()
        self._table = dict(table)

    def __missing__(self, tag: object) -> _Said | None:
        """A tag met for the first time, or again after a file of too many names."""
        said = self._table.get(_local(tag) if isinstance(tag, str) else "")
        if len(self) >= _MOST_NAMES:
            self.clear()
        self[tag] = said
        return said


# How an element stands in a text; of those that are not named here, a space apart.
_KINDS = ByName(
    dict.fromkeys(_INLINE, "inline")
    | dict.fromkeys(_BLOCKS, "block")
    | dict.fromkeys(("ptr", "extptr"), "pointer")
    | {"": "entity", "part": "part"}
    | {"p": "p", "lb": "lb", "entry": "entry", "archref": "archref"}
)


@lru_cache(maxsize=_MOST_NAMES)
def _local(tag: str) -> str:
    return tag.rpartition("}")[2].lower()


def local_name(element: etree._Element) -> str:
    """The name of an element without its namespace; empty for comments and instructions."""
    tag = element.tag
    return _local(tag) if isinstance(tag, str) else ""


def attribute(element: etree._Element, name: str) -> str:
    """An attribute whatever its namespace."""
    value = element.get(name)
    if value is not None:
        return clean(value)
    for key, other in element.items():
        if _local(key) == name:
            return clean(other)
    return ""


def attributes(element: etree._Element) -> dict[str, str]:
    """All attributes of an element by their local names."""
    return {_local(key): clean(value) for key, value in element.items()}


def raw_attributes(element: etree._Element) -> dict[str, str]:
    """The same as written, for whoever compares them and cleans what he shows."""
    said = element.items()
    return {_local(key): value for key, value in said} if said else {}


def line_of(element: etree._Element) -> str:
    """The words of an element on one line."""
    inner = len(element)
    if not inner:
        return clean(element.text or "")
    if inner == 1:
        child = element[0]
        if not len(child) and _blank(element.text) and _blank(child.tail):
            kind = _KINDS[child.tag]
            plain = kind is None or kind in _PLAIN
            return clean((child.text or "") if plain else _opening(child, kind))
    return clean("".join(_shallow(element) or _flow(element)))


def _blank(words: str | None) -> bool:
    return words is None or words.isspace()


def text_of(element: etree._Element) -> str:
    """The words of an element as clean paragraphs."""
    plain = plain_text_of(element)
    if plain is not None:
        return plain
    return _joined([clean(part) for part in _PARAGRAPHS.split("".join(_flow(element)))])


def plain_text_of(element: etree._Element) -> str | None:
    """The paragraphs of an element that holds nothing else; None where there is more to it."""
    paragraphs = _plain_paragraphs(element)
    return None if paragraphs is None else _joined(paragraphs)


def _joined(paragraphs: list[str]) -> str:
    return "\n\n".join([part for part in paragraphs if part])[:MOST_TEXT]


def _plain_paragraphs(element: etree._Element) -> list[str] | None:
    """The paragraphs of an element that holds nothing else; None where there is more to it."""
    words = element.text
    paragraphs = [] if not words or words.isspace() else [clean(words)]
    for child in element:
        if len(child) or _KINDS[child.tag] != "p":
            return None
        tail = child.tail
        if tail and not tail.isspace():
            return None
        words = child.text
        if words:
            paragraphs.append(clean(words))
    return paragraphs


def _shallow(element: etree._Element) -> list[str] | None:
    """The words of an element whose children hold words only; None where they hold more."""
    into = [element.text or ""]
    for child in element:
        kind = _KINDS[child.tag]
        if len(child) or kind == "part":
            return None
        tail = child.tail
        if kind == "inline":
            into.append(child.text or "")
            into.append(tail or " ")
        elif kind is None and not tail:
            into.append(f" {child.text or ''} ")
        else:
            into.append(_opening(child, kind))
            into.append(_closing(child, kind))
    return into


def _flow(element: etree._Element) -> list[str]:
    """The words of an element in order, blocks parted by a blank line."""
    into = [_opening(element, _KINDS[element.tag])]
    inside = [(element, _children(element))]
    while inside:
        node, children = inside[-1]
        child = next(children, None)
        if child is not None:
            into.append(_opening(child, _KINDS[child.tag]))
            inside.append((child, _children(child)))
            continue
        inside.pop()
        into.append(_closing(node, _KINDS[node.tag]) if inside else "\n\n")
    return into


def _children(node: etree._Element) -> Iterator[etree._Element]:
    """What is still to be read below a node: nothing where its opening has said all of it."""
    return iter(()) if in_parts(node) or not isinstance(node.tag, str) else iter(node)


def _opening(node: etree._Element, kind: str | None) -> str:
    """What an element puts before its children: a break, a link's title, its own words."""
    if in_parts(node):
        return name_in_parts(node)
    words = node.text or ""
    if kind == "pointer" or (kind == "archref" and not words):
        said = attributes(node)
        return (said.get("title") or said.get("linktitle") or "") + words
    if kind == "entity":
        # A letter written as an entity of HTML is that letter; any other is kept as written.
        return html.unescape(words)
    if kind == "entry" and node.getprevious() is None:
        return words
    return f"{_BEFORE.get(kind, '')}{words}"


def _closing(node: etree._Element, kind: str | None) -> str:
    """What follows an element: a break or a space where one belongs, and the words after it."""
    tail = node.tail
    if kind in _BREAKS:
        return f"\n\n{tail or ''}"
    if tail is None:
        # Within a sentence the last element of another ends as that one does.
        apart = kind is None or (kind != "entity" and node.getnext() is not None)
        return " " if apart else ""
    if kind is None and not tail[0].isspace() and not tail.startswith(_CLOSING_MARKS):
        return f" {tail}"
    return tail


def in_parts(element: etree._Element) -> bool:
    """Whether a name or term is given in parts (EAD3 `part`)."""
    return len(element) > 0 and local_name(element[0]) == "part"


def name_in_parts(element: etree._Element) -> str:
    """A name or term given in parts, as an index prints it."""
    parts = (clean("".join(part.itertext(etree.Element))) for part in element)
    between = " -- " if local_name(element) in _TERMS else ", "
    return between.join(part for part in parts if part)
