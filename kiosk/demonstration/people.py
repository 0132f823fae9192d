"""The people of the demonstration archive: none of them lived.

Their camp numbers begin at 900 000, which no camp ever gave, so that no number can be taken for
somebody's. Places, convoys and the order of events are those of history.
"""

# ruff: noqa: E501, SIM905, PLR2004 - a sentence of the archive stands on one line; a list of words reads best as words; numbers of the invented archive

import random
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import islice

from kiosk.demonstration.chance import seeded
from kiosk.demonstration.lettering import plain
from kiosk.demonstration.names import Origin, given_name, surnames

_MONTHS = (
    "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split()
)
LISTED = "Livre de démonstration, liste alphabétique"
_OLDEST, _YOUNGEST = 1884, 1925
_TOWNS = "Wizernes|Helfaut|Saint-Omer|Arques|Blendecques|Watten|Hazebrouck|Lens|Liévin|Béthune|Bruay-la-Buissière|Carvin|Hénin-Beaumont|Arras|Lille|Roubaix|Tourcoing|Armentières|Douai|Valenciennes|Denain|Dunkerque|Calais|Boulogne-sur-Mer|Aire-sur-la-Lys|Lillers|Auchel|Somain".split(
    "|"
)
_ABROAD = {
    Origin.FLANDERS: ("Ypres", "Anvers", "Bailleul", "Steenvoorde", "Hondschoote", "Cassel"),
    Origin.POLAND: ("Poznań", "Cracovie", "Katowice", "Lens", "Bruay-la-Buissière"),
    Origin.GERMANY: ("Sarrebruck", "Berlin", "Lille", "Liège"),
}
_TRADES = "ajusteur mineur cheminot instituteur tisserand cultivateur étudiant docker menuisier facteur boulanger maçon électricien typographe forgeron employé batelier médecin pharmacien verrier papetier cordonnier galibot".split()
_WOMENS_TRADES = "couturière institutrice fileuse infirmière employée commerçante tisseuse ménagère trieuse étudiante".split()


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """One line of people.csv, and what the painters and writers of papers need to know."""

    reference: str
    surname: str
    given: str
    woman: bool = False
    variants: str = ""
    birth: str = ""
    birth_place: str = ""
    home: str = ""
    trade: str = ""
    matricule: str = ""
    path: str = ""
    fate: str = ""
    sources: str = LISTED
    text: str = ""

    @property
    def full(self) -> str:
        return f"{self.given} {self.surname}"

    @property
    def inverted(self) -> str:
        """The heading under which finding aids index the person."""
        return f"{self.surname}, {self.given}"

    @property
    def typed(self) -> str:
        """As a clerk types it, without the letters that a French machine lacks."""
        return f"{plain(self.surname).upper()} {plain(self.given)}"


def french(day: date) -> str:
    """A day as it is said: 3 novembre 1943, 1er mai 1944."""
    number = "1er" if day.day == 1 else str(day.day)
    return f"{number} {_MONTHS[day.month - 1]} {day.year}"


def dotted(written: str) -> str:
    """A day as lists have it, 22.03.1919, whether it was given in words or in figures."""
    if "-" in written:
        return ".".join(reversed(written.split("-")))
    day, month, year = written.split(" ")
    return f"{int(day.rstrip('er')):02d}.{_MONTHS.index(month) + 1:02d}.{year}"


def french_month(day: date) -> str:
    return f"{_MONTHS[day.month - 1]} {day.year}"


# Compiègne to Buchenwald: the convoys that left on these days are well known.
CONVOYS = tuple(
    date.fromisoformat(day)
    for day in (
        "1943-06-25",
        "1943-09-03",
        "1943-09-17",
        "1943-10-28",
        "1943-12-14",
        "1944-01-17",
        "1944-01-22",
        "1944-01-27",
        "1944-05-12",
        "1944-08-17",
    )
)
_LAST_ARREST = date(1944, 6, 30)
_LIVING = 5


def _born(chance: random.Random) -> date:
    return date(chance.randint(_OLDEST, _YOUNGEST), 1, 1) + timedelta(days=chance.randint(0, 364))


def arrested(chance: random.Random) -> date:
    return date(1942, 10, 1) + timedelta(
        days=chance.randint(0, (_LAST_ARREST - date(1942, 10, 1)).days)
    )


def convoy_after(arrest: date) -> date:
    """The first convoy that somebody arrested on a day can have left with."""
    return next((day for day in CONVOYS if day > arrest + timedelta(days=40)), CONVOYS[-1])


def somebody(number: int, origin: Origin, surname: str, chance: random.Random) -> Person:
    """One person with a short path that only the printed list tells."""
    woman = chance.random() < 0.09
    given = given_name(origin, chance, woman=woman)
    birth = _born(chance)
    home = chance.choice(_TOWNS)
    birth_place = (
        chance.choice(_ABROAD.get(origin, tuple(_TOWNS))) if chance.random() < 0.7 else home
    )
    arrest = arrested(chance)
    convoy = convoy_after(arrest)
    camp, second = (
        ("Ravensbrück", "Mauthausen")
        if woman
        else ("Buchenwald", chance.choice(("Dora", "Dora", "Ellrich", "Harzungen")))
    )
    stages = [
        f"arrest: {home}, {french(arrest) if chance.random() < 0.7 else french_month(arrest)}",
        f"internment: {chance.choice(('Loos', 'Loos', 'Béthune', 'Arras', 'Saint-Omer'))}",
        f"internment: {'Romainville' if woman else 'Compiègne'}",
        f"transport: {camp}, {convoy.isoformat()}",
        f"camp: {camp}, {french_month(convoy)}",
    ]
    moved = convoy + timedelta(days=chance.randint(20, 70))
    if moved < date(1945, 1, 20) and chance.random() < 0.8:
        stages.append(
            f"{'camp' if second in ('Dora', 'Mauthausen') else 'kommando'}: {second}, {french_month(moved)}"
        )
    fate, last, text = _fate(chance, moved, home, second, woman=woman)
    stages.extend(last)
    number_given = 900_300 + number * 7 + chance.randint(0, 6)
    return Person(
        reference=f"D {number:04d}",
        surname=surname,
        given=given,
        woman=woman,
        birth=french(birth) if chance.random() < 0.5 else birth.isoformat(),
        birth_place=birth_place,
        home=home,
        trade=chance.choice(_WOMENS_TRADES if woman else _TRADES),
        matricule=f"{number_given} @ {camp}",
        path=" > ".join(stages),
        fate=fate,
        text=text,
    )


def _fate(
    chance: random.Random, moved: date, home: str, camp: str, *, woman: bool
) -> tuple[str, list[str], str]:
    """How it ended: the fate, the stages that tell it, a sentence."""
    e = "e" if woman else ""
    draw = chance.random()
    if draw < 0.46:
        day = moved + timedelta(days=chance.randint(30, 300))
        day = min(day, date(1945, 4, 10))
        return (
            f"died: {french_month(day)}, {camp}",
            [f"death: {camp}, {french_month(day)}"],
            f"Mort{e} en déportation.",
        )
    if draw < 0.55:
        return (
            "disappeared: avril 1945",
            ["evacuation: Bergen-Belsen, avril 1945"],
            f"Disparu{e} pendant les évacuations. Déclaré{e} mort{e} par jugement en 1947.",
        )
    back = date(1945, 4, 28) + timedelta(days=chance.randint(0, 50))
    later = date(chance.randint(1951, 1999), chance.randint(1, 12), chance.randint(1, 28))
    stages = [
        f"liberation: {chance.choice(('Bergen-Belsen', camp))}, avril 1945",
        f"return: {home}, {french(back)}",
        f"death: {home}, {later.year}",
    ]
    return f"returned: {back.isoformat()}, {home}", stages, f"Rentré{e}, mort{e} en {later.year}."


def crowd(count: int, first: int = 301) -> Iterator[Person]:
    """People whom only the list knows, with a few who may still be alive among them."""
    chance = seeded("crowd")
    sources = {origin: surnames(origin, seeded("surnames", origin)) for origin in Origin}
    origins = [Origin.ARTOIS] * 11 + [Origin.FLANDERS] * 4 + [Origin.POLAND] * 4 + [Origin.GERMANY]
    homonym = ""
    for number in range(first, first + count):
        origin = chance.choice(origins)
        surname = homonym or next(sources[origin])
        # Every hundredth surname comes twice: lists do hold homonyms.
        homonym = surname if number % 100 == 0 else ""
        person = somebody(number, origin, surname, chance)
        place = number - first
        yield _perhaps_living(person, chance) if count - _LIVING <= place else person


def _perhaps_living(person: Person, chance: random.Random) -> Person:
    """Born late, no death known: the rules must protect such a person."""
    return Person(
        reference=person.reference,
        surname=person.surname,
        given=person.given,
        woman=person.woman,
        birth=f"19{chance.choice((25, 26, 27))}-0{chance.randint(1, 9)}-1{chance.randint(0, 9)}",
        birth_place=person.birth_place,
        home=person.home,
        trade="élève",
        path=f"arrest: {person.home}, mai 1944 > internment: Loos > return: {person.home}, juillet 1944",
        fate="returned: juillet 1944",
        text="Décès inconnu : la notice est protégée tant qu’il n’est pas établi.",
    )


def resistance(count: int) -> Iterator[Person]:
    """The directory of resistance members; their file marks end in numbers that do not exist."""
    chance = seeded("resistance")
    sources = {origin: surnames(origin, seeded("résistance", origin)) for origin in Origin}
    networks = (
        "réseau Coquelicot",
        "groupe des Ateliers",
        "mouvement La Craie",
        "réseau Aa-Liberté",
        "filière des Marais",
        "groupe Galibot",
    )
    roles = (
        "agent de liaison",
        "imprimeur du journal",
        "logeuse d’aviateurs",
        "chef de groupe",
        "passeur",
        "opérateur radio",
        "secrétaire",
    )
    for number in range(101, count + 101):
        origin = chance.choice((Origin.ARTOIS, Origin.ARTOIS, Origin.FLANDERS, Origin.POLAND))
        woman = chance.random() < 0.3
        home = chance.choice(_TOWNS)
        birth = _born(chance)
        code = f"16 P {990_000 + number * 13}"
        network, role = chance.choice(networks), chance.choice(roles)
        if woman:
            role = (
                role.replace("agent de", "agente de")
                .replace("imprimeur", "imprimeuse")
                .replace("passeur", "passeuse")
                .replace("chef", "cheffe")
                .replace("opérateur", "opératrice")
            )
        else:
            role = role.replace("logeuse", "logeur")
        arrest = arrested(chance)
        taken = chance.random() < 0.3
        later = chance.randint(1950, 1998)
        given = given_name(origin, chance, woman=woman)
        alias = chance.choice(
            ("Merle", "Tilleul", "Capucine", "Lanterne", "Pivert", "Ardoise", "Bruyère", "Sureau")
        )
        path = f"residence: {home}, 1941 -> 1944 ({network}, {role}) [{code}: dossier de démonstration]"
        if taken:
            path += f" > arrest: {home}, {french(arrest)} [{code}: dossier de démonstration] > internment: Loos, {french_month(arrest)} > return: {home}, septembre 1944"
        path += f" > death: {home}, {later}"
        yield Person(
            reference=f"R {number:04d}",
            surname=next(sources[origin]),
            given=given,
            woman=woman,
            variants=f"{alias} (alias)",
            birth=birth.isoformat(),
            birth_place=chance.choice(_TOWNS),
            home=home,
            trade=chance.choice(_WOMENS_TRADES if woman else _TRADES),
            path=path,
            fate="returned: septembre 1944" if taken else "unknown",
            sources=f"{code}: dossier de démonstration ; Répertoire de démonstration de la résistance",
            text=f"{network[0].upper()}{network[1:]}, {role}, à {home}. Pseudonyme : {alias}.",
        )


_ARRESTED = re.compile(r"arrest: [^,]+, (\d+)(?:er)? (\S+ \d{4})")
_HEARD = (
    ("qu", "c"),
    ("ck", "k"),
    ("œ", "oe"),
    ("y", "i"),
    ("vert", "vaire"),
    ("lois", "loy"),
    ("ou", "oo"),
    ("s", "ss"),
    ("l", "ll"),
)


def in_both(listed: Iterable[Person], count: int) -> Iterator[Person]:
    """Some of the list once more, as the directory has them: spelt by ear, arrested another day.

    Nobody has said yet that they are the same: that is for the staff to decide.
    """
    found = ((person, _ARRESTED.match(person.path)) for person in listed)
    twice = ((person, arrest) for person, arrest in found if arrest and not person.woman)
    for number, (person, arrest) in enumerate(islice(twice, 0, count * 31, 31)):
        code = f"16 P {998_000 + number * 13}"
        day = int(arrest[1]) + (2 if int(arrest[1]) < 20 else -2)
        heard = next((pair for pair in _HEARD if pair[0] in person.surname), ("e", "é"))
        yield Person(
            reference=f"R {901 + number:04d}",
            surname=person.surname if number == 0 else person.surname.replace(*heard, 1),
            given=person.given,
            birth=person.birth,
            birth_place=person.birth_place,
            home=person.home,
            trade=person.trade,
            path=f"residence: {person.home}, 1941 -> 1943 (réseau Coquelicot, agent de liaison) [{code}: dossier de démonstration] > arrest: {person.home}, {day} {arrest[2]} [{code}: dossier de démonstration]",
            fate="unknown",
            sources=f"{code}: dossier de démonstration ; Répertoire de démonstration de la résistance",
            text=f"Réseau Coquelicot, agent de liaison, à {person.home}. Le répertoire ne dit pas ce qu’il devint.",
        )
