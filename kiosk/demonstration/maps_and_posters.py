"""5 Fi, maps and posters (EAD with numbered components)."""

# ruff: noqa: E501 - a sentence of the archive stands on one line

from collections.abc import Iterator

from kiosk.demonstration.piece import Drawn, Piece
from kiosk.demonstration.posters import Poster

_FONDS = "5 Fi"
_TOWNS = (("Boulogne-sur-Mer", 50.73, 1.61), ("Calais", 50.95, 1.86), ("Dunkerque", 51.03, 2.38), ("Hazebrouck", 50.72, 2.54), ("Saint-Omer", 50.75, 2.26), ("Helfaut", 50.70, 2.24), ("Éperlecques", 50.81, 2.15), ("Mimoyecques", 50.85, 1.76), ("Béthune", 50.53, 2.64), ("Lens", 50.43, 2.83), ("Lille", 50.63, 3.06), ("Arras", 50.29, 2.78), ("Siracourt", 50.37, 2.27), ("Watten", 50.84, 2.21))  # fmt: skip


def pieces() -> tuple[Piece, ...]:
    return (
        Piece(
            reference=_FONDS,
            title="Cartes, plans et affiches (archive de démonstration)",
            level="fonds",
            dates="1936-2018",
            normal="1936/2018",
            creator="Comités et services imaginaires",
            extent="40 pièces",
            kind="map",
            passages={
                "bioghist": "Ensemble imaginé pour l’archive de démonstration.",
                "custodhist": "Pièces dessinées pour la borne.",
                "scopecontent": "Cartes schématiques de la région, plans de communes et de carrières, croquis de mémoire, affiches de cérémonies, d’expositions et de séances. Archive de démonstration.",
                "arrangement": "Trois séries : cartes, plans et croquis, affiches.",
                "accessrestrict": "Librement communicable.",
                "userestrict": "Libre de droits : images dessinées pour la démonstration.",
                "processinfo": "Archive de démonstration.",
            },
        ),
        *_maps(),
        *_plans(),
        *_posters(),
    )


def _maps() -> Iterator[Piece]:
    yield Piece(reference="5 Fi 1-20", title="Cartes", level="series", parent=_FONDS)
    yield Piece(
        reference="5 Fi 0001-0008",
        title="Cartes schématiques de la région",
        level="file",
        parent="5 Fi 1-20",
        dates="1938-1950",
        normal="1938/1950",
    )
    titles = (
        ("L’Audomarois et la côte", "1938"),
        ("Les sites d’armes V", "1945"),
        ("Chemins de fer du Nord", "1942"),
        ("Le bassin minier", "1947"),
        ("Lieux de départ", "1946"),
        ("Secteurs des comités d’entraide", "1945"),
    )
    for place, (title, year) in enumerate(titles):
        towns = tuple(
            town
            for number, town in enumerate(_TOWNS)
            if (number + place) % 3 or number in (4, 5, 10)
        )
        yield Piece(
            reference=f"5 Fi {place + 1:04d}",
            title=title,
            level="item",
            parent="5 Fi 0001-0008",
            dates=year,
            normal=year,
            kind="map",
            genre="carte",
            extent="1 feuille",
            text="Carte schématique : le trait de côte est simplifié, les rivières sont semées au hasard.",
            places=tuple(town[0] for town in towns[:4]),
            subjects=("cartographie",),
            pictures=(Drawn(painter="survey", words=(title, towns)),),
        )


def _plans() -> Iterator[Piece]:
    yield Piece(reference="5 Fi 21-60", title="Plans et croquis", level="series", parent=_FONDS)
    yield Piece(
        reference="5 Fi 0021-0030",
        title="Plans de communes",
        level="file",
        parent="5 Fi 21-60",
        dates="1936-1949",
        normal="1936/1949",
    )
    for place, town in enumerate(("Wizernes", "Helfaut", "Arques", "Blendecques", "Watten")):
        year = str(1936 + place * 3)
        yield Piece(
            reference=f"5 Fi {21 + place:04d}",
            title=f"Plan de {town}",
            level="item",
            parent="5 Fi 0021-0030",
            dates=year,
            normal=year,
            kind="map",
            genre="plan",
            extent="1 feuille",
            text="Plan imaginaire : les îlots ne sont pas ceux de la commune.",
            places=(town,),
            subjects=("urbanisme",),
            pictures=(Drawn(painter="town", words=f"{town}, plan d’ensemble"),),
        )
    yield Piece(
        reference="5 Fi 0031-0040",
        title="Carrière d’Helfaut",
        level="file",
        parent="5 Fi 21-60",
        dates="1943-1948",
        normal="1943/1948",
    )
    for place, title in enumerate(
        (
            "Carrière d’Helfaut, plan des galeries",
            "Galeries, relevé de 1945",
            "Galeries et voie ferrée",
            "Relevé pour la mise en sécurité",
        )
    ):
        year = str(1943 + place)
        yield Piece(
            reference=f"5 Fi {31 + place:04d}",
            title=title,
            level="item",
            parent="5 Fi 0031-0040",
            dates=year,
            normal=year,
            kind="map",
            genre="plan",
            extent="1 calque",
            text="Plan de démonstration, sans rapport avec les mesures réelles.",
            places=("Helfaut", "Wizernes"),
            subjects=("souterrain", "coupole"),
            pictures=(Drawn(painter="galleries", words=title),),
        )
    yield Piece(
        reference="5 Fi 0041-0050",
        title="Croquis de mémoire",
        level="file",
        parent="5 Fi 21-60",
        dates="1945-1962",
        normal="1945/1962",
    )
    for place, (title, year) in enumerate(
        (
            ("L’entrée du tunnel, de mémoire", "1945"),
            ("Les baraques, dessin d’un rentré", "1946"),
            ("La colline", "1951"),
            ("Ce que je voyais du block", "1962"),
        )
    ):
        yield Piece(
            reference=f"5 Fi {41 + place:04d}",
            title=title,
            level="item",
            parent="5 Fi 0041-0050",
            dates=year,
            normal=year,
            kind="drawing",
            genre="dessin",
            extent="1 dessin au crayon",
            text="Dessin imaginé.",
            places=("Mittelbau-Dora",),
            subjects=("témoignage", "camps"),
            pictures=(Drawn(painter="sketch", words=title),),
        )


_POSTERS = (
    (
        "Wizernes",
        "se souvient",
        "Dimanche 4 mai 1947",
        "Cérémonie du Souvenir",
        (
            "à la mémoire des déportés et des résistants",
            "10 h — Cortège, place de l’Église",
            "11 h — Dépôt de gerbes",
            "15 h — Concert de l’Harmonie municipale",
        ),
        "1947-05-04",
    ),
    (
        "Lens",
        "Bal des mineurs",
        "Samedi 14 juillet 1945",
        "Salle des fêtes",
        (
            "au profit des familles des absents",
            "Orchestre des Houillères imaginaires",
            "Entrée : 20 francs",
        ),
        "1945-07-14",
    ),
    (
        "Saint-Omer",
        "Exposition",
        "Du 1er au 15 juin 1946",
        "Les années noires",
        ("photographies, objets, témoignages", "Hôtel de ville, de 10 h à 18 h", "Entrée libre"),
        "1946-06-01",
    ),
    (
        "Hazebrouck",
        "Le train du retour",
        "Dimanche 26 mai 1946",
        "Fête de la gare",
        ("un an après les premiers rapatriés", "Fanfare, vin d’honneur, lampions"),
        "1946-05-26",
    ),
    (
        "Loos",
        "Le dernier train",
        "1er septembre 1949",
        "Cinq ans après",
        ("Rassemblement devant la prison à 9 h", "Marche silencieuse vers la gare"),
        "1949-09-01",
    ),
    (
        "Arques",
        "Journée du bleuet",
        "11 novembre 1950",
        "Achetez la fleur",
        ("en soutien aux anciens et aux veuves", "vente devant chaque mairie"),
        "1950-11-11",
    ),
    (
        "Helfaut",
        "Conférence",
        "Vendredi 6 octobre 1961",
        "De la fusée à l’espace",
        ("projections en couleurs", "par un ingénieur imaginaire", "Salle paroissiale, 20 h 30"),
        "1961-10-06",
    ),
    (
        "Béthune",
        "Grand gala",
        "Dimanche 23 mars 1947",
        "Pour le monument",
        ("théâtre, chants, loterie", "Salle du Cercle, 15 h"),
        "1947-03-23",
    ),
)


def _posters() -> Iterator[Piece]:
    yield Piece(reference="5 Fi 61-99", title="Affiches", level="series", parent=_FONDS)
    yield Piece(
        reference="5 Fi 0061-0080",
        title="Cérémonies et fêtes",
        level="file",
        parent="5 Fi 61-99",
        dates="1945-1961",
        normal="1945/1961",
    )
    for place, (town, title, day, matter, lines, normal) in enumerate(_POSTERS):
        figure = ("bleuet", "headframe", "dome", "train", "train", "bleuet", "dome", "headframe")[
            place
        ]
        words = Poster(place=town, title=title, day=day, matter=matter, lines=lines, figure=figure)
        yield Piece(
            reference=f"5 Fi {61 + place:04d}",
            title=f"{town} : {title[0].lower()}{title[1:]}",
            level="item",
            parent="5 Fi 0061-0080",
            dates=day,
            normal=normal,
            kind="poster",
            genre="affiche",
            extent="1 affiche",
            text=f"{matter}. {lines[0][0].upper()}{lines[0][1:]}.",
            places=(town,),
            subjects=("mémoire", "fêtes"),
            pictures=(Drawn(painter="poster", words=words),),
        )
    yield Piece(
        reference="5 Fi 0081-0090",
        title="Séances du planétarium",
        level="file",
        parent="5 Fi 61-99",
        dates="2012-2018",
        normal="2012/2018",
    )
    shows = (
        (
            "Voyage vers",
            "MARS",
            (196, 98, 58),
            ("Séance scolaire — planétarium 3D", "Cycle 3 et collège · 45 minutes"),
        ),
        (
            "Le ciel de",
            "SATURNE",
            (210, 186, 140),
            ("Séance familiale — planétarium 3D", "à partir de 6 ans"),
        ),
        ("Rêves de", "LUNE", (190, 186, 178), ("Séance des petits — planétarium 3D", "30 minutes")),
        (
            "Plongée vers",
            "NEPTUNE",
            (80, 120, 200),
            ("Séance du soir — planétarium 3D", "tout public"),
        ),
    )
    for place, (over, title, colour, lines) in enumerate(shows):
        year = str(2012 + place * 2)
        yield Piece(
            reference=f"5 Fi {81 + place:04d}",
            title=f"{over} {title.capitalize()}",
            level="item",
            parent="5 Fi 0081-0090",
            dates=year,
            normal=year,
            kind="poster",
            genre="affiche",
            extent="1 affiche",
            text=" ".join(lines),
            places=("Helfaut",),
            subjects=("planétarium", "astronomie"),
            pictures=(Drawn(painter="planetarium", words=(over, title, lines, colour)),),
        )
