"""What an XMP packet says: its properties, whatever form of RDF they were written in."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from lxml import etree

from kiosk.records.letters import decoded
from media.metadata.decoding import paragraphs

MOST_BYTES = 16_000_000
MOST_VALUES = 5_000

RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
_LANGUAGES = ("x-default", "fr", "fr-FR")
_DECLARED = re.compile(rb"<!(?:DOCTYPE|ENTITY)", re.IGNORECASE)
_OPENING = re.compile(rb"<(?P<name>(?:[\w.-]{1,40}:)?(?:xmpmeta|xapmeta|RDF))[\s>]")
_LISTS = frozenset({f"{{{RDF}}}Alt", f"{{{RDF}}}Bag", f"{{{RDF}}}Seq"})
_VALUE, _DESCRIPTION = f"{{{RDF}}}value", f"{{{RDF}}}Description"

Node = etree._Element | str  # noqa: SLF001  # lxml names its class so
"""A property as it stands: an element, or the words of an attribute."""


@dataclass(slots=True)
class Xmp:
    """The properties of a packet by their full name `{namespace}name`."""

    properties: dict[str, Node] = field(default_factory=dict)
    faults: tuple[str, ...] = ()

    def one(self, name: str) -> str:
        """The words of a property: those for everybody, else the French, else the first."""
        return words(self.properties.get(name))

    def many(self, name: str) -> tuple[str, ...]:
        """The words of each value of a property, each once."""
        node = self.properties.get(name)
        return tuple(dict.fromkeys(filter(None, map(words, items(node)))))

    def structures(self, name: str) -> Iterator[dict[str, Node]]:
        """The values of a property that have fields of their own."""
        for item in items(self.properties.get(name)):
            if not isinstance(item, str):
                yield fields(item)


def read(packet: bytes) -> Xmp:
    """Read a packet; total: a broken one is a fault, one with entities is not read at all."""
    if len(packet) > MOST_BYTES:
        return Xmp(faults=("xmp-broken",))
    content, faults = _as_utf8(packet)
    if not content:
        return Xmp()
    if _DECLARED.search(content):
        return Xmp(faults=("xmp-entity",))
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False,
        remove_comments=True, remove_pis=True, encoding="utf-8",
    )  # fmt: skip
    try:
        root = etree.fromstring(_packet(content), parser)
    except (etree.LxmlError, ValueError):
        return Xmp(faults=("xmp-broken",))
    return Xmp(_properties(root), faults)


def _packet(content: bytes) -> bytes:
    """The packet alone: what stands before its first tag and behind its last is no XML."""
    opening = _OPENING.search(content)
    if opening is None:
        return content
    last = content.rfind(b"</" + opening["name"])
    end = content.find(b">", last) if last >= 0 else -1
    return content[opening.start() : end + 1] if end >= 0 else content


def _as_utf8(packet: bytes) -> tuple[bytes, tuple[str, ...]]:
    """The packet in UTF-8; one in UTF-16 bears no mark but the NULs between its letters."""
    start = packet[:64]
    plain = packet
    if b"\x00" in start.rstrip(b"\x00"):
        encoding = "utf-16-be" if start.find(b"\x00") % 2 == 0 else "utf-16-le"
        plain = packet[: len(packet) // 2 * 2].decode(encoding, "ignore").encode("utf-8", "ignore")
    plain = plain.strip(b"\x00 \r\n\t")
    try:
        plain.decode("utf-8")
    except UnicodeDecodeError:
        guessed = decoded(plain)
        text = guessed[0] if guessed else plain.decode("utf-8", "replace")
        return text.encode(), ("xmp-letters",)
    return plain.removeprefix(b"\xef\xbb\xbf"), ()


def _properties(root: etree._Element) -> dict[str, Node]:
    found: dict[str, Node] = {}
    for description in root.iter(_DESCRIPTION):
        above = description.getparent()
        if above is not None and above.tag != f"{{{RDF}}}RDF":
            continue
        for name, node in fields(description).items():
            found.setdefault(name, node)
    return found


def fields(element: etree._Element) -> dict[str, Node]:
    """The fields of a structure, written as attributes or elements, with or without wrapping."""
    found: dict[str, Node] = {}
    wrapped = element.find(_DESCRIPTION)
    for holder in (element, wrapped) if wrapped is not None else (element,):
        for name, value in holder.attrib.items():
            if not str(name).startswith((f"{{{RDF}}}", "{http://www.w3.org/XML/")):
                found.setdefault(str(name), str(value))
        for child in holder:
            if isinstance(child.tag, str) and child is not wrapped:
                found.setdefault(child.tag, child)
    return found


def items(node: Node | None) -> Sequence[Node]:
    """The values of a property: those of its list, else itself."""
    if node is None:
        return []
    if isinstance(node, str):
        return [node]
    for child in node:
        if child.tag in _LISTS:
            return [each for each in child if isinstance(each.tag, str)][:MOST_VALUES]
    return [node]


def words(node: Node | None) -> str:
    """The words of a value; of alternatives those in the language that comes first."""
    values = items(node)
    if not values:
        return ""
    spoken = {
        str(value.get(_LANGUAGE, "")): value for value in reversed(values)
        if not isinstance(value, str)
    }  # fmt: skip
    chosen = next((spoken[each] for each in _LANGUAGES if each in spoken), values[0])
    if isinstance(chosen, str):
        return paragraphs(chosen)
    inner = fields(chosen).get(_VALUE)
    return paragraphs("".join(_own(chosen)) if inner is None else words(inner))


def _own(element: etree._Element) -> Iterator[str]:
    """The words between the tags of an element; those of a structure are none."""
    if len(element) == 0 and element.text:
        yield element.text
