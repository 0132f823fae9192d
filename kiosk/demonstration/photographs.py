"""4 Fi, the photographs: albums by matter, four levels deep (EAD without a namespace)."""

# ruff: noqa: E501, PLR2004 - a sentence of the archive stands on one line; numbers of the invented archive

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from kiosk.demonstration.chance import seeded
from kiosk.demonstration.heroes import AUGUSTIN, MARTHE
from kiosk.demonstration.people import french
from kiosk.demonstration.piece import Drawn, Piece

_FONDS = "4 Fi"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Album:
    """One file of prints on one matter."""

    series: str
    first: int
    title: str
    scene: str
    places: tuple[str, ...]
    years: tuple[int, int]
    titles: tuple[str, ...]
    subject: str


_ALBUMS = (
    _Album(
        series="Helfaut et Wizernes",
        first=101,
        title="La carrière et la coupole",
        scene="dome",
        places=("Helfaut", "Wizernes"),
        years=(1944, 1949),
        titles=(
            "La coupole vue du chemin",
            "Deux promeneurs devant la coupole",
            "La coupole, côté sud",
            "L’herbe repousse autour du béton",
            "La coupole un dimanche",
        ),
        subject="coupole",
    ),
    _Album(
        series="Helfaut et Wizernes",
        first=107,
        title="Le chantier",
        scene="chantier",
        places=("Helfaut",),
        years=(1943, 1944),
        titles=(
            "Les grues au-dessus de la craie",
            "Wagonnets au pied du chantier",
            "La coupole à demi coulée",
        ),
        subject="chantier",
    ),
    _Album(
        series="Helfaut et Wizernes",
        first=111,
        title="Les voies",
        scene="rails",
        places=("Wizernes", "Saint-Omer", "Arques"),
        years=(1942, 1947),
        titles=(
            "La voie vers le dépôt",
            "La voie vers la carrière, hiver",
            "Deux marcheurs le long de la voie",
            "Brume sur les rails",
            "Le raccordement",
        ),
        subject="chemin de fer",
    ),
    _Album(
        series="Helfaut et Wizernes",
        first=119,
        title="Les galeries",
        scene="galerie",
        places=("Helfaut",),
        years=(1944, 1948),
        titles=(
            "L’entrée vue du fond",
            "Galerie de la carrière",
            "Trois visiteurs dans la galerie",
            "La galerie désaffectée",
            "Galerie principale, lampes allumées",
        ),
        subject="souterrain",
    ),
    _Album(
        series="Le bassin minier",
        first=41,
        title="Cités et terrils",
        scene="terrils",
        places=("Lens", "Liévin", "Bruay-la-Buissière", "Carvin"),
        years=(1938, 1946),
        titles=(
            "Le carreau de la fosse",
            "Rang de maisons sous les terrils",
            "Sortie de poste",
            "Fumées du matin",
            "Cité de la fosse 6",
            "Les terrils jumeaux",
        ),
        subject="mines",
    ),
    _Album(
        series="Le bassin minier",
        first=81,
        title="Les ateliers",
        scene="atelier",
        places=("Wizernes", "Lille"),
        years=(1937, 1947),
        titles=(
            "Les tours près des fenêtres",
            "L’atelier de réparation",
            "Apprentis à l’établi",
            "L’atelier Brunel, intérieur",
        ),
        subject="travail",
    ),
    _Album(
        series="Le bassin minier",
        first=86,
        title="Groupes",
        scene="groupe",
        places=("Wizernes", "Lens", "Arques", "Helfaut"),
        years=(1936, 1948),
        titles=(
            "L’équipe du soir",
            "L’équipe de l’atelier Brunel",
            "La chorale des mineurs",
            "Le personnel de la papeterie",
        ),
        subject="groupes",
    ),
    _Album(
        series="Villes et campagnes",
        first=21,
        title="Canaux",
        scene="canal",
        places=("Arques", "Watten", "Aire-sur-la-Lys"),
        years=(1936, 1950),
        titles=(
            "Péniche à quai",
            "Les peupliers du canal",
            "Le canal au petit matin",
            "Mariniers",
            "La péniche retenue",
        ),
        subject="batellerie",
    ),
    _Album(
        series="Villes et campagnes",
        first=31,
        title="Rues",
        scene="rue",
        places=("Wizernes", "Saint-Omer", "Hazebrouck", "Arras", "Béthune", "Bergues"),
        years=(1935, 1949),
        titles=(
            "Rue de l’Église",
            "Jour de marché",
            "La rue du beffroi",
            "Avant l’office",
            "Rue des Tisserands",
            "Le beffroi, de loin",
        ),
        subject="ville",
    ),
    _Album(
        series="Villes et campagnes",
        first=51,
        title="La côte",
        scene="côte",
        places=("Calais", "Boulogne-sur-Mer", "Wissant"),
        years=(1944, 1948),
        titles=("Obstacles sur la plage", "La falaise", "Premiers promeneurs", "Marée basse"),
        subject="littoral",
    ),
    _Album(
        series="Villes et campagnes",
        first=61,
        title="Rampes et bois",
        scene="rampe",
        places=("Siracourt", "Éperlecques", "Landrethun-le-Nord"),
        years=(1944, 1949),
        titles=(
            "Une rampe dans la clairière",
            "La rampe abandonnée",
            "Trois hommes devant la rampe",
        ),
        subject="armes V",
    ),
    _Album(
        series="Camps et retours",
        first=141,
        title="Baraques",
        scene="baraques",
        places=("Ellrich", "Harzungen", "Mittelbau-Dora"),
        years=(1945, 1946),
        titles=(
            "Baraques sous la neige",
            "Le camp vide, hiver",
            "La clôture",
            "Une trace dans la neige",
        ),
        subject="camps",
    ),
    _Album(
        series="Camps et retours",
        first=151,
        title="La forêt",
        scene="forêt",
        places=("Buchenwald", "Nordhausen"),
        years=(1945, 1954),
        titles=("Le chemin du camp", "La forêt, neuf ans après", "Sous-bois"),
        subject="paysage",
    ),
    _Album(
        series="Camps et retours",
        first=161,
        title="Gares",
        scene="gare",
        places=("Lille", "Saint-Omer", "Calais"),
        years=(1945, 1945),
        titles=(
            "Retour en gare de Lille",
            "L’attente sous l’horloge",
            "Le hall, mai 1945",
            "Dernier train du soir",
            "Les familles sur le quai",
        ),
        subject="rapatriement",
    ),
    _Album(
        series="Camps et retours",
        first=201,
        title="Cérémonies",
        scene="cérémonie",
        places=("Wizernes", "Lens", "Loos", "Saint-Omer"),
        years=(1946, 1958),
        titles=(
            "Cérémonie du 4 mai",
            "Les drapeaux",
            "Inauguration de la stèle",
            "Minute de silence",
            "Cérémonie du souvenir",
        ),
        subject="mémoire",
    ),
    _Album(
        series="Après",
        first=221,
        title="La fusée exposée",
        scene="fusée",
        places=("Lille", "Londres", "Paris"),
        years=(1945, 1950),
        titles=("La fusée dans le hall", "Visiteurs devant la fusée", "Fusée exposée"),
        subject="armes V",
    ),
    _Album(
        series="Après",
        first=231,
        title="L’école",
        scene="classe",
        places=("Wizernes", "Helfaut"),
        years=(1946, 1953),
        titles=("La leçon du matin", "Au fond de la classe", "La dictée"),
        subject="école",
    ),
    _Album(
        series="Après",
        first=241,
        title="Le planétarium",
        scene="salle",
        places=("Helfaut",),
        years=(2012, 2019),
        titles=("Sous la voûte", "Avant la séance", "La Voie lactée en séance"),
        subject="planétarium",
    ),
)

# Days that the region remembers: they make “on this day” speak.
_DAYS = tuple(
    date.fromisoformat(day)
    for day in (
        "1944-01-17",
        "1944-02-11",
        "1944-03-11",
        "1944-04-10",
        "1944-05-01",
        "1944-06-06",
        "1944-07-17",
        "1944-08-28",
        "1944-09-01",
        "1944-09-05",
        "1944-10-28",
        "1944-11-23",
        "1944-11-25",
        "1944-12-24",
        "1945-01-27",
        "1945-04-11",
        "1945-04-15",
        "1945-05-08",
        "1945-05-29",
        "1945-06-14",
        "1945-07-14",
        "1947-05-04",
        "1946-11-11",
        "1946-12-02",
        "1947-02-14",
        "1947-08-15",
        "1948-10-04",
        "1945-11-26",
        "1946-11-27",
        "1947-11-28",
    )
)


def pieces() -> tuple[Piece, ...]:
    return (_fonds(), *_inside())


def _fonds() -> Piece:
    return Piece(
        reference=_FONDS,
        title="Photographies (archive de démonstration)",
        level="fonds",
        dates="1935-2019",
        normal="1935/2019",
        creator="Auteurs imaginaires",
        extent="environ 90 tirages",
        kind="photograph",
        passages={
            "bioghist": "Collection imaginée, à partir d’auteurs imaginaires, pour l’archive de démonstration.",
            "custodhist": "Tirages réunis pour la borne de consultation ; aucun n’a été pris par un appareil.",
            "scopecontent": "Vues de la carrière et de la coupole, du bassin minier, des villes, des retours et des cérémonies ; portraits de profil où personne ne peut être reconnu. Archive de démonstration : toutes les images sont dessinées.",
            "arrangement": "Cinq séries, par lieu puis par sujet ; chaque album forme un dossier.",
            "accessrestrict": "Librement communicable.",
            "userestrict": "Libre de droits : images dessinées pour la démonstration.",
            "processinfo": "Archive de démonstration.",
        },
    )


def _inside() -> Iterator[Piece]:
    series: dict[str, str] = {}
    day_number = 0
    for album in _ALBUMS:
        if album.series not in series:
            mark = f"{_FONDS} série {len(series) + 1}"
            series[album.series] = mark
            yield Piece(reference=mark, title=album.series, level="series", parent=_FONDS)
        last = album.first + len(album.titles) - 1
        box = f"4 Fi {album.first:04d}-{last:04d}"
        years = f"{album.years[0]}-{album.years[1]}"
        yield Piece(
            reference=box,
            title=album.title,
            level="file",
            parent=series[album.series],
            dates=years,
            normal=years.replace("-", "/"),
            extent=f"{len(album.titles)} photographies",
            subjects=(album.subject,),
        )
        for place, title in enumerate(album.titles):
            day = None
            if album.years[0] < 1950 and place % 2 == 0 and day_number < len(_DAYS):
                day = _DAYS[day_number]
                day_number += 1
            yield _print(album, box, place, title, day)
    yield from _portraits(f"{_FONDS} série {len(series) + 1}")
    yield from _hard_pictures(f"{_FONDS} série {len(series) + 2}")


def _print(album: _Album, box: str, place: int, title: str, day: date | None) -> Piece:
    chance = seeded("print", album.first, place)
    mark = f"4 Fi {album.first + place:04d}"
    town = album.places[place % len(album.places)]
    written, normal = _dated(album, chance.random(), day)
    persons: tuple[str, ...] = ()
    text = (
        f"{town}. Tirage argentique imaginé, {chance.choice(('13 × 18', '18 × 24', '9 × 12'))} cm."
    )
    if mark == "4 Fi 0112":
        title, written, normal, town = (
            "La voie ferrée vers la carrière",
            "hiver 1946",
            "1946",
            "Wizernes",
        )
    if mark == "4 Fi 0087":
        persons, written, normal = (AUGUSTIN.inverted,), "1938", "1938"
        text = "Au deuxième rang, Augustin Lefèbvre. " + text
    if mark == "4 Fi 0204":
        persons = (MARTHE.inverted,)
    if mark == "4 Fi 0201":
        written, normal = "4 mai 1947", "1947-05-04"
    return Piece(
        reference=mark,
        title=title,
        level="item",
        parent=box,
        dates=written,
        normal=normal,
        creator=chance.choice(("", "Studio imaginaire", "")),
        kind="photograph",
        genre="photographie",
        extent="1 tirage",
        text=text,
        persons=persons,
        places=(town,),
        subjects=(album.subject,),
        pictures=(Drawn(painter="photograph", words=album.scene),),
    )


def _dated(album: _Album, draw: float, day: date | None) -> tuple[str, str]:
    if day is not None:
        return french(day), day.isoformat()
    first = date(album.years[0], 1, 1)
    span = (album.years[1] - album.years[0] + 1) * 365 - 2
    some = first + timedelta(days=int(draw * span))
    if draw < 0.35:
        return str(some.year), str(some.year)
    if draw < 0.6:
        return f"vers {some.year}", f"{some.year - 1}/{some.year + 1}"
    return french(some), some.isoformat()


_SITTERS = (
    (301, AUGUSTIN.inverted, "Portrait d’Augustin Lefèbvre", "cap", "vers 1942"),
    (302, MARTHE.inverted, "Portrait de Marthe Lefebvre", "bun", "1941"),
    (303, "Nowicka, Zofia", "Portrait de Zofia Nowicka", "long", "1943"),
    (304, "Kowaldryk, Stanimir", "Portrait de Stanimir Kowaldryk", "short", "1942"),
    (305, "", "Un mineur, non identifié", "cap", "vers 1940"),
    (306, "", "Une institutrice, non identifiée", "bun", "1938"),
    (307, "", "Un cheminot, non identifié", "cap", "1939"),
    (308, "", "Une fileuse, non identifiée", "long", "vers 1937"),
    (309, "", "Un étudiant, non identifié", "short", "1943"),
    (310, "", "Un marinier, non identifié", "short", "1936"),
)


def _portraits(series: str) -> Iterator[Piece]:
    yield Piece(reference=series, title="Portraits", level="series", parent=_FONDS)
    box = "4 Fi 0301-0310"
    yield Piece(
        reference=box,
        title="Profils à la fenêtre",
        level="file",
        parent=series,
        dates="1936-1943",
        normal="1936/1943",
        extent="10 photographies",
    )
    for number, heading, title, hair, written in _SITTERS:
        unknown = not heading
        yield Piece(
            reference=f"4 Fi {number:04d}",
            title=title,
            level="item",
            parent=box,
            dates=written,
            normal=written[-4:],
            kind="photograph",
            genre="photographie",
            extent="1 tirage",
            text="Si vous reconnaissez ce profil, parlez-en à l’équipe."
            if unknown
            else "De profil devant une fenêtre.",
            persons=(heading,) if heading else (),
            places=("Wizernes",) if number < 303 else ("Lens",),
            subjects=("portrait",),
            passages={"userestrict": "Auteur non identifié."} if unknown else {},
            pictures=(Drawn(painter="photograph", words=("portrait", hair)),),
        )


def _hard_pictures(series: str) -> Iterator[Piece]:
    """A picture that is covered until somebody asks to see it; it shows a dark hut and no more."""
    yield Piece(
        reference=series, title="Images présentées sous un voile", level="series", parent=_FONDS
    )
    box = "4 Fi 0391-0391"
    yield Piece(
        reference=box,
        title="Baraque de l’infirmerie",
        level="file",
        parent=series,
        dates="1945",
        normal="1945",
        extent="1 photographie",
    )
    yield Piece(
        reference="4 Fi 0391",
        title="Photographie prise à l’ouverture d’un camp",
        level="item",
        parent=box,
        dates="avril 1945",
        normal="1945-04",
        kind="photograph",
        genre="photographie",
        extent="1 tirage",
        text="Image difficile, présentée sous un voile. Le dessin de démonstration ne montre qu’une baraque.",
        places=("Nordhausen Boelcke-Kaserne",),
        subjects=("camps", "image difficile"),
        veil="une baraque d’infirmerie à l’ouverture d’un camp",
        pictures=(Drawn(painter="photograph", words="baraques"),),
    )
