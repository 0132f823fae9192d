"""Why one record is found or not: every word of a search, and by which layer the record meets it.

The rules are those of the engine, on one record alone: a word is met as it was typed, in any field,
or by a form near it in a person's own name; words beside one another also as one joined name.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from index.document import Document
from index.language.stems import stems
from index.language.synonyms import NO_SYNONYMS, Span, Synonyms
from index.names.lexicon import Lexicon, build
from index.names.nearness import letters
from index.names.particles import joinings
from index.query import Leaf, Near, Pattern, Phrase, Prefix, Query, Term, parse
from index.ranking import FIELDS
from index.results import NEAR_LAYERS, Layer
from index.searched import VALUE_END, searched
from kiosk.records.folding import words
from kiosk.records.reference import search_form

SHORTEST_BEGINNING = 3
"""Of fewer letters no near name is begun."""
NAMES = ("name", "forms", "joined")
TEXTS = ("title", "subjects", "text", "pages")
_ORDER = tuple(Layer)
_LAYERS = {"name": Layer.EXACT, "forms": Layer.VARIANT, "joined": Layer.NORMALISED}


@dataclass(frozen=True, slots=True, kw_only=True)
class Met:
    """A part of what was typed, and how the record meets it: by no layer when `layer` is None.

    `form` is the record's own word, `field` the one of `index.ranking.FIELDS` in which it stands,
    `source` the one that wrote the form of name. `letters` are those of a misreading.
    """

    typed: str
    beginning: bool = False
    layer: Layer | None = None
    form: str = ""
    field: str = ""
    source: str = ""
    letters: tuple[str, str] = ("", "")


@dataclass(frozen=True, slots=True, kw_only=True)
class Why:
    """What was read, and how each part is met; `code` says that it is a code of the record."""

    read: Query
    code: bool
    met: tuple[Met, ...]

    @property
    def complete(self) -> bool:
        """Whether the record meets all that was typed."""
        return self.code or all(each.layer for each in self.met)

    @property
    def missing(self) -> str:
        """The form of name that would have been met as typed: without what other fields meet."""
        wanted = [
            each.typed
            for each in self.met
            if each.field in {"", *NAMES} and each.typed.replace(" ", "").isalpha()
        ]
        is_known = all(each.field in NAMES and each.layer not in NEAR_LAYERS for each in self.met)
        return "" if is_known or self.code else " ".join(wanted)


def why(text: str, document: Document, synonyms: Synonyms = NO_SYNONYMS) -> Why:
    """How one record meets a text, in the order of its words."""
    read = parse(text)
    record = _Record(document)
    codes = {search_form(document.reference), *map(search_form, document.identifiers)}
    return Why(
        read=read,
        code=bool(read.code) and read.code in codes,
        met=_met(read.nodes, record, synonyms),
    )


def _met(nodes: Sequence[Leaf], record: "_Record", synonyms: Synonyms) -> tuple[Met, ...]:
    """Each part by itself; then what no word meets: under another name, as joined names."""
    met = [record.met(node) for node in nodes]
    plain = [node.word if isinstance(node, Term) else getattr(node, "start", "") for node in nodes]
    if not all(plain):
        return tuple(met)
    for span in synonyms.spans(plain):
        if all(_is_better(Layer.SYNONYM, each.layer) for each in met[span.start : span.end]):
            for place in range(span.start, span.end):
                met[place] = record.named(met[place], span)
    for start, end, name in joinings(plain):
        unmet = [each for each in met[start:end] if each.layer is None]
        unfinished = isinstance(nodes[end - 1], Prefix)
        whole = record.met(Prefix(name) if unfinished else Term(name))
        if unmet and whole.layer and whole.field in NAMES:
            layer = whole.layer if whole.layer in NEAR_LAYERS else Layer.NORMALISED
            for place in range(start, end):
                met[place] = replace(
                    whole, typed=plain[place], layer=layer, beginning=met[place].beginning
                )
    return tuple(met)


def _is_better(layer: Layer, other: Layer | None) -> bool:
    return other is None or (other in NEAR_LAYERS and _ORDER.index(layer) < _ORDER.index(other))


class _Record:
    """The words of one record by field, and the names among them."""

    def __init__(self, document: Document) -> None:
        self._document = document
        texts = zip(FIELDS, searched(document), strict=True)
        self._fields = {name: [words(value) for value in text.split(VALUE_END)]
                        for name, text in texts}  # fmt: skip

    @cached_property
    def _lexicon(self) -> Lexicon:
        named = {word for name in NAMES for value in self._fields[name] for word in value}
        return Lexicon(build(sorted(named, key=str.encode)))

    def met(self, node: Leaf) -> Met:
        """How one part of the text is met."""
        if isinstance(node, Prefix):
            found = self._as_typed(node.start, re.compile(re.escape(node.start)), beginning=True)
            return found if found.layer else self._nearly(found)
        if isinstance(node, Term):
            found = self._as_typed(node.word, re.compile(re.escape(node.word) + r"\Z"))
            return found if found.layer else self._nearly(found)
        if isinstance(node, Pattern):
            digits = node.digits.replace("?", "[0-9]")
            return self._as_typed(node.digits, re.compile(digits + r"\Z"))
        return self._together(node)

    def _as_typed(self, typed: str, wanted: re.Pattern[str], *, beginning: bool = False) -> Met:
        for name in (*NAMES, *(each for each in FIELDS if each not in NAMES)):
            for place, value in enumerate(self._fields[name]):
                word = next((word for word in value if wanted.match(word)), None)
                if word is not None:
                    layer = Layer.REFERENCE if name == "code" else _LAYERS.get(name, Layer.TEXT)
                    if layer is Layer.EXACT and word != typed:
                        layer = Layer.PREFIX
                    source = self._source(place + 1) if name == "forms" else ""
                    return Met(typed=typed, beginning=beginning, layer=layer, form=word,
                               field=name, source=source)  # fmt: skip
        return Met(typed=typed, beginning=beginning)

    def _nearly(self, unmet: Met) -> Met:
        """By a form near it in the person's own name, or of the word; the surest layer first."""
        if unmet.beginning and len(unmet.typed) < SHORTEST_BEGINNING:
            return unmet
        near = next(iter(self._lexicon.near(unmet.typed, unfinished=unmet.beginning)), None)
        if near is None or _ORDER.index(near.layer) > _ORDER.index(Layer.STEM):
            unmet = self._by_stem(unmet)
        if near is None or unmet.layer:
            return unmet
        form = self._lexicon.word(near.token)
        name, place = self._standing(form)
        return replace(
            unmet,
            layer=near.layer,
            form=form,
            field=name,
            source=self._source(place + 1) if name == "forms" else "",
            letters=letters(unmet.typed, form) if near.layer is Layer.MISREAD else ("", ""),
        )

    def _by_stem(self, unmet: Met) -> Met:
        """By another form of the word in a text."""
        wanted = stems(unmet.typed)
        named = {word for name in NAMES for value in self._fields[name] for word in value}
        for name in TEXTS if wanted else ():
            for value in self._fields[name]:
                for word in value:
                    if word not in named and wanted & stems(word):
                        return replace(unmet, layer=Layer.STEM, form=word, field=name)
        return unmet

    def named(self, met: Met, span: Span) -> Met:
        """By another name of the thing."""
        for name in span.others:
            found = self._together(Phrase(name.words))
            if found.layer:
                return replace(met, layer=Layer.SYNONYM, form=name.text, field=found.field)
        return met

    def _standing(self, word: str) -> tuple[str, int]:
        """The field of names in which a word stands, and in which of its values."""
        return next(
            (name, place)
            for name in NAMES
            for place, value in enumerate(self._fields[name])
            if word in value
        )

    def _together(self, node: Phrase | Near) -> Met:
        """Words in quotes stand side by side, in one value of one field."""
        typed = " ".join(node.words)
        wanted, length = list(node.words), len(node.words)
        for name in FIELDS:
            for value in self._fields[name]:
                if any(value[at : at + length] == wanted for at in range(len(value))):
                    return Met(typed=typed, layer=_LAYERS.get(name, Layer.TEXT), form=typed,
                               field=name)  # fmt: skip
        return Met(typed=typed)

    def _source(self, place: int) -> str:
        names = self._document.names
        return names[place].source if place < len(names) else ""
