"""The unit that a manifest describes."""

from collections.abc import Iterator
from dataclasses import replace

from kiosk.messages import Problem, Severity
from kiosk.readers.iiif.labels import Meaning, meaning_of
from kiosk.readers.iiif.parts import MOST_CANVASES, canvases, contents, image_of, label_of
from kiosk.readers.iiif.words import (
    MOST_TEXT,
    Words,
    best,
    identifier,
    list_of,
    object_of,
    ordered,
    string_of,
    words_of,
)
from kiosk.records.access import AccessCondition, AccessStatus
from kiosk.records.dating import Dating, dated
from kiosk.records.own_words import OwnWord
from kiosk.records.unit import (
    AccessPoint,
    AccessPointKind,
    Element,
    ImageLink,
    Origin,
    Passage,
    Unit,
)
from kiosk.rules.conditions import from_cell, understood
from kiosk.rules.identity import named_unit_id
from kiosk.rules.kinds import kind_of

MOST_TITLE = 2_000
_POINTS = {
    Meaning.TITLE: AccessPointKind.TITLE,
    Meaning.PERSON: AccessPointKind.PERSNAME,
    Meaning.BODY: AccessPointKind.CORPNAME,
    Meaning.PLACE: AccessPointKind.GEOGNAME,
    Meaning.SUBJECT: AccessPointKind.SUBJECT,
    Meaning.GENRE: AccessPointKind.GENREFORM,
}
_PASSAGES = {
    Meaning.CONTENT: Element.SCOPECONTENT,
    Meaning.CUSTODY: Element.CUSTODHIST,
    Meaning.RIGHTS: Element.USERESTRICT,
    Meaning.ACCESS: Element.ACCESSRESTRICT,
}
# Parts of an address that name no thing of their own.
_GENERIC = frozenset({"manifest", "iiif", "presentation", "collection", "v2", "v3", "info"})
# Addresses of licences and statements: the name under which each is shown, and a sentence that
# says what it means.
_RIGHTS = (
    ("creativecommons.org/publicdomain", OwnWord.PUBLIC_DOMAIN, "Public domain"),
    ("creativecommons.org/licenses", "Creative Commons", "Creative Commons"),
    ("rightsstatements.org/vocab/noc", OwnWord.NO_COPYRIGHT, "No copyright, free access"),
    ("rightsstatements.org/vocab/inc", OwnWord.IN_COPYRIGHT, "In copyright"),
    ("etalab.gouv.fr", "Licence Ouverte", "Licence ouverte"),
)


class Description:
    """Reads one manifest or collection; `problems` are told once the unit is made."""

    def __init__(self, thing: dict[str, object], file: str) -> None:
        self._thing, self._file = thing, file
        self.problems: list[Problem] = []
        self._pairs: list[tuple[str, Meaning | None, Words]] = []
        for pair in list_of(thing.get("metadata")):
            label, value = object_of(pair).get("label"), object_of(pair).get("value")
            words = words_of(value)
            if words:
                labels = words_of(label)
                meanings = (meaning_of(text) for _language, text in labels)
                known = next((each for each in meanings if each), None)
                self._pairs.append((" ".join(best(labels)), known, words))

    def unit(
        self,
        scheme: str = "iiif",
        level: str = "item",
        parent: str | None = None,
        position: int = 0,
    ) -> Unit:
        """The record. `scheme` tells a manifest from the mention of it in a collection."""
        own = identifier(self._thing)
        title, others = self._title()
        marks = self._values(Meaning.SHELF_MARK)
        reference = marks[0] if marks else _last_part(own)
        codes = (*marks[1:], own, *self._values(Meaning.IDENTIFIER))
        genres = self._values(Meaning.GENRE)
        return Unit(
            id=named_unit_id(scheme, own or self._file),
            reference=reference,
            title=title[:MOST_TITLE],
            level=level,
            parent=parent,
            position=position,
            kind=kind_of(level, genres),
            dates=self._dates(),
            extent=self._values(Meaning.EXTENT),
            creators=self._values(Meaning.CREATOR),
            passages=tuple(self._passages()),
            languages=self._values(Meaning.LANGUAGE),
            access_points=(*others, *self._points(title)),
            identifiers=tuple(dict.fromkeys(code for code in codes if code)),
            conditions=tuple(self._conditions()),
            images=tuple(self._images()),
            origin=Origin(file=self._file, line=0),
        )

    def _values(self, meaning: Meaning) -> tuple[str, ...]:
        """The values of some pairs, in the language of the house, on one line each."""
        return tuple(
            dict.fromkeys(
                " ".join(text.split())
                for _label, known, words in self._pairs
                if known is meaning
                for text in best(words)
            )
        )

    def _title(self) -> tuple[str, tuple[AccessPoint, ...]]:
        """The title in the language of the house; in the others it is a point of access."""
        words = words_of(self._thing.get("label"))
        title = label_of(self._thing) or next(iter(self._values(Meaning.TITLE)), "")
        others = (" ".join(text.split()) for text in ordered(words))
        return title, tuple(
            AccessPoint(kind=AccessPointKind.TITLE, text=text)
            for text in others
            if text not in title
        )

    def _points(self, title: str) -> Iterator[AccessPoint]:
        points = (
            AccessPoint(kind=_POINTS[known], text=" ".join(text.split()))
            for _label, known, words in self._pairs
            if known in _POINTS
            for text in ordered(words)
        )
        yield from dict.fromkeys(point for point in points if point.text != title)

    def _dates(self) -> tuple[Dating, ...]:
        """The dates of the metadata; where there is none, the date for navigation."""
        written = self._values(Meaning.DATE)
        if not written:
            written = tuple(filter(None, (string_of(self._thing.get("navDate"))[:10],)))
        return tuple(self._dated(each) for each in written)

    def _dated(self, written: str) -> Dating:
        try:
            dating = dated(written)
        except ValueError:
            dating = Dating(written=written)
        if not dating.is_read:
            self.problems.append(
                Problem(
                    file=self._file,
                    line=0,
                    code="date-not-read",
                    message=f"The date “{written[:60]}” is kept as text only.",
                    remedy="Nothing is lost; a year would let it be searched.",
                )
            )
        return dating

    # -------------------------------------------------------------------------------- words

    def _passages(self) -> Iterator[Passage]:
        for name in ("summary", "description"):
            text = "\n\n".join(ordered(words_of(self._thing.get(name))))
            if text:
                yield Passage(element=Element.SCOPECONTENT, text=text[:MOST_TEXT])
        for label, known, words in self._pairs:
            # What has a field of its own stands there; another language of it is kept in words.
            field = known is not None and known not in _PASSAGES
            spare = known not in _POINTS and len(ordered(words)) > len(best(words))
            if not field or spare:
                element = _PASSAGES.get(known, Element.NOTE) if known else Element.NOTE
                text = "\n\n".join(ordered(words))[:MOST_TEXT]
                yield Passage(element=element, text=text, heading=label)
        for provider in list_of(self._thing.get("provider")):
            name = label_of(object_of(provider))
            if name:
                yield Passage(element=Element.NOTE, text=name, heading=OwnWord.INSTITUTION)
        yield from self._rights()
        titles = contents(self._thing)
        if titles:
            text = titles[:MOST_TEXT]
            yield Passage(element=Element.ARRANGEMENT, text=text, heading=OwnWord.CONTENTS)

    def _rights(self) -> Iterator[Passage]:
        """What must be said, under its own label, then each licence under its name."""
        required = object_of(self._thing.get("requiredStatement"))
        said = [
            *ordered(words_of(required.get("value"))),
            *ordered(words_of(self._thing.get("attribution"))),
        ]
        text = "\n\n".join(dict.fromkeys(filter(None, said)))[:MOST_TEXT]
        if text:
            yield Passage(element=Element.USERESTRICT, text=text, heading=label_of(required))
        licences = [
            string_of(each)[:MOST_TEXT]
            for name in ("rights", "license")
            for each in list_of(self._thing.get(name))
        ]
        for licence in dict.fromkeys(filter(None, licences)):
            heading, _meaning = _licence(licence)
            yield Passage(element=Element.USERESTRICT, text=licence, heading=heading)

    def _conditions(self) -> Iterator[AccessCondition]:
        """What the words about access and use mean; one not understood closes the record."""
        rights = [passage.text for passage in self._rights()]
        rights += [
            text for _l, known, w in self._pairs if known is Meaning.RIGHTS for text in best(w)
        ]
        use = "\n\n".join(
            f"{meaning} ({text})" if meaning else text
            for text in rights
            for _heading, meaning in [_licence(text)]
        )
        condition = understood(use, about_use=True) if use else None
        if condition:
            yield replace(condition, written="\n\n".join(rights))
        for written in self._values(Meaning.ACCESS):
            # A cell of our own tables, as our own exports write it, says more than a sentence.
            condition = from_cell(written) or understood(written)
            if condition is None:
                condition = AccessCondition(status=AccessStatus.TITLE_ONLY, written=written)
                self.problems.append(
                    Problem(
                        file=self._file,
                        line=0,
                        code="rights-not-understood",
                        message=f"The access condition “{written[:80]}” is not understood;"
                        " the record is shown by its title only.",
                        remedy="Say whether it is open, on site, or closed until a date.",
                        severity=Severity.HIDDEN,
                    )
                )
            yield condition

    # ----------------------------------------------------------------------------- pictures

    def _images(self) -> Iterator[ImageLink]:
        for number, canvas in enumerate(canvases(self._thing)):
            if number == MOST_CANVASES:
                self.problems.append(
                    Problem(
                        file=self._file,
                        line=0,
                        code="iiif-canvases",
                        message=f"The manifest has more than {MOST_CANVASES} pages;"
                        " the others are left out.",
                        remedy="Ask for it in several manifests.",
                    )
                )
                return
            yield image_of(canvas)


def _licence(written: str) -> tuple[str, str]:
    """The name of a licence of which the address is known, and what it means."""
    low = written.lower()
    return next(((name, means) for address, name, means in _RIGHTS if address in low), ("", ""))


def _last_part(address: str) -> str:
    """The last part of an address that names a thing."""
    for part in reversed(address.partition("?")[0].rstrip("/").split("/")):
        bare = part.removesuffix(".json")
        if bare and bare.lower() not in _GENERIC and ":" not in bare:
            return bare
    return ""
