"""SKOS: the concepts of a thesaurus, in RDF/XML or Turtle.

rdflib reads the statements, from memory alone: it is given the bytes, never an address.
"""

import logging
import math
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, BinaryIO
from urllib.parse import quote

from kiosk.messages import Problem
from kiosk.readers.markup import root_of
from kiosk.readers.reading import Item, Refusal, refusal
from kiosk.readers.strict_xml import strict_elements
from kiosk.records.concept import Concept, Label, LabelKind
from kiosk.records.folding import clean
from kiosk.records.unit import Origin
from kiosk.rules.identity import concept_id

if TYPE_CHECKING:
    from rdflib import Graph
    from rdflib.term import Node, URIRef

# rdflib holds every statement in memory and reads some ten thousand of them a second.
MOST_BYTES = 16 * 1024 * 1024
MOST_DEPTH = 50
MOST_TEXT = 20_000

_TURTLE = re.compile(
    rb"(?:\xef\xbb\xbf)?(?>\s+|#[^\n]*\n)*+(?:@prefix|@base|PREFIX|BASE)\b", re.IGNORECASE
)
_SKOS = b"http://www.w3.org/2004/02/skos/core#"
_UNDERSCORE = re.compile(rb"(xml:lang\s*=\s*[\"'][A-Za-z]{2,3})_")
_LINE = re.compile(r":(\d+):\d+: ")
# What brackets may stand in, and the brackets themselves.
_BRACKETS = re.compile(
    r'"""(?:[^"\\]|\\.|"(?!""))*+(?:"""|\Z)'
    r"|'''(?:[^'\\]|\\.|'(?!''))*+(?:'''|\Z)"
    r'|"(?:[^"\\\n]|\\.)*+["\n]?'
    r"|'(?:[^'\\\n]|\\.)*+['\n]?"
    r"|<[^<>\s]*>|#[^\n]*|[\[(]|[\])]",
    re.DOTALL,
)
_PREFERRED = ("fr", "en", "de", "nl", "")
_POLE, _DATE_LINE = 90.0, 180.0
_CORE = "http://www.w3.org/2004/02/skos/core#"
_XL = "http://www.w3.org/2008/05/skos-xl#"
_WGS = "http://www.w3.org/2003/01/geo/wgs84_pos#"
_RDFS_LABEL = "http://www.w3.org/2000/01/rdf-schema#label"
_LABELS = {
    "prefLabel": LabelKind.PREFERRED,
    "altLabel": LabelKind.ALTERNATIVE,
    "hiddenLabel": LabelKind.HIDDEN,
}
_NOTES = ("definition", "scopeNote", "note", "example", "historyNote")
_MATCHES = ("exactMatch", "closeMatch", "broadMatch", "narrowMatch", "relatedMatch")


def recognises(name: str, head: bytes) -> bool:
    """Whether RDF/XML or Turtle names SKOS, or the file bears the suffix of either."""
    plain = head.replace(b"\x00", b"")
    if root_of(head):
        # Pictures carry RDF too: theirs does not name SKOS.
        return root_of(head) == "rdf" and (_SKOS in plain or name.lower().endswith(".rdf"))
    return name.lower().endswith(".ttl") or bool(_TURTLE.match(plain) and _SKOS in plain)


def read(name: str, stream: BinaryIO) -> Iterator[Item]:
    """One concept each; total."""
    content = stream.read(MOST_BYTES + 1)
    if len(content) > MOST_BYTES:
        yield refusal(
            name,
            0,
            "skos-too-big",
            f"The thesaurus is larger than {MOST_BYTES // 1024 // 1024} MB.",
            "Export it in several parts.",
        )
        return
    is_xml = bool(root_of(content[:65536]))
    refused = _refused_xml(name, stream) if is_xml else _refused_turtle(name, content)
    if refused:
        yield refused
        return
    graph = _parsed(name, content, is_xml=is_xml)
    if isinstance(graph, Refusal):
        yield graph
        return
    yield from _Thesaurus(name, graph).items()


def _refused_xml(name: str, stream: BinaryIO) -> Refusal | None:
    """What is broken, too deep, or declares entities is refused before rdflib sees it."""
    stream.seek(0)
    for step in strict_elements(name, stream):
        if isinstance(step, Refusal):
            return step
        event, element = step
        if event == "end":
            element.clear()
    return None


def _refused_turtle(name: str, content: bytes) -> Refusal | None:
    if not content.strip():
        return refusal(name, 0, "empty", "The file is empty.", "Ask the supplier to send it again.")
    depth = 0
    for found in _BRACKETS.finditer(content.decode("utf-8", "replace")):
        sign = found[0]
        depth += (sign in {"[", "("}) - (sign in {"]", ")"})
        if depth > MOST_DEPTH:
            return refusal(
                name,
                found.string.count("\n", 0, found.start()) + 1,
                "skos-deep",
                f"The brackets are nested too deep: more than {MOST_DEPTH}.",
                "Ask for a plain export.",
            )
    return None


def _parsed(name: str, content: bytes, *, is_xml: bool) -> "Graph | Refusal":
    """The statements of the file, or its refusal with the line at fault."""
    from rdflib import Graph

    graph = Graph()
    # Names that are not whole are made so from the name of the file, not from where it lies.
    base = f"http://delivery.invalid/{quote(name, errors='replace')}/"
    # A value that is no number stays as written; the delivery's words do not belong in a log.
    logging.getLogger("rdflib").setLevel(logging.CRITICAL)
    try:
        if is_xml:
            graph.parse(data=_UNDERSCORE.sub(rb"\1-", content), format="xml", publicID=base)
        else:
            text = content.decode("utf-8-sig")
            graph.parse(data=text, format="turtle", publicID=base)
    except Exception as error:  # noqa: BLE001 - its parsers raise whatever they stumble upon
        return _refusal_of(name, error)
    return graph


def _refusal_of(name: str, error: Exception) -> Refusal:
    lines = getattr(error, "lines", None)
    found = _LINE.search(str(error))
    line = lines + 1 if isinstance(lines, int) else int(found[1]) if found else 0
    why = getattr(error, "_why", None)
    said = clean(why if isinstance(why, str) else str(error))[:200].rstrip(".")
    return refusal(
        name,
        line,
        "skos-syntax",
        f"The statements of the thesaurus cannot be read: {said or type(error).__name__}.",
        "Ask the supplier to correct this place and send it again.",
    )


class _Thesaurus:
    """Reads the concepts of a graph, in the order of their names."""

    def __init__(self, file: str, graph: "Graph") -> None:
        from rdflib import RDF, URIRef

        self._file, self._graph, self._name = file, graph, URIRef
        found = set(graph.subjects(RDF.type, URIRef(f"{_CORE}Concept")))
        self._without_name = sum(not isinstance(each, URIRef) for each in found)
        self._concepts = sorted(each for each in found if isinstance(each, URIRef))
        self._tops: dict[Node, list[str]] = {}
        for scheme, top in graph.subject_objects(URIRef(f"{_CORE}hasTopConcept")):
            self._tops.setdefault(top, []).append(clean(str(scheme)))

    def items(self) -> Iterator[Item]:
        without_label = 0
        for each in self._concepts:
            concept = self._concept(each)
            if concept is None:
                without_label += 1
            else:
                yield concept
        if not self._concepts:
            yield refusal(
                self._file,
                0,
                "skos-none",
                "The file holds no concept of a thesaurus.",
                "Check that it is SKOS, in RDF/XML or Turtle.",
            )
        if self._without_name:
            yield Problem(
                file=self._file,
                line=0,
                code="skos-no-uri",
                message=f"{self._without_name} concepts have no URI and are left out.",
                remedy="Give each its own, so that it is known again.",
                facts={"count": str(self._without_name)},
            )
        if without_label:
            yield Problem(
                file=self._file,
                line=0,
                code="skos-no-label",
                message=f"{without_label} concepts have no label and are left out.",
                remedy="Give each a preferred label.",
                facts={"count": str(without_label)},
            )

    def _concept(self, uri: "URIRef") -> Concept | None:
        labels = self._labels(uri)
        if not labels:
            return None
        latitude, longitude = self._place(uri)
        schemes = (*self._names(uri, "inScheme", "topConceptOf"), *self._tops.get(uri, ()))
        name = clean(str(uri))
        return Concept(
            id=concept_id(name),
            uri=name,
            labels=labels,
            schemes=tuple(dict.fromkeys(schemes)),
            broader=self._names(uri, "broader"),
            narrower=self._names(uri, "narrower"),
            related=self._names(uri, "related"),
            matches=self._names(uri, *_MATCHES),
            notes=tuple(text for _language, text in self._words(uri, *_NOTES)),
            latitude=latitude,
            longitude=longitude,
            origin=Origin(file=self._file, line=0),
        )

    def _labels(self, uri: "URIRef") -> tuple[Label, ...]:
        """Labels by their kind; those of SKOS-XL and of RDFS where SKOS itself has none."""
        found = [
            Label(text=text, language=language, kind=kind)
            for name, kind in _LABELS.items()
            for language, text in self._words(uri, name) or self._extended(uri, name)
        ]
        if not any(label.kind is LabelKind.PREFERRED for label in found):
            plain = self._literals(uri, _RDFS_LABEL)
            found = [*(Label(text=text, language=language) for language, text in plain), *found]
        return tuple(dict.fromkeys(found))

    def _extended(self, uri: "URIRef", name: str) -> list[tuple[str, str]]:
        forms = self._graph.objects(uri, self._name(f"{_XL}{name}"))
        found = (pair for form in forms for pair in self._literals(form, f"{_XL}literalForm"))
        return sorted(found, key=_rank)

    def _words(self, uri: "URIRef", *names: str) -> list[tuple[str, str]]:
        return [pair for name in names for pair in self._literals(uri, f"{_CORE}{name}")]

    def _literals(self, about: "Node", predicate: str) -> list[tuple[str, str]]:
        """Language and text, the languages of the house first."""
        from rdflib import Literal

        found = {
            (each.language or "", clean(str(each)[:MOST_TEXT]))
            for each in self._graph.objects(about, self._name(predicate))
            if isinstance(each, Literal)
        }
        return sorted((pair for pair in found if pair[1]), key=_rank)

    def _names(self, uri: "URIRef", *names: str) -> tuple[str, ...]:
        """The URIs of neighbours, in the order of their names."""
        return tuple(
            dict.fromkeys(
                clean(str(each))
                for name in names
                for each in sorted(
                    other
                    for other in self._graph.objects(uri, self._name(f"{_CORE}{name}"))
                    if isinstance(other, self._name)
                )
            )
        )

    def _place(self, uri: "URIRef") -> tuple[float | None, float | None]:
        """Latitude and longitude of WGS 84, apart or in one; both or none."""
        parts = [self._literals(uri, f"{_WGS}{name}") for name in ("lat", "long")]
        written = [found[0][1] for found in parts if found]
        both = self._literals(uri, f"{_WGS}lat_long")
        if len(written) < len(parts) and both:
            written = both[0][1].split(",")
        if len(written) != len(parts):
            return None, None
        try:
            latitude, longitude = (float(each) for each in written)
        except ValueError:
            return None, None
        if not (math.isfinite(latitude) and math.isfinite(longitude)):
            return None, None
        on_globe = abs(latitude) <= _POLE and abs(longitude) <= _DATE_LINE
        return (latitude, longitude) if on_globe else (None, None)


def _rank(pair: tuple[str, str]) -> tuple[int, str, str]:
    language = pair[0].lower().partition("-")[0]
    place = _PREFERRED.index(language) if language in _PREFERRED else len(_PREFERRED)
    return place, pair[0], pair[1]
