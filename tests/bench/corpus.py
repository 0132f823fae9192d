"""A seeded corpus of invented records in the manner of the Resource Centre's holdings.

Of every thousand records 550 are units, 300 people, 150 pages read by OCR. Words are drawn by
their frequency (Zipf) from 60,000, names and places likewise. Block b of a thousand records
depends on (seed, b) alone: ten thousand records are the head of a hundred thousand and of a
million, and any process can make any block.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from itertools import product
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from index.document import Document, Form, Page
from index.fields import GROUPS
from kiosk.records.unit import Kind
from tests.bench import lists

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

BLOCK = 1000
SEED = 1940
UNITS, PEOPLE, PAGES = 550, 300, 150
VOCABULARY = 60_000
FONDS = 240
MISREAD_SHARE = 0.035
FACETS = ("decade", "fonds", "kind", "place")
# Where no stream of a block can lie.
_ROOM_OF_LISTS = 2**40

Floats = npt.NDArray[np.float64]
Numbers = npt.NDArray[np.int64]
Words = npt.NDArray[np.object_]

_UNIT_KINDS = (
    *(Kind.DOCUMENT,) * 6,
    *(Kind.PHOTOGRAPH,) * 5,
    *(Kind.OBJECT,) * 2,
    *(Kind.MAP, Kind.POSTER, Kind.DRAWING, Kind.SITE, Kind.SPACE, Kind.DOSSIER, Kind.STEP),
)


@dataclass(frozen=True)
class _Urn:
    """Values, and how often each is drawn: the first most often."""

    values: Words
    shares: Floats

    def draw(self, lots: Floats) -> list[str]:
        """One value for each number in [0, 1)."""
        drawn: list[str] = self.values[np.searchsorted(self.shares, lots, "right")].tolist()
        return drawn


def _urn(values: Iterable[str], slope: float) -> _Urn:
    unique = list(dict.fromkeys(values))
    weights = 1.0 / (np.arange(len(unique)) + 2.7) ** slope
    shares = np.cumsum(weights) / weights.sum()
    shares[-1] = 1.0
    return _Urn(np.array(unique, dtype=object), shares)


def _put_together(parts: tuple[list[str], list[str]], lots: np.random.Generator) -> list[str]:
    made = ["".join(pair) for pair in product(*parts)]
    return [made[place] for place in lots.permutation(len(made)).tolist()]


def _vocabulary(lots: np.random.Generator) -> list[str]:
    """The frequent words of archives, then made-up ones that look French."""
    made = dict.fromkeys(lists.FREQUENT)
    while len(made) < VOCABULARY:
        draws = lots.random((20_000, 11))
        syllables = [
            [
                [parts[place] for place in (draws[:, column] * len(parts)).astype(int).tolist()]
                for column, parts in (
                    (3 * turn, lists.ONSETS),
                    (3 * turn + 1, lists.VOWELS),
                    (3 * turn + 2, lists.CODAS),
                )
            ]
            for turn in range(3)
        ]
        lengths = (draws[:, 9] * 3).astype(int).tolist()
        endings = (draws[:, 10] * len(lists.ENDINGS)).astype(int).tolist()
        for row, (length, ending) in enumerate(zip(lengths, endings, strict=True)):
            word = "".join(part[row] for syllable in syllables[: length + 1] for part in syllable)
            made.setdefault(word + lists.ENDINGS[ending])
            if len(made) == VOCABULARY:
                break
    return list(made)


def _misread(word: str, which: int) -> str:
    """The word with one letter taken for another; its last letter lost where that one is not."""
    read, taken = lists.MISREAD[which]
    if read in word:
        return word.replace(read, taken, 1)
    return word[: max(1, len(word) - 1)]


def _number(value: int) -> str:
    """A number inside a sort key, as `kiosk.records.reference.sort_key` writes it."""
    digits = str(value)
    return f"{len(digits):03d}{digits}"


def id_of(number: int) -> str:
    """The id of a record by its place in the corpus."""
    return f"b{number:07d}"


class Corpus:
    """The records of one seed."""

    def __init__(self, seed: int = SEED) -> None:
        """Make the lists that all blocks draw from."""
        self.seed = seed
        lots = np.random.default_rng([seed, _ROOM_OF_LISTS])
        self._words = _urn(_vocabulary(lots), 1.02)
        self._surnames = [
            _urn([*lists.FRENCH, *_put_together(lists.MORE_FRENCH, lots)], 0.9),
            _urn([*lists.FLEMISH, *_put_together(lists.MORE_FLEMISH, lots)], 0.9),
            _urn([*lists.POLISH, *_put_together(lists.MORE_POLISH, lots)], 0.9),
            _urn(lists.GERMAN, 0.9),
        ]
        self._given = [
            _urn(names, 0.8)
            for names in (
                lists.GIVEN_FRENCH,
                lists.GIVEN_FLEMISH,
                lists.GIVEN_POLISH,
                lists.GIVEN_GERMAN,
            )
        ]
        self._places = _urn([*lists.PLACES, *_put_together(lists.MORE_PLACES, lots)], 1.0)
        self._subjects = _urn(lists.SUBJECTS, 0.8)
        self._fonds = _urn((str(number) for number in range(1, FONDS + 1)), 1.0)

    def documents(self, count: int, start: int = 0) -> Iterator[Document]:
        """The records from `start` (a whole block's first) up to `count`, in order."""
        for number in range(start // BLOCK, -(-count // BLOCK)):
            yield from self.block(number)[: count - number * BLOCK]

    def people(self, count: int) -> Iterator[Document]:
        """So many people of the corpus, and nothing else."""
        for number in range(-(-count // PEOPLE)):
            everybody = [made for made in self.block(number) if made.names]
            yield from everybody[: count - number * PEOPLE]

    def changed(self, numbers: Iterable[int], version: int) -> list[Document]:
        """The records of these places as a great correction would leave them: same ids, new rest.

        What they say is drawn from streams that no block of the corpus reaches.
        """
        every = list(numbers)
        made: list[Document] = []
        for start in range(0, len(every), BLOCK):
            stream = _ROOM_OF_LISTS // 2 + version * 1000 + start // BLOCK
            chosen = every[start : start + BLOCK]
            rows = chosen + chosen[:1] * (BLOCK - len(chosen))
            made += _Block(self, stream, rows, people=None).documents()[: len(chosen)]
        return made

    def block(self, number: int) -> list[Document]:
        """A thousand records."""
        first = number * BLOCK
        return _Block(self, number, range(first, first + BLOCK), people=number * PEOPLE).documents()

    # ---------------------------------------------------------------------------- for a block

    def names(self, lots: Floats) -> list[tuple[str, str]]:
        """Given name and surname for each row of three numbers: language, given, surname."""
        languages = np.searchsorted(np.array([0.60, 0.75, 0.95]), lots[:, 0], "right")
        made: list[tuple[str, str]] = [("", "")] * len(lots)
        for language in range(len(self._given)):
            rows = np.flatnonzero(languages == language)
            given = self._given[language].draw(lots[rows, 1])
            surnames = self._surnames[language].draw(lots[rows, 2])
            for row, first, last in zip(rows.tolist(), given, surnames, strict=True):
                made[row] = (first, last)
        return made

    def words(self, lots: Floats) -> list[str]:
        return self._words.draw(lots)

    def places(self, lots: Floats) -> list[str]:
        return self._places.draw(lots)

    def subjects(self, lots: Floats) -> list[str]:
        return self._subjects.draw(lots)

    def fonds(self, lots: Floats) -> list[str]:
        return self._fonds.draw(lots)


class _Block:
    """All draws of one block, made at once; then a thousand records cut from them."""

    def __init__(
        self, corpus: Corpus, stream: int, numbers: Sequence[int], *, people: int | None
    ) -> None:
        """Draw from a stream for the records of these numbers; people are counted from `people`."""
        self._numbers = numbers
        self._people = people
        lots = np.random.default_rng([corpus.seed, stream])
        roles = np.repeat(np.array([0, 1, 2]), (UNITS, PEOPLE, PAGES))
        self._roles: list[int] = lots.permutation(roles).tolist()
        role = np.array(self._roles)
        self._names = corpus.names(lots.random((BLOCK * 3, 3)))
        self._places = corpus.places(lots.random(BLOCK * 3))
        self._subjects = corpus.subjects(lots.random(BLOCK * 3))
        self._fonds = corpus.fonds(lots.random(BLOCK))
        # How many of each; the shares are of the prototype's holdings.
        self._persons = np.searchsorted([0.45, 0.75, 0.90], lots.random(BLOCK), "right").tolist()
        self._towns = np.searchsorted([0.70, 0.90], lots.random(BLOCK), "right").tolist()
        self._topics = lots.integers(1, 4, BLOCK).tolist()
        titles = lots.integers(3, 8, BLOCK)
        texts = np.choose(
            role, (lots.integers(13, 70, BLOCK), lots.integers(18, 50, BLOCK), np.full(BLOCK, 10))
        )
        pages = np.where(role == 2, lots.integers(110, 360, BLOCK), 0)
        self._ends: list[list[int]] = (
            np.cumsum(np.stack((titles, texts, pages), axis=1)).reshape(BLOCK, 3).tolist()
        )
        self._words = corpus.words(lots.random(self._ends[-1][-1]))
        war = lots.random(BLOCK) < 0.7
        years = np.where(war, lots.integers(1939, 1946, BLOCK), lots.integers(1900, 2020, BLOCK))
        self._years: list[int] = years.tolist()
        lasting = np.where(lots.random(BLOCK) < 0.6, 0, lots.integers(1, 6, BLOCK))
        self._spans: list[int] = lasting.tolist()
        self._kinds: list[int] = lots.integers(0, len(_UNIT_KINDS), BLOCK).tolist()
        self._pictures: list[bool] = (lots.random(BLOCK) < 0.35).tolist()
        self._matricules: list[int] = lots.integers(10_000, 120_000, BLOCK).tolist()
        self._second: list[float] = lots.random(BLOCK).tolist()
        self._choices: list[int] = lots.integers(0, 2**31, BLOCK).tolist()
        self._spoil(lots)

    def _spoil(self, lots: np.random.Generator) -> None:
        """Misread letters in the words of pages."""
        spoilt = np.flatnonzero(lots.random(len(self._words)) < MISREAD_SHARE)
        which = lots.integers(0, len(lists.MISREAD), len(spoilt)).tolist()
        page = np.zeros(len(self._words), dtype=bool)
        for _title, text, end in self._ends:
            page[text:end] = True
        for place, way in zip(spoilt.tolist(), which, strict=True):
            if page[place]:
                self._words[place] = _misread(self._words[place], way)

    def documents(self) -> list[Document]:
        makers = (self._unit, self._person, self._page)
        made = []
        start = 0
        for row, role in enumerate(self._roles):
            made.append(makers[role](row, start))
            start = self._ends[row][2]
        return made

    def _unit(self, row: int, start: int) -> Document:
        title_end, text_end, _page_end = self._ends[row]
        places, persons = self._towns_of(row), self._persons_of(row)
        title = " ".join(self._words[start:title_end]).capitalize()
        if row % 3:
            title = f"{title}, {places[0]}"
        text = " ".join(self._words[title_end:text_end]).capitalize() + "."
        if persons and row % 2:
            text = f"{text} {persons[0]} à {places[-1]}."
        return self._made(row, _UNIT_KINDS[self._kinds[row]], title, text, places, persons=persons)

    def _person(self, row: int, start: int) -> Document:
        _title_end, text_end, _page_end = self._ends[row]
        places = self._towns_of(row)
        given, surname = self._names[3 * row]
        name = f"{given} {surname}"
        year = self._years[row]
        born = year - 25 if year < 1946 else 1915
        text = (
            f"{name}, naissance à {places[0]} en {born}, matricule {self._matricules[row]}. "
            + " ".join(self._words[start:text_end]).capitalize()
            + "."
        )
        rank = self._people
        if rank is not None:
            self._people = rank + 1
        return self._made(
            row, Kind.PERSON, name, text, places, names=self._forms(row), people_rank=rank
        )

    def _page(self, row: int, start: int) -> Document:
        title_end, text_end, page_end = self._ends[row]
        places, persons = self._towns_of(row), self._persons_of(row)
        number = row % 90
        title = f"Page {number + 1}, {' '.join(self._words[start:title_end])}"
        text = " ".join(self._words[title_end:text_end]).capitalize() + "."
        # A name and a place stand in the midst of what was read.
        midst = (text_end + page_end) // 2
        given, surname = self._names[3 * row + 2]
        read = (
            f"{' '.join(self._words[text_end:midst])} {given} {surname}, {places[-1]} "
            f"{' '.join(self._words[midst:page_end])}"
        )
        return self._made(
            row,
            Kind.DOCUMENT,
            title,
            text,
            places,
            persons=persons,
            pages=(Page(number=number, text=read),),
        )

    def _towns_of(self, row: int) -> tuple[str, ...]:
        drawn = self._places[3 * row : 3 * row + 1 + self._towns[row]]
        return tuple(dict.fromkeys(drawn))

    def _persons_of(self, row: int) -> tuple[str, ...]:
        drawn = self._names[3 * row : 3 * row + self._persons[row]]
        return tuple(f"{given} {surname}" for given, surname in drawn)

    def _forms(self, row: int) -> tuple[Form, ...]:
        """The heading form; for one person in four, what another source wrote."""
        given, surname = self._names[3 * row]
        forms = [Form(text=f"{given} {surname}")]
        chance, choice = self._second[row], self._choices[row]
        source = lists.SOURCES[choice % len(lists.SOURCES)]
        if chance < 0.15:
            other = _misread(surname.lower(), choice % len(lists.MISREAD)).capitalize()
            forms.append(Form(text=f"{given} {other}", source=source))
        elif chance < 0.25 and given in lists.ALSO_CALLED:
            forms.append(Form(text=f"{lists.ALSO_CALLED[given]} {surname}", source=source))
        return tuple(forms)

    def _made(  # noqa: PLR0913  # the parts of one record
        self,
        row: int,
        kind: Kind,
        title: str,
        text: str,
        places: tuple[str, ...],
        *,
        names: tuple[Form, ...] = (),
        persons: tuple[str, ...] = (),
        pages: tuple[Page, ...] = (),
        people_rank: int | None = None,
    ) -> Document:
        number = self._numbers[row]
        fonds, year = self._fonds[row], self._years[row]
        last = year + self._spans[row]
        dates = str(year) if last == year else f"{year}-{last}"
        folder = number % 997 + 1
        reference = f"{fonds} J {folder}/{number}"
        topics = self._subjects[3 * row : 3 * row + self._topics[row]]
        decades = range(year // 10 * 10, last + 1, 10)
        picture = self._pictures[row]
        return Document(
            id=id_of(number),
            reference=reference,
            kind=kind.value,
            group=GROUPS.get(kind, "people"),
            title=title,
            dates=dates,
            summary=f"{dates} · {reference}",
            names=names,
            persons=persons,
            places=places,
            subjects=tuple(dict.fromkeys(topics)),
            text=text,
            pages=pages,
            above=(f"fonds-{fonds}", f"{fonds} J"),
            first_year=year,
            last_year=last,
            facets=(
                ("kind", kind.value),
                *(("decade", str(decade)) for decade in decades),
                *(("place", place) for place in places),
                ("fonds", f"{fonds} J"),
            ),
            sort_key=f"{_number(int(fonds))} j {_number(folder)} {_number(number)}",
            thumbnail=f"{id_of(number)}.jpg" if picture else "",
            width=400 if picture else 0,
            height=300 if picture else 0,
            people_rank=people_rank,
        )


@lru_cache(maxsize=2)
def corpus(seed: int = SEED) -> Corpus:
    """The corpus of a seed, its lists made once a process."""
    return Corpus(seed)
