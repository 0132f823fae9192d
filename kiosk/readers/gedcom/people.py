"""What the INDI records of a GEDCOM file say: one agent each.

Left out on purpose, since it is nobody's business (docs/formats.md lists it): religion, health,
causes of death, descriptions of the body, numbers of the state, addresses, telephones, e-mail.
"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice
from pathlib import PureWindowsPath

from kiosk.readers.gedcom.dates import when
from kiosk.readers.gedcom.families import Families
from kiosk.readers.gedcom.lines import MOST_TEXT, Line
from kiosk.readers.gedcom.names import NAMELESS, names_of, titles_of
from kiosk.records.access import AccessCondition, AccessStatus
from kiosk.records.agent import (
    Agent,
    Citation,
    NameForm,
    Property,
    Relation,
    RelationKind,
    Statement,
    Status,
)
from kiosk.records.dating import Dating
from kiosk.records.folding import clean, fold, squeezed
from kiosk.records.own_words import OwnWord, with_own
from kiosk.records.unit import ImageLink, Origin
from kiosk.rules.identity import named_agent_id

MOST_DETAIL = 2_000
MOST_SOURCE = 1_000
# Pictures of one person, and of one record that many people cite.
MOST_IMAGES = 500
MOST_FILES = 50
# Notes of the whole file, each counted as often as it is cited.
MOST_NOTES = 100_000_000

_FACTS = {
    "BIRT": Property.BIRTH,
    "DEAT": Property.DEATH,
    "RESI": Property.RESIDENCE,
    "OCCU": Property.OCCUPATION,
    "NATI": Property.NATIONALITY,
}
_EVENTS: dict[str, OwnWord | None] = {
    "CHR": OwnWord.BAPTISM,
    "BAPM": OwnWord.BAPTISM,
    "CHRA": OwnWord.BAPTISM,
    "BURI": OwnWord.BURIAL,
    "CREM": OwnWord.CREMATION,
    "ADOP": OwnWord.ADOPTION,
    "EDUC": OwnWord.EDUCATION,
    "GRAD": OwnWord.GRADUATION,
    "EMIG": OwnWord.EMIGRATION,
    "IMMI": OwnWord.IMMIGRATION,
    "NATU": OwnWord.NATURALISATION,
    "CENS": OwnWord.CENSUS,
    "RETI": OwnWord.RETIREMENT,
    "PROB": OwnWord.PROBATE,
    "WILL": OwnWord.WILL,
    "TITL": OwnWord.TITLE,
    "MILI": OwnWord.MILITARY_SERVICE,
    "_MILI": OwnWord.MILITARY_SERVICE,
    "_MILT": OwnWord.MILITARY_SERVICE,
    "_DEPL": OwnWord.MILITARY_SERVICE,
    "EVEN": None,
    "FACT": None,
    "_EVEN": None,
    "_FA1": None,
}
_PRIVATE = re.compile(
    r"medic|health|sante|disease|malad|illness|cause of death|cause du deces|\bdna\b|\badn\b"
    r"|relig|social security|securite sociale|krank|ziekte|address|adresse|phone|e-?mail"
)
_PICTURES = (".jpg", ".jpeg", ".png", ".tif", ".tiff", ".gif", ".bmp", ".jp2", ".webp")
_ABSOLUTE = re.compile(r"[A-Za-z]:|[\\/]")
_NETWORK = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+:")


class People:
    """Makes the agents of one file; `faults` counts what is told once for the whole file."""

    def __init__(self, file: str, records: list[Line]) -> None:
        self._file = file
        self._records = {line.xref: line for line in reversed(records) if line.xref}
        self._people = [line for line in records if line.tag == "INDI"]
        self.faults: Counter[str] = Counter()
        self.unread: tuple[str, int] = ("", 0)
        self._notes_left = MOST_NOTES
        # A record may be cited by everybody, and have a thousand lines: each is read once.
        self._titles: dict[str, str] = {}
        self._pictures: dict[str, tuple[ImageLink, ...]] = {}
        refns = Counter(person.said("REFN") for person in self._people)
        self._ids: dict[int, str] = {}
        taken: set[str] = set()
        for person in self._people:
            own = self._own_id(person, refns)
            if own in taken:
                own = named_agent_id(file, f"{person.xref}\x1f{len(taken)}")
            taken.add(own)
            self._ids[person.number] = own
        # A record that comes twice under one xref is pointed to in its first form.
        pointed = {
            line.xref: self._ids[line.number] for line in reversed(self._people) if line.xref
        }
        names = {
            self._ids[person.number]: self._forms(person)[0].inverted for person in self._people
        }
        self.families = Families(records, pointed, names)

    def _own_id(self, person: Line, refns: Counter[str]) -> str:
        """From the person's own universal number, else the file and the number given in it."""
        for tag in ("UID", "_UID"):
            uid = squeezed(person.said(tag))
            if uid:
                return named_agent_id("uid", uid)
        refn = person.said("REFN")
        if refn and refns[refn] == 1:
            return named_agent_id(self._file, f"refn {refn}")
        names = "\x1f".join(line.value for line in person.each("NAME"))
        return named_agent_id(self._file, person.xref or names)

    def agents(self) -> Iterator[Agent]:
        """One agent an INDI record, in the order of the file."""
        for person in self._people:
            yield self._agent(person)

    def _agent(self, person: Line) -> Agent:
        own = self._ids[person.number]
        if not any(line.value.strip(" /\n") for line in person.each("NAME")):
            self.faults["nameless"] += 1
        marriages = tuple(self._marriages(own))
        return Agent(
            id=own,
            reference=clean(person.said("REFN")) or clean(person.xref),
            names=self._forms(person),
            statements=(*self._statements(person), *_titles(person), *marriages),
            sources=tuple(dict.fromkeys(self._sources(person))),
            text=self._text(person, own),
            conditions=tuple(self._conditions(person)),
            images=tuple(islice(dict.fromkeys(self._images(person)), MOST_IMAGES)),
            relations=(*self.families.relations(own), *self._associates(person)),
            identifiers=tuple(
                dict.fromkeys(
                    clean(line.value)
                    for line in person.each("REFN", "UID", "_UID", "EXID")
                    if clean(line.value) and clean(line.value) != clean(person.said("REFN"))
                )
            ),
            origin=Origin(file=self._file, line=person.number),
        )

    # -------------------------------------------------------------------------------- names

    def _forms(self, person: Line) -> tuple[NameForm, ...]:
        cited = {
            line.number: next((said.text for said in self._cited(line)), "")
            for line in person.each("NAME")
        }
        return names_of(person, cited) or (NameForm(surname=NAMELESS),)

    # --------------------------------------------------------------------------- statements

    def _statements(self, person: Line) -> Iterator[Statement]:
        sex = clean(person.said("SEX")).upper()
        if sex in {"M", "F", "X"}:
            yield Statement(property=Property.SEX, value=sex)
        told: Counter[Property] = Counter()
        for line in person.below:
            about = _FACTS.get(line.tag, Property.EVENT)
            if line.tag not in _FACTS and line.tag not in _EVENTS:
                continue
            if not self._may_be_told(line):
                continue
            said = self._statement(line, about)
            if said is None:
                continue
            if about in {Property.BIRTH, Property.DEATH} and told[about]:
                # Nobody is born twice: the one that the file prefers stands first.
                said = replace(said, status=Status.ALTERNATIVE)
            told[about] += 1
            yield said

    def _may_be_told(self, line: Line) -> bool:
        """Whether an event is neither restricted nor private by its kind."""
        if _restriction(line):
            self.faults["restricted"] += 1
            return False
        return not (line.tag not in _FACTS and _PRIVATE.search(fold(line.said("TYPE"))))

    def _statement(self, line: Line, about: Property) -> Statement | None:
        date, until = self._when(line)
        place = clean(line.said("PLAC"))[:MOST_DETAIL]
        given = line.value.strip().upper()
        if given == "N":
            return None
        value = "" if given == "Y" else clean(line.value)[:MOST_DETAIL]
        sources = tuple(self._cited(line))
        kind = clean(line.said("TYPE"))[:MOST_DETAIL]
        note = clean(" ".join(self._notes(line, MOST_DETAIL)))[:MOST_DETAIL]
        detail = note
        if about is Property.EVENT:
            detail = _what(_EVENTS[line.tag], kind, note)
        elif about is Property.BIRTH:
            value = value or (date.written if date else "")
        nothing = not (value or date or until or place or note or sources)
        if nothing and given != "Y":
            return None
        return Statement(
            property=about,
            value=value,
            date=date,
            until=until,
            place=place,
            detail=detail,
            sources=sources,
        )

    def _when(self, line: Line) -> tuple[Dating | None, Dating | None]:
        date, until = when(line.first("DATE"))
        for dating in (date, until):
            if dating and not dating.is_read:
                self.faults["unread"] += 1
                if not self.unread[1]:
                    self.unread = (dating.written, line.number)
        return date, until

    def _marriages(self, own: str) -> Iterator[Statement]:
        for event, what, spouse in self.families.events(own):
            if not self._may_be_told(event):
                continue
            date, until = self._when(event)
            kind = clean(event.said("TYPE"))[:MOST_DETAIL]
            note = clean(" ".join(self._notes(event, MOST_DETAIL)))[:MOST_DETAIL]
            yield Statement(
                property=Property.EVENT,
                value=spouse,
                date=date,
                until=until,
                place=clean(event.said("PLAC"))[:MOST_DETAIL],
                detail=_what(what, kind, note),
                sources=tuple(self._cited(event)),
            )

    # ------------------------------------------------------------------------ words, sources

    def _notes(self, line: Line, most: int) -> Iterator[str]:
        """The notes of a line, those of the file's own note records among them, to a limit."""
        left = min(most, self._notes_left)
        for note in line.each("NOTE", "SNOTE"):
            if left <= 0:
                self.faults["cut"] += 1
                return
            words = note.value
            if note.pointer:
                record = self._records.get(note.pointer)
                if record is None:
                    self.faults["lost"] += 1
                    continue
                words = record.value
            yield words[:left]
            left -= len(words)
            self._notes_left -= len(words)

    def _text(self, person: Line, own: str) -> str:
        """The notes on a person, on the names and on the families: a paragraph a line."""
        lines = [person, *person.each("NAME"), *self.families.of_spouse(own)]
        words: list[str] = []
        left = MOST_TEXT
        for line in lines:
            for note in self._notes(line, left):
                words.extend(filter(None, (clean(part) for part in note.split("\n"))))
                left -= len(note)
        return "\n\n".join(words)

    def _sources(self, person: Line) -> Iterator[Citation]:
        yield from self._cited(person)
        for line in person.each("NAME"):
            yield from self._cited(line)

    def _cited(self, line: Line) -> Iterator[Citation]:
        """The sources that a line cites: title, page, and the words quoted from it."""
        for source in line.each("SOUR"):
            if source.pointer and source.pointer not in self._records:
                self.faults["lost"] += 1
                continue
            title = self._title(source.pointer) if source.pointer else _words(source.value)
            data = source.first("DATA")
            quoted = _words(data.said("TEXT") if data else source.said("TEXT"))
            text = ", ".join(filter(None, (title, _words(source.said("PAGE")))))
            if quoted:
                text = f"{text}: {quoted}" if text else quoted
            if text:
                yield Citation(text=text[:MOST_SOURCE])

    # ------------------------------------------------------------------- rights, files, ties

    def _title(self, pointer: str) -> str:
        """Author and title of a source record."""
        if pointer not in self._titles:
            record = self._records[pointer]
            title = _words(record.said("TITL") or record.said("ABBR")) or pointer
            author = _words(record.said("AUTH"))
            self._titles[pointer] = f"{author}, {title}" if author else title
        return self._titles[pointer]

    def _conditions(self, person: Line) -> Iterator[AccessCondition]:
        restriction = _restriction(person)
        if restriction:
            self.faults["closed"] += 1
            yield AccessCondition(status=AccessStatus.CLOSED, written=f"RESN {restriction}")

    def _images(self, person: Line) -> Iterator[ImageLink]:
        """Pictures of a person and of the events of this life."""
        lines = [person, *(line for line in person.below if line.tag in (*_FACTS, *_EVENTS))]
        for line in lines:
            for cited in line.each("OBJE"):
                if not cited.pointer:
                    yield from self._files(cited)
                elif cited.pointer in self._records:
                    if cited.pointer not in self._pictures:
                        record = self._records[cited.pointer]
                        self._pictures[cited.pointer] = tuple(self._files(record))
                    yield from self._pictures[cited.pointer]
                else:
                    self.faults["lost"] += 1

    def _files(self, record: Line) -> Iterator[ImageLink]:
        if _restriction(record):
            self.faults["restricted"] += 1
            return
        for file in islice(record.each("FILE"), MOST_FILES):
            address = _words(file.value)
            if not address.lower().endswith(_PICTURES):
                self.faults["no-picture"] += bool(address)
                continue
            if _ABSOLUTE.match(address):
                # Where the file lay on somebody's own machine says nothing here.
                address = PureWindowsPath(address).name
            elif not _NETWORK.match(address):
                address = address.replace("\\", "/")
            title = _words(file.said("TITL") or record.said("TITL"))
            yield ImageLink(address=address, title=title)

    def _associates(self, person: Line) -> Iterator[Relation]:
        for line in person.each("ASSO", "ALIA"):
            if not line.pointer:
                continue
            other = self.families.person(line.pointer)
            if other is None:
                self.faults["lost"] += 1
                continue
            kind = RelationKind.IDENTITY if line.tag == "ALIA" else RelationKind.ASSOCIATE
            role = clean(line.said("RELA") or line.said("ROLE"))
            yield Relation(kind=kind, name=other[1], target=other[0], note=role[:MOST_DETAIL])


def _titles(person: Line) -> Iterator[Statement]:
    for title in titles_of(person):
        yield Statement(property=Property.EVENT, value=title, detail=OwnWord.TITLE)


def _what(word: OwnWord | None, kind: str, note: str) -> str:
    """What happened: by a word of ours for a tag that says it, else by the file's own."""
    return with_own(word, note) if word else " – ".join(filter(None, (kind, note)))


def _words(text: str) -> str:
    """A short text in one line."""
    return clean(text[: 2 * MOST_SOURCE])[:MOST_SOURCE]


def _restriction(line: Line) -> str:
    """RESN in its words: confidential, locked, privacy (several in GEDCOM 7)."""
    return _words(line.said("RESN")).lower()
