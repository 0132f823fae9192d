"""People followed through the committees' papers: every stage has its sources, some disagree."""

# ruff: noqa: E501, SIM905, PLR2004 - a sentence of the archive stands on one line; a list of words reads best as words; numbers of the invented archive

import random
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from kiosk.demonstration.chance import seeded
from kiosk.demonstration.lettering import plain
from kiosk.demonstration.names import Origin, given_name, surnames
from kiosk.demonstration.people import (
    Person,
    arrested,
    convoy_after,
    french,
    french_month,
)

_TOWNS = (
    "Wizernes",
    "Saint-Omer",
    "Arques",
    "Hazebrouck",
    "Lens",
    "Béthune",
    "Bruay-la-Buissière",
    "Lille",
    "Calais",
    "Boulogne-sur-Mer",
    "Watten",
    "Aire-sur-la-Lys",
)
_STREETS = (
    "rue du Moulin",
    "rue de la Gare",
    "Grand-Place",
    "rue de l’Église",
    "quai du Canal",
    "cité de la fosse 6",
    "rue Basse",
    "rue des Tilleuls",
    "rue du Pont",
    "chemin des Craies",
)
_TRADES = "ajusteur mineur cheminot instituteur tisserand cultivateur menuisier facteur boulanger électricien typographe batelier papetier".split()
_WOMENS = "couturière institutrice infirmière employée fileuse".split()
_REASONS = (
    "diffusion de journaux clandestins",
    "aide à des aviateurs",
    "sabotage sur la voie ferrée",
    "refus de partir pour le travail obligatoire",
    "détention d’un poste de T.S.F.",
    "motif inconnu de la famille",
)
_PLACES = ("Ellrich", "Harzungen", "Nordhausen Boelcke-Kaserne", "Rottleberode")


@dataclass(frozen=True, slots=True, kw_only=True)
class Followed:
    """A person and the facts that the papers about that person repeat."""

    person: Person
    town: str
    street: str
    born: date
    arrest: date
    arrest_on_card: date
    reason: str
    convoy: date
    back: date | None
    card: str
    dossier: str
    matricule: int

    @property
    def contradicted(self) -> bool:
        return self.arrest != self.arrest_on_card


def followed(dossiers: int, cards: int) -> tuple[Followed, ...]:
    """Those with a dossier first, then those whom only an index card knows."""
    return tuple(_all(dossiers, cards))


_KEPT = (206, 214, 221)


def _all(dossiers: int, cards: int) -> Iterator[Followed]:
    sources = {origin: surnames(origin, seeded("followed", origin)) for origin in Origin}
    marks = [number for number in range(201, 201 + dossiers + len(_KEPT)) if number not in _KEPT]
    for place in range(dossiers + cards):
        chance = seeded("followed", place)
        origin = chance.choice(
            (
                Origin.ARTOIS,
                Origin.ARTOIS,
                Origin.ARTOIS,
                Origin.FLANDERS,
                Origin.POLAND,
                Origin.POLAND,
            )
        )
        dossier = f"1 J {marks[place]:04d}" if place < dossiers else ""
        card = f"{dossier}/1" if dossier else f"1 J {101 + place - dossiers:04d}"
        yield _one(place, origin, next(sources[origin]), (card, dossier), chance)


def _one(
    place: int, origin: Origin, surname: str, marks: tuple[str, str], chance: random.Random
) -> Followed:
    woman = place % 11 == 5
    given = given_name(origin, chance, woman=woman)
    town = chance.choice(_TOWNS)
    born = date(chance.randint(1888, 1924), 1, 1) + timedelta(days=chance.randint(0, 364))
    arrest = arrested(chance)
    other = arrest + timedelta(days=chance.choice((-3, -1, 2, 4))) if place % 4 == 1 else arrest
    person = Person(
        reference=f"D {3000 + place:04d}",
        surname=surname,
        given=given,
        woman=woman,
        home=f"{chance.randint(1, 90)} {chance.choice(_STREETS)}, {town}",
        trade=chance.choice(_WOMENS if woman else _TRADES),
        birth_place=town
        if chance.random() < 0.6
        else chance.choice(_TOWNS if origin is not Origin.POLAND else ("Poznań", "Cracovie")),
    )
    alive = chance.random() < 0.52
    story = Followed(
        person=person,
        town=town,
        street=person.home.split(",")[0],
        born=born,
        arrest=arrest,
        arrest_on_card=other,
        reason=chance.choice(_REASONS),
        convoy=convoy_after(arrest),
        back=date(1945, 5, 2) + timedelta(days=chance.randint(0, 40)) if alive else None,
        card=marks[0],
        dossier=marks[1],
        matricule=980_000 + place * 11,
    )
    return replace(story, person=_told(story, chance))


def _told(story: Followed, chance: random.Random) -> Person:
    """The person's line of the table, every cell with its sources."""
    person = story.person
    card = f"{story.card}: fiche individuelle"
    letter = (
        f"{story.dossier}/2: lettre du comité"
        if story.dossier
        else "Liste de démonstration du comité"
    )
    main, second = (
        ("Ravensbrück", "camp: Mauthausen") if person.woman else ("Buchenwald", "camp: Dora")
    )
    after = story.convoy + timedelta(days=chance.randint(20, 50))
    arrest = (
        f"arrest: {story.town}, {french(story.arrest)} ({story.reason.replace('(', '')}) [{letter}]"
    )
    if story.contradicted:
        arrest += f" || ? {story.town}, {french(story.arrest_on_card)} [{card}]"
    stages = [
        arrest,
        f"internment: Loos, {french_month(story.arrest)} -> {french_month(story.convoy)} [{card} ; {letter}]",
        f"internment: {'Romainville' if person.woman else 'Compiègne'}, {french_month(story.convoy)} [{letter}]",
        f"transport: {main}, {story.convoy.isoformat()} -> {(story.convoy + timedelta(days=2)).isoformat()} [{card}]",
        f"{second}, {french_month(after)} [{letter}]",
    ]
    if not person.woman:
        stages.append(
            f"kommando: {chance.choice(_PLACES)}, {french_month(max(after, date(1944, 11, 1)))} -> mars 1945 [Témoignage de démonstration, 1962]"
        )
    e = "e" if person.woman else ""
    if story.back:
        year = chance.randint(1952, 1996)
        stages.append(
            "liberation: Bergen-Belsen, 15 avril 1945 [Témoignage de démonstration, 1962]"
        )
        stages.append(f"return: {story.town}, {french(story.back)} [{letter}]")
        stages.append(f"death: {story.town}, {year}")
        fate, end = (
            f"returned: {story.back.isoformat()}, {story.town} [{letter}]",
            f"Rentré{e}, mort{e} en {year}.",
        )
    else:
        stages.append(
            f"death: {'Mauthausen' if person.woman else 'Nordhausen Boelcke-Kaserne'}, avril 1945 [{letter}]"
        )
        fate, end = f"died: avril 1945 [{letter}]", f"Mort{e} en avril 1945."
    born = f"{french(story.born)} [{card}]"
    if story.contradicted and chance.random() < 0.4:
        born += f" || ? {french(story.born.replace(day=min(28, story.born.day + 1)))} [{letter}]"
    heard = _heard(person.surname)
    return replace(
        person,
        variants=f"{heard.upper()} {plain(person.given)} (written in {card})"
        if heard != person.surname
        else "",
        birth=born,
        birth_place=f"{person.birth_place} [{card}]",
        home=f"{person.home} [{card}]",
        trade=f"{person.trade} [{card}]",
        matricule=f"{story.matricule} @ {main}, {(story.convoy + timedelta(days=2)).isoformat()} [{letter}]",
        path=" > ".join(stages),
        fate=fate,
        sources=f"{card} ; {letter}",
        text=f"{person.trade[0].upper()}{person.trade[1:]} à {story.town}. Arrêté{e} pour {story.reason}. {end} Personne inventée.",
    )


def _heard(surname: str) -> str:
    """The name as a clerk wrote it by ear; often the name itself."""
    if any(mark in surname for mark in ("owiak", "dryk", "rzyk", "czew", "kowicz", "ścik")):
        written = plain(surname)
        for said, put in (("cz", "tch"), ("w", "v"), ("rz", "g"), ("k", "ck")):
            written = written.replace(said, put, 1)
        return written
    return surname.replace("Van", "Van ", 1) if surname.startswith("Van") else surname
