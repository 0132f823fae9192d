"""The unit that a catalogue record describes: one document of a library."""

from collections.abc import Iterator

from kiosk.messages import Problem, Severity
from kiosk.readers.marc import tables
from kiosk.readers.marc.decoding import plain
from kiosk.readers.marc.entry import Entry, Field
from kiosk.records.access import AccessCondition, AccessStatus
from kiosk.records.dating import Dating, dated
from kiosk.records.folding import clean
from kiosk.records.own_words import OwnWord
from kiosk.records.unit import (
    AccessPoint,
    AccessPointKind,
    Element,
    Kind,
    Origin,
    Passage,
    Unit,
)
from kiosk.rules.conditions import understood
from kiosk.rules.identity import named_unit_id
from kiosk.rules.kinds import kind_of

MOST_TITLE = 2_000
MOST_TEXT = 200_000
_KINDS = {"e": Kind.MAP, "f": Kind.MAP, "r": Kind.OBJECT}
# Leader, place 6: the kind of record.
_TYPE = 6
_STOPS = " /:;,="
_SILENT = {"", "und", "zxx", "mul", "|||"}


def unit_of(entry: Entry, file: str, taken: set[str]) -> tuple[Unit, list[Problem]]:
    """The unit, and what could not be told of it; `taken` holds the ids given in this file."""
    told = _Description(entry, file)
    reference, others = told.codes()
    unit = Unit(
        id=_own_id(entry, file, told.title(), taken),
        reference=reference,
        title=told.title(),
        level="item",
        kind=told.kind(),
        dates=told.dates(),
        extent=told.extent(),
        creators=told.creators(),
        passages=tuple(told.passages()),
        languages=told.languages(),
        access_points=tuple(dict.fromkeys(told.points())),
        identifiers=others,
        conditions=told.conditions(),
        origin=Origin(file=file, line=entry.line),
    )
    return unit, told.problems


def _own_id(entry: Entry, file: str, title: str, taken: set[str]) -> str:
    """From the control number and who gave it, else the file and the title; told apart."""
    control = clean(entry.control("001"))
    scheme = f"marc {clean(entry.control('003'))}" if control else f"marc {file}"
    base = control or title
    own, times = named_unit_id(scheme, base), 1
    while own in taken:
        times += 1
        own = named_unit_id(scheme, f"{base}\x1f{times}")
    taken.add(own)
    return own


class _Description:
    """Reads one record by the tables of its format."""

    def __init__(self, entry: Entry, file: str) -> None:
        self._entry, self._file, self._uni = entry, file, entry.unimarc
        self.problems: list[Problem] = []

    # -------------------------------------------------------------------------------- title

    def title(self) -> str:
        """Title proper, other title and responsibility, with the signs of ISBD between them."""
        wanted = "adefghi" if self._uni else "abcnp"
        # A title cut over several fields is one title (a few programs write it so).
        parts = [
            (code, words)
            for one in self._entry.each("200" if self._uni else "245")
            for code, words in one.subfields
            if code in wanted
        ]
        return _joined(parts, tables.SIGNS[self._uni])[:MOST_TITLE]

    # --------------------------------------------------------------------- people and terms

    def creators(self) -> tuple[str, ...]:
        """Those under whose name it stands."""
        wanted = tables.CREATORS_UNI if self._uni else tables.CREATORS_21
        names = (self._name(one, wanted[one.tag]) for one in self._entry.each(*wanted))
        return tuple(dict.fromkeys(name for name in names if name))

    def points(self) -> Iterator[AccessPoint]:
        """Names and terms under which it can be found."""
        wanted = tables.POINTS_UNI if self._uni else tables.POINTS_21
        for one in self._entry.each(*wanted):
            kind, codes = wanted[one.tag]
            words = self._heading(one, kind, codes)
            if words:
                role = clean(" ".join(one.parts("4" if self._uni else "e"))).rstrip(_STOPS + ".")
                yield AccessPoint(kind=kind, text=words, role=role)

    def _heading(self, one: Field, kind: AccessPointKind, codes: str) -> str:
        """A heading and its subdivisions, a dash between them."""
        divided = tables.SUBDIVISIONS[self._uni] if one.tag.startswith("6") else ""
        below = [clean(part).rstrip(".") for part in one.parts(divided)]
        main = self._name(one, "".join(code for code in codes if code not in divided))
        if kind in {AccessPointKind.SUBJECT, AccessPointKind.GENREFORM, AccessPointKind.GEOGNAME}:
            main = main.rstrip(".")
        return " – ".join(filter(None, (main, *below)))

    def _name(self, one: Field, codes: str) -> str:
        """The parts of a name; UNIMARC leaves the comma before the given name to the reader."""
        name = ""
        for code, words in one.subfields:
            said = clean(plain(words)) if code in codes else ""
            if not said:
                continue
            if not name or said.startswith((",", ";")):
                name += said
            elif self._uni and code in "bfc" and one.tag[1:] != "10":
                name += f", {said}"
            else:
                name += f" {said}"
        return _unstopped(name.rstrip(_STOPS))

    # ------------------------------------------------------------------------ dates and form

    def dates(self) -> tuple[Dating, ...]:
        """The date of publication as printed, else the year that the record is coded with."""
        tags, _names, code = tables.PUBLISHERS[self._uni]
        written = [
            said
            for one in self._entry.each(*tags)
            for part in one.parts(code)
            if (said := clean(part).rstrip(_STOPS + "."))
        ]
        if not written:
            coded = self._entry.control("008")[7:11]
            if self._uni:
                coded = self._coded()[9:13]
            written = [coded] if coded.isdigit() and coded != "9999" else []
        return tuple(self._dated(said) for said in dict.fromkeys(written))

    def _dated(self, written: str) -> Dating:
        try:
            dating = dated(written)
            if not dating.is_read:
                # The year of copyright (c2001), and of printing (impr. 1999), is a year.
                dating = dated(written, " ".join(_years(written)))
        except ValueError:
            dating = Dating(written=written)
        if not dating.is_read:
            self._report(
                code="date-not-read",
                message=f"The date “{written[:60]}” is kept as text only.",
                remedy="Nothing is lost; a year would let it be searched.",
            )
        return dating

    def _coded(self) -> str:
        """Field 100 of UNIMARC, coded data."""
        return next((one.first("a") for one in self._entry.each("100")), "")

    def extent(self) -> tuple[str, ...]:
        tag, codes = tables.EXTENTS[self._uni]
        found = (self._words(one, codes) for one in self._entry.each(tag))
        return tuple(words for words in found if words)

    def languages(self) -> tuple[str, ...]:
        """Codes of three letters; 041 of older records writes several without a gap."""
        if self._uni:
            codes = [part for one in self._entry.each("101") for part in one.parts("a")]
        else:
            codes = [self._entry.control("008")[35:38]]
            codes += [part for one in self._entry.each("041") for part in one.parts("ad")]
        found = (
            clean(code[at : at + 3]).lower()
            for code in codes
            for at in (range(0, min(len(code), 30), 3) if len(code) % 3 == 0 else (0,))
        )
        return tuple(dict.fromkeys(code for code in found if code not in _SILENT))

    def kind(self) -> Kind:
        genres = tuple(
            point.text for point in self.points() if point.kind is AccessPointKind.GENREFORM
        )
        told = kind_of("item", (*genres, *self.extent()))
        if told is not Kind.DOCUMENT:
            return told
        return _KINDS.get(self._entry.leader[_TYPE : _TYPE + 1], Kind.DOCUMENT)

    # -------------------------------------------------------------------------------- codes

    def codes(self) -> tuple[str, tuple[str, ...]]:
        """The shelf mark, else the control number; and the other codes."""
        marks = [
            clean(" ".join(one.parts(codes)))
            for tag, codes in tables.SHELF_MARKS[self._uni]
            for one in self._entry.each(tag)
        ]
        others = [
            clean(" ".join(one.parts(codes)))
            for tag, codes in tables.OTHER_CODES[self._uni]
            for one in self._entry.each(tag)
        ]
        control = clean(self._entry.control("001"))
        found = list(dict.fromkeys(code for code in (*marks, control, *others) if code))
        return (found[0], tuple(found[1:])) if found else ("", ())

    # -------------------------------------------------------------------------------- words

    def passages(self) -> Iterator[Passage]:
        """Publication, edition, series, then the notes in the order of the record."""
        tags, names, date = tables.PUBLISHERS[self._uni]
        edition, edition_codes = tables.EDITIONS[self._uni]
        series, series_codes = tables.SERIES_OF[self._uni]
        for wanted, codes, heading in (
            (tags, names + date, OwnWord.PUBLICATION),
            ((edition,), edition_codes, OwnWord.EDITION),
            (series, series_codes, OwnWord.SERIES),
        ):
            text = "\n\n".join(
                dict.fromkeys(
                    words for one in self._entry.each(*wanted) if (words := self._words(one, codes))
                )
            )
            if text:
                yield Passage(element=Element.NOTE, text=text, heading=heading)
        for element, label, text in self._notes():
            yield Passage(element=element, text=text, heading=label)

    def _words(self, one: Field, codes: str) -> str:
        signs = tables.SIGNS_UNI.get(one.tag, {}) if self._uni else {}
        parts = [(code, words) for code, words in one.subfields if code in codes]
        return _joined(parts, signs)[:MOST_TEXT]

    def _notes(self) -> Iterator[tuple[Element, str, str]]:
        table = tables.NOTES_UNI if self._uni else tables.NOTES_21
        block = "3" if self._uni else "5"
        for one in self._entry.fields:
            tag = one.tag
            if tag not in table and not (tag.startswith(block) and tag.isdigit()):
                continue
            # A first indicator 0 marks a history or an action as not for the public.
            if tag in tables.PRIVATE[self._uni] or (tag == "561" and one.indicators[0] == "0"):
                continue
            element, heading = table.get(tag, (Element.NOTE, ""))
            # Subfields of figures link and count; they are not words.
            codes = "".join(dict.fromkeys(code for code, _ in one.subfields if code.isalpha()))
            text = self._words(one, "uyz" if tag == "856" else codes)
            if text:
                yield element, heading, text

    def conditions(self) -> tuple[AccessCondition, ...]:
        """What the notes on access and use mean; one not understood closes the record."""
        found = []
        for element, _heading, text in self._notes():
            if element not in {Element.ACCESSRESTRICT, Element.USERESTRICT}:
                continue
            condition = understood(text, about_use=element is Element.USERESTRICT)
            if condition is None:
                condition = AccessCondition(status=AccessStatus.TITLE_ONLY, written=text)
                self._report(
                    code="rights-not-understood",
                    message=f"The access condition “{text[:80]}” is not understood;"
                    " the record is shown by its title only.",
                    remedy="Say whether it is open, on site, or closed until a date.",
                    severity=Severity.HIDDEN,
                )
            found.append(condition)
        return tuple(found)

    def _report(
        self, code: str, message: str, remedy: str, severity: Severity = Severity.REVIEW
    ) -> None:
        self.problems.append(
            Problem(
                file=self._file,
                line=self._entry.line,
                code=code,
                message=message,
                remedy=remedy,
                severity=severity,
            )
        )


def _joined(parts: list[tuple[str, str]], signs: dict[str, str]) -> str:
    """The words of some subfields; a sign of ISBD between them where none is written."""
    found: list[str] = []
    for code, words in parts:
        said = clean(plain(words))
        if not said:
            continue
        if found:
            sign = signs.get(code, " ")
            last, first = found[-1][-1], said[0]
            written = last in "/:;=," or first in "/:;=,." or (last == "." and sign[0] == ".")
            found.append(" " if written else sign)
        found.append(said)
    return "".join(found).rstrip(_STOPS)


def _unstopped(name: str) -> str:
    """A name without the stop that ends a heading; that of an initial or of “Jr.” stays."""
    last = name.rpartition(" ")[2].removesuffix(".")
    is_short = len(last) == 1 or "." in last or last in {"Jr", "Sr", "St", "Inc", "Ltd", "Co"}
    return name if is_short else name.removesuffix(".")


def _years(written: str) -> list[str]:
    """Years that a letter stands before: c2001, p1999, cop. 1987 are read as the year."""
    found: list[str] = []
    for word in written.replace("-", " ").split():
        bare = word.strip("[]().,;?").lstrip("cp©℗")
        if bare.isascii() and bare.isdigit() and len(bare) == len("1999"):
            found.append(bare)
    return found
