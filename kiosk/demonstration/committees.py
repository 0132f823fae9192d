"""1 J, the relief committees: an index, lists, and dossiers of people (EAD with a namespace)."""

# ruff: noqa: E501, PLR2004 - a sentence of the archive stands on one line; a list of words reads best as words; numbers of the invented archive

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from kiosk.demonstration import letters, told
from kiosk.demonstration.chance import seeded
from kiosk.demonstration.followed import Followed
from kiosk.demonstration.heroes import AUGUSTIN, STANIMIR
from kiosk.demonstration.lettering import plain
from kiosk.demonstration.pages import Letter
from kiosk.demonstration.people import Person, dotted, french
from kiosk.demonstration.piece import Drawn, Piece

_FONDS = "1 J"
_FREE = "Librement communicable. Reproduction possible avec la mention de la source et de la cote."


def pieces(stories: Sequence[Followed], crowd: Sequence[Person]) -> tuple[Piece, ...]:
    """The whole fonds, parents before their children."""
    return (
        _fonds(),
        *_series(),
        *_index_cards(stories),
        *_lists(stories, crowd),
        *_dossiers(stories),
        *_general(),
    )


def _fonds() -> Piece:
    return Piece(
        reference=_FONDS,
        title="Comités locaux d’entraide (archive de démonstration)",
        level="fonds",
        dates="1941-1952",
        normal="1941/1952",
        creator="Fédération des comités d’entraide de démonstration",
        extent="2,4 mètres linéaires",
        passages={
            "bioghist": "Des comités locaux se forment à partir de 1944 pour aider les familles des déportés et rechercher les absents. Ils tiennent un fichier, dressent des listes et correspondent avec les maires, la préfecture et la Croix-Rouge. Récit inventé pour l’archive de démonstration.",
            "custodhist": "Papiers gardés par un secrétaire, puis par sa fille, dans une armoire de l’ancienne école (récit inventé).",
            "acqinfo": "Don fictif, 1998.",
            "scopecontent": "Fichier des déportés et des prisonniers, listes nominatives par feuillets, dossiers de personnes avec lettres, fiches, télégrammes et bons de rapatriement. Tous les noms, textes et images sont inventés : archive de démonstration.",
            "arrangement": "Quatre séries : correspondance générale, fichier, listes nominatives, dossiers de personnes. Le classement alphabétique d’origine a été rétabli.",
            "accessrestrict": _FREE,
            "userestrict": "Libre de droits : images dessinées pour la démonstration.",
            "processinfo": "Archive de démonstration, décrite pour montrer le fonctionnement de la borne. Aucune personne nommée n’a existé.",
        },
    )


def _series() -> tuple[Piece, ...]:
    rows = (
        ("1 J 0001-0020", "Correspondance générale", "1944-1948", "1944/1948"),
        ("1 J 0101-0190", "Fichier des absents", "1944-1946", "1944/1946"),
        ("1 J 0191-0199", "Listes nominatives", "1943-1945", "1943/1945"),
        ("1 J 0200-0260", "Dossiers de personnes", "1943-1948", "1943/1948"),
    )
    return tuple(
        Piece(
            reference=mark, title=title, level="series", parent=_FONDS, dates=dates, normal=normal
        )
        for mark, title, dates, normal in rows
    )


def _index_cards(stories: Sequence[Followed]) -> Iterator[Piece]:
    boxes: dict[str, None] = {}
    for story in stories:
        if story.dossier:
            continue
        box = f"1 J 01{story.card[6]}0-01{story.card[6]}9"
        if box not in boxes:
            boxes[box] = None
            yield Piece(
                reference=box,
                title=f"Fichier des absents, boîte {len(boxes)}",
                level="file",
                parent="1 J 0101-0190",
                dates="1944-1946",
                normal="1944/1946",
                extent="10 fiches",
            )
        yield _card(story, box)
    yield Piece(
        reference="1 J 0190",
        title="Fiche individuelle n° 214",
        level="item",
        parent="1 J 0101-0190",
        dates="1945",
        normal="1945",
        genre="fiche",
        text="Fiche d’Augustin Lefèbvre. Elle donne le 5 novembre 1943 comme jour de l’arrestation ; la lettre du comité donne le 3.",
        persons=(AUGUSTIN.inverted,),
        places=("Wizernes", "Loos"),
        subjects=("déportation", "fichier"),
        pictures=(Drawn(painter="card", words=told.augustins_card()),),
    )


def _card(story: Followed, parent: str) -> Piece:
    person = story.person
    note = (
        " La date d’arrestation diffère de celle que donne le comité." if story.contradicted else ""
    )
    return Piece(
        reference=story.card,
        title=f"Fiche individuelle de {person.full}",
        level="item",
        parent=parent,
        dates="1945",
        normal="1945",
        genre="fiche",
        text=f"{person.trade.split(' [')[0].capitalize()} à {story.town}, né{'e' if person.woman else ''} le {french(story.born)}.{note}",
        persons=(person.inverted,),
        places=(story.town, "Loos"),
        subjects=("déportation", "fichier"),
        pictures=(Drawn(painter="card", words=letters.card_of(story)),),
    )


_HEADS = ("N°", "Nom et prénom", "Né le", "Profession")


def _lists(stories: Sequence[Followed], crowd: Sequence[Person]) -> Iterator[Piece]:
    """Nine sheets of 22 names; line 157 of sheet 7 is Augustin's."""
    named = [
        (story.person.typed, story.born.strftime("%d.%m.%Y"), story.person.trade.split(" [")[0])
        for story in stories
    ]
    named += [(person.typed, dotted(person.birth), person.trade) for person in crowd]
    for sheet in range(9):
        first = 14 + sheet * 22
        rows = [list(entry) for entry in named[sheet * 22 : sheet * 22 + 22]]
        people = [story.person.inverted for story in stories[sheet * 22 : sheet * 22 + 22]]
        number = sheet + 1
        if number == 7:
            rows[11] = ["LEFÈBVRE Augustin", "22.03.1919", "ajusteur"]
            rows[12] = ["LEFÈBVRE Auguste", "11.02.1902", "tisserand"]
            people = [AUGUSTIN.inverted, "Lefebure, Auguste"]
        if number == 8:
            rows[4] = ["KOVALDRICK Stanislas", "05.03.1921", "mineur"]
            people = [STANIMIR.inverted]
        cells = tuple(
            (str(first + place), *(plain(cell) for cell in row)) for place, row in enumerate(rows)
        )
        title = f"LISTE NOMINATIVE  -  feuillet {number}"
        yield Piece(
            reference=f"1 J {191 + sheet:04d}",
            title=f"Liste nominative, feuillet {number}",
            level="item",
            parent="1 J 0191-0199",
            dates=french(date(1944, 1, 12 + sheet)),
            normal=date(1944, 1, 12 + sheet).isoformat(),
            genre="liste",
            extent="1 page, 22 noms",
            text=f"Lignes {first} à {first + 21}.",
            persons=tuple(people),
            places=("Compiègne",),
            subjects=("convoi", "liste"),
            pictures=(Drawn(painter="register", words=(title, _HEADS, cells)),),
        )


def _dossiers(stories: Sequence[Followed]) -> Iterator[Piece]:
    yield from told.dossiers()
    for story in stories:
        if story.dossier:
            yield from _dossier(story)


def _file(mark: str, title: str, dates: str, extent: str) -> Piece:
    return Piece(
        reference=mark,
        title=title,
        level="file",
        parent="1 J 0200-0260",
        dates=dates,
        normal=dates.replace("-", "/"),
        extent=extent,
    )


def _dossier(story: Followed) -> Iterator[Piece]:
    """A card, a letter, then what the family kept."""
    person, mark = story.person, story.dossier
    chance = seeded("dossier", mark)
    yield _file(mark, f"Dossier {person.surname}", "1943-1946", "3 pièces")
    yield _card(story, mark)
    letter, day = letters.committee_letter(story, chance)
    base = Piece(
        reference=mark,
        title="",
        level="item",
        parent=mark,
        persons=(person.inverted,),
        places=(story.town, "Loos"),
    )
    yield replace(
        base,
        reference=f"{mark}/2",
        title=f"Lettre du comité d’entraide de {story.town}",
        dates=french(day),
        normal=day.isoformat(),
        creator=f"Comité local d’entraide de {story.town}",
        genre="lettre dactylographiée",
        text=f"Le secrétaire {'signale le retour' if story.back else 'demande la recherche'} de {person.full}.",
        subjects=("rapatriement" if story.back else "recherche", "secours aux familles"),
        pictures=(Drawn(painter="letter", words=letter),),
    )
    if chance.random() < 0.4:
        penned, day = letters.prison_letter(story, chance)
        third = replace(
            base,
            title=f"Lettre de {person.given.split()[0]} à sa famille",
            dates=french(day),
            normal=day.isoformat(),
            creator=person.inverted,
            genre="lettre manuscrite",
            text="Écrite à la prison de Loos.",
            subjects=("prison", "correspondance"),
            pictures=(Drawn(painter="penned", words=penned),),
        )
    elif story.back and chance.random() < 0.8:
        strips, day = letters.telegram_of(story, chance)
        third = replace(
            base,
            title=f"Télégramme annonçant le retour de {person.full}",
            dates=french(day),
            normal=day.isoformat(),
            genre="télégramme",
            text="Quatre bandes collées.",
            subjects=("rapatriement",),
            pictures=(Drawn(painter="telegram", words=strips),),
        )
    else:
        slip = letters.repatriation_of(story)
        day = story.back or date(1945, 6, 2)
        third = replace(
            base,
            title="Bon de rapatriement" if story.back else "Bon de rapatriement non employé",
            dates=french(day),
            normal=day.isoformat(),
            genre="formulaire",
            text="Formulaire rempli à la main.",
            subjects=("rapatriement",),
            pictures=(Drawn(painter="receipt", words=slip),),
        )
    yield replace(third, reference=f"{mark}/3")


def _general() -> Iterator[Piece]:
    """Minutes of the committee, in one file of several pages, and loose letters."""
    yield Piece(
        reference="1 J 0001",
        title="Registre des réunions du comité de Wizernes",
        level="file",
        parent="1 J 0001-0020",
        dates="1944-1946",
        normal="1944/1946",
        extent="1 registre",
    )
    meetings = (
        (
            date(1944, 10, 8),
            "Présents : onze. Le secrétaire lit les noms des absents de la commune. On décide une quête au marché et l'envoi de listes à la Croix-Rouge.",
        ),
        (
            date(1945, 4, 22),
            "Présents : quatorze. Les premiers rapatriés sont attendus. Une garde sera tenue en gare jour et nuit, avec du café et des couvertures.",
        ),
        (
            date(1945, 6, 17),
            "Présents : neuf. Onze de nos absents sont rentrés. Pour les autres, on écrira encore. On parle d'une plaque sous le préau de l'école.",
        ),
    )
    leaves = [
        (
            "COMPTE RENDU DE RÉUNION",
            letters.wrapped(
                f"Réunion du {french(day)}", words, "La séance est levée à sept heures du soir."
            ),
            page,
        )
        for page, (day, words) in enumerate(meetings, start=1)
    ]
    yield Piece(
        reference="1 J 0001/1",
        title="Comptes rendus de réunions (trois pages)",
        level="item",
        parent="1 J 0001",
        dates="8 octobre 1944 - 17 juin 1945",
        normal="1944-10-08/1945-06-17",
        genre="compte rendu",
        text="Trois réunions du comité, dont celle d’avril 1945 qui prépare l’accueil en gare.",
        places=("Wizernes",),
        subjects=("réunions", "rapatriement"),
        pictures=(Drawn(painter="report", words=leaves, suffix="tif"),),
    )
    yield Piece(
        reference="1 J 0002",
        title="Lettres reçues et copies de lettres envoyées",
        level="file",
        parent="1 J 0001-0020",
        dates="1944-1948",
        normal="1944/1948",
        extent="8 pièces",
    )
    matters = (
        (
            date(1944, 9, 5),
            "Saint-Omer",
            "libération de la ville",
            "La ville est libérée ce jour. Nous ouvrons une permanence à la mairie pour les familles des prisonniers et des déportés, chaque après-midi de deux à six heures.",
        ),
        (
            date(1944, 12, 24),
            "Arques",
            "colis de Noël",
            "Quarante colis sont prêts. Ils contiennent du pain d'épice, du savon et une lettre des enfants de l'école.",
        ),
        (
            date(1945, 1, 27),
            "Lens",
            "nouvelles de l'Est",
            "Un cheminot rapporte que des camps ont été ouverts à l'Est. Nous n'avons aucun nom. Il faut garder la prudence devant les familles.",
        ),
        (
            date(1945, 4, 11),
            "Hazebrouck",
            "camps de Thuringe",
            "La radio annonce que les troupes américaines ont atteint Nordhausen et Weimar. Plusieurs de nos absents s'y trouvaient au mois de mars.",
        ),
        (
            date(1945, 5, 8),
            "Béthune",
            "fin de la guerre",
            "Les cloches sonnent depuis trois heures. Beaucoup de maisons n'ont pas ouvert leurs volets : elles attendent encore quelqu'un.",
        ),
        (
            date(1945, 7, 14),
            "Calais",
            "défilé du 14 juillet",
            "Les rentrés défileront en tête s'ils le peuvent, les familles des absents derrière eux, en silence.",
        ),
        (
            date(1946, 9, 1),
            "Loos",
            "anniversaire du train de Loos",
            "Une délégation se rendra à la gare le premier septembre au matin, deux ans après le départ du train.",
        ),
        (
            date(1948, 11, 11),
            "Wizernes",
            "plaque du souvenir",
            "La plaque est posée sous le préau. Elle porte les noms que le conseil a arrêtés ; une place est laissée pour ceux que l'on ignore.",
        ),
    )
    for place, (day, town, matter, words) in enumerate(matters, start=1):
        letter = Letter(
            heading=f"COMITÉ LOCAL D'ENTRAIDE\n{town.upper()}",
            day=f"{town}, le {french(day)}",
            subject=f"Objet : {matter}",
            body=letters.wrapped("Cher camarade,", words, "Bien fraternellement."),
            signed="H. Delcourt",
            received="",
            noted="",
        )
        yield Piece(
            reference=f"1 J 0002/{place}",
            title=f"Lettre du comité de {town} : {matter}",
            level="item",
            parent="1 J 0002",
            dates=french(day),
            normal=day.isoformat(),
            creator=f"Comité local d’entraide de {town}",
            genre="lettre dactylographiée",
            text=words.replace("'", "’"),
            places=(town,),
            subjects=("correspondance",),
            pictures=(Drawn(painter="letter", words=letter),),
        )
