"""The words of the committees' papers, put together from what is known of a person."""

# ruff: noqa: E501 - a sentence of the archive stands on one line

import random
import textwrap
from datetime import date, timedelta

from kiosk.demonstration.followed import Followed
from kiosk.demonstration.lettering import plain
from kiosk.demonstration.pages import Card, Letter
from kiosk.demonstration.people import french

_SIGNERS = (
    "H. Delcourt",
    "L. Masquenal",
    "G. Hautrelois",
    "M. Vassequin",
    "J. Obrival",
    "R. Quenbray",
)


def wrapped(*paragraphs: str, width: int = 50) -> str:
    """Paragraphs set to the width of a sheet, a blank line between them."""
    return "\n\n".join("\n".join(textwrap.wrap(part, width)) for part in paragraphs)


def card_of(story: Followed) -> Card:
    person = story.person
    day = story.arrest_on_card
    end = f"Rentré {story.back.day}.{story.back.month}.45" if story.back else "Sans nouvelles"
    if person.woman:
        end = end.replace("Rentré ", "Rentrée ")
    born = french(story.born)
    place = person.birth_place.split(" [")[0]
    return Card(
        number=f"{story.matricule % 1000 + 1:03d}",
        surname=person.surname,
        given=person.given,
        born=f"{born} à {place}",
        home=f"{story.street}, {story.town}",
        trade=person.trade.split(" [")[0],
        remarks=f"arr. {day.day}.{day.month}.{day.year % 100}, Loos. {end}",
    )


def committee_letter(story: Followed, chance: random.Random) -> tuple[Letter, date]:
    """A typed letter about somebody, and its day."""
    person = story.person
    e = "e" if person.woman else ""
    title = "Mlle" if person.woman else "M."
    day = (story.back or date(1945, 6, 20)) + timedelta(days=chance.randint(9, 40))
    name, typed_trade = person.typed, plain(person.trade.split(" [")[0])
    arrested = french(story.arrest)
    if story.back:
        matter = f"Objet : retour de {title} {name}"
        told = chance.choice(
            (
                f"est rentré{e} le {french(story.back)} par le train de rapatriement de Lille.",
                f"a été accueilli{e} en gare de {story.town} le {french(story.back)}, dans un état de grande fatigue.",
            )
        )
        middle = chance.choice(
            (
                "Notre camarade déclare avoir travaillé dans les galeries souterraines proches de Nordhausen. Son état de santé demande un long repos.",
                "Notre camarade n'a pu dire la date exacte de son transfert ; les jours, là-bas, ne se comptaient plus. Nous joignons sa déclaration.",
                f"Interrogé{e} par nos soins, {('elle' if person.woman else 'il')} a donné les noms de onze compagnons de la région, portés sur la liste ci-jointe.",
            )
        )
        ask = chance.choice(
            (
                "La famille sollicite le secours prévu pour les déportés et leurs parents. Nous vous serions obligés de bien vouloir transmettre la présente au Service départemental.",
                "Nous demandons pour ce foyer un bon de charbon, deux couvertures et une paire de chaussures.",
            )
        )
    else:
        matter = f"Objet : recherche de {title} {name}"
        told = (
            f"n'a plus donné de nouvelles depuis son départ de Compiègne le {french(story.convoy)}."
        )
        middle = chance.choice(
            (
                "Un compagnon rentré en mai déclare l'avoir vu pour la dernière fois à Nordhausen, au début du mois d'avril 1945, très affaibli.",
                "Aucun des rapatriés interrogés en gare de Lille n'a pu nous renseigner. La famille garde espoir.",
                "Une lettre reçue de la Croix-Rouge fait craindre son décès à l'infirmerie dans les premiers jours d'avril.",
            )
        )
        ask = "Nous vous prions de faire porter son nom sur les listes de recherche et de nous aviser de toute indication reçue."
    body = wrapped(
        chance.choice(("Monsieur le Maire,", "Monsieur le Préfet,", "Monsieur le Délégué,")),
        f"Nous avons l'honneur de porter à votre connaissance que {title} {name}, {typed_trade}, arrêté{e} le {arrested} à {story.town} ({story.reason.replace('’', chr(39))}), conduit{e} à la prison de Loos, {told}",
        middle,
        ask,
        "Veuillez agréer l'expression de nos sentiments dévoués.",
    )
    return (
        Letter(
            heading=f"COMITÉ LOCAL D'ENTRAIDE\n{story.town.upper()}",
            day=f"{story.town}, le {french(day)}",
            subject=matter,
            body=body,
            signed=chance.choice(_SIGNERS),
            received=f"{(day + timedelta(days=4)).day:02d} {_short(day + timedelta(days=4))}",
            noted=chance.choice(
                ("vu", "classé", "répondu le 3", "urgent", f"dossier {story.dossier[4:]}")
            ),
        ),
        day,
    )


def _short(day: date) -> str:
    return french(day).split(" ", 1)[1].upper()


def prison_letter(story: Followed, chance: random.Random) -> tuple[tuple[str, str], date]:
    """A few words to the family, from prison; and their day."""
    day = min(
        story.arrest + timedelta(days=chance.randint(14, 35)), story.convoy - timedelta(days=3)
    )
    to = chance.choice(("Ma chère maman,", "Chers parents,", "Ma chère sœur,", "Mes bien chers,"))
    lines = [
        chance.choice(
            (
                "Je profite d’un bout de papier pour vous donner de mes nouvelles.",
                "Je t’écris ces quelques mots pour te dire que je vais bien.",
                "Voici ma première lettre permise. Ne vous tourmentez pas.",
            )
        ),
        chance.choice(
            (
                "Nous sommes quatre dans la cellule et nous nous entendons.",
                "Le matin on entend sonner l’église, cela me tient compagnie.",
                "Je partage le pain avec un camarade de Lens.",
            )
        ),
        chance.choice(
            (
                "J’ai reçu le colis, les chaussettes sont arrivées à temps.",
                "Si vous pouvez, envoyez du savon et du fil.",
                "Le tricot est bien chaud, merci à la tante.",
            )
        ),
        chance.choice(
            (
                "On parle d’un départ, personne ne sait pour où.",
                "Nous ne savons rien de la suite.",
                "Certains sont partis lundi avec leur valise.",
            )
        ),
        chance.choice(
            (
                "Embrassez les petits et gardez courage.",
                "Dites au voisin de rentrer le bois.",
                "Le printemps reviendra et moi aussi.",
            )
        ),
    ]
    text = (
        f"Loos, le {french(day)}\n\n{to}\n{textwrap.fill(' '.join(lines), 35)}\n\nJe vous embrasse,"
    )
    return (text, story.person.given.split()[0]), day


def telegram_of(story: Followed, chance: random.Random) -> tuple[tuple[tuple[str, ...], str], date]:
    """Four strips of capitals, as the office pasted them."""
    day = story.back or date(1945, 6, 2)
    name = plain(story.person.given.split()[0]).upper().replace("É", "E").replace("È", "E")
    town = story.town.upper().replace("É", "E")
    stamp = f"{day.day} {_short(day)}"
    words = (
        f"{town} LILLE {chance.randint(100, 400)} {chance.randint(10, 20)} {stamp}",
        chance.choice(
            (
                "BIEN ARRIVE LILLE STOP SERAI",
                "SUIS EN FRANCE STOP SANTE BONNE",
                "ARRIVERAI DEMAIN TRAIN DU SOIR",
            )
        ),
        chance.choice(
            ("MAISON DEMAIN SOIR STOP", "PREVENEZ LES VOISINS STOP", "VENEZ A LA GARE STOP BAISERS")
        ),
        name,
    )
    return (words, stamp), day


def repatriation_of(story: Followed) -> tuple[str, tuple[tuple[str, str], ...], str]:
    """The slip handed out on the way home."""
    back = story.back or date(1945, 6, 2)
    person = story.person
    return (
        "BON DE RAPATRIEMENT",
        (
            ("Nom et prénoms", person.full),
            ("Venant de", "Bergen-Belsen"),
            ("Passé par", "Kevelaer, puis Lille"),
            ("Allant à", story.town),
            ("Délivré le", french(back)),
        ),
        "Valable pour un seul voyage en troisième classe. Archive de démonstration.",
    )
