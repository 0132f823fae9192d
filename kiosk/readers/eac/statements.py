"""What an authority record says of a life or a history (EAC-CPF `description`)."""

from dataclasses import dataclass, field, replace

from lxml import etree

from kiosk.readers.markup import attributes, line_of, local_name, text_of
from kiosk.readers.xml_dates import Span, spans
from kiosk.records.agent import AgentKind, Citation, Property, Statement
from kiosk.records.folding import fold
from kiosk.records.own_words import OwnWord, with_own
from kiosk.rules.own_marks import marked_statement

MOST_STATEMENTS = 20_000

# Groups that hold nothing but several of one kind.
_GROUPS = frozenset(
    {
        "functions", "legalstatuses", "localdescriptions", "mandates", "occupations", "places",
    }
)  # fmt: skip
# Parts that are told as text, in their order.
_TEXTS = frozenset({"bioghist", "descriptivenote", "generalcontext", "structureorgenealogy"})
_TERMS: dict[str, tuple[Property, str]] = {
    "occupation": (Property.OCCUPATION, ""),
    "function": (Property.FUNCTION, ""),
    "legalstatus": (Property.EVENT, OwnWord.LEGAL_STATUS),
    "mandate": (Property.EVENT, OwnWord.MANDATE),
}
_PLACES_OF_A_LIFE = {
    "birth": Property.BIRTH,
    "place of birth": Property.BIRTH,
    "naissance": Property.BIRTH,
    "lieu de naissance": Property.BIRTH,
    "death": Property.DEATH,
    "place of death": Property.DEATH,
    "deces": Property.DEATH,
    "lieu de deces": Property.DEATH,
    "mort": Property.DEATH,
    "lieu de mort": Property.DEATH,
    "domicile": Property.RESIDENCE,
    "residence": Property.RESIDENCE,
}
_LOCAL = {
    "gender": Property.SEX,
    "sex": Property.SEX,
    "sexe": Property.SEX,
    "nationality": Property.NATIONALITY,
    "nationalite": Property.NATIONALITY,
    "citizenship": Property.NATIONALITY,
    "citoyennete": Property.NATIONALITY,
}
# What nobody may be asked for: it is not taken in, whoever wrote it down.
_PRIVATE = ("confession", "ethni", "health", "religi", "sante", "sexual", "race")


@dataclass(slots=True)
class Description:
    """Gathers the statements and the text of one record."""

    kind: AgentKind
    statements: list[Statement] = field(default_factory=list)
    lists: list[str] = field(default_factory=list)
    _texts: list[str] = field(default_factory=list)

    @property
    def text(self) -> str:
        """What is told, paragraphs parted by a blank line."""
        return "\n\n".join(self._texts)

    def take(self, element: etree._Element) -> None:
        """One part of the description; a group of parts is opened."""
        name = local_name(element)
        parts = list(element) if name in _GROUPS else [element]
        for part in parts:
            name = local_name(part)
            mark = attributes(part).get("localtype", "")
            if mark.startswith("kiosk:"):
                self._marked(part, mark)
            elif name == "existdates":
                self._exists(part)
            elif name == "place":
                self._place(part)
            elif name in _TERMS:
                self._term(part, *_TERMS[name])
            elif name == "localdescription":
                self._local(part)
            elif name in _TEXTS:
                self._told(part)

    def _marked(self, element: etree._Element, mark: str) -> None:
        """A statement or list as our own exports tell it; what is said again is passed over."""
        found = _Parts(element)
        if mark == "kiosk:list":
            self.lists.extend(filter(None, (found.line("term"),)))
        said = marked_statement(mark)
        if said is None:
            return
        span = next(iter(found.spans), Span())
        self._add(
            Statement(
                property=said.property,
                value=found.line("term"),
                group=said.group,
                date=span.start,
                until=span.end,
                place=found.lines("placeentry"),
                stage=said.stage,
                detail=with_own(said.word, found.note),
                status=said.status,
                sources=found.citations,
            )
        )

    def _add(self, statement: Statement) -> None:
        if len(self.statements) < MOST_STATEMENTS:
            self.statements.append(statement)

    # ---------------------------------------------------------------------------- dates

    def _exists(self, element: etree._Element) -> None:
        """Birth and death of a person; the time of a family or body."""
        for span in spans(element):
            if self.kind is not AgentKind.PERSON or span.single:
                self._add(Statement(property=Property.EXISTENCE, date=span.whole))
                continue
            if span.start:
                self._add(Statement(property=Property.BIRTH, date=span.start))
            # `open`, `…`, `?`: an end that cannot be read as a date is no death.
            if span.end and (span.end.earliest or span.end.latest):
                self._add(Statement(property=Property.DEATH, date=span.end))

    # --------------------------------------------------------------------------- places

    def _place(self, element: etree._Element) -> None:
        found = _Parts(element)
        role = found.line("placerole")
        places = found.lines("placeentry")
        about = Property.PLACE
        if self.kind is AgentKind.PERSON:
            about = _PLACES_OF_A_LIFE.get(fold(role), Property.PLACE)
        detail = "" if about is not Property.PLACE else role
        if about in {Property.BIRTH, Property.DEATH} and not found.spans:
            self._place_of(about, places, found)
            return
        self._state(found, about, value=found.line("address"), place=places, detail=detail)

    def _place_of(self, about: Property, place: str, found: "_Parts") -> None:
        """The place of a birth or death whose day stands among the dates of existence."""
        for number, said in enumerate(self.statements):
            if said.property is about and not said.place:
                self.statements[number] = replace(
                    said, place=place, detail=found.note, sources=found.citations
                )
                return
        if about is Property.BIRTH or place:
            self._state(found, about, value="", place=place, detail="")

    # ---------------------------------------------------------------------------- terms

    def _term(self, element: etree._Element, about: Property, detail: str) -> None:
        found = _Parts(element)
        value = found.line("term") or found.line("items")
        self._state(found, about, value=value, place=found.lines("placeentry"), detail=detail)

    def _local(self, element: etree._Element) -> None:
        found = _Parts(element)
        what = attributes(element).get("localtype", "")
        folded = fold(what)
        if any(word in folded for word in _PRIVATE):
            return
        about = _LOCAL.get(folded, Property.EVENT)
        value = found.line("term")
        self._state(
            found,
            about,
            value=value,
            place=found.lines("placeentry"),
            detail=what if about is Property.EVENT else "",
        )

    def _state(
        self, found: "_Parts", about: Property, *, value: str, place: str, detail: str
    ) -> None:
        """One statement for each of its dates; one without date when there is none."""
        note = found.note
        if not value:
            value, note = note, ""
        if not (value or place):
            return
        words = "\n\n".join(filter(None, (detail, note)))
        for span in found.spans or [Span()]:
            self._add(
                Statement(
                    property=about,
                    value=value,
                    date=span.start,
                    until=span.end,
                    place=place,
                    detail=words,
                    sources=found.citations,
                )
            )

    # ----------------------------------------------------------------------------- text

    def _told(self, element: etree._Element) -> None:
        """A text as told; the entries of a chronology are statements, each with its date."""
        for chronology in list(element.iter()):
            if local_name(chronology) != "chronlist":
                continue
            for item in chronology:
                if local_name(item) == "chronitem":
                    self._happened(item)
                    chronology.remove(item)
        words = text_under(element)
        if words:
            self._texts.append(words)

    def _happened(self, element: etree._Element) -> None:
        found = _Parts(element)
        value = found.lines("event")
        place = found.lines("placeentry")
        if value or place or found.spans:
            self._state(found, Property.EVENT, value=value or place, place=place, detail="")


class _Parts:
    """The parts of one statement: its words by name, its dates, its note, its sources."""

    def __init__(self, element: etree._Element) -> None:
        self._words: dict[str, list[str]] = {}
        cited = []
        for part in element:
            name = local_name(part)
            words = line_of(part)
            if name == "citation" and len(part) and _own(part[0]):
                cited.extend(_own_citations(part))
            elif name == "citation":
                words = words or attributes(part).get("href", "")
                cited += [Citation(text=words)] if words else []
            elif name in {"list", "outline"}:
                self._words.setdefault("items", []).append(text_of(part))
            elif name == "descriptivenote":
                self._words.setdefault(name, []).append(text_of(part))
            elif words:
                self._words.setdefault(name, []).append(words)
        self.citations = tuple(cited)
        self.spans = list(spans(element))

    def line(self, name: str) -> str:
        """The first words under a name."""
        return next(iter(self._words.get(name, ())), "")

    def lines(self, name: str) -> str:
        """All words under a name."""
        return ", ".join(self._words.get(name, ()))

    @property
    def note(self) -> str:
        """What is noted of it, and lists that stand beside its term."""
        noted = list(self._words.get("descriptivenote", ()))
        if "term" in self._words:
            noted += self._words.get("items", ())
        return "\n\n".join(filter(None, noted))


def _own(element: etree._Element) -> str:
    """What our own exports say that an element is."""
    mark = attributes(element).get("localtype", "")
    return mark if mark.startswith("kiosk:") else ""


def _own_citations(element: etree._Element) -> list[Citation]:
    """Sources one by one, each with its code, as our own exports tell them."""
    found: list[Citation] = []
    for part in element:
        words = line_of(part)
        if _own(part) == "kiosk:source" and words:
            found.append(Citation(text=words))
        elif _own(part) == "kiosk:reference" and found:
            found[-1] = replace(found[-1], reference=words)
    return found


def text_under(element: etree._Element) -> str:
    """The words of an element in paragraphs, and the addresses of citations without words."""
    addresses = [
        attributes(cited).get("href", "")
        for cited in element.iter()
        if local_name(cited) == "citation" and not line_of(cited)
    ]
    return "\n\n".join(filter(None, (text_of(element), *addresses)))
